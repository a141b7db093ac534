//! The list of amendments: one is found by its identity, and an act that changes it keeps nothing that followed from it.

use super::Dossier;
use crate::ids::AmendmentId;
use crate::storage::amendments::Amendment;

impl Dossier {
    /// An amendment.
    #[must_use]
    pub fn amendment(&self, id: &AmendmentId) -> Option<&Amendment> {
        let places = self.found.places.get_or_init(|| {
            self.amendments.iter().enumerate().map(|(place, amendment)| (amendment.id.clone(), place)).collect()
        });
        // An act that tries something adds to its list, or takes out of it.
        let there = places.get(id).and_then(|place| self.amendments.get(*place)).filter(|found| found.id == *id);
        there.or_else(|| self.amendments.iter().find(|amendment| amendment.id == *id))
    }

    /// An amendment, to be changed by the act that holds this dossier: which collide is asked anew after it.
    pub(in crate::actions) fn amendment_mut(&mut self, id: &AmendmentId) -> Option<&mut Amendment> {
        self.found.colliding.take();
        self.amendments.iter_mut().find(|one| one.id == *id)
    }

    /// The same dossier without some of its amendments.
    pub(in crate::actions) fn without(&self, those: impl Fn(&AmendmentId) -> bool) -> Self {
        let mut left = self.clone();
        left.found.colliding.take();
        left.amendments.retain(|one| !those(&one.id));
        left
    }
}
