//! What somebody writes beside the text: a justification, a reason, a comment, a report.

use crate::actions::{ActError, ActResult};
use crate::l10n::Message;
use crate::text::{Words, WordsError};

/// The most characters of a remark.
pub const REMARK_CHARS: usize = 10_000;

/// Paragraphs of plain words: normalised, lines kept, without controls and bidi controls.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Remark(String);

impl Remark {
    /// Normalises what was typed.
    ///
    /// # Errors
    /// The message for the field: a NUL, or more than [`REMARK_CHARS`] characters.
    pub fn new(text: &str) -> Result<Self, Message> {
        let mut lines = Vec::new();
        for line in text.lines() {
            lines.push(String::from(Words::new(line).map_err(|error| words_fault(&error))?));
        }
        let joined = lines.join("\n").trim().to_owned();
        let chars = joined.chars().count();
        if chars > REMARK_CHARS {
            return Err(Message::new("error-too-long").arg("max", REMARK_CHARS).arg("length", chars));
        }
        Ok(Self(joined))
    }

    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words, where some are needed.
    ///
    /// # Errors
    /// A fault of the field if nothing is said.
    pub fn said(&self, field: &'static str) -> ActResult<&str> {
        if self.is_empty() { Err(ActError::field(field, Message::new("error-empty"))) } else { Ok(&self.0) }
    }
}

/// What is wrong with words, as a message beside their field.
#[must_use]
pub fn words_fault(error: &WordsError) -> Message {
    match error {
        WordsError::Nul => Message::new("amendment-words-nul"),
        WordsError::TooLong { chars, most } => Message::new("error-too-long").arg("max", *most).arg("length", *chars),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stay_and_controls_go() {
        let remark = Remark::new(" one \u{202E}two\r\n\r\nthree\u{7} ").unwrap();
        assert_eq!(remark.as_str(), "one two\n\nthree");
        assert_eq!(Remark::new("a\0").unwrap_err().key(), "amendment-words-nul");
        assert_eq!(Remark::new(&"a\n".repeat(6_000)).unwrap_err().key(), "error-too-long");
    }

    #[test]
    fn silence_is_a_fault_where_words_are_needed() {
        assert!(Remark::new("  \n ").unwrap().said("reason").is_err());
    }
}
