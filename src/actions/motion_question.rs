//! A motion as a question: whether it may be put, what it needs, what came of it.

use crate::actions::{ActResult, Dossier, QuestionOn};
use crate::ids::{MotionId, QuestionId};
use crate::procedure::{Before, check_before};
use crate::procedure::{Majority, MotionKind, MotionRule, MotionState, Outcome, Refusal, RuleRef, Rules, Subject};
use crate::storage::motions::{self, Motion};
use crate::storage::questions::Question;
use crate::storage::{StoreError, StoreResult, Tx};

use super::make_motion::check_before_body;

/// Whether a motion may be put: it is before the body, no other goes before it, and the body decides it.
///
/// # Errors
/// [`Refusal::MotionEnded`], [`Refusal::RuledByChair`], [`Refusal::MotionsFirst`]; `NotFound` for a motion on another text.
pub fn check_motion(dossier: &Dossier, id: &MotionId) -> ActResult<()> {
    let motion = dossier.motions.find(id).ok_or(StoreError::NotFound)?;
    if motion.declaration_id != dossier.declaration.id {
        return Err(StoreError::NotFound.into());
    }
    check_before_body(motion)?;
    // The order may have been changed since it was moved.
    if motion.kind == MotionKind::NoNext {
        dossier.check_stop()?;
    }
    let how = dossier.rules().debate.motion(motion.kind);
    if how.value == MotionRule::Chair {
        return Err(Refusal::RuledByChair { rule: how.rule.clone() }.into());
    }
    Ok(check_before(&dossier.rules().debate.motions, &before(dossier), Some(motion.before()))?)
}

/// Whether no motion is before the body, so that something else may be put.
///
/// # Errors
/// [`Refusal::MotionsFirst`].
pub fn check_no_motion(dossier: &Dossier) -> Result<(), Refusal> {
    check_before(&dossier.rules().debate.motions, &before(dossier), None)
}

fn before(dossier: &Dossier) -> Vec<Before> {
    dossier.motions.before().map(Motion::before).collect()
}

/// The majority of a question, with its rule: that of a motion is the motion's own.
pub(super) fn majority_of(rules: &Rules, subject: Subject, motion: Option<MotionKind>) -> (Majority, &RuleRef) {
    let own = motion.map(|kind| rules.debate.motion(kind));
    match own.and_then(|how| Some((how.value.majority()?, &how.rule))) {
        Some(own) => own,
        None => rules.majority_for(subject),
    }
}

/// The majority of what is to be put, with its rule.
pub(super) fn majority_on<'a>(dossier: &'a Dossier, on: &QuestionOn, subject: Subject) -> (Majority, &'a RuleRef) {
    let motion = motion(on).and_then(|id| dossier.motions.find(id));
    majority_of(dossier.rules(), subject, motion.map(|motion| motion.kind))
}

const fn motion(on: &QuestionOn) -> Option<&MotionId> {
    match on {
        QuestionOn::Motion(id) => Some(id),
        _ => None,
    }
}

/// Notes on which motion a question is put.
pub(super) fn note_motion(
    tx: &mut Tx<'_>,
    dossier: &mut Dossier,
    question: &QuestionId,
    id: &MotionId,
) -> StoreResult<()> {
    dossier.motions.note_put(question, id);
    motions::put(tx, question, id)
}

/// What a motion asks for that a question was put on.
pub(super) fn kind_of(dossier: &Dossier, question: &Question) -> Option<MotionKind> {
    dossier.motions.of_question(&question.id).map(|motion| motion.kind)
}

/// Where a motion is after the result of a question on it; none for a question on anything else. What is not carried is lost:
/// so a tie upholds a ruling.
pub(super) fn decided(question: &Question) -> Option<MotionState> {
    if question.subject != Subject::Procedural {
        return None;
    }
    match question.outcome? {
        Outcome::Adopted => Some(MotionState::Carried),
        Outcome::Tied | Outcome::Rejected => Some(MotionState::Lost),
        Outcome::NoQuorum => None,
    }
}
