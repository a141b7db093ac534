//! The chair rules on a motion: whether it is in order; on a point of order, whether it is well taken.

use serde_json::json;

use super::amendment_acts::find_declaration;
use super::hear_motion::end_hearing;
use super::make_motion::check_before_body;
use super::make_ruling::rule;
use super::open_sitting::hold_sitting;
use crate::actions::{ActResult, Remark, Visitor};
use crate::ids::MotionId;
use crate::procedure::{Act, MotionRule, MotionState, Refusal, RulingKind};
use crate::storage::motions::{self, Motion};
use crate::storage::{StoreError, Tx};

/// What the chair rules on a motion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MotionRuling {
    /// It will be put.
    InOrder,
    /// It is not put.
    OutOfOrder,
    /// A point of order is well taken.
    Upheld,
    /// A point of order is not well taken.
    Denied,
}

impl MotionRuling {
    /// Reads the word of a form.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        [Self::InOrder, Self::OutOfOrder, Self::Upheld, Self::Denied]
            .into_iter()
            .find(|one| one.kind().as_str() == word)
    }

    const fn kind(self) -> RulingKind {
        match self {
            Self::InOrder => RulingKind::InOrder,
            Self::OutOfOrder => RulingKind::OutOfOrder,
            Self::Upheld => RulingKind::Upheld,
            Self::Denied => RulingKind::Denied,
        }
    }

    /// Where the motion is after it.
    pub(super) const fn state(self) -> MotionState {
        match self {
            Self::InOrder => MotionState::InOrder,
            Self::OutOfOrder => MotionState::OutOfOrder,
            Self::Upheld | Self::Denied => MotionState::Ruled,
        }
    }
}

/// Rules on a motion that is before the body, in the chair's words.
///
/// # Errors
/// [`Refusal::MotionEnded`], [`Refusal::RuledByChair`] or [`Refusal::DecidedByBody`] for a ruling that such a motion does not take,
/// [`Refusal::NoSitting`] if its sitting is closed.
pub fn rule_on_motion(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &MotionId,
    (ruling, words): (MotionRuling, &Remark),
) -> ActResult<()> {
    let found = motions::find(tx.db, id)?;
    let (_, _, permit) = hold_sitting(tx, visitor, &found.sitting_id, Act::MakeRuling)?;
    let dossier = find_declaration(tx, visitor, &found.declaration_id)?;
    let motion = dossier.motions.find(id).cloned().ok_or(StoreError::NotFound)?;
    check_before_body(&motion)?;
    let how = dossier.rules().debate.motion(motion.kind);
    match (how.value, ruling) {
        (MotionRule::Vote { .. }, MotionRuling::Upheld | MotionRuling::Denied) => {
            return Err(Refusal::DecidedByBody { rule: how.rule.clone() }.into());
        }
        (MotionRule::Chair, MotionRuling::InOrder) => {
            return Err(Refusal::RuledByChair { rule: how.rule.clone() }.into());
        }
        _ => {}
    }
    let state = ruling.state();
    let ends = !state.is_before();
    let facts = json!({
        "motion": motion.id,
        "of_motion": motion.number,
        "motion_kind": motion.kind.as_str(),
        "state": state.as_str(),
        "ends": ends,
    });
    let made = rule(tx, &permit, &motion.sitting_id, (ruling.kind(), words.as_str()), facts)?;
    let ruled = Motion { state, ruled_by: Some(made), ended_at: ends.then_some(tx.now), ..motion.clone() };
    motions::update(tx, &ruled, motion.state)?;
    if ends { end_hearing(tx, &permit, &motion) } else { Ok(()) }
}
