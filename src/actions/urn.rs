//! Secret ballots: sealed as long as the voting is open, then shuffled, opened and nobody's.

use std::collections::BTreeSet;

use crate::actions::voting::Voting;
use crate::actions::{ActResult, Permit};
use crate::ids::{DelegationId, QuestionId};
use crate::procedure::{Choice, Refusal, Rules};
use crate::seals::NoKey;
use crate::storage::ballots::{self, OpenedBallot, SealedBallot};
use crate::storage::questions::{self, Question, Voter};
use crate::storage::{Store, StoreError, StoreResult, Tx, news};

/// Makes the key of a question that is put to a secret ballot.
pub(super) fn make_key(tx: &Tx<'_>, id: &QuestionId) -> StoreResult<()> {
    tx.seals.keep(id.as_str(), tx.random()?).map_err(|error| unreadable(&error))
}

/// Seals a ballot and puts it into the urn, or in the place of the voter's former one.
pub(super) fn seal(
    tx: &mut Tx<'_>,
    permit: &Permit,
    voting: &Voting,
    (delegation, choice): (&DelegationId, Choice),
) -> ActResult<()> {
    let id = &voting.question.id;
    let cast = ballots::sealed_of(tx.db, id, delegation)?;
    voting.state().cast(cast.is_some(), &voting.rules().voting.correction)?;
    let ballot = sealed(tx, permit, id, (delegation, choice))?;
    ballots::seal(tx, &ballot)?;
    news::cast(tx, &voting.declaration.body_id, id);
    Ok(())
}

/// A ballot with its answer sealed.
///
/// # Errors
/// [`Refusal::SealLost`].
pub(super) fn sealed(
    tx: &Tx<'_>,
    permit: &Permit,
    id: &QuestionId,
    (delegation, choice): (&DelegationId, Choice),
) -> ActResult<SealedBallot> {
    let mut nonce = [0; 12];
    nonce.copy_from_slice(&tx.random()?[..12]);
    let envelope = tx.seals.seal(id.as_str(), delegation.as_str(), as_byte(choice), nonce).map_err(lost)?;
    Ok(SealedBallot {
        question_id: id.clone(),
        delegation_id: delegation.clone(),
        envelope,
        membership_id: permit.membership().id.clone(),
        cast_at: tx.now,
    })
}

/// Opens the urn: the ballots are shuffled, opened and put down without voter and time, the sealed ones are gone. The key is
/// burnt once this is durable ([`burn_spent_seals`]).
///
/// # Errors
/// [`Refusal::SealLost`].
pub(super) fn open_urn(tx: &mut Tx<'_>, rules: &Rules, question: &Question) -> ActResult<()> {
    let id = &question.id;
    let voters: Vec<Voter> = questions::voters(tx.db, id)?;
    let components: BTreeSet<&str> = voters.iter().map(|voter| voter.component.as_str()).collect();
    let in_each = rules.is_decision_of_each(components.len());
    // A ballot says no more of its voter than it needs in order to be counted.
    let kept = |id: &DelegationId| {
        let voter = voters.iter().find(|voter| voter.delegation_id == *id);
        voter.map_or((0, ""), |one| (one.weight, if in_each { one.component.as_str() } else { "" }))
    };
    let sealed = ballots::sealed(tx.db, id)?;
    let mut opened = Vec::with_capacity(sealed.len());
    for ballot in &sealed {
        let byte = tx.seals.open(id.as_str(), ballot.delegation_id.as_str(), &ballot.envelope).map_err(lost)?;
        opened.push((as_choice(byte)?, kept(&ballot.delegation_id)));
    }
    shuffle(tx, &mut opened)?;
    let rows: Vec<OpenedBallot> = (1..)
        .zip(opened)
        .map(|(nth, (choice, (weight, component)))| OpenedBallot {
            question_id: id.clone(),
            nth,
            choice,
            weight,
            component: component.to_owned(),
        })
        .collect();
    let took_part: Vec<DelegationId> = sealed.into_iter().map(|ballot| ballot.delegation_id).collect();
    Ok(ballots::open_urn(tx, id, &rows, &took_part)?)
}

/// Each order is as likely as any other (Fisher and Yates), by the machine's own randomness.
fn shuffle<T>(tx: &Tx<'_>, list: &mut [T]) -> StoreResult<()> {
    for last in (1..list.len()).rev() {
        let mut number = [0; 16];
        number.copy_from_slice(&tx.random()?[..16]);
        let place = u128::from_be_bytes(number) % (last as u128 + 1);
        list.swap(last, usize::try_from(place).unwrap_or(last));
    }
    Ok(())
}

const fn as_byte(choice: Choice) -> u8 {
    match choice {
        Choice::Yes => 1,
        Choice::No => 2,
        Choice::Abstain => 3,
    }
}

fn as_choice(byte: u8) -> StoreResult<Choice> {
    let choice = Choice::ALL.iter().copied().find(|choice| as_byte(*choice) == byte);
    choice.ok_or_else(|| StoreError::Corrupt("a sealed ballot holds no answer".to_owned()))
}

fn lost(_: NoKey) -> Refusal {
    Refusal::SealLost {}
}

/// Burns the keys of questions whose voting has ended: after the end of each secret vote, and when the program starts, for those
/// that a process did not live to burn.
///
/// # Errors
/// If the keys cannot be read, or one not be burnt.
pub fn burn_spent_seals(store: &Store) -> Result<(), StoreError> {
    for question in store.seals().questions().map_err(|error| unreadable(&error))? {
        let id = QuestionId::new(question.as_str());
        let spent = store.read_now(move |db| match questions::find(db, &id) {
            Ok(found) => Ok(found.locked_at.is_some() || !found.state.is_pending()),
            // Another process may be about to put it.
            Err(StoreError::NotFound) => Ok(false),
            Err(other) => Err(other),
        })?;
        if spent {
            store.seals().burn(&question).map_err(|error| unreadable(&error))?;
        }
    }
    Ok(())
}

fn unreadable(error: &std::io::Error) -> StoreError {
    StoreError::Busy(format!("the keys of secret ballots: {error}"))
}
