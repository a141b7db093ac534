//! The presiding officer ends the voting.

use serde_json::json;

use crate::actions::voting::Voting;
use crate::actions::{ActResult, Fact, Visitor, ballots_digest, record};
use crate::ids::QuestionId;
use crate::procedure::{Act, Method};
use crate::storage::questions::{self, Question};
use crate::storage::{Tx, bodies};

/// Ends the voting: no ballot and no objection is taken after this.
///
/// # Errors
/// [`crate::procedure::Refusal::QuestionLocked`] if it has ended.
pub fn lock_question(tx: &mut Tx<'_>, visitor: &Visitor, id: &QuestionId) -> ActResult<()> {
    let Voting { declaration, .. } = Voting::find(tx.db, id)?;
    bodies::lock(tx, &declaration.body_id)?;
    let question = questions::find_for_update(tx, id)?;
    let voting = Voting::of(tx.db, question)?;
    let permit = voting.permit(tx.db, visitor, Act::LockQuestion, None)?;
    let state = voting.state().lock()?.state;
    let locked = Question { state, locked_at: Some(tx.now), ..voting.question.clone() };
    questions::update(tx, &locked, voting.question.state)?;
    let declaration = Some(&voting.declaration.id);
    // What was cast is in the chain from the end of the voting on, before anybody declares anything.
    let digest = ballots_digest(&questions::ballots(tx.db, id)?, &questions::voters(tx.db, id)?);
    let facts = json!({ "ballots": (locked.method == Method::RecordedVote).then_some(digest) });
    record(tx, &permit, Fact { act: "question-locked", declaration, subject: Some(id.as_str()), facts })
}
