//! The files of published texts, as they were issued, for an archive.

use crate::actions::{Dossier, document};
use crate::ids::MeetingId;
use crate::publishing::{Format, export};
use crate::storage::declarations::Declaration;
use crate::storage::versions::Version;
use crate::storage::{Db, StoreError, StoreResult, declarations, publications};

/// A file of an archive: its path there, and its bytes.
type Packed = (String, Vec<u8>);

/// The files of the publication of a declaration in force, under its name; none without one.
///
/// # Errors
/// Only if a query fails.
pub fn issued(db: &mut Db, declaration: &Declaration) -> StoreResult<Vec<Packed>> {
    let Some(publication) = publications::of_declaration(db, &declaration.id)? else { return Ok(Vec::new()) };
    let files = publications::files(db, &publication.id)?.into_iter();
    Ok(files.map(|file| (path(declaration, file.language.as_str(), &file.format), file.bytes)).collect())
}

/// The final acts of a meeting: the files of each of its published texts, in the order of their numbers.
///
/// # Errors
/// Only if a query fails.
pub fn final_acts(db: &mut Db, meeting: &MeetingId) -> StoreResult<Vec<Packed>> {
    let mut all = Vec::new();
    for declaration in declarations::of_meeting(db, meeting)? {
        all.extend(issued(db, &declaration)?);
    }
    Ok(all)
}

/// Every format of a version that is not published.
///
/// # Errors
/// If a query fails, `Query` for a document that cannot be made.
pub fn in_every_format(db: &mut Db, dossier: &Dossier, version: &Version) -> StoreResult<Vec<Packed>> {
    let (document, declaration) = (document(db, dossier, version)?, &dossier.declaration);
    let file = |format: Format| {
        let bytes = export(&document, format).map_err(|error| StoreError::Query(error.to_string()))?;
        Ok((path(declaration, declaration.language.as_str(), format.as_str()), bytes))
    };
    Format::ALL.into_iter().map(file).collect()
}

fn path(declaration: &Declaration, language: &str, format: &str) -> String {
    format!("{}/{language}.{}", declaration.slug, Format::ending(format))
}
