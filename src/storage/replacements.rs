//! Compromises: which amendments one is to replace, and whether their sponsors join it.

use diesel::prelude::*;

use super::schema::{amendments, replacements};
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{AmendmentId, DeclarationId, DelegationId, MembershipId};
use crate::procedure::Standing;
use crate::storage::amendments::Amendment;

/// Where an amendment stands that is before the body.
const PENDING: [Standing; 2] = [Standing::Filed, Standing::Admissible];

/// That a compromise is to replace an amendment.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = replacements)]
pub struct Replacement {
    /// The compromise.
    pub amendment_id: AmendmentId,
    /// The amendment that it is to replace.
    pub replaces_id: AmendmentId,
    /// When the compromise named it; of a draft, when it was noted.
    pub named_at: Moment,
    /// Who named it.
    pub named_by: MembershipId,
    /// Whether its sponsors join.
    pub joins: bool,
    /// When they said so, or that they do not; none while they are asked.
    pub answered_at: Option<Moment>,
    /// Who said it for them.
    pub answered_by: Option<MembershipId>,
}

/// Stores that a compromise names an amendment.
///
/// # Errors
/// `Taken("replacements_pkey")`.
pub fn insert(tx: &mut Tx<'_>, replacement: &Replacement) -> StoreResult<()> {
    diesel::insert_into(replacements::table).values(replacement).execute(tx.db)?;
    Ok(())
}

/// Stores what the sponsors of an amendment say to a compromise; no answer, and they are asked anew.
///
/// # Errors
/// `NotFound` if it does not name theirs.
pub fn answer(tx: &mut Tx<'_>, on: &Replacement, joins: bool, by: Option<&MembershipId>) -> StoreResult<()> {
    let said = diesel::update(replacements::table.find((&on.amendment_id, &on.replaces_id)))
        .set((
            replacements::joins.eq(joins),
            replacements::answered_at.eq(by.map(|_| tx.now)),
            replacements::answered_by.eq(by),
        ))
        .execute(tx.db)?;
    if said == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Forgets whatever a draft names.
///
/// # Errors
/// Only if the database fails.
pub fn forget(tx: &mut Tx<'_>, draft: &AmendmentId) -> StoreResult<()> {
    diesel::delete(replacements::table.filter(replacements::amendment_id.eq(draft))).execute(tx.db)?;
    Ok(())
}

/// What the compromises on a declaration replace, those of drafts too, in the order in which it was named: one query.
///
/// # Errors
/// Only if the query fails.
pub fn of_declaration(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<Replacement>> {
    Ok(replacements::table
        .inner_join(amendments::table.on(amendments::id.eq(replacements::amendment_id)))
        .filter(amendments::declaration_id.eq(id))
        .order((replacements::named_at, replacements::amendment_id, replacements::replaces_id))
        .select(Replacement::as_select())
        .load(db)?)
}

/// Of some amendments those whose sponsors joined a pending compromise: one query.
///
/// # Errors
/// Only if the query fails.
pub fn suspended(db: &mut Db, ids: &[AmendmentId]) -> StoreResult<Vec<AmendmentId>> {
    Ok(replacements::table
        .inner_join(amendments::table.on(amendments::id.eq(replacements::amendment_id)))
        .filter(replacements::replaces_id.eq_any(ids).and(replacements::joins.eq(true)))
        .filter(amendments::standing.eq_any(PENDING))
        .select(replacements::replaces_id)
        .load(db)?)
}

/// The amendments of some delegations that pending compromises name and whose sponsors have not answered, each with the
/// compromise: two queries.
///
/// # Errors
/// Only if a query fails.
pub fn awaiting(db: &mut Db, delegations: &[DelegationId]) -> StoreResult<Vec<(Amendment, Amendment)>> {
    let named: Vec<(AmendmentId, Amendment)> = replacements::table
        .inner_join(amendments::table.on(amendments::id.eq(replacements::replaces_id)))
        .filter(amendments::delegation_id.eq_any(delegations).and(replacements::answered_at.is_null()))
        .filter(amendments::standing.eq_any(PENDING))
        .order((replacements::named_at, replacements::amendment_id, replacements::replaces_id))
        .select((replacements::amendment_id, Amendment::as_select()))
        .load(db)?;
    if named.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<AmendmentId> = named.iter().map(|(id, _)| id.clone()).collect();
    let compromises = super::amendments::some(db, &ids)?;
    let with = |(id, amendment): (AmendmentId, Amendment)| {
        let compromise = compromises.iter().find(|one| one.id == id && one.standing.is_pending())?;
        Some((amendment, compromise.clone()))
    };
    Ok(named.into_iter().filter_map(with).collect())
}
