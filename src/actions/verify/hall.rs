//! Sittings, and who was in the hall.

use serde_json::{Value, json};

use crate::actions::set_deadline::stamp;
use crate::ids::MeetingId;
use crate::procedure::Mode;
use crate::storage::{Db, StoreResult, sitting_life, sittings};

use super::entrusted;
use super::floor;
use super::record::{Kind, Name, Record, Thing, Told, fields};
use super::telling::Said;

/// Tells an entry, if it is about this subject.
pub(super) fn tell(told: &mut Told, said: &Said<'_>) -> bool {
    let record = &mut told.record;
    let sitting = Thing::new(Kind::Sitting, said.subject());
    match said.act() {
        "sitting-opened" => {
            let fields = fields! {
                "meeting": said.fact("meeting"),
                "number": said.fact("number"),
                "opened": said.at(),
                "closed": Value::Null,
            };
            record.put(sitting, None, vec![Name::text(said.fact("number"))], fields);
            let fields = fields! { "member": said.member(), "time": said.at(), "clerk": said.member() };
            record.put(turn(said.subject(), &json!(1)), None, numbered(said.subject(), &json!(1)), fields);
        }
        "chair-handed-over" => {
            let number = said.fact("turn");
            let fields = fields! { "member": said.fact("to"), "time": said.at(), "clerk": said.member() };
            record.put(turn(said.subject(), &number), None, numbered(said.subject(), &number), fields);
        }
        "sitting-suspended" => {
            let number = said.fact("suspension");
            let fields = fields! {
                "words": said.fact("words"),
                "begun": said.at(),
                "member": said.member(),
                "ended": Value::Null,
                "clerk": Value::Null,
            };
            record.put(suspension(said.subject(), &number), None, numbered(said.subject(), &number), fields);
        }
        "sitting-resumed" => {
            let thing = suspension(said.subject(), &said.fact("suspension"));
            record.set(thing, fields! { "ended": said.at(), "clerk": said.member() });
        }
        "sitting-closed" => record.set(sitting, fields! { "closed": said.at() }),
        _ => return tell_presence(record, said) || entrusted::tell(record, said),
    }
    true
}

/// Tells who is there.
fn tell_presence(record: &mut Record, said: &Said<'_>) -> bool {
    match said.act() {
        "attendance-recorded" => {
            let in_person = Mode::InPerson.as_str();
            let lists =
                [("present", true, in_person), ("online", true, Mode::Online.as_str()), ("absent", false, in_person)];
            for (list, is_there, mode) in lists {
                for delegation in said.texts(list) {
                    let fields = fields! {
                        "present": is_there,
                        "time": said.at(),
                        "member": said.member(),
                        "mode": mode,
                        "checked-in": false,
                    };
                    record.put(presence(said.subject(), delegation), None, names(said.subject(), delegation), fields);
                }
            }
        }
        "delegation-checked-in" => {
            let delegation = said.text("delegation");
            let fields = fields! {
                "present": true,
                "time": said.at(),
                "member": said.member(),
                "mode": said.fact("mode"),
                "checked-in": true,
            };
            record.put(presence(said.subject(), delegation), None, names(said.subject(), delegation), fields);
        }
        _ => return false,
    }
    true
}

fn presence(sitting: &str, delegation: &str) -> Thing {
    Thing::joined(Kind::Presence, &[&sitting, &delegation])
}

fn turn(sitting: &str, number: &Value) -> Thing {
    Thing::joined(Kind::Presiding, &[&sitting, number])
}

fn suspension(sitting: &str, number: &Value) -> Thing {
    Thing::joined(Kind::Suspension, &[&sitting, number])
}

/// A thing of a sitting that has a number there.
pub(super) fn numbered(sitting: &str, number: &Value) -> Vec<Name> {
    vec![Name::text(number), Name::Of(Thing::new(Kind::Sitting, sitting))]
}

fn names(sitting: &str, delegation: &str) -> Vec<Name> {
    vec![Name::Of(Thing::new(Kind::Delegation, delegation)), Name::Of(Thing::new(Kind::Sitting, sitting))]
}

/// The delegations and seats that are present at a sitting, with the delegations of those seats.
pub(super) fn present(record: &Record, sitting: &str) -> impl Iterator<Item = String> {
    let prefix = format!("{sitting}/");
    let of_it = record.rows.iter().filter(|(thing, _)| thing.kind == Kind::Presence);
    let there = of_it.filter_map(move |(thing, row)| {
        let delegation = thing.key.strip_prefix(&prefix)?;
        (row.fields.get("present") == Some(&Value::Bool(true))).then(|| delegation.to_owned())
    });
    there.flat_map(|one| {
        let of = record.field(&Thing::new(Kind::Delegation, &one), "seat-of").as_str().map(str::to_owned);
        std::iter::once(one).chain(of)
    })
}

/// Reads the rows.
pub(super) fn stored(db: &mut Db, meeting: &MeetingId, record: &mut Record) -> StoreResult<()> {
    for row in sittings::of_meeting(db, meeting)? {
        let fields = fields! {
            "meeting": row.meeting_id,
            "number": row.number,
            "opened": stamp(row.opened_at),
            "closed": row.closed_at.map(stamp),
        };
        record.put(Thing::new(Kind::Sitting, &row.id), None, vec![Name::text(row.number)], fields);
        for one in sittings::presence(db, &row.id)? {
            let (sitting, delegation) = (one.sitting_id.as_str(), one.delegation_id.as_str());
            let fields = fields! {
                "present": one.present,
                "time": stamp(one.at),
                "member": one.membership_id,
                "mode": one.mode.as_str(),
                "checked-in": one.checked_in,
            };
            record.put(presence(sitting, delegation), None, names(sitting, delegation), fields);
        }
        life(db, row.id.as_str(), record)?;
        entrusted::stored(db, &row.id, record)?;
        floor::stored(db, &row.id, record)?;
        super::minutes::stored(db, &row.id, record)?;
    }
    Ok(())
}

/// Who presided over a sitting, and when it was suspended.
fn life(db: &mut Db, sitting: &str, record: &mut Record) -> StoreResult<()> {
    for one in sitting_life::presiding(db, &sitting.into())? {
        let number = json!(one.number);
        let fields = fields! { "member": one.membership_id, "time": stamp(one.from_at), "clerk": one.noted_by };
        record.put(turn(sitting, &number), None, numbered(sitting, &number), fields);
    }
    for one in sitting_life::suspensions(db, &sitting.into())? {
        let number = json!(one.number);
        let fields = fields! {
            "words": one.words,
            "begun": stamp(one.suspended_at),
            "member": one.suspended_by,
            "ended": one.resumed_at.map(stamp),
            "clerk": one.resumed_by,
        };
        record.put(suspension(sitting, &number), None, numbered(sitting, &number), fields);
    }
    Ok(())
}
