//! The head of a delegation approves the draft of an amendment, or sends it back; a member asks for it.

use crate::actions::amendment_acts::{check_draft, hold_amendment, others, permit_of_mover};
use crate::actions::{ActResult, ApprovalFacts, Notice, Remark, Visitor, notify};
use crate::ids::{AccountId, AmendmentId, MembershipId};
use crate::procedure::{Act, Refusal, Role};
use crate::storage::amendments::Amendment;
use crate::storage::approvals::{self, Approval, ApprovalState};
use crate::storage::{Db, StoreError, StoreResult, Tx, bodies};

/// What stands between a draft and its filing within its own delegation.
#[derive(Debug, Clone)]
pub struct DraftApproval {
    /// Whether the delegation files only what its head approved. Without a head nobody could approve anything: then it
    /// is as if it did not.
    pub wanted: bool,
    /// Whether the visitor heads the delegation.
    pub leads: bool,
    /// What was asked or said last, of whichever revision.
    pub last: Option<Approval>,
}

impl DraftApproval {
    /// Of a draft, for a visitor.
    ///
    /// # Errors
    /// Only if a query fails.
    pub fn of(db: &mut Db, visitor: &Visitor, amendment: &Amendment) -> StoreResult<Self> {
        let Some(delegation) = &amendment.delegation_id else {
            return Ok(Self { wanted: false, leads: false, last: None });
        };
        Ok(Self {
            wanted: approvals::is_wanted(db, delegation)? && !approvals::heads_of(db, delegation)?.is_empty(),
            leads: visitor
                .memberships
                .iter()
                .any(|seat| seat.role == Role::HeadOfDelegation && seat.delegation_id.as_ref() == Some(delegation)),
            last: approvals::of(db, &amendment.id)?,
        })
    }

    /// What was asked or said of the draft as it stands now.
    #[must_use]
    pub fn now(&self, amendment: &Amendment) -> Option<&Approval> {
        self.last.as_ref().filter(|last| last.revision == amendment.revision)
    }

    /// Whether the draft may be filed as it stands, with this justification if it is another than the one that was saved.
    /// The head files without asking; what a clerk enters at oral request the delegation said itself.
    ///
    /// # Errors
    /// [`Refusal::ApprovalNeeded`].
    pub fn check(&self, oral: bool, amendment: &Amendment, justification: Option<&Remark>) -> Result<(), Refusal> {
        let same = justification.is_none_or(|words| words.as_str() == amendment.justification);
        let approved = self.now(amendment).is_some_and(|now| now.state == ApprovalState::Approved) && same;
        if !self.wanted || self.leads || oral || approved { Ok(()) } else { Err(Refusal::ApprovalNeeded {}) }
    }
}

/// Asks the head of the delegation to approve a draft as it stands.
///
/// # Errors
/// `Stale` if it was saved since `revision`, or the refusal.
pub fn ask_approval(tx: &mut Tx<'_>, visitor: &Visitor, id: &AmendmentId, revision: Option<i64>) -> ActResult<()> {
    let (dossier, amendment) = hold_amendment(tx, visitor, id)?;
    let permit = permit_of_mover(&dossier, visitor, Act::ProposeAmendment, &amendment)?;
    check_draft(&amendment)?;
    check_revision(&amendment, revision)?;
    let asked = Approval {
        amendment_id: id.clone(),
        revision: amendment.revision,
        state: ApprovalState::Asked,
        remark: String::new(),
        asked_by: Some(permit.membership().id.clone()),
        answered_by: None,
        at: tx.now,
    };
    approvals::put(tx, &asked)?;
    let heads = match &amendment.delegation_id {
        Some(delegation) => approvals::heads_of(tx.db, delegation)?,
        None => Vec::new(),
    };
    tell(tx, visitor, &amendment, heads, &asked)
}

/// What the head of a delegation says of a draft.
#[derive(Debug, Clone)]
pub struct ApproveDraft {
    /// Whether it may be filed as it stands; else it is sent back.
    pub approved: bool,
    /// What is to be changed, or anything else.
    pub remark: Remark,
    /// The revision that the page showed.
    pub revision: Option<i64>,
}

/// Approves a draft of one's delegation as it stands, or sends it back with a remark. Any save makes an approval void.
///
/// # Errors
/// `Stale` if it was saved since it was shown, a fault of `reason` if it is sent back without a word, or the refusal.
pub fn approve_draft(tx: &mut Tx<'_>, visitor: &Visitor, id: &AmendmentId, approve: &ApproveDraft) -> ActResult<()> {
    let (dossier, amendment) = hold_amendment(tx, visitor, id)?;
    let mover = amendment.delegation_id.as_ref();
    let permit = dossier.permit_in(visitor, Act::ApproveDraft, mover)?;
    if mover.is_none() || permit.delegation() != mover {
        return Err(Refusal::NotSponsor { act: Act::ApproveDraft }.into());
    }
    check_draft(&amendment)?;
    check_revision(&amendment, approve.revision)?;
    if !approve.approved {
        approve.remark.said("reason")?;
    }
    let before = approvals::of(tx.db, id)?;
    let answer = Approval {
        amendment_id: id.clone(),
        revision: amendment.revision,
        state: if approve.approved { ApprovalState::Approved } else { ApprovalState::SentBack },
        remark: approve.remark.as_str().to_owned(),
        asked_by: before.and_then(|before| before.asked_by),
        answered_by: Some(permit.membership().id.clone()),
        at: tx.now,
    };
    approvals::put(tx, &answer)?;
    let mut to = vec![account_of(tx.db, &amendment.membership_id)?];
    if let Some(asked_by) = &answer.asked_by {
        to.push(account_of(tx.db, asked_by)?);
    }
    tell(tx, visitor, &amendment, to, &answer)
}

fn account_of(db: &mut Db, seat: &MembershipId) -> StoreResult<AccountId> {
    Ok(bodies::membership(db, seat)?.account_id)
}

fn check_revision(amendment: &Amendment, shown: Option<i64>) -> StoreResult<()> {
    if shown.is_none_or(|shown| shown == amendment.revision) { Ok(()) } else { Err(StoreError::Stale) }
}

fn tell(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    amendment: &Amendment,
    to: Vec<AccountId>,
    approval: &Approval,
) -> ActResult<()> {
    let facts = ApprovalFacts {
        amendment: amendment.id.clone(),
        step: approval.state.to_string(),
        words: approval.remark.clone(),
    };
    // Each time that something is asked or said is an event of its own.
    let event = format!("{}-{}-{}", amendment.id, approval.state, tx.fresh::<String>()?);
    notify(tx, Notice::Approval, &others(visitor, to), Some(&amendment.declaration_id), &event, &facts)
}
