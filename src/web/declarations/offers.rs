//! What the reader may do with a declaration now; what not, with the reason, where knowing it helps.

use crate::actions::{ActError, ActResult, Dossier, Permit, check_stage, check_withdrawal, says_nothing};
use crate::l10n::Voice;
use crate::procedure::{Act, Refusal, Role, Stage};
use crate::web::{Reader, form, paths};

/// An act that is open to the reader.
#[derive(Debug, Clone)]
pub(super) struct Offer {
    /// The page of its form.
    pub(super) href: String,
    /// What it does.
    pub(super) label: String,
    /// Whether it is the one that the page is for.
    pub(super) primary: bool,
}

/// An act that is not open to the reader now, though it is theirs.
#[derive(Debug, Clone)]
pub(super) struct Unable {
    /// Which one.
    pub(super) act: String,
    /// The rule that refuses.
    pub(super) why: String,
}

/// Both, in the order in which the page shows them.
#[derive(Debug, Clone, Default)]
pub(super) struct Offers {
    /// Open.
    pub(super) open: Vec<Offer>,
    /// Not open.
    pub(super) unable: Vec<Unable>,
}

/// Acts that no page is for, though they may stand alone on it.
const SECOND: &[&str] = &[
    "offer-leave",
    "offer-withdraw",
    "offer-give-up",
    "offer-refer-back",
    "offer-enter-cosponsor",
    "offer-enter-withdrawal",
];

struct Gathering<'a> {
    voice: Voice,
    reader: &'a Reader,
    dossier: &'a Dossier,
    offers: Offers,
}

/// What the reader may do.
pub(super) fn offers(reader: &Reader, dossier: &Dossier) -> Offers {
    let voice = reader.voice_at(&dossier.meeting.zone);
    let mut gathering = Gathering { voice, reader, dossier, offers: Offers::default() };
    gathering.ends();
    if reader.visitor.seats(&dossier.body.id).next().is_some() {
        if dossier.declaration.tabled_at.is_none() { gathering.draft() } else { gathering.tabled() }
    }
    let voice = gathering.voice;
    let first = gathering.offers.open.first_mut();
    if let Some(first) = first.filter(|first| !SECOND.iter().any(|key| voice.say(key) == first.label)) {
        first.primary = true;
    }
    gathering.offers
}

impl Gathering<'_> {
    fn permit(&self, act: Act) -> ActResult<Permit> {
        self.dossier.permit(&self.reader.visitor, act)
    }

    fn offer(&mut self, key: &str, href: String) {
        self.offers.open.push(Offer { href, label: self.voice.say(key), primary: false });
    }

    fn at(&self, what: &str) -> String {
        format!("{}/{what}", paths::declaration(&self.dossier.declaration.slug))
    }

    /// Offers an act that is allowed, or says why it is not to those whose act it is.
    fn offer_or_say(&mut self, act: Act, allowed: ActResult<()>, key: &str, href: String) {
        match allowed {
            Ok(()) => self.offer(key, href),
            Err(ActError::Refused(refusal)) if helps(&refusal) => {
                let why = form::say_refusal(self.voice, &refusal);
                self.offers.unable.push(Unable { act: self.voice.say(act.key()), why });
            }
            Err(_) => {}
        }
    }

    fn draft(&mut self) {
        if self.permit(Act::WriteDraft).is_err() {
            return;
        }
        self.offer("offer-write", paths::desk(&self.dossier.declaration.slug));
        let empty = says_nothing(self.dossier.base_text());
        let allowed = if empty { Err(Refusal::NothingProposed {}.into()) } else { Ok(()) };
        self.offer_or_say(Act::Table, allowed, "offer-table", self.at("tabling"));
        if self.permit(Act::WithdrawDeclaration).is_ok_and(|permit| check_withdrawal(self.dossier, &permit).is_ok()) {
            self.offer("offer-give-up", self.at("withdrawal"));
        }
    }

    fn tabled(&mut self) {
        let admitted = self.dossier.declaration.admitted_at.is_some();
        if !admitted && self.permit(Act::AdmitDeclaration).is_ok() {
            self.offer("offer-admit", self.at("admission"));
            self.offer("offer-refuse", self.at("inadmissibility"));
        }
        self.amend();
        self.sponsor();
        self.withdraw();
        if self.dossier.declaration.stage != Stage::Plenary && self.permit(Act::SetDeadline).is_ok() {
            self.offer("offer-deadline", self.at("deadline"));
        }
        self.stage();
        if !self.dossier.panels.is_empty() && self.permit(Act::AssignToPanel).is_ok() {
            self.offer("offer-assign", paths::assignments(&self.dossier.declaration.slug));
        }
        if self.permit(Act::ReviewText).is_ok() {
            self.offer("consolidation-title", paths::consolidation(&self.dossier.declaration.slug));
        }
        self.on_behalf();
    }

    fn amend(&mut self) {
        let allowed = self.permit(Act::ProposeAmendment).and_then(|_| {
            let deadline = self.dossier.deadline();
            Ok(self.dossier.rules().check_deadline(self.reader.now, deadline, false)?)
        });
        let href = paths::new_amendment(&self.dossier.declaration.slug);
        self.offer_or_say(Act::ProposeAmendment, allowed, "offer-amend", href);
    }

    fn sponsor(&mut self) {
        let Ok(permit) = self.permit(Act::CosponsorDeclaration) else { return };
        let Some(delegation) = permit.delegation() else { return };
        let sponsors = &self.dossier.sponsors;
        if !sponsors.iter().any(|sponsor| sponsor.delegation_id == *delegation) {
            self.offer("offer-cosponsor", self.at("cosponsorship"));
        } else if sponsors.len() > 1 {
            self.offer("offer-leave", self.at("cosponsorship/end"));
        }
    }

    fn withdraw(&mut self) {
        let Ok(permit) = self.permit(Act::WithdrawDeclaration) else { return };
        let allowed = check_withdrawal(self.dossier, &permit);
        self.offer_or_say(Act::WithdrawDeclaration, allowed, "offer-withdraw", self.at("withdrawal"));
    }

    fn stage(&mut self) {
        if self.permit(Act::MoveStage).is_err() {
            return;
        }
        let next = self.dossier.declaration.stage.next(&self.dossier.rules().stages.value);
        let allowed = next.filter(|next| next.is_open()).map(|next| check_stage(self.dossier, next, false));
        match allowed {
            Some(Err(error)) => self.offer_or_say(Act::MoveStage, Err(error), "offer-stage", String::new()),
            Some(Ok(())) => self.offer("offer-stage", self.at("stage")),
            None => self.offer("offer-refer-back", self.at("stage")),
        }
    }

    /// The secretariat enters acts at the oral request of a delegation.
    fn on_behalf(&mut self) {
        if self.reader.visitor.is(&self.dossier.body.id, Role::Secretariat) && self.permit(Act::ActOnBehalf).is_ok() {
            self.offer("offer-enter-cosponsor", self.at("cosponsorship"));
            self.offer("offer-enter-withdrawal", self.at("withdrawal"));
        }
    }

    /// What the end of the way is for.
    fn ends(&mut self) {
        match self.dossier.declaration.stage {
            Stage::Plenary => self.offer("offer-voting-list", paths::voting_list(&self.dossier.declaration.slug)),
            Stage::Adopted if self.permit(Act::Publish).is_ok() => self.offer("offer-publish", self.at("publication")),
            Stage::Published => self.offer("offer-publication", paths::publication(&self.dossier.declaration.slug)),
            _ => {}
        }
    }
}

/// Whether somebody gains from knowing the refusal: not where the act is never theirs.
const fn helps(refusal: &Refusal) -> bool {
    !matches!(
        refusal,
        Refusal::NotYourRole { .. }
            | Refusal::NotYourRoleHere { .. }
            | Refusal::NotYourCategory { .. }
            | Refusal::NotSponsor { .. }
    )
}
