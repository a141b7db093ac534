//! Bodies, their delegations and who belongs to them.

use diesel::prelude::*;

use super::schema::{accounts, bodies, delegations, memberships};
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{AccountId, BodyId, DelegationId, MembershipId};
use crate::language::Locale;
use crate::procedure::{Category, Role};

/// An institution that adopts.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = bodies)]
pub struct Body {
    /// Its identity.
    pub id: BodyId,
    /// Its place in addresses.
    pub slug: String,
    /// Its name by language of the interface, as a JSON object.
    names: String,
    /// Its short name: PARLATINO.
    pub short_name: String,
    /// The IANA zone of its seat.
    pub zone: String,
    /// The tags of its languages, with commas between.
    pub languages: String,
    /// Its rules of procedure, the document in TOML.
    pub rules: String,
    /// When it was entered.
    pub created_at: Moment,
}

impl Body {
    /// A body whose name is given in one or more languages.
    #[must_use]
    #[allow(clippy::too_many_arguments, reason = "a row")]
    pub fn new(
        id: BodyId,
        slug: String,
        names: &[(Locale, String)],
        short_name: String,
        zone: String,
        languages: String,
        rules: String,
        created_at: Moment,
    ) -> Self {
        let names: serde_json::Map<String, serde_json::Value> =
            names.iter().map(|(locale, name)| (locale.tag().to_owned(), name.clone().into())).collect();
        Self {
            id,
            slug,
            names: serde_json::Value::Object(names).to_string(),
            short_name,
            zone,
            languages,
            rules,
            created_at,
        }
    }

    /// Its name in a language, else in the first that it has.
    #[must_use]
    pub fn name(&self, locale: Locale) -> String {
        self.name_with_language(locale).1
    }

    /// Its name as [`Self::name`] gives it, with the tag of the language that it is in (empty for the short name).
    #[must_use]
    pub fn name_with_language(&self, locale: Locale) -> (String, String) {
        let names: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&self.names).unwrap_or_default();
        let found = names.get_key_value(locale.tag()).or_else(|| names.iter().next());
        let named = found.and_then(|(tag, name)| Some((tag.clone(), name.as_str()?.to_owned())));
        named.unwrap_or_else(|| (String::new(), self.short_name.clone()))
    }
}

/// Who takes part: a delegation, or the seat of one member where members vote by themselves.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = delegations)]
pub struct Delegation {
    /// Its identity.
    pub id: DelegationId,
    /// The body.
    pub body_id: BodyId,
    /// Its name.
    pub name: String,
    /// Member, observer, civil society, guest.
    pub category: Category,
    /// The votes it carries.
    pub weight: i64,
    /// Of the seat of one member: the delegation that the member came with.
    pub seat_of: Option<DelegationId>,
    /// The short name of the body for which it sits, where several meet jointly; else empty.
    pub component: String,
    /// When it was entered.
    pub created_at: Moment,
    /// Since when it takes part no more.
    pub ended_at: Option<Moment>,
}

/// An account's place in a body.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = memberships)]
pub struct Membership {
    /// Its identity.
    pub id: MembershipId,
    /// Whose it is.
    pub account_id: AccountId,
    /// In which body.
    pub body_id: BodyId,
    /// For which delegation; none for the secretariat and the chair.
    pub delegation_id: Option<DelegationId>,
    /// The seat of whoever votes for it: one for each person in a body, whatever places it holds.
    pub seat_id: Option<DelegationId>,
    /// In which role.
    pub role: Role,
    /// When it began.
    pub created_at: Moment,
    /// When it ended.
    pub ended_at: Option<Moment>,
}

/// A member as lists show them.
#[derive(Debug, Clone)]
pub struct Member {
    /// The place.
    pub membership: Membership,
    /// The account's name.
    pub name: String,
    /// The account's address.
    pub email: String,
    /// Whether the invitation was taken up.
    pub active: bool,
}

/// Stores a body.
///
/// # Errors
/// `Taken("bodies_slug_once")`.
pub fn insert(tx: &mut Tx<'_>, body: &Body) -> StoreResult<()> {
    diesel::insert_into(bodies::table).values(body).execute(tx.db)?;
    Ok(())
}

/// All bodies, by short name.
///
/// # Errors
/// Only if the query fails.
pub fn all(db: &mut Db) -> StoreResult<Vec<Body>> {
    Ok(bodies::table.order((bodies::short_name, bodies::id)).select(Body::as_select()).load(db)?)
}

/// A body by identity.
///
/// # Errors
/// `NotFound`.
pub fn find(db: &mut Db, id: &BodyId) -> StoreResult<Body> {
    Ok(bodies::table.find(id).select(Body::as_select()).first(db)?)
}

/// A body by its place in addresses.
///
/// # Errors
/// `NotFound`.
pub fn by_slug(db: &mut Db, slug: &str) -> StoreResult<Body> {
    Ok(bodies::table.filter(bodies::slug.eq(slug)).select(Body::as_select()).first(db)?)
}

/// Holds a body's record until the transaction ends, so that numbers and the journal's chain have one writer. An act
/// does so before it reads what it decides on and before it writes anything: whoever waits then waits here, never for
/// each other. On SQLite there is one writer anyway.
///
/// # Errors
/// `NotFound`, or `Busy` if another act holds it too long.
pub fn lock(tx: &mut Tx<'_>, id: &BodyId) -> StoreResult<()> {
    if tx.holds(id) {
        return Ok(());
    }
    if let Db::Pg(db) = &mut *tx.db {
        // Rows that only name the body, by a foreign key, do not wait for this.
        bodies::table.find(id).select(bodies::id).for_no_key_update().first::<String>(db)?;
    }
    tx.note_held(id);
    Ok(())
}

/// Stores a delegation, or a seat.
///
/// # Errors
/// `Taken("delegations_name_once")`.
pub fn insert_delegation(tx: &mut Tx<'_>, delegation: &Delegation) -> StoreResult<()> {
    diesel::insert_into(delegations::table).values(delegation).execute(tx.db)?;
    Ok(())
}

/// The delegations of a body that take part now, by name.
///
/// # Errors
/// Only if the query fails.
pub fn delegations(db: &mut Db, body: &BodyId) -> StoreResult<Vec<Delegation>> {
    Ok(delegations::table
        .filter(delegations::body_id.eq(body).and(delegations::ended_at.is_null()).and(delegations::seat_of.is_null()))
        .order((delegations::name, delegations::id))
        .select(Delegation::as_select())
        .load(db)?)
}

/// All delegations of a body, those that ended among them, by name: for pages that name the past.
///
/// # Errors
/// Only if the query fails.
pub fn all_delegations(db: &mut Db, body: &BodyId) -> StoreResult<Vec<Delegation>> {
    Ok(delegations::table
        .filter(delegations::body_id.eq(body).and(delegations::seat_of.is_null()))
        .order((delegations::name, delegations::id))
        .select(Delegation::as_select())
        .load(db)?)
}

/// A delegation of a body, or a seat.
///
/// # Errors
/// `NotFound`, also if it is another body's.
pub fn delegation(db: &mut Db, body: &BodyId, id: &DelegationId) -> StoreResult<Delegation> {
    Ok(delegations::table.find(id).filter(delegations::body_id.eq(body)).select(Delegation::as_select()).first(db)?)
}

/// A delegation of any body.
///
/// # Errors
/// `NotFound`.
pub fn any_delegation(db: &mut Db, id: &DelegationId) -> StoreResult<Delegation> {
    Ok(delegations::table.find(id).select(Delegation::as_select()).first(db)?)
}

/// Changes a delegation's name, category and weight.
///
/// # Errors
/// `Taken("delegations_name_once")`, `NotFound`.
pub fn update_delegation(tx: &mut Tx<'_>, delegation: &Delegation) -> StoreResult<()> {
    let changed = diesel::update(delegations::table.find(&delegation.id))
        .set((
            delegations::name.eq(&delegation.name),
            delegations::category.eq(delegation.category),
            delegations::weight.eq(delegation.weight),
            delegations::component.eq(&delegation.component),
            delegations::ended_at.eq(delegation.ended_at),
        ))
        .execute(tx.db)?;
    if changed == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Stores a membership.
///
/// # Errors
/// `Taken("memberships_once")`.
pub fn insert_membership(tx: &mut Tx<'_>, membership: &Membership) -> StoreResult<()> {
    diesel::insert_into(memberships::table).values(membership).execute(tx.db)?;
    Ok(())
}

/// Ends a membership; it stays in the record.
///
/// # Errors
/// `NotFound`.
pub fn end_membership(tx: &mut Tx<'_>, body: &BodyId, id: &MembershipId) -> StoreResult<()> {
    let changed = diesel::update(memberships::table.find(id).filter(memberships::body_id.eq(body)))
        .set(memberships::ended_at.eq(tx.now))
        .execute(tx.db)?;
    if changed == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Ends the memberships of a delegation; they stay in the record.
///
/// # Errors
/// Only if the query fails.
pub fn end_memberships_of(tx: &mut Tx<'_>, delegation: &DelegationId) -> StoreResult<()> {
    diesel::update(memberships::table)
        .filter(memberships::delegation_id.eq(delegation).and(memberships::ended_at.is_null()))
        .set(memberships::ended_at.eq(tx.now))
        .execute(tx.db)?;
    Ok(())
}

/// Every place in a body, those that ended among them.
///
/// # Errors
/// Only if the query fails.
pub fn all_memberships(db: &mut Db, body: &BodyId) -> StoreResult<Vec<Membership>> {
    Ok(memberships::table
        .filter(memberships::body_id.eq(body))
        .order(memberships::id)
        .select(Membership::as_select())
        .load(db)?)
}

/// The places that an account holds now.
///
/// # Errors
/// Only if the query fails.
pub fn memberships_of(db: &mut Db, account: &AccountId) -> StoreResult<Vec<Membership>> {
    Ok(memberships::table
        .filter(memberships::account_id.eq(account).and(memberships::ended_at.is_null()))
        .order(memberships::id)
        .select(Membership::as_select())
        .load(db)?)
}

/// Some memberships, in force or ended.
///
/// # Errors
/// Only if the query fails.
pub fn memberships_in(db: &mut Db, ids: &[MembershipId]) -> StoreResult<Vec<Membership>> {
    Ok(memberships::table.filter(memberships::id.eq_any(ids)).select(Membership::as_select()).load(db)?)
}

/// A membership, in force or ended.
///
/// # Errors
/// `NotFound`.
pub fn membership(db: &mut Db, id: &MembershipId) -> StoreResult<Membership> {
    Ok(memberships::table.find(id).select(Membership::as_select()).first(db)?)
}

/// The members of a body now, by name.
///
/// # Errors
/// Only if the query fails.
pub fn members(db: &mut Db, body: &BodyId) -> StoreResult<Vec<Member>> {
    let rows: Vec<(Membership, String, String, Option<String>)> = memberships::table
        .inner_join(accounts::table.on(accounts::id.eq(memberships::account_id)))
        .filter(memberships::body_id.eq(body).and(memberships::ended_at.is_null()))
        .order((accounts::name, memberships::id))
        .select((Membership::as_select(), accounts::name, accounts::email, accounts::password_hash))
        .load(db)?;
    Ok(rows
        .into_iter()
        .map(|(membership, name, email, hash)| Member { membership, name, email, active: hash.is_some() })
        .collect())
}

/// The secretariats of all bodies now, by name: one query.
///
/// # Errors
/// Only if the query fails.
pub fn secretariats(db: &mut Db) -> StoreResult<Vec<Member>> {
    let rows: Vec<(Membership, String, String, Option<String>)> = memberships::table
        .inner_join(accounts::table.on(accounts::id.eq(memberships::account_id)))
        .filter(memberships::role.eq(Role::Secretariat).and(memberships::ended_at.is_null()))
        .order((accounts::name, memberships::id))
        .select((Membership::as_select(), accounts::name, accounts::email, accounts::password_hash))
        .load(db)?;
    Ok(rows
        .into_iter()
        .map(|(membership, name, email, hash)| Member { membership, name, email, active: hash.is_some() })
        .collect())
}

/// The accounts that hold one of some roles in a body now.
///
/// # Errors
/// Only if the query fails.
pub fn accounts_in_roles(db: &mut Db, body: &BodyId, roles: &[Role]) -> StoreResult<Vec<AccountId>> {
    Ok(memberships::table
        .filter(memberships::body_id.eq(body).and(memberships::ended_at.is_null()))
        .filter(memberships::role.eq_any(roles.iter().map(|role| role.as_str())))
        .order(memberships::account_id)
        .select(memberships::account_id)
        .distinct()
        .load(db)?)
}

/// The accounts of a delegation now, or whose seat it is.
///
/// # Errors
/// Only if the query fails.
pub fn accounts_of_delegation(db: &mut Db, delegation: &DelegationId) -> StoreResult<Vec<AccountId>> {
    Ok(memberships::table
        .filter(memberships::delegation_id.eq(delegation).or(memberships::seat_id.eq(delegation)))
        .filter(memberships::ended_at.is_null())
        .order(memberships::account_id)
        .select(memberships::account_id)
        .distinct()
        .load(db)?)
}

/// The names of accounts behind memberships, for the record.
///
/// # Errors
/// Only if the query fails.
pub fn names_of(db: &mut Db, ids: &[MembershipId]) -> StoreResult<Vec<(MembershipId, String)>> {
    Ok(memberships::table
        .inner_join(accounts::table.on(accounts::id.eq(memberships::account_id)))
        .filter(memberships::id.eq_any(ids))
        .select((memberships::id, accounts::name))
        .load(db)?)
}
