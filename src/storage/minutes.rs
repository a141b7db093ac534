//! Minutes of sittings as documents: their paragraphs, and what delegations propose to correct in them.

use diesel::prelude::*;

use super::schema::{minutes, minutes_corrections, minutes_paragraphs};
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{DelegationId, MembershipId, MinutesCorrectionId, ParagraphId, SittingId};

/// The minutes of a sitting.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = minutes, treat_none_as_null = true)]
pub struct Minutes {
    /// The sitting.
    pub sitting_id: SittingId,
    /// The language in which they were drafted.
    pub language: String,
    /// The place of the last entry of the journal that they tell.
    pub head_seq: i64,
    /// Its hash.
    pub head_hash: String,
    /// When they were drafted.
    pub drafted_at: Moment,
    /// By whom.
    pub drafted_by: MembershipId,
    /// When they were issued; from then on only corrections change them.
    pub issued_at: Option<Moment>,
    /// By whom.
    pub issued_by: Option<MembershipId>,
    /// Until when corrections may be proposed; none: until they are approved.
    pub corrections_until: Option<Moment>,
    /// When they were approved; from then on nothing changes them.
    pub approved_at: Option<Moment>,
    /// By whom.
    pub approved_by: Option<MembershipId>,
    /// At which sitting.
    pub approved_at_id: Option<SittingId>,
    /// SHA-256 of the approved text, in hexadecimal.
    pub digest: Option<String>,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = minutes_paragraphs)]
pub struct Paragraph {
    /// Its identity.
    pub id: ParagraphId,
    /// The sitting.
    pub sitting_id: SittingId,
    /// Its place, from 1.
    pub position: i64,
    /// Whether it is a heading.
    pub heading: bool,
    /// What it reads.
    pub words: String,
    /// The entry of the journal that it tells.
    pub entry: Option<i64>,
    /// How often it was saved.
    pub revision: i64,
}

/// A correction that a delegation proposes.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = minutes_corrections, treat_none_as_null = true)]
pub struct MinutesCorrection {
    /// Its identity.
    pub id: MinutesCorrectionId,
    /// The sitting.
    pub sitting_id: SittingId,
    /// Its number, in order of proposing.
    pub number: i64,
    /// The paragraph.
    pub paragraph_id: ParagraphId,
    /// What the paragraph is to read.
    pub words: String,
    /// Why; may be empty.
    pub reason: String,
    /// Which delegation proposes it.
    pub delegation_id: DelegationId,
    /// Who did.
    pub membership_id: MembershipId,
    /// When.
    pub proposed_at: Moment,
    /// Whether it was taken up; none until it is answered.
    pub taken_up: Option<bool>,
    /// What the secretariat said to it.
    pub answer: String,
    /// What the paragraph read until it was taken up.
    pub former: String,
    /// When it was answered.
    pub answered_at: Option<Moment>,
    /// By whom.
    pub answered_by: Option<MembershipId>,
}

/// Stores a draft with its paragraphs.
///
/// # Errors
/// `Taken("minutes_pkey")` if the sitting has minutes.
pub fn insert(tx: &mut Tx<'_>, drafted: &Minutes, paragraphs: &[Paragraph]) -> StoreResult<()> {
    diesel::insert_into(minutes::table).values(drafted).execute(tx.db)?;
    for paragraph in paragraphs {
        insert_paragraph(tx, paragraph)?;
    }
    Ok(())
}

/// The minutes of a sitting, if they were drafted.
///
/// # Errors
/// Only if the query fails.
pub fn of_sitting(db: &mut Db, id: &SittingId) -> StoreResult<Option<Minutes>> {
    Ok(minutes::table.find(id).select(Minutes::as_select()).first(db).optional()?)
}

/// Keeps what became of minutes.
///
/// # Errors
/// Only if the query fails.
pub fn update(tx: &mut Tx<'_>, changed: &Minutes) -> StoreResult<()> {
    diesel::update(minutes::table.find(&changed.sitting_id)).set(changed).execute(tx.db)?;
    Ok(())
}

/// The paragraphs of minutes, in their order.
///
/// # Errors
/// Only if the query fails.
pub fn paragraphs(db: &mut Db, id: &SittingId) -> StoreResult<Vec<Paragraph>> {
    Ok(minutes_paragraphs::table
        .filter(minutes_paragraphs::sitting_id.eq(id))
        .order((minutes_paragraphs::position, minutes_paragraphs::id))
        .select(Paragraph::as_select())
        .load(db)?)
}

/// Stores a paragraph.
///
/// # Errors
/// Only if the query fails.
pub fn insert_paragraph(tx: &mut Tx<'_>, paragraph: &Paragraph) -> StoreResult<()> {
    diesel::insert_into(minutes_paragraphs::table).values(paragraph).execute(tx.db)?;
    Ok(())
}

/// Makes room for a paragraph: those at this place and behind it move on by one.
///
/// # Errors
/// Only if the query fails.
pub fn make_room(tx: &mut Tx<'_>, id: &SittingId, position: i64) -> StoreResult<()> {
    let behind = minutes_paragraphs::table
        .filter(minutes_paragraphs::sitting_id.eq(id).and(minutes_paragraphs::position.ge(position)));
    diesel::update(behind).set(minutes_paragraphs::position.eq(minutes_paragraphs::position + 1)).execute(tx.db)?;
    Ok(())
}

/// Gives a paragraph other words, if it still is at the revision that the form was made from.
///
/// # Errors
/// `Stale` if somebody saved it in between, or took it out.
pub fn save_paragraph(
    tx: &mut Tx<'_>,
    id: &ParagraphId,
    (words, heading): (&str, bool),
    revision: i64,
) -> StoreResult<()> {
    let saved = diesel::update(at_revision(id, revision))
        .set((
            minutes_paragraphs::words.eq(words),
            minutes_paragraphs::heading.eq(heading),
            minutes_paragraphs::revision.eq(revision + 1),
        ))
        .execute(tx.db)?;
    if saved == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// Takes a paragraph out of a draft, if it still is at the revision that the form was made from.
///
/// # Errors
/// `Stale` if somebody saved it in between, or took it out.
pub fn delete_paragraph(tx: &mut Tx<'_>, id: &ParagraphId, revision: i64) -> StoreResult<()> {
    let gone = diesel::delete(at_revision(id, revision)).execute(tx.db)?;
    if gone == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

#[diesel::dsl::auto_type]
fn at_revision<'a>(id: &'a ParagraphId, revision: i64) -> _ {
    minutes_paragraphs::table.filter(minutes_paragraphs::id.eq(id)).filter(minutes_paragraphs::revision.eq(revision))
}

/// The corrections proposed to the minutes of a sitting, in order.
///
/// # Errors
/// Only if the query fails.
pub fn corrections(db: &mut Db, id: &SittingId) -> StoreResult<Vec<MinutesCorrection>> {
    Ok(minutes_corrections::table
        .filter(minutes_corrections::sitting_id.eq(id))
        .order(minutes_corrections::number)
        .select(MinutesCorrection::as_select())
        .load(db)?)
}

/// Stores a proposed correction.
///
/// # Errors
/// `Taken("minutes_corrections_number_once")` cannot come about while the record is held.
pub fn insert_correction(tx: &mut Tx<'_>, correction: &MinutesCorrection) -> StoreResult<()> {
    diesel::insert_into(minutes_corrections::table).values(correction).execute(tx.db)?;
    Ok(())
}

/// Keeps what became of a correction.
///
/// # Errors
/// `Stale` if it was answered already.
pub fn answer_correction(tx: &mut Tx<'_>, answered: &MinutesCorrection) -> StoreResult<()> {
    let waiting = minutes_corrections::table
        .filter(minutes_corrections::id.eq(&answered.id).and(minutes_corrections::answered_at.is_null()));
    let saved = diesel::update(waiting).set(answered).execute(tx.db)?;
    if saved == 1 { Ok(()) } else { Err(StoreError::Stale) }
}
