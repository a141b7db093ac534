//! Reviewed versions: which amendments they took in, what became of the others.

use serde_json::{Value, json};

use crate::actions::set_deadline::stamp;
use crate::ids::{CarryingId, DeclarationId};
use crate::procedure::Standing;
use crate::storage::amendments::OperationRow;
use crate::storage::carryings::{self, Carrying, TakenIn};
use crate::storage::versions::VersionKind;
use crate::storage::{Db, StoreResult};

use super::amendments::fell;
use super::record::{Kind, Name, Record, Thing, Told, digest, fields};
use super::replacements::lapsed;
use super::telling::Said;

/// Tells an entry, if it is about this subject.
pub(super) fn tell(told: &mut Told, said: &Said<'_>) -> bool {
    match said.act() {
        "text-reviewed" => reviewed(told, said),
        "amendment-settled" => {
            carried(&mut told.record, said, said.list("carried"));
            lapsed(&mut told.record, said);
        }
        _ => return false,
    }
    true
}

fn reviewed(told: &mut Told, said: &Said<'_>) {
    let record = &mut told.record;
    let fields = fields! {
        "number": said.fact("number"),
        "kind": VersionKind::Reviewed.as_str(),
        "base": said.fact("base"),
        "time": said.at(),
        "member": said.member(),
        "text": said.fact("digest"),
    };
    let version = Thing::new(Kind::Version, said.text("version"));
    record.put(version, Some(said.declaration()), vec![Name::text(said.fact("number"))], fields);
    for one in said.list("taken") {
        let amendment = one.get("amendment").and_then(Value::as_str).unwrap_or("");
        let standing = fields! { "standing": Standing::Incorporated.as_str(), "ruled": said.at() };
        if one.get("incorporated") == Some(&Value::Bool(true)) {
            record.set(Thing::new(Kind::Amendment, amendment), standing);
        }
        let fields = fields! {
            "position": one.get("position"), "recommendation": one.get("recommendation"), "free": one.get("only_free"),
        };
        let thing = taken_thing(said.text("version"), amendment);
        record.put(thing, Some(said.declaration()), taken_names(amendment), fields);
        for sub in one.get("fallen").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
            fell(record, said, sub, amendment);
        }
    }
    carried(record, said, said.list("carried"));
}

fn taken_thing(version: &str, amendment: &str) -> Thing {
    Thing::joined(Kind::TakenIn, &[&version, &amendment])
}

fn taken_names(amendment: &str) -> Vec<Name> {
    vec![Name::Of(Thing::new(Kind::Amendment, amendment))]
}

/// What became of amendments. What stood before for the same amendment on the same version is superseded.
pub(super) fn carried(record: &mut Record, said: &Said<'_>, list: &[Value]) {
    for one in list {
        let fact = |name: &str| one.get(name).cloned().unwrap_or(Value::Null);
        let text = |name: &str| one.get(name).and_then(Value::as_str).unwrap_or("").to_owned();
        let (amendment, version) = (fact("amendment"), fact("version"));
        let same = |row: &super::record::Row| {
            row.fields.get("amendment") == Some(&amendment) && row.fields.get("version") == Some(&version)
        };
        for (thing, row) in &mut record.rows {
            if thing.kind == Kind::Carrying && same(row) {
                row.fields.insert("superseded", json!(true));
            }
        }
        let fields = fields! {
            "amendment": amendment, "version": version, "outcome": fact("outcome"), "spots": fact("spots"),
            "time": said.at(), "member": fact("member"), "superseded": false,
        };
        let id = text("carrying");
        let names = taken_names(&text("amendment"));
        record.put(Thing::new(Kind::Carrying, &id), Some(said.declaration()), names.clone(), fields);
        for operation in one.get("operations").and_then(Value::as_array).into_iter().flatten() {
            let of = |name: &str| operation.get(name).cloned().unwrap_or(Value::Null);
            let fields = fields! {
                "position": of("position"), "act": of("act"), "clause": of("clause"), "second": of("second"),
                "after": of("after"), "under": of("parent"), "kind": of("kind"), "words": of("words"), "opening": of("opening"),
                "amends": of("amends"), "base-words": of("base_sha256"), "edits": of("edits"),
                "algorithm": of("algorithm"),
            };
            let thing = Thing::joined(Kind::CarriedOperation, &[&id, &of("operation").as_str().unwrap_or("")]);
            record.put(thing, Some(said.declaration()), names.clone(), fields);
        }
    }
}

/// Reads the rows.
pub(super) fn stored(db: &mut Db, declaration: &DeclarationId, record: &mut Record) -> StoreResult<()> {
    let of = declaration.as_str();
    for TakenIn { version_id, amendment_id, position, recommendation_id, only_free } in
        carryings::taken_in(db, declaration)?
    {
        let thing = taken_thing(version_id.as_str(), amendment_id.as_str());
        let fields = fields! { "position": position, "recommendation": recommendation_id, "free": only_free };
        record.put(thing, Some(of), taken_names(amendment_id.as_str()), fields);
    }
    let found = carryings::of_declaration(db, declaration)?;
    let ids: Vec<CarryingId> = found.iter().map(|carrying| carrying.id.clone()).collect();
    for carrying in &found {
        let thing = Thing::new(Kind::Carrying, &carrying.id);
        record.put(thing, Some(of), taken_names(carrying.amendment_id.as_str()), carrying_fields(carrying));
    }
    for operation in carryings::operations(db, &ids)? {
        let carrying = found.iter().find(|one| one.id == operation.carrying_id);
        let names = taken_names(carrying.map_or("", |one| one.amendment_id.as_str()));
        let thing = Thing::joined(Kind::CarriedOperation, &[&operation.carrying_id, &operation.row.id]);
        record.put(thing, Some(of), names, operation_fields(&operation.row));
    }
    Ok(())
}

fn carrying_fields(row: &Carrying) -> [(&'static str, Value); 7] {
    fields! {
        "amendment": row.amendment_id, "version": row.version_id, "outcome": row.outcome.as_str(),
        "spots": serde_json::from_str::<Value>(&row.spots).unwrap_or_else(|_| json!(row.spots)),
        "time": stamp(row.made_at), "member": row.membership_id, "superseded": row.superseded,
    }
}

fn operation_fields(row: &OperationRow) -> [(&'static str, Value); 13] {
    fields! {
        "position": row.position, "act": row.act.as_str(), "clause": row.clause_id, "second": row.second_id,
        "after": row.after_id, "under": row.parent_id, "kind": row.kind.map(|kind| kind.as_str()), "words": row.words,
        "opening": row.opening, "amends": row.amends_id, "base-words": digest(&row.base_words),
        "edits": serde_json::from_str::<Value>(&row.edits).unwrap_or_else(|_| json!(row.edits)),
        "algorithm": row.algorithm,
    }
}
