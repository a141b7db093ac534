//! Changes of rules documents: of a body, or of the copy that one declaration stands under.

use diesel::prelude::*;

use super::schema::{bodies, memberships, rules_changes};
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{BodyId, DeclarationId, MembershipId};
use crate::procedure::Role;

/// A rules document that took another's place.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = rules_changes)]
pub struct RulesChange {
    /// Its identity.
    pub id: String,
    /// The body.
    pub body_id: BodyId,
    /// The declaration whose copy was replaced; none where the body's own document was.
    pub declaration_id: Option<DeclarationId>,
    /// The document as it was, in TOML.
    pub former: String,
    /// The document that took its place.
    pub rules: String,
    /// The decision that it rests on, as it is cited; empty where none is.
    pub decision: String,
    /// Why.
    pub reason: String,
    /// When.
    pub changed_at: Moment,
    /// By whom.
    pub membership_id: MembershipId,
}

/// Stores a change, and with it the document of the body.
///
/// # Errors
/// `NotFound` if there is no such body.
pub fn change_body(tx: &mut Tx<'_>, change: &RulesChange) -> StoreResult<()> {
    insert(tx, change)?;
    let changed =
        diesel::update(bodies::table.find(&change.body_id)).set(bodies::rules.eq(&change.rules)).execute(tx.db)?;
    if changed == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Stores a change.
///
/// # Errors
/// Only if the query fails.
pub fn insert(tx: &mut Tx<'_>, change: &RulesChange) -> StoreResult<()> {
    diesel::insert_into(rules_changes::table).values(change).execute(tx.db)?;
    Ok(())
}

/// The changes of a body's rules and of those of its declarations, the oldest first: one query.
///
/// # Errors
/// Only if the query fails.
pub fn of_body(db: &mut Db, body: &BodyId) -> StoreResult<Vec<RulesChange>> {
    Ok(rules_changes::table
        .filter(rules_changes::body_id.eq(body))
        .order((rules_changes::changed_at, rules_changes::id))
        .select(RulesChange::as_select())
        .load(db)?)
}

/// The changes of a declaration's copy, the oldest first: one query.
///
/// # Errors
/// Only if the query fails.
pub fn of_declaration(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<RulesChange>> {
    Ok(rules_changes::table
        .filter(rules_changes::declaration_id.eq(id))
        .order((rules_changes::changed_at, rules_changes::id))
        .select(RulesChange::as_select())
        .load(db)?)
}

/// In which roles the members of a body made the changes, by their places.
///
/// # Errors
/// Only if the query fails.
pub fn roles_of(db: &mut Db, changes: &[RulesChange]) -> StoreResult<Vec<(MembershipId, Role)>> {
    let places = changes.iter().map(|change| &change.membership_id);
    Ok(memberships::table
        .filter(memberships::id.eq_any(places))
        .select((memberships::id, memberships::role))
        .load(db)?)
}
