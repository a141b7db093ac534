//! A change is read out in the hall before a question is put: other words for an amendment, or an amendment that is read into
//! the text as a whole. Everybody sees the last version before the question opens; the result says "as orally revised".

use serde_json::json;

use crate::actions::accept_amendment::last_declared;
use crate::actions::amendment_acts::{check_not_before_body, check_pending, hold_amendment};
use crate::actions::join_compromise::check_not_suspended;
use crate::actions::may_put::check_stands;
use crate::actions::revise_amendment::{Why, store};
use crate::actions::voting::check_going_on;
use crate::actions::{ActResult, Dossier, Fact, Permit, ReviseAmendment, Visitor, fall, record};
use crate::ids::{AmendmentId, DeclarationId};
use crate::procedure::{Act, QuestionState, Refusal, Stage, Standing, Subject};
use crate::storage::amendments::{self, Amendment};
use crate::storage::declarations::StageEntry;
use crate::storage::oral_revisions::{self, OralRevision};
use crate::storage::questions::Question;
use crate::storage::{Db, StoreError, StoreResult, Tx, sittings};

/// Gives an amendment the words that were read out, for the chair: they are put, and what was submitted stays beside them.
///
/// # Errors
/// [`Refusal::NoSitting`] outside a sitting, [`Refusal::AlreadyVotingStarted`] once it was put, [`Refusal::WasAmended`] if a
/// sub-amendment to it was adopted; else as [`crate::actions::revise_amendment`].
pub fn revise_orally(tx: &mut Tx<'_>, visitor: &Visitor, id: &AmendmentId, revise: &ReviseAmendment) -> ActResult<()> {
    let (dossier, amendment) = hold_amendment(tx, visitor, id)?;
    let permit = permit_in_session(tx.db, &dossier, visitor)?;
    check_oral_revision(&dossier, &amendment)?;
    let oral = read_out(tx, &permit, &amendment, amendment.revised + 1);
    oral_revisions::insert(tx, &oral)?;
    store(tx, &dossier, amendment, &permit, (revise, Why::ReadOut))
}

/// Reads an admissible amendment into the text: no question of its own is put on it, and it is decided with the whole, which is
/// adopted "as orally revised" or not at all. Only when nothing else waits for a decision, so that what is read out is the last.
///
/// # Errors
/// As [`check_reading_in`].
pub fn read_in(tx: &mut Tx<'_>, visitor: &Visitor, id: &AmendmentId) -> ActResult<()> {
    let (mut dossier, mut amendment) = hold_amendment(tx, visitor, id)?;
    let permit = permit_in_session(tx.db, &dossier, visitor)?;
    check_reading_in(&dossier, &amendment)?;
    oral_revisions::insert(tx, &read_out(tx, &permit, &amendment, 0))?;
    amendment.standing = Standing::Adopted;
    amendment.ruled_at = Some(tx.now);
    amendment.accepted_after = Some(last_declared(&dossier));
    amendments::update(tx, &amendment)?;
    let facts = json!({ "label": amendment.label(), "after": amendment.accepted_after });
    let declaration = Some(&amendment.declaration_id);
    record(tx, &permit, Fact { act: "amendment-read-in", declaration, subject: Some(id.as_str()), facts })?;
    dossier.amendment_mut(id).ok_or(StoreError::NotFound)?.clone_from(&amendment);
    fall::mark(tx, &permit, &mut dossier)
}

fn read_out(tx: &Tx<'_>, permit: &Permit, amendment: &Amendment, number: i64) -> OralRevision {
    OralRevision {
        amendment_id: amendment.id.clone(),
        number,
        declaration_id: amendment.declaration_id.clone(),
        membership_id: permit.membership().id.clone(),
        read_at: tx.now,
    }
}

/// The chair, or a clerk under the chair's authority, while a sitting goes on.
fn permit_in_session(db: &mut Db, dossier: &Dossier, visitor: &Visitor) -> ActResult<Permit> {
    let permit = dossier.permit(visitor, Act::ReviseOrally)?;
    let sitting = sittings::open_of_meeting(db, &dossier.meeting.id)?.ok_or(Refusal::NoSitting {})?;
    check_going_on(db, &sitting.id)?;
    Ok(permit)
}

/// Whether an amendment can be given words that are read out: until it is put, if no sub-amendment to it was adopted.
///
/// # Errors
/// The refusal.
pub fn check_oral_revision(dossier: &Dossier, amendment: &Amendment) -> ActResult<()> {
    check_pending(amendment, Act::ReviseOrally)?;
    check_not_before_body(dossier, amendment, Act::ReviseOrally)?;
    check_not_suspended(dossier, amendment)?;
    if !dossier.is_on_base(amendment) {
        return Err(Refusal::NeedsAttention { amendments: vec![amendment.cited()] }.into());
    }
    let rule = || dossier.rules().voting.order.rule.clone();
    if dossier.question_on(&amendment.id).is_some() {
        return Err(Refusal::AlreadyVotingStarted { rule: rule() }.into());
    }
    let adopted = |sub: &Amendment| sub.sub_of.as_ref() == Some(&amendment.id) && sub.standing == Standing::Adopted;
    if dossier.amendments.iter().any(adopted) {
        return Err(Refusal::WasAmended { rule: rule() }.into());
    }
    Ok(())
}

/// Whether an amendment can be read into the text as a whole: it is the only one that waits, was never put, and meets nothing that
/// was adopted.
///
/// # Errors
/// The refusal.
pub fn check_reading_in(dossier: &Dossier, amendment: &Amendment) -> ActResult<()> {
    let act = Act::ReviseOrally;
    let rule = || dossier.rules().voting.order.rule.clone();
    check_stands(dossier, &amendment.id)?;
    check_not_before_body(dossier, amendment, act)?;
    if amendment.sub_of.is_some() {
        return Err(Refusal::SubNotAccepted { rule: rule() }.into());
    }
    if let Some(put) = dossier.question_on(&amendment.id) {
        return Err(Refusal::AlreadyDone { act: Act::OpenQuestion, since: Some(put.opened_at) }.into());
    }
    let others = dossier.amendments.iter().filter(|one| one.id != amendment.id && one.standing.is_pending()).count();
    if others > 0 {
        return Err(Refusal::AmendmentsStillOpen { count: others as u64, rule: rule() }.into());
    }
    dossier.collision_now(&amendment.id, None).map_or(Ok(()), |refusal| Err(refusal.into()))
}

/// What was read out on a declaration; nothing is asked before it came before the plenary.
pub(super) fn of(db: &mut Db, id: &DeclarationId, stages: &[StageEntry]) -> StoreResult<Vec<OralRevision>> {
    let came = stages.iter().any(|entry| entry.stage == Stage::Plenary);
    if came { oral_revisions::of_declaration(db, id) } else { Ok(Vec::new()) }
}

impl Dossier {
    /// Whether what a question puts was changed by what was read out in the hall: the amendment in the words that stood last before
    /// it was put; of the text as a whole, an amendment that was read into it.
    #[must_use]
    pub fn is_as_orally_revised(&self, question: &Question) -> bool {
        let before = |one: &&OralRevision| one.read_at <= question.opened_at;
        if question.subject == Subject::Whole {
            return self.read_out.iter().filter(before).any(|one| one.number == 0);
        }
        let put = self.put_by(question);
        let is_last = |one: &&OralRevision| {
            let now = self.amendment(&one.amendment_id).map_or(0, |amendment| amendment.revised);
            one.number > 0 && (one.number == now || question.state == QuestionState::Annulled)
        };
        self.read_out.iter().filter(before).filter(is_last).any(|one| put.contains(&&one.amendment_id))
    }

    /// Whether an amendment was read into the text as a whole.
    #[must_use]
    pub fn was_read_in(&self, id: &AmendmentId) -> bool {
        self.read_out.iter().any(|one| one.number == 0 && one.amendment_id == *id)
    }

    /// Whether the words of an amendment, as they stand now, were read out in the hall.
    #[must_use]
    pub fn is_read_out(&self, amendment: &Amendment) -> bool {
        let of_it =
            |one: &OralRevision| one.number > 0 && one.amendment_id == amendment.id && one.number == amendment.revised;
        self.read_out.iter().any(of_it)
    }
}
