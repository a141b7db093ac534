//! Whether something on the voting list may be put now: by itself, or with others.

use super::{Decided, Fallen, Put, VotingList};
use crate::ids::AmendmentId;
use crate::procedure::{Act, Refusal, RuleRef};

impl VotingList {
    /// Whether this may be put now.
    ///
    /// `rule` is that of the order of voting.
    ///
    /// # Errors
    /// If it is decided or has fallen, or something comes before it.
    pub fn check_put(&self, subject: &Put, decided: &Decided, rule: &RuleRef) -> Result<(), Refusal> {
        let ahead = self.items.iter().take_while(|item| item.subject != *subject);
        let waiting = ahead.map(|item| &item.subject).filter(|one| self.waits(one, decided));
        match subject {
            Put::Amendment(amendment) => {
                self.check_amendment(amendment, decided)?;
                self.check_turn(amendment, waiting, rule)
            }
            Put::Part(_) | Put::Whole => match waiting.count() {
                0 => Ok(()),
                count => Err(Refusal::AmendmentsStillOpen { count: count as u64, rule: rule.clone() }),
            },
        }
    }

    /// Whether these may be put together now: nothing of one hangs on another of them, and what comes before one of them at its
    /// place in the text is put with it or was decided. What stands elsewhere in the text need not be: nothing of it changes.
    ///
    /// `rule` is that of the order of voting.
    ///
    /// # Errors
    /// [`Refusal::BlocOfOne`]; as [`Self::check_put`] of each; [`Refusal::CollideTogether`].
    pub fn check_bloc(&self, those: &[AmendmentId], decided: &Decided, rule: &RuleRef) -> Result<(), Refusal> {
        if those.len() < 2 {
            return Err(Refusal::BlocOfOne {});
        }
        for one in those {
            self.check_amendment(one, decided)?;
        }
        let hangs = |one: &&AmendmentId| self.ancestry(one).iter().skip(1).any(|parent| those.contains(parent));
        let subs: Vec<_> = those.iter().filter(hangs).collect();
        if !subs.is_empty() {
            return Err(Refusal::SubAmendmentsFirst { amendments: self.labels(subs), rule: rule.clone() });
        }
        let meets = |one: &&AmendmentId| self.falls_if(one, those).iter().any(|other| other != *one);
        let colliding: Vec<_> = those.iter().filter(meets).collect();
        if !colliding.is_empty() {
            return Err(Refusal::CollideTogether { amendments: self.labels(colliding) });
        }
        those.iter().try_for_each(|one| self.check_turn(one, self.ahead_at_its_place(one, those, decided), rule))
    }

    /// What waits before an amendment at its place in the text, and what changes it, apart from these.
    fn ahead_at_its_place<'a>(
        &'a self,
        amendment: &'a AmendmentId,
        those: &'a [AmendmentId],
        decided: &'a Decided,
    ) -> impl Iterator<Item = &'a Put> {
        let place = |one: &AmendmentId| self.places.get(one).map(|place| place.position);
        let bears = move |put: &&'a Put| match put {
            Put::Amendment(one) => {
                !those.contains(one) && (place(one) == place(amendment) || self.ancestry(one).contains(&amendment))
            }
            Put::Part(part) => self.whole_of(part) == Some(amendment),
            Put::Whole => false,
        };
        let ahead = self.items.iter().take_while(|item| item.subject != Put::Amendment(amendment.clone()));
        ahead.map(|item| &item.subject).filter(|put| self.waits(put, decided)).filter(bears)
    }

    fn check_amendment(&self, amendment: &AmendmentId, decided: &Decided) -> Result<(), Refusal> {
        if let Some(standing) = decided.amendments.get(amendment).filter(|standing| !standing.is_pending()) {
            return Err(Refusal::WrongStanding { act: Act::OpenQuestion, standing: *standing, since: None });
        }
        if !self.places.contains_key(amendment) {
            return Err(Refusal::NotSameAmendments { amendments: self.labels([amendment]) });
        }
        match self.fallen(amendment, decided) {
            None => Ok(()),
            Some(Fallen::Adopted(those)) => Err(Refusal::CollidesWithAdopted { amendments: self.labels(&those) }),
            Some(Fallen::Parent(one)) => Err(Refusal::ParentRejected { amendments: self.labels([&one]) }),
        }
    }

    /// Refuses if anything waits ahead, naming the sub-amendments if there are any; else for its parts.
    fn check_turn<'a>(
        &self,
        amendment: &AmendmentId,
        waiting: impl Iterator<Item = &'a Put>,
        rule: &RuleRef,
    ) -> Result<(), Refusal> {
        let (mut subs, mut others, mut parts) = (Vec::new(), Vec::new(), 0_u64);
        for put in waiting {
            match put {
                Put::Amendment(one) if self.ancestry(one).contains(&amendment) => subs.push(one),
                Put::Amendment(one) => others.push(one),
                Put::Part(part) => parts += u64::from(self.whole_of(part) == Some(amendment)),
                Put::Whole => {}
            }
        }
        let rule = rule.clone();
        match (subs.is_empty(), others.is_empty(), parts) {
            (true, true, 0) => Ok(()),
            (true, true, count) => Err(Refusal::PartsFirst { count, rule }),
            (false, ..) => Err(Refusal::SubAmendmentsFirst { amendments: self.labels(subs), rule }),
            (true, false, _) => Err(Refusal::NotFurthest { amendments: self.labels(others), rule }),
        }
    }
}
