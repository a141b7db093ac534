//! Saves and removes operations of a draft.

use crate::actions::amendment_acts::own_draft;
use crate::actions::ask_cosponsors::void_consents;
use crate::actions::proposal::{self, Proposal};
use crate::actions::{ActResult, Dossier, Visitor};
use crate::ids::{AmendmentId, OperationId};
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
    let mut row = proposal::row(dossier, amendment, proposal, tx.fresh()?, position)?;
    if row.act == OperationAct::Insert {
        row.clause_id = Some(tx.fresh()?);
    }
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
    let mut row = proposal::row(dossier, amendment, proposal, id.clone(), kept.position)?;
    if row.act == OperationAct::Insert {
        let same = kept.act == OperationAct::Insert;
        row.clause_id = if same { kept.clause_id.clone() } else { Some(tx.fresh()?) };
    }
    *kept = row.clone();
    Ok(row)
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
        let place = (row.clause_id.clone(), row.after_id.clone(), row.parent_id.clone());
        (row.id.clone(), row.act, place, row.kind, row.words.clone(), row.opening)
    };
    said(kept) == said(saved)
}
