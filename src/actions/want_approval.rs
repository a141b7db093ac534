//! Says whether a delegation files only what its head approved.

use crate::actions::{ActResult, Visitor};
use crate::ids::DelegationId;
use crate::procedure::{Act, Refusal};
use crate::storage::{StoreError, Tx, approvals, bodies};

/// Switches the approval of a delegation's drafts on or off. It is the delegation's own affair: nothing is recorded.
///
/// # Errors
/// `NotFound` for another delegation than one's own, [`Refusal::NotYourRole`] for whoever does not head it.
pub fn want_approval(tx: &mut Tx<'_>, visitor: &Visitor, delegation: &DelegationId, wanted: bool) -> ActResult<()> {
    visitor.signed_in()?;
    let delegation = bodies::any_delegation(tx.db, delegation)?;
    if !visitor.is_of(&delegation.id) {
        return Err(StoreError::NotFound.into());
    }
    bodies::lock(tx, &delegation.body_id)?;
    let permits = visitor.permits(Act::LeadDelegation, &delegation.body_id, None)?;
    let own = permits.iter().find(|permit| permit.delegation() == Some(&delegation.id));
    let permit = own.ok_or(Refusal::NotYourRole { act: Act::LeadDelegation })?;
    Ok(approvals::want(tx, &delegation.id, &permit.membership().id, wanted)?)
}
