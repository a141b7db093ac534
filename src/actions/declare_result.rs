//! The presiding officer declares what was decided, and what follows from it.

use serde_json::{Value, json};

use super::give_proxy::spend;
use super::join_compromise::give_back;
use super::motion_question::decided;
use super::open_question::{accounts_of, put_cited, put_label};
use super::voting::{as_rule, check_sitting, hold_question, stored, there, whole_register};
use crate::actions::{
    ActError, ActResult, ComponentFacts, Dossier, Fact, Notice, Papers, Permit, ResultFacts, Visitor, conclude,
    in_each, notify, record,
};
use crate::ids::{DelegationId, QuestionId};
use crate::procedure::{
    Act, ByComponent, Choice, Decision, How, Majority, MotionState, Outcome, QuestionState, Refusal, Rules, Standing,
    Subject, Tally, Terms, Votes,
};
use crate::storage::questions::{self, Question, Voter};
use crate::storage::{Db, StoreError, Tx};

/// What the chair was shown: the words of the button that declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Foreseen {
    /// The outcome.
    pub outcome: Outcome,
    /// The counts; none where nothing is counted.
    pub tally: Option<Tally>,
    /// What the chair says where it is the chair's to say: what was heard of a vote by voices, its vote on a tie.
    pub chair: Option<Choice>,
}

impl Foreseen {
    fn is(&self, decision: Decision) -> bool {
        (self.outcome, self.tally) == (decision.outcome, decision.arithmetic.map(|all| all.tally))
    }
}

/// Declares the result of a locked question; where the chair was shown what would be declared, that and nothing else.
///
/// The amendment stands as decided and those that fall with it are marked; the adoption of the whole makes the adopted
/// version.
///
/// # Errors
/// If the voting has not ended, no count was entered, or an objection blocks the consensus;
/// [`Refusal::FiguresChanged`] if the result is not the one foreseen.
pub fn declare_result(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &QuestionId,
    foreseen: Option<Foreseen>,
) -> ActResult<Outcome> {
    let (mut dossier, question) = hold_question(tx, id)?;
    let permit = dossier.permit(visitor, Act::DeclareResult)?;
    check_sitting(tx.db, &question)?;
    let papers = Papers::of(tx.db, &question)?;
    let chair = foreseen.and_then(|foreseen| foreseen.chair);
    let Decided { state, decision, parts } = decide(tx.db, &dossier, &question, (&papers, chair))?;
    if foreseen.is_some_and(|foreseen| !foreseen.is(decision)) {
        return Err(Refusal::FiguresChanged {}.into());
    }
    let said = chair.filter(|_| matches!(decision.how, How::Voice | How::CastingVote));
    let question = Question { ballots_digest: papers.digest(&question), chair: said, ..question };
    let declared = declared(tx, &permit, &question, state, decision);
    questions::update(tx, &declared, question.state)?;
    for one in dossier.questions.iter_mut().filter(|one| one.id == declared.id) {
        one.clone_from(&declared);
    }
    let components = in_each::declare(tx, id, &parts)?;
    journal(tx, &permit, &dossier, (&declared, components))?;
    spend(tx, &permit, id)?;
    tell(tx, &dossier, (&declared, &parts), &papers.voters)?;
    conclude::follow(tx, &permit, &mut dossier, &declared)?;
    Ok(decision.outcome)
}

/// What declaring a question would declare now, for the words of the chair's buttons: one, or where the chair has something to
/// say one for each thing that it may say.
///
/// # Errors
/// As [`declare_result`].
pub fn foresee(
    db: &mut Db,
    dossier: &Dossier,
    question: &Question,
    papers: &Papers,
) -> ActResult<Vec<(Option<Choice>, Decision)>> {
    match decide(db, dossier, question, (papers, None)) {
        Ok(Decided { decision, .. }) => Ok(vec![(None, decision)]),
        Err(ActError::Refused(Refusal::NotHeard {} | Refusal::CastingVoteNeeded { .. })) => [Choice::Yes, Choice::No]
            .into_iter()
            .map(|chair| Ok((Some(chair), decide(db, dossier, question, (papers, Some(chair)))?.decision)))
            .collect(),
        Err(other) => Err(other),
    }
}

/// What a question would be declared as.
struct Decided {
    state: QuestionState,
    decision: Decision,
    /// What each component decides, where they decide one by one.
    parts: ByComponent<Decision>,
}

/// What each of the bodies that meet jointly would decide, where they decide one by one; nothing as long as it cannot be declared.
///
/// # Errors
/// Only if a query fails, or what is stored cannot be read.
pub fn foresee_in_each(
    db: &mut Db,
    dossier: &Dossier,
    question: &Question,
    papers: &Papers,
) -> ActResult<ByComponent<Decision>> {
    if question.locked_at.is_none() || !dossier.rules().is_decision_of_each(papers.components().len()) {
        return Ok(ByComponent::new());
    }
    match decide(db, dossier, question, (papers, None)) {
        Ok(decided) => Ok(decided.parts),
        Err(ActError::Refused(_)) => Ok(ByComponent::new()),
        Err(other) => Err(other),
    }
}

fn decide(
    db: &mut Db,
    dossier: &Dossier,
    question: &Question,
    (papers, chair): (&Papers, Option<Choice>),
) -> ActResult<Decided> {
    let majority = Majority::read(&question.majority)
        .ok_or_else(|| StoreError::Corrupt(format!("{:?} is no majority", question.majority)))?;
    let there = there(db, question)?;
    let is_there = |id: &DelegationId| there.contains(id);
    let votes = Votes {
        register: whole_register(dossier.rules(), (question, papers), is_there)?,
        tally: papers.tally(question)?,
        objections: questions::objections(db, &question.id)?.len() as u64,
        chair,
    };
    let (declared, decision) = as_rule(question).declare(votes, terms(dossier.rules(), majority))?;
    let parts = in_each::decisions(dossier.rules(), (question, papers), is_there, majority)?;
    Ok(Decided { state: declared.state, decision: decision.in_each(&parts), parts })
}

/// What the rules say of the result of a question that needs this majority.
#[must_use]
pub(super) const fn terms(rules: &Rules, majority: Majority) -> Terms<'_> {
    Terms { majority, objection_blocks: &rules.voting.objection_blocks, tie: &rules.majorities.tie }
}

fn declared(tx: &Tx<'_>, permit: &Permit, question: &Question, state: QuestionState, decision: Decision) -> Question {
    let declared_by = Some(permit.membership().id.clone());
    Question { state, declared_at: Some(tx.now), declared_by, ..figured(question, decision) }
}

/// A question with the figures of a decision.
fn figured(question: &Question, decision: Decision) -> Question {
    let numbers = decision.arithmetic;
    let of = |pile: fn(&crate::procedure::Arithmetic) -> u64| numbers.as_ref().map_or(0, |all| stored(pile(all)));
    Question {
        yes: of(|all| all.tally.yes),
        no: of(|all| all.tally.no),
        abstain: of(|all| all.tally.abstain),
        base: of(|all| all.base),
        required: of(|all| all.required),
        outcome: Some(decision.outcome),
        reached: Some(decision.how),
        ..question.clone()
    }
}

/// A declared question as it would have been declared with another count.
pub(super) fn decide_again(db: &mut Db, dossier: &Dossier, question: &Question, tally: Tally) -> ActResult<Question> {
    let (yes, no, abstain) = (stored(tally.yes), stored(tally.no), stored(tally.abstain));
    let locked = Question { state: QuestionState::Locked, yes, no, abstain, ..question.clone() };
    let papers = Papers::of(db, &locked)?;
    Ok(figured(question, decide(db, dossier, &locked, (&papers, question.chair))?.decision))
}

fn journal(
    tx: &mut Tx<'_>,
    permit: &Permit,
    dossier: &Dossier,
    (question, components): (&Question, Value),
) -> ActResult<()> {
    let standing = conclude::standing(dossier, question);
    let put = conclude::settled(dossier, question);
    let mut returned = Vec::new();
    let rejected = put.iter().filter(|_| standing == Some(Standing::Rejected));
    for compromise in rejected.filter_map(|id| dossier.amendment(id)) {
        returned.extend(give_back(tx, dossier, compromise)?);
    }
    let facts = json!({
        "label": put_label(dossier, question),
        "amendments": put,
        "outcome": question.outcome.map(Outcome::as_str),
        "reached": question.reached.map(|how| how.as_str()),
        "yes": question.yes,
        "no": question.no,
        "abstain": question.abstain,
        "base": question.base,
        "required": question.required,
        "majority": question.majority,
        "components": components,
        "ballots": question.ballots_digest,
        "chair": question.chair.map(Choice::as_str),
        "standing": standing.map(Standing::as_str),
        "motion": dossier.motions.of_question(&question.id).map(|motion| &motion.id),
        "motion_state": decided(question).map(MotionState::as_str),
        "returned": returned,
    });
    let declaration = Some(&dossier.declaration.id);
    record(tx, permit, Fact { act: "result-declared", declaration, subject: Some(question.id.as_str()), facts })
}

/// Tells the delegations that moved it, and all who could vote.
fn tell(
    tx: &mut Tx<'_>,
    dossier: &Dossier,
    (question, parts): (&Question, &ByComponent<Decision>),
    voters: &[Voter],
) -> ActResult<()> {
    let put = dossier.put_by(question);
    let co_sponsors = dossier.amendment_sponsors.iter().filter(|one| put.contains(&&one.amendment_id));
    let is_whole = question.subject == Subject::Whole;
    let sponsors = dossier.sponsors.iter().filter(|_| is_whole);
    let of_text = dossier.declaration.delegation_id.as_ref().filter(|_| is_whole);
    let movers = put.iter().filter_map(|id| dossier.amendment(id)?.delegation_id.as_ref()).chain(of_text);
    let concerned = voters
        .iter()
        .map(|voter| &voter.delegation_id)
        .chain(movers)
        .chain(co_sponsors.map(|one| &one.delegation_id))
        .chain(sponsors.map(|one| &one.delegation_id));
    let to = accounts_of(tx.db, concerned)?;
    let facts = ResultFacts {
        question: question.id.clone(),
        subject: put_cited(dossier, question),
        outcome: question.outcome.map_or_else(String::new, |outcome| outcome.to_string()),
        reached: question.reached.map_or_else(String::new, |how| how.to_string()),
        yes: question.yes,
        no: question.no,
        abstain: question.abstain,
        components: parts.iter().map(|(component, part)| ComponentFacts::of(component, part)).collect(),
    };
    notify(tx, Notice::Result, &to, Some(&dossier.declaration.id), question.id.as_str(), &facts)
}
