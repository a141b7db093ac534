//! What somebody notes beside a clause for nobody else.

use diesel::prelude::*;

use super::schema::clause_notes;
use super::{Db, StoreError, StoreResult, Tx, per_backend};
use crate::clock::Moment;
use crate::ids::{AccountId, ClauseId};

/// A person's own note on a clause.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = clause_notes)]
pub struct ClauseNote {
    /// Whose.
    pub account_id: AccountId,
    /// The clause.
    pub clause_id: ClauseId,
    /// What it says.
    pub words: String,
    /// How often it was saved.
    pub revision: i64,
    /// When it was saved last.
    pub changed_at: Moment,
}

/// A person's note on a clause.
///
/// # Errors
/// Only if the query fails.
pub fn find(db: &mut Db, account: &AccountId, clause: &ClauseId) -> StoreResult<Option<ClauseNote>> {
    Ok(clause_notes::table.find((account, clause)).select(ClauseNote::as_select()).first(db).optional()?)
}

/// Saves a note if it still is at the revision before; the first has revision 1.
///
/// # Errors
/// `Stale` if it was saved in another window in between.
pub fn save(tx: &mut Tx<'_>, note: &ClauseNote) -> StoreResult<()> {
    let saved = if note.revision == 1 {
        let insert = diesel::insert_into(clause_notes::table).values(note);
        per_backend!(&mut *tx.db, db => insert.on_conflict_do_nothing().execute(db))?
    } else {
        diesel::update(
            clause_notes::table
                .find((&note.account_id, &note.clause_id))
                .filter(clause_notes::revision.eq(note.revision - 1)),
        )
        .set((
            clause_notes::words.eq(&note.words),
            clause_notes::revision.eq(note.revision),
            clause_notes::changed_at.eq(note.changed_at),
        ))
        .execute(tx.db)?
    };
    if saved == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// Throws a note away.
///
/// # Errors
/// Only if the query fails.
pub fn delete(tx: &mut Tx<'_>, account: &AccountId, clause: &ClauseId) -> StoreResult<()> {
    diesel::delete(clause_notes::table.find((account, clause))).execute(tx.db)?;
    Ok(())
}
