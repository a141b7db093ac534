//! Joins the sponsors of an amendment, and leaves them.

use serde_json::json;

use crate::actions::amendment_acts::{check_pending, hold_amendment, permit_as};
use crate::actions::answer_request::settle;
use crate::actions::{ActResult, Dossier, Fact, Permit, Visitor, record};
use crate::ids::{AmendmentId, DelegationId};
use crate::procedure::{Act, Refusal, Standing};
use crate::storage::amendments::{self, Amendment, AmendmentSponsor};
use crate::storage::cosponsor_requests::{CosponsorRequest, RequestState};
use crate::storage::{Tx, declarations};

/// Joins the sponsors for one's own delegation, or enters another's word. On a draft that a clerk entered, the
/// signatures on the paper are entered this way.
///
/// # Errors
/// [`Refusal::OwnText`], [`Refusal::AlreadySponsor`], or the refusal of the act.
pub fn cosponsor_amendment(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &AmendmentId,
    on_behalf_of: Option<&DelegationId>,
) -> ActResult<()> {
    let (dossier, amendment) = hold_amendment(tx, visitor, id)?;
    let permit = permit_as(&dossier, visitor, Act::CosponsorAmendment, on_behalf_of)?;
    join(tx, &dossier, &amendment, &permit)?;
    note_answer(tx, visitor, (&dossier, &amendment), &permit, RequestState::Yes)
}

/// Enters a delegation among the sponsors, if it may join them.
pub(super) fn join(tx: &mut Tx<'_>, dossier: &Dossier, amendment: &Amendment, permit: &Permit) -> ActResult<()> {
    let delegation = check_joining(dossier, amendment, permit)?.clone();
    let sponsor = AmendmentSponsor {
        amendment_id: amendment.id.clone(),
        delegation_id: delegation.clone(),
        membership_id: Some(permit.membership().id.clone()),
        confirmed_at: tx.now,
    };
    amendments::insert_sponsor(tx, &sponsor)?;
    enter(tx, permit, amendment, "amendment-cosponsored", &delegation)
}

/// Where the delegation had been asked, joining or leaving is its answer.
fn note_answer(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    (dossier, amendment): (&Dossier, &Amendment),
    permit: &Permit,
    state: RequestState,
) -> ActResult<()> {
    let request = permit.delegation().and_then(|delegation| dossier.request(&amendment.id, delegation));
    let Some(request) = request.cloned() else { return Ok(()) };
    settle(tx, visitor, amendment, &CosponsorRequest { state, words: String::new(), ..request })
}

/// The delegation that joins, if it may.
///
/// # Errors
/// As [`cosponsor_amendment`].
pub fn check_joining<'a>(dossier: &Dossier, amendment: &Amendment, permit: &'a Permit) -> ActResult<&'a DelegationId> {
    if amendment.standing != Standing::Draft {
        check_pending(amendment, Act::CosponsorAmendment)?;
    }
    let delegation = permit.delegation().ok_or(Refusal::NotYourRole { act: Act::CosponsorAmendment })?;
    if amendment.delegation_id.as_ref() == Some(delegation) {
        return Err(Refusal::OwnText {}.into());
    }
    if sponsors(dossier, amendment).any(|sponsor| sponsor == delegation) {
        return Err(Refusal::AlreadySponsor {}.into());
    }
    Ok(delegation)
}

/// Leaves the sponsors; the amendment stays.
///
/// # Errors
/// [`Refusal::NotSponsor`], or the refusal of the act.
pub fn leave_amendment(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &AmendmentId,
    on_behalf_of: Option<&DelegationId>,
) -> ActResult<()> {
    let (dossier, amendment) = hold_amendment(tx, visitor, id)?;
    let permit = permit_as(&dossier, visitor, Act::CosponsorAmendment, on_behalf_of)?;
    check_pending(&amendment, Act::CosponsorAmendment)?;
    let delegation = permit.delegation().ok_or(Refusal::NotSponsor { act: Act::CosponsorAmendment })?.clone();
    leave(tx, &dossier, &amendment, &permit, &delegation)?;
    note_answer(tx, visitor, (&dossier, &amendment), &permit, RequestState::No)
}

/// Takes a delegation out of the sponsors.
pub(super) fn leave(
    tx: &mut Tx<'_>,
    dossier: &Dossier,
    amendment: &Amendment,
    permit: &Permit,
    delegation: &DelegationId,
) -> ActResult<()> {
    if !sponsors(dossier, amendment).any(|sponsor| sponsor == delegation) {
        return Err(Refusal::NotSponsor { act: Act::CosponsorAmendment }.into());
    }
    amendments::delete_sponsor(tx, &amendment.id, delegation)?;
    enter(tx, permit, amendment, "amendment-sponsor-left", delegation)
}

fn sponsors<'a>(dossier: &'a Dossier, amendment: &'a Amendment) -> impl Iterator<Item = &'a DelegationId> {
    dossier.amendment_sponsors.iter().filter(|one| one.amendment_id == amendment.id).map(|one| &one.delegation_id)
}

fn enter(
    tx: &mut Tx<'_>,
    permit: &Permit,
    amendment: &Amendment,
    act: &'static str,
    delegation: &DelegationId,
) -> ActResult<()> {
    if amendment.standing == Standing::Draft {
        // Nobody else knows of a draft; who stands for it is recorded when it is filed.
        return Ok(declarations::touch(tx, &amendment.declaration_id)?);
    }
    let facts = json!({"label": amendment.label(), "delegation": delegation});
    record(
        tx,
        permit,
        Fact { act, declaration: Some(&amendment.declaration_id), subject: Some(amendment.id.as_str()), facts },
    )
}
