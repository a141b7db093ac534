//! Edits of one stretch of words by several hands.

use std::cell::OnceCell;
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
pub(in crate::text) struct Base<'a> {
    text: &'a str,
    bounds: Vec<usize>,
    sentences: OnceCell<Sentences>,
}

impl<'a> Base<'a> {
    pub(in crate::text) fn new(text: &'a str) -> Self {
        Self { text, bounds: char_bounds(text), sentences: OnceCell::new() }
    }

    /// Without sentences, where only places matter.
    fn bounds(text: &'a str) -> Self {
        Self { text, bounds: char_bounds(text), sentences: OnceCell::from(Sentences::default()) }
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
        inside(a) && inside(b) && self.sentences.get_or_init(|| Sentences::of(self.text)).share(&a.at, &b.at)
    }

    fn before(&self, edit: &Edit) -> &str {
        &self.text[..self.bounds[edit.at.start]]
    }
}

/// Where two lists of edits of one base touch the same words; empty if they merge. `in_order` says whether the first was
/// filed before the second.
pub(super) fn overlaps(words: &Base<'_>, a: &Edits, b: &Edits, in_order: bool) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    for (one, other) in pairs(a, b) {
        if let Meeting::Overlap(range) = meet(one, other, words)
            && !out.contains(&range)
        {
            out.push(range);
        }
    }
    if out.is_empty() && if in_order { tears_marks(words.text, a, b) } else { tears_marks(words.text, b, a) } {
        out = b.list.iter().map(|edit| edit.at.clone()).collect();
    }
    out
}

/// Marks that are whole in each but would be torn in the merger; `a` was filed first.
fn tears_marks(base: &str, a: &Edits, b: &Edits) -> bool {
    let starred = |text: &str| text.contains('*');
    if !starred(base) && !a.list.iter().chain(&b.list).any(|edit| starred(&edit.insert)) {
        return false;
    }
    let torn = |list: &[&Edits]| inline::unbalanced(&splice(base, list));
    let worst = torn(&[a]).max(torn(&[b])).max(inline::unbalanced(base));
    torn(&[a, b]) > worst
}

fn pairs<'a>(a: &'a Edits, b: &'a Edits) -> impl Iterator<Item = (&'a Edit, &'a Edit)> {
    a.list.iter().flat_map(|one| b.list.iter().map(move |other| (one, other)))
}

/// What to look at where two lists of edits merge.
pub(super) fn notes(words: &Base<'_>, a: &Edits, b: &Edits) -> Vec<NoteKind> {
    let mut out: Vec<NoteKind> = Vec::new();
    for (one, other) in pairs(a, b) {
        let kind = match meet(one, other, words) {
            Meeting::Noted(kind) => Some(kind),
            Meeting::Apart if words.in_one_sentence(one, other) => Some(NoteKind::SameSentence),
            _ => None,
        };
        out.extend(kind.filter(|kind| !out.contains(kind)));
    }
    out
}

/// Where a stretch of merged words comes from. Hands are numbers in the list that was spliced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::text) enum Origin {
    /// From the base: this range of it, in Unicode scalar values.
    Base(Range<usize>),
    /// These hands brought it.
    Brought(Vec<usize>),
    /// Not in the merged words: this range of the base, which these hands took out.
    Gone(Range<usize>, Vec<usize>),
}

/// A stretch of merged words, or of words that were taken out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::text) struct Part<'a> {
    pub(in crate::text) words: &'a str,
    pub(in crate::text) origin: Origin,
    /// Where in the base it stands.
    pub(in crate::text) at: usize,
}

impl Part<'_> {
    pub(in crate::text) const fn stands(&self) -> bool {
        !matches!(self.origin, Origin::Gone(..))
    }
}

/// Makes edits of several hands, given in the order of filing. They must not overlap; the same edit is made once.
pub(super) fn splice(base: &str, hands: &[&Edits]) -> String {
    parts(&Base::bounds(base), hands).into_iter().filter(Part::stands).map(|part| part.words).collect()
}

/// As [`splice`], with where each stretch comes from: every character of the base is in one part.
pub(in crate::text) fn parts<'a>(words: &Base<'a>, hands: &[&'a Edits]) -> Vec<Part<'a>> {
    let mut out = Spliced { words, parts: Vec::new(), bare: true, lead: None };
    let mut done = 0;
    for (at, edit, by) in once_each(words, hands) {
        let cut = at.end < edit.at.end;
        out.keep(done..at.start.max(done));
        let gone = at.start.max(done)..at.end.max(done);
        done = gone.end;
        out.push(words.slice(gone.clone()), Origin::Gone(gone, by.clone()), at.start);
        out.bring(&edit.insert, by.clone(), at.start);
        out.lead = if cut { Some(by) } else { out.lead };
    }
    out.keep(done..words.bounds.len() - 1);
    out.parts
}

/// The edits of all hands by place, each with those who made it. Insertions at one place stay in the order of filing, before
/// what replaces the words there.
fn once_each<'a>(words: &Base<'_>, hands: &[&'a Edits]) -> Vec<(Range<usize>, &'a Edit, Vec<usize>)> {
    // One hand alone is taken to the letter.
    let several = hands.iter().filter(|edits| !edits.is_empty()).count() > 1;
    let place = |edit: &Edit| if several { words.core(edit) } else { edit.at.clone() };
    let all = hands.iter().enumerate().flat_map(|(hand, edits)| edits.list.iter().map(move |edit| (hand, edit)));
    let mut all: Vec<(Range<usize>, &Edit, usize)> = all.map(|(hand, edit)| (place(edit), edit, hand)).collect();
    all.sort_by_key(|(at, ..)| (at.start, at.end));
    let mut out: Vec<(Range<usize>, &Edit, Vec<usize>)> = Vec::with_capacity(all.len());
    for (at, edit, hand) in all {
        let same = out.iter_mut().rev().take_while(|(place, ..)| *place == at).find(|(_, one, _)| *one == edit);
        match same {
            Some((.., by)) => by.push(hand),
            None => out.push((at, edit, vec![hand])),
        }
    }
    out
}

/// Text put together from pieces.
struct Spliced<'w, 'a> {
    words: &'w Base<'a>,
    parts: Vec<Part<'a>>,
    /// Nothing stands yet, or what stands ends with a space.
    bare: bool,
    /// The words at the start were deleted, by these: no space is left over in their place.
    lead: Option<Vec<usize>>,
}

impl<'a> Spliced<'_, 'a> {
    /// Words of the base that stay.
    fn keep(&mut self, range: Range<usize>) {
        let piece = self.words.slice(range.clone());
        let kept = if self.bare { piece.trim_start() } else { piece };
        let Some(by) = self.lead.clone().filter(|_| kept.len() < piece.len()) else {
            self.lead = self.lead.take().filter(|_| piece.is_empty());
            return self.push(piece, Origin::Base(range.clone()), range.start);
        };
        let space = range.start..range.end - kept.chars().count();
        self.lead = Some(by.clone()).filter(|_| kept.is_empty());
        self.push(self.words.slice(space.clone()), Origin::Gone(space.clone(), by), space.start);
        self.push(kept, Origin::Base(space.end..range.end), space.end);
    }

    /// Words that hands bring.
    fn bring(&mut self, words: &'a str, by: Vec<usize>, at: usize) {
        let words = if self.bare && self.lead.is_some() { words.trim_start() } else { words };
        self.lead = self.lead.take().filter(|_| words.is_empty());
        self.push(words, Origin::Brought(by), at);
    }

    fn push(&mut self, words: &'a str, origin: Origin, at: usize) {
        if words.is_empty() {
            return;
        }
        let part = Part { words, origin, at };
        if part.stands() {
            self.bare = words.ends_with(char::is_whitespace);
        }
        self.parts.push(part);
    }
}

/// Whether an edit touches the same words as one of others.
pub(super) fn meets(words: &Base<'_>, edit: &Edit, others: &Edits) -> bool {
    others.list.iter().any(|other| matches!(meet(other, edit, words), Meeting::Overlap(_)))
}

/// The edits of a proposal that do not meet those of another: what a person may accept although the two collide.
#[must_use]
pub fn free_parts(base: &str, standing: &str, proposed: &str) -> Edits {
    let words = Base::bounds(base);
    let (there, mut ours) = (edits(base, standing), edits(base, proposed));
    ours.list.retain(|edit| !meets(&words, edit, &there));
    ours.algorithm = ALGORITHM;
    ours
}

/// What becomes of proposed words when their base changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CarriedWords {
    /// The proposal on the new base.
    Words(String),
    /// The same words of the old base were changed: these, in Unicode scalar values, half-open.
    Collides(Vec<Range<usize>>),
}

/// Carries proposed words over from those they were made against to those as they are now: a three-way merge.
#[must_use]
pub fn carry_words(base: &str, proposed: &str, now: &str) -> CarriedWords {
    let (theirs, ours) = (edits(base, now), edits(base, proposed));
    let met = overlaps(&Base::bounds(base), &theirs, &ours, true);
    if met.is_empty() { CarriedWords::Words(splice(base, &[&theirs, &ours])) } else { CarriedWords::Collides(met) }
}
