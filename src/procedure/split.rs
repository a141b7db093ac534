//! The votes of one delegation cast apart: of twelve, seven in favour, three against, two abstentions.

use super::{Choice, Method, Refusal, Rules, Tally};

/// The votes of one voter, some each way. It is written `7/3/2`: in favour, against, abstentions.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Split {
    parts: Tally,
    written: String,
}

impl Split {
    /// Votes cast apart; `None` for no votes at all, and for more than a number holds.
    #[must_use]
    pub fn new(parts: Tally) -> Option<Self> {
        let written = format!("{}/{}/{}", parts.yes, parts.no, parts.abstain);
        parts.total().ok().filter(|total| *total > 0).map(|_| Self { parts, written })
    }

    /// Reads what [`Self::as_str`] gives.
    #[must_use]
    pub fn parse(written: &str) -> Option<Self> {
        let mut numbers = written.split('/').map(str::parse);
        let mut next = || numbers.next()?.ok();
        let parts = Tally { yes: next()?, no: next()?, abstain: next()? };
        Self::new(parts).filter(|split| split.written == written)
    }

    /// As it is written: `7/3/2`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// The votes each way.
    #[must_use]
    pub const fn parts(&self) -> Tally {
        self.parts
    }

    /// What most of its votes say, for lists that have one word: abstention where no answer has the most.
    #[must_use]
    pub const fn leading(&self) -> Choice {
        let Tally { yes, no, abstain } = self.parts;
        if yes > no && yes > abstain {
            Choice::Yes
        } else if no > yes && no > abstain {
            Choice::No
        } else {
            Choice::Abstain
        }
    }

    /// The answer that all of its votes give, if they give one.
    #[must_use]
    pub fn alike(&self) -> Option<Choice> {
        let leading = self.leading();
        let all = self.parts.total().is_ok_and(|total| total == self.parts.of(leading));
        all.then_some(leading)
    }
}

/// What the votes of one voter count for: all of them as its answer, or as they were split.
#[must_use]
pub fn votes_cast(choice: Choice, split: Option<&Split>, weight: u64) -> Tally {
    split.map_or_else(|| Tally::default().with(choice, weight), Split::parts)
}

impl Rules {
    /// Whether a voter of so many votes may cast them apart. Votes that are not cast count for nothing.
    ///
    /// A secret ballot is one answer: parts of a weight would tell whose they are.
    ///
    /// # Errors
    /// [`Refusal::NoSplitting`], [`Refusal::SplitIsSecret`], [`Refusal::SplitTooMany`].
    pub fn check_split(&self, method: Method, split: &Split, weight: u64) -> Result<(), Refusal> {
        let splitting = &self.voters.splitting;
        if !splitting.value {
            return Err(Refusal::NoSplitting { rule: splitting.rule.clone() });
        }
        if !method.is_named() {
            return Err(Refusal::SplitIsSecret {});
        }
        let votes = split.parts().total()?;
        if votes > weight { Err(Refusal::SplitTooMany { votes, weight }) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedure::sample::{by, rule, rules};
    use proptest::prelude::*;

    fn split(yes: u64, no: u64, abstain: u64) -> Split {
        Split::new(Tally { yes, no, abstain }).unwrap()
    }

    #[test]
    fn it_is_read_back_as_it_is_written_and_not_otherwise() {
        assert_eq!(Split::parse("7/3/2"), Some(split(7, 3, 2)));
        for wrong in ["", "7", "7/3", "0/0/0", "7/3/2/1", "07/3/2", "7/-3/2", "7/3/x", "18446744073709551615/1/0"] {
            assert_eq!(Split::parse(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn its_leading_answer_has_the_most_votes() {
        assert_eq!(split(7, 3, 2).leading(), Choice::Yes);
        assert_eq!(split(1, 3, 2).leading(), Choice::No);
        assert_eq!(split(3, 3, 2).leading(), Choice::Abstain, "no answer has the most");
        assert_eq!((split(0, 5, 0).alike(), split(1, 5, 0).alike()), (Some(Choice::No), None));
    }

    #[test]
    fn no_more_votes_are_cast_than_there_are() {
        let mut rules = rules();
        let named = Method::RecordedVote;
        assert_eq!(rules.check_split(named, &split(7, 3, 2), 12), Err(Refusal::NoSplitting { rule: rule(44) }));
        rules.voters.splitting = by(44, true);
        assert_eq!(rules.check_split(named, &split(7, 3, 2), 12), Ok(()));
        assert_eq!(rules.check_split(Method::RollCall, &split(1, 0, 0), 12), Ok(()), "fewer may be cast");
        let many = Refusal::SplitTooMany { votes: 13, weight: 12 };
        assert_eq!(rules.check_split(named, &split(7, 3, 3), 12), Err(many));
        assert_eq!(rules.check_split(Method::SecretBallot, &split(7, 3, 2), 12), Err(Refusal::SplitIsSecret {}));
    }

    proptest! {
        #[test]
        fn a_split_counts_as_its_parts(yes in 0_u64..90, no in 0_u64..90, abstain in 1_u64..90, weight in 0_u64..500) {
            let split = split(yes, no, abstain);
            prop_assert_eq!(Split::parse(split.as_str()), Some(split.clone()));
            prop_assert_eq!(votes_cast(split.leading(), Some(&split), weight), Tally { yes, no, abstain });
            prop_assert_eq!(votes_cast(Choice::No, None, weight), Tally { no: weight, ..Tally::default() });
        }
    }
}
