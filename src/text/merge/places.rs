//! Where clauses stand in a text.

use crate::ids::ClauseId;
use crate::text::clause::{Clause, Text};

/// Where a clause stands: after which other of its list, of those that are counted, and under which.
pub(super) fn stands_after(
    text: &Text,
    id: &ClauseId,
    counts: impl Fn(&ClauseId) -> bool,
) -> Option<(Option<ClauseId>, Option<ClauseId>)> {
    let place = text.clauses.iter().position(|clause| clause.id == *id)?;
    let clause = &text.clauses[place];
    let beside = |other: &&Clause| {
        let same_list = other.parent == clause.parent && (clause.parent.is_some() || other.kind == clause.kind);
        same_list && counts(&other.id)
    };
    let after = text.clauses[..place].iter().rev().find(beside).map(|before| before.id.clone());
    Some((after, clause.parent.clone()))
}
