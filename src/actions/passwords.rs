//! Passwords: strong enough to be chosen, hashed off the event loop, verified in the same time for whoever asks.

use std::sync::OnceLock;

use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;

use crate::actions::{ActError, ActResult};
use crate::clock::Chance;
use crate::l10n::Message;
use crate::storage::StoreError;

/// Memory of one hash in KiB, passes over it, lanes. Source: OWASP Password Storage Cheat Sheet, argon2id.
const COST: (u32, u32, u32) = (19_456, 2, 1);

/// The fewest characters of a password.
pub const SHORTEST: usize = 10;

/// The most characters: more would only cost time.
const LONGEST: usize = 128;

/// From 0 to 4, how hard a password must be to guess, as zxcvbn counts it: 3 is 10^8 guesses.
const STRENGTH: u8 = 3;

/// Verified where there is no account, so that the answer takes as long. Nobody knows a password for it.
const NOBODYS: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// A password that may be chosen: long enough and hard to guess. It is never shown, not even in a log.
#[derive(Clone)]
pub struct NewPassword(String);

impl std::fmt::Debug for NewPassword {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NewPassword")
    }
}

impl NewPassword {
    /// Takes a password. `own` are words that stand for its owner (name, address) and make it easy to guess.
    ///
    /// # Errors
    /// What is wrong with it, and what would help.
    pub fn new(password: &str, own: &[&str]) -> Result<Self, Message> {
        let length = password.chars().count();
        if password.is_empty() {
            return Err(Message::new("error-empty"));
        }
        if length < SHORTEST {
            return Err(Message::new("password-too-short").arg("min", SHORTEST).arg("length", length));
        }
        if length > LONGEST {
            return Err(Message::new("error-too-long").arg("max", LONGEST).arg("length", length));
        }
        let own: Vec<&str> =
            own.iter().flat_map(|words| words.split([' ', '@', '.'])).filter(|word| word.len() > 2).collect();
        if without(password, &own) < SHORTEST / 2 {
            return Err(Message::new("password-easy"));
        }
        let found = zxcvbn::zxcvbn(password, &own);
        if u8::from(found.score()) < STRENGTH {
            let warning = found.feedback().and_then(zxcvbn::feedback::Feedback::warning);
            return Err(Message::new(warning.map_or("password-easy", advice)));
        }
        Ok(Self(password.to_owned()))
    }
}

/// How many letters and digits are left when the owner's own words are taken away.
fn without(password: &str, own: &[&str]) -> usize {
    let rest = own.iter().fold(password.to_lowercase(), |rest, word| rest.replace(&word.to_lowercase(), ""));
    rest.chars().filter(|c| c.is_alphanumeric()).count()
}

/// The words for what makes a password easy to guess.
fn advice(warning: zxcvbn::feedback::Warning) -> &'static str {
    use zxcvbn::feedback::Warning as W;
    match warning {
        W::StraightRowsOfKeysAreEasyToGuess | W::ShortKeyboardPatternsAreEasyToGuess => "password-keyboard",
        W::RepeatsLikeAaaAreEasyToGuess
        | W::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess
        | W::SequencesLikeAbcAreEasyToGuess => "password-repeats",
        W::RecentYearsAreEasyToGuess | W::DatesAreOftenEasyToGuess => "password-date",
        W::ThisIsATop10Password
        | W::ThisIsATop100Password
        | W::ThisIsACommonPassword
        | W::ThisIsSimilarToACommonlyUsedPassword => "password-common",
        W::AWordByItselfIsEasyToGuess
        | W::NamesAndSurnamesByThemselvesAreEasyToGuess
        | W::CommonNamesAndSurnamesAreEasyToGuess => "password-word",
    }
}

/// Hashes a password with argon2id, in PHC form. Waits for its turn: hashing takes memory and a core.
///
/// It is done before the transaction, never within it: a database's writer does not wait for a hash.
///
/// # Errors
/// [`StoreError::Busy`] if the machine gives no randomness or no memory.
pub async fn hash_password(chance: &Chance, password: NewPassword) -> ActResult<String> {
    let salt = chance.bytes().map_err(StoreError::from)?;
    in_turn(move || hashed(&password, &salt)).await
}

/// Whether a password fits a hash. Without a hash it takes as long and does not fit.
///
/// # Errors
/// [`StoreError::Busy`] if the program is ending.
pub async fn verify_password(hash: Option<String>, password: String) -> ActResult<bool> {
    in_turn(move || {
        let fits = argon2()?.verify_password(password.as_bytes(), hash.as_deref().unwrap_or(NOBODYS)).is_ok();
        Ok(fits && hash.is_some())
    })
    .await
}

/// Half of the cores may hash at one time; pages go on with the other half.
async fn in_turn<T: Send + 'static>(work: impl FnOnce() -> ActResult<T> + Send + 'static) -> ActResult<T> {
    static TURNS: OnceLock<Semaphore> = OnceLock::new();
    let cores = || std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let turns = TURNS.get_or_init(|| Semaphore::new((cores() / 2).max(1)));
    let _turn = turns.acquire().await.map_err(|error| busy(&error))?;
    tokio::task::spawn_blocking(work).await.map_err(|error| busy(&error))?
}

fn hashed(password: &NewPassword, salt: &[u8; 32]) -> ActResult<String> {
    let hash = argon2()?.hash_password_with_salt(password.0.as_bytes(), &salt[..16]).map_err(|error| busy(&error))?;
    Ok(hash.to_string())
}

fn argon2() -> ActResult<Argon2<'static>> {
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, None).map_err(|error| busy(&error))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn busy(error: &dyn std::fmt::Display) -> ActError {
    StoreError::Busy(error.to_string()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(password: &str, fault: Option<&str>) {
        let found = NewPassword::new(password, &["Ana Ruiz", "ana.ruiz@valmar.example"]);
        assert_eq!(found.err().as_ref().map(Message::key), fault, "{password}");
    }

    #[test]
    fn a_password_must_be_long_and_hard_to_guess() {
        check("orchard tunnel velvet 9", None);
        check("", Some("error-empty"));
        check("x8#kQ2!", Some("password-too-short"));
        check(&"orchard tunnel ".repeat(20), Some("error-too-long"));
        check("qwertyuiop", Some("password-common"));
        check("aaaaaaaaaaaa", Some("password-repeats"));
        check("Ana.Ruiz Valmar 9", Some("password-easy"));
    }

    #[test]
    fn ten_characters_of_another_script_are_ten() {
        check("žluťoučký kůň pěl", None);
    }

    #[tokio::test]
    async fn a_hash_fits_its_password_only() -> ActResult<()> {
        let chance = Chance::seeded(1);
        let password =
            || NewPassword::new("orchard tunnel velvet 9", &[]).map_err(|fault| ActError::field("password", fault));
        let hash = hash_password(&chance, password()?).await?;
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert_ne!(hash, hash_password(&chance, password()?).await?);
        assert!(verify_password(Some(hash.clone()), "orchard tunnel velvet 9".to_owned()).await?);
        assert!(!verify_password(Some(hash), "orchard tunnel velvet".to_owned()).await?);
        Ok(())
    }

    #[tokio::test]
    async fn nobodys_hash_costs_as_much_and_fits_nothing() -> ActResult<()> {
        let hash = argon2::password_hash::phc::PasswordHash::new(NOBODYS).expect("a hash in PHC form");
        assert_eq!(Params::try_from(&hash).expect("parameters").m_cost(), COST.0);
        assert!(!verify_password(None, String::new()).await?);
        Ok(())
    }
}
