//! Texts under the silence procedure: until when they were circulated, and who was told.

use serde_json::{Value, json};

use crate::actions::set_deadline::stamp;
use crate::ids::{DeclarationId, QuestionId};
use crate::procedure::QuestionState;
use crate::storage::{Db, StoreResult, silences};

use super::record::{Kind, Name, Record, Thing, fields};
use super::telling::Said;

/// Tells an entry, if it is about this subject.
pub(super) fn tell(record: &mut Record, said: &Said<'_>) -> bool {
    let (question, round) = (said.subject(), said.fact("round"));
    match said.act() {
        "silence-begun" | "silence-extended" => {
            let fields = fields! {
                "ended": said.fact("ends_at"),
                "words": said.fact("words"),
                "member": said.member(),
                "begun": said.at(),
            };
            record.put(silence(question, &round), Some(said.declaration()), names(question, &round), fields);
        }
        "silence-noted" => {
            let delegation = said.text("delegation");
            let fields = fields! {
                "present": said.fact("reached"),
                "words": said.fact("words"),
                "member": said.member(),
                "time": said.at(),
            };
            let thing = note(question, &round, delegation);
            record.put(thing, Some(said.declaration()), names_of_note(question, delegation), fields);
        }
        "silence-broken" => {
            let fields = fields! { "state": QuestionState::Annulled.as_str() };
            record.set(Thing::new(Kind::Question, question), fields);
        }
        _ => return false,
    }
    true
}

fn silence(question: &str, round: &Value) -> Thing {
    Thing::joined(Kind::Silence, &[&question, round])
}

fn note(question: &str, round: &Value, delegation: &str) -> Thing {
    Thing::joined(Kind::SilenceNote, &[&question, round, &delegation])
}

fn names(question: &str, round: &Value) -> Vec<Name> {
    vec![Name::text(round), Name::Of(Thing::new(Kind::Question, question))]
}

fn names_of_note(question: &str, delegation: &str) -> Vec<Name> {
    vec![Name::Of(Thing::new(Kind::Delegation, delegation)), Name::Of(Thing::new(Kind::Question, question))]
}

/// Reads the rows of a question.
pub(super) fn stored(
    db: &mut Db,
    declaration: &DeclarationId,
    id: &QuestionId,
    record: &mut Record,
) -> StoreResult<()> {
    let (question, of) = (id.as_str(), Some(declaration.as_str()));
    for one in silences::of_question(db, id)? {
        let round = json!(one.round);
        let fields = fields! {
            "ended": stamp(one.ends_at),
            "words": one.words,
            "member": one.membership_id,
            "begun": stamp(one.made_at),
        };
        record.put(silence(question, &round), of, names(question, &round), fields);
    }
    for one in silences::notes(db, id)? {
        let fields = fields! {
            "present": one.reached,
            "words": one.words,
            "member": one.membership_id,
            "time": stamp(one.noted_at),
        };
        let delegation = one.delegation_id.as_str();
        record.put(note(question, &json!(one.round), delegation), of, names_of_note(question, delegation), fields);
    }
    Ok(())
}
