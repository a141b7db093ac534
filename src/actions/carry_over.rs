//! What becomes of open amendments when a version is made, or its sponsors revise one: rows beside what was submitted.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::actions::Dossier;
use crate::actions::dossier::stated;
use crate::actions::file_amendment::operation_facts;
use crate::actions::proposal::edits_as_json;
use crate::clock::Moment;
use crate::ids::{AmendmentId, ClauseId, MembershipId, OperationId, VersionId};
use crate::procedure::Standing;
use crate::storage::amendments::{Amendment, OperationAct, OperationRow};
use crate::storage::carryings::{self, CarriedOperation, Carrying, Outcome};
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
    pub(super) operation: Operation,
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
        let operation = stated(row)?;
        let (of, amends) = (Some(row.id.clone()), row.amends_id.clone());
        Some(FatedOperation { of, amends, base_words: row.base_words.clone(), operation })
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

/// An operation on the new version, with the one as submitted that goes on in it.
fn fated(now: &Text, rows: &[OperationRow], operation: Operation) -> FatedOperation {
    let (act, clause) = act_of(&operation);
    let of = rows.iter().find(|row| row.act == act && row.clause_id.as_ref() == clause);
    let base_words = match &operation {
        Operation::Retitle { .. } => now.title.clone(),
        Operation::Insert { .. } => String::new(),
        _ => clause.and_then(|id| now.clause(id)).map_or_else(String::new, |clause| clause.words.clone()),
    };
    FatedOperation { of: of.map(|row| row.id.clone()), amends: None, base_words, operation }
}

/// The word for an operation, and the clause that its row names.
const fn act_of(operation: &Operation) -> (OperationAct, Option<&ClauseId>) {
    match operation {
        Operation::Replace { clause, .. } => (OperationAct::Replace, Some(clause)),
        Operation::Insert { clause, .. } => (OperationAct::Insert, Some(clause)),
        Operation::Delete { clause } | Operation::Split { clause, .. } | Operation::Join { clause, .. } => {
            (OperationAct::Delete, Some(clause))
        }
        Operation::Move { clause, .. } => (OperationAct::Move, Some(clause)),
        Operation::Retitle { .. } => (OperationAct::Retitle, None),
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
        operations.push(FatedOperation {
            of: Some(row.id.clone()),
            amends: of.of.clone(),
            base_words: words.to_owned(),
            operation: Operation::Replace { clause, words: carried, opening, edits },
        });
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
    let stored: Vec<CarriedOperation> = rows.into_iter().map(|row| CarriedOperation::of(&carrying.id, row)).collect();
    carryings::insert(tx, &carrying, &stored)?;
    Ok(json!({
        "carrying": carrying.id, "amendment": carrying.amendment_id, "version": version,
        "outcome": carrying.outcome.as_str(), "spots": fate.spots, "operations": operations, "member": settled,
    }))
}

/// The row of an operation on the new version.
pub(super) fn row(amendment: &AmendmentId, id: OperationId, position: i64, fated: &FatedOperation) -> OperationRow {
    let (act, clause) = act_of(&fated.operation);
    let words = words_of(&fated.operation).unwrap_or_default().to_owned();
    let (after, parent, kind, opening) = match &fated.operation {
        Operation::Insert { after, parent, kind, opening, .. } => {
            (after.clone(), parent.clone(), Some(*kind), *opening)
        }
        Operation::Move { after, parent, .. } => (after.clone(), parent.clone(), None, 0),
        Operation::Replace { opening, .. } => (None, None, None, *opening),
        _ => (None, None, None, 0),
    };
    let target = if act == OperationAct::Move { &fated.base_words } else { &words };
    let edits: Edits = diff::edits(&fated.base_words, target);
    OperationRow {
        id,
        amendment_id: amendment.clone(),
        position,
        act,
        clause_id: clause.filter(|id| !id.as_str().is_empty()).cloned(),
        after_id: after,
        parent_id: parent,
        kind,
        words,
        opening: i64::try_from(opening).unwrap_or(0),
        amends_id: fated.amends.clone(),
        base_words: fated.base_words.clone(),
        algorithm: i64::from(edits.algorithm),
        edits: edits_as_json(&edits).to_string(),
    }
}

/// The amendments as they stand when a version takes some of them in.
pub(super) fn incorporated(mut amendment: Amendment, at: Moment) -> Amendment {
    amendment.standing = Standing::Incorporated;
    amendment.ruled_at = Some(at);
    amendment
}
