//! A delegation moves a motion about the procedure, and takes it back.

use serde_json::json;

use super::amendment_acts::{find_declaration, permit_as, wrong_standing};
use super::hear_motion::end_hearing;
use super::voting::check_going_on;
use crate::actions::{ActError, ActResult, Dossier, Fact, Permit, Remark, Visitor, record};
use crate::ids::{AmendmentId, DeclarationId, DelegationId, MotionId, RulingId, SittingId};
use crate::l10n::Message;
use crate::procedure::{Act, MotionKind, MotionState, QuestionState, Refusal, Standing};
use crate::storage::motions::{self, Motion};
use crate::storage::{Db, StoreError, Tx, questions, rulings, sittings};

/// What is moved.
#[derive(Debug, Clone)]
pub struct MakeMotion {
    /// What it asks for.
    pub kind: MotionKind,
    /// What is said with it.
    pub words: Remark,
    /// Whose motion it is, where a clerk enters it at an oral request.
    pub delegation: Option<DelegationId>,
    /// A reconsideration before the plenary: of which amendment. After it, it is of the text.
    pub amendment: Option<AmendmentId>,
    /// An appeal: against which ruling.
    pub ruling: Option<RulingId>,
}

/// Moves a motion at the sitting that is open, on a text before its plenary.
///
/// # Errors
/// [`Refusal::NoSitting`], [`Refusal::MotionUnknown`] by the body's rules, [`Refusal::OnlyPointOfOrder`] while a vote is open,
/// [`Refusal::OnlyReconsidered`] of any other motion on a text that was decided, [`Refusal::WrongStanding`] for an amendment of
/// which nothing was decided, [`Refusal::RulingAppealed`]; a fault of the field
/// `amendment` or `ruling` where it is missing.
pub fn make_motion(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    declaration: &DeclarationId,
    input: &MakeMotion,
) -> ActResult<MotionId> {
    let dossier = find_declaration(tx, visitor, declaration)?;
    let permit = permit_as(&dossier, visitor, Act::MakeMotion, input.delegation.as_ref())?;
    let delegation = permit.delegation().or(input.delegation.as_ref()).cloned();
    let delegation = delegation.ok_or(Refusal::NotYourRole { act: Act::MakeMotion })?;
    let sitting = sittings::open_of_meeting(tx.db, &dossier.meeting.id)?.ok_or(Refusal::NoSitting {})?.id;
    check_going_on(tx.db, &sitting)?;
    check_moving(tx.db, &dossier, &sitting, input.kind)?;
    let amendment = to_reconsider(&dossier, input)?;
    let ruling = to_overrule(tx.db, &dossier, &sitting, input)?;
    let moved = blank(tx, &permit, &dossier, (&sitting, input.kind, &input.words))?;
    let moved = Motion { delegation_id: Some(delegation), amendment_id: amendment, ruling_id: ruling, ..moved };
    enter(tx, &permit, moved)
}

/// A motion that nobody ruled upon yet, of no delegation.
fn blank(
    tx: &mut Tx<'_>,
    permit: &Permit,
    dossier: &Dossier,
    (sitting, kind, words): (&SittingId, MotionKind, &Remark),
) -> ActResult<Motion> {
    Ok(Motion {
        id: tx.fresh()?,
        declaration_id: dossier.declaration.id.clone(),
        sitting_id: sitting.clone(),
        number: motions::of_sitting(tx.db, sitting)?.last().map_or(0, |last| last.number) + 1,
        kind,
        delegation_id: None,
        membership_id: permit.membership().id.clone(),
        words: words.as_str().to_owned(),
        amendment_id: None,
        ruling_id: None,
        state: MotionState::Pending,
        ruled_by: None,
        moved_at: tx.now,
        ended_at: None,
    })
}

/// Brings a motion before the body.
fn enter(tx: &mut Tx<'_>, permit: &Permit, motion: Motion) -> ActResult<MotionId> {
    motions::insert(tx, &motion)?;
    let facts = json!({
        "sitting": motion.sitting_id,
        "number": motion.number,
        "kind": motion.kind.as_str(),
        "delegation": motion.delegation_id,
        "words": motion.words,
        "amendment": motion.amendment_id,
        "ruling": motion.ruling_id,
    });
    let subject = Some(motion.id.as_str());
    record(tx, permit, Fact { act: "motion-moved", declaration: Some(&motion.declaration_id), subject, facts })?;
    Ok(motion.id)
}

/// The chair asks the body by itself whether it goes on to this proposal, after the result of another on the same question: a
/// motion of no delegation, which is put like any other. Where nobody asks, the next is put.
///
/// # Errors
/// [`Refusal::NoSitting`], [`Refusal::QuestionOpen`], [`Refusal::AskedBefore`] while it is before the body, and what
/// [`Dossier::check_stop`] refuses.
pub fn ask_to_stop(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    declaration: &DeclarationId,
    words: &Remark,
) -> ActResult<MotionId> {
    let dossier = find_declaration(tx, visitor, declaration)?;
    let permit = dossier.permit(visitor, Act::OpenQuestion)?;
    let sitting = sittings::open_of_meeting(tx.db, &dossier.meeting.id)?.ok_or(Refusal::NoSitting {})?.id;
    check_going_on(tx.db, &sitting)?;
    if questions::at_sitting(tx.db, &sitting)?.is_some() {
        return Err(Refusal::QuestionOpen {}.into());
    }
    check_stop(&dossier)?;
    let asked = blank(tx, &permit, &dossier, (&sitting, MotionKind::NoNext, words))?;
    enter(tx, &permit, asked)
}

/// Whether it may be moved now that this proposal and those behind it are not put.
///
/// # Errors
/// As [`ask_to_stop`].
pub fn check_stop(dossier: &Dossier) -> Result<(), Refusal> {
    dossier.check_stop()?;
    let same = |one: &Motion| one.kind == MotionKind::NoNext && one.declaration_id == dossier.declaration.id;
    if dossier.motions.before().any(same) { Err(Refusal::AskedBefore {}) } else { Ok(()) }
}

/// Whether such a motion may be moved now: the rules know it, and no vote is interrupted.
fn check_moving(db: &mut Db, dossier: &Dossier, sitting: &SittingId, kind: MotionKind) -> ActResult<()> {
    let rules = &dossier.rules().debate;
    rules.known_motion(kind)?;
    let voting = questions::at_sitting(db, sitting)?.is_some_and(|question| question.state == QuestionState::Open);
    match kind {
        kind if kind.interrupts_a_vote() => Ok(()),
        _ if voting => Err(Refusal::OnlyPointOfOrder { rule: rules.point_of_order.rule.clone() }.into()),
        _ if kind.is_on_the_way() && dossier.declaration.stage.is_decided() => {
            let rule = rules.reconsideration.rule.clone();
            Err(Refusal::OnlyReconsidered { rule, since: dossier.stage_since() }.into())
        }
        MotionKind::NoNext => Ok(check_stop(dossier)?),
        _ => Ok(()),
    }
}

/// The amendment that is to be decided anew: one that was adopted or rejected.
fn to_reconsider(dossier: &Dossier, input: &MakeMotion) -> ActResult<Option<AmendmentId>> {
    if input.kind != MotionKind::Reconsideration || dossier.declaration.stage.is_decided() {
        return Ok(None);
    }
    let missing = || ActError::field("amendment", Message::new("error-not-in-list"));
    let amendment = input.amendment.as_ref().and_then(|id| dossier.amendment(id)).ok_or_else(missing)?;
    match amendment.standing {
        Standing::Adopted | Standing::Rejected => Ok(Some(amendment.id.clone())),
        _ => Err(wrong_standing(amendment, Act::MakeMotion).into()),
    }
}

/// The ruling of this sitting that is appealed against, once.
fn to_overrule(db: &mut Db, dossier: &Dossier, sitting: &SittingId, input: &MakeMotion) -> ActResult<Option<RulingId>> {
    if input.kind != MotionKind::Appeal {
        return Ok(None);
    }
    let missing = || ActError::field("ruling", Message::new("error-not-in-list"));
    let id = input.ruling.as_ref().ok_or_else(missing)?;
    let of_sitting = rulings::of_sitting(db, sitting)?;
    let ruling = of_sitting.iter().find(|ruling| ruling.id == *id).ok_or_else(missing)?;
    let against = |one: &&Motion| one.ruling_id.as_ref() == Some(id);
    let stands = [MotionState::Withdrawn, MotionState::OutOfOrder];
    let appealed = dossier.motions.all.iter().filter(against).any(|one| !stands.contains(&one.state));
    if ruling.overruled_at.is_some() || appealed {
        return Err(Refusal::RulingAppealed {}.into());
    }
    Ok(Some(id.clone()))
}

/// Takes a motion back, before it is put; what the chair asked, the chair.
///
/// # Errors
/// [`Refusal::NotYours`] for the motion of another delegation, [`Refusal::MotionEnded`] once it was decided or ruled out of order,
/// [`Refusal::TextFrozen`] while it is voted on.
pub fn withdraw_motion(tx: &mut Tx<'_>, visitor: &Visitor, id: &MotionId) -> ActResult<()> {
    let motion = motions::find(tx.db, id)?;
    let dossier = find_declaration(tx, visitor, &motion.declaration_id)?;
    let motion = dossier.motions.find(id).cloned().ok_or(StoreError::NotFound)?;
    let act = Act::MakeMotion;
    let permit = match &motion.delegation_id {
        None => dossier.permit(visitor, Act::OpenQuestion)?,
        Some(delegation) => match dossier.permit_in(visitor, act, Some(delegation)) {
            Ok(permit) if permit.delegation() == Some(delegation) => permit,
            Ok(_) => return Err(Refusal::NotYours { act }.into()),
            Err(_) => dossier.permit_for(visitor, act, delegation)?,
        },
    };
    check_before_body(&motion)?;
    let voted = dossier.questions.iter().find(|one| {
        one.state.is_pending() && dossier.motions.of_question(&one.id).is_some_and(|motion| motion.id == *id)
    });
    if let Some(question) = voted {
        return Err(Refusal::TextFrozen { act, since: Some(question.opened_at) }.into());
    }
    let withdrawn = Motion { state: MotionState::Withdrawn, ended_at: Some(tx.now), ..motion.clone() };
    motions::update(tx, &withdrawn, motion.state)?;
    let facts = json!({ "number": motion.number, "kind": motion.kind.as_str(), "delegation": motion.delegation_id });
    let subject = Some(motion.id.as_str());
    record(tx, &permit, Fact { act: "motion-withdrawn", declaration: Some(&motion.declaration_id), subject, facts })?;
    end_hearing(tx, &permit, &motion)
}

/// Whether a motion still is before the body.
pub(super) fn check_before_body(motion: &Motion) -> Result<(), Refusal> {
    if motion.state.is_before() { Ok(()) } else { Err(Refusal::MotionEnded { since: motion.ended_at }) }
}
