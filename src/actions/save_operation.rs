//! Saves and removes operations of a draft.

use crate::actions::amendment_acts::own_draft;
use crate::actions::ask_cosponsors::void_consents;
use crate::actions::proposal::{self, Proposal};
use crate::actions::{ActResult, Dossier, Visitor};
use crate::ids::{AmendmentId, ClauseId, OperationId};
use crate::storage::amendments::{self, Amendment, OperationAct, OperationRow};
use crate::storage::{StoreError, Tx};

/// What is saved.
#[derive(Debug, Clone)]
pub struct SaveOperation {
    /// The operation that is changed; none adds one.
    pub operation: Option<OperationId>,
    /// What it proposes.
    pub proposal: Proposal,
    /// The revision of the draft that the form was made from; none saves on whatever is there.
    pub revision: Option<i64>,
}

/// Adds an operation to a draft, or changes one. A new clause gets its identity here.
///
/// # Errors
/// Faults of the fields, `Stale` if somebody saved the draft in between, or the refusal.
pub fn save_operation(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    amendment: &AmendmentId,
    save: SaveOperation,
) -> ActResult<OperationRow> {
    let (dossier, amendment) = own_draft(tx, visitor, amendment, save.revision)?;
    let mut rows = dossier.operations(&amendment.id).to_vec();
    let row = match &save.operation {
        Some(id) => changed(tx, &dossier, &amendment, (&mut rows, id), save.proposal)?,
        None => added(tx, &dossier, &amendment, &mut rows, save.proposal)?,
    };
    proposal::check_together(&dossier, &amendment, &rows)?;
    if !dossier.operations(&amendment.id).iter().any(|kept| says_the_same(kept, &row)) {
        void_consents(tx, visitor, &dossier, &amendment)?;
    }
    if save.operation.is_some() {
        amendments::replace_operation(tx, &row)?;
    } else {
        amendments::insert_operation(tx, &row)?;
    }
    Ok(row)
}

fn added(
    tx: &Tx<'_>,
    dossier: &Dossier,
    amendment: &Amendment,
    rows: &mut Vec<OperationRow>,
    proposal: Proposal,
) -> ActResult<OperationRow> {
    let position = rows.last().map_or(1, |last| last.position + 1);
    let mut row = proposal::row(dossier, (&amendment.id, amendment.sub_of.as_ref()), proposal, tx.fresh()?, position)?;
    identify(tx, &mut row, None)?;
    rows.push(row.clone());
    Ok(row)
}

fn changed(
    tx: &Tx<'_>,
    dossier: &Dossier,
    amendment: &Amendment,
    (rows, id): (&mut [OperationRow], &OperationId),
    proposal: Proposal,
) -> ActResult<OperationRow> {
    let kept = rows.iter_mut().find(|row| row.id == *id).ok_or(StoreError::NotFound)?;
    let mut row =
        proposal::row(dossier, (&amendment.id, amendment.sub_of.as_ref()), proposal, id.clone(), kept.position)?;
    let known = kept.brings().filter(|_| kept.act == row.act).cloned();
    identify(tx, &mut row, known)?;
    *kept = row.clone();
    Ok(row)
}

/// Gives the clause that an operation brings its identity: the one that it had, or a new one.
fn identify(tx: &Tx<'_>, row: &mut OperationRow, known: Option<ClauseId>) -> ActResult<()> {
    let brought = match row.act {
        OperationAct::Insert => &mut row.clause_id,
        OperationAct::Split => &mut row.second_id,
        _ => return Ok(()),
    };
    *brought = Some(known.map_or_else(|| tx.fresh(), Ok)?);
    Ok(())
}

/// Takes an operation out of a draft.
///
/// # Errors
/// As [`save_operation`].
pub fn remove_operation(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    amendment: &AmendmentId,
    operation: &OperationId,
    revision: Option<i64>,
) -> ActResult<()> {
    let (dossier, amendment) = own_draft(tx, visitor, amendment, revision)?;
    amendments::delete_operation(tx, &amendment.id, operation)?;
    void_consents(tx, visitor, &dossier, &amendment)
}

/// Whether an operation is saved as it was: whoever agreed to it still does.
fn says_the_same(kept: &OperationRow, saved: &OperationRow) -> bool {
    let said = |row: &OperationRow| {
        let place: Vec<Option<ClauseId>> =
            [&row.clause_id, &row.second_id, &row.after_id, &row.parent_id].map(Clone::clone).into();
        (row.id.clone(), row.act, place, row.kind, row.words.clone(), row.opening)
    };
    said(kept) == said(saved)
}
