//! Delegations vote, many at the same moment: their ballots share one transaction.
//!
//! What a ballot needs to know is asked for all of them at once, and the ballots that nothing stands against are written in one
//! statement. Every other one, a correction, an answer in a roll call, a refusal, is cast as if it had come alone.

use std::collections::{BTreeMap, BTreeSet};

use crate::actions::voting::Voting;
use crate::actions::{ActError, ActResult, CastBallot, Permit, Visitor, cast_ballot, once_to, urn};
use crate::ids::{DelegationId, QuestionId};
use crate::procedure::{Act, Category, Choice, Method};
use crate::storage::questions::{self, Ballot};
use crate::storage::{StoreError, StoreResult, Tx, ballots, news, registers, seats, spent_forms};

/// A ballot as it came in.
#[derive(Debug, Clone)]
pub struct PostedBallot {
    /// Who sent it.
    pub visitor: Visitor,
    /// The key of its form, under which it acts once; empty for a program's, which acts each time.
    pub key: String,
    /// What it says.
    pub ballot: CastBallot,
}

impl PostedBallot {
    /// Whether the vote is the sender's own. What a clerk enters, and what is carried by proxy, is held in another order and
    /// comes by itself.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.ballot.delegation.as_ref().is_none_or(|named| self.visitor.is_of(named))
    }

    /// Casts it by itself. `location` is where the act leads, for the key of the form.
    ///
    /// # Errors
    /// As [`cast_ballot`].
    pub fn cast(&self, tx: &mut Tx<'_>, id: &QuestionId, location: &str) -> ActResult<()> {
        once_to(tx, &self.key, location, |tx| cast_ballot(tx, &self.visitor, id, &self.ballot))
    }
}

/// Casts ballots on one question in the order in which they came, each as it would be by itself. `location` is where the act
/// leads, for the keys of the forms.
///
/// # Errors
/// Only of the database, and then none is cast: each may be tried by itself. What stands against one ballot is its own
/// result, in the place of the ballot.
pub fn cast_together(
    tx: &mut Tx<'_>,
    id: &QuestionId,
    location: &str,
    posted: &[PostedBallot],
) -> ActResult<Vec<ActResult<()>>> {
    let cast = cast_plain(tx, id, location, posted)?;
    let mut results = Vec::with_capacity(posted.len());
    for (nth, one) in posted.iter().enumerate() {
        results.push(if cast.contains(&nth) { Ok(()) } else { tx.attempt(|tx| one.cast(tx, id, location))? });
    }
    Ok(results)
}

/// A first ballot of a voter that nothing stands against.
struct Plain<'a> {
    /// Its place among those that came.
    nth: usize,
    key: &'a str,
    permit: Permit,
    delegation: DelegationId,
    choice: Choice,
}

/// Casts those that nothing stands against; their places. The others are left as they are.
fn cast_plain(tx: &mut Tx<'_>, id: &QuestionId, location: &str, posted: &[PostedBallot]) -> ActResult<BTreeSet<usize>> {
    let question = questions::find_for_ballot(tx, id)?;
    let voting = Voting::of(tx.db, question)?;
    let written = matches!(voting.question.method, Method::RecordedVote | Method::SecretBallot);
    let (state, correction) = (voting.state(), &voting.rules().voting.correction);
    let barred = state.cast(false, correction).is_err() || voting.check_going_on(tx.db, Act::CastBallot).is_err();
    if !written || barred || posted.len() < 2 {
        return Ok(BTreeSet::new());
    }
    let permitted = permitted(tx, &voting, posted)?;
    let plain = without_former(tx, &voting, permitted)?;
    spend_keys(tx, location, &plain)?;
    write(tx, &voting, &plain)?;
    Ok(plain.iter().map(|one| one.nth).collect())
}

/// Those whose sender may vote for its own delegation, or in its own seat; the first of each key and each delegation.
fn permitted<'a>(tx: &mut Tx<'_>, voting: &Voting, posted: &'a [PostedBallot]) -> StoreResult<Vec<Plain<'a>>> {
    let categories = categories(tx, voting, posted)?;
    let (mut keys, mut voters) = (BTreeSet::new(), BTreeSet::new());
    let mut plain = Vec::with_capacity(posted.len());
    for (nth, one) in posted.iter().enumerate() {
        let key = one.key.as_str();
        if !(key.is_empty() || keys.insert(key)) || !one.is_own() {
            continue;
        }
        let category_of = |id: &DelegationId| categories.get(id).copied().ok_or(StoreError::NotFound);
        let named = one.ballot.delegation.as_ref();
        let Ok(permit) = voting.own_permit(&one.visitor, Act::CastBallot, named, category_of) else { continue };
        let Some(delegation) = permit.delegation().cloned() else { continue };
        if voters.insert(delegation.clone()) {
            plain.push(Plain { nth, key, permit, delegation, choice: one.ballot.choice });
        }
    }
    Ok(plain)
}

/// The categories of the delegations and seats of everybody who sent a ballot.
fn categories(
    tx: &mut Tx<'_>,
    voting: &Voting,
    posted: &[PostedBallot],
) -> StoreResult<BTreeMap<DelegationId, Category>> {
    let body = &voting.declaration.body_id;
    let places = posted.iter().flat_map(|one| one.visitor.seats(body));
    let named: BTreeSet<&DelegationId> =
        places.flat_map(|place| place.delegation_id.iter().chain(place.seat_id.iter())).collect();
    seats::categories(tx.db, body, &named.into_iter().cloned().collect::<Vec<_>>())
}

/// Those that are in the register, answer for themselves and have no ballot there yet; their lines are held.
fn without_former<'a>(tx: &mut Tx<'_>, voting: &Voting, mut plain: Vec<Plain<'a>>) -> StoreResult<Vec<Plain<'a>>> {
    let (id, ids) = (&voting.question.id, plain.iter().map(|one| one.delegation.clone()).collect::<Vec<_>>());
    let lines = registers::hold_voters(tx, id, &ids)?;
    let own: BTreeSet<DelegationId> =
        lines.into_iter().filter(|line| line.holder_id.is_none()).map(|line| line.delegation_id).collect();
    let former: BTreeSet<DelegationId> = match voting.question.method {
        Method::SecretBallot => ballots::sealed_among(tx.db, id, &ids)?,
        _ => questions::voted_among(tx.db, id, &ids)?,
    }
    .into_iter()
    .collect();
    plain.retain(|one| own.contains(&one.delegation) && !former.contains(&one.delegation));
    Ok(plain)
}

/// Spends the keys of their forms. Who sent a form to another process at the same moment is heard there: then these are not
/// cast together.
fn spend_keys(tx: &mut Tx<'_>, location: &str, plain: &[Plain<'_>]) -> ActResult<()> {
    let mut keys: Vec<&str> = plain.iter().map(|one| one.key).filter(|key| !key.is_empty()).collect();
    keys.sort_unstable(); // two processes meet in the same order
    if spent_forms::spend_all(tx, &keys, location)? == keys.len() {
        Ok(())
    } else {
        Err(ActError::Store(StoreError::Busy("a form is being sent elsewhere too".to_owned())))
    }
}

fn write(tx: &mut Tx<'_>, voting: &Voting, plain: &[Plain<'_>]) -> ActResult<()> {
    if plain.is_empty() {
        return Ok(());
    }
    let id = &voting.question.id;
    if voting.question.method == Method::SecretBallot {
        let sealed = plain.iter().map(|one| urn::sealed(tx, &one.permit, id, (&one.delegation, one.choice)));
        let sealed = sealed.collect::<ActResult<Vec<_>>>()?;
        ballots::seal_all(tx, &sealed)?;
    } else {
        let cast_at = tx.now;
        let ballot = |one: &Plain<'_>| Ballot {
            question_id: id.clone(),
            delegation_id: one.delegation.clone(),
            choice: one.choice,
            split: None,
            membership_id: one.permit.membership().id.clone(),
            cast_at,
        };
        questions::cast_all(tx, &plain.iter().map(ballot).collect::<Vec<_>>())?;
    }
    news::cast(tx, &voting.declaration.body_id, id);
    Ok(())
}
