//! Begins an amendment: a draft that its delegation alone sees.

use crate::actions::amendment_acts::{check_pending, find_declaration, permit_as};
use crate::actions::{ActResult, Dossier, Permit, Proposal, SaveOperation, Visitor, save_operation};
use crate::ids::{AmendmentId, DeclarationId, DelegationId};
use crate::procedure::{Act, Standing};
use crate::storage::amendments::{self, Amendment};
use crate::storage::{StoreError, Tx};

/// What an amendment is begun with.
#[derive(Debug, Clone, Default)]
pub struct BeginAmendment {
    /// The amendment that it is to change.
    pub sub_of: Option<AmendmentId>,
    /// The delegation at whose oral request a clerk enters it.
    pub on_behalf_of: Option<DelegationId>,
    /// Its first operation; others are added to the draft.
    pub first: Option<Proposal>,
}

/// Begins a draft against the text as tabled. Drafts are no part of the record yet.
///
/// # Errors
/// The refusal; `NotFound` for a text or a parent that the visitor may not know of.
pub fn begin_amendment(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    declaration: &DeclarationId,
    begin: &BeginAmendment,
) -> ActResult<Amendment> {
    let dossier = find_declaration(tx, visitor, declaration)?;
    let permit = permit_to_begin(tx, &dossier, visitor, begin)?;
    let amendment = draft(tx, &dossier, &permit, begin)?;
    amendments::insert(tx, &amendment)?;
    if let Some(proposal) = begin.first.clone() {
        save_operation(tx, visitor, &amendment.id, SaveOperation { operation: None, proposal, revision: None })?;
    }
    Ok(amendments::find(tx.db, &amendment.id)?)
}

fn permit_to_begin(tx: &Tx<'_>, dossier: &Dossier, visitor: &Visitor, begin: &BeginAmendment) -> ActResult<Permit> {
    let permit = permit_as(dossier, visitor, Act::ProposeAmendment, begin.on_behalf_of.as_ref())?;
    check_beginning(dossier, begin.sub_of.as_ref(), tx.now)?;
    Ok(permit)
}

/// Whether there is any sense in beginning: admitted, in time unless leave may help, not too deep, the parent undecided.
///
/// # Errors
/// The refusal of the rule.
pub fn check_beginning(dossier: &Dossier, sub_of: Option<&AmendmentId>, now: crate::clock::Moment) -> ActResult<()> {
    let rules = dossier.rules();
    rules.check_admitted(dossier.declaration.admitted_at.is_some())?;
    rules.check_deadline(now, dossier.deadline(), true)?;
    rules.check_depth(depth(dossier, sub_of))?;
    if let Some(parent) = sub_of {
        check_pending(dossier.amendment(parent).ok_or(StoreError::NotFound)?, Act::ProposeAmendment)?;
    }
    Ok(())
}

/// How many amendments lie between an amendment and the text: 0 for one to the text itself.
pub(super) fn depth(dossier: &Dossier, sub_of: Option<&AmendmentId>) -> u64 {
    let mut depth = 0;
    let mut above = sub_of.cloned();
    while let Some(parent) = above {
        depth += 1;
        above = dossier.amendment(&parent).and_then(|amendment| amendment.sub_of.clone());
    }
    depth
}

fn draft(tx: &Tx<'_>, dossier: &Dossier, permit: &Permit, begin: &BeginAmendment) -> ActResult<Amendment> {
    let seat = permit.membership().id.clone();
    Ok(Amendment {
        id: tx.fresh()?,
        declaration_id: dossier.declaration.id.clone(),
        base_id: dossier.base_version()?.id.clone(),
        number: None,
        sub_number: 0,
        sub_of: begin.sub_of.clone(),
        delegation_id: permit.delegation().cloned(),
        group_id: None,
        entered_by: permit.on_behalf_of().map(|_| seat.clone()),
        membership_id: seat,
        language: dossier.declaration.language.clone(),
        standing: Standing::Draft,
        justification: String::new(),
        distance: 0,
        created_at: tx.now,
        filed_at: None,
        ruled_at: None,
        reason: String::new(),
        fell_to: None,
        revision: 1,
        revised: 0,
        accepted_after: None,
        stood: None,
    })
}
