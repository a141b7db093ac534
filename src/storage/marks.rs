//! Marks on words while they are negotiated.

use diesel::prelude::*;

use super::schema::marks;
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{ClauseId, DeclarationId, DelegationId, MarkId, MembershipId};
use crate::text::mark::MarkKind;

/// A mark, as it was set; a lifted one stays in the record.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = marks)]
pub struct Mark {
    /// Its identity.
    pub id: MarkId,
    /// The declaration.
    pub declaration_id: DeclarationId,
    /// The clause.
    pub clause_id: ClauseId,
    /// What it says.
    pub kind: MarkKind,
    /// The plain words of the whole clause when it was set.
    pub clause_words: String,
    /// Where in them its own begin, in Unicode scalar values; none for a mark on the whole clause.
    pub first_char: Option<i64>,
    /// The words that it stands on.
    pub words: String,
    /// The words of an alternative.
    pub alternative: Option<String>,
    /// The number of an alternative among those for the same place, from 1.
    pub number: Option<i64>,
    /// Who proposes it, where somebody does.
    pub delegation_id: Option<DelegationId>,
    /// When it was set.
    pub set_at: Moment,
    /// By whom.
    pub set_by: MembershipId,
    /// When it was lifted.
    pub lifted_at: Option<Moment>,
    /// By whom.
    pub lifted_by: Option<MembershipId>,
}

/// Stores a mark.
///
/// # Errors
/// Only if the query fails.
pub fn insert(tx: &mut Tx<'_>, mark: &Mark) -> StoreResult<()> {
    diesel::insert_into(marks::table).values(mark).execute(tx.db)?;
    Ok(())
}

/// All marks that were ever set on a declaration, in order: one query.
///
/// # Errors
/// Only if the query fails.
pub fn of_declaration(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<Mark>> {
    Ok(marks::table
        .filter(marks::declaration_id.eq(id))
        .order((marks::set_at, marks::number, marks::id))
        .select(Mark::as_select())
        .load(db)?)
}

/// Lifts a mark.
///
/// # Errors
/// `Stale` if it was lifted before.
pub fn lift(tx: &mut Tx<'_>, id: &MarkId, by: &MembershipId) -> StoreResult<()> {
    let lifted = diesel::update(marks::table.find(id).filter(marks::lifted_at.is_null()))
        .set((marks::lifted_at.eq(Some(tx.now)), marks::lifted_by.eq(Some(by))))
        .execute(tx.db)?;
    if lifted == 1 { Ok(()) } else { Err(StoreError::Stale) }
}
