use super::*;
use crate::procedure::sample::{by, rule};
use crate::procedure::{How, Outcome};
use QuestionState::{Annulled, Declared, Locked, Open};

const REGISTER: Register = Register { members: 23, present: 20 };

fn question(method: Method, state: QuestionState) -> Question {
    Question { method, state, since: None }
}

const fn terms<'a>(objection_blocks: &'a Sourced<bool>, tie: &'a Sourced<TieRule>) -> Terms<'a> {
    Terms { majority: Majority::SIMPLE, objection_blocks, tie }
}

fn votes(yes: u64, no: u64) -> Votes {
    Votes { register: REGISTER, tally: Some(Tally { yes, no, abstain: 0 }), objections: 0, chair: None }
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
    let (blocks, tie) = (by(1, true), by(2, TieRule::Rejected));
    let terms = terms(&blocks, &tie);
    let open = question(Method::RecordedVote, Open);
    assert_eq!(open.declare(votes(3, 2), terms), Err(Refusal::QuestionNotLocked {}));
    let locked = open.lock().unwrap();
    assert!(open.state.is_pending() && locked.state.is_pending());
    assert_eq!(locked.lock(), Err(Refusal::QuestionLocked { since: None }));
    let (declared, decision) = locked.declare(votes(3, 2), terms).unwrap();
    assert_eq!((declared.state, decision.outcome), (Declared, Outcome::Adopted));
    assert!(!declared.state.is_pending());
    assert_eq!(declared.declare(votes(3, 2), terms), Err(Refusal::QuestionDeclared { since: None }));
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
    assert_eq!(question(Method::RecordedVote, Locked).cast(false, &yes), Err(Refusal::QuestionLocked { since: None }));
    assert_eq!(
        question(Method::RecordedVote, Declared).cast(true, &yes),
        Err(Refusal::QuestionDeclared { since: None })
    );
}

#[test]
fn each_act_belongs_to_one_method() {
    for method in Method::ALL.iter().copied() {
        let open = question(method, Open);
        assert_eq!(open.cast(false, &by(5, true)).is_ok(), method.has_ballots());
        assert_eq!(open.object().is_ok(), method.asks_for_objections() || method == Method::Voice);
        assert_eq!(open.call().is_ok(), method == Method::RollCall);
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
    let (blocks, tie) = (by(1, true), by(2, TieRule::Rejected));
    assert_eq!(locked.declare(none, terms(&blocks, &tie)), Err(Refusal::CountMissing {}));
}

#[test]
fn an_objection_blocks_a_consensus_where_the_rules_say_so_and_a_decision_without_a_vote_always() {
    let none = Votes { tally: None, ..votes(0, 0) };
    let one = Votes { objections: 1, ..none };
    let tie = by(2, TieRule::Rejected);
    let declare = |method, votes, blocks| {
        let declared = question(method, Locked).declare(votes, terms(&by(9, blocks), &tie));
        declared.map(|(_, decision)| decision.how)
    };
    let blocked = || Err(Refusal::ObjectionOpen { count: 1, rule: rule(9) });
    assert_eq!(declare(Method::Consensus, none, true), Ok(How::Consensus));
    assert_eq!(declare(Method::Consensus, one, false), Ok(How::Consensus));
    assert_eq!(declare(Method::Consensus, one, true), blocked());
    assert_eq!(declare(Method::Acclamation, none, false), Ok(How::Acclamation));
    assert_eq!(declare(Method::Acclamation, one, false), blocked());
    assert_eq!(declare(Method::WithoutAVote, none, true), Ok(How::WithoutAVote));
    assert_eq!(declare(Method::WithoutAVote, one, false), blocked());
    assert_eq!(declare(Method::Silence, none, true), Ok(How::Silence));
    assert_eq!(declare(Method::Silence, one, false), blocked(), "one objection breaks it, whatever a consensus bears");
    assert_eq!(question(Method::Consensus, Locked).object(), Err(Refusal::QuestionLocked { since: None }));
}

#[test]
fn the_chair_says_what_was_heard_unless_somebody_doubts_it() {
    let (blocks, tie) = (by(1, true), by(2, TieRule::Rejected));
    let locked = question(Method::Voice, Locked);
    let none = Votes { tally: None, ..votes(0, 0) };
    let declare = |votes| locked.declare(votes, terms(&blocks, &tie)).map(|(_, one)| (one.outcome, one.how));
    assert_eq!(declare(none), Err(Refusal::NotHeard {}));
    assert_eq!(declare(Votes { chair: Some(Choice::Yes), ..none }), Ok((Outcome::Adopted, How::Voice)));
    assert_eq!(declare(Votes { chair: Some(Choice::No), ..none }), Ok((Outcome::Rejected, How::Voice)));
    let doubted = Votes { chair: Some(Choice::Yes), objections: 2, ..none };
    assert_eq!(declare(doubted), Err(Refusal::VoiceDoubted { count: 2 }));
}

#[test]
fn the_chair_votes_on_a_tie_where_the_rules_say_so_and_on_nothing_else() {
    let blocks = by(1, true);
    let locked = question(Method::RollCall, Locked);
    let declare = |rule, votes: Votes, chair| {
        let votes = Votes { chair, ..votes };
        locked.declare(votes, terms(&blocks, &by(7, rule))).map(|(_, one)| (one.outcome, one.how))
    };
    let casting = TieRule::CastingVote;
    assert_eq!(declare(casting, votes(4, 4), None), Err(Refusal::CastingVoteNeeded { rule: rule(7) }));
    assert_eq!(declare(casting, votes(4, 4), Some(Choice::Yes)), Ok((Outcome::Adopted, How::CastingVote)));
    assert_eq!(declare(casting, votes(4, 4), Some(Choice::No)), Ok((Outcome::Rejected, How::CastingVote)));
    assert_eq!(declare(casting, votes(4, 5), Some(Choice::Yes)), Ok((Outcome::Rejected, How::Vote)), "no tie");
    assert_eq!(declare(TieRule::Rejected, votes(4, 4), Some(Choice::Yes)), Ok((Outcome::Tied, How::Vote)));
}
