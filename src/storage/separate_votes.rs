//! Clauses, changes of amendments, and words of either, that are to be put by themselves.

use diesel::prelude::*;

use super::schema::{question_parts, questions, separate_votes};
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{ClauseId, DeclarationId, DelegationId, MembershipId, OperationId, QuestionId, SeparateVoteId};
use crate::procedure::SeparateVoteState;

/// That a clause, or a change of an amendment, or words of it, be put by themselves.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = separate_votes)]
pub struct SeparateVote {
    /// Its identity.
    pub id: SeparateVoteId,
    /// The declaration.
    pub declaration_id: DeclarationId,
    /// The clause; none of a part of an amendment.
    pub clause_id: Option<ClauseId>,
    /// The change of an amendment; none of a part of the text.
    pub operation_id: Option<OperationId>,
    /// The words, inline marked; none for the whole clause or change.
    pub words: Option<String>,
    /// At which of the places where they stand, from 1.
    pub occurrence: i64,
    /// The delegation that asked for it.
    pub delegation_id: DelegationId,
    /// Who asked for it.
    pub membership_id: MembershipId,
    /// When.
    pub asked_at: Moment,
    /// Where it stands.
    pub state: SeparateVoteState,
    /// Why it was refused; else empty.
    pub reason: String,
    /// Who ruled on it or took it back.
    pub ruled_by: Option<MembershipId>,
    /// When.
    pub ruled_at: Option<Moment>,
}

/// The separate votes of a declaration, and which question each of them was put in.
pub type Asked = (Vec<SeparateVote>, Vec<(QuestionId, SeparateVoteId)>);

/// The separate votes of a declaration in the order in which they were asked for, and which question each was put in.
///
/// # Errors
/// Only if a query fails.
pub fn of_declaration(db: &mut Db, declaration: &DeclarationId) -> StoreResult<Asked> {
    let all = separate_votes::table
        .filter(separate_votes::declaration_id.eq(declaration))
        .order((separate_votes::asked_at, separate_votes::id))
        .select(SeparateVote::as_select())
        .load(db)?;
    let put = question_parts::table
        .inner_join(questions::table.on(questions::id.eq(question_parts::question_id)))
        .filter(questions::declaration_id.eq(declaration))
        .order(questions::number)
        .select((question_parts::question_id, question_parts::separate_vote_id))
        .load(db)?;
    Ok((all, put))
}

/// A separate vote.
///
/// # Errors
/// `NotFound`.
pub fn find(db: &mut Db, id: &SeparateVoteId) -> StoreResult<SeparateVote> {
    Ok(separate_votes::table.find(id).select(SeparateVote::as_select()).first(db)?)
}

/// Stores a request.
///
/// # Errors
/// Only if the query fails.
pub fn insert(tx: &mut Tx<'_>, vote: &SeparateVote) -> StoreResult<()> {
    diesel::insert_into(separate_votes::table).values(vote).execute(tx.db)?;
    Ok(())
}

/// Stores a ruling on a request, or that it was taken back.
///
/// # Errors
/// `NotFound`.
pub fn update(tx: &mut Tx<'_>, vote: &SeparateVote) -> StoreResult<()> {
    let changed = diesel::update(separate_votes::table.find(&vote.id))
        .set((
            separate_votes::state.eq(vote.state),
            separate_votes::reason.eq(&vote.reason),
            separate_votes::ruled_by.eq(&vote.ruled_by),
            separate_votes::ruled_at.eq(vote.ruled_at),
        ))
        .execute(tx.db)?;
    if changed == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Stores which separate vote a question is.
///
/// # Errors
/// Only if the query fails.
pub fn put(tx: &mut Tx<'_>, question: &QuestionId, vote: &SeparateVoteId) -> StoreResult<()> {
    diesel::insert_into(question_parts::table)
        .values((question_parts::question_id.eq(question), question_parts::separate_vote_id.eq(vote)))
        .execute(tx.db)?;
    Ok(())
}
