//! What each amendment does to the text, and the text as it stands.

use super::Dossier;
use super::divided::divided;

use crate::ids::{AmendmentId, ClauseId, OperationId, RecommendationId};
use crate::procedure::{Outcome, QuestionState, Standing};
use crate::storage::amendments::{Amendment, OperationAct, OperationRow};
use crate::storage::questions::Question;
use crate::storage::separate_votes::SeparateVote;
use crate::text::diff::Edits;
use crate::text::merge::{Change, Merged, Operation, merge};
use crate::text::{Clause, ClauseKind, Text};

impl Dossier {
    /// The declared question on an amendment that stands; of a tie that was voted once more, the later one.
    #[must_use]
    pub fn decided_question(&self, id: &AmendmentId) -> Option<&Question> {
        self.questions
            .iter()
            .rev()
            .find(|question| question.state == QuestionState::Declared && self.puts(question, id))
    }

    /// What an amendment does to the base: as submitted or carried over, with the sub-amendments to it that were adopted, in
    /// the wording in which it was adopted. Nothing for a sub-amendment, which changes no text of its own, and for one that
    /// is not on the base.
    #[must_use]
    pub fn change(&self, id: &AmendmentId) -> Option<Change> {
        let wording = self.decided_question(id).and_then(|question| question.recommendation_id.as_ref());
        self.change_worded(id, wording)
    }

    /// As [`Self::change`], in the wording of a panel's recommendation if one is named.
    #[must_use]
    pub fn change_worded(&self, id: &AmendmentId, wording: Option<&RecommendationId>) -> Option<Change> {
        self.change_with(id, wording, &self.adopted_in_order())
    }

    /// As [`Self::change_worded`], with these sub-amendments, in this order, of those that are to it.
    pub(super) fn change_with(
        &self,
        id: &AmendmentId,
        wording: Option<&RecommendationId>,
        subs: &[&Amendment],
    ) -> Option<Change> {
        self.change_divided(id, wording, subs, &self.struck_of_changes())
    }

    /// As [`Self::change_with`], without these parts of it.
    pub(super) fn change_divided(
        &self,
        id: &AmendmentId,
        wording: Option<&RecommendationId>,
        subs: &[&Amendment],
        struck: &[&SeparateVote],
    ) -> Option<Change> {
        let amendment = self.amendment(id).filter(|one| one.sub_of.is_none() && self.is_on_base(one))?;
        let rows = self.operations(id).iter();
        let mut stated: Vec<_> = rows.filter_map(|row| Some((row, self.operation(row, subs)?))).collect();
        let revised = wording.and_then(|id| self.recommendations.iter().find(|one| one.id == *id));
        if let Some((words, opening)) = revised.and_then(|one| one.words.clone().map(|words| (words, one.opening))) {
            reword(stated.iter_mut().map(|(_, one)| one), &words, usize::try_from(opening).unwrap_or(0));
        }
        Some(Change { amendment: id.clone(), filed: rank(amendment), operations: divided(stated, struck) })
    }

    /// What an amendment does to the base by itself, without the sub-amendments to it.
    #[must_use]
    pub fn own_change(&self, id: &AmendmentId) -> Option<Change> {
        let amendment = self.amendment(id).filter(|one| one.sub_of.is_none() && self.is_on_base(one))?;
        let operations = self.operations(id).iter().filter_map(stated).collect();
        Some(Change { amendment: id.clone(), filed: rank(amendment), operations })
    }

    /// An operation with sub-amendments to its words.
    fn operation(&self, row: &OperationRow, subs: &[&Amendment]) -> Option<Operation> {
        let worded = words_of(row, self.sub_merged_with(row, subs));
        operation(row, worded, row.stored_edits())
    }

    /// The words that an operation proposes, with the sub-amendments to them that were adopted.
    #[must_use]
    pub fn sub_amended(&self, row: &OperationRow) -> (String, usize) {
        words_of(row, self.sub_merged(row))
    }

    /// An operation's words with the sub-amendments to them that were adopted, as a text of one clause; none without any.
    pub(super) fn sub_merged(&self, row: &OperationRow) -> Option<Merged> {
        self.sub_merged_with(row, &self.adopted_in_order())
    }

    fn sub_merged_with(&self, row: &OperationRow, subs: &[&Amendment]) -> Option<Merged> {
        let to_it = subs.iter().filter(|amendment| amendment.sub_of.as_ref() == Some(&row.amendment_id));
        let subs: Vec<Change> = to_it.filter_map(|amendment| self.sub_change(amendment, &row.id)).collect();
        (!subs.is_empty()).then(|| merge(&self.stand_in(row), &subs))
    }

    /// A text of one clause that holds an operation's proposed words, for sub-amendments to be merged in.
    pub(super) fn stand_in(&self, row: &OperationRow) -> Text {
        let mut text = Text::new(self.declaration.language.clone(), self.declaration.kind);
        let mut clause = Clause::new(ClauseId::new(row.id.as_str()), ClauseKind::Operative, row.words.clone());
        clause.opening = usize::try_from(row.opening).unwrap_or(0);
        text.clauses.push(clause);
        text
    }

    /// What a sub-amendment does to the words of an operation of its parent.
    pub(super) fn sub_change(&self, sub: &Amendment, parent: &OperationId) -> Option<Change> {
        let rows = self.operations(&sub.id).iter().filter(|row| row.amends_id.as_ref() == Some(parent));
        let operations: Vec<Operation> = rows
            .map(|row| Operation::Replace {
                clause: ClauseId::new(parent.as_str()),
                words: row.words.clone(),
                opening: usize::try_from(row.opening).unwrap_or(0),
                edits: row.stored_edits(),
            })
            .collect();
        (!operations.is_empty()).then(|| Change { amendment: sub.id.clone(), filed: rank(sub), operations })
    }

    /// The operation of that identity, of whichever amendment.
    #[must_use]
    pub fn parent_row(&self, id: &OperationId) -> Option<&OperationRow> {
        self.operations.values().flatten().find(|one| one.id == *id)
    }

    /// The words that a pending sub-amendment would give an operation of its parent, with what was adopted before.
    #[must_use]
    pub fn parent_words_with(&self, sub: &Amendment, row: &OperationRow) -> Option<(String, usize)> {
        let parent = row.amends_id.as_ref()?;
        let parent_row = self.parent_row(parent)?;
        let mut subs: Vec<Change> = self
            .adopted_in_order()
            .into_iter()
            .filter(|amendment| amendment.sub_of == sub.sub_of)
            .filter_map(|amendment| self.sub_change(amendment, parent))
            .collect();
        subs.push(self.sub_change(sub, parent)?);
        let merged = merge(&self.stand_in(parent_row), &subs);
        if merged.unapplied.contains(&sub.id) {
            return None;
        }
        merged.text.clauses.into_iter().next().map(|clause| (clause.words, clause.opening))
    }

    /// The adopted amendments in the order of their adoption.
    #[must_use]
    pub fn adopted_in_order(&self) -> Vec<&Amendment> {
        let adopted = self.amendments.iter().filter(|amendment| amendment.standing == Standing::Adopted);
        self.in_order_of_adoption(adopted.collect())
    }

    /// By the questions that adopted them; what no question adopted stands before, by its number.
    pub(super) fn in_order_of_adoption<'a>(&self, mut adopted: Vec<&'a Amendment>) -> Vec<&'a Amendment> {
        adopted.sort_by_key(|amendment| {
            let question = self
                .questions
                .iter()
                .rev()
                .find(|question| question.outcome == Some(Outcome::Adopted) && self.puts(question, &amendment.id));
            // What the sponsors accepted has its place after the question before it.
            let accepted = amendment.accepted_after.and(amendment.ruled_at);
            let place = question.map(|question| question.number).or(amendment.accepted_after);
            (place, accepted, amendment.number, amendment.sub_number)
        });
        adopted
    }

    /// The changes that are adopted so far, in the order of their adoption.
    #[must_use]
    pub fn adopted_changes(&self) -> Vec<Change> {
        let adopted = self.adopted_in_order();
        let wording = |id| self.decided_question(id).and_then(|question| question.recommendation_id.as_ref());
        adopted.iter().filter_map(|one| self.change_with(&one.id, wording(&one.id), &adopted)).collect()
    }

    /// The text as it stands: the base with everything that was adopted, without what separate votes struck.
    #[must_use]
    pub fn current(&self) -> Merged {
        self.made(&self.adopted_changes())
    }

    /// The text as it would stand if an amendment, in a wording, were adopted next.
    #[must_use]
    pub fn with(&self, id: &AmendmentId, wording: Option<&RecommendationId>) -> Merged {
        let mut changes = self.adopted_changes();
        changes.extend(self.change_worded(id, wording));
        self.made(&changes)
    }
}

/// The rank of an amendment in the order of filing.
fn rank(amendment: &Amendment) -> u32 {
    let number = amendment.number.unwrap_or(i64::from(u32::MAX) / 1000);
    u32::try_from(number * 1000 + amendment.sub_number).unwrap_or(u32::MAX)
}

/// The words of an operation, as sub-amendments left them if there are some.
fn words_of(row: &OperationRow, merged: Option<Merged>) -> (String, usize) {
    let Some(merged) = merged else { return (row.words.clone(), usize::try_from(row.opening).unwrap_or(0)) };
    let clause = merged.text.clauses.into_iter().next();
    clause.map_or((String::new(), 0), |clause| (clause.words, clause.opening))
}

/// A stored operation in its own words.
pub(in crate::actions) fn stated(row: &OperationRow) -> Option<Operation> {
    operation(row, words_of(row, None), row.stored_edits())
}

/// A stored operation without its edits: for what goes by the clauses that it names, and reads no differences.
#[must_use]
pub fn outlined(row: &OperationRow) -> Option<Operation> {
    operation(row, words_of(row, None), None)
}

/// A stored operation as the text module takes it.
fn operation(row: &OperationRow, (words, opening): (String, usize), edits: Option<Edits>) -> Option<Operation> {
    let clause = row.clause_id.clone();
    Some(match row.act {
        OperationAct::Replace => Operation::Replace { clause: clause?, words, opening, edits },
        OperationAct::Insert => Operation::Insert {
            clause: clause?,
            after: row.after_id.clone(),
            parent: row.parent_id.clone(),
            kind: row.kind.unwrap_or(ClauseKind::Operative),
            words,
            opening,
        },
        OperationAct::Delete => Operation::Delete { clause: clause? },
        OperationAct::Move => {
            Operation::Move { clause: clause?, after: row.after_id.clone(), parent: row.parent_id.clone() }
        }
        OperationAct::Split => {
            let (_, at) = row.cut()?;
            Operation::Split { clause: clause?, at, second: row.second_id.clone()?, opening }
        }
        OperationAct::Join => Operation::Join { clause: clause?, with: row.second_id.clone()? },
        OperationAct::Retitle => Operation::Retitle { title: words, edits },
    })
}

/// Gives the first operation that has words a panel's wording.
fn reword<'a>(operations: impl Iterator<Item = &'a mut Operation>, revised: &str, revised_opening: usize) {
    for operation in operations {
        match operation {
            Operation::Replace { words, opening, .. } | Operation::Insert { words, opening, .. } => {
                revised.clone_into(words);
                *opening = revised_opening;
                return;
            }
            Operation::Retitle { title, .. } => {
                revised.clone_into(title);
                return;
            }
            Operation::Delete { .. } | Operation::Move { .. } | Operation::Split { .. } | Operation::Join { .. } => {}
        }
    }
}
