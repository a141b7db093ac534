//! What was announced to be put together, what was asked for apart, separate votes, and what questions put of these.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::actions::set_deadline::stamp;
use crate::ids::DeclarationId;
use crate::storage::{Db, StoreResult, blocs, separate_votes};

use super::record::{Kind, Name, Record, Thing, fields};
use super::telling::Said;

/// Tells an entry, if it is about this subject.
pub(super) fn tell(record: &mut Record, said: &Said<'_>) -> bool {
    match said.act() {
        "bloc-announced" => {
            let fields = fields! {
                "amendments": said.fact("amendments"),
                "time": said.at(),
                "member": said.member(),
                "given-up": Value::Null,
                "given-up-by": Value::Null,
            };
            let thing = Thing::new(Kind::Bloc, said.subject());
            record.put(thing, Some(said.declaration()), vec![Name::text(said.at())], fields);
        }
        "bloc-given-up" => {
            let fields = fields! { "given-up": said.at(), "given-up-by": said.member() };
            record.set(Thing::new(Kind::Bloc, said.subject()), fields);
        }
        "apart-asked" => {
            let (amendment, delegation) = (said.subject(), said.text("delegation"));
            let fields = fields! { "time": said.at(), "member": said.member() };
            record.put(asked(amendment, delegation), Some(said.declaration()), names(amendment, delegation), fields);
        }
        "apart-taken-back" => drop(record.rows.remove(&asked(said.subject(), said.text("delegation")))),
        _ => return tell_separate(record, said),
    }
    true
}

/// Tells an entry about a separate vote.
fn tell_separate(record: &mut Record, said: &Said<'_>) -> bool {
    match said.act() {
        "separate-vote-asked" => {
            let fields = fields! {
                "clause": said.fact("clause"),
                "change": said.fact("change"),
                "words": said.fact("words"),
                "occurrence": said.fact("occurrence"),
                "delegation": said.fact("delegation"),
                "member": said.member(),
                "time": said.at(),
                "state": said.fact("state"),
                "reason": "",
                "ruled-by": Value::Null,
                "ruled": Value::Null,
            };
            let thing = Thing::new(Kind::SeparateVote, said.subject());
            record.put(thing, Some(said.declaration()), vec![Name::text(said.at())], fields);
        }
        "separate-vote-ruled" => {
            let fields = fields! {
                "state": said.fact("state"),
                "reason": said.fact("reason"),
                "ruled-by": said.member(),
                "ruled": said.at(),
            };
            record.set(Thing::new(Kind::SeparateVote, said.subject()), fields);
        }
        _ => return false,
    }
    true
}

fn asked(amendment: &str, delegation: &str) -> Thing {
    Thing::joined(Kind::ApartRequest, &[&amendment, &delegation])
}

fn names(amendment: &str, delegation: &str) -> Vec<Name> {
    vec![Name::Of(Thing::new(Kind::Delegation, delegation)), Name::Of(Thing::new(Kind::Amendment, amendment))]
}

/// Reads the rows; what each question puts together, by its identity.
pub(super) fn stored(
    db: &mut Db,
    declaration: &DeclarationId,
    record: &mut Record,
) -> StoreResult<BTreeMap<String, Value>> {
    let all = blocs::of_declaration(db, declaration)?;
    let id = Some(declaration.as_str());
    for (row, amendments) in all.announced {
        let at = stamp(row.announced_at);
        let fields = fields! {
            "amendments": amendments,
            "time": at,
            "member": row.announced_by,
            "given-up": row.withdrawn_at.map(stamp),
            "given-up-by": row.withdrawn_by,
        };
        record.put(Thing::new(Kind::Bloc, &row.id), id, vec![Name::text(&at)], fields);
    }
    for row in all.apart {
        let (amendment, delegation) = (row.amendment_id.as_str(), row.delegation_id.as_str());
        let fields = fields! { "time": stamp(row.asked_at), "member": row.membership_id };
        record.put(asked(amendment, delegation), id, names(amendment, delegation), fields);
    }
    let mut together: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    for row in all.put {
        let (_, those) = together.entry(row.question_id.to_string()).or_insert((row.bloc_id.to_string(), Vec::new()));
        those.push(row.amendment_id.to_string());
    }
    Ok(together.into_iter().map(|(question, put)| (question, json!(put))).collect())
}

/// Reads the separate votes; which of them each question is, by the question's identity.
pub(super) fn stored_parts(
    db: &mut Db,
    declaration: &DeclarationId,
    record: &mut Record,
) -> StoreResult<BTreeMap<String, Value>> {
    let (all, put) = separate_votes::of_declaration(db, declaration)?;
    for row in all {
        let at = stamp(row.asked_at);
        let fields = fields! {
            "clause": row.clause_id,
            "change": row.operation_id,
            "words": row.words,
            "occurrence": row.occurrence,
            "delegation": row.delegation_id,
            "member": row.membership_id,
            "time": at,
            "state": row.state.as_str(),
            "reason": row.reason,
            "ruled-by": row.ruled_by,
            "ruled": row.ruled_at.map(stamp),
        };
        let thing = Thing::new(Kind::SeparateVote, &row.id);
        record.put(thing, Some(declaration.as_str()), vec![Name::text(&at)], fields);
    }
    Ok(put.into_iter().map(|(question, part)| (question.to_string(), json!(part))).collect())
}
