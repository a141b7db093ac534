//! What follows from a motion that was decided: a list is closed, a ruling overruled, an item reopened. What the chair does next
//! by an act of its own (to suspend, to close, to move the stage) stays the chair's.

use serde_json::json;

use super::conduct_speakers::{limit_by_rules, note};
use super::hear_motion::{end_hearing, end_lists};
use super::leave_unput::leave_unput;
use super::motion_question::decided;
use super::rule_on_motion::MotionRuling;
use crate::actions::conclude::reopen;
use crate::actions::{ActResult, Dossier, Fact, Permit, adopt, record};
use crate::ids::{AmendmentId, RulingId};
use crate::procedure::{MotionKind, MotionState, RulingKind};
use crate::storage::amendments::Amendment;
use crate::storage::motions::{self, Motion};
use crate::storage::questions::Question;
use crate::storage::speakers::SpeakersList;
use crate::storage::{StoreError, Tx, rulings, speakers};

/// What a decision on a motion does.
pub(super) fn follow_motion(tx: &mut Tx<'_>, permit: &Permit, dossier: &Dossier, question: &Question) -> ActResult<()> {
    let Some(state) = decided(question) else { return Ok(()) };
    let motion = dossier.motions.of_question(&question.id).ok_or(StoreError::NotFound)?;
    let ended = Motion { state, ended_at: Some(tx.now), ..motion.clone() };
    motions::update(tx, &ended, motion.state)?;
    end_hearing(tx, permit, motion)?;
    if state != MotionState::Carried {
        return Ok(());
    }
    match motion.kind {
        MotionKind::Closure | MotionKind::AdjournDebate => end_debate(tx, permit, motion),
        MotionKind::NoNext => leave_unput(tx, permit, dossier, question),
        MotionKind::Appeal => match &motion.ruling_id {
            Some(ruling) => overrule(tx, permit, dossier, ruling),
            None => Ok(()),
        },
        MotionKind::Reconsideration => match &motion.amendment_id {
            Some(amendment) => decide_anew(tx, permit, dossier, (motion, amendment)),
            // Of two such motions the first that is carried reopens the text.
            None if dossier.declaration.stage.is_decided() => adopt::reopen(tx, permit, dossier, question),
            None => Ok(()),
        },
        _ => Ok(()),
    }
}

/// What was decided of an amendment is open again: it is put once more.
fn decide_anew(
    tx: &mut Tx<'_>,
    permit: &Permit,
    dossier: &Dossier,
    (motion, id): (&Motion, &AmendmentId),
) -> ActResult<()> {
    let restored = reopen(tx, dossier, id)?;
    let label = dossier.amendment(id).map(Amendment::label);
    let facts = json!({ "motion": motion.id, "of_motion": motion.number, "label": label, "restored": restored });
    let declaration = Some(&dossier.declaration.id);
    record(tx, permit, Fact { act: "amendment-reopened", declaration, subject: Some(id.as_str()), facts })
}

/// The lists on the text are closed, and who waits on them does not speak.
fn end_debate(tx: &mut Tx<'_>, permit: &Permit, motion: &Motion) -> ActResult<()> {
    let on_text =
        |list: &SpeakersList| list.motion_id.is_none() && list.declaration_id.as_ref() == Some(&motion.declaration_id);
    end_lists(tx, permit, motion, on_text)
}

/// A ruling holds no longer: what it was ruled upon is as the body decided.
fn overrule(tx: &mut Tx<'_>, permit: &Permit, dossier: &Dossier, id: &RulingId) -> ActResult<()> {
    let ruling = rulings::find(tx.db, id)?;
    rulings::overrule(tx, id)?;
    let mut facts = json!({ "ruling": id, "number": ruling.number });
    let of_it = dossier.motions.all.iter().find(|one| one.ruled_by.as_ref() == Some(id));
    let turned = match ruling.kind {
        RulingKind::InOrder => Some(MotionRuling::OutOfOrder),
        RulingKind::OutOfOrder => Some(MotionRuling::InOrder),
        _ => None,
    };
    if let (Some(motion), Some(turned)) = (of_it, turned) {
        let state = turned.state();
        let ends = !state.is_before();
        let again = Motion { state, ended_at: ends.then_some(tx.now), ..motion.clone() };
        motions::update(tx, &again, motion.state)?;
        if ends {
            end_hearing(tx, permit, motion)?;
        }
        facts["motion"] = json!(motion.id);
        facts["of_motion"] = json!(motion.number);
        facts["state"] = json!(state.as_str());
        facts["ends"] = json!(ends);
    }
    let lists = speakers::lists(tx.db, &ruling.sitting_id)?;
    if let Some(list) = lists.into_iter().find(|list| list.ruling_id.as_ref() == Some(id)) {
        let seconds = limit_by_rules(tx, &list)?;
        speakers::limit(tx, &list.id, seconds, None)?;
        facts["list"] = json!(list.id);
        facts["seconds"] = json!(seconds);
    }
    note(tx, permit, "ruling-overruled", &ruling.sitting_id, facts)
}
