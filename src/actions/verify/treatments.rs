//! What was proposed to the sponsors of amendments, what they answered, and what they revised.

use serde_json::Value;

use crate::actions::set_deadline::stamp;
use crate::ids::DeclarationId;
use crate::storage::treatments::{self, Treatment, TreatmentAnswer};
use crate::storage::{Db, StoreResult};

use super::panels::put_recommendation;
use super::record::{Kind, Name, Record, Thing, Told, fields};
use super::replacements::lapsed;
use super::reviews::carried;
use super::telling::Said;

/// Tells an entry, if it is about this subject.
pub(super) fn tell(told: &mut Told, said: &Said<'_>) -> bool {
    let record = &mut told.record;
    match said.act() {
        "treatment-proposed" => proposed(record, said),
        "treatment-answered" => answered(record, said),
        "amendment-revised" => revised(record, said),
        _ => return false,
    }
    true
}

fn names(number: Value, amendment: &str) -> Vec<Name> {
    vec![Name::text(number), Name::Of(Thing::new(Kind::Amendment, amendment))]
}

fn proposed(record: &mut Record, said: &Said<'_>) {
    let fields = fields! {
        "amendment": said.subject(),
        "number": said.fact("number"),
        "panel": said.fact("panel"),
        "kind": said.fact("kind"),
        "in-favour-of": said.fact("in_favour_of"),
        "words": said.fact("words"),
        "opening": said.fact("opening"),
        "note": said.fact("note"),
        "version": said.fact("version"),
        "revised": said.fact("revised"),
        "time": said.at(),
        "member": said.member(),
    };
    let thing = Thing::new(Kind::Treatment, said.text("treatment"));
    record.put(thing, Some(said.declaration()), names(said.fact("number"), said.subject()), fields);
}

/// An answer, with the recommendation of the panel to which it agreed: the panel's words, in the panel's name.
fn answered(record: &mut Record, said: &Said<'_>) {
    let treatment = Thing::new(Kind::Treatment, said.text("treatment"));
    if !said.text("recommendation").is_empty() {
        let of = |name: &str| record.field(&treatment, name).clone();
        let fields = fields! {
            "panel": of("panel"),
            "amendment": said.subject(),
            "advice": of("kind"),
            "merge-with": Value::Null,
            "note": of("note"),
            "words": of("words"),
            "opening": of("opening"),
            "time": said.at(),
            "member": of("member"),
            "superseded": false,
            "overtaken": false,
        };
        put_recommendation(record, said, fields);
    }
    let fields = fields! {
        "agrees": said.fact("agrees"),
        "comment": said.fact("comment"),
        "recommendation": said.fact("recommendation"),
        "time": said.at(),
        "member": said.member(),
    };
    let thing = Thing::new(Kind::TreatmentAnswer, said.text("treatment"));
    record.put(thing, Some(said.declaration()), names(said.fact("number"), said.subject()), fields);
}

/// A revision: what the amendment and the sub-amendments to it do now, and what panels said before is overtaken.
fn revised(record: &mut Record, said: &Said<'_>) {
    let fields = fields! { "revised": said.fact("number"), "distance": said.fact("distance") };
    record.set(Thing::new(Kind::Amendment, said.subject()), fields);
    for (thing, row) in &mut record.rows {
        let same = row.fields.get("amendment").and_then(Value::as_str) == Some(said.subject());
        if thing.kind == Kind::Recommendation && same {
            row.fields.insert("overtaken", Value::Bool(true));
        }
    }
    carried(record, said, said.list("carried"));
    lapsed(record, said);
}

/// Reads the rows.
pub(super) fn stored(db: &mut Db, declaration: &DeclarationId, record: &mut Record) -> StoreResult<()> {
    for (treatment, answer) in treatments::of_declaration(db, declaration)? {
        stored_treatment(record, declaration, &treatment);
        if let Some(answer) = answer {
            stored_answer(record, declaration, &treatment, &answer);
        }
    }
    Ok(())
}

fn stored_treatment(record: &mut Record, declaration: &DeclarationId, row: &Treatment) {
    let fields = fields! {
        "amendment": row.amendment_id,
        "number": row.number,
        "panel": row.panel_id,
        "kind": row.kind.as_str(),
        "in-favour-of": row.in_favour_of,
        "words": row.words,
        "opening": row.opening,
        "note": row.note,
        "version": row.version_id,
        "revised": row.revised,
        "time": stamp(row.made_at),
        "member": row.membership_id,
    };
    let names = names(row.number.into(), row.amendment_id.as_str());
    record.put(Thing::new(Kind::Treatment, &row.id), Some(declaration.as_str()), names, fields);
}

fn stored_answer(record: &mut Record, declaration: &DeclarationId, of: &Treatment, row: &TreatmentAnswer) {
    let fields = fields! {
        "agrees": row.agrees,
        "comment": row.comment,
        "recommendation": row.recommendation_id,
        "time": stamp(row.answered_at),
        "member": row.membership_id,
    };
    let names = names(of.number.into(), of.amendment_id.as_str());
    record.put(Thing::new(Kind::TreatmentAnswer, &row.treatment_id), Some(declaration.as_str()), names, fields);
}
