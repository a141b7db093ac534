//! Signing in: throttled, in the same time and words whether or not there is such an account.
//!
//! An attempt is counted as failed before the password is looked at and forgiven if it fits, so that many attempts at
//! one time are counted like many in a row. The password is verified between the two transactions.

use std::net::IpAddr;

use chrono::Duration;

use crate::actions::{ActResult, verify_password};
use crate::clock::{Moment, sha256};
use crate::ids::{AccountId, SessionId};
use crate::storage::accounts::{self, Account, Session};
use crate::storage::{Db, Store, StoreError, StoreResult, Tx, installation};

/// How long a failure counts.
const WINDOW: Duration = Duration::minutes(15);

/// How long counts are kept at all; asking for new passwords is counted by the hour.
const KEPT: Duration = Duration::hours(1);

/// How many failures within the window close an address.
const PER_ADDRESS: i64 = 10;

/// How many close a network: a hall of people shares one.
const PER_NETWORK: i64 = 50;

/// How long a session lasts at most.
pub const SESSION_DAYS: i64 = 14;

/// The browsers and systems that are named, by the first sign of them in what a browser says of itself.
const BROWSERS: &[(&str, &str)] = &[
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("CriOS/", "Chrome"),
    ("Safari/", "Safari"),
];
const SYSTEMS: &[(&str, &str)] = &[
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
];

/// From where somebody signs in.
#[derive(Debug, Clone)]
pub struct Whence {
    /// The client's address, if it is known.
    pub address: Option<IpAddr>,
    /// The browser, as it names itself.
    pub device: String,
    /// The session that the browser has already; it ends.
    pub former: Option<Session>,
}

/// What became of somebody who wants to sign in.
#[derive(Debug, Clone)]
pub enum SignIn {
    /// A session was opened.
    In(Opened),
    /// No account has this address and this password; which of them is wrong is not told.
    Wrong,
    /// Too many attempts failed; from this moment on it may be tried again.
    TooMany(Moment),
}

/// Whether an account's password was given.
pub(super) enum Proof {
    Right(Trial),
    Wrong,
    TooMany(Moment),
}

/// An attempt that was counted as failed and is forgiven if the password fits.
pub(super) struct Trial {
    account: Option<AccountId>,
    hash: Option<String>,
    address: String,
    counted: String,
}

/// A session that was opened: the secret for the cookie, which is kept nowhere else.
#[derive(Clone)]
pub struct Opened {
    /// Whose session.
    pub account: AccountId,
    /// The cookie's value.
    pub token: String,
}

impl std::fmt::Debug for Opened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Opened({})", self.account)
    }
}

/// Signs in, in place of the session that the browser had.
///
/// # Errors
/// Only if the database fails.
pub async fn sign_in(store: &Store, email: &str, password: String, whence: Whence) -> ActResult<SignIn> {
    let trial = match prove(store, email, password, whence.address).await? {
        Proof::Right(trial) => trial,
        Proof::Wrong => return Ok(SignIn::Wrong),
        Proof::TooMany(until) => return Ok(SignIn::TooMany(until)),
    };
    store
        .write(move |tx| {
            forgive(tx, &trial)?;
            let Some(account) = &trial.account else { return Ok(SignIn::Wrong) };
            open_session(tx, account, &whence).map(SignIn::In)
        })
        .await
}

/// Counts an attempt, then verifies the password outside of any transaction.
pub(super) async fn prove(store: &Store, email: &str, password: String, address: Option<IpAddr>) -> ActResult<Proof> {
    let email = email.trim().to_lowercase();
    let trial = match store.write(move |tx| count(tx, &email, address)).await? {
        Ok(trial) => trial,
        Err(until) => return Ok(Proof::TooMany(until)),
    };
    let fits = verify_password(trial.hash.clone(), password).await?;
    Ok(if fits { Proof::Right(trial) } else { Proof::Wrong })
}

/// Forgets the failures of an address whose password was given.
pub(super) fn forgive(tx: &mut Tx<'_>, trial: &Trial) -> ActResult<()> {
    accounts::forget_failures(tx, &trial.address, tx.now - KEPT)?;
    accounts::forget_failure(tx, &trial.counted)?;
    Ok(())
}

/// Counts an attempt as failed, or tells until when none may be made.
fn count(tx: &mut Tx<'_>, email: &str, address: Option<IpAddr>) -> ActResult<Result<Trial, Moment>> {
    let network = network(address);
    let address = sha256(format!("address {email}").as_bytes());
    if let Some(until) = closed_until(tx, &address, &network)? {
        return Ok(Err(until));
    }
    accounts::count_failure(tx, &address)?;
    let counted = accounts::count_failure(tx, &network)?;
    let account = accounts::by_email(tx.db, email)?.filter(|account| account.disabled_at.is_none());
    let hash = account.as_ref().and_then(|account| account.password_hash.clone());
    Ok(Ok(Trial { account: account.map(|account| account.id), hash, address, counted }))
}

/// Signs in as one of the accounts that a demonstration lists.
///
/// # Errors
/// [`StoreError::NotFound`] if this is no demonstration or the account is not listed.
pub fn sign_in_for_demonstration(tx: &mut Tx<'_>, account: &AccountId, whence: &Whence) -> ActResult<Opened> {
    let listed = demonstration_accounts(tx.db)?;
    let found = listed.iter().find(|(_, listed)| listed.id == *account).ok_or(StoreError::NotFound)?;
    open_session(tx, &found.1.id, whence)
}

/// The accounts that a demonstration offers, one for each role, with the role's word. None in earnest.
///
/// # Errors
/// [`StoreError::Corrupt`] if the stored list does not read.
pub fn demonstration_accounts(db: &mut Db) -> StoreResult<Vec<(String, Account)>> {
    #[derive(serde::Deserialize)]
    struct Listed {
        role: String,
        email: String,
    }
    if !installation::is_demonstration(db)? {
        return Ok(Vec::new());
    }
    let stored = installation::value(db, installation::DEMONSTRATION_ACCOUNTS)?.unwrap_or_else(|| "[]".to_owned());
    let listed: Vec<Listed> = serde_json::from_str(&stored).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    let mut found = Vec::new();
    for Listed { role, email } in listed {
        found.extend(accounts::by_email(db, &email)?.map(|account| (role, account)));
    }
    Ok(found)
}

/// Opens a session of an account and ends the one that the browser had.
///
/// # Errors
/// Only if the database fails.
pub(super) fn open_session(tx: &mut Tx<'_>, account: &AccountId, whence: &Whence) -> ActResult<Opened> {
    if let Some(former) = &whence.former {
        accounts::revoke_session(tx, &former.account_id, &former.id)?;
    }
    let token = tx.secret()?;
    let session = Session {
        id: tx.fresh::<SessionId>()?,
        token_hash: sha256(token.as_bytes()),
        account_id: account.clone(),
        device: device(&whence.device),
        created_at: tx.now,
        seen_at: tx.now,
        expires_at: tx.now + Duration::days(SESSION_DAYS),
        revoked_at: None,
    };
    accounts::insert_session(tx, &session)?;
    Ok(Opened { account: account.clone(), token })
}

fn closed_until(tx: &mut Tx<'_>, address: &str, network: &str) -> ActResult<Option<Moment>> {
    let since = tx.now - WINDOW;
    let mut until = None;
    for (subject, most) in [(address, PER_ADDRESS), (network, PER_NETWORK)] {
        // The oldest failure that still fills the measure: when it no longer counts, there is room for one.
        let filling = accounts::failure_before(tx.db, subject, since, most - 1)?;
        until = until.max(filling.map(|at| at + WINDOW));
    }
    Ok(until)
}

/// The hashed network of a client: the address in IPv4, the first 64 bits in IPv6, which one household or hall shares.
pub(super) fn network(address: Option<IpAddr>) -> String {
    let network = match address.map(|address| address.to_canonical()) {
        Some(IpAddr::V4(address)) => address.to_string(),
        Some(IpAddr::V6(address)) => format!("{:x?}", &address.segments()[..4]),
        None => "unknown".to_owned(),
    };
    sha256(format!("network {network}").as_bytes())
}

/// A browser in a few words: "Firefox, Windows"; one that is not known by the first words it says.
fn device(agent: &str) -> String {
    let named = |known: &[(&str, &str)]| {
        known.iter().find(|(sign, _)| agent.contains(sign)).map(|(_, name)| (*name).to_owned())
    };
    match (named(BROWSERS), named(SYSTEMS)) {
        (Some(browser), Some(system)) => format!("{browser}, {system}"),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => agent.chars().filter(|c| !c.is_control()).take(40).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(one: &str, other: &str, same: bool) {
        let of = |text: &str| network(text.parse().ok());
        assert_eq!(of(one) == of(other), same, "{one} {other}");
    }

    #[test]
    fn a_network_is_an_ipv4_address_or_64_bits_of_ipv6() {
        check("192.0.2.1", "192.0.2.2", false);
        check("::ffff:192.0.2.1", "192.0.2.1", true);
        check("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true);
        check("2001:db8:1:2::1", "2001:db8:1:3::1", false);
    }

    #[test]
    fn a_browser_is_named_in_a_few_words() {
        let firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
        assert_eq!(device(firefox), "Firefox, Windows");
        let chrome = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36";
        assert_eq!(device(chrome), "Chrome, Android");
        assert_eq!(device("curl/8.0\n"), "curl/8.0");
    }
}
