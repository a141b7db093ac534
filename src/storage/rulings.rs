//! What chairs ruled.

use diesel::prelude::*;

use super::schema::rulings;
use super::{Db, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{MembershipId, RulingId, SittingId};
use crate::procedure::RulingKind;

/// A ruling of the chair.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = rulings)]
pub struct Ruling {
    /// Its identity.
    pub id: RulingId,
    /// The sitting.
    pub sitting_id: SittingId,
    /// Its number at the sitting, from 1.
    pub number: i64,
    /// What it is about.
    pub kind: RulingKind,
    /// What the chair said.
    pub words: String,
    /// When.
    pub made_at: Moment,
    /// Who.
    pub membership_id: MembershipId,
    /// When an appeal against it was carried.
    pub overruled_at: Option<Moment>,
}

/// Stores a ruling.
///
/// # Errors
/// `Taken("rulings_number_once")`.
pub fn insert(tx: &mut Tx<'_>, ruling: &Ruling) -> StoreResult<()> {
    diesel::insert_into(rulings::table).values(ruling).execute(tx.db)?;
    Ok(())
}

/// A ruling.
///
/// # Errors
/// `NotFound`.
pub fn find(db: &mut Db, id: &RulingId) -> StoreResult<Ruling> {
    Ok(rulings::table.find(id).select(Ruling::as_select()).first(db)?)
}

/// The rulings at a sitting, in order.
///
/// # Errors
/// Only if the query fails.
pub fn of_sitting(db: &mut Db, sitting: &SittingId) -> StoreResult<Vec<Ruling>> {
    Ok(rulings::table
        .filter(rulings::sitting_id.eq(sitting))
        .order(rulings::number)
        .select(Ruling::as_select())
        .load(db)?)
}

/// Notes that the body overruled it.
///
/// # Errors
/// Only if the query fails.
pub fn overrule(tx: &mut Tx<'_>, id: &RulingId) -> StoreResult<()> {
    diesel::update(rulings::table.find(id)).set(rulings::overruled_at.eq(tx.now)).execute(tx.db)?;
    Ok(())
}
