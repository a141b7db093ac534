//! What a version takes in, and what that does to the base.

use super::Dossier;

use crate::ids::{AmendmentId, RecommendationId, VersionId};
use crate::procedure::Standing;
use crate::storage::amendments::Amendment;
use crate::storage::carryings::TakenIn;
use crate::storage::versions::Version;
use crate::text::Text;
use crate::text::merge::{Change, Neighbourhood, only_free};

/// An amendment that a version takes in, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The amendment.
    pub amendment: AmendmentId,
    /// The panel's wording in which it is taken in; none as it stands.
    pub wording: Option<RecommendationId>,
    /// Whether only what of it stands beside the others is taken in. The rest stays open.
    pub only_free: bool,
}

impl Taken {
    /// As it stands.
    #[must_use]
    pub const fn whole(amendment: AmendmentId) -> Self {
        Self { amendment, wording: None, only_free: false }
    }
}

impl Dossier {
    /// What a reviewed version took in, on the base that it was made from. This dossier must be on that base.
    #[must_use]
    pub fn changes_taken_in(&self, version: &Version) -> Vec<Change> {
        let of_it = self.taken_in.iter().filter(|one| one.version_id == version.id);
        let taken = of_it.map(|TakenIn { amendment_id, recommendation_id, only_free, .. }| Taken {
            amendment: amendment_id.clone(),
            wording: recommendation_id.clone(),
            only_free: *only_free,
        });
        self.changes_of(&taken.collect::<Vec<_>>())
    }

    /// What amendments do to the base, each in the wording of a panel if one is named, with the sub-amendments among them; of
    /// those of which only what is free is taken, what no other that is chosen contests: of two such neither.
    #[must_use]
    pub fn changes_of(&self, taken: &[Taken]) -> Vec<Change> {
        Self::freed(self.base_text(), &self.whole_changes(taken))
    }

    /// As [`Self::changes_of`], each whole, with whether only what is free of it is taken.
    pub(in crate::actions) fn whole_changes(&self, taken: &[Taken]) -> Vec<(bool, Change)> {
        let is_taken = |one: &Amendment| taken.iter().any(|other| other.amendment == one.id);
        let is_sub = |one: &&Amendment| one.sub_of.is_some() && (one.standing == Standing::Adopted || is_taken(one));
        let subs = self.in_order_of_adoption(self.amendments.iter().filter(is_sub).collect());
        let own = |one: &Taken| self.change_with(&one.amendment, one.wording.as_ref(), &subs);
        taken.iter().filter_map(|one| Some((one.only_free, own(one)?))).collect()
    }

    /// What is left of changes to a base where only what no other of them contests is taken of some: of two such neither.
    pub(in crate::actions) fn freed(base: &Text, all: &[(bool, Change)]) -> Vec<Change> {
        let changes: Vec<Change> = all.iter().map(|(_, change)| change.clone()).collect();
        if all.iter().all(|(free, _)| !free) {
            return changes;
        }
        let near = Neighbourhood::new(base, &changes);
        let made = all.iter().map(|(free, change)| match free {
            true => {
                only_free(base, near.of(change).into_iter().filter(|other| other.amendment != change.amendment), change)
            }
            false => change.clone(),
        });
        made.collect()
    }

    /// Whether a version took in what of an amendment stood beside the others, and no more.
    #[must_use]
    pub fn is_in_part(&self, amendment: &Amendment, version: &VersionId) -> bool {
        let mut of_it = self.taken_in.iter().filter(|one| one.version_id == *version);
        of_it.any(|one| one.amendment_id == amendment.id && one.only_free)
    }

    /// The sub-amendments of those taken in that would be lost: the one that they change is not taken in as it stands.
    #[must_use]
    pub fn astray(&self, taken: &[Taken]) -> Vec<AmendmentId> {
        let stands =
            |id: &AmendmentId| taken.iter().any(|one| one.amendment == *id && one.wording.is_none() && !one.only_free);
        let subs = taken.iter().filter_map(|one| self.amendment(&one.amendment));
        let lost =
            subs.filter(|sub| sub.standing.is_pending() && sub.sub_of.as_ref().is_some_and(|parent| !stands(parent)));
        lost.map(|sub| sub.id.clone()).collect()
    }
}
