//! Revises an amendment before the vote: its sponsors give its operations other words. What was submitted stays.

use serde_json::{Value, json};

use crate::actions::amendment_acts::{
    check_head, check_not_before_body, check_pending, hold_amendment, permit_of_mover,
};
use crate::actions::carry_over::{self, Fate, FatedOperation, fate_of_sub};
use crate::actions::join_compromise::{check_not_suspended, lapse};
use crate::actions::settle_amendment::settled;
use crate::actions::{
    ActError, ActResult, Dossier, Fact, Notice, Permit, RevisedFacts, SettleAmendment, Visitor, fall, notify, proposal,
    record,
};
use crate::ids::{AccountId, AmendmentId, MembershipId, OperationId, TreatmentId};
use crate::l10n::Message;
use crate::procedure::{Act, Refusal, Role, Standing};
use crate::storage::amendments::{self, Amendment, OperationRow};
use crate::storage::carryings::Outcome;
use crate::storage::{Db, StoreResult, Tx, bodies, recommendations};
use crate::text::Words;

/// What the sponsors revise an amendment to: the words of its operations, none of which goes or comes.
#[derive(Debug, Clone)]
pub struct ReviseAmendment {
    /// The operation, and its words now; one that is not named keeps its own.
    pub words: Vec<(OperationId, Words)>,
}

/// Revises an amendment for the delegation that moves it: the text, the voting list and the votes use the new words. The
/// sub-amendments to it are carried over to them, or wait for their own sponsors.
///
/// # Errors
/// A fault of the field `words`, or the refusal: when it could not be withdrawn either, or waits to be settled.
pub fn revise_amendment(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &AmendmentId,
    revise: &ReviseAmendment,
) -> ActResult<()> {
    let (dossier, amendment) = hold_amendment(tx, visitor, id)?;
    let permit = permit_of_mover(&dossier, visitor, Act::ReviseAmendment, &amendment)?;
    check_head(tx.db, &permit)?;
    check_revision(&dossier, &amendment)?;
    store(tx, &dossier, amendment, &permit, (revise, Why::Sponsors))
}

/// Whether an amendment can be revised now: as long as its sponsors might take it back.
///
/// # Errors
/// The refusal.
pub fn check_revision(dossier: &Dossier, amendment: &Amendment) -> ActResult<()> {
    check_pending(amendment, Act::ReviseAmendment)?;
    check_not_before_body(dossier, amendment, Act::ReviseAmendment)?;
    check_not_suspended(dossier, amendment)?;
    if !dossier.is_on_base(amendment) {
        return Err(Refusal::NeedsAttention { amendments: vec![amendment.cited()] }.into());
    }
    let put = dossier.question_on(&amendment.id).is_some();
    let amended = dossier
        .amendments
        .iter()
        .any(|sub| sub.sub_of.as_ref() == Some(&amendment.id) && sub.standing == Standing::Adopted);
    Ok(dossier.rules().check_amendment_revision(put, amended)?)
}

/// Why an amendment is revised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why<'a> {
    /// Its sponsors want it so.
    Sponsors,
    /// They agreed to a treatment.
    Agreed(&'a TreatmentId),
    /// It was read out in the hall.
    ReadOut,
}

/// Stores a revision that was found to be allowed.
pub(super) fn store(
    tx: &mut Tx<'_>,
    dossier: &Dossier,
    mut amendment: Amendment,
    permit: &Permit,
    (revise, why): (&ReviseAmendment, Why<'_>),
) -> ActResult<()> {
    let rows = revised_rows(dossier, &amendment, revise)?;
    amendment.revised += 1;
    amendment.distance =
        proposal::distance(dossier.base_text(), &rows.iter().map(|(row, _)| row.clone()).collect::<Vec<_>>());
    amendments::update(tx, &amendment)?;
    recommendations::overtake(tx, &amendment.id)?;
    let operations = rows.into_iter().map(|(_, fated)| fated).collect();
    let carried = carry(tx, dossier, &amendment, operations, &permit.membership().id)?;
    let lapsed = lapse(tx, dossier, &amendment)?;
    let facts = json!({
        "label": amendment.label(), "number": amendment.revised, "distance": amendment.distance, "carried": carried,
        "treatment": if let Why::Agreed(treatment) = why { Some(treatment) } else { None },
        "oral": why == Why::ReadOut, "lapsed": lapsed.answers, "returned": lapsed.returned,
    });
    let declaration = Some(&amendment.declaration_id);
    record(tx, permit, Fact { act: "amendment-revised", declaration, subject: Some(amendment.id.as_str()), facts })?;
    tell(tx, dossier, &amendment)?;
    let mut now = Dossier::of(tx.db, &amendment.declaration_id)?;
    fall::mark(tx, permit, &mut now)
}

/// The operations in the new words, as rows too; they differ from what they were, and go together still.
fn revised_rows(
    dossier: &Dossier,
    amendment: &Amendment,
    revise: &ReviseAmendment,
) -> ActResult<Vec<(OperationRow, FatedOperation)>> {
    let before = dossier.operations(&amendment.id);
    let fated = settled(dossier, amendment, &SettleAmendment { words: revise.words.clone() })?;
    let rows: Vec<(OperationRow, FatedOperation)> = (1..)
        .zip(fated)
        .filter_map(|(position, one)| {
            let id = one.of.clone()?;
            Some((carry_over::row(&amendment.id, id, position, &one), one))
        })
        .collect();
    let same = rows.iter().all(|(row, _)| before.iter().any(|old| old.id == row.id && old.words == row.words));
    if same || rows.len() != before.len() {
        return Err(ActError::field("words", Message::new("revision-no-change")));
    }
    let plain: Vec<OperationRow> = rows.iter().map(|(row, _)| row.clone()).collect();
    dossier.check_refers(amendment, &plain)?;
    proposal::check_together(dossier, amendment, &plain)?;
    Ok(rows)
}

/// The revision beside what stood before it on the version, and what becomes of the sub-amendments by it.
fn carry(
    tx: &mut Tx<'_>,
    dossier: &Dossier,
    amendment: &Amendment,
    operations: Vec<FatedOperation>,
    by: &MembershipId,
) -> StoreResult<Vec<Value>> {
    let version = dossier.base_version()?.id.clone();
    let revised = Fate { amendment: amendment.id.clone(), outcome: Outcome::Revised, spots: json!([]), operations };
    let mut carried = vec![carry_over::store(tx, &version, &revised, Some(by))?];
    let subs =
        dossier.amendments.iter().filter(|sub| sub.sub_of.as_ref() == Some(&amendment.id) && sub.standing.is_pending());
    for sub in subs {
        let fate = fate_of_sub(dossier, sub, &revised);
        if fate.outcome != Outcome::Untouched {
            carried.push(carry_over::store(tx, &version, &fate, None)?);
        }
    }
    Ok(carried)
}

/// Tells those who stand for it beside the mover, those who move sub-amendments to it, and the secretariat.
fn tell(tx: &mut Tx<'_>, dossier: &Dossier, amendment: &Amendment) -> ActResult<()> {
    let to = concerned(tx.db, dossier, amendment)?;
    let facts = RevisedFacts {
        amendment: amendment.id.clone(),
        label: amendment.cited(),
        delegation: amendment.delegation_id.clone(),
    };
    let event = format!("{}:{}", amendment.id, amendment.revised);
    notify(tx, Notice::Revised, &to, Some(&amendment.declaration_id), &event, &facts)
}

fn concerned(db: &mut Db, dossier: &Dossier, amendment: &Amendment) -> ActResult<Vec<AccountId>> {
    let sponsors = dossier.amendment_sponsors.iter().filter(|one| one.amendment_id == amendment.id);
    let subs =
        dossier.amendments.iter().filter(|sub| sub.sub_of.as_ref() == Some(&amendment.id) && sub.standing.is_pending());
    let delegations: Vec<_> = sponsors
        .map(|one| one.delegation_id.clone())
        .chain(subs.filter_map(|sub| sub.delegation_id.clone()))
        .filter(|one| Some(one) != amendment.delegation_id.as_ref())
        .collect();
    let mut to = bodies::accounts_in_roles(db, &dossier.body.id, &[Role::Secretariat])?;
    for delegation in &delegations {
        to.extend(bodies::accounts_of_delegation(db, delegation)?);
    }
    to.sort_unstable();
    to.dedup();
    Ok(to)
}
