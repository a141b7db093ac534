//! Which filed amendments a draft meets.

use std::collections::BTreeSet;

use super::Dossier;
use super::changes::stated;
use crate::ids::{AmendmentId, ClauseId, OperationId};
use crate::procedure::Standing;
use crate::storage::amendments::{Amendment, OperationAct, OperationRow};
use crate::text::merge::{Change, Encounter, Operation, encounters, subtree};
use crate::text::reference::targets;

/// The rank of what is not filed yet: behind everything.
const NOT_FILED: u32 = u32::MAX;

impl Dossier {
    /// The filed amendments, pending or adopted, that some operations of a draft meet, in order of filing. Nobody's draft is
    /// among them.
    #[must_use]
    pub fn met(&self, own: Option<&AmendmentId>, rows: &[OperationRow]) -> Vec<Encounter> {
        let id = own.cloned().unwrap_or_else(|| AmendmentId::new("draft"));
        let mut out = self.met_in_text(&id, rows);
        let parents: BTreeSet<&OperationId> = rows.iter().filter_map(|row| row.amends_id.as_ref()).collect();
        out.extend(parents.into_iter().flat_map(|parent| self.met_in_amendment(&id, parent, rows)));
        out
    }

    fn met_in_text(&self, own: &AmendmentId, rows: &[OperationRow]) -> Vec<Encounter> {
        let operations: Vec<Operation> = rows.iter().filter(|row| row.amends_id.is_none()).filter_map(stated).collect();
        if operations.is_empty() {
            return Vec::new();
        }
        let reach = self.reach(rows);
        let may_meet = |one: &&Amendment| {
            one.sub_of.is_none() && is_live(one, own) && self.operations(&one.id).iter().any(|row| reach.may_meet(row))
        };
        let others: Vec<Change> =
            self.amendments.iter().filter(may_meet).filter_map(|one| self.change(&one.id)).collect();
        let mine = Change { amendment: own.clone(), filed: NOT_FILED, operations };
        encounters(self.base_text(), &mine, &others)
    }

    /// Sub-amendments to the same words of an amendment.
    fn met_in_amendment(&self, own: &AmendmentId, parent: &OperationId, rows: &[OperationRow]) -> Vec<Encounter> {
        let Some(row) = self.parent_row(parent) else { return Vec::new() };
        let mine = rows.iter().filter(|row| row.amends_id.as_ref() == Some(parent));
        let operations: Vec<Operation> = mine
            .filter_map(stated)
            .filter_map(|operation| match operation {
                Operation::Replace { words, opening, edits, .. } => {
                    Some(Operation::Replace { clause: ClauseId::new(parent.as_str()), words, opening, edits })
                }
                _ => None,
            })
            .collect();
        let siblings =
            self.amendments.iter().filter(|one| one.sub_of.as_ref() == Some(&row.amendment_id) && is_live(one, own));
        let others: Vec<Change> = siblings.filter_map(|one| self.sub_change(one, parent)).collect();
        encounters(&self.stand_in(row), &Change { amendment: own.clone(), filed: NOT_FILED, operations }, &others)
    }

    /// What some operations reach.
    fn reach(&self, rows: &[OperationRow]) -> Reach {
        let base = self.base_text();
        let mut clauses = BTreeSet::new();
        for row in rows {
            let referred = targets(&row.words);
            for id in row.touched().chain(&referred) {
                let above = |id: &ClauseId| base.clause(id).and_then(|clause| clause.parent.clone());
                // A ring of parents would never end.
                let up = std::iter::successors(Some(id.clone()), above).take(base.clauses.len() + 1);
                clauses.extend(up);
            }
            if let (OperationAct::Delete, Some(clause)) = (row.act, &row.clause_id) {
                clauses.extend(subtree(base, clause));
            }
        }
        let takes_elsewhere = rows.iter().any(|row| is_elsewhere(row.act));
        let retitles = rows.iter().any(|row| row.act == OperationAct::Retitle);
        let places = rows.iter().filter(|row| row.act == OperationAct::Insert);
        let starts =
            places.filter(|row| row.after_id.is_none() && row.parent_id.is_none()).map(|row| row.kind).collect();
        Reach { clauses, takes_elsewhere, retitles, starts }
    }
}

/// What an amendment must touch for others to be asked whether they meet it.
struct Reach {
    /// The clauses, those referred to, those above them and those that go with them.
    clauses: BTreeSet<ClauseId>,
    takes_elsewhere: bool,
    retitles: bool,
    /// The parts at whose start something comes in.
    starts: Vec<Option<crate::text::ClauseKind>>,
}

impl Reach {
    fn may_meet(&self, row: &OperationRow) -> bool {
        let starts = || row.after_id.is_none() && row.parent_id.is_none() && self.starts.contains(&row.kind);
        row.touched().chain(&targets(&row.words)).any(|id| self.clauses.contains(id))
            || (self.takes_elsewhere && is_elsewhere(row.act))
            || (self.retitles && row.act == OperationAct::Retitle)
            || (row.act == OperationAct::Insert && starts())
    }
}

const fn is_elsewhere(act: OperationAct) -> bool {
    matches!(act, OperationAct::Move | OperationAct::Join)
}

fn is_live(one: &Amendment, own: &AmendmentId) -> bool {
    one.id != *own && (one.standing.is_pending() || one.standing == Standing::Adopted)
}
