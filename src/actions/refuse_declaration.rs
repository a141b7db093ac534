//! The secretariat rules that a tabled declaration is not in order. It stays at proposal: it may be withdrawn, or
//! admitted later.

use serde_json::json;

use crate::actions::{ActError, ActResult, Fact, Visitor, draft, record, typed};
use crate::procedure::{Act, Refusal, Stage};
use crate::storage::declarations::Declaration;
use crate::storage::{Db, StoreError, StoreResult, Tx, journal};

const ACT: &str = "declaration-not-admitted";

/// Rules that a declaration is not admitted, with the reason. The ruling stands in the journal; it may be given again
/// with another reason.
///
/// # Errors
/// `NotFound`, [`ActError::Invalid`] on `reason` if there is none, the refusal: of a draft, of one that was admitted.
pub fn refuse_declaration(tx: &mut Tx<'_>, visitor: &Visitor, name: &str, reason: &str) -> ActResult<()> {
    let dossier = draft::known(tx, visitor, name)?;
    let permit = dossier.permit(visitor, Act::AdmitDeclaration)?;
    let reason = typed::full_words(reason).map_err(|message| ActError::field("reason", message))?;
    if dossier.declaration.tabled_at.is_none() {
        return Err(Refusal::NotTabled {}.into());
    }
    if dossier.declaration.admitted_at.is_some() {
        return Err(Refusal::AlreadyDone { act: Act::AdmitDeclaration, since: dossier.declaration.admitted_at }.into());
    }
    let facts = json!({ "reason": reason });
    record(tx, &permit, Fact { act: ACT, declaration: Some(&dossier.declaration.id), subject: None, facts })
}

/// Why a declaration was not admitted, as long as it waits at proposal.
///
/// # Errors
/// `Corrupt` if the ruling does not read.
pub fn not_admitted(db: &mut Db, declaration: &Declaration) -> StoreResult<Option<String>> {
    let waits = declaration.stage == Stage::Proposal && declaration.admitted_at.is_none();
    if !waits || declaration.tabled_at.is_none() {
        return Ok(None);
    }
    let Some(entry) = journal::last_of(db, &declaration.id, ACT)? else { return Ok(None) };
    let facts: serde_json::Value =
        serde_json::from_str(&entry.facts).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    Ok(Some(facts["reason"].as_str().unwrap_or_default().to_owned()))
}
