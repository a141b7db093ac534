//! The chair of a later sitting approves minutes: without objection, and from then on they are frozen.

use serde_json::json;

use super::minutes_acts::{Held, digest};
use crate::actions::{ActResult, Fact, Visitor, record};
use crate::ids::SittingId;
use crate::procedure::{Act, Refusal};
use crate::storage::minutes::{self, Minutes};
use crate::storage::sittings::{self, Sitting};
use crate::storage::{StoreResult, Tx};

/// Approves the minutes of a sitting at the sitting of the same body that is open now.
///
/// # Errors
/// [`Refusal::NoSitting`] if none is open, [`Refusal::MinutesTimeRuns`], [`Refusal::MinutesUnanswered`],
/// [`Refusal::MinutesNotIssued`], [`Refusal::MinutesApproved`].
pub fn approve_minutes(tx: &mut Tx<'_>, visitor: &Visitor, id: &SittingId) -> ActResult<()> {
    let mut held = Held::load(tx, visitor, id, Act::ApproveMinutes)?;
    held.life().check_approval(tx.now, &held.days()?)?;
    let at = open_now(tx, &held)?.ok_or(Refusal::NoSitting {})?;
    let text = digest(tx, &held.minutes)?;
    held.minutes = Minutes {
        approved_at: Some(tx.now),
        approved_by: Some(held.permit.membership().id.clone()),
        approved_at_id: Some(at.id.clone()),
        digest: Some(text.clone()),
        ..held.minutes
    };
    minutes::update(tx, &held.minutes)?;
    let facts = json!({ "number": held.sitting.number, "at": at.id, "sitting": at.number, "text": text });
    let fact = Fact { act: "minutes-approved", declaration: None, subject: Some(id.as_str()), facts };
    record(tx, &held.permit, fact)?;
    let to = held.delegates(tx)?;
    held.tell(tx, &to, ("approved", &format!("{id}:approved")), ("", &text))
}

/// The sitting of the body that is open: of the same meeting, or of a later one.
fn open_now(tx: &mut Tx<'_>, held: &Held) -> StoreResult<Option<Sitting>> {
    if let Some(same) = sittings::open_of_meeting(tx.db, &held.meeting.id)? {
        return Ok(Some(same));
    }
    let led = crate::storage::meetings::led_by(tx.db, &held.body.id)?;
    let open = sittings::open(tx.db)?.into_iter();
    Ok(open.map(|(sitting, _)| sitting).find(|one| led.iter().any(|meeting| meeting.id == one.meeting_id)))
}
