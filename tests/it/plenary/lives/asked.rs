//! What a careful clerk notes of one question.

use std::collections::{BTreeMap, BTreeSet};

use accord::procedure::{Choice, Method};

use super::model::{Officer, Phase, Result, Rules, Step, Tie, VOTERS, WHOLE};

#[derive(Debug, Clone)]
pub(super) struct Asked {
    pub(super) on: usize,
    pub(super) method: Method,
    pub(super) phase: Phase,
    pub(super) present: usize,
    pub(super) ballots: BTreeMap<usize, Choice>,
    pub(super) count: Option<[u64; 3]>,
    pub(super) objections: BTreeSet<usize>,
    /// In the order of the call.
    pub(super) roll: Vec<usize>,
    /// How often each was called without a vote.
    pub(super) passed: BTreeMap<usize, usize>,
    /// What the chair said where it counted.
    pub(super) said: Option<Choice>,
    /// What fell with its result.
    pub(super) felled: Vec<usize>,
}

impl Asked {
    pub(super) fn fitting(&self, chance: u32) -> Vec<Step> {
        let voter = (chance / 16) as usize % VOTERS;
        let choice = Choice::ALL[(chance / 128) as usize % Choice::ALL.len()];
        let said = if chance & 2048 == 0 { Choice::Yes } else { Choice::No };
        let count = Step::Count([u64::from(chance / 32 % 3), u64::from(chance / 512 % 3), 0]);
        if chance.is_multiple_of(37) {
            return vec![Step::Propose(Officer::Chair, 0, None), Step::Decide(Officer::Secretariat, true)];
        }
        match (self.phase, self.method) {
            (Phase::Open, Method::RollCall) => vec![Step::Call(None, Some(choice)), Step::Call(None, None), Step::Lock],
            (Phase::Open, Method::ShowOfHands) => vec![count, Step::Lock],
            (Phase::Open, _) if self.is_counted() => {
                vec![Step::Cast(voter, choice), Step::Cast(voter, choice), Step::EnterBallot(voter, choice), Step::Lock]
            }
            (Phase::Open, _) => vec![Step::Lock, Step::Object(voter), Step::TakeBack(voter)],
            _ if !self.objections.is_empty() => vec![Step::SetAside, Step::Declare(Some(said))],
            (_, Method::ShowOfHands) => vec![count, Step::Declare(Some(said))],
            _ => vec![Step::Declare(Some(said)), Step::Declare(None)],
        }
    }

    pub(super) fn turn(&mut self, phase: Phase) -> bool {
        self.phase = phase;
        true
    }

    pub(super) fn is_counted(&self) -> bool {
        use Method::{RecordedVote, RollCall, SecretBallot, ShowOfHands};
        matches!(self.method, ShowOfHands | RecordedVote | RollCall | SecretBallot)
    }

    pub(super) fn hears_objections(&self) -> bool {
        !self.is_counted() && self.phase == Phase::Open
    }

    pub(super) fn object(&mut self, voter: usize) -> bool {
        self.objections.insert(voter);
        true
    }

    pub(super) fn takes_ballots(&self) -> bool {
        self.is_counted() && self.method != Method::ShowOfHands && self.phase == Phase::Open
    }

    pub(super) fn cast(&mut self, voter: usize, choice: Choice, rules: Rules) -> bool {
        let called = self.method != Method::RollCall || self.was_called(voter);
        let former = self.ballots.get(&voter);
        // A secret answer is not looked at, so that the same one again is a correction like any other.
        let same = former == Some(&choice) && self.method != Method::SecretBallot;
        if !self.takes_ballots() || !called || (former.is_some() && !same && !rules.strict) {
            return false;
        }
        self.ballots.insert(voter, choice);
        true
    }

    pub(super) fn call(&mut self, voter: Option<usize>, answer: Option<Choice>, rules: Rules) -> bool {
        let called = self.called();
        if self.method != Method::RollCall {
            return false;
        }
        let voter = voter.or(called).unwrap_or(0);
        match answer {
            Some(choice) => self.cast(voter, choice, rules),
            None if self.takes_ballots() && called == Some(voter) => {
                *self.passed.entry(voter).or_default() += 1;
                true
            }
            None => false,
        }
    }

    pub(super) fn times(&self, voter: usize) -> usize {
        self.passed.get(&voter).copied().unwrap_or(0)
    }

    /// Once round, then once more those who did not answer.
    pub(super) fn called(&self) -> Option<usize> {
        let waits = |voter: &&usize, times: usize| !self.ballots.contains_key(*voter) && self.times(**voter) == times;
        (0..2).find_map(|times| self.roll.iter().find(|voter| waits(voter, times))).copied()
    }

    pub(super) fn was_called(&self, voter: usize) -> bool {
        self.ballots.contains_key(&voter) || self.times(voter) > 0 || self.called() == Some(voter)
    }

    pub(super) fn enter(&mut self, count: [u64; 3]) -> bool {
        if self.method != Method::ShowOfHands || count.iter().sum::<u64>() > VOTERS as u64 {
            return false;
        }
        self.count = Some(count).filter(|all| *all != [0; 3]);
        true
    }

    /// In favour, against, abstentions.
    pub(super) fn figures(&self) -> Option<[u64; 3]> {
        if self.method == Method::ShowOfHands {
            return self.count;
        }
        let of = |choice| self.ballots.values().filter(|one| **one == choice).count() as u64;
        Some([of(Choice::Yes), of(Choice::No), of(Choice::Abstain)])
    }

    pub(super) fn is_the_chairs_to_say(&self, rules: Rules) -> bool {
        self.method == Method::Voice || (self.is_counted() && rules.tie == Tie::Chair && self.is_even(rules))
    }

    pub(super) fn is_even(&self, rules: Rules) -> bool {
        let needs_more = self.on != WHOLE || !rules.two_thirds;
        self.figures().is_some_and(|[yes, no, _]| needs_more && yes == no && yes > 0)
    }

    /// What would be declared of a question whose voting has ended; nothing where it cannot be.
    pub(super) fn result(&self, rules: Rules, said: Option<Choice>) -> Option<Result> {
        let heard = |said| if said == Choice::Yes { Result::Adopted } else { Result::Rejected };
        match self.method {
            _ if self.phase != Phase::Locked => None,
            Method::Consensus if rules.strict && !self.objections.is_empty() => None,
            Method::Consensus => Some(Result::Adopted),
            Method::Acclamation | Method::WithoutAVote => self.objections.is_empty().then_some(Result::Adopted),
            Method::Voice => said.filter(|_| self.objections.is_empty()).map(heard),
            _ => self.result_of_count(rules, said),
        }
    }

    pub(super) fn result_of_count(&self, rules: Rules, said: Option<Choice>) -> Option<Result> {
        let [yes, no, _] = self.figures()?;
        let carried = if self.on == WHOLE && rules.two_thirds { yes > 0 && yes >= 2 * no } else { yes > no };
        match said {
            _ if carried => Some(Result::Adopted),
            _ if !self.is_even(rules) => Some(Result::Rejected),
            _ if rules.tie != Tie::Chair => Some(Result::Tied),
            None => None,
            Some(Choice::Yes) => Some(Result::Adopted),
            Some(_) => Some(Result::Rejected),
        }
    }
}
