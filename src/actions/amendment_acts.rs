//! What the acts on an amendment have in common: finding it, and proving who may act on it.

use crate::actions::{ActResult, Dossier, Permit, Visitor, draft};
use crate::ids::{AccountId, AmendmentId, DeclarationId, DelegationId};
use crate::procedure::{Act, Refusal, Role, Standing, Subject};
use crate::storage::amendments::{self, Amendment};
use crate::storage::questions::Question;
use crate::storage::{Db, StoreError, Tx, approvals, bodies, declarations};

/// An amendment with everything about its declaration, if the visitor may know of it.
///
/// # Errors
/// `NotFound` also for the draft of another delegation.
pub fn find_amendment(db: &mut Db, visitor: &Visitor, id: &AmendmentId) -> ActResult<(Dossier, Amendment)> {
    let amendment = amendments::find(db, id)?;
    let declaration = declarations::find(db, &amendment.declaration_id)?;
    let dossier = Dossier::load(db, declaration)?;
    if !dossier.may_read_amendment(visitor, &amendment) {
        return Err(StoreError::NotFound.into());
    }
    Ok((dossier, amendment))
}

/// As [`find_amendment`], with the record of the body held: for acts that number or decide.
pub(super) fn hold_amendment(tx: &mut Tx<'_>, visitor: &Visitor, id: &AmendmentId) -> ActResult<(Dossier, Amendment)> {
    let declaration = amendments::find(tx.db, id)?.declaration_id;
    let body = declarations::find(tx.db, &declaration)?.body_id;
    bodies::lock(tx, &body)?;
    find_amendment(tx.db, visitor, id)
}

/// Everything about a declaration that the visitor may read, with the record of the body held.
pub(super) fn find_declaration(tx: &mut Tx<'_>, visitor: &Visitor, id: &DeclarationId) -> ActResult<Dossier> {
    let body = declarations::find(tx.db, id)?.body_id;
    draft::hold_declaration(tx, visitor, &body, id)
}

/// Proves that a visitor may act for a delegation: the one named, at its oral request, or the visitor's own; of several,
/// the one whose text it is.
///
/// # Errors
/// The refusal.
pub fn permit_as(
    dossier: &Dossier,
    visitor: &Visitor,
    act: Act,
    on_behalf_of: Option<&DelegationId>,
) -> ActResult<Permit> {
    match on_behalf_of {
        Some(delegation) => dossier.permit_for(visitor, act, delegation),
        None => dossier.permit_in(visitor, act, dossier.declaration.delegation_id.as_ref()),
    }
}

/// Proves that a visitor may act on an amendment for the delegation that moves it, as one of it or as its clerk.
///
/// # Errors
/// [`Refusal::NotSponsor`] for another delegation, or the refusal of the act itself.
pub fn permit_of_mover(dossier: &Dossier, visitor: &Visitor, act: Act, amendment: &Amendment) -> ActResult<Permit> {
    permit_of(dossier, visitor, act, amendment.delegation_id.as_ref())
}

/// Proves that a visitor may act for a delegation whose text something is, as one of it or as its clerk.
///
/// # Errors
/// [`Refusal::NotSponsor`] for another delegation, or the refusal of the act itself.
pub fn permit_of(dossier: &Dossier, visitor: &Visitor, act: Act, mover: Option<&DelegationId>) -> ActResult<Permit> {
    let own = dossier.permit_in(visitor, act, mover);
    if own.as_ref().is_ok_and(|permit| mover.is_some() && permit.delegation() == mover) {
        return own;
    }
    match mover {
        Some(delegation) if visitor.is(&dossier.body.id, Role::Secretariat) => {
            dossier.permit_for(visitor, act, delegation)
        }
        _ => own.and(Err(Refusal::NotSponsor { act }.into())),
    }
}

/// The accounts among some that are not the visitor's own, each once.
pub(super) fn others(visitor: &Visitor, mut accounts: Vec<AccountId>) -> Vec<AccountId> {
    accounts.sort_unstable();
    accounts.dedup();
    accounts.retain(|account| visitor.account.as_ref().is_none_or(|own| own.id != *account));
    accounts
}

/// Whether whoever speaks for a delegation may decide for it: its head, where it files only what its head approved; a clerk
/// enters what the delegation said.
///
/// # Errors
/// [`Refusal::HeadDecides`].
pub(super) fn check_head(db: &mut Db, permit: &Permit) -> ActResult<()> {
    let speaks = permit.delegation().filter(|_| permit.on_behalf_of().is_none());
    let Some(delegation) = speaks.filter(|_| permit.membership().role != Role::HeadOfDelegation) else { return Ok(()) };
    if approvals::is_wanted(db, delegation)? { Err(Refusal::HeadDecides {}.into()) } else { Ok(()) }
}

/// A draft that the visitor may change, with the permit to do so.
pub(super) fn own_draft(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &AmendmentId,
    revision: Option<i64>,
) -> ActResult<(Dossier, Amendment)> {
    let (dossier, amendment) = hold_amendment(tx, visitor, id)?;
    permit_of_mover(&dossier, visitor, Act::ProposeAmendment, &amendment)?;
    check_draft(&amendment)?;
    amendments::advance(tx, id, revision.unwrap_or(amendment.revision))?;
    Ok((dossier, amendment))
}

/// What is filed is not changed any more.
pub(super) fn check_draft(amendment: &Amendment) -> ActResult<()> {
    if amendment.standing == Standing::Draft {
        return Ok(());
    }
    Err(wrong_standing(amendment, Act::ProposeAmendment).into())
}

/// That an act has no place where an amendment stands, and since when it stands there.
#[must_use]
pub fn wrong_standing(amendment: &Amendment, act: Act) -> Refusal {
    let since = match amendment.standing {
        Standing::Draft => Some(amendment.created_at),
        Standing::Filed => amendment.filed_at,
        _ => amendment.ruled_at,
    };
    Refusal::WrongStanding { act, standing: amendment.standing, since }
}

/// Whether nothing that an act on an amendment would change is being voted on: the amendment, the one that it changes,
/// those that change it, or the text as a whole.
///
/// Source: UN General Assembly, Rules of Procedure, rule 88: nothing interrupts a vote that has begun.
///
/// # Errors
/// [`Refusal::TextFrozen`].
pub(super) fn check_not_before_body(dossier: &Dossier, amendment: &Amendment, act: Act) -> ActResult<()> {
    let touches = |voted: &AmendmentId| {
        let changes_it = || dossier.amendment(voted).is_some_and(|one| one.sub_of.as_ref() == Some(&amendment.id));
        *voted == amendment.id || amendment.sub_of.as_ref() == Some(voted) || changes_it()
    };
    let concerns = |question: &&Question| match question.subject {
        Subject::Amendment | Subject::Bloc => dossier.put_by(question).into_iter().any(touches),
        Subject::Clause | Subject::Whole => true,
        Subject::Procedural => false,
    };
    let mut before = dossier.questions.iter().filter(|question| question.state.is_pending());
    match before.find(concerns) {
        Some(question) => Err(Refusal::TextFrozen { act, since: Some(question.opened_at) }.into()),
        None => Ok(()),
    }
}

/// Whether the text as a whole is not being voted on.
///
/// # Errors
/// [`Refusal::TextFrozen`].
pub(super) fn check_text_open(dossier: &Dossier, act: Act) -> ActResult<()> {
    let mut before = dossier.questions.iter().filter(|question| question.state.is_pending());
    match before.find(|question| question.subject == Subject::Whole) {
        Some(question) => Err(Refusal::TextFrozen { act, since: Some(question.opened_at) }.into()),
        None => Ok(()),
    }
}

/// Nothing was decided about it yet.
pub(super) fn check_pending(amendment: &Amendment, act: Act) -> ActResult<()> {
    if amendment.standing.is_pending() {
        return Ok(());
    }
    Err(wrong_standing(amendment, act).into())
}

/// The accounts of the delegation that moves an amendment.
pub(super) fn accounts_of_mover(db: &mut Db, amendment: &Amendment) -> ActResult<Vec<AccountId>> {
    Ok(match &amendment.delegation_id {
        Some(delegation) => bodies::accounts_of_delegation(db, delegation)?,
        None => vec![bodies::membership(db, &amendment.membership_id)?.account_id],
    })
}

/// Lets the sub-amendments to an amendment fall that is out; their identities, for the record.
pub(super) fn drop_subs(tx: &mut Tx<'_>, dossier: &Dossier, parent: &AmendmentId) -> ActResult<Vec<AmendmentId>> {
    let mut fallen = Vec::new();
    let subs = dossier.amendments.iter().filter(|sub| sub.sub_of.as_ref() == Some(parent) && sub.standing.is_pending());
    for sub in subs {
        let mut sub = sub.clone();
        sub.standing = Standing::Fallen;
        sub.ruled_at = Some(tx.now);
        sub.fell_to = Some(parent.clone());
        amendments::update(tx, &sub)?;
        fallen.push(sub.id);
    }
    Ok(fallen)
}
