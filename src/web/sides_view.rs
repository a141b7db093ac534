//! Who still may speak for and against a motion, on the page of the lists of speakers.

use std::collections::HashMap;

use super::floor_view::{Floor, Seen};
use super::motion_view::motion_named;
use crate::actions::{places, rules};
use crate::ids::{DeclarationId, MotionId};
use crate::l10n::Voice;
use crate::procedure::{MotionRule, Place, Side, Sourced, check_debated, check_place, counted};
use crate::storage::StoreResult;
use crate::storage::declarations::Declaration;
use crate::storage::motions::Motion;
use crate::storage::speakers::SpeakersList;

/// How the motions of a sitting are dealt with by the rules, those on texts that the reader may read.
#[derive(Debug, Clone, Default)]
pub(super) struct Heard(HashMap<MotionId, Sourced<MotionRule>>);

impl Heard {
    /// Reads the rules that are in force for each text, the body's where it has none of its own.
    pub(super) fn load(floor: &Floor, texts: &HashMap<&DeclarationId, &Declaration>, body: &str) -> StoreResult<Self> {
        let mut all = HashMap::new();
        for motion in &floor.motions {
            let Some(text) = texts.get(&motion.declaration_id) else { continue };
            let document = rules(if text.rules.is_empty() { body } else { &text.rules })?;
            all.insert(motion.id.clone(), document.rules.debate.motion(motion.kind).clone());
        }
        Ok(Self(all))
    }

    /// The motions on which a list may be opened, by what the form sends and as they are called.
    pub(super) fn to_open(&self, voice: Voice, floor: &Floor) -> Vec<(String, Option<String>)> {
        let listed = |motion: &Motion| {
            floor.lists.iter().any(|list| list.closed_at.is_none() && list.motion_id.as_ref() == Some(&motion.id))
        };
        let debated = |motion: &Motion| self.0.get(&motion.id).is_some_and(|how| check_debated(how).is_ok());
        let open = floor.before().filter(|motion| debated(motion) && !listed(motion));
        open.map(|motion| (format!("motion:{}", motion.id), Some(motion_named(voice, motion)))).collect()
    }
}

/// What a list lets one speak for.
#[derive(Debug, Clone)]
pub(super) struct SidesView {
    /// The motion that is spoken to, with the rule that numbers its speakers.
    pub(super) motion: Option<String>,
    /// How many of how many there are on each side that is numbered.
    pub(super) taken: Vec<String>,
    /// Whether one may speak without a side, in favour, against.
    pub(super) plain: bool,
    pub(super) favour: bool,
    pub(super) against: bool,
}

impl SidesView {
    /// Of one list as the reader finds it; whoever may not read the text of a motion reads nothing of the motion.
    pub(super) fn of(voice: Voice, floor: &Floor, list: &SpeakersList, heard: &Heard, seen: &Seen<'_>) -> Self {
        let motion = floor.motions.iter().find(|motion| list.motion_id.as_ref() == Some(&motion.id));
        let Some((motion, how)) = motion.and_then(|motion| Some((motion, heard.0.get(&motion.id)?))) else {
            return Self { motion: None, taken: Vec::new(), plain: true, favour: true, against: true };
        };
        let held = places(motion, &floor.lists, &floor.speakers);
        let mover = motion.delegation_id.as_ref().is_some_and(|mover| seen.visitor.is_of(mover));
        let may = |side: Option<Side>| check_place(how, Place { side, mover }, &held).is_ok();
        let named = motion_named(voice, motion);
        Self {
            motion: Some(if how.rule.rule.is_empty() { named } else { format!("{named} ({})", how.rule.rule) }),
            taken: taken(voice, how.value, &held),
            plain: may(None),
            favour: may(Some(Side::For)),
            against: may(Some(Side::Against)),
        }
    }
}

/// "In favour: 1 of 2, the mover beside them."
fn taken(voice: Voice, how: MotionRule, held: &[Place]) -> Vec<String> {
    let (speakers_for, speakers_against) = how.speakers().unwrap_or_default();
    let sides = [(Side::For, speakers_for), (Side::Against, speakers_against)];
    let said = |(side, most): (Side, Option<u64>)| {
        let message = voice.m("speakers-taken").arg("side", side.as_str()).arg("taken", counted(side, held));
        Some(message.arg("most", most?).to_string())
    };
    sides.into_iter().filter_map(said).collect()
}
