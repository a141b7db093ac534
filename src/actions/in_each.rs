//! Bodies that meet jointly and are asked one by one: what is counted of each when a question is put and when it is decided.

use serde_json::{Value, json};

use super::voting::{register_of, stored};
use crate::actions::{ActResult, Papers};
use crate::ids::{DelegationId, QuestionId};
use crate::procedure::{
    Attendance, ByComponent, Decision, Majority, Method, Purpose, QuorumCount, Refusal, Rules, decide,
    weight_names_a_voter,
};
use crate::storage::bodies::Delegation;
use crate::storage::components::{self, QuestionComponent};
use crate::storage::questions::{Question, Voter};
use crate::storage::{StoreResult, Tx};

/// Counts each component that is asked by itself, and refuses where one has no quorum; nothing where all are asked together.
///
/// # Errors
/// As [`Rules::check_components`] and [`Rules::check_putting_in_each`].
pub(super) fn quorums(
    rules: &Rules,
    voters: &[&Delegation],
    (parts, own_count): (&ByComponent<Attendance>, bool),
) -> Result<ByComponent<QuorumCount>, Refusal> {
    if rules.asks_each(parts.len()).is_none() {
        return Ok(ByComponent::new());
    }
    rules.check_components(parts.len(), &without(voters), own_count)?;
    rules.check_putting_in_each(parts)
}

/// Whether each component has the quorum that the rules need of it, by the register of attendance.
///
/// # Errors
/// [`Refusal::NoQuorumIn`] or [`Refusal::ComponentMissing`] with the rule.
pub fn check_quorum_of_each(
    rules: &Rules,
    voters: &[&Delegation],
    parts: &ByComponent<Attendance>,
) -> Result<(), Refusal> {
    quorums(rules, voters, (parts, false)).map(drop)
}

/// Counts each component where each needs the quorum, met or not: what answers a doubt of it.
///
/// # Errors
/// As [`Rules::check_components`] and [`Rules::count_quorum`].
pub(super) fn count(
    rules: &Rules,
    voters: &[&Delegation],
    (parts, own_count): (&ByComponent<Attendance>, bool),
) -> Result<ByComponent<QuorumCount>, Refusal> {
    if !rules.is_quorum_of_each(parts.len()) {
        return Ok(ByComponent::new());
    }
    rules.check_components(parts.len(), &without(voters), own_count)?;
    let counted = |(component, there): (&String, &Attendance)| {
        Ok((component.clone(), rules.count_quorum(Purpose::Decision, *there)?))
    };
    parts.iter().map(counted).collect()
}

/// The names of the voters that sit for no component.
fn without<'a>(voters: &[&'a Delegation]) -> Vec<&'a str> {
    voters.iter().filter(|one| one.component.is_empty()).map(|one| one.name.as_str()).collect()
}

/// Whether a method tells the components apart that each decide by themselves, and no voter from the others.
///
/// # Errors
/// [`Refusal::CountedTogether`], [`Refusal::WeightNamesVoter`], [`Refusal::ComponentNamesVoter`].
pub(super) fn check_method(rules: &Rules, method: Method, register: &[Voter]) -> Result<(), Refusal> {
    let mut parts = ByComponent::<Vec<u64>>::new();
    for voter in register {
        parts.entry(voter.component.clone()).or_default().push(u64::try_from(voter.weight).unwrap_or(0));
    }
    rules.check_method_in_each(method, parts.len())?;
    if method != Method::SecretBallot {
        return Ok(());
    }
    if weight_names_a_voter(&parts.values().flatten().copied().collect::<Vec<_>>()) {
        return Err(Refusal::WeightNamesVoter {});
    }
    rules.check_secrecy_in_each(&parts)
}

/// What each component decides by itself; nothing where they decide together, or where no votes are counted.
///
/// # Errors
/// If the votes cannot be right.
pub(super) fn decisions(
    rules: &Rules,
    (question, papers): (&Question, &Papers),
    is_there: impl Fn(&DelegationId) -> bool,
    majority: Majority,
) -> ActResult<ByComponent<Decision>> {
    let components = papers.components();
    let mut decided = ByComponent::new();
    if !rules.is_decision_of_each(components.len()) {
        return Ok(decided);
    }
    for component in components {
        let Some(tally) = papers.tally_of(question, component)? else { continue };
        let register = register_of(rules, papers, &is_there, |voter| voter.component == component)?;
        decided.insert(component.to_owned(), decide(register, tally, majority)?);
    }
    Ok(decided)
}

/// Stores what was counted of each component when a question was put.
pub(super) fn insert(tx: &mut Tx<'_>, id: &QuestionId, counted: &ByComponent<QuorumCount>) -> StoreResult<()> {
    for (component, one) in counted {
        let (present, entitled, quorum) = (stored(one.present), stored(one.of), stored(one.needed));
        components::insert(tx, &QuestionComponent { present, entitled, quorum, ..undecided(id, component) })?;
    }
    Ok(())
}

/// A component that has decided nothing.
pub(super) fn undecided(id: &QuestionId, component: &str) -> QuestionComponent {
    QuestionComponent {
        question_id: id.clone(),
        component: component.to_owned(),
        present: 0,
        entitled: 0,
        quorum: 0,
        yes: 0,
        no: 0,
        abstain: 0,
        base: 0,
        required: 0,
        outcome: None,
    }
}

/// What was counted of each component when a question was put, for the record.
pub(super) fn counted_facts(counted: &ByComponent<QuorumCount>) -> Value {
    counted.iter().map(|(component, one)| json!([component, one.present, one.of, one.needed])).collect()
}

/// Stores what each component decided, and gives it for the record.
pub(super) fn declare(tx: &mut Tx<'_>, id: &QuestionId, parts: &ByComponent<Decision>) -> StoreResult<Value> {
    let rows: Vec<QuestionComponent> = parts.iter().map(|(component, part)| decided(id, component, part)).collect();
    for row in &rows {
        components::decide(tx, row)?;
    }
    let fact = |one: &QuestionComponent| {
        let outcome = one.outcome.map(|outcome| outcome.as_str());
        json!([one.component, one.yes, one.no, one.abstain, one.base, one.required, outcome])
    };
    Ok(rows.iter().map(fact).collect())
}

/// What a component decided, as it is stored; what was counted when the question was put is left out.
pub(super) fn decided(id: &QuestionId, component: &str, part: &Decision) -> QuestionComponent {
    let of =
        |pile: fn(&crate::procedure::Arithmetic) -> u64| part.arithmetic.as_ref().map_or(0, |all| stored(pile(all)));
    QuestionComponent {
        yes: of(|all| all.tally.yes),
        no: of(|all| all.tally.no),
        abstain: of(|all| all.tally.abstain),
        base: of(|all| all.base),
        required: of(|all| all.required),
        outcome: Some(part.outcome),
        ..undecided(id, component)
    }
}
