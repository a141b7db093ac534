//! Says why an amendment is moved.

use crate::actions::amendment_acts::own_draft;
use crate::actions::{ActResult, Remark, Visitor};
use crate::ids::AmendmentId;
use crate::storage::{Tx, amendments};

/// Saves the justification of a draft.
///
/// # Errors
/// `Stale` if somebody saved the draft in between, or the refusal.
pub fn save_justification(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    amendment: &AmendmentId,
    justification: &Remark,
    revision: Option<i64>,
) -> ActResult<()> {
    let (_, mut amendment) = own_draft(tx, visitor, amendment, revision)?;
    justification.as_str().clone_into(&mut amendment.justification);
    Ok(amendments::update(tx, &amendment)?)
}
