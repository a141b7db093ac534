//! What may be put: in which wordings, what stands against it, which sentences nobody has voted on, who votes.

use std::collections::{BTreeMap, BTreeSet};

use super::Dossier;
use crate::actions::{ActResult, Passage, has_words};
use crate::ids::{AmendmentId, ClauseId, DelegationId, QuestionId, RecommendationId};
use crate::procedure::{Advice, Refusal, Standing};
use crate::storage::StoreError;
use crate::storage::amendments::Amendment;
use crate::storage::bodies::Delegation;
use crate::storage::components::QuestionComponent;
use crate::storage::recommendations::Recommendation;
use crate::text::merge::{Change, Neighbourhood, Note, merge};

impl Dossier {
    /// The wordings of panels in which an amendment may be put: none once a sub-amendment was adopted that they do not hold.
    #[must_use]
    pub fn wordings(&self, id: &AmendmentId) -> Vec<&Recommendation> {
        if self.overtaking(id).is_empty() { self.recommended_wordings(id) } else { Vec::new() }
    }

    /// The wordings that panels recommended for an amendment as its sponsors have it now.
    #[must_use]
    pub fn recommended_wordings(&self, id: &AmendmentId) -> Vec<&Recommendation> {
        let is_top = self.amendment(id).is_some_and(|amendment| amendment.sub_of.is_none());
        self.recommendations
            .iter()
            .filter(|one| {
                is_top
                    && one.amendment_id == *id
                    && one.kind == Advice::AdoptAsRevised
                    && one.words.is_some()
                    && !one.overtaken
            })
            .collect()
    }

    /// The adopted sub-amendments to the words that a panel's wording would take the place of. A panel writes its wording
    /// before them: it would undo in silence what the body decided.
    #[must_use]
    pub fn overtaking(&self, id: &AmendmentId) -> Vec<AmendmentId> {
        let reworded = self.operations(id).iter().find(|row| has_words(row.act)).map(|row| &row.id);
        let changes_it = |sub: &&Amendment| {
            sub.sub_of.as_ref() == Some(id)
                && sub.standing == Standing::Adopted
                && self.operations(&sub.id).iter().any(|row| row.amends_id.as_ref() == reworded)
        };
        self.amendments.iter().filter(changes_it).map(|sub| sub.id.clone()).collect()
    }

    /// Why an amendment, in a wording, cannot be made on what is adopted so far.
    #[must_use]
    pub fn collision_now(&self, id: &AmendmentId, wording: Option<&RecommendationId>) -> Option<Refusal> {
        let those = self.collisions_now(id, wording);
        (!those.is_empty()).then(|| Refusal::CollidesWithAdopted { amendments: self.labels(&those) })
    }

    /// The adopted amendments because of which an amendment, in a wording, cannot be made any more.
    #[must_use]
    pub fn collisions_now(&self, id: &AmendmentId, wording: Option<&RecommendationId>) -> Vec<AmendmentId> {
        let Some(amendment) = self.amendment(id) else { return Vec::new() };
        if amendment.sub_of.is_some() {
            return self.collisions_of_sub(amendment);
        }
        let adopted = self.adopted_changes();
        let near = Neighbourhood::new(self.base_text(), &adopted);
        self.change_worded(id, wording).map_or_else(Vec::new, |change| collisions_with(&near, &adopted, change))
    }

    /// As [`Self::collisions_now`] of several pending amendments as they are; those that meet nothing are not in it.
    #[must_use]
    pub fn all_collisions_now(&self, those: &[&Amendment]) -> BTreeMap<AmendmentId, Vec<AmendmentId>> {
        let (adopted, subs) = (self.adopted_changes(), self.adopted_in_order());
        let near = Neighbourhood::new(self.base_text(), &adopted);
        let met = |one: &Amendment| match &one.sub_of {
            Some(_) => self.collisions_of_sub(one),
            None => {
                let change = self.change_with(&one.id, None, &subs);
                change.map_or_else(Vec::new, |change| collisions_with(&near, &adopted, change))
            }
        };
        those.iter().map(|one| (one.id.clone(), met(one))).filter(|(_, met)| !met.is_empty()).collect()
    }

    /// The adopted sub-amendments to the same amendment that leave this one no words to change.
    fn collisions_of_sub(&self, sub: &Amendment) -> Vec<AmendmentId> {
        let is_beside = |one: &Amendment| one.standing == Standing::Adopted && one.sub_of == sub.sub_of;
        if !self.amendments.iter().any(is_beside) {
            return Vec::new();
        }
        let rows = self.operations(&sub.id);
        if rows.iter().all(|row| self.parent_words_with(sub, row).is_some()) {
            return Vec::new();
        }
        let adopted = || self.adopted_in_order().into_iter().filter(|one| one.sub_of == sub.sub_of);
        let meets = |one: &&Amendment| {
            let mut parents = rows.iter().filter_map(|row| row.amends_id.as_ref());
            parents.any(|parent| self.sub_collision(one, sub, parent).is_some())
        };
        let meeting: Vec<AmendmentId> = adopted().filter(meets).map(|one| one.id.clone()).collect();
        if meeting.is_empty() { adopted().map(|one| one.id.clone()).collect() } else { meeting }
    }

    /// The clauses of the merged text in which several amendments met, or several sub-amendments in what one of them brings,
    /// so that nobody has voted on them as they stand.
    #[must_use]
    pub fn flagged(&self) -> Vec<Passage> {
        let met = self.current().notes.into_iter().filter(is_flagged).map(|note| note.clause);
        let clauses: BTreeSet<Option<ClauseId>> = met.chain(self.flagged_in_amendments()).collect();
        self.passages_of_whole()
            .into_iter()
            .filter(|passage| clauses.contains(&passage.id) && passage.words.is_some())
            .collect()
    }

    /// The clauses, or the title, whose words in an adopted amendment several sub-amendments changed together.
    fn flagged_in_amendments(&self) -> Vec<Option<ClauseId>> {
        let adopted = self.adopted_in_order().into_iter().filter(|amendment| amendment.sub_of.is_none());
        let rows = adopted.flat_map(|amendment| self.operations(&amendment.id));
        let flagged = rows.filter(|row| self.sub_merged(row).is_some_and(|merged| merged.notes.iter().any(is_flagged)));
        flagged.map(|row| row.clause_id.clone()).collect()
    }

    /// Those that have a vote, by name: delegations, or the seats of members.
    #[must_use]
    pub fn voters(&self) -> Vec<&Delegation> {
        self.participants.voters(self.rules())
    }

    /// What was counted on a question of each of the bodies that meet jointly; nothing where they were asked together.
    #[must_use]
    pub fn components_of(&self, question: &QuestionId) -> Vec<&QuestionComponent> {
        self.components.iter().filter(|one| one.question_id == *question).collect()
    }

    /// For which of the bodies that meet jointly those sit that have a vote.
    #[must_use]
    pub fn voting_components(&self) -> BTreeSet<&str> {
        self.voters().into_iter().map(|one| one.component.as_str()).collect()
    }

    /// Whether the rules give a delegation a vote.
    ///
    /// # Errors
    /// `NotFound` if the body has no such delegation, [`Refusal::CategoryMayNotVote`].
    pub fn check_has_vote(&self, id: &DelegationId) -> ActResult<()> {
        let delegation = self.delegation(id).ok_or(StoreError::NotFound)?;
        Ok(self.rules().check_vote(delegation.category)?)
    }
}

/// The adopted amendments because of which a change cannot be made any more. Only what hangs together with it is made.
fn collisions_with(near: &Neighbourhood<'_>, adopted: &[Change], change: Change) -> Vec<AmendmentId> {
    let id = change.amendment.clone();
    if near.of(&change).is_empty() {
        return Vec::new();
    }
    let together = near.together(std::slice::from_ref(&change));
    let mut those: Vec<Change> = together.members.iter().map(|nth| adopted[*nth].clone()).collect();
    those.push(change);
    let merged = merge(&together.base, &those);
    if !merged.unapplied.contains(&id) {
        return Vec::new();
    }
    let made = merged.collisions.into_iter().map(|collision| collision.amendments);
    let mut amendments: Vec<AmendmentId> = made.filter(|[_, left]| *left == id).map(|[made, _]| made).collect();
    amendments.dedup();
    amendments
}

const fn is_flagged(note: &Note) -> bool {
    note.kind.is_flagged()
}
