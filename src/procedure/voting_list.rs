//! The voting list: what is put in which order, and what falls if something else is adopted.
//!
//! Clause by clause in the order of the text; to one clause in the order that the rules set; sub-amendments before
//! the amendment that they change; the whole last. Source: UN General Assembly, Rules of Procedure, rules 89 to 91.

mod turn;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::{Order, Refusal, RuleRef, Standing};
use crate::ids::{AmendmentId, SeparateVoteId};

/// An amendment that may come to a vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The amendment.
    pub amendment: AmendmentId,
    /// Its official number as it is written: "27", "27/1". Refusals name it so.
    pub label: String,
    /// Its official number, and its number under its parent (0: it is no sub-amendment).
    pub number: (u32, u32),
    /// The amendment that it changes.
    pub sub_of: Option<AmendmentId>,
    /// The place in the text of the first clause that it touches.
    pub clause_position: usize,
    /// How far it is removed from the text: words changed.
    pub distance: u32,
    /// Whether it deletes or moves the clause as a whole.
    pub striking: bool,
    /// Whether it was ruled admissible and not withdrawn; the list leaves out any other, and what hangs on it.
    pub admissible: bool,
}

/// A part put by separate vote: a clause, or words of it, after the amendments to it; a part of an amendment before that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeparateVote {
    /// Which.
    pub id: SeparateVoteId,
    /// The clause's place in the text; the change's place in the amendment.
    pub clause_position: usize,
    /// The amendment of which it is a part.
    pub of: Option<AmendmentId>,
}

/// What is put.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Put {
    /// An amendment or a sub-amendment.
    Amendment(AmendmentId),
    /// A part of the text, or of an amendment, by separate vote.
    Part(SeparateVoteId),
    /// The text as a whole, as amended.
    Whole,
}

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What is put.
    pub subject: Put,
    /// Those put before it whose adoption leaves nothing of it to vote on.
    pub falls_if: Vec<AmendmentId>,
}

/// Why an amendment is not put.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fallen {
    /// These were adopted, and it collides with them.
    Adopted(Vec<AmendmentId>),
    /// The amendment that it changes was rejected or has itself gone.
    Parent(AmendmentId),
}

/// What was decided so far. Amendments that are not named wait.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Decided {
    /// What became of amendments.
    pub amendments: BTreeMap<AmendmentId, Standing>,
    /// The separate votes that were decided.
    pub parts: BTreeSet<SeparateVoteId>,
}

/// The voting list of a declaration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VotingList {
    items: Vec<Item>,
    places: BTreeMap<AmendmentId, Place>,
    separate: Vec<SeparateVote>,
    /// The official numbers of all candidates, those among them that the list leaves out.
    labels: BTreeMap<AmendmentId, String>,
}

/// What the list remembers of an amendment, so that it can be put in another order.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    position: usize,
    sub_of: Option<AmendmentId>,
    /// Amendments of the same level that collide with it.
    rivals: BTreeSet<AmendmentId>,
}

impl VotingList {
    /// The list that the rules suggest. The chair may change its order.
    #[must_use]
    pub fn suggest(
        candidates: &[Candidate],
        separate: &[SeparateVote],
        order: Order,
        collides: &dyn Fn(&AmendmentId, &AmendmentId) -> bool,
    ) -> Self {
        let mut roots = children(candidates, None, order);
        roots.sort_by_key(|root| root.clause_position); // stable: the rules' order stays within a clause
        let mut sequence = Vec::new();
        for root in roots {
            family(candidates, root, order, &mut sequence);
        }
        let places = sequence.iter().map(|one| (one.amendment.clone(), place(one, &sequence, collides))).collect();
        let order: Vec<_> = sequence.iter().map(|one| one.amendment.clone()).collect();
        let mut separate = separate.to_vec();
        separate.sort_by_key(|vote| vote.clause_position);
        let labels = candidates.iter().map(|one| (one.amendment.clone(), one.label.clone())).collect();
        Self { items: Vec::new(), places, separate, labels }.in_order(&order)
    }

    /// The list in the order that the chair wants.
    ///
    /// # Errors
    /// [`Refusal::NotSameAmendments`] if the order leaves one out or names one twice or one that is not on the
    /// list, [`Refusal::SubAmendmentsFirst`] if one comes after the amendment that it changes.
    pub fn reorder(&self, order: &[AmendmentId], rule: &RuleRef) -> Result<Self, Refusal> {
        let wanted: BTreeSet<_> = order.iter().collect();
        let known: BTreeSet<_> = self.places.keys().collect();
        let twice = order.iter().enumerate().filter(|(at, one)| order[..*at].contains(one)).map(|(_, one)| one);
        let odd: BTreeSet<_> = wanted.symmetric_difference(&known).copied().chain(twice).cloned().collect();
        if !odd.is_empty() {
            return Err(Refusal::NotSameAmendments { amendments: self.labels(&odd) });
        }
        let after_parent = |at: usize| {
            let parent = self.places.get(&order[at]).and_then(|place| place.sub_of.as_ref());
            parent.is_some_and(|parent| order[..at].contains(parent))
        };
        let late: Vec<_> = (0..order.len()).filter(|at| after_parent(*at)).map(|at| &order[at]).collect();
        if !late.is_empty() {
            return Err(Refusal::SubAmendmentsFirst { amendments: self.labels(late), rule: rule.clone() });
        }
        Ok(self.clone().in_order(order))
    }

    /// The list in the order that the chair set, although amendments came or went since. The chair's order stays.
    ///
    /// What is no longer on the list is passed over. A sub-amendment that came since stands directly before the amendment
    /// that it changes, any other directly before the one that follows it in the suggested order; where none follows, last.
    #[must_use]
    pub fn as_ordered(&self, order: &[AmendmentId]) -> Self {
        let suggested: Vec<&AmendmentId> = self.amendments().collect();
        let mut placed: Vec<AmendmentId> = Vec::new();
        for one in order {
            if self.places.contains_key(one) && !placed.contains(one) {
                placed.push(one.clone());
            }
        }
        let came = |one: &&AmendmentId| !order.contains(*one);
        let (mut subs, others): (Vec<&AmendmentId>, Vec<&AmendmentId>) =
            suggested.iter().copied().filter(came).partition(|one| self.ancestry(one).len() > 1);
        for one in others.into_iter().rev() {
            let after = suggested.iter().skip_while(|other| **other != one).skip(1);
            let next = after.filter_map(|other| placed.iter().position(|here| here == *other)).next();
            placed.insert(next.unwrap_or(placed.len()), one.clone());
        }
        subs.sort_by_key(|one| self.ancestry(one).len()); // stable: each parent is there before what changes it
        for one in subs {
            let parent = self.ancestry(one).get(1).and_then(|parent| placed.iter().position(|here| here == *parent));
            placed.insert(parent.unwrap_or(placed.len()), one.clone());
        }
        self.clone().in_order(&placed)
    }

    /// The official numbers of some amendments; one that was never a candidate is named as it was asked for.
    fn labels<'a>(&self, all: impl IntoIterator<Item = &'a AmendmentId>) -> Vec<String> {
        all.into_iter().map(|one| self.labels.get(one).map_or_else(|| one.to_string(), String::clone)).collect()
    }

    /// The lines, in the order in which they are put.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The amendments, in the order in which they are put.
    pub fn amendments(&self) -> impl Iterator<Item = &AmendmentId> {
        self.items.iter().filter_map(|item| match &item.subject {
            Put::Amendment(amendment) => Some(amendment),
            Put::Part(_) | Put::Whole => None,
        })
    }

    /// Why an amendment is not put, if what was decided so far left nothing of it.
    #[must_use]
    pub fn fallen(&self, amendment: &AmendmentId, decided: &Decided) -> Option<Fallen> {
        let is_adopted = |one: &&AmendmentId| decided.amendments.get(*one) == Some(&Standing::Adopted);
        let item = self.items.iter().find(|item| item.subject == Put::Amendment(amendment.clone()))?;
        let adopted: Vec<_> = item.falls_if.iter().filter(is_adopted).cloned().collect();
        if !adopted.is_empty() {
            return Some(Fallen::Adopted(adopted));
        }
        let gone = |parent: &&AmendmentId| match decided.amendments.get(*parent) {
            None => self.fallen(parent, decided).is_some(),
            Some(standing) => !standing.is_pending() && *standing != Standing::Adopted,
        };
        self.places.get(amendment)?.sub_of.as_ref().filter(gone).cloned().map(Fallen::Parent)
    }

    /// What is put next; none when all is decided but the whole was put before.
    #[must_use]
    pub fn next(&self, decided: &Decided) -> Option<&Item> {
        self.items.iter().find(|item| self.waits(&item.subject, decided))
    }

    /// Whether this is still to be decided: it was not, and has not fallen.
    #[must_use]
    pub fn waits(&self, subject: &Put, decided: &Decided) -> bool {
        match subject {
            Put::Amendment(amendment) => is_waiting(amendment, decided) && self.fallen(amendment, decided).is_none(),
            Put::Part(part) => {
                let of = self.whole_of(part);
                !decided.parts.contains(part) && of.is_none_or(|of| self.waits(&Put::Amendment(of.clone()), decided))
            }
            Put::Whole => true,
        }
    }

    /// The amendment of which this is a part; none for a part of the text.
    fn whole_of(&self, part: &SeparateVoteId) -> Option<&AmendmentId> {
        self.separate.iter().find(|one| one.id == *part)?.of.as_ref()
    }

    /// The amendment, the one that it changes, and so on to the one that changes the text.
    fn ancestry<'a>(&'a self, amendment: &'a AmendmentId) -> Vec<&'a AmendmentId> {
        let parent = |one: &&'a AmendmentId| self.places.get(*one).and_then(|place| place.sub_of.as_ref());
        std::iter::successors(Some(amendment), parent).collect()
    }

    /// Writes the lines anew for this order of amendments.
    fn in_order(mut self, order: &[AmendmentId]) -> Self {
        let position = |one: &AmendmentId| self.places.get(one).map_or(0, |place| place.position);
        let mut lines: Vec<(usize, Item)> = Vec::new();
        for (at, amendment) in order.iter().enumerate() {
            let item =
                Item { subject: Put::Amendment(amendment.clone()), falls_if: self.falls_if(amendment, &order[..at]) };
            lines.push((position(amendment), item));
        }
        for vote in &self.separate {
            let item = Item { subject: Put::Part(vote.id.clone()), falls_if: Vec::new() };
            lines.insert(place_among(&lines, vote), (vote.of.as_ref().map_or(vote.clause_position, position), item));
        }
        self.items = lines.into_iter().map(|(_, item)| item).collect();
        self.items.push(Item { subject: Put::Whole, falls_if: Vec::new() });
        self
    }

    /// Those put before it that collide with it, or with an amendment that it hangs on.
    fn falls_if(&self, amendment: &AmendmentId, before: &[AmendmentId]) -> Vec<AmendmentId> {
        let ancestry = self.ancestry(amendment);
        let rivals = ancestry.iter().filter_map(|one| self.places.get(*one)).flat_map(|place| &place.rivals);
        let rivals: BTreeSet<_> = rivals.collect();
        before.iter().filter(|one| rivals.contains(one)).cloned().collect()
    }
}

/// A part of an amendment stands directly before it; a part of the text after the amendments to its clause.
fn place_among(lines: &[(usize, Item)], vote: &SeparateVote) -> usize {
    if let Some(amendment) = &vote.of {
        let own = lines.iter().position(|(_, item)| item.subject == Put::Amendment(amendment.clone()));
        return own.unwrap_or(lines.len());
    }
    let last = lines.iter().rposition(|(position, _)| *position == vote.clause_position);
    let beyond = || lines.iter().position(|(position, _)| *position > vote.clause_position);
    last.map(|last| last + 1).or_else(beyond).unwrap_or(lines.len())
}

fn is_waiting(amendment: &AmendmentId, decided: &Decided) -> bool {
    decided.amendments.get(amendment).is_none_or(|standing| standing.is_pending())
}

/// The admissible amendments to this one (to the text: none), in the order of the rules.
fn children<'a>(candidates: &'a [Candidate], of: Option<&AmendmentId>, order: Order) -> Vec<&'a Candidate> {
    let mut all: Vec<_> = candidates.iter().filter(|one| one.admissible && one.sub_of.as_ref() == of).collect();
    all.sort_by_key(|one| match order {
        Order::FurthestFirst => (!one.striking, Reverse(one.distance), one.number),
        Order::PerfectingFirst => (one.striking, Reverse(0), one.number),
        Order::TextOrder => (false, Reverse(0), one.number),
    });
    all
}

/// Appends an amendment after all that hangs on it.
fn family<'a>(candidates: &'a [Candidate], head: &'a Candidate, order: Order, sequence: &mut Vec<&'a Candidate>) {
    for sub in children(candidates, Some(&head.amendment), order) {
        family(candidates, sub, order, sequence);
    }
    sequence.push(head);
}

fn place(one: &Candidate, all: &[&Candidate], collides: &dyn Fn(&AmendmentId, &AmendmentId) -> bool) -> Place {
    let is_rival = |other: &&&Candidate| {
        let same_level = other.amendment != one.amendment && other.sub_of == one.sub_of;
        same_level && (collides(&one.amendment, &other.amendment) || collides(&other.amendment, &one.amendment))
    };
    Place {
        position: one.clause_position,
        sub_of: one.sub_of.clone(),
        rivals: all.iter().filter(is_rival).map(|other| other.amendment.clone()).collect(),
    }
}

#[cfg(test)]
#[path = "voting_list_tests.rs"]
mod tests;
