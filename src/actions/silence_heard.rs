//! Who heard of a text under the silence procedure, and whether it has elapsed.

use std::collections::BTreeMap;

use super::conduct_silence::event;
use super::notify::once_key;
use crate::actions::{ActResult, Notice};
use crate::clock::Moment;
use crate::ids::{AccountId, BodyId, DelegationId};
use crate::procedure::{Method, Role, Rules, Silence as Rule};
use crate::storage::outages::{self, Outage};
use crate::storage::questions::{self, Question};
use crate::storage::silences::{self, Carried, Silence, SilenceNote};
use crate::storage::{Db, StoreResult, bodies};

/// A delegation that may break a silence, and whether it heard of it.
#[derive(Debug, Clone)]
pub struct Heard {
    /// The delegation.
    pub delegation: DelegationId,
    /// Of how many of its accounts the mail server took the last circulation.
    pub sent: usize,
    /// How many wait, or are tried again.
    pub waits: usize,
    /// How many were given up.
    pub given_up: usize,
    /// What was noted by hand of the last circulation.
    pub note: Option<SilenceNote>,
}

impl Heard {
    /// Whether it was reached: as it was noted by hand, else if the mail server took one mail and gave none up.
    #[must_use]
    pub fn is_reached(&self) -> bool {
        self.note.as_ref().map_or(self.sent > 0 && self.given_up == 0, |note| note.reached)
    }
}

/// A silence with everything that decides whether it has elapsed: at most seven queries.
#[derive(Debug, Clone)]
pub struct Hearing {
    /// Its rounds, the last one runs.
    pub rounds: Vec<Silence>,
    /// Everybody who may break it, by identity.
    pub heard: Vec<Heard>,
    /// When the service was down while the last round ran.
    pub outages: Vec<Outage>,
}

impl Hearing {
    /// Reads it; none of a question that was put at a sitting.
    ///
    /// # Errors
    /// Only if a query fails.
    pub fn load(db: &mut Db, question: &Question, body: &BodyId) -> StoreResult<Option<Self>> {
        if question.method != Method::Silence {
            return Ok(None);
        }
        let rounds = silences::of_question(db, &question.id)?;
        let Some(last) = rounds.last() else { return Ok(None) };
        let outages = outages::between(db, last.made_at, last.ends_at)?;
        let heard = heard(db, question, (body, last))?;
        Ok(Some(Self { heard, outages, rounds }))
    }

    /// The circulation that runs.
    #[must_use]
    pub fn last(&self) -> Option<&Silence> {
        self.rounds.last()
    }

    /// As the rules see it.
    #[must_use]
    pub fn as_rule(&self) -> Option<Rule> {
        let last = self.last()?;
        let down =
            |outage: &Outage| (outage.ended_at.min(last.ends_at) - outage.began_at.max(last.made_at)).num_minutes();
        let down = self.outages.iter().map(down).sum::<i64>();
        let unheard = self.heard.iter().filter(|one| !one.is_reached()).count();
        Some(Rule { until: last.ends_at, unheard: unheard as u64, down: u64::try_from(down).unwrap_or(0) })
    }

    /// Whether it has elapsed.
    ///
    /// # Errors
    /// As [`Rules::check_silence_elapsed`].
    pub fn check_elapsed(&self, rules: &Rules, now: Moment) -> ActResult<()> {
        self.as_rule().map_or(Ok(()), |rule| Ok(rules.check_silence_elapsed(now, rule)?))
    }
}

fn heard(db: &mut Db, question: &Question, (body, last): (&BodyId, &Silence)) -> StoreResult<Vec<Heard>> {
    let seats = bodies::all_memberships(db, body)?;
    let speaks = |role| matches!(role, Role::Delegate | Role::HeadOfDelegation);
    let speaking = seats.into_iter().filter(|seat| seat.ended_at.is_none() && speaks(seat.role));
    let mut accounts: BTreeMap<DelegationId, Vec<AccountId>> = BTreeMap::new();
    for seat in speaking {
        // Of a delegation, and where members vote of the seat of each.
        for voter in seat.delegation_id.into_iter().chain(seat.seat_id) {
            accounts.entry(voter).or_default().push(seat.account_id.clone());
        }
    }
    let event = event(last);
    let keys: Vec<String> =
        accounts.values().flatten().map(|account| once_key(Notice::Silence, &event, account)).collect();
    let carried: BTreeMap<AccountId, Carried> = silences::carried(db, &keys)?.into_iter().collect();
    let notes = silences::notes(db, &question.id)?;
    let one = |delegation: DelegationId| {
        let own = accounts.get(&delegation).map_or(&[][..], Vec::as_slice);
        let count = |how| own.iter().filter(|account| carried.get(account) == Some(&how)).count();
        Heard {
            sent: count(Carried::Sent),
            waits: count(Carried::Waits),
            given_up: count(Carried::GivenUp),
            note: notes.iter().find(|note| note.round == last.round && note.delegation_id == delegation).cloned(),
            delegation,
        }
    };
    Ok(questions::voters(db, &question.id)?.into_iter().map(|voter| one(voter.delegation_id)).collect())
}
