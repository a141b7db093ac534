//! A short name that somebody gives to a thing of their own: a tag, a saved filter.

use crate::actions::words_fault;
use crate::l10n::Message;
use crate::text::Words;

/// A name on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caption(String);

impl Caption {
    /// Reads a name of at most so many characters: in NFC, without controls and bidi controls.
    ///
    /// # Errors
    /// The message for the field: nothing, a NUL, or too long.
    pub fn new(typed: &str, most: usize) -> Result<Self, Message> {
        let name = String::from(Words::new(typed).map_err(|error| words_fault(&error))?);
        let chars = name.chars().count();
        if chars == 0 {
            return Err(Message::new("error-empty"));
        }
        if chars > most {
            return Err(Message::new("error-too-long").arg("max", most).arg("length", chars));
        }
        Ok(Self(name))
    }
}

impl From<Caption> for String {
    fn from(caption: Caption) -> Self {
        caption.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caption_is_short_and_says_something() {
        assert_eq!(String::from(Caption::new("  Human\t rights ", 20).unwrap()), "Human rights");
        assert_eq!(Caption::new(" \u{202E} ", 20).unwrap_err().key(), "error-empty");
        assert_eq!(Caption::new("abc", 2).unwrap_err().key(), "error-too-long");
    }
}
