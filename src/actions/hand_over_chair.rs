//! The chair of a sitting is handed over to another presiding officer, in one timed act.

use serde_json::json;

use super::open_sitting::hold_sitting;
use super::suspend_sitting::number_of;
use crate::actions::{ActError, ActResult, Fact, Visitor, record};
use crate::ids::{MembershipId, SittingId};
use crate::l10n::Message;
use crate::procedure::{Act, Refusal, Role};
use crate::storage::sitting_life::{self, Presiding};
use crate::storage::{Tx, bodies};

/// Hands the chair over. The entry names who presided until then, who presides from then on, and who entered it.
///
/// # Errors
/// [`Refusal::NoSitting`] if the sitting is closed, [`Refusal::PresidesAlready`]; [`ActError::Invalid`] at `to` for somebody
/// who is no presiding officer of the body.
pub fn hand_over_chair(tx: &mut Tx<'_>, visitor: &Visitor, id: &SittingId, to: &MembershipId) -> ActResult<()> {
    let (sitting, body, permit) = hold_sitting(tx, visitor, id, Act::HandOverChair)?;
    let known = bodies::all_memberships(tx.db, &body.id)?;
    let may_preside =
        known.iter().any(|seat| seat.id == *to && seat.role == Role::PresidingOfficer && seat.ended_at.is_none());
    if !may_preside {
        return Err(ActError::field("to", Message::new("error-not-in-list")));
    }
    let turns = sitting_life::presiding(tx.db, id)?;
    let from = turns.last().map(|turn| turn.membership_id.clone());
    if from.as_ref() == Some(to) {
        return Err(Refusal::PresidesAlready {}.into());
    }
    let turn = Presiding {
        sitting_id: id.clone(),
        number: number_of(turns.len()),
        membership_id: to.clone(),
        from_at: tx.now,
        noted_by: permit.membership().id.clone(),
    };
    let facts = json!({ "number": sitting.number, "turn": turn.number, "from": from, "to": to });
    // Recorded under whoever presided until now.
    record(tx, &permit, Fact { act: "chair-handed-over", declaration: None, subject: Some(id.as_str()), facts })?;
    sitting_life::preside(tx, &turn)?;
    Ok(())
}
