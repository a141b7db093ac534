//! Minutes of sittings, from their issue on: a draft is the secretariat's own. Of their words the journal holds the digest.

use serde_json::Value;

use crate::actions::minutes_text;
use crate::actions::set_deadline::stamp;
use crate::clock::sha256;
use crate::ids::SittingId;
use crate::storage::minutes::{self, Minutes, MinutesCorrection};
use crate::storage::{Db, StoreResult};

use super::record::{Kind, Name, Record, Thing, Told, digest, fields};
use super::telling::Said;

/// Tells an entry, if it is about this subject.
pub(super) fn tell(told: &mut Told, said: &Said<'_>) -> bool {
    let record = &mut told.record;
    let minutes = Thing::new(Kind::Minutes, said.subject());
    match said.act() {
        "minutes-issued" => issued(record, said, minutes),
        "minutes-correction-proposed" => proposed(record, said),
        "minutes-correction-answered" => {
            record.set(minutes, fields! { "words": said.fact("text") });
            let fields = fields! {
                "confirmed": said.fact("taken_up"),
                "note": said.fact("answer"),
                "former": said.fact("former"),
                "decided": said.at(),
                "decider": said.member(),
            };
            record.set(Thing::new(Kind::MinutesCorrection, said.text("id")), fields);
        }
        "minutes-approved" => {
            let fields = fields! {
                "decided": said.at(),
                "decider": said.member(),
                "sitting": said.fact("at"),
                "words": said.fact("text"),
                "bytes": said.fact("text"),
            };
            record.set(minutes, fields);
        }
        _ => return false,
    }
    true
}

fn issued(record: &mut Record, said: &Said<'_>, minutes: Thing) {
    let fields = fields! {
        "language": said.fact("language"),
        "position": said.fact("entries"),
        "head": said.fact("head"),
        "time": said.at(),
        "member": said.member(),
        "due": said.fact("until"),
        "words": said.fact("text"),
        "decided": Value::Null,
        "decider": Value::Null,
        "sitting": Value::Null,
        "bytes": Value::Null,
    };
    record.put(minutes, None, of_sitting(said.subject()), fields);
}

fn proposed(record: &mut Record, said: &Said<'_>) {
    let fields = fields! {
        "number": said.fact("correction"),
        "part": said.fact("paragraph"),
        "words": digest(said.text("words")),
        "reason": said.fact("reason"),
        "delegation": said.fact("delegation"),
        "member": said.member(),
        "time": said.at(),
        "confirmed": Value::Null,
        "note": "",
        "former": digest(""),
        "decided": Value::Null,
        "decider": Value::Null,
    };
    let thing = Thing::new(Kind::MinutesCorrection, said.text("id"));
    record.put(thing, None, numbered(said.subject(), &said.fact("correction")), fields);
}

fn of_sitting(sitting: &str) -> Vec<Name> {
    vec![Name::Of(Thing::new(Kind::Sitting, sitting))]
}

fn numbered(sitting: &str, number: &Value) -> Vec<Name> {
    vec![Name::text(number), Name::Of(Thing::new(Kind::Sitting, sitting))]
}

/// Reads the rows of a sitting.
pub(super) fn stored(db: &mut Db, sitting: &SittingId, record: &mut Record) -> StoreResult<()> {
    let Some(row) = minutes::of_sitting(db, sitting)?.filter(|row| row.issued_at.is_some()) else { return Ok(()) };
    let text = minutes_text(&row, &minutes::paragraphs(db, sitting)?);
    stored_minutes(record, &row, &text);
    for one in minutes::corrections(db, sitting)? {
        stored_correction(record, &one);
    }
    Ok(())
}

/// The words are digested anew, so that whoever changes a paragraph is found.
fn stored_minutes(record: &mut Record, row: &Minutes, text: &str) {
    let fields = fields! {
        "language": row.language,
        "position": row.head_seq,
        "head": row.head_hash,
        "time": row.issued_at.map(stamp),
        "member": row.issued_by,
        "due": row.corrections_until.map(stamp),
        "words": sha256(text.as_bytes()),
        "decided": row.approved_at.map(stamp),
        "decider": row.approved_by,
        "sitting": row.approved_at_id,
        "bytes": row.digest,
    };
    record.put(Thing::new(Kind::Minutes, &row.sitting_id), None, of_sitting(row.sitting_id.as_str()), fields);
}

fn stored_correction(record: &mut Record, row: &MinutesCorrection) {
    let fields = fields! {
        "number": row.number,
        "part": row.paragraph_id,
        "words": digest(&row.words),
        "reason": row.reason,
        "delegation": row.delegation_id,
        "member": row.membership_id,
        "time": stamp(row.proposed_at),
        "confirmed": row.taken_up,
        "note": row.answer,
        "former": digest(&row.former),
        "decided": row.answered_at.map(stamp),
        "decider": row.answered_by,
    };
    let number = Value::from(row.number);
    let thing = Thing::new(Kind::MinutesCorrection, &row.id);
    record.put(thing, None, numbered(row.sitting_id.as_str(), &number), fields);
}
