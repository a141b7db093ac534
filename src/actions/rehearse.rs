//! Rehearsals: a meeting is played through in a copy of the whole record, in which nothing counts and no mail leaves. Its clock
//! can be moved (decision 17).
//!
//! Nothing of it is of the record, so nothing of it enters the journal: a rehearsal is a row beside the record, and its copy.

use chrono::Duration;
use serde::Deserialize;

use super::remind_of_silences;
use crate::actions::{ActError, ActResult, Visitor, typed};
use crate::clock::Moment;
use crate::ids::{MeetingId, RehearsalId};
use crate::l10n::Message;
use crate::procedure::{Act, Refusal};
use crate::storage::rehearsals::{self, Rehearsal};
use crate::storage::{Db, Store, StoreError, Tx, accounts, meetings, outages, outbox, spent_forms};

/// How many rehearsals run at once on an installation: each is a copy of the whole record on its disk.
const MOST: usize = 4;
/// The furthest that a clock is moved, in days: a year and a day, past every deadline of a meeting.
const FURTHEST_DAYS: i64 = 366;
/// The steps by which a clock is moved, in minutes: a quarter of an hour to a week.
pub const STEPS: &[i64] = &[15, 60, 360, 1_440, 10_080];

/// How a clock is to be moved, as it is typed in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct ClockFields {
    /// By so many minutes, one of [`STEPS`].
    pub by: String,
    /// Or to a moment, as the clocks of the meeting show it: `2017-06-10T11:40`.
    pub to: String,
}

/// Begins a rehearsal of a meeting; one that runs is given instead of a second.
///
/// # Errors
/// The permission table's; [`Refusal::RehearsalsFull`]; `Busy` if the record cannot be copied.
pub async fn begin_rehearsal(store: &Store, visitor: &Visitor, slug: &str) -> ActResult<RehearsalId> {
    let (asking, slug) = (visitor.clone(), slug.to_owned());
    let meeting = match store.read(move |db| may_begin(db, &asking, &slug)).await? {
        Begun::Runs(id) => return Ok(id),
        Begun::Not(meeting) => meeting,
    };
    let id = RehearsalId::new(store.chance().name().map_err(StoreError::from)?);
    store.make_copy(&id).await?;
    let rehearsal = Rehearsal {
        id: id.clone(),
        meeting_id: meeting.clone(),
        begun_by: visitor.signed_in()?.id.clone(),
        begun_at: store.now(),
        ahead: 0,
        ended_at: None,
    };
    let Err(error) = store.write(move |tx| rehearsals::insert(tx, &rehearsal)).await else { return Ok(id) };
    store.discard_copy(&id).await?;
    let running = store.read(move |db| rehearsals::of_meeting(db, &meeting)).await?;
    match (error, running) {
        (StoreError::Taken("rehearsals_one_runs"), Some(other)) => Ok(other.id),
        (error, _) => Err(error.into()),
    }
}

enum Begun {
    Runs(RehearsalId),
    Not(MeetingId),
}

fn may_begin(db: &mut Db, visitor: &Visitor, slug: &str) -> ActResult<Begun> {
    let (meeting, body) = meetings::by_slug(db, slug)?;
    visitor.permit(Act::Rehearse, &body.id, None)?;
    let running = rehearsals::running(db)?;
    match running.iter().find(|one| one.meeting_id == meeting.id) {
        Some(one) => Ok(Begun::Runs(one.id.clone())),
        None if running.len() >= MOST => Err(Refusal::RehearsalsFull { most: MOST as u64 }.into()),
        None => Ok(Begun::Not(meeting.id)),
    }
}

/// Whoever has a place in a body of the meeting may take part, if it runs.
///
/// # Errors
/// [`ActError::SignInFirst`]; `NotFound` for anybody else, and for a rehearsal that there is not or that has ended.
pub fn check_taking_part(db: &mut Db, visitor: &Visitor, id: &RehearsalId) -> ActResult<Rehearsal> {
    visitor.signed_in()?;
    let rehearsal = rehearsals::find(db, id)?;
    let bodies = meetings::bodies_of(db, &rehearsal.meeting_id)?;
    let belongs = bodies.iter().any(|(body, _)| visitor.seats(&body.id).next().is_some());
    if belongs { Ok(rehearsal) } else { Err(StoreError::NotFound.into()) }
}

/// A rehearsal with the zone of its meeting, for whoever conducts it.
fn conducted(db: &mut Db, visitor: &Visitor, id: &RehearsalId) -> ActResult<(Rehearsal, String)> {
    let rehearsal = rehearsals::find(db, id)?;
    let (meeting, body) = meetings::find(db, &rehearsal.meeting_id)?;
    visitor.permit(Act::Rehearse, &body.id, None)?;
    Ok((rehearsal, meeting.zone))
}

/// Moves the clock of a rehearsal forward, and does there what the service does by the clock.
///
/// # Errors
/// The permission table's; a fault of the field `to`; `Stale` if it has ended.
pub async fn move_clock(store: &Store, visitor: &Visitor, id: &RehearsalId, fields: &ClockFields) -> ActResult<()> {
    let (asking, of, fields) = (visitor.clone(), id.clone(), fields.clone());
    let ahead = store.write(move |tx| moved(tx, &asking, &of, &fields)).await?;
    let copy = store.opened_copy(id, ahead).await?;
    copy.write(|tx: &mut Tx<'_>| {
        outages::pulse_anew(tx)?;
        beat_of_rehearsal(tx)
    })
    .await
}

fn moved(tx: &mut Tx<'_>, visitor: &Visitor, id: &RehearsalId, fields: &ClockFields) -> ActResult<i64> {
    let (rehearsal, zone) = conducted(tx.db, visitor, id)?;
    let now = tx.now + Duration::seconds(rehearsal.ahead);
    let to = wanted(fields, now, &zone)?;
    if to <= now {
        return Err(ActError::field("to", Message::new("error-clock-back")));
    }
    let ahead = (to - tx.now).num_seconds();
    if ahead > Duration::days(FURTHEST_DAYS).num_seconds() {
        return Err(ActError::field("to", Message::new("error-clock-far").arg("days", FURTHEST_DAYS)));
    }
    rehearsals::move_clock(tx, id, ahead)?;
    Ok(ahead)
}

fn wanted(fields: &ClockFields, now: Moment, zone: &str) -> ActResult<Moment> {
    if fields.by.is_empty() {
        return typed::local_moment(&fields.to, zone).map_err(|message| ActError::field("to", message));
    }
    let step = STEPS.iter().find(|step| step.to_string() == fields.by);
    let step = step.ok_or_else(|| ActError::field("by", Message::new("error-not-in-list")))?;
    Ok(now + Duration::minutes(*step))
}

/// Ends a rehearsal: its copy goes, with everything that was done in it. One that has ended stays so.
///
/// # Errors
/// The permission table's; `Busy` if the copy cannot be removed now (it goes when the service starts the next time).
pub async fn end_rehearsal(store: &Store, visitor: &Visitor, id: &RehearsalId) -> ActResult<()> {
    let (asking, of) = (visitor.clone(), id.clone());
    store
        .write(move |tx| {
            conducted(tx.db, &asking, &of)?;
            Ok::<_, ActError>(rehearsals::end(tx, &of)?)
        })
        .await?;
    Ok(store.discard_copy(id).await?)
}

/// What the service does by the clock in the copy of a rehearsal.
///
/// # Errors
/// Only if the database fails.
pub fn beat_of_rehearsal(tx: &mut Tx<'_>) -> ActResult<()> {
    outages::pulse(tx)?;
    spent_forms::forget(tx)?;
    remind_of_silences(tx)?;
    Ok(outbox::keep_all(tx)?)
}

/// Whether the visitor is known in the copy of a rehearsal: accounts that were made after it are not, and nobody is in a copy that
/// was removed by hand.
///
/// # Errors
/// `Busy` if the copy cannot be opened.
pub async fn is_known_in(store: &Store, rehearsal: &Rehearsal, visitor: &Visitor) -> ActResult<bool> {
    let account = visitor.signed_in()?.id.clone();
    let known = match store.opened_copy(&rehearsal.id, rehearsal.ahead).await {
        Ok(copy) => copy.read(move |db| accounts::find(db, &account).map(drop)).await,
        Err(missing) => Err(missing),
    };
    match known {
        Ok(()) => Ok(true),
        Err(StoreError::NotFound) => Ok(false),
        Err(other) => Err(other.into()),
    }
}
