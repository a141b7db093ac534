//! Keys of forms that have acted, and where their acts led.

use chrono::Duration;
use diesel::prelude::*;

use super::schema::spent_forms;
use super::{Db, StoreResult, Tx, per_backend};

/// How long a key is remembered, in days: longer than anybody leaves a page open.
const REMEMBERED_DAYS: i64 = 30;

/// Spends a form's key, or says where its act led if it was spent before. Whoever sends the same form at the same moment
/// waits here until the first act is done or refused. `location` is where its act will lead, empty where that comes of it.
///
/// # Errors
/// `Busy` if the first act takes too long.
pub fn spend(tx: &mut Tx<'_>, form: &str, location: &str) -> StoreResult<Option<String>> {
    let now = tx.now;
    let row = (spent_forms::form.eq(form), spent_forms::location.eq(location), spent_forms::at.eq(now));
    let insert = diesel::insert_into(spent_forms::table).values(row);
    let spent = per_backend!(&mut *tx.db, db => insert.on_conflict_do_nothing().execute(db))?;
    if spent == 0 {
        return Ok(Some(spent_forms::table.find(form).select(spent_forms::location).first(tx.db)?));
    }
    Ok(None)
}

/// Spends the keys of several forms whose acts lead to one place; how many were not spent before.
///
/// # Errors
/// As [`spend`].
pub fn spend_all(tx: &mut Tx<'_>, forms: &[&str], location: &str) -> StoreResult<usize> {
    let now = tx.now;
    let row = |form: &&str| {
        (spent_forms::form.eq((*form).to_owned()), spent_forms::location.eq(location), spent_forms::at.eq(now))
    };
    match &mut *tx.db {
        Db::Pg(db) => {
            let rows: Vec<_> = forms.iter().map(row).collect();
            Ok(diesel::insert_into(spent_forms::table).values(rows).on_conflict_do_nothing().execute(db)?)
        }
        // Several rows at once would begin a transaction of their own.
        Db::Sqlite(db) => forms.iter().map(row).try_fold(0, |spent, row| {
            Ok(spent + diesel::insert_into(spent_forms::table).values(row).on_conflict_do_nothing().execute(db)?)
        }),
    }
}

/// Forgets the keys of forms that were sent too long ago to come again.
///
/// # Errors
/// Only if the query fails.
pub fn forget(tx: &mut Tx<'_>) -> StoreResult<()> {
    let since = tx.now - Duration::days(REMEMBERED_DAYS);
    diesel::delete(spent_forms::table.filter(spent_forms::at.lt(since))).execute(tx.db)?;
    Ok(())
}

/// Notes where the act of a form led.
///
/// # Errors
/// Only if the query fails.
pub fn led_to(tx: &mut Tx<'_>, form: &str, location: &str) -> StoreResult<()> {
    diesel::update(spent_forms::table.find(form)).set(spent_forms::location.eq(location)).execute(tx.db)?;
    Ok(())
}
