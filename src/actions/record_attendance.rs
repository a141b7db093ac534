//! Who is at a sitting, as the chair or the secretariat records it.

use std::collections::BTreeMap;

use serde_json::json;

use super::give_proxy::lapse;
use super::open_sitting::hold_sitting;
use crate::actions::{ActResult, Fact, Participants, Permit, Visitor, attendance_rules, record};
use crate::ids::{DelegationId, SittingId};
use crate::procedure::{Act, Mode};
use crate::storage::sittings::{self, Presence};
use crate::storage::{StoreError, Tx};

/// Whether a delegation is at a sitting, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attending {
    /// It is there.
    There(Mode),
    /// It is not.
    Absent,
}

/// Present is in the hall.
impl From<bool> for Attending {
    fn from(present: bool) -> Self {
        if present { Self::There(Mode::InPerson) } else { Self::Absent }
    }
}

/// Records which delegations are present, or which members where the rules count them. Those that are not named stay as they were; what does not change keeps the
/// time at which it was recorded, and that a delegation checked in itself.
///
/// # Errors
/// [`crate::procedure::Refusal::NoSitting`] if the sitting is closed, `NotFound` for a delegation of another body.
pub fn record_attendance<A: Copy + Into<Attending>>(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &SittingId,
    attendance: &[(DelegationId, A)],
) -> ActResult<()> {
    let (sitting, body, permit) = hold_sitting(tx, visitor, id, Act::RecordAttendance)?;
    let document = attendance_rules(tx.db, &body, &sitting.meeting_id)?;
    let participants = Participants::now(tx.db, &body.id, &document.rules)?;
    let known = participants.attending(&document.rules);
    if attendance.iter().any(|(one, _)| known.iter().all(|other| other.id != *one)) {
        return Err(StoreError::NotFound.into());
    }
    let wanted = attendance.iter().map(|(delegation, how)| (delegation.clone(), (*how).into())).collect();
    let changed = store(tx, &permit, id, wanted)?;
    if changed.is_empty() {
        return Ok(());
    }
    let of =
        |wanted: Attending| changed.iter().filter(|(_, how)| **how == wanted).map(|(one, _)| one).collect::<Vec<_>>();
    let facts = json!({
        "present": of(Attending::There(Mode::InPerson)),
        "online": of(Attending::There(Mode::Online)),
        "absent": of(Attending::Absent),
    });
    record(tx, &permit, Fact { act: "attendance-recorded", declaration: None, subject: Some(id.as_str()), facts })?;
    let arrived = changed.iter().filter(|(_, how)| **how != Attending::Absent).map(|(one, _)| one).collect::<Vec<_>>();
    lapse(tx, &permit, (&document.rules, id), &arrived)
}

/// Stores what differs from what was recorded before.
fn store(
    tx: &mut Tx<'_>,
    permit: &Permit,
    id: &SittingId,
    mut wanted: BTreeMap<DelegationId, Attending>,
) -> ActResult<BTreeMap<DelegationId, Attending>> {
    let before: BTreeMap<DelegationId, Attending> =
        sittings::presence(tx.db, id)?.into_iter().map(|one| (one.delegation_id.clone(), attending(&one))).collect();
    wanted.retain(|delegation, how| before.get(delegation) != Some(how));
    for (delegation, how) in &wanted {
        let row = Presence {
            sitting_id: id.clone(),
            delegation_id: delegation.clone(),
            present: matches!(how, Attending::There(_)),
            at: tx.now,
            membership_id: permit.membership().id.clone(),
            mode: if let Attending::There(mode) = how { *mode } else { Mode::InPerson },
            checked_in: false,
        };
        sittings::record_presence(tx, &row)?;
    }
    Ok(wanted)
}

/// What is recorded of a delegation.
pub(super) const fn attending(recorded: &Presence) -> Attending {
    if recorded.present { Attending::There(recorded.mode) } else { Attending::Absent }
}
