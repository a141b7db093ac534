//! The merged text, from amendments that do not collide.
//!
//! Every place is named by the clause of the base that it lies after, so that the order of adoption cannot matter.

use std::collections::{BTreeMap, BTreeSet};

use crate::ids::ClauseId;
use crate::text::clause::{Clause, ClauseKind, Text};
use crate::text::diff::Edits;
use crate::text::inline;

use super::ground::Ground;
use super::hands::Hands;
use super::heirs::Heirs;
use super::prepared::{Cut, Insertion, Prepared, Reworded, Target};
use super::sentences::without_ending;
use super::splice::{Origin, Part, parts, splice};

/// The text with all these amendments made. They come in the order of filing.
pub(super) fn text(ground: &Ground<'_>, made: &[&Prepared<'_>]) -> Text {
    text_and_heirs(ground, made).0
}

/// As [`text`], with what references to clauses that end in others lead to.
pub(super) fn text_and_heirs(ground: &Ground<'_>, made: &[&Prepared<'_>]) -> (Text, Heirs) {
    let mut builder = Builder::new(ground, made);
    builder.list(None, None);
    // Nothing is ever lost: what no place holds (moves in a ring) stands at the end.
    for clause in &ground.text.clauses {
        if !builder.gone.contains(&clause.id)
            && !builder.joined.contains_key(&clause.id)
            && !builder.done.contains(&clause.id)
        {
            builder.clause(&clause.id, None);
        }
    }
    let named = builder.joined.iter().chain(&builder.aliases).map(|(from, to)| (*from, *to));
    let heirs = Heirs::new(named.chain(builder.hands.same_cuts()));
    let mut clauses = builder.out;
    for clause in &mut clauses {
        heirs.lead(&mut clause.words);
        heirs.lead(&mut clause.wrap_up);
    }
    let base = ground.text;
    // The clauses are not copied to be thrown away.
    let text = Text {
        language: base.language.clone(),
        kind: base.kind,
        title: title(base, made),
        masthead: base.masthead.clone(),
        place_date: base.place_date.clone(),
        enacting: base.enacting.clone(),
        clauses,
        closing: base.closing.clone(),
    };
    (text, heirs)
}

fn title(base: &Text, made: &[&Prepared<'_>]) -> String {
    let hands: Vec<&Edits> = made.iter().filter_map(|change| Some(&*change.reworded.get(&None)?.edits)).collect();
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
    Inserted(&'a Insertion<'a>),
    Moved(&'a ClauseId),
}

struct Builder<'g, 'a> {
    ground: &'g Ground<'a>,
    hands: Hands<'g>,
    guests: BTreeMap<Place, Vec<Guest<'g>>>,
    gone: BTreeSet<&'g ClauseId>,
    moved: BTreeSet<&'g ClauseId>,
    /// The clauses whose words another takes in, with that one.
    joined: BTreeMap<&'g ClauseId, &'g ClauseId>,
    /// Clauses that two sponsors ask for alike: the identity that is not used, with the one that is.
    aliases: BTreeMap<&'g ClauseId, &'g ClauseId>,
    done: BTreeSet<ClauseId>,
    out: Vec<Clause>,
}

impl<'g, 'a> Builder<'g, 'a> {
    fn new(ground: &'g Ground<'a>, made: &[&'g Prepared<'g>]) -> Self {
        let mut builder = Self {
            ground,
            hands: Hands::of(made),
            guests: BTreeMap::new(),
            gone: made.iter().flat_map(|change| &change.gone).collect(),
            moved: made.iter().flat_map(|change| change.moved.keys()).collect(),
            joined: made.iter().flat_map(|change| &change.joins).collect(),
            aliases: BTreeMap::new(),
            done: BTreeSet::new(),
            out: Vec::new(),
        };
        let mut seen: Vec<&Insertion<'_>> = Vec::new();
        for change in made {
            builder.seat(change, &mut seen);
        }
        builder
    }

    /// Seats what one amendment brings, in the order of its operations; what is there already is not seated twice.
    fn seat(&mut self, change: &'g Prepared<'g>, seen: &mut Vec<&'g Insertion<'g>>) {
        let mut guests: Vec<(usize, Place, Guest<'g>)> = Vec::new();
        for insertion in &change.inserted {
            if let Some(same) = seen.iter().find(|old| old.is_same(insertion)) {
                self.aliases.insert(insertion.clause, same.clause);
            } else {
                let place = self.place(&insertion.target, insertion.kind, change);
                guests.push((insertion.nth, place, Guest::Inserted(insertion)));
            }
        }
        seen.extend(&change.inserted);
        for (id, (target, nth)) in &change.moved {
            if self.done.insert(id.clone()) {
                let kind = self.ground.clause(id).map_or(ClauseKind::Operative, |clause| clause.kind);
                let place = self.place(target, kind, change);
                guests.push((*nth, place, Guest::Moved(id)));
            }
        }
        guests.sort_by_key(|(nth, ..)| *nth);
        for (_, place, guest) in guests {
            self.guests.entry(place).or_default().push(guest);
        }
    }

    /// The place that a target names. In a list that the named clause does not stand in, it is its ancestor that counts.
    fn place(&self, target: &Target, kind: ClauseKind, change: &Prepared<'_>) -> Place {
        let used = |id: &ClauseId| self.aliases.get(id).map_or_else(|| id.clone(), |used| (*used).clone());
        let start = || match &target.parent {
            Some(parent) => Place::StartUnder(used(parent)),
            None => Place::StartOfKind(kind),
        };
        let Some(after) = &target.after else { return start() };
        if change.inserted.iter().any(|own| own.clause == after && own.target.parent == target.parent) {
            return Place::After(used(after));
        }
        let mut at = self.ground.clause(after);
        while let Some(clause) = at {
            if clause.parent == target.parent {
                return Place::After(clause.id.clone());
            }
            at = clause.parent.as_ref().and_then(|parent| self.ground.clause(parent));
        }
        let last = target.parent.as_ref().and_then(|parent| self.ground.children(parent).last());
        last.map_or_else(start, |last| Place::After(last.id.clone()))
    }

    /// Writes the clauses that stand under one in the base, with their guests, under the clause that now holds them.
    fn list(&mut self, of: Option<&ClauseId>, under: Option<&ClauseId>) {
        let ground = self.ground;
        match of {
            Some(id) => self.guests_at(&Place::StartUnder(id.clone()), under),
            None => {
                self.done.clear();
                self.starts_of_absent_kinds(&[ClauseKind::Heading, ClauseKind::Preambular]);
            }
        }
        let top: Vec<&Clause>;
        let clauses = match of {
            Some(id) => ground.children(id),
            None => {
                top = ground.text.top_level().collect();
                &top
            }
        };
        for clause in clauses {
            if of.is_none() {
                self.guests_at(&Place::StartOfKind(clause.kind), under);
            }
            let elsewhere = self.moved.contains(&clause.id) || self.joined.contains_key(&clause.id);
            if !self.gone.contains(&clause.id) && !elsewhere {
                self.clause(&clause.id, under);
            }
            self.guests_at(&Place::After(clause.id.clone()), under);
        }
        if of.is_none() {
            self.starts_of_absent_kinds(&[ClauseKind::Operative, ClauseKind::Paragraph]);
        }
    }

    /// Guests at the start of a kind that the base has no clause of.
    fn starts_of_absent_kinds(&mut self, kinds: &[ClauseKind]) {
        for kind in kinds {
            if !self.ground.has_kind(*kind) {
                self.guests_at(&Place::StartOfKind(*kind), None);
            }
        }
    }

    /// Writes those who stand at a place, under the clause that now holds the list.
    fn guests_at(&mut self, place: &Place, under: Option<&ClauseId>) {
        for guest in self.guests.remove(place).unwrap_or_default() {
            match guest {
                Guest::Moved(id) => self.clause(id, under),
                Guest::Inserted(insertion) => {
                    self.out.push(clause_of(insertion, under));
                    self.list(Some(insertion.clause), Some(insertion.clause));
                    self.guests_at(&Place::After(insertion.clause.clone()), under);
                }
            }
        }
    }

    /// Writes a clause of the base, reworded, cut and joined, with what is under it.
    fn clause(&mut self, id: &ClauseId, parent: Option<&ClauseId>) {
        let Some(clause) = self.ground.clause(id) else { return };
        if !self.done.insert(id.clone()) {
            return;
        }
        let halves = self.halves(clause);
        if is_emptied(clause, &halves) && self.ground.children(id).is_empty() {
            return;
        }
        for mut half in halves {
            half.parent = parent.cloned();
            self.out.push(half);
        }
        let holder = self.out.last().map_or_else(|| id.clone(), |last| last.id.clone());
        self.list(Some(id), Some(&holder));
        for with in self.all_taken_in(id) {
            if self.done.insert(with.clone()) {
                self.list(Some(&with), Some(&holder));
            }
        }
    }

    /// The clauses that one takes in, in the order of the base.
    fn taken_in(&self, id: &ClauseId) -> Vec<ClauseId> {
        let mut with: Vec<&ClauseId> =
            self.joined.iter().filter(|(_, into)| **into == id).map(|(with, _)| *with).collect();
        with.sort_by_key(|with| self.ground.place(with));
        with.into_iter().cloned().collect()
    }

    /// As [`Self::taken_in`], with those that these take in in their turn. There are no rings: they collide.
    fn all_taken_in(&self, id: &ClauseId) -> Vec<ClauseId> {
        let of = |with: ClauseId| {
            let under = self.all_taken_in(&with);
            std::iter::once(with).chain(under)
        };
        self.taken_in(id).into_iter().flat_map(of).collect()
    }

    /// What becomes of a clause: itself, or its halves where it is cut.
    fn halves(&self, clause: &Clause) -> Vec<Clause> {
        let cuts = self.hands.cuts(&clause.id);
        // What nobody touches is not measured.
        let untouched = cuts.is_empty() && self.hands.on(&Some(clause.id.clone())).is_empty();
        let mut out = if untouched { vec![clause.clone()] } else { cut(self.reworded(clause), &cuts) };
        for with in self.taken_in(&clause.id) {
            let (Some(last), Some(other)) = (out.last_mut(), self.ground.clause(&with)) else { continue };
            let taken: Vec<Clause> = self.halves(other);
            let words: Vec<&str> =
                taken.iter().map(|half| half.words.as_str()).filter(|half| !half.is_empty()).collect();
            if !last.words.is_empty() && !words.is_empty() {
                last.words.push(' ');
            }
            last.words.push_str(&words.join(" "));
            last.ending.clone_from(&other.ending);
            last.wrap_up.clone_from(&other.wrap_up);
        }
        out
    }

    /// A clause with the words of all hands, and where they come from.
    fn reworded(&self, clause: &Clause) -> (Clause, Vec<Part<'g>>) {
        let place = Some(clause.id.clone());
        let Some(words) = self.ground.words(place.as_ref()) else { return (clause.clone(), Vec::new()) };
        let hands = self.hands.on(&place);
        let edits: Vec<&Edits> = hands.iter().map(|hand| &*hand.edits).collect();
        let parts = parts(words, &edits);
        if hands.is_empty() {
            return (clause.clone(), parts);
        }
        let merged: String = parts.iter().filter(|part| part.stands()).map(|part| part.words).collect();
        let opening = opening(clause, &merged, hands);
        (Clause { words: merged, opening, ..clause.clone() }, parts)
    }
}

/// Whether several hands together left a clause no words: then it is deleted.
fn is_emptied(clause: &Clause, halves: &[Clause]) -> bool {
    !clause.words.trim().is_empty() && halves.iter().all(|half| half.words.trim().is_empty())
}

/// Cuts a clause. What was brought where it is cut belongs to the second half. The mark before the cut goes: each half but the
/// last ends as its place in the list says.
fn cut((clause, parts): (Clause, Vec<Part<'_>>), cuts: &[Cut<'_>]) -> Vec<Clause> {
    if cuts.is_empty() {
        return vec![clause];
    }
    let mut words = vec![String::new()];
    let places: Vec<usize> = cuts.iter().map(|cut| cut.at).collect();
    for part in parts.iter().filter(|part| part.stands()) {
        for piece in pieces(part, &places) {
            words.resize(places.iter().filter(|at| **at <= piece.1).count() + 1, String::new());
            words.last_mut().unwrap_or(&mut String::new()).push_str(piece.0);
        }
    }
    words.resize(cuts.len() + 1, String::new());
    let (wrap_up, ending) = (clause.wrap_up.clone(), clause.ending.clone());
    let last = words.len() - 1;
    for half in &mut words[..last] {
        *half = without_ending(half).to_owned();
    }
    let first = Clause { words: words[0].trim().to_owned(), wrap_up: String::new(), ending: None, ..clause.clone() };
    let others = words[1..].iter().zip(cuts).map(|(words, cut)| {
        let words = words.trim().to_owned();
        let opening = cut.opening.min(inline::plain(&words).chars().count());
        Clause { id: cut.second.clone(), words, opening, inserted: true, ..first.clone() }
    });
    let mut out: Vec<Clause> = std::iter::once(first.clone()).chain(others).collect();
    if let Some(last) = out.last_mut() {
        (last.wrap_up, last.ending) = (wrap_up, ending);
    }
    out
}

/// A part in pieces that no cut goes through, each with where in the base it begins.
pub(super) fn pieces<'a>(part: &Part<'a>, cuts: &[usize]) -> Vec<(&'a str, usize)> {
    let Origin::Base(range) = &part.origin else { return vec![(part.words, part.at)] };
    let inside = cuts.iter().copied().filter(|at| range.contains(at) && *at > range.start);
    let mut out = Vec::new();
    let (mut rest, mut at) = (part.words, range.start);
    for next in inside {
        let byte = rest.char_indices().nth(next - at).map_or(rest.len(), |(byte, _)| byte);
        out.push((&rest[..byte], at));
        (rest, at) = (&rest[byte..], next);
    }
    out.push((rest, at));
    out
}

fn clause_of(insertion: &Insertion<'_>, under: Option<&ClauseId>) -> Clause {
    let mut clause = Clause::new(insertion.clause.clone(), insertion.kind, insertion.words.to_owned());
    clause.parent = under.cloned();
    clause.opening = insertion.opening;
    clause.inserted = true;
    clause
}

/// The opening words of the merged clause: as one hand has them if the merged words begin so, else as the base had them.
pub(super) fn opening(clause: &Clause, words: &str, hands: &[&Reworded<'_>]) -> usize {
    let plain = inline::plain(words);
    let starts = |marked: &str, length: usize| -> bool {
        let start: String = inline::plain(marked).chars().take(length).collect();
        plain.starts_with(&start)
    };
    let changed = hands.iter().find(|hand| {
        let same = hand.opening == clause.opening && starts(&clause.words, clause.opening);
        !same && starts(hand.words, hand.opening)
    });
    changed.map_or(clause.opening, |hand| hand.opening).min(plain.chars().count())
}
