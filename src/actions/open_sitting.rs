//! The presiding officer opens a sitting.

use serde_json::json;

use crate::actions::{ActError, ActResult, Fact, Permit, Visitor, attendance_rules, record, rules};
use crate::ids::{MeetingId, SittingId};
use crate::procedure::{Act, Actor, Refusal, Rules};
use crate::storage::bodies::Body;
use crate::storage::sitting_life::Presiding;
use crate::storage::sittings::{self, Sitting};
use crate::storage::{Db, StoreError, Tx, bodies, meetings, sitting_life};

/// Opens the next sitting of a meeting; whoever opens it presides.
///
/// # Errors
/// [`Refusal::SittingOpen`] if one is open; the refusal of the permission table or of the rules.
pub fn open_sitting(tx: &mut Tx<'_>, visitor: &Visitor, meeting: &MeetingId) -> ActResult<SittingId> {
    let (meeting, body) = meetings::find(tx.db, meeting)?;
    bodies::lock(tx, &body.id)?;
    let permit = permit_in(tx.db, visitor, &body, Act::OpenSitting)?;
    let before = sittings::of_meeting(tx.db, &meeting.id)?;
    if before.iter().any(|sitting| sitting.closed_at.is_none()) {
        return Err(Refusal::SittingOpen {}.into());
    }
    let sitting = Sitting {
        id: tx.fresh()?,
        meeting_id: meeting.id,
        number: before.last().map_or(0, |last| last.number) + 1,
        opened_at: tx.now,
        closed_at: None,
        code: code(tx.random()?),
    };
    sittings::insert(tx, &sitting).map_err(open_already)?;
    let turn = Presiding {
        sitting_id: sitting.id.clone(),
        number: 1,
        membership_id: permit.membership().id.clone(),
        from_at: tx.now,
        noted_by: permit.membership().id.clone(),
    };
    sitting_life::preside(tx, &turn)?;
    let facts = json!({ "meeting": sitting.meeting_id, "number": sitting.number });
    record(tx, &permit, Fact { act: "sitting-opened", declaration: None, subject: Some(sitting.id.as_str()), facts })?;
    Ok(sitting.id)
}

/// Six digits out of chance.
fn code(chance: [u8; 32]) -> String {
    let number = chance.iter().take(8).fold(0_u64, |number, byte| (number << 8) | u64::from(*byte));
    format!("{:06}", number % 1_000_000)
}

fn open_already(error: StoreError) -> ActError {
    match error {
        StoreError::Taken("sittings_one_open" | "sittings_number_once") => Refusal::SittingOpen {}.into(),
        other => other.into(),
    }
}

/// Holds the record of the body of a sitting that is open, and proves that a visitor may do an act of it.
///
/// # Errors
/// [`Refusal::NoSitting`] if it is closed, the refusal of the permission table or of the rules.
pub(super) fn hold_sitting(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &SittingId,
    act: Act,
) -> ActResult<(Sitting, Body, Permit)> {
    let sitting = sittings::find(tx.db, id)?;
    let (_, body) = meetings::find(tx.db, &sitting.meeting_id)?;
    bodies::lock(tx, &body.id)?;
    let document = match act {
        Act::CheckIn => attendance_rules(tx.db, &body, &sitting.meeting_id)?,
        _ => rules(&body.rules)?,
    };
    let permit = permit_by(tx.db, visitor, &body, (act, &document.rules))?;
    let sitting = sittings::find(tx.db, id)?;
    if sitting.closed_at.is_some() {
        return Err(Refusal::NoSitting {}.into());
    }
    Ok((sitting, body, permit))
}

/// Proves that a visitor may do an act of the sitting: by the permission table and by the body's own rules.
pub(super) fn permit_in(db: &mut Db, visitor: &Visitor, body: &Body, act: Act) -> ActResult<Permit> {
    permit_by(db, visitor, body, (act, &rules(&body.rules)?.rules))
}

fn permit_by(db: &mut Db, visitor: &Visitor, body: &Body, (act, rules): (Act, &Rules)) -> ActResult<Permit> {
    let permit = visitor.doing(act, rules).permit(act, &body.id, None)?;
    let seat = permit.membership();
    let category = match &seat.delegation_id {
        Some(id) => Some(bodies::delegation(db, &body.id, id)?.category),
        None => None,
    };
    rules.permit(Actor { capacity: seat.role.into(), category }, act, None)?;
    Ok(permit)
}
