//! A delegation asks for the floor from where it sits, or is entered at its oral request; and gives its place up.

use serde_json::json;

use super::conduct_speakers::{hold_list, note};
use super::hear_motion::check_heard;
use super::open_sitting::hold_sitting;
use crate::actions::{ActError, ActResult, Permit, Visitor};
use crate::ids::{DelegationId, SpeakerId, SpeakersListId};
use crate::procedure::{Act, Listing, Refusal, Side, check_asking};
use crate::storage::speakers::{self, Speaker, SpeakersList};
use crate::storage::{StoreError, Tx, bodies, meetings, sittings};

/// Asks for the floor for the visitor's delegation.
///
/// # Errors
/// [`Refusal::SpeakersClosed`], [`Refusal::SpeaksAlready`], [`Refusal::NoSitting`], the refusal of the table or of the rules; on a
/// motion [`Refusal::SpeakersEnough`] and [`Refusal::SideNeeded`].
pub fn ask_for_floor(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    list: &SpeakersListId,
    side: Option<Side>,
) -> ActResult<SpeakerId> {
    let (list, permit) = hold_list(tx, visitor, list, Act::AskForFloor)?;
    let delegation = permit.delegation().cloned().ok_or(Refusal::NotYourRole { act: Act::AskForFloor })?;
    enter(tx, &permit, &list, (&delegation, side), "speaker-asked")
}

/// Enters a delegation that asked in the hall. On a closed list only in reply.
///
/// # Errors
/// As [`ask_for_floor`]; `NotFound` for a delegation of another body, or one that takes part no more.
pub fn enter_speaker(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    list: &SpeakersListId,
    (delegation, side): (&DelegationId, Option<Side>),
) -> ActResult<SpeakerId> {
    let (list, permit) = hold_list(tx, visitor, list, Act::ConductSpeakers)?;
    let meeting = sittings::find(tx.db, &list.sitting_id)?.meeting_id;
    let (_, body) = meetings::find(tx.db, &meeting)?;
    let known = bodies::delegation(tx.db, &body.id, delegation)?;
    if known.ended_at.is_some() {
        return Err(StoreError::NotFound.into());
    }
    enter(tx, &permit, &list, (delegation, side), "speaker-entered")
}

fn enter(
    tx: &mut Tx<'_>,
    permit: &Permit,
    list: &SpeakersList,
    (delegation, side): (&DelegationId, Option<Side>),
    act: &'static str,
) -> ActResult<SpeakerId> {
    let all = speakers::of_sitting(tx.db, &list.sitting_id)?;
    let on_list = || all.iter().filter(|one| one.list_id == list.id);
    let waits = on_list().any(|one| one.waits() && one.delegation_id == *delegation);
    let by_chair = permit.act() == Act::ConductSpeakers;
    check_asking(Listing { closed: list.closed_at.is_some(), waits }, side, by_chair)?;
    check_heard(tx, list, &all, (delegation, side))?;
    let speaker = Speaker {
        id: tx.fresh()?,
        list_id: list.id.clone(),
        sitting_id: list.sitting_id.clone(),
        delegation_id: delegation.clone(),
        side,
        place: on_list().map(|one| one.place).max().unwrap_or(0) + 1,
        asked_at: tx.now,
        asked_by: permit.membership().id.clone(),
        seconds: 0,
        began_at: None,
        ended_at: None,
    };
    speakers::insert(tx, &speaker).map_err(|error| match error {
        StoreError::Taken("speakers_wait_once") => ActError::from(Refusal::SpeaksAlready {}),
        other => other.into(),
    })?;
    let facts = json!({
        "speaker": speaker.id,
        "list": list.id,
        "number": list.number,
        "delegation": delegation,
        "side": side.map(Side::as_str),
        "place": speaker.place,
    });
    note(tx, permit, act, &list.sitting_id, facts)?;
    Ok(speaker.id)
}

/// Gives up the place of the visitor's own delegation.
///
/// # Errors
/// [`Refusal::NotWaiting`] once it had the floor or was taken off, [`Refusal::NotYours`] for the place of another delegation.
pub fn leave_list(tx: &mut Tx<'_>, visitor: &Visitor, id: &SpeakerId) -> ActResult<()> {
    let (speaker, permit) = hold_speaker(tx, visitor, id, Act::AskForFloor)?;
    if !visitor.is_of(&speaker.delegation_id) {
        return Err(Refusal::NotYours { act: Act::AskForFloor }.into());
    }
    take_off(tx, &permit, speaker, "speaker-left")
}

/// Takes a delegation off a list, as it asked in the hall.
///
/// # Errors
/// As [`leave_list`].
pub fn strike_speaker(tx: &mut Tx<'_>, visitor: &Visitor, id: &SpeakerId) -> ActResult<()> {
    let (speaker, permit) = hold_speaker(tx, visitor, id, Act::ConductSpeakers)?;
    take_off(tx, &permit, speaker, "speaker-struck")
}

/// Takes off somebody who waits.
pub(super) fn take_off(tx: &mut Tx<'_>, permit: &Permit, speaker: Speaker, act: &'static str) -> ActResult<()> {
    if !speaker.waits() {
        return Err(Refusal::NotWaiting { act: permit.act() }.into());
    }
    let speaker = Speaker { ended_at: Some(tx.now), ..speaker };
    speakers::update(tx, &speaker)?;
    let facts = json!({ "speaker": speaker.id, "delegation": speaker.delegation_id });
    note(tx, permit, act, &speaker.sitting_id, facts)
}

/// Holds the record of the body of a place on a list, and proves that a visitor may do an act of it.
pub(super) fn hold_speaker(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &SpeakerId,
    act: Act,
) -> ActResult<(Speaker, Permit)> {
    let sitting = speakers::find(tx.db, id)?.sitting_id;
    let (_, _, permit) = hold_sitting(tx, visitor, &sitting, act)?;
    Ok((speakers::find(tx.db, id)?, permit))
}
