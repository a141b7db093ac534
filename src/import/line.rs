//! A text as lines: the form in which every source is handed to the recogniser.
//!
//! A reader of another format makes such lines too: the number that its list gives stands at the start of the line, a footnote
//! is a line that begins with its number in square brackets.

use crate::text::{is_hidden, normalised};

use super::{Hidden, Other, Warning};

/// One line of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its line in the input, from 1.
    pub at: usize,
    /// Its words: NFC, single spaces, no controls.
    pub text: String,
    /// Whether an empty line, or a page, parts it from the one before.
    pub parted: bool,
    /// Whether it goes on with the sentence of the line before, across what stood between them.
    pub glued: bool,
}

/// Takes plain text apart into lines. What nobody sees in it is left out and named.
#[must_use]
pub fn lines(text: &str) -> (Vec<Line>, Vec<Warning>) {
    let (mut out, mut hidden, mut parted) = (Vec::new(), Vec::<Hidden>::new(), false);
    for (nth, row) in text.split('\n').enumerate() {
        for (part, piece) in row.split(breaks).enumerate() {
            parted |= part > 0 && row.contains('\u{C}');
            note(&mut hidden, piece, nth + 1);
            let words = normalised(piece);
            if words.is_empty() {
                parted = true;
            } else {
                out.push(Line { at: nth + 1, text: words, parted, glued: false });
                parted = false;
            }
        }
    }
    (out, hidden.into_iter().map(Warning::Hidden).collect())
}

/// What ends a line within a row: what word processors and terminals write for it.
fn breaks(c: char) -> bool {
    matches!(c, '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn note(hidden: &mut Vec<Hidden>, piece: &str, line: usize) {
    for c in piece.chars().filter(|c| is_hidden(*c) || c.is_control() && !c.is_whitespace()) {
        match hidden.iter_mut().find(|one| one.character == c) {
            Some(one) => one.count += 1,
            None => hidden.push(Hidden { character: c, line, count: 1 }),
        }
    }
}

impl From<Line> for Other {
    fn from(line: Line) -> Self {
        Self { text: line.text, at: line.at }
    }
}
