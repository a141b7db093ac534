//! Seats: the members of a body one by one, who are its voters where the rules let members vote by themselves.
//!
//! A seat is a row among the delegations, so that registers, ballots and proxies name either in the same way; it says with which
//! delegation its member came, and places in the body name it.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::schema::{accounts, delegations, memberships};
use super::{Db, StoreResult, Tx};
use crate::ids::{AccountId, BodyId, DelegationId};
use crate::procedure::Category;
use crate::storage::bodies::Delegation;

/// The seats of a body, those that ended among them, by name.
///
/// # Errors
/// Only if the query fails.
pub fn of_body(db: &mut Db, body: &BodyId) -> StoreResult<Vec<Delegation>> {
    Ok(delegations::table
        .filter(delegations::body_id.eq(body).and(delegations::seat_of.is_not_null()))
        .order((delegations::name, delegations::id))
        .select(Delegation::as_select())
        .load(db)?)
}

/// The seats that a person ever had in a body, those in force first.
///
/// # Errors
/// Only if the query fails.
pub fn of_person(db: &mut Db, body: &BodyId, account: &AccountId) -> StoreResult<Vec<Delegation>> {
    let mut seats: Vec<Delegation> = memberships::table
        .inner_join(delegations::table.on(delegations::id.nullable().eq(memberships::seat_id)))
        .filter(memberships::body_id.eq(body).and(memberships::account_id.eq(account)))
        .order(delegations::id)
        .select(Delegation::as_select())
        .distinct()
        .load(db)?;
    seats.sort_by_key(|seat| seat.ended_at.is_some());
    Ok(seats)
}

/// Whether a body has a delegation or a seat of this name, now or formerly.
///
/// # Errors
/// Only if the query fails.
pub fn is_named(db: &mut Db, body: &BodyId, name: &str) -> StoreResult<bool> {
    let same = delegations::table.filter(delegations::body_id.eq(body).and(delegations::name.eq(name)));
    Ok(same.select(delegations::id).first::<DelegationId>(db).optional()?.is_some())
}

/// The seats in force that came with a delegation, each with the name of its person.
///
/// # Errors
/// Only if the query fails.
pub fn of_delegation(db: &mut Db, delegation: &DelegationId) -> StoreResult<Vec<(Delegation, String)>> {
    Ok(memberships::table
        .inner_join(delegations::table.on(delegations::id.nullable().eq(memberships::seat_id)))
        .inner_join(accounts::table.on(accounts::id.eq(memberships::account_id)))
        .filter(delegations::seat_of.eq(delegation).and(delegations::ended_at.is_null()))
        .filter(memberships::ended_at.is_null())
        .order(delegations::id)
        .select((Delegation::as_select(), accounts::name))
        .distinct()
        .load(db)?)
}

/// The seats in force of a person, each with the name of the delegation with which it came.
///
/// # Errors
/// Only if the query fails.
pub fn of_account(db: &mut Db, account: &AccountId) -> StoreResult<Vec<(Delegation, String)>> {
    let seats: Vec<Delegation> = memberships::table
        .inner_join(delegations::table.on(delegations::id.nullable().eq(memberships::seat_id)))
        .filter(memberships::account_id.eq(account).and(memberships::ended_at.is_null()))
        .order(delegations::id)
        .select(Delegation::as_select())
        .distinct()
        .load(db)?;
    let of = seats.iter().filter_map(|seat| seat.seat_of.as_ref());
    let names: Vec<(DelegationId, String)> =
        delegations::table.filter(delegations::id.eq_any(of)).select((delegations::id, delegations::name)).load(db)?;
    let name =
        |seat: &Delegation| names.iter().find(|(id, _)| Some(id) == seat.seat_of.as_ref()).map(|one| one.1.clone());
    Ok(seats.into_iter().filter_map(|seat| name(&seat).map(|name| (seat, name))).collect())
}

/// Names a seat anew, of what category it is and of which component now, and that it is in force.
///
/// # Errors
/// Only if the statement fails.
pub fn update(
    tx: &mut Tx<'_>,
    id: &DelegationId,
    (name, category, component): (&str, Category, &str),
) -> StoreResult<()> {
    diesel::update(delegations::table.find(id))
        .set((
            delegations::name.eq(name),
            delegations::category.eq(category),
            delegations::component.eq(component),
            delegations::ended_at.eq(None::<crate::clock::Moment>),
        ))
        .execute(tx.db)?;
    Ok(())
}

/// Ends the seats of a body that no place in force names any more; they stay in the record.
///
/// # Errors
/// Only if a statement fails.
pub fn end_left(tx: &mut Tx<'_>, body: &BodyId) -> StoreResult<()> {
    let places: Vec<DelegationId> = memberships::table
        .filter(memberships::body_id.eq(body).and(memberships::ended_at.is_null()))
        .filter(memberships::seat_id.is_not_null())
        .select(memberships::seat_id.assume_not_null())
        .load(tx.db)?;
    let seats = of_body(tx.db, body)?;
    for seat in seats.iter().filter(|seat| seat.ended_at.is_none() && !places.contains(&seat.id)) {
        diesel::update(delegations::table.find(&seat.id)).set(delegations::ended_at.eq(tx.now)).execute(tx.db)?;
    }
    Ok(())
}

/// The categories of several delegations of a body, seats among them.
///
/// # Errors
/// Only if the query fails.
pub fn categories(db: &mut Db, body: &BodyId, ids: &[DelegationId]) -> StoreResult<BTreeMap<DelegationId, Category>> {
    let of_body = delegations::table.filter(delegations::id.eq_any(ids).and(delegations::body_id.eq(body)));
    let rows: Vec<(DelegationId, Category)> = of_body.select((delegations::id, delegations::category)).load(db)?;
    Ok(rows.into_iter().collect())
}
