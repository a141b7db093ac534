//! What delegations said beside a vote. What is taken back stays in the record.

use diesel::prelude::*;

use super::schema::statements;
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{ClauseId, DeclarationId, DelegationId, MembershipId, QuestionId, StatementId};
use crate::language::Language;
use crate::procedure::{Choice, QuestionState, StatementKind, StatementOn};

/// A statement of a delegation.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = statements)]
pub struct Statement {
    /// Its identity.
    pub id: StatementId,
    /// The question beside which it was made.
    pub question_id: QuestionId,
    /// The declaration.
    pub declaration_id: DeclarationId,
    /// The delegation.
    pub delegation_id: DelegationId,
    /// What kind it is.
    pub kind: StatementKind,
    /// How the delegation would have voted, of an intention.
    pub choice: Option<Choice>,
    /// What of the text it is about.
    pub part: StatementOn,
    /// The clause, where it is about one: its number may change, its identity does not.
    pub clause_id: Option<ClauseId>,
    /// The language of its words.
    pub language: Language,
    /// What was said; may be empty where the kind says enough.
    pub words: String,
    /// Where the question was then: until the result is declared it is before the gavel.
    pub phase: QuestionState,
    /// Who made it, or entered it.
    pub membership_id: MembershipId,
    /// When.
    pub made_at: Moment,
    /// Who took it back.
    pub taken_back_by: Option<MembershipId>,
    /// When.
    pub taken_back_at: Option<Moment>,
}

impl Statement {
    /// Whether it was not taken back.
    #[must_use]
    pub const fn stands(&self) -> bool {
        self.taken_back_at.is_none()
    }

    /// Whether it was made before the result was declared.
    #[must_use]
    pub const fn is_before_the_gavel(&self) -> bool {
        self.phase.is_pending()
    }
}

/// Stores a statement.
///
/// # Errors
/// Only if the query fails.
pub fn insert(tx: &mut Tx<'_>, statement: &Statement) -> StoreResult<()> {
    diesel::insert_into(statements::table).values(statement).execute(tx.db)?;
    Ok(())
}

/// A statement.
///
/// # Errors
/// `NotFound`.
pub fn find(db: &mut Db, id: &StatementId) -> StoreResult<Statement> {
    Ok(statements::table.find(id).select(Statement::as_select()).first(db)?)
}

/// Notes that a statement was taken back.
///
/// # Errors
/// `Stale` if it was before.
pub fn take_back(tx: &mut Tx<'_>, id: &StatementId, by: &MembershipId) -> StoreResult<()> {
    let standing = statements::table.find(id).filter(statements::taken_back_at.is_null());
    let changed = diesel::update(standing)
        .set((statements::taken_back_by.eq(Some(by)), statements::taken_back_at.eq(Some(tx.now))))
        .execute(tx.db)?;
    if changed == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// The statements beside a question, in order.
///
/// # Errors
/// Only if the query fails.
pub fn of_question(db: &mut Db, id: &QuestionId) -> StoreResult<Vec<Statement>> {
    Ok(statements::table
        .filter(statements::question_id.eq(id))
        .order((statements::made_at, statements::id))
        .select(Statement::as_select())
        .load(db)?)
}

/// The statements on a declaration, in order: one query.
///
/// # Errors
/// Only if the query fails.
pub fn of_declaration(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<Statement>> {
    Ok(statements::table
        .filter(statements::declaration_id.eq(id))
        .order((statements::made_at, statements::id))
        .select(Statement::as_select())
        .load(db)?)
}
