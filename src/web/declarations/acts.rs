//! The acts on a declaration as a whole, each a page with one form: what will happen, what is asked, one button.

use actix_web::web::{Data, Form, Path};
use askama::Template;

use crate::actions::{
    ActError, ActResult, Dossier, Due, admit_declaration, check_stage, cosponsor_declaration, is_back, leave_sponsors,
    move_stage as open_stage, once, refuse_declaration, set_deadline as limit, table as put_before,
    withdraw_declaration,
};
use crate::ids::DelegationId;
use crate::l10n::{self, Message, Voice};
use crate::procedure::{Act, Refusal, Role, Stage};
use crate::storage::{Store, Tx};
use crate::web::amendments::named;
use crate::web::form::{self, Faults};
use crate::web::listed::in_order;
use crate::web::{Page, PageResult, Reader, html, paths, see_other};

/// What any of these forms sends.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub(in crate::web) struct ActForm {
    once: String,
    /// Of a clerk: the delegation at whose oral request, or [`OWN`]. Others are not asked.
    on_behalf_of: Option<String>,
    /// A reason, or a note for the record.
    reason: String,
    /// Of a time limit, as the clocks of the meeting show it.
    due_at: String,
    /// Of a stage: its word.
    stage: String,
}

/// What a clerk chooses for an act of the secretariat itself.
const OWN: &str = "own";

/// A delegation for which a clerk may enter the act.
struct Party {
    id: String,
    name: String,
    chosen: bool,
}

/// A stage that may be opened, or why not.
struct Way {
    word: &'static str,
    name: String,
    /// The rule that refuses.
    why: Option<String>,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "declarations/act.html")]
struct Show {
    page: Page,
    faults: Faults,
    action: String,
    back: String,
    /// What will happen, in paragraphs.
    lead: Vec<String>,
    /// For whom a clerk may enter it; empty for everybody else.
    parties: Vec<Party>,
    /// Whether the clerk's own office may do it too.
    own: bool,
    typed: ActForm,
    /// The label of the reason and its hint, if one is asked for.
    reason: Option<(String, String)>,
    /// The hint of the time, if one is asked for.
    due: Option<String>,
    /// The stages that come next, if one is to be chosen.
    ways: Vec<Way>,
    /// The earlier stages to which the text may be referred back, the latest first.
    backs: Vec<Way>,
    /// Whether there is nothing but to refer it back.
    only_back: bool,
    button: String,
    /// What is asked once more before an act that cannot be undone.
    confirm: Option<String>,
}

/// One of the acts: how its page looks, and what its form does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Deed {
    Table,
    Cosponsor,
    Leave,
    Admit,
    Refuse,
    Withdraw,
    Deadline,
    Stage,
}

impl Deed {
    const fn act(self) -> Act {
        match self {
            Self::Table => Act::Table,
            Self::Cosponsor | Self::Leave => Act::CosponsorDeclaration,
            Self::Admit | Self::Refuse => Act::AdmitDeclaration,
            Self::Withdraw => Act::WithdrawDeclaration,
            Self::Deadline => Act::SetDeadline,
            Self::Stage => Act::MoveStage,
        }
    }

    /// Where its form is sent.
    const fn path(self) -> &'static str {
        match self {
            Self::Table => "tabling",
            Self::Cosponsor => "cosponsorship",
            Self::Leave => "cosponsorship/end",
            Self::Admit => "admission",
            Self::Refuse => "inadmissibility",
            Self::Withdraw => "withdrawal",
            Self::Deadline => "deadline",
            Self::Stage => "stage",
        }
    }

    /// The keys of its title, of what will happen, and of its button.
    const fn keys(self) -> (&'static str, &'static [&'static str], &'static str) {
        match self {
            Self::Table => ("table-title", &["table-lead", "table-lead-rules"], "table-button"),
            Self::Cosponsor => ("cosponsor-title", &["cosponsor-lead"], "cosponsor-button"),
            Self::Leave => ("leave-title", &["leave-lead"], "leave-button"),
            Self::Admit => ("admit-title", &["admit-lead"], "admit-button"),
            Self::Refuse => ("refuse-title", &["refuse-lead"], "refuse-button"),
            Self::Withdraw => ("withdraw-title", &["withdraw-lead"], "withdraw-button"),
            Self::Deadline => ("deadline-title", &["deadline-lead"], "deadline-button"),
            Self::Stage => ("stage-title", &["stage-lead"], "stage-button"),
        }
    }

    /// The keys of the label and the hint of its reason.
    const fn reason(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Table | Self::Cosponsor | Self::Leave => None,
            Self::Admit => Some(("field-note", "admit-note-hint")),
            Self::Refuse => Some(("field-reason", "refuse-reason-hint")),
            Self::Withdraw => Some(("field-reason", "withdraw-reason-hint")),
            Self::Deadline => Some(("field-reason", "deadline-reason-hint")),
            Self::Stage => Some(("field-reason", "stage-reason-hint")),
        }
    }

    const fn confirm(self) -> Option<&'static str> {
        match self {
            Self::Table => Some("table-confirm"),
            Self::Withdraw => Some("withdraw-confirm"),
            _ => None,
        }
    }

    /// Does it.
    fn run(self, tx: &mut Tx<'_>, reader: &Reader, slug: &str, form: &ActForm) -> ActResult<()> {
        let visitor = &reader.visitor;
        let party = named(form.on_behalf_of.as_deref().filter(|chosen| *chosen != OWN))?;
        match self {
            Self::Table => put_before(tx, visitor, slug, party.as_ref()),
            Self::Cosponsor => cosponsor_declaration(tx, visitor, slug, party.as_ref()),
            Self::Leave => leave_sponsors(tx, visitor, slug, party.as_ref()),
            Self::Admit => admit_declaration(tx, visitor, slug, &form.reason),
            Self::Refuse => refuse_declaration(tx, visitor, slug, &form.reason),
            Self::Withdraw => withdraw_declaration(tx, visitor, slug, &form.reason, party.as_ref()),
            Self::Deadline => limit(tx, visitor, slug, &Due::Local(form.due_at.clone()), &form.reason),
            Self::Stage => {
                let wanted = Stage::parse(&form.stage)
                    .ok_or_else(|| ActError::field("stage", Message::new("error-not-in-list")))?;
                open_stage(tx, visitor, slug, wanted, &form.reason)
            }
        }
    }
}

async fn show(reader: Reader, store: Data<Store>, slug: String, deed: Deed) -> PageResult {
    reader.visitor.signed_in()?;
    let who = reader.visitor.clone();
    let dossier = store.read(move |db| super::load(db, &who, &slug)).await?;
    if let Err(refusal) = dossier.permit(&reader.visitor, deed.act()) {
        // A clerk's page: for whom, is chosen on it.
        let clerk = Act::OF_DELEGATIONS.contains(&deed.act()) && is_clerk(&reader, &dossier);
        if !clerk {
            return Err(refusal.into());
        }
    }
    let typed = first(&dossier, deed);
    page(&reader, &dossier, deed, typed, Faults::none())
}

fn is_clerk(reader: &Reader, dossier: &Dossier) -> bool {
    reader.visitor.is(&dossier.body.id, Role::Secretariat) && dossier.permit(&reader.visitor, Act::ActOnBehalf).is_ok()
}

/// What a form holds when it is first shown: the time limit that is in force, the next stage.
fn first(dossier: &Dossier, deed: Deed) -> ActForm {
    let mut typed = ActForm::default();
    if deed == Deed::Deadline {
        let zone = l10n::zone(&dossier.meeting.zone);
        let local = |due: crate::clock::Moment| chrono::TimeZone::from_utc_datetime(&zone, &due).naive_local();
        typed.due_at =
            dossier.deadline().map(local).map_or_else(String::new, |due| due.format("%Y-%m-%dT%H:%M").to_string());
    }
    if deed == Deed::Stage {
        let next = dossier.declaration.stage.next(&dossier.rules().stages.value);
        typed.stage = next.filter(|next| next.is_open()).map_or_else(String::new, |next| next.as_str().to_owned());
    }
    typed
}

fn page(reader: &Reader, dossier: &Dossier, deed: Deed, typed: ActForm, faults: Faults) -> PageResult {
    let voice = reader.voice_at(&dossier.meeting.zone);
    let (title, lead, button) = deed.keys();
    let (backs, ways) = if deed == Deed::Stage { ways(voice, dossier, &typed) } else { Default::default() };
    let base = paths::declaration(&dossier.declaration.slug);
    let template = Show {
        page: super::page(reader, dossier, voice.say(title)),
        action: format!("{base}/{}", deed.path()),
        back: base,
        lead: lead.iter().map(|key| voice.say(key)).collect(),
        parties: parties(reader, dossier, deed, &typed),
        own: dossier.permit(&reader.visitor, deed.act()).is_ok(),
        reason: deed.reason().map(|(label, hint)| (voice.say(label), voice.say(hint))),
        due: (deed == Deed::Deadline).then(|| due_hint(voice, dossier)),
        only_back: deed == Deed::Stage && ways.is_empty(),
        ways,
        backs,
        button: voice.say(button),
        confirm: deed.confirm().map(|key| voice.say(key)),
        typed,
        faults,
    };
    html(template.faults.status, &template)
}

/// The delegations for which a clerk may enter the act: members, those that it concerns.
fn parties(reader: &Reader, dossier: &Dossier, deed: Deed, typed: &ActForm) -> Vec<Party> {
    if !Act::OF_DELEGATIONS.contains(&deed.act()) || !is_clerk(reader, dossier) {
        return Vec::new();
    }
    let is_sponsor = |id: &DelegationId| dossier.sponsors.iter().any(|sponsor| sponsor.delegation_id == *id);
    let of_draft = dossier.declaration.delegation_id.as_ref();
    let concerned = |id: &DelegationId| match deed {
        Deed::Table => of_draft.is_none_or(|own| own == id),
        Deed::Cosponsor => !is_sponsor(id),
        _ => is_sponsor(id),
    };
    let may = |id: &DelegationId| dossier.permit_for(&reader.visitor, deed.act(), id).is_ok();
    let all = in_order(reader.voice, dossier.participants.delegations.clone());
    let here = all.iter().filter(|one| concerned(&one.id) && may(&one.id));
    here.map(|one| Party {
        id: one.id.to_string(),
        name: one.name.clone(),
        chosen: typed.on_behalf_of.as_deref() == Some(one.id.as_str()),
    })
    .collect()
}

fn due_hint(voice: Voice, dossier: &Dossier) -> String {
    let zone = dossier.meeting.zone.replace('_', " ");
    voice.m("deadline-due-hint").arg("zone", zone).to_string()
}

/// The stages of the rules that can be reached from the present one, each with what refuses it: those that lie before
/// it, the latest first, and those that come next.
fn ways(voice: Voice, dossier: &Dossier, typed: &ActForm) -> (Vec<Way>, Vec<Way>) {
    let reachable = |stage: &Stage| dossier.rules().check_move(dossier.declaration.stage, *stage).is_ok();
    let way = |stage: Stage| Way {
        word: stage.as_str(),
        name: voice.say(stage.key()),
        why: refused(voice, check_stage(dossier, stage, true)).or_else(|| reviews(voice, dossier, stage)),
        chosen: stage.as_str() == typed.stage,
    };
    let order = dossier.rules().stages.value.iter().copied().filter(reachable);
    let (mut back, next): (Vec<Stage>, Vec<Stage>) = order.partition(|stage| is_back(dossier, *stage));
    back.reverse();
    (back.into_iter().map(way).collect(), next.into_iter().map(way).collect())
}

fn refused(voice: Voice, checked: ActResult<()>) -> Option<String> {
    match checked {
        Err(ActError::Refused(refusal)) => Some(form::say_refusal(voice, &refusal)),
        _ => None,
    }
}

/// What a reason would overcome.
fn reviews(voice: Voice, dossier: &Dossier, stage: Stage) -> Option<String> {
    match check_stage(dossier, stage, false) {
        Err(ActError::Refused(refusal @ Refusal::ReviewsStillOpen { .. })) => Some(form::say_refusal(voice, &refusal)),
        _ => None,
    }
}

async fn run(reader: Reader, store: Data<Store>, slug: String, form: ActForm, deed: Deed) -> PageResult {
    let (who, name, typed) = (reader.clone(), slug.clone(), form.clone());
    let done = store.write(move |tx| {
        once(tx, &typed.once, |tx| {
            deed.run(tx, &who, &name, &typed)?;
            Ok(paths::declaration(&name))
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => {
            let who = reader.visitor.clone();
            let dossier = store.read(move |db| super::load(db, &who, &slug)).await?;
            let faults = Faults::of(reader.voice_at(&dossier.meeting.zone), error)?;
            page(&reader, &dossier, deed, form, faults)
        }
    }
}

/// The page and the form of each act.
macro_rules! deeds {
    ($($(#[$doc:meta])* $show:ident $(#[$does:meta])* $run:ident $deed:ident;)*) => {$(
        $(#[$doc])*
        pub(in crate::web) async fn $show(reader: Reader, store: Data<Store>, path: Path<String>) -> PageResult {
            show(reader, store, path.into_inner(), Deed::$deed).await
        }

        $(#[$does])*
        pub(in crate::web) async fn $run(reader: Reader, store: Data<Store>, path: Path<String>, form: Form<ActForm>) -> PageResult {
            run(reader, store, path.into_inner(), form.into_inner(), Deed::$deed).await
        }
    )*};
}

deeds! {
    /// GET /declarations/{slug}/tabling: what tabling does.
    tabling
    /// POST /declarations/{slug}/tabling: tables the draft.
    table Table;
    /// GET /declarations/{slug}/admission: what admitting does.
    admission
    /// POST /declarations/{slug}/admission: admits the declaration.
    admit Admit;
    /// GET /declarations/{slug}/inadmissibility: asks for the reason.
    inadmissibility
    /// POST /declarations/{slug}/inadmissibility: rules that the declaration is not admitted.
    refuse Refuse;
    /// GET /declarations/{slug}/withdrawal: asks for the reason.
    withdrawal
    /// POST /declarations/{slug}/withdrawal: withdraws the declaration, or gives the draft up.
    withdraw Withdraw;
    /// GET /declarations/{slug}/deadline: asks for the time limit.
    deadline
    /// POST /declarations/{slug}/deadline: sets or moves the time limit for amendments.
    set_deadline Deadline;
    /// GET /declarations/{slug}/stage: what is next, and why not.
    stage
    /// POST /declarations/{slug}/stage: opens a stage.
    move_stage Stage;
    /// GET /declarations/{slug}/cosponsorship/end: what leaving does.
    leaving
    /// POST /declarations/{slug}/cosponsorship/end: leaves the sponsors.
    leave Leave;
    /// GET /declarations/{slug}/cosponsorship: what co-sponsoring does.
    cosponsorship
    /// POST /declarations/{slug}/cosponsorship: joins the sponsors.
    cosponsor Cosponsor;
}
