//! Lists of speakers, and who asked for the floor.

use diesel::prelude::*;

use super::schema::{speakers, speakers_lists};
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{DeclarationId, DelegationId, MembershipId, MotionId, RulingId, SittingId, SpeakerId, SpeakersListId};
use crate::procedure::Side;

/// A list of speakers.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = speakers_lists)]
pub struct SpeakersList {
    /// Its identity.
    pub id: SpeakersListId,
    /// The sitting.
    pub sitting_id: SittingId,
    /// Its number at the sitting, from 1.
    pub number: i64,
    /// The text that is spoken on; none for the sitting in general.
    pub declaration_id: Option<DeclarationId>,
    /// The motion on that text that is spoken to; none for the text itself.
    pub motion_id: Option<MotionId>,
    /// How long a speaker has the floor, in seconds; 0 without a limit.
    pub seconds: i64,
    /// The rule that limits it, as it is quoted.
    pub limit_rule: String,
    /// The ruling that set another time.
    pub ruling_id: Option<RulingId>,
    /// When it was opened.
    pub opened_at: Moment,
    /// By whom.
    pub opened_by: MembershipId,
    /// When it was closed: who waits still speaks.
    pub closed_at: Option<Moment>,
}

/// A place on a list: it waits until it began or ended, has the floor until it ended.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = speakers)]
pub struct Speaker {
    /// Its identity.
    pub id: SpeakerId,
    /// The list.
    pub list_id: SpeakersListId,
    /// The sitting.
    pub sitting_id: SittingId,
    /// Who speaks.
    pub delegation_id: DelegationId,
    /// For what, where it is said.
    pub side: Option<Side>,
    /// The place on the list, from 1; they are moved.
    pub place: i64,
    /// When the floor was asked for.
    pub asked_at: Moment,
    /// Who asked, or entered it.
    pub asked_by: MembershipId,
    /// How long it has the floor, in seconds; 0 without a limit. It is fixed when the floor is given.
    pub seconds: i64,
    /// When the floor was given.
    pub began_at: Option<Moment>,
    /// When the speech ended, or the place was given up.
    pub ended_at: Option<Moment>,
}

impl Speaker {
    /// Whether it has not had the floor yet and still wants it.
    #[must_use]
    pub const fn waits(&self) -> bool {
        self.began_at.is_none() && self.ended_at.is_none()
    }

    /// Whether it has the floor.
    #[must_use]
    pub const fn speaks(&self) -> bool {
        self.began_at.is_some() && self.ended_at.is_none()
    }
}

/// Opens a list.
///
/// # Errors
/// `Taken("speakers_lists_number_once")`.
pub fn insert_list(tx: &mut Tx<'_>, list: &SpeakersList) -> StoreResult<()> {
    diesel::insert_into(speakers_lists::table).values(list).execute(tx.db)?;
    Ok(())
}

/// A list.
///
/// # Errors
/// `NotFound`.
pub fn find_list(db: &mut Db, id: &SpeakersListId) -> StoreResult<SpeakersList> {
    Ok(speakers_lists::table.find(id).select(SpeakersList::as_select()).first(db)?)
}

/// The lists of a sitting, in order.
///
/// # Errors
/// Only if the query fails.
pub fn lists(db: &mut Db, sitting: &SittingId) -> StoreResult<Vec<SpeakersList>> {
    Ok(speakers_lists::table
        .filter(speakers_lists::sitting_id.eq(sitting))
        .order(speakers_lists::number)
        .select(SpeakersList::as_select())
        .load(db)?)
}

/// Closes a list.
///
/// # Errors
/// `Stale` if it is closed.
pub fn close_list(tx: &mut Tx<'_>, id: &SpeakersListId) -> StoreResult<()> {
    let closed = diesel::update(speakers_lists::table.find(id).filter(speakers_lists::closed_at.is_null()))
        .set(speakers_lists::closed_at.eq(tx.now))
        .execute(tx.db)?;
    if closed == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// Sets how long speakers on a list have the floor, and by which ruling.
///
/// # Errors
/// Only if the query fails.
pub fn limit(tx: &mut Tx<'_>, id: &SpeakersListId, seconds: i64, ruling: Option<&RulingId>) -> StoreResult<()> {
    diesel::update(speakers_lists::table.find(id))
        .set((speakers_lists::seconds.eq(seconds), speakers_lists::ruling_id.eq(ruling)))
        .execute(tx.db)?;
    Ok(())
}

/// Enters somebody.
///
/// # Errors
/// `Taken("speakers_wait_once")` if the delegation waits on that list.
pub fn insert(tx: &mut Tx<'_>, speaker: &Speaker) -> StoreResult<()> {
    diesel::insert_into(speakers::table).values(speaker).execute(tx.db)?;
    Ok(())
}

/// A place on a list.
///
/// # Errors
/// `NotFound`.
pub fn find(db: &mut Db, id: &SpeakerId) -> StoreResult<Speaker> {
    Ok(speakers::table.find(id).select(Speaker::as_select()).first(db)?)
}

/// Everybody on the lists of a sitting, in order of their lists and places.
///
/// # Errors
/// Only if the query fails.
pub fn of_sitting(db: &mut Db, sitting: &SittingId) -> StoreResult<Vec<Speaker>> {
    Ok(speakers::table
        .filter(speakers::sitting_id.eq(sitting))
        .order((speakers::list_id, speakers::place, speakers::id))
        .select(Speaker::as_select())
        .load(db)?)
}

/// Stores a place, and when the floor was given and taken.
///
/// # Errors
/// `Taken("speakers_one_speaks")` if somebody else has the floor.
pub fn update(tx: &mut Tx<'_>, speaker: &Speaker) -> StoreResult<()> {
    diesel::update(speakers::table.find(&speaker.id))
        .set((
            speakers::place.eq(speaker.place),
            speakers::seconds.eq(speaker.seconds),
            speakers::began_at.eq(speaker.began_at),
            speakers::ended_at.eq(speaker.ended_at),
        ))
        .execute(tx.db)?;
    Ok(())
}
