//! Numbers of clauses: computed from their places, never stored.

use std::collections::{HashMap, HashSet};

use crate::ids::ClauseId;

use super::clause::{Clause, ClauseKind, Numbering, Text};

/// Which numbers the clauses bear.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberingMode<'a> {
    /// While amendments are pending, against the text that they were made against: its clauses keep their numbers through
    /// deletions and moves, and what came in bears 5 bis, 5 ter.
    Provisional {
        /// The text as tabled.
        base: &'a Text,
    },
    /// As adopted: one count through all.
    Final,
}

/// Whether the reasons are counted too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum PreambleNumbers {
    /// They are not: the custom nearly everywhere.
    #[default]
    None,
    /// 1, 2, 3: not shown as their numbers, but named by them.
    Figures,
    /// I, II, III.
    Roman,
}

/// The number of one clause.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Label {
    /// Whose number it is.
    pub clause: ClauseId,
    /// The bare number: "5", "5 bis", "a", "iv"; empty where there is none.
    pub plain: String,
    /// As it stands before the clause in the text's language: "5.", "5 bis.", "(a)", "a)".
    pub display: String,
}

impl Label {
    /// That of a clause without a number.
    fn none(clause: &Clause) -> Self {
        Self { clause: clause.id.clone(), plain: String::new(), display: String::new() }
    }
}

/// Adverbs of provisional numbers, in order.
const ADVERBS: [&str; 20] = [
    "bis",
    "ter",
    "quater",
    "quinquies",
    "sexies",
    "septies",
    "octies",
    "novies",
    "decies",
    "undecies",
    "duodecies",
    "terdecies",
    "quaterdecies",
    "quindecies",
    "sexdecies",
    "septdecies",
    "octodecies",
    "novodecies",
    "vicies",
    "unvicies",
];

/// The labels of all clauses, in the order of the text; the preamble has no numbers.
#[must_use]
pub fn labels(text: &Text, mode: NumberingMode<'_>) -> Vec<Label> {
    labels_with(text, mode, PreambleNumbers::None)
}

/// The labels of all clauses, in the order of the text.
///
/// Operative clauses count 1, 2, unless there is only one; so do counted paragraphs. Sub-clauses count a, b, then i, ii,
/// then 1, 2. In [`NumberingMode::Provisional`] a clause of the base that stands under the same clause as there keeps its
/// number: a deletion leaves a gap, a clause that was moved takes its number along. Those that came in after clause 5 are
/// 5 bis, 5 ter, and those before the first 1 ante, 1 ante bis; so is a sub-clause that was moved under another clause. Where
/// the base has no such list, its clauses are counted as if adopted.
#[must_use]
pub fn labels_with(text: &Text, mode: NumberingMode<'_>, preamble: PreambleNumbers) -> Vec<Label> {
    match mode {
        NumberingMode::Final => counted(text, preamble, &Memory::default()),
        NumberingMode::Provisional { base } => counted(text, preamble, &Memory::of(base, preamble)),
    }
}

/// The labels, found by clause.
#[must_use]
pub fn labels_by_clause(text: &Text, mode: NumberingMode<'_>) -> HashMap<ClauseId, Label> {
    by_clause(labels(text, mode))
}

/// Labels, found by clause.
#[must_use]
pub fn by_clause(labels: Vec<Label>) -> HashMap<ClauseId, Label> {
    labels.into_iter().map(|label| (label.clause.clone(), label)).collect()
}

/// A list of clauses that are counted together: those of a kind under one clause, or at the top.
type List<'a> = (Option<&'a ClauseId>, ClauseKind);

fn list_of(clause: &Clause) -> List<'_> {
    (clause.parent.as_ref(), clause.kind)
}

/// What a base knows of its clauses.
#[derive(Default)]
struct Memory<'a> {
    /// The place of each counted clause in its list, from 1.
    places: HashMap<&'a ClauseId, (List<'a>, usize)>,
    /// The clauses that bear no number though they are counted: a lone operative one.
    unnumbered: Vec<&'a ClauseId>,
    /// The lists that it has.
    lists: HashSet<List<'a>>,
}

impl<'a> Memory<'a> {
    fn of(base: &'a Text, preamble: PreambleNumbers) -> Self {
        let mut memory = Self::default();
        let mut counts: HashMap<List<'a>, usize> = HashMap::new();
        for clause in base.clauses.iter().filter(|clause| takes_part(base, clause, preamble)) {
            let list = list_of(clause);
            let count = counts.entry(list).or_default();
            *count += 1;
            memory.places.insert(&clause.id, (list, *count));
            memory.lists.insert(list);
            if is_lone(base, clause) {
                memory.unnumbered.push(&clause.id);
            }
        }
        memory
    }

    /// The place that a clause had, if it stands in the same list as then.
    fn place(&self, clause: &Clause) -> Option<usize> {
        self.places.get(&clause.id).filter(|(list, _)| *list == list_of(clause)).map(|(_, place)| *place)
    }
}

fn counted<'t>(text: &'t Text, preamble: PreambleNumbers, memory: &Memory<'_>) -> Vec<Label> {
    let mut counts: HashMap<List<'t>, Count> = HashMap::new();
    let mut label = |clause: &'t Clause| -> Label {
        if !takes_part(text, clause, preamble) {
            return Label::none(clause);
        }
        let form = Form::of(clause.kind, text.depth(clause), preamble);
        let count = counts.entry(list_of(clause)).or_default();
        let plain = match memory.place(clause) {
            Some(place) => count.at(place, form),
            None if memory.lists.contains(&list_of(clause)) => count.leaning(form),
            None if is_lone(text, clause) => return Label::none(clause),
            None => count.next(form),
        };
        if memory.unnumbered.contains(&&clause.id) {
            return Label::none(clause);
        }
        let display = form.display(&plain, text.language.primary());
        Label { clause: clause.id.clone(), plain, display }
    };
    text.clauses.iter().map(&mut label).collect()
}

/// Whether the clause takes part in a count.
fn takes_part(text: &Text, clause: &Clause, preamble: PreambleNumbers) -> bool {
    if clause.numbering == Numbering::None || clause.kind == ClauseKind::Heading {
        return false;
    }
    clause.kind != ClauseKind::Preambular || preamble != PreambleNumbers::None || text.depth(clause) > 0
}

/// Whether it is the only operative clause, which bears no number.
fn is_lone(text: &Text, clause: &Clause) -> bool {
    clause.kind == ClauseKind::Operative
        && text.depth(clause) == 0
        && text.of_kind(clause.kind).filter(|other| other.numbering == Numbering::Computed).nth(1).is_none()
}

/// How far a list was counted.
#[derive(Default)]
struct Count {
    /// The number of the last clause with one of its own; 0 before the first.
    last: usize,
    /// How many lean on it.
    leaning: usize,
}

impl Count {
    /// The next number.
    fn next(&mut self, form: Form) -> String {
        self.at(self.last + 1, form)
    }

    /// A clause with a number of its own.
    fn at(&mut self, place: usize, form: Form) -> String {
        self.last = place;
        self.leaning = 0;
        form.number(place)
    }

    /// A clause that leans on the number before it.
    fn leaning(&mut self, form: Form) -> String {
        self.leaning += 1;
        if self.last > 0 {
            return format!("{} {}", form.number(self.last), adverb(self.leaning));
        }
        let first = format!("{} ante", form.number(1));
        if self.leaning == 1 { first } else { format!("{first} {}", adverb(self.leaning - 1)) }
    }
}

/// bis for 1, ter for 2; past the adverbs that anybody knows, a figure in brackets.
fn adverb(nth: usize) -> String {
    ADVERBS.get(nth - 1).map_or_else(|| format!("[{}]", nth + 1), |word| (*word).to_owned())
}

/// The form of the numbers of one level.
#[derive(Clone, Copy)]
enum Form {
    Clause,
    Preamble,
    Letter,
    Roman,
    Figure,
}

impl Form {
    fn of(kind: ClauseKind, depth: usize, preamble: PreambleNumbers) -> Self {
        match (depth, kind) {
            (0, ClauseKind::Preambular) if preamble == PreambleNumbers::Roman => Self::Preamble,
            (0, _) => Self::Clause,
            (1, _) => Self::Letter,
            (2, _) => Self::Roman,
            _ => Self::Figure,
        }
    }

    fn number(self, nth: usize) -> String {
        match self {
            Self::Clause | Self::Figure => nth.to_string(),
            Self::Preamble => roman(nth).to_uppercase(),
            Self::Letter => letters(nth),
            Self::Roman => roman(nth),
        }
    }

    /// (a) in English, a) in Spanish, French and Portuguese.
    fn display(self, plain: &str, language: &str) -> String {
        match self {
            Self::Clause | Self::Preamble => format!("{plain}."),
            _ if matches!(language, "es" | "fr" | "pt") => format!("{plain})"),
            _ => format!("({plain})"),
        }
    }
}

/// a to z, then aa, ab.
pub(crate) fn letters(nth: usize) -> String {
    let mut left = nth;
    let mut out = Vec::new();
    while left > 0 {
        let digit = u8::try_from((left - 1) % 26).unwrap_or(0);
        out.push(char::from(b'a' + digit));
        left = (left - 1) / 26;
    }
    out.iter().rev().collect()
}

/// i, ii, iii, iv.
pub(crate) fn roman(nth: usize) -> String {
    const SIGNS: [(usize, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut left = nth;
    let mut out = String::new();
    for (value, sign) in SIGNS {
        while left >= value {
            out.push_str(sign);
            left -= value;
        }
    }
    out
}

#[cfg(test)]
#[path = "numbering_tests.rs"]
mod tests;
