//! A delegation votes.

use serde_json::json;

use crate::actions::call_roll::check_turn;
use crate::actions::voting::Voting;
use crate::actions::{ActResult, Fact, Papers, Permit, Visitor, record, urn};
use crate::ids::{DelegationId, QuestionId};
use crate::procedure::{Act, Casting, Choice, Method, Refusal};
use crate::storage::questions::{self, Ballot};
use crate::storage::{StoreError, Tx, ballots, bodies, news};

/// A ballot.
#[derive(Debug, Clone)]
pub struct CastBallot {
    /// For which delegation; the visitor's own where none is named. The secretariat names the one that asked it orally.
    pub delegation: Option<DelegationId>,
    /// The answer.
    pub choice: Choice,
}

/// Casts a ballot or corrects the one that was cast. The same answer again changes nothing. In a roll call a delegation answers
/// once it is called.
///
/// Only a ballot that the secretariat enters for a delegation is journalled, without its answer. Nobody enters a secret ballot
/// for another.
///
/// # Errors
/// [`Refusal::NotInRegister`], [`Refusal::QuestionLocked`], [`Refusal::AlreadyVoted`] where the rules allow no correction,
/// [`Refusal::NotByThisMethod`], [`Refusal::NotCalledNow`], [`Refusal::SecretIsOnesOwn`], [`Refusal::SealLost`].
pub fn cast_ballot(tx: &mut Tx<'_>, visitor: &Visitor, id: &QuestionId, input: &CastBallot) -> ActResult<()> {
    let before = Voting::find(tx.db, id)?;
    let permit = before.permit(tx.db, visitor, Act::CastBallot, input.delegation.as_ref())?;
    if permit.on_behalf_of().is_some() {
        bodies::lock(tx, &before.declaration.body_id)?; // before the question, as the chair's acts do
    }
    let question = questions::find_for_ballot(tx, id)?;
    let voting = Voting { question, ..before };
    let delegation = voter(tx, &permit, id)?;
    match voting.question.method {
        Method::SecretBallot if permit.on_behalf_of().is_some() => return Err(Refusal::SecretIsOnesOwn {}.into()),
        Method::SecretBallot => return urn::seal(tx, &permit, &voting, (&delegation, input.choice)),
        Method::RollCall => check_turn(&Papers::of(tx.db, &voting.question)?, &delegation)?,
        _ => {}
    }
    match put_ballot(tx, &permit, &voting, (&delegation, input.choice))? {
        Some(casting) => note_on_behalf(tx, &permit, &voting, casting == Casting::Correction),
        None => Ok(()),
    }
}

/// Puts a named ballot in the place of the voter's former one, which is kept as a trace; nothing if it says the same.
pub(super) fn put_ballot(
    tx: &mut Tx<'_>,
    permit: &Permit,
    voting: &Voting,
    (delegation, choice): (&DelegationId, Choice),
) -> ActResult<Option<Casting>> {
    let correction = &voting.rules().voting.correction;
    let cast = questions::ballot(tx.db, &voting.question.id, delegation)?;
    if cast.as_ref().is_some_and(|ballot| ballot.choice == choice) {
        voting.state().cast(false, correction)?;
        return Ok(None);
    }
    let casting = voting.state().cast(cast.is_some(), correction)?;
    if let Some(former) = &cast {
        ballots::keep_corrected(tx, former)?;
    }
    let ballot = Ballot {
        question_id: voting.question.id.clone(),
        delegation_id: delegation.clone(),
        choice,
        membership_id: permit.membership().id.clone(),
        cast_at: tx.now,
    };
    questions::cast(tx, &ballot)?;
    news::cast(tx, &voting.declaration.body_id, &voting.question.id);
    Ok(Some(casting))
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
