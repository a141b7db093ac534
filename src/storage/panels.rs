//! Panels: who sits on them, what they found, what was given to them.

use diesel::prelude::*;

use super::schema::{panel_assignments, panel_findings, panel_persons, panel_seats, panels, persons};
use super::{Db, StoreError, StoreResult, Tx, stored};
use crate::clock::Moment;
use crate::ids::{AmendmentId, ClauseId, DeclarationId, MeetingId, MembershipId, PanelId, PersonId};
use crate::worded::worded;

/// A thematic working group of a meeting.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = panels)]
pub struct Panel {
    /// Its identity.
    pub id: PanelId,
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Its number in the meeting.
    pub number: i64,
    /// What it is about.
    pub theme: String,
    /// More on what it is about.
    pub subtitle: String,
    /// The sentence it stands under.
    pub quotation: String,
    /// Who said it.
    pub quotation_by: String,
    /// What was said there; paragraphs with an empty line between.
    pub summary: String,
    /// The report with which the review was closed.
    pub report: String,
    /// When the review was closed.
    pub closed_at: Option<Moment>,
}

worded! {
    /// What somebody does on a panel.
    PanelPart {
        /// Leads it.
        Moderator = "moderator", "panel-part-moderator";
        /// Sits on it.
        Member = "member", "panel-part-member";
    }
}
super::columns::word_columns!(PanelPart);

/// Somebody on a panel as the record names them.
#[derive(Debug, Clone)]
pub struct PanelPerson {
    /// The name.
    pub name: String,
    /// The title of that appearance.
    pub title: String,
    /// Moderator or member.
    pub part: PanelPart,
}

/// Somebody with an account who works on a panel.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = panel_seats)]
pub struct PanelSeat {
    /// The panel.
    pub panel_id: PanelId,
    /// Who.
    pub membership_id: MembershipId,
    /// Moderator or member.
    pub part: PanelPart,
}

/// A clause or an amendment given to a panel.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = panel_assignments)]
pub struct Assignment {
    /// Its identity.
    pub id: String,
    /// The panel.
    pub panel_id: PanelId,
    /// The declaration.
    pub declaration_id: DeclarationId,
    /// The clause, or
    pub clause_id: Option<ClauseId>,
    /// the amendment.
    pub amendment_id: Option<AmendmentId>,
    /// When.
    pub assigned_at: Moment,
}

/// Stores a panel.
///
/// # Errors
/// `Taken("panels_number_once")`.
pub fn insert(tx: &mut Tx<'_>, panel: &Panel) -> StoreResult<()> {
    diesel::insert_into(panels::table).values(panel).execute(tx.db)?;
    Ok(())
}

/// Changes what is said of a panel.
///
/// # Errors
/// `Taken("panels_number_once")`.
pub fn update(tx: &mut Tx<'_>, panel: &Panel) -> StoreResult<()> {
    diesel::update(panels::table.find(&panel.id))
        .set((
            panels::number.eq(panel.number),
            panels::theme.eq(&panel.theme),
            panels::subtitle.eq(&panel.subtitle),
            panels::quotation.eq(&panel.quotation),
            panels::quotation_by.eq(&panel.quotation_by),
            panels::summary.eq(&panel.summary),
        ))
        .execute(tx.db)?;
    Ok(())
}

/// Closes a panel's review with its report.
///
/// # Errors
/// `Stale` if it was closed before.
pub fn close(tx: &mut Tx<'_>, id: &PanelId, report: &str) -> StoreResult<()> {
    let closed = diesel::update(panels::table.find(id).filter(panels::closed_at.is_null()))
        .set((panels::closed_at.eq(tx.now), panels::report.eq(report)))
        .execute(tx.db)?;
    if closed == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// A panel.
///
/// # Errors
/// `NotFound`.
pub fn find(db: &mut Db, id: &PanelId) -> StoreResult<Panel> {
    Ok(panels::table.find(id).select(Panel::as_select()).first(db)?)
}

/// The panels of a meeting, by number.
///
/// # Errors
/// Only if the query fails.
pub fn of_meeting(db: &mut Db, meeting: &MeetingId) -> StoreResult<Vec<Panel>> {
    Ok(panels::table
        .filter(panels::meeting_id.eq(meeting))
        .order((panels::number, panels::id))
        .select(Panel::as_select())
        .load(db)?)
}

/// Enters somebody on a panel as the record names them.
///
/// # Errors
/// Only if the query fails.
pub fn insert_person(
    tx: &mut Tx<'_>,
    panel: &PanelId,
    position: usize,
    person: &PersonId,
    title: &str,
    part: PanelPart,
) -> StoreResult<()> {
    diesel::insert_into(panel_persons::table)
        .values((
            panel_persons::panel_id.eq(panel),
            panel_persons::position.eq(stored(position)),
            panel_persons::person_id.eq(person),
            panel_persons::title.eq(title),
            panel_persons::part.eq(part),
        ))
        .execute(tx.db)?;
    Ok(())
}

/// Takes all persons off a panel, before they are entered anew.
///
/// # Errors
/// Only if the query fails.
pub fn clear_persons(tx: &mut Tx<'_>, panel: &PanelId) -> StoreResult<()> {
    diesel::delete(panel_persons::table.filter(panel_persons::panel_id.eq(panel))).execute(tx.db)?;
    Ok(())
}

/// The persons of a panel, in their order.
///
/// # Errors
/// Only if the query fails.
pub fn persons(db: &mut Db, panel: &PanelId) -> StoreResult<Vec<PanelPerson>> {
    let rows: Vec<(String, String, PanelPart)> = panel_persons::table
        .inner_join(persons::table.on(persons::id.eq(panel_persons::person_id)))
        .filter(panel_persons::panel_id.eq(panel))
        .order(panel_persons::position)
        .select((persons::name, panel_persons::title, panel_persons::part))
        .load(db)?;
    Ok(rows.into_iter().map(|(name, title, part)| PanelPerson { name, title, part }).collect())
}

/// Who sits on a panel by identity, with title and part, in order.
///
/// # Errors
/// Only if the query fails.
pub fn person_ids(db: &mut Db, panel: &PanelId) -> StoreResult<Vec<(PersonId, String, PanelPart)>> {
    Ok(panel_persons::table
        .filter(panel_persons::panel_id.eq(panel))
        .order(panel_persons::position)
        .select((panel_persons::person_id, panel_persons::title, panel_persons::part))
        .load(db)?)
}

/// Gives somebody with an account a seat on a panel.
///
/// # Errors
/// `Taken("panel_seats_pkey")`.
pub fn insert_seat(tx: &mut Tx<'_>, seat: &PanelSeat) -> StoreResult<()> {
    diesel::insert_into(panel_seats::table).values(seat).execute(tx.db)?;
    Ok(())
}

/// Takes a seat away.
///
/// # Errors
/// `NotFound` if there is no such seat.
pub fn delete_seat(tx: &mut Tx<'_>, panel: &PanelId, membership: &MembershipId) -> StoreResult<()> {
    let gone = diesel::delete(panel_seats::table.find((panel, membership))).execute(tx.db)?;
    if gone == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

/// The seats of all panels of a meeting: one query.
///
/// # Errors
/// Only if the query fails.
pub fn seats_of_meeting(db: &mut Db, meeting: &MeetingId) -> StoreResult<Vec<PanelSeat>> {
    Ok(panel_seats::table
        .inner_join(panels::table.on(panels::id.eq(panel_seats::panel_id)))
        .filter(panels::meeting_id.eq(meeting))
        .order((panels::number, panel_seats::membership_id))
        .select(PanelSeat::as_select())
        .load(db)?)
}

/// The panels on which one of some members has a seat and whose review is not closed: one query.
///
/// # Errors
/// Only if the query fails.
pub fn open_of_members(db: &mut Db, members: &[MembershipId]) -> StoreResult<Vec<(Panel, PanelPart)>> {
    Ok(panels::table
        .inner_join(panel_seats::table.on(panel_seats::panel_id.eq(panels::id)))
        .filter(panel_seats::membership_id.eq_any(members).and(panels::closed_at.is_null()))
        .order((panels::meeting_id, panels::number, panel_seats::part))
        .select((Panel::as_select(), panel_seats::part))
        .load(db)?)
}

/// Sets the findings of a panel, in their order.
///
/// # Errors
/// Only if the query fails.
pub fn set_findings(tx: &mut Tx<'_>, panel: &PanelId, findings: &[String]) -> StoreResult<()> {
    diesel::delete(panel_findings::table.filter(panel_findings::panel_id.eq(panel))).execute(tx.db)?;
    for (position, words) in findings.iter().enumerate() {
        diesel::insert_into(panel_findings::table)
            .values((
                panel_findings::panel_id.eq(panel),
                panel_findings::position.eq(stored(position + 1)),
                panel_findings::words.eq(words),
            ))
            .execute(tx.db)?;
    }
    Ok(())
}

/// The findings of a panel, in their order.
///
/// # Errors
/// Only if the query fails.
pub fn findings(db: &mut Db, panel: &PanelId) -> StoreResult<Vec<String>> {
    Ok(panel_findings::table
        .filter(panel_findings::panel_id.eq(panel))
        .order(panel_findings::position)
        .select(panel_findings::words)
        .load(db)?)
}

/// Gives a clause or an amendment to a panel.
///
/// # Errors
/// `Taken` if it was given to it before.
pub fn assign(tx: &mut Tx<'_>, assignment: &Assignment) -> StoreResult<()> {
    diesel::insert_into(panel_assignments::table).values(assignment).execute(tx.db)?;
    Ok(())
}

/// Takes an assignment back.
///
/// # Errors
/// `NotFound`.
pub fn unassign(tx: &mut Tx<'_>, declaration: &DeclarationId, id: &str) -> StoreResult<()> {
    let gone =
        diesel::delete(panel_assignments::table.find(id).filter(panel_assignments::declaration_id.eq(declaration)))
            .execute(tx.db)?;
    if gone == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// What was given to panels of a declaration: one query.
///
/// # Errors
/// Only if the query fails.
pub fn assignments(db: &mut Db, declaration: &DeclarationId) -> StoreResult<Vec<Assignment>> {
    Ok(panel_assignments::table
        .filter(panel_assignments::declaration_id.eq(declaration))
        .order((panel_assignments::assigned_at, panel_assignments::id))
        .select(Assignment::as_select())
        .load(db)?)
}
