//! Who speaks to a motion: a list of speakers of its own, as many in favour and against as the rules allow.

use super::ask_for_floor::take_off;
use super::conduct_speakers::{close, matter, open};
use super::give_floor::end_floor;
use super::make_motion::check_before_body;
use super::open_sitting::hold_sitting;
use crate::actions::{ActResult, Permit, Visitor, rules};
use crate::ids::{DelegationId, MotionId, SittingId, SpeakersListId};
use crate::procedure::{Act, MotionRule, Place, Side, Sourced, check_debated, check_place};
use crate::storage::motions::{self, Motion};
use crate::storage::speakers::{self, Speaker, SpeakersList};
use crate::storage::{StoreError, Tx, declarations, meetings, sittings};

/// Opens a list of speakers on a motion that is before the body.
///
/// # Errors
/// [`Refusal::MotionEnded`](crate::procedure::Refusal::MotionEnded), [`Refusal::RuledByChair`](crate::procedure::Refusal::RuledByChair)
/// or [`Refusal::NotDebated`](crate::procedure::Refusal::NotDebated) for one that nobody speaks to,
/// [`Refusal::SpeakersListed`](crate::procedure::Refusal::SpeakersListed) if its list is open; `NotFound` for a motion of another
/// sitting.
pub fn open_motion_speakers(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    sitting: &SittingId,
    id: &MotionId,
) -> ActResult<SpeakersListId> {
    let (sitting, body, permit) = hold_sitting(tx, visitor, sitting, Act::ConductSpeakers)?;
    let motion = motions::find(tx.db, id)?;
    if motion.sitting_id != sitting.id {
        return Err(StoreError::NotFound.into());
    }
    check_before_body(&motion)?;
    check_debated(&rule_of(tx, &motion)?)?;
    let on = Some(&motion.declaration_id);
    let matter = matter(tx, &body, &sitting, on)?;
    open(tx, &permit, &sitting, (on, Some(&motion)), matter)
}

/// How a motion is dealt with, by the rules that are in force for its text.
fn rule_of(tx: &mut Tx<'_>, motion: &Motion) -> ActResult<Sourced<MotionRule>> {
    let declaration = declarations::find(tx.db, &motion.declaration_id)?;
    let meeting = sittings::find(tx.db, &motion.sitting_id)?.meeting_id;
    let (_, body) = meetings::find(tx.db, &meeting)?;
    let text = if declaration.rules.is_empty() { &body.rules } else { &declaration.rules };
    Ok(rules(text)?.rules.debate.motion(motion.kind).clone())
}

/// Whether a delegation may be entered on a list: on one of a motion, while that is before the body, and within the number that
/// the rules allow on its side. Places on all the lists of the motion count, so that a second list gives no others.
pub(super) fn check_heard(
    tx: &mut Tx<'_>,
    list: &SpeakersList,
    all: &[Speaker],
    (delegation, side): (&DelegationId, Option<Side>),
) -> ActResult<()> {
    let Some(id) = &list.motion_id else { return Ok(()) };
    let motion = motions::find(tx.db, id)?;
    check_before_body(&motion)?;
    let lists = speakers::lists(tx.db, &list.sitting_id)?;
    let taken = places(&motion, &lists, all);
    Ok(check_place(
        &rule_of(tx, &motion)?,
        Place { side, mover: motion.delegation_id.as_ref() == Some(delegation) },
        &taken,
    )?)
}

/// The places on the lists of a motion that count: who waits, has the floor or had it, not who gave up.
#[must_use]
pub fn places(motion: &Motion, lists: &[SpeakersList], all: &[Speaker]) -> Vec<Place> {
    let of_it =
        |one: &&Speaker| lists.iter().any(|list| list.id == one.list_id && list.motion_id.as_ref() == Some(&motion.id));
    let kept = all.iter().filter(of_it).filter(|one| one.began_at.is_some() || one.waits());
    kept.map(|one| Place { side: one.side, mover: motion.delegation_id.as_ref() == Some(&one.delegation_id) }).collect()
}

/// A motion that is decided, ruled out or taken back is spoken to no more: its lists are closed, who waits does not speak.
pub(super) fn end_hearing(tx: &mut Tx<'_>, permit: &Permit, motion: &Motion) -> ActResult<()> {
    end_lists(tx, permit, motion, |list| list.motion_id.as_ref() == Some(&motion.id))
}

/// Ends lists of the sitting of a motion.
pub(super) fn end_lists(
    tx: &mut Tx<'_>,
    permit: &Permit,
    motion: &Motion,
    ends: impl Fn(&SpeakersList) -> bool,
) -> ActResult<()> {
    let lists = speakers::lists(tx.db, &motion.sitting_id)?;
    for list in lists.iter().filter(|list| ends(list)) {
        if list.closed_at.is_none() {
            close(tx, permit, list)?;
        }
        for one in speakers::of_sitting(tx.db, &motion.sitting_id)?.into_iter().filter(|one| one.list_id == list.id) {
            if one.speaks() {
                end_floor(tx, permit, &motion.sitting_id)?;
            } else if one.waits() {
                take_off(tx, permit, one, "speaker-struck")?;
            }
        }
    }
    Ok(())
}
