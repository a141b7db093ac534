//! A delegation joins the sponsors of a declaration, or leaves them.

use serde_json::json;

use crate::actions::{ActError, ActResult, Dossier, Fact, Permit, Visitor, draft, permit_as, record};
use crate::ids::DelegationId;
use crate::procedure::{Act, Refusal};
use crate::storage::declarations::{self, DeclarationSponsor};
use crate::storage::{StoreError, Tx};

const ACT: Act = Act::CosponsorDeclaration;

/// Joins the sponsors of a tabled declaration; a clerk may enter it at the oral request of a delegation.
///
/// # Errors
/// `NotFound`, the refusal: of a draft, of a delegation that sponsors it already.
pub fn cosponsor_declaration(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    name: &str,
    on_behalf_of: Option<&DelegationId>,
) -> ActResult<()> {
    let (dossier, permit, _) = open(tx, visitor, name, on_behalf_of)?;
    let delegation = check_cosponsoring(&dossier, &permit)?;
    let sponsor = DeclarationSponsor {
        declaration_id: dossier.declaration.id.clone(),
        delegation_id: delegation.clone(),
        membership_id: Some(permit.membership().id.clone()),
        confirmed_at: tx.now,
    };
    declarations::insert_sponsor(tx, &sponsor).map_err(|error| match error {
        StoreError::Taken("declaration_sponsors_pkey") => ActError::Refused(Refusal::AlreadySponsor {}),
        other => other.into(),
    })?;
    enter(tx, &dossier, &permit, &delegation, "declaration-cosponsored")
}

/// The delegation that can join the sponsors of a tabled declaration.
///
/// # Errors
/// The refusal: of a draft, of a delegation that sponsors it already.
pub(super) fn check_cosponsoring(dossier: &Dossier, permit: &Permit) -> ActResult<DelegationId> {
    if dossier.declaration.tabled_at.is_none() {
        return Err(Refusal::NotTabled {}.into());
    }
    let delegation = permit.delegation().cloned().ok_or(Refusal::NotYourRole { act: ACT })?;
    let joined = dossier.sponsors.iter().any(|sponsor| sponsor.delegation_id == delegation);
    if joined { Err(Refusal::AlreadySponsor {}.into()) } else { Ok(delegation) }
}

/// Leaves the sponsors of a declaration, which stays with the others.
///
/// # Errors
/// `NotFound`, the refusal: of a delegation that is no sponsor, of the last one, who can withdraw the text instead.
pub fn leave_sponsors(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    name: &str,
    on_behalf_of: Option<&DelegationId>,
) -> ActResult<()> {
    let (dossier, permit, delegation) = open(tx, visitor, name, on_behalf_of)?;
    if !dossier.sponsors.iter().any(|sponsor| sponsor.delegation_id == delegation) {
        return Err(Refusal::NotSponsor { act: ACT }.into());
    }
    if dossier.sponsors.len() == 1 {
        let rule = dossier.rules().declarations.sponsors.rule.clone();
        return Err(Refusal::NotEnoughSponsors { have: 0, need: 1, rule }.into());
    }
    declarations::delete_sponsor(tx, &dossier.declaration.id, &delegation)?;
    enter(tx, &dossier, &permit, &delegation, "declaration-sponsor-left")
}

fn open(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    name: &str,
    on_behalf_of: Option<&DelegationId>,
) -> ActResult<(Dossier, Permit, DelegationId)> {
    let dossier = draft::known(tx, visitor, name)?;
    if dossier.declaration.tabled_at.is_none() {
        return Err(Refusal::NotTabled {}.into());
    }
    let permit = permit_as(&dossier, visitor, ACT, on_behalf_of)?;
    let delegation = permit.delegation().cloned().ok_or(Refusal::NotYourRole { act: ACT })?;
    Ok((dossier, permit, delegation))
}

fn enter(
    tx: &mut Tx<'_>,
    dossier: &Dossier,
    permit: &Permit,
    delegation: &DelegationId,
    act: &'static str,
) -> ActResult<()> {
    let facts = json!({ "delegation": delegation.as_str() });
    let fact = Fact { act, declaration: Some(&dossier.declaration.id), subject: Some(delegation.as_str()), facts };
    record(tx, permit, fact)
}
