//! What an operation of a draft would do, before it is saved.

use crate::actions::proposal::{self, Proposal};
use crate::actions::{ActResult, Dossier};
use crate::ids::{AmendmentId, ClauseId, OperationId};
use crate::storage::amendments::{OperationAct, OperationRow};
use crate::text::merge::Encounter;

/// An operation as it would be saved, with the filed amendments that it meets.
#[derive(Debug, Clone)]
pub struct Previewed {
    /// The row. What would come in by it has no identity of its own.
    pub row: OperationRow,
    /// Those that it meets, in order of filing.
    pub met: Vec<Encounter>,
}

/// What a proposal would do to the text, or to the amendment that it is a sub-amendment to. Nothing is stored.
///
/// # Errors
/// The faults of its fields.
pub fn preview_operation(
    dossier: &Dossier,
    (own, sub_of): (Option<&AmendmentId>, Option<&AmendmentId>),
    proposal: Proposal,
) -> ActResult<Previewed> {
    let id = own.cloned().unwrap_or_else(|| AmendmentId::new("draft"));
    let mut row = proposal::row(dossier, (&id, sub_of), proposal, OperationId::new("draft"), 1)?;
    let brought = Some(ClauseId::new("draft"));
    match row.act {
        OperationAct::Insert => row.clause_id = brought,
        OperationAct::Split => row.second_id = brought,
        _ => {}
    }
    let met = dossier.met(own, std::slice::from_ref(&row));
    Ok(Previewed { row, met })
}
