//! Rulings of the chair, lists of speakers, and who had the floor.

use serde_json::{Value, json};

use crate::actions::set_deadline::stamp;
use crate::ids::SittingId;
use crate::procedure::MotionState;
use crate::storage::motions::Motion;
use crate::storage::speakers::{Speaker, SpeakersList};
use crate::storage::{Db, StoreResult, motions, rulings, speakers};

use super::amendments;
use super::record::{Kind, Name, Record, Thing, Told, fields};
use super::telling::Said;

/// Tells an entry, if it is about this subject.
pub(super) fn tell(told: &mut Told, said: &Said<'_>) -> bool {
    let record = &mut told.record;
    match said.act() {
        "ruling-made" => ruled(record, said),
        "ruling-overruled" => overruled(record, said),
        "motion-moved" => moved(record, said),
        "amendment-reopened" => amendments::put_back(record, said),
        "motion-withdrawn" => {
            let fields = fields! { "state": MotionState::Withdrawn.as_str(), "ended": said.at() };
            record.set(Thing::new(Kind::Motion, said.subject()), fields);
        }
        "speakers-opened" => opened(record, said),
        "speakers-closed" => {
            record.set(Thing::new(Kind::SpeakersList, said.text("list")), fields! { "closed": said.at() });
        }
        "speaker-asked" | "speaker-entered" => asked(record, said),
        "speaker-left" | "speaker-struck" | "speaker-ended" => {
            record.set(Thing::new(Kind::Speaker, said.text("speaker")), fields! { "ended": said.at() });
        }
        "speaker-began" => {
            let fields = fields! { "begun": said.at(), "seconds": said.fact("seconds") };
            record.set(Thing::new(Kind::Speaker, said.text("speaker")), fields);
        }
        "speakers-reordered" => {
            for (speaker, place) in said.fact("places").as_object().into_iter().flatten() {
                record.set(Thing::new(Kind::Speaker, speaker), fields! { "place": place });
            }
        }
        _ => return false,
    }
    true
}

fn ruled(record: &mut Record, said: &Said<'_>) {
    let fields = fields! {
        "sitting": said.subject(),
        "number": said.fact("number"),
        "kind": said.fact("kind"),
        "words": said.fact("words"),
        "time": said.at(),
        "member": said.member(),
        "ended": Value::Null,
    };
    record.put(
        Thing::new(Kind::Ruling, said.text("ruling")),
        None,
        names(&said.fact("number"), said.subject()),
        fields,
    );
    if !said.text("list").is_empty() {
        let fields = fields! { "seconds": said.fact("seconds"), "ruling": said.fact("ruling") };
        record.set(Thing::new(Kind::SpeakersList, said.text("list")), fields);
    }
    if turned(record, said) {
        let motion = Thing::new(Kind::Motion, said.text("motion"));
        record.set(motion, fields! { "ruling-on-it": said.fact("ruling") });
    }
}

/// A ruling that says where a motion is; whether it does.
fn turned(record: &mut Record, said: &Said<'_>) -> bool {
    let motion = said.text("motion");
    if motion.is_empty() {
        return false;
    }
    let ended = if said.fact("ends") == json!(true) { said.at() } else { Value::Null };
    record.set(Thing::new(Kind::Motion, motion), fields! { "state": said.fact("state"), "ended": ended });
    true
}

fn overruled(record: &mut Record, said: &Said<'_>) {
    record.set(Thing::new(Kind::Ruling, said.text("ruling")), fields! { "ended": said.at() });
    turned(record, said);
    if !said.text("list").is_empty() {
        let fields = fields! { "seconds": said.fact("seconds"), "ruling": Value::Null };
        record.set(Thing::new(Kind::SpeakersList, said.text("list")), fields);
    }
}

fn moved(record: &mut Record, said: &Said<'_>) {
    let fields = fields! {
        "sitting": said.fact("sitting"),
        "number": said.fact("number"),
        "kind": said.fact("kind"),
        "delegation": said.fact("delegation"),
        "member": said.member(),
        "words": said.fact("words"),
        "amendment": said.fact("amendment"),
        "ruling": said.fact("ruling"),
        "state": MotionState::Pending.as_str(),
        "ruling-on-it": Value::Null,
        "time": said.at(),
        "ended": Value::Null,
    };
    let names = names(&said.fact("number"), said.text("sitting"));
    record.put(Thing::new(Kind::Motion, said.subject()), Some(said.declaration()), names, fields);
}

/// The result of a question on a motion.
pub(super) fn decided(record: &mut Record, said: &Said<'_>) {
    if !said.text("motion").is_empty() && !said.text("motion_state").is_empty() {
        let fields = fields! { "state": said.fact("motion_state"), "ended": said.at() };
        record.set(Thing::new(Kind::Motion, said.text("motion")), fields);
    }
}

fn opened(record: &mut Record, said: &Said<'_>) {
    let fields = fields! {
        "sitting": said.subject(),
        "number": said.fact("number"),
        "text": said.fact("declaration"),
        "motion": said.fact("motion"),
        "seconds": said.fact("seconds"),
        "rule": said.fact("rule"),
        "ruling": Value::Null,
        "opened": said.at(),
        "member": said.member(),
        "closed": Value::Null,
    };
    let thing = Thing::new(Kind::SpeakersList, said.text("list"));
    record.put(thing, None, names(&said.fact("number"), said.subject()), fields);
}

fn asked(record: &mut Record, said: &Said<'_>) {
    let fields = fields! {
        "sitting": said.subject(),
        "list": said.fact("list"),
        "delegation": said.fact("delegation"),
        "side": said.fact("side"),
        "place": said.fact("place"),
        "time": said.at(),
        "member": said.member(),
        "seconds": 0,
        "begun": Value::Null,
        "ended": Value::Null,
    };
    let names = speaker_names(said.text("delegation"), said.text("list"));
    record.put(Thing::new(Kind::Speaker, said.text("speaker")), None, names, fields);
}

/// A thing of a sitting that has a number there.
fn names(number: &Value, sitting: &str) -> Vec<Name> {
    vec![Name::text(number), Name::Of(Thing::new(Kind::Sitting, sitting))]
}

fn speaker_names(delegation: &str, list: &str) -> Vec<Name> {
    vec![Name::Of(Thing::new(Kind::Delegation, delegation)), Name::Of(Thing::new(Kind::SpeakersList, list))]
}

/// Reads the rows.
pub(super) fn stored(db: &mut Db, sitting: &SittingId, record: &mut Record) -> StoreResult<()> {
    for row in rulings::of_sitting(db, sitting)? {
        let fields = fields! {
            "sitting": row.sitting_id,
            "number": row.number,
            "kind": row.kind.as_str(),
            "words": row.words,
            "time": stamp(row.made_at),
            "member": row.membership_id,
            "ended": row.overruled_at.map(stamp),
        };
        record.put(Thing::new(Kind::Ruling, &row.id), None, names(&json!(row.number), sitting.as_str()), fields);
    }
    for row in motions::of_sitting(db, sitting)? {
        stored_motion(record, &row);
    }
    for row in speakers::lists(db, sitting)? {
        stored_list(record, &row);
    }
    for row in speakers::of_sitting(db, sitting)? {
        stored_speaker(record, &row);
    }
    Ok(())
}

fn stored_motion(record: &mut Record, row: &Motion) {
    let fields = fields! {
        "sitting": row.sitting_id,
        "number": row.number,
        "kind": row.kind.as_str(),
        "delegation": row.delegation_id,
        "member": row.membership_id,
        "words": row.words,
        "amendment": row.amendment_id,
        "ruling": row.ruling_id,
        "state": row.state.as_str(),
        "ruling-on-it": row.ruled_by,
        "time": stamp(row.moved_at),
        "ended": row.ended_at.map(stamp),
    };
    let names = names(&json!(row.number), row.sitting_id.as_str());
    record.put(Thing::new(Kind::Motion, &row.id), Some(row.declaration_id.as_str()), names, fields);
}

fn stored_list(record: &mut Record, row: &SpeakersList) {
    let fields = fields! {
        "sitting": row.sitting_id,
        "number": row.number,
        "text": row.declaration_id,
        "motion": row.motion_id,
        "seconds": row.seconds,
        "rule": row.limit_rule,
        "ruling": row.ruling_id,
        "opened": stamp(row.opened_at),
        "member": row.opened_by,
        "closed": row.closed_at.map(stamp),
    };
    let names = names(&json!(row.number), row.sitting_id.as_str());
    record.put(Thing::new(Kind::SpeakersList, &row.id), None, names, fields);
}

fn stored_speaker(record: &mut Record, row: &Speaker) {
    let fields = fields! {
        "sitting": row.sitting_id,
        "list": row.list_id,
        "delegation": row.delegation_id,
        "side": row.side.map(crate::procedure::Side::as_str),
        "place": row.place,
        "time": stamp(row.asked_at),
        "member": row.asked_by,
        "seconds": row.seconds,
        "begun": row.began_at.map(stamp),
        "ended": row.ended_at.map(stamp),
    };
    let names = speaker_names(row.delegation_id.as_str(), row.list_id.as_str());
    record.put(Thing::new(Kind::Speaker, &row.id), None, names, fields);
}
