//! Declarations that relate to the same question, and in what order they are put.

use diesel::prelude::*;

use super::declarations::Declaration;
use super::schema::{declarations, queue_places, queues};
use super::{Db, StoreError, StoreResult, Tx, versions};
use crate::clock::Moment;
use crate::ids::{DeclarationId, MeetingId, MembershipId, QueueId};

/// Declarations of one meeting that relate to the same question.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = queues)]
pub struct Queue {
    /// Its identity.
    pub id: QueueId,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Who said first that two of them relate to the same question.
    pub membership_id: MembershipId,
    /// When.
    pub made_at: Moment,
    /// The decision of the body on another order than that of tabling, as it is cited; empty if there is none.
    pub decision: String,
    /// Why the order was changed; empty if it was not.
    pub reason: String,
    /// Who entered that order.
    pub ordered_by: Option<MembershipId>,
    /// When.
    pub ordered_at: Option<Moment>,
}

/// The place of a declaration in its queue.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = queue_places)]
pub struct QueuePlace {
    /// The declaration.
    pub declaration_id: DeclarationId,
    /// The queue.
    pub queue_id: QueueId,
    /// Its place, from 1, where an order was set; else it follows those that have one, in the order of tabling.
    pub position: Option<i64>,
    /// The other one that it would replace as a whole.
    pub replaces_id: Option<DeclarationId>,
    /// Who entered it.
    pub membership_id: MembershipId,
    /// When.
    pub entered_at: Moment,
}

/// A declaration in its queue.
#[derive(Debug, Clone)]
pub struct Rival {
    /// Its place.
    pub place: QueuePlace,
    /// The declaration.
    pub declaration: Declaration,
    /// The tag of the language of its title.
    pub lang: String,
    /// Its title.
    pub title: String,
}

/// A queue with its declarations in the order in which they are put.
#[derive(Debug, Clone)]
pub struct Line {
    /// The queue.
    pub queue: Queue,
    /// What was tabled, in order; behind it the draft for which the line was read, if it is one. Other drafts are nobody's
    /// affair.
    pub rivals: Vec<Rival>,
}

/// The queue of a declaration, if it has one: one query where it has none.
///
/// # Errors
/// Only if a query fails.
pub fn of_declaration(db: &mut Db, id: &DeclarationId) -> StoreResult<Option<Line>> {
    let own = queue_places::table.find(id).select(QueuePlace::as_select()).first(db).optional()?;
    let Some(own) = own else { return Ok(None) };
    let queue = queues::table.find(&own.queue_id).select(Queue::as_select()).first(db)?;
    let rows: Vec<(QueuePlace, Declaration)> = queue_places::table
        .inner_join(declarations::table.on(declarations::id.eq(queue_places::declaration_id)))
        .filter(queue_places::queue_id.eq(&own.queue_id))
        .filter(declarations::tabled_at.is_not_null().or(declarations::id.eq(id)))
        .select((QueuePlace::as_select(), Declaration::as_select()))
        .load(db)?;
    let ids: Vec<DeclarationId> = rows.iter().map(|(_, declaration)| declaration.id.clone()).collect();
    let mut titles = versions::titles(db, &ids)?;
    let rival = |(place, declaration): (QueuePlace, Declaration)| {
        let (lang, title) =
            titles.remove(&declaration.id).unwrap_or_else(|| (declaration.language.clone(), String::new()));
        Rival { place, declaration, lang: lang.to_string(), title }
    };
    let mut rivals: Vec<Rival> = rows.into_iter().map(rival).collect();
    rivals.sort_by_key(|one| {
        let (position, tabled) = (one.place.position, one.declaration.tabled_at);
        (tabled.is_none(), position.is_none(), position, tabled, one.declaration.number)
    });
    Ok(Some(Line { queue, rivals }))
}

/// The queues of a meeting, with the places in them.
///
/// # Errors
/// Only if a query fails.
pub fn of_meeting(db: &mut Db, meeting: &MeetingId) -> StoreResult<(Vec<Queue>, Vec<QueuePlace>)> {
    let all: Vec<Queue> = queues::table
        .filter(queues::meeting_id.eq(meeting))
        .order((queues::made_at, queues::id))
        .select(Queue::as_select())
        .load(db)?;
    let ids: Vec<&QueueId> = all.iter().map(|queue| &queue.id).collect();
    let places = queue_places::table
        .filter(queue_places::queue_id.eq_any(ids))
        .order(queue_places::declaration_id)
        .select(QueuePlace::as_select())
        .load(db)?;
    Ok((all, places))
}

/// The place of a declaration in its queue, if it has one.
///
/// # Errors
/// Only if the query fails.
pub fn place_of(db: &mut Db, id: &DeclarationId) -> StoreResult<Option<QueuePlace>> {
    Ok(queue_places::table.find(id).select(QueuePlace::as_select()).first(db).optional()?)
}

/// Stores a queue.
///
/// # Errors
/// Only if the query fails.
pub fn insert(tx: &mut Tx<'_>, queue: &Queue) -> StoreResult<()> {
    diesel::insert_into(queues::table).values(queue).execute(tx.db)?;
    Ok(())
}

/// Enters a declaration into a queue.
///
/// # Errors
/// Only if the query fails.
pub fn enter(tx: &mut Tx<'_>, place: &QueuePlace) -> StoreResult<()> {
    diesel::insert_into(queue_places::table).values(place).execute(tx.db)?;
    Ok(())
}

/// Takes a declaration out of its queue.
///
/// # Errors
/// `NotFound` if it stands in none.
pub fn leave(tx: &mut Tx<'_>, id: &DeclarationId) -> StoreResult<()> {
    let gone = diesel::delete(queue_places::table.find(id)).execute(tx.db)?;
    if gone == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Sets the order of a queue.
///
/// # Errors
/// Only if a query fails.
pub fn set_order(tx: &mut Tx<'_>, queue: &Queue, order: &[DeclarationId]) -> StoreResult<()> {
    diesel::update(queues::table.find(&queue.id))
        .set((
            queues::decision.eq(&queue.decision),
            queues::reason.eq(&queue.reason),
            queues::ordered_by.eq(&queue.ordered_by),
            queues::ordered_at.eq(queue.ordered_at),
        ))
        .execute(tx.db)?;
    for (position, id) in (1_i64..).zip(order) {
        diesel::update(queue_places::table.find(id)).set(queue_places::position.eq(position)).execute(tx.db)?;
    }
    Ok(())
}
