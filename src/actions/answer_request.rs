//! A delegation answers a request to co-sponsor.

use crate::actions::amendment_acts::{accounts_of_mover, check_pending, hold_amendment};
use crate::actions::ask_cosponsors::tell;
use crate::actions::cosponsor_amendment::{join, leave};
use crate::actions::{ActResult, Dossier, Permit, Remark, Visitor};
use crate::ids::{AmendmentId, DelegationId};
use crate::procedure::{Act, Refusal, Standing};
use crate::storage::amendments::Amendment;
use crate::storage::cosponsor_requests::{self, CosponsorRequest, RequestState};
use crate::storage::{StoreError, Tx, declarations};

/// An answer.
#[derive(Debug, Clone)]
pub struct AnswerRequest {
    /// The delegation that answers; none for the visitor's own.
    pub delegation: Option<DelegationId>,
    /// Whether it stands for the amendment.
    pub yes: bool,
    /// A word with it; may be empty.
    pub words: Remark,
    /// The revision of the draft that the page showed: a co-sponsor stands for words.
    pub revision: Option<i64>,
}

/// Answers a request: with yes the delegation joins the sponsors. A no after a yes leaves them.
///
/// # Errors
/// [`Refusal::OwnText`], [`Refusal::NotAsked`], `Stale` if the draft was saved since it was shown, or the refusal of the act.
pub fn answer_request(tx: &mut Tx<'_>, visitor: &Visitor, id: &AmendmentId, answer: &AnswerRequest) -> ActResult<()> {
    let (dossier, amendment) = hold_amendment(tx, visitor, id)?;
    let wanted = answer.delegation.as_ref();
    let permit = dossier.permit_in(visitor, Act::CosponsorAmendment, wanted)?;
    let delegation = permit.delegation().filter(|own| wanted.is_none_or(|wanted| wanted == *own));
    let delegation = delegation.ok_or(Refusal::NotAsked {})?;
    if amendment.delegation_id.as_ref() == Some(delegation) {
        return Err(Refusal::OwnText {}.into());
    }
    let request = dossier.request(id, delegation).ok_or(Refusal::NotAsked {})?.clone();
    if answer.yes && answer.revision.is_some_and(|shown| shown != amendment.revision) {
        return Err(StoreError::Stale.into());
    }
    act(tx, &permit, (&dossier, &amendment), delegation, answer.yes)?;
    let state = if answer.yes { RequestState::Yes } else { RequestState::No };
    settle(tx, visitor, &amendment, &CosponsorRequest { state, words: answer.words.as_str().to_owned(), ..request })?;
    Ok(declarations::touch(tx, &amendment.declaration_id)?)
}

fn act(
    tx: &mut Tx<'_>,
    permit: &Permit,
    (dossier, amendment): (&Dossier, &Amendment),
    delegation: &DelegationId,
    yes: bool,
) -> ActResult<()> {
    if yes {
        return join(tx, dossier, amendment, permit);
    }
    if amendment.standing != Standing::Draft {
        check_pending(amendment, Act::CosponsorAmendment)?;
    }
    match leave(tx, dossier, amendment, permit, delegation) {
        Err(crate::actions::ActError::Refused(Refusal::NotSponsor { .. })) => Ok(()),
        other => other,
    }
}

/// Notes an answer and tells the mover.
pub(super) fn settle(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    amendment: &Amendment,
    request: &CosponsorRequest,
) -> ActResult<()> {
    let answered = CosponsorRequest { answered_at: Some(tx.now), ..request.clone() };
    cosponsor_requests::put(tx, &answered)?;
    let to = accounts_of_mover(tx.db, amendment)?;
    tell(tx, visitor, amendment, to, Some(&request.delegation_id), &answered)
}
