//! Where two amendments meet.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::ids::{AmendmentId, ClauseId};

use super::ground::Ground;
use super::near::Neighbours;
use super::prepared::{Cut, Prepared, Target};
use super::{Collision, CollisionKind, Note, NoteKind, prepared, splice};

/// All reasons why two amendments cannot both be made, `a` standing.
pub(super) fn collisions(ground: &Ground<'_>, a: &Prepared<'_>, b: &Prepared<'_>) -> Vec<Collision> {
    let mut out = Found { amendments: [a.amendment().clone(), b.amendment().clone()], list: Vec::new() };
    overlaps(ground, a, b, &mut out);
    for (one, other) in [(a, b), (b, a)] {
        deletions(one, other, &mut out);
        splits(one, other, &mut out);
        joins(one, other, &mut out);
    }
    moves(ground, a, b, &mut out);
    out.list
}

struct Found {
    amendments: [AmendmentId; 2],
    list: Vec<Collision>,
}

impl Found {
    fn push(&mut self, clause: Option<ClauseId>, kind: CollisionKind, ranges: Vec<Range<usize>>) {
        let found = Collision { amendments: self.amendments.clone(), clause, kind, ranges };
        if !self.list.contains(&found) {
            self.list.push(found);
        }
    }
}

fn overlaps(ground: &Ground<'_>, a: &Prepared<'_>, b: &Prepared<'_>, out: &mut Found) {
    for (place, ours) in &a.reworded {
        let (Some(theirs), Some(words)) = (b.reworded.get(place), ground.words(place.as_ref())) else { continue };
        let met = splice::overlaps(words, &ours.edits, &theirs.edits, a.rank() <= b.rank());
        if !met.is_empty() {
            out.push(place.clone(), CollisionKind::Overlap, met);
        }
    }
}

/// What one deletes and the other works on, or refers to in words that it brings.
fn deletions(deleting: &Prepared<'_>, working: &Prepared<'_>, out: &mut Found) {
    for (place, words) in &working.reworded {
        let gone = place.as_ref().is_some_and(|id| deleting.gone.contains(id));
        if gone && !words.edits.is_empty() {
            let ranges = words.edits.list.iter().map(|edit| edit.at.clone()).collect();
            out.push(place.clone(), CollisionKind::DeleteEdit, ranges);
        }
    }
    for insertion in &working.inserted {
        if let Some(parent) = insertion.target.parent.as_ref().filter(|id| deleting.gone.contains(*id)) {
            out.push(Some(parent.clone()), CollisionKind::DeleteEdit, Vec::new());
        }
    }
    for id in working.refers.intersection(&deleting.gone) {
        out.push(Some(id.clone()), CollisionKind::DeleteEdit, Vec::new());
    }
    let cut = working.splits.keys().chain(working.joins.iter().flat_map(|(with, into)| [with, into]));
    for id in cut.filter(|id| deleting.gone.contains(*id)) {
        out.push(Some(id.clone()), CollisionKind::DeleteEdit, Vec::new());
    }
    for (id, (target, _)) in &working.moved {
        let into = target.parent.as_ref().filter(|parent| deleting.gone.contains(*parent));
        if deleting.gone.contains(id) || into.is_some() {
            out.push(Some(id.clone()), CollisionKind::Move, Vec::new());
        }
    }
}

/// Words that one changes across the place where the other cuts the clause; and where two amendments both cut and join.
fn splits(cutting: &Prepared<'_>, working: &Prepared<'_>, out: &mut Found) {
    for (id, cuts) in &cutting.splits {
        let edits = working.reworded.get(&Some(id.clone())).map_or(&[][..], |words| &words.edits.list);
        let across = edits.iter().map(|edit| edit.at.clone());
        let across = across.filter(|at| cuts.iter().any(|cut| at.start < cut.at && cut.at < at.end));
        let ranges: Vec<Range<usize>> = across.collect();
        if !ranges.is_empty() {
            out.push(Some(id.clone()), CollisionKind::Overlap, ranges);
        }
        if working.joins.iter().any(|(with, into)| with == id || into == id) {
            out.push(Some(id.clone()), CollisionKind::Overlap, Vec::new());
        }
    }
}

/// A clause that one joins to another, and the other amendment takes elsewhere.
fn joins(joining: &Prepared<'_>, other: &Prepared<'_>, out: &mut Found) {
    for (with, into) in &joining.joins {
        let elsewhere = other.joins.get(with).is_some_and(|there| there != into);
        if elsewhere || other.moved.contains_key(with) || other.joins.get(into) == Some(with) {
            out.push(Some(with.clone()), CollisionKind::Move, Vec::new());
        }
    }
}

/// Joins of several amendments that would end in each other; named with the one of them that was made last.
pub(super) fn ring(made: &[Prepared<'_>], next: &Prepared<'_>) -> Option<Collision> {
    if next.joins.is_empty() {
        return None;
    }
    let all = made.iter().chain([next]).flat_map(|change| &change.joins).collect();
    let clause = prepared::ring(&all)?;
    let on_it = std::iter::successors(Some(clause), |id| all.get(id).copied()).take(all.len());
    let on_it: BTreeSet<&ClauseId> = on_it.collect();
    let other = made.iter().rev().find(|change| change.joins.keys().any(|with| on_it.contains(with)))?;
    let amendments = [other.amendment().clone(), next.amendment().clone()];
    Some(Collision { amendments, clause: Some(clause.clone()), kind: CollisionKind::Move, ranges: Vec::new() })
}

fn moves(ground: &Ground<'_>, a: &Prepared<'_>, b: &Prepared<'_>, out: &mut Found) {
    for (ours, (our_target, _)) in &a.moved {
        for (theirs, (their_target, _)) in &b.moved {
            let collide = if ours == theirs {
                our_target != their_target
            } else {
                cross(ground, (ours, our_target), (theirs, their_target))
            };
            if collide {
                out.push(Some(theirs.clone()), CollisionKind::Move, Vec::new());
            }
        }
    }
}

/// Whether moves of two clauses cross: each goes after the other, each under the other, or one goes after the other while
/// each jumps over the other.
fn cross(ground: &Ground<'_>, a: (&ClauseId, &Target), b: (&ClauseId, &Target)) -> bool {
    let onto = |target: &Target, other: &ClauseId| target.after.as_ref() == Some(other);
    let under = |target: &Target, other: &ClauseId| {
        target.parent.as_ref().is_some_and(|parent| ground.subtree(other).contains(parent))
    };
    // Two clauses that pass each other on their way to places of their own do not cross.
    let meets = onto(a.1, b.0) || onto(b.1, a.0);
    (onto(a.1, b.0) && onto(b.1, a.0))
        || (under(a.1, b.0) && under(b.1, a.0))
        || (meets && jumps(ground, a, b.0) && jumps(ground, b, a.0))
}

/// Whether a move, within its list, takes a clause from one side of another to the other side.
fn jumps(ground: &Ground<'_>, moved: (&ClauseId, &Target), over: &ClauseId) -> bool {
    let (Some(from), Some(other)) = (ground.place(moved.0), ground.place(over)) else { return false };
    let (clause, standing) = (&ground.text.clauses[from], &ground.text.clauses[other]);
    if clause.parent != standing.parent || clause.parent != moved.1.parent {
        return false;
    }
    // The place after a clause lies between it and the next: hence `<=`.
    let lands_before = match &moved.1.after {
        Some(after) => ground.place(after).is_some_and(|after| after < other),
        None => clause.kind <= standing.kind,
    };
    (from < other) != lands_before
}

/// What to look at where all these amendments merge. They come in the order of filing.
pub(super) fn notes(ground: &Ground<'_>, made: &[Prepared<'_>]) -> Vec<Note> {
    let mut out: Vec<(NoteKind, Option<ClauseId>, Vec<usize>)> = Vec::new();
    for [first, second] in neighbours(made) {
        for (kind, clause) in pair_notes(ground, &made[first], &made[second]) {
            join(&mut out, kind, clause, [first, second]);
        }
    }
    out.into_iter()
        .map(|(kind, clause, mut ranks)| {
            ranks.sort_unstable();
            let amendments = ranks.into_iter().map(|rank| made[rank].amendment().clone()).collect();
            Note { kind, amendments, clause }
        })
        .collect()
}

/// The pairs that may meet, by the first, then by the second.
fn neighbours(made: &[Prepared<'_>]) -> Vec<[usize; 2]> {
    let mut near = Neighbours::default();
    let mut out = Vec::new();
    for (second, change) in made.iter().enumerate() {
        out.extend(near.of(change).into_iter().map(|first| [first, second]));
        near.add(change);
    }
    out.sort_unstable();
    out
}

/// Adds a pair to the note of the same kind at the same clause that names one of them already.
fn join(
    out: &mut Vec<(NoteKind, Option<ClauseId>, Vec<usize>)>,
    kind: NoteKind,
    clause: Option<ClauseId>,
    pair: [usize; 2],
) {
    let same = out.iter_mut().find(|(old_kind, old_clause, ranks)| {
        *old_kind == kind && *old_clause == clause && pair.iter().any(|rank| ranks.contains(rank))
    });
    match same {
        Some((_, _, ranks)) => {
            let new: Vec<usize> = pair.into_iter().filter(|rank| !ranks.contains(rank)).collect();
            ranks.extend(new);
        }
        None => out.push((kind, clause, pair.to_vec())),
    }
}

/// What to look at where two amendments merge, `a` being filed first.
pub(super) fn pair_notes(ground: &Ground<'_>, a: &Prepared<'_>, b: &Prepared<'_>) -> Vec<(NoteKind, Option<ClauseId>)> {
    let mut out = Vec::new();
    for (place, ours) in &a.reworded {
        if let (Some(theirs), Some(words)) = (b.reworded.get(place), ground.words(place.as_ref())) {
            let kinds = splice::notes(words, &ours.edits, &theirs.edits);
            out.extend(kinds.into_iter().map(|kind| (kind, place.clone())));
        }
    }
    let identical = |id: &ClauseId| (NoteKind::Identical, Some(id.clone()));
    out.extend(a.deleted.intersection(&b.deleted).map(identical));
    out.extend(a.moved.keys().filter(|id| b.moved.contains_key(*id)).map(identical));
    out.extend(a.joins.iter().filter(|(with, into)| b.joins.get(*with) == Some(into)).map(|(with, _)| identical(with)));
    let cut_alike = |(id, cuts): &(&ClauseId, &Vec<Cut<'_>>)| {
        b.splits.get(*id).is_some_and(|theirs| cuts.iter().any(|cut| theirs.iter().any(|other| cut.at == other.at)))
    };
    out.extend(a.splits.iter().filter(cut_alike).map(|(id, _)| identical(id)));
    let repeated = a.inserted.iter().filter(|ours| b.inserted.iter().any(|theirs| ours.is_same(theirs)));
    out.extend(repeated.map(|insertion| identical(insertion.clause)));
    out
}
