//! Everything that differs between languages: words, dates, numbers, lists, order.
//!
//! A [`Voice`] is a locale and a time zone. It is small, `Copy`, and every page and every mail has one:
//!
//! ```
//! use accord::{l10n::Voice, language::Locale};
//!
//! let v = Voice::new(Locale::En, chrono_tz::America::Panama);
//! assert_eq!(v.say("nav-meetings"), "Meetings");
//! assert_eq!(v.number(12_345), "12,345");
//! ```
//!
//! Words stand in `locales/<locale>/<concern>.ftl`; `tests/tidy.rs` keeps the four languages and the code together.

mod catalogue;
mod formats;
mod given;
mod message;
mod sources;
#[cfg(test)]
mod tests;
mod times;

use chrono::{Datelike as _, NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

use crate::language::Locale;

pub use catalogue::escape;
pub use given::Given;
pub use message::{Message, Rich, Spoken, Value};
pub use sources::CONCERNS;
pub use times::zone;

/// In which language and in which time zone somebody is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Voice {
    /// The language of the interface.
    pub locale: Locale,
    /// The reader's own time zone.
    pub zone: Tz,
}

impl Voice {
    /// A voice in a language, for a reader in a time zone.
    #[must_use]
    pub const fn new(locale: Locale, zone: Tz) -> Self {
        Self { locale, zone }
    }

    /// The tag for `lang`.
    #[must_use]
    pub const fn tag(&self) -> &'static str {
        self.locale.tag()
    }

    /// The words of a key that takes no arguments. A key that no catalogue holds shows as `⟦key⟧` and is logged.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        catalogue::fixed(self.locale, key).map_or_else(|| self.m(key).to_string(), str::to_owned)
    }

    /// The name of one of a family: `v.named("stage", "plenary")` says `stage-plenary`.
    #[must_use]
    pub fn named(&self, family: &str, word: &str) -> String {
        self.say(&format!("{family}-{word}"))
    }

    /// Begins a message: `v.m("votes-cast").arg("votes", 14)`.
    #[must_use]
    pub fn m(&self, key: &str) -> Spoken {
        Spoken::new(*self, Message::new(key))
    }

    /// Says a message that another layer made, a refusal for instance.
    #[must_use]
    pub fn tell(&self, message: &Message) -> Spoken {
        Spoken::new(*self, message.clone())
    }

    /// Whether the catalogues hold a key.
    #[must_use]
    pub fn knows(&self, key: &str) -> bool {
        catalogue::knows(self.locale, key)
    }

    /// A number with the language's grouping: `12,345`, `12.345`, `12 345`.
    #[must_use]
    pub fn number(&self, number: impl Given<i128>) -> String {
        formats::of(self.locale).number(number.given())
    }

    /// A calendar day: `8 June 2017`.
    #[must_use]
    pub fn date(&self, date: impl Given<NaiveDate>) -> String {
        formats::of(self.locale).date(date.given())
    }

    /// A calendar day with its day of the week: `Thursday, 8 June 2017`.
    #[must_use]
    pub fn day(&self, date: impl Given<NaiveDate>) -> String {
        formats::of(self.locale).day(date.given())
    }

    /// From one day to another, or the day if both are the same: what both share is said once.
    #[must_use]
    pub fn dates(&self, from: impl Given<NaiveDate>, to: impl Given<NaiveDate>) -> String {
        let (from, to) = (from.given(), to.given());
        if from == to {
            return self.date(from);
        }
        let formats = formats::of(self.locale);
        if (from.year(), from.month()) == (to.year(), to.month()) {
            let (first, last) = (formats.day_number(from), formats.day_number(to));
            let said = self.m("dates-in-month").arg("from", first).arg("to", last);
            return said.arg("month", formats.month(to)).arg("year", to.year().to_string()).to_string();
        }
        let from = if from.year() == to.year() {
            let (day, month) = (formats.day_number(from), formats.month(from));
            self.m("day-of-month").arg("day", day).arg("month", month).to_string()
        } else {
            self.date(from)
        };
        self.m("dates-from-to").arg("from", from).arg("to", to).to_string()
    }

    /// A moment (UTC) as the clocks of `zone` show it, with the offset: `8 June 2017 at 18:00 UTC−5`.
    #[must_use]
    pub fn date_time(&self, moment: impl Given<NaiveDateTime>, zone: impl Given<Tz>) -> String {
        formats::of(self.locale).date_time(moment.given(), zone.given())
    }

    /// The time of a moment (UTC) as the clocks of `zone` show it: `18:00`.
    #[must_use]
    pub fn time(&self, moment: impl Given<NaiveDateTime>, zone: impl Given<Tz>) -> String {
        formats::of(self.locale).time(moment.given(), zone.given())
    }

    /// A list in words: `Chile, Peru and Uruguay`.
    #[must_use]
    pub fn list_and<S: AsRef<str>>(&self, items: &[S]) -> String {
        formats::of(self.locale).list_and(items)
    }

    /// What stands in one line, parted by semicolons as the language sets them.
    #[must_use]
    pub fn in_one_line<S: AsRef<str>>(&self, parts: &[S]) -> String {
        let sign = if self.locale == Locale::Fr { "\u{202f}; " } else { "; " };
        parts.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(sign)
    }

    /// The order of two names in this language's alphabet.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> std::cmp::Ordering {
        formats::of(self.locale).compare(a, b)
    }
}
