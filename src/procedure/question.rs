//! The life of a question: open, locked, declared; annulled at worst.
//!
//! Nothing interrupts a vote. Ballots are cast and corrected while it is open, the count of a show of hands is
//! entered until it is declared, a result is declared once.

use super::{Act, Decision, Majority, Method, Moment, Refusal, Register, Sourced, Tally, decide};
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
        self.by_method(Act::CastBallot, Method::RecordedVote)?;
        self.while_open()?;
        match (has_voted, correction.value) {
            (false, _) => Ok(Casting::First),
            (true, true) => Ok(Casting::Correction),
            (true, false) => Err(Refusal::AlreadyVoted { rule: correction.rule.clone() }),
        }
    }

    /// Objects to a consensus, or takes an objection back.
    ///
    /// # Errors
    /// If the question is put to a vote, or is no longer open.
    pub fn object(self) -> Result<(), Refusal> {
        self.by_method(Act::Object, Method::Consensus)?;
        self.while_open()
    }

    /// Enters the count of a show of hands, open or locked; entering it again replaces the former.
    ///
    /// # Errors
    /// If votes are not counted by hand, the result stands, or there are more votes than voters.
    pub fn enter_count(self, tally: Tally, register: Register) -> Result<(), Refusal> {
        self.by_method(Act::EnterCount, Method::ShowOfHands)?;
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

    /// Declares what was decided.
    ///
    /// # Errors
    /// If it is not locked, the count is missing or cannot be right, or an objection blocks the consensus.
    pub fn declare(
        self,
        votes: Votes,
        majority: Majority,
        objection_blocks: &Sourced<bool>,
    ) -> Result<(Self, Decision), Refusal> {
        match self.state {
            QuestionState::Locked => {}
            QuestionState::Open => return Err(Refusal::QuestionNotLocked {}),
            QuestionState::Declared => return Err(Refusal::QuestionDeclared { since: self.since }),
            QuestionState::Annulled => return Err(Refusal::QuestionAnnulled {}),
        }
        let decision = match self.method {
            Method::Consensus => consensus(votes.objections, objection_blocks)?,
            Method::ShowOfHands | Method::RecordedVote => {
                decide(votes.register, votes.tally.ok_or(Refusal::CountMissing {})?, majority)?
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

    fn by_method(self, act: Act, method: Method) -> Result<(), Refusal> {
        if self.method == method {
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

/// Without objection it is so decided; where the rules say so, also with objections noted.
fn consensus(objections: u64, objection_blocks: &Sourced<bool>) -> Result<Decision, Refusal> {
    if objections > 0 && objection_blocks.value {
        return Err(Refusal::ObjectionOpen { count: objections, rule: objection_blocks.rule.clone() });
    }
    Ok(Decision::CONSENSUS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedure::sample::{by, rule};
    use crate::procedure::{How, Outcome};
    use QuestionState::{Annulled, Declared, Locked, Open};

    const REGISTER: Register = Register { members: 23, present: 20 };

    fn question(method: Method, state: QuestionState) -> Question {
        Question { method, state, since: None }
    }

    fn votes(yes: u64, no: u64) -> Votes {
        Votes { register: REGISTER, tally: Some(Tally { yes, no, abstain: 0 }), objections: 0 }
    }

    #[test]
    fn words_are_read_back() {
        for state in QuestionState::ALL {
            assert_eq!(QuestionState::parse(state.as_str()), Some(*state));
            assert_eq!(state.key(), format!("question-{state}"));
        }
    }

    #[test]
    fn one_question_at_a_time() {
        assert_eq!(Question::put(Method::Consensus, true), Err(Refusal::QuestionOpen {}));
        let put = Question::put(Method::Consensus, false);
        assert_eq!(put, Ok(question(Method::Consensus, Open)));
    }

    #[test]
    fn a_question_is_opened_locked_and_declared_once() {
        let simple = Majority::SIMPLE;
        let blocks = by(1, true);
        let open = question(Method::RecordedVote, Open);
        assert_eq!(open.declare(votes(3, 2), simple, &blocks), Err(Refusal::QuestionNotLocked {}));
        let locked = open.lock().unwrap();
        assert!(open.state.is_pending() && locked.state.is_pending());
        assert_eq!(locked.lock(), Err(Refusal::QuestionLocked { since: None }));
        let (declared, decision) = locked.declare(votes(3, 2), simple, &blocks).unwrap();
        assert_eq!((declared.state, decision.outcome), (Declared, Outcome::Adopted));
        assert!(!declared.state.is_pending());
        assert_eq!(declared.declare(votes(3, 2), simple, &blocks), Err(Refusal::QuestionDeclared { since: None }));
        assert_eq!(declared.lock(), Err(Refusal::QuestionDeclared { since: None }));
    }

    #[test]
    fn a_vote_may_be_annulled_but_once() {
        for state in [Open, Locked, Declared] {
            let annulled = question(Method::ShowOfHands, state).annul().unwrap();
            assert_eq!(annulled.annul(), Err(Refusal::QuestionAnnulled {}));
            assert_eq!(annulled.lock(), Err(Refusal::QuestionAnnulled {}));
        }
    }

    #[test]
    fn ballots_are_cast_and_corrected_until_the_lock() {
        let (yes, no) = (by(5, true), by(5, false));
        let open = question(Method::RecordedVote, Open);
        assert_eq!(open.cast(false, &no), Ok(Casting::First));
        assert_eq!(open.cast(true, &yes), Ok(Casting::Correction));
        assert_eq!(open.cast(true, &no), Err(Refusal::AlreadyVoted { rule: rule(5) }));
        assert_eq!(
            question(Method::RecordedVote, Locked).cast(false, &yes),
            Err(Refusal::QuestionLocked { since: None })
        );
        assert_eq!(
            question(Method::RecordedVote, Declared).cast(true, &yes),
            Err(Refusal::QuestionDeclared { since: None })
        );
    }

    #[test]
    fn each_act_belongs_to_one_method() {
        for method in Method::ALL.iter().copied() {
            let open = question(method, Open);
            assert_eq!(open.cast(false, &by(5, true)).is_ok(), method == Method::RecordedVote);
            assert_eq!(open.object().is_ok(), method == Method::Consensus);
            assert_eq!(open.enter_count(Tally::default(), REGISTER).is_ok(), method == Method::ShowOfHands);
        }
        let hands = question(Method::ShowOfHands, Open).object();
        assert_eq!(hands, Err(Refusal::NotByThisMethod { act: Act::Object, method: Method::ShowOfHands }));
    }

    #[test]
    fn a_count_is_entered_until_the_result_stands() {
        let enter =
            |state, yes| question(Method::ShowOfHands, state).enter_count(Tally { yes, no: 0, abstain: 0 }, REGISTER);
        assert_eq!(enter(Open, 20), Ok(()));
        assert_eq!(enter(Locked, 23), Ok(()));
        assert_eq!(enter(Locked, 24), Err(Refusal::VotesExceedVoters { votes: 24, voters: 23 }));
        assert_eq!(enter(Declared, 20), Err(Refusal::QuestionDeclared { since: None }));
        assert_eq!(enter(Annulled, 20), Err(Refusal::QuestionAnnulled {}));
    }

    #[test]
    fn without_a_count_nothing_is_declared() {
        let locked = question(Method::ShowOfHands, Locked);
        let none = Votes { tally: None, ..votes(0, 0) };
        assert_eq!(locked.declare(none, Majority::SIMPLE, &by(1, true)), Err(Refusal::CountMissing {}));
    }

    #[test]
    fn an_objection_blocks_a_consensus_where_the_rules_say_so() {
        let locked = question(Method::Consensus, Locked);
        let none = Votes { tally: None, objections: 0, register: REGISTER };
        let one = Votes { objections: 1, ..none };
        let declare = |votes, blocks| locked.declare(votes, Majority::SIMPLE, &by(9, blocks));
        let how = |result: Result<(Question, Decision), Refusal>| result.map(|(_, decision)| decision.how);
        assert_eq!(how(declare(none, true)), Ok(How::Consensus));
        assert_eq!(how(declare(one, false)), Ok(How::Consensus));
        assert_eq!(how(declare(one, true)), Err(Refusal::ObjectionOpen { count: 1, rule: rule(9) }));
        assert_eq!(question(Method::Consensus, Locked).object(), Err(Refusal::QuestionLocked { since: None }));
    }
}
