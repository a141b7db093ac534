//! The count of a show of hands.

use serde_json::json;

use crate::actions::voting::{Voting, register, stored};
use crate::actions::{ActResult, Fact, Papers, Visitor, record};
use crate::ids::QuestionId;
use crate::procedure::{Act, Tally};
use crate::storage::Tx;
use crate::storage::questions::{self, Question};

/// Enters the count of a show of hands, in votes; until the result is declared it may be entered again.
///
/// # Errors
/// [`crate::procedure::Refusal::VotesExceedVoters`], [`crate::procedure::Refusal::NotByThisMethod`],
/// [`crate::procedure::Refusal::QuestionDeclared`].
pub fn enter_count(tx: &mut Tx<'_>, visitor: &Visitor, id: &QuestionId, tally: Tally) -> ActResult<()> {
    let voting = Voting::hold(tx, id)?;
    let permit = voting.permit(tx.db, visitor, Act::EnterCount, None)?;
    let papers = Papers::of(tx.db, &voting.question)?;
    voting.state().enter_count(tally, register(tx.db, voting.rules(), &voting.question, &papers)?)?;
    let (yes, no, abstain) = (stored(tally.yes), stored(tally.no), stored(tally.abstain));
    let counted = Question { yes, no, abstain, ..voting.question.clone() };
    questions::update(tx, &counted, voting.question.state)?;
    let facts = json!({ "yes": yes, "no": no, "abstain": abstain });
    let declaration = Some(&voting.declaration.id);
    record(tx, &permit, Fact { act: "count-entered", declaration, subject: Some(id.as_str()), facts })
}
