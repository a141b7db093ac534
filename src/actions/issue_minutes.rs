//! The secretariat issues minutes provisionally.

use serde_json::json;

use super::minutes_acts::{Held, digest, stamp_of};
use crate::actions::{ActResult, Fact, Visitor, record};
use crate::ids::SittingId;
use crate::procedure::{Act, corrections_until};
use crate::storage::Tx;
use crate::storage::minutes::{self, Minutes};

/// Issues minutes: the delegations are told, and may propose corrections for as long as the rules say.
///
/// # Errors
/// [`crate::procedure::Refusal::MinutesIssued`] if they are.
pub fn issue_minutes(tx: &mut Tx<'_>, visitor: &Visitor, id: &SittingId) -> ActResult<()> {
    let mut held = Held::load(tx, visitor, id, Act::KeepMinutes)?;
    held.life().check_writing()?;
    held.minutes = Minutes {
        issued_at: Some(tx.now),
        issued_by: Some(held.permit.membership().id.clone()),
        corrections_until: corrections_until(tx.now, held.days()?.value),
        ..held.minutes
    };
    minutes::update(tx, &held.minutes)?;
    let facts = json!({
        "number": held.sitting.number,
        "language": held.minutes.language,
        "entries": held.minutes.head_seq,
        "head": held.minutes.head_hash,
        "until": stamp_of(held.minutes.corrections_until),
        "text": digest(tx, &held.minutes)?,
    });
    let fact = Fact { act: "minutes-issued", declaration: None, subject: Some(id.as_str()), facts };
    record(tx, &held.permit, fact)?;
    let to = held.delegates(tx)?;
    held.tell(tx, &to, ("issued", &format!("{id}:issued")), ("", ""))
}
