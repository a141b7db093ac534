//! Draft: deletes a clause.

use crate::actions::{ActResult, Visitor, draft};
use crate::ids::ClauseId;
use crate::storage::Tx;

/// Deletes a clause of a draft with everything under it.
///
/// # Errors
/// `NotFound` if it is gone already; the refusal.
pub fn delete_clause(tx: &mut Tx<'_>, visitor: &Visitor, name: &str, id: &ClauseId) -> ActResult<()> {
    let (dossier, _) = draft::open(tx, visitor, name)?;
    let mut text = dossier.base.text.clone();
    let place = draft::place(&text, id)?;
    let end = draft::behind(&text, place);
    text.clauses.drain(place..end);
    draft::save_clauses(tx, &dossier, &text, &[])
}
