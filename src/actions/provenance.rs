//! Where every word of a text comes from: told from the text as tabled through each version to the text as it stands.

use crate::actions::Dossier;
use crate::storage::versions::VersionKind;
use crate::storage::{Db, StoreResult};
use crate::text::merge::{Provenance, merge};

/// The provenance of the text as it stands: what was adopted, or would be if the text were adopted now.
///
/// # Errors
/// Only if a query fails. Queries grow with the reviewed versions, not with clauses or amendments.
pub fn provenance(db: &mut Db, dossier: &Dossier) -> StoreResult<Provenance> {
    let mut traced = Provenance::of_proposal(dossier.numbered_text());
    for version in dossier.versions.iter().filter(|version| version.kind == VersionKind::Reviewed) {
        let Some(base) = &version.base_id else { continue };
        let then = Dossier::on(db, dossier.declaration.clone(), base)?;
        traced = traced.after(then.base_text(), &then.changes_taken_in(version));
    }
    let adopted = dossier.adopted_changes();
    traced = traced.after(dossier.base_text(), &adopted);
    let mut text = merge(dossier.base_text(), &adopted).text;
    for struck in dossier.strikes(&text) {
        let change = std::slice::from_ref(&struck);
        traced = traced.after(&text, change);
        text = merge(&text, change).text;
    }
    Ok(traced)
}
