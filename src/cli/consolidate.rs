//! `accord consolidate`: the amendment engine for scripts, from one case as JSON to one result as JSON.
//!
//! It reads no settings, no database and no network. Texts are plain: an asterisk or a bracket is one. Amendments are
//! adopted in the order given, which is also the order of filing, and one that collides is left out whole; that is a
//! result, so the exit code is 0. So is one that contradicts itself, which is told on standard error. Bad input is one line on standard error, `<stdin>:LINE:COLUMN: key: message`, and exit code 2. Keys that are not asked
//! for are passed over, so that a case may carry remarks.

mod case;
mod json;
mod literal;
mod result;

use std::io::{Read as _, Write as _};
use std::process::ExitCode;

use crate::l10n::Voice;
use crate::text::CLAUSE_CHARS;
use crate::text::merge::merge;
use json::{Json, Node, Wrong};
use result::Consolidated;

/// How standard input is named in errors.
const FILE: &str = "<stdin>";
/// The most bytes that a case may have.
const MOST_BYTES: usize = 32 << 20;

/// What is wrong with a case, and where. Lines and columns count from 1, columns in characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadCase {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
    /// The key with the way to it: `amendments[0].ops[2].clause`; empty where the whole input is meant.
    pub key: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What may be wrong with a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The input is larger than 32 MiB.
    TooLarge,
    /// The input is not UTF-8.
    NotUtf8,
    /// The input is not JSON, in the words of the reader.
    NotJson(String),
    /// The key is not there.
    Missing,
    /// The key stands twice in its object.
    Twice,
    /// A text is asked for.
    NotText,
    /// A list is asked for.
    NotList,
    /// An object is asked for.
    NotObject,
    /// The word is none of those that are known.
    NoneOf {
        /// The word given.
        word: String,
        /// Those that are known, with commas between them.
        words: String,
    },
    /// An id without a character.
    EmptyId,
    /// The id is that of another.
    TakenId(String),
    /// The text has no clause of that id.
    NoClause(String),
    /// A text of that many characters, more than a clause may have.
    TooLong(usize),
    /// A text with a NUL character.
    Nul,
    /// The amendment does to the clause of that id what it undoes itself.
    Contradiction(String),
}

/// A case consolidated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consolidation {
    /// The result as JSON, ending with a line break.
    pub json: String,
    /// Which operations contradict others of their amendment, so that it was left out.
    pub remarks: Vec<BadCase>,
}

/// Consolidates a case.
///
/// # Errors
/// [`BadCase`] with the first thing that is wrong; nothing is consolidated then.
pub fn consolidate(input: &[u8]) -> Result<Consolidation, BadCase> {
    let text = utf8(input)?;
    let json: Json = serde_json::from_str(text).map_err(|error| not_json(text, &error))?;
    let case = case::read(&Node::root(&json)).map_err(|wrong| bad(text, wrong))?;
    let result = Consolidated::new(merge(&case.base, &case.changes), &case.literal);
    let mut json = serde_json::to_string_pretty(&result).map_err(|error| not_json("", &error))?;
    json.push('\n');
    let remarks = case.contradictions().into_iter().map(|wrong| bad(text, wrong)).collect();
    Ok(Consolidation { json, remarks })
}

/// The input as text, without a byte order mark.
fn utf8(input: &[u8]) -> Result<&str, BadCase> {
    if input.len() > MOST_BYTES {
        return Err(BadCase { line: 1, column: 1, key: String::new(), fault: Fault::TooLarge });
    }
    match std::str::from_utf8(input) {
        Ok(text) => Ok(text.strip_prefix('\u{FEFF}').unwrap_or(text)),
        Err(error) => {
            let good = std::str::from_utf8(&input[..error.valid_up_to()]).unwrap_or_default();
            Err(at(good, good.len(), String::new(), Fault::NotUtf8))
        }
    }
}

fn bad(text: &str, wrong: Wrong) -> BadCase {
    at(text, json::locate(text, &wrong.path), json::written(&wrong.path), wrong.fault)
}

/// A fault at a byte of the input.
fn at(text: &str, byte: usize, key: String, fault: Fault) -> BadCase {
    let before = &text[..byte];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let column = before[line_start..].chars().count() + 1;
    BadCase { line: before.matches('\n').count() + 1, column, key, fault }
}

/// The reader counts columns in bytes and tells the place in its words too.
fn not_json(text: &str, error: &serde_json::Error) -> BadCase {
    let line = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
    let bytes = error.column().saturating_sub(1).min(line.len());
    let column = line.char_indices().take_while(|(at, _)| *at < bytes).count() + 1;
    let words = error.to_string();
    let words = words.rsplit_once(" at line ").map_or(words.as_str(), |(words, _)| words);
    BadCase { line: error.line().max(1), column, key: String::new(), fault: Fault::NotJson(words.to_owned()) }
}

impl BadCase {
    /// The fault in one line, as the command prints it.
    #[must_use]
    pub fn tell(&self, voice: Voice) -> String {
        let key = if self.key.is_empty() { "JSON" } else { &self.key };
        format!("{FILE}:{}:{}: {key}: {}", self.line, self.column, self.fault.tell(voice))
    }
}

impl Fault {
    fn tell(&self, voice: Voice) -> String {
        match self {
            Self::TooLarge => voice.say("case-too-large"),
            Self::NotUtf8 => voice.say("case-not-utf8"),
            Self::NotJson(words) => words.clone(),
            Self::Missing => voice.say("case-missing"),
            Self::Twice => voice.say("case-twice"),
            Self::NotText => voice.say("case-not-text"),
            Self::NotList => voice.say("case-not-list"),
            Self::NotObject => voice.say("case-not-object"),
            Self::NoneOf { word, words } => {
                voice.m("case-none-of").arg("word", shown(word)).arg("words", words).to_string()
            }
            Self::EmptyId => voice.say("case-empty-id"),
            Self::TakenId(id) => voice.m("case-taken-id").arg("id", shown(id)).to_string(),
            Self::NoClause(id) => voice.m("case-no-clause").arg("id", shown(id)).to_string(),
            Self::TooLong(chars) => voice.m("case-too-long").arg("chars", *chars).arg("most", CLAUSE_CHARS).to_string(),
            Self::Nul => voice.say("case-nul"),
            Self::Contradiction(id) => voice.m("case-contradiction").arg("id", shown(id)).to_string(),
        }
    }
}

/// What was given, short and on one line.
fn shown(given: &str) -> String {
    let start: String = given.chars().take(60).flat_map(char::escape_debug).collect();
    if given.chars().nth(60).is_some() { start + "…" } else { start }
}

/// Consolidates standard input to standard output.
pub(super) fn run(voice: Voice) -> anyhow::Result<ExitCode> {
    let mut input = Vec::new();
    std::io::stdin().lock().take(MOST_BYTES as u64 + 1).read_to_end(&mut input)?;
    match consolidate(&input) {
        Ok(done) => {
            for remark in &done.remarks {
                eprintln!("{}", remark.tell(voice));
            }
            std::io::stdout().write_all(done.json.as_bytes())?;
            Ok(ExitCode::SUCCESS)
        }
        Err(bad) => {
            eprintln!("{}", bad.tell(voice));
            Ok(ExitCode::from(2))
        }
    }
}
