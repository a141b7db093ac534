//! Carrying over: what becomes of an open amendment when a new version of the text is made.

use std::collections::{BTreeSet, HashSet};
use std::ops::Range;

use crate::ids::{AmendmentId, ClauseId};
use crate::text::clause::{Clause, Text};
use crate::text::diff::{Edits, edits};

use super::build;
use super::ground::Ground;
use super::hands::Hands;
use super::heirs::Heirs;
use super::near::Neighbours;
use super::places::stands_after;
use super::prepared::Prepared;
use super::splice::{Base, Part, parts};
use super::{Change, Collision, CollisionKind, Made, Operation, collide};

/// What becomes of an amendment on a new version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Carried {
    /// Nothing that it touches changed: it stands as submitted.
    Untouched,
    /// It does the same to the new text in these operations.
    Over(Vec<Operation>),
    /// It meets what made the version: a person must say what is to become of it.
    Attention(Vec<Collision>),
    /// All of its changes are in the new text already.
    Moot,
}

/// The making of one version from a base by amendments, with what carrying others over asks of it.
pub struct Carriage<'a> {
    ground: Ground<'a>,
    made: Made<'a>,
    near: Neighbours,
    /// Clauses that were taken out, moved, cut or joined, and those after which something came in.
    unsettled: BTreeSet<ClauseId>,
    /// The new text, with what references to clauses that end in others lead to there.
    made_now: (Text, Heirs),
}

impl<'a> Carriage<'a> {
    /// From the base and the amendments that are in the new version, in the order of their adoption.
    #[must_use]
    pub fn new(base: &'a Text, changes: &'a [Change]) -> Self {
        let ground = Ground::new(base);
        let made = Made::of(&ground, changes);
        let mut near = Neighbours::default();
        let mut unsettled = BTreeSet::new();
        for change in &made.filed {
            near.add(change);
            unsettled.extend(change.gone.iter().chain(change.moved.keys()).chain(change.splits.keys()).cloned());
            unsettled.extend(change.joins.iter().flat_map(|(with, into)| [with, into]).cloned());
            unsettled.extend(change.inserted.iter().filter_map(|one| one.target.after.clone()));
            unsettled.extend(change.moved.values().filter_map(|(target, _)| target.after.clone()));
        }
        let made_now = build::text_and_heirs(&ground, &made.filed.iter().collect::<Vec<_>>());
        // What several hands together left no words is gone too.
        let there: HashSet<&ClauseId> = made_now.0.clauses.iter().map(|clause| &clause.id).collect();
        unsettled.extend(base.clauses.iter().map(|clause| &clause.id).filter(|id| !there.contains(*id)).cloned());
        Self { ground, made, near, unsettled, made_now }
    }

    /// The new text.
    #[must_use]
    pub const fn now(&self) -> &Text {
        &self.made_now.0
    }

    /// What becomes of an amendment that was made against the base.
    #[must_use]
    pub fn carry(&self, change: &Change) -> Carried {
        let Ok(ours) = Prepared::checked(&self.ground, change) else { return Carried::Attention(Vec::new()) };
        let near: Vec<&Prepared<'_>> = self.near.of(&ours).into_iter().map(|at| &self.made.filed[at]).collect();
        if near.is_empty() && !change.operations.iter().any(|operation| self.leans_on_unsettled(operation)) {
            return Carried::Untouched;
        }
        let met: Vec<Collision> =
            near.iter().flat_map(|theirs| collide::collisions(&self.ground, theirs, &ours)).collect();
        if !met.is_empty() {
            return Carried::Attention(met);
        }
        let mut carrier = Carrier { carriage: self, ours: &ours, near: &near, then: None, shifted: BTreeSet::new() };
        match carrier.carry(change) {
            Err(collision) => Carried::Attention(vec![collision]),
            // Where clauses were cut and joined, what is carried over is tried: nothing is guessed.
            Ok(operations) if carrier.recasts() && !carrier.is_sound(change, &operations) => {
                let places = ours.joins.keys().chain(ours.splits.keys()).chain(ours.moved.keys()).chain(&ours.deleted);
                let clause = places.chain(ours.reworded.keys().flatten()).next();
                Carried::Attention(clause.map(|clause| carrier.unresolved(clause, Vec::new())).into_iter().collect())
            }
            Ok(operations) if operations.is_empty() => Carried::Moot,
            Ok(operations) if self.is_as_submitted(change, &operations) => Carried::Untouched,
            Ok(operations) => Carried::Over(operations),
        }
    }

    /// The amendments in the version that are at the same places as one that was made against the base.
    #[must_use]
    pub fn near(&self, change: &Change) -> Vec<AmendmentId> {
        let Ok(ours) = Prepared::checked(&self.ground, change) else { return Vec::new() };
        self.near.of(&ours).into_iter().map(|at| self.made.filed[at].amendment().clone()).collect()
    }

    fn leans_on_unsettled(&self, operation: &Operation) -> bool {
        match operation {
            Operation::Insert { after, parent, .. } | Operation::Move { after, parent, .. } => {
                after.iter().chain(parent).any(|id| self.unsettled.contains(id))
            }
            _ => false,
        }
    }

    /// Whether the operations are those submitted, on the same words.
    fn is_as_submitted(&self, change: &Change, operations: &[Operation]) -> bool {
        change.operations.len() == operations.len()
            && operations.iter().all(|is| change.operations.iter().any(|was| self.is_same(was, is)))
    }

    /// Whether an operation does what it did, to the same words.
    fn is_same(&self, was: &Operation, is: &Operation) -> bool {
        let same_base = |id: &ClauseId| self.now().clause(id).map(|now| &now.words) == self.base_words(id);
        match (was, is) {
            (
                Operation::Replace { clause, words, opening, .. },
                Operation::Replace { clause: now, words: new_words, opening: new_opening, .. },
            ) => (clause, words, opening) == (now, new_words, new_opening) && same_base(clause),
            (Operation::Retitle { title, .. }, Operation::Retitle { title: now, .. }) => {
                title == now && self.ground.text.title == self.now().title
            }
            (Operation::Split { clause, .. }, _) => was == is && same_base(clause),
            (Operation::Join { clause, with }, _) => was == is && same_base(clause) && same_base(with),
            _ => was == is,
        }
    }

    fn base_words(&self, id: &ClauseId) -> Option<&String> {
        self.ground.clause(id).map(|clause| &clause.words)
    }
}

/// One amendment on its way.
struct Carrier<'c, 'a> {
    carriage: &'c Carriage<'a>,
    ours: &'c Prepared<'c>,
    near: &'c [&'c Prepared<'a>],
    /// The new text with this amendment, where its places are asked for.
    then: Option<(Text, Heirs)>,
    /// The clauses that it still takes elsewhere there.
    shifted: BTreeSet<ClauseId>,
}

impl Carrier<'_, '_> {
    /// The operations on the new text; those whose change is there already are left out.
    fn carry(&mut self, change: &Change) -> Result<Vec<Operation>, Collision> {
        let mut out = Vec::new();
        for operation in &change.operations {
            match operation {
                Operation::Replace { clause, words, .. } if !words.trim().is_empty() => {
                    self.reword(clause, &mut out)?
                }
                Operation::Replace { clause, .. } | Operation::Delete { clause } => self.delete(clause, &mut out),
                Operation::Retitle { .. } => out.extend(self.retitle()),
                Operation::Insert { clause, .. } => out.extend(self.insert(clause, operation)),
                Operation::Move { clause, .. } => out.extend(self.shift(clause)),
                Operation::Split { clause, at, second, opening } => {
                    out.extend(self.split(clause, *at)?.map(|at| Operation::Split {
                        clause: clause.clone(),
                        at,
                        second: second.clone(),
                        opening: *opening,
                    }));
                }
                Operation::Join { clause, with } => {
                    let clause = self.carriage.made_now.1.of_clause(clause).clone();
                    out.extend(self.now().clause(with).map(|_| Operation::Join { clause, with: with.clone() }));
                }
            }
        }
        self.set_in_order(&mut out);
        Ok(out)
    }

    /// Whether clauses were cut or joined on the way, or are by ours.
    fn recasts(&self) -> bool {
        let all = self.near.iter().copied().chain([self.ours]);
        all.into_iter().any(|one| !one.splits.is_empty() || !one.joins.is_empty())
    }

    /// Whether operations make of the new text what all amendments together make of the base.
    fn is_sound(&mut self, change: &Change, operations: &[Operation]) -> bool {
        let again = Change { operations: operations.to_vec(), ..change.clone() };
        let merged = super::merge(self.now(), &[again]);
        let (then, _) = self.then();
        let same = |(one, other): (&Clause, &Clause)| {
            (&one.id, &one.parent, &one.words, one.opening) == (&other.id, &other.parent, &other.words, other.opening)
        };
        merged.unapplied.is_empty()
            && merged.text.title == then.title
            && merged.text.clauses.len() == then.clauses.len()
            && merged.text.clauses.iter().zip(&then.clauses).all(same)
    }

    /// Puts what has a place in the order of the new text: so that each finds the one that it stands after.
    fn set_in_order(&self, operations: &mut [Operation]) {
        let Some((then, _)) = &self.then else { return };
        let place = |id: &ClauseId| then.clauses.iter().position(|clause| clause.id == *id);
        operations.sort_by_cached_key(|operation| match operation {
            Operation::Insert { clause, .. } | Operation::Move { clause, .. } => place(clause).map(|at| at + 1),
            _ => None,
        });
    }

    const fn now(&self) -> &Text {
        self.carriage.now()
    }

    /// With what references lead to there.
    fn then(&mut self) -> &(Text, Heirs) {
        if self.then.is_none() {
            let (carriage, ours) = (self.carriage, self.ours);
            let mut all: Vec<&Prepared<'_>> = carriage.made.filed.iter().collect();
            let place = all.partition_point(|one| one.rank() < ours.rank());
            all.insert(place, ours);
            let then = build::text_and_heirs(&carriage.ground, &all);
            self.shifted = self.still_shifted(&then.0);
            self.then = Some(then);
        }
        self.then.as_ref().unwrap_or(&self.carriage.made_now)
    }

    /// Whether a clause was cut or joined on the way, so that its words stand in other clauses too.
    fn is_recast(&self, clause: &ClauseId) -> bool {
        let joined = |one: &&Prepared<'_>| one.joins.iter().any(|(with, into)| with == clause || into == clause);
        self.near.iter().any(|one| one.splits.contains_key(clause) || joined(one))
    }

    fn reword(&mut self, clause: &ClauseId, out: &mut Vec<Operation>) -> Result<(), Collision> {
        if self.is_recast(clause) {
            let recast = self.reword_recast();
            let new: Vec<Operation> = recast.into_iter().filter(|one| !out.contains(one)).collect();
            out.extend(new);
            return Ok(());
        }
        let Some(old) = self.carriage.ground.clause(clause) else { return Ok(()) };
        let place = Some(clause.clone());
        let (mut words, opening) = self.spliced(&place).map_or_else(
            || (String::new(), 0),
            |(_, hands, words)| {
                let opening = build::opening(old, &words, hands.on(&place));
                (words, opening)
            },
        );
        self.lead(&mut words);
        if words.trim().is_empty() && self.now().children(clause).next().is_some() {
            return Err(self.unresolved(clause, Vec::new()));
        }
        match self.now().clause(clause) {
            Some(now) => out.extend(replacement(now, words, opening)),
            None if words.trim().is_empty() => {}
            // Others together left the clause no words: it is gone, and ours has some for it.
            None => return Err(self.unresolved(clause, Vec::new())),
        }
        Ok(())
    }

    /// That ours and what made the version leave something that neither asked for.
    fn unresolved(&self, clause: &ClauseId, ranges: Vec<Range<usize>>) -> Collision {
        let ours = self.ours.amendment();
        let theirs = self.near.first().map_or(ours, |one| one.amendment());
        let amendments = [theirs.clone(), ours.clone()];
        Collision { amendments, clause: Some(clause.clone()), kind: CollisionKind::Overlap, ranges }
    }

    /// The words of a place with those of the new version and ours, in the order of filing.
    fn spliced<'s>(&'s self, place: &Option<ClauseId>) -> Option<(Vec<Part<'s>>, Hands<'s>, String)> {
        let mut all: Vec<&Prepared<'_>> = self.near.to_vec();
        all.push(self.ours);
        all.sort_by(|a, b| a.rank().cmp(&b.rank()));
        let hands = Hands::of(&all);
        let edits: Vec<&Edits> = hands.on(place).iter().map(|hand| &*hand.edits).collect();
        let base: &Base<'_> = self.carriage.ground.words(place.as_ref())?;
        let parts = parts(base, &edits);
        let words = parts.iter().filter(|part| part.stands()).map(|part| part.words).collect();
        Some((parts, hands, words))
    }

    /// Leads references to clauses that end in others to those. Ours leads to what it joins itself once it is made.
    fn lead(&mut self, words: &mut String) {
        if words.contains("[#") {
            let ours = self.ours;
            self.then().1.lead_but(words, |from| ours.joins.contains_key(from));
        }
    }

    /// Every clause that has other words with this amendment than without it.
    fn reword_recast(&mut self) -> Vec<Operation> {
        let now = self.carriage.now();
        let (then, _) = self.then();
        let changed = then.clauses.iter().filter_map(|new| {
            let old = now.clause(&new.id)?;
            replacement(old, new.words.clone(), new.opening)
        });
        changed.collect()
    }

    fn retitle(&self) -> Option<Operation> {
        let (.., title) = self.spliced(&None)?;
        let now = &self.now().title;
        let edits = edits(now, &title);
        (*now != title).then_some(Operation::Retitle { title, edits: Some(edits) })
    }

    /// Takes a clause out, with the halves that it was cut into.
    fn delete(&self, clause: &ClauseId, out: &mut Vec<Operation>) {
        let halves = self.near.iter().filter_map(|one| one.splits.get(clause)).flatten().map(|cut| cut.second);
        let there = std::iter::once(clause).chain(halves).filter(|id| self.now().clause(id).is_some());
        out.extend(there.map(|id| Operation::Delete { clause: id.clone() }));
    }

    fn insert(&mut self, clause: &ClauseId, operation: &Operation) -> Option<Operation> {
        let Operation::Insert { kind, words, opening, .. } = operation else { return None };
        let ours = self.ours.inserted.iter().find(|one| one.clause == clause)?;
        if self.near.iter().any(|theirs| theirs.inserted.iter().any(|other| other.is_same(ours))) {
            return None;
        }
        let (after, parent) = self.place(clause)?;
        let (kind, mut words, opening) = (*kind, words.clone(), *opening);
        self.lead(&mut words);
        Some(Operation::Insert { clause: clause.clone(), after, parent, kind, words, opening })
    }

    fn shift(&mut self, clause: &ClauseId) -> Option<Operation> {
        let (after, parent) = self.place(clause)?;
        self.shifted.contains(clause).then(|| Operation::Move { clause: clause.clone(), after, parent })
    }

    /// Where a clause is to stand on the new base: after which, and under which. A clause that ours takes elsewhere is no
    /// mark to go by.
    fn place(&mut self, clause: &ClauseId) -> Option<(Option<ClauseId>, Option<ClauseId>)> {
        self.then();
        stands_after(&self.then.as_ref()?.0, clause, |id| !self.shifted.contains(id))
    }

    /// The clauses that ours still takes elsewhere: not those that stand there already.
    fn still_shifted(&self, then: &Text) -> BTreeSet<ClauseId> {
        let unmoved = |id: &ClauseId| !self.ours.moved.contains_key(id);
        let stays = |id: &ClauseId| {
            self.near.iter().any(|one| one.moved.contains_key(id))
                && stands_after(then, id, unmoved) == stands_after(self.now(), id, unmoved)
        };
        self.ours.moved.keys().filter(|id| !stays(id)).cloned().collect()
    }

    /// Where a clause is now cut; none if it is already.
    fn split(&self, clause: &ClauseId, at: usize) -> Result<Option<usize>, Collision> {
        let mut cuts = self.near.iter().filter_map(|one| one.splits.get(clause));
        if let Some(cuts) = cuts.next() {
            let is_cut_there = cuts.iter().any(|cut| cut.at == at);
            return if is_cut_there {
                Ok(None)
            } else {
                Err(self.unresolved(clause, std::iter::once(at..at).collect()))
            };
        }
        let hands = Hands::of(self.near);
        let place = Some(clause.clone());
        let edits: Vec<&Edits> = hands.on(&place).iter().map(|hand| &*hand.edits).collect();
        let Some(words) = self.carriage.ground.words(place.as_ref()) else { return Ok(None) };
        let before: usize = parts(words, &edits)
            .iter()
            .filter(|part| part.stands())
            .flat_map(|part| build::pieces(part, &[at]))
            .filter(|(_, from)| *from < at)
            .map(|(piece, _)| piece.chars().count())
            .sum();
        Ok(Some(before))
    }
}

/// A replacement of words that differ.
fn replacement(now: &Clause, words: String, opening: usize) -> Option<Operation> {
    if now.words == words {
        return None;
    }
    let edits = Some(edits(&now.words, &words));
    Some(Operation::Replace { clause: now.id.clone(), words, opening, edits })
}

#[cfg(test)]
#[path = "carry_tests.rs"]
pub(super) mod tests;
