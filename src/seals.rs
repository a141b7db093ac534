//! The keys with which secret ballots are sealed while a vote is open. They are never in the database nor in its backups.
//!
//! One key a question: made when it is put, burnt when the voting has ended. A ballot is sealed with ChaCha20-Poly1305 to
//! its question and its voter, so that no envelope can be put in the place of another. All envelopes have one length. Whoever
//! has a copy of the database, its log and its backups, taken at any time, has envelopes without a key; whoever also reads the
//! folder of keys while a vote is open can open them, and so can whoever changes the program: a page says so.

use std::collections::HashMap;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};

use crate::clock::hex;

/// A key of 256 bits.
type Key = [u8; 32];

/// The keys of the questions that are open. Cloning shares them.
#[derive(Debug, Clone, Default)]
pub struct Seals {
    /// Where the keys lie, so that a restart and other processes find them; none keeps them in memory only.
    folder: Option<PathBuf>,
    held: Arc<Mutex<HashMap<String, Key>>>,
}

/// The key of a question is not there: what was sealed with it can never be opened again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the key of this question's ballots is not there")]
pub struct NoKey;

impl Seals {
    /// Keys that are lost when the program ends: for tests and played scenarios.
    #[must_use]
    pub fn in_memory() -> Self {
        Self::default()
    }

    /// Keys in a folder, one file each, readable by this user only. It is made when the first key is.
    #[must_use]
    pub fn in_folder(folder: impl Into<PathBuf>) -> Self {
        Self { folder: Some(folder.into()), held: Arc::default() }
    }

    /// Keeps the key of a question.
    ///
    /// # Errors
    /// If it cannot be written to the disk.
    pub fn keep(&self, question: &str, key: Key) -> std::io::Result<()> {
        if let Some(folder) = &self.folder {
            make_private(folder)?;
            let mut file = private_file(&folder.join(file_name(question)), true)?;
            file.write_all(hex(&key).as_bytes())?;
            file.sync_all()?;
        }
        self.with_held(|held| held.insert(question.to_owned(), key));
        Ok(())
    }

    /// Whether the key of a question is there.
    #[must_use]
    pub fn has(&self, question: &str) -> bool {
        self.key(question).is_ok()
    }

    /// Seals an answer of a voter, in hexadecimal. The nonce must be fresh: twelve random bytes.
    ///
    /// # Errors
    /// [`NoKey`].
    pub fn seal(&self, question: &str, voter: &str, answer: u8, nonce: [u8; NONCE_LEN]) -> Result<String, NoKey> {
        let mut sealed = vec![answer];
        let key = cipher(&self.key(question)?)?;
        key.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), bound_to(question, voter), &mut sealed)
            .map_err(|_| NoKey)?;
        Ok(format!("{}{}", hex(&nonce), hex(&sealed)))
    }

    /// Opens what [`Self::seal`] gave.
    ///
    /// # Errors
    /// [`NoKey`] too if the envelope is not what was sealed for this voter.
    pub fn open(&self, question: &str, voter: &str, envelope: &str) -> Result<u8, NoKey> {
        let bytes = unhex(envelope).filter(|bytes| bytes.len() > NONCE_LEN).ok_or(NoKey)?;
        let (nonce, sealed) = bytes.split_at(NONCE_LEN);
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| NoKey)?;
        let mut sealed = sealed.to_vec();
        let key = cipher(&self.key(question)?)?;
        let opened = key.open_in_place(nonce, bound_to(question, voter), &mut sealed).map_err(|_| NoKey)?;
        opened.first().copied().ok_or(NoKey)
    }

    /// Burns the key of a question; it is overwritten on the disk before its file is removed.
    ///
    /// # Errors
    /// If the file cannot be removed.
    pub fn burn(&self, question: &str) -> std::io::Result<()> {
        self.with_held(|held| held.remove(question));
        let Some(folder) = &self.folder else { return Ok(()) };
        let path = folder.join(file_name(question));
        match private_file(&path, false).and_then(|mut file| file.write_all(&[b'0'; 64]).and_then(|()| file.sync_all()))
        {
            Ok(()) => std::fs::remove_file(path),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// The questions whose keys are there.
    ///
    /// # Errors
    /// If the folder cannot be read.
    pub fn questions(&self) -> std::io::Result<Vec<String>> {
        let Some(folder) = &self.folder else { return Ok(self.with_held(|held| held.keys().cloned().collect())) };
        let files = match std::fs::read_dir(folder) {
            Ok(files) => files,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let name = |file: std::io::Result<std::fs::DirEntry>| {
            Ok(file?.file_name().to_str().and_then(|name| name.strip_suffix(".seal")).map(str::to_owned))
        };
        files.filter_map(|file| name(file).transpose()).collect()
    }

    fn key(&self, question: &str) -> Result<Key, NoKey> {
        if let Some(key) = self.with_held(|held| held.get(question).copied()) {
            return Ok(key);
        }
        let folder = self.folder.as_ref().ok_or(NoKey)?;
        let text = std::fs::read_to_string(folder.join(file_name(question))).map_err(|_| NoKey)?;
        let key: Key = unhex(&text).and_then(|bytes| bytes.try_into().ok()).ok_or(NoKey)?;
        self.with_held(|held| held.insert(question.to_owned(), key));
        Ok(key)
    }

    fn with_held<T>(&self, use_it: impl FnOnce(&mut HashMap<String, Key>) -> T) -> T {
        use_it(&mut self.held.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// What an envelope belongs to.
fn bound_to(question: &str, voter: &str) -> Aad<Vec<u8>> {
    Aad::from(format!("{question}\n{voter}").into_bytes())
}

fn cipher(key: &Key) -> Result<LessSafeKey, NoKey> {
    UnboundKey::new(&CHACHA20_POLY1305, key).map(LessSafeKey::new).map_err(|_| NoKey)
}

/// Identities hold letters and digits only; anything else never becomes a path.
fn file_name(question: &str) -> String {
    let safe: String = question.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("{safe}.seal")
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits = text.as_bytes();
    let pair = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    if digits.len().is_multiple_of(2) { digits.chunks(2).map(pair).collect() } else { None }
}

#[cfg(unix)]
fn make_private(folder: &std::path::Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn make_private(folder: &std::path::Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)
}

/// A file that only this user reads, made or there.
fn private_file(path: &std::path::Path, make: bool) -> std::io::Result<std::fs::File> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(make);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: Key = [7; 32];

    #[test]
    fn what_is_sealed_is_opened_for_the_same_voter_and_question_only() {
        let seals = Seals::in_memory();
        assert_eq!(seals.seal("q", "a", 1, [0; 12]), Err(NoKey));
        seals.keep("q", KEY).unwrap();
        seals.keep("r", KEY).unwrap();
        let envelope = seals.seal("q", "a", 1, [1; 12]).unwrap();
        assert_eq!(seals.open("q", "a", &envelope), Ok(1));
        assert_eq!(seals.open("q", "b", &envelope), Err(NoKey));
        assert_eq!(seals.open("r", "a", &envelope), Err(NoKey));
        assert_eq!(seals.open("q", "a", "00"), Err(NoKey));
        assert_eq!(envelope.len(), seals.seal("q", "b", 2, [2; 12]).unwrap().len());
        seals.burn("q").unwrap();
        assert_eq!(seals.open("q", "a", &envelope), Err(NoKey));
    }

    #[test]
    fn keys_lie_in_their_folder_until_they_are_burnt_and_outlive_the_program() {
        let place = std::env::temp_dir().join(format!("accord-seals-{}", std::process::id()));
        assert!(Seals::in_folder(&place).questions().unwrap().is_empty());
        Seals::in_folder(&place).keep("q1", KEY).unwrap();
        let envelope = Seals::in_folder(&place).seal("q1", "a", 2, [3; 12]).unwrap();
        let again = Seals::in_folder(&place);
        assert_eq!(again.open("q1", "a", &envelope), Ok(2));
        assert_eq!(again.questions().unwrap(), ["q1"]);
        again.burn("q1").unwrap();
        again.burn("q1").unwrap();
        assert!(!again.has("q1") && again.questions().unwrap().is_empty());
        std::fs::remove_dir(place).unwrap();
    }

    #[test]
    fn no_name_leaves_the_folder() {
        assert_eq!(file_name("../../etc/x"), "etcx.seal");
    }
}
