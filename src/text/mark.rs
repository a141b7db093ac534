//! Marks on words while they are negotiated: where they stand, and how they are woven into the words.
//!
//! A mark is apart from the words: a bracket character in a text is no mark. It stands on a whole clause or on a stretch of
//! its plain words, and is found again in other words of the clause as long as the stretch stands there verbatim.

use std::collections::BTreeSet;
use std::ops::Range;

use super::diff::edits;
use super::inline::Run;
use super::tokens::tokens;
use crate::worded::worded;

worded! {
    /// What a mark says of the words on which it stands.
    MarkKind {
        /// Not agreed; shown in square brackets.
        Disputed = "disputed", "mark-kind-disputed";
        /// Other words for the same place: Alt. 1, Alt. 2.
        Alternative = "alternative", "mark-kind-alternative";
        /// Somebody proposes them, and nobody else stands for them yet.
        Proposed = "proposed", "mark-kind-proposed";
        /// Agreed, subject to what capitals say.
        AgreedAdRef = "agreed-ad-ref", "mark-kind-agreed-ad-ref";
        /// Agreed.
        Agreed = "agreed", "mark-kind-agreed";
    }
}

impl MarkKind {
    /// Whether the text as a whole is not put while such a mark is left.
    #[must_use]
    pub const fn holds_up_adoption(self) -> bool {
        matches!(self, Self::Disputed | Self::Alternative | Self::AgreedAdRef)
    }

    /// Whether its words stand in square brackets.
    #[must_use]
    pub const fn is_bracketed(self) -> bool {
        matches!(self, Self::Disputed | Self::Alternative | Self::Proposed)
    }

    /// Whether it says something of these very words, so that it does not hold for others.
    #[must_use]
    pub const fn is_about_the_words(self) -> bool {
        matches!(self, Self::Agreed | Self::AgreedAdRef | Self::Alternative)
    }

    /// Whether somebody is named with it who proposes.
    #[must_use]
    pub const fn has_proposer(self) -> bool {
        matches!(self, Self::Alternative | Self::Proposed)
    }
}

/// Where the words of a mark are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The whole clause.
    Whole,
    /// These of its plain words: half-open, in Unicode scalar values.
    Words(Range<usize>),
    /// Its words do not stand there any more: it must be set again or lifted.
    Changed,
}

/// The places in plain words at which others stand verbatim: half-open, in Unicode scalar values, from the first to the last.
///
/// Only whole words count: "all" does not stand in "shall". White space around what is looked for does not matter.
#[must_use]
pub fn places(words: &str, stretch: &str) -> Vec<Range<usize>> {
    let stretch = stretch.trim();
    if stretch.is_empty() {
        return Vec::new();
    }
    let all = tokens(words);
    let starts: BTreeSet<usize> = all.iter().map(|token| token.start).collect();
    let ends: BTreeSet<usize> = all.iter().map(|token| token.end).collect();
    let chars = stretch.chars().count();
    let (mut at, mut byte) = (0, 0);
    let mut found = Vec::new();
    for (from, _) in words.match_indices(stretch) {
        at += words[byte..from].chars().count();
        byte = from;
        if starts.contains(&at) && ends.contains(&(at + chars)) {
            found.push(at..at + chars);
        }
    }
    found
}

/// Finds the place of a mark in the words of its clause as they are now.
///
/// `stretch` is its place in the plain words that the clause had when the mark was set; none for the whole clause. A stretch
/// goes along with whatever comes before and behind it. If it was rewritten and yet stands there verbatim, once and nowhere
/// else, that is its place.
#[must_use]
pub fn locate(kind: MarkKind, then: &str, stretch: Option<&Range<usize>>, now: &str) -> Place {
    let Some(stretch) = stretch else {
        let holds = then == now || !kind.is_about_the_words();
        return if holds { Place::Whole } else { Place::Changed };
    };
    if then == now {
        return Place::Words(stretch.clone());
    }
    let words = slice(then, stretch);
    let carried = carried(then, stretch, now).filter(|place| slice(now, place) == words);
    match (carried, places(now, &words).as_slice()) {
        (Some(place), _) => Place::Words(place),
        (None, [only]) => Place::Words(only.clone()),
        (None, _) => Place::Changed,
    }
}

/// The characters of a place.
#[must_use]
pub fn slice(words: &str, place: &Range<usize>) -> String {
    words.chars().skip(place.start).take(place.len()).collect()
}

/// Where an untouched stretch is after the edits that lead from one wording to another.
fn carried(then: &str, stretch: &Range<usize>, now: &str) -> Option<Range<usize>> {
    let (mut gained, mut lost) = (0, 0);
    for edit in edits(then, now).list {
        if edit.at.start >= stretch.end {
            break;
        }
        if edit.at.end > stretch.start {
            return None;
        }
        gained += edit.insert.chars().count();
        lost += edit.at.len();
    }
    Some(stretch.start + gained - lost..stretch.end + gained - lost)
}

/// A mark as it is shown in the words of a clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// What it says.
    pub kind: MarkKind,
    /// Its words; none for the whole clause.
    pub at: Option<Range<usize>>,
    /// Number and words of an alternative.
    pub alternative: Option<(i64, String)>,
    /// Who proposes it; empty if nobody is named.
    pub by: String,
}

/// Where a pair of brackets begins or ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Before the words.
    Opens,
    /// Behind them.
    Closes,
}

/// Something to be shown between the words: one side of all the marks that stand on the same ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inset<'a> {
    /// Before which character of the plain words; none for behind the ending of the clause.
    pub before: Option<usize>,
    /// Which side.
    pub side: Side,
    /// The marks, in the order in which they were set.
    pub marks: Vec<&'a Shown>,
}

impl Inset<'_> {
    /// Whether square brackets are shown.
    #[must_use]
    pub fn is_bracketed(&self) -> bool {
        self.marks.iter().any(|mark| mark.kind.is_bracketed())
    }
}

/// The insets of a clause's marks, in the order in which they are shown. Marks on the same words share one pair; of those
/// that meet at one place the inner ones close first and the outer ones open first.
#[must_use]
pub fn insets(marks: &[Shown]) -> Vec<Inset<'_>> {
    let mut groups: Vec<(Option<Range<usize>>, Vec<&Shown>)> = Vec::new();
    for mark in marks {
        match groups.iter_mut().find(|(at, _)| *at == mark.at) {
            Some((_, group)) => group.push(mark),
            None => groups.push((mark.at.clone(), vec![mark])),
        }
    }
    let whole = 0..usize::MAX;
    let mut sides = Vec::with_capacity(groups.len() * 2);
    for (at, group) in groups {
        let range = at.as_ref().unwrap_or(&whole);
        // At one place closing comes before opening; a longer stretch opens earlier and closes later.
        let opens = Inset { before: Some(range.start), side: Side::Opens, marks: group.clone() };
        sides.push(((range.start, 1, usize::MAX - range.end), opens));
        let closes = Inset { before: at.as_ref().map(|range| range.end), side: Side::Closes, marks: group };
        sides.push(((range.end, 0, usize::MAX - range.start), closes));
    }
    sides.sort_by_key(|(key, _)| *key);
    sides.into_iter().map(|(_, inset)| inset).collect()
}

/// Weaves the marks of a clause into its words: each side as the signs that `sign` gives for it. The ending stands behind the
/// marks on words and before those on the whole clause; the first `opening` characters are emphasised.
#[must_use]
pub fn weave(
    runs: &[Run],
    opening: usize,
    ending: &str,
    marks: &[Shown],
    sign: impl Fn(&Inset<'_>) -> String,
) -> Vec<Run> {
    let plain = |text: String| Run { text, ..Run::default() };
    let insets = insets(marks);
    let places: BTreeSet<usize> = insets.iter().filter_map(|inset| inset.before).chain([opening]).collect();
    let mut left = insets.iter().peekable();
    let (mut out, mut at) = (Vec::new(), 0);
    for run in cut(runs, &places) {
        while let Some(inset) = left.next_if(|inset| inset.before.is_some_and(|before| before <= at)) {
            out.push(plain(sign(inset)));
        }
        let emphasis = run.emphasis || at < opening;
        at += run.text.chars().count();
        out.push(Run { emphasis, ..run });
    }
    while let Some(inset) = left.next_if(|inset| inset.before.is_some()) {
        out.push(plain(sign(inset)));
    }
    out.push(plain(ending.to_owned()));
    out.extend(left.map(|inset| plain(sign(inset))));
    out.retain(|run| !run.text.is_empty() || run.note.is_some());
    out
}

/// Cuts runs so that none goes across one of these places of the plain words.
#[must_use]
pub fn cut(runs: &[Run], places: &BTreeSet<usize>) -> Vec<Run> {
    let mut out = Vec::with_capacity(runs.len() + places.len());
    let mut at = 0;
    for run in runs {
        let mut left = run.text.as_str();
        let end = at + left.chars().count();
        if run.reference.is_some() {
            out.push(run.clone());
            at = end;
            continue;
        }
        for place in places.range(at + 1..end.max(at + 1)) {
            let byte = left.char_indices().nth(place - at).map_or(left.len(), |(byte, _)| byte);
            let (head, tail) = left.split_at(byte);
            out.push(Run { text: head.to_owned(), note: None, ..run.clone() });
            (left, at) = (tail, *place);
        }
        out.push(Run { text: left.to_owned(), ..run.clone() });
        at = end;
    }
    out
}

#[cfg(test)]
#[path = "mark_tests.rs"]
mod tests;
