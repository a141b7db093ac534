//! The life of a question, walked to its end: every state that any steps reach, under every method and rule, each step tried in
//! each. A second account of it, which knows only what happened and no states, says what must be.

use std::collections::BTreeSet;

use super::*;
use crate::procedure::sample::by;

/// Two voters vote, object and are called; counts of a body of three are entered.
const VOTERS: usize = 2;
const REGISTER: Register = Register { members: 3, present: 2 };
const COUNTS: [[u64; 3]; 4] = [[2, 1, 0], [1, 1, 1], [0, 2, 0], [2, 2, 0]];
const SAID: [Option<Choice>; 3] = [None, Some(Choice::Yes), Some(Choice::No)];

/// What somebody tries.
#[derive(Debug, Clone, Copy)]
enum Step {
    Cast(usize, Choice),
    Object(usize),
    Call,
    Count([u64; 3]),
    Lock,
    Declare(Option<Choice>),
    Annul,
}

fn steps() -> Vec<Step> {
    let mut all = vec![Step::Call, Step::Lock, Step::Annul];
    for voter in 0..VOTERS {
        all.push(Step::Object(voter));
        all.extend(Choice::ALL.iter().map(|choice| Step::Cast(voter, *choice)));
    }
    all.extend(COUNTS.map(Step::Count));
    all.extend(SAID.map(Step::Declare));
    all
}

/// The rules that matter here.
#[derive(Debug, Clone, Copy)]
struct Setting {
    method: Method,
    tie: TieRule,
    correction: bool,
    blocks: bool,
}

/// What happened so far.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Told {
    votes: [Option<Choice>; VOTERS],
    objected: [bool; VOTERS],
    count: Option<[u64; 3]>,
    ended: bool,
    results: Vec<Outcome>,
    annulled: bool,
}

impl Told {
    fn is_over(&self) -> bool {
        self.annulled || !self.results.is_empty()
    }

    /// Whether a step is in order after what happened.
    fn allows(&self, setting: Setting, step: Step) -> bool {
        use Method::{RecordedVote, RollCall, SecretBallot, ShowOfHands};
        let named_or_sealed = matches!(setting.method, RecordedVote | RollCall | SecretBallot);
        let heard = !named_or_sealed && setting.method != ShowOfHands;
        let before_the_end = !self.ended && !self.is_over();
        match step {
            Step::Cast(voter, _) => {
                named_or_sealed && before_the_end && (setting.correction || self.votes[voter].is_none())
            }
            Step::Object(_) => heard && before_the_end,
            Step::Call => setting.method == RollCall && before_the_end,
            Step::Count(count) => setting.method == ShowOfHands && !self.is_over() && count.iter().sum::<u64>() <= 3,
            Step::Lock => before_the_end,
            Step::Declare(said) => self.ended && !self.is_over() && self.would_be(setting, said).is_some(),
            Step::Annul => !self.annulled,
        }
    }

    /// What would be declared; nothing where nothing can be.
    fn would_be(&self, setting: Setting, said: Option<Choice>) -> Option<Outcome> {
        let objections = self.objected.iter().any(|one| *one);
        let as_said = |said| if said == Choice::Yes { Outcome::Adopted } else { Outcome::Rejected };
        match setting.method {
            Method::Consensus if objections && setting.blocks => None,
            Method::Consensus => Some(Outcome::Adopted),
            Method::WithoutAVote | Method::Acclamation | Method::Silence => (!objections).then_some(Outcome::Adopted),
            Method::Voice => said.filter(|_| !objections).map(as_said),
            Method::ShowOfHands | Method::RecordedVote | Method::RollCall | Method::SecretBallot => {
                let [yes, no, _] = self.figures(setting.method)?;
                match yes.cmp(&no) {
                    std::cmp::Ordering::Greater => Some(Outcome::Adopted),
                    std::cmp::Ordering::Equal if yes > 0 && setting.tie == TieRule::CastingVote => said.map(as_said),
                    std::cmp::Ordering::Equal if yes > 0 => Some(Outcome::Tied),
                    _ => Some(Outcome::Rejected),
                }
            }
        }
    }

    fn figures(&self, method: Method) -> Option<[u64; 3]> {
        if method == Method::ShowOfHands {
            return self.count;
        }
        let of = |choice| self.votes.iter().filter(|one| **one == Some(choice)).count() as u64;
        Some([of(Choice::Yes), of(Choice::No), of(Choice::Abstain)])
    }

    fn happened(&self, step: Step, declared: Option<Outcome>) -> Self {
        let mut told = self.clone();
        match step {
            Step::Cast(voter, choice) => told.votes[voter] = Some(choice),
            Step::Object(voter) => told.objected[voter] = true,
            Step::Call => {}
            Step::Count(count) => told.count = Some(count),
            Step::Lock => told.ended = true,
            Step::Declare(_) => told.results.extend(declared),
            Step::Annul => {
                told.annulled = true;
                told.results.clear();
            }
        }
        told
    }
}

/// Tries a step on the question: what it became and what was declared, or that it was refused.
fn attempt(question: Question, told: &Told, setting: Setting, step: Step) -> Option<(Question, Option<Outcome>)> {
    let tally = |[yes, no, abstain]: [u64; 3]| Tally { yes, no, abstain };
    let same = |done: Result<(), Refusal>| done.ok().map(|()| (question, None));
    match step {
        Step::Cast(voter, _) => same(question.cast(told.votes[voter].is_some(), &by(1, setting.correction)).map(drop)),
        Step::Object(_) => same(question.object()),
        Step::Call => same(question.call()),
        Step::Count(count) => same(question.enter_count(tally(count), REGISTER)),
        Step::Lock => question.lock().ok().map(|locked| (locked, None)),
        Step::Annul => question.annul().ok().map(|annulled| (annulled, None)),
        Step::Declare(chair) => {
            let counted = setting.method.has_ballots() || setting.method == Method::ShowOfHands;
            let tally = told.figures(setting.method).filter(|_| counted).map(tally);
            let objections = told.objected.iter().filter(|one| **one).count() as u64;
            let votes = Votes { register: REGISTER, tally, objections, chair };
            let (blocks, tie) = (by(2, setting.blocks), by(3, setting.tie));
            let terms = Terms { majority: Majority::SIMPLE, objection_blocks: &blocks, tie: &tie };
            let (declared, decision) = question.declare(votes, terms).ok()?;
            Some((declared, Some(decision.outcome)))
        }
    }
}

/// Walks every state that can be reached, and tries every step there. How many states there were.
fn walk(setting: Setting) -> usize {
    let first = Question::put(setting.method, false).expect("nothing else is before the body");
    let mut seen = BTreeSet::from([(Told::default(), first.state)]);
    let mut waiting = vec![(Told::default(), first)];
    while let Some((told, question)) = waiting.pop() {
        for step in steps() {
            let done = attempt(question, &told, setting, step);
            let at = || format!("{setting:?}: {step:?} after {told:?} in {:?}", question.state);
            assert_eq!(done.is_some(), told.allows(setting, step), "{}", at());
            let Some((next, declared)) = done else { continue };
            if let Step::Declare(said) = step {
                assert_eq!(declared, told.would_be(setting, said), "{}", at());
            }
            let told = told.happened(step, declared);
            assert!(told.results.len() <= 1, "two results in force: {}", at());
            assert_eq!(next.state.is_pending(), !told.is_over(), "{}", at());
            assert_eq!(next.state == QuestionState::Declared, told.results.len() == 1, "{}", at());
            if seen.insert((told.clone(), next.state)) {
                waiting.push((told, next));
            }
        }
    }
    seen.len()
}

#[test]
fn every_state_of_a_question_is_as_what_happened_says() {
    let mut states = 0;
    for method in Method::ALL {
        for tie in TieRule::ALL {
            for (correction, blocks) in [(false, false), (false, true), (true, false), (true, true)] {
                states += walk(Setting { method: *method, tie: *tie, correction, blocks });
            }
        }
    }
    assert!(states > 3_000, "{states} states were walked");
}

#[test]
fn while_one_is_before_the_body_no_other_is_put() {
    for method in Method::ALL {
        assert_eq!(Question::put(*method, true), Err(Refusal::QuestionOpen {}));
    }
}
