//! What this installation is.

use diesel::prelude::*;

use super::schema::installation;
use super::{Db, StoreResult, Tx};

/// A named value, if it was set.
///
/// # Errors
/// [`super::StoreError`] if the query fails.
pub fn value(db: &mut Db, name: &str) -> StoreResult<Option<String>> {
    Ok(installation::table.find(name).select(installation::value).first(db).optional()?)
}

/// Sets a named value.
///
/// # Errors
/// [`super::StoreError`] if the query fails.
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
/// [`super::StoreError`] if the query fails.
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

/// Whether this is a demonstration: every page and file says so then.
///
/// # Errors
/// [`super::StoreError`] if the query fails.
pub fn is_demonstration(db: &mut Db) -> StoreResult<bool> {
    Ok(value(db, DEMONSTRATION)?.is_some())
}
