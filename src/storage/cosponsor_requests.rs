//! Delegations that were asked to co-sponsor an amendment, and what they answered.

use diesel::prelude::*;

use super::schema::{amendments, cosponsor_requests};
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{AmendmentId, DeclarationId, DelegationId, MembershipId};
use crate::worded::worded;

worded! {
    /// What became of a request.
    RequestState {
        /// It waits for an answer.
        Asked = "asked", "request-asked";
        /// The delegation stands for the amendment.
        Yes = "yes", "request-yes";
        /// It does not.
        No = "no", "request-no";
        /// It said yes to other words, and has not confirmed since.
        Changed = "changed", "request-changed";
    }
}
super::columns::word_columns!(RequestState);

impl RequestState {
    /// Whether an answer is awaited.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Asked | Self::Changed)
    }
}

/// A request to co-sponsor.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = cosponsor_requests)]
pub struct CosponsorRequest {
    /// The amendment or its draft.
    pub amendment_id: AmendmentId,
    /// The delegation that is asked.
    pub delegation_id: DelegationId,
    /// Who asked.
    pub membership_id: MembershipId,
    /// When.
    pub asked_at: Moment,
    /// What became of it.
    pub state: RequestState,
    /// What was said with the answer; while it is awaited, with the question.
    pub words: String,
    /// When it was answered.
    pub answered_at: Option<Moment>,
}

/// Stores a request, in the place of a former one to the same delegation.
///
/// # Errors
/// Only if the query fails.
pub fn put(tx: &mut Tx<'_>, request: &CosponsorRequest) -> StoreResult<()> {
    diesel::delete(cosponsor_requests::table.find((&request.amendment_id, &request.delegation_id))).execute(tx.db)?;
    diesel::insert_into(cosponsor_requests::table).values(request).execute(tx.db)?;
    Ok(())
}

/// Takes a request back.
///
/// # Errors
/// `NotFound`.
pub fn delete(tx: &mut Tx<'_>, amendment: &AmendmentId, delegation: &DelegationId) -> StoreResult<()> {
    let gone = diesel::delete(cosponsor_requests::table.find((amendment, delegation))).execute(tx.db)?;
    if gone == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// The requests on the amendments to a declaration, in the order in which they were made: one query.
///
/// # Errors
/// Only if the query fails.
pub fn of_declaration(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<CosponsorRequest>> {
    Ok(cosponsor_requests::table
        .inner_join(amendments::table.on(amendments::id.eq(cosponsor_requests::amendment_id)))
        .filter(amendments::declaration_id.eq(id))
        .order((cosponsor_requests::asked_at, cosponsor_requests::delegation_id))
        .select(CosponsorRequest::as_select())
        .load(db)?)
}
