//! Who is in the hall.

use std::collections::BTreeMap;

use serde_json::json;

use super::open_sitting::permit_in;
use crate::actions::{ActResult, Fact, Permit, Visitor, record};
use crate::ids::{DelegationId, SittingId};
use crate::procedure::{Act, Refusal};
use crate::storage::sittings::{self, Presence};
use crate::storage::{StoreError, Tx, bodies, meetings};

/// Records which delegations are present. Those that are not named stay as they were; what does not change keeps the
/// time at which it was recorded.
///
/// # Errors
/// [`Refusal::NoSitting`] if the sitting is closed, `NotFound` for a delegation of another body.
pub fn record_attendance(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &SittingId,
    attendance: &[(DelegationId, bool)],
) -> ActResult<()> {
    let sitting = sittings::find(tx.db, id)?;
    let (_, body) = meetings::find(tx.db, &sitting.meeting_id)?;
    bodies::lock(tx, &body.id)?;
    let permit = permit_in(tx.db, visitor, &body, Act::RecordAttendance)?;
    if sittings::find(tx.db, id)?.closed_at.is_some() {
        return Err(Refusal::NoSitting {}.into());
    }
    let known = bodies::delegations(tx.db, &body.id)?;
    if attendance.iter().any(|(one, _)| known.iter().all(|delegation| delegation.id != *one)) {
        return Err(StoreError::NotFound.into());
    }
    let changed = store(tx, &permit, id, attendance)?;
    if changed.is_empty() {
        return Ok(());
    }
    let of = |wanted: bool| {
        changed.iter().filter(|(_, present)| **present == wanted).map(|(one, _)| one).collect::<Vec<_>>()
    };
    let facts = json!({ "present": of(true), "absent": of(false) });
    record(tx, &permit, Fact { act: "attendance-recorded", declaration: None, subject: Some(id.as_str()), facts })
}

/// Stores what differs from what was recorded before.
fn store(
    tx: &mut Tx<'_>,
    permit: &Permit,
    id: &SittingId,
    attendance: &[(DelegationId, bool)],
) -> ActResult<BTreeMap<DelegationId, bool>> {
    let before: BTreeMap<DelegationId, bool> =
        sittings::presence(tx.db, id)?.into_iter().map(|one| (one.delegation_id, one.present)).collect();
    let changed: BTreeMap<DelegationId, bool> =
        attendance.iter().filter(|(delegation, present)| before.get(delegation) != Some(present)).cloned().collect();
    for (delegation, present) in &changed {
        let row = Presence {
            sitting_id: id.clone(),
            delegation_id: delegation.clone(),
            present: *present,
            at: tx.now,
            membership_id: permit.membership().id.clone(),
        };
        sittings::record_presence(tx, &row)?;
    }
    Ok(changed)
}
