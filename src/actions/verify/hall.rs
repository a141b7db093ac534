//! Sittings, and who was in the hall.

use serde_json::Value;

use crate::actions::set_deadline::stamp;
use crate::ids::MeetingId;
use crate::storage::sittings;
use crate::storage::{Db, StoreResult};

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
                "member": said.member(),
                "opened": said.at(),
                "closed": Value::Null,
            };
            record.put(sitting, None, vec![Name::text(said.fact("number"))], fields);
        }
        "sitting-closed" => record.set(sitting, fields! { "closed": said.at() }),
        "attendance-recorded" => {
            for (list, is_there) in [("present", true), ("absent", false)] {
                for delegation in said.texts(list) {
                    let fields = fields! { "present": is_there, "time": said.at(), "member": said.member() };
                    record.put(presence(said.subject(), delegation), None, names(said.subject(), delegation), fields);
                }
            }
        }
        _ => return false,
    }
    true
}

fn presence(sitting: &str, delegation: &str) -> Thing {
    Thing::joined(Kind::Presence, &[&sitting, &delegation])
}

fn names(sitting: &str, delegation: &str) -> Vec<Name> {
    vec![Name::Of(Thing::new(Kind::Delegation, delegation)), Name::Of(Thing::new(Kind::Sitting, sitting))]
}

/// The delegations that are present at a sitting.
pub(super) fn present(record: &Record, sitting: &str) -> impl Iterator<Item = String> {
    let prefix = format!("{sitting}/");
    let of_it = record.rows.iter().filter(|(thing, _)| thing.kind == Kind::Presence);
    of_it.filter_map(move |(thing, row)| {
        let delegation = thing.key.strip_prefix(&prefix)?;
        (row.fields.get("present") == Some(&Value::Bool(true))).then(|| delegation.to_owned())
    })
}

/// Reads the rows.
pub(super) fn stored(db: &mut Db, meeting: &MeetingId, record: &mut Record) -> StoreResult<()> {
    for row in sittings::of_meeting(db, meeting)? {
        let fields = fields! {
            "meeting": row.meeting_id,
            "number": row.number,
            "member": row.presided_by,
            "opened": stamp(row.opened_at),
            "closed": row.closed_at.map(stamp),
        };
        record.put(Thing::new(Kind::Sitting, &row.id), None, vec![Name::text(row.number)], fields);
        for one in sittings::presence(db, &row.id)? {
            let (sitting, delegation) = (one.sitting_id.as_str(), one.delegation_id.as_str());
            let fields = fields! { "present": one.present, "time": stamp(one.at), "member": one.membership_id };
            record.put(presence(sitting, delegation), None, names(sitting, delegation), fields);
        }
    }
    Ok(())
}
