//! Whether enough are present to debate or to decide.

use super::fraction::Share;
use super::{Refusal, RuleRef};
use crate::worded::worded;

worded! {
    /// Who is counted and who votes: delegations as one, or each member.
    Unit {
        /// A delegation counts once.
        Delegations = "delegations", "unit-delegations";
        /// Each member counts.
        Members = "members", "unit-members";
    }
}

worded! {
    /// What the quorum is needed for.
    Purpose {
        /// To open a sitting and to debate.
        Debate = "debate", "purpose-debate";
        /// To decide.
        Decision = "decision", "purpose-decision";
    }
}

worded! {
    /// Whether the quorum is counted each time.
    Verification {
        /// It is counted before every vote.
        Verified = "verified", "verification-verified";
        /// It is taken to be there until somebody doubts it.
        Presumed = "presumed", "verification-presumed";
    }
}

worded! {
    /// On what quorum a question stands.
    Basis {
        /// It was taken to be there: nobody had doubted it.
        Presumed = "presumed", "basis-presumed";
        /// It was counted when the question was put.
        Counted = "counted", "basis-counted";
    }
}

/// How many must be present.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Quorum {
    /// What share.
    pub share: Share,
    /// Of whom; only those that may vote are counted.
    pub of: Unit,
}

/// A count of those present, kept with the question that it allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct QuorumCount {
    /// Who is there, of those that may vote.
    pub present: u64,
    /// How many must be there.
    pub needed: u64,
    /// How many there are in all.
    pub of: u64,
}

impl QuorumCount {
    /// Whether enough are there.
    #[must_use]
    pub const fn is_met(self) -> bool {
        self.present >= self.needed
    }
}

impl Quorum {
    /// Compares those present with all.
    ///
    /// # Errors
    /// [`Refusal::MorePresentThanMembers`] if the count cannot be right.
    pub fn count(self, present: u64, of: u64) -> Result<QuorumCount, Refusal> {
        if present > of {
            return Err(Refusal::MorePresentThanMembers { present, of });
        }
        Ok(QuorumCount { present, needed: self.share.required(of), of })
    }

    /// Counts and refuses if too few are there, naming the rule.
    ///
    /// # Errors
    /// [`Refusal::NoQuorum`], or that the count cannot be right.
    pub fn verify(self, rule: &RuleRef, present: u64, of: u64) -> Result<QuorumCount, Refusal> {
        let count = self.count(present, of)?;
        if count.is_met() {
            return Ok(count);
        }
        let QuorumCount { present, needed, of } = count;
        Err(Refusal::NoQuorum { present, needed, of, rule: rule.clone() })
    }
}

impl std::fmt::Display for Quorum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} of {}", self.share, self.of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(share: &str, present: u64, of: u64, met: bool) {
        let quorum = Quorum { share: Share::parse(share).unwrap(), of: Unit::Delegations };
        let count = quorum.count(present, of).unwrap();
        assert_eq!(count.is_met(), met, "{share}: {count:?}");
    }

    #[test]
    fn a_third_and_a_majority() {
        check("1/3", 8, 23, true);
        check("1/3", 7, 23, false);
        check("1/2+1", 12, 23, true);
        check("1/2+1", 11, 23, false);
        check("1/2+1", 12, 24, false);
        check("1/2", 12, 24, true);
    }

    #[test]
    fn an_empty_body_has_no_quorum() {
        check("1/3", 0, 0, false);
    }

    #[test]
    fn the_refusal_names_the_rule_and_the_numbers() {
        let rule = RuleRef::unverified("Rule 12");
        let quorum = Quorum { share: Share::parse("1/2+1").unwrap(), of: Unit::Members };
        let refused = quorum.verify(&rule, 9, 23);
        assert_eq!(refused, Err(Refusal::NoQuorum { present: 9, needed: 12, of: 23, rule: rule.clone() }));
        let wrong = quorum.verify(&rule, 24, 23);
        assert_eq!(wrong, Err(Refusal::MorePresentThanMembers { present: 24, of: 23 }));
    }
}
