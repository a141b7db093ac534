//! Rules documents: TOML to [`procedure::Rules`](crate::procedure::Rules), with errors that name line and key.
//!
//! Each rule is a small table: its value, the rule to quote, and the source where it was checked or `unverified`:
//!
//! ```toml
//! [quorum]
//! decision = { value = "1/2+1", of = "delegations", rule = "Reglamento 2016, art. 2", source = "unverified" }
//! ```
//!
//! Unknown keys are errors, so that a misspelt rule is never silently left out. The format has a number: a later
//! one may know more.

mod edit;
mod reader;
mod schema;
mod sections;
mod values;

use std::collections::BTreeMap;

use crate::language::Language;
use crate::procedure::Rules;
use reader::File;

pub use edit::{Change, edit};
pub use schema::schema;

/// The only format so far.
const FORMAT: u64 = 1;

/// A rules document, read: what the procedure needs, and how the body writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulesDocument {
    /// The rules of procedure.
    pub rules: Rules,
    /// The endings of clauses in each language.
    pub style: BTreeMap<Language, StyleTable>,
}

/// Endings of one list, by place. French marks stand without the space before them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListEndings {
    /// Of all but the last two.
    pub middle: String,
    /// Of the one before the last, with the "and".
    pub before_last: String,
    /// Of the last one.
    pub last: String,
}

/// How a body closes its clauses, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StyleTable {
    /// Of the preamble.
    pub preambular: ListEndings,
    /// Of the operative part.
    pub operative: ListEndings,
    /// Of paragraphs of a communiqué or a report.
    pub paragraph: ListEndings,
    /// Of sub-clauses; an empty `last` leaves the ending to the clause above.
    pub sub: ListEndings,
    /// After the words that open a list of sub-clauses.
    pub lead_in: String,
}

impl RulesDocument {
    /// The style of a language: its own, or that of the same primary language.
    #[must_use]
    pub fn style_of(&self, language: &Language) -> Option<&StyleTable> {
        let same = || self.style.iter().find(|(one, _)| one.primary() == language.primary());
        self.style.get(language).or_else(|| same().map(|(_, style)| style))
    }
}

/// What is wrong with a rules document, and where. Lines and columns count from 1, columns in characters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}:{column}: {key}: {message}")]
pub struct RulesError {
    /// The name of the file, as it was given.
    pub file: String,
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
    /// The key, with its sections: `quorum.decision`.
    pub key: String,
    /// What is wrong with it.
    pub message: String,
}

/// Reads a rules document. `file` is its name, for errors only.
///
/// # Errors
/// [`RulesError`] for the first thing that is wrong.
pub fn parse(file: &str, text: &str) -> Result<RulesDocument, RulesError> {
    let file = File { name: file, text };
    let table = toml::de::DeTable::parse(text).map_err(|error| file.syntax_error(&error))?;
    sections::document(&file.root(table.get_ref()))
}

/// A rules document that comes with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preset {
    /// The name: `parlatino`.
    pub name: &'static str,
    /// The document as it stands in `src/procedure/presets`.
    pub text: &'static str,
}

/// All presets, in the order of their names.
const PRESETS: &[Preset] = include!(concat!(env!("OUT_DIR"), "/presets.rs"));

/// All presets, in the order of their names.
#[must_use]
pub const fn presets() -> &'static [Preset] {
    PRESETS
}

/// The preset of this name.
#[must_use]
pub fn preset(name: &str) -> Option<&'static Preset> {
    PRESETS.iter().find(|preset| preset.name == name)
}

impl Preset {
    /// The document, read.
    ///
    /// # Errors
    /// [`RulesError`], which a test rules out.
    pub fn document(&self) -> Result<RulesDocument, RulesError> {
        parse(&format!("{}.toml", self.name), self.text)
    }
}

#[cfg(test)]
mod tests;
