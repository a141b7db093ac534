//! The sponsors of a declaration accept an amendment to it: it is adopted without a vote.

use serde_json::json;

use crate::actions::amendment_acts::{hold_amendment, permit_of};
use crate::actions::join_compromise::check_not_suspended;
use crate::actions::open_question::accounts_of;
use crate::actions::{AcceptedFacts, ActResult, Dossier, Fact, Notice, Visitor, fall, notify, record, wrong_standing};
use crate::ids::{AmendmentId, DelegationId};
use crate::procedure::{Act, QuestionState, Refusal, Standing};
use crate::storage::amendments::{self, Amendment};
use crate::storage::{StoreError, Tx};

/// Accepts an amendment for the sponsors of the declaration: it is adopted in its sponsors' words, and no question is put on
/// it. Where several sponsor the declaration, the delegation that moves it speaks for all of them, and the journal names
/// them.
///
/// # Errors
/// [`Refusal::NoAcceptance`] with the body's rule, or the refusal.
pub fn accept_amendment(tx: &mut Tx<'_>, visitor: &Visitor, id: &AmendmentId) -> ActResult<()> {
    let (mut dossier, mut amendment) = hold_amendment(tx, visitor, id)?;
    let permit = permit_of(&dossier, visitor, Act::AcceptAmendment, dossier.declaration.delegation_id.as_ref())?;
    check_acceptance(&dossier, &amendment)?;
    amendment.standing = Standing::Adopted;
    amendment.ruled_at = Some(tx.now);
    amendment.accepted_after = Some(last_declared(&dossier));
    amendments::update(tx, &amendment)?;
    let sponsors: Vec<&DelegationId> = dossier.sponsors.iter().map(|one| &one.delegation_id).collect();
    let facts = json!({ "label": amendment.label(), "after": amendment.accepted_after, "sponsors": sponsors });
    let declaration = Some(&amendment.declaration_id);
    record(tx, &permit, Fact { act: "amendment-accepted", declaration, subject: Some(id.as_str()), facts })?;
    tell(tx, &dossier, &amendment)?;
    dossier.amendment_mut(id).ok_or(StoreError::NotFound)?.clone_from(&amendment);
    fall::mark(tx, &permit, &mut dossier)
}

/// Whether the sponsors of the declaration can accept an amendment now: by the rules, and as the body could adopt it.
///
/// # Errors
/// The refusal.
pub fn check_acceptance(dossier: &Dossier, amendment: &Amendment) -> ActResult<()> {
    let act = Act::AcceptAmendment;
    dossier.rules().check_acceptance()?;
    if amendment.standing != Standing::Admissible {
        return Err(wrong_standing(amendment, act).into());
    }
    check_not_suspended(dossier, amendment)?;
    // What is adopted while another question is open would change the text under the vote.
    if let Some(open) = dossier.questions.iter().find(|question| question.state.is_pending()) {
        return Err(Refusal::TextFrozen { act, since: Some(open.opened_at) }.into());
    }
    if amendment.sub_of.is_some() {
        return Err(Refusal::SubNotAccepted { rule: dossier.rules().amendments.acceptance.rule.clone() }.into());
    }
    if !dossier.is_on_base(amendment) {
        return Err(Refusal::NeedsAttention { amendments: vec![amendment.cited()] }.into());
    }
    let put = dossier.question_on(&amendment.id);
    if let Some(put) = put {
        return Err(Refusal::AlreadyDone { act: Act::OpenQuestion, since: Some(put.opened_at) }.into());
    }
    let pending = |one: &&Amendment| one.sub_of.as_ref() == Some(&amendment.id) && one.standing.is_pending();
    let subs: Vec<String> = dossier.amendments.iter().filter(pending).map(Amendment::cited).collect();
    if !subs.is_empty() {
        return Err(Refusal::SubsPending { amendments: subs, rule: dossier.rules().voting.order.rule.clone() }.into());
    }
    dossier.collision_now(&amendment.id, None).map_or(Ok(()), |refusal| Err(refusal.into()))
}

/// The number of the last question that was declared, 0 before the first: an acceptance has its place after it in the
/// order of adoption.
pub(super) fn last_declared(dossier: &Dossier) -> i64 {
    let declared = dossier.questions.iter().filter(|question| question.state == QuestionState::Declared);
    declared.map(|question| question.number).max().unwrap_or(0)
}

/// Tells those who stand for the amendment and the other sponsors of the declaration.
fn tell(tx: &mut Tx<'_>, dossier: &Dossier, amendment: &Amendment) -> ActResult<()> {
    let cosponsors = dossier.amendment_sponsors.iter().filter(|one| one.amendment_id == amendment.id);
    let concerned = amendment
        .delegation_id
        .iter()
        .chain(cosponsors.map(|one| &one.delegation_id))
        .chain(dossier.sponsors.iter().map(|one| &one.delegation_id));
    let to = accounts_of(tx.db, concerned)?;
    let facts = AcceptedFacts {
        amendment: amendment.id.clone(),
        label: amendment.cited(),
        delegation: dossier.declaration.delegation_id.clone(),
    };
    notify(tx, Notice::Accepted, &to, Some(&amendment.declaration_id), amendment.id.as_str(), &facts)
}
