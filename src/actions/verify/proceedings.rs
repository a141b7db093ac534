//! The way of a declaration: its draft and tabling, sponsors, stages, time limits, versions, symbol.

use serde_json::{Value, json};

use crate::actions::AMENDMENTS;
use crate::actions::set_deadline::stamp;
use crate::procedure::Stage;
use crate::storage::declarations::{self, Declaration};
use crate::storage::versions::{self, Version, VersionKind};
use crate::storage::{Db, StoreResult};

use super::record::{Kind, Name, Record, Thing, Told, digest, fields};
use super::telling::Said;

/// Tells an entry, if it is about this subject.
pub(super) fn tell(told: &mut Told, said: &Said<'_>) -> bool {
    let record = &mut told.record;
    let declaration = Thing::new(Kind::Declaration, said.declaration());
    match said.act() {
        "draft-begun" => begun(record, said),
        "declaration-tabled" => tabled(record, said),
        "declaration-cosponsored" => sponsor(record, said, said.subject()),
        "declaration-sponsor-left" => drop(record.rows.remove(&sponsor_of(said.declaration(), said.subject()))),
        "declaration-admitted" => record.set(declaration, fields! { "admitted": said.at() }),
        "declaration-withdrawn" => stage(record, said, Stage::Withdrawn.as_str(), said.member()),
        "declaration-rejected" => stage(record, said, Stage::Rejected.as_str(), Value::Null),
        "declaration-reopened" => {
            stage(record, said, Stage::Plenary.as_str(), Value::Null);
            if !said.text("version").is_empty() {
                let version = Thing::new(Kind::Version, said.text("version"));
                record.set(version, fields! { "kind": VersionKind::SetAside.as_str() });
            }
        }
        "declaration-not-put" => stage(record, said, Stage::NotPut.as_str(), Value::Null),
        "declaration-adopted" => {
            adopted(record, said);
            told.adopted.insert(said.text("version").to_owned(), said.fact("amendments"));
        }
        "stage-opened" => {
            stage(record, said, said.text("to"), said.member());
            if !said.fact("due_at").is_null() {
                deadline(record, said, AMENDMENTS, "");
            }
        }
        "deadline-set" => deadline(record, said, said.text("kind"), said.text("reason")),
        "symbol-assigned" => record.set(declaration, fields! { "symbol": said.fact("symbol") }),
        _ => return false,
    }
    true
}

fn begun(record: &mut Record, said: &Said<'_>) {
    let fields = fields! {
        "slug": said.fact("slug"),
        "number": said.fact("number"),
        "meeting": said.fact("meeting"),
        "kind": said.fact("kind"),
        "language": said.fact("language"),
        "stage": Stage::Proposal.as_str(),
        "delegation": said.fact("delegation"),
        "member": said.member(),
        "symbol": Value::Null,
        "rules": digest(""),
        "begun": said.at(),
        "tabled": Value::Null,
        "admitted": Value::Null,
    };
    let id = said.declaration();
    record.put(Thing::new(Kind::Declaration, id), Some(id), vec![Name::text(said.text("slug"))], fields);
    let draft = fields! {
        "number": 1, "kind": VersionKind::Draft.as_str(), "base": Value::Null, "time": said.at(),
        "member": said.member(), "text": Value::Null,
    };
    record.put(Thing::new(Kind::Version, said.text("version")), Some(id), vec![Name::text(1)], draft);
}

fn tabled(record: &mut Record, said: &Said<'_>) {
    let fields = fields! {
        "delegation": said.fact("delegation"), "rules": said.fact("rules_sha256"), "tabled": said.at(),
    };
    record.set(Thing::new(Kind::Declaration, said.declaration()), fields);
    let frozen = fields! {
        "kind": VersionKind::Tabled.as_str(), "time": said.at(), "text": said.fact("digest"),
    };
    record.set(Thing::new(Kind::Version, said.subject()), frozen);
    stage(record, said, Stage::Proposal.as_str(), said.member());
    if !said.text("delegation").is_empty() {
        sponsor(record, said, said.text("delegation"));
    }
}

fn adopted(record: &mut Record, said: &Said<'_>) {
    stage(record, said, Stage::Adopted.as_str(), Value::Null);
    let fields = fields! {
        "number": said.fact("number"),
        "kind": VersionKind::Adopted.as_str(),
        "base": said.fact("base"),
        "time": said.at(),
        "member": Value::Null,
        "text": said.fact("digest"),
    };
    let thing = Thing::new(Kind::Version, said.text("version"));
    record.put(thing, Some(said.declaration()), vec![Name::text(said.fact("number"))], fields);
}

/// A declaration enters a stage.
pub(super) fn stage(record: &mut Record, said: &Said<'_>, stage: &str, member: Value) {
    let id = said.declaration();
    record.set(Thing::new(Kind::Declaration, id), fields! { "stage": stage });
    let thing = Thing::joined(Kind::Stage, &[&id, &stage, &stamp(said.entry.at)]);
    record.put(
        thing,
        Some(id),
        vec![stage_name(stage), Name::text(stamp(said.entry.at))],
        fields! { "member": member },
    );
}

fn stage_name(stage: &str) -> Name {
    Stage::parse(stage).map_or_else(|| Name::text(stage), |stage| Name::Word(stage.key().to_owned()))
}

fn sponsor_of(declaration: &str, delegation: &str) -> Thing {
    Thing::joined(Kind::Sponsor, &[&declaration, &delegation])
}

fn sponsor(record: &mut Record, said: &Said<'_>, delegation: &str) {
    let id = said.declaration();
    let names = vec![Name::Of(Thing::new(Kind::Delegation, delegation))];
    let fields = fields! { "member": said.member(), "time": said.at() };
    record.put(sponsor_of(id, delegation), Some(id), names, fields);
}

fn deadline(record: &mut Record, said: &Said<'_>, kind: &str, reason: &str) {
    let id = said.declaration();
    let thing = Thing::joined(Kind::Deadline, &[&id, &kind, &stamp(said.entry.at)]);
    let fields = fields! { "due": said.fact("due_at"), "reason": reason, "member": said.member() };
    record.put(thing, Some(id), vec![Name::text(said.text("due_at"))], fields);
}

/// Reads the rows.
pub(super) fn stored(db: &mut Db, declaration: Declaration, record: &mut Record) -> StoreResult<()> {
    let id = declaration.id.clone();
    stored_declaration(record, &declaration);
    for row in declarations::sponsors(db, &id)? {
        let names = vec![Name::Of(Thing::new(Kind::Delegation, &row.delegation_id))];
        let fields = fields! { "member": row.membership_id, "time": stamp(row.confirmed_at) };
        record.put(sponsor_of(id.as_str(), row.delegation_id.as_str()), Some(id.as_str()), names, fields);
    }
    for row in declarations::stages(db, &id)? {
        let thing = Thing::joined(Kind::Stage, &[&id, &row.stage, &stamp(row.opened_at)]);
        let names = vec![stage_name(row.stage.as_str()), Name::text(stamp(row.opened_at))];
        record.put(thing, Some(id.as_str()), names, fields! { "member": row.membership_id });
    }
    for row in declarations::deadlines(db, &id)? {
        let thing = Thing::joined(Kind::Deadline, &[&id, &row.kind, &stamp(row.set_at)]);
        let fields = fields! { "due": stamp(row.due_at), "reason": row.reason, "member": row.membership_id };
        record.put(thing, Some(id.as_str()), vec![Name::text(stamp(row.due_at))], fields);
    }
    for row in versions::of_declaration(db, &id)? {
        stored_version(record, &row);
    }
    Ok(())
}

fn stored_declaration(record: &mut Record, row: &Declaration) {
    let fields = fields! {
        "slug": row.slug,
        "number": row.number,
        "meeting": row.meeting_id,
        "kind": row.kind.as_str(),
        "language": row.language,
        "stage": row.stage.as_str(),
        "delegation": row.delegation_id,
        "member": row.membership_id,
        "symbol": row.symbol,
        "rules": digest(&row.rules),
        "begun": stamp(row.created_at),
        "tabled": row.tabled_at.map(stamp),
        "admitted": row.admitted_at.map(stamp),
    };
    let thing = Thing::new(Kind::Declaration, &row.id);
    record.put(thing, Some(row.id.as_str()), vec![Name::text(&row.slug)], fields);
}

fn stored_version(record: &mut Record, row: &Version) {
    let fields = fields! {
        "number": row.number,
        "kind": row.kind.as_str(),
        "base": row.base_id,
        "time": stamp(row.made_at),
        "member": row.membership_id,
        "text": json!(row.digest),
    };
    let thing = Thing::new(Kind::Version, &row.id);
    record.put(thing, Some(row.declaration_id.as_str()), vec![Name::text(row.number)], fields);
}
