//! The sponsors of an amendment join a compromise that is to replace it, do not join it, or leave it again.

use serde_json::json;

use crate::actions::amendment_acts::{
    accounts_of_mover, check_head, check_not_before_body, check_pending, hold_amendment, permit_of_mover,
};
use crate::actions::{ActResult, CompromiseFacts, Dossier, Fact, Notice, Permit, Visitor, notify, record};
use crate::ids::AmendmentId;
use crate::procedure::{Act, Refusal, Standing};
use crate::storage::amendments::Amendment;
use crate::storage::replacements::{self, Replacement};
use crate::storage::{StoreError, Tx};

/// Says for the sponsors of an amendment whether they join a compromise that names it. Those who joined may leave it, and
/// those who did not may join, until the vote begins.
///
/// # Errors
/// `NotFound` if the compromise does not name it, or the refusal.
pub fn join_compromise(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &AmendmentId,
    (compromise, joins): (&AmendmentId, bool),
) -> ActResult<()> {
    let (dossier, amendment) = hold_amendment(tx, visitor, id)?;
    let permit = permit_of_mover(&dossier, visitor, Act::JoinCompromise, &amendment)?;
    check_head(tx.db, &permit)?;
    let (row, compromise) = check_joining_compromise(&dossier, &amendment, compromise, joins)?;
    replacements::answer(tx, row, joins, Some(&permit.membership().id))?;
    let (act, news) = match (joins, row.joins) {
        (true, _) => ("compromise-joined", "joined"),
        (false, true) => ("compromise-left", "left"),
        (false, false) => ("compromise-declined", "declined"),
    };
    let facts = json!({ "label": amendment.label(), "compromise": compromise.id, "other": compromise.cited() });
    let declaration = Some(&amendment.declaration_id);
    record(tx, &permit, Fact { act, declaration, subject: Some(id.as_str()), facts })?;
    tell_mover(tx, &permit, (compromise, &amendment), news)
}

/// Whether the sponsors of an amendment can give this answer to a compromise now: both are pending, no vote on either has
/// begun, and theirs is neither suspended for another nor a compromise itself.
///
/// # Errors
/// `NotFound` if it does not name theirs, or the refusal.
pub fn check_joining_compromise<'a>(
    dossier: &'a Dossier,
    amendment: &Amendment,
    compromise: &AmendmentId,
    joins: bool,
) -> ActResult<(&'a Replacement, &'a Amendment)> {
    let act = Act::JoinCompromise;
    check_pending(amendment, act)?;
    let known = dossier.amendment(compromise).filter(|one| one.filed_at.is_some());
    let (Some(row), Some(compromise)) = (dossier.replacement(compromise, &amendment.id), known) else {
        return Err(StoreError::NotFound.into());
    };
    for one in [amendment, compromise] {
        check_pending(one, act)?;
        check_not_put(dossier, one, act)?;
    }
    if row.answered_at.is_some() && row.joins == joins {
        return Err(Refusal::AlreadyDone { act, since: row.answered_at }.into());
    }
    if !joins {
        return Ok((row, compromise));
    }
    if dossier.is_compromise(&amendment.id) {
        return Err(Refusal::NoCompromiseOf { amendments: vec![amendment.cited()] }.into());
    }
    check_not_suspended(dossier, amendment)?;
    check_not_suspended(dossier, compromise)?;
    Ok((row, compromise))
}

/// Whether no vote on an amendment has begun, and none that bears on it is open.
///
/// # Errors
/// The refusal.
pub(super) fn check_not_put(dossier: &Dossier, amendment: &Amendment, act: Act) -> ActResult<()> {
    check_not_before_body(dossier, amendment, act)?;
    let put = dossier.question_on(&amendment.id).is_some();
    Ok(dossier.rules().check_compromise(put)?)
}

/// Whether an amendment is not suspended.
///
/// # Errors
/// [`Refusal::Suspended`] with the compromise.
pub fn check_not_suspended(dossier: &Dossier, amendment: &Amendment) -> ActResult<()> {
    match dossier.suspended_by(amendment) {
        Some(other) => Err(Refusal::Suspended { amendments: vec![other.cited()] }.into()),
        None => Ok(()),
    }
}

/// Answers to a compromise that no longer hold, for the record.
#[derive(Debug, Default)]
pub(super) struct Lapsed {
    /// Whose sponsors are asked again.
    pub(super) answers: Vec<AmendmentId>,
    /// Those of them that stood suspended for it and stand again where they stood.
    pub(super) returned: Vec<AmendmentId>,
}

/// The words of a compromise were changed: other delegations said what they said of other words, and are asked again.
pub(super) fn lapse(tx: &mut Tx<'_>, dossier: &Dossier, compromise: &Amendment) -> ActResult<Lapsed> {
    let others = |row: &Replacement, other: &Amendment| {
        row.answered_at.is_some() && other.delegation_id != compromise.delegation_id
    };
    ask_again(tx, dossier, compromise, others, "again")
}

/// A compromise that was ruled out is admitted: those who had joined it have arranged themselves without it, and are asked
/// again. Its own delegation need not be, unless that put the other amendment to another use meanwhile.
///
/// The dossier is that before the ruling.
pub(super) fn lapse_of_readmitted(tx: &mut Tx<'_>, dossier: &Dossier, compromise: &Amendment) -> ActResult<Lapsed> {
    let joined = |row: &Replacement, other: &Amendment| {
        let elsewhere = || dossier.is_compromise(&other.id) || dossier.has_joined_another(&other.id, &compromise.id);
        row.joins && (other.delegation_id != compromise.delegation_id || elsewhere())
    };
    ask_again(tx, dossier, compromise, joined, "readmitted")
}

/// Lets some of the answers to a compromise lapse. One that is ruled out may come back, so its answer lapses too.
fn ask_again(
    tx: &mut Tx<'_>,
    dossier: &Dossier,
    compromise: &Amendment,
    lapses: impl Fn(&Replacement, &Amendment) -> bool,
    news: &str,
) -> ActResult<Lapsed> {
    let mut lapsed = Lapsed::default();
    let mut asked: Vec<&Amendment> = Vec::new();
    for row in dossier.replacements.iter().filter(|row| row.amendment_id == compromise.id) {
        let Some(other) = dossier.amendment(&row.replaces_id) else { continue };
        let is_open = other.standing.is_pending() || other.standing == Standing::Inadmissible;
        if !is_open || !lapses(row, other) {
            continue;
        }
        if row.joins && dossier.suspended_by(other).is_some_and(|by| by.id == compromise.id) {
            lapsed.returned.push(other.id.clone());
        }
        replacements::answer(tx, row, false, None)?;
        lapsed.answers.push(other.id.clone());
        asked.extend(other.standing.is_pending().then_some(other));
    }
    tell_sponsors(tx, compromise, &asked, news)?;
    Ok(lapsed)
}

/// The amendments that stand again where they stood, now that a compromise is out; their sponsors are told.
pub(super) fn give_back(tx: &mut Tx<'_>, dossier: &Dossier, compromise: &Amendment) -> ActResult<Vec<AmendmentId>> {
    let returned: Vec<&Amendment> = dossier.joined_to(&compromise.id).collect();
    tell_sponsors(tx, compromise, &returned, "returned")?;
    Ok(returned.into_iter().map(|one| one.id.clone()).collect())
}

/// Tells the sponsors of amendments what a compromise means for theirs; those who move the compromise know.
pub(super) fn tell_sponsors(
    tx: &mut Tx<'_>,
    compromise: &Amendment,
    amendments: &[&Amendment],
    news: &str,
) -> ActResult<()> {
    for one in amendments.iter().filter(|one| one.delegation_id != compromise.delegation_id) {
        let to = accounts_of_mover(tx.db, one)?;
        let facts = CompromiseFacts {
            amendment: one.id.clone(),
            label: one.cited(),
            other: compromise.cited(),
            delegation: compromise.delegation_id.clone(),
            news: news.to_owned(),
        };
        let event = format!("{}:{}:{news}:{}", compromise.id, one.id, tx.fresh::<String>()?);
        notify(tx, Notice::Compromise, &to, Some(&compromise.declaration_id), &event, &facts)?;
    }
    Ok(())
}

/// Tells those who move a compromise what the sponsors of an amendment said.
fn tell_mover(
    tx: &mut Tx<'_>,
    permit: &Permit,
    (compromise, amendment): (&Amendment, &Amendment),
    news: &str,
) -> ActResult<()> {
    let mut to = accounts_of_mover(tx.db, compromise)?;
    to.retain(|account| *account != permit.membership().account_id);
    let facts = CompromiseFacts {
        amendment: compromise.id.clone(),
        label: compromise.cited(),
        other: amendment.cited(),
        delegation: amendment.delegation_id.clone(),
        news: news.to_owned(),
    };
    let event = format!("{}:{}:{news}:{}", compromise.id, amendment.id, tx.fresh::<String>()?);
    notify(tx, Notice::Compromise, &to, Some(&compromise.declaration_id), &event, &facts)
}
