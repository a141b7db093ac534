//! Throws a draft away that was never filed.

use crate::actions::amendment_acts::own_draft;
use crate::actions::{ActResult, Visitor};
use crate::ids::AmendmentId;
use crate::storage::{Tx, amendments};

/// Deletes a draft. Nothing of it was in the record.
///
/// # Errors
/// The refusal: what is filed is withdrawn, not deleted.
pub fn delete_amendment_draft(tx: &mut Tx<'_>, visitor: &Visitor, amendment: &AmendmentId) -> ActResult<()> {
    let (_, amendment) = own_draft(tx, visitor, amendment, None)?;
    Ok(amendments::delete_draft(tx, &amendment.id)?)
}
