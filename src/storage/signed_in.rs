//! Who is signed in: what each request asks first.

use diesel::prelude::*;

use super::accounts::{Account, Session};
use super::bodies::Membership;
use super::installation::DEMONSTRATION;
use super::schema::{accounts, installation, memberships, sessions};
use super::{Db, StoreResult};
use crate::clock::Moment;
use crate::ids::AccountId;

/// An account with what every page needs to know of its reader.
#[derive(Debug, Clone)]
pub struct Known {
    /// The account.
    pub account: Account,
    /// The places that it holds now.
    pub memberships: Vec<Membership>,
    /// Whether the installation is a demonstration.
    pub demonstration: bool,
}

impl Known {
    /// From a row for each place, or one row without a place.
    fn of(rows: impl IntoIterator<Item = (Account, Option<Membership>, Option<String>)>) -> Option<Self> {
        let mut found: Option<Self> = None;
        for (account, membership, demonstration) in rows {
            let demonstration = demonstration.is_some();
            let known = found.get_or_insert_with(|| Self { account, memberships: Vec::new(), demonstration });
            known.memberships.extend(membership);
        }
        found
    }
}

/// Whoever is signed in by a cookie's secret, if it holds now: one query, since each request asks it.
///
/// # Errors
/// Only if the query fails.
pub fn by_secret(db: &mut Db, token_hash: &str, now: Moment) -> StoreResult<Option<(Known, Session)>> {
    let demonstration = installation::table.find(DEMONSTRATION).select(installation::value).single_value();
    let in_force = memberships::account_id.eq(accounts::id).and(memberships::ended_at.is_null());
    let rows: Vec<(Session, Account, Option<Membership>, Option<String>)> = sessions::table
        .inner_join(accounts::table.on(accounts::id.eq(sessions::account_id)))
        .left_join(memberships::table.on(in_force))
        .filter(sessions::token_hash.eq(token_hash))
        .filter(sessions::revoked_at.is_null().and(sessions::expires_at.gt(now)))
        .filter(accounts::disabled_at.is_null())
        .order(memberships::id)
        .select((Session::as_select(), Account::as_select(), Option::<Membership>::as_select(), demonstration))
        .load(db)?;
    let Some(session) = rows.first().map(|(session, ..)| session.clone()) else { return Ok(None) };
    let known = Known::of(rows.into_iter().map(|(_, account, membership, said)| (account, membership, said)));
    Ok(known.map(|known| (known, session)))
}

/// An account by its identity, whoever is signed in: one query.
///
/// # Errors
/// Only if the query fails.
pub fn by_account(db: &mut Db, id: &AccountId) -> StoreResult<Option<Known>> {
    let demonstration = installation::table.find(DEMONSTRATION).select(installation::value).single_value();
    let in_force = memberships::account_id.eq(accounts::id).and(memberships::ended_at.is_null());
    let rows: Vec<(Account, Option<Membership>, Option<String>)> = accounts::table
        .left_join(memberships::table.on(in_force))
        .filter(accounts::id.eq(id))
        .order(memberships::id)
        .select((Account::as_select(), Option::<Membership>::as_select(), demonstration))
        .load(db)?;
    Ok(Known::of(rows))
}
