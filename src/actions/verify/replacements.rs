//! Compromises: what they are to replace, and what the sponsors said to it.

use serde_json::Value;

use crate::actions::set_deadline::stamp;
use crate::ids::DeclarationId;
use crate::procedure::Standing;
use crate::storage::{Db, StoreResult, amendments, replacements};

use super::record::{Kind, Name, Record, Thing, Told, fields};
use super::telling::Said;

/// Tells an entry, if it is about this subject.
pub(super) fn tell(told: &mut Told, said: &Said<'_>) -> bool {
    let record = &mut told.record;
    match said.act() {
        "compromise-named" => named(record, said),
        "compromise-joined" => answered(record, said, true),
        "compromise-declined" | "compromise-left" => answered(record, said, false),
        _ => return false,
    }
    true
}

fn thing(compromise: &str, replaces: &str) -> Thing {
    Thing::joined(Kind::Replacement, &[&compromise, &replaces])
}

fn names(compromise: &str, replaces: &str) -> Vec<Name> {
    vec![Name::Of(Thing::new(Kind::Amendment, replaces)), Name::Of(Thing::new(Kind::Amendment, compromise))]
}

/// Those of the same delegation joined by the naming.
fn named(record: &mut Record, said: &Said<'_>) {
    for one in said.list("replaces") {
        let joins = one.get("joins") == Some(&Value::Bool(true));
        let replaces = one.get("amendment").and_then(Value::as_str).unwrap_or("");
        let by_naming = |value: Value| if joins { value } else { Value::Null };
        let fields = fields! {
            "time": said.at(),
            "member": said.member(),
            "joins": joins,
            "answered": by_naming(said.at()),
            "answered-by": by_naming(said.member()),
        };
        let names = names(said.subject(), replaces);
        record.put(thing(said.subject(), replaces), Some(said.declaration()), names, fields);
    }
}

fn answered(record: &mut Record, said: &Said<'_>, joins: bool) {
    let fields = fields! { "joins": joins, "answered": said.at(), "answered-by": said.member() };
    record.set(thing(said.text("compromise"), said.subject()), fields);
}

/// Answers that lapsed, since the words of the compromise were changed, or it was ruled out and is admitted anew.
pub(super) fn lapsed(record: &mut Record, said: &Said<'_>) {
    for replaces in said.texts("lapsed") {
        let fields = fields! { "joins": false, "answered": Value::Null, "answered-by": Value::Null };
        record.set(thing(said.subject(), replaces), fields);
    }
}

/// Reads the rows.
pub(super) fn stored(db: &mut Db, declaration: &DeclarationId, record: &mut Record) -> StoreResult<()> {
    let rows = replacements::of_declaration(db, declaration)?;
    if rows.is_empty() {
        return Ok(());
    }
    let all = amendments::of_declaration(db, declaration)?;
    let is_draft = |id| all.iter().any(|one| one.id == id && one.standing == Standing::Draft);
    for row in rows {
        let (compromise, replaces) = (row.amendment_id.as_str(), row.replaces_id.as_str());
        let fields = fields! {
            "time": stamp(row.named_at),
            "member": row.named_by,
            "joins": row.joins,
            "answered": row.answered_at.map(stamp),
            "answered-by": row.answered_by,
        };
        let names = names(compromise, replaces);
        let entered = record.put(thing(compromise, replaces), Some(declaration.as_str()), names, fields);
        entered.draft = is_draft(row.amendment_id.clone());
    }
    Ok(())
}
