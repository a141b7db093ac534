//! Edits of one stretch of words by several hands.

use std::ops::Range;

use crate::text::diff::{ALGORITHM, Edit, Edits, char_bounds, edits};
use crate::text::inline;

use super::NoteKind;
use super::sentences::{Sentences, is_whole_sentence};

/// How two edits of one base stand to each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meeting {
    /// Words of the base lie between them.
    Apart,
    /// They merge, and somebody should look.
    Noted(NoteKind),
    /// They touch the same words: these.
    Overlap(Range<usize>),
}

/// Compares two edits of the same words.
pub(super) fn meet(a: &Edit, b: &Edit, words: &Base<'_>) -> Meeting {
    if a == b {
        return Meeting::Noted(NoteKind::Identical);
    }
    let (first, second) = if (a.at.start, a.at.end) <= (b.at.start, b.at.end) { (a, b) } else { (b, a) };
    let gap_start = first.at.end;
    if second.at.start < gap_start {
        let shared = second.at.start..gap_start.min(second.at.end);
        return Meeting::Overlap(if shared.is_empty() { first.at.clone() } else { shared });
    }
    if words.has_word(gap_start..second.at.start) {
        return Meeting::Apart;
    }
    let same_place = first.at.is_empty() && first.at == second.at;
    Meeting::Noted(if same_place { NoteKind::SamePlace } else { NoteKind::Adjacent })
}

/// The words two hands work on.
pub(super) struct Base<'a> {
    text: &'a str,
    bounds: Vec<usize>,
    sentences: Sentences,
}

impl<'a> Base<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, bounds: char_bounds(text), sentences: Sentences::of(text) }
    }

    fn has_word(&self, range: Range<usize>) -> bool {
        self.text[self.bounds[range.start]..self.bounds[range.end]].chars().any(char::is_alphanumeric)
    }

    /// Whether both edits work inside one sentence. A whole sentence put between two others is in neither.
    pub(super) fn in_one_sentence(&self, a: &Edit, b: &Edit) -> bool {
        let inside = |edit: &Edit| !(edit.at.is_empty() && is_whole_sentence(self.before(edit), &edit.insert));
        inside(a) && inside(b) && self.sentences.share(&a.at, &b.at)
    }

    fn before(&self, edit: &Edit) -> &str {
        &self.text[..self.bounds[edit.at.start]]
    }
}

/// Where two lists of edits of one base touch the same words; empty if they merge.
pub(super) fn overlaps(base: &str, a: &Edits, b: &Edits) -> Vec<Range<usize>> {
    let words = Base::new(base);
    let mut out: Vec<Range<usize>> = Vec::new();
    for (one, other) in pairs(a, b) {
        if let Meeting::Overlap(range) = meet(one, other, &words)
            && !out.contains(&range)
        {
            out.push(range);
        }
    }
    if out.is_empty() && tears_marks(base, a, b) {
        out = b.list.iter().map(|edit| edit.at.clone()).collect();
    }
    out
}

/// Marks that are whole in each but would be torn in the merger.
fn tears_marks(base: &str, a: &Edits, b: &Edits) -> bool {
    let torn = |list: &[&Edits]| inline::unbalanced(&splice(base, list));
    let worst = torn(&[a]).max(torn(&[b])).max(inline::unbalanced(base));
    torn(&[a, b]) > worst
}

pub(super) fn pairs<'a>(a: &'a Edits, b: &'a Edits) -> impl Iterator<Item = (&'a Edit, &'a Edit)> {
    a.list.iter().flat_map(|one| b.list.iter().map(move |other| (one, other)))
}

/// What to look at where two lists of edits merge.
pub(super) fn notes(base: &str, a: &Edits, b: &Edits) -> Vec<NoteKind> {
    let words = Base::new(base);
    let mut out: Vec<NoteKind> = Vec::new();
    for (one, other) in pairs(a, b) {
        let kind = match meet(one, other, &words) {
            Meeting::Noted(kind) => Some(kind),
            Meeting::Apart if words.in_one_sentence(one, other) => Some(NoteKind::SameSentence),
            _ => None,
        };
        out.extend(kind.filter(|kind| !out.contains(kind)));
    }
    out
}

/// Makes edits of several hands, given in the order of filing. They must not overlap; the same edit is made once.
pub(super) fn splice(base: &str, hands: &[&Edits]) -> String {
    let mut list: Vec<&Edit> = Vec::new();
    for edit in hands.iter().flat_map(|edits| &edits.list) {
        if !list.contains(&edit) {
            list.push(edit);
        }
    }
    // Stable: insertions at one place stay in the order of filing, before what replaces the words there.
    list.sort_by_key(|edit| (edit.at.start, edit.at.end));
    let bounds = char_bounds(base);
    let mut out = String::with_capacity(base.len());
    let mut at = 0;
    for edit in list {
        out.push_str(&base[bounds[at]..bounds[edit.at.start.max(at)]]);
        out.push_str(&edit.insert);
        at = edit.at.end.max(at);
    }
    out.push_str(&base[bounds[at]..]);
    out
}

/// The edits of a proposal that do not meet those of another: what a person may accept although the two collide.
#[must_use]
pub fn free_parts(base: &str, standing: &str, proposed: &str) -> Edits {
    let words = Base::new(base);
    let (there, mut ours) = (edits(base, standing), edits(base, proposed));
    ours.list.retain(|edit| {
        !there.list.iter().any(|other| matches!(meet(other, edit, &words), Meeting::Overlap(_)))
    });
    ours.algorithm = ALGORITHM;
    ours
}

/// What becomes of proposed words when their base changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Carried {
    /// The proposal on the new base.
    Words(String),
    /// The same words of the old base were changed: these, in Unicode scalar values, half-open.
    Collides(Vec<Range<usize>>),
}

/// Carries a proposal over from the base it was made against to the base as it is now: a three-way merge.
#[must_use]
pub fn carry(base: &str, proposed: &str, now: &str) -> Carried {
    let (theirs, ours) = (edits(base, now), edits(base, proposed));
    let met = overlaps(base, &theirs, &ours);
    if met.is_empty() { Carried::Words(splice(base, &[&theirs, &ours])) } else { Carried::Collides(met) }
}
