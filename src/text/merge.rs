//! Merging: amendments made against one base, brought together.
//!
//! Amendments that touch different words merge to the same text in any order; those that touch the same words
//! collide, and the later one is left out whole. Everything hangs on identities of clauses, never on their places.

mod build;
mod collide;
mod prepared;
mod sentences;
mod splice;

use std::collections::BTreeSet;
use std::ops::Range;

use crate::ids::{AmendmentId, ClauseId};

use super::clause::{ClauseKind, Text};
use super::diff::{DoesNotFit, Edits};
use prepared::Prepared;

pub use splice::{Carried, carry, free_parts};

/// One thing that an amendment does to the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Operation {
    /// Gives a clause other words. Without any words it is a deletion.
    Replace {
        /// The clause.
        clause: ClauseId,
        /// All its words as proposed, inline marked, without the ending.
        words: String,
        /// How many characters of the plain words open the clause.
        opening: usize,
    },
    /// Adds a clause.
    Insert {
        /// The identity of the new clause.
        clause: ClauseId,
        /// The clause after which it stands; [`None`] is the start of its kind, or of its parent's list.
        after: Option<ClauseId>,
        /// The clause of which it becomes a sub-clause.
        parent: Option<ClauseId>,
        /// What it is.
        kind: ClauseKind,
        /// Its words.
        words: String,
        /// How many characters of the plain words open the clause.
        opening: usize,
    },
    /// Takes a clause out, with its sub-clauses.
    Delete {
        /// The clause.
        clause: ClauseId,
    },
    /// Puts a clause elsewhere, with its sub-clauses.
    Move {
        /// The clause.
        clause: ClauseId,
        /// The clause after which it goes; [`None`] is the start of its kind, or of its parent's list.
        after: Option<ClauseId>,
        /// The clause of which it becomes a sub-clause.
        parent: Option<ClauseId>,
    },
    /// Gives the text another title.
    Retitle {
        /// The title as proposed.
        title: String,
    },
}

/// What one amendment does, all of it against the same base.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The amendment.
    pub amendment: AmendmentId,
    /// Its rank in the order of filing: insertions at one place stand in this order, whenever they were adopted.
    pub filed: u32,
    /// What it does.
    pub operations: Vec<Operation>,
}

/// Why two amendments cannot both be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CollisionKind {
    /// Both touch the same words.
    Overlap,
    /// One deletes what the other works on.
    DeleteEdit,
    /// Both move, and the moves cross.
    Move,
}

impl CollisionKind {
    /// The word it is known by in exports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Overlap => "overlap",
            Self::DeleteEdit => "delete-edit",
            Self::Move => "move",
        }
    }
}

/// Two amendments that cannot both be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collision {
    /// The one that was made, and the one left out.
    pub amendments: [AmendmentId; 2],
    /// Where they meet; [`None`] is the title.
    pub clause: Option<ClauseId>,
    /// Why.
    pub kind: CollisionKind,
    /// The words of the base at stake, in Unicode scalar values, half-open; empty where whole clauses are.
    pub ranges: Vec<Range<usize>>,
}

/// What a person should look at although it merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoteKind {
    /// Insertions at the same word, in the order of filing.
    SamePlace,
    /// No word of the base is left between the two changes.
    Adjacent,
    /// The same change: made once, both credited.
    Identical,
    /// Changes in one sentence, which nobody proposed as it now stands.
    SameSentence,
}

impl NoteKind {
    /// The word it is known by in exports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SamePlace => "same-place",
            Self::Adjacent => "adjacent",
            Self::Identical => "identical",
            Self::SameSentence => "same-sentence",
        }
    }
}

/// Something to confirm in a merged text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What it is.
    pub kind: NoteKind,
    /// The amendments, in the order of filing.
    pub amendments: Vec<AmendmentId>,
    /// Where; [`None`] is the title.
    pub clause: Option<ClauseId>,
}

/// The base with what could be made of the amendments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The text. What came in is marked inserted, until [`settle`].
    pub text: Text,
    /// The amendments made, in the order given.
    pub applied: Vec<AmendmentId>,
    /// Those left out whole: they collide, or name a clause that the base does not have ([`check`]).
    pub unapplied: Vec<AmendmentId>,
    /// Why they were left out.
    pub collisions: Vec<Collision>,
    /// What to look at.
    pub notes: Vec<Note>,
}

/// An amendment that cannot be made on this base, whatever else is adopted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// It names a clause that is not there.
    UnknownClause(ClauseId),
    /// It inserts a clause under an identity that is taken.
    TakenId(ClauseId),
    /// It moves a clause into itself.
    IntoItself(ClauseId),
}

impl std::fmt::Display for Unfit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::UnknownClause(id) => write!(f, "there is no clause {id}"),
            Self::TakenId(id) => write!(f, "there is already a clause {id}"),
            Self::IntoItself(id) => write!(f, "clause {id} cannot be moved into itself"),
        }
    }
}

impl std::error::Error for Unfit {}

/// Whether an amendment can be made on a base at all.
///
/// # Errors
/// [`Unfit`] with the first clause that is not there, taken already, or moved into itself.
pub fn check(base: &Text, change: &Change) -> Result<(), Unfit> {
    prepared::check(base, change)
}

/// Makes the amendments in the order given, which is the order of adoption. One that collides is left out whole.
#[must_use]
pub fn merge(base: &Text, changes: &[Change]) -> Merged {
    let mut made: Vec<Prepared<'_>> = Vec::new();
    let mut unapplied = Vec::new();
    let mut collisions = Vec::new();
    for change in changes {
        if prepared::check(base, change).is_err() {
            unapplied.push(change.amendment.clone());
            continue;
        }
        let next = Prepared::new(base, change);
        let met: Vec<Collision> = made.iter().flat_map(|before| collide::collisions(base, before, &next)).collect();
        if met.is_empty() {
            made.push(next);
        } else {
            unapplied.push(change.amendment.clone());
            collisions.extend(met);
        }
    }
    let applied = made.iter().map(|change| change.amendment().clone()).collect();
    made.sort_by(|a, b| a.rank().cmp(&b.rank()));
    let notes = collide::notes(base, &made);
    Merged { text: build::text(base, &made), applied, unapplied, collisions, notes }
}

/// Whether two amendments can both be made; the first reason why not.
#[must_use]
pub fn collide(base: &Text, a: &Change, b: &Change) -> Option<Collision> {
    if prepared::check(base, a).is_err() || prepared::check(base, b).is_err() {
        return None;
    }
    let (a, b) = (Prepared::new(base, a), Prepared::new(base, b));
    collide::collisions(base, &a, &b).into_iter().next()
}

/// The text as adopted: nothing in it is provisional any more.
#[must_use]
pub fn settle(mut text: Text) -> Text {
    for clause in &mut text.clauses {
        clause.inserted = false;
    }
    text
}

/// The words an amendment proposes once a sub-amendment to them is adopted.
///
/// # Errors
/// [`DoesNotFit`] if the edits were made against other words.
pub fn sub_amend(parent_words: &str, edits: &Edits) -> Result<String, DoesNotFit> {
    edits.apply(parent_words)
}

/// The clauses under a clause, and itself.
pub(crate) fn subtree(base: &Text, id: &ClauseId) -> BTreeSet<ClauseId> {
    let mut out = BTreeSet::from([id.clone()]);
    // Sub-clauses follow their parent, so one pass finds them all.
    for clause in &base.clauses {
        if clause.parent.as_ref().is_some_and(|parent| out.contains(parent)) {
            out.insert(clause.id.clone());
        }
    }
    out
}

#[cfg(test)]
mod tests;
