//! Tracked changes: what becomes of them, how many there are and whose.

use super::xml::Element;
use crate::import::TrackedChanges;

/// What becomes of the tracked changes of a document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tracked {
    /// The text as it is to become: what was inserted stands, what was struck does not.
    #[default]
    Accepted,
    /// The text as it was.
    Rejected,
}

/// What a change does to the words in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    Inserts,
    Deletes,
}

impl Tracked {
    /// Whether what is changed so stands in the text.
    pub(super) fn keeps(self, change: Change) -> bool {
        (self == Self::Accepted) == (change == Change::Inserts)
    }
}

/// How many authors are named.
const AUTHORS: usize = 20;

/// Adds a change to the count.
pub(super) fn note(changes: &mut TrackedChanges, element: &Element<'_>) {
    changes.count += 1;
    let author = element.get("author").map(|author| crate::text::normalised(&author)).unwrap_or_default();
    let author: String = author.chars().take(100).collect();
    if !author.is_empty() && changes.authors.len() < AUTHORS && !changes.authors.contains(&author) {
        changes.authors.push(author);
    }
}
