//! Merging: amendments made against one base, brought together.
//!
//! Amendments that touch different words merge to the same text in any order; those that touch the same words
//! collide, and the later one is left out whole. Everything hangs on identities of clauses, never on their places.

mod build;
mod carry;
mod collide;
mod crowds;
mod cut;
mod encounters;
mod free;
mod ground;
mod hands;
mod heirs;
mod near;
mod places;
mod prepared;
mod provenance;
mod sentences;
mod splice;
mod together;
mod unfit;

use std::collections::BTreeSet;
use std::ops::Range;

use crate::ids::{AmendmentId, ClauseId};

use super::clause::{ClauseKind, Text};
use super::diff::{DoesNotFit, Edits};
use ground::Ground;
use near::Neighbours;
use prepared::Prepared;

pub use carry::{Carriage, Carried};
pub use crowds::Crowds;
pub use cut::{NoCut, cut_again, cut_before, cut_places};
pub use encounters::{Encounter, How, encounters};
pub use free::only_free;
pub use provenance::{Origins, Provenance, Stretch};
pub use splice::{CarriedWords, carry_words, free_parts};
pub use together::{Anchors, Neighbourhood, Together};
pub use unfit::Unfit;

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
        /// The edits as they were stored with it, replayed for good; [`None`] finds them by the present algorithm.
        edits: Option<Edits>,
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
        /// The edits as they were stored with it; [`None`] finds them by the present algorithm.
        edits: Option<Edits>,
    },
    /// Makes two clauses of one. Its sub-clauses go with the second.
    Split {
        /// The clause, which keeps the first half.
        clause: ClauseId,
        /// Where the second half begins: Unicode scalar values of the words of the base, after the space.
        at: usize,
        /// The identity of the second half, given by the caller.
        second: ClauseId,
        /// How many characters of the second half open it.
        opening: usize,
    },
    /// Makes one clause of two. Only a clause without sub-clauses takes another in.
    Join {
        /// The clause that takes the words in, at its end.
        clause: ClauseId,
        /// The clause that ends; its sub-clauses go along.
        with: ClauseId,
    },
}

impl Operation {
    /// Other words for a clause, by the present algorithm.
    #[must_use]
    pub fn replace(clause: ClauseId, words: impl Into<String>, opening: usize) -> Self {
        Self::Replace { clause, words: words.into(), opening, edits: None }
    }

    /// Another title, by the present algorithm.
    #[must_use]
    pub fn retitle(title: impl Into<String>) -> Self {
        Self::Retitle { title: title.into(), edits: None }
    }

    /// The clause of the base that it works on; [`None`] for the title and for a clause that comes in.
    #[must_use]
    pub const fn clause(&self) -> Option<&ClauseId> {
        match self {
            Self::Replace { clause, .. }
            | Self::Delete { clause }
            | Self::Move { clause, .. }
            | Self::Split { clause, .. }
            | Self::Join { clause, .. } => Some(clause),
            Self::Insert { .. } | Self::Retitle { .. } => None,
        }
    }
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
    /// One deletes what the other works on, or refers to in words that it brings.
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

impl NoteKind {
    /// Whether the words as they now stand are nobody's proposal, so that somebody must read them.
    #[must_use]
    pub const fn is_flagged(self) -> bool {
        matches!(self, Self::SameSentence | Self::SamePlace | Self::Adjacent)
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

/// Whether an amendment can be made on a base at all.
///
/// # Errors
/// [`Unfit`] with the first clause that does not allow it.
pub fn check(base: &Text, change: &Change) -> Result<(), Unfit> {
    prepared::check(&Ground::new(base), change)
}

/// Makes the amendments in the order given, which is the order of adoption. One that collides is left out whole.
#[must_use]
pub fn merge(base: &Text, changes: &[Change]) -> Merged {
    let ground = Ground::new(base);
    let made = Made::of(&ground, changes);
    Merged {
        text: build::text(&ground, &made.filed.iter().collect::<Vec<_>>()),
        applied: made.applied,
        unapplied: made.unapplied,
        notes: collide::notes(&ground, &made.filed),
        collisions: made.collisions,
    }
}

/// What could be made of amendments.
struct Made<'a> {
    /// Those made, in the order of filing.
    filed: Vec<Prepared<'a>>,
    /// Those made, in the order given.
    applied: Vec<AmendmentId>,
    unapplied: Vec<AmendmentId>,
    collisions: Vec<Collision>,
}

impl<'a> Made<'a> {
    fn of(ground: &Ground<'a>, changes: &'a [Change]) -> Self {
        let mut out = Self { filed: Vec::new(), applied: Vec::new(), unapplied: Vec::new(), collisions: Vec::new() };
        let mut near = Neighbours::default();
        for change in changes {
            let Ok(next) = Prepared::checked(ground, change) else {
                out.unapplied.push(change.amendment.clone());
                continue;
            };
            let mut met: Vec<Collision> =
                near.of(&next).into_iter().flat_map(|at| collide::collisions(ground, &out.filed[at], &next)).collect();
            met.extend(collide::ring(&out.filed, &next));
            if met.is_empty() {
                near.add(&next);
                out.applied.push(change.amendment.clone());
                out.filed.push(next);
            } else {
                out.unapplied.push(change.amendment.clone());
                out.collisions.extend(met);
            }
        }
        out.filed.sort_by(|a, b| a.rank().cmp(&b.rank()));
        out
    }
}

/// Whether two amendments can both be made; the first reason why not.
#[must_use]
pub fn collide(base: &Text, a: &Change, b: &Change) -> Option<Collision> {
    let ground = Ground::new(base);
    let (a, b) = (Prepared::checked(&ground, a).ok()?, Prepared::checked(&ground, b).ok()?);
    collide::collisions(&ground, &a, &b).into_iter().next()
}

/// All pairs of these amendments that cannot both be made, each with its first reason. Those that do not fit the base are
/// in none. Only amendments that touch the same clause are compared.
#[must_use]
pub fn colliding(base: &Text, changes: &[Change]) -> Vec<Collision> {
    let ground = Ground::new(base);
    let mut out = Vec::new();
    let mut near = Neighbours::default();
    let mut before: Vec<Prepared<'_>> = Vec::new();
    for change in changes {
        let Ok(next) = Prepared::checked(&ground, change) else { continue };
        let met = near.of(&next).into_iter();
        out.extend(met.filter_map(|at| collide::collisions(&ground, &before[at], &next).into_iter().next()));
        near.add(&next);
        before.push(next);
    }
    out
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
#[must_use]
pub fn subtree(base: &Text, id: &ClauseId) -> BTreeSet<ClauseId> {
    Ground::new(base).subtree(id)
}

#[cfg(test)]
mod edge_tests;
#[cfg(test)]
mod tests;
