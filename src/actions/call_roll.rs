//! The roll is called: whoever conducts the vote enters what each delegation answers aloud.

use crate::actions::cast_ballot::{checked, put_ballot};
use crate::actions::voting::{Voting, stored};
use crate::actions::{ActResult, Answer, Papers, Visitor};
use crate::ids::{DelegationId, QuestionId};
use crate::procedure::{Act, Choice, Refusal, Tally, Unanswered};
use crate::storage::ballots::{self, UnansweredCall};
use crate::storage::questions::Voter;
use crate::storage::{Tx, bodies, news, questions};

/// What a delegation that is called answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RollAnswer {
    /// It votes.
    Vote(Choice),
    /// It casts its votes apart: so many each way.
    Apart(Tally),
    /// It passes, or nobody answers: it is called once more after all others.
    Unanswered(Unanswered),
}

impl RollAnswer {
    /// Reads `yes`, `no`, `abstain`, `passed`, `absent`.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Choice::parse(word).map(Self::Vote).or_else(|| Unanswered::parse(word).map(Self::Unanswered))
    }
}

/// An answer that is entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RollEntry {
    /// The delegation.
    pub delegation: DelegationId,
    /// What it answers.
    pub answer: RollAnswer,
    /// What it had answered as far as was seen, as [`Papers::answer_word`] says; none where nobody looked.
    pub seen: Option<String>,
}

/// Enters what a delegation answered: the one that is called now, or one that was called before and corrects itself. As with
/// ballots, each is not journalled by itself: the end of the voting puts the digest of all into the chain.
///
/// # Errors
/// [`Refusal::NotCalledNow`], [`Refusal::NotInRegister`], [`Refusal::QuestionLocked`], [`Refusal::AlreadyVoted`] where the rules
/// allow no correction, [`Refusal::NotByThisMethod`], [`Refusal::AnsweredMeanwhile`] if it answered by itself since; of votes that
/// are cast apart [`Refusal::NoSplitting`], and a fault of the field `split` for none at all or more than there are.
pub fn call_roll(tx: &mut Tx<'_>, visitor: &Visitor, id: &QuestionId, entry: &RollEntry) -> ActResult<()> {
    let RollEntry { delegation, answer, seen } = entry;
    let before = Voting::find(tx.db, id)?;
    bodies::lock(tx, &before.declaration.body_id)?;
    let voting = Voting { question: questions::find_for_ballot(tx, id)?, ..before };
    let permit = voting.permit(tx.db, visitor, Act::CallRoll, None)?;
    voting.state().call()?;
    let papers = Papers::of(tx.db, &voting.question)?;
    let line = check_turn(&papers, delegation)?;
    if seen.as_ref().is_some_and(|seen| seen != papers.answer_word(delegation)) {
        let name = bodies::delegation(tx.db, &voting.declaration.body_id, delegation)?.name;
        return Err(Refusal::AnsweredMeanwhile { delegation: name }.into());
    }
    let vote = |tx: &mut Tx<'_>, answer| put_ballot(tx, &permit, &voting, (delegation, answer)).map(drop);
    match *answer {
        RollAnswer::Vote(choice) => vote(tx, choice.into()),
        RollAnswer::Apart(parts) => vote(tx, checked(&voting, line, Answer::apart(parts)?)?),
        RollAnswer::Unanswered(answer) => {
            let (_, call) =
                papers.called().filter(|(called, _)| *called == delegation).ok_or(Refusal::NotCalledNow {})?;
            let call = UnansweredCall {
                question_id: id.clone(),
                delegation_id: delegation.clone(),
                call: stored(call),
                answer,
                membership_id: permit.membership().id.clone(),
                called_at: tx.now,
            };
            ballots::note_call(tx, &call)?;
            Ok(news::called(tx, &voting.declaration.body_id, id)?)
        }
    }
}

/// The line of a delegation that is called now, or was before.
///
/// # Errors
/// [`Refusal::NotInRegister`], [`Refusal::NotCalledNow`].
pub(super) fn check_turn<'a>(papers: &'a Papers, delegation: &DelegationId) -> Result<&'a Voter, Refusal> {
    let line = papers.voters.iter().find(|voter| voter.delegation_id == *delegation);
    let line = line.ok_or(Refusal::NotInRegister {})?;
    if papers.was_called(delegation) { Ok(line) } else { Err(Refusal::NotCalledNow {}) }
}
