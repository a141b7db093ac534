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
    let mut gathered = Gathered::default();
    for (nth, row) in text.split('\n').enumerate() {
        gathered.row(nth + 1, row);
    }
    gathered.done()
}

/// Lines while a source is read.
#[derive(Default)]
pub(super) struct Gathered {
    lines: Vec<Line>,
    hidden: Vec<Hidden>,
    parted: bool,
}

impl Gathered {
    /// Adds a row of the source, or a part of it.
    pub(super) fn row(&mut self, at: usize, row: &str) {
        for (part, piece) in row.split(breaks).enumerate() {
            self.parted |= part > 0 && row.contains('\u{C}');
            note(&mut self.hidden, piece, at);
            let text = normalised(piece);
            if text.is_empty() {
                self.parted = true;
            } else {
                self.lines.push(Line { at, text, parted: self.parted, glued: false });
                self.parted = false;
            }
        }
    }

    /// Parts what comes from what was.
    pub(super) fn part(&mut self) {
        self.parted = true;
    }

    /// How many lines there are.
    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    /// The lines, and the characters that nobody sees.
    pub(super) fn done(self) -> (Vec<Line>, Vec<Warning>) {
        (self.lines, self.hidden.into_iter().map(Warning::Hidden).collect())
    }
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
