//! Publications and their issued bytes.

use diesel::prelude::*;

use super::schema::{publication_files, publications};
use super::{Db, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{DeclarationId, MembershipId, PublicationId, VersionId};
use crate::language::Language;

/// The adopted text, frozen.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = publications)]
pub struct Publication {
    /// Its identity.
    pub id: PublicationId,
    /// The declaration.
    pub declaration_id: DeclarationId,
    /// The version that is published.
    pub version_id: VersionId,
    /// The symbol it bears.
    pub symbol: String,
    /// When.
    pub published_at: Moment,
    /// By whom.
    pub membership_id: MembershipId,
}

/// One issued file.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = publication_files)]
pub struct IssuedFile {
    /// The publication.
    pub publication_id: PublicationId,
    /// Its language.
    pub language: Language,
    /// txt, json, html.
    pub format: String,
    /// Its media type with the character set.
    pub media_type: String,
    /// The bytes, as issued.
    pub bytes: Vec<u8>,
    /// Their SHA-256 in hexadecimal.
    pub sha256: String,
}

/// Stores a publication with its files.
///
/// # Errors
/// `Taken("publications_version_once")`.
pub fn insert(tx: &mut Tx<'_>, publication: &Publication, files: &[IssuedFile]) -> StoreResult<()> {
    diesel::insert_into(publications::table).values(publication).execute(tx.db)?;
    for file in files {
        diesel::insert_into(publication_files::table).values(file).execute(tx.db)?;
    }
    Ok(())
}

/// Adds a file that was made after the others.
///
/// # Errors
/// Only if the statement fails.
pub fn add_file(tx: &mut Tx<'_>, file: &IssuedFile) -> StoreResult<()> {
    diesel::insert_into(publication_files::table).values(file).execute(tx.db)?;
    Ok(())
}

/// A publication.
///
/// # Errors
/// `NotFound`.
pub fn find(db: &mut Db, id: &PublicationId) -> StoreResult<Publication> {
    Ok(publications::table.find(id).select(Publication::as_select()).first(db)?)
}

/// Whether a publication has a file of a format.
///
/// # Errors
/// Only if the query fails.
pub fn has(db: &mut Db, id: &PublicationId, language: &Language, format: &str) -> StoreResult<bool> {
    let file = publication_files::table.find((id, language, format)).select(publication_files::sha256);
    Ok(file.first::<String>(db).optional()?.is_some())
}

/// Every publication of a declaration, the first one first.
///
/// # Errors
/// Only if the query fails.
pub fn all_of_declaration(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<Publication>> {
    Ok(publications::table
        .filter(publications::declaration_id.eq(id))
        .order((publications::published_at, publications::id))
        .select(Publication::as_select())
        .load(db)?)
}

/// The publication of a declaration in force: the newest.
///
/// # Errors
/// Only if the query fails.
pub fn of_declaration(db: &mut Db, id: &DeclarationId) -> StoreResult<Option<Publication>> {
    Ok(publications::table
        .filter(publications::declaration_id.eq(id))
        .order((publications::published_at.desc(), publications::id))
        .select(Publication::as_select())
        .first(db)
        .optional()?)
}

/// All publications, the newest first.
///
/// # Errors
/// Only if the query fails.
pub fn all(db: &mut Db) -> StoreResult<Vec<Publication>> {
    Ok(publications::table
        .order((publications::published_at.desc(), publications::id))
        .select(Publication::as_select())
        .load(db)?)
}

/// The newest publications.
///
/// # Errors
/// Only if the query fails.
pub fn newest(db: &mut Db, most: i64) -> StoreResult<Vec<Publication>> {
    Ok(publications::table
        .order((publications::published_at.desc(), publications::id))
        .limit(most)
        .select(Publication::as_select())
        .load(db)?)
}

/// The files of a publication.
///
/// # Errors
/// Only if the query fails.
pub fn files(db: &mut Db, id: &PublicationId) -> StoreResult<Vec<IssuedFile>> {
    Ok(publication_files::table
        .filter(publication_files::publication_id.eq(id))
        .order((publication_files::language, publication_files::format))
        .select(IssuedFile::as_select())
        .load(db)?)
}

/// One file of a publication.
///
/// # Errors
/// `NotFound`.
pub fn file(db: &mut Db, id: &PublicationId, language: &Language, format: &str) -> StoreResult<IssuedFile> {
    Ok(publication_files::table.find((id, language, format)).select(IssuedFile::as_select()).first(db)?)
}
