//! A delegation votes.

use serde_json::json;

use crate::actions::answer::beside_the_votes;
use crate::actions::call_roll::check_turn;
use crate::actions::voting::{Voting, count};
use crate::actions::{ActError, ActResult, Answer, Fact, Papers, Permit, Visitor, record, urn};
use crate::ids::{DelegationId, QuestionId};
use crate::procedure::{Act, Casting, Choice, Method, Refusal, Tally};
use crate::storage::questions::{self, Ballot, Voter};
use crate::storage::{StoreError, Tx, ballots, bodies, news, proxies, registers};

/// A ballot.
#[derive(Debug, Clone)]
pub struct CastBallot {
    /// For which delegation; the visitor's own where none is named. The secretariat names the one that asked it orally.
    pub delegation: Option<DelegationId>,
    /// The answer.
    pub choice: Choice,
}

/// A ballot whose votes are cast apart.
#[derive(Debug, Clone)]
pub struct SplitBallot {
    /// For which delegation, as [`CastBallot::delegation`].
    pub delegation: Option<DelegationId>,
    /// How many of its votes each way.
    pub parts: Tally,
}

/// Casts a ballot or corrects the one that was cast. The same answer again changes nothing. In a roll call a delegation answers
/// once it is called. Who carries the vote of another by proxy casts that one apart, naming whose it is.
///
/// Only a ballot that the secretariat enters for a delegation is journalled, without its answer. Nobody enters a secret ballot
/// for another.
///
/// # Errors
/// [`Refusal::NotInRegister`], [`Refusal::QuestionLocked`], [`Refusal::AlreadyVoted`] where the rules allow no correction,
/// [`Refusal::NotByThisMethod`], [`Refusal::NotCalledNow`], [`Refusal::SecretIsOnesOwn`], [`Refusal::SealLost`];
/// [`Refusal::VoteCarried`] for a vote that another carries, [`Refusal::ProxyEnded`] for one that it carries no more.
pub fn cast_ballot(tx: &mut Tx<'_>, visitor: &Visitor, id: &QuestionId, input: &CastBallot) -> ActResult<()> {
    cast(tx, visitor, id, (input.delegation.as_ref(), input.choice.into()))
}

/// Casts the votes of a delegation apart, or corrects the ballot that was cast. Votes that are not cast count for nothing.
///
/// # Errors
/// As [`cast_ballot`], and [`Refusal::NoSplitting`], [`Refusal::SplitIsSecret`]; a fault of the field `split` for no votes at all
/// or more than there are.
pub fn split_ballot(tx: &mut Tx<'_>, visitor: &Visitor, id: &QuestionId, input: &SplitBallot) -> ActResult<()> {
    cast(tx, visitor, id, (input.delegation.as_ref(), Answer::apart(input.parts)?))
}

fn cast(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &QuestionId,
    (named, answer): (Option<&DelegationId>, Answer),
) -> ActResult<()> {
    let Held { voting, permit, holder } = hold(tx, visitor, id, named)?;
    let line = match (&holder, named) {
        (Some(holder), Some(giver)) => carried_line(tx, &voting, giver, holder)?,
        _ => own_line(tx, &permit, id)?,
    };
    let answer = checked(&voting, &line, answer)?;
    let delegation = &line.delegation_id;
    match voting.question.method {
        Method::SecretBallot if permit.on_behalf_of().is_some() => return Err(Refusal::SecretIsOnesOwn {}.into()),
        Method::SecretBallot => return urn::seal(tx, &permit, &voting, (delegation, answer.choice)),
        Method::RollCall => drop(check_turn(&Papers::of(tx.db, &voting.question)?, delegation)?),
        _ => {}
    }
    match put_ballot(tx, &permit, &voting, (delegation, answer))? {
        Some(casting) => note_on_behalf(tx, &permit, &voting, casting == Casting::Correction),
        None => Ok(()),
    }
}

/// A question held against the lock, who may vote on it, and who carries the vote that is cast, if that is another.
struct Held {
    voting: Voting,
    permit: Permit,
    holder: Option<DelegationId>,
}

/// Holds a question for a ballot. For a vote that is the visitor's own this is asked in as few queries as there can be, since
/// they come all at once.
fn hold(tx: &mut Tx<'_>, visitor: &Visitor, id: &QuestionId, named: Option<&DelegationId>) -> ActResult<Held> {
    let Some(giver) = named.filter(|giver| !visitor.is_of(giver)) else {
        let question = questions::find_for_ballot(tx, id)?;
        let voting = Voting::of(tx.db, question)?;
        let permit = voting.permit(tx.db, visitor, Act::CastBallot, named)?;
        return Ok(Held { voting, permit, holder: None });
    };
    let before = Voting::find(tx.db, id)?;
    let holder = registers::holder(tx.db, id, giver)?.filter(|holder| visitor.is_of(holder));
    let permit = before.permit(tx.db, visitor, Act::CastBallot, holder.as_ref().or(named))?;
    if permit.on_behalf_of().is_some() {
        bodies::lock(tx, &before.declaration.body_id)?; // before the question, as the chair's acts do
    }
    let question = questions::find_for_ballot(tx, id)?;
    Ok(Held { voting: Voting { question, ..before }, permit, holder })
}

/// The line of a vote that is carried by proxy, held as long as it is cast; the proxy must stand.
fn carried_line(tx: &mut Tx<'_>, voting: &Voting, giver: &DelegationId, holder: &DelegationId) -> ActResult<Voter> {
    let line = line_of(tx, &voting.question.id, giver)?;
    let sitting = voting.question.sitting_id.as_ref().ok_or(Refusal::ProxyEnded {})?;
    let standing = proxies::standing(tx.db, sitting)?;
    let stands = standing.iter().any(|one| one.giver_id == *giver && one.holder_id == *holder);
    if stands && line.holder_id.as_ref() == Some(holder) { Ok(line) } else { Err(Refusal::ProxyEnded {}.into()) }
}

/// The line of the visitor's own delegation, or of the one at whose request a clerk acts.
fn own_line(tx: &mut Tx<'_>, permit: &Permit, id: &QuestionId) -> ActResult<Voter> {
    let delegation = permit.delegation().ok_or(Refusal::NotInRegister {})?.clone();
    let line = line_of(tx, id, &delegation)?;
    if line.holder_id.is_some() && permit.on_behalf_of().is_none() {
        return Err(Refusal::VoteCarried {}.into());
    }
    Ok(line)
}

/// Whether the votes may be cast so.
pub(super) fn checked(voting: &Voting, line: &Voter, answer: Answer) -> ActResult<Answer> {
    let weight = count(line.weight)?;
    answer.of_votes(voting.rules(), voting.question.method, weight).map_err(beside_the_votes)
}

/// Puts a named ballot in the place of the voter's former one, which is kept as a trace; nothing if it says the same.
pub(super) fn put_ballot(
    tx: &mut Tx<'_>,
    permit: &Permit,
    voting: &Voting,
    (delegation, answer): (&DelegationId, Answer),
) -> ActResult<Option<Casting>> {
    let correction = &voting.rules().voting.correction;
    let cast = questions::ballot(tx.db, &voting.question.id, delegation)?;
    if cast.as_ref().is_some_and(|ballot| ballot.choice == answer.choice && ballot.split == answer.split) {
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
        choice: answer.choice,
        split: answer.split,
        membership_id: permit.membership().id.clone(),
        cast_at: tx.now,
    };
    questions::cast(tx, &ballot)?;
    news::cast(tx, &voting.declaration.body_id, &voting.question.id);
    if voting.question.method == Method::RollCall {
        news::called(tx, &voting.declaration.body_id, &voting.question.id)?;
    }
    Ok(Some(casting))
}

/// The delegation that speaks, if it is in the register. Two acts of one voter at once wait for each other here.
pub(super) fn voter(tx: &mut Tx<'_>, permit: &Permit, id: &QuestionId) -> ActResult<DelegationId> {
    let delegation = permit.delegation().ok_or(Refusal::NotInRegister {})?.clone();
    line_of(tx, id, &delegation).map(|line| line.delegation_id)
}

/// The line of a delegation in the register of a question, held.
pub(super) fn line_of(tx: &mut Tx<'_>, id: &QuestionId, delegation: &DelegationId) -> ActResult<Voter> {
    registers::hold_voter(tx, id, delegation).map_err(|error| match error {
        StoreError::NotFound => Refusal::NotInRegister {}.into(),
        other => ActError::from(other),
    })
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
