//! Source texts as clauses, and how amendments to them are made up: by a seeded die, so that every run is the same.

use accord::ids::{AmendmentId, ClauseId};
use accord::import::{import, take_over};
use accord::language::Language;
use accord::text::ending::Style;
use accord::text::merge::{Change, Operation};
use accord::text::{Clause, ClauseKind, DeclarationKind, Text};

const PARLATINO: &str = include_str!("../../data/parlatino-2017.en.txt");
const COMMUNIQUE: &str = include_str!("../../data/rcm-sacm-2023.en.txt");

fn words_of(source: &str, kind: Option<ClauseKind>) -> Vec<String> {
    let language = Language::english();
    let mut count = 0;
    let parsed = take_over(import(source, Some(&language)), &language, &Style::parlatino(&language), &mut || {
        count += 1;
        ClauseId::new(count.to_string())
    });
    let wanted = parsed.text.clauses.into_iter().filter(|clause| kind.is_none_or(|kind| clause.kind == kind));
    wanted.map(|clause| clause.words).collect()
}

/// The clauses of both texts that are long enough to be amended in two places.
pub(super) fn all_words() -> Vec<String> {
    let all = [PARLATINO, COMMUNIQUE].into_iter().flat_map(|source| words_of(source, None));
    all.filter(|words| words.split(' ').count() >= 12).collect()
}

/// The sixteen operative clauses of PARLATINO 2017.
pub(super) fn operative_words() -> Vec<String> {
    words_of(PARLATINO, Some(ClauseKind::Operative))
}

pub(super) fn clause_id(nth: usize) -> ClauseId {
    ClauseId::new(format!("c{nth}"))
}

/// A text of operative clauses c0, c1, …
pub(super) fn text(words: &[impl AsRef<str>]) -> Text {
    let mut text = Text::new(Language::english(), DeclarationKind::Resolution);
    let clauses = words.iter().enumerate();
    text.clauses =
        clauses.map(|(nth, words)| Clause::new(clause_id(nth), ClauseKind::Operative, words.as_ref())).collect();
    text
}

/// An amendment; its id is its rank in the order of filing.
pub(super) fn change(filed: u32, operations: Vec<Operation>) -> Change {
    Change { amendment: AmendmentId::new(format!("A{filed}")), filed, operations }
}

pub(super) fn replace(nth: usize, words: impl Into<String>) -> Operation {
    Operation::replace(clause_id(nth), words, 0)
}

/// A die whose throws follow from its seed (splitmix64).
pub(super) struct Die(pub(super) u64);

impl Die {
    /// A number below `sides`.
    pub(super) fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % (sides as u64)).unwrap()
    }

    /// One of a list.
    pub(super) fn pick<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.throw(list.len())]
    }

    /// The numbers below `count` in some order.
    pub(super) fn shuffled(&mut self, count: usize) -> Vec<usize> {
        let mut out: Vec<usize> = (0..count).collect();
        for at in (1..count).rev() {
            out.swap(at, self.throw(at + 1));
        }
        out
    }
}
