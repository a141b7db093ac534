//! Who is at a sitting, in figures.

use super::PageError;
use super::hall_view::Hall;
use crate::clock::Moment;
use crate::ids::DelegationId;
use crate::procedure::{Mode, Rules};
use crate::storage::bodies::Delegation;

/// Who is there, in figures.
pub(super) struct PresenceView {
    pub(super) present: u64,
    pub(super) of: u64,
    pub(super) needed: u64,
    /// How many of those present are online.
    pub(super) online: usize,
}

impl PresenceView {
    /// Counted by the rules of a body, as a question would count them.
    pub(super) fn of(hall: &Hall) -> Result<Self, PageError> {
        let document = crate::actions::rules(&hall.body.rules)?;
        let rules = hall.dossiers.first().map_or(&document.rules, |dossier| dossier.rules());
        let voters: Vec<&Delegation> =
            hall.delegations.iter().filter(|one| rules.check_vote(one.category).is_ok()).collect();
        let present = hall.counted_present(rules, &voters);
        let of = voters.len() as u64;
        let needed = rules.quorum.decision.value.count(present, of).map_or(0, |count| count.needed);
        let online =
            voters.iter().filter_map(|one| hall.is_present(one)).filter(|one| one.mode == Mode::Online).count();
        Ok(Self { present, of, needed, online })
    }
}

impl Hall {
    /// How many of those that vote are there, with those whose vote is carried where the rules count these too.
    pub(super) fn counted_present(&self, rules: &Rules, voters: &[&Delegation]) -> u64 {
        let is_there = |id: &DelegationId| self.presence.iter().any(|one| one.present && one.delegation_id == *id);
        let counts = |one: &&&Delegation| {
            let proxy = self.proxies.iter().find(|proxy| proxy.giver_id == one.id);
            rules.counts_as_present(is_there(&one.id), proxy.is_some_and(|proxy| is_there(&proxy.holder_id)))
        };
        voters.iter().filter(counts).count() as u64
    }

    /// Since when a doubt of the quorum waits for its answer.
    pub(super) fn doubted_since(&self) -> Option<Moment> {
        self.challenges.iter().find(|one| !one.met).map(|one| one.made_at)
    }
}
