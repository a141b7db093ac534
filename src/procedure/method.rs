//! How the body answers a question.

use crate::worded::worded;

worded! {
    /// How the body answers a question.
    Method {
        /// The chair asks whether anyone objects.
        Consensus = "consensus", "method-consensus";
        /// The chair asks whether anyone wants a vote; if nobody does, it is adopted without one.
        WithoutAVote = "without-a-vote", "method-without-a-vote";
        /// The chair proposes to adopt by acclamation.
        Acclamation = "acclamation", "method-acclamation";
        /// The text is circulated in writing and adopted at a time that is told, unless a delegation breaks the silence.
        Silence = "silence", "method-silence";
        /// Voices are heard and the chair declares which side has it, without a count.
        Voice = "voice", "method-voice";
        /// Hands are counted in the hall and the count is entered.
        ShowOfHands = "show-of-hands", "method-show-of-hands";
        /// Each voter's answer is recorded under the voter's name.
        RecordedVote = "recorded-vote", "method-recorded-vote";
        /// The voters are called one by one, from one drawn by lot, and answer aloud.
        RollCall = "roll-call", "method-roll-call";
        /// Each voter's answer is sealed until the voting ends, and then nobody's.
        SecretBallot = "secret-ballot", "method-secret-ballot";
    }
}

/// What answers a question, as far as the life of a question differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answering {
    /// It is decided unless somebody objects.
    Objections,
    /// The chair says what was heard.
    Voice,
    /// Hands are counted.
    Hands,
    /// Each voter answers under its name.
    Named,
    /// Each voter answers, and nobody learns who answered what.
    Secret,
}

impl Method {
    /// What answers a question put by this method.
    #[must_use]
    pub const fn answering(self) -> Answering {
        match self {
            Self::Consensus | Self::WithoutAVote | Self::Acclamation | Self::Silence => Answering::Objections,
            Self::Voice => Answering::Voice,
            Self::ShowOfHands => Answering::Hands,
            Self::RecordedVote | Self::RollCall => Answering::Named,
            Self::SecretBallot => Answering::Secret,
        }
    }

    /// Whether it is answered at a sitting, in the hall; else in writing, between sittings.
    #[must_use]
    pub const fn is_at_sitting(self) -> bool {
        !matches!(self, Self::Silence)
    }

    /// Whether each voter casts a ballot.
    #[must_use]
    pub const fn has_ballots(self) -> bool {
        matches!(self.answering(), Answering::Named | Answering::Secret)
    }

    /// Whether each voter answers under its name.
    #[must_use]
    pub const fn is_named(self) -> bool {
        matches!(self.answering(), Answering::Named)
    }

    /// Whether it is decided unless somebody objects.
    #[must_use]
    pub const fn asks_for_objections(self) -> bool {
        matches!(self.answering(), Answering::Objections)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_back() {
        for one in Method::ALL {
            assert_eq!((Method::parse(one.as_str()), one.key()), (Some(*one), &*format!("method-{one}")));
        }
    }

    #[test]
    fn only_what_voters_answer_one_by_one_has_ballots() {
        let with: Vec<_> = Method::ALL.iter().filter(|one| one.has_ballots()).map(|one| one.as_str()).collect();
        assert_eq!(with, ["recorded-vote", "roll-call", "secret-ballot"]);
        assert!(Method::RollCall.is_named() && !Method::SecretBallot.is_named());
    }
}
