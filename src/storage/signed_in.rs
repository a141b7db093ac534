//! Who is signed in: what each request asks first.

use diesel::prelude::*;

use super::accounts::{Account, Session};
use super::bodies::Membership;
use super::installation::DEMONSTRATION;
use super::schema::{accounts, installation, memberships, sessions};
use super::{Db, StoreResult};
use crate::clock::Moment;

/// Whoever a cookie's secret stands for.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// The account.
    pub account: Account,
    /// The session that holds now.
    pub session: Session,
    /// The places that the account holds now.
    pub memberships: Vec<Membership>,
    /// Whether the installation is a demonstration.
    pub demonstration: bool,
}

/// Whoever is signed in by a cookie's secret, if it holds now, with what every page needs to know of the reader: one query, since each request asks it.
///
/// # Errors
/// Only if the query fails.
pub fn by_secret(db: &mut Db, token_hash: &str, now: Moment) -> StoreResult<Option<SignedIn>> {
    let demonstration = installation::table.find(DEMONSTRATION).select(installation::value).single_value();
    let in_force = memberships::account_id.eq(accounts::id).and(memberships::ended_at.is_null());
    let rows: Vec<(Account, Session, Option<Membership>, Option<String>)> = sessions::table
        .inner_join(accounts::table.on(accounts::id.eq(sessions::account_id)))
        .left_join(memberships::table.on(in_force))
        .filter(sessions::token_hash.eq(token_hash))
        .filter(sessions::revoked_at.is_null().and(sessions::expires_at.gt(now)))
        .filter(accounts::disabled_at.is_null())
        .order(memberships::id)
        .select((Account::as_select(), Session::as_select(), Option::<Membership>::as_select(), demonstration))
        .load(db)?;
    let mut found: Option<SignedIn> = None;
    for (account, session, membership, demonstration) in rows {
        let demonstration = demonstration.is_some();
        let found = found.get_or_insert_with(|| SignedIn { account, session, memberships: Vec::new(), demonstration });
        found.memberships.extend(membership);
    }
    Ok(found)
}
