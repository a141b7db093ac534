//! What a voter answers: all of its votes alike, or some each way.

use crate::actions::digest::answer_said;
use crate::actions::{ActError, ActResult};
use crate::l10n::Message;
use crate::procedure::{Choice, Method, Refusal, Rules, Split, Tally};

/// What a voter answers: an answer, and the votes each way where not all say the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The answer; of votes that are cast apart, what most of them say.
    pub choice: Choice,
    /// The votes each way, where they are cast apart.
    pub split: Option<Split>,
}

impl From<Choice> for Answer {
    fn from(choice: Choice) -> Self {
        Self { choice, split: None }
    }
}

impl Answer {
    /// Votes that are cast apart.
    ///
    /// # Errors
    /// A fault of the field `split` for no votes at all.
    pub fn apart(parts: Tally) -> ActResult<Self> {
        let split = Split::new(parts).ok_or_else(|| ActError::field("split", Message::new("error-split-nothing")))?;
        Ok(split.into())
    }

    /// Reads what [`Self::said`] gives: `yes`, or `7/3/2`.
    #[must_use]
    pub fn parse(said: &str) -> Option<Self> {
        Choice::parse(said).map(Self::from).or_else(|| Split::parse(said).map(Self::from))
    }

    /// As it is written.
    #[must_use]
    pub fn said(&self) -> &str {
        answer_said(self.choice, self.split.as_ref())
    }

    /// The answer of a voter of so many votes, if the rules let it answer so. Votes that are cast apart and all say the same are
    /// an answer like any other.
    ///
    /// # Errors
    /// As [`Rules::check_split`].
    pub(super) fn of_votes(self, rules: &Rules, method: Method, weight: u64) -> Result<Self, Refusal> {
        let Some(split) = &self.split else { return Ok(self) };
        rules.check_split(method, split, weight)?;
        let all = split.parts().total()? == weight;
        Ok(split.alike().filter(|_| all).map_or(self, Self::from))
    }
}

impl From<Split> for Answer {
    fn from(split: Split) -> Self {
        Self { choice: split.leading(), split: Some(split) }
    }
}

/// More votes than there are, told beside the numbers that were typed.
pub(super) fn beside_the_votes(refusal: Refusal) -> ActError {
    match refusal {
        Refusal::SplitTooMany { votes, weight } => {
            let message = Message::new("refusal-split-too-many").arg("votes", votes).arg("weight", weight);
            ActError::field("split", message)
        }
        other => other.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_back_as_it_is_written() {
        for written in ["yes", "no", "abstain", "7/3/2"] {
            assert_eq!(Answer::parse(written).unwrap().said(), written);
        }
        for wrong in ["", "7", "absent", "0/0/0"] {
            assert_eq!(Answer::parse(wrong), None, "{wrong:?}");
        }
    }
}
