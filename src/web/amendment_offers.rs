//! What a reader may do with an amendment now, and why not where knowing it helps.

use super::form::say_refusal;
use super::{Reader, paths, treatments};
use crate::actions::{
    ActError, ActResult, Dossier, Visitor, check_acceptance, check_amendment_withdrawal, check_beginning,
    check_deletion, check_joining, check_open_to_ruling, check_oral_revision, check_reading_in, check_revision,
    permit_as, permit_of, permit_of_mover,
};
use crate::procedure::{Act, Refusal, Role, Stage, Standing};
use crate::storage::amendments::Amendment;

/// An act on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Offer {
    /// It may be done.
    Open,
    /// Not now, for this reason.
    Closed(String),
    /// Never this reader's.
    Hidden,
}

impl Offer {
    pub(super) fn is_open(&self) -> bool {
        *self == Self::Open
    }

    pub(super) fn reason(&self) -> Option<&str> {
        if let Self::Closed(reason) = self { Some(reason) } else { None }
    }
}

/// The acts on an amendment's page.
#[derive(Debug, Clone)]
pub(super) struct Offers {
    /// Go on with a draft.
    pub(super) edit: Offer,
    /// Where.
    pub(super) edit_href: String,
    /// Throw a draft away.
    pub(super) delete: bool,
    /// Join the sponsors.
    pub(super) cosponsor: Offer,
    /// Leave the sponsors.
    pub(super) leave: bool,
    /// Join the sponsors for a delegation that asks the secretariat.
    pub(super) cosponsor_for: bool,
    /// Propose a sub-amendment.
    pub(super) sub: Offer,
    /// Where.
    pub(super) sub_href: String,
    /// Take it back.
    pub(super) withdraw: Offer,
    /// Revise its words.
    pub(super) revise: Offer,
    /// Where.
    pub(super) revise_href: String,
    /// Accept it for the sponsors of the declaration.
    pub(super) accept: Offer,
    /// Enter words that were read out.
    pub(super) orally: bool,
    /// Where.
    pub(super) orally_href: String,
    /// Read it into the text as a whole: where; none for those who may not, and while it cannot be.
    pub(super) reading: Option<String>,
    /// Propose a treatment to its sponsors.
    pub(super) propose: bool,
    /// Where.
    pub(super) propose_href: String,
    /// Rule on it.
    pub(super) rule: Offer,
}

fn hidden_unless(shown: bool, made: Offer) -> Offer {
    if shown { made } else { Offer::Hidden }
}

impl Offers {
    pub(super) fn new(reader: &Reader, dossier: &Dossier, amendment: &Amendment) -> Self {
        let visitor = &reader.visitor;
        let clerk = visitor.is(&dossier.body.id, Role::Secretariat);
        let mine = visitor.delegation(&dossier.body.id);
        let offer = |result: ActResult<()>| offer(reader, dossier, result);
        let joined = joining(dossier, visitor, amendment);
        let leave = matches!(joined, Err(ActError::Refused(Refusal::AlreadySponsor {})));
        let moves = mine.is_some() && mine == amendment.delegation_id.as_ref();
        let draft = amendment.standing == Standing::Draft;
        let pending = amendment.standing.is_pending();
        let own_text = moves || draft || leave;
        let begin = permit_as(dossier, visitor, Act::ProposeAmendment, None)
            .and_then(|_| check_beginning(dossier, Some(&amendment.id), reader.now));
        let withdraw = permit_of_mover(dossier, visitor, Act::WithdrawAmendment, amendment)
            .and_then(|_| check_amendment_withdrawal(dossier, amendment));
        let revise = permit_of_mover(dossier, visitor, Act::ReviseAmendment, amendment)
            .and_then(|_| check_revision(dossier, amendment));
        let presides = dossier.permit(visitor, Act::ReviseOrally).is_ok();
        let rule =
            dossier.permit(visitor, Act::RuleAdmissibility).and_then(|_| check_open_to_ruling(dossier, amendment));
        let writing = permit_of_mover(dossier, visitor, Act::ProposeAmendment, amendment).map(drop);
        Self {
            edit: hidden_unless(draft, offer(writing)),
            edit_href: paths::edit_amendment(&amendment.id),
            delete: check_deletion(dossier, visitor, amendment).is_ok(),
            cosponsor: hidden_unless(pending && mine.is_some() && !own_text, offer(joined)),
            leave,
            cosponsor_for: clerk && (pending || draft),
            sub: hidden_unless(pending && mine.is_some(), offer(begin)),
            sub_href: paths::new_sub_amendment(&dossier.declaration.slug, &amendment.id),
            withdraw: hidden_unless(pending && (moves || clerk), offer(withdraw)),
            revise: hidden_unless(pending && (moves || clerk), offer(revise)),
            revise_href: paths::revision(&amendment.id),
            accept: accepting(reader, dossier, amendment),
            orally: presides && check_oral_revision(dossier, amendment).is_ok(),
            orally_href: paths::oral_revision(&amendment.id),
            reading: (presides && check_reading_in(dossier, amendment).is_ok()).then(|| paths::reading(&amendment.id)),
            propose: treatments::offered(reader, dossier, amendment).is_open(),
            propose_href: paths::treatment(&amendment.id),
            rule: hidden_unless(!draft, offer_only_open(rule)),
        }
    }
}

/// Whether a visitor's delegation may join its sponsors.
fn joining(dossier: &Dossier, visitor: &Visitor, amendment: &Amendment) -> ActResult<()> {
    let permit = permit_as(dossier, visitor, Act::CosponsorAmendment, None)?;
    check_joining(dossier, amendment, &permit).map(drop)
}

/// Accepting an amendment for the sponsors of the declaration: theirs in the plenary.
fn accepting(reader: &Reader, dossier: &Dossier, amendment: &Amendment) -> Offer {
    let sponsor = dossier.declaration.delegation_id.as_ref();
    let may = permit_of(dossier, &reader.visitor, Act::AcceptAmendment, sponsor);
    let is_time = dossier.declaration.stage == Stage::Plenary && amendment.standing.is_pending();
    if !is_time || amendment.sub_of.is_some() {
        return Offer::Hidden;
    }
    offer(reader, dossier, may.and_then(|_| check_acceptance(dossier, amendment)))
}

/// What a check says, for a page.
pub(super) fn offer(reader: &Reader, dossier: &Dossier, result: ActResult<()>) -> Offer {
    match result {
        Ok(()) => Offer::Open,
        Err(ActError::Refused(Refusal::NotYourRole { .. } | Refusal::NotSponsor { .. })) => Offer::Hidden,
        Err(ActError::Refused(refusal)) => Offer::Closed(say_refusal(reader.voice_at(&dossier.meeting.zone), &refusal)),
        Err(_) => Offer::Hidden,
    }
}

fn offer_only_open(result: ActResult<()>) -> Offer {
    if result.is_ok() { Offer::Open } else { Offer::Hidden }
}
