//! A declaration is taken back by its sponsor; a draft is given up.

use serde_json::json;

use crate::actions::{ActError, ActResult, Dossier, Fact, Permit, Visitor, draft, permit_as, record, typed};
use crate::ids::DelegationId;
use crate::procedure::{Act, QuestionState, Refusal, Stage};
use crate::storage::Tx;
use crate::storage::declarations::{self, Declaration, StageEntry};

const ACT: Act = Act::WithdrawDeclaration;

/// Withdraws a declaration, as far as its rules allow; it stays in the record. Of several sponsors one leaves, and the
/// text stays ([`crate::actions::leave_sponsors`]).
///
/// # Errors
/// `NotFound`, the refusal: of whoever is no sponsor, once voting started or it was amended, while others sponsor it.
pub fn withdraw_declaration(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    name: &str,
    reason: &str,
    on_behalf_of: Option<&DelegationId>,
) -> ActResult<()> {
    let dossier = draft::known(tx, visitor, name)?;
    let permit = permit_as(&dossier, visitor, ACT, on_behalf_of)?;
    let reason = typed::words(reason).map_err(|message| ActError::field("reason", message))?;
    check_withdrawal(&dossier, &permit)?;
    declarations::update(tx, &Declaration { stage: Stage::Withdrawn, ..dossier.declaration.clone() })?;
    let entry = StageEntry {
        id: tx.fresh()?,
        declaration_id: dossier.declaration.id.clone(),
        stage: Stage::Withdrawn,
        opened_at: tx.now,
        membership_id: Some(permit.membership().id.clone()),
    };
    declarations::enter_stage(tx, &entry)?;
    let facts = json!({ "reason": reason, "from": dossier.declaration.stage.as_str() });
    let fact = Fact { act: "declaration-withdrawn", declaration: Some(&dossier.declaration.id), subject: None, facts };
    record(tx, &permit, fact)
}

/// Whether the delegation that acts may take the text back now.
///
/// # Errors
/// The refusal.
pub fn check_withdrawal(dossier: &Dossier, permit: &Permit) -> ActResult<()> {
    let Some(delegation) = permit.delegation() else { return Err(Refusal::NotSponsor { act: ACT }.into()) };
    if dossier.declaration.tabled_at.is_none() {
        let own = dossier.declaration.delegation_id.as_ref() == Some(delegation);
        return if own { Ok(()) } else { Err(Refusal::NotSponsor { act: ACT }.into()) };
    }
    if !dossier.sponsors.iter().any(|sponsor| sponsor.delegation_id == *delegation) {
        return Err(Refusal::NotSponsor { act: ACT }.into());
    }
    let voting_started = dossier.questions.iter().any(|question| question.state != QuestionState::Annulled);
    let amended = !dossier.adopted_in_order().is_empty();
    dossier.rules().check_declaration_withdrawal(voting_started, amended)?;
    match u64::try_from(dossier.sponsors.len()).unwrap_or(u64::MAX) {
        1 => Ok(()),
        all => {
            let rule = dossier.rules().declarations.withdrawal.rule.clone();
            Err(Refusal::OtherSponsors { count: all - 1, rule }.into())
        }
    }
}
