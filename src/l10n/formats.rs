//! Dates, numbers, lists and order, as Unicode's locale data has them. The only place where chrono meets ICU.

use std::cmp::Ordering;
use std::sync::OnceLock;

use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use chrono_tz::Tz;
use icu_calendar::{Date, Gregorian};
use icu_collator::CollatorBorrowed;
use icu_datetime::fieldsets::{M, T, YMD, YMDE, YMDT};
use icu_datetime::{FixedCalendarDateTimeFormatter as Formatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_locale_core::{Locale as IcuLocale, locale};
use icu_time::{DateTime, Time};

use super::times::offset_seconds;
use crate::language::Locale;

/// One locale's formatters. Those whose data the program lacks are absent; the plainest form stands in.
pub(super) struct Formats {
    locale: Locale,
    decimal: Option<DecimalFormatter>,
    month: Option<Formatter<Gregorian, M>>,
    date: Option<Formatter<Gregorian, YMD>>,
    day: Option<Formatter<Gregorian, YMDE>>,
    date_time: Option<Formatter<Gregorian, YMDT>>,
    time: Option<NoCalendarFormatter<T>>,
    list: Option<ListFormatter>,
    collator: Option<CollatorBorrowed<'static>>,
}

/// The formatters of a locale, made once.
pub(super) fn of(locale: Locale) -> &'static Formats {
    static ALL: [OnceLock<Formats>; 4] = [const { OnceLock::new() }; 4];
    ALL[locale as usize].get_or_init(|| Formats::new(locale, &icu(locale)))
}

/// English as the conferences write it: day before month, 24 hours.
const fn icu(locale: Locale) -> IcuLocale {
    match locale {
        Locale::En => locale!("en-GB"),
        Locale::Es => locale!("es"),
        Locale::Pt => locale!("pt"),
        Locale::Fr => locale!("fr"),
    }
}

impl Formats {
    fn new(language: Locale, locale: &IcuLocale) -> Self {
        Self {
            locale: language,
            month: Formatter::try_new(locale.into(), M::long()).ok(),
            decimal: DecimalFormatter::try_new(locale.into(), Default::default()).ok(),
            date: Formatter::try_new(locale.into(), YMD::long()).ok(),
            day: Formatter::try_new(locale.into(), YMDE::long()).ok(),
            date_time: Formatter::try_new(locale.into(), YMD::long().with_time_hm()).ok(),
            time: NoCalendarFormatter::try_new(locale.into(), T::hm()).ok(),
            list: ListFormatter::try_new_and(locale.into(), Default::default()).ok(),
            collator: icu_collator::Collator::try_new(locale.into(), Default::default()).ok(),
        }
    }

    pub(super) fn number(&self, number: i128) -> String {
        let plain = Decimal::from(number);
        self.decimal.as_ref().map_or_else(|| plain.to_string(), |formatter| formatter.format(&plain).to_string())
    }

    pub(super) fn decimal(&self, number: f64) -> String {
        let plain = number.to_string();
        let (Some(formatter), Ok(decimal)) = (&self.decimal, Decimal::try_from_str(&plain)) else { return plain };
        formatter.format(&decimal).to_string()
    }

    pub(super) fn date(&self, date: NaiveDate) -> String {
        match (&self.date, gregorian(date)) {
            (Some(formatter), Some(day)) => self.ordinal(date, formatter.format(&day).to_string()),
            _ => date.to_string(),
        }
    }

    pub(super) fn day(&self, date: NaiveDate) -> String {
        match (&self.day, gregorian(date)) {
            (Some(formatter), Some(day)) => self.ordinal(date, formatter.format(&day).to_string()),
            _ => date.to_string(),
        }
    }

    /// The name of a month.
    pub(super) fn month(&self, date: NaiveDate) -> String {
        match (&self.month, gregorian(date)) {
            (Some(formatter), Some(day)) => formatter.format(&day).to_string(),
            _ => date.format("%m").to_string(),
        }
    }

    /// The number of a day as the language says it: French has a first and no second.
    pub(super) fn day_number(&self, date: NaiveDate) -> String {
        self.ordinal(date, date.day().to_string())
    }

    /// The first of a month in French, which Unicode's data writes as a bare number.
    fn ordinal(&self, date: NaiveDate, written: String) -> String {
        if self.locale != Locale::Fr || date.day() != 1 {
            return written;
        }
        let words = written.split(' ').map(|word| if word == "1" { "1er" } else { word });
        words.collect::<Vec<_>>().join(" ")
    }

    /// With the offset from UTC, which no reader can mistake: abbreviations differ, and some name two zones.
    pub(super) fn date_time(&self, moment: NaiveDateTime, zone: Tz) -> String {
        let local = local(moment, zone);
        let words = match (&self.date_time, gregorian(local.date()), clock(local.time())) {
            (Some(formatter), Some(date), Some(time)) => {
                self.ordinal(local.date(), formatter.format(&DateTime { date, time }).to_string())
            }
            _ => local.to_string(),
        };
        format!("{words}\u{a0}{}", offset(offset_seconds(moment, zone) / 60))
    }

    pub(super) fn time(&self, moment: NaiveDateTime, zone: Tz) -> String {
        let local = local(moment, zone);
        match (&self.time, clock(local.time())) {
            (Some(formatter), Some(clock)) => formatter.format(&clock).to_string(),
            _ => local.time().to_string(),
        }
    }

    pub(super) fn list_and<S: AsRef<str>>(&self, items: &[S]) -> String {
        let texts = items.iter().map(AsRef::as_ref);
        match &self.list {
            Some(formatter) => formatter.format(texts).to_string(),
            None => texts.collect::<Vec<_>>().join(", "),
        }
    }

    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.as_ref().map_or_else(|| a.cmp(b), |collator| collator.compare(a, b)).then_with(|| a.cmp(b))
    }
}

fn local(moment: NaiveDateTime, zone: Tz) -> NaiveDateTime {
    moment + Duration::seconds(offset_seconds(moment, zone).into())
}

fn gregorian(date: NaiveDate) -> Option<Date<Gregorian>> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    Date::try_new_gregorian(date.year(), month, day).ok()
}

fn clock(time: NaiveTime) -> Option<Time> {
    let [hour, minute, second] = [time.hour(), time.minute(), time.second()].map(u8::try_from);
    Time::try_new(hour.ok()?, minute.ok()?, second.ok()?, 0).ok()
}

/// `UTC−5`, `UTC+5:30`, `UTC`, with a true minus sign.
fn offset(minutes: i32) -> String {
    let (sign, hours, rest) = (if minutes < 0 { '−' } else { '+' }, minutes.abs() / 60, minutes.abs() % 60);
    match (hours, rest) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, rest) => format!("UTC{sign}{hours}:{rest:02}"),
    }
}
