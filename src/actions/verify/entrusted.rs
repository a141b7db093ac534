//! Proxies given for a sitting, and doubts of its quorum.

use serde_json::Value;

use crate::actions::set_deadline::stamp;
use crate::ids::SittingId;
use crate::procedure::{ProxyEnd, ProxySpan};
use crate::storage::{Db, StoreResult, proxies, quorum_challenges};

use super::hall::numbered;
use super::questions::joined;
use super::record::{Kind, Name, Record, Row, Thing, fields};
use super::telling::Said;

/// Tells an entry, if it is about this subject.
pub(super) fn tell(record: &mut Record, said: &Said<'_>) -> bool {
    match said.act() {
        "proxy-given" => given(record, said),
        "proxy-taken-back" => ended(record, said, ProxyEnd::TakenBack),
        "proxy-lapsed" => ended(record, said, ProxyEnd::Lapsed),
        "proxy-spent" => ended(record, said, ProxyEnd::Spent),
        "quorum-challenged" => doubted(record, said),
        "quorum-counted" => {
            let fields = fields! {
                "time": said.at(),
                "clerk": said.member(),
                "present-count": said.fact("present"),
                "entitled": said.fact("entitled"),
                "quorum": said.fact("needed"),
                "count-reason": said.fact("count_reason"),
                "components": said.fact("components"),
                "met": said.fact("met"),
            };
            record.set(challenge(said.subject(), &said.fact("number")), fields);
        }
        _ => return false,
    }
    true
}

/// A proxy is given.
fn given(record: &mut Record, said: &Said<'_>) {
    let fields = fields! {
        "sitting": said.subject(),
        "delegation": said.fact("giver"),
        "holder": said.fact("holder"),
        "words": said.fact("authority"),
        "span": said.fact("span"),
        "question": Value::Null,
        "begun": said.at(),
        "member": said.member(),
        "ended": Value::Null,
        "clerk": Value::Null,
        "kind": Value::Null,
    };
    record.put(Thing::new(Kind::Proxy, said.text("id")), None, names(said.text("giver"), said.subject()), fields);
}

/// A question is put at a sitting: the proxies for one question that its register names are for this one.
pub(super) fn bind(record: &mut Record, question: &str, sitting: &str) {
    let carried = |giver: &Value| {
        let voter = record.rows.get(&joined(Kind::Voter, question, giver.as_str().unwrap_or("")));
        voter.is_some_and(|row| row.fields.get("holder").is_some_and(|holder| !holder.is_null()))
    };
    let waits = |row: &Row| {
        let is = |name: &str, value: Value| row.fields.get(name) == Some(&value);
        row.fields.get("delegation").is_some_and(&carried)
            && is("sitting", sitting.into())
            && is("span", ProxySpan::Question.as_str().into())
            && is("question", Value::Null)
            && is("ended", Value::Null)
    };
    let proxies = record.rows.iter().filter(|(thing, _)| thing.kind == Kind::Proxy);
    let bound: Vec<Thing> = proxies.filter(|(_, row)| waits(row)).map(|(thing, _)| thing.clone()).collect();
    for thing in bound {
        record.set(thing, fields! { "question": question });
    }
}

/// Somebody doubts the quorum.
fn doubted(record: &mut Record, said: &Said<'_>) {
    let number = said.fact("number");
    let fields = fields! {
        "delegation": said.fact("delegation"),
        "begun": said.at(),
        "member": said.member(),
        "time": Value::Null,
        "clerk": Value::Null,
        "present-count": 0,
        "entitled": 0,
        "quorum": 0,
        "count-reason": Value::Null,
        "components": "",
        "met": false,
    };
    record.put(challenge(said.subject(), &number), None, numbered(said.subject(), &number), fields);
}

/// A proxy ends; the vote on the question that is open passes to its giver.
fn ended(record: &mut Record, said: &Said<'_>, how: ProxyEnd) {
    let fields = fields! { "ended": said.at(), "clerk": said.member(), "kind": how.as_str() };
    record.set(Thing::new(Kind::Proxy, said.text("id")), fields);
    if let Some(question) = said.fact("question").as_str() {
        record.set(joined(Kind::Voter, question, said.text("giver")), fields! { "holder": Value::Null });
    }
}

fn challenge(sitting: &str, number: &Value) -> Thing {
    Thing::joined(Kind::QuorumChallenge, &[&sitting, number])
}

/// Whether somebody has doubted the quorum of a sitting so far.
pub(super) fn is_doubted(record: &Record, sitting: &str) -> bool {
    let prefix = format!("{sitting}/");
    record.rows.keys().any(|thing| thing.kind == Kind::QuorumChallenge && thing.key.starts_with(&prefix))
}

fn names(giver: &str, sitting: &str) -> Vec<Name> {
    vec![Name::Of(Thing::new(Kind::Delegation, giver)), Name::Of(Thing::new(Kind::Sitting, sitting))]
}

/// Reads the rows.
pub(super) fn stored(db: &mut Db, sitting: &SittingId, record: &mut Record) -> StoreResult<()> {
    for one in proxies::of_sitting(db, sitting)? {
        let fields = fields! {
            "sitting": one.sitting_id,
            "delegation": one.giver_id,
            "holder": one.holder_id,
            "words": one.authority,
            "span": one.span.as_str(),
            "question": one.question_id,
            "begun": stamp(one.given_at),
            "member": one.given_by,
            "ended": one.ended_at.map(stamp),
            "clerk": one.ended_by,
            "kind": one.ended.map(|how| how.as_str()),
        };
        record.put(Thing::new(Kind::Proxy, &one.id), None, names(one.giver_id.as_str(), sitting.as_str()), fields);
    }
    for one in quorum_challenges::of_sitting(db, sitting)? {
        let number = serde_json::json!(one.number);
        let fields = fields! {
            "delegation": one.delegation_id,
            "begun": stamp(one.made_at),
            "member": one.membership_id,
            "time": one.counted_at.map(stamp),
            "clerk": one.counted_by,
            "present-count": one.present,
            "entitled": one.entitled,
            "quorum": one.needed,
            "count-reason": one.count_reason,
            "components": one.components,
            "met": one.met,
        };
        record.put(challenge(sitting.as_str(), &number), None, numbered(sitting.as_str(), &number), fields);
    }
    Ok(())
}
