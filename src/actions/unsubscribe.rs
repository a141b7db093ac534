//! Switches a kind of mail off, by the token that stands in each mail: no session is asked for.

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq as _;

use crate::actions::{ActResult, Notice};
use crate::clock::hex;
use crate::ids::AccountId;
use crate::storage::{Db, StoreError, StoreResult, Tx, installation, outbox};

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
    Ok(key.map(|key| format!("{account}.{notice}.{}", code(&key, account, notice))))
}

/// Whose mail of which kind a token switches off.
///
/// # Errors
/// `NotFound` if this installation did not make the token, or the kind cannot be switched off.
pub fn read_unsubscribe_token(db: &mut Db, token: &str) -> StoreResult<(AccountId, Notice)> {
    let parts: Vec<&str> = token.split('.').collect();
    let [account, kind, given] = parts.as_slice() else { return Err(StoreError::NotFound) };
    let notice = Notice::parse(kind).filter(|notice| !notice.is_account_mail()).ok_or(StoreError::NotFound)?;
    let key = installation::value(db, KEY)?.ok_or(StoreError::NotFound)?;
    let account = AccountId::new(*account);
    let known = bool::from(code(&key, &account, notice).as_bytes().ct_eq(given.as_bytes()));
    if known { Ok((account, notice)) } else { Err(StoreError::NotFound) }
}

/// Switches the token's kind of mail off.
///
/// # Errors
/// `NotFound` as [`read_unsubscribe_token`].
pub fn unsubscribe(tx: &mut Tx<'_>, token: &str) -> ActResult<Notice> {
    let (account, notice) = read_unsubscribe_token(tx.db, token)?;
    outbox::choose(tx, &account, notice.as_str(), "never")?;
    Ok(notice)
}

fn code(key: &str, account: &AccountId, notice: Notice) -> String {
    let mut code = hex(&hmac(key.as_bytes(), format!("{account}.{notice}").as_bytes()));
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
        let first = code("key", &ana, Notice::Tabled);
        assert_eq!(first.len(), CODE_LETTERS);
        assert_ne!(first, code("key", &luis, Notice::Tabled));
        assert_ne!(first, code("key", &ana, Notice::Result));
        assert_ne!(first, code("other", &ana, Notice::Tabled));
    }
}
