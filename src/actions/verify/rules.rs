//! Changes of the rules of procedure: of the body, or of the copy that a declaration stands under.

use std::sync::Arc;

use crate::actions::change_rules::rules_at;
use crate::actions::set_deadline::stamp;
use crate::actions::{Dossier, rules};
use crate::clock::Moment;
use crate::ids::BodyId;
use crate::rules_file::RulesDocument;
use crate::storage::rules_changes::{self, RulesChange};
use crate::storage::{Db, StoreResult};

use super::record::{Kind, Name, Record, Thing, Told, digest, fields};
use super::telling::Said;

/// Tells an entry, if it is about this subject.
pub(super) fn tell(told: &mut Told, said: &Said<'_>) -> bool {
    let record = &mut told.record;
    let (changed, declaration) = match said.act() {
        "rules-changed" => (Thing::new(Kind::Body, &said.entry.body_id), None),
        "rules-corrected" => (Thing::new(Kind::Declaration, said.declaration()), Some(said.declaration())),
        _ => return false,
    };
    record.set(changed, fields! { "rules": said.fact("rules_sha256") });
    let fields = fields! {
        "former": said.fact("former_sha256"),
        "rules": said.fact("rules_sha256"),
        "decision": said.fact("decision"),
        "reason": said.fact("reason"),
        "time": said.at(),
        "member": said.member(),
    };
    let names = vec![Name::text(stamp(said.entry.at))];
    record.put(Thing::new(Kind::RulesChange, said.subject()), declaration, names, fields);
    true
}

/// Reads the rows of a body and of its declarations.
pub(super) fn stored(db: &mut Db, body: &BodyId, record: &mut Record) -> StoreResult<()> {
    for row in rules_changes::of_body(db, body)? {
        let fields = fields! {
            "former": digest(&row.former),
            "rules": digest(&row.rules),
            "decision": row.decision,
            "reason": row.reason,
            "time": stamp(row.changed_at),
            "member": row.membership_id,
        };
        let declaration = row.declaration_id.as_ref().map(|id| id.as_str().to_owned());
        let names = vec![Name::text(stamp(row.changed_at))];
        record.put(Thing::new(Kind::RulesChange, &row.id), declaration.as_deref(), names, fields);
    }
    Ok(())
}

/// The rules that a declaration stood under at a moment: what was decided before a correction was decided by the former ones.
pub(super) fn in_force(dossier: &Dossier, changes: &[RulesChange], at: Moment) -> StoreResult<Arc<RulesDocument>> {
    rules(rules_at(changes, dossier.rules_text(), at))
}
