//! The presiding officer closes a sitting.

use serde_json::json;

use super::give_floor::end_floor;
use super::open_sitting::hold_sitting;
use crate::actions::{ActResult, Fact, Visitor, record};
use crate::ids::SittingId;
use crate::procedure::{Act, Refusal};
use crate::storage::{Tx, journal, questions, sittings};

/// Closes a sitting. The entry holds the head of the body's chain, so that a record cut off later shows.
///
/// # Errors
/// [`Refusal::NoSitting`] if it is closed, [`Refusal::QuestionOpen`] while a question is before the body.
pub fn close_sitting(tx: &mut Tx<'_>, visitor: &Visitor, id: &SittingId) -> ActResult<()> {
    let (sitting, body, permit) = hold_sitting(tx, visitor, id, Act::CloseSitting)?;
    if questions::at_sitting(tx.db, id)?.is_some() {
        return Err(Refusal::QuestionOpen {}.into());
    }
    end_floor(tx, &permit, id)?;
    let head = journal::head(tx.db, &body.id)?;
    let facts = json!({
        "number": sitting.number,
        "head": head.as_ref().map(|entry| entry.hash.as_str()),
        "entries": head.as_ref().map_or(0, |entry| entry.seq),
    });
    sittings::close(tx, id)?;
    record(tx, &permit, Fact { act: "sitting-closed", declaration: None, subject: Some(id.as_str()), facts })
}
