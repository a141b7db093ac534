//! What several amendments together do to each clause.

use std::collections::HashMap;

use crate::ids::ClauseId;

use super::prepared::{Cut, Prepared, Reworded};

/// What several hands do to each clause.
pub(super) struct Hands<'a> {
    /// By clause, in the order of filing; [`None`] is the title.
    reworded: HashMap<&'a Option<ClauseId>, Vec<&'a Reworded<'a>>>,
    cuts: HashMap<&'a ClauseId, Vec<Cut<'a>>>,
}

impl<'a> Hands<'a> {
    pub(super) fn of(made: &[&'a Prepared<'a>]) -> Self {
        let mut out = Self { reworded: HashMap::new(), cuts: HashMap::new() };
        for change in made {
            for (place, words) in &change.reworded {
                out.reworded.entry(place).or_default().push(words);
            }
            for (id, cuts) in &change.splits {
                out.cuts.entry(id).or_default().extend(cuts);
            }
        }
        out
    }

    pub(super) fn on(&self, place: &Option<ClauseId>) -> &[&'a Reworded<'a>] {
        self.reworded.get(place).map_or(&[], Vec::as_slice)
    }

    /// The halves that are not made, since another cuts there too, with those that are.
    pub(super) fn same_cuts(&self) -> Vec<(&'a ClauseId, &'a ClauseId)> {
        let mut same = Vec::new();
        for (id, all) in &self.cuts {
            let kept = self.cuts(id);
            let one = |cut: &Cut<'a>| Some((cut.second, kept.iter().find(|other| other.at == cut.at)?.second));
            same.extend(all.iter().filter_map(one).filter(|(from, to)| from != to));
        }
        same
    }

    /// Where a clause is cut, by place; two cuts at one place are one, under the identity that was filed first.
    pub(super) fn cuts(&self, id: &ClauseId) -> Vec<Cut<'a>> {
        let mut out = self.cuts.get(id).cloned().unwrap_or_default();
        out.sort_by_key(|cut| cut.at);
        out.dedup_by_key(|cut| cut.at);
        out
    }
}
