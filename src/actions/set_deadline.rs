//! Sets the time limit for amendments, or moves it.

use serde_json::json;

use crate::actions::{AMENDMENTS, ActError, ActResult, Dossier, Fact, Permit, Visitor, draft, record, typed};
use crate::clock::Moment;
use crate::procedure::{Act, Refusal};
use crate::storage::Tx;
use crate::storage::declarations::{self, Deadline};

/// When a time limit ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Due {
    /// In UTC.
    At(Moment),
    /// As the clocks of the meeting show it, as a browser sends it: `2017-06-08T18:00`.
    Local(String),
}

impl Due {
    /// The moment that is meant, by the clocks of this zone where it was typed.
    ///
    /// # Errors
    /// A fault of the field `due_at`.
    pub(super) fn moment(&self, zone: &str) -> ActResult<Moment> {
        match self {
            Self::At(moment) => Ok(*moment),
            Self::Local(text) => typed::local_moment(text, zone).map_err(|message| ActError::field("due_at", message)),
        }
    }
}

/// Sets the time limit for amendments to a declaration. Moving one that was set needs a reason; the former stays in the
/// record.
///
/// # Errors
/// `NotFound`, the refusal: of a moment in the past, of a move without a reason; a fault of the field `due_at`.
pub fn set_deadline(tx: &mut Tx<'_>, visitor: &Visitor, name: &str, due: &Due, reason: &str) -> ActResult<()> {
    let dossier = draft::known(tx, visitor, name)?;
    let permit = dossier.permit(visitor, Act::SetDeadline)?;
    let due_at = due.moment(&dossier.meeting.zone)?;
    let reason = typed::words(reason).map_err(|message| ActError::field("reason", message))?;
    check(&dossier, tx.now, due_at, &reason)?;
    store(tx, &dossier, &permit, due_at, &reason)
}

fn check(dossier: &Dossier, now: Moment, due_at: Moment, reason: &str) -> ActResult<()> {
    if dossier.declaration.tabled_at.is_none() {
        return Err(Refusal::NotTabled {}.into());
    }
    if due_at <= now {
        return Err(Refusal::DeadlineInThePast { deadline: due_at }.into());
    }
    if dossier.deadlines.iter().any(|deadline| deadline.kind == AMENDMENTS) && reason.is_empty() {
        let rule = dossier.rules().amendments.deadline.rule.clone();
        return Err(Refusal::ReasonNeeded { act: Act::SetDeadline, rule }.into());
    }
    Ok(())
}

fn store(tx: &mut Tx<'_>, dossier: &Dossier, permit: &Permit, due_at: Moment, reason: &str) -> ActResult<()> {
    insert(tx, dossier, permit, due_at, reason)?;
    let facts = json!({ "kind": AMENDMENTS, "due_at": stamp(due_at), "before": dossier.deadline().map(stamp), "reason": reason });
    let fact = Fact { act: "deadline-set", declaration: Some(&dossier.declaration.id), subject: None, facts };
    record(tx, permit, fact)
}

/// Stores a time limit for amendments.
pub(super) fn insert(
    tx: &mut Tx<'_>,
    dossier: &Dossier,
    permit: &Permit,
    due_at: Moment,
    reason: &str,
) -> ActResult<()> {
    let deadline = Deadline {
        id: tx.fresh()?,
        declaration_id: dossier.declaration.id.clone(),
        kind: AMENDMENTS.to_owned(),
        due_at,
        reason: reason.to_owned(),
        set_at: tx.now,
        membership_id: permit.membership().id.clone(),
    };
    Ok(declarations::set_deadline(tx, &deadline)?)
}

/// A moment as the journal writes it, to the microsecond.
pub(super) fn stamp(moment: Moment) -> String {
    format!("{}Z", moment.format("%Y-%m-%dT%H:%M:%S%.f"))
}
