//! Numbers of clauses: computed from their places, never stored.

use std::collections::HashMap;

use crate::ids::ClauseId;

use super::clause::{Clause, ClauseKind, Numbering, Text};

/// Whether clauses that came in by amendment bear numbers of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NumberingMode {
    /// While amendments are pending: 5 bis, 5 ter; nobody else's number changes.
    Provisional,
    /// As adopted: one count through all.
    Final,
}

/// Whether the reasons are counted too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum PreambleNumbers {
    /// They are not: the custom nearly everywhere.
    #[default]
    None,
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
pub fn labels(text: &Text, mode: NumberingMode) -> Vec<Label> {
    labels_with(text, mode, PreambleNumbers::None)
}

/// The labels of all clauses, in the order of the text.
///
/// Operative clauses count 1, 2, unless there is only one; so do counted paragraphs. Sub-clauses count a, b, then i, ii,
/// then 1, 2. In [`NumberingMode::Provisional`] the clauses inserted after 5 are 5 bis, 5 ter, and those inserted
/// before the first are 1 ante, 1 ante bis, 1 ante ter.
#[must_use]
pub fn labels_with(text: &Text, mode: NumberingMode, preamble: PreambleNumbers) -> Vec<Label> {
    let mut counts: HashMap<(Option<&ClauseId>, ClauseKind), Count> = HashMap::new();
    text.clauses
        .iter()
        .map(|clause| {
            let depth = text.depth(clause);
            if !is_counted(text, clause, depth, preamble) {
                return Label { clause: clause.id.clone(), plain: String::new(), display: String::new() };
            }
            let count = counts.entry((clause.parent.as_ref(), clause.kind)).or_default();
            let inserted = clause.inserted && mode == NumberingMode::Provisional;
            let form = Form::of(clause.kind, depth);
            let plain = count.next(inserted && has_fixed_sibling(text, clause), form);
            let display = form.display(&plain, text.language.primary());
            Label { clause: clause.id.clone(), plain, display }
        })
        .collect()
}

/// The labels, found by clause.
#[must_use]
pub fn labels_by_clause(text: &Text, mode: NumberingMode) -> HashMap<ClauseId, Label> {
    labels(text, mode).into_iter().map(|label| (label.clause.clone(), label)).collect()
}

/// Whether the clause takes part in a count. A lone operative clause does not.
fn is_counted(text: &Text, clause: &Clause, depth: usize, preamble: PreambleNumbers) -> bool {
    if clause.numbering == Numbering::None || clause.kind == ClauseKind::Heading {
        return false;
    }
    match clause.kind {
        ClauseKind::Preambular => depth > 0 || preamble == PreambleNumbers::Roman,
        ClauseKind::Operative if depth == 0 => {
            text.of_kind(clause.kind).filter(|other| other.numbering == Numbering::Computed).nth(1).is_some()
        }
        _ => true,
    }
}

/// A provisional number leans on one that stays: in a list of insertions only there is none.
fn has_fixed_sibling(text: &Text, clause: &Clause) -> bool {
    text.clauses.iter().any(|other| {
        !other.inserted
            && other.numbering == Numbering::Computed
            && (&other.parent, other.kind) == (&clause.parent, clause.kind)
    })
}

/// How far a list was counted.
#[derive(Default)]
struct Count {
    fixed: usize,
    inserted: usize,
}

impl Count {
    fn next(&mut self, inserted: bool, form: Form) -> String {
        if !inserted {
            self.fixed += 1;
            self.inserted = 0;
            return form.number(self.fixed);
        }
        self.inserted += 1;
        if self.fixed > 0 {
            return format!("{} {}", form.number(self.fixed), adverb(self.inserted));
        }
        let first = format!("{} ante", form.number(1));
        if self.inserted == 1 { first } else { format!("{first} {}", adverb(self.inserted - 1)) }
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
    fn of(kind: ClauseKind, depth: usize) -> Self {
        match (depth, kind) {
            (0, ClauseKind::Preambular) => Self::Preamble,
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
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::text::DeclarationKind;
    use proptest::prelude::*;

    /// A text of operative clauses; `+` is an inserted one, `a` a sub-clause of the last at the top, `i` of the last `a`.
    fn text(language: &str, plan: &str) -> Text {
        let mut text = Text::new(Language::new(language).unwrap(), DeclarationKind::Resolution);
        let mut above: [Option<ClauseId>; 3] = [None, None, None];
        for (at, sign) in plan.chars().enumerate() {
            let id = ClauseId::new(format!("c{at}"));
            let depth = match sign {
                'a' | 'A' => 1,
                'i' => 2,
                _ => 0,
            };
            let kind = if sign == 'p' { ClauseKind::Preambular } else { ClauseKind::Operative };
            let mut clause = Clause::new(id.clone(), kind, "words");
            clause.inserted = matches!(sign, '+' | 'A');
            clause.parent = if depth == 0 { None } else { above[depth - 1].clone() };
            above[depth] = Some(id);
            text.clauses.push(clause);
        }
        text
    }

    #[track_caller]
    fn check(plan: &str, mode: NumberingMode, expected: &[&str]) {
        let found: Vec<String> = labels(&text("en", plan), mode).into_iter().map(|label| label.plain).collect();
        assert_eq!(found, expected, "{plan}");
    }

    #[test]
    fn provisional_numbers_lean_on_the_number_before() {
        check("o++o+", NumberingMode::Provisional, &["1", "1 bis", "1 ter", "2", "2 bis"]);
        check("o++o+", NumberingMode::Final, &["1", "2", "3", "4", "5"]);
        check("+++oo", NumberingMode::Provisional, &["1 ante", "1 ante bis", "1 ante ter", "1", "2"]);
        check("++", NumberingMode::Provisional, &["1", "2"]);
        check("oaAa", NumberingMode::Provisional, &["", "a", "a bis", "b"]);
    }

    #[test]
    fn a_lone_operative_clause_and_the_preamble_bear_none() {
        check("ppo", NumberingMode::Final, &["", "", ""]);
        check("po+", NumberingMode::Provisional, &["", "1", "1 bis"]);
        let roman = labels_with(&text("en", "ppoo"), NumberingMode::Final, PreambleNumbers::Roman);
        assert_eq!(roman[1].display, "II.");
    }

    #[test]
    fn sub_levels_have_the_form_of_the_language() {
        let shown = |language| -> Vec<String> {
            let text = text(language, "oaiiaoa");
            labels(&text, NumberingMode::Final).into_iter().map(|label| label.display).collect()
        };
        assert_eq!(shown("en"), ["1.", "(a)", "(i)", "(ii)", "(b)", "2.", "(a)"]);
        assert_eq!(shown("pt-BR"), ["1.", "a)", "i)", "ii)", "b)", "2.", "a)"]);
    }

    #[test]
    fn long_counts_go_on() {
        assert_eq!((letters(27), letters(52), letters(703)), ("aa".into(), "az".into(), "aaa".into()));
        assert_eq!(roman(49), "xlix");
        assert_eq!(adverb(21), "[22]");
    }

    proptest! {
        #[test]
        fn final_numbers_are_dense(plan in "[po+]{2,40}") {
            let numbers: Vec<usize> = labels(&text("es", &plan), NumberingMode::Final)
                .iter().filter_map(|label| label.plain.parse().ok()).collect();
            let counted = plan.chars().filter(|sign| *sign != 'p').count();
            let expected: Vec<usize> = if counted == 1 { vec![] } else { (1..=counted).collect() };
            prop_assert_eq!(numbers, expected);
        }

        #[test]
        fn insertions_leave_the_other_numbers(plan in "[o+]{2,40}") {
            let with = labels(&text("en", &plan), NumberingMode::Provisional);
            let bare: Vec<&str> = with.iter().map(|label| label.plain.as_str())
                .filter(|plain| !plain.is_empty() && !plain.contains(' ')).collect();
            let fixed = plan.chars().filter(|sign| *sign == 'o').count();
            if fixed > 0 {
                prop_assert_eq!(bare, (1..=fixed).map(|n| n.to_string()).collect::<Vec<_>>());
            }
        }
    }
}
