//! Invites somebody to the installation: an account if there is none, and a link that sets the first password.

use serde_json::json;

use crate::actions::{ActResult, Notice, notify};
use crate::ids::{AccountId, LinkId};
use crate::language::Locale;
use crate::storage::accounts::{self, Account, Link, LinkPurpose};
use crate::storage::Tx;

/// How many days an invitation is good for.
const DAYS: i64 = 7;

/// Gives the account of an address, made if there is none. Whoever has no password yet gets a new link, and the
/// earlier ones stop working.
///
/// # Errors
/// Only if the database fails.
pub fn invite_account(tx: &mut Tx<'_>, email: &str, name: &str, locale: Locale) -> ActResult<AccountId> {
    let account = match accounts::by_email(tx.db, email)? {
        Some(account) => account,
        None => new_account(tx, email, name, locale)?,
    };
    if account.password_hash.is_none() {
        send_link(tx, &account)?;
    }
    Ok(account.id)
}

fn new_account(tx: &mut Tx<'_>, email: &str, name: &str, locale: Locale) -> ActResult<Account> {
    let account = Account {
        id: tx.fresh()?,
        email: email.to_owned(),
        name: name.to_owned(),
        locale,
        zone: None,
        password_hash: None,
        administrator: false,
        created_at: tx.now,
        disabled_at: None,
        mail_failed_at: None,
    };
    accounts::insert(tx, &account)?;
    Ok(account)
}

fn send_link(tx: &mut Tx<'_>, account: &Account) -> ActResult<()> {
    accounts::void_links(tx, &account.id, LinkPurpose::Invitation)?;
    let link = Link {
        id: tx.fresh::<LinkId>()?,
        account_id: account.id.clone(),
        purpose: LinkPurpose::Invitation,
        token_hash: None,
        created_at: tx.now,
        expires_at: tx.now + chrono::Duration::days(DAYS),
        used_at: None,
    };
    accounts::insert_link(tx, &link)?;
    let to = std::slice::from_ref(&account.id);
    notify(tx, Notice::Invitation, to, None, link.id.as_str(), &json!({ "link": link.id }))
}
