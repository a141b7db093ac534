//! Corrections of declared votes.

use serde_json::Value;

use crate::actions::set_deadline::stamp;
use crate::ids::DeclarationId;
use crate::procedure::QuestionState;
use crate::storage::vote_corrections::VoteCorrection;

use super::amendments;
use super::questions::counts;
use super::record::{Kind, Name, Record, Thing, Told, fields};
use super::telling::Said;

/// Tells an entry, if it is about this subject.
pub(super) fn tell(told: &mut Told, said: &Said<'_>) -> bool {
    let record = &mut told.record;
    match said.act() {
        "vote-correction-proposed" => proposed(record, said),
        "vote-correction-refused" => turned_down(record, said),
        "vote-annulled" => {
            let question = Thing::new(Kind::Question, said.subject());
            record.set(question, fields! { "state": QuestionState::Annulled.as_str() });
            confirmed(record, said);
            // What was cast on one that was annulled before its end is in the chain from here on.
            if !said.fact("ballots").is_null() {
                told.ballots.insert(said.subject().to_owned(), said.fact("ballots"));
            }
        }
        "vote-rectified" => {
            confirmed(record, said);
            rectified(record, said);
        }
        _ => return false,
    }
    true
}

fn correction(said: &Said<'_>) -> Thing {
    Thing::new(Kind::VoteCorrection, said.text("id"))
}

fn proposed(record: &mut Record, said: &Said<'_>) {
    let fields = fields! {
        "question": said.subject(),
        "kind": said.fact("kind"),
        "reason": said.fact("reason"),
        "yes": said.fact("yes"),
        "no": said.fact("no"),
        "abstain": said.fact("abstain"),
        "former": Value::Null,
        "member": said.member(),
        "time": said.at(),
        "decider": Value::Null,
        "decided": Value::Null,
        "confirmed": false,
    };
    let names = vec![Name::Of(Thing::new(Kind::Question, said.subject()))];
    record.put(correction(said), Some(said.declaration()), names, fields);
}

fn turned_down(record: &mut Record, said: &Said<'_>) {
    record.set(correction(said), fields! { "decider": said.member(), "decided": said.at() });
}

/// A confirmed correction keeps the figures that it superseded; what the decision did is put back.
fn confirmed(record: &mut Record, said: &Said<'_>) {
    let question = Thing::new(Kind::Question, said.subject());
    let [yes, no, abstain, former] =
        ["yes", "no", "abstain", "outcome"].map(|one| record.field(&question, one).clone());
    let fields = fields! {
        "yes": yes,
        "no": no,
        "abstain": abstain,
        "former": former,
        "decider": said.member(),
        "decided": said.at(),
        "confirmed": true,
    };
    record.set(correction(said), fields);
    amendments::put_back(record, said);
}

fn rectified(record: &mut Record, said: &Said<'_>) {
    let thing = Thing::new(Kind::Question, said.subject());
    record.set(thing.clone(), counts(said));
    let fields = fields! {
        "voted-of": said.fact("base"),
        "required": said.fact("required"),
        "outcome": said.fact("outcome"),
        "reached": said.fact("reached"),
    };
    record.set(thing, fields);
    amendments::decided(record, said);
}

/// Reads a row.
pub(super) fn stored(record: &mut Record, declaration: &DeclarationId, row: &VoteCorrection) {
    let fields = fields! {
        "question": row.question_id,
        "kind": row.kind.as_str(),
        "reason": row.reason,
        "yes": row.yes,
        "no": row.no,
        "abstain": row.abstain,
        "former": row.former.map(|outcome| outcome.as_str()),
        "member": row.proposed_by,
        "time": stamp(row.proposed_at),
        "decider": row.decided_by,
        "decided": row.decided_at.map(stamp),
        "confirmed": row.confirmed,
    };
    let names = vec![Name::Of(Thing::new(Kind::Question, &row.question_id))];
    record.put(Thing::new(Kind::VoteCorrection, &row.id), Some(declaration.as_str()), names, fields);
}
