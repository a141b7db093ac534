//! Questions, their frozen registers, ballots and objections.

use diesel::prelude::*;

use super::schema::{ballots, declarations, memberships, objections, question_voters, questions};
use super::{Db, StoreError, StoreResult, Tx, insert_all, per_backend};
use crate::clock::Moment;
use crate::ids::{
    AmendmentId, BodyId, ClauseId, DeclarationId, DelegationId, MembershipId, QuestionId, RecommendationId, SittingId,
};
use crate::procedure::{Choice, How, Method, Outcome, QuestionState, Role, Split, Subject, Tally, votes_cast};

/// What the chair put to the body. Method, majority and voters were fixed when it opened.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = questions)]
pub struct Question {
    /// Its identity.
    pub id: QuestionId,
    /// The declaration.
    pub declaration_id: DeclarationId,
    /// The sitting; none of a question that is answered in writing.
    pub sitting_id: Option<SittingId>,
    /// Its number on the declaration, in order of putting.
    pub number: i64,
    /// What it is about.
    pub subject: Subject,
    /// The amendment it is about.
    pub amendment_id: Option<AmendmentId>,
    /// The clause it is about.
    pub clause_id: Option<ClauseId>,
    /// The panel's wording that was put instead of the submitted one.
    pub recommendation_id: Option<RecommendationId>,
    /// How it is answered.
    pub method: Method,
    /// The majority, as rules documents write it.
    pub majority: String,
    /// The rule that asks for it.
    pub majority_rule: String,
    /// The merged words that were put, as JSON: what a yes means.
    pub words: String,
    /// Where it is in its life.
    pub state: QuestionState,
    /// When it was put.
    pub opened_at: Moment,
    /// By whom.
    pub opened_by: MembershipId,
    /// When voting ended.
    pub locked_at: Option<Moment>,
    /// When the result was declared.
    pub declared_at: Option<Moment>,
    /// By whom.
    pub declared_by: Option<MembershipId>,
    /// How many voters were present when it was put: by the register, or as the chair counted.
    pub present: i64,
    /// How many were present by the register of attendance when it was put.
    pub registered: i64,
    /// Why the chair's own count was taken instead; none where the register was.
    pub count_reason: Option<String>,
    /// How many were entitled.
    pub entitled: i64,
    /// How many had to be present.
    pub quorum: i64,
    /// Votes in favour.
    pub yes: i64,
    /// Votes against.
    pub no: i64,
    /// Abstentions.
    pub abstain: i64,
    /// Of how many votes the majority was a share: those cast, those present when the result was declared, or all; 0 where
    /// nothing was counted.
    pub base: i64,
    /// Votes in favour that were required.
    pub required: i64,
    /// What was decided.
    pub outcome: Option<Outcome>,
    /// How.
    pub reached: Option<How>,
    /// SHA-256 over the ballots, in the journal too.
    pub ballots_digest: Option<String>,
    /// What the chair said where it was the chair's to say: what was heard of a vote by voices, or its vote on a tie.
    pub chair: Option<Choice>,
}

/// Who may vote on a question, frozen when it opened.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = question_voters)]
pub struct Voter {
    /// The question.
    pub question_id: QuestionId,
    /// The delegation.
    pub delegation_id: DelegationId,
    /// Its votes.
    pub weight: i64,
    /// Its place in the roll, from 1; 0 where the roll is not called.
    pub place: i64,
    /// Who carries its vote by proxy. None again once the giver arrives or takes the proxy back, as long as nobody voted with it.
    pub holder_id: Option<DelegationId>,
    /// Whether it counted as present when the question was put. Who is there is not frozen: who arrives may vote.
    pub present: bool,
    /// The body for which it sat, where several meet jointly; else empty.
    pub component: String,
}

/// One voter's answer on one question.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = ballots)]
pub struct Ballot {
    /// The question.
    pub question_id: QuestionId,
    /// The voter.
    pub delegation_id: DelegationId,
    /// The answer; of votes cast apart what most of them say.
    pub choice: Choice,
    /// The votes each way, where they were not all cast alike.
    pub split: Option<Split>,
    /// Who cast it.
    pub membership_id: MembershipId,
    /// When.
    pub cast_at: Moment,
}

impl Ballot {
    /// What it counts for, as the ballot of a voter of so many votes.
    #[must_use]
    pub fn votes(&self, weight: u64) -> Tally {
        votes_cast(self.choice, self.split.as_ref(), weight)
    }
}

/// An objection to a consensus.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = objections)]
pub struct Objection {
    /// The question.
    pub question_id: QuestionId,
    /// The delegation.
    pub delegation_id: DelegationId,
    /// Who made it.
    pub membership_id: MembershipId,
    /// What was said.
    pub words: String,
    /// When.
    pub made_at: Moment,
}

/// Stores a question and its frozen register.
///
/// # Errors
/// `Taken("questions_one_at_a_time")`, `Taken("questions_one_on_a_text")`, `Taken("questions_one_for_amendment")`.
pub fn insert(tx: &mut Tx<'_>, question: &Question, register: &[Voter]) -> StoreResult<()> {
    diesel::insert_into(questions::table).values(question).execute(tx.db)?;
    for voter in register {
        diesel::insert_into(question_voters::table).values(voter).execute(tx.db)?;
    }
    Ok(())
}

/// The number of the next question on a declaration.
///
/// # Errors
/// Only if the query fails.
pub fn next_number(db: &mut Db, declaration: &DeclarationId) -> StoreResult<i64> {
    let last: Option<i64> = questions::table
        .filter(questions::declaration_id.eq(declaration))
        .select(diesel::dsl::max(questions::number))
        .first(db)?;
    Ok(last.unwrap_or(0) + 1)
}

/// A question.
///
/// # Errors
/// `NotFound`.
pub fn find(db: &mut Db, id: &QuestionId) -> StoreResult<Question> {
    Ok(questions::table.find(id).select(Question::as_select()).first(db)?)
}

/// A question held against the lock until this transaction ends: ballots share it, the lock waits for them.
///
/// # Errors
/// `NotFound`.
pub fn find_for_ballot(tx: &mut Tx<'_>, id: &QuestionId) -> StoreResult<Question> {
    let row = questions::table.find(id);
    Ok(match &mut *tx.db {
        Db::Pg(db) => row.select(Question::as_select()).for_share().first(db)?,
        Db::Sqlite(db) => row.select(Question::as_select()).first(db)?,
    })
}

/// A question that nobody else changes, and on which nobody votes, until this transaction ends.
///
/// # Errors
/// `NotFound`.
pub fn find_for_update(tx: &mut Tx<'_>, id: &QuestionId) -> StoreResult<Question> {
    let row = questions::table.find(id);
    Ok(match &mut *tx.db {
        Db::Pg(db) => row.select(Question::as_select()).for_update().first(db)?,
        Db::Sqlite(db) => row.select(Question::as_select()).first(db)?,
    })
}

/// The questions of a declaration, in order of putting.
///
/// # Errors
/// Only if the query fails.
pub fn of_declaration(db: &mut Db, declaration: &DeclarationId) -> StoreResult<Vec<Question>> {
    Ok(questions::table
        .filter(questions::declaration_id.eq(declaration))
        .order(questions::number)
        .select(Question::as_select())
        .load(db)?)
}

/// The question that is before the body at a sitting, open or locked.
///
/// # Errors
/// Only if the query fails.
pub fn at_sitting(db: &mut Db, sitting: &SittingId) -> StoreResult<Option<Question>> {
    Ok(questions::table
        .filter(questions::sitting_id.eq(sitting))
        .filter(questions::state.eq_any([QuestionState::Open.as_str(), QuestionState::Locked.as_str()]))
        .select(Question::as_select())
        .first(db)
        .optional()?)
}

/// The questions that are before any body, open or locked, in order of putting: one query.
///
/// # Errors
/// Only if the query fails.
pub fn before_bodies(db: &mut Db) -> StoreResult<Vec<Question>> {
    Ok(questions::table
        .filter(questions::state.eq_any([QuestionState::Open.as_str(), QuestionState::Locked.as_str()]))
        .order((questions::opened_at, questions::id))
        .select(Question::as_select())
        .load(db)?)
}

/// The questions that are before some bodies at their sittings, open or locked, in order of putting: one query.
///
/// # Errors
/// Only if the query fails.
pub fn before(db: &mut Db, bodies: &[BodyId]) -> StoreResult<Vec<QuestionId>> {
    Ok(questions::table
        .inner_join(declarations::table.on(declarations::id.eq(questions::declaration_id)))
        .filter(declarations::body_id.eq_any(bodies).and(questions::sitting_id.is_not_null()))
        .filter(questions::state.eq_any([QuestionState::Open.as_str(), QuestionState::Locked.as_str()]))
        .order((questions::opened_at, questions::id))
        .select(questions::id)
        .load(db)?)
}

/// Stores the end of voting, the counts, the result.
///
/// # Errors
/// `Stale` if it was not in the state `from`.
pub fn update(tx: &mut Tx<'_>, question: &Question, from: QuestionState) -> StoreResult<()> {
    let changed = diesel::update(questions::table.find(&question.id).filter(questions::state.eq(from)))
        .set((
            questions::state.eq(question.state),
            questions::locked_at.eq(question.locked_at),
            questions::declared_at.eq(question.declared_at),
            questions::declared_by.eq(&question.declared_by),
            questions::present.eq(question.present),
            questions::yes.eq(question.yes),
            questions::no.eq(question.no),
            questions::abstain.eq(question.abstain),
            questions::base.eq(question.base),
            questions::required.eq(question.required),
            questions::outcome.eq(question.outcome),
            questions::reached.eq(question.reached),
            questions::ballots_digest.eq(&question.ballots_digest),
            questions::chair.eq(question.chair),
        ))
        .execute(tx.db)?;
    if changed == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// The frozen register of a question.
///
/// # Errors
/// Only if the query fails.
pub fn voters(db: &mut Db, id: &QuestionId) -> StoreResult<Vec<Voter>> {
    Ok(question_voters::table
        .filter(question_voters::question_id.eq(id))
        .order(question_voters::delegation_id)
        .select(Voter::as_select())
        .load(db)?)
}

/// The ballot of a delegation, if it voted.
///
/// # Errors
/// Only if the query fails.
pub fn ballot(db: &mut Db, id: &QuestionId, delegation: &DelegationId) -> StoreResult<Option<Ballot>> {
    Ok(ballots::table.find((id, delegation)).select(Ballot::as_select()).first(db).optional()?)
}

/// The ballots of a question, by delegation.
///
/// # Errors
/// Only if the query fails.
pub fn ballots(db: &mut Db, id: &QuestionId) -> StoreResult<Vec<Ballot>> {
    Ok(ballots::table
        .filter(ballots::question_id.eq(id))
        .order(ballots::delegation_id)
        .select(Ballot::as_select())
        .load(db)?)
}

/// The voters of a question whose ballot the secretariat entered, at their oral request.
///
/// # Errors
/// Only if the query fails.
pub fn entered_by_clerks(db: &mut Db, id: &QuestionId) -> StoreResult<Vec<DelegationId>> {
    Ok(ballots::table
        .inner_join(memberships::table.on(memberships::id.eq(ballots::membership_id)))
        .filter(ballots::question_id.eq(id).and(memberships::role.eq(Role::Secretariat)))
        .select(ballots::delegation_id)
        .load(db)?)
}

/// Casts a ballot, or replaces the voter's former one.
///
/// # Errors
/// Only if the query fails.
pub fn cast(tx: &mut Tx<'_>, ballot: &Ballot) -> StoreResult<()> {
    let now = (
        ballots::choice.eq(ballot.choice),
        ballots::split.eq(&ballot.split),
        ballots::membership_id.eq(&ballot.membership_id),
        ballots::cast_at.eq(ballot.cast_at),
    );
    let insert = diesel::insert_into(ballots::table).values(ballot);
    let voter = (ballots::question_id, ballots::delegation_id);
    per_backend!(&mut *tx.db, db => insert.on_conflict(voter).do_update().set(now).execute(db))?;
    Ok(())
}

/// Casts several first ballots.
///
/// # Errors
/// `Taken("ballots_pkey")` for a voter whose ballot is there.
pub fn cast_all(tx: &mut Tx<'_>, all: &[Ballot]) -> StoreResult<()> {
    Ok(insert_all!(tx, ballots::table, all)?)
}

/// Which of several delegations have a named ballot on a question.
///
/// # Errors
/// Only if the query fails.
pub fn voted_among(db: &mut Db, id: &QuestionId, delegations: &[DelegationId]) -> StoreResult<Vec<DelegationId>> {
    Ok(ballots::table
        .filter(ballots::question_id.eq(id).and(ballots::delegation_id.eq_any(delegations)))
        .select(ballots::delegation_id)
        .load(db)?)
}

/// Enters an objection.
///
/// # Errors
/// `Taken("objections_pkey")`.
pub fn object(tx: &mut Tx<'_>, objection: &Objection) -> StoreResult<()> {
    diesel::insert_into(objections::table).values(objection).execute(tx.db)?;
    Ok(())
}

/// Takes an objection back.
///
/// # Errors
/// `NotFound`.
pub fn take_back_objection(tx: &mut Tx<'_>, id: &QuestionId, delegation: &DelegationId) -> StoreResult<()> {
    let gone = diesel::delete(objections::table.find((id, delegation))).execute(tx.db)?;
    if gone == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// The objections to a question, in order.
///
/// # Errors
/// Only if the query fails.
pub fn objections(db: &mut Db, id: &QuestionId) -> StoreResult<Vec<Objection>> {
    Ok(objections::table
        .filter(objections::question_id.eq(id))
        .order((objections::made_at, objections::delegation_id))
        .select(Objection::as_select())
        .load(db)?)
}
