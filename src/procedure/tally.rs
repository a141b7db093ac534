//! The counts of a vote.

use super::Refusal;
use crate::worded::worded;

worded! {
    /// What a voter answers.
    Choice {
        /// In favour.
        Yes = "yes", "choice-yes";
        /// Against.
        No = "no", "choice-no";
        /// Present, but not voting.
        Abstain = "abstain", "choice-abstain";
    }
}

/// Votes counted. A voter of weight three counts as three votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Tally {
    /// Votes in favour.
    pub yes: u64,
    /// Votes against.
    pub no: u64,
    /// Abstentions.
    pub abstain: u64,
}

impl Tally {
    /// Counts ballots: each a choice and its weight in votes.
    ///
    /// # Errors
    /// [`Refusal::TooLarge`] if the weights together exceed what a number holds.
    pub fn count(ballots: impl IntoIterator<Item = (Choice, u64)>) -> Result<Self, Refusal> {
        Self::sum(ballots.into_iter().map(|(choice, weight)| Self::default().with(choice, weight)))
    }

    /// Counts ballots that may be split: each with its votes each way.
    ///
    /// # Errors
    /// As [`Self::count`].
    pub fn sum(ballots: impl IntoIterator<Item = Self>) -> Result<Self, Refusal> {
        let mut tally = Self::default();
        for ballot in ballots {
            for choice in Choice::ALL {
                let pile = tally.of(*choice).checked_add(ballot.of(*choice)).ok_or(Refusal::TooLarge {})?;
                tally = tally.with(*choice, pile);
            }
        }
        tally.total().map(|_| tally)
    }

    /// How many votes give an answer.
    #[must_use]
    pub const fn of(self, choice: Choice) -> u64 {
        match choice {
            Choice::Yes => self.yes,
            Choice::No => self.no,
            Choice::Abstain => self.abstain,
        }
    }

    /// With another number of votes for an answer.
    #[must_use]
    pub const fn with(self, choice: Choice, votes: u64) -> Self {
        match choice {
            Choice::Yes => Self { yes: votes, ..self },
            Choice::No => Self { no: votes, ..self },
            Choice::Abstain => Self { abstain: votes, ..self },
        }
    }

    /// All answers, abstentions included.
    ///
    /// # Errors
    /// [`Refusal::TooLarge`] if that exceeds what a number holds.
    pub fn total(self) -> Result<u64, Refusal> {
        self.yes.checked_add(self.no).and_then(|voting| voting.checked_add(self.abstain)).ok_or(Refusal::TooLarge {})
    }
}

/// Whether a weight would tell how a voter answered: of several different weights one is carried by a single voter.
///
/// A secret ballot keeps the weight of each vote, since without it nothing can be counted.
#[must_use]
pub fn weight_names_a_voter(weights: &[u64]) -> bool {
    let alone = |weight: &&u64| weights.iter().filter(|one| one == weight).count() == 1;
    weights.len() > 1 && weights.iter().any(|weight| alone(&weight)) && weights.iter().any(|one| *one != weights[0])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn weights_are_counted_as_votes() {
        let ballots = [(Choice::Yes, 3), (Choice::No, 1), (Choice::Yes, 2), (Choice::Abstain, 7)];
        assert_eq!(Tally::count(ballots), Ok(Tally { yes: 5, no: 1, abstain: 7 }));
        assert_eq!(Tally::count([]), Ok(Tally::default()));
    }

    #[test]
    fn a_weight_that_one_voter_carries_alone_names_it() {
        assert!(!weight_names_a_voter(&[]));
        assert!(!weight_names_a_voter(&[3]), "a body of one has no secrets anyway");
        assert!(!weight_names_a_voter(&[1, 1, 1]));
        assert!(!weight_names_a_voter(&[1, 2, 1, 2]));
        assert!(weight_names_a_voter(&[1, 2, 1]));
        assert!(weight_names_a_voter(&[1, 2]));
    }

    #[test]
    fn what_cannot_be_counted_is_refused() {
        let too_many = [(Choice::Yes, u64::MAX), (Choice::No, 1)];
        assert_eq!(Tally::count(too_many), Err(Refusal::TooLarge {}));
    }

    proptest! {
        #[test]
        fn the_order_of_ballots_does_not_matter(ballots in proptest::collection::vec((0_usize..3, 0_u64..100), 0..50)) {
            let ballots: Vec<_> = ballots.into_iter().map(|(choice, weight)| (Choice::ALL[choice], weight)).collect();
            let forward = Tally::count(ballots.iter().copied());
            prop_assert_eq!(&forward, &Tally::count(ballots.iter().rev().copied()));
            let total = forward.and_then(Tally::total);
            prop_assert_eq!(total, Ok(ballots.iter().map(|(_, weight)| weight).sum::<u64>()));
        }
    }
}
