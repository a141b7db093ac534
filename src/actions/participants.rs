//! Who takes part in the sittings of a body: its delegations, and where the rules count members one by one their seats.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::dossier::rules;
use crate::ids::{BodyId, DelegationId, MeetingId};
use crate::procedure::{Attendance, ByComponent, Heads, Rules, Stage};
use crate::rules_file::RulesDocument;
use crate::storage::bodies::{self, Body, Delegation};
use crate::storage::proxies::Proxy;
use crate::storage::sittings::Presence;
use crate::storage::{Db, StoreResult, declarations, seats};

/// The rules by which attendance at the sittings of a meeting is recorded: those of the body, unless a text in the plenary has its own
/// that count members where the body's do not. Whoever counts delegations can count them by their members.
///
/// # Errors
/// If a query fails, `Corrupt` if stored rules cannot be read.
pub fn attendance_rules(db: &mut Db, body: &Body, meeting: &MeetingId) -> StoreResult<Arc<RulesDocument>> {
    let own = rules(&body.rules)?;
    if own.rules.counts_members() {
        return Ok(own);
    }
    let voted = |stage: Stage| stage == Stage::Plenary || stage.is_decided();
    let before_body = declarations::of_meeting(db, meeting)?.into_iter().filter(|one| voted(one.stage));
    for declaration in before_body.filter(|one| !one.rules.is_empty()) {
        let its = rules(&declaration.rules)?;
        if its.rules.counts_members() {
            return Ok(its);
        }
    }
    Ok(own)
}

/// The delegations of a body, and the seats of its members where the rules count these.
#[derive(Debug, Clone, Default)]
pub struct Participants {
    /// Its delegations, by name.
    pub delegations: Vec<Delegation>,
    /// The seats of its members, by name; none where the rules count delegations only.
    pub seats: Vec<Delegation>,
}

impl Participants {
    /// Those who take part now: at most two queries.
    ///
    /// # Errors
    /// Only if a query fails.
    pub fn now(db: &mut Db, body: &BodyId, rules: &Rules) -> StoreResult<Self> {
        let mut seats = if rules.counts_members() { seats::of_body(db, body)? } else { Vec::new() };
        seats.retain(|seat| seat.ended_at.is_none());
        Ok(Self { delegations: bodies::delegations(db, body)?, seats })
    }

    /// Those who ever took part, for pages that name the past: at most two queries.
    ///
    /// # Errors
    /// Only if a query fails.
    pub fn ever(db: &mut Db, body: &BodyId, rules: &Rules) -> StoreResult<Self> {
        let seats = if rules.counts_members() { seats::of_body(db, body)? } else { Vec::new() };
        Ok(Self { delegations: bodies::all_delegations(db, body)?, seats })
    }

    /// A delegation or a seat.
    #[must_use]
    pub fn find(&self, id: &DelegationId) -> Option<&Delegation> {
        self.delegations.iter().chain(&self.seats).find(|one| one.id == *id)
    }

    /// Those that have a vote now, by name.
    #[must_use]
    pub fn voters(&self, rules: &Rules) -> Vec<&Delegation> {
        let all = if rules.members_vote() { &self.seats } else { &self.delegations };
        let votes = |one: &&Delegation| one.ended_at.is_none() && rules.check_vote(one.category).is_ok();
        all.iter().filter(votes).collect()
    }

    /// Those of whom attendance is recorded: the delegations, or where members are counted the seats of those that vote and the
    /// delegations without a vote.
    #[must_use]
    pub fn attending(&self, rules: &Rules) -> Vec<&Delegation> {
        if !rules.counts_members() {
            return self.delegations.iter().collect();
        }
        let votes = |one: &&Delegation| rules.check_vote(one.category).is_ok();
        let others = self.delegations.iter().filter(|one| !votes(one));
        self.seats.iter().filter(votes).chain(others).collect()
    }

    /// Those who may speak, by name: delegations, or where members vote by themselves these and the delegations without a vote.
    #[must_use]
    pub fn speaking(&self, rules: &Rules) -> Vec<&Delegation> {
        if rules.members_vote() { self.attending(rules) } else { self.delegations.iter().collect() }
    }

    /// Who is present by a register of attendance: those that it names, and the delegations of the seats among them.
    #[must_use]
    pub fn there(&self, register: &[Presence]) -> BTreeSet<DelegationId> {
        let named = register.iter().filter(|one| one.present).map(|one| &one.delegation_id);
        named
            .flat_map(|id| std::iter::once(id).chain(self.find(id).and_then(|one| one.seat_of.as_ref())))
            .cloned()
            .collect()
    }

    /// How many of some voters are present, with those that the rules count by whoever carries their vote.
    #[must_use]
    pub fn attendance(
        &self,
        rules: &Rules,
        voters: &[&Delegation],
        (there, standing): (&BTreeSet<DelegationId>, &[Proxy]),
        challenged: bool,
    ) -> Attendance {
        let counts = |id: &DelegationId| {
            let proxy = standing.iter().find(|proxy| proxy.giver_id == *id);
            rules.counts_as_present(there.contains(id), proxy.is_some_and(|proxy| there.contains(&proxy.holder_id)))
        };
        Attendance {
            present: self.heads(voters, counts),
            of: self.heads(voters, |_| true),
            chair_count: None,
            challenged,
        }
    }

    /// As [`Self::attendance`], of the voters of each component by themselves.
    #[must_use]
    pub fn attendance_in_each(
        &self,
        rules: &Rules,
        voters: &[&Delegation],
        (there, standing): (&BTreeSet<DelegationId>, &[Proxy]),
        challenged: bool,
    ) -> ByComponent<Attendance> {
        let mut parts = ByComponent::<Vec<&Delegation>>::new();
        for voter in voters {
            parts.entry(voter.component.clone()).or_default().push(voter);
        }
        let attendance = |voters: Vec<&Delegation>| self.attendance(rules, &voters, (there, standing), challenged);
        parts.into_iter().map(|(component, voters)| (component, attendance(voters))).collect()
    }

    /// How many some voters are, counted both ways: `counts` tells of a delegation or a seat whether it is among them.
    fn heads(&self, voters: &[&Delegation], counts: impl Fn(&DelegationId) -> bool) -> Heads {
        let counted = voters.iter().filter(|one| counts(&one.id));
        let delegations: BTreeSet<&DelegationId> = counted.map(|one| one.seat_of.as_ref().unwrap_or(&one.id)).collect();
        let came_with = |seat: &&Delegation| {
            let own = voters.iter().any(|one| one.id == seat.id);
            own || voters.iter().any(|one| one.seat_of.is_none() && seat.seat_of.as_ref() == Some(&one.id))
        };
        let members = self.seats.iter().filter(|seat| seat.ended_at.is_none()).filter(came_with);
        Heads { delegations: delegations.len() as u64, members: members.filter(|seat| counts(&seat.id)).count() as u64 }
    }
}
