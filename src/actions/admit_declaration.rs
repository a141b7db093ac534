//! The secretariat admits a tabled declaration.

use serde_json::json;

use crate::actions::{ActResult, Dossier, Fact, Visitor, draft, record, typed};
use crate::procedure::{Act, Refusal};
use crate::storage::Tx;
use crate::storage::declarations::{self, Declaration};

/// Admits a declaration, with a note for the record that may be empty.
///
/// # Errors
/// `NotFound`, the refusal: of a draft, of one admitted before, of one that too few delegations sponsor.
pub fn admit_declaration(tx: &mut Tx<'_>, visitor: &Visitor, name: &str, note: &str) -> ActResult<()> {
    let dossier = draft::known(tx, visitor, name)?;
    let permit = dossier.permit(visitor, Act::AdmitDeclaration)?;
    let note = typed::words(note).map_err(|message| crate::actions::ActError::field("reason", message))?;
    check(&dossier)?;
    declarations::update(tx, &Declaration { admitted_at: Some(tx.now), ..dossier.declaration.clone() })?;
    let facts = json!({ "note": note });
    let fact = Fact { act: "declaration-admitted", declaration: Some(&dossier.declaration.id), subject: None, facts };
    record(tx, &permit, fact)
}

/// Whether a declaration can be admitted now.
pub(super) fn check(dossier: &Dossier) -> ActResult<()> {
    if dossier.declaration.tabled_at.is_none() {
        return Err(Refusal::NotTabled {}.into());
    }
    if dossier.declaration.admitted_at.is_some() {
        return Err(Refusal::AlreadyDone { act: Act::AdmitDeclaration, since: dossier.declaration.admitted_at }.into());
    }
    check_sponsors(dossier)
}

/// Whether enough delegations stand for it. A text of the secretariat stands for itself.
pub(super) fn check_sponsors(dossier: &Dossier) -> ActResult<()> {
    if dossier.declaration.delegation_id.is_none() && dossier.sponsors.is_empty() {
        return Ok(());
    }
    let have = u64::try_from(dossier.sponsors.len()).unwrap_or(u64::MAX);
    Ok(dossier.rules().check_declaration_sponsors(have)?)
}
