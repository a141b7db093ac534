//! Rehearsals of meetings: who began one and when, how far its clock is moved, whether it runs. Their copies: [`super::Store`].

use diesel::prelude::*;

use super::schema::{meetings, rehearsals};
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{AccountId, MeetingId, RehearsalId};

/// A rehearsal.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = rehearsals)]
pub struct Rehearsal {
    /// Its identity, and the name of its copy.
    pub id: RehearsalId,
    /// The meeting that is rehearsed.
    pub meeting_id: MeetingId,
    /// Who began it.
    pub begun_by: AccountId,
    /// When, by the clock in earnest.
    pub begun_at: Moment,
    /// How many seconds its clock goes before the one in earnest.
    pub ahead: i64,
    /// When it was ended.
    pub ended_at: Option<Moment>,
}

/// Notes that one was begun.
///
/// # Errors
/// `Taken("rehearsals_one_runs")` if the meeting is being rehearsed.
pub fn insert(tx: &mut Tx<'_>, rehearsal: &Rehearsal) -> StoreResult<()> {
    diesel::insert_into(rehearsals::table).values(rehearsal).execute(tx.db)?;
    Ok(())
}

/// A rehearsal.
///
/// # Errors
/// `NotFound`.
pub fn find(db: &mut Db, id: &RehearsalId) -> StoreResult<Rehearsal> {
    Ok(rehearsals::table.find(id).select(Rehearsal::as_select()).first(db)?)
}

/// A rehearsal with the zone of its meeting, if there is one of that name.
///
/// # Errors
/// Only if the query fails.
pub fn placed(db: &mut Db, id: &RehearsalId) -> StoreResult<Option<(Rehearsal, String)>> {
    let found = rehearsals::table
        .inner_join(meetings::table.on(meetings::id.eq(rehearsals::meeting_id)))
        .filter(rehearsals::id.eq(id))
        .select((Rehearsal::as_select(), meetings::zone))
        .first(db)
        .optional()?;
    Ok(found)
}

/// The rehearsal of a meeting that runs.
///
/// # Errors
/// Only if the query fails.
pub fn of_meeting(db: &mut Db, meeting: &MeetingId) -> StoreResult<Option<Rehearsal>> {
    Ok(rehearsals::table
        .filter(rehearsals::meeting_id.eq(meeting).and(rehearsals::ended_at.is_null()))
        .select(Rehearsal::as_select())
        .first(db)
        .optional()?)
}

/// All that run.
///
/// # Errors
/// Only if the query fails.
pub fn running(db: &mut Db) -> StoreResult<Vec<Rehearsal>> {
    Ok(rehearsals::table
        .filter(rehearsals::ended_at.is_null())
        .order(rehearsals::id)
        .select(Rehearsal::as_select())
        .load(db)?)
}

/// Moves the clock of one that runs, forward only.
///
/// # Errors
/// `Stale` if it has ended, or if its clock was moved past this meanwhile.
pub fn move_clock(tx: &mut Tx<'_>, id: &RehearsalId, ahead: i64) -> StoreResult<()> {
    let runs = rehearsals::ended_at.is_null().and(rehearsals::ahead.lt(ahead));
    let moved =
        diesel::update(rehearsals::table.find(id).filter(runs)).set(rehearsals::ahead.eq(ahead)).execute(tx.db)?;
    if moved == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// Ends one; nothing happens to one that has ended.
///
/// # Errors
/// Only if the query fails.
pub fn end(tx: &mut Tx<'_>, id: &RehearsalId) -> StoreResult<()> {
    diesel::update(rehearsals::table.find(id).filter(rehearsals::ended_at.is_null()))
        .set(rehearsals::ended_at.eq(tx.now))
        .execute(tx.db)?;
    Ok(())
}
