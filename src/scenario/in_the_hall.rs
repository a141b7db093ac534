//! The acts in the plenary and after it: sittings, questions, ballots, results, publication.

use serde_json::Value;

use super::data::ActData;
use super::player::{Cause, Player, known, stored};
use crate::actions::{
    CastBallot, OpenQuestion, QuestionOn, assign_symbol, cast_ballot, close_sitting, declare_result, enter_count,
    lock_question, open_question, open_sitting, order_voting, publish, record_attendance,
};
use crate::ids::{DelegationId, SittingId};
use crate::procedure::{Choice, Method, Tally};
use crate::storage::questions;

impl Player {
    /// Sittings, attendance, the order of voting.
    pub(super) fn in_the_hall(&mut self, act: &ActData) -> Result<String, Cause> {
        match act.act.as_str() {
            "open-sitting" => {
                let (meeting, _) = self.meeting.clone().ok_or("there is no meeting yet")?;
                self.sitting = Some(self.as_account(&act.by, move |tx, visitor| open_sitting(tx, visitor, &meeting))?);
            }
            "close-sitting" => {
                let sitting = self.sitting()?;
                self.as_account(&act.by, move |tx, visitor| close_sitting(tx, visitor, &sitting))?;
            }
            "record-attendance" => {
                let (sitting, attendance) = (self.sitting()?, self.attendance(act)?);
                self.as_account(&act.by, move |tx, visitor| record_attendance(tx, visitor, &sitting, &attendance))?;
            }
            _ => {
                let keys = act.texts("order");
                let order: Vec<_> = keys.iter().map(|key| known(&self.amendments, key)).collect::<Result<_, _>>()?;
                let (declaration, reason) = (self.declaration()?, act.text("reason").to_owned());
                self.as_account(&act.by, move |tx, visitor| order_voting(tx, visitor, &declaration, &order, &reason))?;
            }
        }
        Ok(format!("sitting {}", act.number("sitting")))
    }

    fn attendance(&self, act: &ActData) -> Result<Vec<(DelegationId, bool)>, Cause> {
        let there = self.delegation_ids(&act.texts("present"))?.into_iter().map(|id| (id, true));
        let away = self.delegation_ids(&act.texts("absent"))?.into_iter().map(|id| (id, false));
        Ok(there.chain(away).collect())
    }

    fn sitting(&self) -> Result<SittingId, Cause> {
        self.sitting.clone().ok_or_else(|| "no sitting is open".to_owned())
    }

    /// Questions from their putting to their results.
    pub(super) fn on_questions(&mut self, act: &ActData) -> Result<String, Cause> {
        let key = act.text("question").to_owned();
        if act.act == "open-question" {
            let put = self.question(act)?;
            let declaration = self.declaration()?;
            let id = self.as_account(&act.by, move |tx, visitor| open_question(tx, visitor, &declaration, &put))?;
            self.questions.insert(key.clone(), id);
            return Ok(format!("{key} {} {}", act.text("amendment"), act.text("method")));
        }
        let id = known(&self.questions, &key)?;
        match act.act.as_str() {
            "cast-ballot" => {
                let choice = Choice::parse(act.text("ballot")).ok_or("there is no such answer")?;
                let ballot = CastBallot { delegation: None, choice };
                self.as_account(&act.by, move |tx, visitor| cast_ballot(tx, visitor, &id, &ballot))?;
                Ok(format!("{key} {} {}", act.text("delegation"), act.text("ballot")))
            }
            "enter-count" => {
                let count = |name: &str| u64::try_from(act.number(name)).unwrap_or(0);
                let tally = Tally { yes: count("yes"), no: count("no"), abstain: count("abstain") };
                self.as_account(&act.by, move |tx, visitor| enter_count(tx, visitor, &id, tally))?;
                Ok(format!("{key} {}-{}-{}", tally.yes, tally.no, tally.abstain))
            }
            "lock-question" => {
                self.as_account(&act.by, move |tx, visitor| lock_question(tx, visitor, &id))?;
                Ok(key)
            }
            _ => self.declare(act, &key),
        }
    }

    fn question(&self, act: &ActData) -> Result<OpenQuestion, Cause> {
        let amendment = act.text("amendment");
        let confirmed = act.texts("confirms");
        Ok(OpenQuestion {
            on: if amendment.is_empty() {
                QuestionOn::Whole
            } else {
                QuestionOn::Amendment(known(&self.amendments, amendment)?)
            },
            method: Method::parse(act.text("method")),
            as_revised: (act.text("as") == "revised").then(|| known(&self.recommendations, amendment)).transpose()?,
            own_count: None,
            excluded: Vec::new(),
            confirmed: confirmed.iter().map(|key| known(&self.clauses, key)).collect::<Result<_, _>>()?,
        })
    }

    /// Declares, and compares with what the scenario tells.
    fn declare(&self, act: &ActData, key: &str) -> Result<String, Cause> {
        let id = known(&self.questions, key)?;
        let asked = id.clone();
        self.as_account(&act.by, move |tx, visitor| declare_result(tx, visitor, &asked, None))?;
        let question = self.store.read_now(move |db| questions::find(db, &id)).map_err(stored)?;
        let outcome = question.outcome.map_or("", |outcome| outcome.as_str());
        let expected = act.facts.get("expect").cloned().unwrap_or(Value::Null);
        let counts = [("yes", question.yes), ("no", question.no), ("abstain", question.abstain)];
        let differs = counts.iter().any(|(name, count)| expected[*name].as_i64().is_some_and(|told| told != *count));
        if expected["outcome"].as_str() != Some(outcome) || differs {
            return Err(format!("declared {outcome} {counts:?}, not {expected}"));
        }
        self.check_suspended(act)?;
        Ok(format!("{key} {outcome} {}-{}-{}", question.yes, question.no, question.abstain))
    }

    /// Symbol and publication.
    pub(super) fn at_the_end(&mut self, act: &ActData) -> Result<String, Cause> {
        let declaration = self.declaration()?;
        if act.act == "publish" {
            self.as_account(&act.by, move |tx, visitor| publish(tx, visitor, &declaration))?;
            return Ok(String::new());
        }
        let symbol = act.text("symbol").to_owned();
        let given = symbol.clone();
        self.as_account(&act.by, move |tx, visitor| assign_symbol(tx, visitor, &declaration, &given))?;
        Ok(symbol)
    }
}
