//! What a consolidation found, as JSON: every key is always there.

use serde::Serialize;

use super::literal::Literal;
use crate::ids::{AmendmentId, ClauseId};
use crate::text::merge::{Collision, Merged, Note, settle};
use crate::text::numbering::{NumberingMode, labels};

#[derive(Serialize)]
pub(super) struct Consolidated {
    clauses: Vec<AdoptedClause>,
    collisions: Vec<Meeting>,
    notes: Vec<Remark>,
    unapplied: Vec<AmendmentId>,
}

#[derive(Serialize)]
struct AdoptedClause {
    id: ClauseId,
    kind: &'static str,
    number: String,
    text: String,
}

#[derive(Serialize)]
struct Meeting {
    amendments: [AmendmentId; 2],
    clause: String,
    kind: &'static str,
    ranges: Vec<[usize; 2]>,
}

#[derive(Serialize)]
struct Remark {
    kind: &'static str,
    amendments: Vec<AmendmentId>,
    clause: String,
}

impl Consolidated {
    pub(super) fn new(merged: Merged, literal: &Literal) -> Self {
        let text = settle(merged.text);
        let numbers = labels(&text, NumberingMode::Final);
        let clauses = text.clauses.into_iter().zip(numbers).map(|(clause, label)| {
            let mut text = clause.words;
            literal.show(&mut text);
            AdoptedClause { id: clause.id, kind: clause.kind.as_str(), number: label.plain, text }
        });
        Self {
            clauses: clauses.collect(),
            collisions: merged.collisions.into_iter().map(meeting).collect(),
            notes: merged.notes.into_iter().map(remark).collect(),
            unapplied: merged.unapplied,
        }
    }
}

fn meeting(found: Collision) -> Meeting {
    Meeting {
        amendments: found.amendments,
        clause: name(found.clause),
        kind: found.kind.as_str(),
        ranges: found.ranges.into_iter().map(|range| [range.start, range.end]).collect(),
    }
}

fn remark(note: Note) -> Remark {
    Remark { kind: note.kind.as_str(), amendments: note.amendments, clause: name(note.clause) }
}

/// A title has no id; no amendment of a case is to one.
fn name(clause: Option<ClauseId>) -> String {
    clause.map(|id| id.to_string()).unwrap_or_default()
}
