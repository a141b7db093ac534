//! The presiding officer puts a question.

use std::collections::BTreeMap;

use serde_json::json;

use super::entitlement::{ChairCount, Counted, counted, exclude, excluded, register, seed};
use super::may_put::{check_turn, check_words};
use super::motion_question::{kind_of, majority_on, note_motion};
use super::voting::{check_going_on, stored};
use crate::actions::{
    ActError, ActResult, Dossier, Fact, Notice, Permit, QuestionOpenedFacts, Remark, Visitor, in_each, notify, record,
    urn,
};
use crate::ids::{
    AccountId, AmendmentId, BlocId, ClauseId, DeclarationId, DelegationId, MotionId, QuestionId, RecommendationId,
    SeparateVoteId, SittingId,
};
use crate::procedure::{
    Act, Basis, ByComponent, Method, Question as Rule, QuestionState, QuorumCount, Refusal, Subject,
};
use crate::storage::amendments::Amendment;
use crate::storage::bodies::Delegation;
use crate::storage::questions::{self, Question, Voter};
use crate::storage::separate_votes::{self, SeparateVote};
use crate::storage::sittings::{self, Sitting};
use crate::storage::{Db, StoreError, StoreResult, Tx, ballots, blocs, bodies, declarations, proxies, registers};

/// What is put.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuestionOn {
    /// An amendment or a sub-amendment.
    Amendment(AmendmentId),
    /// What is left of the amendments that were announced to be put together.
    Bloc(BlocId),
    /// A part of the text, or of an amendment, by separate vote.
    Part(SeparateVoteId),
    /// The text as a whole, as amended.
    Whole,
    /// A motion about the procedure.
    Motion(MotionId),
}

/// How a question is put.
#[derive(Debug, Clone)]
pub struct OpenQuestion {
    /// On what.
    pub on: QuestionOn,
    /// By which method; the rules' own where none is named.
    pub method: Option<Method>,
    /// An amendment in the wording of a panel.
    pub as_revised: Option<RecommendationId>,
    /// The whole: the clauses whose merged sentences the chair has read and confirmed; `title` is the title.
    pub confirmed: Vec<ClauseId>,
    /// The chair's own count of those present, where the register of attendance is wrong.
    pub own_count: Option<ChairCount>,
    /// The delegations that do not vote on it and leave the base.
    pub excluded: Vec<Excluded>,
}

impl OpenQuestion {
    /// By the rules' own method, as filed, to all who are entitled.
    #[must_use]
    pub const fn on(on: QuestionOn) -> Self {
        Self { on, method: None, as_revised: None, confirmed: Vec::new(), own_count: None, excluded: Vec::new() }
    }
}

/// A delegation that does not vote on a question: a party to a dispute.
#[derive(Debug, Clone)]
pub struct Excluded {
    /// The delegation.
    pub delegation: DelegationId,
    /// Why; it must be said.
    pub reason: Remark,
}

/// Puts a question: method, majority, voters and words are fixed from here on.
///
/// # Errors
/// What forbids it now: the stage, no sitting, no quorum, another question, the order of voting, a collision with what is
/// adopted, the method. [`ActError::Invalid`] at `confirmed` names merged sentences that nobody confirmed, at `own_reason`
/// a count of the chair without a reason.
pub fn open_question(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    declaration: &DeclarationId,
    input: &OpenQuestion,
) -> ActResult<QuestionId> {
    let body = declarations::find(tx.db, declaration)?.body_id;
    bodies::lock(tx, &body)?;
    let declaration = declarations::find(tx.db, declaration)?;
    let mut dossier = Dossier::load(tx.db, declaration)?;
    let permit = dossier.permit(visitor, act(&input.on))?;
    let sitting = sittings::open_of_meeting(tx.db, &dossier.meeting.id)?.ok_or(Refusal::NoSitting {})?;
    check_going_on(tx.db, &sitting.id)?;
    let method = method_at_sitting(&dossier, input)?;
    check_nothing_pending(&dossier)?;
    let pending = questions::at_sitting(tx.db, &sitting.id)?.is_some();
    let state = Rule::put(method, pending)?.state;
    check_turn(&dossier, &input.on)?;
    let words = check_words(&dossier, input)?;
    dossier.rules().check_method(subject(&input.on), method)?;
    let excluded = excluded(&dossier, &input.excluded)?;
    let voters: Vec<&Delegation> = dossier.voters().into_iter().filter(|one| !excluded.contains_key(&one.id)).collect();
    let counted = counted(tx.db, &voters, (&dossier, &sitting), input.own_count.as_ref())?;
    let (basis, parts) = (counted.basis, counted.parts.clone());
    let put = Question {
        method,
        state,
        words: serde_json::to_string(&words).map_err(|error| StoreError::Corrupt(error.to_string()))?,
        ..blank(tx, &permit, &dossier, input, (Some(&sitting), counted))?
    };
    let lot = if method == Method::RollCall { Some(seed(tx, &body)?) } else { None };
    let register = register(tx.db, (&dossier, Some(&sitting.id)), &voters, (&put, lot.as_deref()))?;
    in_each::check_method(dossier.rules(), method, &register)?;
    if method == Method::SecretBallot {
        urn::make_key(tx, &put.id)?;
    }
    insert(tx, (&put, &sitting.id), &register, (basis, &parts))?;
    put_what(tx, &mut dossier, &put.id, &input.on)?;
    exclude(tx, &put.id, &excluded)?;
    if let Some(seed) = &lot {
        ballots::draw_lot(tx, &put.id, seed)?;
    }
    note(tx, &permit, &dossier, (&put, Some(basis), &parts), (&register, &excluded), &input.confirmed)?;
    tell(tx, &dossier, &put, &register)?;
    Ok(put.id)
}

/// Stores a question with its register and on what quorum it stands: the proxies for one question that the register names are
/// for this one.
fn insert(
    tx: &mut Tx<'_>,
    (put, sitting): (&Question, &SittingId),
    register: &[Voter],
    (basis, parts): (Basis, &ByComponent<QuorumCount>),
) -> ActResult<()> {
    questions::insert(tx, put, register).map_err(taken)?;
    registers::stand_on(tx, &put.id, basis)?;
    in_each::insert(tx, &put.id, parts)?;
    let carried = register.iter().filter(|one| one.holder_id.is_some());
    let givers: Vec<DelegationId> = carried.map(|one| one.delegation_id.clone()).collect();
    if givers.is_empty() { Ok(()) } else { Ok(proxies::bind(tx, sitting, (&givers, &put.id))?) }
}

/// The method that is asked for, or the rules' own; the silence procedure is of no sitting.
fn method_at_sitting(dossier: &Dossier, input: &OpenQuestion) -> Result<Method, Refusal> {
    let method = input.method.unwrap_or_else(|| dossier.rules().default_method(subject(&input.on)));
    if method.is_at_sitting() { Ok(method) } else { Err(Refusal::NotByThisMethod { act: Act::OpenQuestion, method }) }
}

/// Whether nothing is before the body on this text, in a hall or in writing.
pub(super) fn check_nothing_pending(dossier: &Dossier) -> Result<(), Refusal> {
    let pending = dossier.questions.iter().any(|question| question.state.is_pending());
    if pending { Err(Refusal::QuestionOpen {}) } else { Ok(()) }
}

/// A question on this, by the rules, at this sitting or in writing; nothing is answered yet.
pub(super) fn blank(
    tx: &mut Tx<'_>,
    permit: &Permit,
    dossier: &Dossier,
    input: &OpenQuestion,
    (sitting, counted): (Option<&Sitting>, Counted),
) -> StoreResult<Question> {
    let (majority, rule) = majority_on(dossier, &input.on, subject(&input.on));
    Ok(Question {
        id: tx.fresh()?,
        number: questions::next_number(tx.db, &dossier.declaration.id)?,
        declaration_id: dossier.declaration.id.clone(),
        sitting_id: sitting.map(|sitting| sitting.id.clone()),
        subject: subject(&input.on),
        amendment_id: amendment(&input.on).cloned(),
        clause_id: part(dossier, &input.on).and_then(|part| part.clause_id.clone()),
        recommendation_id: input.as_revised.clone(),
        method: dossier.rules().default_method(subject(&input.on)),
        majority: majority.to_string(),
        majority_rule: rule.rule.clone(),
        words: String::new(),
        state: QuestionState::Open,
        opened_at: tx.now,
        opened_by: permit.membership().id.clone(),
        locked_at: None,
        declared_at: None,
        declared_by: None,
        present: stored(counted.quorum.present),
        registered: stored(counted.registered),
        count_reason: counted.reason,
        entitled: stored(counted.quorum.of),
        quorum: stored(counted.quorum.needed),
        yes: 0,
        no: 0,
        abstain: 0,
        base: 0,
        required: 0,
        outcome: None,
        reached: None,
        ballots_digest: None,
        chair: None,
    })
}

/// Stores what is put besides an amendment or the whole.
fn put_what(tx: &mut Tx<'_>, dossier: &mut Dossier, question: &QuestionId, on: &QuestionOn) -> StoreResult<()> {
    match on {
        QuestionOn::Bloc(bloc) => {
            let those = dossier.bloc(bloc).map_or_else(Vec::new, |(_, all)| dossier.left_of(all));
            blocs::put(tx, question, bloc, &those)?;
            dossier.blocs = blocs::of_declaration(tx.db, &dossier.declaration.id)?;
        }
        QuestionOn::Part(part) => {
            separate_votes::put(tx, question, part)?;
            dossier.parts.put.push((question.clone(), part.clone()));
        }
        QuestionOn::Motion(id) => note_motion(tx, dossier, question, id)?,
        QuestionOn::Amendment(_) | QuestionOn::Whole => {}
    }
    Ok(())
}

fn part<'a>(dossier: &'a Dossier, on: &QuestionOn) -> Option<&'a SeparateVote> {
    match on {
        QuestionOn::Part(id) => dossier.part(id),
        _ => None,
    }
}

/// The act by which this is put.
const fn act(on: &QuestionOn) -> Act {
    match on {
        QuestionOn::Motion(_) => Act::PutMotion,
        _ => Act::OpenQuestion,
    }
}

/// What a question is about, as far as majorities and methods differ.
const fn subject(on: &QuestionOn) -> Subject {
    match on {
        QuestionOn::Amendment(_) => Subject::Amendment,
        QuestionOn::Bloc(_) => Subject::Bloc,
        QuestionOn::Part(_) => Subject::Clause,
        QuestionOn::Whole => Subject::Whole,
        QuestionOn::Motion(_) => Subject::Procedural,
    }
}

const fn amendment(on: &QuestionOn) -> Option<&AmendmentId> {
    match on {
        QuestionOn::Amendment(id) => Some(id),
        QuestionOn::Bloc(_) | QuestionOn::Part(_) | QuestionOn::Whole | QuestionOn::Motion(_) => None,
    }
}

/// Two chairs at once: the second is told as if the first had come before.
pub(super) fn taken(error: StoreError) -> ActError {
    match error {
        StoreError::Taken("questions_one_at_a_time" | "questions_one_on_a_text" | "questions_one_for_amendment") => {
            Refusal::QuestionOpen {}.into()
        }
        other => other.into(),
    }
}

pub(super) fn note(
    tx: &mut Tx<'_>,
    permit: &Permit,
    dossier: &Dossier,
    (question, basis, parts): (&Question, Option<Basis>, &ByComponent<QuorumCount>),
    (register, excluded): (&[Voter], &BTreeMap<DelegationId, String>),
    confirmed: &[ClauseId],
) -> ActResult<()> {
    let voter =
        |one: &Voter| json!([one.delegation_id, one.weight, one.place, one.holder_id, one.present, one.component]);
    let facts = json!({
        "number": question.number,
        "sitting": question.sitting_id,
        "subject": question.subject.as_str(),
        "amendment": question.amendment_id,
        "motion": dossier.motions.of_question(&question.id).map(|motion| &motion.id),
        "together": dossier.put_together(&question.id),
        "clause": question.clause_id,
        "part": dossier.part_put_by(question).map(|part| &part.id),
        "label": put_label(dossier, question),
        "wording": question.recommendation_id,
        "method": question.method.as_str(),
        "majority": question.majority,
        "rule": question.majority_rule,
        "present": question.present,
        "registered": question.registered,
        "count_reason": question.count_reason,
        "entitled": question.entitled,
        "quorum": question.quorum,
        "basis": basis.map(Basis::as_str),
        "components": in_each::counted_facts(parts),
        "voters": register.iter().map(voter).collect::<Vec<_>>(),
        "excluded": excluded,
        "confirmed": confirmed,
        "words": crate::clock::sha256(question.words.as_bytes()),
    });
    let declaration = Some(&dossier.declaration.id);
    record(tx, permit, Fact { act: "question-opened", declaration, subject: Some(question.id.as_str()), facts })
}

/// The official numbers of the amendments that are put, else what is put.
#[must_use]
pub(super) fn put_label(dossier: &Dossier, question: &Question) -> String {
    named(dossier, question, Amendment::label)
}

/// As [`put_label`], with the number of its last revision: for people.
#[must_use]
pub(super) fn put_cited(dossier: &Dossier, question: &Question) -> String {
    named(dossier, question, Amendment::cited)
}

fn named(dossier: &Dossier, question: &Question, name: fn(&Amendment) -> String) -> String {
    let put = dossier.put_by(question);
    let names: Vec<String> = put.into_iter().filter_map(|id| dossier.amendment(id)).map(name).collect();
    match kind_of(dossier, question) {
        Some(motion) => motion.to_string(),
        None if names.is_empty() => question.subject.to_string(),
        None => names.join(", "),
    }
}

fn tell<'a>(tx: &mut Tx<'_>, dossier: &Dossier, question: &Question, register: &'a [Voter]) -> ActResult<()> {
    let concerned = |voter: &'a Voter| std::iter::once(&voter.delegation_id).chain(&voter.holder_id);
    let to = accounts_of(tx.db, register.iter().flat_map(concerned))?;
    let facts = QuestionOpenedFacts {
        question: question.id.clone(),
        subject: put_cited(dossier, question),
        method: question.method.to_string(),
    };
    let event = question.id.as_str();
    notify(tx, Notice::QuestionOpened, &to, Some(&dossier.declaration.id), event, &facts)
}

/// The accounts of some delegations, each once.
pub(super) fn accounts_of<'a>(
    db: &mut Db,
    delegations: impl Iterator<Item = &'a DelegationId>,
) -> StoreResult<Vec<AccountId>> {
    let mut accounts = std::collections::BTreeSet::new();
    for delegation in delegations {
        accounts.extend(bodies::accounts_of_delegation(db, delegation)?);
    }
    Ok(accounts.into_iter().collect())
}
