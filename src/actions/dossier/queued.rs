//! The proposals that relate to the same question as a declaration.

use super::Dossier;
use crate::procedure::{Refusal, Stage};
use crate::storage::queues::Rival;

impl Dossier {
    /// Those that relate to the same question, in the order in which they are put, this one among them; none where nobody said
    /// so.
    #[must_use]
    pub fn rivals(&self) -> &[Rival] {
        self.queue.as_ref().map_or(&[], |line| &line.rivals)
    }

    /// Which of how many proposals on the same question it is, from 1; none where there is no other, or it is a draft.
    #[must_use]
    pub fn place_in_queue(&self) -> Option<(usize, usize)> {
        let tabled = self.rivals().iter().filter(|one| one.declaration.tabled_at.is_some()).count();
        let at = self.rivals().iter().position(|one| one.declaration.id == self.declaration.id)?;
        (tabled > 1 && self.declaration.tabled_at.is_some()).then_some((at + 1, tabled))
    }

    /// Whether the body already decided something of a proposal on the same question that comes after this one.
    #[must_use]
    pub fn next_was_decided(&self) -> bool {
        let behind = self.rivals().iter().skip_while(|one| one.declaration.id != self.declaration.id).skip(1);
        behind.map(|one| one.declaration.stage).any(|stage| !stage.is_open() && stage != Stage::Withdrawn)
    }

    /// Those that are put before it.
    fn ahead(&self) -> &[Rival] {
        let at = self.rivals().iter().position(|one| one.declaration.id == self.declaration.id);
        at.map_or(&[], |at| &self.rivals()[..at])
    }

    /// Whether those that are put before it have their result, so that it can be put.
    ///
    /// # Errors
    /// [`Refusal::ProposalsFirst`] with the first that has none.
    pub fn check_next_proposal(&self) -> Result<(), Refusal> {
        let open = self.ahead().iter().filter(|one| one.declaration.stage.is_open());
        let waiting: Vec<&str> = open
            .map(|one| if one.title.is_empty() { &one.declaration.slug } else { &one.title })
            .map(String::as_str)
            .collect();
        self.rules().check_next_proposal(&waiting)
    }

    /// Whether the body can decide now not to go on with it: it is the next, and another before it was voted on.
    ///
    /// # Errors
    /// [`Refusal::MotionUnknown`], [`Refusal::NotQueued`], [`Refusal::ProposalsFirst`], [`Refusal::NothingVotedYet`].
    pub fn check_stop(&self) -> Result<(), Refusal> {
        let stop = self.rules().check_stop(self.ahead().iter().map(|one| one.declaration.stage));
        match stop {
            Err(Refusal::NothingVotedYet { .. }) if self.place_in_queue().is_none() => Err(Refusal::NotQueued {}),
            Err(unknown @ Refusal::MotionUnknown { .. }) => Err(unknown),
            stop => self.check_next_proposal().and(stop),
        }
    }
}
