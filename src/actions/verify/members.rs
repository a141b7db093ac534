//! The body, its delegations and their groups, who belongs to it, and its meetings.

use serde_json::Value;

use crate::actions::set_deadline::stamp;
use crate::ids::BodyId;
use crate::storage::bodies::{self, Delegation, Membership};
use crate::storage::meetings::{self, Meeting};
use crate::storage::{Db, StoreResult, groups, seats};

use super::record::{Kind, Name, Record, Row, Thing, Told, digest, fields};
use super::telling::Said;

/// Tells an entry, if it is about this subject.
pub(super) fn tell(told: &mut Told, said: &Said<'_>) -> bool {
    let record = &mut told.record;
    match said.act() {
        "body-founded" => founded(record, said),
        "delegation-entered" | "delegation-changed" => delegation(record, said),
        "group-entered" | "group-changed" => group(record, said),
        "member-invited" | "secretariat-appointed" => member(record, said),
        "membership-ended" => {
            record.set(Thing::new(Kind::Membership, said.subject()), fields! { "ended": said.at() });
            end_seats(record, said);
        }
        "meeting-called" | "meeting-changed" => meeting(record, said),
        _ => return false,
    }
    true
}

fn founded(record: &mut Record, said: &Said<'_>) {
    let fields = fields! {
        "slug": said.fact("slug"),
        "short-name": said.fact("short_name"),
        "zone": said.fact("zone"),
        "languages": said.fact("languages"),
        "rules": said.fact("rules_sha256"),
        "begun": said.at(),
    };
    record.put(Thing::new(Kind::Body, said.subject()), None, vec![Name::text(said.text("slug"))], fields);
}

fn delegation(record: &mut Record, said: &Said<'_>) {
    let thing = Thing::new(Kind::Delegation, said.subject());
    let kept = |name| record.field(&thing, name).clone();
    let or_now = |kept: Value| if kept.is_null() { said.at() } else { kept };
    let ended = said.fact("ended") == Value::Bool(true);
    let fields = fields! {
        "name": said.fact("name"),
        "category": said.fact("category"),
        "votes": said.fact("weight"),
        "component": said.fact("component"),
        "seat-of": Value::Null,
        "begun": or_now(kept("begun")),
        "ended": if ended { or_now(kept("ended")) } else { Value::Null },
    };
    record.put(thing, None, vec![Name::text(said.text("name"))], fields);
    for (_, row) in record.rows.iter_mut().filter(|(_, row)| is_seat_in_force(row)) {
        // The seats that came with it are of its category, and sit for the same body.
        if row.fields.get("seat-of").is_some_and(|of| of == said.subject()) {
            row.fields.insert("category", said.fact("category"));
            row.fields.insert("component", said.fact("component"));
        }
    }
    if ended {
        // With its part end the places of its members.
        let places = record.rows.iter_mut().filter(|(thing, _)| thing.kind == Kind::Membership).map(|(_, row)| row);
        let field = |row: &Row, name| row.fields.get(name).cloned().unwrap_or(Value::Null);
        let own = |row: &&mut Row| field(row, "delegation") == said.subject() && field(row, "ended").is_null();
        places.filter(own).for_each(|row| drop(row.fields.insert("ended", said.at())));
        end_seats(record, said);
    }
}

fn is_seat_in_force(row: &Row) -> bool {
    let field = |name| row.fields.get(name).is_some_and(|value| !value.is_null());
    field("seat-of") && !field("ended")
}

/// Seats that no place in force names any more end.
fn end_seats(record: &mut Record, said: &Said<'_>) {
    let places = record.rows.iter().filter(|(thing, _)| thing.kind == Kind::Membership).map(|(_, row)| row);
    let in_force = places.filter(|row| row.fields.get("ended").is_some_and(Value::is_null));
    let named: Vec<Thing> = in_force
        .filter_map(|row| row.fields.get("seat")?.as_str())
        .map(|seat| Thing::new(Kind::Delegation, seat))
        .collect();
    for (_, row) in record.rows.iter_mut().filter(|(thing, row)| is_seat_in_force(row) && !named.contains(thing)) {
        row.fields.insert("ended", said.at());
    }
}

/// The seat of a member: who is called so stands in no entry.
fn seat(record: &mut Record, said: &Said<'_>) {
    let thing = Thing::new(Kind::Delegation, said.text("seat"));
    let kept = |name| record.field(&thing, name).clone();
    let in_force = record.rows.get(&thing).is_some_and(is_seat_in_force);
    let (of, begun) = (kept("seat-of"), kept("begun"));
    let with = Thing::new(Kind::Delegation, said.text("delegation"));
    let as_now = |name| if in_force { kept(name) } else { record.field(&with, name).clone() };
    let (category, component) = (as_now("category"), as_now("component"));
    let fields = fields! {
        "name": Value::Null,
        "category": category,
        "votes": 1,
        "component": component,
        "seat-of": if of.is_null() { said.fact("delegation") } else { of },
        "begun": if begun.is_null() { said.at() } else { begun },
        "ended": Value::Null,
    };
    record.put(thing, None, vec![Name::text(said.text("seat"))], fields);
}

fn group(record: &mut Record, said: &Said<'_>) {
    let thing = Thing::new(Kind::Group, said.subject());
    let kept = |name| record.field(&thing, name).clone();
    let or_now = |kept: Value| if kept.is_null() { said.at() } else { kept };
    let ended = said.fact("ended") == Value::Bool(true);
    let fields = fields! {
        "name": said.fact("name"),
        "members": said.fact("members"),
        "begun": or_now(kept("begun")),
        "ended": if ended { or_now(kept("ended")) } else { Value::Null },
    };
    record.put(thing, None, vec![Name::text(said.text("name"))], fields);
}

fn member(record: &mut Record, said: &Said<'_>) {
    if !said.fact("seat").is_null() {
        seat(record, said);
    }
    let fields = fields! {
        "account": said.fact("account"),
        "role": said.fact("role"),
        "delegation": said.fact("delegation"),
        "seat": said.fact("seat"),
        "begun": said.at(),
        "ended": Value::Null,
    };
    record.put(Thing::new(Kind::Membership, said.subject()), None, vec![Name::text(said.subject())], fields);
}

fn meeting(record: &mut Record, said: &Said<'_>) {
    let thing = Thing::new(Kind::Meeting, said.subject());
    let begun = record.field(&thing, "begun").clone();
    let fields = fields! {
        "slug": said.fact("slug"),
        "ordinal": said.fact("ordinal"),
        "title": said.fact("title"),
        "agenda": said.fact("agenda_sha256"),
        "place": said.fact("place"),
        "first-day": said.fact("starts_on"),
        "last-day": said.fact("ends_on"),
        "zone": said.fact("zone"),
        "begun": if begun.is_null() { said.at() } else { begun },
    };
    record.put(thing, None, vec![Name::text(said.text("slug"))], fields);
}

/// Reads the rows.
pub(super) fn stored(db: &mut Db, body: &BodyId, record: &mut Record) -> StoreResult<()> {
    for row in bodies::all(db)?.into_iter().filter(|row| row.id == *body) {
        let fields = fields! {
            "slug": row.slug,
            "short-name": row.short_name,
            "zone": row.zone,
            "languages": row.languages,
            "rules": digest(&row.rules),
            "begun": stamp(row.created_at),
        };
        record.put(Thing::new(Kind::Body, &row.id), None, vec![Name::text(&row.slug)], fields);
    }
    for row in bodies::all_delegations(db, body)?.into_iter().chain(seats::of_body(db, body)?) {
        stored_delegation(record, &row);
    }
    for row in groups::of_body(db, body)? {
        let fields = fields! {
            "name": row.name,
            "members": row.members,
            "begun": stamp(row.created_at),
            "ended": row.ended_at.map(stamp),
        };
        record.put(Thing::new(Kind::Group, &row.id), None, vec![Name::text(&row.name)], fields);
    }
    for row in bodies::all_memberships(db, body)? {
        stored_member(record, &row);
    }
    for row in meetings::led_by(db, body)? {
        stored_meeting(record, &row);
    }
    Ok(())
}

fn stored_delegation(record: &mut Record, row: &Delegation) {
    let fields = fields! {
        // The name of a person stands in no entry.
        "name": row.seat_of.is_none().then_some(&row.name),
        "category": row.category.as_str(),
        "votes": row.weight,
        "component": row.component,
        "seat-of": row.seat_of,
        "begun": stamp(row.created_at),
        "ended": row.ended_at.map(stamp),
    };
    record.put(Thing::new(Kind::Delegation, &row.id), None, vec![Name::text(&row.name)], fields);
}

fn stored_member(record: &mut Record, row: &Membership) {
    let fields = fields! {
        "account": row.account_id,
        "role": row.role.as_str(),
        "delegation": row.delegation_id,
        "seat": row.seat_id,
        "begun": stamp(row.created_at),
        "ended": row.ended_at.map(stamp),
    };
    record.put(Thing::new(Kind::Membership, &row.id), None, vec![Name::text(&row.id)], fields);
}

fn stored_meeting(record: &mut Record, row: &Meeting) {
    let fields = fields! {
        "slug": row.slug,
        "ordinal": row.ordinal,
        "title": row.title,
        "agenda": digest(&row.agenda),
        "place": row.place,
        "first-day": row.starts_on.to_string(),
        "last-day": row.ends_on.to_string(),
        "zone": row.zone,
        "begun": stamp(row.created_at),
    };
    record.put(Thing::new(Kind::Meeting, &row.id), None, vec![Name::text(&row.slug)], fields);
}
