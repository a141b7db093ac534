//! Enters a group of delegations of a body, and changes what is said of it.

use serde_json::json;

use crate::actions::fields::{self, LINE};
use crate::actions::{ActError, ActResult, Fact, Invalid, Visitor, record};
use crate::ids::{BodyId, DelegationId, GroupId};
use crate::l10n::Message;
use crate::procedure::Act;
use crate::storage::groups::{self, Group};
use crate::storage::{Db, StoreError, Tx, bodies};

/// A group as it is typed in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GroupFields {
    /// Its name, as it is spoken of.
    pub name: String,
    /// Its members.
    pub members: Vec<DelegationId>,
    /// Whether nobody moves on its behalf any more. Only in a change.
    pub ended: bool,
}

impl GroupFields {
    /// The fields of a group that there is.
    #[must_use]
    pub fn of(group: &Group) -> Self {
        Self { name: group.name.clone(), members: group.members.clone(), ended: group.ended_at.is_some() }
    }

    /// The name and the members in the order of their identities, each once.
    fn read(&self, db: &mut Db, body: &BodyId) -> ActResult<(String, Vec<DelegationId>)> {
        let mut members = self.members.clone();
        members.sort();
        members.dedup();
        let known = bodies::all_delegations(db, body)?;
        let strange = members.iter().any(|member| known.iter().all(|one| one.id != *member));
        let mut invalid = Invalid::new();
        let name = invalid.take("name", fields::line(&self.name, LINE));
        match (strange, members.len()) {
            (true, _) => invalid.add("member", Message::new("error-not-in-list")),
            (false, 0) => invalid.add("member", Message::new("error-group-empty")),
            _ => {}
        }
        match name.filter(|_| invalid.0.is_empty()) {
            Some(name) => Ok((name, members)),
            None => Err(invalid.into()),
        }
    }
}

/// Enters a group.
///
/// # Errors
/// [`ActError::Invalid`] by field, `name` also if the body has a group of that name.
pub fn enter_group(tx: &mut Tx<'_>, visitor: &Visitor, body: &BodyId, fields: &GroupFields) -> ActResult<Group> {
    let permit = visitor.permit(Act::ManageBody, body, None)?;
    bodies::lock(tx, body)?;
    let (name, members) = fields.read(tx.db, body)?;
    let group = Group { id: tx.fresh()?, body_id: body.clone(), name, created_at: tx.now, ended_at: None, members };
    groups::insert(tx, &group).map_err(same_name)?;
    record(tx, &permit, fact("group-entered", &group))?;
    Ok(group)
}

/// Changes a group's name and members, or ends it. What was moved on its behalf stays so.
///
/// # Errors
/// As [`enter_group`], and `NotFound` if it is another body's.
pub fn change_group(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    body: &BodyId,
    id: &GroupId,
    fields: &GroupFields,
) -> ActResult<Group> {
    let permit = visitor.permit(Act::ManageBody, body, None)?;
    bodies::lock(tx, body)?;
    let before = groups::find(tx.db, body, id)?;
    let (name, members) = fields.read(tx.db, body)?;
    let ended_at = fields.ended.then(|| before.ended_at.unwrap_or(tx.now));
    let group = Group { name, members, ended_at, ..before };
    groups::update(tx, &group).map_err(same_name)?;
    record(tx, &permit, fact("group-changed", &group))?;
    Ok(group)
}

fn same_name(error: StoreError) -> ActError {
    match error {
        StoreError::Taken("delegation_groups_name_once") => ActError::field("name", Message::new("error-group-taken")),
        other => other.into(),
    }
}

fn fact<'a>(act: &'static str, group: &'a Group) -> Fact<'a> {
    let facts = json!({ "name": group.name, "members": group.members, "ended": group.ended_at.is_some() });
    Fact { act, declaration: None, subject: Some(group.id.as_str()), facts }
}
