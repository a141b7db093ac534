//! Enters a delegation of a body, and changes what is said of it.

use serde::Deserialize;
use serde_json::json;

use crate::actions::fields::{self, LINE};
use crate::actions::take_seat::follow_delegation;
use crate::actions::{ActError, ActResult, Fact, Invalid, Visitor, record};
use crate::ids::{BodyId, DelegationId};
use crate::l10n::Message;
use crate::procedure::{Act, Category};
use crate::storage::bodies::{self, Delegation};
use crate::storage::{StoreError, Tx, seats};

/// The most votes that a delegation carries.
const MOST_VOTES: i64 = 10_000;
/// The most characters of the short name of a body.
const SHORT_NAME: usize = 40;

/// A delegation as it is typed in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct DelegationFields {
    /// Its name.
    pub name: String,
    /// The word of its category: member, observer, civil-society, guest.
    pub category: String,
    /// The votes it carries.
    pub weight: String,
    /// The short name of the body for which it sits, where several meet jointly.
    pub component: String,
    /// "yes" if it takes part no more. Only in a change.
    pub ended: String,
}

impl DelegationFields {
    /// The fields of a delegation that there is.
    #[must_use]
    pub fn of(delegation: &Delegation) -> Self {
        Self {
            name: delegation.name.clone(),
            category: delegation.category.as_str().to_owned(),
            weight: delegation.weight.to_string(),
            component: delegation.component.clone(),
            ended: if delegation.ended_at.is_some() { "yes".to_owned() } else { String::new() },
        }
    }

    fn read(&self) -> ActResult<(String, Category, i64, String)> {
        let mut invalid = Invalid::new();
        let name = invalid.take("name", fields::line(&self.name, LINE));
        let category = Category::parse(&self.category).ok_or_else(|| Message::new("error-not-in-list"));
        let category = invalid.take("category", category);
        let weight = invalid.take("weight", fields::whole(&self.weight, 1, MOST_VOTES));
        let component = invalid.take("component", fields::optional_line(&self.component, SHORT_NAME));
        match (name, category, weight, component) {
            (Some(name), Some(category), Some(weight), Some(component)) => Ok((name, category, weight, component)),
            _ => Err(invalid.into()),
        }
    }
}

/// Enters a delegation.
///
/// # Errors
/// [`ActError::Invalid`] by field, `name` also if the body has a delegation of that name.
pub fn enter_delegation(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    body: &BodyId,
    fields: &DelegationFields,
) -> ActResult<Delegation> {
    let permit = visitor.permit(Act::ManageBody, body, None)?;
    bodies::lock(tx, body)?;
    let (name, category, weight, component) = fields.read()?;
    let delegation = Delegation {
        id: tx.fresh()?,
        body_id: body.clone(),
        name,
        category,
        weight,
        seat_of: None,
        component,
        created_at: tx.now,
        ended_at: None,
    };
    bodies::insert_delegation(tx, &delegation).map_err(same_name)?;
    record(tx, &permit, fact("delegation-entered", &delegation))?;
    Ok(delegation)
}

/// Changes a delegation's name, category and votes, or ends its part in the body.
///
/// With its part end the places of its members: their accounts stay, and they are invited anew if it comes back. Questions
/// that are open keep the register that was frozen when they opened.
///
/// # Errors
/// As [`enter_delegation`], and `NotFound` if it is another body's.
pub fn change_delegation(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    body: &BodyId,
    id: &DelegationId,
    fields: &DelegationFields,
) -> ActResult<Delegation> {
    let permit = visitor.permit(Act::ManageBody, body, None)?;
    bodies::lock(tx, body)?;
    let before = bodies::delegation(tx.db, body, id)?;
    let (name, category, weight, component) = fields.read()?;
    let ended_at = (fields.ended == "yes").then(|| before.ended_at.unwrap_or(tx.now));
    let delegation = Delegation { name, category, weight, component, ended_at, ..before };
    bodies::update_delegation(tx, &delegation).map_err(same_name)?;
    follow_delegation(tx, &delegation)?;
    if delegation.ended_at.is_some() {
        bodies::end_memberships_of(tx, id)?;
        seats::end_left(tx, body)?;
    }
    record(tx, &permit, fact("delegation-changed", &delegation))?;
    Ok(delegation)
}

fn same_name(error: StoreError) -> ActError {
    match error {
        StoreError::Taken("delegations_name_once") => ActError::field("name", Message::new("error-delegation-taken")),
        other => other.into(),
    }
}

fn fact<'a>(act: &'static str, delegation: &'a Delegation) -> Fact<'a> {
    let facts = json!({
        "name": delegation.name,
        "category": delegation.category.as_str(),
        "weight": delegation.weight,
        "component": delegation.component,
        "ended": delegation.ended_at.is_some(),
    });
    Fact { act, declaration: None, subject: Some(delegation.id.as_str()), facts }
}
