//! Corrections of declared votes: proposed by one person, confirmed by a second. What stood before stays.

use diesel::prelude::*;

use super::schema::vote_corrections;
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{CorrectionId, MembershipId, QuestionId};
use crate::procedure::{Correction, Outcome};

/// A correction of a declared vote.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = vote_corrections, treat_none_as_null = true)]
pub struct VoteCorrection {
    /// Its identity.
    pub id: CorrectionId,
    /// The question.
    pub question_id: QuestionId,
    /// Annulled, or counted anew.
    pub kind: Correction,
    /// Why.
    pub reason: String,
    /// Votes in favour: of a rectification what was counted; until it is confirmed the new count, from then on the old one.
    pub yes: i64,
    /// Votes against.
    pub no: i64,
    /// Abstentions.
    pub abstain: i64,
    /// The outcome that was superseded; none until it is confirmed.
    pub former: Option<Outcome>,
    /// Who proposed it.
    pub proposed_by: MembershipId,
    /// When.
    pub proposed_at: Moment,
    /// The second person, who confirmed it or turned it down.
    pub decided_by: Option<MembershipId>,
    /// When.
    pub decided_at: Option<Moment>,
    /// Whether it was confirmed.
    pub confirmed: bool,
}

impl VoteCorrection {
    /// Whether it waits for the second person.
    #[must_use]
    pub const fn is_pending(&self) -> bool {
        self.decided_at.is_none()
    }
}

/// Stores a proposed correction.
///
/// # Errors
/// `Taken("vote_corrections_one_pending")` if one waits.
pub fn insert(tx: &mut Tx<'_>, correction: &VoteCorrection) -> StoreResult<()> {
    diesel::insert_into(vote_corrections::table).values(correction).execute(tx.db)?;
    Ok(())
}

/// A correction.
///
/// # Errors
/// `NotFound`.
pub fn find(db: &mut Db, id: &CorrectionId) -> StoreResult<VoteCorrection> {
    Ok(vote_corrections::table.find(id).select(VoteCorrection::as_select()).first(db)?)
}

/// Stores what the second person decided.
///
/// # Errors
/// `Stale` if somebody decided before.
pub fn decide(tx: &mut Tx<'_>, correction: &VoteCorrection) -> StoreResult<()> {
    let waiting = vote_corrections::table.find(&correction.id).filter(vote_corrections::decided_at.is_null());
    let changed = diesel::update(waiting).set(correction).execute(tx.db)?;
    if changed == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// The corrections of a question, in order.
///
/// # Errors
/// Only if the query fails.
pub fn of_question(db: &mut Db, id: &QuestionId) -> StoreResult<Vec<VoteCorrection>> {
    Ok(vote_corrections::table
        .filter(vote_corrections::question_id.eq(id))
        .order((vote_corrections::proposed_at, vote_corrections::id))
        .select(VoteCorrection::as_select())
        .load(db)?)
}
