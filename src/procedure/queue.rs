//! Proposals that relate to the same question: in what order they are put, and when the body may decide not to go on.

use super::{MotionKind, Refusal, Rules, Stage};
use crate::worded::worded;

worded! {
    /// Who says in what order proposals on the same question are put.
    ProposalOrder {
        /// In the order in which they were tabled, unless the body decides otherwise. Source: UN General Assembly, Rules of
        /// Procedure, rules 91 and 131.
        ByTabling = "by-tabling", "proposals-by-tabling";
        /// As the chair sets it.
        ByChair = "by-chair", "proposals-by-chair";
    }
}

impl ProposalOrder {
    /// Whether another order needs a decision of the body.
    #[must_use]
    pub const fn is_the_bodys(self) -> bool {
        matches!(self, Self::ByTabling)
    }
}

/// Whether the body voted on a proposal that is at this stage.
const fn is_voted(stage: Stage) -> bool {
    matches!(stage, Stage::Adopted | Stage::Published | Stage::Rejected)
}

impl Rules {
    /// Whether a proposal is the next of those on its question: `waiting` are the titles of those before it that wait.
    ///
    /// # Errors
    /// [`Refusal::ProposalsFirst`] with the first of them and the rule.
    pub fn check_next_proposal(&self, waiting: &[&str]) -> Result<(), Refusal> {
        let Some(first) = waiting.first() else { return Ok(()) };
        let rule = self.voting.proposals.rule.clone();
        Err(Refusal::ProposalsFirst { first: (*first).to_owned(), rule })
    }

    /// Whether the body can decide now not to put a proposal: it voted on one of those before it.
    ///
    /// Source: UN General Assembly, Rules of Procedure, rule 91: after each vote.
    ///
    /// # Errors
    /// [`Refusal::MotionUnknown`] where the rules know no such decision, [`Refusal::NothingVotedYet`] with the rule.
    pub fn check_stop(&self, mut before: impl Iterator<Item = Stage>) -> Result<(), Refusal> {
        let how = self.debate.known_motion(MotionKind::NoNext)?;
        if before.any(is_voted) { Ok(()) } else { Err(Refusal::NothingVotedYet { rule: how.rule.clone() }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedure::sample::{rule, rules};

    #[test]
    fn those_before_it_are_put_first() {
        let rules = rules();
        assert_eq!(rules.check_next_proposal(&[]), Ok(()));
        let first = Refusal::ProposalsFirst { first: "A".to_owned(), rule: rule(52) };
        assert_eq!(rules.check_next_proposal(&["A", "B"]), Err(first));
    }

    #[test]
    fn the_body_stops_only_after_a_vote() {
        let rules = rules();
        let check = |before: &[Stage]| rules.check_stop(before.iter().copied());
        let early = Err(Refusal::NothingVotedYet { rule: rule(33) });
        assert_eq!(check(&[]), early);
        assert_eq!(check(&[Stage::Withdrawn, Stage::NotPut]), early, "nobody voted on those");
        for voted in [Stage::Adopted, Stage::Published, Stage::Rejected] {
            assert_eq!(check(&[Stage::Withdrawn, voted]), Ok(()));
        }
    }

    #[test]
    fn rules_without_that_motion_know_no_stop() {
        let mut rules = rules();
        rules.debate.motions.value.retain(|kind| *kind != MotionKind::NoNext);
        let refused = rules.check_stop([Stage::Adopted].into_iter());
        assert_eq!(refused, Err(Refusal::MotionUnknown { rule: rule(33) }));
    }
}
