//! A draft that is being written: who may, and what every change of it does besides.

use crate::actions::{ActError, ActResult, Dossier, Permit, Visitor};
use crate::ids::{BodyId, ClauseId, DeclarationId, VersionId};
use crate::procedure::{Act, Refusal, Role};
use crate::storage::{StoreError, Tx, bodies, declarations, versions};
use crate::text::Text;

/// A declaration as the visitor may know it, read while its body's record is held.
///
/// # Errors
/// `NotFound` if there is none of that name, or none that the visitor may read.
pub(super) fn known(tx: &mut Tx<'_>, visitor: &Visitor, name: &str) -> ActResult<Dossier> {
    visitor.signed_in()?;
    let found = declarations::by_name(tx.db, name)?;
    hold_declaration(tx, visitor, &found.body_id, &found.id)
}

/// Everything about a declaration that the visitor may read, while its body's record is held.
///
/// # Errors
/// `NotFound` if there is none, or none that the visitor may read.
pub(super) fn hold_declaration(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    body: &BodyId,
    id: &DeclarationId,
) -> ActResult<Dossier> {
    bodies::lock(tx, body)?;
    let dossier = Dossier::of(tx.db, id)?;
    if dossier.may_read(visitor) { Ok(dossier) } else { Err(StoreError::NotFound.into()) }
}

/// A draft that the visitor may write on: of the own delegation, or any for the secretariat.
///
/// # Errors
/// `NotFound`, or the refusal: a text that was tabled changes by amendments only.
pub(super) fn open(tx: &mut Tx<'_>, visitor: &Visitor, name: &str) -> ActResult<(Dossier, Permit)> {
    let dossier = known(tx, visitor, name)?;
    if dossier.declaration.tabled_at.is_some() {
        return Err(Refusal::AlreadyDone { act: Act::Table, since: dossier.declaration.tabled_at }.into());
    }
    let whose = dossier.declaration.delegation_id.as_ref();
    let permit = dossier.permit_in(visitor, Act::WriteDraft, whose)?;
    own(&dossier, &permit)?;
    Ok((dossier, permit))
}

/// Whether the text is that of whoever acts, or a clerk's to work on.
fn own(dossier: &Dossier, permit: &Permit) -> ActResult<()> {
    let seat = permit.membership();
    let same = seat.delegation_id.is_some() && seat.delegation_id == dossier.declaration.delegation_id;
    if same || seat.role == Role::Secretariat {
        return Ok(());
    }
    Err(Refusal::NotSponsor { act: permit.act() }.into())
}

/// The version that is being written.
pub(super) fn version(dossier: &Dossier) -> VersionId {
    dossier.versions[0].id.clone()
}

/// Stores another list of clauses, with the words of the new ones.
///
/// # Errors
/// Only if the database fails.
pub(super) fn save_clauses(tx: &mut Tx<'_>, dossier: &Dossier, text: &Text, new: &[ClauseId]) -> ActResult<()> {
    for id in new {
        versions::insert_clause(tx, &dossier.declaration.id, id, None)?;
    }
    versions::save_order(tx, &version(dossier), text, new)?;
    Ok(declarations::touch(tx, &dossier.declaration.id)?)
}

/// The place of a clause in the text.
///
/// # Errors
/// `NotFound` if somebody deleted it.
pub(super) fn place(text: &Text, id: &ClauseId) -> ActResult<usize> {
    text.clauses.iter().position(|clause| clause.id == *id).ok_or(ActError::Store(StoreError::NotFound))
}

/// The place behind a clause and everything under it.
pub(super) fn behind(text: &Text, place: usize) -> usize {
    let depth = text.depth(&text.clauses[place]);
    let under = text.clauses[place + 1..].iter().take_while(|clause| text.depth(clause) > depth).count();
    place + 1 + under
}
