//! What people type into the text of a declaration, read into domain types; the faults are messages beside the field.

use chrono::{NaiveDateTime, TimeZone as _};

use crate::clock::Moment;
use crate::l10n::{self, Message};
use crate::language::Language;
use crate::text::{ClauseKind, Line, Words, WordsError, inline, opening};

/// Which words of a clause are its opening words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Opening {
    /// What the list of opening words suggests.
    #[default]
    Suggested,
    /// These, with which the clause begins; empty for none.
    Phrase(String),
}

/// One line that may be empty.
///
/// # Errors
/// If it is too long or holds a NUL.
pub(super) fn line(text: &str) -> Result<String, Message> {
    Line::new(text).map(String::from).map_err(|fault| said(&fault))
}

/// One line that must say something.
///
/// # Errors
/// As [`line`], and if it is empty.
pub(super) fn full_line(text: &str) -> Result<String, Message> {
    line(text).and_then(filled)
}

/// Several lines; empty ones are left out.
///
/// # Errors
/// As [`line`].
pub(super) fn lines(text: &str) -> Result<Vec<String>, Message> {
    let read: Result<Vec<String>, Message> = text.lines().map(line).collect();
    Ok(read?.into_iter().filter(|line| !line.is_empty()).collect())
}

/// The words of a clause, which may be empty.
///
/// # Errors
/// If they are too long or hold a NUL.
pub(super) fn words(text: &str) -> Result<String, Message> {
    Words::new(text).map(String::from).map_err(|fault| said(&fault))
}

/// The words of a clause.
///
/// # Errors
/// As [`words`], and if there are none.
pub(super) fn full_words(text: &str) -> Result<String, Message> {
    words(text).and_then(filled)
}

fn filled(text: String) -> Result<String, Message> {
    if text.is_empty() { Err(Message::new("error-empty")) } else { Ok(text) }
}

fn said(fault: &WordsError) -> Message {
    match *fault {
        WordsError::TooLong { chars, most } => Message::new("error-too-long").arg("max", most).arg("length", chars),
        WordsError::Nul => Message::new("error-nul"),
    }
}

impl Opening {
    /// How many characters of the plain words they are.
    ///
    /// # Errors
    /// If the words do not begin with the phrase.
    pub fn chars(&self, words: &str, kind: ClauseKind, language: &Language) -> Result<usize, Message> {
        match self {
            Self::Suggested => Ok(opening::suggest(words, kind, language)),
            Self::Phrase(phrase) => {
                let phrase = line(phrase)?;
                let begins = inline::plain(words).starts_with(&phrase);
                if begins { Ok(phrase.chars().count()) } else { Err(Message::new("error-not-opening")) }
            }
        }
    }
}

/// A moment as the clocks of a zone show it, as a browser sends it: `2017-06-08T18:00`. Of an hour that comes twice, the
/// first; an hour that is left out does not exist.
///
/// # Errors
/// If there is no such moment.
pub(super) fn local_moment(text: &str, zone: &str) -> Result<Moment, Message> {
    let fault = || Message::new("error-not-a-date");
    let read = |format| NaiveDateTime::parse_from_str(text.trim(), format).ok();
    let local = read("%Y-%m-%dT%H:%M").or_else(|| read("%Y-%m-%dT%H:%M:%S")).ok_or_else(fault)?;
    let there = l10n::zone(zone).from_local_datetime(&local).earliest().ok_or_else(fault)?;
    Ok(there.naive_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opening_words_are_what_the_clause_begins_with() {
        let chars = |phrase: &str| {
            Opening::Phrase(phrase.to_owned()).chars(
                "Reaffirms the rights",
                ClauseKind::Operative,
                &Language::english(),
            )
        };
        assert_eq!(chars("Reaffirms"), Ok(9));
        assert_eq!(chars(" "), Ok(0));
        assert!(chars("Affirms").is_err());
        let suggested = Opening::Suggested.chars("Reaffirms the rights", ClauseKind::Operative, &Language::english());
        assert_eq!(suggested, Ok(9));
    }

    #[test]
    fn a_moment_is_read_in_its_zone() {
        let moment = local_moment("2017-06-08T18:00", "America/Panama").expect("a moment");
        assert_eq!(moment.to_string(), "2017-06-08 23:00:00");
        assert!(local_moment("2017-03-26T02:30", "Europe/Madrid").is_err(), "the hour that is left out");
        assert!(local_moment("8 June", "UTC").is_err());
    }
}
