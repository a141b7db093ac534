//! Which amendments may meet at all: those that touch the same clause or place, and those that move clauses.

use std::collections::{BTreeSet, HashMap};

use crate::ids::ClauseId;

use super::prepared::{Prepared, Target};

/// Something that two amendments may both touch.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Spot {
    Title,
    Clause(ClauseId),
    Place(Target),
}

/// Amendments by what they touch; each by its number in the order in which it was added.
#[derive(Default)]
pub(super) struct Neighbours {
    by_spot: HashMap<Spot, Vec<usize>>,
    moving: Vec<usize>,
    count: usize,
}

impl Neighbours {
    /// Takes an amendment in.
    pub(super) fn add(&mut self, change: &Prepared<'_>) {
        for spot in spots(change) {
            self.by_spot.entry(spot).or_default().push(self.count);
        }
        if change.moves() {
            self.moving.push(self.count);
        }
        self.count += 1;
    }

    /// What is touched by several: those several, in their order.
    pub(super) fn crowds(&self) -> Vec<Vec<usize>> {
        let all = self.by_spot.values().chain([&self.moving]);
        all.filter(|those| those.len() > 1).map(|those| once_each(those)).filter(|those| those.len() > 1).collect()
    }

    /// Those taken in before that may meet this one, in their order.
    pub(super) fn of(&self, change: &Prepared<'_>) -> BTreeSet<usize> {
        let mut out: BTreeSet<usize> =
            spots(change).iter().filter_map(|spot| self.by_spot.get(spot)).flatten().copied().collect();
        if change.moves() {
            out.extend(&self.moving);
        }
        out
    }
}

/// An amendment may touch a place by several of its operations.
fn once_each(those: &[usize]) -> Vec<usize> {
    let mut out = those.to_vec();
    out.dedup();
    out
}

fn spots(change: &Prepared<'_>) -> Vec<Spot> {
    let mut out: Vec<Spot> =
        change.reworded.keys().map(|place| place.clone().map_or(Spot::Title, Spot::Clause)).collect();
    let named = change.gone.iter().chain(change.moved.keys()).chain(change.splits.keys());
    let joined = change.joins.iter().flat_map(|(with, into)| [with, into]);
    let parents = change.inserted.iter().filter_map(|one| one.target.parent.as_ref());
    let into = change.moved.values().filter_map(|(target, _)| target.parent.as_ref());
    let all = named.chain(joined).chain(parents).chain(into).chain(&change.refers);
    out.extend(all.cloned().map(Spot::Clause));
    let targets = change.inserted.iter().map(|one| &one.target).chain(change.moved.values().map(|(target, _)| target));
    out.extend(targets.cloned().map(Spot::Place));
    out
}
