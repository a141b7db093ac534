//! The chair opens and closes lists of speakers and says how long they speak, or a clerk does the former under its authority.

use serde_json::json;

use super::make_ruling::rule;
use super::open_sitting::hold_sitting;
use crate::actions::{ActError, ActResult, Fact, Permit, Remark, Visitor, record, rules};
use crate::ids::{DeclarationId, SittingId, SpeakersListId};
use crate::l10n::Message;
use crate::procedure::{Act, Refusal, RulingKind, Sourced, Stage, TimeLimit};
use crate::storage::bodies::Body;
use crate::storage::motions::Motion;
use crate::storage::sittings::{self, Sitting};
use crate::storage::speakers::{self, SpeakersList};
use crate::storage::{StoreError, Tx, declarations, meetings, versions};

/// Opens a list of speakers of a sitting: on one of its texts, or on the sitting in general.
///
/// # Errors
/// [`Refusal::NoSitting`] if the sitting is closed, [`Refusal::SpeakersListed`] if such a list is open; `NotFound` for a text
/// that is not of this meeting or not before its plenary.
pub fn open_speakers(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    sitting: &SittingId,
    on: Option<&DeclarationId>,
) -> ActResult<SpeakersListId> {
    let (sitting, body, permit) = hold_sitting(tx, visitor, sitting, Act::ConductSpeakers)?;
    let matter = matter(tx, &body, &sitting, on)?;
    open(tx, &permit, &sitting, (on, None), matter)
}

/// Opens a list on a text, on a motion on it, or on the sitting, with the time that the rules give and the title of the text.
pub(super) fn open(
    tx: &mut Tx<'_>,
    permit: &Permit,
    sitting: &Sitting,
    (on, motion): (Option<&DeclarationId>, Option<&Motion>),
    (limit, title): (Sourced<u64>, Option<String>),
) -> ActResult<SpeakersListId> {
    let id_of = motion.map(|motion| motion.id.clone());
    let lists = speakers::lists(tx.db, &sitting.id)?;
    if lists
        .iter()
        .any(|list| list.closed_at.is_none() && list.motion_id == id_of && list.declaration_id.as_ref() == on)
    {
        return Err(Refusal::SpeakersListed {}.into());
    }
    let list = SpeakersList {
        id: tx.fresh()?,
        sitting_id: sitting.id.clone(),
        number: lists.last().map_or(0, |last| last.number) + 1,
        declaration_id: on.cloned(),
        motion_id: id_of,
        seconds: TimeLimit::minutes(limit.value).seconds().into(),
        limit_rule: limit.rule.rule,
        ruling_id: None,
        opened_at: tx.now,
        opened_by: permit.membership().id.clone(),
        closed_at: None,
    };
    speakers::insert_list(tx, &list)?;
    let facts = json!({
        "list": list.id,
        "number": list.number,
        "of": if motion.is_some() { "motion" } else if on.is_some() { "text" } else { "sitting" },
        "declaration": on,
        "motion": list.motion_id,
        "of_motion": motion.map(|motion| motion.number),
        "title": title,
        "seconds": list.seconds,
        "rule": list.limit_rule,
    });
    note(tx, permit, "speakers-opened", &sitting.id, facts)?;
    Ok(list.id)
}

/// How long speakers have the floor on a matter, by the rules in force for it, and the title of the text.
pub(super) fn matter(
    tx: &mut Tx<'_>,
    body: &Body,
    sitting: &Sitting,
    on: Option<&DeclarationId>,
) -> ActResult<(Sourced<u64>, Option<String>)> {
    let Some(id) = on else { return Ok((rules(&body.rules)?.rules.debate.speaking_time.clone(), None)) };
    let declaration = declarations::find(tx.db, id)?;
    if declaration.meeting_id != sitting.meeting_id || declaration.stage != Stage::Plenary {
        return Err(StoreError::NotFound.into());
    }
    let text = if declaration.rules.is_empty() { &body.rules } else { &declaration.rules };
    let limit = rules(text)?.rules.debate.speaking_time.clone();
    let title = versions::titles(tx.db, std::slice::from_ref(id))?.remove(id).map(|(_, title)| title);
    Ok((limit, title))
}

/// How long speakers on a list have the floor by the rules, in seconds.
pub(super) fn limit_by_rules(tx: &mut Tx<'_>, list: &SpeakersList) -> ActResult<i64> {
    let sitting = sittings::find(tx.db, &list.sitting_id)?;
    let (_, body) = meetings::find(tx.db, &sitting.meeting_id)?;
    let (limit, _) = matter(tx, &body, &sitting, list.declaration_id.as_ref())?;
    Ok(TimeLimit::minutes(limit.value).seconds().into())
}

/// Closes a list: nobody is entered any more, who waits still speaks.
///
/// # Errors
/// [`Refusal::SpeakersClosed`] if it is closed.
pub fn close_speakers(tx: &mut Tx<'_>, visitor: &Visitor, id: &SpeakersListId) -> ActResult<()> {
    let (list, permit) = hold_list(tx, visitor, id, Act::ConductSpeakers)?;
    close(tx, &permit, &list)
}

/// Closes a list that is open.
pub(super) fn close(tx: &mut Tx<'_>, permit: &Permit, list: &SpeakersList) -> ActResult<()> {
    speakers::close_list(tx, &list.id).map_err(|error| match error {
        StoreError::Stale => ActError::from(Refusal::SpeakersClosed {}),
        other => other.into(),
    })?;
    note(tx, permit, "speakers-closed", &list.sitting_id, json!({ "list": list.id, "number": list.number }))
}

/// The chair rules how long speakers on a list have the floor from now on; who has it keeps the time that was given.
///
/// # Errors
/// [`ActError::Invalid`] at `limit` for a time that does not read.
pub fn limit_speakers(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &SpeakersListId,
    (limit, words): (&str, &Remark),
) -> ActResult<()> {
    let limit = TimeLimit::parse(limit).ok_or_else(|| ActError::field("limit", Message::new("speakers-limit-odd")))?;
    let (list, permit) = hold_list(tx, visitor, id, Act::MakeRuling)?;
    let seconds = i64::from(limit.seconds());
    let facts = json!({ "list": list.id, "of_list": list.number, "seconds": seconds, "limit": limit.to_string() });
    let ruling = rule(tx, &permit, &list.sitting_id, (RulingKind::SpeakingTime, words.as_str()), facts)?;
    Ok(speakers::limit(tx, &list.id, seconds, Some(&ruling))?)
}

/// Holds the record of the body of a list whose sitting is open, and proves that a visitor may do an act of it.
pub(super) fn hold_list(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &SpeakersListId,
    act: Act,
) -> ActResult<(SpeakersList, Permit)> {
    let sitting = speakers::find_list(tx.db, id)?.sitting_id;
    let (_, _, permit) = hold_sitting(tx, visitor, &sitting, act)?;
    Ok((speakers::find_list(tx.db, id)?, permit))
}

/// Writes an act on the speakers of a sitting into the journal.
pub(super) fn note(
    tx: &mut Tx<'_>,
    permit: &Permit,
    act: &'static str,
    sitting: &SittingId,
    facts: serde_json::Value,
) -> ActResult<()> {
    record(tx, permit, Fact { act, declaration: None, subject: Some(sitting.as_str()), facts })
}
