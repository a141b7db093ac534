//! Amendments of which parts are put by themselves: what is left of one when some of its changes, or words that it adds, were
//! not kept.

use std::collections::HashMap;

use super::Dossier;
use crate::actions::Passage;
use crate::actions::passages::between;
use crate::ids::{AmendmentId, ClauseId};
use crate::procedure::SeparateVoteState;
use crate::storage::amendments::{Amendment, OperationAct, OperationRow};
use crate::storage::questions::Question;
use crate::storage::separate_votes::SeparateVote;
use crate::text::merge::{Change, Operation};
use crate::text::strike::without;

/// The clauses that no longer come in, and after which each would have stood.
type Gone = HashMap<ClauseId, Option<ClauseId>>;

impl Dossier {
    /// The amendment of which a separate vote puts a part; none where it puts a part of the text.
    #[must_use]
    pub fn amendment_of_part(&self, part: &SeparateVote) -> Option<&Amendment> {
        let id = part.operation_id.as_ref()?;
        let submitted = || self.submitted.values().flatten().find(|row| row.id == *id);
        let row = self.parent_row(id).or_else(submitted)?;
        self.amendment(&row.amendment_id)
    }

    /// The parts of an amendment that come to a vote before it, or wait for a ruling.
    pub fn open_parts_of<'a>(&'a self, id: &'a AmendmentId) -> impl Iterator<Item = &'a SeparateVote> {
        self.parts.all.iter().filter(move |part| {
            let waits = part.state == SeparateVoteState::Asked
                || part.state == SeparateVoteState::Granted && self.is_part_kept(&part.id).is_none();
            waits && self.amendment_of_part(part).is_some_and(|one| one.id == *id) && self.stands_in_change(part)
        })
    }

    /// The amendment of which a declared question, on the last of its parts that was left, has left nothing.
    #[must_use]
    pub fn left_nothing_of(&self, question: &Question) -> Option<&AmendmentId> {
        let part = self.part_put_by(question).filter(|part| self.is_part_kept(&part.id) == Some(false))?;
        let amendment = self.amendment_of_part(part)?;
        let left = self.change(&amendment.id)?;
        left.operations.is_empty().then_some(&amendment.id)
    }

    /// Whether the change, or its words, still stand in the amendment.
    pub(super) fn stands_in_change(&self, part: &SeparateVote) -> bool {
        let Some(amendment) = self.amendment_of_part(part) else { return false };
        let with = self.change(&amendment.id).map(|change| change.operations);
        let without = self.change_without(&amendment.id, part).map(|change| change.operations);
        amendment.standing.is_pending() && with.is_some() && with != without
    }

    /// What a part of an amendment does: the text with the amendment, beside the text with the amendment without the part.
    pub(super) fn passages_of_change(&self, part: &SeparateVote) -> Vec<Passage> {
        let Some(amendment) = self.amendment_of_part(part).filter(|_| self.stands_in_change(part)) else {
            return Vec::new();
        };
        let made = |change: Option<Change>| {
            let mut changes = self.adopted_changes();
            changes.extend(change.filter(|change| !change.operations.is_empty()));
            self.made(&changes).text
        };
        let (without, with) =
            (made(self.change_without(&amendment.id, part)), made(self.change_worded(&amendment.id, None)));
        let all = between(&without, &with, self.provisional());
        all.into_iter().filter(Passage::is_changed).collect()
    }

    fn change_without(&self, id: &AmendmentId, part: &SeparateVote) -> Option<Change> {
        let mut struck = self.struck_of_changes();
        struck.push(part);
        self.change_divided(id, None, &self.adopted_in_order(), &struck)
    }

    /// The parts of amendments that were not kept, in the order of their decision.
    pub(super) fn struck_of_changes(&self) -> Vec<&SeparateVote> {
        let of_changes = self.parts.all.iter().filter(|part| part.operation_id.is_some());
        let mut struck: Vec<(i64, &SeparateVote)> = of_changes
            .filter(|part| self.is_part_kept(&part.id) == Some(false))
            .filter_map(|part| Some((self.question_on_part(&part.id)?.number, part)))
            .collect();
        struck.sort_by_key(|(number, _)| *number);
        struck.into_iter().map(|(_, part)| part).collect()
    }
}

/// What is left of an amendment without the changes that were struck, what hangs on clauses that these would have brought, and the
/// words that were struck.
pub(super) fn divided(stated: Vec<(&OperationRow, Operation)>, struck: &[&SeparateVote]) -> Vec<Operation> {
    let mut gone = Gone::new();
    let mut left = Vec::new();
    for (row, operation) in stated {
        let of_row = || struck.iter().filter(|part| part.operation_id.as_ref() == Some(&row.id));
        let hangs = on(row).any(|clause| gone.contains_key(clause));
        if hangs || of_row().any(|part| part.words.is_none()) {
            gone.extend(row.brings().map(|brought| (brought.clone(), before(row, &gone))));
            continue;
        }
        let placed = stands_after(operation, &gone);
        left.push(of_row().fold(placed, |operation, part| strike_words(operation, part)));
    }
    left
}

/// The clauses without which a change has nothing to be made on.
fn on(row: &OperationRow) -> impl Iterator<Item = &ClauseId> {
    let own = row.clause_id.as_ref().filter(|_| row.act != OperationAct::Insert);
    let second = row.second_id.as_ref().filter(|_| row.act == OperationAct::Join);
    own.into_iter().chain(second).chain(&row.parent_id)
}

/// The clause after which a clause that no longer comes in would have stood.
fn before(row: &OperationRow, gone: &Gone) -> Option<ClauseId> {
    let after = if row.act == OperationAct::Split { &row.clause_id } else { &row.after_id };
    after.as_ref().and_then(|after| standing(after, gone))
}

fn standing(after: &ClauseId, gone: &Gone) -> Option<ClauseId> {
    gone.get(after).map_or_else(|| Some(after.clone()), Clone::clone)
}

/// The change with the place that it has when the clause that it would follow no longer comes in.
fn stands_after(mut operation: Operation, gone: &Gone) -> Operation {
    if let Operation::Insert { after, .. } | Operation::Move { after, .. } = &mut operation {
        *after = after.as_ref().and_then(|after| standing(after, gone));
    }
    operation
}

/// The change without words that it would have added; as it is where they do not stand in it.
fn strike_words(operation: Operation, part: &SeparateVote) -> Operation {
    let nth = usize::try_from(part.occurrence).unwrap_or(0);
    let left = |words: &str, opening| without(words, opening, part.words.as_deref()?, nth);
    match operation {
        Operation::Replace { clause, words, opening, edits } => match left(&words, opening) {
            Some((words, opening)) => Operation::Replace { clause, words, opening, edits: None },
            None => Operation::Replace { clause, words, opening, edits },
        },
        Operation::Insert { clause, after, parent, kind, words, opening } => {
            let (words, opening) = left(&words, opening).unwrap_or((words, opening));
            Operation::Insert { clause, after, parent, kind, words, opening }
        }
        Operation::Retitle { title, edits } => match left(&title, 0) {
            Some((title, _)) => Operation::Retitle { title, edits: None },
            None => Operation::Retitle { title, edits },
        },
        other @ (Operation::Delete { .. }
        | Operation::Move { .. }
        | Operation::Split { .. }
        | Operation::Join { .. }) => other,
    }
}
