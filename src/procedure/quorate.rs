//! Whether there is a quorum, by the rules of a body: counted before every vote, or presumed until somebody doubts it.

use super::{Attendance, Basis, Moment, Purpose, Quorum, QuorumCount, Refusal, Rules, Sourced, Unit, Verification};

impl Rules {
    /// Whether enough are there.
    ///
    /// The chair's own count overrides the register where the rules allow it. Where the quorum is presumed, only a
    /// challenge makes it count. The count is returned to be kept with the question either way.
    ///
    /// # Errors
    /// [`Refusal::NoQuorum`] with the rule, or that the count cannot be right.
    pub fn check_quorum(&self, purpose: Purpose, attendance: Attendance) -> Result<QuorumCount, Refusal> {
        let quorum = self.quorum_for(purpose);
        let counted = self.counted(purpose, attendance)?;
        match self.quorum_basis(attendance.challenged) {
            Basis::Presumed => Ok(counted),
            Basis::Counted => quorum.value.verify(&quorum.rule, counted.present, counted.of),
        }
    }

    /// Counts those that are there, met or not: what answers a doubt of the quorum.
    ///
    /// # Errors
    /// [`Refusal::RegisterHolds`] for a count of the chair that the rules know nothing of, or that the count cannot be right.
    pub fn count_quorum(&self, purpose: Purpose, attendance: Attendance) -> Result<QuorumCount, Refusal> {
        self.check_own_count(attendance)?;
        self.counted(purpose, attendance)
    }

    fn counted(&self, purpose: Purpose, attendance: Attendance) -> Result<QuorumCount, Refusal> {
        let quorum = self.quorum_for(purpose).value;
        let chair = attendance.chair_count.filter(|_| self.quorum.chair_override.value);
        quorum.count(chair.unwrap_or_else(|| attendance.present.of(quorum.of)), attendance.of.of(quorum.of))
    }

    /// Whether members are counted one by one, so that attendance is recorded of each of them.
    #[must_use]
    pub fn counts_members(&self) -> bool {
        let units = [self.voters.unit.value, self.quorum.debate.value.of, self.quorum.decision.value.of];
        units.contains(&Unit::Members)
    }

    /// Whether members vote one by one.
    #[must_use]
    pub fn members_vote(&self) -> bool {
        self.voters.unit.value == Unit::Members
    }

    const fn quorum_for(&self, purpose: Purpose) -> &Sourced<Quorum> {
        match purpose {
            Purpose::Debate => &self.quorum.debate,
            Purpose::Decision => &self.quorum.decision,
        }
    }

    fn check_own_count(&self, attendance: Attendance) -> Result<(), Refusal> {
        let chair_override = &self.quorum.chair_override;
        if attendance.chair_count.is_some() && !chair_override.value {
            return Err(Refusal::RegisterHolds { rule: chair_override.rule.clone() });
        }
        Ok(())
    }

    /// Whether a question may be put to those who are there: below the quorum of debate nothing may be put, below that of
    /// decision nothing be decided. The count is that for deciding.
    ///
    /// # Errors
    /// As [`Self::check_quorum`], and [`Refusal::RegisterHolds`] for a count of the chair that the rules know nothing of.
    pub fn check_putting(&self, attendance: Attendance) -> Result<QuorumCount, Refusal> {
        self.check_own_count(attendance)?;
        self.check_quorum(Purpose::Debate, attendance)?;
        self.check_quorum(Purpose::Decision, attendance)
    }

    /// On what quorum a question stands that is put now: where it is presumed, it is until somebody doubts it; from then on it is
    /// counted before every vote of the sitting.
    #[must_use]
    pub fn quorum_basis(&self, challenged: bool) -> Basis {
        let presumed = self.quorum.verification.value == Verification::Presumed;
        if presumed && !challenged { Basis::Presumed } else { Basis::Counted }
    }

    /// Whether somebody may doubt the quorum; `waiting` is since when a doubt waits for its answer.
    ///
    /// # Errors
    /// [`Refusal::QuorumCounted`] where it is counted before every vote, [`Refusal::QuorumChallenged`] if it is doubted.
    pub fn check_challenge(&self, waiting: Option<Moment>) -> Result<(), Refusal> {
        if self.quorum_basis(false) == Basis::Counted {
            return Err(Refusal::QuorumCounted { rule: self.quorum.verification.rule.clone() });
        }
        self.check_unchallenged(waiting)
    }

    /// Whether no doubt of the quorum waits for its answer: as long as one does, nothing is put.
    ///
    /// # Errors
    /// [`Refusal::QuorumChallenged`].
    pub fn check_unchallenged(&self, waiting: Option<Moment>) -> Result<(), Refusal> {
        let rule = || self.quorum.verification.rule.clone();
        if waiting.is_some() { Err(Refusal::QuorumChallenged { rule: rule(), since: waiting }) } else { Ok(()) }
    }
}
