//! Meetings and the bodies that hold them.

use diesel::prelude::*;

use super::bodies::Body;
use super::schema::{bodies, meeting_bodies, meetings};
use super::{Db, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{BodyId, MeetingId};
use crate::worded::worded;

/// A meeting of one or more bodies.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = meetings)]
pub struct Meeting {
    /// Its identity.
    pub id: MeetingId,
    /// Its place in addresses.
    pub slug: String,
    /// "IV", "Thirty-first", or nothing.
    pub ordinal: String,
    /// Its title.
    pub title: String,
    /// Where it is held.
    pub place: String,
    /// Its first day.
    pub starts_on: chrono::NaiveDate,
    /// Its last day.
    pub ends_on: chrono::NaiveDate,
    /// The IANA zone of its place: deadlines are shown in it.
    pub zone: String,
    /// One line an item.
    pub agenda: String,
    /// When it was entered.
    pub created_at: Moment,
}

worded! {
    /// What a body is to a meeting.
    Part {
        /// Leads; its rules and its journal hold.
        Lead = "lead", "part-lead";
        /// Holds the meeting with the lead.
        Host = "host", "part-host";
        /// Supports and does not adopt.
        Supporter = "supporter", "part-supporter";
    }
}
super::columns::word_columns!(Part);

/// Stores a meeting and its lead body.
///
/// # Errors
/// `Taken("meetings_slug_once")`.
pub fn insert(tx: &mut Tx<'_>, meeting: &Meeting, lead: &BodyId) -> StoreResult<()> {
    diesel::insert_into(meetings::table).values(meeting).execute(tx.db)?;
    add_body(tx, &meeting.id, lead, Part::Lead)
}

/// Adds a body to a meeting.
///
/// # Errors
/// Only if the query fails.
pub fn add_body(tx: &mut Tx<'_>, meeting: &MeetingId, body: &BodyId, part: Part) -> StoreResult<()> {
    diesel::insert_into(meeting_bodies::table)
        .values((
            meeting_bodies::meeting_id.eq(meeting),
            meeting_bodies::body_id.eq(body),
            meeting_bodies::part.eq(part),
        ))
        .execute(tx.db)?;
    Ok(())
}

/// Changes what is said of a meeting.
///
/// # Errors
/// Only if the query fails.
pub fn update(tx: &mut Tx<'_>, meeting: &Meeting) -> StoreResult<()> {
    diesel::update(meetings::table.find(&meeting.id))
        .set((
            meetings::ordinal.eq(&meeting.ordinal),
            meetings::title.eq(&meeting.title),
            meetings::place.eq(&meeting.place),
            meetings::starts_on.eq(meeting.starts_on),
            meetings::ends_on.eq(meeting.ends_on),
            meetings::zone.eq(&meeting.zone),
            meetings::agenda.eq(&meeting.agenda),
        ))
        .execute(tx.db)?;
    Ok(())
}

/// A meeting and its lead body, by its place in addresses.
///
/// # Errors
/// `NotFound`.
pub fn by_slug(db: &mut Db, slug: &str) -> StoreResult<(Meeting, Body)> {
    Ok(with_lead().filter(meetings::slug.eq(slug)).select((Meeting::as_select(), Body::as_select())).first(db)?)
}

/// A meeting and its lead body, by identity.
///
/// # Errors
/// `NotFound`.
pub fn find(db: &mut Db, id: &MeetingId) -> StoreResult<(Meeting, Body)> {
    Ok(with_lead().filter(meetings::id.eq(id)).select((Meeting::as_select(), Body::as_select())).first(db)?)
}

/// All meetings with their lead bodies, the latest first.
///
/// # Errors
/// Only if the query fails.
pub fn all(db: &mut Db) -> StoreResult<Vec<(Meeting, Body)>> {
    Ok(with_lead()
        .order((meetings::starts_on.desc(), meetings::id))
        .select((Meeting::as_select(), Body::as_select()))
        .load(db)?)
}

/// The bodies of a meeting with what they are to it, the lead first.
///
/// # Errors
/// Only if the query fails.
pub fn bodies_of(db: &mut Db, meeting: &MeetingId) -> StoreResult<Vec<(Body, Part)>> {
    let mut all: Vec<(Body, Part)> = meeting_bodies::table
        .inner_join(bodies::table.on(bodies::id.eq(meeting_bodies::body_id)))
        .filter(meeting_bodies::meeting_id.eq(meeting))
        .order((bodies::short_name, bodies::id))
        .select((Body::as_select(), meeting_bodies::part))
        .load(db)?;
    all.sort_by_key(|(_, part)| *part);
    Ok(all)
}

/// The meetings of a body, the latest first.
///
/// # Errors
/// Only if the query fails.
pub fn of_body(db: &mut Db, body: &BodyId) -> StoreResult<Vec<Meeting>> {
    Ok(meetings::table
        .inner_join(meeting_bodies::table.on(meeting_bodies::meeting_id.eq(meetings::id)))
        .filter(meeting_bodies::body_id.eq(body))
        .order((meetings::starts_on.desc(), meetings::id))
        .select(Meeting::as_select())
        .load(db)?)
}

/// The meetings that a body leads, the first one first.
///
/// # Errors
/// Only if the query fails.
pub fn led_by(db: &mut Db, body: &BodyId) -> StoreResult<Vec<Meeting>> {
    Ok(with_lead()
        .filter(bodies::id.eq(body.clone()))
        .order((meetings::created_at, meetings::id))
        .select(Meeting::as_select())
        .load(db)?)
}

#[diesel::dsl::auto_type(no_type_alias)]
fn with_lead() -> _ {
    let lead: &'static str = "lead";
    meetings::table
        .inner_join(
            meeting_bodies::table.on(meeting_bodies::meeting_id.eq(meetings::id).and(meeting_bodies::part.eq(lead))),
        )
        .inner_join(bodies::table.on(bodies::id.eq(meeting_bodies::body_id)))
}
