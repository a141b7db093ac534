//! Which filed amendments a draft meets.

use std::collections::BTreeSet;

use super::Dossier;
use super::changes::{outlined, stated};
use crate::ids::{AmendmentId, ClauseId, OperationId};
use crate::procedure::Standing;
use crate::storage::amendments::{Amendment, OperationRow};
use crate::text::merge::{Change, Encounter, Neighbourhood, Operation, encounters};

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
        let mine = Change { amendment: own.clone(), filed: NOT_FILED, operations };
        let live = self.amendments.iter().filter(|one| one.sub_of.is_none() && is_live(one, own));
        let outlines: Vec<Change> = live
            .map(|one| Change {
                amendment: one.id.clone(),
                filed: 0,
                operations: self.operations(&one.id).iter().filter_map(outlined).collect(),
            })
            .collect();
        // What those are that touch the same, sub-amendments and wordings included, is asked of them alone.
        let near = Neighbourhood::new(self.base_text(), &outlines);
        let others: Vec<Change> = near.of(&mine).into_iter().filter_map(|one| self.change(&one.amendment)).collect();
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
}

fn is_live(one: &Amendment, own: &AmendmentId) -> bool {
    one.id != *own && (one.standing.is_pending() || one.standing == Standing::Adopted)
}
