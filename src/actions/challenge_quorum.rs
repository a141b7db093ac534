//! Where the quorum is presumed, a delegation or the chair doubts it; then it is counted before anything else is put.

use serde_json::json;

use super::entitlement::{ChairCount, attendance_of};
use super::open_sitting::hold_sitting;
use super::suspend_sitting::number_of;
use super::voting::stored;
use crate::actions::{ActError, ActResult, Fact, Participants, Visitor, in_each, record, rules};
use crate::clock::Moment;
use crate::ids::{DelegationId, SittingId};
use crate::l10n::Message;
use crate::procedure::{Act, Attendance, Purpose, QuorumCount, Refusal, Role};
use crate::storage::quorum_challenges::{self, QuorumChallenge};
use crate::storage::{StoreError, Tx, questions};

/// Doubts the quorum: nothing is put until it is verified. The secretariat names the delegation that asked for it orally.
///
/// # Errors
/// [`Refusal::QuorumCounted`] where it is counted before every vote, [`Refusal::QuorumChallenged`] if it is doubted already,
/// [`Refusal::QuestionOpen`] while a vote goes on, [`Refusal::CategoryMayNotVote`]; [`ActError::Invalid`] at `delegation`.
pub fn challenge_quorum(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &SittingId,
    delegation: Option<&DelegationId>,
) -> ActResult<()> {
    let (_, body, permit) = hold_sitting(tx, visitor, id, Act::ChallengeQuorum)?;
    let seat = permit.membership();
    let by = match (&seat.delegation_id, seat.role) {
        (Some(own), _) => Some(own.clone()),
        (None, Role::Secretariat) => Some(delegation.cloned().ok_or_else(|| unknown("delegation"))?),
        (None, _) => None,
    };
    let document = rules(&body.rules)?;
    if let Some(by) = &by {
        let known = Participants::now(tx.db, &body.id, &document.rules)?;
        let named = known.find(by).ok_or_else(|| unknown("delegation"))?;
        document.rules.check_vote(named.category)?;
    }
    let before = quorum_challenges::of_sitting(tx.db, id)?;
    document.rules.check_challenge(waiting(&before))?;
    if questions::at_sitting(tx.db, id)?.is_some() {
        return Err(Refusal::QuestionOpen {}.into());
    }
    let challenge = QuorumChallenge {
        sitting_id: id.clone(),
        number: number_of(before.len()),
        delegation_id: by,
        membership_id: permit.membership().id.clone(),
        made_at: tx.now,
        counted_at: None,
        counted_by: None,
        present: 0,
        entitled: 0,
        needed: 0,
        count_reason: None,
        components: String::new(),
        met: false,
    };
    quorum_challenges::make(tx, &challenge)?;
    let by = if challenge.delegation_id.is_some() { "delegation" } else { "chair" };
    let facts = json!({ "number": challenge.number, "by": by, "delegation": challenge.delegation_id });
    record(tx, &permit, Fact { act: "quorum-challenged", declaration: None, subject: Some(id.as_str()), facts })
}

fn unknown(field: &'static str) -> ActError {
    ActError::field(field, Message::new("error-not-in-list"))
}

/// Since when a doubt of the quorum waits for its answer.
pub(super) fn waiting(challenges: &[QuorumChallenge]) -> Option<Moment> {
    challenges.iter().find(|one| !one.met).map(|one| one.made_at)
}

/// Counts those present, by the register of attendance or as the chair did, and says whether there is a quorum. Where there is
/// none, that is recorded too, and it may be counted again.
///
/// # Errors
/// [`Refusal::NoChallenge`] if nobody doubts it, [`Refusal::RegisterHolds`] for a count of the chair that the rules know nothing
/// of; [`ActError::Invalid`] at `own_reason`.
pub fn verify_quorum(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &SittingId,
    own: Option<&ChairCount>,
) -> ActResult<QuorumCount> {
    let (_, body, permit) = hold_sitting(tx, visitor, id, Act::VerifyQuorum)?;
    let challenges = quorum_challenges::of_sitting(tx.db, id)?;
    let challenge = challenges.into_iter().find(|one| !one.met).ok_or(Refusal::NoChallenge {})?;
    let document = rules(&body.rules)?;
    let all = Participants::now(tx.db, &body.id, &document.rules)?;
    let voters = all.voters(&document.rules);
    let (attendance, parts) = attendance_of(tx.db, &document.rules, (&all, &voters), id)?;
    let parts = in_each::count(&document.rules, &voters, (&parts, own.is_some()))?;
    let reason = own.map(|own| own.reason.said("own_reason")).transpose()?;
    let counted = document.rules.count_quorum(
        Purpose::Decision,
        Attendance { chair_count: own.map(|own| own.present), challenged: true, ..attendance },
    )?;
    let answer = QuorumChallenge {
        counted_at: Some(tx.now),
        counted_by: Some(permit.membership().id.clone()),
        present: stored(counted.present),
        entitled: stored(counted.of),
        needed: stored(counted.needed),
        count_reason: reason.map(str::to_owned),
        components: if parts.is_empty() { String::new() } else { in_each::counted_facts(&parts).to_string() },
        met: counted.is_met() && parts.values().all(|one| one.is_met()),
        ..challenge
    };
    quorum_challenges::count(tx, &answer).map_err(|error| match error {
        StoreError::Stale => ActError::from(Refusal::NoChallenge {}),
        other => other.into(),
    })?;
    let facts = json!({
        "number": answer.number,
        "present": answer.present,
        "entitled": answer.entitled,
        "needed": answer.needed,
        "count_reason": answer.count_reason,
        "components": answer.components,
        "met": answer.met,
    });
    record(tx, &permit, Fact { act: "quorum-counted", declaration: None, subject: Some(id.as_str()), facts })?;
    Ok(counted)
}
