//! References to clauses: an object in the words, not a number.
//!
//! Stored is `[#identity]`, the same in every language version; typed is `[#5 (a)]`, or `[#P3]` for the third preambular
//! paragraph; read is "5 (a)". The number is computed where it is shown, so that no renumbering leaves a wrong one behind,
//! and a reference to a clause that is gone is found ([`dangling`]) before anything is decided.
//! Source: DESIGN, the text model. Decision 10.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;

use crate::ids::ClauseId;

use super::clause::{Clause, ClauseKind, Text};
use super::inline::{self, Run};
use super::mark;
use super::numbering::{Label, NumberingMode, PreambleNumbers, by_clause, labels_with};

/// What is read where the clause that is meant is gone.
pub const GONE: &str = "[?]";
/// How long an identity or a typed number may be.
const NAME_CHARS: usize = 64;
/// How long an identity is at least.
const IDENTITY_CHARS: usize = 16;
/// What a typed number of a preambular paragraph begins with: preamble, preámbulo, préambule, preâmbulo.
const PREAMBULAR: char = 'P';

/// A typed reference to a clause that the text has not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownClause(
    /// The number as typed, without its brackets.
    pub String,
);

/// A stretch of words: as it stands, or a reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part<'a> {
    /// Words without a reference.
    Words(&'a str),
    /// What stands between `[#` and `]`.
    Reference(&'a str),
}

/// The reference at the start of marked words: what it names, and the characters that it takes.
pub(super) fn at_start(chars: &[char]) -> Option<(ClauseId, usize)> {
    if chars.get(..2) != Some(&['[', '#']) {
        return None;
    }
    let id: String = chars[2..].iter().take(NAME_CHARS + 1).take_while(|c| is_of_identity(**c)).collect();
    let length = id.len() + 3;
    let closed = chars.get(length - 1) == Some(&']');
    (closed && !id.is_empty() && id.len() <= NAME_CHARS).then(|| (ClauseId::new(id), length))
}

/// Whether a name is an identity and not what somebody typed between brackets: those are long and random.
#[must_use]
pub fn is_identity(name: &str) -> bool {
    name.len() >= IDENTITY_CHARS && name.chars().all(is_of_identity)
}

const fn is_of_identity(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}

/// The parts of words; a backslash makes a bracket literal where `escapes` says so.
fn parts(words: &str, escapes: bool) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let (mut from, mut at) = (0, 0);
    while let Some(next) = words[at..].find(['[', '\\']).map(|found| at + found) {
        let rest = &words[next..];
        if escapes && rest.starts_with('\\') {
            at = next + 1 + rest[1..].chars().next().map_or(0, char::len_utf8);
            continue;
        }
        match between(rest) {
            Some(name) => {
                parts.push(Part::Words(&words[from..next]));
                parts.push(Part::Reference(name));
                at = next + name.len() + 3;
                from = at;
            }
            None => at = next + 1,
        }
    }
    parts.push(Part::Words(&words[from..]));
    parts.retain(|part| *part != Part::Words(""));
    parts
}

/// What stands between `[#` at the start and the next `]`.
fn between(words: &str) -> Option<&str> {
    let inner = words.strip_prefix("[#")?;
    let end = inner.char_indices().take(NAME_CHARS + 1).find(|(_, c)| matches!(c, ']' | '['))?.0;
    (inner[end..].starts_with(']') && end > 0).then(|| &inner[..end])
}

/// The parts of plain text, in which no mark is escaped any more.
#[must_use]
pub fn parts_of_plain(plain: &str) -> Vec<Part<'_>> {
    parts(plain, false)
}

/// The clauses that marked words refer to, in their order.
#[must_use]
pub fn targets(marked: &str) -> Vec<ClauseId> {
    if !marked.contains("[#") {
        return Vec::new();
    }
    inline::runs(marked).into_iter().filter_map(|run| run.reference).collect()
}

/// Marked words with every reference to one clause leading to another.
#[must_use]
pub fn redirected(marked: &str, from: &ClauseId, to: &ClauseId) -> String {
    let stored = |name: &str| if name == from.as_str() { format!("[#{to}]") } else { format!("[#{name}]") };
    write(marked, true, |name| Ok::<_, UnknownClause>(stored(name))).unwrap_or_else(|_| marked.to_owned())
}

/// A reference to a clause that is not in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dangling {
    /// The clause whose words refer.
    pub clause: ClauseId,
    /// The clause that is gone.
    pub target: ClauseId,
}

/// The references of a text to clauses that it has not, in the order of the text.
#[must_use]
pub fn dangling(text: &Text) -> Vec<Dangling> {
    let mut known: Option<HashSet<&ClauseId>> = None;
    let mut found = Vec::new();
    for clause in &text.clauses {
        for target in targets(&clause.words).into_iter().chain(targets(&clause.wrap_up)) {
            let known = known.get_or_insert_with(|| text.clauses.iter().map(|clause| &clause.id).collect());
            if !known.contains(&target) {
                found.push(Dangling { clause: clause.id.clone(), target });
            }
        }
    }
    found
}

/// The clauses that stay and whose words refer to one that goes, in the order of the text.
pub fn referring<'a>(text: &'a Text, going: &'a BTreeSet<ClauseId>) -> impl Iterator<Item = &'a Clause> {
    let refers = |words: &str| targets(words).iter().any(|target| going.contains(target));
    let stays = text.clauses.iter().filter(|clause| !going.contains(&clause.id));
    stays.filter(move |clause| refers(&clause.words) || refers(&clause.wrap_up))
}

/// What references to the clauses of a text read, and what is typed for them.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// "5 (a)" for each clause but the headings.
    numbers: HashMap<ClauseId, String>,
    /// "P3", "5 (a)".
    typed: HashMap<ClauseId, String>,
    /// What is typed, without spaces and brackets, and which clause it means.
    clauses: HashMap<Vec<String>, ClauseId>,
}

impl Names {
    /// The names of the clauses of a text, with its numbers. A preambular paragraph is named by its place, as is a clause
    /// that bears no number.
    #[must_use]
    pub fn of(text: &Text, mode: NumberingMode<'_>) -> Self {
        let labels = by_clause(labels_with(text, mode, PreambleNumbers::Figures));
        let mut names = Self::default();
        let mut places: HashMap<ClauseKind, usize> = HashMap::new();
        for clause in text.clauses.iter().filter(|clause| clause.kind != ClauseKind::Heading) {
            let place = places.entry(clause.kind).or_default();
            *place += usize::from(clause.parent.is_none());
            let label = labels.get(&clause.id);
            let above = clause.parent.as_ref().and_then(|id| Some((names.numbers.get(id)?, names.typed.get(id)?)));
            let (number, typed) = match above {
                Some((number, typed)) => {
                    let own = label.map_or("", |label| label.display.trim_end_matches('.'));
                    (format!("{number} {own}"), format!("{typed} {own}"))
                }
                None => {
                    let number = top(label, *place);
                    let is_reason = clause.kind == ClauseKind::Preambular;
                    let typed = if is_reason { format!("{PREAMBULAR}{number}") } else { number.clone() };
                    (number, typed)
                }
            };
            names.clauses.entry(key(&typed)).or_insert_with(|| clause.id.clone());
            names.numbers.insert(clause.id.clone(), number);
            names.typed.insert(clause.id.clone(), typed);
        }
        names
    }

    /// With the names of clauses that only another text has.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        for (id, number) in &other.numbers {
            self.numbers.entry(id.clone()).or_insert_with(|| number.clone());
        }
        for (id, typed) in &other.typed {
            self.typed.entry(id.clone()).or_insert_with(|| typed.clone());
        }
        for (key, id) in &other.clauses {
            self.clauses.entry(key.clone()).or_insert_with(|| id.clone());
        }
        self
    }

    /// What a reference to a clause reads: "5", "5 bis", "5 (a)". None if the clause is gone.
    #[must_use]
    pub fn number(&self, id: &ClauseId) -> Option<&str> {
        self.numbers.get(id).map(String::as_str)
    }

    /// Plain text of marked words, with the numbers of the clauses that they refer to.
    #[must_use]
    pub fn plain(&self, marked: &str) -> String {
        self.in_plain(&inline::plain(marked))
    }

    /// Plain text whose references are written out: [`GONE`] for an identity that nobody knows. What only looks like a
    /// reference stays as it stands.
    #[must_use]
    pub fn in_plain(&self, plain: &str) -> String {
        if !plain.contains("[#") {
            return plain.to_owned();
        }
        let written = parts_of_plain(plain).into_iter().map(|part| match part {
            Part::Words(words) => words.to_owned(),
            Part::Reference(name) => {
                let number = self.number(&ClauseId::new(name)).or(is_identity(name).then_some(GONE));
                number.map_or_else(|| format!("[#{name}]"), str::to_owned)
            }
        });
        written.collect()
    }

    /// A place in what [`Self::in_plain`] reads, as the place in the plain text itself; a reference is taken in as a whole.
    /// Half-open, in Unicode scalar values.
    #[must_use]
    pub fn place_in(&self, plain: &str, read: &Range<usize>) -> Range<usize> {
        let (mut at, mut read_at) = (0, 0);
        let (mut start, mut end) = (None, 0);
        for part in parts_of_plain(plain) {
            let (length, shown) = match part {
                Part::Words(words) => (words.chars().count(), None),
                Part::Reference(name) => {
                    let length = name.chars().count() + 3;
                    (length, Some(self.in_plain(&format!("[#{name}]")).chars().count()))
                }
            };
            let within = |place: usize| if shown.is_some() { 0 } else { place - read_at };
            let read_end = read_at + shown.unwrap_or(length);
            if start.is_none() && read.start < read_end {
                start = Some(at + within(read.start));
            }
            if read.end > read_at {
                end = at + if shown.is_some() || read.end >= read_end { length } else { within(read.end) };
            }
            (at, read_at) = (at + length, read_end);
        }
        start.unwrap_or(at)..end
    }

    /// Words of a plain text as they are read, as they stand in it, and which of the places where they do is meant, from 1.
    /// Such as do not stand there stay as they are.
    #[must_use]
    pub fn unread(&self, plain: &str, read: &str, nth: Option<usize>) -> (String, Option<usize>) {
        let found = if plain.contains("[#") { mark::places(&self.in_plain(plain), read) } else { Vec::new() };
        let Some(at) = nth.unwrap_or(1).checked_sub(1).and_then(|nth| found.get(nth)) else {
            return (read.to_owned(), nth);
        };
        let at = self.place_in(plain, at);
        let words = mark::slice(plain, &at);
        let same = mark::places(plain, &words).iter().position(|place| place.start == at.start);
        let nth = nth.and(same).map(|nth| nth + 1);
        (words, nth)
    }

    /// Runs with the numbers as the text of their references; [`GONE`] where the clause is gone.
    #[must_use]
    pub fn runs(&self, mut runs: Vec<Run>) -> Vec<Run> {
        for run in &mut runs {
            if let Some(id) = &run.reference {
                run.text = self.number(id).unwrap_or(GONE).to_owned();
            }
        }
        runs
    }

    /// Marked words as somebody edits them: `[#5 (a)]` for a reference. One to a clause that is gone stays as it is stored,
    /// and is refused until somebody mends it.
    #[must_use]
    pub fn typed(&self, marked: &str) -> String {
        let typed = |name: &str| self.typed.get(&ClauseId::new(name)).map_or(name, String::as_str).to_owned();
        write(marked, true, |name| Ok::<_, UnknownClause>(format!("[#{}]", typed(name))))
            .unwrap_or_else(|_| marked.to_owned())
    }

    /// Words as typed, with the identities of the clauses whose numbers stand in them.
    ///
    /// # Errors
    /// The first number that no clause of the text bears.
    pub fn stored(&self, typed: &str) -> Result<String, UnknownClause> {
        write(typed, true, |name| {
            let by_number = self.clauses.get(&key(name)).cloned();
            let by_identity = || Some(ClauseId::new(name)).filter(|id| self.numbers.contains_key(id));
            let id = by_number.or_else(by_identity).ok_or_else(|| UnknownClause(name.to_owned()))?;
            Ok(format!("[#{id}]"))
        })
    }
}

/// The number of a clause at the top, or its place among its kind if it bears none.
fn top(label: Option<&Label>, place: usize) -> String {
    label.map(|label| label.plain.clone()).filter(|plain| !plain.is_empty()).unwrap_or_else(|| place.to_string())
}

/// Words with each reference written anew.
fn write<E>(words: &str, escapes: bool, mut one: impl FnMut(&str) -> Result<String, E>) -> Result<String, E> {
    if !words.contains("[#") {
        return Ok(words.to_owned());
    }
    let mut out = String::with_capacity(words.len());
    for part in parts(words, escapes) {
        match part {
            Part::Words(words) => out.push_str(words),
            Part::Reference(name) => out.push_str(&one(name)?),
        }
    }
    Ok(out)
}

/// A typed number as it is looked for: "5(a)", "5 a)" and "5 A" mean the same clause.
fn key(typed: &str) -> Vec<String> {
    let mut key: Vec<String> = Vec::new();
    let mut last = None;
    for c in typed.chars() {
        let sort = if c.is_numeric() { Some(true) } else { c.is_alphabetic().then_some(false) };
        if let Some(is_number) = sort {
            match key.last_mut().filter(|_| last == Some(is_number)) {
                Some(piece) => piece.extend(c.to_lowercase()),
                None => key.push(c.to_lowercase().collect()),
            }
        }
        last = sort;
    }
    key
}

#[cfg(test)]
#[path = "reference_tests.rs"]
mod tests;
