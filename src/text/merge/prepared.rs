//! An amendment with what merging asks of it computed once.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::ids::{AmendmentId, ClauseId};
use crate::text::clause::ClauseKind;
use crate::text::diff::{Edits, edits};
use crate::text::reference::targets;

use super::ground::Ground;
use super::{Change, Operation, Unfit};

/// The words of one clause, or of the title, as an amendment has them.
pub(super) struct Reworded<'a> {
    pub(super) edits: Cow<'a, Edits>,
    pub(super) words: &'a str,
    pub(super) opening: usize,
}

/// Where a clause goes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Target {
    pub(super) after: Option<ClauseId>,
    pub(super) parent: Option<ClauseId>,
}

/// A clause that comes in.
#[derive(Debug, Clone)]
pub(super) struct Insertion<'a> {
    pub(super) clause: &'a ClauseId,
    pub(super) target: Target,
    pub(super) kind: ClauseKind,
    pub(super) words: &'a str,
    pub(super) opening: usize,
    /// Which operation of its amendment it is.
    pub(super) nth: usize,
}

impl Insertion<'_> {
    /// Whether two sponsors ask for the same clause at the same place.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        (&self.target, self.kind, self.words) == (&other.target, other.kind, other.words)
    }
}

/// Where a clause is cut.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cut<'a> {
    /// Where the second half begins, in Unicode scalar values of the base.
    pub(super) at: usize,
    pub(super) second: &'a ClauseId,
    pub(super) opening: usize,
}

/// An amendment, sorted by what it does.
pub(super) struct Prepared<'a> {
    change: &'a Change,
    /// By clause; [`None`] is the title.
    pub(super) reworded: BTreeMap<Option<ClauseId>, Reworded<'a>>,
    /// As named.
    pub(super) deleted: BTreeSet<ClauseId>,
    /// With the sub-clauses that go along.
    pub(super) gone: BTreeSet<ClauseId>,
    pub(super) moved: BTreeMap<ClauseId, (Target, usize)>,
    pub(super) inserted: Vec<Insertion<'a>>,
    pub(super) splits: BTreeMap<ClauseId, Vec<Cut<'a>>>,
    /// The clause that ends, with the one that takes its words in.
    pub(super) joins: BTreeMap<ClauseId, ClauseId>,
    /// The clauses to which words refer that it brings.
    pub(super) refers: BTreeSet<ClauseId>,
}

impl<'a> Prepared<'a> {
    /// Prepares an amendment that fits the base.
    ///
    /// # Errors
    /// As [`super::check`].
    pub(super) fn checked(ground: &Ground<'_>, change: &'a Change) -> Result<Self, Unfit> {
        check(ground, change).map(|()| Self::new(ground, change))
    }

    fn new(ground: &Ground<'_>, change: &'a Change) -> Self {
        let mut out = Self {
            change,
            reworded: BTreeMap::new(),
            deleted: BTreeSet::new(),
            gone: BTreeSet::new(),
            moved: BTreeMap::new(),
            inserted: Vec::new(),
            splits: BTreeMap::new(),
            joins: BTreeMap::new(),
            refers: BTreeSet::new(),
        };
        for (nth, operation) in change.operations.iter().enumerate() {
            out.take(ground, nth, operation);
        }
        out.settle_deletions(ground);
        out.find_references();
        out
    }

    /// A difference never cuts a reference: one that is new stands whole in what an edit puts in.
    fn find_references(&mut self) {
        let put_in = self.reworded.values().flat_map(|words| &words.edits.list).map(|edit| edit.insert.as_str());
        let brought = self.inserted.iter().map(|insertion| insertion.words);
        self.refers = put_in.chain(brought).flat_map(targets).collect();
    }

    /// What an amendment deletes it does nothing else to.
    fn settle_deletions(&mut self, ground: &Ground<'_>) {
        let Self { deleted, reworded, moved, splits, joins, gone, .. } = self;
        for id in &*deleted {
            reworded.remove(&Some(id.clone()));
            moved.remove(id);
            splits.remove(id);
            joins.remove(id);
        }
        for id in &*deleted {
            // What the amendment itself moves out of the way stays.
            gone.extend(ground.subtree(id).into_iter().filter(|id| !moved.contains_key(id)));
        }
    }

    fn take(&mut self, ground: &Ground<'_>, nth: usize, operation: &'a Operation) {
        match operation {
            Operation::Replace { clause, words, .. } if words.trim().is_empty() => {
                self.deleted.insert(clause.clone());
            }
            Operation::Replace { clause, words, opening, edits } => {
                let old = ground.clause(clause).map_or("", |found| found.words.as_str());
                self.reword(Some(clause.clone()), old, (words, *opening), edits.as_ref());
            }
            Operation::Retitle { title, edits } => self.reword(None, &ground.text.title, (title, 0), edits.as_ref()),
            Operation::Delete { clause } => {
                self.deleted.insert(clause.clone());
            }
            Operation::Move { clause, after, parent } => {
                let target = Target { after: after.clone(), parent: parent.clone() };
                self.moved.insert(clause.clone(), (target, nth));
            }
            Operation::Insert { clause, after, parent, kind, words, opening } => {
                let target = Target { after: after.clone(), parent: parent.clone() };
                self.inserted.push(Insertion { clause, target, kind: *kind, words, opening: *opening, nth });
            }
            Operation::Split { clause, at, second, opening } => {
                let cut = Cut { at: *at, second, opening: *opening };
                self.splits.entry(clause.clone()).or_default().push(cut);
            }
            Operation::Join { clause, with } => {
                self.joins.insert(with.clone(), clause.clone());
            }
        }
    }

    /// Takes edits as stored; such as do not give the words any more are found again.
    fn reword(
        &mut self,
        place: Option<ClauseId>,
        old: &str,
        (words, opening): (&'a str, usize),
        stored: Option<&'a Edits>,
    ) {
        let stored = stored.filter(|edits| edits.apply(old).is_ok_and(|made| made == words));
        let edits = stored.map_or_else(|| Cow::Owned(edits(old, words)), Cow::Borrowed);
        self.reworded.insert(place, Reworded { edits, words, opening });
    }

    pub(super) fn amendment(&self) -> &'a AmendmentId {
        &self.change.amendment
    }

    /// The order of filing; the identity decides between equals, so that the order of adoption never does.
    pub(super) fn rank(&self) -> (u32, &'a AmendmentId) {
        (self.change.filed, &self.change.amendment)
    }

    /// Whether it takes clauses elsewhere.
    pub(super) fn moves(&self) -> bool {
        !self.moved.is_empty() || !self.joins.is_empty()
    }
}

/// See [`super::check`].
pub(super) fn check(ground: &Ground<'_>, change: &Change) -> Result<(), Unfit> {
    let mut brought: BTreeSet<&ClauseId> = BTreeSet::new();
    for operation in &change.operations {
        let there = |id: &ClauseId| {
            let known = ground.place(id).is_some() || brought.contains(id);
            if known { Ok(()) } else { Err(Unfit::UnknownClause(id.clone())) }
        };
        if let Some(clause) = operation.clause().filter(|id| ground.place(id).is_none()) {
            return Err(Unfit::UnknownClause(clause.clone()));
        }
        match operation {
            Operation::Insert { after, parent, .. } => after.iter().chain(parent).try_for_each(there)?,
            Operation::Move { clause, after, parent } => {
                after.iter().chain(parent).try_for_each(there)?;
                if parent.as_ref().is_some_and(|parent| ground.subtree(clause).contains(parent)) {
                    return Err(Unfit::IntoItself(clause.clone()));
                }
            }
            Operation::Split { clause, at, .. } => check_split(ground, clause, *at)?,
            Operation::Join { clause, with } => check_join(ground, clause, with)?,
            Operation::Replace { .. } | Operation::Delete { .. } | Operation::Retitle { .. } => {}
        }
        if let Operation::Insert { clause: new, .. } | Operation::Split { second: new, .. } = operation
            && (ground.place(new).is_some() || !brought.insert(new))
        {
            return Err(Unfit::TakenId(new.clone()));
        }
    }
    check_consistent(ground, change)
}

/// An amendment does one thing of each sort to a clause, nothing else to one that it deletes, and puts nothing where it
/// leaves no place.
fn check_consistent(ground: &Ground<'_>, change: &Change) -> Result<(), Unfit> {
    let contradiction = |id: &ClauseId| Err(Unfit::Contradiction(id.clone()));
    let mut sorts: BTreeSet<(Sort, Option<&ClauseId>)> = BTreeSet::new();
    for operation in &change.operations {
        let sort = Sort::of(operation);
        if let (Sort::Words | Sort::Place | Sort::Deletion, on) = sort
            && !sorts.insert((sort.0, on))
        {
            return contradiction(on.unwrap_or(&ClauseId::new("title")));
        }
    }
    let joins = change.operations.iter().filter_map(|operation| match operation {
        Operation::Join { clause, with } => Some((with, clause)),
        _ => None,
    });
    if let Some(id) = ring(&joins.collect()) {
        return contradiction(id);
    }
    let deleted = sorts.iter().filter(|(sort, _)| *sort == Sort::Deletion).filter_map(|(_, on)| *on);
    let moved = |id: &ClauseId| sorts.contains(&(Sort::Place, Some(id)));
    let gone: BTreeSet<ClauseId> = deleted.flat_map(|id| ground.subtree(id)).filter(|id| !moved(id)).collect();
    let deletes = |id: &ClauseId| sorts.contains(&(Sort::Deletion, Some(id)));
    for operation in &change.operations {
        let (sort, on) = Sort::of(operation);
        if let Some(id) = on.filter(|id| sort != Sort::Deletion && deletes(id)) {
            return contradiction(id);
        }
        if let Operation::Insert { parent: Some(parent), .. } | Operation::Move { parent: Some(parent), .. } = operation
            && gone.contains(parent)
        {
            return contradiction(parent);
        }
    }
    Ok(())
}

/// A clause that ends in itself by way of others, of clauses that each end in another.
pub(super) fn ring<'a>(joins: &BTreeMap<&'a ClauseId, &'a ClauseId>) -> Option<&'a ClauseId> {
    joins.keys().copied().find(|start| {
        let mut at = joins.get(start);
        for _ in 0..joins.len() {
            match at {
                Some(id) if id == start => return true,
                Some(id) => at = joins.get(*id),
                None => return false,
            }
        }
        false
    })
}

/// What an operation does to a clause, as far as it may be done once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    Words,
    Place,
    Deletion,
    Cut,
    Arrival,
}

impl Sort {
    /// With the clause; none for the title.
    fn of(operation: &Operation) -> (Self, Option<&ClauseId>) {
        match operation {
            Operation::Replace { clause, words, .. } if words.trim().is_empty() => (Self::Deletion, Some(clause)),
            Operation::Replace { clause, .. } => (Self::Words, Some(clause)),
            Operation::Retitle { .. } => (Self::Words, None),
            Operation::Delete { clause } => (Self::Deletion, Some(clause)),
            Operation::Move { clause, .. } => (Self::Place, Some(clause)),
            // What ends in another clause cannot go elsewhere as well.
            Operation::Join { with, .. } => (Self::Place, Some(with)),
            Operation::Split { clause, .. } => (Self::Cut, Some(clause)),
            Operation::Insert { clause, .. } => (Self::Arrival, Some(clause)),
        }
    }
}

fn check_split(ground: &Ground<'_>, clause: &ClauseId, at: usize) -> Result<(), Unfit> {
    let words = ground.clause(clause).map_or("", |found| found.words.as_str());
    let has_words = |half: &str| half.chars().any(char::is_alphanumeric);
    match words.char_indices().nth(at).map(|(byte, _)| words.split_at(byte)) {
        Some((first, second)) if has_words(first) && has_words(second) => Ok(()),
        _ => Err(Unfit::EmptyHalf(clause.clone())),
    }
}

fn check_join(ground: &Ground<'_>, clause: &ClauseId, with: &ClauseId) -> Result<(), Unfit> {
    let Some(other) = ground.clause(with) else { return Err(Unfit::UnknownClause(with.clone())) };
    if clause == with {
        return Err(Unfit::IntoItself(clause.clone()));
    }
    let one = ground.clause(clause).map(|one| (one.kind, &one.parent));
    if one != Some((other.kind, &other.parent)) || !ground.children(clause).is_empty() {
        return Err(Unfit::NotJoinable(clause.clone()));
    }
    Ok(())
}
