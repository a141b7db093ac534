//! Words as the faces can show them, and what they cannot.

use std::collections::{HashMap, HashSet};

use super::fonts::shows;
use crate::text::is_hidden;

/// A character that no face shows. The page shows its code instead: `[U+1F600]`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Lack {
    /// The clause in whose words it stands, or in a footnote to it; none in what stands around the clauses.
    pub clause: Option<String>,
    /// The character.
    pub character: char,
}

/// Reads the words of a document one after another.
#[derive(Default)]
pub(super) struct Words {
    /// The clause whose words are read.
    clause: Option<String>,
    /// What was met that no face shows, each once a clause.
    lacks: Vec<Lack>,
    met: HashSet<Lack>,
    known: HashMap<char, bool>,
}

impl Words {
    /// From here on the words are those of a clause, or of none.
    pub(super) fn at(&mut self, clause: Option<&str>) {
        self.clause = clause.map(str::to_owned);
    }

    /// What was met that no face shows, in the order of the text.
    pub(super) fn into_lacks(self) -> Vec<Lack> {
        self.lacks
    }

    /// Words as they can be shown, on one line.
    pub(super) fn read(&mut self, words: &str) -> String {
        let mut out = String::with_capacity(words.len());
        for c in words.chars() {
            match c {
                // A face may have spaces of its own; these are set as the plain one.
                '\t' | '\n' | '\u{B}' | '\u{C}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push(' '),
                c if c.is_control() || is_hidden(c) => {}
                c if self.is_shown(c) => out.push(c),
                c => {
                    self.lack(c);
                    out.push_str(&format!("[U+{:04X}]", u32::from(c)));
                }
            }
        }
        out
    }

    /// The lines of words, each as [`Self::read`] reads it, without those that are empty.
    pub(super) fn lines(&mut self, words: &str) -> Vec<String> {
        words.split('\n').map(|line| self.read(line)).filter(|line| !line.trim().is_empty()).collect()
    }

    fn is_shown(&mut self, c: char) -> bool {
        c.is_ascii() || *self.known.entry(c).or_insert_with(|| shows(c))
    }

    fn lack(&mut self, character: char) {
        let lack = Lack { clause: self.clause.clone(), character };
        if self.met.insert(lack.clone()) {
            self.lacks.push(lack);
        }
    }
}
