//! What is cast on a question beside the ballots that stand: the trace of corrected ones, calls of the roll, sealed ballots and
//! what they became; and who was excluded.

use diesel::prelude::*;

use super::questions::Ballot;
use super::schema::{
    ballot_participants, corrected_ballots, lots, opened_ballots, question_exclusions, sealed_ballots, unanswered_calls,
};
use super::{Db, StoreResult, Tx, insert_all};
use crate::clock::Moment;
use crate::ids::{DelegationId, MembershipId, QuestionId};
use crate::procedure::{Choice, Split, Unanswered};

/// A delegation that does not vote on a question and leaves the base.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = question_exclusions)]
pub struct Exclusion {
    /// The question.
    pub question_id: QuestionId,
    /// The delegation.
    pub delegation_id: DelegationId,
    /// Why.
    pub reason: String,
}

/// A ballot of a named vote that was corrected: what stood before.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = corrected_ballots)]
pub struct CorrectedBallot {
    /// The question.
    pub question_id: QuestionId,
    /// The voter.
    pub delegation_id: DelegationId,
    /// The former answer.
    pub choice: Choice,
    /// Its votes each way, where they were not all cast alike.
    pub split: Option<Split>,
    /// Who cast it.
    pub membership_id: MembershipId,
    /// When.
    pub cast_at: Moment,
    /// Its place among the ballots of this voter, from 1.
    pub nth: i64,
    /// When another took its place.
    pub corrected_at: Moment,
}

/// A call of the roll that was met without a vote.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = unanswered_calls)]
pub struct UnansweredCall {
    /// The question.
    pub question_id: QuestionId,
    /// Who was called.
    pub delegation_id: DelegationId,
    /// For the how-manieth time, from 1.
    pub call: i64,
    /// What it was met with.
    pub answer: Unanswered,
    /// Who entered it.
    pub membership_id: MembershipId,
    /// When.
    pub called_at: Moment,
}

/// A secret ballot while the voting is open.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = sealed_ballots)]
pub struct SealedBallot {
    /// The question.
    pub question_id: QuestionId,
    /// The voter.
    pub delegation_id: DelegationId,
    /// The sealed answer, in hexadecimal.
    pub envelope: String,
    /// Who cast it.
    pub membership_id: MembershipId,
    /// When.
    pub cast_at: Moment,
}

/// A secret ballot once the voting has ended: nobody's.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = opened_ballots)]
pub struct OpenedBallot {
    /// The question.
    pub question_id: QuestionId,
    /// Its place after the shuffling; it means nothing.
    pub nth: i64,
    /// The answer.
    pub choice: Choice,
    /// Its votes.
    pub weight: i64,
    /// Whose it is of the bodies that meet jointly, where each decides by itself; else empty.
    pub component: String,
}

/// Keeps the seed of the lot from which the roll is called.
///
/// # Errors
/// Only if the statement fails.
pub fn draw_lot(tx: &mut Tx<'_>, id: &QuestionId, seed: &str) -> StoreResult<()> {
    diesel::insert_into(lots::table).values((lots::question_id.eq(id), lots::seed.eq(seed))).execute(tx.db)?;
    Ok(())
}

/// The seed of the lot of a roll call.
///
/// # Errors
/// Only if the query fails.
pub fn lot(db: &mut Db, id: &QuestionId) -> StoreResult<Option<String>> {
    Ok(lots::table.find(id).select(lots::seed).first(db).optional()?)
}

/// Excludes a delegation from a question.
///
/// # Errors
/// Only if the statement fails.
pub fn exclude(tx: &mut Tx<'_>, exclusion: &Exclusion) -> StoreResult<()> {
    diesel::insert_into(question_exclusions::table).values(exclusion).execute(tx.db)?;
    Ok(())
}

/// Who was excluded from a question.
///
/// # Errors
/// Only if the query fails.
pub fn exclusions(db: &mut Db, id: &QuestionId) -> StoreResult<Vec<Exclusion>> {
    Ok(question_exclusions::table
        .filter(question_exclusions::question_id.eq(id))
        .order(question_exclusions::delegation_id)
        .select(Exclusion::as_select())
        .load(db)?)
}

/// Keeps what a ballot said before it is corrected now.
///
/// # Errors
/// Only if the statement fails.
pub fn keep_corrected(tx: &mut Tx<'_>, ballot: &Ballot) -> StoreResult<()> {
    let before: i64 = corrected_ballots::table
        .filter(corrected_ballots::question_id.eq(&ballot.question_id))
        .filter(corrected_ballots::delegation_id.eq(&ballot.delegation_id))
        .count()
        .get_result(tx.db)?;
    let kept = CorrectedBallot {
        nth: before + 1,
        question_id: ballot.question_id.clone(),
        delegation_id: ballot.delegation_id.clone(),
        choice: ballot.choice,
        split: ballot.split.clone(),
        membership_id: ballot.membership_id.clone(),
        cast_at: ballot.cast_at,
        corrected_at: tx.now,
    };
    diesel::insert_into(corrected_ballots::table).values(&kept).execute(tx.db)?;
    Ok(())
}

/// The ballots that were corrected, by delegation, in order.
///
/// # Errors
/// Only if the query fails.
pub fn corrected(db: &mut Db, id: &QuestionId) -> StoreResult<Vec<CorrectedBallot>> {
    Ok(corrected_ballots::table
        .filter(corrected_ballots::question_id.eq(id))
        .order((corrected_ballots::delegation_id, corrected_ballots::nth))
        .select(CorrectedBallot::as_select())
        .load(db)?)
}

/// Notes a call of the roll that was met without a vote.
///
/// # Errors
/// `Taken("unanswered_calls_pkey")` if that call is noted.
pub fn note_call(tx: &mut Tx<'_>, call: &UnansweredCall) -> StoreResult<()> {
    diesel::insert_into(unanswered_calls::table).values(call).execute(tx.db)?;
    Ok(())
}

/// The calls of the roll that were met without a vote.
///
/// # Errors
/// Only if the query fails.
pub fn unanswered(db: &mut Db, id: &QuestionId) -> StoreResult<Vec<UnansweredCall>> {
    Ok(unanswered_calls::table
        .filter(unanswered_calls::question_id.eq(id))
        .order((unanswered_calls::delegation_id, unanswered_calls::call))
        .select(UnansweredCall::as_select())
        .load(db)?)
}

/// The sealed ballot of a delegation, if it voted and the voting is open.
///
/// # Errors
/// Only if the query fails.
pub fn sealed_of(db: &mut Db, id: &QuestionId, delegation: &DelegationId) -> StoreResult<Option<SealedBallot>> {
    Ok(sealed_ballots::table.find((id, delegation)).select(SealedBallot::as_select()).first(db).optional()?)
}

/// The sealed ballots of a question.
///
/// # Errors
/// Only if the query fails.
pub fn sealed(db: &mut Db, id: &QuestionId) -> StoreResult<Vec<SealedBallot>> {
    Ok(sealed_ballots::table
        .filter(sealed_ballots::question_id.eq(id))
        .order(sealed_ballots::delegation_id)
        .select(SealedBallot::as_select())
        .load(db)?)
}

/// Puts a sealed ballot into the urn, or in the place of the voter's former one.
///
/// # Errors
/// `Taken("sealed_ballots_pkey")` if two first ballots of one voter race; the request may be made again.
pub fn seal(tx: &mut Tx<'_>, ballot: &SealedBallot) -> StoreResult<()> {
    let changed = diesel::update(sealed_ballots::table.find((&ballot.question_id, &ballot.delegation_id)))
        .set((
            sealed_ballots::envelope.eq(&ballot.envelope),
            sealed_ballots::membership_id.eq(&ballot.membership_id),
            sealed_ballots::cast_at.eq(ballot.cast_at),
        ))
        .execute(tx.db)?;
    if changed == 0 {
        diesel::insert_into(sealed_ballots::table).values(ballot).execute(tx.db)?;
    }
    Ok(())
}

/// Puts several ballots into the urn whose voters have none there.
///
/// # Errors
/// `Taken("sealed_ballots_pkey")` for a voter whose ballot is there.
pub fn seal_all(tx: &mut Tx<'_>, all: &[SealedBallot]) -> StoreResult<()> {
    Ok(insert_all!(tx, sealed_ballots::table, all)?)
}

/// Which of several delegations have a sealed ballot on a question.
///
/// # Errors
/// Only if the query fails.
pub fn sealed_among(db: &mut Db, id: &QuestionId, delegations: &[DelegationId]) -> StoreResult<Vec<DelegationId>> {
    Ok(sealed_ballots::table
        .filter(sealed_ballots::question_id.eq(id).and(sealed_ballots::delegation_id.eq_any(delegations)))
        .select(sealed_ballots::delegation_id)
        .load(db)?)
}

/// Puts opened ballots in the place of the sealed ones, and notes who took part, by identity.
///
/// # Errors
/// Only if a statement fails.
pub fn open_urn(
    tx: &mut Tx<'_>,
    id: &QuestionId,
    opened: &[OpenedBallot],
    took_part: &[DelegationId],
) -> StoreResult<()> {
    empty_urn(tx, id)?;
    for ballot in opened {
        diesel::insert_into(opened_ballots::table).values(ballot).execute(tx.db)?;
    }
    for delegation_id in took_part {
        let row = (ballot_participants::question_id.eq(id), ballot_participants::delegation_id.eq(delegation_id));
        diesel::insert_into(ballot_participants::table).values(row).execute(tx.db)?;
    }
    Ok(())
}

/// Takes the sealed ballots of a question out.
///
/// # Errors
/// Only if the statement fails.
pub fn empty_urn(tx: &mut Tx<'_>, id: &QuestionId) -> StoreResult<()> {
    diesel::delete(sealed_ballots::table.filter(sealed_ballots::question_id.eq(id))).execute(tx.db)?;
    Ok(())
}

/// The opened ballots of a secret vote, in the order of the shuffling.
///
/// # Errors
/// Only if the query fails.
pub fn opened(db: &mut Db, id: &QuestionId) -> StoreResult<Vec<OpenedBallot>> {
    Ok(opened_ballots::table
        .filter(opened_ballots::question_id.eq(id))
        .order(opened_ballots::nth)
        .select(OpenedBallot::as_select())
        .load(db)?)
}

/// Who took part in a secret vote that has ended.
///
/// # Errors
/// Only if the query fails.
pub fn participants(db: &mut Db, id: &QuestionId) -> StoreResult<Vec<DelegationId>> {
    Ok(ballot_participants::table
        .filter(ballot_participants::question_id.eq(id))
        .order(ballot_participants::delegation_id)
        .select(ballot_participants::delegation_id)
        .load(db)?)
}
