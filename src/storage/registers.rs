//! The register of a question: whose line it is, and who answers for it, the delegation itself or the one that carries its vote.

use diesel::prelude::*;

use super::questions::Voter;
use super::schema::{ballots, question_quorums, question_voters, sealed_ballots};
use super::{Db, StoreResult, Tx};
use crate::ids::{DelegationId, QuestionId};
use crate::procedure::Basis;

/// Holds a delegation's line in the register until this transaction ends: two ballots of one voter come one after the
/// other. On SQLite there is one writer anyway.
///
/// # Errors
/// `NotFound` if it is not in the register.
pub fn hold_voter(tx: &mut Tx<'_>, id: &QuestionId, delegation: &DelegationId) -> StoreResult<Voter> {
    let line = question_voters::table.find((id, delegation));
    Ok(match &mut *tx.db {
        Db::Pg(db) => line.select(Voter::as_select()).for_update().first(db)?,
        Db::Sqlite(db) => line.select(Voter::as_select()).first(db)?,
    })
}

/// As [`hold_voter`], of those of several delegations that are in the register.
///
/// # Errors
/// Only if the query fails.
pub fn hold_voters(tx: &mut Tx<'_>, id: &QuestionId, delegations: &[DelegationId]) -> StoreResult<Vec<Voter>> {
    let lines = question_voters::table
        .filter(question_voters::question_id.eq(id).and(question_voters::delegation_id.eq_any(delegations)))
        .order(question_voters::delegation_id); // whoever holds several takes them in this order
    Ok(match &mut *tx.db {
        Db::Pg(db) => lines.select(Voter::as_select()).for_update().load(db)?,
        Db::Sqlite(db) => lines.select(Voter::as_select()).load(db)?,
    })
}

/// The lines of the register of a question that some delegations answer: their own, and those that they carry by proxy; their
/// own first.
///
/// # Errors
/// Only if the query fails.
pub fn lines_of(db: &mut Db, id: &QuestionId, delegations: &[DelegationId]) -> StoreResult<Vec<Voter>> {
    let (own, carried) =
        (question_voters::delegation_id.eq_any(delegations), question_voters::holder_id.eq_any(delegations));
    let mut lines: Vec<Voter> = question_voters::table
        .filter(question_voters::question_id.eq(id).and(own.nullable().or(carried)))
        .order(question_voters::delegation_id)
        .select(Voter::as_select())
        .load(db)?;
    lines.sort_by_key(|line| !delegations.contains(&line.delegation_id));
    Ok(lines)
}

/// Whether a delegation is in the register of a question.
///
/// # Errors
/// Only if the query fails.
pub fn is_voter(db: &mut Db, id: &QuestionId, delegation: &DelegationId) -> StoreResult<bool> {
    let line = question_voters::table.find((id, delegation)).select(question_voters::weight);
    Ok(line.first::<i64>(db).optional()?.is_some())
}

/// Who carries the vote of a delegation on a question.
///
/// # Errors
/// Only if the query fails.
pub fn holder(db: &mut Db, id: &QuestionId, giver: &DelegationId) -> StoreResult<Option<DelegationId>> {
    let found = question_voters::table.find((id, giver)).select(question_voters::holder_id).first(db).optional()?;
    Ok(found.flatten())
}

/// Gives a carried vote back to its giver.
///
/// # Errors
/// Only if the statement fails.
pub fn give_back(tx: &mut Tx<'_>, id: &QuestionId, giver: &DelegationId) -> StoreResult<()> {
    let none: Option<DelegationId> = None;
    diesel::update(question_voters::table.find((id, giver))).set(question_voters::holder_id.eq(none)).execute(tx.db)?;
    Ok(())
}

/// Of some questions, those on which one of some delegations has still to answer, for itself or by proxy, with whose vote it
/// is: one query.
///
/// # Errors
/// Only if the query fails.
pub fn awaiting(
    db: &mut Db,
    ids: &[QuestionId],
    delegations: &[DelegationId],
) -> StoreResult<Vec<(QuestionId, DelegationId)>> {
    Ok(question_voters::table
        .left_join(
            ballots::table.on(ballots::question_id
                .eq(question_voters::question_id)
                .and(ballots::delegation_id.eq(question_voters::delegation_id))),
        )
        .left_join(
            sealed_ballots::table.on(sealed_ballots::question_id
                .eq(question_voters::question_id)
                .and(sealed_ballots::delegation_id.eq(question_voters::delegation_id))),
        )
        .filter(question_voters::question_id.eq_any(ids))
        .filter(
            question_voters::holder_id
                .is_null()
                .and(question_voters::delegation_id.eq_any(delegations).nullable())
                .or(question_voters::holder_id.eq_any(delegations)),
        )
        .filter(ballots::choice.nullable().is_null())
        .filter(sealed_ballots::envelope.nullable().is_null())
        .order((question_voters::question_id, question_voters::delegation_id))
        .select((question_voters::question_id, question_voters::delegation_id))
        .load(db)?)
}

/// Keeps on what quorum a question was put.
///
/// # Errors
/// Only if the statement fails.
pub fn stand_on(tx: &mut Tx<'_>, id: &QuestionId, basis: Basis) -> StoreResult<()> {
    let row = (question_quorums::question_id.eq(id), question_quorums::basis.eq(basis));
    diesel::insert_into(question_quorums::table).values(row).execute(tx.db)?;
    Ok(())
}

/// On what quorum a question was put.
///
/// # Errors
/// Only if the query fails.
pub fn basis(db: &mut Db, id: &QuestionId) -> StoreResult<Option<Basis>> {
    Ok(question_quorums::table.find(id).select(question_quorums::basis).first(db).optional()?)
}
