//! Differences word by word.
//!
//! One computation serves two readers. [`edits`] is what is kept with an amendment and merged; [`display`] is what
//! a person reads. Both mark whole sentences where they can, and never cut a word or a grapheme.

use std::ops::Range;

use imara_diff::{Algorithm, Diff, InternedInput};
use unicode_segmentation::UnicodeSegmentation as _;

use super::tokens::{Token, tokens};

/// The version of the computation: kept with every list of edits, raised when its outcome changes.
pub const ALGORITHM: u16 = 1;

/// The fewest words in a row that count as untouched inside a rewrite.
const KEPT_WORDS: usize = 3;

/// Words taken out of the base, and what comes in their place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Edit {
    /// What is taken out: half-open, in Unicode scalar values of the base. Empty for an insertion.
    pub at: Range<usize>,
    /// What is put there. Empty for a deletion.
    pub insert: String,
}

/// All that turns a base into what is proposed, in order, without overlap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edits {
    /// The [`ALGORITHM`] that found them.
    pub algorithm: u16,
    /// How long the base is, in Unicode scalar values.
    pub base_chars: usize,
    /// The edits, by place.
    pub list: Vec<Edit>,
}

/// Edits that do not fit the base they are applied to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoesNotFit {
    /// How long the base of the edits was, in Unicode scalar values.
    pub expected_chars: usize,
    /// How long the given base is.
    pub chars: usize,
}

impl std::fmt::Display for DoesNotFit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "edits of a text of {} characters, applied to {}", self.expected_chars, self.chars)
    }
}

impl std::error::Error for DoesNotFit {}

/// What became of a stretch of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PieceKind {
    /// In both.
    Same,
    /// Only in what is proposed.
    Inserted,
    /// Only in the base.
    Deleted,
}

/// A stretch of words with one fate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its fate.
    pub kind: PieceKind,
    /// Its words.
    pub text: String,
}

impl Edits {
    /// Applies the edits.
    ///
    /// # Errors
    /// [`DoesNotFit`] if the base has another length, or the edits are out of order.
    pub fn apply(&self, base: &str) -> Result<String, DoesNotFit> {
        let bounds = char_bounds(base);
        let chars = bounds.len() - 1;
        let refused = DoesNotFit { expected_chars: self.base_chars, chars };
        if chars != self.base_chars {
            return Err(refused);
        }
        let mut out = String::with_capacity(base.len());
        let mut at = 0;
        for edit in &self.list {
            if edit.at.start < at || edit.at.end < edit.at.start || edit.at.end > chars {
                return Err(refused);
            }
            out.push_str(&base[bounds[at]..bounds[edit.at.start]]);
            out.push_str(&edit.insert);
            at = edit.at.end;
        }
        out.push_str(&base[bounds[at]..]);
        Ok(out)
    }

    /// Whether nothing changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

/// Byte offset of every character, and of the end.
pub(crate) fn char_bounds(text: &str) -> Vec<usize> {
    text.char_indices().map(|(at, _)| at).chain([text.len()]).collect()
}

/// The edits that turn the base into what is proposed.
///
/// Where more than 60 % of the base's words are changed, matches shorter than three words do not count as untouched.
#[must_use]
pub fn edits(base: &str, proposed: &str) -> Edits {
    let (old, new) = (tokens(base), tokens(proposed));
    let mut kept = matches(&old, &new);
    if is_rewrite(&old, &new, &kept) {
        kept.retain(|run| count_words(&old[run.old.clone()]) >= KEPT_WORDS);
    }
    let base_chars = old.last().map_or(0, |token| token.end);
    Edits { algorithm: ALGORITHM, base_chars, list: list(&old, &new, &kept, proposed) }
}

/// The difference as a person reads it; a rewrite of more than 60 % is shown as the old and the new words.
#[must_use]
pub fn display(base: &str, proposed: &str) -> Vec<Piece> {
    let (old, new) = (tokens(base), tokens(proposed));
    let kept = matches(&old, &new);
    let mut out = Pieces(Vec::new());
    if is_rewrite(&old, &new, &kept) {
        out.push(PieceKind::Deleted, base);
        out.push(PieceKind::Inserted, proposed);
        return out.0;
    }
    let bounds = char_bounds(base);
    let mut at = 0;
    for edit in list(&old, &new, &kept, proposed) {
        out.push(PieceKind::Same, &base[bounds[at]..bounds[edit.at.start]]);
        out.replace(&base[bounds[edit.at.start]..bounds[edit.at.end]], &edit.insert);
        at = edit.at.end;
    }
    out.push(PieceKind::Same, &base[bounds[at]..]);
    out.0
}

struct Pieces(Vec<Piece>);

impl Pieces {
    fn push(&mut self, kind: PieceKind, text: &str) {
        if text.is_empty() {
            return;
        }
        match self.0.last_mut() {
            Some(last) if last.kind == kind => last.text.push_str(text),
            _ => self.0.push(Piece { kind, text: text.to_owned() }),
        }
    }

    /// Words in the place of others; the white space that both begin or end with stays as it was.
    fn replace(&mut self, deleted: &str, inserted: &str) {
        let start = shared_space(deleted.graphemes(true), inserted.graphemes(true));
        let (before, deleted, inserted) = (&deleted[..start], &deleted[start..], &inserted[start..]);
        let end = shared_space(deleted.graphemes(true).rev(), inserted.graphemes(true).rev());
        let (gone, after) = deleted.split_at(deleted.len() - end);
        self.push(PieceKind::Same, before);
        self.push(PieceKind::Deleted, gone);
        self.push(PieceKind::Inserted, &inserted[..inserted.len() - end]);
        self.push(PieceKind::Same, after);
    }
}

/// How many bytes of white space two texts share from the end that is read first.
fn shared_space<'a>(one: impl Iterator<Item = &'a str>, other: impl Iterator<Item = &'a str>) -> usize {
    let is_space = |grapheme: &str| grapheme.chars().all(char::is_whitespace);
    one.zip(other).take_while(|(a, b)| a == b && is_space(a)).map(|(space, _)| space.len()).sum()
}

/// A run of tokens that both sides have.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Match {
    old: Range<usize>,
    new: Range<usize>,
}

/// A run of tokens that only one side has, or each its own.
#[derive(Debug, Clone)]
struct Hunk {
    old: Range<usize>,
    new: Range<usize>,
}

fn matches(old: &[Token<'_>], new: &[Token<'_>]) -> Vec<Match> {
    let mut input = InternedInput::default();
    input.update_before(old.iter().map(|token| token.word));
    input.update_after(new.iter().map(|token| token.word));
    let diff = Diff::compute(Algorithm::Histogram, &input);
    let mut hunks: Vec<Hunk> =
        diff.hunks().map(|hunk| Hunk { old: widen(hunk.before), new: widen(hunk.after) }).collect();
    for at in 0..hunks.len() {
        slide(&mut hunks, at, old, new);
    }
    between(&hunks, old.len(), new.len())
}

fn widen(range: Range<u32>) -> Range<usize> {
    range.start as usize..range.end as usize
}

/// The runs between the hunks.
fn between(hunks: &[Hunk], old_len: usize, new_len: usize) -> Vec<Match> {
    let ends = hunks.iter().map(|hunk| (hunk.old.clone(), hunk.new.clone()));
    let mut out = Vec::new();
    let (mut old, mut new) = (0, 0);
    for (old_hunk, new_hunk) in ends.chain([(old_len..old_len, new_len..new_len)]) {
        if old < old_hunk.start {
            out.push(Match { old: old..old_hunk.start, new: new..new_hunk.start });
        }
        (old, new) = (old_hunk.end, new_hunk.end);
    }
    out
}

/// Moves a pure insertion or deletion to where a reader would put it: whole brackets and quotations; then a whole
/// sentence, a part between commas, or one that a joining word begins; else as far to the left as it goes.
fn slide(hunks: &mut [Hunk], at: usize, old: &[Token<'_>], new: &[Token<'_>]) {
    let hunk = hunks[at].clone();
    let (side, run) = match (hunk.old.is_empty(), hunk.new.is_empty()) {
        (true, false) => (new, hunk.new.clone()),
        (false, true) => (old, hunk.old.clone()),
        _ => return,
    };
    let room_left = hunk.old.start - at.checked_sub(1).map_or(0, |before| hunks[before].old.end);
    let room_right = hunks.get(at + 1).map_or(old.len(), |next| next.old.start) - hunk.old.end;
    let left = (0..room_left.min(run.start))
        .take_while(|step| side[run.start - step - 1].word == side[run.end - step - 1].word)
        .count();
    let right = (0..room_right.min(side.len() - run.end))
        .take_while(|step| side[run.start + step].word == side[run.end + step].word)
        .count();
    let best = (0..=left + right).max_by_key(|step| {
        let start = run.start - left + step;
        (fit(side, start..start + run.len()), std::cmp::Reverse(*step))
    });
    let shift = |range: &Range<usize>| {
        let start = range.start - left + best.unwrap_or(left);
        start..start + range.len()
    };
    hunks[at] = Hunk { old: shift(&hunk.old), new: shift(&hunk.new) };
}

/// How well a run reads as a unit: whether its brackets are whole, then what it is.
fn fit(side: &[Token<'_>], run: Range<usize>) -> (bool, u8) {
    let before = run.start.checked_sub(1);
    let last = run.end - 1;
    let comma = |at: usize| side[at].word.ends_with([',', ':']);
    let unit = if before.is_none_or(|at| closes_sentence(side, at)) && closes_sentence(side, last) {
        3
    } else if before.is_none_or(comma) && comma(last) {
        2
    } else {
        u8::from(is_joining(side[run.start].word))
    };
    (is_balanced(&side[run]), unit)
}

/// Whether a sentence ends with this token, or with one before it that only brackets and quotation marks follow.
fn closes_sentence(side: &[Token<'_>], at: usize) -> bool {
    side[..=at].iter().rev().find(|token| !token.is_closing()).is_some_and(Token::ends_sentence)
}

/// Whether all brackets and quotations of a run begin and end in it. A very long run is taken at its word.
fn is_balanced(run: &[Token<'_>]) -> bool {
    const PAIRS: [(char, char); 4] = [('(', ')'), ('[', ']'), ('“', '”'), ('«', '»')];
    const LONG: usize = 500;
    if run.len() > LONG {
        return true;
    }
    let chars = || run.iter().flat_map(|token| token.word.chars());
    let whole = |(open, close): (char, char)| {
        let mut depth = 0_usize;
        for c in chars() {
            if c == open {
                depth += 1;
            } else if c == close {
                let Some(less) = depth.checked_sub(1) else { return false };
                depth = less;
            }
        }
        depth == 0
    };
    PAIRS.into_iter().all(whole) && chars().filter(|c| *c == '"').count().is_multiple_of(2)
}

/// Whether a word joins what follows to what stands before: and, or, but in the languages of the catalogues.
fn is_joining(word: &str) -> bool {
    const JOINING: [&str; 15] =
        ["and", "or", "but", "nor", "y", "e", "o", "u", "ni", "pero", "ou", "mas", "nem", "et", "mais"];
    JOINING.contains(&word)
}

/// Whether more than 60 % of the base's words are replaced by others.
fn is_rewrite(old: &[Token<'_>], new: &[Token<'_>], kept: &[Match]) -> bool {
    let same: usize = kept.iter().map(|run| count_words(&old[run.old.clone()])).sum();
    let words = count_words(old);
    5 * same < 2 * words && count_words(new) > same
}

fn count_words(tokens: &[Token<'_>]) -> usize {
    tokens.iter().filter(|token| token.is_word()).count()
}

/// The edits around the runs that are kept.
fn list(old: &[Token<'_>], new: &[Token<'_>], kept: &[Match], proposed: &str) -> Vec<Edit> {
    let bounds = char_bounds(proposed);
    let mut out = Edited { list: Vec::new(), proposed, bounds: &bounds };
    let (mut old_at, mut new_at) = (0, 0);
    let end = Match { old: old.len()..old.len(), new: new.len()..new.len() };
    for run in kept.iter().chain([&end]) {
        out.hunk(old, old_at..run.old.start, new, new_at..run.new.start);
        for (was, is) in old[run.old.clone()].iter().zip(&new[run.new.clone()]) {
            if was.gap != is.gap {
                out.push(was.gap_start..was.start, is.gap_start..is.start);
            }
        }
        (old_at, new_at) = (run.old.end, run.new.end);
    }
    out.list
}

struct Edited<'a> {
    list: Vec<Edit>,
    proposed: &'a str,
    bounds: &'a [usize],
}

impl Edited<'_> {
    fn hunk(&mut self, old: &[Token<'_>], was: Range<usize>, new: &[Token<'_>], is: Range<usize>) {
        let same_gap = !was.is_empty() && !is.is_empty() && old[was.start].gap == new[is.start].gap;
        self.push(char_range(old, was, same_gap), char_range(new, is, same_gap));
    }

    fn push(&mut self, at: Range<usize>, from: Range<usize>) {
        if at.is_empty() && from.is_empty() {
            return;
        }
        let insert = &self.proposed[self.bounds[from.start]..self.bounds[from.end]];
        match self.list.last_mut() {
            Some(last) if last.at.end == at.start => {
                last.at.end = at.end;
                last.insert.push_str(insert);
            }
            _ => self.list.push(Edit { at, insert: insert.to_owned() }),
        }
    }
}

/// The characters of a run of tokens, with the gap before it or without.
fn char_range(tokens: &[Token<'_>], run: Range<usize>, without_gap: bool) -> Range<usize> {
    let end = |at: usize| at.checked_sub(1).map_or(0, |last| tokens[last].end);
    if run.is_empty() {
        let at = end(run.start);
        return at..at;
    }
    let first = &tokens[run.start];
    (if without_gap { first.start } else { first.gap_start })..end(run.end)
}

#[cfg(test)]
#[path = "diff_tests.rs"]
mod tests;
