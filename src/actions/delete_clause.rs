//! Draft: deletes a clause.

use crate::actions::{ActResult, Visitor, draft};
use crate::ids::ClauseId;
use crate::storage::{StoreError, Tx};

/// Deletes a clause of a draft with everything under it.
///
/// # Errors
/// `NotFound` if it is gone already, `Stale` if its words were saved since the page that asked showed them as `revision`;
/// the refusal.
pub fn delete_clause(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    name: &str,
    id: &ClauseId,
    revision: Option<i64>,
) -> ActResult<()> {
    let (dossier, _) = draft::open(tx, visitor, name)?;
    if revision.is_some()
        && revision != dossier.base.revisions.get(id).copied()
        && dossier.base.text.clause(id).is_some()
    {
        return Err(StoreError::Stale.into());
    }
    let mut text = dossier.base.text.clone();
    let place = draft::place(&text, id)?;
    let end = draft::behind(&text, place);
    text.clauses.drain(place..end);
    draft::save_clauses(tx, &dossier, &text, &[])
}
