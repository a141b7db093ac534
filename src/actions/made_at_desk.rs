//! What the choice at the consolidation desk comes to: in the whole text, or only where one tick bears on it.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::actions::{Dossier, Taken, choices_of};
use crate::ids::{AmendmentId, ClauseId};
use crate::storage::amendments::Amendment;
use crate::storage::carryings::DeskChoice;
use crate::text::Text;
use crate::text::merge::{Change, Collision, Merged, Neighbourhood, colliding, merge};

/// The text that a choice makes, with what collides in it.
#[derive(Debug, Clone)]
pub struct MadeAtDesk<'a> {
    /// What is ticked, in the order of filing: all of it, wherever it is.
    pub chosen: Vec<Taken>,
    /// The base, or the part of it that was looked at.
    pub base: Cow<'a, Text>,
    /// What each amendment does to that, those that were adopted on the base first.
    pub changes: Vec<Change>,
    /// The base with these.
    pub merged: Merged,
    /// The pairs of them that cannot both be made.
    pub met: Vec<Collision>,
    /// The clauses that were looked at, none for the title; all of them if this is none.
    places: Option<BTreeSet<Option<ClauseId>>>,
}

impl<'a> MadeAtDesk<'a> {
    /// In the whole text.
    #[must_use]
    pub fn whole(dossier: &'a Dossier, choices: &[DeskChoice]) -> Self {
        let chosen = choices_of(dossier, choices);
        let changes = dossier.changes_of(&with_adopted(dossier, &chosen));
        Self::of(chosen, Cow::Borrowed(dossier.base_text()), changes, None)
    }

    /// Where the choice for one amendment bears on the text: at the clauses that it touches in any of its wordings, and at
    /// those of the amendments with which it hangs together. What this says of them is what [`Self::whole`] would say.
    #[must_use]
    pub fn by_tick(dossier: &'a Dossier, choices: &[DeskChoice], ticked: &AmendmentId) -> Self {
        let chosen = choices_of(dossier, choices);
        let (free, all): (Vec<bool>, Vec<Change>) =
            dossier.whole_changes(&with_adopted(dossier, &chosen)).into_iter().unzip();
        // A sub-amendment changes what its amendment does.
        let of = dossier.amendment(ticked).and_then(|one| one.sub_of.as_ref()).unwrap_or(ticked);
        let worded = dossier.wordings(of).into_iter().map(|wording| Some(&wording.id));
        let forms = worded.chain([None]).filter_map(|wording| dossier.change_worded(of, wording));
        let together = Neighbourhood::new(dossier.base_text(), &all).together(&forms.collect::<Vec<_>>());
        let those: Vec<(bool, Change)> = together.members.iter().map(|nth| (free[*nth], all[*nth].clone())).collect();
        let changes = Dossier::freed(&together.base, &those);
        Self::of(chosen, Cow::Owned(together.base), changes, Some(together.places))
    }

    fn of(
        chosen: Vec<Taken>,
        base: Cow<'a, Text>,
        changes: Vec<Change>,
        places: Option<BTreeSet<Option<ClauseId>>>,
    ) -> Self {
        let (merged, met) = (merge(&base, &changes), colliding(&base, &changes));
        Self { chosen, base, changes, merged, met, places }
    }

    /// Whether it tells of a clause; none is the title.
    #[must_use]
    pub fn tells_of(&self, place: Option<&ClauseId>) -> bool {
        self.places.as_ref().is_none_or(|places| places.contains(&place.cloned()))
    }

    /// The clauses in which several amendments met, so that nobody proposed them as they now stand; `title` for the title.
    #[must_use]
    pub fn flagged(&self) -> BTreeSet<ClauseId> {
        flagged_clauses(&self.merged)
    }
}

/// What was adopted on the base already, each in its wording, and then what was chosen: no decision is lost by a new version.
pub(super) fn with_adopted(dossier: &Dossier, chosen: &[Taken]) -> Vec<Taken> {
    let adopted = dossier.adopted_in_order().into_iter().filter(|one| dossier.is_on_base(one));
    let worded =
        |id: &AmendmentId| dossier.decided_question(id).and_then(|question| question.recommendation_id.clone());
    let whole = |one: &Amendment| Taken { wording: worded(&one.id), ..Taken::whole(one.id.clone()) };
    adopted.map(whole).chain(chosen.iter().cloned()).collect()
}

/// The clauses in which several amendments met, so that nobody proposed them as they now stand; `title` for the title.
pub(super) fn flagged_clauses(merged: &Merged) -> BTreeSet<ClauseId> {
    let notes = merged.notes.iter().filter(|note| note.kind.is_flagged());
    notes.map(|note| note.clause.clone().unwrap_or_else(|| ClauseId::new("title"))).collect()
}
