//! The only reader of the time and of chance. Everything else gets both as arguments.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use sha2::{Digest, Sha256};

/// A moment in UTC, with microseconds.
pub type Moment = chrono::NaiveDateTime;

/// Tells the time: the machine's, the machine's moved by a fixed span (a demonstration set in the past), or one that
/// only moves when it is told to (tests, a scenario that is played).
#[derive(Debug, Clone)]
pub enum Clock {
    /// The machine's time plus so many microseconds.
    System {
        /// How far the clock is moved, in microseconds; 0 in earnest.
        moved: i64,
    },
    /// Stands still at so many microseconds since 1970 until it is set.
    Manual(Arc<AtomicI64>),
    /// Another clock, moved by so many microseconds, which may grow while it runs (a rehearsal).
    Ahead(Box<Self>, Arc<AtomicI64>),
}

impl Clock {
    /// The machine's own time.
    #[must_use]
    pub const fn system() -> Self {
        Self::System { moved: 0 }
    }

    /// A clock that now shows `moment` and goes on from there.
    #[must_use]
    pub fn starting_at(moment: Moment) -> Self {
        Self::System { moved: micros(moment) - chrono::Utc::now().timestamp_micros() }
    }

    /// A clock that stands at `moment` until it is set.
    #[must_use]
    pub fn manual(moment: Moment) -> Self {
        Self::Manual(Arc::new(AtomicI64::new(micros(moment))))
    }

    /// Sets a manual clock; a system clock is moved so that it shows `moment` now.
    pub fn set(&mut self, moment: Moment) {
        match self {
            Self::Manual(at) => at.store(micros(moment), Ordering::SeqCst),
            Self::System { .. } => *self = Self::starting_at(moment),
            Self::Ahead(of, by) => of.set(moment - chrono::Duration::microseconds(by.load(Ordering::SeqCst))),
        }
    }

    /// The present moment, truncated to microseconds, as both databases keep it.
    #[must_use]
    pub fn now(&self) -> Moment {
        let at = match self {
            Self::System { moved } => chrono::Utc::now().timestamp_micros() + moved,
            Self::Manual(at) => at.load(Ordering::SeqCst),
            Self::Ahead(of, by) => micros(of.now()) + by.load(Ordering::SeqCst),
        };
        from_micros(at)
    }
}

/// Microseconds since 1970.
#[must_use]
pub fn micros(moment: Moment) -> i64 {
    moment.and_utc().timestamp_micros()
}

/// The moment of so many microseconds since 1970.
#[must_use]
pub fn from_micros(at: i64) -> Moment {
    chrono::DateTime::from_timestamp_micros(at).unwrap_or_default().naive_utc()
}

/// Where identities and secrets come from: the machine's own randomness, or a seed so that a played scenario gives the
/// same addresses each time.
#[derive(Debug, Clone)]
pub enum Chance {
    /// The operating system's generator.
    System,
    /// A seed and how many values it gave.
    Seeded(u64, Arc<AtomicU64>),
}

/// The operating system gave no randomness: nothing safe can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the operating system gave no randomness")]
pub struct NoChance;

impl Chance {
    /// A repeatable sequence, for scenarios and tests only.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self::Seeded(seed, Arc::new(AtomicU64::new(0)))
    }

    /// Thirty-two random bytes.
    ///
    /// # Errors
    /// [`NoChance`] if the operating system gives none.
    pub fn bytes(&self) -> Result<[u8; 32], NoChance> {
        let mut bytes = [0; 32];
        match self {
            Self::System => getrandom::fill(&mut bytes).map_err(|_| NoChance)?,
            Self::Seeded(seed, count) => {
                let nth = count.fetch_add(1, Ordering::SeqCst);
                bytes =
                    Sha256::new().chain_update(seed.to_be_bytes()).chain_update(nth.to_be_bytes()).finalize().into();
            }
        }
        Ok(bytes)
    }

    /// A random text of twenty letters and digits (over 99 bits), for identities. It begins with a letter, as names in
    /// markup must.
    ///
    /// # Errors
    /// [`NoChance`] if the operating system gives no randomness.
    pub fn name(&self) -> Result<String, NoChance> {
        const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstvwxyz0123456789";
        let letter = |(place, byte): (usize, &u8)| {
            let choices = if place == 0 { 16 } else { 32 };
            char::from(LETTERS[usize::from(byte % choices)])
        };
        Ok(self.bytes()?[..20].iter().enumerate().map(letter).collect())
    }

    /// A secret of 256 bits, in hexadecimal.
    ///
    /// # Errors
    /// [`NoChance`] if the operating system gives no randomness.
    pub fn secret(&self) -> Result<String, NoChance> {
        Ok(hex(&self.bytes()?))
    }
}

/// Bytes in lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The SHA-256 of some bytes, in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_repeats_itself_and_names_differ() {
        let (one, two) = (Chance::seeded(7), Chance::seeded(7));
        let first = one.name();
        assert_eq!(first, two.name());
        assert_ne!(first, one.name());
    }

    #[test]
    fn a_manual_clock_moves_only_when_it_is_set() {
        let mut clock = Clock::manual(from_micros(5));
        assert_eq!(clock.now(), from_micros(5));
        clock.set(from_micros(9));
        assert_eq!(micros(clock.now()), 9);
    }
}
