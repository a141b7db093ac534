//! Filters of the amendments to a declaration that somebody keeps under a name.
//!
//! Settings of a reader, not acts of the body: the journal does not tell of them, of those for everybody neither.

use diesel::prelude::*;

use super::schema::saved_filters;
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{AccountId, DeclarationId, FilterId};

/// A saved filter.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = saved_filters)]
pub struct SavedFilter {
    /// Its identity.
    pub id: FilterId,
    /// The declaration whose amendments it filters.
    pub declaration_id: DeclarationId,
    /// Who saved it.
    pub account_id: AccountId,
    /// What it is called.
    pub name: String,
    /// The query of the address that it stands for, without the question mark.
    pub query: String,
    /// Whether it is there for everybody who reads the declaration.
    pub shared: bool,
    /// When it was saved.
    pub made_at: Moment,
}

/// The filters that an account finds on a declaration: its own and those for everybody, by name.
///
/// # Errors
/// Only if the query fails.
pub fn for_account(
    db: &mut Db,
    declaration: &DeclarationId,
    account: Option<&AccountId>,
) -> StoreResult<Vec<SavedFilter>> {
    let of_it = saved_filters::table
        .filter(saved_filters::declaration_id.eq(declaration))
        .order((saved_filters::name, saved_filters::made_at, saved_filters::id))
        .select(SavedFilter::as_select());
    Ok(match account {
        Some(account) => {
            of_it.filter(saved_filters::shared.eq(true).or(saved_filters::account_id.eq(account))).load(db)?
        }
        None => of_it.filter(saved_filters::shared.eq(true)).load(db)?,
    })
}

/// Saves a filter.
///
/// # Errors
/// `Taken("saved_filters_name_once")`.
pub fn insert(tx: &mut Tx<'_>, filter: &SavedFilter) -> StoreResult<()> {
    diesel::insert_into(saved_filters::table).values(filter).execute(tx.db)?;
    Ok(())
}

/// Throws a filter away.
///
/// # Errors
/// `NotFound`.
pub fn delete(tx: &mut Tx<'_>, id: &FilterId) -> StoreResult<()> {
    let gone = diesel::delete(saved_filters::table.find(id)).execute(tx.db)?;
    if gone == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}
