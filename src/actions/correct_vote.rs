//! A vote is corrected: annulled for a technical failure, before its result is declared or after, or counted anew where the count
//! was entered wrong. One person proposes it with a reason, a second confirms it; what stood before stays in the record.

use serde_json::json;

use super::adopt;
use super::conclude::{follow, put_back, settled, standing};
use super::declare_result::decide_again;
use super::give_proxy::spend;
use super::voting::{count, hold_question, stored};
use crate::actions::{ActError, ActResult, Dossier, Fact, Papers, Permit, Remark, Visitor, record};
use crate::ids::{CorrectionId, MembershipId, QuestionId};
use crate::procedure::{Act, Answering, Correction, Outcome, QuestionState, Refusal, Standing, Subject, Tally};
use crate::storage::questions::{self, Question};
use crate::storage::vote_corrections::{self, VoteCorrection};
use crate::storage::{StoreError, Tx, ballots, bodies};

/// What is to be corrected.
#[derive(Debug, Clone)]
pub struct ProposeCorrection {
    /// What.
    pub kind: Correction,
    /// Why; it must be said.
    pub reason: Remark,
    /// The right count, of a rectification.
    pub tally: Option<Tally>,
}

/// Proposes to annul a vote, or to rectify the declared count of a show of hands.
///
/// # Errors
/// [`Refusal::QuestionNotDeclared`], [`Refusal::CorrectionPending`], [`Refusal::NotByThisMethod`] for a count that nobody entered,
/// [`Refusal::LaterDecision`] if what was decided later rests on it, [`Refusal::MotionFollowed`] for a motion that was acted on,
/// [`Refusal::NothingToCorrect`] for the same figures; a fault of the field `reason`.
pub fn propose_correction(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &QuestionId,
    input: &ProposeCorrection,
) -> ActResult<CorrectionId> {
    let (dossier, question) = hold_question(tx, id)?;
    let permit = dossier.permit(visitor, Act::CorrectVote)?;
    let reason = input.reason.said("reason")?.to_owned();
    let tally = input.tally.unwrap_or_default();
    check(tx, &dossier, &question, (input.kind, tally))?;
    let correction = VoteCorrection {
        id: tx.fresh()?,
        question_id: id.clone(),
        kind: input.kind,
        reason,
        yes: stored(tally.yes),
        no: stored(tally.no),
        abstain: stored(tally.abstain),
        former: None,
        proposed_by: permit.membership().id.clone(),
        proposed_at: tx.now,
        decided_by: None,
        decided_at: None,
        confirmed: false,
    };
    vote_corrections::insert(tx, &correction).map_err(|error| match error {
        StoreError::Taken("vote_corrections_one_pending") => ActError::from(Refusal::CorrectionPending {}),
        other => other.into(),
    })?;
    let facts = json!({
        "id": correction.id,
        "kind": correction.kind.as_str(),
        "reason": correction.reason,
        "yes": correction.yes,
        "no": correction.no,
        "abstain": correction.abstain,
    });
    note(tx, &permit, &dossier, ("vote-correction-proposed", id, facts))?;
    Ok(correction.id)
}

/// Confirms a proposed correction, or turns it down. Whoever proposed it may only take it back.
///
/// # Errors
/// [`Refusal::SecondPerson`] if the same person would confirm it, `Stale` if it was decided; else as [`propose_correction`].
pub fn decide_correction(tx: &mut Tx<'_>, visitor: &Visitor, id: &CorrectionId, confirm: bool) -> ActResult<()> {
    let question = vote_corrections::find(tx.db, id)?.question_id;
    let (dossier, question) = hold_question(tx, &question)?;
    let permit = dossier.permit(visitor, Act::CorrectVote)?;
    let proposed = vote_corrections::find(tx.db, id)?;
    if !proposed.is_pending() {
        return Err(StoreError::Stale.into());
    }
    if confirm && is_same_person(tx, &permit, &proposed.proposed_by)? {
        return Err(Refusal::SecondPerson {}.into());
    }
    let tally = Tally { yes: count(proposed.yes)?, no: count(proposed.no)?, abstain: count(proposed.abstain)? };
    if confirm {
        check(tx, &dossier, &question, (proposed.kind, tally))?;
    }
    let decided = VoteCorrection {
        decided_by: Some(permit.membership().id.clone()),
        decided_at: Some(tx.now),
        confirmed: confirm,
        ..superseding(&proposed, &question, confirm)
    };
    vote_corrections::decide(tx, &decided)?;
    match (confirm, proposed.kind) {
        (false, _) => note(tx, &permit, &dossier, ("vote-correction-refused", &question.id, json!({ "id": id }))),
        (true, Correction::Annulment) => annul(tx, &permit, &dossier, &question, id),
        (true, Correction::Rectification) => rectify(tx, &permit, dossier, &question, (id, tally)),
    }
}

/// Whether a correction can be made: a vote without a result is annulled; one that has it, if nothing rests on it that would have to
/// be undone too.
fn check(tx: &mut Tx<'_>, dossier: &Dossier, question: &Question, (kind, tally): (Correction, Tally)) -> ActResult<()> {
    match question.state {
        QuestionState::Declared => {}
        QuestionState::Annulled => return Err(Refusal::QuestionAnnulled {}.into()),
        QuestionState::Open | QuestionState::Locked if kind == Correction::Annulment => return Ok(()),
        QuestionState::Open | QuestionState::Locked => return Err(Refusal::QuestionNotDeclared {}.into()),
    }
    if kind == Correction::Annulment {
        return check_last(dossier, question);
    }
    if question.method.answering() != Answering::Hands {
        return Err(Refusal::NotByThisMethod { act: Act::EnterCount, method: question.method }.into());
    }
    let before = [question.yes, question.no, question.abstain];
    if before == [stored(tally.yes), stored(tally.no), stored(tally.abstain)] {
        return Err(Refusal::NothingToCorrect {}.into());
    }
    let again = decide_again(tx.db, dossier, question, tally)?;
    if again.outcome == question.outcome {
        return Ok(());
    }
    check_last(dossier, question)?;
    check_parent(dossier, question)
}

/// What was to be changed must still be there: it was taken back because nothing had changed it.
fn check_parent(dossier: &Dossier, question: &Question) -> ActResult<()> {
    let put = dossier.put_by(question).into_iter().filter_map(|id| dossier.amendment(id));
    let mut parents = put.filter_map(|put| dossier.amendment(put.sub_of.as_ref()?));
    if parents.any(|parent| !parent.standing.is_pending()) {
        return Err(Refusal::LaterDecision {}.into());
    }
    Ok(())
}

/// What is decided anew must be the last decision on the text: later ones were taken on what it made of the text.
fn check_last(dossier: &Dossier, question: &Question) -> ActResult<()> {
    let motion = |one: &Question| one.subject == Subject::Procedural;
    if motion(question) {
        return Err(Refusal::MotionFollowed {}.into());
    }
    let reopened = |one: &Question| dossier.reopened_by(&one.id);
    let counts = |one: &Question| one.state != QuestionState::Annulled && (!motion(one) || reopened(one));
    let later = dossier.questions.iter().any(|one| one.number > question.number && counts(one));
    if later || (dossier.ended_with(question) && dossier.next_was_decided()) {
        return Err(Refusal::LaterDecision {}.into());
    }
    Ok(())
}

/// Two places of one account are one person.
fn is_same_person(tx: &mut Tx<'_>, permit: &Permit, proposer: &MembershipId) -> ActResult<bool> {
    let own = &permit.membership().account_id;
    Ok(bodies::membership(tx.db, proposer)?.account_id == *own)
}

/// A confirmed correction keeps what it superseded.
fn superseding(proposed: &VoteCorrection, question: &Question, confirm: bool) -> VoteCorrection {
    if !confirm {
        return proposed.clone();
    }
    let Question { yes, no, abstain, outcome, .. } = *question;
    VoteCorrection { yes, no, abstain, former: outcome, ..proposed.clone() }
}

fn annul(tx: &mut Tx<'_>, permit: &Permit, dossier: &Dossier, question: &Question, id: &CorrectionId) -> ActResult<()> {
    let annulled = Question { state: QuestionState::Annulled, ..question.clone() };
    questions::update(tx, &annulled, question.state)?;
    let restored = put_back(tx, dossier, question)?;
    let pending = question.state.is_pending();
    if pending {
        ballots::empty_urn(tx, &question.id)?;
    }
    let cast = if pending { Papers::of(tx.db, &annulled)?.digest(&annulled) } else { None };
    let facts = json!({ "id": id, "restored": restored, "was": question.state.as_str(), "ballots": cast });
    note(tx, permit, dossier, ("vote-annulled", &question.id, facts))?;
    if pending {
        return spend(tx, permit, &question.id);
    }
    if dossier.ended_with(question) { adopt::reopen(tx, permit, dossier, question) } else { Ok(()) }
}

fn rectify(
    tx: &mut Tx<'_>,
    permit: &Permit,
    mut dossier: Dossier,
    question: &Question,
    (id, tally): (&CorrectionId, Tally),
) -> ActResult<()> {
    let again = decide_again(tx.db, &dossier, question, tally)?;
    questions::update(tx, &again, question.state)?;
    let turned = again.outcome != question.outcome;
    let restored = if turned { put_back(tx, &dossier, question)? } else { Vec::new() };
    for one in dossier.questions.iter_mut().filter(|one| one.id == again.id) {
        one.clone_from(&again);
    }
    let facts = json!({
        "id": id,
        "restored": restored,
        "yes": again.yes,
        "no": again.no,
        "abstain": again.abstain,
        "base": again.base,
        "required": again.required,
        "outcome": again.outcome.map(Outcome::as_str),
        "reached": again.reached.map(|how| how.as_str()),
        "standing": if turned { standing(&dossier, &again).map(Standing::as_str) } else { None },
        "amendments": settled(&dossier, &again),
    });
    note(tx, permit, &dossier, ("vote-rectified", &question.id, facts))?;
    if turned {
        if dossier.ended_with(question) {
            adopt::reopen(tx, permit, &dossier, question)?;
        }
        dossier = Dossier::of(tx.db, &dossier.declaration.id)?;
        follow(tx, permit, &mut dossier, &again)?;
    }
    Ok(())
}

fn note(
    tx: &mut Tx<'_>,
    permit: &Permit,
    dossier: &Dossier,
    (act, question, facts): (&'static str, &QuestionId, serde_json::Value),
) -> ActResult<()> {
    let declaration = Some(&dossier.declaration.id);
    record(tx, permit, Fact { act, declaration, subject: Some(question.as_str()), facts })
}
