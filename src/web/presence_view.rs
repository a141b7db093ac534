//! Who is at a sitting, in figures.

use super::PageError;
use super::hall_view::Hall;
use super::joint_view::Part;
use crate::clock::Moment;
use crate::l10n::Voice;
use crate::procedure::{Attendance, ByComponent, Mode, Rules};
use crate::storage::bodies::Delegation;

/// Who is there, in figures.
pub(super) struct PresenceView {
    pub(super) present: u64,
    pub(super) of: u64,
    pub(super) needed: u64,
    /// How many of those present are online.
    pub(super) online: usize,
    /// Of each of the bodies that meet jointly, where each needs the quorum.
    pub(super) parts: Vec<Part>,
}

impl PresenceView {
    /// Counted by the rules of a body, as a question would count them.
    pub(super) fn of(voice: Voice, hall: &Hall) -> Result<Self, PageError> {
        let document = crate::actions::rules(&hall.body.rules)?;
        let rules = hall.dossiers.first().map_or(&document.rules, |dossier| dossier.rules());
        let voters = hall.participants.voters(rules);
        let attendance = hall.attendance(rules, &voters);
        let quorum = rules.quorum.decision.value;
        let (present, of) = (attendance.present.of(quorum.of), attendance.of.of(quorum.of));
        let needed = quorum.count(present, of).map_or(0, |count| count.needed);
        let attending = hall.participants.attending(rules).into_iter();
        let votes = attending.filter(|one| rules.check_vote(one.category).is_ok());
        let online = votes.filter_map(|one| hall.is_present(one)).filter(|one| one.mode == Mode::Online).count();
        Ok(Self { present, of, needed, online, parts: hall.parts(voice, rules) })
    }
}

impl Hall {
    /// How many of those that vote are there.
    pub(super) fn attendance(&self, rules: &Rules, voters: &[&Delegation]) -> Attendance {
        let there = self.participants.there(&self.presence);
        self.participants.attendance(rules, voters, (&there, &self.proxies), !self.challenges.is_empty())
    }

    /// The same of each of the bodies that meet jointly.
    pub(super) fn attendance_in_each(&self, rules: &Rules) -> ByComponent<Attendance> {
        let (there, voters) = (self.participants.there(&self.presence), self.participants.voters(rules));
        let doubted = !self.challenges.is_empty();
        self.participants.attendance_in_each(rules, &voters, (&there, &self.proxies), doubted)
    }

    /// Since when a doubt of the quorum waits for its answer.
    pub(super) fn doubted_since(&self) -> Option<Moment> {
        self.challenges.iter().find(|one| !one.met).map(|one| one.made_at)
    }
}
