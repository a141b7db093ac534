//! What this installation is.

use diesel::prelude::*;

use super::schema::installation;
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::{Moment, from_micros};

/// A named value, if it was set.
///
/// # Errors
/// [`StoreError`] if the query fails.
pub fn value(db: &mut Db, name: &str) -> StoreResult<Option<String>> {
    Ok(installation::table.find(name).select(installation::value).first(db).optional()?)
}

/// Sets a named value.
///
/// # Errors
/// [`StoreError`] if the query fails.
pub fn set(tx: &mut Tx<'_>, name: &str, value: &str) -> StoreResult<()> {
    let changed = diesel::update(installation::table.find(name)).set(installation::value.eq(value)).execute(tx.db)?;
    if changed == 0 {
        diesel::insert_into(installation::table)
            .values((installation::name.eq(name), installation::value.eq(value)))
            .execute(tx.db)?;
    }
    Ok(())
}

/// Sets a named value unless it has one: the first stays.
///
/// # Errors
/// [`StoreError`] if the query fails.
pub fn set_once(tx: &mut Tx<'_>, name: &str, value: &str) -> StoreResult<()> {
    if self::value(tx.db, name)?.is_none() {
        let row = (installation::name.eq(name), installation::value.eq(value));
        super::per_backend!(&mut *tx.db, db => {
            diesel::insert_into(installation::table).values(row).on_conflict_do_nothing().execute(db)?
        });
    }
    Ok(())
}

/// The name under which a demonstration says that it is one.
pub const DEMONSTRATION: &str = "demonstration";

/// The name under which a demonstration lists an account for each role: `[{"role": "delegate", "email": "…"}]`.
pub const DEMONSTRATION_ACCOUNTS: &str = "demonstration-accounts";

/// The name under which the copy of a rehearsal says that it is one, and since when: microseconds since 1970.
pub const REHEARSAL: &str = "rehearsal";

/// Since when this is the copy of a rehearsal; none for a record in earnest.
///
/// # Errors
/// [`StoreError`] if the query fails, `Corrupt` if what stands there is no moment.
pub fn rehearsed_since(db: &mut Db) -> StoreResult<Option<Moment>> {
    let Some(stored) = value(db, REHEARSAL)? else { return Ok(None) };
    let at = stored.parse().map_err(|_| StoreError::Corrupt(format!("{stored:?} is no moment")))?;
    Ok(Some(from_micros(at)))
}

/// Whether this is a demonstration: every page and file says so then.
///
/// # Errors
/// [`StoreError`] if the query fails.
pub fn is_demonstration(db: &mut Db) -> StoreResult<bool> {
    Ok(value(db, DEMONSTRATION)?.is_some())
}
