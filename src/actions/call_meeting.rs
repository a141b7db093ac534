//! Calls a meeting of a body, and changes what is said of it.

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::json;

use crate::actions::fields::{self, LINE, PROSE};
use crate::actions::{ActError, ActResult, Fact, Invalid, Visitor, record};
use crate::clock::sha256;
use crate::ids::BodyId;
use crate::l10n::Message;
use crate::procedure::Act;
use crate::storage::meetings::{self, Meeting};
use crate::storage::{StoreError, Tx, bodies};

/// A meeting as it is typed in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct MeetingFields {
    /// Its title; its place in addresses comes from it and stays.
    pub title: String,
    /// "IV", "Thirty-first", or nothing.
    pub ordinal: String,
    /// Where it is held.
    pub place: String,
    /// Its first day, `2017-06-08`.
    pub starts_on: String,
    /// Its last day.
    pub ends_on: String,
    /// The IANA zone of its place.
    pub zone: String,
    /// One line an item.
    pub agenda: String,
}

struct Read {
    title: String,
    ordinal: String,
    place: String,
    days: (NaiveDate, NaiveDate),
    zone: String,
    agenda: String,
}

impl MeetingFields {
    /// The fields of a meeting that there is.
    #[must_use]
    pub fn of(meeting: &Meeting) -> Self {
        Self {
            title: meeting.title.clone(),
            ordinal: meeting.ordinal.clone(),
            place: meeting.place.clone(),
            starts_on: meeting.starts_on.to_string(),
            ends_on: meeting.ends_on.to_string(),
            zone: meeting.zone.clone(),
            agenda: meeting.agenda.clone(),
        }
    }

    fn read(&self) -> ActResult<Read> {
        let mut invalid = Invalid::new();
        let title = invalid.take("title", fields::line(&self.title, LINE));
        let ordinal = invalid.take("ordinal", fields::optional_line(&self.ordinal, 40));
        let place = invalid.take("place", fields::line(&self.place, LINE));
        let starts_on = invalid.take("starts_on", fields::day(&self.starts_on));
        let ends_on = invalid.take("ends_on", self.last_day(starts_on));
        let zone = invalid.take("zone", fields::zone(&self.zone));
        let agenda = invalid.take("agenda", fields::list(&self.agenda, PROSE));
        match (title, ordinal, place, starts_on.zip(ends_on), zone, agenda) {
            (Some(title), Some(ordinal), Some(place), Some(days), Some(zone), Some(agenda)) => {
                Ok(Read { title, ordinal, place, days, zone, agenda: agenda.join("\n") })
            }
            _ => Err(invalid.into()),
        }
    }

    fn last_day(&self, first: Option<NaiveDate>) -> Result<NaiveDate, Message> {
        let last = fields::day(&self.ends_on)?;
        if first.is_some_and(|first| last < first) { Err(Message::new("error-ends-before-start")) } else { Ok(last) }
    }
}

/// Calls a meeting; the body leads it.
///
/// # Errors
/// [`ActError::Invalid`] by field, `title` also if another meeting has the same.
pub fn call_meeting(tx: &mut Tx<'_>, visitor: &Visitor, body: &BodyId, fields: &MeetingFields) -> ActResult<Meeting> {
    let permit = visitor.permit(Act::ManageBody, body, None)?;
    bodies::lock(tx, body)?;
    let read = fields.read()?;
    let meeting = Meeting {
        id: tx.fresh()?,
        slug: fields::slug_of(&read.title),
        ordinal: read.ordinal,
        title: read.title,
        place: read.place,
        starts_on: read.days.0,
        ends_on: read.days.1,
        zone: read.zone,
        agenda: read.agenda,
        created_at: tx.now,
    };
    meetings::insert(tx, &meeting, body).map_err(|error| match error {
        StoreError::Taken("meetings_slug_once") => ActError::field("title", Message::new("error-meeting-taken")),
        other => other.into(),
    })?;
    record(tx, &permit, fact("meeting-called", &meeting))?;
    Ok(meeting)
}

/// Changes what is said of a meeting. Its address stays.
///
/// # Errors
/// As [`call_meeting`], and `NotFound`.
pub fn change_meeting(tx: &mut Tx<'_>, visitor: &Visitor, slug: &str, fields: &MeetingFields) -> ActResult<Meeting> {
    let (before, body) = meetings::by_slug(tx.db, slug)?;
    let permit = visitor.permit(Act::ManageBody, &body.id, None)?;
    bodies::lock(tx, &body.id)?;
    let read = fields.read()?;
    let meeting = Meeting {
        ordinal: read.ordinal,
        title: read.title,
        place: read.place,
        starts_on: read.days.0,
        ends_on: read.days.1,
        zone: read.zone,
        agenda: read.agenda,
        ..before
    };
    meetings::update(tx, &meeting)?;
    record(tx, &permit, fact("meeting-changed", &meeting))?;
    Ok(meeting)
}

fn fact<'a>(act: &'static str, meeting: &'a Meeting) -> Fact<'a> {
    let facts = json!({
        "slug": meeting.slug,
        "ordinal": meeting.ordinal,
        "title": meeting.title,
        "agenda_sha256": sha256(meeting.agenda.as_bytes()),
        "place": meeting.place,
        "starts_on": meeting.starts_on.to_string(),
        "ends_on": meeting.ends_on.to_string(),
        "zone": meeting.zone,
    });
    Fact { act, declaration: None, subject: Some(meeting.id.as_str()), facts }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(starts_on: &str, ends_on: &str, expected: &[(&str, &str)]) {
        let fields = MeetingFields {
            title: "IV Meeting".into(),
            place: "Panama City".into(),
            starts_on: starts_on.into(),
            ends_on: ends_on.into(),
            zone: "America/Panama".into(),
            ..MeetingFields::default()
        };
        let faults = match fields.read() {
            Ok(_) => Vec::new(),
            Err(ActError::Invalid(invalid)) => invalid.0,
            Err(other) => panic!("{other}"),
        };
        let faults: Vec<_> = faults.iter().map(|fault| (fault.field, fault.message.key())).collect();
        assert_eq!(faults, expected);
    }

    #[test]
    fn a_meeting_ends_no_earlier_than_it_begins() {
        check("2017-06-09", "2017-06-10", &[]);
        check("2017-06-09", "2017-06-09", &[]);
        check("2017-06-09", "2017-06-08", &[("ends_on", "error-ends-before-start")]);
        check("", "2017-06-08", &[("starts_on", "error-empty")]);
        check("2017-06-31", "x", &[("starts_on", "error-not-a-day"), ("ends_on", "error-not-a-day")]);
    }
}
