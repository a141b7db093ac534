//! A version of a declaration as a document for export: the neutral tree with what stands around it.

use crate::actions::Dossier;
use crate::l10n::Voice;
use crate::language::Locale;
use crate::publishing::{Document, Frame};
use crate::storage::versions::{self, Version, VersionKind};
use crate::storage::{Db, StoreError, StoreResult, installation};

/// Makes the document of a version in the drafting language.
///
/// # Errors
/// `NotFound` if the version has no text in it.
pub fn document(db: &mut Db, dossier: &Dossier, version: &Version) -> StoreResult<Document> {
    let declaration = &dossier.declaration;
    let text = versions::text(db, &version.id, declaration.kind, &declaration.language)?;
    let locale = Locale::from_tag(declaration.language.as_str()).unwrap_or_default();
    let voice = Voice::new(locale, chrono_tz::UTC);
    let demonstration = installation::is_demonstration(db)?;
    let is_final = matches!(version.kind, VersionKind::Adopted | VersionKind::Corrected);
    let frame = Frame {
        body: dossier.body.name(locale),
        symbol: declaration.symbol.clone().filter(|_| is_final).unwrap_or_default(),
        demonstration: if demonstration { voice.say("file-demonstration") } else { String::new() },
        draft: if is_final { String::new() } else { voice.m("file-draft").arg("version", version.number).to_string() },
    };
    Ok(Document::new(&text, &dossier.style, frame))
}

/// The version that an export means: the one of a number, else the latest.
///
/// # Errors
/// `NotFound` if there is none.
pub fn version_of(dossier: &Dossier, number: Option<i64>) -> StoreResult<&Version> {
    let found = match number {
        Some(number) => dossier.versions.iter().find(|version| version.number == number),
        None => dossier.versions.last(),
    };
    found.ok_or(StoreError::NotFound)
}
