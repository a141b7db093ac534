//! People whom the record names; they need no account.

use diesel::prelude::*;

use super::schema::persons;
use super::{StoreResult, Tx};
use crate::ids::{BodyId, PersonId};

/// Whoever the record of a body names so, entered if nobody is.
///
/// # Errors
/// Only if the query fails.
pub fn named(tx: &mut Tx<'_>, body: &BodyId, name: &str) -> StoreResult<PersonId> {
    let found = persons::table
        .filter(persons::body_id.eq(body).and(persons::name.eq(name)))
        .order(persons::id)
        .select(persons::id)
        .first(tx.db)
        .optional()?;
    match found {
        Some(id) => Ok(id),
        None => insert(tx, body, name),
    }
}

fn insert(tx: &mut Tx<'_>, body: &BodyId, name: &str) -> StoreResult<PersonId> {
    let id: PersonId = tx.fresh()?;
    diesel::insert_into(persons::table)
        .values((persons::id.eq(&id), persons::body_id.eq(body), persons::name.eq(name)))
        .execute(tx.db)?;
    Ok(id)
}
