//! Votes that were taken on paper: entered by one person with the scan, confirmed by a second.

use diesel::prelude::*;

use super::schema::{paper_scans, paper_votes};
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{AmendmentId, DeclarationId, MembershipId, PaperVoteId, QuestionId, SittingId};
use crate::procedure::Method;

/// A vote that was taken on paper.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = paper_votes, treat_none_as_null = true)]
pub struct PaperVote {
    /// Its identity.
    pub id: PaperVoteId,
    /// The declaration.
    pub declaration_id: DeclarationId,
    /// The sitting.
    pub sitting_id: SittingId,
    /// The amendment that was voted on; none for the text as a whole.
    pub amendment_id: Option<AmendmentId>,
    /// How it was answered.
    pub method: Method,
    /// Votes in favour, of a show of hands.
    pub yes: i64,
    /// Votes against.
    pub no: i64,
    /// Abstentions.
    pub abstain: i64,
    /// The answer of each delegation as JSON, of a vote with names.
    pub answers: String,
    /// When the vote was taken.
    pub happened_at: Moment,
    /// What whoever entered it has to say.
    pub note: String,
    /// The SHA-256 of the scan in hexadecimal.
    pub scan_sha256: String,
    /// Who entered it.
    pub entered_by: MembershipId,
    /// When.
    pub entered_at: Moment,
    /// The second person, who confirmed it or turned it down.
    pub decided_by: Option<MembershipId>,
    /// When.
    pub decided_at: Option<Moment>,
    /// The question with its result, once it was confirmed.
    pub question_id: Option<QuestionId>,
}

/// The scan of the paper, as it was sent.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = paper_scans)]
pub struct Scan {
    /// The vote.
    pub paper_vote_id: PaperVoteId,
    /// What its first bytes say it is.
    pub media_type: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

impl PaperVote {
    /// Whether it waits for the second person.
    #[must_use]
    pub const fn is_pending(&self) -> bool {
        self.decided_at.is_none()
    }
}

/// Stores a vote that was entered, with its scan.
///
/// # Errors
/// `Taken("paper_votes_one_pending")` if one waits on the declaration.
pub fn insert(tx: &mut Tx<'_>, vote: &PaperVote, scan: &Scan) -> StoreResult<()> {
    diesel::insert_into(paper_votes::table).values(vote).execute(tx.db)?;
    diesel::insert_into(paper_scans::table).values(scan).execute(tx.db)?;
    Ok(())
}

/// Stores what the second person decided.
///
/// # Errors
/// `Stale` if somebody decided before.
pub fn decide(tx: &mut Tx<'_>, vote: &PaperVote) -> StoreResult<()> {
    let waiting = paper_votes::table.find(&vote.id).filter(paper_votes::decided_at.is_null());
    let changed = diesel::update(waiting).set(vote).execute(tx.db)?;
    if changed == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// A vote from paper.
///
/// # Errors
/// `NotFound`.
pub fn find(db: &mut Db, id: &PaperVoteId) -> StoreResult<PaperVote> {
    Ok(paper_votes::table.find(id).select(PaperVote::as_select()).first(db)?)
}

/// The scan of one.
///
/// # Errors
/// `NotFound`.
pub fn scan(db: &mut Db, id: &PaperVoteId) -> StoreResult<Scan> {
    Ok(paper_scans::table.find(id).select(Scan::as_select()).first(db)?)
}

/// Those of a declaration, in order.
///
/// # Errors
/// Only if the query fails.
pub fn of_declaration(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<PaperVote>> {
    Ok(paper_votes::table
        .filter(paper_votes::declaration_id.eq(id))
        .order((paper_votes::entered_at, paper_votes::id))
        .select(PaperVote::as_select())
        .load(db)?)
}

/// The one from which a question came, if it came from paper.
///
/// # Errors
/// Only if the query fails.
pub fn of_question(db: &mut Db, id: &QuestionId) -> StoreResult<Option<PaperVote>> {
    Ok(paper_votes::table
        .filter(paper_votes::question_id.eq(id))
        .select(PaperVote::as_select())
        .first(db)
        .optional()?)
}
