//! The texts against their digests, and the adopted one against the engine.

use serde_json::json;

use crate::actions::{Dossier, text_digest};
use crate::l10n::{Message, Value};
use crate::storage::versions::{self, VersionKind};
use crate::storage::{Db, StoreError, StoreResult};
use crate::text::merge::settle;

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
        if told.record.field(&thing, "kind") == VersionKind::Adopted.as_str() && !is_made(dossier, told, &thing, frozen)
        {
            add("verify-text-not-made");
        }
    }
    Ok(())
}

/// Whether the adopted amendments over the tabled text, in the order of the journal, give the text of a digest.
fn is_made(dossier: &Dossier, told: &Told, version: &Thing, digest: &str) -> bool {
    let order: Vec<_> = dossier.adopted_in_order().into_iter().map(|one| &one.id).collect();
    let merged = dossier.current();
    told.adopted.get(&version.key) == Some(&json!(order))
        && merged.unapplied.is_empty()
        && text_digest(&settle(merged.text), &dossier.style) == digest
}
