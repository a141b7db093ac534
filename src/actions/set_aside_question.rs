//! There is no consensus: the question is set aside, so that it may be put to a vote.

use serde_json::json;

use crate::actions::voting::Voting;
use crate::actions::{ActResult, Fact, Visitor, record};
use crate::ids::{DelegationId, QuestionId};
use crate::procedure::{Act, Method, Refusal};
use crate::storage::questions::{self, Question};
use crate::storage::{Tx, bodies};

/// Sets aside a consensus to which somebody objects; nothing is decided by it.
///
/// # Errors
/// [`Refusal::NoObjection`] if nobody objects, [`Refusal::NotByThisMethod`] for a vote, and if the result is declared.
pub fn set_aside_question(tx: &mut Tx<'_>, visitor: &Visitor, id: &QuestionId) -> ActResult<()> {
    let Voting { declaration, .. } = Voting::find(tx.db, id)?;
    bodies::lock(tx, &declaration.body_id)?;
    let question = questions::find_for_update(tx, id)?;
    let voting = Voting::of(tx.db, question)?;
    let permit = voting.permit(tx.db, visitor, Act::DeclareResult, None)?;
    let method = voting.question.method;
    if method != Method::Consensus {
        return Err(Refusal::NotByThisMethod { act: Act::Object, method }.into());
    }
    if !voting.question.state.is_pending() {
        return Err(Refusal::QuestionDeclared { since: voting.question.declared_at }.into());
    }
    let objections: Vec<DelegationId> =
        questions::objections(tx.db, id)?.into_iter().map(|objection| objection.delegation_id).collect();
    if objections.is_empty() {
        return Err(Refusal::NoObjection {}.into());
    }
    let aside = Question { state: voting.state().annul()?.state, ..voting.question.clone() };
    questions::update(tx, &aside, voting.question.state)?;
    let facts = json!({ "objections": objections });
    let declaration = Some(&voting.declaration.id);
    record(tx, &permit, Fact { act: "consensus-failed", declaration, subject: Some(id.as_str()), facts })
}
