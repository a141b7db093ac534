//! The text as a whole was decided; or is so no longer.

use serde_json::json;

use crate::actions::{ActResult, Dossier, Fact, Permit, record, text_digest};
use crate::ids::AmendmentId;
use crate::procedure::{Refusal, Stage};
use crate::storage::declarations::{self, StageEntry};
use crate::storage::questions::Question;
use crate::storage::versions::{self, Version, VersionKind};
use crate::storage::{StoreError, Tx};
use crate::text::Text;
use crate::text::merge::settle;

/// Makes the adopted version: the tabled text with every adopted amendment, by the engine and by nobody's hand.
pub(super) fn adopt(tx: &mut Tx<'_>, permit: &Permit, dossier: &Dossier, question: &Question) -> ActResult<()> {
    dossier.check_marks()?;
    let merged = dossier.current();
    if !merged.unapplied.is_empty() {
        return Err(Refusal::CollidesWithAdopted { amendments: dossier.labels(&merged.unapplied) }.into());
    }
    dossier.check_references(&merged.text)?;
    let text = settle(merged.text);
    let digest = text_digest(&text, &dossier.style);
    let version = Version {
        id: tx.fresh()?,
        declaration_id: dossier.declaration.id.clone(),
        number: dossier.versions.last().map_or(0, |last| last.number) + 1,
        kind: VersionKind::Adopted,
        base_id: Some(dossier.base_version()?.id.clone()),
        made_at: tx.now,
        membership_id: None,
        digest: Some(digest.clone()),
    };
    identify(tx, dossier, &text)?;
    versions::insert(tx, &version, &text)?;
    enter(tx, dossier, Stage::Adopted)?;
    let facts = json!({
        "question": question.id,
        "version": version.id,
        "number": version.number,
        "base": version.base_id,
        "digest": digest,
        "amendments": dossier.adopted_in_order().iter().map(|one| &one.id).collect::<Vec<_>>(),
    });
    note(tx, permit, dossier, "declaration-adopted", facts)
}

/// The body decided against the text.
pub(super) fn reject(tx: &mut Tx<'_>, permit: &Permit, dossier: &Dossier, question: &Question) -> ActResult<()> {
    enter(tx, dossier, Stage::Rejected)?;
    note(tx, permit, dossier, "declaration-rejected", json!({ "question": question.id }))
}

/// What was decided of the text holds no longer, because of a motion or an annulled vote: it is before the plenary again, and a
/// version that was adopted stays in the record as set aside.
pub(super) fn reopen(tx: &mut Tx<'_>, permit: &Permit, dossier: &Dossier, question: &Question) -> ActResult<()> {
    let adopted = dossier.versions.last().filter(|last| last.kind == VersionKind::Adopted);
    versions::set_aside(tx, &dossier.declaration.id)?;
    enter(tx, dossier, Stage::Plenary)?;
    let facts = json!({
        "question": question.id,
        "from": dossier.declaration.stage.as_str(),
        "version": adopted.map(|version| &version.id),
    });
    note(tx, permit, dossier, "declaration-reopened", facts)
}

/// Gives the clauses that amendments brought their identity, where filing did not.
fn identify(tx: &mut Tx<'_>, dossier: &Dossier, text: &Text) -> ActResult<()> {
    let base = dossier.base_text();
    for clause in text.clauses.iter().filter(|clause| base.clause(&clause.id).is_none()) {
        match versions::clause_of(tx.db, &dossier.declaration.id, &clause.id) {
            Ok(()) => {}
            Err(StoreError::NotFound) => {
                let brought_by = brought_by(dossier, &clause.id).ok_or(StoreError::NotFound)?;
                versions::insert_clause(tx, &dossier.declaration.id, &clause.id, Some(brought_by))?;
            }
            Err(other) => return Err(other.into()),
        }
    }
    Ok(())
}

fn brought_by<'a>(dossier: &'a Dossier, id: &crate::ids::ClauseId) -> Option<&'a AmendmentId> {
    let mut rows = dossier.operations.values().flatten();
    rows.find(|row| row.brings() == Some(id)).map(|row| &row.amendment_id)
}

fn enter(tx: &mut Tx<'_>, dossier: &Dossier, stage: Stage) -> ActResult<()> {
    let declaration = declarations::Declaration { stage, ..dossier.declaration.clone() };
    declarations::update(tx, &declaration)?;
    let entry =
        StageEntry { id: tx.fresh()?, declaration_id: declaration.id, stage, opened_at: tx.now, membership_id: None };
    Ok(declarations::enter_stage(tx, &entry)?)
}

fn note(
    tx: &mut Tx<'_>,
    permit: &Permit,
    dossier: &Dossier,
    act: &'static str,
    facts: serde_json::Value,
) -> ActResult<()> {
    let id = &dossier.declaration.id;
    record(tx, permit, Fact { act, declaration: Some(id), subject: Some(id.as_str()), facts })
}
