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
    let (a, b) = (words.core(a), words.core(b));
    let (first, second) = if (a.start, a.end) <= (b.start, b.end) { (a, b) } else { (b, a) };
    if second.start < first.end {
        let shared = second.start..first.end.min(second.end);
        return Meeting::Overlap(if shared.is_empty() { first } else { shared });
    }
    if words.has_word(first.end..second.start) {
        return Meeting::Apart;
    }
    let same_place = first.is_empty() && first == second;
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

    /// Without sentences, where only places matter.
    fn bounds(text: &'a str) -> Self {
        Self { text, bounds: char_bounds(text), sentences: Sentences::default() }
    }

    fn slice(&self, range: Range<usize>) -> &'a str {
        &self.text[self.bounds[range.start]..self.bounds[range.end]]
    }

    fn has_word(&self, range: Range<usize>) -> bool {
        self.slice(range).chars().any(char::is_alphanumeric)
    }

    /// The words that an edit works on. A deletion at the very start takes the space after it along; that space is
    /// nobody's word.
    fn core(&self, edit: &Edit) -> Range<usize> {
        if edit.at.start > 0 || !edit.insert.is_empty() {
            return edit.at.clone();
        }
        0..self.text[..self.bounds[edit.at.end]].trim_end().chars().count()
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
    let words = Base::bounds(base);
    let mut out = Spliced { text: String::with_capacity(base.len()), after_lead: false };
    let mut list: Vec<(Range<usize>, &Edit)> =
        list.into_iter().map(|edit| (if hands.len() > 1 { words.core(edit) } else { edit.at.clone() }, edit)).collect();
    // Stable: insertions at one place stay in the order of filing, before what replaces the words there.
    list.sort_by_key(|(at, _)| (at.start, at.end));
    let mut done = 0;
    for (at, edit) in list {
        out.push(words.slice(done..at.start.max(done)));
        out.push(&edit.insert);
        out.after_lead |= at.end < edit.at.end;
        done = at.end.max(done);
    }
    out.push(words.slice(done..words.bounds.len() - 1));
    out.text
}

/// Text put together from pieces.
struct Spliced {
    text: String,
    /// The words at the start were deleted: no space is left over in their place.
    after_lead: bool,
}

impl Spliced {
    fn push(&mut self, piece: &str) {
        let bare = self.text.is_empty() || self.text.ends_with(char::is_whitespace);
        let piece = if self.after_lead && bare { piece.trim_start() } else { piece };
        self.after_lead &= piece.is_empty();
        self.text.push_str(piece);
    }
}

/// The edits of a proposal that do not meet those of another: what a person may accept although the two collide.
#[must_use]
pub fn free_parts(base: &str, standing: &str, proposed: &str) -> Edits {
    let words = Base::new(base);
    let (there, mut ours) = (edits(base, standing), edits(base, proposed));
    ours.list.retain(|edit| !there.list.iter().any(|other| matches!(meet(other, edit, &words), Meeting::Overlap(_))));
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
