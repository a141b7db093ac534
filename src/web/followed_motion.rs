//! What a motion that was carried leaves to the chair, as one button on the page of the sitting.

use super::hall_view::Hall;
use super::motion_view::motion_named;
use super::paths;
use crate::actions::{Dossier, Visitor, check_stage, is_back};
use crate::clock::Moment;
use crate::l10n::Voice;
use crate::procedure::{Act, MotionKind, MotionState, Stage};
use crate::storage::motions::Motion;

/// The act that follows, ready to be done.
pub(super) struct FollowingView {
    pub(super) id: String,
    /// "Motion 3: Suspension of the sitting, carried".
    pub(super) words: String,
    pub(super) action: String,
    /// What the form sends.
    pub(super) fields: Vec<(&'static str, String)>,
    /// What the button says.
    pub(super) label: &'static str,
    /// Whether it ends the sitting for good, so that it is asked once more.
    pub(super) is_final: bool,
}

impl Hall {
    /// The acts that carried motions of this sitting leave to the reader: each until it is done, none while a question is before
    /// the body or the sitting is suspended.
    pub(super) fn following(&self, voice: Voice, visitor: &Visitor) -> Vec<FollowingView> {
        if self.sitting.closed_at.is_some() || self.is_suspended() || self.pending.is_some() {
            return Vec::new();
        }
        let carried = self.floor.motions.iter().filter(|motion| motion.state == MotionState::Carried);
        carried.filter_map(|motion| self.after(voice, visitor, (motion, motion.ended_at?))).collect()
    }

    fn after(&self, voice: Voice, visitor: &Visitor, (motion, at): (&Motion, Moment)) -> Option<FollowingView> {
        let words = voice.m("motion-followed").arg("motion", motion_named(voice, motion)).to_string();
        let may = |act: Act| visitor.may(act, &self.body.id, None);
        let sitting = &self.sitting.id;
        let (action, fields, label) = match motion.kind {
            MotionKind::Suspension if may(Act::SuspendSitting) && !self.was_suspended_since(at) => {
                (paths::suspension(sitting), vec![("words", words.clone())], "motion-now-suspension")
            }
            MotionKind::Adjournment if may(Act::CloseSitting) => {
                (format!("{}/closure", paths::sitting(sitting)), Vec::new(), "motion-now-adjournment")
            }
            MotionKind::ReferralBack => {
                let text = self.dossiers.iter().find(|one| one.declaration.id == motion.declaration_id)?;
                let stage = referred_to(text, visitor, at)?;
                let fields = vec![("stage", stage.as_str().to_owned()), ("reason", words.clone())];
                (format!("{}/stage", paths::declaration(&text.declaration.slug)), fields, "motion-now-referral-back")
            }
            _ => return None,
        };
        let is_final = motion.kind == MotionKind::Adjournment;
        Some(FollowingView { id: motion.id.to_string(), words, action, fields, label, is_final })
    }

    fn was_suspended_since(&self, at: Moment) -> bool {
        self.life.suspensions.iter().any(|one| one.suspended_at >= at)
    }
}

/// The stage before the plenary, if the text has stayed there since the motion was carried and the reader may move it back.
fn referred_to(text: &Dossier, visitor: &Visitor, at: Moment) -> Option<Stage> {
    let stayed = text.declaration.stage == Stage::Plenary && text.stages.iter().all(|entry| entry.opened_at <= at);
    let before = text.rules().stages.value.iter().copied().rfind(|stage| is_back(text, *stage))?;
    let may = text.permit(visitor, Act::MoveStage).is_ok() && check_stage(text, before, true).is_ok();
    (stayed && may).then_some(before)
}
