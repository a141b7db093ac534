//! Whether the operations of one amendment go together.

use super::fault;
use crate::actions::{ActResult, Dossier};
use crate::storage::amendments::{Amendment, OperationAct, OperationRow};
use crate::text::merge::{self, Unfit};

/// Whether the operations of one amendment go together: one of each sort on a clause, nothing else on one that goes.
pub(in crate::actions) fn check_together(
    dossier: &Dossier,
    amendment: &Amendment,
    rows: &[OperationRow],
) -> ActResult<()> {
    for (nth, row) in rows.iter().enumerate() {
        if rows[..nth].iter().any(|other| clash(other, row)) {
            let field = if row.amends_id.is_some() { "operation" } else { "clause" };
            return Err(fault(field, "amendment-twice"));
        }
    }
    let mut with = dossier.clone();
    with.operations.insert(amendment.id.clone(), rows.to_vec());
    if !with.amendments.iter().any(|one| one.id == amendment.id) {
        with.amendments.push(amendment.clone());
    }
    let Some(change) = with.change(&amendment.id) else {
        // A sub-amendment changes no text by itself; anything else was begun on a text that is not the present one.
        let is_sub = amendment.sub_of.is_some();
        return if is_sub { Ok(()) } else { Err(fault("clause", "amendment-other-base")) };
    };
    match merge::check(dossier.base_text(), &change) {
        Ok(()) => Ok(()),
        Err(Unfit::Contradiction(_)) => Err(fault("clause", "amendment-twice")),
        Err(Unfit::NotJoinable(_)) => Err(fault("clause", "amendment-not-joinable")),
        Err(_) => Err(fault("place", "error-not-in-list")),
    }
}

fn clash(a: &OperationRow, b: &OperationRow) -> bool {
    if a.amends_id.is_some() || b.amends_id.is_some() {
        return a.amends_id == b.amends_id;
    }
    let same_clause = a.clause_id.is_some() && a.clause_id == b.clause_id;
    let one_goes = a.act == OperationAct::Delete || b.act == OperationAct::Delete;
    if a.act == OperationAct::Split && b.act == OperationAct::Split {
        // A clause may be cut in three.
        return same_clause && a.words == b.words;
    }
    (same_clause && (a.act == b.act || one_goes)) || (a.act == OperationAct::Retitle && b.act == OperationAct::Retitle)
}
