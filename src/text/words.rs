//! Words as they are let in: normalised, without controls, of bounded length.

use unicode_normalization::UnicodeNormalization;

/// The most characters a clause may have.
pub const CLAUSE_CHARS: usize = 20_000;
/// The most characters a title or another line may have.
pub const LINE_CHARS: usize = 1_000;

/// Why words are not let in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WordsError {
    /// They hold a NUL.
    Nul,
    /// They are too long. Lengths are Unicode scalar values.
    TooLong {
        /// How long they are.
        chars: usize,
        /// How long they may be.
        most: usize,
    },
}

impl std::fmt::Display for WordsError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Nul => f.write_str("the text holds a NUL character"),
            Self::TooLong { chars, most } => {
                write!(f, "the text has {chars} characters, {most} are allowed")
            }
        }
    }
}

impl std::error::Error for WordsError {}

/// Makes a newtype of normalised text with its own greatest length.
macro_rules! normalised {
    ($(#[$doc:meta])* $name:ident, $most:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            /// Normalises: NFC, single spaces, no control characters and no bidi controls.
            ///
            /// # Errors
            /// [`WordsError`] if it holds a NUL or is too long.
            pub fn new(text: &str) -> Result<Self, WordsError> {
                if text.contains('\0') {
                    return Err(WordsError::Nul);
                }
                let normal = normalised(text);
                let chars = normal.chars().count();
                if chars > $most {
                    return Err(WordsError::TooLong { chars, most: $most });
                }
                Ok(Self(normal))
            }

            /// The normalised text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Whether nothing is left.
            #[must_use]
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }
        }

        impl From<$name> for String {
            fn from(words: $name) -> Self {
                words.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

normalised! {
    /// The words of a clause: at most [`CLAUSE_CHARS`].
    Words, CLAUSE_CHARS
}

normalised! {
    /// A title or another single line: at most [`LINE_CHARS`].
    Line, LINE_CHARS
}

/// NFC, one space for a run of them, none at the ends, no controls: as [`Words`] are, however long.
#[must_use]
pub fn normalised(text: &str) -> String {
    let clean: String = text.chars().filter(|c| !is_refused(*c)).nfc().collect();
    let mut out = String::with_capacity(clean.len());
    let mut chars = clean.chars().peekable();
    while let Some(c) = chars.next() {
        if !is_space(c) {
            out.push(c);
            continue;
        }
        let mut tie = is_tie(c).then_some(c);
        while let Some(next) = chars.next_if(|next| is_space(*next)) {
            tie = tie.or(is_tie(next).then_some(next));
        }
        let (Some(before), Some(after)) = (out.chars().next_back(), chars.peek().copied()) else {
            continue; // a space at an end
        };
        out.push(tie.filter(|_| is_tied(before, after)).unwrap_or(' '));
    }
    out
}

/// Controls that are no space, and those that turn the direction of text to forge it.
fn is_refused(c: char) -> bool {
    is_hidden(c) || (c.is_control() && !c.is_whitespace())
}

/// Whether nobody sees a character and yet it makes others read otherwise: what turns the direction of text, and the
/// byte order mark.
#[must_use]
pub const fn is_hidden(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn is_space(c: char) -> bool {
    c.is_whitespace()
}

/// A space at which no line is broken.
fn is_tie(c: char) -> bool {
    matches!(c, '\u{A0}' | '\u{202F}')
}

/// Where a no-break space means something: before French marks, after «, between the digits of a number.
fn is_tied(before: char, after: char) -> bool {
    matches!(after, ';' | ':' | '?' | '!' | '»' | '%')
        || before == '«'
        || (before.is_ascii_digit() && after.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(given: &str, expected: &str) {
        assert_eq!(Words::new(given).unwrap().as_str(), expected, "{given:?}");
    }

    #[test]
    fn spaces_are_single_and_ties_stay_where_they_mean_something() {
        check("  a \u{A0} b\r\n\tc ", "a b c");
        check("session \u{A0};", "session\u{A0};");
        check("«\u{202F}oui\u{202F}»", "«\u{202F}oui\u{202F}»");
        check("10\u{A0}000 personnes", "10\u{A0}000 personnes");
        check("un\u{A0}mot", "un mot");
    }

    #[test]
    fn text_is_composed_and_controls_are_gone() {
        check("e\u{301}", "é");
        check("a\u{202E}b\u{2066}c\u{7}d\u{9F}", "abcd");
        check("", "");
        check("<b>&amp;</b>", "<b>&amp;</b>");
    }

    #[test]
    fn nul_and_length_are_refused() {
        assert_eq!(Words::new("a\0"), Err(WordsError::Nul));
        let long = "a".repeat(20_001);
        assert_eq!(Words::new(&long), Err(WordsError::TooLong { chars: 20_001, most: 20_000 }));
        assert!(Words::new(&long[1..]).is_ok());
        assert_eq!(Line::new(&long[..1_001]), Err(WordsError::TooLong { chars: 1_001, most: 1_000 }));
    }

    proptest! {
        #[test]
        fn normalising_twice_changes_nothing(text in "[^\0]{0,60}") {
            let once = String::from(Words::new(&text).unwrap());
            let twice = String::from(Words::new(&once).unwrap());
            prop_assert_eq!(twice, once);
        }
    }
}
