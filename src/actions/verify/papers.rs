//! Votes from paper, with their scans.

use serde_json::Value;

use crate::actions::set_deadline::stamp;
use crate::clock::sha256;
use crate::ids::DeclarationId;
use crate::storage::{Db, StoreResult, paper_votes};

use super::record::{Kind, Name, Record, Thing, Told, fields};
use super::telling::Said;

/// Tells an entry, if it is about this subject.
pub(super) fn tell(told: &mut Told, said: &Said<'_>) -> bool {
    let record = &mut told.record;
    let thing = Thing::new(Kind::PaperVote, said.subject());
    match said.act() {
        "paper-vote-entered" => entered(record, said),
        "paper-vote-confirmed" | "paper-vote-refused" => {
            let fields = fields! { "decider": said.member(), "decided": said.at(), "question": said.fact("question") };
            record.set(thing, fields);
        }
        _ => return false,
    }
    true
}

fn entered(record: &mut Record, said: &Said<'_>) {
    let fields = fields! {
        "sitting": said.fact("sitting"),
        "amendment": said.fact("amendment"),
        "method": said.fact("method"),
        "yes": said.fact("yes"),
        "no": said.fact("no"),
        "abstain": said.fact("abstain"),
        "votes": said.fact("answers"),
        "begun": said.fact("happened_at"),
        "note": said.fact("note"),
        "bytes": said.fact("scan"),
        "media-type": said.fact("media_type"),
        "member": said.member(),
        "time": said.at(),
        "decider": Value::Null,
        "decided": Value::Null,
        "question": Value::Null,
    };
    let thing = Thing::new(Kind::PaperVote, said.subject());
    record.put(thing, Some(said.declaration()), vec![Name::text(said.text("label"))], fields);
}

/// Reads the rows; the digest is that of the bytes as they are.
pub(super) fn stored(db: &mut Db, declaration: &DeclarationId, record: &mut Record) -> StoreResult<()> {
    for row in paper_votes::of_declaration(db, declaration)? {
        let scan = paper_votes::scan(db, &row.id)?;
        let digest = sha256(&scan.bytes);
        let same = digest == row.scan_sha256;
        let fields = fields! {
            "sitting": row.sitting_id,
            "amendment": row.amendment_id,
            "method": row.method.as_str(),
            "yes": row.yes,
            "no": row.no,
            "abstain": row.abstain,
            "votes": row.answers,
            "begun": stamp(row.happened_at),
            "note": row.note,
            "bytes": if same { digest } else { String::new() },
            "media-type": scan.media_type,
            "member": row.entered_by,
            "time": stamp(row.entered_at),
            "decider": row.decided_by,
            "decided": row.decided_at.map(stamp),
            "question": row.question_id,
        };
        let thing = Thing::new(Kind::PaperVote, &row.id);
        record.put(thing, Some(declaration.as_str()), vec![Name::text(row.method)], fields);
    }
    Ok(())
}
