//! Keys of forms that have acted, and where their acts led.

use diesel::prelude::*;

use super::schema::spent_forms;
use super::{Db, StoreResult, Tx};

/// Where the act of a form led, if it has acted.
///
/// # Errors
/// Only if the query fails.
pub fn location(db: &mut Db, form: &str) -> StoreResult<Option<String>> {
    Ok(spent_forms::table.find(form).select(spent_forms::location).first(db).optional()?)
}

/// Spends a form's key.
///
/// # Errors
/// `Taken("spent_forms_pkey")` if the same form acts at the same moment elsewhere: nothing is done twice.
pub fn spend(tx: &mut Tx<'_>, form: &str, location: &str) -> StoreResult<()> {
    diesel::insert_into(spent_forms::table)
        .values((spent_forms::form.eq(form), spent_forms::location.eq(location), spent_forms::at.eq(tx.now)))
        .execute(tx.db)?;
    Ok(())
}
