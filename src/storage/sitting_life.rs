//! How a sitting goes: who presides, one after the other, and when it was suspended.

use diesel::prelude::*;

use super::schema::{sitting_presiding, sitting_suspensions, sittings};
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{MeetingId, MembershipId, SittingId};

/// One turn in the chair.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = sitting_presiding)]
pub struct Presiding {
    /// The sitting.
    pub sitting_id: SittingId,
    /// Its number at the sitting, from 1.
    pub number: i64,
    /// Who presides.
    pub membership_id: MembershipId,
    /// From when on.
    pub from_at: Moment,
    /// Who entered it.
    pub noted_by: MembershipId,
}

/// One suspension.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = sitting_suspensions)]
pub struct Suspension {
    /// The sitting.
    pub sitting_id: SittingId,
    /// Its number at the sitting, from 1.
    pub number: i64,
    /// What the chair said: until when, what for. Empty if nothing.
    pub words: String,
    /// When it was suspended.
    pub suspended_at: Moment,
    /// By whom.
    pub suspended_by: MembershipId,
    /// When it was resumed.
    pub resumed_at: Option<Moment>,
    /// By whom.
    pub resumed_by: Option<MembershipId>,
}

/// Begins a turn in the chair.
///
/// # Errors
/// Only if the query fails.
pub fn preside(tx: &mut Tx<'_>, turn: &Presiding) -> StoreResult<()> {
    diesel::insert_into(sitting_presiding::table).values(turn).execute(tx.db)?;
    Ok(())
}

/// The turns in the chair of a sitting, in order; the last one presides now.
///
/// # Errors
/// Only if the query fails.
pub fn presiding(db: &mut Db, id: &SittingId) -> StoreResult<Vec<Presiding>> {
    Ok(sitting_presiding::table
        .filter(sitting_presiding::sitting_id.eq(id))
        .order(sitting_presiding::number)
        .select(Presiding::as_select())
        .load(db)?)
}

/// Who presides over a sitting, or presided over it last.
///
/// # Errors
/// Only if the query fails.
pub fn presides(db: &mut Db, id: &SittingId) -> StoreResult<Option<MembershipId>> {
    Ok(sitting_presiding::table
        .filter(sitting_presiding::sitting_id.eq(id))
        .order(sitting_presiding::number.desc())
        .select(sitting_presiding::membership_id)
        .first(db)
        .optional()?)
}

/// Who presides over the sitting of a meeting that is open.
///
/// # Errors
/// Only if the query fails.
pub fn presides_at(db: &mut Db, meeting: &MeetingId) -> StoreResult<Option<MembershipId>> {
    Ok(sitting_presiding::table
        .inner_join(sittings::table.on(sittings::id.eq(sitting_presiding::sitting_id)))
        .filter(sittings::meeting_id.eq(meeting).and(sittings::closed_at.is_null()))
        .order(sitting_presiding::number.desc())
        .select(sitting_presiding::membership_id)
        .first(db)
        .optional()?)
}

/// Suspends a sitting.
///
/// # Errors
/// `Taken("sitting_suspensions_one")` if it is suspended.
pub fn suspend(tx: &mut Tx<'_>, suspension: &Suspension) -> StoreResult<()> {
    diesel::insert_into(sitting_suspensions::table).values(suspension).execute(tx.db)?;
    Ok(())
}

/// Resumes a sitting.
///
/// # Errors
/// `Stale` if it is not suspended.
pub fn resume(tx: &mut Tx<'_>, id: &SittingId, by: &MembershipId) -> StoreResult<()> {
    let resumed = diesel::update(
        sitting_suspensions::table
            .filter(sitting_suspensions::sitting_id.eq(id).and(sitting_suspensions::resumed_at.is_null())),
    )
    .set((sitting_suspensions::resumed_at.eq(tx.now), sitting_suspensions::resumed_by.eq(by)))
    .execute(tx.db)?;
    if resumed == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// The suspensions of a sitting, in order.
///
/// # Errors
/// Only if the query fails.
pub fn suspensions(db: &mut Db, id: &SittingId) -> StoreResult<Vec<Suspension>> {
    Ok(sitting_suspensions::table
        .filter(sitting_suspensions::sitting_id.eq(id))
        .order(sitting_suspensions::number)
        .select(Suspension::as_select())
        .load(db)?)
}

/// Since when a sitting is suspended; nothing if it is not.
///
/// # Errors
/// Only if the query fails.
pub fn suspended_since(db: &mut Db, id: &SittingId) -> StoreResult<Option<Moment>> {
    Ok(sitting_suspensions::table
        .filter(sitting_suspensions::sitting_id.eq(id).and(sitting_suspensions::resumed_at.is_null()))
        .select(sitting_suspensions::suspended_at)
        .first(db)
        .optional()?)
}
