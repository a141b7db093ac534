//! A vote from paper, as pages show it: on its own page, with its question and in the record of the vote.

use std::collections::BTreeMap;

use super::ballot_view::split_said;
use super::question_view::what;
use super::questions::Loaded;
use super::{Reader, paths};
use crate::actions::{Answer, Dossier, paper_answers};
use crate::ids::{DelegationId, MembershipId};
use crate::l10n::{Rich, Voice, zone};
use crate::procedure::{Act, Answering, Method, Tally};
use crate::storage::paper_votes::PaperVote;
use crate::storage::{Db, StoreError, StoreResult, bodies};

/// A vote from paper.
pub(super) struct PaperView {
    pub(super) what: String,
    /// Method and figures.
    pub(super) said: String,
    /// The answers by name.
    pub(super) answers: Vec<(String, String)>,
    pub(super) note: String,
    /// When it was taken, when and by whom it was entered.
    pub(super) entered: Rich,
    /// Who decided on it, and when.
    pub(super) decided: Option<Rich>,
    pub(super) scan: String,
    pub(super) sha256: String,
    /// The question that came of it.
    pub(super) question: Option<String>,
    /// Where it is confirmed, and turned down; none for those who may not.
    pub(super) confirm: Option<String>,
    pub(super) refuse: Option<String>,
}

impl PaperView {
    /// Adds up the answers by name, as they would count with the votes that each has now; a count of hands says it already.
    pub(super) fn with_total(
        mut self,
        voice: Voice,
        one: &PaperVote,
        votes: &BTreeMap<DelegationId, u64>,
    ) -> StoreResult<Self> {
        if one.method.answering() == Answering::Named {
            self.said = counted(voice, one.method, total(one, votes)?);
        }
        Ok(self)
    }

    /// The paper from which a question came; none of most.
    pub(super) fn of_question(voice: Voice, reader: &Reader, loaded: &Loaded) -> StoreResult<Option<Self>> {
        let paper = loaded.paper.as_ref().map(|one| Self::of(voice, reader, &loaded.dossier, (one, &loaded.names)));
        paper.transpose()
    }

    pub(super) fn of(
        voice: Voice,
        reader: &Reader,
        dossier: &Dossier,
        (one, names): (&PaperVote, &[(MembershipId, String)]),
    ) -> StoreResult<Self> {
        let may = |act| one.is_pending() && dossier.permit(&reader.visitor, act).is_ok();
        let own = reader.visitor.memberships.iter().any(|seat| seat.id == one.entered_by);
        let (chair, clerk) = (may(Act::ConfirmPaperVote), may(Act::EnterPaperVote));
        Ok(Self {
            what: what(voice, dossier, one.amendment_id.as_ref()),
            said: said(voice, one),
            answers: answers(voice, dossier, one)?,
            note: one.note.clone(),
            entered: entered(voice, dossier, (one, names)),
            decided: decided(voice, dossier, (one, names)),
            scan: paths::paper_scan(&one.id),
            sha256: one.scan_sha256.clone(),
            question: one.question_id.as_ref().map(paths::question),
            confirm: (chair && !own).then(|| format!("/paper-votes/{}/confirmation", one.id)),
            refuse: (chair || clerk).then(|| format!("/paper-votes/{}/refusal", one.id)),
        })
    }
}

fn name<'a>(names: &'a [(MembershipId, String)], id: &MembershipId) -> &'a str {
    names.iter().find(|(known, _)| known == id).map_or("", |(_, name)| name)
}

/// When it was taken and when and by whom it was entered.
fn entered(voice: Voice, dossier: &Dossier, (one, names): (&PaperVote, &[(MembershipId, String)])) -> Rich {
    let place = zone(&dossier.meeting.zone);
    voice
        .m("paper-entered")
        .arg("happened", voice.time_tag(one.happened_at, place))
        .arg("entered", voice.time_tag(one.entered_at, place))
        .arg("name", name(names, &one.entered_by))
        .rich()
}

fn decided(voice: Voice, dossier: &Dossier, (one, names): (&PaperVote, &[(MembershipId, String)])) -> Option<Rich> {
    let (by, at) = one.decided_by.as_ref().zip(one.decided_at)?;
    let key = if one.question_id.is_some() { "correction-confirmed" } else { "correction-refused" };
    let time = voice.time_tag(at, zone(&dossier.meeting.zone));
    Some(voice.m(key).arg("time", time).arg("name", name(names, by)).rich())
}

fn answers(voice: Voice, dossier: &Dossier, one: &PaperVote) -> StoreResult<Vec<(String, String)>> {
    let said = |answer: &Answer| match &answer.split {
        Some(split) => split_said(voice, split),
        None => voice.say(answer.choice.key()),
    };
    let answer = |(id, answer): (DelegationId, Answer)| (dossier.delegation_name(Some(&id)).to_owned(), said(&answer));
    let mut answers: Vec<(String, String)> = paper_answers(one)?.into_iter().map(answer).collect();
    answers.sort_by(|a, b| voice.compare(&a.0, &b.0));
    Ok(answers)
}

fn said(voice: Voice, one: &PaperVote) -> String {
    if one.method.answering() != Answering::Hands {
        return voice.say(one.method.key());
    }
    counted(voice, one.method, [one.yes, one.no, one.abstain])
}

/// A method with its figures: in favour, against, abstaining.
fn counted(voice: Voice, method: Method, [yes, no, abstain]: [i64; 3]) -> String {
    let counts = voice.m("paper-counts").word("method", method.key());
    counts.arg("yes", yes).arg("no", no).arg("abstain", abstain).to_string()
}

/// The votes each way of the answers by name.
fn total(one: &PaperVote, votes: &BTreeMap<DelegationId, u64>) -> StoreResult<[i64; 3]> {
    let weight = |id: &DelegationId| votes.get(id).copied().unwrap_or_default();
    let parts = |(id, answer): (DelegationId, Answer)| match answer.split {
        Some(split) => split.parts(),
        None => Tally::default().with(answer.choice, weight(&id)),
    };
    let sum = Tally::sum(paper_answers(one)?.into_iter().map(parts));
    let sum = sum.map_err(|_| StoreError::Corrupt("more votes than a number holds".to_owned()))?;
    Ok([sum.yes, sum.no, sum.abstain].map(|votes| i64::try_from(votes).unwrap_or(i64::MAX)))
}

/// The names of those who entered and decided.
pub(super) fn names(db: &mut Db, all: &[PaperVote]) -> StoreResult<Vec<(MembershipId, String)>> {
    let people: Vec<MembershipId> =
        all.iter().flat_map(|one| one.decided_by.iter().chain([&one.entered_by])).cloned().collect();
    bodies::names_of(db, &people)
}
