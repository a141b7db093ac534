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
