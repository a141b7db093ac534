//! What the reader may do with a declaration now, and why not: every act that is theirs, open or refused with its rule.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use askama::Template;

use crate::actions::{Dossier, OpenAct, open_acts};
use crate::l10n::Voice;
use crate::procedure::{Act, Refusal};
use crate::storage::{Db, Store};
use crate::web::{Page, PageError, PageResult, Reader, form, html, paths};

/// An amendment to which an act may be done.
struct Link {
    href: String,
    label: String,
}

struct Open {
    name: String,
    /// The page of the act.
    href: Option<String>,
    links: Vec<Link>,
}

struct Refused {
    name: String,
    /// Of what waits for another stage only at which: the rule is the same for all, and said once.
    why: String,
}

#[derive(Template)]
#[template(path = "declarations/acts_now.html")]
struct Index {
    page: Page,
    open: Vec<Open>,
    refused: Vec<Refused>,
    /// The rule that says at which stage what is open.
    stages: Option<String>,
    rules: String,
}

/// GET /declarations/{slug}/acts: the reader's acts on a declaration.
pub(in crate::web) async fn index(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    reader.visitor.signed_in()?;
    let asks = reader.clone();
    let read = move |db: &mut Db| -> Result<_, PageError> {
        let dossier = super::load(db, &asks.visitor, &slug)?;
        let acts = open_acts(db, &dossier, &asks.visitor, asks.now)?;
        Ok((dossier, acts))
    };
    let (dossier, acts) = store.read(read).await?;
    let voice = reader.voice_at(&dossier.meeting.zone);
    let name = |act: Act| voice.say(act.key());
    let refused = acts.iter().filter_map(|one| Some((one.act, one.refused.as_ref()?)));
    let (elsewhere, here): (Vec<_>, Vec<_>) = refused.partition(|(_, why)| matches!(why, Refusal::WrongStage { .. }));
    let stages = elsewhere.first().map(|(_, why)| form::say_refusal_as(voice, why, "acts-stages"));
    let here = here.into_iter().map(|(act, why)| (act, form::say_refusal(voice, why)));
    let elsewhere = elsewhere.into_iter().map(|(act, why)| (act, form::reason(voice, why, "acts-stage")));
    let open = acts.iter().filter(|one| one.refused.is_none());
    let template = Index {
        page: super::page(&reader, &dossier, voice.say("acts-title")),
        refused: here.chain(elsewhere).map(|(act, why)| Refused { name: name(act), why }).collect(),
        stages,
        open: open
            .map(|one| Open { name: name(one.act), href: place(&dossier, one.act), links: links(voice, &dossier, one) })
            .collect(),
        rules: paths::rules_of_declaration(&dossier.declaration.slug),
    };
    html(StatusCode::OK, &template)
}

/// The pages of the amendments that an act may be done to.
fn links(voice: Voice, dossier: &Dossier, open: &OpenAct) -> Vec<Link> {
    let on = open.on.iter().filter_map(|id| dossier.amendment(id)).map(|amendment| Link {
        href: paths::amendment(&amendment.id),
        label: voice.m("margin-amendment").arg("number", amendment.cited()).to_string(),
    });
    on.collect()
}

/// The page of an act on a declaration.
fn place(dossier: &Dossier, act: Act) -> Option<String> {
    let slug = &dossier.declaration.slug;
    let at = |what: &str| Some(format!("{}/{what}", paths::declaration(slug)));
    match act {
        Act::WriteDraft => Some(paths::desk(slug)),
        Act::Table => at("tabling"),
        Act::AdmitDeclaration => at("admission"),
        Act::CorrectRules => at("rules/edit"),
        Act::CosponsorDeclaration => at("cosponsorship"),
        Act::WithdrawDeclaration => at("withdrawal"),
        Act::ProposeAmendment => Some(paths::new_amendment(slug)),
        Act::QueueProposals => Some(paths::proposals(slug)),
        Act::SetDeadline => at("deadline"),
        Act::MoveStage => at("stage"),
        Act::SortAmendments => Some(paths::tags(slug)),
        Act::AssignToPanel => Some(paths::assignments(slug)),
        Act::ReviewText => Some(paths::consolidation(slug)),
        Act::OrderVoting => Some(paths::voting_order(slug)),
        Act::OpenQuestion => Some(paths::voting_list(slug)),
        Act::MakeMotion | Act::PutMotion => at("motions"),
        Act::AskApart if dossier.rules().check_separate_votes().is_ok() => Some(paths::separate_votes(slug)),
        Act::ActOnBehalf | Act::Mark => Some(paths::declaration(slug)),
        Act::AssignSymbol | Act::Publish => at("publication"),
        Act::IssueFile => Some(paths::publication(slug)),
        Act::ConductSilence => pending(dossier).or_else(|| at("silence")),
        Act::LockQuestion | Act::EnterCount | Act::CallRoll | Act::DeclareResult => pending(dossier),
        Act::CastBallot | Act::Object | Act::NoteTold => pending(dossier),
        Act::EnterPaperVote | Act::ConfirmPaperVote => Some(paths::paper_votes(slug)),
        Act::ExplainVote | Act::Reserve => dossier.questions.last().map(|question| paths::statements(&question.id)),
        Act::Recommend | Act::CloseReview => dossier.panels.first().map(|panel| paths::review(&panel.id)),
        _ => None,
    }
}

/// The page of the question that is before the body.
fn pending(dossier: &Dossier) -> Option<String> {
    let pending = dossier.questions.iter().find(|question| question.state.is_pending());
    pending.map(|question| paths::question(&question.id))
}
