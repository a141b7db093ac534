//! An amendment with what merging asks of it computed once.

use std::collections::{BTreeMap, BTreeSet};

use crate::ids::{AmendmentId, ClauseId};
use crate::text::clause::{ClauseKind, Text};
use crate::text::diff::{Edits, edits};

use super::{Change, Operation, Unfit, subtree};

/// The words of one clause, or of the title, as an amendment has them.
pub(super) struct Reworded {
    pub(super) edits: Edits,
    pub(super) words: String,
    pub(super) opening: usize,
}

/// Where a clause goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Target {
    pub(super) after: Option<ClauseId>,
    pub(super) parent: Option<ClauseId>,
}

/// A clause that comes in.
#[derive(Debug, Clone)]
pub(super) struct Insertion {
    pub(super) clause: ClauseId,
    pub(super) target: Target,
    pub(super) kind: ClauseKind,
    pub(super) words: String,
    pub(super) opening: usize,
    /// Which operation of its amendment it is.
    pub(super) nth: usize,
}

impl Insertion {
    /// Whether two sponsors ask for the same clause at the same place.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        (&self.target, self.kind, &self.words) == (&other.target, other.kind, &other.words)
    }
}

/// An amendment, sorted by what it does.
pub(super) struct Prepared<'a> {
    change: &'a Change,
    /// By clause; [`None`] is the title.
    pub(super) reworded: BTreeMap<Option<ClauseId>, Reworded>,
    /// As named.
    pub(super) deleted: BTreeSet<ClauseId>,
    /// With the sub-clauses that go along.
    pub(super) gone: BTreeSet<ClauseId>,
    pub(super) moved: BTreeMap<ClauseId, (Target, usize)>,
    pub(super) inserted: Vec<Insertion>,
}

impl<'a> Prepared<'a> {
    pub(super) fn new(base: &Text, change: &'a Change) -> Self {
        let mut out = Self {
            change,
            reworded: BTreeMap::new(),
            deleted: BTreeSet::new(),
            gone: BTreeSet::new(),
            moved: BTreeMap::new(),
            inserted: Vec::new(),
        };
        for (nth, operation) in change.operations.iter().enumerate() {
            out.take(base, nth, operation);
        }
        for id in &out.deleted {
            out.reworded.remove(&Some(id.clone()));
            out.moved.remove(id);
        }
        for id in &out.deleted {
            let under = subtree(base, id);
            // What the amendment itself moves out of the way stays.
            out.gone.extend(under.into_iter().filter(|id| !out.moved.contains_key(id)));
        }
        out
    }

    fn take(&mut self, base: &Text, nth: usize, operation: &Operation) {
        match operation {
            Operation::Replace { clause, words, .. } if words.trim().is_empty() => {
                self.deleted.insert(clause.clone());
            }
            Operation::Replace { clause, words, opening } => {
                let old = base.clause(clause).map_or("", |found| found.words.as_str());
                self.reword(Some(clause.clone()), old, words, *opening);
            }
            Operation::Retitle { title } => self.reword(None, &base.title, title, 0),
            Operation::Delete { clause } => {
                self.deleted.insert(clause.clone());
            }
            Operation::Move { clause, after, parent } => {
                let target = Target { after: after.clone(), parent: parent.clone() };
                self.moved.insert(clause.clone(), (target, nth));
            }
            Operation::Insert { clause, after, parent, kind, words, opening } => {
                self.inserted.push(Insertion {
                    clause: clause.clone(),
                    target: Target { after: after.clone(), parent: parent.clone() },
                    kind: *kind,
                    words: words.clone(),
                    opening: *opening,
                    nth,
                });
            }
        }
    }

    fn reword(&mut self, place: Option<ClauseId>, old: &str, words: &str, opening: usize) {
        let found = Reworded { edits: edits(old, words), words: words.to_owned(), opening };
        self.reworded.insert(place, found);
    }

    pub(super) fn amendment(&self) -> &AmendmentId {
        &self.change.amendment
    }

    /// The order of filing; the identity decides between equals, so that the order of adoption never does.
    pub(super) fn rank(&self) -> (u32, &AmendmentId) {
        (self.change.filed, &self.change.amendment)
    }
}

/// See [`super::check`].
pub(super) fn check(base: &Text, change: &Change) -> Result<(), Unfit> {
    let mut known: BTreeSet<&ClauseId> = base.clauses.iter().map(|clause| &clause.id).collect();
    let there = |known: &BTreeSet<&ClauseId>, id: &ClauseId| {
        if known.contains(id) { Ok(()) } else { Err(Unfit::UnknownClause(id.clone())) }
    };
    for operation in &change.operations {
        match operation {
            Operation::Replace { clause, .. } | Operation::Delete { clause } => {
                if base.clause(clause).is_none() {
                    return Err(Unfit::UnknownClause(clause.clone()));
                }
            }
            Operation::Insert { clause, after, parent, .. } => {
                after.iter().chain(parent).try_for_each(|id| there(&known, id))?;
                if !known.insert(clause) {
                    return Err(Unfit::TakenId(clause.clone()));
                }
            }
            Operation::Move { clause, after, parent } => {
                there(&known, clause)?;
                after.iter().chain(parent).try_for_each(|id| there(&known, id))?;
                if parent.as_ref().is_some_and(|parent| subtree(base, clause).contains(parent)) {
                    return Err(Unfit::IntoItself(clause.clone()));
                }
            }
            Operation::Retitle { .. } => {}
        }
    }
    Ok(())
}
