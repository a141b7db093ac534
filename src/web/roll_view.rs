//! The roll call, as whoever conducts the vote sees it: who is called, what was answered, and the form that enters the answer.

use actix_web::web::{Data, Form, Path};
use serde::Deserialize;

use super::ballot_view::{SplitView, split_said};
use super::ballots::parts;
use super::clause_names::sentence;
use super::hall_view::Pending;
use super::questions::conduct;
use super::sittings::{Again, Once};
use super::{PageError, PageResult, Reader, paths};
use crate::actions::{Dossier, Papers, RollAnswer, RollEntry, call_roll};
use crate::ids::{DelegationId, QuestionId};
use crate::l10n::Voice;
use crate::procedure::{Choice, Method, Unanswered};
use crate::storage::{Store, Tx};

/// One answer that may be entered.
#[derive(Clone)]
pub(super) struct AnswerView {
    pub(super) word: &'static str,
    pub(super) label: String,
    /// The key that enters it.
    pub(super) key: &'static str,
}

/// A delegation on the roll.
pub(super) struct Called {
    pub(super) id: String,
    pub(super) name: String,
    /// The mark of its vote, if it voted.
    pub(super) kind: &'static str,
    /// What it answered; empty as long as it was not called.
    pub(super) answer: String,
    /// The same as a word, which its forms send back.
    pub(super) was: &'static str,
    pub(super) is_now: bool,
    /// Whether it may be corrected: it was called.
    pub(super) was_called: bool,
    /// Where its votes may be cast apart.
    pub(super) split: Option<SplitView>,
}

impl Called {
    /// Whether what was typed into its form came back.
    pub(super) fn is_typed(&self) -> bool {
        self.split.as_ref().is_some_and(|split| split.typed)
    }
}

/// The delegation that is called.
pub(super) struct Now {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) is_again: bool,
    /// What it answered to the first call, as a word.
    pub(super) was: &'static str,
    /// Where its votes may be cast apart.
    pub(super) split: Option<SplitView>,
}

/// The roll of an open roll call.
pub(super) struct RollView {
    pub(super) action: String,
    /// Who is called now; nobody once the roll is through.
    pub(super) now: Option<Now>,
    pub(super) answers: Vec<AnswerView>,
    /// What a delegation that was called may be corrected to.
    pub(super) corrections: Vec<AnswerView>,
    pub(super) lines: Vec<Called>,
    pub(super) drawn: String,
    /// The seed that it was drawn with, so that anybody may draw it again.
    pub(super) seed: Option<String>,
}

impl RollView {
    /// None unless a roll is being called.
    pub(super) fn of(voice: Voice, dossier: &Dossier, pending: &Pending) -> Option<Self> {
        let question = &pending.question;
        if question.method != Method::RollCall || question.locked_at.is_some() {
            return None;
        }
        let papers = &pending.papers;
        let splits =
            Splits { voice, action: action(&question.id), papers, allowed: dossier.rules().voters.splitting.value };
        let plain = |id: &DelegationId| dossier.delegation_name(Some(id)).to_owned();
        let name = |id: &DelegationId| {
            let line = papers.voters.iter().find(|voter| voter.delegation_id == *id);
            match line.and_then(|line| line.holder_id.as_ref()) {
                Some(holder) => {
                    voice.m("roll-by-proxy").arg("delegation", plain(id)).arg("holder", plain(holder)).to_string()
                }
                None => plain(id),
            }
        };
        let called = papers.called();
        let roll = papers.roll();
        let first = roll.first().map(|id| name(id)).unwrap_or_default();
        Some(Self {
            action: action(&question.id),
            now: called.map(|(id, call)| Now {
                id: id.to_string(),
                name: name(id),
                is_again: call > 1,
                was: papers.answer_word(id),
                split: splits.of(id).map(|split| split.on_page(String::new())),
            }),
            answers: answers(voice),
            corrections: answers(voice).into_iter().filter(|one| Choice::parse(one.word).is_some()).collect(),
            lines: roll.iter().map(|id| line(&splits, (id, name(id)), called.map(|(now, _)| now))).collect(),
            drawn: voice.m("roll-drawn").arg("delegation", first).to_string(),
            seed: papers.lot.clone(),
        })
    }

    /// Puts the votes each way that were typed for a delegation back into its form, with what is wrong with them.
    pub(super) fn fill(&mut self, (delegation, numbers): &(String, [String; 3]), fault: Option<&str>) {
        let now = self.now.as_mut().filter(|now| now.id == *delegation).and_then(|now| now.split.as_mut());
        let mut lines = self.lines.iter_mut();
        let line = || lines.find(|line| line.id == *delegation).and_then(|line| line.split.as_mut());
        if let Some(split) = now.or_else(line) {
            split.fill(numbers);
            split.fault = fault.map(str::to_owned);
        }
    }
}

fn action(id: &QuestionId) -> String {
    format!("{}/roll", paths::question(id))
}

/// The forms in which votes are entered that a delegation casts apart, where the rules let it.
struct Splits<'a> {
    voice: Voice,
    action: String,
    papers: &'a Papers,
    allowed: bool,
}

impl Splits<'_> {
    fn of(&self, id: &DelegationId) -> Option<SplitView> {
        let voter = self.papers.voters.iter().find(|voter| voter.delegation_id == *id);
        let weight = voter.map(|voter| voter.weight).filter(|weight| self.allowed && *weight > 1)?;
        let ballot = self.papers.ballots.iter().find(|ballot| ballot.delegation_id == *id);
        let cast = ballot.and_then(|ballot| ballot.split.as_ref());
        Some(SplitView::new(self.voice, self.action.clone(), (weight, cast)).on_page(format!("-{id}")))
    }
}

fn answers(voice: Voice) -> Vec<AnswerView> {
    let votes =
        [(Choice::Yes, "ballot-yes", "y"), (Choice::No, "ballot-no", "n"), (Choice::Abstain, "ballot-abstain", "a")];
    let votes = votes.map(|(choice, label, key)| AnswerView { word: choice.as_str(), label: voice.say(label), key });
    let calls = [(Unanswered::Passed, "p"), (Unanswered::Absent, "x")];
    let calls = calls.map(|(one, key)| AnswerView { word: one.as_str(), label: sentence(&voice.say(one.key())), key });
    votes.into_iter().chain(calls).collect()
}

fn line(splits: &Splits<'_>, (id, name): (&DelegationId, String), now: Option<&DelegationId>) -> Called {
    let (voice, papers) = (splits.voice, splits.papers);
    let was = papers.answer_word(id);
    let ballot = papers.ballots.iter().find(|ballot| ballot.delegation_id == *id);
    let unanswered = papers.unanswered.iter().rev().find(|one| one.delegation_id == *id).map(|one| one.answer);
    let answer = ballot.map(|ballot| match &ballot.split {
        Some(split) => split_said(voice, split),
        None => voice.say(ballot.choice.key()),
    });
    let answer = answer.or_else(|| unanswered.map(|one| voice.say(one.key())));
    Called {
        id: id.to_string(),
        kind: if ballot.is_some() { was } else { Unanswered::Absent.as_str() },
        is_now: now == Some(id),
        was_called: answer.is_some(),
        split: splits.of(id),
        was,
        answer: answer.unwrap_or_default(),
        name,
    }
}

/// What was answered.
#[derive(Debug, Deserialize)]
pub(super) struct RollForm {
    #[serde(default)]
    once: String,
    delegation: String,
    answer: String,
    #[serde(default)]
    was: String,
    #[serde(default)]
    yes: String,
    #[serde(default)]
    no: String,
    #[serde(default)]
    abstain: String,
}

/// The word of the form in which votes are cast apart.
const APART: &str = "split";

/// POST /questions/{id}/roll: enters what a delegation that was called answered.
pub(super) async fn answer(
    reader: Reader,
    store: Data<Store>,
    id: Path<QuestionId>,
    form: Form<RollForm>,
) -> PageResult {
    let RollForm { once, delegation, answer, was, yes, no, abstain } = form.into_inner();
    let numbers = [yes, no, abstain];
    let (word, split) = match RollAnswer::parse(&answer) {
        None if answer == APART => (None, Some((delegation.clone(), numbers.clone()))),
        None => return Err(PageError::Unreadable),
        word => (word, None),
    };
    let visitor = reader.visitor.clone();
    let act = move |tx: &mut Tx<'_>, id: &QuestionId| {
        let answer = word.map_or_else(|| parts(&numbers).map(RollAnswer::Apart), Ok)?;
        call_roll(tx, &visitor, id, &RollEntry { delegation: DelegationId::new(delegation), answer, seen: Some(was) })
    };
    conduct(&reader, &store, id.into_inner(), Once::new(once), act, Again { split, ..Again::default() }).await
}
