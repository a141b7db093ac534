//! Texts under the silence procedure: until when, and who was told.

use diesel::prelude::*;

use super::schema::{outbox, questions, silence_notes, silences};
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{AccountId, DelegationId, MembershipId, QuestionId};
use crate::procedure::QuestionState;

/// One circulation of a text under the silence procedure.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = silences)]
pub struct Silence {
    /// The question.
    pub question_id: QuestionId,
    /// 0 when it was circulated, one more each time it was given more time.
    pub round: i64,
    /// Until when a delegation may break it.
    pub ends_at: Moment,
    /// Why it was given more time; empty in the round 0.
    pub words: String,
    /// Who did.
    pub membership_id: MembershipId,
    /// When.
    pub made_at: Moment,
    /// When the delegations were reminded of its end.
    pub reminded_at: Option<Moment>,
}

/// What the mail program does not know of a circulation.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = silence_notes)]
pub struct SilenceNote {
    /// The question.
    pub question_id: QuestionId,
    /// Of which round.
    pub round: i64,
    /// The delegation.
    pub delegation_id: DelegationId,
    /// Whether it was told, otherwise than by mail; else its mail came back.
    pub reached: bool,
    /// How, or what came back.
    pub words: String,
    /// Who noted it.
    pub membership_id: MembershipId,
    /// When.
    pub noted_at: Moment,
}

/// What became of the mails of a circulation to one account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carried {
    /// The mail server took it.
    Sent,
    /// It waits, or is tried again.
    Waits,
    /// It was given up.
    GivenUp,
}

/// Stores a circulation.
///
/// # Errors
/// `Taken` if two give more time at once: the statement fails then.
pub fn begin(tx: &mut Tx<'_>, silence: &Silence) -> StoreResult<()> {
    diesel::insert_into(silences::table).values(silence).execute(tx.db)?;
    Ok(())
}

/// The circulations of a question, in order; none of a question that was put at a sitting.
///
/// # Errors
/// Only if the query fails.
pub fn of_question(db: &mut Db, id: &QuestionId) -> StoreResult<Vec<Silence>> {
    Ok(silences::table
        .filter(silences::question_id.eq(id))
        .order(silences::round)
        .select(Silence::as_select())
        .load(db)?)
}

/// What is noted of a question's circulations.
///
/// # Errors
/// Only if the query fails.
pub fn notes(db: &mut Db, id: &QuestionId) -> StoreResult<Vec<SilenceNote>> {
    Ok(silence_notes::table
        .filter(silence_notes::question_id.eq(id))
        .order((silence_notes::round, silence_notes::delegation_id))
        .select(SilenceNote::as_select())
        .load(db)?)
}

/// Notes whether a delegation was told; a later note takes the place of the former.
///
/// # Errors
/// Only if a query fails.
pub fn note(tx: &mut Tx<'_>, note: &SilenceNote) -> StoreResult<()> {
    let key = (&note.question_id, note.round, &note.delegation_id);
    diesel::delete(silence_notes::table.find(key)).execute(tx.db)?;
    diesel::insert_into(silence_notes::table).values(note).execute(tx.db)?;
    Ok(())
}

/// The circulations that still run and of which nobody was reminded, the last round of each question.
///
/// # Errors
/// Only if the query fails.
pub fn unreminded(db: &mut Db, now: Moment) -> StoreResult<Vec<Silence>> {
    let running: Vec<Silence> = silences::table
        .inner_join(questions::table.on(questions::id.eq(silences::question_id)))
        .filter(questions::state.eq(QuestionState::Open).and(silences::ends_at.gt(now)))
        .filter(silences::reminded_at.is_null())
        .order((silences::question_id, silences::round))
        .select(Silence::as_select())
        .load(db)?;
    Ok(running)
}

/// Notes that the delegations were reminded.
///
/// # Errors
/// `Stale` if they had been.
pub fn reminded(tx: &mut Tx<'_>, silence: &Silence) -> StoreResult<()> {
    let row = silences::table.find((&silence.question_id, silence.round));
    let changed = diesel::update(row.filter(silences::reminded_at.is_null()))
        .set(silences::reminded_at.eq(tx.now))
        .execute(tx.db)?;
    if changed == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// What became of some mails, by their keys: the account and how far each has come.
///
/// # Errors
/// Only if the query fails.
pub fn carried(db: &mut Db, keys: &[String]) -> StoreResult<Vec<(AccountId, Carried)>> {
    let rows: Vec<(AccountId, Option<Moment>, Option<Moment>)> = outbox::table
        .filter(outbox::once.eq_any(keys))
        .select((outbox::account_id, outbox::sent_at, outbox::failed_at))
        .load(db)?;
    let told = |(account, sent, failed): (AccountId, Option<Moment>, Option<Moment>)| match (sent, failed) {
        (Some(_), _) => (account, Carried::Sent),
        (None, Some(_)) => (account, Carried::GivenUp),
        (None, None) => (account, Carried::Waits),
    };
    Ok(rows.into_iter().map(told).collect())
}
