//! The voting list of a declaration.

use super::Dossier;
use std::collections::{BTreeMap, BTreeSet};

use crate::ids::{AmendmentId, ClauseId, OperationId, SeparateVoteId};
use crate::procedure::{Candidate, Decided, SeparateVote, Standing, VotingList};
use crate::storage::amendments::{Amendment, OperationAct, OperationRow};
use crate::storage::separate_votes::SeparateVote as Part;
use crate::text::ClauseKind;
use crate::text::merge::collide;

impl Dossier {
    /// The voting list: as the rules suggest it, then as the chair ordered it; what was admitted after the chair's order is
    /// taken in where [`VotingList::as_ordered`] says.
    #[must_use]
    pub fn voting_list(&self) -> VotingList {
        let candidates: Vec<Candidate> = self.amendments.iter().filter_map(|one| self.candidate(one)).collect();
        let colliding = self.colliding();
        let change = |part: &Part| self.parent_row(part.operation_id.as_ref()?)?.position.try_into().ok();
        let place = |part: &Part| match &part.clause_id {
            Some(id) => self.place_of_clause(id),
            None => change(part),
        };
        let separate: Vec<SeparateVote> = self
            .parts_on_list()
            .map(|part| SeparateVote {
                id: part.id.clone(),
                clause_position: place(part).unwrap_or(self.base_text().clauses.len()),
                of: self.amendment_of_part(part).map(|amendment| amendment.id.clone()),
            })
            .collect();
        let list = VotingList::suggest(&candidates, &separate, self.rules().voting.order.value, &|a, b| {
            colliding.contains(a, b)
        });
        match &self.voting_order {
            Some((order, _)) => list.as_ordered(order),
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
        let decided = self.parts.all.iter().filter(|part| self.is_part_kept(&part.id).is_some());
        let parts: BTreeSet<SeparateVoteId> = decided.map(|part| part.id.clone()).collect();
        Decided { amendments, parts }
    }

    fn candidate(&self, amendment: &Amendment) -> Option<Candidate> {
        let number = u32::try_from(amendment.number?).ok()?;
        let rows = self.operations(&amendment.id);
        let striking = rows.iter().any(|row| is_striking(row.act));
        let was_ruled_in = matches!(
            amendment.standing,
            Standing::Admissible | Standing::Adopted | Standing::Rejected | Standing::Fallen
        );
        // What waits for its sponsors has no words to vote on, and what is suspended is not put; what fell to a reviewed version never had.
        let has_words = if amendment.standing.is_pending() {
            self.is_on_base(amendment) && self.suspended_by(amendment).is_none()
        } else {
            !self.fell_to_a_version(amendment)
        };
        Some(Candidate {
            amendment: amendment.id.clone(),
            label: amendment.cited(),
            number: (number, u32::try_from(amendment.sub_number).unwrap_or(0)),
            sub_of: amendment.sub_of.clone(),
            clause_position: rows.iter().map(|row| self.place(row)).min().unwrap_or(0),
            distance: u32::try_from(amendment.distance).unwrap_or(u32::MAX),
            striking,
            admissible: was_ruled_in && has_words,
        })
    }

    /// Whether it fell to what a reviewed version took in, itself or with the one that it changes.
    fn fell_to_a_version(&self, amendment: &Amendment) -> bool {
        let cause = |one: &&Amendment| one.fell_to.as_ref().and_then(|id| self.amendment(id));
        let causes = std::iter::successors(cause(&amendment), cause).take(self.amendments.len());
        causes.into_iter().any(|one| one.standing == Standing::Incorporated)
    }

    /// The place in the base of what an operation touches, from 1; the title stands before everything.
    fn place(&self, row: &OperationRow) -> usize {
        match row.act {
            OperationAct::Retitle => 0,
            OperationAct::Insert => self.place_of_insertion(row),
            _ => row.clause_id.as_ref().and_then(|id| self.place_of_clause(id)).unwrap_or(0),
        }
    }

    fn place_of_clause(&self, id: &ClauseId) -> Option<usize> {
        self.base_text().clauses.iter().position(|clause| clause.id == *id).map(|place| place + 1)
    }

    /// A new clause has the place of the one that it follows, else of the one that it stands under, else of the first of its
    /// kind; both may be brought by the same amendment.
    fn place_of_insertion(&self, row: &OperationRow) -> usize {
        let brought = |id: &ClauseId| {
            let rows = self.operations(&row.amendment_id).iter().filter(|one| one.position < row.position);
            let mut insertions = rows.filter(|one| one.act == OperationAct::Insert);
            insertions.find(|one| one.clause_id.as_ref() == Some(id)).map(|one| self.place_of_insertion(one))
        };
        let at = |id: Option<&ClauseId>| id.and_then(|id| self.place_of_clause(id).or_else(|| brought(id)));
        at(row.after_id.as_ref()).or_else(|| at(row.parent_id.as_ref())).unwrap_or_else(|| {
            let clauses = &self.base_text().clauses;
            let first = clauses.iter().position(|clause| Some(clause.kind) == row.kind);
            let none = if row.kind == Some(ClauseKind::Preambular) { 0 } else { clauses.len() };
            first.unwrap_or(none) + 1
        })
    }

    /// Whether two sub-amendments to one operation cannot both be made.
    pub(in crate::actions) fn sub_collision(&self, a: &Amendment, b: &Amendment, parent: &OperationId) -> Option<()> {
        let row = self.parent_row(parent)?;
        collide(&self.stand_in(row), &self.sub_change(a, parent)?, &self.sub_change(b, parent)?).map(drop)
    }
}

/// Whether it takes a clause as a whole out or elsewhere. To cut one, or to join two, changes no word: nothing is nearer to
/// the text.
const fn is_striking(act: OperationAct) -> bool {
    matches!(act, OperationAct::Delete | OperationAct::Move)
}
