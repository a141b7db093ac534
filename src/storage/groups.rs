//! Groups of delegations, on whose behalf one of them may move.

use diesel::prelude::*;

use super::schema::{delegation_group_members, delegation_groups};
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{BodyId, DelegationId, GroupId};

/// A group as its row says.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = delegation_groups)]
struct GroupRow {
    id: GroupId,
    body_id: BodyId,
    name: String,
    created_at: Moment,
    ended_at: Option<Moment>,
}

/// A group of delegations of one body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its identity.
    pub id: GroupId,
    /// The body.
    pub body_id: BodyId,
    /// Its name, as it is spoken of: "Group of 77".
    pub name: String,
    /// When it was entered.
    pub created_at: Moment,
    /// Since when nobody moves on its behalf any more.
    pub ended_at: Option<Moment>,
    /// Its members, by identity.
    pub members: Vec<DelegationId>,
}

impl Group {
    /// Whether a delegation may move on its behalf now.
    #[must_use]
    pub fn is_spoken_for_by(&self, delegation: &DelegationId) -> bool {
        self.ended_at.is_none() && self.members.contains(delegation)
    }

    fn row(&self) -> GroupRow {
        GroupRow {
            id: self.id.clone(),
            body_id: self.body_id.clone(),
            name: self.name.clone(),
            created_at: self.created_at,
            ended_at: self.ended_at,
        }
    }
}

/// Stores a group with its members.
///
/// # Errors
/// `Taken("delegation_groups_name_once")`.
pub fn insert(tx: &mut Tx<'_>, group: &Group) -> StoreResult<()> {
    diesel::insert_into(delegation_groups::table).values(group.row()).execute(tx.db)?;
    insert_members(tx, group)
}

/// Changes a group's name and members, or ends it.
///
/// # Errors
/// `Taken("delegation_groups_name_once")`, `NotFound`.
pub fn update(tx: &mut Tx<'_>, group: &Group) -> StoreResult<()> {
    let changed = diesel::update(delegation_groups::table.find(&group.id))
        .set((delegation_groups::name.eq(&group.name), delegation_groups::ended_at.eq(group.ended_at)))
        .execute(tx.db)?;
    if changed != 1 {
        return Err(StoreError::NotFound);
    }
    diesel::delete(delegation_group_members::table.filter(delegation_group_members::group_id.eq(&group.id)))
        .execute(tx.db)?;
    insert_members(tx, group)
}

fn insert_members(tx: &mut Tx<'_>, group: &Group) -> StoreResult<()> {
    for member in &group.members {
        let row =
            (delegation_group_members::group_id.eq(&group.id), delegation_group_members::delegation_id.eq(member));
        diesel::insert_into(delegation_group_members::table).values(row).execute(tx.db)?;
    }
    Ok(())
}

/// The groups of a body with their members, those that ended among them, by name: two queries, one if there are none.
///
/// # Errors
/// Only if a query fails.
pub fn of_body(db: &mut Db, body: &BodyId) -> StoreResult<Vec<Group>> {
    let rows: Vec<GroupRow> = delegation_groups::table
        .filter(delegation_groups::body_id.eq(body))
        .order((delegation_groups::name, delegation_groups::id))
        .select(GroupRow::as_select())
        .load(db)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let members: Vec<(GroupId, DelegationId)> = delegation_group_members::table
        .inner_join(delegation_groups::table.on(delegation_groups::id.eq(delegation_group_members::group_id)))
        .filter(delegation_groups::body_id.eq(body))
        .order((delegation_group_members::group_id, delegation_group_members::delegation_id))
        .select((delegation_group_members::group_id, delegation_group_members::delegation_id))
        .load(db)?;
    let whole = |row: GroupRow| Group {
        members: members.iter().filter(|(group, _)| *group == row.id).map(|(_, member)| member.clone()).collect(),
        id: row.id,
        body_id: row.body_id,
        name: row.name,
        created_at: row.created_at,
        ended_at: row.ended_at,
    };
    Ok(rows.into_iter().map(whole).collect())
}

/// A group of a body.
///
/// # Errors
/// `NotFound`, also if it is another body's.
pub fn find(db: &mut Db, body: &BodyId, id: &GroupId) -> StoreResult<Group> {
    of_body(db, body)?.into_iter().find(|group| group.id == *id).ok_or(StoreError::NotFound)
}
