//! Doubts of the quorum of a sitting, and how they were answered.

use diesel::prelude::*;

use super::schema::quorum_challenges;
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{DelegationId, MembershipId, SittingId};

/// One doubt of the quorum.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = quorum_challenges)]
pub struct QuorumChallenge {
    /// The sitting.
    pub sitting_id: SittingId,
    /// Its number at the sitting, from 1.
    pub number: i64,
    /// The delegation that doubts it; none if the chair does.
    pub delegation_id: Option<DelegationId>,
    /// Who entered it.
    pub membership_id: MembershipId,
    /// When.
    pub made_at: Moment,
    /// When it was counted last.
    pub counted_at: Option<Moment>,
    /// By whom.
    pub counted_by: Option<MembershipId>,
    /// How many were there then; 0 before any count, here and below.
    pub present: i64,
    /// Of how many.
    pub entitled: i64,
    /// How many were needed.
    pub needed: i64,
    /// Why the chair's own count was taken instead of the register of attendance.
    pub count_reason: Option<String>,
    /// Who was there of each of the bodies that meet jointly, where each needs the quorum: JSON; else empty.
    pub components: String,
    /// Whether there was a quorum.
    pub met: bool,
}

/// Enters a doubt.
///
/// # Errors
/// `Taken("quorum_challenges_one")` if one waits.
pub fn make(tx: &mut Tx<'_>, challenge: &QuorumChallenge) -> StoreResult<()> {
    diesel::insert_into(quorum_challenges::table).values(challenge).execute(tx.db)?;
    Ok(())
}

/// Enters what was counted.
///
/// # Errors
/// `Stale` if the quorum was verified.
pub fn count(tx: &mut Tx<'_>, counted: &QuorumChallenge) -> StoreResult<()> {
    let row = quorum_challenges::table.find((&counted.sitting_id, counted.number));
    let changed = diesel::update(row.filter(quorum_challenges::met.eq(false)))
        .set((
            quorum_challenges::counted_at.eq(counted.counted_at),
            quorum_challenges::counted_by.eq(&counted.counted_by),
            quorum_challenges::present.eq(counted.present),
            quorum_challenges::entitled.eq(counted.entitled),
            quorum_challenges::needed.eq(counted.needed),
            quorum_challenges::components.eq(&counted.components),
            quorum_challenges::count_reason.eq(&counted.count_reason),
            quorum_challenges::met.eq(counted.met),
        ))
        .execute(tx.db)?;
    if changed == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// The doubts of a sitting, in order.
///
/// # Errors
/// Only if the query fails.
pub fn of_sitting(db: &mut Db, sitting: &SittingId) -> StoreResult<Vec<QuorumChallenge>> {
    Ok(quorum_challenges::table
        .filter(quorum_challenges::sitting_id.eq(sitting))
        .order(quorum_challenges::number)
        .select(QuorumChallenge::as_select())
        .load(db)?)
}
