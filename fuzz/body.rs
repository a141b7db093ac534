//! What holds of differences and merging for any three texts: run by the fuzz target and by the suite.

use std::collections::BTreeSet;

use accord::ids::{AmendmentId, ClauseId};
use accord::language::Language;
use accord::text::diff::{Edits, PieceKind, display, edits};
use accord::text::merge::{CarriedWords, Change, Collision, Merged, Operation, carry_words, free_parts, merge};
use accord::text::{Clause, ClauseKind, DeclarationKind, Text};
use unicode_segmentation::UnicodeSegmentation as _;

/// Panics if anything does not hold.
pub(crate) fn check(base: &str, a: &str, b: &str) {
    for (base, proposed) in [(base, a), (a, base), (base, b), (a, b), (base, base)] {
        difference(base, proposed);
        shown(base, proposed);
    }
    merged(base, a, b);
    carried(base, a, b);
}

/// Places where no grapheme is cut, in Unicode scalar values.
fn bounds(text: &str) -> BTreeSet<usize> {
    let lengths = text.graphemes(true).map(|grapheme| grapheme.chars().count());
    let ends = lengths.scan(0, |at, length| {
        *at += length;
        Some(*at)
    });
    ends.chain([0]).collect()
}

/// Applying the edits gives the proposal; they lie in order, change something, and cut no grapheme of either text.
fn difference(base: &str, proposed: &str) {
    let found = edits(base, proposed);
    assert_eq!(found.apply(base).as_deref(), Ok(proposed));
    assert_eq!(found.is_empty(), base == proposed);
    let (old_bounds, new_bounds) = (bounds(base), bounds(proposed));
    let (mut old, mut new) = (0, 0);
    for (nth, edit) in found.list.iter().enumerate() {
        assert!(nth == 0 || edit.at.start > old, "{found:?}");
        assert!(!edit.at.is_empty() || !edit.insert.is_empty(), "{found:?}");
        new += edit.at.start - old;
        assert!(old_bounds.contains(&edit.at.start) && old_bounds.contains(&edit.at.end), "{base:?} {edit:?}");
        assert!(new_bounds.contains(&new), "{proposed:?} {edit:?}");
        new += edit.insert.chars().count();
        assert!(new_bounds.contains(&new), "{proposed:?} {edit:?}");
        old = edit.at.end;
    }
}

/// What is shown is both texts, whole, in pieces that cut no grapheme.
fn shown(base: &str, proposed: &str) {
    let (old_bounds, new_bounds) = (bounds(base), bounds(proposed));
    let (mut old, mut new) = (String::new(), String::new());
    let mut last = None;
    for piece in display(base, proposed) {
        assert!(!piece.text.is_empty() && last != Some(piece.kind));
        if piece.kind != PieceKind::Inserted {
            old.push_str(&piece.text);
            assert!(old_bounds.contains(&old.chars().count()), "{base:?} {piece:?}");
        }
        if piece.kind != PieceKind::Deleted {
            new.push_str(&piece.text);
            assert!(new_bounds.contains(&new.chars().count()), "{proposed:?} {piece:?}");
        }
        last = Some(piece.kind);
    }
    assert_eq!((old.as_str(), new.as_str()), (base, proposed));
}

fn replacing(filed: u32, words: &str) -> Change {
    let operation = Operation::replace(ClauseId::new("c"), words, 0);
    Change { amendment: AmendmentId::new(filed.to_string()), filed, operations: vec![operation] }
}

fn words(merged: &Merged) -> Option<&str> {
    merged.text.clauses.first().map(|clause| clause.words.as_str())
}

/// Two replacements of one clause: the order of adoption says only which is left out if they collide.
fn merged(base: &str, a: &str, b: &str) {
    let mut text = Text::new(Language::english(), DeclarationKind::Resolution);
    text.clauses.push(Clause::new(ClauseId::new("c"), ClauseKind::Operative, base));
    let (first, second) = (replacing(0, a), replacing(1, b));
    for (alone, proposed) in [(&first, a), (&second, b)] {
        let expected = Some(proposed).filter(|proposed| !proposed.trim().is_empty());
        assert_eq!(words(&merge(&text, std::slice::from_ref(alone))), expected);
    }
    let both = merge(&text, &[first.clone(), second.clone()]);
    let turned = merge(&text, &[second.clone(), first.clone()]);
    assert_eq!(both.collisions.is_empty(), both.unapplied.is_empty());
    assert_eq!(both.collisions.is_empty(), turned.collisions.is_empty());
    both.collisions.iter().for_each(|found| in_range(base, found));
    if both.collisions.is_empty() {
        assert_eq!((&both.text, &both.notes), (&turned.text, &turned.notes));
    } else {
        assert_eq!(both.text, merge(&text, &[first]).text);
        assert_eq!(turned.text, merge(&text, &[second]).text);
    }
}

/// Where emphasis may be torn, whether what is carried collides hangs on which of the two stands.
fn has_emphasis(texts: [&str; 3]) -> bool {
    texts.iter().any(|text| text.contains('*'))
}

fn in_range(base: &str, found: &Collision) {
    let chars = base.chars().count();
    assert!(found.ranges.iter().all(|range| range.start <= range.end && range.end <= chars), "{found:?}");
}

/// What nobody else touched is carried over as it was proposed, and the free parts fit the base.
fn carried(base: &str, a: &str, b: &str) {
    assert_eq!(carry_words(base, a, base), CarriedWords::Words(a.to_owned()));
    assert_eq!(carry_words(base, base, b), CarriedWords::Words(b.to_owned()));
    let free: Edits = free_parts(base, a, b);
    assert!(free.apply(base).is_ok());
    let collides = matches!(carry_words(base, a, b), CarriedWords::Collides(_));
    let turned = matches!(carry_words(base, b, a), CarriedWords::Collides(_));
    assert!(collides == turned || has_emphasis([base, a, b]));
}
