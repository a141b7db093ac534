//! Which declarations relate to the same question, and in what order they are put.

use serde_json::{Value, json};

use crate::actions::set_deadline::stamp;
use crate::ids::MeetingId;
use crate::storage::queues::{self, Queue, QueuePlace};
use crate::storage::{Db, StoreResult};

use super::record::{Kind, Name, Record, Thing, Told, fields};
use super::telling::Said;

/// Tells an entry, if it is about this subject.
pub(super) fn tell(told: &mut Told, said: &Said<'_>) -> bool {
    let record = &mut told.record;
    match said.act() {
        "proposal-queued" => queued(record, said),
        "proposal-unqueued" => drop(record.rows.remove(&place(said.declaration()))),
        "proposals-ordered" => ordered(record, said),
        _ => return false,
    }
    true
}

fn place(declaration: &str) -> Thing {
    Thing::new(Kind::QueuePlace, declaration)
}

fn names(declaration: &str) -> Vec<Name> {
    vec![Name::Of(Thing::new(Kind::Declaration, declaration))]
}

fn queued(record: &mut Record, said: &Said<'_>) {
    let queue = Thing::new(Kind::Queue, said.text("queue"));
    if !record.rows.contains_key(&queue) {
        let fields = fields! {
            "meeting": said.fact("meeting"),
            "member": said.member(),
            "time": said.at(),
            "decision": "",
            "reason": "",
            "decider": Value::Null,
            "decided": Value::Null,
        };
        record.put(queue, None, names(said.declaration()), fields);
    }
    for id in said.texts("entered").map(str::to_owned).collect::<Vec<_>>() {
        let replaces = said.fact("replaces") == json!(true) && id == said.declaration();
        let fields = fields! {
            "list": said.fact("queue"),
            "position": Value::Null,
            "other": if replaces { said.fact("of") } else { Value::Null },
            "member": said.member(),
            "time": said.at(),
        };
        record.put(place(&id), Some(&id), names(&id), fields);
    }
}

fn ordered(record: &mut Record, said: &Said<'_>) {
    let fields = fields! {
        "decision": said.fact("decision"),
        "reason": said.fact("reason"),
        "decider": said.member(),
        "decided": said.at(),
    };
    record.set(Thing::new(Kind::Queue, said.text("queue")), fields);
    for (position, id) in (1..).zip(said.texts("order")) {
        record.set(place(id), fields! { "position": position });
    }
}

/// Reads the rows.
pub(super) fn stored(db: &mut Db, meeting: &MeetingId, record: &mut Record) -> StoreResult<()> {
    let (all, places) = queues::of_meeting(db, meeting)?;
    for row in &all {
        let first = places.iter().find(|one| one.queue_id == row.id);
        stored_queue(record, row, first);
    }
    for row in &places {
        let id = row.declaration_id.as_str();
        let fields = fields! {
            "list": row.queue_id,
            "position": row.position,
            "other": row.replaces_id,
            "member": row.membership_id,
            "time": stamp(row.entered_at),
        };
        record.put(place(id), Some(id), names(id), fields);
    }
    Ok(())
}

fn stored_queue(record: &mut Record, row: &Queue, first: Option<&QueuePlace>) {
    let fields = fields! {
        "meeting": row.meeting_id,
        "member": row.membership_id,
        "time": stamp(row.made_at),
        "decision": row.decision,
        "reason": row.reason,
        "decider": row.ordered_by,
        "decided": row.ordered_at.map(stamp),
    };
    let names = first.map_or_else(|| vec![Name::text(&row.id)], |first| names(first.declaration_id.as_str()));
    record.put(Thing::new(Kind::Queue, &row.id), None, names, fields);
}
