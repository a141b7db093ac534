//! What delegations want their heads to approve before it is filed, and what the heads said of each draft.

use diesel::prelude::*;

use super::schema::{amendments, approvals_wanted, draft_approvals, memberships};
use super::{Db, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{AccountId, AmendmentId, DeclarationId, DelegationId, MembershipId};
use crate::procedure::Role;
use crate::worded::worded;

worded! {
    /// Where the approval of a draft stands.
    ApprovalState {
        /// A member asked for it.
        Asked = "asked", "approval-asked";
        /// The head approved that revision.
        Approved = "approved", "approval-approved";
        /// The head sent it back.
        SentBack = "sent-back", "approval-sent-back";
    }
}
super::columns::word_columns!(ApprovalState);

/// The approval of one revision of a draft.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = draft_approvals)]
pub struct Approval {
    /// The draft.
    pub amendment_id: AmendmentId,
    /// The revision that it speaks of: a save after it makes it void.
    pub revision: i64,
    /// Asked, approved or sent back.
    pub state: ApprovalState,
    /// What the head said.
    pub remark: String,
    /// Who asked.
    pub asked_by: Option<MembershipId>,
    /// The head who answered.
    pub answered_by: Option<MembershipId>,
    /// When it was asked or answered.
    pub at: Moment,
}

/// Whether a delegation files only what its head approved.
///
/// # Errors
/// Only if the query fails.
pub fn is_wanted(db: &mut Db, delegation: &DelegationId) -> StoreResult<bool> {
    let found: Option<DelegationId> =
        approvals_wanted::table.find(delegation).select(approvals_wanted::delegation_id).first(db).optional()?;
    Ok(found.is_some())
}

/// The accounts that head a delegation now.
///
/// # Errors
/// Only if the query fails.
pub fn heads_of(db: &mut Db, delegation: &DelegationId) -> StoreResult<Vec<AccountId>> {
    Ok(memberships::table
        .filter(memberships::delegation_id.eq(delegation).and(memberships::ended_at.is_null()))
        .filter(memberships::role.eq(Role::HeadOfDelegation))
        .order(memberships::account_id)
        .select(memberships::account_id)
        .distinct()
        .load(db)?)
}

/// Has a delegation file only what its head approved, or ends that.
///
/// # Errors
/// Only if the query fails.
pub fn want(tx: &mut Tx<'_>, delegation: &DelegationId, by: &MembershipId, wanted: bool) -> StoreResult<()> {
    diesel::delete(approvals_wanted::table.find(delegation)).execute(tx.db)?;
    if wanted {
        let row = (
            approvals_wanted::delegation_id.eq(delegation),
            approvals_wanted::membership_id.eq(by),
            approvals_wanted::since.eq(tx.now),
        );
        diesel::insert_into(approvals_wanted::table).values(row).execute(tx.db)?;
    }
    Ok(())
}

/// Stores what was asked or said of a draft, in the place of what was before.
///
/// # Errors
/// Only if the query fails.
pub fn put(tx: &mut Tx<'_>, approval: &Approval) -> StoreResult<()> {
    diesel::delete(draft_approvals::table.find(&approval.amendment_id)).execute(tx.db)?;
    diesel::insert_into(draft_approvals::table).values(approval).execute(tx.db)?;
    Ok(())
}

/// What was asked or said of a draft last.
///
/// # Errors
/// Only if the query fails.
pub fn of(db: &mut Db, amendment: &AmendmentId) -> StoreResult<Option<Approval>> {
    Ok(draft_approvals::table.find(amendment).select(Approval::as_select()).first(db).optional()?)
}

/// What was asked or said of the drafts of a delegation to some declarations: one query.
///
/// # Errors
/// Only if the query fails.
pub fn of_delegation(db: &mut Db, delegation: &DelegationId, on: &[DeclarationId]) -> StoreResult<Vec<Approval>> {
    Ok(draft_approvals::table
        .inner_join(amendments::table.on(amendments::id.eq(draft_approvals::amendment_id)))
        .filter(amendments::delegation_id.eq(delegation).and(amendments::declaration_id.eq_any(on)))
        .order((draft_approvals::at, draft_approvals::amendment_id))
        .select(Approval::as_select())
        .load(db)?)
}
