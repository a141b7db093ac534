//! Versions: the whole text at one moment, and the clauses' identities.
//!
//! A draft is a version that still changes; tabling freezes it. Every other version is written once.

use std::collections::HashMap;

use diesel::prelude::*;

use super::schema::{clause_texts, clauses, version_clauses, version_texts, versions};
use super::{Db, StoreError, StoreResult, Tx, count, stored};
use crate::clock::Moment;
use crate::ids::{AmendmentId, ClauseId, DeclarationId, MembershipId, VersionId};
use crate::language::Language;
use crate::text::{Clause, ClauseKind, DeclarationKind, Numbering, Text};

mod all;
mod bases;
mod kind;

pub use all::texts;
pub use bases::latest_bases;
pub use kind::VersionKind;

/// One version of a declaration.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = versions)]
pub struct Version {
    /// Its identity.
    pub id: VersionId,
    /// The declaration.
    pub declaration_id: DeclarationId,
    /// 1 is the draft and, once frozen, the text as tabled.
    pub number: i64,
    /// What it is.
    pub kind: VersionKind,
    /// The version it was made from.
    pub base_id: Option<VersionId>,
    /// When.
    pub made_at: Moment,
    /// By whom; none where the engine made it.
    pub membership_id: Option<MembershipId>,
    /// SHA-256 of the whole text; none while it is a draft.
    pub digest: Option<String>,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = version_texts)]
struct FrameRow {
    version_id: VersionId,
    language: Language,
    title: String,
    masthead: String,
    place_date: String,
    enacting: String,
    closing: String,
    revision: i64,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = version_clauses)]
struct PlaceRow {
    version_id: VersionId,
    clause_id: ClauseId,
    position: i64,
    parent_id: Option<ClauseId>,
    kind: ClauseKind,
    numbering: Numbering,
    inserted: bool,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = clause_texts)]
struct WordsRow {
    version_id: VersionId,
    clause_id: ClauseId,
    language: Language,
    words: String,
    opening: i64,
    ending: Option<String>,
    wrap_up: String,
    stale: bool,
    revision: i64,
}

/// A text as read, with the revision of each draft clause: what a form was made from.
#[derive(Debug, Clone)]
pub struct ReadText {
    /// The text.
    pub text: Text,
    /// How often the words around the clauses were saved.
    pub revision: i64,
    /// How often each clause was saved.
    pub revisions: HashMap<ClauseId, i64>,
}

/// The versions of a declaration, in order.
///
/// # Errors
/// Only if the query fails.
pub fn of_declaration(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<Version>> {
    Ok(versions::table
        .filter(versions::declaration_id.eq(id))
        .order(versions::number)
        .select(Version::as_select())
        .load(db)?)
}

/// The latest version of a declaration.
///
/// # Errors
/// `NotFound`.
pub fn latest(db: &mut Db, id: &DeclarationId) -> StoreResult<Version> {
    Ok(versions::table
        .filter(versions::declaration_id.eq(id))
        .order(versions::number.desc())
        .select(Version::as_select())
        .first(db)?)
}

/// A version.
///
/// # Errors
/// `NotFound`.
pub fn find(db: &mut Db, id: &VersionId) -> StoreResult<Version> {
    Ok(versions::table.find(id).select(Version::as_select()).first(db)?)
}

/// Stores a version with its text.
///
/// # Errors
/// Only if the query fails.
pub fn insert(tx: &mut Tx<'_>, version: &Version, text: &Text) -> StoreResult<()> {
    diesel::insert_into(versions::table).values(version).execute(tx.db)?;
    insert_frame(tx, &version.id, text)?;
    for (position, clause) in text.clauses.iter().enumerate() {
        insert_place(tx, &version.id, position, clause)?;
        insert_words(tx, &version.id, &text.language, clause)?;
    }
    Ok(())
}

/// Gives a clause its identity.
///
/// # Errors
/// Only if the query fails.
pub fn insert_clause(
    tx: &mut Tx<'_>,
    declaration: &DeclarationId,
    id: &ClauseId,
    brought_by: Option<&AmendmentId>,
) -> StoreResult<()> {
    diesel::insert_into(clauses::table)
        .values((
            clauses::id.eq(id),
            clauses::declaration_id.eq(declaration),
            clauses::amendment_id.eq(brought_by),
            clauses::created_at.eq(tx.now),
        ))
        .execute(tx.db)?;
    Ok(())
}

/// Whether an identity is a clause of a declaration, in whatever version.
///
/// # Errors
/// `NotFound` if it is not.
pub fn clause_of(db: &mut Db, declaration: &DeclarationId, id: &ClauseId) -> StoreResult<()> {
    let found: ClauseId =
        clauses::table.find(id).filter(clauses::declaration_id.eq(declaration)).select(clauses::id).first(db)?;
    debug_assert_eq!(&found, id);
    Ok(())
}

/// The text of a version in a language: three queries, whatever its length.
///
/// # Errors
/// `NotFound` if there is none in that language.
pub fn text(db: &mut Db, id: &VersionId, kind: DeclarationKind, language: &Language) -> StoreResult<Text> {
    Ok(read(db, id, kind, language)?.text)
}

/// As [`text`], with the revisions that forms carry.
///
/// # Errors
/// As [`text`].
pub fn read(db: &mut Db, id: &VersionId, kind: DeclarationKind, language: &Language) -> StoreResult<ReadText> {
    let frame: FrameRow = version_texts::table.find((id, language)).select(FrameRow::as_select()).first(db)?;
    let places: Vec<PlaceRow> = version_clauses::table
        .filter(version_clauses::version_id.eq(id))
        .order(version_clauses::position)
        .select(PlaceRow::as_select())
        .load(db)?;
    let words: Vec<WordsRow> = clause_texts::table
        .filter(clause_texts::version_id.eq(id).and(clause_texts::language.eq(language)))
        .select(WordsRow::as_select())
        .load(db)?;
    let revisions = words.iter().map(|row| (row.clause_id.clone(), row.revision)).collect();
    let mut words: HashMap<ClauseId, WordsRow> = words.into_iter().map(|row| (row.clause_id.clone(), row)).collect();
    let mut text = Text::new(language.clone(), kind);
    for place in places {
        let said = words.remove(&place.clause_id);
        text.clauses.push(clause(place, said)?);
    }
    let revision = frame.revision;
    fill_frame(&mut text, frame)?;
    Ok(ReadText { text, revision, revisions })
}

fn clause(place: PlaceRow, said: Option<WordsRow>) -> StoreResult<Clause> {
    let mut clause = Clause::new(place.clause_id, place.kind, "");
    clause.parent = place.parent_id;
    clause.numbering = place.numbering;
    clause.inserted = place.inserted;
    if let Some(said) = said {
        clause.words = said.words;
        clause.opening = count(said.opening)?;
        clause.ending = said.ending;
        clause.wrap_up = said.wrap_up;
    }
    Ok(clause)
}

fn fill_frame(text: &mut Text, frame: FrameRow) -> StoreResult<()> {
    text.title = frame.title;
    text.masthead = lines(&frame.masthead)?;
    text.place_date = frame.place_date;
    text.enacting = frame.enacting;
    text.closing = lines(&frame.closing)?;
    Ok(())
}

fn lines(json: &str) -> StoreResult<Vec<String>> {
    serde_json::from_str(json).map_err(|error| StoreError::Corrupt(error.to_string()))
}

fn to_lines(lines: &[String]) -> String {
    serde_json::Value::from(lines.to_vec()).to_string()
}

fn insert_frame(tx: &mut Tx<'_>, version: &VersionId, text: &Text) -> StoreResult<()> {
    let frame = FrameRow {
        version_id: version.clone(),
        language: text.language.clone(),
        title: text.title.clone(),
        masthead: to_lines(&text.masthead),
        place_date: text.place_date.clone(),
        enacting: text.enacting.clone(),
        closing: to_lines(&text.closing),
        revision: 1,
    };
    diesel::insert_into(version_texts::table).values(&frame).execute(tx.db)?;
    Ok(())
}

fn insert_place(tx: &mut Tx<'_>, version: &VersionId, position: usize, clause: &Clause) -> StoreResult<()> {
    let place = PlaceRow {
        version_id: version.clone(),
        clause_id: clause.id.clone(),
        position: stored(position),
        parent_id: clause.parent.clone(),
        kind: clause.kind,
        numbering: clause.numbering,
        inserted: clause.inserted,
    };
    diesel::insert_into(version_clauses::table).values(&place).execute(tx.db)?;
    Ok(())
}

fn insert_words(tx: &mut Tx<'_>, version: &VersionId, language: &Language, clause: &Clause) -> StoreResult<()> {
    let row = WordsRow {
        version_id: version.clone(),
        clause_id: clause.id.clone(),
        language: language.clone(),
        words: clause.words.clone(),
        opening: stored(clause.opening),
        ending: clause.ending.clone(),
        wrap_up: clause.wrap_up.clone(),
        stale: false,
        revision: 1,
    };
    diesel::insert_into(clause_texts::table).values(&row).execute(tx.db)?;
    Ok(())
}

/// Draft: saves a clause's words, if it still is at the revision that the form was made from.
///
/// # Errors
/// `Stale` if somebody saved it in between.
pub fn save_clause(
    tx: &mut Tx<'_>,
    draft: &VersionId,
    language: &Language,
    clause: &Clause,
    revision: i64,
) -> StoreResult<()> {
    let saved = diesel::update(
        clause_texts::table.find((draft, &clause.id, language)).filter(clause_texts::revision.eq(revision)),
    )
    .set((
        clause_texts::words.eq(&clause.words),
        clause_texts::opening.eq(stored(clause.opening)),
        clause_texts::ending.eq(&clause.ending),
        clause_texts::wrap_up.eq(&clause.wrap_up),
        clause_texts::revision.eq(revision + 1),
    ))
    .execute(tx.db)?;
    if saved == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// Draft: saves the words around the clauses, if they still are at the revision that the form was made from.
///
/// # Errors
/// `Stale` if somebody saved them in between.
pub fn save_frame(tx: &mut Tx<'_>, draft: &VersionId, text: &Text, revision: i64) -> StoreResult<()> {
    let saved =
        diesel::update(version_texts::table.find((draft, &text.language)).filter(version_texts::revision.eq(revision)))
            .set((
                version_texts::title.eq(&text.title),
                version_texts::masthead.eq(to_lines(&text.masthead)),
                version_texts::place_date.eq(&text.place_date),
                version_texts::enacting.eq(&text.enacting),
                version_texts::closing.eq(to_lines(&text.closing)),
                version_texts::revision.eq(revision + 1),
            ))
            .execute(tx.db)?;
    if saved == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// Draft: makes the clauses and their order what `text` says; words of clauses that stay keep their revisions.
///
/// # Errors
/// Only if the query fails.
pub fn save_order(tx: &mut Tx<'_>, draft: &VersionId, text: &Text, new: &[ClauseId]) -> StoreResult<()> {
    diesel::delete(version_clauses::table.filter(version_clauses::version_id.eq(draft))).execute(tx.db)?;
    for (position, clause) in text.clauses.iter().enumerate() {
        insert_place(tx, draft, position, clause)?;
        if new.contains(&clause.id) {
            insert_words(tx, draft, &text.language, clause)?;
        }
    }
    let kept: Vec<&str> = text.clauses.iter().map(|clause| clause.id.as_str()).collect();
    diesel::delete(
        clause_texts::table
            .filter(clause_texts::version_id.eq(draft))
            .filter(diesel::dsl::not(clause_texts::clause_id.eq_any(kept))),
    )
    .execute(tx.db)?;
    Ok(())
}

/// Freezes a draft as the text that was tabled.
///
/// # Errors
/// `Stale` if it is a draft no more.
pub fn freeze(tx: &mut Tx<'_>, draft: &VersionId, digest: &str) -> StoreResult<()> {
    let frozen = diesel::update(versions::table.find(draft).filter(versions::kind.eq(VersionKind::Draft)))
        .set((versions::kind.eq(VersionKind::Tabled), versions::made_at.eq(tx.now), versions::digest.eq(digest)))
        .execute(tx.db)?;
    if frozen == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// Notes that the text of a declaration that was adopted is the outcome no longer; its words stay.
///
/// # Errors
/// Only if the statement fails.
pub fn set_aside(tx: &mut Tx<'_>, declaration: &DeclarationId) -> StoreResult<()> {
    let adopted = versions::declaration_id.eq(declaration).and(versions::kind.eq(VersionKind::Adopted));
    diesel::update(versions::table.filter(adopted)).set(versions::kind.eq(VersionKind::SetAside)).execute(tx.db)?;
    Ok(())
}

/// Every title of the latest version of some declarations, for lists: one query.
///
/// # Errors
/// Only if the query fails.
pub fn titles(db: &mut Db, ids: &[DeclarationId]) -> StoreResult<HashMap<DeclarationId, (Language, String)>> {
    let rows: Vec<(DeclarationId, i64, Language, String)> = versions::table
        .inner_join(version_texts::table.on(version_texts::version_id.eq(versions::id)))
        .filter(versions::declaration_id.eq_any(ids))
        .order(versions::number)
        .select((versions::declaration_id, versions::number, version_texts::language, version_texts::title))
        .load(db)?;
    Ok(rows.into_iter().map(|(id, _, language, title)| (id, (language, title))).collect())
}
