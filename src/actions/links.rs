//! Links that work once: asking for one, and setting a password with it.

use chrono::Duration;

use super::invite::new_link;
use super::sign_in::{Proof, forgive, network, open_session, prove};
use crate::actions::{
    ActError, ActResult, Invalid, NewPassword, Notice, Opened, PasswordResetFacts, PersonName, Visitor, Whence,
    hash_password, notify,
};
use crate::clock::{Moment, sha256};
use crate::l10n::Message;
use crate::storage::accounts::{self, Account, Link, LinkPurpose};
use crate::storage::{Db, Store, StoreError, StoreResult, Tx};

/// How long a link to a new password works.
pub const RESET_HOURS: i64 = 2;

/// How many mails an address may ask for in an hour.
const RESETS_AN_HOUR: i64 = 3;

/// How many a network may ask for.
const RESETS_OF_NETWORK: i64 = 30;

/// What is typed into the page of a link or into that of a new password.
#[derive(Clone, Default)]
pub struct Typed {
    /// The name for the record; only an invitation asks for it.
    pub name: String,
    /// The new password.
    pub password: String,
}

/// Sends a link to a new password, if the address has an account. Whether it has is not told.
///
/// # Errors
/// Only if the database fails.
pub fn request_reset(tx: &mut Tx<'_>, email: &str, whence: &Whence) -> ActResult<()> {
    let email = email.trim().to_lowercase();
    let address = sha256(format!("reset {email}").as_bytes());
    let network = sha256(format!("reset {}", network(whence.address)).as_bytes());
    let since = tx.now - Duration::hours(1);
    let room = accounts::failures_since(tx.db, &address, since)? < RESETS_AN_HOUR
        && accounts::failures_since(tx.db, &network, since)? < RESETS_OF_NETWORK;
    accounts::count_failure(tx, &network)?;
    if room {
        // What was refused is not counted against the address: nobody keeps its owner out by asking again and again.
        accounts::count_failure(tx, &address)?;
    }
    let account = accounts::by_email(tx.db, &email)?.filter(|account| account.disabled_at.is_none());
    let Some(account) = account.filter(|_| room) else { return Ok(()) };
    accounts::void_links(tx, &account.id, LinkPurpose::Reset)?;
    let link = new_link(tx, &account.id, LinkPurpose::Reset, Duration::hours(RESET_HOURS))?;
    let facts = PasswordResetFacts { link: link.clone() };
    notify(tx, Notice::PasswordReset, std::slice::from_ref(&account.id), None, link.as_str(), &facts)
}

/// The link of a secret and its account, if it can still be used.
///
/// # Errors
/// `NotFound` if it never was, was used, or is over: which of them is not told.
pub fn find_link(db: &mut Db, secret: &str, now: Moment) -> StoreResult<(Link, Account)> {
    let link = accounts::live_link(db, &sha256(secret.as_bytes()), now)?.ok_or(StoreError::NotFound)?;
    let account = accounts::find(db, &link.account_id)?;
    if account.disabled_at.is_some() { Err(StoreError::NotFound) } else { Ok((link, account)) }
}

/// Uses a link: sets the password, ends every session and every other link of the account, and signs in.
///
/// # Errors
/// `NotFound` if the link can no longer be used, faults of the fields `name` and `password`.
pub async fn take_link(store: &Store, secret: String, typed: Typed, whence: Whence) -> ActResult<Opened> {
    let (asked, now) = (secret.clone(), store.now());
    let (link, account) = store.read(move |db| find_link(db, &asked, now)).await?;
    let mut invalid = Invalid::new();
    let name = match link.purpose {
        LinkPurpose::Invitation => invalid.take("name", PersonName::new(&typed.name)),
        LinkPurpose::Reset => None,
    };
    let password =
        invalid.take("password", NewPassword::new(&typed.password, &[&account.email, &account.name, &typed.name]));
    let Some(password) = password.filter(|_| invalid.0.is_empty()) else { return Err(invalid.into()) };
    let hash = hash_password(store.chance(), password).await?;
    store.write(move |tx| spend(tx, &secret, name.as_ref(), &hash, &whence)).await
}

fn spend(tx: &mut Tx<'_>, secret: &str, name: Option<&PersonName>, hash: &str, whence: &Whence) -> ActResult<Opened> {
    let (link, account) = find_link(tx.db, secret, tx.now)?;
    if !accounts::spend_link(tx, &link.id)? {
        return Err(StoreError::NotFound.into());
    }
    if let Some(name) = name {
        accounts::set_profile(tx, &account.id, name.as_str(), account.locale, account.zone.as_deref())?;
    }
    renew(tx, &account, hash, whence)
}

/// Sets a new password after the present one was given: every session ends, and one is opened in this browser.
///
/// # Errors
/// [`crate::actions::ActError::SignInFirst`], faults of the fields `present` and `password`.
pub async fn change_password(
    store: &Store,
    visitor: &Visitor,
    present: String,
    new: &str,
    whence: Whence,
) -> ActResult<Opened> {
    let account = visitor.signed_in()?.clone();
    let password =
        NewPassword::new(new, &[&account.email, &account.name]).map_err(|fault| ActError::field("password", fault))?;
    let trial = match prove(store, &account.email, present, whence.address).await? {
        Proof::Right(trial) => trial,
        Proof::Wrong => return Err(ActError::field("present", Message::new("password-present-wrong"))),
        Proof::TooMany(until) => return Err(ActError::field("present", too_many(until, store.now()))),
    };
    let hash = hash_password(store.chance(), password).await?;
    store
        .write(move |tx| {
            forgive(tx, &trial)?;
            renew(tx, &account, &hash, &whence)
        })
        .await
}

/// The refusal of one attempt too many, with the time that is left.
#[must_use]
pub fn too_many(until: Moment, now: Moment) -> Message {
    Message::new("sign-in-too-many").arg("minutes", ((until - now).num_seconds() + 59) / 60)
}

/// Sets a password: whatever opened the account before no longer does.
fn renew(tx: &mut Tx<'_>, account: &Account, hash: &str, whence: &Whence) -> ActResult<Opened> {
    accounts::void_links(tx, &account.id, LinkPurpose::Invitation)?;
    accounts::void_links(tx, &account.id, LinkPurpose::Reset)?;
    accounts::set_password(tx, &account.id, hash)?;
    accounts::revoke_sessions(tx, &account.id)?;
    open_session(tx, &account.id, whence)
}
