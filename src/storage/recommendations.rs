//! What panels say about amendments.

use diesel::prelude::*;

use super::schema::{amendments, recommendations};
use super::{Db, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{AmendmentId, DeclarationId, MembershipId, PanelId, RecommendationId};
use crate::procedure::Advice;

/// A panel's recommendation on an amendment. The newest of a panel stands; the others stay.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = recommendations)]
pub struct Recommendation {
    /// Its identity.
    pub id: RecommendationId,
    /// The panel.
    pub panel_id: PanelId,
    /// The amendment.
    pub amendment_id: AmendmentId,
    /// What it says.
    pub kind: Advice,
    /// Merge: with which.
    pub merge_with: Option<AmendmentId>,
    /// Why.
    pub note: String,
    /// Adopt as revised: the words of the amendment's replacement or insertion.
    pub words: Option<String>,
    /// How many characters of it are opening words.
    pub opening: i64,
    /// When.
    pub made_at: Moment,
    /// Who recorded it.
    pub membership_id: MembershipId,
    /// Whether a later one of the panel stands in its place.
    pub superseded: bool,
    /// Whether the sponsors revised the words that it is about.
    pub overtaken: bool,
}

/// Stores a recommendation in place of the panel's former one.
///
/// # Errors
/// Only if the query fails.
pub fn insert(tx: &mut Tx<'_>, recommendation: &Recommendation) -> StoreResult<()> {
    diesel::update(
        recommendations::table
            .filter(recommendations::panel_id.eq(&recommendation.panel_id))
            .filter(recommendations::amendment_id.eq(&recommendation.amendment_id)),
    )
    .set(recommendations::superseded.eq(true))
    .execute(tx.db)?;
    diesel::insert_into(recommendations::table).values(recommendation).execute(tx.db)?;
    Ok(())
}

/// Marks that the sponsors of an amendment revised the words that panels spoke of.
///
/// # Errors
/// Only if the query fails.
pub fn overtake(tx: &mut Tx<'_>, amendment: &AmendmentId) -> StoreResult<()> {
    diesel::update(recommendations::table.filter(recommendations::amendment_id.eq(amendment)))
        .set(recommendations::overtaken.eq(true))
        .execute(tx.db)?;
    Ok(())
}

/// A recommendation.
///
/// # Errors
/// `NotFound`.
pub fn find(db: &mut Db, id: &RecommendationId) -> StoreResult<Recommendation> {
    Ok(recommendations::table.find(id).select(Recommendation::as_select()).first(db)?)
}

/// Every recommendation on the amendments of a declaration, those that were superseded among them.
///
/// # Errors
/// Only if the query fails.
pub fn all_of_declaration(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<Recommendation>> {
    Ok(recommendations::table
        .inner_join(amendments::table.on(amendments::id.eq(recommendations::amendment_id)))
        .filter(amendments::declaration_id.eq(id))
        .order((recommendations::made_at, recommendations::id))
        .select(Recommendation::as_select())
        .load(db)?)
}

/// The recommendations that stand on the amendments of a declaration: one query.
///
/// # Errors
/// Only if the query fails.
pub fn of_declaration(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<Recommendation>> {
    Ok(recommendations::table
        .inner_join(amendments::table.on(amendments::id.eq(recommendations::amendment_id)))
        .filter(amendments::declaration_id.eq(id).and(recommendations::superseded.eq(false)))
        .order((recommendations::made_at, recommendations::id))
        .select(Recommendation::as_select())
        .load(db)?)
}
