//! Panels, their seats, what was given to them and what they said.

use serde_json::Value;

use crate::actions::panel_digest;
use crate::actions::set_deadline::stamp;
use crate::ids::{DeclarationId, MeetingId};
use crate::storage::panels::{self, Assignment, Panel};
use crate::storage::recommendations::{self, Recommendation};
use crate::storage::{Db, StoreResult};

use super::record::{Kind, Name, Record, Thing, Told, digest, fields};
use super::telling::Said;

/// Tells an entry, if it is about this subject.
pub(super) fn tell(told: &mut Told, said: &Said<'_>) -> bool {
    let record = &mut told.record;
    match said.act() {
        "panel-entered" | "panel-changed" => entered(record, said),
        "panel-seat-given" => {
            let names = vec![Name::Of(Thing::new(Kind::Panel, said.subject()))];
            record.put(
                seat(said.subject(), said.text("membership")),
                None,
                names,
                fields! { "part": said.fact("part") },
            );
        }
        "panel-seat-taken" => drop(record.rows.remove(&seat(said.subject(), said.text("membership")))),
        "assigned-to-panel" => assigned(record, said),
        "unassigned-from-panel" => {
            let (clause, amendment) = (said.text("clause"), said.text("amendment"));
            drop(record.rows.remove(&assignment(said.subject(), clause, amendment)));
        }
        "recommended" => recommended(record, said),
        "review-closed" => {
            let fields = fields! { "report": said.fact("report_sha256"), "closed": said.at() };
            record.set(Thing::new(Kind::Panel, said.subject()), fields);
        }
        _ => return false,
    }
    true
}

fn entered(record: &mut Record, said: &Said<'_>) {
    let thing = Thing::new(Kind::Panel, said.subject());
    let (report, closed) = (record.field(&thing, "report").clone(), record.field(&thing, "closed").clone());
    let fields = fields! {
        "meeting": said.fact("meeting"),
        "number": said.fact("number"),
        "theme": said.fact("theme"),
        "particulars": said.fact("digest"),
        "report": if report.is_null() { Value::from(digest("")) } else { report },
        "closed": closed,
    };
    record.put(thing, None, vec![Name::text(said.fact("number"))], fields);
}

fn seat(panel: &str, membership: &str) -> Thing {
    Thing::joined(Kind::Seat, &[&panel, &membership])
}

fn assignment(panel: &str, clause: &str, amendment: &str) -> Thing {
    Thing::joined(Kind::Assignment, &[&panel, &clause, &amendment])
}

fn assigned(record: &mut Record, said: &Said<'_>) {
    let clauses = said.texts("clauses").map(|clause| assignment(said.subject(), clause, ""));
    let amendments = said.texts("amendments").map(|amendment| assignment(said.subject(), "", amendment));
    for thing in clauses.chain(amendments) {
        let names = vec![Name::Of(Thing::new(Kind::Panel, said.subject()))];
        record.put(thing, Some(said.declaration()), names, fields! { "time": said.at() });
    }
}

fn recommended(record: &mut Record, said: &Said<'_>) {
    let fields = fields! {
        "panel": said.fact("panel"),
        "amendment": said.subject(),
        "advice": said.fact("kind"),
        "merge-with": said.fact("merge_with"),
        "note": said.fact("note"),
        "words": said.fact("words"),
        "opening": said.fact("opening"),
        "time": said.at(),
        "member": said.member(),
        "superseded": false,
        "overtaken": false,
    };
    put_recommendation(record, said, fields);
}

/// A recommendation in place of the panel's former one on the same amendment.
pub(super) fn put_recommendation(record: &mut Record, said: &Said<'_>, fields: [(&'static str, Value); 11]) {
    let amendment = said.subject();
    let panel = fields[0].1.clone();
    for (thing, row) in &mut record.rows {
        let same = thing.kind == Kind::Recommendation
            && row.fields.get("panel") == Some(&panel)
            && row.fields.get("amendment").and_then(Value::as_str) == Some(amendment);
        if same {
            row.fields.insert("superseded", Value::Bool(true));
        }
    }
    let thing = Thing::new(Kind::Recommendation, said.text("recommendation"));
    let names = recommendation_names(panel.as_str().unwrap_or(""), amendment);
    record.put(thing, Some(said.declaration()), names, fields);
}

fn recommendation_names(panel: &str, amendment: &str) -> Vec<Name> {
    vec![Name::Of(Thing::new(Kind::Panel, panel)), Name::Of(Thing::new(Kind::Amendment, amendment))]
}

/// Reads the rows of a meeting's panels.
pub(super) fn stored_of_meeting(db: &mut Db, meeting: &MeetingId, record: &mut Record) -> StoreResult<()> {
    for row in panels::of_meeting(db, meeting)? {
        let particulars = panel_digest(db, &row)?;
        stored_panel(record, &row, &particulars);
    }
    for row in panels::seats_of_meeting(db, meeting)? {
        let names = vec![Name::Of(Thing::new(Kind::Panel, &row.panel_id))];
        let thing = seat(row.panel_id.as_str(), row.membership_id.as_str());
        record.put(thing, None, names, fields! { "part": row.part.as_str() });
    }
    Ok(())
}

fn stored_panel(record: &mut Record, row: &Panel, particulars: &str) {
    let fields = fields! {
        "meeting": row.meeting_id,
        "number": row.number,
        "theme": row.theme,
        "particulars": particulars,
        "report": digest(&row.report),
        "closed": row.closed_at.map(stamp),
    };
    record.put(Thing::new(Kind::Panel, &row.id), None, vec![Name::text(row.number)], fields);
}

/// Reads the rows of the review of a declaration.
pub(super) fn stored_of_declaration(db: &mut Db, id: &DeclarationId, record: &mut Record) -> StoreResult<()> {
    for row in panels::assignments(db, id)? {
        stored_assignment(record, &row);
    }
    for row in recommendations::all_of_declaration(db, id)? {
        stored_recommendation(record, id, &row);
    }
    Ok(())
}

fn stored_assignment(record: &mut Record, row: &Assignment) {
    let clause = row.clause_id.as_ref().map_or("", |id| id.as_str());
    let amendment = row.amendment_id.as_ref().map_or("", |id| id.as_str());
    let names = vec![Name::Of(Thing::new(Kind::Panel, &row.panel_id))];
    let thing = assignment(row.panel_id.as_str(), clause, amendment);
    record.put(thing, Some(row.declaration_id.as_str()), names, fields! { "time": stamp(row.assigned_at) });
}

fn stored_recommendation(record: &mut Record, declaration: &DeclarationId, row: &Recommendation) {
    let fields = fields! {
        "panel": row.panel_id,
        "amendment": row.amendment_id,
        "advice": row.kind.as_str(),
        "merge-with": row.merge_with,
        "note": row.note,
        "words": row.words,
        "opening": row.opening,
        "time": stamp(row.made_at),
        "member": row.membership_id,
        "superseded": row.superseded,
        "overtaken": row.overtaken,
    };
    let names = recommendation_names(row.panel_id.as_str(), row.amendment_id.as_str());
    record.put(Thing::new(Kind::Recommendation, &row.id), Some(declaration.as_str()), names, fields);
}
