//! Times for people: in the meeting's zone with the reader's beside it, and how long is left.

use chrono::{NaiveDateTime, Offset, TimeZone};
use chrono_tz::Tz;

use super::catalogue::escape;
use super::message::{Rich, Spoken};
use super::Voice;

/// The zone of an IANA name, UTC if there is none of that name.
#[must_use]
pub fn zone(name: &str) -> Tz {
    name.parse().unwrap_or(Tz::UTC)
}

impl Voice {
    /// A moment as a `<time>` element: in the meeting's zone, and in the reader's beside it if its clocks differ.
    #[must_use]
    pub fn time_tag(&self, moment: NaiveDateTime, zone: Tz) -> Rich {
        let machine = moment.format("%Y-%m-%dT%H:%M:%SZ");
        Rich(format!("<time datetime=\"{machine}\">{}</time>", escape(&self.both_times(moment, zone))))
    }

    /// A moment in the meeting's zone, and in the reader's beside it if its clocks differ.
    #[must_use]
    pub fn both_times(&self, moment: NaiveDateTime, zone: Tz) -> String {
        let there = self.date_time(moment, zone);
        if offset_seconds(moment, zone) == offset_seconds(moment, self.zone) {
            return there;
        }
        let here = self.date_time(moment, self.zone);
        self.m("time-there-and-here").arg("there", there).arg("here", here).to_string()
    }

    /// How long is left from one moment to another: `2 days 4 h left`.
    #[must_use]
    pub fn duration_left(&self, from: NaiveDateTime, to: NaiveDateTime) -> String {
        self.left(from, to).to_string()
    }

    fn left(&self, from: NaiveDateTime, to: NaiveDateTime) -> Spoken {
        let minutes = (to - from).num_minutes();
        let (days, hours) = (minutes / (24 * 60), minutes / 60);
        if to <= from {
            self.m("left-nothing")
        } else if days > 0 {
            self.m("left-days").arg("days", days).arg("hours", hours - days * 24)
        } else if hours > 0 {
            self.m("left-hours").arg("hours", hours).arg("minutes", minutes - hours * 60)
        } else {
            self.m("left-minutes").arg("minutes", minutes)
        }
    }
}

pub(super) fn offset_seconds(moment: NaiveDateTime, zone: Tz) -> i32 {
    zone.offset_from_utc_datetime(&moment).fix().local_minus_utc()
}
