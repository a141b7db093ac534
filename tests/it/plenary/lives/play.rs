//! The program, played beside the notebook: each step is tried by the acts themselves.

use std::collections::BTreeMap;

use accord::actions::{
    ActError, ActResult, CastBallot, Foreseen, Object, OpenQuestion, ProposeCorrection, QuestionOn, Remark, RollAnswer,
    RollEntry, SetMark, Visitor, call_roll, cast_ballot, close_sitting, decide_correction, declare_result, enter_count,
    lift_mark, lock_question, object, open_question, open_sitting, propose_correction, record_attendance,
    resume_sitting, set_aside_question, set_mark, suspend_sitting, take_back_objection, withdraw_amendment,
};
use accord::ids::{AccountId, AmendmentId, ClauseId, CorrectionId, DelegationId, MarkId, QuestionId, SittingId};
use accord::procedure::{Choice, Correction, Method, Outcome, Tally, Unanswered};
use accord::storage::{StoreError, Tx, questions};
use accord::text::mark::MarkKind;
use diesel::connection::SimpleConnection as _;

use super::super::hall::{MEMBERS, declaration_id, meeting_id};
use super::model::{AMENDMENTS, MOVERS, Notebook, Officer, Phase, Result as Decided, Rules, Step, VOTERS};

/// The program beside the notebook.
pub(super) struct Play<'a, 'b> {
    pub(super) tx: &'a mut Tx<'b>,
    pub(super) people: BTreeMap<String, Visitor>,
    pub(super) book: Notebook,
    pub(super) sitting: SittingId,
    pub(super) questions: Vec<QuestionId>,
    pub(super) corrections: Vec<CorrectionId>,
    pub(super) mark: Option<MarkId>,
    /// The digest of what was cast on each question whose voting has ended.
    pub(super) ended: BTreeMap<QuestionId, (Vec<(DelegationId, Choice)>, usize)>,
}

pub(super) type Said = Result<(), String>;

pub(super) fn told(error: &ActError) -> String {
    format!("{error:?}")
}

impl<'a, 'b> Play<'a, 'b> {
    pub(super) fn begin(tx: &'a mut Tx<'b>, rules: Rules) -> ActResult<Self> {
        let heads = MEMBERS.map(|name| format!("{name}.head"));
        let mut people = BTreeMap::new();
        for key in ["chair".to_owned(), "secretariat".to_owned()].into_iter().chain(heads) {
            let visitor = Visitor::load(tx.db, &AccountId::new(key.as_str()))?;
            people.insert(key, visitor);
        }
        let sitting = open_sitting(tx, &people["chair"], &meeting_id())?;
        let mut play = Self {
            tx,
            people,
            book: Notebook::new(rules),
            sitting,
            questions: Vec::new(),
            corrections: Vec::new(),
            mark: None,
            ended: BTreeMap::new(),
        };
        play.attend(VOTERS)?;
        Ok(play)
    }

    fn attend(&mut self, present: usize) -> ActResult<()> {
        let there: Vec<_> = (0..).zip(MEMBERS).map(|(at, name)| (DelegationId::new(name), at < present)).collect();
        record_attendance(self.tx, &self.people["secretariat"], &self.sitting, &there)
    }

    /// Tries a step, and undoes it wholly if it is refused.
    pub(super) fn step(&mut self, step: &Step) -> Said {
        let step = &match step {
            Step::Fitting(chance) => self.book.fitting(*chance),
            other => other.clone(),
        };
        self.tx.now += chrono::Duration::seconds(1);
        let before = self.book.clone();
        let in_order = self.book.take(step);
        self.sql("SAVEPOINT step");
        let done = self.attempt(&before, step);
        self.sql(if done.is_ok() { "RELEASE SAVEPOINT step" } else { "ROLLBACK TO SAVEPOINT step" });
        match (&done, in_order) {
            (Ok(()), true) => {}
            (Ok(()), false) => return Err(format!("{step:?} was done and is not in order")),
            (Err(error), true) => return Err(format!("{step:?} is in order and was refused: {}", told(error))),
            (Err(ActError::Refused(_) | ActError::Invalid(_)), false) => {}
            (Err(ActError::Store(StoreError::NotFound | StoreError::Stale)), false) => {}
            (Err(error), false) => return Err(format!("{step:?} failed: {}", told(error))),
        }
        self.look().map_err(|error| told(&error))?.map_err(|fault| format!("after {step:?}: {fault}"))
    }

    fn sql(&mut self, statement: &str) {
        self.tx.db.batch_execute(statement).expect("a savepoint");
    }

    fn attempt(&mut self, before: &Notebook, step: &Step) -> ActResult<()> {
        match step {
            Step::Put(on, method) => self.put(on.unwrap_or_else(|| before.next()), *method),
            Step::Attend(present) => self.attend(*present),
            Step::Suspend => {
                suspend_sitting(self.tx, &self.people["chair"], &self.sitting, &Remark::new("").expect("a remark"))
            }
            Step::Resume => resume_sitting(self.tx, &self.people["chair"], &self.sitting),
            Step::Close => close_sitting(self.tx, &self.people["chair"], &self.sitting),
            Step::Open => {
                self.sitting = open_sitting(self.tx, &self.people["chair"], &meeting_id())?;
                Ok(())
            }
            Step::Mark => self.set_mark(),
            Step::Lift => self.lift(),
            Step::Withdraw(one) => self.withdraw(*one),
            Step::Propose(by, back, count) => self.propose(*by, *back, *count),
            Step::Decide(by, confirm) => {
                let last = self.corrections.last().ok_or(StoreError::NotFound)?;
                decide_correction(self.tx, &self.people[officer(*by)], last, *confirm)
            }
            other => self.answer(before, other),
        }
    }

    fn answer(&mut self, before: &Notebook, step: &Step) -> ActResult<()> {
        let pending = before.asked.iter().position(|one| matches!(one.phase, Phase::Open | Phase::Locked));
        let id = pending.or(before.asked.len().checked_sub(1)).map(|at| self.questions[at].clone());
        let id = id.ok_or(StoreError::NotFound)?;
        let (chair, clerk) = (&self.people["chair"], &self.people["secretariat"]);
        let of = |voter: &usize| &self.people[&format!("{}.head", MEMBERS[*voter])];
        let member = |voter: usize| DelegationId::new(MEMBERS[voter]);
        match step {
            Step::Cast(voter, choice) => {
                cast_ballot(self.tx, of(voter), &id, &CastBallot { delegation: None, choice: *choice })
            }
            Step::EnterBallot(voter, choice) => {
                let ballot = CastBallot { delegation: Some(member(*voter)), choice: *choice };
                cast_ballot(self.tx, clerk, &id, &ballot)
            }
            Step::Call(voter, answer) => {
                let called = member(voter.or(before.called()).unwrap_or(0));
                let answer = answer.map_or(RollAnswer::Unanswered(Unanswered::Passed), RollAnswer::Vote);
                call_roll(self.tx, clerk, &id, &RollEntry { delegation: called, answer, seen: None })
            }
            Step::Object(voter) => object(self.tx, of(voter), &id, &Object { delegation: None, words: String::new() }),
            Step::TakeBack(voter) => take_back_objection(self.tx, of(voter), &id, None),
            Step::Count([yes, no, abstain]) => {
                enter_count(self.tx, clerk, &id, Tally { yes: *yes, no: *no, abstain: *abstain })
            }
            Step::Lock => lock_question(self.tx, chair, &id),
            Step::SetAside => set_aside_question(self.tx, chair, &id),
            Step::Declare(said) => {
                let foreseen = said.map(|said| foreseen(before, said));
                declare_result(self.tx, chair, &id, foreseen).map(drop)
            }
            other => panic!("{other:?} is no answer"),
        }
    }

    fn put(&mut self, on: usize, method: Method) -> ActResult<()> {
        let on = AMENDMENTS.get(on).map_or(QuestionOn::Whole, |id| QuestionOn::Amendment(AmendmentId::new(*id)));
        let confirmed = vec![ClauseId::new("c1")];
        let input = OpenQuestion { method: Some(method), confirmed, ..OpenQuestion::on(on) };
        let id = open_question(self.tx, &self.people["chair"], &declaration_id(), &input)?;
        let mut roll = questions::voters(self.tx.db, &id)?;
        roll.sort_by_key(|voter| voter.place);
        let place = |id: &DelegationId| MEMBERS.iter().position(|name| id.as_str() == *name).expect("a member");
        if method == Method::RollCall {
            self.book.drawn(roll.iter().map(|voter| place(&voter.delegation_id)).collect());
        }
        self.questions.push(id);
        Ok(())
    }

    fn set_mark(&mut self) -> ActResult<()> {
        let mark = SetMark {
            clause: ClauseId::new("p1"),
            kind: MarkKind::Disputed,
            stretch: accord::text::Words::new("").expect("no words"),
            occurrence: None,
            alternative: accord::text::Words::new("").expect("no words"),
            delegation: None,
        };
        self.mark = Some(set_mark(self.tx, &self.people["chair"], &declaration_id(), &mark)?);
        Ok(())
    }

    fn lift(&mut self) -> ActResult<()> {
        let mark = self.mark.as_ref().ok_or(StoreError::NotFound)?;
        lift_mark(self.tx, &self.people["secretariat"], &declaration_id(), &ClauseId::new("p1"), mark)
    }

    fn withdraw(&mut self, one: usize) -> ActResult<()> {
        let reason = Remark::new("").expect("a remark");
        let mover = &self.people[&format!("{}.head", MOVERS[one])];
        withdraw_amendment(self.tx, mover, &AmendmentId::new(AMENDMENTS[one]), &reason)
    }

    fn propose(&mut self, by: Officer, back: usize, count: Option<[u64; 3]>) -> ActResult<()> {
        let at = self.questions.len().checked_sub(back + 1).ok_or(StoreError::NotFound)?;
        let kind = if count.is_some() { Correction::Rectification } else { Correction::Annulment };
        let tally = count.map(|[yes, no, abstain]| Tally { yes, no, abstain });
        let input = ProposeCorrection { kind, reason: Remark::new("A mistake").expect("a remark"), tally };
        let id = propose_correction(self.tx, &self.people[officer(by)], &self.questions[at], &input)?;
        self.corrections.push(id);
        Ok(())
    }
}

fn foreseen(book: &Notebook, said: Choice) -> Foreseen {
    let (result, count) = book.foreseen(Some(said)).unwrap_or((Decided::Adopted, None));
    let outcome = match result {
        Decided::Adopted => Outcome::Adopted,
        Decided::Rejected => Outcome::Rejected,
        Decided::Tied => Outcome::Tied,
    };
    let tally = count.map(|[yes, no, abstain]| Tally { yes, no, abstain });
    Foreseen { outcome, tally, chair: Some(said) }
}

const fn officer(by: Officer) -> &'static str {
    match by {
        Officer::Chair => "chair",
        Officer::Secretariat => "secretariat",
    }
}
