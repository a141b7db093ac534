//! What an amendment does, operation by operation, as it is stored: with the words that it was made against and the edits
//! between the two, which are replayed and never found again.

use diesel::prelude::*;

use super::schema::amendment_operations;
use crate::ids::{AmendmentId, ClauseId, OperationId};
use crate::text::ClauseKind;
use crate::text::diff::{Edit, Edits};
use crate::worded::worded;

worded! {
    /// What an operation does.
    OperationAct {
        /// Other words for a clause.
        Replace = "replace", "operation-replace";
        /// A new clause.
        Insert = "insert", "operation-insert";
        /// A clause goes.
        Delete = "delete", "operation-delete";
        /// A clause goes elsewhere.
        Move = "move", "operation-move";
        /// A clause becomes two.
        Split = "split", "operation-split";
        /// A clause takes in the words of the one after it.
        Join = "join", "operation-join";
        /// Another title.
        Retitle = "retitle", "operation-retitle";
    }
}
super::columns::word_columns!(OperationAct);

impl OperationAct {
    /// Whether every word of the text stays: no edits come of it.
    #[must_use]
    pub const fn keeps_words(self) -> bool {
        matches!(self, Self::Move | Self::Split)
    }
}

/// One operation, as it was submitted.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = amendment_operations)]
pub struct OperationRow {
    /// Its identity.
    pub id: OperationId,
    /// The amendment.
    pub amendment_id: AmendmentId,
    /// Its place in the amendment, from 1.
    pub position: i64,
    /// What it does.
    pub act: OperationAct,
    /// The clause it is about; the new clause's identity for an insertion.
    pub clause_id: Option<ClauseId>,
    /// Split: the identity of the second half. Join: the clause that ends in the first.
    pub second_id: Option<ClauseId>,
    /// Insert and move: the clause before the new place; none for the start of its kind.
    pub after_id: Option<ClauseId>,
    /// Insert and move: the clause it becomes a sub-clause of.
    pub parent_id: Option<ClauseId>,
    /// Insert: the new clause's kind.
    pub kind: Option<ClauseKind>,
    /// The proposed words, inline marked, without the ending. Split: those of the second half, with which the words that it
    /// was made against end. Join: those of both clauses.
    pub words: String,
    /// How many characters of it are opening words.
    pub opening: i64,
    /// Sub-amendment: the operation of the parent whose words it changes.
    pub amends_id: Option<OperationId>,
    /// The words that it was made against.
    pub base_words: String,
    /// The edits from those to the proposed ones, as JSON.
    pub edits: String,
    /// The version of the algorithm that made the edits.
    pub algorithm: i64,
}

impl OperationRow {
    /// The clause that comes in by it.
    #[must_use]
    pub fn brings(&self) -> Option<&ClauseId> {
        match self.act {
            OperationAct::Insert if self.amends_id.is_none() => self.clause_id.as_ref(),
            OperationAct::Split => self.second_id.as_ref(),
            _ => None,
        }
    }

    /// The clauses that it touches: changes, deletes, moves, cuts or joins, or puts something right after or under.
    pub fn touched(&self) -> impl Iterator<Item = &ClauseId> {
        [&self.clause_id, &self.second_id, &self.after_id, &self.parent_id].into_iter().flatten()
    }

    /// Split: the words of the first half, and where the second begins, in Unicode scalar values of the words that it was
    /// made against. None if the stored words do not fit together, which `accord verify` finds.
    #[must_use]
    pub fn cut(&self) -> Option<(&str, usize)> {
        let first = self.base_words.strip_suffix(self.words.as_str())?;
        Some((first.trim_end(), first.chars().count()))
    }

    /// Join: the words of the clause that ends in the first.
    #[must_use]
    pub fn taken_in(&self) -> &str {
        self.words.strip_prefix(self.base_words.as_str()).unwrap_or(&self.words).trim_start()
    }

    /// The edits as they were stored, to be replayed; none if they do not read, which `accord verify` finds.
    #[must_use]
    pub fn stored_edits(&self) -> Option<Edits> {
        let stored: StoredEdits = serde_json::from_str(&self.edits).ok()?;
        let list = stored.list.into_iter().map(|edit| Edit { at: edit.from..edit.to, insert: edit.insert }).collect();
        let algorithm = u16::try_from(self.algorithm).ok()?;
        Some(Edits { algorithm, base_chars: stored.base_chars, list })
    }
}

/// Edits as they are stored.
#[derive(serde::Deserialize)]
struct StoredEdits {
    base_chars: usize,
    list: Vec<StoredEdit>,
}

#[derive(serde::Deserialize)]
struct StoredEdit {
    from: usize,
    to: usize,
    insert: String,
}
