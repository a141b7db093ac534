//! Throws a draft away that was never filed.

use crate::actions::amendment_acts::{check_draft, hold_amendment, permit_of_mover};
use crate::actions::{ActError, ActResult, Dossier, Visitor};
use crate::ids::AmendmentId;
use crate::procedure::{Act, Refusal};
use crate::storage::amendments::Amendment;
use crate::storage::{Tx, amendments, replacements};

/// Deletes a draft, also when it cannot be filed any more. Nothing of it was in the record.
///
/// # Errors
/// The refusal: what is filed is withdrawn, not deleted.
pub fn delete_amendment_draft(tx: &mut Tx<'_>, visitor: &Visitor, amendment: &AmendmentId) -> ActResult<()> {
    let (dossier, amendment) = hold_amendment(tx, visitor, amendment)?;
    check_deletion(&dossier, visitor, &amendment)?;
    replacements::forget(tx, &amendment.id)?;
    Ok(amendments::delete_draft(tx, &amendment.id)?)
}

/// Whether a visitor may throw an amendment away: a draft of their own, at any stage.
///
/// # Errors
/// The refusal.
pub fn check_deletion(dossier: &Dossier, visitor: &Visitor, amendment: &Amendment) -> ActResult<()> {
    match permit_of_mover(dossier, visitor, Act::ProposeAmendment, amendment) {
        Ok(_) | Err(ActError::Refused(Refusal::WrongStage { .. })) => check_draft(amendment),
        Err(error) => Err(error),
    }
}
