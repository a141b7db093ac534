//! Clauses, changes of amendments, and words of either put by themselves: which are on the list, and what the text is without
//! what was struck from it.

use super::Dossier;
use crate::actions::Passage;
use crate::ids::{AmendmentId, DeclarationId, QuestionId, SeparateVoteId};
use crate::procedure::{Outcome, QuestionState, Refusal, RuleRef, SeparateVoteState, Stage, TieRule};
use crate::storage::declarations::StageEntry;
use crate::storage::questions::Question;
use crate::storage::separate_votes::{self, SeparateVote};
use crate::storage::{Db, StoreResult};
use crate::text::merge::{Change, Merged, Operation, merge};
use crate::text::numbering::labels_by_clause;
use crate::text::strike::without;
use crate::text::{ClauseKind, Text};

/// The separate votes of a declaration, in the order in which they were asked for, and the questions that put them.
#[derive(Debug, Clone, Default)]
pub struct Parts {
    /// All that was ever asked for.
    pub all: Vec<SeparateVote>,
    /// Which question put which.
    pub put: Vec<(QuestionId, SeparateVoteId)>,
}

/// Those of a declaration; there are none before it came before the plenary, and nothing is asked.
pub(super) fn of(db: &mut Db, id: &DeclarationId, stages: &[StageEntry]) -> StoreResult<Parts> {
    if stages.iter().any(|entry| entry.stage == Stage::Plenary) {
        let (all, put) = separate_votes::of_declaration(db, id)?;
        return Ok(Parts { all, put });
    }
    Ok(Parts::default())
}

impl Dossier {
    /// A separate vote of this declaration.
    #[must_use]
    pub fn part(&self, id: &SeparateVoteId) -> Option<&SeparateVote> {
        self.parts.all.iter().find(|one| one.id == *id)
    }

    /// The separate vote that a question is.
    #[must_use]
    pub fn part_put_by(&self, question: &Question) -> Option<&SeparateVote> {
        let (_, id) = self.parts.put.iter().find(|(put, _)| *put == question.id)?;
        self.part(id)
    }

    /// The question on a separate vote that counts; of a tie that was voted once more, the later one.
    #[must_use]
    pub fn question_on_part(&self, id: &SeparateVoteId) -> Option<&Question> {
        let counts = |one: &&Question| one.state != QuestionState::Annulled;
        let put = |one: &&Question| self.part_put_by(one).is_some_and(|part| part.id == *id);
        self.questions.iter().rev().filter(counts).find(put)
    }

    /// Whether the rules have a tie on this question voted once more.
    #[must_use]
    pub fn votes_again(&self, question: &Question) -> bool {
        let same = |one: &Question| {
            let part = |one| self.part_put_by(one).map(|part| &part.id);
            one.subject == question.subject && self.put_by(one) == self.put_by(question) && part(one) == part(question)
        };
        let tied = |one: &&Question| one.state == QuestionState::Declared && one.outcome == Some(Outcome::Tied);
        let tied_before = self.questions.iter().filter(tied).any(|one| one.number < question.number && same(one));
        self.rules().majorities.tie.value.after(tied_before) == TieRule::SecondVote
    }

    /// What a separate vote came to: whether the part stays. None while it is not decided.
    #[must_use]
    pub fn is_part_kept(&self, id: &SeparateVoteId) -> Option<bool> {
        let question = self.question_on_part(id)?;
        match question.outcome? {
            Outcome::Adopted => Some(true),
            Outcome::Tied if self.votes_again(question) => None,
            Outcome::Tied | Outcome::Rejected => Some(false),
            Outcome::NoQuorum => None,
        }
    }

    /// The separate votes that were granted and whose words stand in the text or the amendment, or did when they were decided.
    pub fn parts_on_list(&self) -> impl Iterator<Item = &SeparateVote> {
        let text = self.current().text;
        self.parts.all.iter().filter(move |one| {
            one.state == SeparateVoteState::Granted
                && (self.is_part_kept(&one.id).is_some() || strike(&text, one).is_some() || self.stands_in_change(one))
        })
    }

    /// The requests for separate votes that wait for a ruling.
    pub fn asked_parts(&self) -> impl Iterator<Item = &SeparateVote> {
        self.parts.all.iter().filter(|one| one.state == SeparateVoteState::Asked)
    }

    /// Whether every request for a separate vote was ruled upon; those on parts of amendments that are decided need not be.
    ///
    /// # Errors
    /// [`Refusal::RequestsOpen`] with the rule.
    pub fn check_parts_ruled(&self, rule: &RuleRef) -> Result<(), Refusal> {
        let waits = |part: &&SeparateVote| part.operation_id.is_none() || self.stands_in_change(part);
        none_open(self.asked_parts().filter(waits).count(), rule)
    }

    /// Whether every request for a separate vote on a part of this amendment was ruled upon.
    ///
    /// # Errors
    /// [`Refusal::RequestsOpen`] with the rule.
    pub fn check_parts_of_ruled(&self, id: &AmendmentId, rule: &RuleRef) -> Result<(), Refusal> {
        none_open(self.open_parts_of(id).filter(|part| part.state == SeparateVoteState::Asked).count(), rule)
    }

    /// The text that changes make of the base, without what separate votes struck from it.
    pub(super) fn made(&self, changes: &[Change]) -> Merged {
        let mut merged = merge(self.base_text(), changes);
        for change in self.strikes(&merged.text) {
            merged.text = merge(&merged.text, &[change]).text;
        }
        merged
    }

    /// What separate votes strike from a text, one after the other in the order of their decision, each on the text that the
    /// one before it left.
    #[must_use]
    pub fn strikes(&self, text: &Text) -> Vec<Change> {
        let mut struck: Vec<(i64, &SeparateVote)> = self
            .parts
            .all
            .iter()
            .filter(|one| self.is_part_kept(&one.id) == Some(false))
            .filter_map(|one| Some((self.question_on_part(&one.id)?.number, one)))
            .collect();
        struck.sort_by_key(|(number, _)| *number);
        let mut left = text.clone();
        let mut changes = Vec::new();
        for (_, part) in struck {
            if let Some(change) = strike(&left, part) {
                left = merge(&left, std::slice::from_ref(&change)).text;
                changes.push(change);
            }
        }
        changes
    }

    /// What is put by itself, as it stands and as it would without the part: a clause of the text, or what an amendment changes.
    /// Nothing where the part is gone.
    #[must_use]
    pub fn passages_of_part(&self, part: &SeparateVote) -> Vec<Passage> {
        if part.operation_id.is_some() {
            self.passages_of_change(part)
        } else {
            self.clause_put(part).into_iter().collect()
        }
    }

    fn clause_put(&self, part: &SeparateVote) -> Option<Passage> {
        let text = self.current().text;
        let clause = text.clause(part.clause_id.as_ref()?)?;
        let label = labels_by_clause(&text, self.provisional()).get(&clause.id).map(|label| label.display.clone());
        let left = strike(&text, part)?;
        let after = merge(&text, &[left]).text;
        let stays = after.clause(&clause.id);
        Some(Passage {
            id: Some(clause.id.clone()),
            label: label.unwrap_or_default(),
            before: stays.map(|clause| clause.words.clone()),
            words: Some(clause.words.clone()),
            opening: clause.opening,
            moved: false,
        })
    }

    /// Whether separate votes have left a text that had operative clauses none of them.
    #[must_use]
    pub fn has_lost_all_parts(&self) -> bool {
        let operative = |text: &Text| text.clauses.iter().any(|clause| clause.kind == ClauseKind::Operative);
        let made = merge(self.base_text(), &self.adopted_changes()).text;
        operative(&made) && !operative(&self.current().text)
    }
}

fn none_open(count: usize, rule: &RuleRef) -> Result<(), Refusal> {
    match count as u64 {
        0 => Ok(()),
        count => Err(Refusal::RequestsOpen { count, rule: rule.clone() }),
    }
}

/// Who strikes a part: no amendment does, so it bears the name of the separate vote.
fn author(part: &SeparateVote) -> AmendmentId {
    AmendmentId::new(part.id.as_str())
}

/// What takes a part out of a text; none where it does not stand there.
fn strike(text: &Text, part: &SeparateVote) -> Option<Change> {
    let clause = text.clause(part.clause_id.as_ref()?)?;
    let id = clause.id.clone();
    let operation = match &part.words {
        None => Operation::Delete { clause: id },
        Some(words) => {
            let occurrence = usize::try_from(part.occurrence).ok()?;
            let (left, opening) = without(&clause.words, clause.opening, words, occurrence)?;
            Operation::Replace { clause: id, words: left, opening, edits: None }
        }
    };
    Some(Change { amendment: author(part), filed: 0, operations: vec![operation] })
}
