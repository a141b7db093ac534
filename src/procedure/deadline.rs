//! Until when something may be done, as rules say it.

use super::{Moment, Stage};

/// Until when something may be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Deadline {
    /// As long as the stage lasts.
    None,
    /// Until this moment, in UTC.
    At(Moment),
    /// So long after a stage opened, or before it opens if negative.
    Relative {
        /// The stage whose opening counts.
        stage: Stage,
        /// Minutes after it.
        minutes: i64,
    },
}

impl Deadline {
    /// The moment, if it can be known: `opens` says when a stage was or will be opened.
    #[must_use]
    pub fn moment(self, opens: impl Fn(Stage) -> Option<Moment>) -> Option<Moment> {
        match self {
            Self::None => None,
            Self::At(moment) => Some(moment),
            Self::Relative { stage, minutes } => {
                opens(stage)?.checked_add_signed(chrono::Duration::try_minutes(minutes)?)
            }
        }
    }

    /// Reads `none`, `2017-06-08T18:00Z`, `amendment + 6 days`, `plenary - 24 hours`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text == "none" {
            return Some(Self::None);
        }
        let mut parts = text.split_whitespace();
        match (parts.next()?, parts.next(), parts.next(), parts.next(), parts.next()) {
            (moment, None, ..) => Self::parse_moment(moment),
            (stage, Some(sign), Some(count), Some(unit), None) => Self::parse_relative(stage, sign, count, unit),
            _ => None,
        }
    }

    fn parse_moment(text: &str) -> Option<Self> {
        let utc = text.strip_suffix('Z')?;
        let formats = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"];
        let moment = formats.iter().find_map(|format| Moment::parse_from_str(utc, format).ok());
        moment.map(Self::At)
    }

    fn parse_relative(stage: &str, sign: &str, count: &str, unit: &str) -> Option<Self> {
        let minutes: i64 = match unit {
            "day" | "days" => 24 * 60,
            "hour" | "hours" => 60,
            "minute" | "minutes" => 1,
            _ => return None,
        };
        let minutes = i64::from(count.parse::<u32>().ok()?) * minutes;
        let minutes = match sign {
            "+" => minutes,
            "-" => -minutes,
            _ => return None,
        };
        Some(Self::Relative { stage: Stage::parse(stage)?, minutes })
    }
}

impl std::fmt::Display for Deadline {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::None => f.write_str("none"),
            Self::At(moment) => write!(f, "{}Z", moment.format("%Y-%m-%dT%H:%M:%S")),
            Self::Relative { stage, minutes } => {
                let sign = if *minutes < 0 { '-' } else { '+' };
                let (count, unit) = match minutes.unsigned_abs() {
                    days if days % (24 * 60) == 0 => (days / (24 * 60), "days"),
                    hours if hours % 60 == 0 => (hours / 60, "hours"),
                    minutes => (minutes, "minutes"),
                };
                write!(f, "{stage} {sign} {count} {unit}")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32, hour: u32) -> Moment {
        chrono::NaiveDate::from_ymd_opt(2017, 6, day).and_then(|date| date.and_hms_opt(hour, 0, 0)).unwrap()
    }

    #[test]
    fn deadlines_are_read_and_said() {
        for text in ["none", "2017-06-08T18:00:00Z", "amendment + 6 days", "plenary - 36 hours", "plenary - 5 minutes"]
        {
            assert_eq!(Deadline::parse(text).map(|one| one.to_string()).as_deref(), Some(text));
        }
        for text in [
            "",
            "soon",
            "2017-06-08T18:00",
            "amendment + 6",
            "amendment * 6 days",
            "lunch + 1 day",
            "plenary + -1 days",
        ] {
            assert_eq!(Deadline::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_relative_deadline_runs_from_the_opening_of_a_stage() {
        let opens = |stage| (stage == Stage::Plenary).then(|| day(9, 9));
        let before = Deadline::parse("plenary - 24 hours").unwrap();
        assert_eq!(before.moment(opens), Some(day(8, 9)));
        assert_eq!(Deadline::parse("amendment + 6 days").unwrap().moment(opens), None);
        assert_eq!(Deadline::None.moment(opens), None);
    }
}
