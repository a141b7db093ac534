//! The votes: counted again from the ballots, decided again by the rules of the declaration.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::actions::voting::{chairs_count, count, stored as as_stored, tally};
use crate::actions::{ActResult, Dossier, ballots_digest};
use crate::l10n::{Message, Value};
use crate::procedure::{
    Attendance, Decision, Method, Purpose, Question as Rule, QuestionState, Refusal, Register, Tally, Votes,
};
use crate::rules_file::RulesDocument;
use crate::storage::questions::{self, Ballot, Question, Voter};
use crate::storage::{Db, StoreResult, rules_changes};

use super::finding::{Findings, called};
use super::record::{Kind, Told};
use super::rules::in_force;

/// A question with what was cast on it.
struct Cast<'a> {
    /// The rules that the declaration stood under when it was put.
    document: Arc<RulesDocument>,
    question: &'a Question,
    voters: Vec<Voter>,
    ballots: Vec<Ballot>,
    objections: u64,
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
            voters: questions::voters(db, &question.id)?,
            ballots: questions::ballots(db, &question.id)?,
            objections: questions::objections(db, &question.id)?.len() as u64,
            present: told.present.get(question.id.as_str()),
        };
        for key in cast.findings(told) {
            let thing = called(Kind::Question, Value::from(question.number), Value::from(""));
            findings.add(Some(&dossier.declaration.slug), thing, Message::new(key));
        }
    }
    Ok(())
}

impl Cast<'_> {
    fn findings(&self, told: &Told) -> Vec<&'static str> {
        let mut found = Vec::new();
        if !self.are_the_ballots(told) {
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
        if self.question.method != Method::RecordedVote {
            return self.ballots.is_empty();
        }
        let known = told.ballots.get(self.question.id.as_str()).and_then(|digest| digest.as_str());
        known.is_none_or(|digest| digest == ballots_digest(&self.ballots, &self.voters))
    }

    /// Whether method, majority and quorum are those of the rules for what was put.
    fn is_put_by_the_rules(&self) -> bool {
        let (rules, question) = (&self.document.rules, self.question);
        let (majority, rule) = rules.majority_for(question.subject);
        let same_majority = majority.to_string() == question.majority && rule.rule == question.majority_rule;
        same_majority && rules.check_method(question.subject, question.method).is_ok() && self.is_quorate()
    }

    fn is_quorate(&self) -> bool {
        let (Ok(present), Ok(of)) = (count(self.question.present), count(self.question.entitled)) else { return false };
        let attendance = Attendance { present, of, chair_count: None, challenged: false };
        let counted = self.document.rules.check_quorum(Purpose::Decision, attendance);
        counted.is_ok_and(|counted| as_stored(counted.needed) == self.question.quorum)
    }

    /// Whether the rules give the outcome that is stored, in the way and with the numbers that are stored.
    fn is_decided_so(&self) -> bool {
        let Ok(decision) = self.decide() else { return false };
        let numbers = decision.arithmetic;
        let of =
            |pile: fn(&crate::procedure::Arithmetic) -> u64| numbers.as_ref().map_or(0, |all| as_stored(pile(all)));
        let again = [of(|all| all.tally.yes), of(|all| all.tally.no), of(|all| all.tally.abstain)];
        let question = self.question;
        (Some(decision.outcome), Some(decision.how)) == (question.outcome, question.reached)
            && again == [question.yes, question.no, question.abstain]
            && [of(|all| all.base), of(|all| all.required)] == [question.base, question.required]
    }

    fn decide(&self) -> ActResult<Decision> {
        let rules = &self.document.rules;
        let votes = Votes { register: self.register()?, tally: self.tally()?, objections: self.objections };
        let locked = Rule { method: self.question.method, state: QuestionState::Locked, since: None };
        let (majority, _) = rules.majority_for(self.question.subject);
        Ok(locked.declare(votes, majority, &rules.voting.objection_blocks).map(|(_, decision)| decision)?)
    }

    /// Who could vote, in votes: all in the register, and those who were present by the journal, or voted.
    fn register(&self) -> Result<Register, Refusal> {
        let is_there = |voter: &&Voter| {
            self.present.is_some_and(|present| present.contains(voter.delegation_id.as_str()))
                || self.ballots.iter().any(|ballot| ballot.delegation_id == voter.delegation_id)
        };
        let members = votes(self.voters.iter())?;
        let present = votes(self.voters.iter().filter(is_there))?;
        Ok(Register { members, present: present.max(chairs_count(self.question, members)) })
    }

    fn tally(&self) -> ActResult<Option<Tally>> {
        let question = self.question;
        Ok(match question.method {
            Method::Consensus => None,
            Method::RecordedVote => Some(tally(&self.voters, &self.ballots)?),
            Method::ShowOfHands => {
                Some(Tally { yes: count(question.yes)?, no: count(question.no)?, abstain: count(question.abstain)? })
            }
        })
    }
}

fn votes<'a>(mut voters: impl Iterator<Item = &'a Voter>) -> Result<u64, Refusal> {
    voters.try_fold(0_u64, |sum, voter| {
        u64::try_from(voter.weight).ok().and_then(|weight| sum.checked_add(weight)).ok_or(Refusal::TooLarge {})
    })
}
