//! A version that is not final as a file: made when it is asked for, with the word DRAFT on it, and kept by nobody as final.

use actix_web::web::{Data, Path, block};

use super::versions::version;
use crate::actions::{Dossier, document};
use crate::publishing::{Document, Format, export, pdf};
use crate::storage::Store;
use crate::storage::versions::Version;
use crate::web::{PageError, PageResult, Reader, paths, publications, saved};

/// A file that is offered.
pub(super) struct Offered {
    pub(super) href: String,
    /// The key of its format's name.
    pub(super) key: &'static str,
}

/// The files of a version; none of a final one, whose files are issued with its publication.
pub(super) fn offered(reader: &Reader, dossier: &Dossier, version: &Version) -> Vec<Offered> {
    let draft = !version.kind.is_outcome();
    let formats = Format::ALL.into_iter().filter(|format| draft && may_have(reader, dossier, *format));
    let href = |format: Format| paths::version_file(&dossier.declaration.slug, version.number, format.as_str());
    formats.map(|format| Offered { href: href(format), key: publications::format_key(format) }).collect()
}

/// Setting pages takes a while, one text at a time: it is for those who have a place in the body.
fn may_have(reader: &Reader, dossier: &Dossier, format: Format) -> bool {
    format != Format::Pdf || reader.visitor.seats(&dossier.body.id).next().is_some()
}

/// GET /declarations/{slug}/versions/{number}/{format}
pub(in crate::web) async fn show(reader: Reader, store: Data<Store>, path: Path<(String, i64, String)>) -> PageResult {
    let (slug, number, word) = path.into_inner();
    let format = Format::parse(&word).ok_or(PageError::Missing)?;
    let read = store.read(move |db| {
        let dossier = super::load(db, &reader.visitor, &slug)?;
        let version = version(&dossier, number)?;
        if version.kind.is_outcome() || !may_have(&reader, &dossier, format) {
            return Err(PageError::Missing);
        }
        let name = format!("{}-v{number}.{}", dossier.declaration.slug, format.extension());
        Ok((document(db, &dossier, version)?, name))
    });
    let (document, name) = read.await?;
    let bytes = block(move || made(&document, format)).await??;
    Ok(saved(&name, format.media_type(), bytes))
}

/// The bytes; pages that are too many to be set are refused.
fn made(document: &Document, format: Format) -> Result<Vec<u8>, PageError> {
    if format == Format::Pdf && pdf::measure(document).is_err() {
        return Err(PageError::Unreadable);
    }
    Ok(export(document, format)?)
}
