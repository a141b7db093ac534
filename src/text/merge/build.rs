//! The merged text, from amendments that do not collide.
//!
//! Every place is named by the clause of the base that it lies after, so that the order of adoption cannot matter.

use std::collections::{BTreeMap, BTreeSet};

use crate::ids::ClauseId;
use crate::text::clause::{Clause, ClauseKind, Text};
use crate::text::diff::Edits;
use crate::text::inline;

use super::prepared::{Insertion, Prepared, Reworded, Target};
use super::splice::splice;

/// The text with all these amendments made. They come in the order of filing.
pub(super) fn text(base: &Text, made: &[Prepared<'_>]) -> Text {
    let mut builder = Builder::new(base, made);
    builder.list(None);
    // Nothing is ever lost: what no place holds (moves in a ring) stands at the end.
    for clause in &base.clauses {
        if !builder.gone.contains(&clause.id) && !builder.done.contains(&clause.id) {
            builder.clause(&clause.id, None);
        }
    }
    let clauses = builder.out;
    Text { title: title(base, made), clauses, ..base.clone() }
}

fn title(base: &Text, made: &[Prepared<'_>]) -> String {
    let hands: Vec<&Edits> = made.iter().filter_map(|change| Some(&change.reworded.get(&None)?.edits)).collect();
    splice(&base.title, &hands)
}

/// A place between the clauses of one list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// At the start of a kind, at the top level.
    StartOfKind(ClauseKind),
    /// Before the first sub-clause of a clause.
    StartUnder(ClauseId),
    /// After a clause, wherever that clause has gone.
    After(ClauseId),
}

/// What stands at a place besides the base.
enum Guest<'a> {
    Inserted(&'a Insertion),
    Moved(&'a ClauseId, Option<&'a ClauseId>),
}

struct Builder<'a> {
    base: &'a Text,
    made: &'a [Prepared<'a>],
    guests: BTreeMap<Place, Vec<Guest<'a>>>,
    gone: BTreeSet<&'a ClauseId>,
    moved: BTreeSet<&'a ClauseId>,
    done: BTreeSet<ClauseId>,
    out: Vec<Clause>,
}

impl<'a> Builder<'a> {
    fn new(base: &'a Text, made: &'a [Prepared<'a>]) -> Self {
        let mut builder = Self {
            base,
            made,
            guests: BTreeMap::new(),
            gone: made.iter().flat_map(|change| &change.gone).collect(),
            moved: made.iter().flat_map(|change| change.moved.keys()).collect(),
            done: BTreeSet::new(),
            out: Vec::new(),
        };
        let mut seen: Vec<&Insertion> = Vec::new();
        for change in made {
            builder.seat(change, &mut seen);
        }
        builder
    }

    /// Seats what one amendment brings, in the order of its operations; what is there already is not seated twice.
    fn seat(&mut self, change: &'a Prepared<'a>, seen: &mut Vec<&'a Insertion>) {
        let mut guests: Vec<(usize, Place, Guest<'a>)> = Vec::new();
        for insertion in &change.inserted {
            if !seen.iter().any(|old| old.is_same(insertion)) {
                let place = self.place(&insertion.target, insertion.kind, change);
                guests.push((insertion.nth, place, Guest::Inserted(insertion)));
            }
        }
        seen.extend(&change.inserted);
        for (id, (target, nth)) in &change.moved {
            if self.done.insert(id.clone()) {
                let kind = self.base.clause(id).map_or(ClauseKind::Operative, |clause| clause.kind);
                let place = self.place(target, kind, change);
                guests.push((*nth, place, Guest::Moved(id, target.parent.as_ref())));
            }
        }
        guests.sort_by_key(|(nth, ..)| *nth);
        for (_, place, guest) in guests {
            self.guests.entry(place).or_default().push(guest);
        }
    }

    /// The place that a target names. In a list that the named clause does not stand in, it is its ancestor that counts.
    fn place(&self, target: &Target, kind: ClauseKind, change: &Prepared<'_>) -> Place {
        let start = || match &target.parent {
            Some(parent) => Place::StartUnder(parent.clone()),
            None => Place::StartOfKind(kind),
        };
        let Some(after) = &target.after else { return start() };
        if change.inserted.iter().any(|own| own.clause == *after && own.target.parent == target.parent) {
            return Place::After(after.clone());
        }
        let mut at = self.base.clause(after);
        while let Some(clause) = at {
            if clause.parent == target.parent {
                return Place::After(clause.id.clone());
            }
            at = clause.parent.as_ref().and_then(|parent| self.base.clause(parent));
        }
        let last = target.parent.as_ref().and_then(|parent| self.base.children(parent).last());
        last.map_or_else(start, |last| Place::After(last.id.clone()))
    }

    /// Writes the clauses of one list with their guests.
    fn list(&mut self, parent: Option<&ClauseId>) {
        if parent.is_none() {
            self.done.clear();
        }
        let base = self.base;
        match parent {
            Some(id) => self.guests_at(&Place::StartUnder(id.clone())),
            None => self.starts_of_absent_kinds(&[ClauseKind::Heading, ClauseKind::Preambular]),
        }
        for clause in base.clauses.iter().filter(|clause| clause.parent.as_ref() == parent) {
            if parent.is_none() {
                self.guests_at(&Place::StartOfKind(clause.kind));
            }
            if !self.gone.contains(&clause.id) && !self.moved.contains(&clause.id) {
                self.clause(&clause.id, parent);
            }
            self.guests_at(&Place::After(clause.id.clone()));
        }
        if parent.is_none() {
            self.starts_of_absent_kinds(&[ClauseKind::Operative, ClauseKind::Paragraph]);
        }
    }

    /// Guests at the start of a kind that the base has no clause of.
    fn starts_of_absent_kinds(&mut self, kinds: &[ClauseKind]) {
        for kind in kinds {
            if self.base.of_kind(*kind).next().is_none() {
                self.guests_at(&Place::StartOfKind(*kind));
            }
        }
    }

    fn guests_at(&mut self, place: &Place) {
        for guest in self.guests.remove(place).unwrap_or_default() {
            match guest {
                Guest::Moved(id, parent) => self.clause(id, parent),
                Guest::Inserted(insertion) => {
                    self.out.push(clause_of(insertion));
                    self.list(Some(&insertion.clause));
                    self.guests_at(&Place::After(insertion.clause.clone()));
                }
            }
        }
    }

    /// Writes a clause of the base, reworded, with what is under it.
    fn clause(&mut self, id: &ClauseId, parent: Option<&ClauseId>) {
        let Some(clause) = self.base.clause(id) else { return };
        if !self.done.insert(id.clone()) {
            return;
        }
        let mut clause = reworded(clause, self.made);
        clause.parent = parent.cloned();
        self.out.push(clause);
        self.list(Some(id));
    }
}

fn clause_of(insertion: &Insertion) -> Clause {
    let mut clause = Clause::new(insertion.clause.clone(), insertion.kind, insertion.words.clone());
    clause.parent = insertion.target.parent.clone();
    clause.opening = insertion.opening;
    clause.inserted = true;
    clause
}

fn reworded(clause: &Clause, made: &[Prepared<'_>]) -> Clause {
    let place = Some(clause.id.clone());
    let hands: Vec<&Reworded> = made.iter().filter_map(|change| change.reworded.get(&place)).collect();
    if hands.is_empty() {
        return clause.clone();
    }
    let edits: Vec<&Edits> = hands.iter().map(|hand| &hand.edits).collect();
    let words = splice(&clause.words, &edits);
    let opening = opening(clause, &words, &hands);
    Clause { words, opening, ..clause.clone() }
}

/// The opening words of the merged clause: as one hand has them if the merged words begin so, else as the base had them.
fn opening(clause: &Clause, words: &str, hands: &[&Reworded]) -> usize {
    let plain = inline::plain(words);
    let starts = |marked: &str, length: usize| -> bool {
        let start: String = inline::plain(marked).chars().take(length).collect();
        plain.starts_with(&start)
    };
    let changed = hands.iter().find(|hand| {
        let same = hand.opening == clause.opening && starts(&clause.words, clause.opening);
        !same && starts(&hand.words, hand.opening)
    });
    changed.map_or(clause.opening, |hand| hand.opening).min(plain.chars().count())
}
