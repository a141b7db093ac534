//! What stands beside a result: when and by whom it was declared, who was there, who did not vote, what fell.

use super::joint_view::quorums;
use super::question_view::sentence;
use super::questions::Loaded;
use crate::actions::Dossier;
use crate::l10n::{Rich, Voice};
use crate::procedure::{Basis, Method, Outcome, QuestionState};
use crate::storage::ballots::Exclusion;
use crate::storage::questions::Question;
use crate::storage::{Db, StoreError, sitting_life};

/// What stands beside a result.
pub(super) struct Facts {
    pub(super) declared: Rich,
    pub(super) method: String,
    pub(super) present: String,
    /// The same of each of the bodies that meet jointly, where each needed the quorum.
    pub(super) parts: Vec<String>,
    pub(super) digest: Option<String>,
    /// The seed of the lot of a roll call.
    pub(super) lot: Option<String>,
    /// Who did not vote on it, and why.
    pub(super) excluded: Vec<String>,
    pub(super) fell: Option<String>,
}

impl Facts {
    /// Those of a question that was declared.
    pub(super) fn of(voice: Voice, loaded: &Loaded) -> Self {
        let Loaded { question, dossier, .. } = loaded;
        let zone = crate::l10n::zone(&dossier.meeting.zone);
        let time = voice.time_tag(question.declared_at.unwrap_or(question.opened_at), zone);
        let put = dossier.put_by(question);
        let fell = dossier.amendments.iter().filter(|one| one.fell_to.as_ref().is_some_and(|to| put.contains(&to)));
        let fell: Vec<String> = fell.map(|one| one.cited()).collect();
        Self {
            declared: voice.m("result-by").arg("time", time).arg("name", loaded.declared_by()).rich(),
            method: voice.say(question.method.key()),
            present: quorum_said(voice, question, loaded.basis),
            parts: quorums(voice, &dossier.components_of(&question.id)),
            digest: question.ballots_digest.clone(),
            lot: loaded.papers.lot.clone(),
            excluded: excluded(voice, loaded),
            fell: (!fell.is_empty()).then(|| voice.m("result-fell").arg("amendments", fell).to_string()),
        }
    }
}

/// On what quorum a question was put.
fn quorum_said(voice: Voice, question: &Question, basis: Option<Basis>) -> String {
    if question.sitting_id.is_none() {
        return voice.m("result-in-writing").arg("entitled", question.entitled).to_string();
    }
    let key = if basis == Some(Basis::Presumed) { "result-presumed" } else { "result-present" };
    let said = voice.m(key).arg("present", question.present).arg("entitled", question.entitled);
    said.arg("quorum", question.quorum).to_string()
}

/// Who does not vote on a question, and why.
pub(super) fn excluded(voice: Voice, loaded: &Loaded) -> Vec<String> {
    let said = |one: &Exclusion| {
        let name = loaded.dossier.delegation_name(Some(&one.delegation_id));
        voice.m("result-excluded").arg("delegation", name).arg("reason", one.reason.as_str()).to_string()
    };
    loaded.excluded.iter().map(said).collect()
}

/// The result in words, and that it was adopted as orally revised.
pub(super) fn said(voice: Voice, dossier: &Dossier, question: &Question) -> String {
    let result = sentence(voice, question, &dossier.components_of(&question.id));
    if question.outcome == Some(Outcome::Adopted) && dossier.is_as_orally_revised(question) {
        return voice.m("result-as-orally-revised").arg("result", result).to_string();
    }
    result
}

/// In which wording something is put, where it is not as it was filed: that of a panel, or as it was read out in the hall.
pub(super) fn wording(voice: Voice, dossier: &Dossier, question: &Question) -> Option<String> {
    if dossier.is_as_orally_revised(question) {
        return Some(voice.say("question-as-orally-revised"));
    }
    let id = question.recommendation_id.as_ref()?;
    let recommendation = dossier.recommendations.iter().find(|one| one.id == *id)?;
    let panel = dossier.panel(&recommendation.panel_id)?;
    Some(voice.m("question-in-wording").arg("panel", panel.number).to_string())
}

/// Whether the sitting is suspended at which a question was put.
pub(super) fn is_suspended(db: &mut Db, question: &Question) -> Result<bool, StoreError> {
    let Some(sitting) = &question.sitting_id else { return Ok(false) };
    Ok(sitting_life::suspended_since(db, sitting)?.is_some())
}

/// A word for where a question is: pages that stand on another one are old.
pub(super) fn question_key(state: QuestionState, suspended: bool) -> String {
    format!("{state}{}", if suspended { "-suspended" } else { "" })
}

/// How a question is answered, in a sentence.
pub(super) const fn answered_key(method: Method) -> &'static str {
    match method {
        Method::Consensus => "question-any-objection",
        Method::WithoutAVote => "question-any-vote",
        Method::Acclamation => "question-acclaim",
        Method::Silence => "question-in-writing",
        Method::Voice => "question-voices",
        Method::ShowOfHands => "question-hands",
        Method::RecordedVote => "question-is-open",
        Method::RollCall => "question-roll",
        Method::SecretBallot => "question-secret",
    }
}
