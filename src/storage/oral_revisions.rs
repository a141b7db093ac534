//! Changes that were read out in the hall before a question was put.

use diesel::prelude::*;

use super::schema::oral_revisions;
use super::{Db, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{AmendmentId, DeclarationId, MembershipId};

/// A change that was read out.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = oral_revisions)]
pub struct OralRevision {
    /// The amendment whose words it changed; or the amendment that was read into the text as a whole.
    pub amendment_id: AmendmentId,
    /// Which revision of the amendment it is, from 1; 0 for one that was read into the text.
    pub number: i64,
    /// The declaration.
    pub declaration_id: DeclarationId,
    /// Who entered it.
    pub membership_id: MembershipId,
    /// When it was read out.
    pub read_at: Moment,
}

/// Stores that something was read out.
///
/// # Errors
/// Only if the query fails.
pub fn insert(tx: &mut Tx<'_>, revision: &OralRevision) -> StoreResult<()> {
    diesel::insert_into(oral_revisions::table).values(revision).execute(tx.db)?;
    Ok(())
}

/// What was read out on a declaration, in order: one query.
///
/// # Errors
/// Only if the query fails.
pub fn of_declaration(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<OralRevision>> {
    Ok(oral_revisions::table
        .filter(oral_revisions::declaration_id.eq(id))
        .order((oral_revisions::read_at, oral_revisions::amendment_id, oral_revisions::number))
        .select(OralRevision::as_select())
        .load(db)?)
}
