//! A delegation objects to a consensus, or takes its objection back.

use serde_json::json;

use crate::actions::cast_ballot::voter;
use crate::actions::conduct_silence::{break_silence, check_may_break};
use crate::actions::voting::Voting;
use crate::actions::{ActError, ActResult, Fact, Permit, Remark, Visitor, record};
use crate::ids::{DelegationId, QuestionId};
use crate::procedure::{Act, Method, Refusal};
use crate::storage::questions::{self, Objection};
use crate::storage::{StoreError, Tx, bodies};

/// An objection.
#[derive(Debug, Clone)]
pub struct Object {
    /// Of which delegation; the visitor's own where none is named.
    pub delegation: Option<DelegationId>,
    /// What was said; may be empty.
    pub words: String,
}

/// Objects to a consensus, or breaks a silence, which ends it. A delegation that has objected already has nothing to add.
///
/// # Errors
/// [`Refusal::NotInRegister`], [`Refusal::NotByThisMethod`], [`Refusal::QuestionLocked`], [`Refusal::SilenceOver`]; a fault of the field `words`.
pub fn object(tx: &mut Tx<'_>, visitor: &Visitor, id: &QuestionId, input: &Object) -> ActResult<()> {
    let (voting, permit, delegation_id) = speak(tx, visitor, id, input.delegation.as_ref())?;
    check_may_break(tx, &voting)?;
    if questions::objections(tx.db, id)?.iter().any(|one| one.delegation_id == delegation_id) {
        return Ok(());
    }
    let words = Remark::new(&input.words).map_err(|message| ActError::field("words", message))?;
    let objection = Objection {
        question_id: id.clone(),
        delegation_id,
        membership_id: permit.membership().id.clone(),
        words: words.as_str().to_owned(),
        made_at: tx.now,
    };
    questions::object(tx, &objection)?;
    let facts = json!({ "delegation": objection.delegation_id, "words": objection.words });
    note(tx, &permit, &voting, "objection-raised", facts)?;
    if voting.question.method == Method::Silence { break_silence(tx, &permit, &voting, &objection) } else { Ok(()) }
}

/// Takes an objection back.
///
/// # Errors
/// [`Refusal::NoObjection`] if there is none; else as [`object`].
pub fn take_back_objection(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &QuestionId,
    delegation: Option<&DelegationId>,
) -> ActResult<()> {
    let (voting, permit, delegation) = speak(tx, visitor, id, delegation)?;
    questions::take_back_objection(tx, id, &delegation).map_err(|error| match error {
        StoreError::NotFound => Refusal::NoObjection {}.into(),
        other => crate::actions::ActError::from(other),
    })?;
    note(tx, &permit, &voting, "objection-taken-back", json!({ "delegation": delegation }))
}

fn speak(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &QuestionId,
    delegation: Option<&DelegationId>,
) -> ActResult<(Voting, Permit, DelegationId)> {
    let before = Voting::find(tx.db, id)?;
    bodies::lock(tx, &before.declaration.body_id)?;
    let voting = Voting { question: questions::find_for_ballot(tx, id)?, ..before };
    let permit = voting.permit(tx.db, visitor, Act::Object, delegation)?;
    let delegation = voter(tx, &permit, id)?;
    voting.state().object()?;
    Ok((voting, permit, delegation))
}

fn note(
    tx: &mut Tx<'_>,
    permit: &Permit,
    voting: &Voting,
    act: &'static str,
    facts: serde_json::Value,
) -> ActResult<()> {
    let declaration = Some(&voting.declaration.id);
    record(tx, permit, Fact { act, declaration, subject: Some(voting.question.id.as_str()), facts })
}
