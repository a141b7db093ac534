//! What delegations said beside votes, and what was read out before them.

use serde_json::{Value, json};

use crate::actions::set_deadline::stamp;
use crate::ids::DeclarationId;
use crate::storage::{Db, StoreResult, oral_revisions, statements};

use super::record::{Kind, Name, Record, Thing, Told, fields};
use super::telling::Said;

/// Tells an entry, if it is about this subject.
pub(super) fn tell(told: &mut Told, said: &Said<'_>) -> bool {
    let record = &mut told.record;
    read_out(record, said);
    let thing = Thing::new(Kind::Statement, said.text("id"));
    match said.act() {
        "statement-made" => {
            let fields = fields! {
                "question": said.subject(),
                "delegation": said.fact("delegation"),
                "kind": said.fact("kind"),
                "choice": said.fact("choice"),
                "part": said.fact("part"),
                "clause": said.fact("clause"),
                "language": said.fact("language"),
                "words": said.fact("words"),
                "phase": said.fact("phase"),
                "member": said.member(),
                "time": said.at(),
                "taken-back-by": Value::Null,
                "taken-back": Value::Null,
            };
            record.put(thing, Some(said.declaration()), names(said.text("delegation"), said.subject()), fields);
        }
        "statement-taken-back" => {
            record.set(thing, fields! { "taken-back-by": said.member(), "taken-back": said.at() })
        }
        _ => return false,
    }
    true
}

/// Tells what was read out; the entry is that of the revision or of the adoption, which is told where amendments are.
fn read_out(record: &mut Record, said: &Said<'_>) {
    let number = match said.act() {
        "amendment-read-in" => json!(0),
        "amendment-revised" if said.fact("oral") == Value::Bool(true) => said.fact("number"),
        _ => return,
    };
    let (thing, names) = oral(said.subject(), &number);
    record.put(thing, Some(said.declaration()), names, fields! { "member": said.member(), "time": said.at() });
}

fn oral(amendment: &str, number: &Value) -> (Thing, Vec<Name>) {
    let names = vec![Name::text(number), Name::Of(Thing::new(Kind::Amendment, amendment))];
    (Thing::joined(Kind::OralRevision, &[&amendment, &number]), names)
}

fn names(delegation: &str, question: &str) -> Vec<Name> {
    vec![Name::Of(Thing::new(Kind::Delegation, delegation)), Name::Of(Thing::new(Kind::Question, question))]
}

/// Reads the rows.
pub(super) fn stored(db: &mut Db, declaration: &DeclarationId, record: &mut Record) -> StoreResult<()> {
    for row in statements::of_declaration(db, declaration)? {
        let fields = fields! {
            "question": row.question_id,
            "delegation": row.delegation_id,
            "kind": row.kind.as_str(),
            "choice": row.choice.map(|choice| choice.as_str()),
            "part": row.part.as_str(),
            "clause": row.clause_id,
            "language": row.language,
            "words": row.words,
            "phase": row.phase.as_str(),
            "member": row.membership_id,
            "time": stamp(row.made_at),
            "taken-back-by": row.taken_back_by,
            "taken-back": row.taken_back_at.map(stamp),
        };
        let names = names(row.delegation_id.as_str(), row.question_id.as_str());
        record.put(Thing::new(Kind::Statement, &row.id), Some(row.declaration_id.as_str()), names, fields);
    }
    for row in oral_revisions::of_declaration(db, declaration)? {
        let (thing, names) = oral(row.amendment_id.as_str(), &json!(row.number));
        let fields = fields! { "member": row.membership_id, "time": stamp(row.read_at) };
        record.put(thing, Some(row.declaration_id.as_str()), names, fields);
    }
    Ok(())
}
