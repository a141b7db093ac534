//! What becomes of open amendments when a version is made, or its sponsors revise one: rows beside what was submitted.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::actions::Dossier;
use crate::actions::dossier::stated;
use crate::actions::file_amendment::operation_facts;
use crate::actions::proposal::{edits_as_json, joined_words};
use crate::clock::Moment;
use crate::ids::{AmendmentId, ClauseId, MembershipId, OperationId, VersionId};
use crate::procedure::Standing;
use crate::storage::amendments::{Amendment, OperationAct, OperationRow};
use crate::storage::carryings::{self, Carrying, Outcome};
use crate::storage::{StoreError, StoreResult, Tx};
use crate::text::Text;
use crate::text::diff::{self, Edits};
use crate::text::merge::{Carriage, Carried, CarriedWords, Collision, Operation, carry_words};

/// What becomes of one amendment, before it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fate {
    pub(super) amendment: AmendmentId,
    pub(super) outcome: Outcome,
    /// Where it meets which amendment.
    pub(super) spots: Value,
    /// Carried over: what it does to the new version. Only of an operation that goes on in several does the rest have no
    /// identity yet.
    pub(super) operations: Vec<FatedOperation>,
}

/// An operation on the new version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FatedOperation {
    /// The operation as submitted that goes on in it.
    pub(super) of: Option<OperationId>,
    pub(super) amends: Option<OperationId>,
    pub(super) base_words: String,
    /// As its row has them.
    words: String,
    pub(super) operation: Operation,
}

impl FatedOperation {
    /// An operation on a text, with the one as submitted that goes on in it.
    pub(super) fn of(text: &Text, row: Option<&OperationRow>, base_words: String, operation: Operation) -> Self {
        let words = match &operation {
            Operation::Split { at, .. } => base_words.chars().skip(*at).collect(),
            Operation::Join { with, .. } => {
                joined_words(&base_words, text.clause(with).map_or("", |clause| clause.words.as_str()))
            }
            other => words_of(other).unwrap_or_default().to_owned(),
        };
        let (of, amends) = (row.map(|row| row.id.clone()), row.and_then(|row| row.amends_id.clone()));
        Self { of, amends, base_words, words, operation }
    }
}

impl Fate {
    fn new(amendment: &AmendmentId, outcome: Outcome) -> Self {
        Self { amendment: amendment.clone(), outcome, spots: json!([]), operations: Vec::new() }
    }
}

/// What becomes of every open amendment on the version that these changes make, those taken in apart: amendments in order of
/// filing, then sub-amendments.
pub(super) fn fates(dossier: &Dossier, carriage: &Carriage<'_>, taken: &[AmendmentId]) -> StoreResult<Vec<Fate>> {
    let open = |sub: bool| {
        dossier
            .amendments
            .iter()
            .filter(move |one| one.sub_of.is_some() == sub && one.standing.is_pending() && !taken.contains(&one.id))
    };
    let mut out: Vec<Fate> = open(false).map(|one| fate(dossier, carriage, one)).collect::<StoreResult<_>>()?;
    let parents: HashMap<AmendmentId, Fate> = out.iter().map(|fate| (fate.amendment.clone(), fate.clone())).collect();
    out.extend(open(true).filter_map(|sub| Some(fate_of_sub(dossier, sub, parents.get(sub.sub_of.as_ref()?)?))));
    Ok(out)
}

fn fate(dossier: &Dossier, carriage: &Carriage<'_>, amendment: &Amendment) -> StoreResult<Fate> {
    let Some(change) = dossier.own_change(&amendment.id) else {
        // It waits for its sponsors since an earlier version.
        let before = dossier.carryings.get(&amendment.id);
        let read = |before: &Carrying| {
            serde_json::from_str(&before.spots).map_err(|error| StoreError::Corrupt(error.to_string()))
        };
        let spots = before.map_or_else(|| Ok(json!([])), read)?;
        return Ok(Fate { spots, ..Fate::new(&amendment.id, Outcome::NeedsAttention) });
    };
    Ok(match carriage.carry(&change) {
        Carried::Untouched => unchanged(dossier, &amendment.id),
        // What is suspended is not taken in: it waits for what becomes of the compromise, and then for its sponsors.
        Carried::Moot if dossier.suspended_by(amendment).is_some() => {
            let spots = same(dossier, amendment, &carriage.near(&change));
            Fate { spots, ..Fate::new(&amendment.id, Outcome::NeedsAttention) }
        }
        Carried::Moot => Fate::new(&amendment.id, Outcome::Moot),
        Carried::Attention(met) => Fate { spots: spots(&met), ..Fate::new(&amendment.id, Outcome::NeedsAttention) },
        Carried::Over(operations) => {
            let rows = dossier.operations(&amendment.id);
            let operations = operations.into_iter().map(|operation| fated(carriage.now(), rows, operation)).collect();
            Fate { operations, ..Fate::new(&amendment.id, Outcome::CarriedOver) }
        }
    })
}

/// As on the version before: as submitted, or in the operations in which it was carried over to that one.
fn unchanged(dossier: &Dossier, id: &AmendmentId) -> Fate {
    if !dossier.carryings.get(id).is_some_and(|before| before.outcome.has_operations()) {
        return Fate::new(id, Outcome::Untouched);
    }
    let goes_on = |row: &OperationRow| {
        Some(FatedOperation::of(dossier.base_text(), Some(row), row.base_words.clone(), stated(row)?))
    };
    let operations = dossier.operations(id).iter().filter_map(goes_on).collect();
    Fate { operations, ..Fate::new(id, Outcome::CarriedOver) }
}

/// Where an amendment meets those that made the version.
fn spots(met: &[Collision]) -> Value {
    let spot = |one: &Collision| {
        let ranges: Vec<[usize; 2]> = one.ranges.iter().map(|range| [range.start, range.end]).collect();
        json!({ "with": one.amendments[0], "clause": one.clause, "kind": one.kind.as_str(), "ranges": ranges })
    };
    met.iter().map(spot).collect()
}

/// That others do in the version what an amendment would do.
fn same(dossier: &Dossier, amendment: &Amendment, others: &[AmendmentId]) -> Value {
    let clause = dossier.operations(&amendment.id).iter().flat_map(OperationRow::touched).next();
    others.iter().map(|with| json!({ "with": with, "clause": clause, "kind": "same", "ranges": [] })).collect()
}

/// An operation on the new version, with the one as submitted that goes on in it.
fn fated(now: &Text, rows: &[OperationRow], operation: Operation) -> FatedOperation {
    let (act, clause, second) = named(&operation);
    let is_it = |row: &&OperationRow| {
        row.act == act && row.clause_id.as_ref() == clause && (second.is_none() || row.second_id.as_ref() == second)
    };
    let base_words = match &operation {
        Operation::Retitle { .. } => now.title.clone(),
        Operation::Insert { .. } => String::new(),
        _ => clause.and_then(|id| now.clause(id)).map_or_else(String::new, |clause| clause.words.clone()),
    };
    let row = rows.iter().find(is_it);
    FatedOperation::of(now, row, base_words, operation)
}

/// The word for an operation, and the clauses that its row names: the one it is about, and the half that comes of it or the
/// clause that it takes in.
const fn named(operation: &Operation) -> (OperationAct, Option<&ClauseId>, Option<&ClauseId>) {
    match operation {
        Operation::Replace { clause, .. } => (OperationAct::Replace, Some(clause), None),
        Operation::Insert { clause, .. } => (OperationAct::Insert, Some(clause), None),
        Operation::Delete { clause } => (OperationAct::Delete, Some(clause), None),
        Operation::Split { clause, second, .. } => (OperationAct::Split, Some(clause), Some(second)),
        Operation::Join { clause, with } => (OperationAct::Join, Some(clause), Some(with)),
        Operation::Move { clause, .. } => (OperationAct::Move, Some(clause), None),
        Operation::Retitle { .. } => (OperationAct::Retitle, None, None),
    }
}

/// A sub-amendment goes with the one that it changes: its words are carried over to that one's new words.
pub(super) fn fate_of_sub(dossier: &Dossier, sub: &Amendment, parent: &Fate) -> Fate {
    match parent.outcome {
        Outcome::Untouched => return unchanged(dossier, &sub.id),
        Outcome::NeedsAttention | Outcome::Moot => return Fate::new(&sub.id, Outcome::NeedsAttention),
        Outcome::CarriedOver | Outcome::Revised => {}
    }
    if dossier.carryings.get(&sub.id).is_some_and(|before| before.outcome == Outcome::NeedsAttention) {
        return Fate::new(&sub.id, Outcome::NeedsAttention);
    }
    let mut operations = Vec::new();
    for row in dossier.operations(&sub.id) {
        let goes_on = parent.operations.iter().find(|one| one.of == row.amends_id);
        let Some((words, of)) = goes_on.and_then(|one| Some((words_of(&one.operation)?, one))) else {
            return Fate::new(&sub.id, Outcome::NeedsAttention);
        };
        let CarriedWords::Words(carried) = carry_words(&row.base_words, &row.words, words) else {
            return Fate::new(&sub.id, Outcome::NeedsAttention);
        };
        let clause = row.clause_id.clone().unwrap_or_else(|| "".into());
        let opening = usize::try_from(row.opening).unwrap_or(0);
        let edits = Some(diff::edits(words, &carried));
        let operation = Operation::Replace { clause, words: carried, opening, edits };
        let fated = FatedOperation::of(dossier.base_text(), Some(row), words.to_owned(), operation);
        operations.push(FatedOperation { amends: of.of.clone(), ..fated });
    }
    if operations.iter().zip(dossier.operations(&sub.id)).all(|(one, row)| one.base_words == row.base_words) {
        return unchanged(dossier, &sub.id);
    }
    Fate { operations, ..Fate::new(&sub.id, Outcome::CarriedOver) }
}

fn words_of(operation: &Operation) -> Option<&str> {
    match operation {
        Operation::Replace { words, .. } | Operation::Insert { words, .. } => Some(words),
        Operation::Retitle { title, .. } => Some(title),
        _ => None,
    }
}

/// Stores what becomes of an amendment; what the journal tells of it.
pub(super) fn store(
    tx: &mut Tx<'_>,
    version: &VersionId,
    fate: &Fate,
    settled: Option<&MembershipId>,
) -> StoreResult<Value> {
    let carrying = Carrying {
        id: tx.fresh()?,
        amendment_id: fate.amendment.clone(),
        version_id: version.clone(),
        outcome: fate.outcome,
        spots: fate.spots.to_string(),
        made_at: tx.now,
        membership_id: settled.cloned(),
        superseded: false,
    };
    let mut rows = Vec::new();
    for (position, operation) in (1..).zip(&fate.operations) {
        let id = operation.of.clone().map_or_else(|| tx.fresh(), Ok)?;
        rows.push(row(&fate.amendment, id, position, operation));
    }
    let operations: Vec<Value> = rows.iter().map(operation_facts).collect();
    carryings::insert(tx, &carrying, &rows)?;
    Ok(json!({
        "carrying": carrying.id, "amendment": carrying.amendment_id, "version": version,
        "outcome": carrying.outcome.as_str(), "spots": fate.spots, "operations": operations, "member": settled,
    }))
}

/// The row of an operation on the new version.
pub(super) fn row(amendment: &AmendmentId, id: OperationId, position: i64, fated: &FatedOperation) -> OperationRow {
    let (act, clause, second) = named(&fated.operation);
    let (after, parent, kind, opening) = match &fated.operation {
        Operation::Insert { after, parent, kind, opening, .. } => {
            (after.clone(), parent.clone(), Some(*kind), *opening)
        }
        Operation::Move { after, parent, .. } => (after.clone(), parent.clone(), None, 0),
        Operation::Replace { opening, .. } | Operation::Split { opening, .. } => (None, None, None, *opening),
        _ => (None, None, None, 0),
    };
    let edits = edits_of(fated, act);
    OperationRow {
        id,
        amendment_id: amendment.clone(),
        position,
        act,
        clause_id: clause.filter(|id| !id.as_str().is_empty()).cloned(),
        second_id: second.cloned(),
        after_id: after,
        parent_id: parent,
        kind,
        words: fated.words.clone(),
        opening: i64::try_from(opening).unwrap_or(0),
        amends_id: fated.amends.clone(),
        base_words: fated.base_words.clone(),
        algorithm: i64::from(edits.algorithm),
        edits: edits_as_json(&edits).to_string(),
    }
}

/// The edits that the operation holds; only those that do not give its words, or that it does not hold, are found.
fn edits_of(fated: &FatedOperation, act: OperationAct) -> Edits {
    let target = if act.keeps_words() { &fated.base_words } else { &fated.words };
    let held = match &fated.operation {
        Operation::Replace { edits, .. } | Operation::Retitle { edits, .. } => edits.as_ref(),
        _ => None,
    };
    let fits = |edits: &&Edits| edits.apply(&fated.base_words).is_ok_and(|made| made == *target);
    held.filter(fits).cloned().unwrap_or_else(|| diff::edits(&fated.base_words, target))
}

/// The amendments as they stand when a version takes some of them in.
pub(super) fn incorporated(mut amendment: Amendment, at: Moment) -> Amendment {
    amendment.standing = Standing::Incorporated;
    amendment.ruled_at = Some(at);
    amendment
}
