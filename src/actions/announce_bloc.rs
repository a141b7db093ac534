//! Several amendments in one decision: the chair announces them, anybody who votes may ask for one apart until they are put.

use serde_json::json;

use super::amendment_acts::{check_not_before_body, check_pending, find_declaration, hold_amendment, permit_as};
use super::may_put::check_together;
use crate::actions::{ActError, ActResult, Dossier, Fact, Permit, Visitor, record};
use crate::ids::{AmendmentId, BlocId, DeclarationId, DelegationId};
use crate::procedure::{Act, Refusal};
use crate::storage::amendments::Amendment;
use crate::storage::blocs::{self, ApartRequest, Bloc};
use crate::storage::{StoreError, Tx};

/// Announces amendments that are to be put together, in the order of the voting list. Nothing is put by it.
///
/// # Errors
/// [`Refusal::NoBlocs`], [`Refusal::BlocOfOne`], and what forbids to put them together as they stand now.
pub fn announce_bloc(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    declaration: &DeclarationId,
    those: &[AmendmentId],
) -> ActResult<BlocId> {
    let dossier = find_declaration(tx, visitor, declaration)?;
    let permit = dossier.permit(visitor, Act::OrderVoting)?;
    let in_order: Vec<AmendmentId> =
        dossier.voting_list().amendments().filter(|one| those.contains(one)).cloned().collect();
    check_together(&dossier, &in_order, &dossier.rules().voting.order.rule)?;
    let bloc = Bloc {
        id: tx.fresh()?,
        declaration_id: declaration.clone(),
        announced_at: tx.now,
        announced_by: permit.membership().id.clone(),
        withdrawn_at: None,
        withdrawn_by: None,
    };
    blocs::announce(tx, &bloc, &in_order)?;
    let facts = json!({ "amendments": in_order, "labels": dossier.labels(&in_order) });
    let fact = Fact { act: "bloc-announced", declaration: Some(declaration), subject: Some(bloc.id.as_str()), facts };
    record(tx, &permit, fact)?;
    Ok(bloc.id)
}

/// Gives a bloc up: what was announced is put one by one again.
///
/// # Errors
/// `NotFound`, `Stale` if it was given up; [`Refusal::QuestionOpen`] while it is before the body.
pub fn give_up_bloc(tx: &mut Tx<'_>, visitor: &Visitor, id: &BlocId) -> ActResult<()> {
    let declaration = blocs::find(tx.db, id)?.declaration_id;
    let dossier = find_declaration(tx, visitor, &declaration)?;
    let permit = dossier.permit(visitor, Act::OrderVoting)?;
    if dossier.questions.iter().any(|question| question.state.is_pending()) {
        return Err(Refusal::QuestionOpen {}.into());
    }
    blocs::withdraw(tx, id, &permit.membership().id)?;
    let fact =
        Fact { act: "bloc-given-up", declaration: Some(&declaration), subject: Some(id.as_str()), facts: json!({}) };
    record(tx, &permit, fact)
}

/// Asks for an amendment to be put by itself.
///
/// # Errors
/// [`Refusal::WrongStanding`] for one that is decided or out, [`Refusal::TextFrozen`] while it is put, what forbids this
/// delegation to vote, [`Refusal::AskedBefore`].
pub fn ask_apart(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &AmendmentId,
    on_behalf_of: Option<&DelegationId>,
) -> ActResult<()> {
    let (dossier, permit, delegation_id) = asking(tx, visitor, id, on_behalf_of)?;
    let request = ApartRequest {
        amendment_id: id.clone(),
        delegation_id,
        membership_id: permit.membership().id.clone(),
        asked_at: tx.now,
    };
    blocs::ask_apart(tx, &request).map_err(|error| match error {
        StoreError::Taken("apart_requests_pkey") => Refusal::AskedBefore {}.into(),
        other => ActError::from(other),
    })?;
    note(tx, &permit, &dossier, ("apart-asked", id, &request.delegation_id))
}

/// Takes that back.
///
/// # Errors
/// `NotFound` if the delegation had not asked for it; else as [`ask_apart`].
pub fn take_back_apart(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &AmendmentId,
    on_behalf_of: Option<&DelegationId>,
) -> ActResult<()> {
    let (dossier, permit, delegation) = asking(tx, visitor, id, on_behalf_of)?;
    blocs::take_back_apart(tx, id, &delegation)?;
    note(tx, &permit, &dossier, ("apart-taken-back", id, &delegation))
}

fn asking(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &AmendmentId,
    on_behalf_of: Option<&DelegationId>,
) -> ActResult<(Dossier, Permit, DelegationId)> {
    let (dossier, amendment) = hold_amendment(tx, visitor, id)?;
    let permit = permit_as(&dossier, visitor, Act::AskApart, on_behalf_of)?;
    let delegation = check_apart(&dossier, &amendment, &permit)?.clone();
    Ok((dossier, permit, delegation))
}

/// The delegation that asks for an amendment apart, if it may now.
///
/// # Errors
/// As [`ask_apart`].
pub(super) fn check_apart<'a>(
    dossier: &Dossier,
    amendment: &Amendment,
    permit: &'a Permit,
) -> ActResult<&'a DelegationId> {
    check_pending(amendment, Act::AskApart)?;
    check_not_before_body(dossier, amendment, Act::AskApart)?;
    let delegation = permit.delegation().ok_or(Refusal::NotYourRole { act: Act::AskApart })?;
    dossier.check_has_vote(delegation)?;
    Ok(delegation)
}

fn note(
    tx: &mut Tx<'_>,
    permit: &Permit,
    dossier: &Dossier,
    (act, amendment, delegation): (&'static str, &AmendmentId, &DelegationId),
) -> ActResult<()> {
    let label = dossier.amendment(amendment).map(Amendment::label);
    let facts = json!({ "delegation": delegation, "label": label });
    let declaration = Some(&dossier.declaration.id);
    record(tx, permit, Fact { act, declaration, subject: Some(amendment.as_str()), facts })
}
