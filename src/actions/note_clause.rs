//! A person's own note beside a clause.

use crate::actions::{ActResult, Remark, Visitor};
use crate::ids::{ClauseId, DeclarationId};
use crate::storage::clause_notes::{self, ClauseNote};
use crate::storage::{StoreError, Tx, declarations, versions};

/// Saves what a person notes beside a clause for nobody else, or throws it away if nothing is left of it. It is private, so
/// the journal does not tell of it.
///
/// # Errors
/// That one must sign in; `NotFound` for a clause of a text that one may not know of; `Stale` if the note was saved in another
/// window since `revision`.
pub fn note_clause(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    declaration: &DeclarationId,
    clause: &ClauseId,
    (words, revision): (&Remark, i64),
) -> ActResult<()> {
    let account = visitor.signed_in()?.id.clone();
    let found = declarations::find(tx.db, declaration)?;
    let dossier = crate::actions::Dossier::load(tx.db, found)?;
    if !dossier.may_read(visitor) {
        return Err(StoreError::NotFound.into());
    }
    versions::clause_of(tx.db, declaration, clause)?;
    let saved = clause_notes::find(tx.db, &account, clause)?.map_or(0, |note| note.revision);
    if saved != revision {
        return Err(StoreError::Stale.into());
    }
    if words.is_empty() {
        return Ok(clause_notes::delete(tx, &account, clause)?);
    }
    let note = ClauseNote {
        account_id: account,
        clause_id: clause.clone(),
        words: words.as_str().to_owned(),
        revision: revision + 1,
        changed_at: tx.now,
    };
    Ok(clause_notes::save(tx, &note)?)
}
