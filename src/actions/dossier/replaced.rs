//! What follows from compromises: which amendments are suspended, and which fell to one. Nothing of it is stored.

use super::Dossier;
use crate::ids::AmendmentId;
use crate::procedure::Standing;
use crate::storage::amendments::Amendment;
use crate::storage::replacements::Replacement;

impl Dossier {
    /// The pending compromise that the sponsors of an amendment joined: as long as it is before the body the amendment is
    /// suspended, and so is whatever changes that.
    #[must_use]
    pub fn suspended_by(&self, amendment: &Amendment) -> Option<&Amendment> {
        if self.replacements.is_empty() || !amendment.standing.is_pending() {
            return None;
        }
        let parent = |one: &&Amendment| one.sub_of.as_ref().and_then(|id| self.amendment(id));
        let own = std::iter::once(&amendment.id);
        let above = std::iter::successors(parent(&amendment), parent).take(self.amendments.len()).map(|one| &one.id);
        own.chain(above).flat_map(|id| self.compromises_of(id)).find(|one| one.standing.is_pending())
    }

    /// The compromise that was adopted, or taken into a reviewed version, in place of an amendment whose sponsors joined it.
    #[must_use]
    pub fn replaced_by(&self, id: &AmendmentId) -> Option<&Amendment> {
        self.compromises_of(id).find(|one| matches!(one.standing, Standing::Adopted | Standing::Incorporated))
    }

    /// The compromises that the sponsors of an amendment joined.
    fn compromises_of<'a, 'b>(&'a self, id: &'b AmendmentId) -> impl Iterator<Item = &'a Amendment> + use<'a, 'b> {
        let joined = self.replacements.iter().filter(move |row| row.joins && row.replaces_id == *id);
        joined.filter_map(|row| self.amendment(&row.amendment_id))
    }

    /// Whether the sponsors of an amendment joined a pending compromise beside this one.
    #[must_use]
    pub fn has_joined_another(&self, id: &AmendmentId, than: &AmendmentId) -> bool {
        self.compromises_of(id).any(|one| one.id != *than && one.standing.is_pending())
    }

    /// The pending amendments whose sponsors joined a compromise, in the order in which it named them.
    pub fn joined_to<'a>(&'a self, compromise: &'a AmendmentId) -> impl Iterator<Item = &'a Amendment> {
        let joined = self.replacements.iter().filter(move |row| row.joins && row.amendment_id == *compromise);
        joined.filter_map(|row| self.amendment(&row.replaces_id)).filter(|one| one.standing.is_pending())
    }

    /// That a compromise names an amendment; what a draft names is among them.
    #[must_use]
    pub fn replacement(&self, compromise: &AmendmentId, replaces: &AmendmentId) -> Option<&Replacement> {
        let mut rows = self.replacements.iter();
        rows.find(|row| row.amendment_id == *compromise && row.replaces_id == *replaces)
    }

    /// Whether an amendment is to replace others: some joined it, or are asked to.
    #[must_use]
    pub fn is_compromise(&self, id: &AmendmentId) -> bool {
        self.replacements.iter().any(|row| row.amendment_id == *id && (row.joins || row.answered_at.is_none()))
    }

    /// Whether an amendment can be ticked at the consolidation desk: admissible, on the base, and not suspended.
    #[must_use]
    pub fn is_choosable(&self, amendment: &Amendment) -> bool {
        amendment.standing == Standing::Admissible
            && self.is_on_base(amendment)
            && self.suspended_by(amendment).is_none()
    }

    /// Whether an amendment would be put, had a new version not met it. One that is not ruled upon waits for that first.
    #[must_use]
    pub fn waits(&self, amendment: &Amendment) -> bool {
        amendment.standing == Standing::Admissible && self.needs_attention(amendment)
    }

    /// The key of where an amendment stands, as pages show it: a pending one may be suspended, or need attention first.
    #[must_use]
    pub fn standing_key(&self, amendment: &Amendment) -> &'static str {
        match self.suspended_by(amendment) {
            Some(_) => "standing-suspended",
            None if self.waits(amendment) => "standing-needs-attention",
            None => amendment.standing.key(),
        }
    }
}
