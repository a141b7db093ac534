//! The life of minutes: drafted, issued provisionally, corrected within the days that the rules give, approved.

use super::field::rule_section;
use super::{Moment, Refusal, Sourced};

rule_section! {
    /// How minutes of sittings become final.
    MinutesRules = "minutes" {
        /// For how many days after they are issued corrections may be proposed; 0: until they are approved.
        corrections: u64 = "corrections", "rule-minutes-corrections", "says-minutes-corrections", else 0;
    }
}

/// Where minutes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MinutesLife {
    /// Since when they are issued.
    pub issued: Option<Moment>,
    /// Until when corrections may be proposed; none: until they are approved.
    pub until: Option<Moment>,
    /// Since when they are approved.
    pub approved: Option<Moment>,
    /// How many corrections wait for an answer.
    pub unanswered: u64,
}

impl MinutesLife {
    /// Whether the draft may be written in.
    ///
    /// # Errors
    /// [`Refusal::MinutesIssued`]: what is issued is changed by corrections only.
    pub const fn check_writing(self) -> Result<(), Refusal> {
        match self.issued {
            Some(since) => Err(Refusal::MinutesIssued { since: Some(since) }),
            None => Ok(()),
        }
    }

    /// Whether a correction may be proposed at a moment.
    ///
    /// # Errors
    /// [`Refusal::MinutesNotIssued`], [`Refusal::MinutesApproved`], [`Refusal::MinutesTimeOver`] with the rule.
    pub fn check_correction(self, now: Moment, days: &Sourced<u64>) -> Result<(), Refusal> {
        self.check_provisional()?;
        match self.until {
            Some(until) if now > until => Err(Refusal::MinutesTimeOver { until, rule: days.rule.clone() }),
            _ => Ok(()),
        }
    }

    /// Whether corrections may be answered: after the time for proposing them too, until the approval.
    ///
    /// # Errors
    /// [`Refusal::MinutesNotIssued`], [`Refusal::MinutesApproved`].
    pub const fn check_provisional(self) -> Result<(), Refusal> {
        match (self.issued, self.approved) {
            (None, _) => Err(Refusal::MinutesNotIssued {}),
            (_, Some(since)) => Err(Refusal::MinutesApproved { since: Some(since) }),
            _ => Ok(()),
        }
    }

    /// Whether they may be approved: the time for corrections is over, and each was answered.
    ///
    /// # Errors
    /// As [`Self::check_provisional`]; [`Refusal::MinutesTimeRuns`] with the rule, [`Refusal::MinutesUnanswered`].
    pub fn check_approval(self, now: Moment, days: &Sourced<u64>) -> Result<(), Refusal> {
        self.check_provisional()?;
        match self.until {
            Some(until) if now <= until => Err(Refusal::MinutesTimeRuns { until, rule: days.rule.clone() }),
            _ if self.unanswered > 0 => Err(Refusal::MinutesUnanswered { count: self.unanswered }),
            _ => Ok(()),
        }
    }
}

/// Until when corrections may be proposed to minutes issued at a moment: so many times twenty-four hours later; none where the
/// rules give no days, which is until they are approved.
#[must_use]
pub fn corrections_until(issued: Moment, days: u64) -> Option<Moment> {
    let days = i64::try_from(days).ok().filter(|days| *days > 0)?;
    issued.checked_add_signed(chrono::Duration::try_days(days)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedure::sample::{by, rule};

    fn at(hour: u32) -> Moment {
        chrono::NaiveDate::from_ymd_opt(2017, 6, 8).and_then(|day| day.and_hms_opt(hour, 0, 0)).expect("an hour")
    }

    fn issued() -> MinutesLife {
        MinutesLife { issued: Some(at(9)), until: Some(at(12)), approved: None, unanswered: 0 }
    }

    #[test]
    fn a_draft_is_written_until_it_is_issued() {
        assert_eq!(MinutesLife::default().check_writing(), Ok(()));
        assert_eq!(issued().check_writing(), Err(Refusal::MinutesIssued { since: Some(at(9)) }));
        let days = by(1, 5);
        assert_eq!(MinutesLife::default().check_correction(at(9), &days), Err(Refusal::MinutesNotIssued {}));
        assert_eq!(MinutesLife::default().check_approval(at(9), &days), Err(Refusal::MinutesNotIssued {}));
    }

    #[test]
    fn corrections_come_to_the_last_moment_and_the_approval_after_it() {
        let days = by(7, 5);
        assert_eq!(issued().check_correction(at(12), &days), Ok(()));
        let late = Err(Refusal::MinutesTimeOver { until: at(12), rule: rule(7) });
        assert_eq!(issued().check_correction(at(13), &days), late);
        let early = Err(Refusal::MinutesTimeRuns { until: at(12), rule: rule(7) });
        assert_eq!(issued().check_approval(at(12), &days), early);
        assert_eq!(issued().check_approval(at(13), &days), Ok(()));
        let waiting = MinutesLife { unanswered: 2, ..issued() };
        assert_eq!(waiting.check_approval(at(13), &days), Err(Refusal::MinutesUnanswered { count: 2 }));
        assert_eq!(waiting.check_provisional(), Ok(()), "answers may come later than the proposals");
    }

    #[test]
    fn without_days_corrections_come_until_the_approval() {
        let days = by(7, 0);
        let open = MinutesLife { until: corrections_until(at(9), 0), ..issued() };
        assert_eq!(open.until, None);
        assert_eq!(open.check_correction(at(23), &days), Ok(()));
        assert_eq!(open.check_approval(at(10), &days), Ok(()));
    }

    #[test]
    fn what_is_approved_stays() {
        let (days, approved) = (by(7, 5), MinutesLife { approved: Some(at(14)), ..issued() });
        let frozen = Err(Refusal::MinutesApproved { since: Some(at(14)) });
        assert_eq!(approved.check_correction(at(10), &days), frozen);
        assert_eq!(approved.check_provisional(), frozen);
        assert_eq!(approved.check_approval(at(15), &days), frozen);
    }

    #[test]
    fn days_are_counted_from_the_issue() {
        assert_eq!(corrections_until(at(9), 1), Some(at(9) + chrono::Duration::days(1)));
        assert_eq!(corrections_until(at(9), u64::MAX), None, "no calendar goes so far");
    }
}
