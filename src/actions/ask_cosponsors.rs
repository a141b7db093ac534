//! Asks delegations to co-sponsor an amendment or its draft, and takes a request back.

use crate::actions::amendment_acts::{check_pending, hold_amendment, others, permit_of_mover};
use crate::actions::{ActError, ActResult, CosponsorshipFacts, Dossier, Notice, Remark, Visitor, notify};
use crate::ids::{AccountId, AmendmentId, DelegationId};
use crate::l10n::Message;
use crate::procedure::{Act, Actor, Refusal, Role, Standing};
use crate::storage::amendments::{self, Amendment};
use crate::storage::bodies::{self, Delegation};
use crate::storage::cosponsor_requests::{self, CosponsorRequest, RequestState};
use crate::storage::{Tx, declarations};

/// Asks some delegations. From then on they may read the draft, until the request is taken back.
///
/// # Errors
/// A fault of `delegation` if none is named, or one that may not stand for it; the refusal of the act.
pub fn ask_cosponsors(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &AmendmentId,
    delegations: &[DelegationId],
    words: &Remark,
) -> ActResult<()> {
    let (dossier, amendment) = hold_amendment(tx, visitor, id)?;
    let permit = permit_of_mover(&dossier, visitor, Act::CosponsorAmendment, &amendment)?;
    check_asking(&dossier, &amendment)?;
    if delegations.is_empty() {
        return Err(ActError::field("delegation", Message::new("error-request-none")));
    }
    for asked in delegations {
        if !may_be_asked(&dossier, &amendment).any(|one| one.id == *asked) {
            return Err(ActError::field("delegation", Message::new("error-not-in-list")));
        }
        let request = CosponsorRequest {
            amendment_id: id.clone(),
            delegation_id: asked.clone(),
            membership_id: permit.membership().id.clone(),
            asked_at: tx.now,
            state: RequestState::Asked,
            words: words.as_str().to_owned(),
            answered_at: None,
        };
        cosponsor_requests::put(tx, &request)?;
        let to = bodies::accounts_of_delegation(tx.db, asked)?;
        tell(tx, visitor, &amendment, to, amendment.delegation_id.as_ref(), &request)?;
    }
    Ok(declarations::touch(tx, &amendment.declaration_id)?)
}

/// Whether there is anything to stand for: a draft that proposes something, an amendment that nothing was decided about.
///
/// # Errors
/// The refusal.
pub fn check_asking(dossier: &Dossier, amendment: &Amendment) -> ActResult<()> {
    if dossier.operations(&amendment.id).is_empty() {
        return Err(Refusal::NothingProposed {}.into());
    }
    if amendment.standing == Standing::Draft { Ok(()) } else { check_pending(amendment, Act::CosponsorAmendment) }
}

/// The delegations that can be asked to stand for an amendment: those that the rules let, and that neither move it, stand
/// for it, nor have a request before them.
pub fn may_be_asked<'a>(dossier: &'a Dossier, amendment: &'a Amendment) -> impl Iterator<Item = &'a Delegation> {
    let stage = Some(dossier.declaration.stage);
    dossier.participants.delegations.iter().filter(move |one| {
        let actor = Actor { capacity: Role::Delegate.into(), category: Some(one.category) };
        let stands = dossier
            .amendment_sponsors
            .iter()
            .any(|sponsor| sponsor.amendment_id == amendment.id && sponsor.delegation_id == one.id);
        let waits = dossier.request(&amendment.id, &one.id).is_some_and(|request| request.state.is_open());
        one.ended_at.is_none()
            && amendment.delegation_id.as_ref() != Some(&one.id)
            && !stands
            && !waits
            && dossier.rules().permit(actor, Act::CosponsorAmendment, stage).is_ok()
    })
}

/// Takes a request back. With it goes the right to read the draft, and an agreement to the draft.
///
/// # Errors
/// [`Refusal::NotAsked`] if there is none, or the refusal of the act.
pub fn take_request_back(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &AmendmentId,
    delegation: &DelegationId,
) -> ActResult<()> {
    let (dossier, amendment) = hold_amendment(tx, visitor, id)?;
    permit_of_mover(&dossier, visitor, Act::CosponsorAmendment, &amendment)?;
    if dossier.request(id, delegation).is_none() {
        return Err(Refusal::NotAsked {}.into());
    }
    cosponsor_requests::delete(tx, id, delegation)?;
    let agreed = dossier.request(id, delegation).is_some_and(|request| request.state == RequestState::Yes);
    if agreed && amendment.standing == Standing::Draft {
        amendments::delete_sponsor(tx, id, delegation)?;
    }
    Ok(declarations::touch(tx, &amendment.declaration_id)?)
}

/// The words of a draft have changed: whoever agreed to the former ones is told and stands for it again only after
/// confirming. What a clerk entered from paper stays.
pub(super) fn void_consents(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    dossier: &Dossier,
    amendment: &Amendment,
) -> ActResult<()> {
    let agreed = |one: &&CosponsorRequest| one.amendment_id == amendment.id && one.state == RequestState::Yes;
    for request in dossier.requests.iter().filter(agreed) {
        let changed = CosponsorRequest {
            state: RequestState::Changed,
            words: String::new(),
            answered_at: None,
            ..request.clone()
        };
        cosponsor_requests::put(tx, &changed)?;
        amendments::delete_sponsor(tx, &amendment.id, &request.delegation_id)?;
        let to = bodies::accounts_of_delegation(tx.db, &request.delegation_id)?;
        tell(tx, visitor, amendment, to, amendment.delegation_id.as_ref(), &changed)?;
    }
    Ok(())
}

/// Tells people what became of a request, in the name of the delegation that speaks.
pub(super) fn tell(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    amendment: &Amendment,
    to: Vec<AccountId>,
    speaks: Option<&DelegationId>,
    request: &CosponsorRequest,
) -> ActResult<()> {
    let facts = CosponsorshipFacts {
        amendment: amendment.id.clone(),
        label: amendment.cited(),
        delegation: speaks.cloned(),
        step: request.state.to_string(),
        words: request.words.clone(),
    };
    // Each time that something is asked or answered is an event of its own.
    let event = format!("{}-{}-{}", amendment.id, request.state, tx.fresh::<String>()?);
    notify(tx, Notice::Cosponsorship, &others(visitor, to), Some(&amendment.declaration_id), &event, &facts)
}
