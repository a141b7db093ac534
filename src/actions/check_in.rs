//! A delegation says itself that it is at a sitting, with the code of six digits that the screen of the hall shows.

use chrono::Duration;
use serde_json::json;

use super::give_proxy::lapse;
use super::open_sitting::hold_sitting;
use super::record_attendance::{Attending, attending};
use crate::actions::{ActResult, Fact, Permit, Visitor, attendance_rules, record};
use crate::clock::{Moment, sha256};
use crate::ids::{DelegationId, SittingId};
use crate::procedure::{Act, Mode, Refusal};
use crate::storage::sittings::{self, Presence};
use crate::storage::{Tx, accounts};

/// How long a wrong code counts.
const WINDOW: Duration = Duration::minutes(15);

/// How many wrong codes within the window close the check-in for an account: a guess in a million, each.
const MOST: i64 = 5;

/// What became of a check-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckIn {
    /// The delegation is present.
    Done,
    /// The code is not the one of this sitting.
    WrongCode,
    /// Too many codes were wrong; from this moment on it may be tried again.
    TooMany(Moment),
}

/// Checks the visitor's delegation in. Wrong codes are counted, so they are an answer and no error: what an error undoes
/// would not be counted.
///
/// # Errors
/// [`Refusal::NoSitting`] if the sitting is closed, the refusal of the permission table or of the rules.
pub fn check_in(tx: &mut Tx<'_>, visitor: &Visitor, id: &SittingId, code: &str, mode: Mode) -> ActResult<CheckIn> {
    let (sitting, body, permit) = hold_sitting(tx, visitor, id, Act::CheckIn)?;
    let delegation = permit.delegation().cloned().ok_or(Refusal::NotYourRole { act: Act::CheckIn })?;
    let subject = sha256(format!("check-in {}", permit.membership().account_id).as_bytes());
    if let Some(oldest) = accounts::failure_before(tx.db, &subject, tx.now - WINDOW, MOST - 1)? {
        return Ok(CheckIn::TooMany(oldest + WINDOW));
    }
    let digits: String = code.chars().filter(|sign| !sign.is_whitespace() && *sign != '-').collect();
    if digits != sitting.code {
        accounts::count_failure(tx, &subject)?;
        return Ok(CheckIn::WrongCode);
    }
    note(tx, &permit, id, &delegation, mode)?;
    let document = attendance_rules(tx.db, &body, &sitting.meeting_id)?;
    lapse(tx, &permit, (&document.rules, id), &[&delegation])?;
    Ok(CheckIn::Done)
}

/// Notes that a delegation is there; what is recorded so already stays as it is.
fn note(tx: &mut Tx<'_>, permit: &Permit, id: &SittingId, delegation: &DelegationId, mode: Mode) -> ActResult<()> {
    let known = sittings::presence(tx.db, id)?.into_iter().find(|one| one.delegation_id == *delegation);
    if known.is_some_and(|known| attending(&known) == Attending::There(mode)) {
        return Ok(());
    }
    let row = Presence {
        sitting_id: id.clone(),
        delegation_id: delegation.clone(),
        present: true,
        at: tx.now,
        membership_id: permit.membership().id.clone(),
        mode,
        checked_in: true,
    };
    sittings::record_presence(tx, &row)?;
    let facts = json!({ "delegation": delegation, "mode": mode.as_str() });
    record(tx, permit, Fact { act: "delegation-checked-in", declaration: None, subject: Some(id.as_str()), facts })
}
