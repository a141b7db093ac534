//! The life of a question: open, locked, declared; annulled at worst.
//!
//! Nothing interrupts a vote. Ballots are cast and corrected while it is open, the count of a show of hands is
//! entered until it is declared, a result is declared once.

use super::{
    Act, Answering, Choice, Decision, How, Majority, Method, Moment, Outcome, Refusal, Register, Sourced, Tally,
    TieRule, decide,
};
use crate::worded::worded;

worded! {
    /// Where a question is.
    QuestionState {
        /// It is before the body: votes are cast, objections raised.
        Open = "open", "question-open";
        /// The voting has ended, the result is not declared.
        Locked = "locked", "question-locked";
        /// The result stands.
        Declared = "declared", "question-declared";
        /// The vote does not count, for a technical failure; the question may be put again.
        Annulled = "annulled", "question-annulled";
    }
}

impl QuestionState {
    /// Whether the question still is before the body, so that text and amendments are frozen.
    #[must_use]
    pub const fn is_pending(self) -> bool {
        matches!(self, Self::Open | Self::Locked)
    }
}

worded! {
    /// How a declared vote is corrected.
    Correction {
        /// It does not count, for a technical failure: the question may be put again.
        Annulment = "annulment", "correction-annulment";
        /// The count of hands was entered wrong.
        Rectification = "rectification", "correction-rectification";
    }
}

/// What a ballot is to the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Casting {
    /// The first of this voter.
    First,
    /// It replaces the voter's former one.
    Correction,
}

/// A question before the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Question {
    /// How it is answered.
    pub method: Method,
    /// Where it is.
    pub state: QuestionState,
    /// Since when it is there, if that is known; refusals say so.
    pub since: Option<Moment>,
}

/// What is known when a result is declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Votes {
    /// Who could vote.
    pub register: Register,
    /// The counts: of the ballots, or entered; none for a consensus.
    pub tally: Option<Tally>,
    /// Objections raised and not taken back.
    pub objections: u64,
    /// What the chair says where it is the chair's to say: whether a vote by voices is carried; how it votes on a tie.
    pub chair: Option<Choice>,
}

/// What the rules say of the result.
#[derive(Debug, Clone, Copy)]
pub struct Terms<'a> {
    /// The majority that was fixed when the question opened.
    pub majority: Majority,
    /// Whether an open objection blocks a consensus.
    pub objection_blocks: &'a Sourced<bool>,
    /// What follows a tie.
    pub tie: &'a Sourced<TieRule>,
}

impl Question {
    /// Puts a question. One at a time is before the body.
    ///
    /// # Errors
    /// [`Refusal::QuestionOpen`] if another one is.
    pub const fn put(method: Method, another_is_open: bool) -> Result<Self, Refusal> {
        if another_is_open {
            return Err(Refusal::QuestionOpen {});
        }
        Ok(Self { method, state: QuestionState::Open, since: None })
    }

    /// Casts or corrects a ballot.
    ///
    /// # Errors
    /// If the method takes no ballots, the voting has ended, or the rules allow no correction.
    pub fn cast(self, has_voted: bool, correction: &Sourced<bool>) -> Result<Casting, Refusal> {
        self.answered_by(Act::CastBallot, &[Answering::Named, Answering::Secret])?;
        self.while_open()?;
        match (has_voted, correction.value) {
            (false, _) => Ok(Casting::First),
            (true, true) => Ok(Casting::Correction),
            (true, false) => Err(Refusal::AlreadyVoted { rule: correction.rule.clone() }),
        }
    }

    /// Objects to a consensus, or takes an objection back. To ask for a vote instead of acclamation or of a decision without
    /// one is an objection too, and so it is to doubt what the chair heard.
    ///
    /// # Errors
    /// If the question is put to a vote that is counted, or is no longer open.
    pub fn object(self) -> Result<(), Refusal> {
        self.answered_by(Act::Object, &[Answering::Objections, Answering::Voice])?;
        self.while_open()
    }

    /// Enters the count of a show of hands, open or locked; entering it again replaces the former.
    ///
    /// # Errors
    /// If votes are not counted by hand, the result stands, or there are more votes than voters.
    pub fn enter_count(self, tally: Tally, register: Register) -> Result<(), Refusal> {
        self.answered_by(Act::EnterCount, &[Answering::Hands])?;
        match self.state {
            QuestionState::Open | QuestionState::Locked => {}
            QuestionState::Declared => return Err(Refusal::QuestionDeclared { since: self.since }),
            QuestionState::Annulled => return Err(Refusal::QuestionAnnulled {}),
        }
        let (votes, voters) = (tally.total()?, register.members);
        if votes > voters { Err(Refusal::VotesExceedVoters { votes, voters }) } else { Ok(()) }
    }

    /// Ends the voting.
    ///
    /// # Errors
    /// If it has ended.
    pub fn lock(self) -> Result<Self, Refusal> {
        self.while_open()?;
        Ok(Self { state: QuestionState::Locked, since: None, ..self })
    }

    /// Notes what a call of the roll was met with, if not with a vote.
    ///
    /// # Errors
    /// If the roll is not called, or the question is no longer open.
    pub fn call(self) -> Result<(), Refusal> {
        if self.method != Method::RollCall {
            return Err(Refusal::NotByThisMethod { act: Act::CallRoll, method: self.method });
        }
        self.while_open()
    }

    /// Declares what was decided.
    ///
    /// # Errors
    /// If it is not locked, the count is missing or cannot be right, an objection blocks the consensus, or the chair has yet
    /// to say what is the chair's to say.
    pub fn declare(self, votes: Votes, terms: Terms<'_>) -> Result<(Self, Decision), Refusal> {
        match self.state {
            QuestionState::Locked => {}
            QuestionState::Open => return Err(Refusal::QuestionNotLocked {}),
            QuestionState::Declared => return Err(Refusal::QuestionDeclared { since: self.since }),
            QuestionState::Annulled => return Err(Refusal::QuestionAnnulled {}),
        }
        let decision = match self.method.answering() {
            Answering::Objections => undisputed(self.method, votes.objections, terms.objection_blocks)?,
            Answering::Voice => heard(votes)?,
            Answering::Hands | Answering::Named | Answering::Secret => {
                let decided = decide(votes.register, votes.tally.ok_or(Refusal::CountMissing {})?, terms.majority)?;
                untied(decided, votes.chair, terms.tie)?
            }
        };
        Ok((Self { state: QuestionState::Declared, since: None, ..self }, decision))
    }

    /// Annuls the vote for a technical failure, at any time; the reason and the second person the action asks for.
    ///
    /// # Errors
    /// [`Refusal::QuestionAnnulled`] if it is.
    pub fn annul(self) -> Result<Self, Refusal> {
        match self.state {
            QuestionState::Annulled => Err(Refusal::QuestionAnnulled {}),
            _ => Ok(Self { state: QuestionState::Annulled, since: None, ..self }),
        }
    }

    fn answered_by(self, act: Act, these: &[Answering]) -> Result<(), Refusal> {
        if these.contains(&self.method.answering()) {
            return Ok(());
        }
        Err(Refusal::NotByThisMethod { act, method: self.method })
    }

    const fn while_open(self) -> Result<(), Refusal> {
        match self.state {
            QuestionState::Open => Ok(()),
            QuestionState::Locked => Err(Refusal::QuestionLocked { since: self.since }),
            QuestionState::Declared => Err(Refusal::QuestionDeclared { since: self.since }),
            QuestionState::Annulled => Err(Refusal::QuestionAnnulled {}),
        }
    }
}

/// Without objection it is so decided. Where the rules say so, a consensus stands also with objections noted; who asks for a
/// vote is always heard.
fn undisputed(method: Method, objections: u64, objection_blocks: &Sourced<bool>) -> Result<Decision, Refusal> {
    let (how, blocks) = match method {
        Method::Acclamation => (How::Acclamation, true),
        Method::WithoutAVote => (How::WithoutAVote, true),
        Method::Silence => (How::Silence, true),
        _ => (How::Consensus, objection_blocks.value),
    };
    if objections > 0 && blocks {
        return Err(Refusal::ObjectionOpen { count: objections, rule: objection_blocks.rule.clone() });
    }
    Ok(Decision::uncounted(how))
}

/// What the chair heard, unless somebody doubts it.
fn heard(votes: Votes) -> Result<Decision, Refusal> {
    if votes.objections > 0 {
        return Err(Refusal::VoiceDoubted { count: votes.objections });
    }
    let outcome = match votes.chair.ok_or(Refusal::NotHeard {})? {
        Choice::Yes => Outcome::Adopted,
        Choice::No | Choice::Abstain => Outcome::Rejected,
    };
    Ok(Decision { outcome, ..Decision::uncounted(How::Voice) })
}

/// A tie that the rules leave to the chair, as the chair votes; anything else as it is.
fn untied(decided: Decision, chair: Option<Choice>, tie: &Sourced<TieRule>) -> Result<Decision, Refusal> {
    if decided.outcome != Outcome::Tied || tie.value != TieRule::CastingVote {
        return Ok(decided);
    }
    match chair {
        Some(Choice::Yes) => Ok(decided.by_casting_vote(Outcome::Adopted)),
        Some(Choice::No) => Ok(decided.by_casting_vote(Outcome::Rejected)),
        Some(Choice::Abstain) | None => Err(Refusal::CastingVoteNeeded { rule: tie.rule.clone() }),
    }
}

#[cfg(test)]
#[path = "question_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "question_life_tests.rs"]
mod life_tests;
