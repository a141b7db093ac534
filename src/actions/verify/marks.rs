//! Comments on clauses, and marks on words that are negotiated.

use serde_json::Value;

use crate::actions::set_deadline::stamp;
use crate::ids::DeclarationId;
use crate::storage::comments::{self, Comment};
use crate::storage::marks::{self, Mark};
use crate::storage::{Db, StoreResult};

use super::record::{Kind, Name, Record, Thing, Told, digest, fields};
use super::telling::Said;

/// Tells an entry, if it is about this subject.
pub(super) fn tell(told: &mut Told, said: &Said<'_>) -> bool {
    let record = &mut told.record;
    match said.act() {
        "commented" => commented(record, said),
        "comment-resolved" => resolved(record, said, said.at(), said.member()),
        "comment-reopened" => resolved(record, said, Value::Null, Value::Null),
        "mark-set" => set(record, said),
        "mark-lifted" => {
            let fields = fields! { "lifted": said.at(), "lifter": said.member() };
            record.set(Thing::new(Kind::Mark, said.subject()), fields);
        }
        _ => return false,
    }
    true
}

fn commented(record: &mut Record, said: &Said<'_>) {
    let fields = fields! {
        "clause": said.fact("clause"),
        "words": said.fact("words_sha256"),
        "time": said.at(),
        "member": said.member(),
        "resolved": Value::Null,
        "resolver": Value::Null,
    };
    let names = vec![Name::text(stamp(said.entry.at))];
    record.put(Thing::new(Kind::Comment, said.subject()), Some(said.declaration()), names, fields);
}

fn resolved(record: &mut Record, said: &Said<'_>, at: Value, by: Value) {
    record.set(Thing::new(Kind::Comment, said.subject()), [("resolved", at), ("resolver", by)]);
}

fn set(record: &mut Record, said: &Said<'_>) {
    let fields = fields! {
        "clause": said.fact("clause"),
        "mark": said.fact("kind"),
        "base-words": said.fact("clause_sha256"),
        "first": said.fact("first"),
        "words": said.fact("words"),
        "alternative": said.fact("alternative"),
        "number": said.fact("number"),
        "delegation": said.fact("delegation"),
        "time": said.at(),
        "member": said.member(),
        "lifted": Value::Null,
        "lifter": Value::Null,
    };
    let names = vec![Name::text(said.text("words"))];
    record.put(Thing::new(Kind::Mark, said.subject()), Some(said.declaration()), names, fields);
}

/// Reads the rows of a declaration.
pub(super) fn stored(db: &mut Db, id: &DeclarationId, record: &mut Record) -> StoreResult<()> {
    for row in comments::of_declaration(db, id)? {
        stored_comment(record, id, &row);
    }
    for row in marks::of_declaration(db, id)? {
        stored_mark(record, id, &row);
    }
    Ok(())
}

fn stored_comment(record: &mut Record, declaration: &DeclarationId, row: &Comment) {
    let fields = fields! {
        "clause": row.clause_id,
        "words": digest(&row.words),
        "time": stamp(row.made_at),
        "member": row.membership_id,
        "resolved": row.resolved_at.map(stamp),
        "resolver": row.resolved_by,
    };
    let names = vec![Name::text(stamp(row.made_at))];
    record.put(Thing::new(Kind::Comment, &row.id), Some(declaration.as_str()), names, fields);
}

fn stored_mark(record: &mut Record, declaration: &DeclarationId, row: &Mark) {
    let fields = fields! {
        "clause": row.clause_id,
        "mark": row.kind.as_str(),
        "base-words": digest(&row.clause_words),
        "first": row.first_char,
        "words": row.words,
        "alternative": row.alternative,
        "number": row.number,
        "delegation": row.delegation_id,
        "time": stamp(row.set_at),
        "member": row.set_by,
        "lifted": row.lifted_at.map(stamp),
        "lifter": row.lifted_by,
    };
    let names = vec![Name::text(&row.words)];
    record.put(Thing::new(Kind::Mark, &row.id), Some(declaration.as_str()), names, fields);
}
