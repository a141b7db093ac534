//! Publishes the adopted text: the files are made once, stored, and never again. The PDF, which takes longer, follows.

use serde_json::json;

use crate::actions::amendment_acts::find_declaration;
use crate::actions::open_question::check_nothing_pending;
use crate::actions::{
    ActError, ActResult, Dossier, Fact, Notice, Permit, PublishedFacts, Visitor, assign_symbol, document, draft,
    notify, record,
};
use crate::clock::sha256;
use crate::ids::{AccountId, DeclarationId, PublicationId};
use crate::procedure::{Act, Refusal, Role, Stage, check_before};
use crate::publishing::{Format, export};
use crate::storage::declarations::StageEntry;
use crate::storage::motions::Motion;
use crate::storage::publications::{IssuedFile, Publication};
use crate::storage::versions::{Version, VersionKind};
use crate::storage::{StoreError, Tx, bodies, declarations, publications};

/// Gives an adopted declaration its symbol and publishes it.
///
/// # Errors
/// As [`assign_symbol`] and [`publish`].
pub fn publish_as(tx: &mut Tx<'_>, visitor: &Visitor, name: &str, symbol: &str) -> ActResult<PublicationId> {
    let id = draft::known(tx, visitor, name)?.declaration.id;
    assign_symbol(tx, visitor, &id, symbol)?;
    publish(tx, visitor, &id)
}

/// Publishes an adopted declaration that has its symbol.
///
/// # Errors
/// A refusal by role, stage, or for want of a symbol.
pub fn publish(tx: &mut Tx<'_>, visitor: &Visitor, id: &DeclarationId) -> ActResult<PublicationId> {
    let mut dossier = find_declaration(tx, visitor, id)?;
    let permit = dossier.permit(visitor, Act::Publish)?;
    check_not_reconsidered(&dossier)?;
    let symbol = dossier.declaration.symbol.clone().ok_or(Refusal::NoSymbol {})?;
    let version = adopted(&dossier)?.clone();
    let publication = Publication {
        id: tx.fresh()?,
        declaration_id: id.clone(),
        version_id: version.id.clone(),
        symbol: symbol.clone(),
        published_at: tx.now,
        membership_id: permit.membership().id.clone(),
    };
    let files = issue(tx, &dossier, &version, &publication.id)?;
    publications::insert(tx, &publication, &files)?;
    dossier.declaration.stage = Stage::Published;
    declarations::update(tx, &dossier.declaration)?;
    enter_stage(tx, id, &permit)?;
    let digests: Vec<_> = files.iter().map(file_facts).collect();
    let facts = json!({ "symbol": symbol, "version": version.id, "digest": version.digest, "files": digests });
    record(
        tx,
        &permit,
        Fact { act: "published", declaration: Some(id), subject: Some(publication.id.as_str()), facts },
    )?;
    let to = everybody(tx, &dossier)?;
    notify(tx, Notice::Published, &to, Some(id), publication.id.as_str(), &PublishedFacts { symbol })?;
    Ok(publication.id)
}

/// Whether nobody moves to reconsider the text, and nothing is voted on it.
fn check_not_reconsidered(dossier: &Dossier) -> Result<(), Refusal> {
    check_nothing_pending(dossier)?;
    let own = dossier.motions.before().filter(|one| one.declaration_id == dossier.declaration.id);
    check_before(&dossier.rules().debate.motions, &own.map(Motion::before).collect::<Vec<_>>(), None)
}

pub(super) fn file_facts(file: &IssuedFile) -> serde_json::Value {
    json!({ "language": file.language, "format": file.format, "media_type": file.media_type, "sha256": file.sha256 })
}

fn adopted(dossier: &Dossier) -> ActResult<&Version> {
    let last = dossier.versions.last().filter(|version| version.kind == VersionKind::Adopted);
    last.ok_or(ActError::Store(StoreError::NotFound))
}

fn issue(tx: &mut Tx<'_>, dossier: &Dossier, version: &Version, id: &PublicationId) -> ActResult<Vec<IssuedFile>> {
    let document = document(tx.db, dossier, version)?;
    Format::AT_ONCE
        .into_iter()
        .map(|format| {
            let bytes = export(&document, format).map_err(|error| StoreError::Query(error.to_string()))?;
            Ok(IssuedFile {
                publication_id: id.clone(),
                language: document.language.clone(),
                format: format.as_str().to_owned(),
                media_type: format.media_type().to_owned(),
                sha256: sha256(&bytes),
                bytes,
            })
        })
        .collect()
}

fn enter_stage(tx: &mut Tx<'_>, id: &DeclarationId, permit: &Permit) -> ActResult<()> {
    let entry = StageEntry {
        id: tx.fresh()?,
        declaration_id: id.clone(),
        stage: Stage::Published,
        opened_at: tx.now,
        membership_id: Some(permit.membership().id.clone()),
    };
    Ok(declarations::enter_stage(tx, &entry)?)
}

/// Everybody who takes part: all roles of the body.
fn everybody(tx: &mut Tx<'_>, dossier: &Dossier) -> ActResult<Vec<AccountId>> {
    Ok(bodies::accounts_in_roles(tx.db, &dossier.body.id, Role::ALL)?)
}
