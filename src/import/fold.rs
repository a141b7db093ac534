//! Words made comparable: lower case, without accents, with one kind of apostrophe.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The most bytes of a line of the head.
const LINE: usize = 1_000;

/// The first words of a text, made comparable; what is not a letter or a digit parts them, but an apostrophe and a hyphen.
pub(super) fn first_words(text: &str, most: usize) -> Vec<String> {
    start(text, 40 * most).split(is_parting).filter(|word| !word.is_empty()).take(most).map(fold).collect()
}

/// The first characters of a text: what begins it is told from these, however long it is.
pub(super) fn start(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).map_or(text, |(at, _)| &text[..at])
}

/// Whether a character stands between words.
pub(super) fn is_parting(c: char) -> bool {
    !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '-' | '/'))
}

/// Lower case, without accents; ’ is '.
pub(super) fn fold(text: &str) -> String {
    let lower = text.chars().flat_map(char::to_lowercase).map(|c| if c == '’' { '\'' } else { c });
    if text.is_ascii() { lower.collect() } else { lower.nfd().filter(|c| !is_combining_mark(*c)).collect() }
}

/// Whether every letter is a capital, and there are at least two. What is longer than a line is not in capitals.
pub(super) fn is_capitals(text: &str) -> bool {
    let mut letters = 0;
    if text.len() > LINE {
        return false;
    }
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        // "N.º" and "1er" are written so among capitals too.
        if c.is_lowercase() && !matches!(c, 'º' | 'ª') {
            return false;
        }
        letters += 1;
    }
    letters > 1
}

/// Whether a text has more than so many words.
pub(super) fn has_more(text: &str, words: usize) -> bool {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).nth(words).is_some()
}

/// How many words a text has.
pub(super) fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// Whether the first letter or digit is a small letter.
pub(super) fn starts_small(text: &str) -> bool {
    text.chars().take(24).find(|c| c.is_alphanumeric()).is_some_and(char::is_lowercase)
}

/// Whether the first letter or digit is a capital.
pub(super) fn starts_large(text: &str) -> bool {
    text.chars().take(24).find(|c| c.is_alphanumeric()).is_some_and(char::is_uppercase)
}
