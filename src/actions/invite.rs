//! Accounts come from invitations: a mail with a link that works once and sets the password.

use chrono::Duration;

use crate::actions::{ActError, ActResult, EmailAddress, InvitationFacts, Notice, PersonName, notify};
use crate::clock::sha256;
use crate::ids::{AccountId, LinkId};
use crate::language::Locale;
use crate::storage::accounts::{self, Account, Link, LinkPurpose};
use crate::storage::{StoreError, Tx};

/// How long an invitation can be taken up.
pub const INVITATION_DAYS: i64 = 7;

/// What became of an invitation that was to be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resent {
    /// A new mail is on its way; the former link no longer works.
    Sent,
    /// It was taken up: the account has its password.
    AlreadyActive,
}

/// The account of an address, made and invited if there is none. Somebody whose invitation is pending is invited again
/// only when it is over; an account in use gets no new link.
///
/// # Errors
/// Only if the database fails.
pub fn invite_account(
    tx: &mut Tx<'_>,
    email: &EmailAddress,
    name: &PersonName,
    locale: Locale,
) -> ActResult<AccountId> {
    let account = match accounts::by_email(tx.db, email.as_str())? {
        Some(account) => account,
        None => open_account(tx, email, name, locale)?,
    };
    if account.password_hash.is_none() && !accounts::has_live_link(tx.db, &account.id, tx.now)? {
        send_invitation(tx, &account.id)?;
    }
    Ok(account.id)
}

/// Sends an invitation again, with a new link in place of the former.
///
/// # Errors
/// `NotFound` if there is no such account.
pub fn resend_invitation(tx: &mut Tx<'_>, account: &AccountId) -> ActResult<Resent> {
    if accounts::find(tx.db, account)?.password_hash.is_some() {
        return Ok(Resent::AlreadyActive);
    }
    accounts::void_links(tx, account, LinkPurpose::Invitation)?;
    send_invitation(tx, account)?;
    Ok(Resent::Sent)
}

/// Makes an administrator of the installation, or an account one, and gives the secret of a link that sets the
/// password: for the command line, which needs no mail.
///
/// # Errors
/// Only if the database fails.
pub fn make_administrator(tx: &mut Tx<'_>, email: &EmailAddress, name: &PersonName) -> ActResult<(AccountId, String)> {
    let account = match accounts::by_email(tx.db, email.as_str())? {
        Some(account) => account,
        None => open_account(tx, email, name, Locale::default())?,
    };
    accounts::set_administrator(tx, &account.id)?;
    let purpose = if account.password_hash.is_some() { LinkPurpose::Reset } else { LinkPurpose::Invitation };
    accounts::void_links(tx, &account.id, purpose)?;
    let link = new_link(tx, &account.id, purpose, Duration::days(INVITATION_DAYS))?;
    let secret = tx.secret()?;
    accounts::mint_link(tx, &link, &sha256(secret.as_bytes()))?;
    Ok((account.id, secret))
}

/// Queues the mail of an invitation. Its facts name the link; the worker mints the secret when it sends.
fn send_invitation(tx: &mut Tx<'_>, account: &AccountId) -> ActResult<()> {
    let link = new_link(tx, account, LinkPurpose::Invitation, Duration::days(INVITATION_DAYS))?;
    let facts = InvitationFacts { link: link.clone() };
    notify(tx, Notice::Invitation, std::slice::from_ref(account), None, link.as_str(), &facts)
}

/// Stores a link whose secret is not minted yet.
pub(super) fn new_link(
    tx: &mut Tx<'_>,
    account: &AccountId,
    purpose: LinkPurpose,
    lasts: Duration,
) -> ActResult<LinkId> {
    let link = Link {
        id: tx.fresh()?,
        account_id: account.clone(),
        purpose,
        token_hash: None,
        created_at: tx.now,
        expires_at: tx.now + lasts,
        used_at: None,
    };
    accounts::insert_link(tx, &link)?;
    Ok(link.id)
}

fn open_account(tx: &mut Tx<'_>, email: &EmailAddress, name: &PersonName, locale: Locale) -> ActResult<Account> {
    let account = Account {
        id: tx.fresh()?,
        email: email.as_str().to_owned(),
        name: name.as_str().to_owned(),
        locale,
        zone: None,
        password_hash: None,
        administrator: false,
        created_at: tx.now,
        disabled_at: None,
        mail_failed_at: None,
    };
    accounts::insert(tx, &account).map_err(|error| match error {
        // Somebody else made it at the same moment.
        StoreError::Taken(_) => ActError::from(StoreError::Stale),
        other => other.into(),
    })?;
    Ok(account)
}
