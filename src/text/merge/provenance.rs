//! Provenance: for each word of a version, the proposal or the amendment that brought it; for each word that is gone, the
//! amendment that took it out.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::ids::{AmendmentId, ClauseId};
use crate::text::clause::{Clause, Text};

use super::build;
use super::ground::Ground;
use super::hands::Hands;
use super::prepared::Prepared;
use super::sentences::without_ending;
use super::splice::{Origin, Part, parts};
use super::{Change, Made};

/// A stretch of words with one origin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// The words, inline marked, never empty.
    pub words: String,
    /// The amendments that brought them, in the order of filing; none for words of the proposal.
    pub brought_by: Vec<AmendmentId>,
    /// The amendments that took them out; none while they stand.
    pub removed_by: Vec<AmendmentId>,
}

impl Stretch {
    /// Whether the words are in the text.
    #[must_use]
    pub const fn stands(&self) -> bool {
        self.removed_by.is_empty()
    }
}

/// Where the words of one clause, or of the title, come from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Origins {
    /// In the order of reading, those that are gone where they stood. The standing ones in a row are the words of the clause.
    pub stretches: Vec<Stretch>,
    /// The amendments that moved, cut or joined the clause.
    pub placed_by: Vec<AmendmentId>,
}

impl Origins {
    /// The words that stand.
    #[must_use]
    pub fn words(&self) -> String {
        self.stretches.iter().filter(|stretch| stretch.stands()).map(|stretch| stretch.words.as_str()).collect()
    }
}

/// Where every word of a version comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Provenance {
    /// By clause, those that are gone among them; [`None`] is the title.
    pub clauses: BTreeMap<Option<ClauseId>, Origins>,
}

impl Provenance {
    /// Of a text as it was proposed.
    #[must_use]
    pub fn of_proposal(text: &Text) -> Self {
        let clauses = text.clauses.iter().map(|clause| (Some(clause.id.clone()), proposed(&clause.words)));
        Self { clauses: clauses.chain([(None, proposed(&text.title))]).collect() }
    }

    /// After amendments were made on the base whose provenance this is. Those that [`super::merge`] leaves out bring nothing.
    #[must_use]
    pub fn after(mut self, base: &Text, changes: &[Change]) -> Self {
        let ground = Ground::new(base);
        let made = Made::of(&ground, changes);
        let filed: Vec<&Prepared<'_>> = made.filed.iter().collect();
        let making = Tracing { ground: &ground, hands: Hands::of(&filed), filed: &filed };
        let title = making.reworded(&None, &self.taken(&None));
        self.clauses.insert(None, title);
        let before: Vec<(&Clause, Origins)> =
            base.clauses.iter().map(|clause| (clause, self.taken(&Some(clause.id.clone())))).collect();
        let mut joined = Vec::new();
        for (clause, origins) in before {
            for (id, traced) in making.clause(clause, origins) {
                match making.joined_into(&clause.id) {
                    Some((into, by)) => joined.push(Taken { with: id, into: into.clone(), by, traced }),
                    None => drop(self.clauses.insert(Some(id), traced)),
                }
            }
        }
        let ends = |id: &ClauseId| !joined.iter().any(|one: &Taken| one.with == *id);
        let holders: BTreeSet<ClauseId> = joined.iter().map(|one| one.into.clone()).filter(ends).collect();
        for holder in holders {
            self.absorb(&holder, &holder, &mut joined);
        }
        making.insertions(&mut self.clauses);
        let (_, heirs) = build::text_and_heirs(&ground, &filed);
        let all = self.clauses.values_mut().flat_map(|origins| &mut origins.stretches);
        all.for_each(|stretch| heirs.lead(&mut stretch.words));
        self
    }

    fn taken(&mut self, place: &Option<ClauseId>) -> Origins {
        self.clauses.remove(place).unwrap_or_default()
    }

    /// Puts the words of all clauses that one takes in at the end of the clause that holds it, with what they take in.
    fn absorb(&mut self, holder: &ClauseId, of: &ClauseId, joined: &mut Vec<Taken>) {
        let (now, rest): (Vec<Taken>, Vec<Taken>) = joined.drain(..).partition(|one| one.into == *of);
        *joined = rest;
        for Taken { with, by, traced, .. } in now {
            self.join(holder.clone(), by, traced);
            self.absorb(holder, &with, joined);
        }
    }

    /// Puts the words of one clause at the end of another.
    fn join(&mut self, into: ClauseId, by: Vec<AmendmentId>, traced: Origins) {
        let whole = self.clauses.entry(Some(into)).or_default();
        if whole.stretches.iter().any(Stretch::stands) && traced.stretches.iter().any(Stretch::stands) {
            let space = Stretch { words: " ".to_owned(), brought_by: by.clone(), removed_by: Vec::new() };
            whole.stretches.push(space);
        }
        whole.stretches.extend(traced.stretches);
        credit(&mut whole.placed_by, by);
        credit(&mut whole.placed_by, traced.placed_by);
    }
}

/// A clause that ends in another.
struct Taken {
    with: ClauseId,
    into: ClauseId,
    by: Vec<AmendmentId>,
    traced: Origins,
}

fn proposed(words: &str) -> Origins {
    let stretch = Stretch { words: words.to_owned(), brought_by: Vec::new(), removed_by: Vec::new() };
    Origins { stretches: if words.is_empty() { Vec::new() } else { vec![stretch] }, placed_by: Vec::new() }
}

fn credit(list: &mut Vec<AmendmentId>, others: Vec<AmendmentId>) {
    let new: Vec<AmendmentId> = others.into_iter().filter(|one| !list.contains(one)).collect();
    list.extend(new);
}

/// One making of a version, looked at.
struct Tracing<'t, 'a> {
    ground: &'t Ground<'a>,
    hands: Hands<'t>,
    filed: &'t [&'t Prepared<'t>],
}

impl Tracing<'_, '_> {
    fn those(&self, which: impl Fn(&Prepared<'_>) -> bool) -> Vec<AmendmentId> {
        self.filed.iter().filter(|change| which(change)).map(|change| change.amendment().clone()).collect()
    }

    /// The words of a place after all hands.
    fn reworded(&self, place: &Option<ClauseId>, before: &Origins) -> Origins {
        let Some(words) = self.ground.words(place.as_ref()) else { return before.clone() };
        let edits: Vec<_> = self.hands.on(place).iter().map(|hand| &*hand.edits).collect();
        let by = self.those(|change| change.reworded.contains_key(place));
        let mut out = Traced::new(before);
        for part in parts(words, &edits) {
            out.take(&part, &by);
        }
        Origins { stretches: out.finish(), placed_by: before.placed_by.clone() }
    }

    /// What becomes of a clause: itself, its halves, or all of it gone.
    fn clause(&self, clause: &Clause, before: Origins) -> Vec<(ClauseId, Origins)> {
        let id = &clause.id;
        let gone = self.those(|change| change.gone.contains(id));
        if !gone.is_empty() {
            return vec![(id.clone(), removed(before, &gone))];
        }
        let place = Some(id.clone());
        let cuts = self.hands.cuts(id);
        let placed = self.those(|change| change.moved.contains_key(id) || change.splits.contains_key(id));
        if cuts.is_empty() {
            let mut whole = self.reworded(&place, &before);
            credit(&mut whole.placed_by, placed);
            return vec![(id.clone(), whole)];
        }
        let Some(words) = self.ground.words(place.as_ref()) else { return Vec::new() };
        let edits: Vec<_> = self.hands.on(&place).iter().map(|hand| &*hand.edits).collect();
        let by = self.those(|change| change.reworded.contains_key(&place));
        let places: Vec<usize> = cuts.iter().map(|cut| cut.at).collect();
        let mut halves: Vec<Traced> = places.iter().map(|_| Traced::default()).chain([Traced::new(&before)]).collect();
        halves.rotate_right(1);
        let mut at = 0;
        for piece in parts(words, &edits).iter().flat_map(|part| cut(part, &places)) {
            let half = places.iter().filter(|place| **place <= piece.at).count();
            while at < half {
                halves[at + 1].before = std::mem::take(&mut halves[at].before);
                at += 1;
            }
            halves[at].take(&piece, &by);
        }
        let ids = std::iter::once(id).chain(cuts.iter().map(|cut| cut.second)).cloned();
        let last = halves.len() - 1;
        let origins = halves.into_iter().enumerate().map(|(nth, half)| Origins {
            stretches: trimmed(half.finish(), nth < last),
            placed_by: before.placed_by.iter().chain(&placed).cloned().collect(),
        });
        ids.zip(origins).collect()
    }

    /// The clause that took another in, and who asked for it.
    fn joined_into(&self, with: &ClauseId) -> Option<(&ClauseId, Vec<AmendmentId>)> {
        let into = self.filed.iter().find_map(|change| change.joins.get(with))?;
        // Of a clause that is cut too, the last half takes the words in.
        let into = self.hands.cuts(into).last().map_or(into, |cut| cut.second);
        Some((into, self.those(|change| change.joins.contains_key(with))))
    }

    /// The clauses that came in, each under the identity that was filed first, with all who asked for it.
    fn insertions(&self, clauses: &mut BTreeMap<Option<ClauseId>, Origins>) {
        let all = || self.filed.iter().flat_map(|change| change.inserted.iter().map(move |one| (change, one)));
        for (nth, (_, insertion)) in all().enumerate() {
            if all().take(nth).any(|(_, earlier)| earlier.is_same(insertion)) {
                continue;
            }
            let same = all().filter(|(_, one)| one.is_same(insertion));
            let brought_by: Vec<AmendmentId> = same.map(|(change, _)| change.amendment().clone()).collect();
            let words = insertion.words.to_owned();
            let stretch = Stretch { words, brought_by, removed_by: Vec::new() };
            let stretches = if insertion.words.is_empty() { Vec::new() } else { vec![stretch] };
            clauses.insert(Some(insertion.clause.clone()), Origins { stretches, placed_by: Vec::new() });
        }
    }
}

/// A part in pieces that no cut goes through.
fn cut<'a>(part: &Part<'a>, places: &[usize]) -> Vec<Part<'a>> {
    let pieces = build::pieces(part, places);
    let range = |from: usize, words: &str| from..from + words.chars().count();
    let origin = |from: usize, words: &str| match &part.origin {
        Origin::Base(_) => Origin::Base(range(from, words)),
        other => other.clone(),
    };
    pieces.into_iter().map(|(words, at)| Part { words, origin: origin(at, words), at }).collect()
}

fn removed(before: Origins, by: &[AmendmentId]) -> Origins {
    let gone = |mut stretch: Stretch| {
        if stretch.stands() {
            stretch.removed_by = by.to_vec();
        }
        stretch
    };
    Origins { stretches: before.stretches.into_iter().map(gone).collect(), ..before }
}

/// Half of a clause that was cut begins and ends with a word; the mark before a cut is gone.
fn trimmed(mut stretches: Vec<Stretch>, before_cut: bool) -> Vec<Stretch> {
    if let Some(first) = stretches.iter_mut().find(|stretch| stretch.stands()) {
        first.words = first.words.trim_start().to_owned();
    }
    let whole: String = stretches.iter().filter(|one| one.stands()).map(|one| one.words.as_str()).collect();
    let kept = if before_cut { without_ending(&whole) } else { whole.trim_end() };
    let mut left = whole.len() - kept.len();
    for stretch in stretches.iter_mut().rev().filter(|stretch| stretch.stands()) {
        let gone = left.min(stretch.words.len());
        stretch.words.truncate(stretch.words.len() - gone);
        left -= gone;
    }
    stretches.retain(|stretch| !stretch.words.is_empty());
    stretches
}

/// The stretches of a clause as they are gone through, part by part.
#[derive(Default)]
struct Traced {
    /// Those not gone through yet, the next one last.
    before: Vec<Stretch>,
    done: Vec<Stretch>,
}

impl Traced {
    fn new(before: &Origins) -> Self {
        Self { before: before.stretches.iter().rev().cloned().collect(), done: Vec::new() }
    }

    fn take(&mut self, part: &Part<'_>, hands: &[AmendmentId]) {
        let named = |by: &[usize]| by.iter().filter_map(|hand| hands.get(*hand).cloned()).collect::<Vec<_>>();
        match &part.origin {
            Origin::Base(range) => self.old(range, &[]),
            Origin::Gone(range, by) => self.old(range, &named(by)),
            Origin::Brought(by) => {
                let words = part.words.to_owned();
                self.done.push(Stretch { words, brought_by: named(by), removed_by: Vec::new() });
            }
        }
    }

    /// Goes through so many characters of the words that stood; what was gone before stays where it was.
    fn old(&mut self, range: &Range<usize>, removed_by: &[AmendmentId]) {
        let mut left = range.len();
        while left > 0 {
            let Some(mut stretch) = self.before.pop() else { return };
            if stretch.stands() {
                let chars = stretch.words.chars().count();
                if chars > left {
                    let byte = stretch.words.char_indices().nth(left).map_or(stretch.words.len(), |(byte, _)| byte);
                    let rest = Stretch { words: stretch.words.split_off(byte), ..stretch.clone() };
                    self.before.push(rest);
                }
                left = left.saturating_sub(chars);
                stretch.removed_by = removed_by.to_vec();
            }
            self.done.push(stretch);
        }
    }

    fn finish(mut self) -> Vec<Stretch> {
        while let Some(rest) = self.before.pop() {
            self.done.push(rest);
        }
        let mut out: Vec<Stretch> = Vec::with_capacity(self.done.len());
        for stretch in self.done {
            match out.last_mut() {
                Some(last) if (&last.brought_by, &last.removed_by) == (&stretch.brought_by, &stretch.removed_by) => {
                    last.words.push_str(&stretch.words);
                }
                _ => out.push(stretch),
            }
        }
        out
    }
}

#[cfg(test)]
#[path = "provenance_tests.rs"]
mod tests;
