//! What a careful clerk with a notebook would say of a plenary: which step is in order, and what comes of it.
//!
//! Written from the rules of procedure and not from the program: it knows the hall of these tests, its six amendments and the
//! order in which they come, and nothing of how questions are stored.

use std::collections::{BTreeMap, BTreeSet};

use accord::procedure::{Choice, Method};

pub(super) use super::asked::Asked;
pub(super) use super::steps::{Officer, Step};

/// The amendments in the order in which the rules have them put; [`WHOLE`] comes after them.
pub(super) const AMENDMENTS: [&str; 6] = ["a5", "a1", "a3", "a2", "a4-1", "a4"];
/// Who moved each.
pub(super) const MOVERS: [&str; 6] = ["valmar", "orellana", "lunara", "tesoro", "lunara", "cordal"];
/// How questions are put at a sitting; the silence procedure is of none.
pub(super) const AT_SITTINGS: [Method; 8] = [
    Method::Consensus,
    Method::WithoutAVote,
    Method::Acclamation,
    Method::Voice,
    Method::ShowOfHands,
    Method::RecordedVote,
    Method::RollCall,
    Method::SecretBallot,
];
/// The place of the text as a whole.
pub(super) const WHOLE: usize = AMENDMENTS.len();
/// a2 and a3 give one clause other words: the adoption of one leaves nothing of the other.
const RIVALS: [(usize, usize); 2] = [(2, 3), (3, 2)];
/// a4/1 changes a4.
const SUB: usize = 4;
const PARENT: usize = 5;
/// Of five members a majority is a quorum.
const QUORUM: usize = 3;
/// How many vote.
pub(super) const VOTERS: usize = 5;

/// What a tie means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tie {
    Rejects,
    VotedAgain,
    Chair,
}

/// The rules of a hall, as far as they differ.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rules {
    pub(super) tie: Tie,
    /// Whether an objection blocks a consensus, and whether a ballot may be corrected.
    pub(super) strict: bool,
    /// Whether the whole needs two thirds, and not just more in favour than against.
    pub(super) two_thirds: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    Waits,
    Adopted,
    Rejected,
    Withdrawn,
    Fallen,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Result {
    Adopted,
    Rejected,
    Tied,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    Open,
    Locked,
    Declared(Result),
    Void,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Session {
    On,
    Suspended,
    Closed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Text {
    Debated,
    Adopted,
    Rejected,
}

#[derive(Debug, Clone)]
struct Proposed {
    question: usize,
    by: Officer,
    count: Option<[u64; 3]>,
    is_pending: bool,
}

/// The notebook.
#[derive(Debug, Clone)]
pub(super) struct Notebook {
    rules: Rules,
    session: Session,
    present: usize,
    marked: bool,
    pub(super) text: Text,
    pub(super) stands: [Stands; 6],
    pub(super) asked: Vec<Asked>,
    proposed: Vec<Proposed>,
}

impl Notebook {
    /// A sitting at which all are there, with everything to decide.
    pub(super) fn new(rules: Rules) -> Self {
        Self {
            rules,
            session: Session::On,
            present: VOTERS,
            marked: false,
            text: Text::Debated,
            stands: [Stands::Waits; 6],
            asked: Vec::new(),
            proposed: Vec::new(),
        }
    }

    /// What is put next by the order of the rules.
    pub(super) fn next(&self) -> usize {
        self.stands.iter().position(|one| *one == Stands::Waits).unwrap_or(WHOLE)
    }

    /// The question before the body.
    pub(super) fn before(&self) -> Option<&Asked> {
        self.asked.iter().find(|one| matches!(one.phase, Phase::Open | Phase::Locked))
    }

    fn before_mut(&mut self) -> Option<&mut Asked> {
        self.asked.iter_mut().find(|one| matches!(one.phase, Phase::Open | Phase::Locked))
    }

    /// Whoever is called now.
    pub(super) fn called(&self) -> Option<usize> {
        self.before().and_then(Asked::called)
    }

    /// Whether a step is in order; what comes of it is noted. A question that is put gets its roll by [`Self::drawn`].
    pub(super) fn take(&mut self, step: &Step) -> bool {
        match step {
            Step::Put(on, method) => self.put(on.unwrap_or_else(|| self.next()), *method),
            Step::Attend(present) => self.session != Session::Closed && self.attend(*present),
            Step::Suspend => self.session == Session::On && self.turn(Session::Suspended),
            Step::Resume => self.session == Session::Suspended && self.turn(Session::On),
            Step::Close => self.session != Session::Closed && self.before().is_none() && self.turn(Session::Closed),
            Step::Open => self.session == Session::Closed && self.attend(0) && self.turn(Session::On),
            Step::Mark => self.markable() && !std::mem::replace(&mut self.marked, true),
            Step::Lift => self.markable() && std::mem::take(&mut self.marked),
            Step::Withdraw(one) => self.withdraw(*one),
            Step::Propose(by, back, count) => self.propose(*by, *back, *count),
            Step::Decide(by, confirm) => self.decide(*by, *confirm),
            other => self.goes_on() && self.answer(other),
        }
    }

    /// A step that belongs where the question is now.
    pub(super) fn fitting(&self, chance: u32) -> Step {
        let steps = match (self.session, self.before()) {
            (Session::Closed, _) => vec![Step::Open],
            (Session::Suspended, _) => vec![Step::Resume],
            (Session::On, None) => self.between(chance),
            (Session::On, Some(question)) => question.fitting(chance),
        };
        steps[chance as usize % steps.len()].clone()
    }

    fn between(&self, chance: u32) -> Vec<Step> {
        let by = if chance & 1024 == 0 { Officer::Chair } else { Officer::Secretariat };
        let put = Step::Put(None, AT_SITTINGS[(chance / 8) as usize % AT_SITTINGS.len()]);
        let hands = Step::Put(None, Method::ShowOfHands);
        let hall = if self.present < QUORUM { Step::Attend(VOTERS) } else { hands.clone() };
        let waits = self.proposed.iter().any(|one| one.is_pending);
        let correction = if waits { Step::Decide(by, true) } else { Step::Propose(by, 0, None) };
        let count = Step::Propose(by, 0, Some([u64::from(chance / 64 % 3), u64::from(chance / 256 % 3), 1]));
        vec![put.clone(), hands, put, hall, correction, count]
    }

    /// In which order the roll of the last question is called.
    pub(super) fn drawn(&mut self, roll: Vec<usize>) {
        if let Some(last) = self.asked.last_mut() {
            last.roll = roll;
        }
    }

    /// What the chair may be shown before declaring: what would be decided, and on which count.
    pub(super) fn foreseen(&self, said: Option<Choice>) -> Option<(Result, Option<[u64; 3]>)> {
        let question = self.before()?;
        let result = question.result(self.rules, said)?;
        Some((result, question.figures().filter(|_| question.is_counted())))
    }

    fn goes_on(&self) -> bool {
        self.session == Session::On && self.text == Text::Debated
    }

    fn markable(&self) -> bool {
        self.text == Text::Debated && self.before().is_none_or(|question| question.on != WHOLE)
    }

    fn attend(&mut self, present: usize) -> bool {
        self.present = present;
        true
    }

    fn turn(&mut self, session: Session) -> bool {
        self.session = session;
        true
    }

    fn put(&mut self, on: usize, method: Method) -> bool {
        let in_turn = on == self.next() && !(on == WHOLE && self.marked);
        let quorate = self.present >= QUORUM;
        if !(self.goes_on() && self.before().is_none() && in_turn && quorate) {
            return false;
        }
        self.asked.push(Asked {
            on,
            method,
            phase: Phase::Open,
            present: self.present,
            ballots: BTreeMap::new(),
            count: None,
            objections: BTreeSet::new(),
            roll: Vec::new(),
            passed: BTreeMap::new(),
            said: None,
            felled: Vec::new(),
        });
        true
    }

    fn answer(&mut self, step: &Step) -> bool {
        let rules = self.rules;
        let Some(question) = self.before_mut() else { return false };
        match step {
            Step::Cast(voter, choice) => question.cast(*voter, *choice, rules),
            Step::EnterBallot(voter, choice) => {
                question.method != Method::SecretBallot && question.cast(*voter, *choice, rules)
            }
            Step::Call(voter, answer) => question.call(*voter, *answer, rules),
            Step::Object(voter) => question.hears_objections() && question.object(*voter),
            Step::TakeBack(voter) => question.hears_objections() && question.objections.remove(voter),
            Step::Count(count) => question.enter(*count),
            Step::Lock => question.phase == Phase::Open && question.turn(Phase::Locked),
            Step::SetAside => !question.objections.is_empty() && question.turn(Phase::Void),
            Step::Declare(said) => self.declare(*said),
            _ => false,
        }
    }

    fn declare(&mut self, said: Option<Choice>) -> bool {
        let rules = self.rules;
        let Some(at) = self.asked.iter().position(|one| one.phase == Phase::Locked) else { return false };
        let Some(result) = self.asked[at].result(rules, said) else { return false };
        self.asked[at].said = said.filter(|_| self.asked[at].is_the_chairs_to_say(rules));
        self.conclude(at, result);
        true
    }

    fn conclude(&mut self, at: usize, result: Result) {
        self.asked[at].phase = Phase::Declared(result);
        let on = self.asked[at].on;
        let decided = match result {
            Result::Adopted => Stands::Adopted,
            Result::Tied if self.rules.tie == Tie::VotedAgain && !self.tied_before(at) => return,
            Result::Tied | Result::Rejected => Stands::Rejected,
        };
        if on == WHOLE {
            self.text = if decided == Stands::Adopted { Text::Adopted } else { Text::Rejected };
            self.marked = self.marked && decided != Stands::Adopted;
            return;
        }
        self.stands[on] = decided;
        self.asked[at].felled = self.fall();
    }

    /// Whether a vote on the same that counts was tied before.
    fn tied_before(&self, at: usize) -> bool {
        self.asked[..at].iter().any(|one| one.on == self.asked[at].on && one.phase == Phase::Declared(Result::Tied))
    }

    /// What has nothing left of it falls.
    fn fall(&mut self) -> Vec<usize> {
        let stood = self.stands;
        for (one, other) in RIVALS {
            if self.stands[one] == Stands::Adopted && self.stands[other] == Stands::Waits {
                self.stands[other] = Stands::Fallen;
            }
        }
        if self.stands[PARENT] != Stands::Waits && self.stands[SUB] == Stands::Waits {
            self.stands[SUB] = Stands::Fallen;
        }
        (0..WHOLE).filter(|one| stood[*one] != self.stands[*one]).collect()
    }

    fn withdraw(&mut self, one: usize) -> bool {
        let related = |on: usize| on == WHOLE || on == one || (on.min(one), on.max(one)) == (SUB, PARENT);
        let voted = self.asked.iter().any(|question| question.on == one && question.phase != Phase::Void);
        let amended = one == PARENT && self.stands[SUB] == Stands::Adopted;
        let before = self.before().is_some_and(|question| related(question.on));
        if self.text != Text::Debated || self.stands[one] != Stands::Waits || voted || amended || before {
            return false;
        }
        self.stands[one] = Stands::Withdrawn;
        self.fall();
        true
    }

    fn propose(&mut self, by: Officer, back: usize, count: Option<[u64; 3]>) -> bool {
        let Some(question) = self.asked.len().checked_sub(back + 1) else { return false };
        let waits = self.proposed.iter().any(|one| one.question == question && one.is_pending);
        if waits || !self.may_correct(question, count) {
            return false;
        }
        self.proposed.push(Proposed { question, by, count, is_pending: true });
        true
    }

    /// Whether what stands can be corrected so: nothing that was decided later rests on it.
    fn may_correct(&self, at: usize, count: Option<[u64; 3]>) -> bool {
        let question = &self.asked[at];
        let later = self.asked[at + 1..].iter().any(|one| one.phase != Phase::Void);
        match (question.phase, count) {
            (Phase::Void, _) | (Phase::Open | Phase::Locked, Some(_)) => false,
            (Phase::Open | Phase::Locked, None) => true,
            (Phase::Declared(_), None) => !later,
            (Phase::Declared(result), Some(count)) => {
                let other = question.method == Method::ShowOfHands && question.count != Some(count);
                let fits = count.iter().sum::<u64>() <= VOTERS as u64;
                let anew = Asked { count: Some(count).filter(|all| *all != [0; 3]), ..question.clone() };
                let again = anew.result_of_count(self.rules, question.said);
                let gone = question.on == SUB && self.stands[PARENT] != Stands::Waits;
                other && fits && again.is_some_and(|again| again == result || !(later || gone))
            }
        }
    }

    fn decide(&mut self, by: Officer, confirm: bool) -> bool {
        let Some(last) = self.proposed.last().cloned() else { return false };
        if !last.is_pending || (confirm && (last.by == by || !self.may_correct(last.question, last.count))) {
            return false;
        }
        if confirm && self.marked && self.would_adopt(&last) {
            return false;
        }
        if let Some(last) = self.proposed.last_mut() {
            last.is_pending = false;
        }
        if confirm {
            self.correct(last.question, last.count);
        }
        true
    }

    /// Whether a correction would adopt the text as a whole that was not adopted.
    fn would_adopt(&self, proposed: &Proposed) -> bool {
        let question = &self.asked[proposed.question];
        let anew = Asked { count: proposed.count, ..question.clone() };
        let result = proposed.count.and_then(|_| anew.result_of_count(self.rules, question.said));
        question.on == WHOLE && result == Some(Result::Adopted) && question.phase != Phase::Declared(Result::Adopted)
    }

    fn correct(&mut self, at: usize, count: Option<[u64; 3]>) {
        let before = self.asked[at].phase;
        let Some(count) = count else {
            self.put_back(at);
            self.asked[at].phase = Phase::Void;
            return;
        };
        self.asked[at].count = Some(count);
        let Some(result) = self.asked[at].result_of_count(self.rules, self.asked[at].said) else { return };
        if before != Phase::Declared(result) {
            self.put_back(at);
            self.conclude(at, result);
        }
    }

    /// What a result did to amendments is undone; what hangs on something that is gone meanwhile does not come back.
    fn put_back(&mut self, at: usize) {
        let on = self.asked[at].on;
        if on == WHOLE {
            self.text = Text::Debated;
        }
        let felled = std::mem::take(&mut self.asked[at].felled);
        for one in felled.into_iter().chain([on]).filter(|one| *one != WHOLE) {
            self.stands[one] = Stands::Waits;
        }
        self.fall();
    }
}
