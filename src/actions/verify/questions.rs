//! Questions with their registers and objections, and the orders of voting.

use serde_json::{Value, json};

use crate::actions::set_deadline::stamp;
use crate::ids::DeclarationId;
use crate::procedure::{Basis, Method, QuestionState};
use crate::storage::components::{self, QuestionComponent};
use crate::storage::questions::{self, Question, Voter};
use crate::storage::vote_corrections;
use crate::storage::{Db, StoreResult};
use crate::storage::{ballots, motions, registers, sittings};

use super::record::{Kind, Name, Record, Thing, Told, digest, fields};
use super::telling::Said;
use super::{amendments, blocs, corrections, entrusted, floor, hall, silences};

/// Tells an entry, if it is about this subject.
pub(super) fn tell(told: &mut Told, said: &Said<'_>) -> bool {
    let record = &mut told.record;
    let question = Thing::new(Kind::Question, said.subject());
    match said.act() {
        "question-opened" => {
            if entrusted::is_doubted(record, said.text("sitting")) {
                told.doubted.insert(said.subject().to_owned());
            }
            opened(record, said);
            entrusted::bind(record, said.subject(), said.text("sitting"));
        }
        "question-locked" => {
            record.set(question, fields! { "state": QuestionState::Locked.as_str(), "locked": said.at() });
            told.ballots.insert(said.subject().to_owned(), said.fact("ballots"));
        }
        "count-entered" => record.set(question, counts(said)),
        "consensus-failed" => record.set(question, fields! { "state": QuestionState::Annulled.as_str() }),
        "result-declared" => {
            let sitting = record.field(&question, "sitting").as_str().unwrap_or("").to_owned();
            told.present.insert(said.subject().to_owned(), hall::present(record, &sitting).collect());
            declared(record, said);
            told.ballots.insert(said.subject().to_owned(), said.fact("ballots"));
        }
        "objection-raised" => {
            let (question, delegation) = (said.subject(), said.text("delegation"));
            let fields = fields! { "words": said.fact("words"), "time": said.at(), "member": said.member() };
            let names = of_question(question, delegation);
            record.put(joined(Kind::Objection, question, delegation), Some(said.declaration()), names, fields);
        }
        "objection-taken-back" => {
            drop(record.rows.remove(&joined(Kind::Objection, said.subject(), said.text("delegation"))));
        }
        "voting-ordered" => ordered(record, said),
        _ => return blocs::tell(record, said) || silences::tell(record, said) || corrections::tell(told, said),
    }
    true
}

pub(super) fn joined(kind: Kind, question: &str, delegation: &str) -> Thing {
    Thing::joined(kind, &[&question, &delegation])
}

fn of_question(question: &str, delegation: &str) -> Vec<Name> {
    vec![Name::Of(Thing::new(Kind::Delegation, delegation)), Name::Of(Thing::new(Kind::Question, question))]
}

/// The figures of a component that stand at 0 until it decides.
const UNDECIDED: [&str; 5] = ["yes", "no", "abstain", "voted-of", "required"];

fn of_component(question: &str, component: &str) -> Vec<Name> {
    vec![Name::text(component), Name::Of(Thing::new(Kind::Question, question))]
}

fn opened(record: &mut Record, said: &Said<'_>) {
    // The lot is drawn from what the record ended with before the question was put, and from nothing else.
    let by_roll_call = said.fact("method").as_str() == Some(Method::RollCall.as_str());
    let lot = if by_roll_call { json!(said.entry.previous) } else { Value::Null };
    let fields = fields! {
        "number": said.fact("number"),
        "sitting": said.fact("sitting"),
        "subject": said.fact("subject"),
        "amendment": said.fact("amendment"),
        "together": said.fact("together"),
        "part": said.fact("part"),
        "clause": said.fact("clause"),
        "motion": said.fact("motion"),
        "wording": said.fact("wording"),
        "method": said.fact("method"),
        "majority": said.fact("majority"),
        "rule": said.fact("rule"),
        "words": said.fact("words"),
        "state": QuestionState::Open.as_str(),
        "opened": said.at(),
        "member": said.member(),
        "present-count": said.fact("present"),
        "registered": said.fact("registered"),
        "count-reason": said.fact("count_reason"),
        "entitled": said.fact("entitled"),
        "quorum": said.fact("quorum"),
        "basis": said.fact("basis"),
        "yes": 0,
        "no": 0,
        "abstain": 0,
        "voted-of": 0,
        "required": 0,
        "lot": lot,
    };
    let thing = Thing::new(Kind::Question, said.subject());
    record.put(thing, Some(said.declaration()), vec![Name::text(said.fact("number"))], fields);
    register(record, said);
}

/// Who may vote on a question, and who does not.
fn register(record: &mut Record, said: &Said<'_>) {
    let id = said.subject();
    for voter in said.list("voters") {
        let (delegation, votes, place) = (voter[0].as_str().unwrap_or(""), &voter[1], &voter[2]);
        let names = of_question(id, delegation);
        let fields =
            fields! { "votes": votes, "place": place, "holder": voter[3], "present": voter[4], "component": voter[5] };
        record.put(joined(Kind::Voter, id, delegation), Some(said.declaration()), names, fields);
    }
    for one in said.list("components") {
        let name = one[0].as_str().unwrap_or("");
        let fields = fields! { "present-count": one[1], "entitled": one[2], "quorum": one[3] };
        let row =
            record.put(joined(Kind::Component, id, name), Some(said.declaration()), of_component(id, name), fields);
        row.fields.extend(UNDECIDED.map(|field| (field, json!(0))));
        row.fields.insert("outcome", Value::Null);
    }
    for (delegation, reason) in said.fact("excluded").as_object().into_iter().flatten() {
        let fields = fields! { "reason": reason };
        let thing = joined(Kind::Exclusion, id, delegation);
        record.put(thing, Some(said.declaration()), of_question(id, delegation), fields);
    }
}

pub(super) fn counts(said: &Said<'_>) -> [(&'static str, Value); 3] {
    fields! { "yes": said.fact("yes"), "no": said.fact("no"), "abstain": said.fact("abstain") }
}

fn declared(record: &mut Record, said: &Said<'_>) {
    let thing = Thing::new(Kind::Question, said.subject());
    record.set(thing.clone(), counts(said));
    let fields = fields! {
        "state": QuestionState::Declared.as_str(),
        "declared": said.at(),
        "declarer": said.member(),
        "voted-of": said.fact("base"),
        "required": said.fact("required"),
        "majority": said.fact("majority"),
        "outcome": said.fact("outcome"),
        "reached": said.fact("reached"),
        "ballots": said.fact("ballots"),
        "chair": said.fact("chair"),
    };
    record.set(thing, fields);
    for one in said.list("components") {
        let fields = fields! {
            "yes": one[1],
            "no": one[2],
            "abstain": one[3],
            "voted-of": one[4],
            "required": one[5],
            "outcome": one[6],
        };
        record.set(joined(Kind::Component, said.subject(), one[0].as_str().unwrap_or("")), fields);
    }
    floor::decided(record, said);
    amendments::decided(record, said);
}

fn order(declaration: &str, at: &str) -> Thing {
    Thing::joined(Kind::VotingOrder, &[&declaration, &at])
}

fn ordered(record: &mut Record, said: &Said<'_>) {
    let (id, at) = (said.declaration(), stamp(said.entry.at));
    let fields = fields! { "order": said.fact("order"), "reason": said.fact("reason"), "member": said.member() };
    record.put(order(id, &at), Some(id), vec![Name::text(&at)], fields);
}

/// Reads the rows.
pub(super) fn stored(db: &mut Db, declaration: &DeclarationId, record: &mut Record) -> StoreResult<()> {
    let id = Some(declaration.as_str());
    let together = blocs::stored(db, declaration, record)?;
    let parts = blocs::stored_parts(db, declaration, record)?;
    for row in questions::of_declaration(db, declaration)? {
        stored_question(record, &row, (ballots::lot(db, &row.id)?, registers::basis(db, &row.id)?));
        let motion = motions::of_question(db, &row.id)?.map(|motion| motion.id);
        let (together, part) = (together.get(row.id.as_str()), parts.get(row.id.as_str()));
        let fields = fields! { "motion": motion, "together": together, "part": part };
        record.set(Thing::new(Kind::Question, &row.id), fields);
        for voter in questions::voters(db, &row.id)? {
            stored_voter(record, declaration, &voter);
        }
        for one in components::of_question(db, &row.id)? {
            stored_component(record, declaration, &one);
        }
        for one in vote_corrections::of_question(db, &row.id)? {
            corrections::stored(record, declaration, &one);
        }
        for one in ballots::exclusions(db, &row.id)? {
            let (question, delegation) = (one.question_id.as_str(), one.delegation_id.as_str());
            let thing = joined(Kind::Exclusion, question, delegation);
            record.put(thing, id, of_question(question, delegation), fields! { "reason": one.reason });
        }
        silences::stored(db, declaration, &row.id, record)?;
        for one in questions::objections(db, &row.id)? {
            let (question, delegation) = (one.question_id.as_str(), one.delegation_id.as_str());
            let fields = fields! { "words": one.words, "time": stamp(one.made_at), "member": one.membership_id };
            record.put(joined(Kind::Objection, question, delegation), id, of_question(question, delegation), fields);
        }
    }
    for row in sittings::voting_orders(db, declaration)? {
        let at = stamp(row.made_at);
        let amendments = serde_json::from_str::<Value>(&row.amendments).unwrap_or_else(|_| json!(row.amendments));
        let fields = fields! { "order": amendments, "reason": row.reason, "member": row.membership_id };
        record.put(order(declaration.as_str(), &at), id, vec![Name::text(&at)], fields);
    }
    Ok(())
}

fn stored_voter(record: &mut Record, declaration: &DeclarationId, row: &Voter) {
    let (question, delegation) = (row.question_id.as_str(), row.delegation_id.as_str());
    let fields = fields! {
        "votes": row.weight,
        "place": row.place,
        "holder": row.holder_id,
        "present": row.present,
        "component": row.component,
    };
    let names = of_question(question, delegation);
    record.put(joined(Kind::Voter, question, delegation), Some(declaration.as_str()), names, fields);
}

fn stored_component(record: &mut Record, declaration: &DeclarationId, row: &QuestionComponent) {
    let (question, component) = (row.question_id.as_str(), row.component.as_str());
    let fields = fields! {
        "present-count": row.present,
        "entitled": row.entitled,
        "quorum": row.quorum,
        "yes": row.yes,
        "no": row.no,
        "abstain": row.abstain,
        "voted-of": row.base,
        "required": row.required,
        "outcome": row.outcome.map(|outcome| outcome.as_str()),
    };
    let names = of_component(question, component);
    record.put(joined(Kind::Component, question, component), Some(declaration.as_str()), names, fields);
}

fn stored_question(record: &mut Record, row: &Question, (lot, basis): (Option<String>, Option<Basis>)) {
    let thing = Thing::new(Kind::Question, &row.id);
    let fields = fields! {
        "number": row.number,
        "sitting": row.sitting_id,
        "subject": row.subject.as_str(),
        "amendment": row.amendment_id,
        "clause": row.clause_id,
        "wording": row.recommendation_id,
        "method": row.method.as_str(),
        "majority": row.majority,
        "rule": row.majority_rule,
        "words": digest(&row.words),
        "state": row.state.as_str(),
        "opened": stamp(row.opened_at),
        "member": row.opened_by,
        "present-count": row.present,
        "registered": row.registered,
        "count-reason": row.count_reason,
        "entitled": row.entitled,
        "quorum": row.quorum,
    };
    let entered = record.put(thing, Some(row.declaration_id.as_str()), vec![Name::text(row.number)], fields);
    entered.fields.extend(fields! {
        "locked": row.locked_at.map(stamp),
        "declared": row.declared_at.map(stamp),
        "declarer": row.declared_by,
        "yes": row.yes,
        "no": row.no,
        "abstain": row.abstain,
        "voted-of": row.base,
        "required": row.required,
        "outcome": row.outcome.map(|outcome| outcome.as_str()),
        "reached": row.reached.map(|how| how.as_str()),
        "ballots": row.ballots_digest,
        "lot": lot,
        "basis": basis.map(|basis| basis.as_str()),
        "chair": row.chair.map(|choice| choice.as_str()),
    });
}
