//! Which texts concern a delegation: those that it tabled or sponsors, amends, stands for amendments to, or was asked to.

use diesel::prelude::*;

use super::schema::{
    amendment_sponsors, amendments, cosponsor_requests, declaration_sponsors, declarations, delegations,
    draft_approvals,
};
use super::{Db, StoreResult};
use crate::ids::{DeclarationId, DelegationId};
use crate::procedure::Standing;
use crate::storage::approvals::ApprovalState;
use crate::storage::bodies::Delegation;
use crate::storage::cosponsor_requests::RequestState;
use crate::storage::declarations::Declaration;

/// The texts that concern a delegation, the latest first, at most `most` of them: five queries.
///
/// # Errors
/// Only if a query fails.
pub fn declarations_of(db: &mut Db, delegation: &DelegationId, most: i64) -> StoreResult<Vec<Declaration>> {
    let mut ids: Vec<DeclarationId> = amendments::table
        .filter(amendments::delegation_id.eq(delegation))
        .select(amendments::declaration_id)
        .distinct()
        .load(db)?;
    let joined: Vec<DeclarationId> = amendment_sponsors::table
        .inner_join(amendments::table.on(amendments::id.eq(amendment_sponsors::amendment_id)))
        .filter(amendment_sponsors::delegation_id.eq(delegation).and(amendments::standing.ne(Standing::Draft)))
        .select(amendments::declaration_id)
        .distinct()
        .load(db)?;
    let asked: Vec<DeclarationId> = cosponsor_requests::table
        .inner_join(amendments::table.on(amendments::id.eq(cosponsor_requests::amendment_id)))
        .filter(cosponsor_requests::delegation_id.eq(delegation))
        .select(amendments::declaration_id)
        .distinct()
        .load(db)?;
    let sponsored: Vec<DeclarationId> = declaration_sponsors::table
        .filter(declaration_sponsors::delegation_id.eq(delegation))
        .select(declaration_sponsors::declaration_id)
        .load(db)?;
    ids.extend(joined.into_iter().chain(asked).chain(sponsored));
    Ok(declarations::table
        .filter(declarations::id.eq_any(ids).or(declarations::delegation_id.eq(delegation)))
        .order(declarations::number.desc())
        .limit(most)
        .select(Declaration::as_select())
        .load(db)?)
}

/// The delegations of some identities, by name: one query.
///
/// # Errors
/// Only if the query fails.
pub fn some_delegations(db: &mut Db, ids: &[DelegationId]) -> StoreResult<Vec<Delegation>> {
    Ok(delegations::table
        .filter(delegations::id.eq_any(ids))
        .order((delegations::name, delegations::id))
        .select(Delegation::as_select())
        .load(db)?)
}

/// The standings of what nothing was decided about.
const UNDECIDED: [Standing; 3] = [Standing::Draft, Standing::Filed, Standing::Admissible];

/// How many requests to co-sponsor something undecided wait for each of some delegations; none of those without: one query.
///
/// # Errors
/// Only if the query fails.
pub fn open_requests(db: &mut Db, delegations: &[DelegationId]) -> StoreResult<Vec<(DelegationId, i64)>> {
    Ok(cosponsor_requests::table
        .inner_join(amendments::table.on(amendments::id.eq(cosponsor_requests::amendment_id)))
        .filter(cosponsor_requests::delegation_id.eq_any(delegations).and(amendments::standing.eq_any(UNDECIDED)))
        .filter(cosponsor_requests::state.eq_any([RequestState::Asked, RequestState::Changed]))
        .group_by(cosponsor_requests::delegation_id)
        .select((cosponsor_requests::delegation_id, diesel::dsl::count_star()))
        .order(cosponsor_requests::delegation_id)
        .load(db)?)
}

/// How many drafts of each of some delegations wait, as they stand, for the approval of its head: one query.
///
/// # Errors
/// Only if the query fails.
pub fn asked_approvals(db: &mut Db, delegations: &[DelegationId]) -> StoreResult<Vec<(DelegationId, i64)>> {
    let found: Vec<(Option<DelegationId>, i64)> = draft_approvals::table
        .inner_join(amendments::table.on(amendments::id.eq(draft_approvals::amendment_id)))
        .filter(amendments::delegation_id.eq_any(delegations).and(amendments::standing.eq(Standing::Draft)))
        .filter(draft_approvals::state.eq(ApprovalState::Asked).and(draft_approvals::revision.eq(amendments::revision)))
        .group_by(amendments::delegation_id)
        .select((amendments::delegation_id, diesel::dsl::count_star()))
        .order(amendments::delegation_id)
        .load(db)?;
    Ok(found.into_iter().filter_map(|(of, count)| Some((of?, count))).collect())
}
