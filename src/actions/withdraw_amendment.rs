//! Takes an amendment back.

use serde_json::json;

use crate::actions::amendment_acts::{
    check_not_before_body, check_pending, drop_subs, hold_amendment, permit_of_mover,
};
use crate::actions::join_compromise::give_back;
use crate::actions::{ActResult, Dossier, Fact, Permit, Remark, Visitor, record};
use crate::ids::AmendmentId;
use crate::procedure::{Act, Standing};
use crate::storage::Tx;
use crate::storage::amendments::{self, Amendment};

/// Withdraws an amendment for the delegation that moves it; it stays in the record, and the sub-amendments to it fall.
///
/// # Errors
/// The refusal: of another delegation, while a question on it is open or after voting on it began, or as the rules say.
pub fn withdraw_amendment(tx: &mut Tx<'_>, visitor: &Visitor, id: &AmendmentId, reason: &Remark) -> ActResult<()> {
    let (dossier, amendment) = hold_amendment(tx, visitor, id)?;
    let permit = permit_of_mover(&dossier, visitor, Act::WithdrawAmendment, &amendment)?;
    check_withdrawal(&dossier, &amendment)?;
    withdraw(tx, &dossier, amendment, &permit, reason)
}

/// Takes an amendment back that was found to be one to take back.
pub(super) fn withdraw(
    tx: &mut Tx<'_>,
    dossier: &Dossier,
    mut amendment: Amendment,
    permit: &Permit,
    reason: &Remark,
) -> ActResult<()> {
    amendment.standing = Standing::Withdrawn;
    amendment.ruled_at = Some(tx.now);
    reason.as_str().clone_into(&mut amendment.reason);
    amendments::update(tx, &amendment)?;
    let fallen = drop_subs(tx, dossier, &amendment.id)?;
    let returned = give_back(tx, dossier, &amendment)?;
    let facts = json!({"label": amendment.label(), "reason": reason.as_str(), "fallen": fallen, "returned": returned});
    let declaration = Some(&amendment.declaration_id);
    let subject = Some(amendment.id.as_str());
    record(tx, permit, Fact { act: "amendment-withdrawn", declaration, subject, facts })
}

/// Whether an amendment can be taken back now.
///
/// # Errors
/// The refusal.
pub fn check_withdrawal(dossier: &Dossier, amendment: &Amendment) -> ActResult<()> {
    check_pending(amendment, Act::WithdrawAmendment)?;
    check_not_before_body(dossier, amendment, Act::WithdrawAmendment)?;
    let put = dossier.question_on(&amendment.id).is_some();
    let amended = dossier
        .amendments
        .iter()
        .any(|sub| sub.sub_of.as_ref() == Some(&amendment.id) && sub.standing == Standing::Adopted);
    Ok(dossier.rules().check_amendment_withdrawal(put, amended)?)
}
