//! Who may vote on a question, how many of them are there, and in what order the roll calls them.

use std::collections::{BTreeMap, BTreeSet};

use crate::actions::challenge_quorum::waiting;
use crate::actions::open_question::Excluded;
use crate::actions::voting::stored;
use crate::actions::{ActResult, Dossier, Participants, Remark, in_each};
use crate::ids::{BodyId, DelegationId, QuestionId, SittingId};
use crate::l10n::Voice;
use crate::language::Locale;
use crate::procedure::{Attendance, Basis, ByComponent, QuorumCount, Role, Rules, called_from, drawn_by_lot};
use crate::storage::ballots::{self, Exclusion};
use crate::storage::bodies::Delegation;
use crate::storage::proxies::Proxy;
use crate::storage::questions::{Question, Voter};
use crate::storage::sittings::{self, Sitting};
use crate::storage::{Db, StoreError, StoreResult, Tx, bodies, journal, proxies, quorum_challenges};

/// A count of the hall by the chair, which overrides the register where the rules allow it.
#[derive(Debug, Clone)]
pub struct ChairCount {
    /// How many of those that may vote are there, in the rules' unit.
    pub present: u64,
    /// Why the register is not right; it must be said.
    pub reason: Remark,
}

/// What was counted before a question was put.
pub(super) struct Counted {
    pub(super) quorum: QuorumCount,
    pub(super) basis: Basis,
    pub(super) registered: u64,
    pub(super) reason: Option<String>,
    /// Of each component, where they are asked one by one.
    pub(super) parts: ByComponent<QuorumCount>,
}

impl Counted {
    /// Nothing is counted of those who answer in writing.
    pub(super) fn in_writing(voters: &[&Delegation]) -> Self {
        let quorum = QuorumCount { present: 0, needed: 0, of: voters.len() as u64 };
        Self { quorum, basis: Basis::Presumed, registered: 0, reason: None, parts: ByComponent::new() }
    }
}

/// Those present at a sitting of those that may vote, with those that the rules count by whoever carries their vote, of all
/// together and of each component; and whether somebody ever doubted its quorum.
pub(super) fn attendance_of(
    db: &mut Db,
    rules: &Rules,
    (participants, voters): (&Participants, &[&Delegation]),
    sitting: &SittingId,
) -> StoreResult<(Attendance, ByComponent<Attendance>)> {
    let there = sittings::present(db, sitting)?;
    let standing = proxies::standing(db, sitting)?;
    let challenged = !quorum_challenges::of_sitting(db, sitting)?.is_empty();
    let present = (&there, standing.as_slice());
    let parts = participants.attendance_in_each(rules, voters, present, challenged);
    Ok((participants.attendance(rules, voters, present, challenged), parts))
}

/// Counts those present, by the register or as the chair did, and refuses below the quorum.
pub(super) fn counted(
    db: &mut Db,
    voters: &[&Delegation],
    (dossier, sitting): (&Dossier, &Sitting),
    own: Option<&ChairCount>,
) -> ActResult<Counted> {
    let waiting = waiting(&quorum_challenges::of_sitting(db, &sitting.id)?);
    dossier.rules().check_unchallenged(waiting)?;
    let (attendance, parts) = attendance_of(db, dossier.rules(), (&dossier.participants, voters), &sitting.id)?;
    let parts = in_each::quorums(dossier.rules(), voters, (&parts, own.is_some()))?;
    let reason = own.map(|own| own.reason.said("own_reason")).transpose()?;
    let chair_count = own.map(|own| own.present);
    let quorum = dossier.rules().check_putting(Attendance { chair_count, ..attendance })?;
    let basis = dossier.rules().quorum_basis(attendance.challenged);
    let registered = attendance.present.of(dossier.rules().quorum.decision.value.of);
    Ok(Counted { quorum, basis, registered, reason: reason.map(str::to_owned), parts })
}

/// Everybody who may vote, with the votes that the rules let them have, by whom they are carried, and for a roll call in what
/// order. Presence is not frozen; of a question that is answered in writing nobody is present, and proxies hold for sittings.
/// A delegation that does not vote on it carries no vote of another either.
pub(super) fn register(
    db: &mut Db,
    (dossier, sitting): (&Dossier, Option<&SittingId>),
    voters: &[&Delegation],
    (question, lot): (&Question, Option<&str>),
) -> StoreResult<Vec<Voter>> {
    let rules = dossier.rules();
    let standing = match sitting.filter(|_| rules.voters.proxies.value > 0) {
        Some(sitting) => proxies::standing(db, sitting)?,
        None => Vec::new(),
    };
    let may_carry =
        |one: &&Proxy| one.span.is_used_on(question.subject) && voters.iter().any(|voter| voter.id == one.holder_id);
    let proxy = |id: &DelegationId| standing.iter().find(|one| one.giver_id == *id).filter(may_carry);
    let holder = |id: &DelegationId| proxy(id).map(|one| one.holder_id.clone());
    let there = sitting.map_or(Ok(BTreeSet::new()), |sitting| sittings::present(db, sitting))?;
    let is_there = |id: &DelegationId| there.contains(id);
    let votes = votes_of(db, dossier, voters)?;
    let roll = lot.map_or_else(Vec::new, |seed| order_of_calling(dossier, voters, seed));
    let place = |id: &DelegationId| roll.iter().position(|one| one == id).map_or(0, |place| stored(place as u64 + 1));
    let voter = |delegation: &&Delegation| Voter {
        question_id: question.id.clone(),
        delegation_id: delegation.id.clone(),
        weight: votes.get(&delegation.id).copied().map_or(0, stored),
        place: place(&delegation.id),
        holder_id: holder(&delegation.id),
        present: rules
            .counts_as_present(is_there(&delegation.id), holder(&delegation.id).as_ref().is_some_and(is_there)),
        component: delegation.component.clone(),
    };
    Ok(voters.iter().map(voter).collect())
}

/// How many votes each of some delegations has, as the rules let it have them now.
///
/// # Errors
/// Only if a query fails.
pub fn votes_of(db: &mut Db, dossier: &Dossier, voters: &[&Delegation]) -> StoreResult<BTreeMap<DelegationId, u64>> {
    let persons = persons(db, dossier)?;
    let votes = |one: &&Delegation| {
        let persons = persons.get(&one.id).copied().unwrap_or(0);
        (one.id.clone(), dossier.rules().votes_of(u64::try_from(one.weight).unwrap_or(0), persons))
    };
    Ok(voters.iter().map(votes).collect())
}

/// How many accredited persons each delegation has that vote for it, where the rules say how many votes one casts at most.
fn persons(db: &mut Db, dossier: &Dossier) -> StoreResult<BTreeMap<DelegationId, u64>> {
    let mut persons = BTreeMap::new();
    if dossier.rules().voters.person_ceiling.value == 0 {
        return Ok(persons);
    }
    for seat in bodies::all_memberships(db, &dossier.body.id)? {
        let votes = seat.ended_at.is_none() && matches!(seat.role, Role::Delegate | Role::HeadOfDelegation);
        if let (true, Some(delegation)) = (votes, seat.delegation_id) {
            *persons.entry(delegation).or_insert(0) += 1;
        }
    }
    Ok(persons)
}

/// Who does not vote on it, each with the reason.
pub(super) fn excluded(dossier: &Dossier, named: &[Excluded]) -> ActResult<BTreeMap<DelegationId, String>> {
    let voters = dossier.voters();
    let known = |id: &DelegationId| voters.iter().any(|one| one.id == *id);
    if named.iter().any(|one| !known(&one.delegation)) {
        return Err(StoreError::NotFound.into());
    }
    named.iter().map(|one| Ok((one.delegation.clone(), one.reason.said("excluded_reason")?.to_owned()))).collect()
}

pub(super) fn exclude(tx: &mut Tx<'_>, id: &QuestionId, excluded: &BTreeMap<DelegationId, String>) -> StoreResult<()> {
    for (delegation, reason) in excluded {
        let row = Exclusion { question_id: id.clone(), delegation_id: delegation.clone(), reason: reason.clone() };
        ballots::exclude(tx, &row)?;
    }
    Ok(())
}

/// The seed of the lot: the head of the record, which nobody can choose and everybody can look up.
pub(super) fn seed(tx: &mut Tx<'_>, body: &BodyId) -> StoreResult<String> {
    Ok(journal::head(tx.db, body)?.map_or_else(|| journal::BEGINNING.to_owned(), |entry| entry.hash))
}

/// The delegations in the order in which the roll calls them: by name in the alphabet of the body's first language, beginning
/// with the one that the seed draws.
fn order_of_calling(dossier: &Dossier, voters: &[&Delegation], seed: &str) -> Vec<DelegationId> {
    let first_language = dossier.body.languages.split(',').next().and_then(Locale::from_tag);
    let voice = Voice::new(first_language.unwrap_or_default(), chrono_tz::UTC);
    let mut by_name = voters.to_vec();
    by_name.sort_by(|a, b| voice.compare(&a.name, &b.name).then_with(|| a.id.cmp(&b.id)));
    let ids: Vec<DelegationId> = by_name.into_iter().map(|one| one.id.clone()).collect();
    called_from(&ids, drawn_by_lot(seed, ids.len()))
}
