//! Tables a draft: freezes its text and puts it before the body.

use serde_json::json;

use crate::actions::{
    ActResult, Dossier, Fact, Notice, Permit, TabledFacts, Visitor, draft, notify, permit_as, record, text_digest,
};
use crate::clock::sha256;
use crate::ids::DelegationId;
use crate::procedure::{Act, Refusal, Role, Stage};
use crate::storage::declarations::{self, Declaration, DeclarationSponsor, StageEntry};
use crate::storage::{Tx, bodies, versions};
use crate::text::{ClauseKind, Text};

/// Tables a draft of the visitor's own delegation, or of the secretariat; a clerk may enter it at the oral request of
/// a delegation.
///
/// The text as tabled never changes again; the rules of the body as they are now hold for it to its end. How many
/// delegations must sponsor it is asked when it is admitted: co-sponsors join once they can read it.
///
/// # Errors
/// `NotFound`, the refusal: of another role, of another's draft, of a text without clauses, of one tabled before.
pub fn table(tx: &mut Tx<'_>, visitor: &Visitor, name: &str, on_behalf_of: Option<&DelegationId>) -> ActResult<()> {
    let dossier = draft::known(tx, visitor, name)?;
    let permit = permit_as(&dossier, visitor, Act::Table, on_behalf_of)?;
    check(&dossier, &permit)?;
    let digest = text_digest(dossier.base_text(), &dossier.style);
    versions::freeze(tx, &draft::version(&dossier), &digest)?;
    let tabled = tabled(tx, &dossier, &permit);
    declarations::update(tx, &tabled)?;
    enter(tx, &tabled, &permit)?;
    tell(tx, &dossier, &tabled, &permit, &digest)
}

/// Whether a draft can be tabled by whoever has the permit.
pub(super) fn check(dossier: &Dossier, permit: &Permit) -> ActResult<()> {
    let act = Act::Table;
    if dossier.declaration.tabled_at.is_some() {
        return Err(Refusal::AlreadyDone { act, since: dossier.declaration.tabled_at }.into());
    }
    // A clerk's own draft may be tabled for a delegation; a delegation's draft only by it or for it.
    let whose = dossier.declaration.delegation_id.as_ref();
    if whose.is_some() && whose != permit.delegation() {
        return Err(Refusal::NotSponsor { act }.into());
    }
    if whose.is_none() && permit.membership().role != Role::Secretariat {
        return Err(Refusal::NotSponsor { act }.into());
    }
    if says_nothing(dossier.base_text()) {
        return Err(Refusal::NothingProposed {}.into());
    }
    dossier.check_references(dossier.base_text())?;
    Ok(())
}

/// Whether a text has no clause with words, so that it cannot be tabled.
#[must_use]
pub fn says_nothing(text: &Text) -> bool {
    text.clauses.iter().all(|clause| clause.kind == ClauseKind::Heading || clause.words.is_empty())
}

fn tabled(tx: &Tx<'_>, dossier: &Dossier, permit: &Permit) -> Declaration {
    Declaration {
        rules: dossier.body.rules.clone(),
        tabled_at: Some(tx.now),
        delegation_id: permit.delegation().cloned(),
        ..dossier.declaration.clone()
    }
}

/// Enters the first stage and the first sponsor.
fn enter(tx: &mut Tx<'_>, declaration: &Declaration, permit: &Permit) -> ActResult<()> {
    let membership_id = Some(permit.membership().id.clone());
    let entry = StageEntry {
        id: tx.fresh()?,
        declaration_id: declaration.id.clone(),
        stage: Stage::Proposal,
        opened_at: tx.now,
        membership_id: membership_id.clone(),
    };
    declarations::enter_stage(tx, &entry)?;
    if let Some(delegation_id) = declaration.delegation_id.clone() {
        let declaration_id = declaration.id.clone();
        let sponsor = DeclarationSponsor { declaration_id, delegation_id, membership_id, confirmed_at: tx.now };
        declarations::insert_sponsor(tx, &sponsor)?;
    }
    Ok(())
}

fn tell(tx: &mut Tx<'_>, dossier: &Dossier, tabled: &Declaration, permit: &Permit, digest: &str) -> ActResult<()> {
    let version = draft::version(dossier);
    let text = dossier.base_text();
    let facts = json!({
        "version": version.as_str(),
        "language": text.language.as_str(),
        "title": text.title,
        "clauses": text.clauses.len(),
        "digest": digest,
        "rules_sha256": sha256(tabled.rules.as_bytes()),
        "delegation": tabled.delegation_id,
    });
    let fact =
        Fact { act: "declaration-tabled", declaration: Some(&tabled.id), subject: Some(version.as_str()), facts };
    record(tx, permit, fact)?;
    let roles = [Role::Secretariat, Role::HeadOfDelegation, Role::Delegate];
    let to = bodies::accounts_in_roles(tx.db, &dossier.body.id, &roles)?;
    let facts = TabledFacts { sponsor: tabled.delegation_id.clone() };
    notify(tx, Notice::Tabled, &to, Some(&tabled.id), tabled.id.as_str(), &facts)
}
