//! Sittings, who was present, and the chair's orders of voting.

use std::collections::BTreeSet;

use diesel::prelude::*;

use super::meetings::Meeting;
use super::schema::{delegations, meetings, sitting_presence, sittings, voting_orders};
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{AmendmentId, DeclarationId, DelegationId, MeetingId, MembershipId, SittingId};
use crate::procedure::Mode;

/// One continuous session of a meeting.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = sittings)]
pub struct Sitting {
    /// Its identity.
    pub id: SittingId,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Its number in the meeting.
    pub number: i64,
    /// When it was opened.
    pub opened_at: Moment,
    /// When it was closed.
    pub closed_at: Option<Moment>,
    /// The six digits with which a delegation checks in; no part of the record.
    pub code: String,
}

/// Whether a delegation is present at a sitting, as last recorded.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = sitting_presence)]
pub struct Presence {
    /// The sitting.
    pub sitting_id: SittingId,
    /// The delegation.
    pub delegation_id: DelegationId,
    /// Whether it is there.
    pub present: bool,
    /// Since when.
    pub at: Moment,
    /// Who recorded it.
    pub membership_id: MembershipId,
    /// In the hall or online.
    pub mode: Mode,
    /// Whether the delegation checked in itself.
    pub checked_in: bool,
}

/// Opens a sitting.
///
/// # Errors
/// `Taken("sittings_one_open")` if one is open.
pub fn insert(tx: &mut Tx<'_>, sitting: &Sitting) -> StoreResult<()> {
    diesel::insert_into(sittings::table).values(sitting).execute(tx.db)?;
    Ok(())
}

/// Closes a sitting.
///
/// # Errors
/// `Stale` if it is closed.
pub fn close(tx: &mut Tx<'_>, id: &SittingId) -> StoreResult<()> {
    let closed = diesel::update(sittings::table.find(id).filter(sittings::closed_at.is_null()))
        .set(sittings::closed_at.eq(tx.now))
        .execute(tx.db)?;
    if closed == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// A sitting.
///
/// # Errors
/// `NotFound`.
pub fn find(db: &mut Db, id: &SittingId) -> StoreResult<Sitting> {
    Ok(sittings::table.find(id).select(Sitting::as_select()).first(db)?)
}

/// The sittings of a meeting, by number.
///
/// # Errors
/// Only if the query fails.
pub fn of_meeting(db: &mut Db, meeting: &MeetingId) -> StoreResult<Vec<Sitting>> {
    Ok(sittings::table
        .filter(sittings::meeting_id.eq(meeting))
        .order(sittings::number)
        .select(Sitting::as_select())
        .load(db)?)
}

/// The sitting of a meeting that is open.
///
/// # Errors
/// Only if the query fails.
pub fn open_of_meeting(db: &mut Db, meeting: &MeetingId) -> StoreResult<Option<Sitting>> {
    Ok(sittings::table
        .filter(sittings::meeting_id.eq(meeting).and(sittings::closed_at.is_null()))
        .select(Sitting::as_select())
        .first(db)
        .optional()?)
}

/// The sittings that are open anywhere, with their meetings: one query.
///
/// # Errors
/// Only if the query fails.
pub fn open(db: &mut Db) -> StoreResult<Vec<(Sitting, Meeting)>> {
    Ok(sittings::table
        .inner_join(meetings::table.on(meetings::id.eq(sittings::meeting_id)))
        .filter(sittings::closed_at.is_null())
        .order((sittings::opened_at, sittings::id))
        .select((Sitting::as_select(), Meeting::as_select()))
        .load(db)?)
}

/// Records whether a delegation is present.
///
/// # Errors
/// Only if the query fails.
pub fn record_presence(tx: &mut Tx<'_>, presence: &Presence) -> StoreResult<()> {
    let changed = diesel::update(sitting_presence::table.find((&presence.sitting_id, &presence.delegation_id)))
        .set((
            sitting_presence::present.eq(presence.present),
            sitting_presence::at.eq(presence.at),
            sitting_presence::membership_id.eq(&presence.membership_id),
            sitting_presence::mode.eq(presence.mode),
            sitting_presence::checked_in.eq(presence.checked_in),
        ))
        .execute(tx.db)?;
    if changed == 0 {
        diesel::insert_into(sitting_presence::table).values(presence).execute(tx.db)?;
    }
    Ok(())
}

/// Who is recorded at a sitting, present or gone.
///
/// # Errors
/// Only if the query fails.
pub fn presence(db: &mut Db, id: &SittingId) -> StoreResult<Vec<Presence>> {
    Ok(sitting_presence::table
        .filter(sitting_presence::sitting_id.eq(id))
        .order(sitting_presence::delegation_id)
        .select(Presence::as_select())
        .load(db)?)
}

/// Who is present at a sitting: the delegations and seats that are recorded so, and the delegations of those seats.
///
/// # Errors
/// Only if the query fails.
pub fn present(db: &mut Db, id: &SittingId) -> StoreResult<BTreeSet<DelegationId>> {
    let rows: Vec<(DelegationId, Option<DelegationId>)> = sitting_presence::table
        .inner_join(delegations::table.on(delegations::id.eq(sitting_presence::delegation_id)))
        .filter(sitting_presence::sitting_id.eq(id).and(sitting_presence::present.eq(true)))
        .select((sitting_presence::delegation_id, delegations::seat_of))
        .load(db)?;
    Ok(rows.into_iter().flat_map(|(one, of)| std::iter::once(one).chain(of)).collect())
}

/// An order of voting as the chair set it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = voting_orders)]
pub struct VotingOrder {
    /// Its identity.
    pub id: String,
    /// The declaration.
    pub declaration_id: DeclarationId,
    /// The identities of the amendments in order, as JSON.
    pub amendments: String,
    /// Why.
    pub reason: String,
    /// When it was set.
    pub made_at: Moment,
    /// By whom.
    pub membership_id: MembershipId,
}

/// Every order of voting of a declaration, the first one first.
///
/// # Errors
/// Only if the query fails.
pub fn voting_orders(db: &mut Db, declaration: &DeclarationId) -> StoreResult<Vec<VotingOrder>> {
    Ok(voting_orders::table
        .filter(voting_orders::declaration_id.eq(declaration))
        .order((voting_orders::made_at, voting_orders::id))
        .select(VotingOrder::as_select())
        .load(db)?)
}

/// The order of voting that the chair set last, with its reason.
///
/// # Errors
/// `Corrupt` if it does not read.
pub fn voting_order(db: &mut Db, declaration: &DeclarationId) -> StoreResult<Option<(Vec<AmendmentId>, String)>> {
    let row: Option<(String, String)> = voting_orders::table
        .filter(voting_orders::declaration_id.eq(declaration))
        .order((voting_orders::made_at.desc(), voting_orders::id))
        .select((voting_orders::amendments, voting_orders::reason))
        .first(db)
        .optional()?;
    row.map(|(json, reason)| {
        let ids = serde_json::from_str(&json).map_err(|error| StoreError::Corrupt(error.to_string()))?;
        Ok((ids, reason))
    })
    .transpose()
}

/// Sets the order of voting.
///
/// # Errors
/// Only if the query fails.
pub fn set_voting_order(
    tx: &mut Tx<'_>,
    declaration: &DeclarationId,
    order: &[AmendmentId],
    reason: &str,
    by: &MembershipId,
) -> StoreResult<()> {
    let id: String = tx.fresh()?;
    let json = serde_json::to_string(order).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    diesel::insert_into(voting_orders::table)
        .values((
            voting_orders::id.eq(id),
            voting_orders::declaration_id.eq(declaration),
            voting_orders::amendments.eq(json),
            voting_orders::reason.eq(reason),
            voting_orders::made_at.eq(tx.now),
            voting_orders::membership_id.eq(by),
        ))
        .execute(tx.db)?;
    Ok(())
}
