//! The votes: counted again from the ballots, decided again by the rules of the declaration.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::actions::declare_result::terms;
use crate::actions::in_each;
use crate::actions::motion_question::{kind_of, majority_of};
use crate::actions::voting::{count, stored as as_stored, whole_register};
use crate::actions::{ActResult, Dossier, Papers};
use crate::clock::Moment;
use crate::ids::DelegationId;
use crate::l10n::{Message, Value};
use crate::procedure::{
    Answering, Attendance, Basis, ByComponent, Decision, Heads, Method, MotionKind, Purpose, Question as Rule,
    QuestionState, Votes,
};
use crate::rules_file::RulesDocument;
use crate::storage::components::{self, QuestionComponent};
use crate::storage::questions::{self, Question};
use crate::storage::{Db, StoreResult, ballots, registers, rules_changes, silences};

use super::finding::{Findings, called};
use super::record::{Kind, Told};
use super::rules::in_force;

/// A question with what was cast on it.
struct Cast<'a> {
    /// The rules that the declaration stood under when it was put.
    document: Arc<RulesDocument>,
    question: &'a Question,
    papers: Papers,
    /// Whether something was cast on it that its method does not know.
    has_strays: bool,
    objections: u64,
    /// What was counted of each component, where they are asked one by one.
    components: Vec<QuestionComponent>,
    /// On what quorum it was put.
    basis: Option<Basis>,
    /// Until when it was under the silence procedure.
    silent_until: Option<Moment>,
    /// Whether somebody had doubted the quorum of the sitting before.
    challenged: bool,
    /// What the motion asks for that it was put on.
    motion: Option<MotionKind>,
    /// Who was present when the result was declared.
    present: Option<&'a BTreeSet<String>>,
}

/// Checks each question that is stored.
pub(super) fn check(db: &mut Db, dossier: &Dossier, told: &Told, findings: &mut Findings) -> StoreResult<()> {
    let changes = rules_changes::of_declaration(db, &dossier.declaration.id)?;
    for question in &dossier.questions {
        let cast = Cast {
            document: in_force(dossier, &changes, question.opened_at)?,
            question,
            papers: Papers::of(db, question)?,
            has_strays: has_strays(db, question)?,
            objections: questions::objections(db, &question.id)?.len() as u64,
            components: components::of_question(db, &question.id)?,
            basis: registers::basis(db, &question.id)?,
            silent_until: silences::of_question(db, &question.id)?.last().map(|last| last.ends_at),
            challenged: told.doubted.contains(question.id.as_str()),
            motion: kind_of(dossier, question),
            present: told.present.get(question.id.as_str()),
        };
        for key in cast.findings(told) {
            let thing = called(Kind::Question, Value::from(question.number), Value::from(""));
            findings.add(Some(&dossier.declaration.slug), thing, Message::new(key));
        }
    }
    Ok(())
}

/// Whether ballots are stored that the method of a question does not know.
fn has_strays(db: &mut Db, question: &Question) -> StoreResult<bool> {
    let id = &question.id;
    let named = !questions::ballots(db, id)?.is_empty() || !ballots::corrected(db, id)?.is_empty();
    let called = !ballots::unanswered(db, id)?.is_empty();
    let sealed = !ballots::sealed(db, id)?.is_empty();
    let opened = !ballots::opened(db, id)?.is_empty() || !ballots::participants(db, id)?.is_empty();
    let secret = question.method.answering() == Answering::Secret;
    let ended = question.locked_at.is_some() || !question.state.is_pending();
    Ok((named && !question.method.is_named())
        || (called && question.method != Method::RollCall)
        || (sealed && (!secret || ended))
        || (opened && (!secret || !ended)))
}

impl Cast<'_> {
    fn findings(&self, told: &Told) -> Vec<&'static str> {
        let mut found = Vec::new();
        if self.has_strays || !self.are_the_ballots(told) {
            found.push("verify-ballots");
        }
        if !self.is_put_by_the_rules() {
            found.push("verify-put");
        }
        if self.question.state == QuestionState::Declared && !self.is_decided_so() {
            found.push("verify-decided");
        }
        found
    }

    /// Whether the ballots are those of the journal; before the voting ends it knows none, and other methods have none.
    fn are_the_ballots(&self, told: &Told) -> bool {
        let known = told.ballots.get(self.question.id.as_str()).and_then(|digest| digest.as_str());
        known.is_none_or(|digest| Some(digest) == self.papers.digest(self.question).as_deref())
    }

    /// Whether method, majority and quorum are those of the rules for what was put.
    fn is_put_by_the_rules(&self) -> bool {
        let (rules, question) = (&self.document.rules, self.question);
        let (majority, rule) = majority_of(rules, question.subject, self.motion);
        let same_majority = majority.to_string() == question.majority && rule.rule == question.majority_rule;
        same_majority
            && rules.check_method(question.subject, question.method).is_ok()
            && self.is_quorate()
            && self.is_quorate_in_each()
    }

    /// Whether there was a quorum; of a question in writing nobody is counted, and it ends at its time or later.
    fn is_quorate(&self) -> bool {
        if self.question.method == Method::Silence {
            let ended = |end: Moment| self.question.locked_at.is_none_or(|locked| locked >= end);
            let counted = self.question.present != 0 || self.question.quorum != 0 || self.basis.is_some();
            return self.question.sitting_id.is_none() && !counted && self.silent_until.is_some_and(ended);
        }
        let (Ok(present), Ok(of)) = (count(self.question.present), count(self.question.entitled)) else { return false };
        let rules = &self.document.rules;
        let (present, of) = (Heads::alike(present), Heads::alike(of));
        let attendance = Attendance { present, of, chair_count: None, challenged: self.challenged };
        let counted = rules.check_quorum(Purpose::Decision, attendance);
        self.basis == Some(rules.quorum_basis(self.challenged))
            && counted.is_ok_and(|counted| as_stored(counted.needed) == self.question.quorum)
    }

    /// Whether each component had the quorum that the rules need of it, where they are asked one by one; else there are none.
    fn is_quorate_in_each(&self) -> bool {
        let (rules, names) = (&self.document.rules, self.papers.components());
        if rules.asks_each(names.len()).is_none() || self.question.method == Method::Silence {
            return self.components.is_empty();
        }
        let stored: BTreeSet<&str> = self.components.iter().map(|one| one.component.as_str()).collect();
        let of_each = rules.is_quorum_of_each(names.len());
        let quorate = |one: &QuestionComponent| {
            let (Ok(present), Ok(of)) = (count(one.present), count(one.entitled)) else { return false };
            let (present, of) = (Heads::alike(present), Heads::alike(of));
            let attendance = Attendance { present, of, chair_count: None, challenged: self.challenged };
            let counted = rules.check_quorum(Purpose::Decision, attendance);
            if of_each { counted.is_ok_and(|counted| as_stored(counted.needed) == one.quorum) } else { one.quorum == 0 }
        };
        stored == names && self.components.iter().all(quorate)
    }

    /// Whether the rules give the outcome that is stored, in the way and with the numbers that are stored.
    fn is_decided_so(&self) -> bool {
        let Ok((decision, parts)) = self.decide() else { return false };
        let numbers = decision.arithmetic;
        let of =
            |pile: fn(&crate::procedure::Arithmetic) -> u64| numbers.as_ref().map_or(0, |all| as_stored(pile(all)));
        let again = [of(|all| all.tally.yes), of(|all| all.tally.no), of(|all| all.tally.abstain)];
        let question = self.question;
        (Some(decision.outcome), Some(decision.how)) == (question.outcome, question.reached)
            && again == [question.yes, question.no, question.abstain]
            && [of(|all| all.base), of(|all| all.required)] == [question.base, question.required]
            && self.components.iter().all(|stored| is_decided_in(stored, parts.get(&stored.component)))
    }

    /// What the rules give of all together, and of each component where they decide one by one.
    fn decide(&self) -> ActResult<(Decision, ByComponent<Decision>)> {
        let rules = &self.document.rules;
        let (question, papers) = (self.question, &self.papers);
        let is_there = |id: &DelegationId| self.present.is_some_and(|present| present.contains(id.as_str()));
        let (register, tally) = (whole_register(rules, (question, papers), is_there)?, papers.tally(question)?);
        let votes = Votes { register, tally, objections: self.objections, chair: question.chair };
        let locked = Rule { method: question.method, state: QuestionState::Locked, since: None };
        let (majority, _) = majority_of(rules, question.subject, self.motion);
        let (_, decision) = locked.declare(votes, terms(rules, majority))?;
        let parts = in_each::decisions(rules, (question, papers), is_there, majority)?;
        Ok((decision.in_each(&parts), parts))
    }
}

/// Whether a component decided so; nothing where it does not decide by itself.
fn is_decided_in(stored: &QuestionComponent, decided: Option<&Decision>) -> bool {
    let QuestionComponent { question_id, component, present, entitled, quorum, .. } = stored;
    let again = decided.map_or_else(
        || in_each::undecided(question_id, component),
        |part| in_each::decided(question_id, component, part),
    );
    *stored == QuestionComponent { present: *present, entitled: *entitled, quorum: *quorum, ..again }
}
