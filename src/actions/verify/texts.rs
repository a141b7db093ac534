//! The texts against their digests, and the adopted one against the engine.

use serde_json::json;

use crate::actions::{Dossier, text_digest};
use crate::l10n::{Message, Value};
use crate::storage::versions::{self, Version, VersionKind};
use crate::storage::{Db, StoreError, StoreResult};
use crate::text::merge::{merge, settle};

use super::finding::{Findings, called};
use super::record::{Kind, Thing, Told};

/// Computes the digest of each version that the journal knows, and makes the adopted text again.
pub(super) fn check(db: &mut Db, dossier: &Dossier, told: &Told, findings: &mut Findings) -> StoreResult<()> {
    let declaration = &dossier.declaration;
    for version in &dossier.versions {
        let thing = Thing::new(Kind::Version, &version.id);
        let frozen = told.record.field(&thing, "text").as_str();
        let Some(frozen) = frozen else { continue };
        let mut add = |key| {
            let thing = called(Kind::Version, Value::from(version.number), Value::from(""));
            findings.add(Some(&declaration.slug), thing, Message::new(key));
        };
        match versions::text(db, &version.id, declaration.kind, &declaration.language) {
            Ok(text) if text_digest(&text, &dossier.style) == frozen => {}
            Ok(_) | Err(StoreError::NotFound | StoreError::Corrupt(_)) => add("verify-text-changed"),
            Err(other) => return Err(other),
        }
        let made = match version.kind {
            VersionKind::Adopted => is_made(dossier, told, &thing, frozen),
            VersionKind::Reviewed => is_consolidated(db, dossier, version, frozen)?,
            _ => true,
        };
        if !made {
            add("verify-text-not-made");
        }
    }
    Ok(())
}

/// Whether the amendments that a reviewed version took in, over the version before it, give the text of a digest.
fn is_consolidated(db: &mut Db, dossier: &Dossier, version: &Version, digest: &str) -> StoreResult<bool> {
    let Some(base) = &version.base_id else { return Ok(false) };
    let then = Dossier::on(db, dossier.declaration.clone(), base)?;
    let merged = merge(then.base_text(), &then.changes_taken_in(version));
    Ok(merged.unapplied.is_empty() && text_digest(&merged.text, &dossier.style) == digest)
}

/// Whether the adopted amendments over the tabled text, in the order of the journal, give the text of a digest.
fn is_made(dossier: &Dossier, told: &Told, version: &Thing, digest: &str) -> bool {
    let order: Vec<_> = dossier.adopted_in_order().into_iter().map(|one| &one.id).collect();
    let merged = dossier.current();
    told.adopted.get(&version.key) == Some(&json!(order))
        && merged.unapplied.is_empty()
        && text_digest(&settle(merged.text), &dossier.style) == digest
}
