//! Amendments: what was filed, who stands for it, what became of it.

use serde_json::{Value, json};

use crate::actions::set_deadline::stamp;
use crate::ids::DeclarationId;
use crate::procedure::Standing;
use crate::storage::amendments::{self, Amendment, OperationRow};
use crate::storage::{Db, StoreResult, clauses};

use super::record::{Kind, Name, Record, Thing, Told, digest, fields};
use super::replacements::lapsed;
use super::telling::Said;

/// Tells an entry, if it is about this subject.
pub(super) fn tell(told: &mut Told, said: &Said<'_>) -> bool {
    let record = &mut told.record;
    match said.act() {
        "amendment-filed" => filed(record, said),
        "amendment-cosponsored" => sponsor(record, said),
        "amendment-sponsor-left" => {
            drop(record.rows.remove(&sponsor_of(said.subject(), said.text("delegation"))));
        }
        "amendment-withdrawn" => ruled(record, said, Standing::Withdrawn),
        "amendment-ruled" => {
            let admissible = said.fact("admissible") == Value::Bool(true);
            ruled(record, said, if admissible { Standing::Admissible } else { Standing::Inadmissible });
            lapsed(record, said);
        }
        "amendment-accepted" | "amendment-read-in" => {
            let fields = fields! {
                "standing": Standing::Adopted.as_str(), "ruled": said.at(), "accepted-after": said.fact("after"),
            };
            record.set(Thing::new(Kind::Amendment, said.subject()), fields);
        }
        "amendment-fell" => {
            fell(record, said, said.subject(), said.text("to"));
            for sub in said.texts("fallen") {
                fell(record, said, sub, said.subject());
            }
        }
        _ => return false,
    }
    true
}

fn filed(record: &mut Record, said: &Said<'_>) {
    let fields = fields! {
        "number": said.fact("number"),
        "sub-number": said.fact("sub_number"),
        "parent": said.fact("sub_of"),
        "base": said.fact("base"),
        "delegation": said.fact("delegation"),
        "group": said.fact("group"),
        "member": said.fact("member"),
        "clerk": said.fact("entered_by"),
        "language": said.fact("language"),
        "standing": Standing::Filed.as_str(),
        "justification": said.fact("justification_sha256"),
        "distance": said.fact("distance"),
        "begun": said.fact("begun_at"),
        "filed": said.at(),
        "ruled": Value::Null,
        "reason": "",
        "fell-to": Value::Null,
        "stood": Value::Null,
        "revised": 0,
        "accepted-after": Value::Null,
    };
    let thing = Thing::new(Kind::Amendment, said.subject());
    record.put(thing, Some(said.declaration()), vec![Name::text(said.text("label"))], fields);
    for operation in said.list("operations") {
        proposed(record, said, operation);
    }
    for one in said.list("sponsors") {
        let fact = |name: &str| one.get(name).cloned().unwrap_or(Value::Null);
        let delegation = fact("delegation").as_str().unwrap_or("").to_owned();
        stands_for(record, said, &delegation, fields! { "member": fact("member"), "time": fact("at") });
    }
}

fn proposed(record: &mut Record, said: &Said<'_>, operation: &Value) {
    let fact = |name: &str| operation.get(name).cloned().unwrap_or(Value::Null);
    let fields = fields! {
        "amendment": said.subject(),
        "position": fact("position"),
        "act": fact("act"),
        "clause": fact("clause"),
        "second": fact("second"),
        "after": fact("after"),
        "under": fact("parent"),
        "kind": fact("kind"),
        "words": fact("words"),
        "opening": fact("opening"),
        "amends": fact("amends"),
        "base-words": fact("base_sha256"),
        "edits": fact("edits"),
        "algorithm": fact("algorithm"),
    };
    let amendment = Name::Of(Thing::new(Kind::Amendment, said.subject()));
    let names = vec![Name::text(fact("position")), amendment.clone()];
    let thing = Thing::new(Kind::Operation, fact("operation").as_str().unwrap_or(""));
    record.put(thing, Some(said.declaration()), names, fields);
    let brought = match fact("act").as_str() {
        Some("insert") => Some(fact("clause")),
        Some("split") => Some(fact("second")),
        _ => None,
    };
    if let Some(brought) = brought {
        let thing = Thing::new(Kind::Clause, brought.as_str().unwrap_or(""));
        let fields = fields! { "amendment": said.subject(), "time": said.at() };
        record.put(thing, Some(said.declaration()), vec![amendment], fields);
    }
}

fn sponsor_of(amendment: &str, delegation: &str) -> Thing {
    Thing::joined(Kind::AmendmentSponsor, &[&amendment, &delegation])
}

fn sponsor_names(amendment: &str, delegation: &str) -> Vec<Name> {
    vec![Name::Of(Thing::new(Kind::Delegation, delegation)), Name::Of(Thing::new(Kind::Amendment, amendment))]
}

fn sponsor(record: &mut Record, said: &Said<'_>) {
    stands_for(record, said, said.text("delegation"), fields! { "member": said.member(), "time": said.at() });
}

fn stands_for(record: &mut Record, said: &Said<'_>, delegation: &str, fields: [(&'static str, Value); 2]) {
    let names = sponsor_names(said.subject(), delegation);
    record.put(sponsor_of(said.subject(), delegation), Some(said.declaration()), names, fields);
}

/// A ruling or a withdrawal, with the sub-amendments that fell by it.
fn ruled(record: &mut Record, said: &Said<'_>, standing: Standing) {
    let fields = fields! { "standing": standing.as_str(), "ruled": said.at(), "reason": said.fact("reason") };
    record.set(Thing::new(Kind::Amendment, said.subject()), fields);
    for sub in said.texts("fallen") {
        fell(record, said, sub, said.subject());
    }
}

/// An amendment falls to another.
pub(super) fn fell(record: &mut Record, said: &Said<'_>, id: &str, to: &str) {
    let stood = if id == said.subject() { said.fact("stood") } else { Value::Null };
    let fields = fields! { "standing": Standing::Fallen.as_str(), "ruled": said.at(), "fell-to": to, "stood": stood };
    record.set(Thing::new(Kind::Amendment, id), fields);
}

/// An amendment stands as a declared result says.
pub(super) fn decided(record: &mut Record, said: &Said<'_>) {
    if said.fact("standing").is_null() {
        return;
    }
    let stood = Standing::Admissible.as_str();
    for id in said.texts("amendments") {
        let fields = fields! { "standing": said.fact("standing"), "ruled": said.at(), "stood": stood };
        record.set(Thing::new(Kind::Amendment, id), fields);
    }
}

/// What a correction of a vote put back: each amendment with where it stands now.
pub(super) fn put_back(record: &mut Record, said: &Said<'_>) {
    for one in said.list("restored") {
        let (id, standing) = (one[0].as_str().unwrap_or(""), &one[1]);
        let ruled = if standing == Standing::Filed.as_str() { Value::Null } else { said.at() };
        let fields = fields! { "standing": standing, "ruled": ruled, "fell-to": one[2], "stood": Value::Null };
        record.set(Thing::new(Kind::Amendment, id), fields);
    }
}

/// Reads the rows.
pub(super) fn stored(db: &mut Db, declaration: &DeclarationId, record: &mut Record) -> StoreResult<()> {
    let all = amendments::of_declaration(db, declaration)?;
    let drafts: Vec<_> = all.iter().filter(|one| one.standing == Standing::Draft).map(|one| one.id.clone()).collect();
    for row in &all {
        stored_amendment(record, row).draft = drafts.contains(&row.id);
    }
    for row in amendments::operations_of_declaration(db, declaration)? {
        stored_operation(record, declaration, &row).draft = drafts.contains(&row.amendment_id);
    }
    for row in amendments::sponsors_of_declaration(db, declaration)? {
        let (amendment, delegation) = (row.amendment_id.as_str(), row.delegation_id.as_str());
        let fields = fields! { "member": row.membership_id, "time": stamp(row.confirmed_at) };
        let names = sponsor_names(amendment, delegation);
        let entered = record.put(sponsor_of(amendment, delegation), Some(declaration.as_str()), names, fields);
        entered.draft = drafts.contains(&row.amendment_id);
    }
    for row in clauses::brought_clauses(db, declaration)? {
        let by = row.amendment_id.as_ref().map_or("", |id| id.as_str());
        let names = vec![Name::Of(Thing::new(Kind::Amendment, by))];
        let fields = fields! { "amendment": by, "time": stamp(row.created_at) };
        record.put(Thing::new(Kind::Clause, &row.id), Some(declaration.as_str()), names, fields);
    }
    Ok(())
}

fn stored_amendment<'a>(record: &'a mut Record, row: &Amendment) -> &'a mut super::record::Row {
    let fields = fields! {
        "number": row.number,
        "sub-number": row.sub_number,
        "parent": row.sub_of,
        "base": row.base_id,
        "delegation": row.delegation_id,
        "group": row.group_id,
        "member": row.membership_id,
        "clerk": row.entered_by,
        "language": row.language,
        "standing": row.standing.as_str(),
        "justification": digest(&row.justification),
        "distance": row.distance,
        "begun": stamp(row.created_at),
        "filed": row.filed_at.map(stamp),
        "ruled": row.ruled_at.map(stamp),
        "reason": row.reason,
        "fell-to": row.fell_to,
        "stood": row.stood.map(|standing| standing.as_str()),
        "revised": row.revised,
        "accepted-after": row.accepted_after,
    };
    let thing = Thing::new(Kind::Amendment, &row.id);
    record.put(thing, Some(row.declaration_id.as_str()), vec![Name::text(row.label())], fields)
}

fn stored_operation<'a>(
    record: &'a mut Record,
    declaration: &DeclarationId,
    row: &OperationRow,
) -> &'a mut super::record::Row {
    let fields = fields! {
        "amendment": row.amendment_id,
        "position": row.position,
        "act": row.act.as_str(),
        "clause": row.clause_id,
        "second": row.second_id,
        "after": row.after_id,
        "under": row.parent_id,
        "kind": row.kind.map(|kind| kind.as_str()),
        "words": row.words,
        "opening": row.opening,
        "amends": row.amends_id,
        "base-words": digest(&row.base_words),
        "edits": serde_json::from_str::<Value>(&row.edits).unwrap_or_else(|_| json!(row.edits)),
        "algorithm": row.algorithm,
    };
    let names = vec![Name::text(row.position), Name::Of(Thing::new(Kind::Amendment, &row.amendment_id))];
    record.put(Thing::new(Kind::Operation, &row.id), Some(declaration.as_str()), names, fields)
}
