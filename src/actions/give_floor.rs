//! The chair gives the floor and takes it, and moves who waits.

use serde_json::{Map, json};

use super::ask_for_floor::hold_speaker;
use super::conduct_speakers::note;
use super::voting::check_going_on;
use crate::actions::{ActResult, Permit, Visitor};
use crate::ids::{SittingId, SpeakerId};
use crate::procedure::{Act, QuestionState, Refusal, check_floor, neighbours};
use crate::storage::speakers::{self, Speaker};
use crate::storage::{Tx, questions};

/// Gives the floor to somebody who waits. Whoever has it has ended.
///
/// # Errors
/// [`Refusal::QuestionOpen`] while a vote is open, [`Refusal::SittingSuspended`], [`Refusal::NotWaiting`].
pub fn give_floor(tx: &mut Tx<'_>, visitor: &Visitor, id: &SpeakerId) -> ActResult<()> {
    let (speaker, permit) = hold_speaker(tx, visitor, id, Act::ConductSpeakers)?;
    check_going_on(tx.db, &speaker.sitting_id)?;
    let voting = questions::at_sitting(tx.db, &speaker.sitting_id)?;
    check_floor(speaker.waits(), voting.is_some_and(|question| question.state == QuestionState::Open))?;
    end_floor(tx, &permit, &speaker.sitting_id)?;
    let list = speakers::find_list(tx.db, &speaker.list_id)?;
    let speaker = Speaker { began_at: Some(tx.now), seconds: list.seconds, ..speaker };
    speakers::update(tx, &speaker)?;
    let facts = json!({
        "speaker": speaker.id,
        "delegation": speaker.delegation_id,
        "side": speaker.side.map(crate::procedure::Side::as_str),
        "seconds": speaker.seconds,
    });
    note(tx, &permit, "speaker-began", &speaker.sitting_id, facts)
}

/// Notes that a speech has ended.
///
/// # Errors
/// [`Refusal::NobodySpeaks`] if this speaker does not have the floor.
pub fn end_speech(tx: &mut Tx<'_>, visitor: &Visitor, id: &SpeakerId) -> ActResult<()> {
    let (speaker, permit) = hold_speaker(tx, visitor, id, Act::ConductSpeakers)?;
    if !speaker.speaks() {
        return Err(Refusal::NobodySpeaks {}.into());
    }
    end_floor(tx, &permit, &speaker.sitting_id)
}

/// Takes the floor from whoever has it: the next one speaks, the sitting is suspended or closed.
pub(super) fn end_floor(tx: &mut Tx<'_>, permit: &Permit, sitting: &SittingId) -> ActResult<()> {
    let all = speakers::of_sitting(tx.db, sitting)?;
    let Some(speaker) = all.into_iter().find(Speaker::speaks) else { return Ok(()) };
    let ended = Speaker { ended_at: Some(tx.now), ..speaker };
    speakers::update(tx, &ended)?;
    let lasted = ended.began_at.map_or(0, |began| (tx.now - began).num_seconds());
    let spoke = format!("{}:{:02}", lasted / 60, lasted % 60);
    let facts = json!({ "speaker": ended.id, "delegation": ended.delegation_id, "lasted": lasted, "spoke": spoke });
    note(tx, permit, "speaker-ended", sitting, facts)
}

/// Moves somebody who waits before the one that stands before it, or behind the next.
///
/// # Errors
/// [`Refusal::NotWaiting`] for one that does not wait, or stands at that end of the list.
pub fn move_speaker(tx: &mut Tx<'_>, visitor: &Visitor, id: &SpeakerId, up: bool) -> ActResult<()> {
    let (speaker, permit) = hold_speaker(tx, visitor, id, Act::ConductSpeakers)?;
    let all = speakers::of_sitting(tx.db, &speaker.sitting_id)?;
    let waiting: Vec<Speaker> = all.into_iter().filter(|one| one.list_id == speaker.list_id && one.waits()).collect();
    let ids: Vec<&SpeakerId> = waiting.iter().map(|one| &one.id).collect();
    let (at, beside) = neighbours(&ids, &id, up).ok_or(Refusal::NotWaiting { act: Act::ConductSpeakers })?;
    let mut places = Map::new();
    for (one, other) in [(at, beside), (beside, at)] {
        let (one, place) = (&waiting[one], waiting[other].place);
        speakers::update(tx, &Speaker { place, ..one.clone() })?;
        places.insert(one.id.to_string(), json!(place));
    }
    let facts = json!({ "delegation": speaker.delegation_id, "way": if up { "up" } else { "down" }, "places": places });
    note(tx, &permit, "speakers-reordered", &speaker.sitting_id, facts)
}
