//! What people follow: declarations, clauses and amendments.

use diesel::prelude::*;

use super::schema::watches;
use super::{Db, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{AccountId, DeclarationId};
use crate::worded::worded;

worded! {
    /// What kind of thing is followed.
    WatchKind {
        /// A declaration.
        Declaration = "declaration", "watch-declaration";
        /// A clause of one.
        Clause = "clause", "watch-clause";
        /// An amendment to one.
        Amendment = "amendment", "watch-amendment";
    }
}
super::columns::word_columns!(WatchKind);

/// Somebody follows something.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = watches)]
pub struct Watch {
    /// Who.
    pub account_id: AccountId,
    /// The identity of what is followed.
    pub subject: String,
    /// What it is.
    pub kind: WatchKind,
    /// The declaration that it belongs to, or that it is.
    pub declaration_id: DeclarationId,
    /// Since when.
    pub since: Moment,
}

/// Begins to follow; to follow twice is to follow once.
///
/// # Errors
/// Only if the query fails.
pub fn put(tx: &mut Tx<'_>, watch: &Watch) -> StoreResult<()> {
    delete(tx, &watch.account_id, &watch.subject)?;
    diesel::insert_into(watches::table).values(watch).execute(tx.db)?;
    Ok(())
}

/// Ends it; what is not followed stays so.
///
/// # Errors
/// Only if the query fails.
pub fn delete(tx: &mut Tx<'_>, account: &AccountId, subject: &str) -> StoreResult<()> {
    diesel::delete(watches::table.find((account, subject))).execute(tx.db)?;
    Ok(())
}

/// Whether somebody follows something.
///
/// # Errors
/// Only if the query fails.
pub fn is_followed(db: &mut Db, account: &AccountId, subject: &str) -> StoreResult<bool> {
    let found: Option<String> =
        watches::table.find((account, subject)).select(watches::subject).first(db).optional()?;
    Ok(found.is_some())
}

/// What somebody follows, the newest first.
///
/// # Errors
/// Only if the query fails.
pub fn of_account(db: &mut Db, account: &AccountId) -> StoreResult<Vec<Watch>> {
    Ok(watches::table
        .filter(watches::account_id.eq(account))
        .order((watches::since.desc(), watches::subject))
        .select(Watch::as_select())
        .load(db)?)
}

/// Who follows a declaration or anything of it.
///
/// # Errors
/// Only if the query fails.
pub fn of_declaration(db: &mut Db, declaration: &DeclarationId) -> StoreResult<Vec<Watch>> {
    Ok(watches::table
        .filter(watches::declaration_id.eq(declaration))
        .order((watches::account_id, watches::subject))
        .select(Watch::as_select())
        .load(db)?)
}
