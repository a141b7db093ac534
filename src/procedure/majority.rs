//! What a count means: majorities, outcomes, and the arithmetic that a page states.

use super::fraction::{Fraction, Share};
use super::{Refusal, Tally};
use crate::worded::worded;

worded! {
    /// What is put to the body, as far as majorities and methods differ.
    Subject {
        /// An amendment or a sub-amendment.
        Amendment = "amendment", "subject-amendment";
        /// Several amendments in one decision.
        Bloc = "bloc", "subject-bloc";
        /// A clause by separate vote.
        Clause = "clause", "subject-clause";
        /// The text as a whole.
        Whole = "whole", "subject-whole";
        /// A motion about the procedure.
        Procedural = "procedural", "subject-procedural";
    }
}

worded! {
    /// Of what a majority is a share.
    Base {
        /// Votes in favour and against; abstentions are not votes.
        PresentAndVoting = "present-and-voting", "base-present-and-voting";
        /// The votes of all who are present, whether they vote or not.
        Present = "present", "base-present";
        /// The votes of all who are entitled, present or not.
        Members = "members", "base-members";
    }
}

worded! {
    /// What was decided.
    Outcome {
        /// In favour.
        Adopted = "adopted", "outcome-adopted";
        /// Against, or not enough in favour.
        Rejected = "rejected", "outcome-rejected";
        /// As many for as against: an outcome of its own, which never adopts.
        Tied = "tied", "outcome-tied";
        /// Nothing: too few were there to decide.
        NoQuorum = "no-quorum", "outcome-no-quorum";
    }
}

worded! {
    /// How it was decided.
    How {
        /// By a vote.
        Vote = "vote", "how-vote";
        /// By a vote in which all said yes and nobody abstained.
        UnanimousVote = "unanimous-vote", "how-unanimous-vote";
        /// Without objection.
        Consensus = "consensus", "how-consensus";
        /// Declared without a vote.
        WithoutAVote = "without-a-vote", "how-without-a-vote";
        /// By acclamation.
        Acclamation = "acclamation", "how-acclamation";
        /// In writing: nobody broke the silence.
        Silence = "silence", "how-silence";
        /// By voices, which nobody counted.
        Voice = "voice", "how-voice";
        /// By the chair's vote, as many being for as against.
        CastingVote = "casting-vote", "how-casting-vote";
    }
}

impl How {
    /// Whether votes were counted.
    #[must_use]
    pub const fn is_counted(self) -> bool {
        matches!(self, Self::Vote | Self::UnanimousVote | Self::CastingVote)
    }
}

worded! {
    /// What follows when as many are for as against.
    TieRule {
        /// It is rejected.
        Rejected = "rejected", "tie-rejected";
        /// It is voted once more; then rejected. Source: UN General Assembly, Rules of Procedure, rule 95.
        SecondVote = "second-vote", "tie-second-vote";
        /// The chair's vote decides.
        CastingVote = "casting-vote", "tie-casting-vote";
    }
}

worded! {
    /// When those present are counted, where a majority is a share of them.
    PresentAt {
        /// When the question is put; who arrives and votes is counted too.
        Opening = "opening", "present-at-opening";
        /// When its result is declared.
        Declaration = "declaration", "present-at-declaration";
    }
}

impl TieRule {
    /// The rule that holds for a tie: a second vote that is tied again rejects.
    #[must_use]
    pub const fn after(self, is_second_vote: bool) -> Self {
        match self {
            Self::SecondVote if is_second_vote => Self::Rejected,
            other => other,
        }
    }
}

/// What a question needs in order to be adopted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Majority {
    /// A share of a base.
    Share {
        /// How much of it.
        share: Share,
        /// Of what.
        of: Base,
    },
    /// Nobody against, somebody in favour.
    Unanimity,
}

impl Majority {
    /// More in favour than against.
    pub const SIMPLE: Self = Self::Share { share: Share::more_than(Fraction::HALF), of: Base::PresentAndVoting };
    /// More than half of all members.
    pub const ABSOLUTE: Self = Self::Share { share: Share::more_than(Fraction::HALF), of: Base::Members };
    /// Two thirds of those present and voting.
    pub const TWO_THIRDS: Self =
        Self::Share { share: Share::at_least(Fraction::TWO_THIRDS), of: Base::PresentAndVoting };

    /// Reads `simple`, `absolute`, `two-thirds`, `three-quarters`, `unanimity` or a share such as `3/5`.
    ///
    /// The base is that of the word (members for `absolute`, else present and voting) unless another is named;
    /// `simple`, `absolute` and `unanimity` have no other.
    #[must_use]
    pub fn parse(word: &str, of: Option<Base>) -> Option<Self> {
        let share = match (word, of) {
            ("simple", None | Some(Base::PresentAndVoting)) => return Some(Self::SIMPLE),
            ("absolute", None | Some(Base::Members)) => return Some(Self::ABSOLUTE),
            ("unanimity", None) => return Some(Self::Unanimity),
            ("two-thirds", _) => Share::at_least(Fraction::TWO_THIRDS),
            ("three-quarters", _) => Share::at_least(Fraction::THREE_QUARTERS),
            (share, _) => Share::parse(share)?,
        };
        Some(Self::Share { share, of: of.unwrap_or(Base::PresentAndVoting) })
    }

    /// Reads what [`Self::to_string`] writes: `simple`, `2/3 of members`.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        match text.split_once(" of ") {
            Some((share, base)) => Self::parse(share, Some(Base::parse(base)?)),
            None => Self::parse(text, None),
        }
    }

    /// The key of its name in the catalogues; a share without a name of its own is `majority-share`.
    #[must_use]
    pub fn key(self) -> &'static str {
        let two_thirds = Share::at_least(Fraction::TWO_THIRDS);
        let three_quarters = Share::at_least(Fraction::THREE_QUARTERS);
        match self {
            Self::Unanimity => "majority-unanimity",
            Self::SIMPLE => "majority-simple",
            Self::ABSOLUTE => "majority-absolute",
            Self::Share { share, .. } if share == two_thirds => "majority-two-thirds",
            Self::Share { share, .. } if share == three_quarters => "majority-three-quarters",
            Self::Share { .. } => "majority-share",
        }
    }

    /// Whether as many for as against is a tie, and not just too few.
    const fn can_tie(self) -> bool {
        matches!(
            self,
            Self::Share { share: Share { fraction: Fraction::HALF, beyond: true }, of: Base::PresentAndVoting }
        )
    }
}

impl std::fmt::Display for Majority {
    /// As a rules document says it: `simple`, `2/3 of members`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            Self::Unanimity => f.write_str("unanimity"),
            Self::SIMPLE => f.write_str("simple"),
            Self::ABSOLUTE => f.write_str("absolute"),
            Self::Share { share, of } => write!(f, "{share} of {of}"),
        }
    }
}

/// Who could vote, in votes (a member may carry several).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Register {
    /// The votes of all who are entitled, frozen when the question opened.
    pub members: u64,
    /// The votes of those present at the moment that the rules name.
    pub present: u64,
}

/// A result as it is stated: "14 in favour, 3 against, 2 abstentions; 17 present and voting; two thirds required: 12".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Arithmetic {
    /// The counts.
    pub tally: Tally,
    /// In favour and against together.
    pub voting: u64,
    /// The votes of those present; at least those that were cast.
    pub present: u64,
    /// The votes of all who are entitled.
    pub members: u64,
    /// The majority that was needed.
    pub majority: Majority,
    /// Of how many votes it is a share.
    pub base: u64,
    /// The least number of votes in favour that adopts.
    pub required: u64,
}

/// What was decided, how, and on which numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decision {
    /// What.
    pub outcome: Outcome,
    /// How.
    pub how: How,
    /// The numbers; none where nothing was counted.
    pub arithmetic: Option<Arithmetic>,
}

impl Decision {
    /// Adopted in a way in which nothing is counted.
    #[must_use]
    pub const fn uncounted(how: How) -> Self {
        Self { outcome: Outcome::Adopted, how, arithmetic: None }
    }

    /// What the chair's vote makes of a tie.
    #[must_use]
    pub const fn by_casting_vote(self, outcome: Outcome) -> Self {
        Self { outcome, how: How::CastingVote, ..self }
    }
}

/// Decides a vote.
///
/// Counts are votes. Abstentions fill the quorum but are not votes cast for "present and voting". A tie does not
/// adopt, nor does a vote of abstentions only. Who votes is present, whatever the attendance register says.
/// Sources: UN General Assembly, Rules of Procedure, rules 85, 86, 95.
///
/// # Errors
/// [`Refusal::VotesExceedVoters`] or [`Refusal::TooLarge`] if the count cannot be right; nothing is decided then.
pub fn decide(register: Register, tally: Tally, majority: Majority) -> Result<Decision, Refusal> {
    let arithmetic = arithmetic(register, tally, majority)?;
    let unanimous = tally.yes > 0 && tally.no == 0 && tally.abstain == 0;
    let outcome = outcome(&arithmetic);
    let how = if unanimous && outcome == Outcome::Adopted { How::UnanimousVote } else { How::Vote };
    Ok(Decision { outcome, how, arithmetic: Some(arithmetic) })
}

fn arithmetic(register: Register, tally: Tally, majority: Majority) -> Result<Arithmetic, Refusal> {
    let votes = tally.total()?;
    if votes > register.members {
        return Err(Refusal::VotesExceedVoters { votes, voters: register.members });
    }
    let voting = tally.yes + tally.no; // no overflow: the total was checked
    let present = register.present.max(votes);
    let (base, required) = match majority {
        Majority::Unanimity => (voting, voting.max(1)),
        Majority::Share { share, of } => {
            let base = match of {
                Base::PresentAndVoting => voting,
                Base::Present => present,
                Base::Members => register.members,
            };
            (base, share.required(base))
        }
    };
    Ok(Arithmetic { tally, voting, present, members: register.members, majority, base, required })
}

fn outcome(arithmetic: &Arithmetic) -> Outcome {
    let Tally { yes, no, .. } = arithmetic.tally;
    if yes >= arithmetic.required {
        Outcome::Adopted
    } else if yes == no && yes > 0 && arithmetic.majority.can_tie() {
        Outcome::Tied
    } else {
        Outcome::Rejected
    }
}

#[cfg(test)]
#[path = "majority_tests.rs"]
mod tests;
