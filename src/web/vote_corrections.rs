//! Corrections of declared votes: proposed on a page of their own, shown and confirmed on the question's.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;
use serde::Deserialize;

use super::form::Faults;
use super::question_forms::whole_number;
use super::question_view::QuestionView;
use super::questions::{Loaded, burn_seals, read, render};
use super::sittings::Once;
use super::{Page, PageError, PageResult, Reader, html, paths, see_other};
use crate::actions::{
    ActError, ActResult, Invalid, ProposeCorrection, Remark, decide_correction, once, propose_correction,
};
use crate::ids::{CorrectionId, QuestionId};
use crate::l10n::{Message, Rich, Voice, zone};
use crate::procedure::{Act, Answering, Correction, Method, QuestionState, Tally};
use crate::storage::questions::Question;
use crate::storage::vote_corrections::{self, VoteCorrection};
use crate::storage::{Store, Tx};

/// A correction on the page of its question.
pub(super) struct CorrectionView {
    /// What is or was asked for, with the figures.
    pub(super) sentence: String,
    pub(super) reason: String,
    pub(super) proposed: Rich,
    /// Who confirmed it or turned it down, and when.
    pub(super) decided: Option<Rich>,
    /// The address to confirm it at; none for those who may not.
    pub(super) confirm: Option<String>,
    /// The address to turn it down or take it back at.
    pub(super) refuse: Option<String>,
}

impl CorrectionView {
    /// Those of a question, in order.
    pub(super) fn all(voice: Voice, reader: &Reader, loaded: &Loaded) -> Vec<Self> {
        let may = loaded.dossier.permit(&reader.visitor, Act::CorrectVote).is_ok();
        loaded.corrections.iter().map(|one| Self::of(voice, reader, loaded, (one, may))).collect()
    }

    fn of(voice: Voice, reader: &Reader, loaded: &Loaded, (one, may): (&VoteCorrection, bool)) -> Self {
        let place = zone(&loaded.dossier.meeting.zone);
        let name = |id| loaded.names.iter().find(|(known, _)| known == id).map_or("", |(_, name)| name.as_str());
        let told = |key: &str, at, by| voice.m(key).arg("time", voice.time_tag(at, place)).arg("name", name(by)).rich();
        let own = reader.visitor.memberships.iter().any(|seat| seat.id == one.proposed_by);
        let waits = may && one.is_pending();
        let decided_key = if one.confirmed { "correction-confirmed" } else { "correction-refused" };
        let decided = one.decided_by.as_ref().zip(one.decided_at);
        Self {
            sentence: sentence(voice, one),
            reason: one.reason.clone(),
            proposed: told("correction-proposed", one.proposed_at, &one.proposed_by),
            decided: decided.map(|(by, at)| told(decided_key, at, by)),
            confirm: (waits && !own).then(|| format!("/vote-corrections/{}/confirmation", one.id)),
            refuse: waits.then(|| format!("/vote-corrections/{}/refusal", one.id)),
        }
    }
}

fn sentence(voice: Voice, one: &VoteCorrection) -> String {
    let key = match (one.kind, one.confirmed) {
        (Correction::Annulment, true) if one.former.is_none() => "correction-annulled-undeclared",
        (Correction::Annulment, true) => "correction-annulled",
        (Correction::Annulment, false) => "correction-to-annul",
        (Correction::Rectification, true) => "correction-rectified",
        (Correction::Rectification, false) => "correction-to-rectify",
    };
    voice.m(key).arg("yes", one.yes).arg("no", one.no).arg("abstain", one.abstain).to_string()
}

/// Where a correction of a question is proposed; none for those who may not, and as long as one waits.
pub(super) fn correct(reader: &Reader, loaded: &Loaded) -> Option<String> {
    let may = loaded.dossier.permit(&reader.visitor, Act::CorrectVote).is_ok();
    let open =
        loaded.question.state != QuestionState::Annulled && !loaded.corrections.iter().any(|one| one.is_pending());
    (may && open).then(|| format!("{}/correction", paths::question(&loaded.question.id)))
}

/// The keys of the name of its page, of what stands under it and of its button: before a result is declared a vote is annulled or
/// nothing.
const fn named(question: &Question) -> [&'static str; 3] {
    match (question.state.is_pending(), question.method) {
        (false, _) => ["correction-title", "correction-lead", "correction-propose"],
        (true, Method::SecretBallot) => {
            ["correction-annul-title", "correction-annul-lead-secret", "correction-annul-propose"]
        }
        (true, _) => ["correction-annul-title", "correction-annul-lead", "correction-annul-propose"],
    }
}

#[derive(Template)]
#[template(path = "vote_corrections/new.html")]
struct New {
    page: Page,
    faults: Faults,
    here: String,
    cancel: String,
    what: String,
    /// The key of what it does.
    lead: &'static str,
    /// The key of its button.
    propose: &'static str,
    /// The figures of a count that was entered: name, label, value.
    counts: Vec<(&'static str, String, String)>,
    typed: CorrectionForm,
}

/// What is asked for.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct CorrectionForm {
    #[serde(default)]
    once: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    yes: String,
    #[serde(default)]
    no: String,
    #[serde(default)]
    abstain: String,
}

impl CorrectionForm {
    fn input(&self) -> ActResult<ProposeCorrection> {
        let mut invalid = Invalid::new();
        let kind = Correction::parse(&self.kind).ok_or_else(|| Message::new("error-choose"));
        let kind = invalid.take("kind", kind);
        let reason = invalid.take("reason", Remark::new(&self.reason));
        let tally = match kind {
            Some(Correction::Rectification) => Some(Tally {
                yes: whole_number(&mut invalid, "yes", &self.yes),
                no: whole_number(&mut invalid, "no", &self.no),
                abstain: whole_number(&mut invalid, "abstain", &self.abstain),
            }),
            _ => None,
        };
        invalid.check()?;
        let (Some(kind), Some(reason)) = (kind, reason) else {
            return Err(ActError::field("kind", Message::new("error-choose")));
        };
        Ok(ProposeCorrection { kind, reason, tally })
    }
}

/// GET /questions/{id}/correction: the form that proposes to correct a vote.
pub(super) async fn new(reader: Reader, store: Data<Store>, id: Path<QuestionId>) -> PageResult {
    let loaded = read(&reader, &store, id.into_inner()).await?;
    form_page(&reader, &loaded, CorrectionForm::default(), Faults::none())
}

fn form_page(reader: &Reader, loaded: &Loaded, typed: CorrectionForm, faults: Faults) -> PageResult {
    let question = &loaded.question;
    loaded.dossier.permit(&reader.visitor, Act::CorrectVote)?;
    let voice = reader.voice_at(&loaded.dossier.meeting.zone);
    let status = if faults.is_empty() { StatusCode::OK } else { faults.status };
    let q = QuestionView::of(voice, &loaded.dossier, question)?;
    let shown = |typed: &str, stands: i64| if typed.is_empty() { stands.to_string() } else { typed.to_owned() };
    let counts = [
        ("yes", voice.say("choice-yes"), shown(&typed.yes, question.yes)),
        ("no", voice.say("choice-no"), shown(&typed.no, question.no)),
        ("abstain", voice.say("choice-abstain"), shown(&typed.abstain, question.abstain)),
    ];
    let by_hands = question.method.answering() == Answering::Hands && !question.state.is_pending();
    let [title, lead, propose] = named(question);
    let template = New {
        lead,
        propose,
        page: Page::new(reader, voice.say(title)).under(q.href.clone(), q.what.clone()),
        faults,
        here: format!("{}/correction", paths::question(&question.id)),
        cancel: q.href,
        what: q.what,
        counts: if by_hands { counts.into() } else { Vec::new() },
        typed,
    };
    html(status, &template)
}

/// POST /questions/{id}/correction: proposes to correct a vote.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    id: Path<QuestionId>,
    form: Form<CorrectionForm>,
) -> PageResult {
    let (id, typed, visitor) = (id.into_inner(), form.into_inner(), reader.visitor.clone());
    let (question, form) = (id.clone(), typed.clone());
    let done = store
        .write(move |tx: &mut Tx<'_>| -> ActResult<String> {
            once(tx, &form.once, |tx| {
                propose_correction(tx, &visitor, &question, &form.input()?)?;
                Ok(format!("{}#corrections", paths::question(&question)))
            })
        })
        .await;
    match done {
        Ok(location) => Ok(see_other(location)),
        Err(error) => {
            let loaded = read(&reader, &store, id).await?;
            let voice = reader.voice_at(&loaded.dossier.meeting.zone);
            form_page(&reader, &loaded, typed, Faults::of(voice, error)?)
        }
    }
}

/// POST /vote-corrections/{id}/confirmation: the second person confirms.
pub(super) async fn confirm(
    reader: Reader,
    store: Data<Store>,
    id: Path<CorrectionId>,
    form: Form<Once>,
) -> PageResult {
    decide(&reader, &store, id.into_inner(), (form.into_inner(), true)).await
}

/// POST /vote-corrections/{id}/refusal: it is turned down, or taken back.
pub(super) async fn refuse(reader: Reader, store: Data<Store>, id: Path<CorrectionId>, form: Form<Once>) -> PageResult {
    decide(&reader, &store, id.into_inner(), (form.into_inner(), false)).await
}

async fn decide(
    reader: &Reader,
    store: &Store,
    id: CorrectionId,
    (form, confirm): (Once, bool),
) -> Result<HttpResponse, PageError> {
    let (visitor, correction) = (reader.visitor.clone(), id.clone());
    let done = store
        .write(move |tx: &mut Tx<'_>| -> ActResult<String> {
            once(tx, form.key(), |tx| {
                let question = vote_corrections::find(tx.db, &correction)?.question_id;
                decide_correction(tx, &visitor, &correction, confirm)?;
                Ok(paths::question(&question))
            })
        })
        .await;
    // The ballots of a secret vote that was annulled before its end are opened by nobody.
    burn_seals(store).await?;
    let error = match done {
        Ok(location) => return Ok(see_other(location)),
        Err(error) => error,
    };
    let found = store.read(move |db| vote_corrections::find(db, &id)).await?;
    let loaded = read(reader, store, found.question_id).await?;
    let voice = reader.voice_at(&loaded.dossier.meeting.zone);
    render(reader, &loaded, Faults::of(voice, error)?)
}
