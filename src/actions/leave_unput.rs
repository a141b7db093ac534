//! The body decided not to go on: what follows on the same question is not put.

use serde_json::json;

use crate::actions::{ActResult, Dossier, Fact, NotPutFacts, Notice, Permit, notify, record};
use crate::ids::DeclarationId;
use crate::procedure::Stage;
use crate::storage::declarations::{self, Declaration, StageEntry};
use crate::storage::questions::Question;
use crate::storage::{Tx, bodies};

/// Ends this proposal and those that wait behind it: they are not put, which is neither a rejection nor a withdrawal. The
/// sponsors of each are told.
pub(super) fn leave_unput(tx: &mut Tx<'_>, permit: &Permit, dossier: &Dossier, question: &Question) -> ActResult<()> {
    let own = &dossier.declaration.id;
    let waiting = dossier.rivals().iter().skip_while(|one| one.declaration.id != *own);
    let waiting = waiting.filter(|one| one.declaration.tabled_at.is_some() && one.declaration.stage.is_open());
    for one in waiting {
        end(tx, permit, &one.declaration.id, (dossier, question))?;
    }
    Ok(())
}

fn end(
    tx: &mut Tx<'_>,
    permit: &Permit,
    id: &DeclarationId,
    (dossier, question): (&Dossier, &Question),
) -> ActResult<()> {
    let ended = Declaration { stage: Stage::NotPut, ..declarations::find(tx.db, id)? };
    declarations::update(tx, &ended)?;
    let entry = StageEntry {
        id: tx.fresh()?,
        declaration_id: id.clone(),
        stage: Stage::NotPut,
        opened_at: tx.now,
        membership_id: None,
    };
    declarations::enter_stage(tx, &entry)?;
    let facts = json!({ "question": question.id, "number": question.number, "of": dossier.declaration.id });
    record(tx, permit, Fact { act: "declaration-not-put", declaration: Some(id), subject: Some(id.as_str()), facts })?;
    tell(tx, &ended, question)
}

/// Tells the sponsors, and whoever wrote a text of the secretariat.
fn tell(tx: &mut Tx<'_>, declaration: &Declaration, question: &Question) -> ActResult<()> {
    let mut to = std::collections::BTreeSet::new();
    for sponsor in declarations::sponsors(tx.db, &declaration.id)? {
        to.extend(bodies::accounts_of_delegation(tx.db, &sponsor.delegation_id)?);
    }
    if to.is_empty() {
        to.insert(bodies::membership(tx.db, &declaration.membership_id)?.account_id);
    }
    let to: Vec<_> = to.into_iter().collect();
    let facts = NotPutFacts { question: question.id.clone() };
    let event = format!("{}-{}", question.id, declaration.id);
    notify(tx, Notice::NotPut, &to, Some(&declaration.id), &event, &facts)
}
