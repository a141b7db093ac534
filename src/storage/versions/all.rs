//! All versions of a declaration at once, for what is told from one to the next.

use std::collections::HashMap;

use diesel::prelude::*;

use super::{FrameRow, PlaceRow, Version, WordsRow, clause, fill_frame, of_declaration};
use crate::ids::{DeclarationId, VersionId};
use crate::language::Language;
use crate::storage::schema::{clause_texts, version_clauses, version_texts};
use crate::storage::{Db, StoreResult};
use crate::text::{DeclarationKind, Text};

/// The texts of all versions of a declaration in a language, in order: four queries, however many there are.
///
/// # Errors
/// Only if a query fails, or a value does not read.
pub fn texts(
    db: &mut Db,
    id: &DeclarationId,
    kind: DeclarationKind,
    language: &Language,
) -> StoreResult<Vec<(Version, Text)>> {
    let versions = of_declaration(db, id)?;
    let ids: Vec<&str> = versions.iter().map(|version| version.id.as_str()).collect();
    let frames: Vec<FrameRow> = version_texts::table
        .filter(version_texts::version_id.eq_any(&ids).and(version_texts::language.eq(language)))
        .select(FrameRow::as_select())
        .load(db)?;
    let places: Vec<PlaceRow> = version_clauses::table
        .filter(version_clauses::version_id.eq_any(&ids))
        .order(version_clauses::position)
        .select(PlaceRow::as_select())
        .load(db)?;
    let words: Vec<WordsRow> = clause_texts::table
        .filter(clause_texts::version_id.eq_any(&ids).and(clause_texts::language.eq(language)))
        .select(WordsRow::as_select())
        .load(db)?;
    let blank = |_: &FrameRow| Text::new(language.clone(), kind);
    let mut texts: HashMap<VersionId, Text> = frames.iter().map(|row| (row.version_id.clone(), blank(row))).collect();
    let mut words: HashMap<_, _> =
        words.into_iter().map(|row| ((row.version_id.clone(), row.clause_id.clone()), row)).collect();
    for place in places {
        let said = words.remove(&(place.version_id.clone(), place.clause_id.clone()));
        if let Some(text) = texts.get_mut(&place.version_id) {
            text.clauses.push(clause(place, said)?);
        }
    }
    for frame in frames {
        if let Some(text) = texts.get_mut(&frame.version_id.clone()) {
            fill_frame(text, frame)?;
        }
    }
    Ok(versions.into_iter().filter_map(|version| Some((version.clone(), texts.remove(&version.id)?))).collect())
}
