//! Amendments, their operations and sponsors.

use diesel::prelude::*;

use super::schema::{amendment_operations, amendment_sponsors, amendments, cosponsor_requests, draft_approvals};
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{AmendmentId, DeclarationId, DelegationId, GroupId, MembershipId, OperationId, VersionId};
use crate::language::Language;
use crate::procedure::Standing;

pub use super::operations::{OperationAct, OperationRow};

/// One or more operations proposed to a text.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = amendments)]
pub struct Amendment {
    /// Its identity.
    pub id: AmendmentId,
    /// The declaration.
    pub declaration_id: DeclarationId,
    /// The version it was made against.
    pub base_id: VersionId,
    /// The official number, given when it is filed and never again.
    pub number: Option<i64>,
    /// 0, or its number among the sub-amendments to one amendment: 27/1.
    pub sub_number: i64,
    /// The amendment that it changes.
    pub sub_of: Option<AmendmentId>,
    /// The delegation that moves it; none for one of the secretariat.
    pub delegation_id: Option<DelegationId>,
    /// The group on whose behalf it moves it.
    pub group_id: Option<GroupId>,
    /// Who wrote it.
    pub membership_id: MembershipId,
    /// The member of the secretariat who entered it at oral request.
    pub entered_by: Option<MembershipId>,
    /// The language of its words.
    pub language: Language,
    /// Where it stands.
    pub standing: Standing,
    /// Why it is moved.
    pub justification: String,
    /// How far it removes the text from the base: characters taken out and put in.
    pub distance: i64,
    /// When it was begun.
    pub created_at: Moment,
    /// When it was filed.
    pub filed_at: Option<Moment>,
    /// When its standing was last decided.
    pub ruled_at: Option<Moment>,
    /// The reason of the last ruling; empty if none was given.
    pub reason: String,
    /// The adopted amendment to which it fell.
    pub fell_to: Option<AmendmentId>,
    /// Where it stood before it was decided or fell, for when the vote is annulled.
    pub stood: Option<Standing>,
    /// How often the draft was saved.
    pub revision: i64,
    /// How often its sponsors revised it after filing: 2 for "27 Rev.2".
    pub revised: i64,
    /// The number of the question after which the sponsors of the declaration accepted it without a vote; 0 before any.
    pub accepted_after: Option<i64>,
}

impl Amendment {
    /// The official number as it is written: "27", "27/1"; empty while it is a draft.
    #[must_use]
    pub fn label(&self) -> String {
        match (self.number, self.sub_number) {
            (None, _) => String::new(),
            (Some(number), 0) => number.to_string(),
            (Some(number), sub) => format!("{number}/{sub}"),
        }
    }

    /// The official number with that of its last revision, as pages and mails name it: "27", "27/1", "27 Rev.2".
    #[must_use]
    pub fn cited(&self) -> String {
        match self.revised {
            0 => self.label(),
            revised => format!("{} Rev.{revised}", self.label()),
        }
    }
}

/// A delegation that stands for an amendment beside its mover.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = amendment_sponsors)]
pub struct AmendmentSponsor {
    /// The amendment.
    pub amendment_id: AmendmentId,
    /// The delegation.
    pub delegation_id: DelegationId,
    /// Who confirmed it.
    pub membership_id: Option<MembershipId>,
    /// When.
    pub confirmed_at: Moment,
}

/// Stores an amendment.
///
/// # Errors
/// `Taken("amendments_number_once")`.
pub fn insert(tx: &mut Tx<'_>, amendment: &Amendment) -> StoreResult<()> {
    diesel::insert_into(amendments::table).values(amendment).execute(tx.db)?;
    Ok(())
}

/// Stores an operation.
///
/// # Errors
/// Only if the query fails.
pub fn insert_operation(tx: &mut Tx<'_>, operation: &OperationRow) -> StoreResult<()> {
    diesel::insert_into(amendment_operations::table).values(operation).execute(tx.db)?;
    Ok(())
}

/// Puts an operation of a draft in the place of the one of its identity.
///
/// # Errors
/// `NotFound`.
pub fn replace_operation(tx: &mut Tx<'_>, operation: &OperationRow) -> StoreResult<()> {
    delete_operation(tx, &operation.amendment_id, &operation.id)?;
    insert_operation(tx, operation)
}

/// Takes an operation out of a draft; the others keep their places.
///
/// # Errors
/// `NotFound`.
pub fn delete_operation(tx: &mut Tx<'_>, amendment: &AmendmentId, id: &OperationId) -> StoreResult<()> {
    let gone =
        diesel::delete(amendment_operations::table.find(id).filter(amendment_operations::amendment_id.eq(amendment)))
            .execute(tx.db)?;
    if gone == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Removes a draft that was never filed, with its operations.
///
/// # Errors
/// `NotFound` if it is not a draft.
pub fn delete_draft(tx: &mut Tx<'_>, id: &AmendmentId) -> StoreResult<()> {
    diesel::delete(amendment_operations::table.filter(amendment_operations::amendment_id.eq(id))).execute(tx.db)?;
    diesel::delete(amendment_sponsors::table.filter(amendment_sponsors::amendment_id.eq(id))).execute(tx.db)?;
    diesel::delete(draft_approvals::table.filter(draft_approvals::amendment_id.eq(id))).execute(tx.db)?;
    diesel::delete(cosponsor_requests::table.filter(cosponsor_requests::amendment_id.eq(id))).execute(tx.db)?;
    let gone =
        diesel::delete(amendments::table.find(id).filter(amendments::standing.eq(Standing::Draft))).execute(tx.db)?;
    if gone == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Stores what became of an amendment: number, standing, ruling, revision.
///
/// # Errors
/// `Taken("amendments_number_once")`.
pub fn update(tx: &mut Tx<'_>, amendment: &Amendment) -> StoreResult<()> {
    diesel::update(amendments::table.find(&amendment.id))
        .set((
            amendments::number.eq(amendment.number),
            amendments::sub_number.eq(amendment.sub_number),
            amendments::group_id.eq(&amendment.group_id),
            amendments::standing.eq(amendment.standing),
            amendments::justification.eq(&amendment.justification),
            amendments::distance.eq(amendment.distance),
            amendments::filed_at.eq(amendment.filed_at),
            amendments::ruled_at.eq(amendment.ruled_at),
            amendments::reason.eq(&amendment.reason),
            amendments::fell_to.eq(&amendment.fell_to),
            amendments::stood.eq(amendment.stood),
            amendments::revised.eq(amendment.revised),
            amendments::accepted_after.eq(amendment.accepted_after),
        ))
        .execute(tx.db)?;
    Ok(())
}

/// Counts a save of a draft, if it still is at the revision that the form was made from.
///
/// # Errors
/// `Stale` if somebody saved it in between.
pub fn advance(tx: &mut Tx<'_>, id: &AmendmentId, revision: i64) -> StoreResult<()> {
    let saved = diesel::update(amendments::table.find(id).filter(amendments::revision.eq(revision)))
        .set(amendments::revision.eq(revision + 1))
        .execute(tx.db)?;
    if saved == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// An amendment.
///
/// # Errors
/// `NotFound`.
pub fn find(db: &mut Db, id: &AmendmentId) -> StoreResult<Amendment> {
    Ok(amendments::table.find(id).select(Amendment::as_select()).first(db)?)
}

/// The amendments of a declaration in order of filing; drafts last.
///
/// # Errors
/// Only if the query fails.
pub fn of_declaration(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<Amendment>> {
    let mut all: Vec<Amendment> = amendments::table
        .filter(amendments::declaration_id.eq(id))
        .order((amendments::number, amendments::sub_number, amendments::created_at, amendments::id))
        .select(Amendment::as_select())
        .load(db)?;
    // PostgreSQL puts what has no number last, SQLite first.
    all.sort_by_key(|amendment| (amendment.number.is_none(), amendment.number, amendment.sub_number));
    Ok(all)
}

/// How many amendments of some declarations wait for a ruling on their admissibility: one query.
///
/// # Errors
/// Only if the query fails.
pub fn filed_counts(db: &mut Db, ids: &[DeclarationId]) -> StoreResult<Vec<(DeclarationId, i64)>> {
    Ok(amendments::table
        .filter(amendments::declaration_id.eq_any(ids).and(amendments::standing.eq(Standing::Filed)))
        .group_by(amendments::declaration_id)
        .select((amendments::declaration_id, diesel::dsl::count_star()))
        .load(db)?)
}

/// The amendments that some members have begun and not filed, to some declarations: one query.
///
/// # Errors
/// Only if the query fails.
pub fn drafts_by(db: &mut Db, authors: &[MembershipId], ids: &[DeclarationId]) -> StoreResult<Vec<Amendment>> {
    Ok(amendments::table
        .filter(amendments::membership_id.eq_any(authors).and(amendments::standing.eq(Standing::Draft)))
        .filter(amendments::declaration_id.eq_any(ids))
        .order((amendments::created_at.desc(), amendments::id))
        .select(Amendment::as_select())
        .load(db)?)
}

/// The amendments that some delegations filed, the newest first, at most `most` of them.
///
/// # Errors
/// Only if the query fails.
pub fn filed_by(db: &mut Db, delegations: &[DelegationId], most: i64) -> StoreResult<Vec<Amendment>> {
    Ok(amendments::table
        .filter(amendments::delegation_id.eq_any(delegations).and(amendments::standing.ne(Standing::Draft)))
        .order((amendments::filed_at.desc(), amendments::id))
        .limit(most)
        .select(Amendment::as_select())
        .load(db)?)
}

/// The operations of some amendments, by amendment and place: one query.
///
/// # Errors
/// Only if the query fails.
pub fn operations_of(db: &mut Db, ids: &[AmendmentId]) -> StoreResult<Vec<OperationRow>> {
    Ok(amendment_operations::table
        .filter(amendment_operations::amendment_id.eq_any(ids))
        .order((amendment_operations::amendment_id, amendment_operations::position))
        .select(OperationRow::as_select())
        .load(db)?)
}

/// The amendments of some identities: one query.
///
/// # Errors
/// Only if the query fails.
pub fn some(db: &mut Db, ids: &[AmendmentId]) -> StoreResult<Vec<Amendment>> {
    Ok(amendments::table
        .filter(amendments::id.eq_any(ids))
        .order(amendments::id)
        .select(Amendment::as_select())
        .load(db)?)
}

/// The operations of all amendments of a declaration, by amendment and place: one query.
///
/// # Errors
/// Only if the query fails.
pub fn operations_of_declaration(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<OperationRow>> {
    Ok(amendment_operations::table
        .inner_join(amendments::table.on(amendments::id.eq(amendment_operations::amendment_id)))
        .filter(amendments::declaration_id.eq(id))
        .order((amendment_operations::amendment_id, amendment_operations::position))
        .select(OperationRow::as_select())
        .load(db)?)
}

/// The operations of one amendment, in order.
///
/// # Errors
/// Only if the query fails.
pub fn operations(db: &mut Db, id: &AmendmentId) -> StoreResult<Vec<OperationRow>> {
    Ok(amendment_operations::table
        .filter(amendment_operations::amendment_id.eq(id))
        .order(amendment_operations::position)
        .select(OperationRow::as_select())
        .load(db)?)
}

/// The number that the next amendment to a declaration gets: one more than any before it, never reused.
///
/// # Errors
/// Only if the query fails.
pub fn next_number(db: &mut Db, declaration: &DeclarationId) -> StoreResult<i64> {
    let last: Option<i64> = amendments::table
        .filter(amendments::declaration_id.eq(declaration))
        .select(diesel::dsl::max(amendments::number))
        .first(db)?;
    Ok(last.unwrap_or(0) + 1)
}

/// The number that the next sub-amendment to an amendment gets.
///
/// # Errors
/// Only if the query fails.
pub fn next_sub_number(db: &mut Db, parent: &Amendment) -> StoreResult<i64> {
    let last: Option<i64> = amendments::table
        .filter(amendments::declaration_id.eq(&parent.declaration_id).and(amendments::number.eq(parent.number)))
        .select(diesel::dsl::max(amendments::sub_number))
        .first(db)?;
    Ok(last.unwrap_or(0) + 1)
}

/// Adds a sponsor.
///
/// # Errors
/// `Taken("amendment_sponsors_pkey")`.
pub fn insert_sponsor(tx: &mut Tx<'_>, sponsor: &AmendmentSponsor) -> StoreResult<()> {
    diesel::insert_into(amendment_sponsors::table).values(sponsor).execute(tx.db)?;
    Ok(())
}

/// Takes a sponsor away.
///
/// # Errors
/// `NotFound`.
pub fn delete_sponsor(tx: &mut Tx<'_>, amendment: &AmendmentId, delegation: &DelegationId) -> StoreResult<()> {
    let gone = diesel::delete(amendment_sponsors::table.find((amendment, delegation))).execute(tx.db)?;
    if gone == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// The co-sponsors of all amendments of a declaration, in the order in which they confirmed: one query.
///
/// # Errors
/// Only if the query fails.
pub fn sponsors_of_declaration(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<AmendmentSponsor>> {
    Ok(amendment_sponsors::table
        .inner_join(amendments::table.on(amendments::id.eq(amendment_sponsors::amendment_id)))
        .filter(amendments::declaration_id.eq(id))
        .order((amendment_sponsors::confirmed_at, amendment_sponsors::delegation_id))
        .select(AmendmentSponsor::as_select())
        .load(db)?)
}
