//! Edits as they are stored with an operation: replayed, never found again.

use super::amendments::OperationRow;
use crate::text::diff::{Edit, Edits};

impl OperationRow {
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
