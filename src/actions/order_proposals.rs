//! The presiding officer puts proposals on the same question in another order.

use std::collections::BTreeSet;

use serde_json::json;

use crate::actions::queue_proposals::check_quiet;
use crate::actions::{ActError, ActResult, Dossier, Fact, Remark, Visitor, draft, record};
use crate::ids::DeclarationId;
use crate::l10n::Message;
use crate::procedure::{Act, Refusal};
use crate::storage::queues::{self, Queue};
use crate::storage::{Tx, declarations};

/// Another order of the proposals on one question.
#[derive(Debug, Clone)]
pub struct OrderProposals {
    /// All that were tabled, the first first.
    pub order: Vec<DeclarationId>,
    /// The decision of the body, as it is cited; needed where the rules have the order of tabling.
    pub decision: Remark,
    /// Why.
    pub reason: Remark,
}

/// Sets the order. What was decided stays where it was before whatever waits.
///
/// # Errors
/// The refusal; [`Refusal::NotQueued`], [`Refusal::QuestionOpen`] while one of them is being voted on; faults of the fields
/// `order`, `decision` and `why`.
pub fn order_proposals(tx: &mut Tx<'_>, visitor: &Visitor, name: &str, input: &OrderProposals) -> ActResult<()> {
    let dossier = draft::known(tx, visitor, name)?;
    let permit = dossier.permit(visitor, Act::OrderVoting)?;
    if dossier.place_in_queue().is_none() {
        return Err(Refusal::NotQueued {}.into());
    }
    let line = dossier.queue.as_ref().ok_or(Refusal::NotQueued {})?;
    check_quiet(tx.db, &dossier)?;
    check_order(&dossier, &input.order)?;
    let by_body = dossier.rules().voting.proposals.value.is_the_bodys();
    let decision = if by_body { input.decision.said("decision")? } else { input.decision.as_str() };
    let ordered = Queue {
        decision: decision.to_owned(),
        reason: input.reason.said("why")?.to_owned(),
        ordered_by: Some(permit.membership().id.clone()),
        ordered_at: Some(tx.now),
        ..line.queue.clone()
    };
    queues::set_order(tx, &ordered, &input.order)?;
    let facts = json!({
        "queue": ordered.id,
        "order": input.order,
        "decision": ordered.decision,
        "reason": ordered.reason,
    });
    let own = &dossier.declaration.id;
    record(tx, &permit, Fact { act: "proposals-ordered", declaration: Some(own), subject: Some(own.as_str()), facts })?;
    for id in input.order.iter().filter(|id| *id != own) {
        declarations::touch(tx, id)?;
    }
    Ok(())
}

/// Whether it names each of them once, in another order than they have, and lets what waits follow what has its result.
fn check_order(dossier: &Dossier, order: &[DeclarationId]) -> ActResult<()> {
    let tabled = || dossier.rivals().iter().filter(|one| one.declaration.tabled_at.is_some());
    let all: BTreeSet<&DeclarationId> = tabled().map(|one| &one.declaration.id).collect();
    let same = order.len() == all.len() && order.iter().collect::<BTreeSet<_>>() == all;
    let waits = |id: &DeclarationId| tabled().any(|one| one.declaration.id == *id && one.declaration.stage.is_open());
    let first = order.iter().position(&waits).unwrap_or(order.len());
    if !same || !order[first..].iter().all(waits) {
        return Err(ActError::field("order", Message::new("proposals-order-wrong")));
    }
    if tabled().map(|one| &one.declaration.id).eq(order) {
        return Err(ActError::field("order", Message::new("proposals-order-same")));
    }
    Ok(())
}
