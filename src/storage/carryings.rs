//! What became of open amendments when a version was made, and which amendments a reviewed version took in.

use std::collections::HashMap;

use diesel::prelude::*;

use super::amendments::OperationRow;
use super::schema::{carried_operations, carryings, desk_choices, version_amendments, versions};
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{AmendmentId, CarryingId, DeclarationId, MembershipId, RecommendationId, VersionId};
use crate::worded::worded;

worded! {
    /// What became of an amendment on a new version.
    Outcome {
        /// Nothing that it touches changed.
        Untouched = "untouched", "carrying-untouched";
        /// It does the same to the new text.
        CarriedOver = "carried-over", "carrying-carried-over";
        /// It meets what made the version: a person must say what is to become of it.
        NeedsAttention = "needs-attention", "carrying-needs-attention";
        /// Its sponsors revised it: what it does to the version is what they say now.
        Revised = "revised", "carrying-revised";
        /// Its change is there already.
        Moot = "moot", "carrying-moot";
    }
}
super::columns::word_columns!(Outcome);

impl Outcome {
    /// Whether what the amendment does to the version stands with what became of it, and not with what was submitted.
    #[must_use]
    pub const fn has_operations(self) -> bool {
        matches!(self, Self::CarriedOver | Self::Revised)
    }
}

/// An amendment that a reviewed version took in.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = version_amendments)]
pub struct TakenIn {
    /// The version.
    pub version_id: VersionId,
    /// The amendment.
    pub amendment_id: AmendmentId,
    /// Its place in the order in which they were taken in, from 1.
    pub position: i64,
    /// The panel's wording in which it was taken in; none as submitted.
    pub recommendation_id: Option<RecommendationId>,
    /// Whether only what of it stood beside the others was taken in; the rest stays open.
    pub only_free: bool,
}

/// What became of an amendment on a version.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = carryings)]
pub struct Carrying {
    /// Its identity.
    pub id: CarryingId,
    /// The amendment.
    pub amendment_id: AmendmentId,
    /// The version.
    pub version_id: VersionId,
    /// What became of it.
    pub outcome: Outcome,
    /// Where it meets which amendment, as JSON: a list of `{"with", "clause", "kind", "ranges"}`.
    pub spots: String,
    /// When.
    pub made_at: Moment,
    /// Who settled it; none where the engine found it.
    pub membership_id: Option<MembershipId>,
    /// Whether another stands in its place.
    pub superseded: bool,
}

/// What an amendment does to the new version: an operation as carried over.
#[derive(Debug, Clone, Queryable)]
pub struct CarriedOperation {
    /// What became of the amendment.
    pub carrying_id: CarryingId,
    /// What it does there. Its identity is that of the operation that goes on in it.
    pub row: OperationRow,
}

/// What somebody ticked at the consolidation desk.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = desk_choices)]
pub struct DeskChoice {
    /// The version that the desk works on.
    pub version_id: VersionId,
    /// The amendment.
    pub amendment_id: AmendmentId,
    /// `none`, `as-submitted`, `free-parts`, or the identity of a panel's recommendation with a wording.
    pub choice: String,
    /// How often it was changed.
    pub revision: i64,
    /// When.
    pub chosen_at: Moment,
    /// By whom.
    pub membership_id: MembershipId,
}

/// Stores that a version took an amendment in.
///
/// # Errors
/// Only if the query fails.
pub fn take_in(tx: &mut Tx<'_>, taken: &TakenIn) -> StoreResult<()> {
    diesel::insert_into(version_amendments::table).values(taken).execute(tx.db)?;
    Ok(())
}

/// The amendments that the versions of a declaration took in, by version and place: one query.
///
/// # Errors
/// Only if the query fails.
pub fn taken_in(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<TakenIn>> {
    Ok(version_amendments::table
        .inner_join(versions::table.on(versions::id.eq(version_amendments::version_id)))
        .filter(versions::declaration_id.eq(id))
        .order((versions::number, version_amendments::position))
        .select(TakenIn::as_select())
        .load(db)?)
}

/// Stores what became of an amendment, in place of what stood before on the same version, with what it does there.
///
/// # Errors
/// Only if the query fails.
pub fn insert(tx: &mut Tx<'_>, carrying: &Carrying, operations: &[OperationRow]) -> StoreResult<()> {
    let former = carryings::table
        .filter(carryings::amendment_id.eq(&carrying.amendment_id))
        .filter(carryings::version_id.eq(&carrying.version_id));
    diesel::update(former).set(carryings::superseded.eq(true)).execute(tx.db)?;
    diesel::insert_into(carryings::table).values(carrying).execute(tx.db)?;
    for row in operations {
        insert_operation(tx, &carrying.id, row)?;
    }
    Ok(())
}

fn insert_operation(tx: &mut Tx<'_>, carrying: &CarryingId, row: &OperationRow) -> StoreResult<()> {
    use carried_operations as t;
    diesel::insert_into(t::table)
        .values((
            t::carrying_id.eq(carrying),
            t::operation_id.eq(&row.id),
            t::position.eq(row.position),
            t::act.eq(row.act),
            t::clause_id.eq(&row.clause_id),
            t::second_id.eq(&row.second_id),
            t::after_id.eq(&row.after_id),
            t::parent_id.eq(&row.parent_id),
            t::kind.eq(row.kind),
            t::words.eq(&row.words),
            t::opening.eq(row.opening),
            t::amends_id.eq(&row.amends_id),
            t::base_words.eq(&row.base_words),
            t::edits.eq(&row.edits),
            t::algorithm.eq(row.algorithm),
        ))
        .execute(tx.db)?;
    Ok(())
}

/// What became of amendments on a version, as it stands: one query.
///
/// # Errors
/// Only if the query fails.
pub fn on_version(db: &mut Db, version: &VersionId) -> StoreResult<Vec<Carrying>> {
    Ok(carryings::table
        .filter(carryings::version_id.eq(version).and(carryings::superseded.eq(false)))
        .order(carryings::amendment_id)
        .select(Carrying::as_select())
        .load(db)?)
}

/// The operations as carried over, of some carryings, by place: one query.
///
/// # Errors
/// Only if the query fails.
pub fn operations(db: &mut Db, of: &[CarryingId]) -> StoreResult<Vec<CarriedOperation>> {
    use carried_operations as t;
    // In the order of the fields of `OperationRow`.
    let row = (
        t::operation_id,
        carryings::amendment_id,
        t::position,
        t::act,
        t::clause_id,
        t::second_id,
        t::after_id,
        t::parent_id,
        t::kind,
        t::words,
        t::opening,
        t::amends_id,
        t::base_words,
        t::edits,
        t::algorithm,
    );
    Ok(t::table
        .inner_join(carryings::table.on(carryings::id.eq(t::carrying_id)))
        .filter(t::carrying_id.eq_any(of))
        .order((t::carrying_id, t::position))
        .select((t::carrying_id, row))
        .load(db)?)
}

/// What is ticked at the desk of a version: one query.
///
/// # Errors
/// Only if the query fails.
pub fn choices(db: &mut Db, version: &VersionId) -> StoreResult<Vec<DeskChoice>> {
    Ok(desk_choices::table
        .filter(desk_choices::version_id.eq(version))
        .order(desk_choices::amendment_id)
        .select(DeskChoice::as_select())
        .load(db)?)
}

/// Stores a choice over the one that the form was made from; `revision` is that one's, 0 if there was none.
///
/// # Errors
/// `Stale` if somebody chose in between.
pub fn choose(tx: &mut Tx<'_>, choice: &DeskChoice, revision: i64) -> StoreResult<()> {
    let row = desk_choices::table.find((&choice.version_id, &choice.amendment_id));
    if revision == 0 {
        let there: i64 = row.count().get_result(tx.db)?;
        if there > 0 {
            return Err(StoreError::Stale);
        }
        diesel::insert_into(desk_choices::table).values(choice).execute(tx.db)?;
        return Ok(());
    }
    let same = desk_choices::table
        .filter(desk_choices::version_id.eq(&choice.version_id))
        .filter(desk_choices::amendment_id.eq(&choice.amendment_id))
        .filter(desk_choices::revision.eq(revision));
    let changed = diesel::update(same)
        .set((
            desk_choices::choice.eq(&choice.choice),
            desk_choices::revision.eq(revision + 1),
            desk_choices::chosen_at.eq(choice.chosen_at),
            desk_choices::membership_id.eq(&choice.membership_id),
        ))
        .execute(tx.db)?;
    if changed == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// What became of the amendments of a declaration on all its versions, what was superseded too, in order: one query.
///
/// # Errors
/// Only if the query fails.
pub fn of_declaration(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<Carrying>> {
    Ok(carryings::table
        .inner_join(versions::table.on(versions::id.eq(carryings::version_id)))
        .filter(versions::declaration_id.eq(id))
        .order((versions::number, carryings::made_at, carryings::id))
        .select(Carrying::as_select())
        .load(db)?)
}

/// What the sponsors of an amendment revised it to, in order: one query.
///
/// # Errors
/// Only if the query fails.
pub fn revisions(db: &mut Db, amendment: &AmendmentId) -> StoreResult<Vec<Carrying>> {
    Ok(carryings::table
        .filter(carryings::amendment_id.eq(amendment).and(carryings::outcome.eq(Outcome::Revised)))
        .order((carryings::made_at, carryings::id))
        .select(Carrying::as_select())
        .load(db)?)
}

/// Of some amendments those that the latest version on which something became of them met, or whose parent's words it left
/// otherwise: they wait for their sponsors while they are pending. One query.
///
/// # Errors
/// Only if the query fails.
pub fn in_need_of_attention(db: &mut Db, amendments: &[AmendmentId]) -> StoreResult<Vec<AmendmentId>> {
    let all: Vec<(AmendmentId, Outcome, i64)> = carryings::table
        .inner_join(versions::table.on(versions::id.eq(carryings::version_id)))
        .filter(carryings::amendment_id.eq_any(amendments).and(carryings::superseded.eq(false)))
        .order(versions::number)
        .select((carryings::amendment_id, carryings::outcome, versions::number))
        .load(db)?;
    let latest: HashMap<AmendmentId, Outcome> = all.into_iter().map(|(id, outcome, _)| (id, outcome)).collect();
    let met = latest.into_iter().filter(|(_, outcome)| *outcome == Outcome::NeedsAttention);
    Ok(met.map(|(id, _)| id).collect())
}
