//! Which amendments collide, place by place: who keeps what was found at a place asks again only where something changed.

use super::ground::Ground;
use super::near::Neighbours;
use super::prepared::Prepared;
use super::{Change, Collision, collide};
use crate::text::clause::Text;

/// Amendments against one base, sorted by where they may meet.
pub struct Crowds<'a> {
    ground: Ground<'a>,
    /// Those that fit the base, with their places in the list given.
    all: Vec<(usize, Prepared<'a>)>,
    /// Those at each place, of `all`.
    places: Vec<Vec<usize>>,
}

impl<'a> Crowds<'a> {
    /// Of amendments in the order of filing. Those that do not fit the base meet nobody.
    #[must_use]
    pub fn new(base: &'a Text, changes: &'a [Change]) -> Self {
        let ground = Ground::new(base);
        let mut near = Neighbours::default();
        let mut all = Vec::new();
        for (nth, change) in changes.iter().enumerate() {
            let Ok(next) = Prepared::checked(&ground, change) else { continue };
            near.add(&next);
            all.push((nth, next));
        }
        Self { places: near.crowds(), ground, all }
    }

    /// The places at which several are: those there, each by its place in the list given, in that order. Two that touch the
    /// same at two places are at both.
    pub fn places(&self) -> impl Iterator<Item = Vec<usize>> {
        self.places.iter().map(|place| place.iter().map(|at| self.all[*at].0).collect())
    }

    /// All pairs of those at a place, named as [`Self::places`] does, that cannot both be made, each with its first reason.
    #[must_use]
    pub fn colliding_at(&self, place: &[usize]) -> Vec<Collision> {
        let here: Vec<&Prepared<'_>> =
            self.all.iter().filter(|(nth, _)| place.contains(nth)).map(|(_, change)| change).collect();
        let mut out = Vec::new();
        for (nth, later) in here.iter().enumerate() {
            let met =
                here[..nth].iter().filter_map(|one| collide::collisions(&self.ground, one, later).into_iter().next());
            out.extend(met);
        }
        out
    }
}
