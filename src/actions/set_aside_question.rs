//! There is no consensus, or the ballots cannot be opened: the question is set aside, so that it may be put again.

use serde_json::json;

use crate::actions::give_proxy::spend;
use crate::actions::voting::Voting;
use crate::actions::{ActResult, Fact, Visitor, record};
use crate::ids::{DelegationId, QuestionId};
use crate::procedure::{Act, Answering, Method, Refusal};
use crate::storage::questions::{self, Question};
use crate::storage::{Tx, ballots};

/// Sets aside a consensus to which somebody objects, what was heard if somebody doubts it, or a secret vote whose key is lost;
/// nothing is decided by it.
///
/// # Errors
/// [`Refusal::NoObjection`] if nobody objects, [`Refusal::AnnulledByTwo`] for any other vote, and if the result is declared.
pub fn set_aside_question(tx: &mut Tx<'_>, visitor: &Visitor, id: &QuestionId) -> ActResult<()> {
    let voting = Voting::hold(tx, id)?;
    let permit = voting.permit(tx.db, visitor, Act::DeclareResult, None)?;
    if !voting.question.state.is_pending() {
        return Err(Refusal::QuestionDeclared { since: voting.question.declared_at }.into());
    }
    let objections: Vec<DelegationId> =
        questions::objections(tx.db, id)?.into_iter().map(|objection| objection.delegation_id).collect();
    let key_lost = seal_lost(tx, &voting.question);
    check_reason(voting.question.method, objections.len(), key_lost)?;
    if key_lost {
        ballots::empty_urn(tx, id)?;
    }
    let aside = Question { state: voting.state().annul()?.state, ..voting.question.clone() };
    questions::update(tx, &aside, voting.question.state)?;
    let facts = json!({ "objections": objections, "key_lost": key_lost });
    let declaration = Some(&voting.declaration.id);
    record(tx, &permit, Fact { act: "consensus-failed", declaration, subject: Some(id.as_str()), facts })?;
    spend(tx, &permit, id)
}

/// Whether the ballots of an open secret vote can no longer be opened.
fn seal_lost(tx: &Tx<'_>, question: &Question) -> bool {
    question.method == Method::SecretBallot && question.locked_at.is_none() && !tx.seals.has(question.id.as_str())
}

fn check_reason(method: Method, objections: usize, key_lost: bool) -> Result<(), Refusal> {
    match method.answering() {
        Answering::Objections | Answering::Voice if objections > 0 => Ok(()),
        Answering::Objections | Answering::Voice => Err(Refusal::NoObjection {}),
        Answering::Secret if key_lost => Ok(()),
        Answering::Hands | Answering::Named | Answering::Secret => Err(Refusal::AnnulledByTwo {}),
    }
}
