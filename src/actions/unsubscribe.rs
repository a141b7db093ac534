//! Switches a kind of mail off, or stops following something, by the token that stands in each mail: no session is asked
//! for.

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq as _;

use crate::actions::{ActResult, Notice};
use crate::clock::hex;
use crate::ids::AccountId;
use crate::storage::{Db, StoreError, StoreResult, Tx, installation, outbox, watches};

/// The name under which the installation keeps the key of these tokens.
const KEY: &str = "mail-choice-key";

/// How many letters of the code stand in a token: 128 bits.
const CODE_LETTERS: usize = 32;

/// Makes the key with the first mail of the installation.
pub(super) fn keep_key(tx: &mut Tx<'_>) -> StoreResult<()> {
    let fresh = tx.secret()?;
    installation::set_once(tx, KEY, &fresh)
}

/// The token with which one kind of mail to one account is switched off; none before the first mail.
///
/// # Errors
/// Only if the query fails.
pub fn unsubscribe_token(db: &mut Db, account: &AccountId, notice: Notice) -> StoreResult<Option<String>> {
    let key = installation::value(db, KEY)?;
    Ok(key.map(|key| format!("{account}.{notice}.{}", code(&key, account, notice.as_str()))))
}

/// The token with which an account stops following something; none before the first mail.
///
/// # Errors
/// Only if the query fails.
pub fn unfollow_token(db: &mut Db, account: &AccountId, subject: &str) -> StoreResult<Option<String>> {
    let key = installation::value(db, KEY)?;
    let what = following(subject);
    Ok(key.map(|key| format!("{account}.{what}.{}", code(&key, account, &what))))
}

/// What a token of a mail stops.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MailStop {
    /// A kind of mail.
    Kind(Notice),
    /// Following something, by its identity.
    Following(String),
}

/// Whose mail a token stops, and which.
///
/// # Errors
/// `NotFound` if this installation did not make the token, or the kind cannot be switched off.
pub fn read_unsubscribe_token(db: &mut Db, token: &str) -> StoreResult<(AccountId, MailStop)> {
    let (account, rest) = token.split_once('.').ok_or(StoreError::NotFound)?;
    let (what, given) = rest.rsplit_once('.').ok_or(StoreError::NotFound)?;
    let stop = match what.split_once('.') {
        Some(("followed", subject)) => MailStop::Following(subject.to_owned()),
        Some(_) => return Err(StoreError::NotFound),
        None => {
            let notice = Notice::parse(what).filter(|notice| !notice.is_always_sent());
            MailStop::Kind(notice.ok_or(StoreError::NotFound)?)
        }
    };
    let key = installation::value(db, KEY)?.ok_or(StoreError::NotFound)?;
    let account = AccountId::new(account);
    let known = bool::from(code(&key, &account, what).as_bytes().ct_eq(given.as_bytes()));
    if known { Ok((account, stop)) } else { Err(StoreError::NotFound) }
}

/// Switches the token's kind of mail off, or stops following what it names.
///
/// # Errors
/// `NotFound` as [`read_unsubscribe_token`].
pub fn unsubscribe(tx: &mut Tx<'_>, token: &str) -> ActResult<MailStop> {
    let (account, stop) = read_unsubscribe_token(tx.db, token)?;
    match &stop {
        MailStop::Kind(notice) => outbox::choose(tx, &account, notice.as_str(), "never")?,
        MailStop::Following(subject) => watches::delete(tx, &account, subject)?,
    }
    Ok(stop)
}

fn following(subject: &str) -> String {
    format!("{}.{subject}", Notice::Followed)
}

fn code(key: &str, account: &AccountId, what: &str) -> String {
    let mut code = hex(&hmac(key.as_bytes(), format!("{account}.{what}").as_bytes()));
    code.truncate(CODE_LETTERS);
    code
}

/// HMAC with SHA-256 (RFC 2104); the key is at most 64 bytes long.
fn hmac(key: &[u8], message: &[u8]) -> [u8; 32] {
    let mut block = [0_u8; 64];
    block.iter_mut().zip(key).for_each(|(place, byte)| *place = *byte);
    let inner = Sha256::new().chain_update(block.map(|byte| byte ^ 0x36)).chain_update(message).finalize();
    Sha256::new().chain_update(block.map(|byte| byte ^ 0x5c)).chain_update(inner).finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_is_that_of_the_standard() {
        // RFC 4231, test case 2.
        assert_eq!(
            hex(&hmac(b"Jefe", b"what do ya want for nothing?")),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }

    #[test]
    fn a_code_holds_for_one_account_and_one_kind() {
        let (ana, luis) = (AccountId::new("ana"), AccountId::new("luis"));
        let first = code("key", &ana, "tabled");
        assert_eq!(first.len(), CODE_LETTERS);
        assert_ne!(first, code("key", &luis, "tabled"));
        assert_ne!(first, code("key", &ana, &following("tabled")));
        assert_ne!(first, code("other", &ana, "tabled"));
    }
}
