//! The presiding officer changes the order of voting.

use serde_json::json;

use crate::actions::{ActError, ActResult, Dossier, Fact, Remark, Visitor, record};
use crate::ids::{AmendmentId, DeclarationId};
use crate::procedure::{Act, Refusal};
use crate::storage::{StoreError, Tx, bodies, declarations, sittings};

/// Puts the amendments of a declaration in another order, for a reason that stands on the voting list.
///
/// # Errors
/// [`Refusal::ReasonNeeded`], [`Refusal::QuestionOpen`] while one of its amendments is being voted on, and what
/// [`crate::procedure::VotingList::reorder`] refuses; `NotFound` for what is no amendment of the declaration; a fault of
/// the field `reason`.
pub fn order_voting(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    declaration: &DeclarationId,
    order: &[AmendmentId],
    reason: &str,
) -> ActResult<()> {
    let body = declarations::find(tx.db, declaration)?.body_id;
    bodies::lock(tx, &body)?;
    let declaration = declarations::find(tx.db, declaration)?;
    let dossier = Dossier::load(tx.db, declaration)?;
    let permit = dossier.permit(visitor, Act::OrderVoting)?;
    let rule = &dossier.rules().voting.order.rule;
    let reason = Remark::new(reason).map_err(|message| ActError::field("reason", message))?;
    if reason.is_empty() {
        return Err(Refusal::ReasonNeeded { act: Act::OrderVoting, rule: rule.clone() }.into());
    }
    if dossier.questions.iter().any(|question| question.state.is_pending()) {
        return Err(Refusal::QuestionOpen {}.into());
    }
    if order.iter().any(|id| dossier.amendment(id).is_none()) {
        return Err(StoreError::NotFound.into());
    }
    let list = dossier.voting_list().reorder(order, rule)?;
    let order: Vec<AmendmentId> = list.amendments().cloned().collect();
    let id = &dossier.declaration.id;
    sittings::set_voting_order(tx, id, &order, reason.as_str(), &permit.membership().id)?;
    let facts = json!({ "order": order, "reason": reason.as_str() });
    record(tx, &permit, Fact { act: "voting-ordered", declaration: Some(id), subject: None, facts })
}
