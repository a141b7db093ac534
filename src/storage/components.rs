//! What is counted of each of the bodies that meet jointly, where they are asked one by one: their quorum when a question was put,
//! their votes when its result was declared.

use diesel::prelude::*;

use super::schema::{delegations, question_components, questions};
use super::{Db, StoreError, StoreResult, Tx};
use crate::ids::{BodyId, DeclarationId, QuestionId};
use crate::procedure::Outcome;

/// What one component was asked, and what it decided.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = question_components)]
pub struct QuestionComponent {
    /// The question.
    pub question_id: QuestionId,
    /// The short name of the component.
    pub component: String,
    /// How many of its voters were present when the question was put.
    pub present: i64,
    /// How many it has.
    pub entitled: i64,
    /// How many of them had to be present; 0 where the quorum is of all together.
    pub quorum: i64,
    /// Votes in favour; 0 before a result and where it does not decide by itself, here and below.
    pub yes: i64,
    /// Votes against.
    pub no: i64,
    /// Abstentions.
    pub abstain: i64,
    /// Of how many votes the majority was a share.
    pub base: i64,
    /// Votes in favour that were required.
    pub required: i64,
    /// What it decided; none where it does not decide by itself.
    pub outcome: Option<Outcome>,
}

/// Stores what was counted of a component when a question was put.
///
/// # Errors
/// Only if the statement fails.
pub fn insert(tx: &mut Tx<'_>, component: &QuestionComponent) -> StoreResult<()> {
    diesel::insert_into(question_components::table).values(component).execute(tx.db)?;
    Ok(())
}

/// Stores what a component decided.
///
/// # Errors
/// `Stale` if nothing was counted of it when the question was put.
pub fn decide(tx: &mut Tx<'_>, decided: &QuestionComponent) -> StoreResult<()> {
    let changed = diesel::update(question_components::table.find((&decided.question_id, &decided.component)))
        .set((
            question_components::yes.eq(decided.yes),
            question_components::no.eq(decided.no),
            question_components::abstain.eq(decided.abstain),
            question_components::base.eq(decided.base),
            question_components::required.eq(decided.required),
            question_components::outcome.eq(decided.outcome),
        ))
        .execute(tx.db)?;
    if changed == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// The components of a question, by name; none where all were asked together.
///
/// # Errors
/// Only if the query fails.
pub fn of_question(db: &mut Db, id: &QuestionId) -> StoreResult<Vec<QuestionComponent>> {
    Ok(question_components::table
        .filter(question_components::question_id.eq(id))
        .order(question_components::component)
        .select(QuestionComponent::as_select())
        .load(db)?)
}

/// The components of the questions on a declaration, by name: one query.
///
/// # Errors
/// Only if the query fails.
pub fn of_declaration(db: &mut Db, declaration: &DeclarationId) -> StoreResult<Vec<QuestionComponent>> {
    Ok(question_components::table
        .inner_join(questions::table.on(questions::id.eq(question_components::question_id)))
        .filter(questions::declaration_id.eq(declaration))
        .order((question_components::question_id, question_components::component))
        .select(QuestionComponent::as_select())
        .load(db)?)
}

/// The components for which the delegations of a body sit, each once, by name.
///
/// # Errors
/// Only if the query fails.
pub fn of_body(db: &mut Db, body: &BodyId) -> StoreResult<Vec<String>> {
    let named = delegations::table.filter(delegations::body_id.eq(body).and(delegations::component.ne("")));
    Ok(named.select(delegations::component).distinct().order(delegations::component).load(db)?)
}
