//! Accounts, their sessions, their one-time links, and failed sign-ins.

use diesel::prelude::*;

use super::schema::{accounts, links, sessions, sign_in_failures};
use super::{Db, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{AccountId, LinkId, SessionId};
use crate::language::Locale;
use crate::worded::worded;

/// A person with an account on this installation.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = accounts)]
pub struct Account {
    /// Its identity.
    pub id: AccountId,
    /// The address, in lower case.
    pub email: String,
    /// The name as shown.
    pub name: String,
    /// The language of its pages and mails.
    pub locale: Locale,
    /// An IANA zone; the meeting's own where there is none.
    pub zone: Option<String>,
    /// argon2id in PHC form; none until the invitation is taken up.
    pub password_hash: Option<String>,
    /// May create bodies and appoint their secretariats.
    pub administrator: bool,
    /// When it was made.
    pub created_at: Moment,
    /// Since when it may not sign in.
    pub disabled_at: Option<Moment>,
    /// Since when mail to it is refused for good.
    pub mail_failed_at: Option<Moment>,
}

/// A browser that is signed in.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = sessions)]
pub struct Session {
    /// Its identity.
    pub id: SessionId,
    /// SHA-256 of the secret in the cookie.
    pub token_hash: String,
    /// Whose it is.
    pub account_id: AccountId,
    /// The browser, as it named itself.
    pub device: String,
    /// When it began.
    pub created_at: Moment,
    /// When it was last used, to ten minutes.
    pub seen_at: Moment,
    /// When it ends by itself.
    pub expires_at: Moment,
    /// When it was ended.
    pub revoked_at: Option<Moment>,
}

worded! {
    /// What a one-time link is for.
    LinkPurpose {
        /// Takes up an invitation and sets the first password.
        Invitation = "invitation", "link-invitation";
        /// Sets a new password.
        Reset = "reset", "link-reset";
    }
}
super::columns::word_columns!(LinkPurpose);

/// A link that works once.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = links)]
pub struct Link {
    /// Its identity.
    pub id: LinkId,
    /// Whose it is.
    pub account_id: AccountId,
    /// What it is for.
    pub purpose: LinkPurpose,
    /// SHA-256 of the secret; none until the mail is sent.
    pub token_hash: Option<String>,
    /// When it was made.
    pub created_at: Moment,
    /// Until when it works.
    pub expires_at: Moment,
    /// When it was used.
    pub used_at: Option<Moment>,
}

/// Stores an account.
///
/// # Errors
/// `Taken("accounts_email_once")` if the address has one.
pub fn insert(tx: &mut Tx<'_>, account: &Account) -> StoreResult<()> {
    diesel::insert_into(accounts::table).values(account).execute(tx.db)?;
    Ok(())
}

/// The account of an identity.
///
/// # Errors
/// `NotFound`.
pub fn find(db: &mut Db, id: &AccountId) -> StoreResult<Account> {
    Ok(accounts::table.find(id).select(Account::as_select()).first(db)?)
}

/// The account of an address, compared in lower case.
///
/// # Errors
/// Only if the query fails.
pub fn by_email(db: &mut Db, email: &str) -> StoreResult<Option<Account>> {
    let email = email.trim().to_lowercase();
    if email.contains(char::is_control) {
        return Ok(None); // no address has one, and PostgreSQL would not even compare
    }
    Ok(accounts::table.filter(accounts::email.eq(email)).select(Account::as_select()).first(db).optional()?)
}

/// All accounts, by name.
///
/// # Errors
/// Only if the query fails.
pub fn all(db: &mut Db) -> StoreResult<Vec<Account>> {
    Ok(accounts::table.order((accounts::name, accounts::id)).select(Account::as_select()).load(db)?)
}

/// Sets the password's hash.
///
/// # Errors
/// Only if the query fails.
pub fn set_password(tx: &mut Tx<'_>, id: &AccountId, hash: &str) -> StoreResult<()> {
    diesel::update(accounts::table.find(id)).set(accounts::password_hash.eq(hash)).execute(tx.db)?;
    Ok(())
}

/// Sets name, language and zone.
///
/// # Errors
/// Only if the query fails.
pub fn set_profile(tx: &mut Tx<'_>, id: &AccountId, name: &str, locale: Locale, zone: Option<&str>) -> StoreResult<()> {
    diesel::update(accounts::table.find(id))
        .set((accounts::name.eq(name), accounts::locale.eq(locale), accounts::zone.eq(zone)))
        .execute(tx.db)?;
    Ok(())
}

/// Makes an account one of the installation's administrators.
///
/// # Errors
/// Only if the query fails.
pub fn set_administrator(tx: &mut Tx<'_>, id: &AccountId) -> StoreResult<()> {
    diesel::update(accounts::table.find(id)).set(accounts::administrator.eq(true)).execute(tx.db)?;
    Ok(())
}

/// Closes an account: it can neither sign in nor be opened by a link.
///
/// # Errors
/// Only if the query fails.
pub fn disable(tx: &mut Tx<'_>, id: &AccountId) -> StoreResult<()> {
    diesel::update(accounts::table.find(id)).set(accounts::disabled_at.eq(tx.now)).execute(tx.db)?;
    Ok(())
}

/// Notes that mail to the address is refused for good.
///
/// # Errors
/// Only if the query fails.
pub fn set_mail_failed(tx: &mut Tx<'_>, id: &AccountId) -> StoreResult<()> {
    diesel::update(accounts::table.find(id)).set(accounts::mail_failed_at.eq(tx.now)).execute(tx.db)?;
    Ok(())
}

/// Notes that mail reaches the address again.
///
/// # Errors
/// Only if the query fails.
pub fn clear_mail_failed(tx: &mut Tx<'_>, id: &AccountId) -> StoreResult<()> {
    diesel::update(accounts::table.find(id).filter(accounts::mail_failed_at.is_not_null()))
        .set(accounts::mail_failed_at.eq(None::<Moment>))
        .execute(tx.db)?;
    Ok(())
}

/// Stores a session.
///
/// # Errors
/// Only if the query fails.
pub fn insert_session(tx: &mut Tx<'_>, session: &Session) -> StoreResult<()> {
    diesel::insert_into(sessions::table).values(session).execute(tx.db)?;
    Ok(())
}

/// The account and session of a cookie's secret, if it holds now.
///
/// # Errors
/// Only if the query fails.
pub fn by_session(db: &mut Db, token_hash: &str, now: Moment) -> StoreResult<Option<(Account, Session)>> {
    Ok(sessions::table
        .inner_join(accounts::table.on(accounts::id.eq(sessions::account_id)))
        .filter(sessions::token_hash.eq(token_hash))
        .filter(sessions::revoked_at.is_null().and(sessions::expires_at.gt(now)))
        .filter(accounts::disabled_at.is_null())
        .select((Account::as_select(), Session::as_select()))
        .first(db)
        .optional()?)
}

/// The sessions of an account that hold now, newest first.
///
/// # Errors
/// Only if the query fails.
pub fn sessions_of(db: &mut Db, account: &AccountId, now: Moment) -> StoreResult<Vec<Session>> {
    Ok(sessions::table
        .filter(sessions::account_id.eq(account))
        .filter(sessions::revoked_at.is_null().and(sessions::expires_at.gt(now)))
        .order((sessions::seen_at.desc(), sessions::id))
        .select(Session::as_select())
        .load(db)?)
}

/// Ends one session of an account.
///
/// # Errors
/// Only if the query fails.
pub fn revoke_session(tx: &mut Tx<'_>, account: &AccountId, id: &SessionId) -> StoreResult<()> {
    diesel::update(sessions::table.find(id).filter(sessions::account_id.eq(account)))
        .set(sessions::revoked_at.eq(tx.now))
        .execute(tx.db)?;
    Ok(())
}

/// Ends all sessions of an account, as a new password does.
///
/// # Errors
/// Only if the query fails.
pub fn revoke_sessions(tx: &mut Tx<'_>, account: &AccountId) -> StoreResult<()> {
    diesel::update(sessions::table.filter(sessions::account_id.eq(account).and(sessions::revoked_at.is_null())))
        .set(sessions::revoked_at.eq(tx.now))
        .execute(tx.db)?;
    Ok(())
}

/// Notes that a session was used.
///
/// # Errors
/// Only if the query fails.
pub fn touch_session(tx: &mut Tx<'_>, id: &SessionId) -> StoreResult<()> {
    diesel::update(sessions::table.find(id)).set(sessions::seen_at.eq(tx.now)).execute(tx.db)?;
    Ok(())
}

/// Stores a one-time link.
///
/// # Errors
/// Only if the query fails.
pub fn insert_link(tx: &mut Tx<'_>, link: &Link) -> StoreResult<()> {
    diesel::insert_into(links::table).values(link).execute(tx.db)?;
    Ok(())
}

/// A link by identity.
///
/// # Errors
/// `NotFound`.
pub fn link(db: &mut Db, id: &LinkId) -> StoreResult<Link> {
    Ok(links::table.find(id).select(Link::as_select()).first(db)?)
}

/// Keeps the hash of a link's secret, made when its mail is sent. An earlier secret stops working.
///
/// # Errors
/// Only if the query fails.
pub fn mint_link(tx: &mut Tx<'_>, id: &LinkId, token_hash: &str) -> StoreResult<()> {
    diesel::update(links::table.find(id)).set(links::token_hash.eq(token_hash)).execute(tx.db)?;
    Ok(())
}

/// The link of a secret, if it can still be used.
///
/// # Errors
/// Only if the query fails.
pub fn live_link(db: &mut Db, token_hash: &str, now: Moment) -> StoreResult<Option<Link>> {
    Ok(links::table
        .filter(links::token_hash.eq(token_hash))
        .filter(links::used_at.is_null().and(links::expires_at.gt(now)))
        .select(Link::as_select())
        .first(db)
        .optional()?)
}

/// Whether an account has a link that can still be used, or that waits for its mail.
///
/// # Errors
/// Only if the query fails.
pub fn has_live_link(db: &mut Db, account: &AccountId, now: Moment) -> StoreResult<bool> {
    let live = links::table
        .filter(links::account_id.eq(account))
        .filter(links::used_at.is_null().and(links::expires_at.gt(now)));
    Ok(diesel::select(diesel::dsl::exists(live)).get_result(db)?)
}

/// Spends a link; `false` if somebody was faster.
///
/// # Errors
/// Only if the query fails.
pub fn spend_link(tx: &mut Tx<'_>, id: &LinkId) -> StoreResult<bool> {
    let spent = diesel::update(links::table.find(id).filter(links::used_at.is_null()))
        .set(links::used_at.eq(tx.now))
        .execute(tx.db)?;
    Ok(spent == 1)
}

/// Ends the other unused links of one purpose of an account.
///
/// # Errors
/// Only if the query fails.
pub fn void_links(tx: &mut Tx<'_>, account: &AccountId, purpose: LinkPurpose) -> StoreResult<()> {
    diesel::update(
        links::table
            .filter(links::account_id.eq(account).and(links::purpose.eq(purpose)))
            .filter(links::used_at.is_null()),
    )
    .set(links::used_at.eq(tx.now))
    .execute(tx.db)?;
    Ok(())
}

/// Counts a failed sign-in against a subject (a hashed address or network); gives the count's identity.
///
/// # Errors
/// Only if the query fails.
pub fn count_failure(tx: &mut Tx<'_>, subject: &str) -> StoreResult<String> {
    let id: String = tx.fresh()?;
    diesel::insert_into(sign_in_failures::table)
        .values((sign_in_failures::id.eq(&id), sign_in_failures::subject.eq(subject), sign_in_failures::at.eq(tx.now)))
        .execute(tx.db)?;
    Ok(id)
}

/// Forgives one failure.
///
/// # Errors
/// Only if the query fails.
pub fn forget_failure(tx: &mut Tx<'_>, id: &str) -> StoreResult<()> {
    diesel::delete(sign_in_failures::table.find(id)).execute(tx.db)?;
    Ok(())
}

/// When the failure happened before which, since a moment, there are just so many newer ones of a subject.
///
/// # Errors
/// Only if the query fails.
pub fn failure_before(db: &mut Db, subject: &str, since: Moment, newer: i64) -> StoreResult<Option<Moment>> {
    Ok(sign_in_failures::table
        .filter(sign_in_failures::subject.eq(subject).and(sign_in_failures::at.gt(since)))
        .order((sign_in_failures::at.desc(), sign_in_failures::id))
        .offset(newer)
        .select(sign_in_failures::at)
        .first(db)
        .optional()?)
}

/// How often sign-in failed for a subject since a moment.
///
/// # Errors
/// Only if the query fails.
pub fn failures_since(db: &mut Db, subject: &str, since: Moment) -> StoreResult<i64> {
    Ok(sign_in_failures::table
        .filter(sign_in_failures::subject.eq(subject).and(sign_in_failures::at.gt(since)))
        .count()
        .get_result(db)?)
}

/// Forgets the failures of a subject, and everybody's from before a moment.
///
/// # Errors
/// Only if the query fails.
pub fn forget_failures(tx: &mut Tx<'_>, subject: &str, before: Moment) -> StoreResult<()> {
    diesel::delete(
        sign_in_failures::table.filter(sign_in_failures::subject.eq(subject).or(sign_in_failures::at.lt(before))),
    )
    .execute(tx.db)?;
    Ok(())
}
