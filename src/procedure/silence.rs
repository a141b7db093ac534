//! The silence procedure: a text is circulated and adopted at a time that is told, unless a delegation breaks the silence.
//!
//! Silence is agreement only of those that heard: it does not elapse while a voter was not reached, nor over an outage of the
//! service. Then the presiding officer gives it more time, and everybody is told again.

use chrono::Duration;

use super::{Moment, Refusal, Rules};

/// A text under the silence procedure, as it stands when somebody would end it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Silence {
    /// Until when a delegation may break it.
    pub until: Moment,
    /// How many of those that may break it were not reached since it was circulated, or circulated again, last.
    pub unheard: u64,
    /// For how many minutes the service was down since then, until now or its end.
    pub down: u64,
}

impl Rules {
    /// Until when a text that is circulated now is before the delegations at least.
    #[must_use]
    pub fn earliest_end_of_silence(&self, now: Moment) -> Moment {
        let hours = i64::try_from(self.voting.silence_hours.value).ok().and_then(Duration::try_hours);
        now.checked_add_signed(hours.unwrap_or(Duration::MAX)).unwrap_or(Moment::MAX)
    }

    /// Whether a text that is circulated now is before the delegations for long enough.
    ///
    /// Source of the usual length, 72 hours: UN General Assembly, decision 74/544 of 27 March 2020.
    ///
    /// # Errors
    /// [`Refusal::SilenceTooShort`].
    pub fn check_silence_length(&self, now: Moment, until: Moment) -> Result<(), Refusal> {
        let hours = &self.voting.silence_hours;
        if until >= self.earliest_end_of_silence(now) {
            return Ok(());
        }
        Err(Refusal::SilenceTooShort { hours: hours.value, rule: hours.rule.clone() })
    }

    /// Whether a silence has elapsed, so that the text may be declared adopted.
    ///
    /// # Errors
    /// [`Refusal::SilenceRuns`] before its end, [`Refusal::SilenceInterrupted`] over an outage longer than the rules bear,
    /// [`Refusal::SilenceUnheard`] if a voter was not reached.
    pub fn check_silence_elapsed(&self, now: Moment, silence: Silence) -> Result<(), Refusal> {
        let Silence { until, unheard, down } = silence;
        if now < until {
            return Err(Refusal::SilenceRuns { until });
        }
        let bears = &self.voting.silence_outage;
        if down > bears.value {
            return Err(Refusal::SilenceInterrupted { minutes: down, rule: bears.rule.clone() });
        }
        if unheard > 0 {
            return Err(Refusal::SilenceUnheard { count: unheard, rule: self.voting.silence_hours.rule.clone() });
        }
        Ok(())
    }

    /// From when on the delegations are reminded of the end of a silence; never where the rules want no reminder.
    #[must_use]
    pub fn silence_reminder(&self, until: Moment) -> Option<Moment> {
        let hours = i64::try_from(self.voting.silence_reminder.value).ok().filter(|hours| *hours > 0)?;
        until.checked_sub_signed(Duration::try_hours(hours)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedure::sample::{rule, rules};

    fn at(day: u32, hour: u32, minute: u32) -> Moment {
        chrono::NaiveDate::from_ymd_opt(2026, 3, day).and_then(|date| date.and_hms_opt(hour, minute, 0)).unwrap()
    }

    /// The sample rules: 48 hours at least, a reminder 12 hours before the end, 30 minutes of an outage.
    #[track_caller]
    fn check(now: Moment, (unheard, down): (u64, u64), expected: Result<(), Refusal>) {
        let silence = Silence { until: at(12, 18, 0), unheard, down };
        assert_eq!(rules().check_silence_elapsed(now, silence), expected);
    }

    #[test]
    fn it_elapses_at_its_minute_and_not_before() {
        check(at(12, 17, 59), (0, 0), Err(Refusal::SilenceRuns { until: at(12, 18, 0) }));
        check(at(12, 18, 0), (0, 0), Ok(()));
    }

    #[test]
    fn it_does_not_elapse_over_one_that_was_not_reached() {
        check(at(12, 18, 0), (1, 0), Err(Refusal::SilenceUnheard { count: 1, rule: rule(49) }));
    }

    #[test]
    fn it_bears_an_outage_of_just_so_many_minutes() {
        check(at(13, 0, 0), (0, 30), Ok(()));
        check(at(13, 0, 0), (0, 31), Err(Refusal::SilenceInterrupted { minutes: 31, rule: rule(51) }));
    }

    #[test]
    fn it_is_as_long_as_the_rules_say_at_least() {
        let rules = rules();
        assert_eq!(rules.check_silence_length(at(10, 18, 0), at(12, 18, 0)), Ok(()));
        let short = Refusal::SilenceTooShort { hours: 48, rule: rule(49) };
        assert_eq!(rules.check_silence_length(at(10, 18, 0), at(12, 17, 59)), Err(short));
    }

    #[test]
    fn the_reminder_comes_so_many_hours_before_its_end_or_never() {
        let mut rules = rules();
        assert_eq!(rules.silence_reminder(at(12, 18, 0)), Some(at(12, 6, 0)));
        rules.voting.silence_reminder.value = 0;
        assert_eq!(rules.silence_reminder(at(12, 18, 0)), None);
    }
}
