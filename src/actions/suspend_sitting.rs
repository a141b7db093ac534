//! The presiding officer suspends a sitting and resumes it, or a clerk does under the authority of the chair.

use serde_json::json;

use super::give_floor::end_floor;
use super::open_sitting::hold_sitting;
use crate::actions::{ActError, ActResult, Fact, Remark, Visitor, record};
use crate::ids::SittingId;
use crate::procedure::{Act, Refusal};
use crate::storage::sitting_life::{self, Suspension};
use crate::storage::{StoreError, Tx};

/// Suspends a sitting: until it is resumed nothing is put, answered or declared.
///
/// # Errors
/// [`Refusal::NoSitting`] if it is closed, [`Refusal::SittingSuspended`] if it is suspended.
pub fn suspend_sitting(tx: &mut Tx<'_>, visitor: &Visitor, id: &SittingId, words: &Remark) -> ActResult<()> {
    let (sitting, _, permit) = hold_sitting(tx, visitor, id, Act::SuspendSitting)?;
    let suspension = Suspension {
        sitting_id: id.clone(),
        number: number_of(sitting_life::suspensions(tx.db, id)?.len()),
        words: words.as_str().to_owned(),
        suspended_at: tx.now,
        suspended_by: permit.membership().id.clone(),
        resumed_at: None,
        resumed_by: None,
    };
    if let Some(since) = sitting_life::suspended_since(tx.db, id)? {
        return Err(Refusal::SittingSuspended { since: Some(since) }.into());
    }
    end_floor(tx, &permit, id)?;
    sitting_life::suspend(tx, &suspension)?;
    let facts = json!({ "number": sitting.number, "suspension": suspension.number, "words": suspension.words });
    record(tx, &permit, Fact { act: "sitting-suspended", declaration: None, subject: Some(id.as_str()), facts })
}

/// Resumes a sitting.
///
/// # Errors
/// [`Refusal::NoSitting`] if it is closed, [`Refusal::NotSuspended`] if it goes on.
pub fn resume_sitting(tx: &mut Tx<'_>, visitor: &Visitor, id: &SittingId) -> ActResult<()> {
    let (sitting, _, permit) = hold_sitting(tx, visitor, id, Act::SuspendSitting)?;
    sitting_life::resume(tx, id, &permit.membership().id).map_err(|error| match error {
        StoreError::Stale => ActError::from(Refusal::NotSuspended {}),
        other => other.into(),
    })?;
    let suspension = sitting_life::suspensions(tx.db, id)?.len();
    let facts = json!({ "number": sitting.number, "suspension": suspension });
    record(tx, &permit, Fact { act: "sitting-resumed", declaration: None, subject: Some(id.as_str()), facts })
}

/// The number of the next of so many.
pub(super) fn number_of(before: usize) -> i64 {
    i64::try_from(before).unwrap_or(i64::MAX - 1) + 1
}
