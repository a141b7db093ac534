//! Remarks under clauses.

use diesel::prelude::*;

use super::schema::comments;
use super::{Db, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{ClauseId, CommentId, DeclarationId, MembershipId};

/// A remark under a clause.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = comments)]
pub struct Comment {
    /// Its identity.
    pub id: CommentId,
    /// The declaration.
    pub declaration_id: DeclarationId,
    /// The clause.
    pub clause_id: ClauseId,
    /// Who made it.
    pub membership_id: MembershipId,
    /// What was said.
    pub words: String,
    /// When.
    pub made_at: Moment,
    /// When it was resolved; none while it is open.
    pub resolved_at: Option<Moment>,
    /// By whom.
    pub resolved_by: Option<MembershipId>,
}

/// Stores a remark.
///
/// # Errors
/// Only if the query fails.
pub fn insert(tx: &mut Tx<'_>, comment: &Comment) -> StoreResult<()> {
    diesel::insert_into(comments::table).values(comment).execute(tx.db)?;
    Ok(())
}

/// The remarks on a declaration, the oldest first: one query.
///
/// # Errors
/// Only if the query fails.
pub fn of_declaration(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<Comment>> {
    Ok(comments::table
        .filter(comments::declaration_id.eq(id))
        .order((comments::made_at, comments::id))
        .select(Comment::as_select())
        .load(db)?)
}

/// A remark of a declaration.
///
/// # Errors
/// `NotFound` for a remark on another text.
pub fn find(db: &mut Db, declaration: &DeclarationId, id: &CommentId) -> StoreResult<Comment> {
    let found = comments::table.find(id).filter(comments::declaration_id.eq(declaration));
    Ok(found.select(Comment::as_select()).first(db)?)
}

/// Resolves a remark, or opens it again where nobody resolves it.
///
/// # Errors
/// Only if the query fails.
pub fn resolve(tx: &mut Tx<'_>, id: &CommentId, by: Option<&MembershipId>) -> StoreResult<()> {
    let resolved_at = by.map(|_| tx.now);
    diesel::update(comments::table.find(id))
        .set((comments::resolved_at.eq(resolved_at), comments::resolved_by.eq(by)))
        .execute(tx.db)?;
    Ok(())
}
