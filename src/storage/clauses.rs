//! The clauses' identities, beside the versions they stand in: whose they are, and which of them amendments brought.

use diesel::prelude::*;

use super::schema::clauses;
use super::{Db, StoreResult};
use crate::clock::Moment;
use crate::ids::{AmendmentId, ClauseId, DeclarationId};

/// A clause that an amendment brought.
#[derive(Debug, Clone, Queryable)]
pub struct BroughtClause {
    /// Its identity.
    pub id: ClauseId,
    /// The amendment.
    pub amendment_id: Option<AmendmentId>,
    /// When it got its identity.
    pub created_at: Moment,
}

/// The declaration that a clause belongs to.
///
/// # Errors
/// `NotFound`.
pub fn declaration_of(db: &mut Db, id: &ClauseId) -> StoreResult<DeclarationId> {
    Ok(clauses::table.find(id).select(clauses::declaration_id).first(db)?)
}

/// The clauses of a declaration that amendments brought: one query.
///
/// # Errors
/// Only if the query fails.
pub fn brought_clauses(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<BroughtClause>> {
    Ok(clauses::table
        .filter(clauses::declaration_id.eq(id).and(clauses::amendment_id.is_not_null()))
        .order(clauses::id)
        .select((clauses::id, clauses::amendment_id, clauses::created_at))
        .load(db)?)
}
