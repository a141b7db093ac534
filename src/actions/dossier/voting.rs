//! The voting list of a declaration, and which amendments collide.

use super::Dossier;
use std::collections::{BTreeMap, BTreeSet};

use crate::ids::{AmendmentId, ClauseId, OperationId};
use crate::procedure::{Candidate, Decided, QuestionState, Standing, VotingList};
use crate::storage::amendments::{Amendment, OperationAct, OperationRow};
use crate::text::merge::{Change, Operation, collide};

impl Dossier {
    /// The voting list: as the rules suggest it, then as the chair ordered it.
    #[must_use]
    pub fn voting_list(&self) -> VotingList {
        let candidates: Vec<Candidate> = self.amendments.iter().filter_map(|one| self.candidate(one)).collect();
        let colliding = self.colliding();
        let pair =
            |a: &AmendmentId, b: &AmendmentId| if a < b { (a.clone(), b.clone()) } else { (b.clone(), a.clone()) };
        let list = VotingList::suggest(&candidates, &[], self.rules().voting.order.value, &|a, b| {
            colliding.contains(&pair(a, b))
        });
        match &self.voting_order {
            // An order that no longer fits (an amendment was withdrawn since) is completed by the suggestion.
            Some((order, _)) => {
                let known: Vec<AmendmentId> = list.amendments().cloned().collect();
                let mut wanted: Vec<AmendmentId> = order.iter().filter(|id| known.contains(id)).cloned().collect();
                wanted.extend(known.iter().filter(|id| !order.contains(id)).cloned());
                list.reorder(&wanted, &self.rules().voting.order.rule).unwrap_or(list)
            }
            None => list,
        }
    }

    /// What was decided so far, for the voting list.
    #[must_use]
    pub fn decided(&self) -> Decided {
        let amendments: BTreeMap<AmendmentId, Standing> = self
            .amendments
            .iter()
            .filter(|amendment| !amendment.standing.is_pending())
            .map(|amendment| (amendment.id.clone(), amendment.standing))
            .collect();
        let clauses: BTreeSet<ClauseId> = self
            .questions
            .iter()
            .filter(|question| question.state == QuestionState::Declared)
            .filter_map(|question| question.clause_id.clone())
            .collect();
        Decided { amendments, clauses }
    }

    fn candidate(&self, amendment: &Amendment) -> Option<Candidate> {
        let number = u32::try_from(amendment.number?).ok()?;
        let rows = self.operations(&amendment.id);
        let striking = rows.iter().any(|row| matches!(row.act, OperationAct::Delete | OperationAct::Move));
        let was_ruled_in = matches!(
            amendment.standing,
            Standing::Admissible | Standing::Adopted | Standing::Rejected | Standing::Fallen
        );
        Some(Candidate {
            amendment: amendment.id.clone(),
            number: (number, u32::try_from(amendment.sub_number).unwrap_or(0)),
            sub_of: amendment.sub_of.clone(),
            clause_position: rows.iter().map(|row| self.place(row)).min().unwrap_or(0),
            distance: u32::try_from(amendment.distance).unwrap_or(u32::MAX),
            striking,
            admissible: was_ruled_in,
        })
    }

    /// The place in the base of what an operation touches; the title stands before everything.
    fn place(&self, row: &OperationRow) -> usize {
        let at = |id: &ClauseId| self.base_text().clauses.iter().position(|clause| clause.id == *id);
        match row.act {
            OperationAct::Retitle => 0,
            OperationAct::Insert => row.after_id.as_ref().and_then(at).map_or(1, |place| place + 1),
            _ => row.clause_id.as_ref().and_then(at).map_or(0, |place| place + 1),
        }
    }

    /// The pairs of amendments that cannot both be made.
    #[must_use]
    pub fn colliding(&self) -> BTreeSet<(AmendmentId, AmendmentId)> {
        let filed = || {
            self.amendments.iter().filter(|amendment| {
                !matches!(amendment.standing, Standing::Draft | Standing::Withdrawn | Standing::Inadmissible)
            })
        };
        let changes: Vec<(Change, BTreeSet<ClauseId>)> = filed()
            .filter_map(|amendment| self.change(&amendment.id))
            .map(|change| {
                let touched = touched(&change);
                (change, touched)
            })
            .collect();
        let mut pairs = BTreeSet::new();
        for (nth, (a, of_a)) in changes.iter().enumerate() {
            for (b, of_b) in &changes[nth + 1..] {
                let meet = !of_a.is_disjoint(of_b) || (moves(a) && moves(b)) || (retitles(a) && retitles(b));
                if meet && collide(self.base_text(), a, b).is_some() {
                    pairs.insert(ordered(&a.amendment, &b.amendment));
                }
            }
        }
        self.colliding_subs(&mut pairs);
        pairs
    }

    fn colliding_subs(&self, pairs: &mut BTreeSet<(AmendmentId, AmendmentId)>) {
        let subs: Vec<&Amendment> = self.amendments.iter().filter(|amendment| amendment.sub_of.is_some()).collect();
        for (nth, a) in subs.iter().enumerate() {
            for b in subs[nth + 1..].iter().filter(|b| b.sub_of == a.sub_of) {
                let parents = self.operations(&a.id).iter().filter_map(|row| row.amends_id.clone());
                let meet = parents.filter_map(|parent| self.sub_collision(a, b, &parent)).next().is_some();
                if meet {
                    pairs.insert(ordered(&a.id, &b.id));
                }
            }
        }
    }

    fn sub_collision(&self, a: &Amendment, b: &Amendment, parent: &OperationId) -> Option<()> {
        let row = self.parent_row(parent)?;
        collide(&self.stand_in(row), &self.sub_change(a, parent)?, &self.sub_change(b, parent)?).map(drop)
    }
}

/// The clauses that a change works on.
fn touched(change: &Change) -> BTreeSet<ClauseId> {
    change
        .operations
        .iter()
        .flat_map(|operation| match operation {
            Operation::Replace { clause, .. } | Operation::Delete { clause } => vec![clause.clone()],
            Operation::Move { clause, after, .. } => std::iter::once(clause.clone()).chain(after.clone()).collect(),
            Operation::Insert { after, parent, .. } => after.iter().chain(parent).cloned().collect(),
            Operation::Retitle { .. } => Vec::new(),
        })
        .collect()
}

fn moves(change: &Change) -> bool {
    change.operations.iter().any(|operation| matches!(operation, Operation::Move { .. } | Operation::Delete { .. }))
}

fn retitles(change: &Change) -> bool {
    change.operations.iter().any(|operation| matches!(operation, Operation::Retitle { .. }))
}

fn ordered(a: &AmendmentId, b: &AmendmentId) -> (AmendmentId, AmendmentId) {
    if a < b { (a.clone(), b.clone()) } else { (b.clone(), a.clone()) }
}
