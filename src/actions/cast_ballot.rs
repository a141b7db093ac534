//! A delegation votes.

use serde_json::json;

use crate::actions::voting::Voting;
use crate::actions::{ActResult, Fact, Permit, Visitor, record};
use crate::ids::{DelegationId, QuestionId};
use crate::procedure::{Act, Choice, Refusal};
use crate::storage::questions::{self, Ballot};
use crate::storage::{StoreError, Tx, bodies, news};

/// A ballot.
#[derive(Debug, Clone)]
pub struct CastBallot {
    /// For which delegation; the visitor's own where none is named. The secretariat names the one that asked it orally.
    pub delegation: Option<DelegationId>,
    /// The answer.
    pub choice: Choice,
}

/// Casts a ballot or corrects the one that was cast. The same answer again changes nothing.
///
/// Only a ballot that the secretariat enters for a delegation is journalled, without its answer.
///
/// # Errors
/// [`Refusal::NotInRegister`], [`Refusal::QuestionLocked`], [`Refusal::AlreadyVoted`] where the rules allow no correction,
/// [`Refusal::NotByThisMethod`].
pub fn cast_ballot(tx: &mut Tx<'_>, visitor: &Visitor, id: &QuestionId, input: &CastBallot) -> ActResult<()> {
    let before = Voting::find(tx.db, id)?;
    let permit = before.permit(tx.db, visitor, Act::CastBallot, input.delegation.as_ref())?;
    if permit.on_behalf_of().is_some() {
        bodies::lock(tx, &before.declaration.body_id)?; // before the question, as the chair's acts do
    }
    let question = questions::find_for_ballot(tx, id)?;
    let voting = Voting { question, ..before };
    let delegation = voter(tx, &permit, id)?;
    let cast = questions::ballot(tx.db, id, &delegation)?;
    if cast.as_ref().is_some_and(|ballot| ballot.choice == input.choice) {
        return Ok(voting.state().cast(false, &voting.rules().voting.correction).map(drop)?);
    }
    voting.state().cast(cast.is_some(), &voting.rules().voting.correction)?;
    let ballot = Ballot {
        question_id: id.clone(),
        delegation_id: delegation,
        choice: input.choice,
        membership_id: permit.membership().id.clone(),
        cast_at: tx.now,
    };
    questions::cast(tx, &ballot)?;
    news::cast(tx, &voting.declaration.body_id, id);
    note_on_behalf(tx, &permit, &voting, cast.is_some())
}

/// The delegation that votes, if it is in the register. Two ballots of one voter at once wait for each other here.
pub(super) fn voter(tx: &mut Tx<'_>, permit: &Permit, id: &QuestionId) -> ActResult<DelegationId> {
    let delegation = permit.delegation().ok_or(Refusal::NotInRegister {})?.clone();
    match questions::hold_voter(tx, id, &delegation) {
        Ok(()) => Ok(delegation),
        Err(StoreError::NotFound) => Err(Refusal::NotInRegister {}.into()),
        Err(other) => Err(other.into()),
    }
}

fn note_on_behalf(tx: &mut Tx<'_>, permit: &Permit, voting: &Voting, corrected: bool) -> ActResult<()> {
    if permit.on_behalf_of().is_none() {
        return Ok(());
    }
    let fact = Fact {
        act: "ballot-entered",
        declaration: Some(&voting.declaration.id),
        subject: Some(voting.question.id.as_str()),
        facts: json!({ "correction": corrected }),
    };
    record(tx, permit, fact)
}
