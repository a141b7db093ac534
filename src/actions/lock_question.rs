//! The presiding officer ends the voting.

use serde_json::json;

use crate::actions::voting::Voting;
use crate::actions::{ActResult, Fact, Hearing, Papers, Visitor, record, urn};
use crate::ids::QuestionId;
use crate::procedure::{Act, Method};
use crate::storage::Tx;
use crate::storage::questions::{self, Question};

/// Ends the voting: no ballot and no objection is taken after this.
///
/// # Errors
/// [`crate::procedure::Refusal::QuestionLocked`] if it has ended, [`crate::procedure::Refusal::SealLost`] if secret ballots
/// cannot be opened; a silence that has not elapsed, as [`Hearing::check_elapsed`].
pub fn lock_question(tx: &mut Tx<'_>, visitor: &Visitor, id: &QuestionId) -> ActResult<()> {
    let voting = Voting::hold(tx, id)?;
    let permit = voting.permit(tx.db, visitor, Act::LockQuestion, None)?;
    let state = voting.state().lock()?.state;
    if let Some(hearing) = Hearing::load(tx.db, &voting.question, &voting.declaration.body_id)? {
        hearing.check_elapsed(voting.rules(), tx.now)?;
    }
    let locked = Question { state, locked_at: Some(tx.now), ..voting.question.clone() };
    questions::update(tx, &locked, voting.question.state)?;
    if locked.method == Method::SecretBallot {
        urn::open_urn(tx, voting.rules(), &locked)?;
    }
    let declaration = Some(&voting.declaration.id);
    // What was cast is in the chain from the end of the voting on, before anybody declares anything.
    let facts = json!({ "ballots": Papers::of(tx.db, &locked)?.digest(&locked) });
    record(tx, &permit, Fact { act: "question-locked", declaration, subject: Some(id.as_str()), facts })
}
