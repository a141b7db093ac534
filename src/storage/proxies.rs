//! Proxies: whose vote another delegation carries at a sitting, by what authority, and how that ended.

use diesel::prelude::*;

use super::schema::proxies;
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{DelegationId, MembershipId, ProxyId, QuestionId, SittingId};
use crate::procedure::{ProxyEnd, ProxySpan};

/// One delegation's vote in the hands of another, for a sitting or for one question of it.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = proxies)]
pub struct Proxy {
    /// Its identity.
    pub id: ProxyId,
    /// The sitting.
    pub sitting_id: SittingId,
    /// Whose vote it is.
    pub giver_id: DelegationId,
    /// Who carries it.
    pub holder_id: DelegationId,
    /// The text that gives it, or the paper that the secretariat received.
    pub authority: String,
    /// For how long it is given.
    pub span: ProxySpan,
    /// The one question for which it is given, once that is put.
    pub question_id: Option<QuestionId>,
    /// When it was given.
    pub given_at: Moment,
    /// Who entered it.
    pub given_by: MembershipId,
    /// When it ended.
    pub ended_at: Option<Moment>,
    /// Who took it back, recorded that the giver arrived, or ended its question.
    pub ended_by: Option<MembershipId>,
    /// How it ended.
    pub ended: Option<ProxyEnd>,
}

/// Gives a proxy.
///
/// # Errors
/// `Taken("proxies_one")` if one of this giver stands.
pub fn give(tx: &mut Tx<'_>, proxy: &Proxy) -> StoreResult<()> {
    diesel::insert_into(proxies::table).values(proxy).execute(tx.db)?;
    Ok(())
}

/// A proxy.
///
/// # Errors
/// `NotFound`.
pub fn find(db: &mut Db, id: &ProxyId) -> StoreResult<Proxy> {
    Ok(proxies::table.find(id).select(Proxy::as_select()).first(db)?)
}

/// The proxies of a sitting, those that ended among them, in the order in which they were given.
///
/// # Errors
/// Only if the query fails.
pub fn of_sitting(db: &mut Db, sitting: &SittingId) -> StoreResult<Vec<Proxy>> {
    Ok(proxies::table
        .filter(proxies::sitting_id.eq(sitting))
        .order((proxies::given_at, proxies::id))
        .select(Proxy::as_select())
        .load(db)?)
}

/// The proxies that stand at a sitting, by giver.
///
/// # Errors
/// Only if the query fails.
pub fn standing(db: &mut Db, sitting: &SittingId) -> StoreResult<Vec<Proxy>> {
    Ok(proxies::table
        .filter(proxies::sitting_id.eq(sitting).and(proxies::ended_at.is_null()))
        .order(proxies::giver_id)
        .select(Proxy::as_select())
        .load(db)?)
}

/// Notes of the proxies for one question that some delegations gave at a sitting that this is the one.
///
/// # Errors
/// Only if the statement fails.
pub fn bind(
    tx: &mut Tx<'_>,
    sitting: &SittingId,
    (givers, question): (&[DelegationId], &QuestionId),
) -> StoreResult<()> {
    let waiting = proxies::span.eq(ProxySpan::Question).and(proxies::question_id.is_null());
    let here = proxies::sitting_id.eq(sitting).and(proxies::ended_at.is_null());
    diesel::update(proxies::table.filter(here).filter(waiting).filter(proxies::giver_id.eq_any(givers)))
        .set(proxies::question_id.eq(question))
        .execute(tx.db)?;
    Ok(())
}

/// The proxies that stand for one question only, for this one, by giver.
///
/// # Errors
/// Only if the query fails.
pub fn of_question(db: &mut Db, question: &QuestionId) -> StoreResult<Vec<Proxy>> {
    Ok(proxies::table
        .filter(proxies::question_id.eq(question).and(proxies::ended_at.is_null()))
        .order(proxies::giver_id)
        .select(Proxy::as_select())
        .load(db)?)
}

/// Ends a proxy.
///
/// # Errors
/// `Stale` if it has ended.
pub fn end(tx: &mut Tx<'_>, id: &ProxyId, by: &MembershipId, how: ProxyEnd) -> StoreResult<()> {
    let ended = diesel::update(proxies::table.find(id).filter(proxies::ended_at.is_null()))
        .set((proxies::ended_at.eq(tx.now), proxies::ended_by.eq(by), proxies::ended.eq(how)))
        .execute(tx.db)?;
    if ended == 1 { Ok(()) } else { Err(StoreError::Stale) }
}
