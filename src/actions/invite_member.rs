//! Gives people their places in a body: the administrator appoints its secretariat, the secretariat invites everybody
//! else.

use serde::Deserialize;
use serde_json::json;

use crate::actions::take_seat::{has_seat, take_seat};
use crate::actions::{
    ActError, ActResult, EmailAddress, Fact, Invalid, PersonName, Visitor, fields, invite_account, record,
    record_administration,
};
use crate::ids::{BodyId, DelegationId};
use crate::l10n::Message;
use crate::language::Locale;
use crate::procedure::{Act, Role};
use crate::storage::bodies::{self, Membership};
use crate::storage::{StoreError, Tx};

/// Somebody to be given a place, as typed in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct MemberFields {
    /// The address.
    pub email: String,
    /// The name as it will be shown.
    pub name: String,
    /// The language of the mail.
    pub locale: String,
    /// The word of the role; not read for an appointment to the secretariat.
    pub role: String,
    /// The identity of the delegation, for roles that speak for one.
    pub delegation: String,
}

/// Somebody to be given a place, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NewMember {
    pub(crate) email: EmailAddress,
    pub(crate) name: PersonName,
    pub(crate) locale: Locale,
    pub(crate) role: Role,
    pub(crate) delegation: Option<DelegationId>,
}

/// Whether a role takes part for a delegation; the others stand apart from all of them.
#[must_use]
pub const fn is_of_a_delegation(role: Role) -> bool {
    matches!(role, Role::Delegate | Role::HeadOfDelegation | Role::Observer)
}

impl MemberFields {
    fn read(&self) -> ActResult<NewMember> {
        let mut invalid = Invalid::new();
        let role = Role::parse(&self.role).ok_or_else(|| Message::new("error-not-in-list"));
        let role = invalid.take("role", role);
        let delegation = role.and_then(|role| invalid.take("delegation", self.delegation_for(role)));
        self.read_person(invalid, role, delegation.flatten())
    }

    fn delegation_for(&self, role: Role) -> Result<Option<DelegationId>, Message> {
        match (is_of_a_delegation(role), self.delegation.trim()) {
            (true, "") => Err(Message::new("error-delegation-needed")),
            (true, id) => Ok(Some(id.into())),
            (false, "") => Ok(None),
            (false, _) => Err(Message::new("error-no-delegation-here")),
        }
    }

    fn read_person(
        &self,
        mut invalid: Invalid,
        role: Option<Role>,
        delegation: Option<DelegationId>,
    ) -> ActResult<NewMember> {
        let name = invalid.take("name", PersonName::new(&self.name));
        let email = invalid.take("email", EmailAddress::new(&self.email));
        let locale = invalid.take("locale", fields::locale(&self.locale));
        match (name, email, locale, role) {
            (Some(name), Some(email), Some(locale), Some(role)) if invalid.0.is_empty() => {
                Ok(NewMember { email, name, locale, role, delegation })
            }
            _ => Err(invalid.into()),
        }
    }
}

/// The administrator appoints somebody to the secretariat of a body; an invitation goes to whoever has no account yet.
///
/// # Errors
/// [`ActError::Invalid`] by field, `email` also if the person sits there already.
pub fn appoint_secretariat(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    body: &BodyId,
    fields: &MemberFields,
) -> ActResult<Membership> {
    let administrator = visitor.administrator()?;
    let body = bodies::find(tx.db, body)?;
    bodies::lock(tx, &body.id)?;
    let new = fields.read_person(Invalid::new(), Some(Role::Secretariat), None)?;
    let membership = seat(tx, &body.id, &new)?;
    record_administration(tx, &administrator, &body.id, fact("secretariat-appointed", &membership))?;
    Ok(membership)
}

/// The secretariat gives somebody a role in the body; an invitation goes to whoever has no account yet.
///
/// # Errors
/// [`ActError::Invalid`] by field: `delegation` if the role needs one or must not have one or it is another body's,
/// `email` if the person has this very place.
pub fn invite_member(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    body: &BodyId,
    fields: &MemberFields,
) -> ActResult<Membership> {
    let permit = visitor.permit(Act::ManageBody, body, None)?;
    bodies::lock(tx, body)?;
    let new = fields.read()?;
    if let Some(id) = &new.delegation {
        takes_part(tx, body, id)?;
    }
    let membership = seat(tx, body, &new)?;
    record(tx, &permit, fact("member-invited", &membership))?;
    Ok(membership)
}

/// That a delegation is one of this body now.
fn takes_part(tx: &mut Tx<'_>, body: &BodyId, id: &DelegationId) -> ActResult<()> {
    match bodies::delegation(tx.db, body, id) {
        Ok(delegation) if delegation.ended_at.is_none() => Ok(()),
        Ok(_) | Err(StoreError::NotFound) => Err(ActError::field("delegation", Message::new("error-not-in-list"))),
        Err(other) => Err(other.into()),
    }
}

/// Makes the account if there is none, and the place.
pub(crate) fn seat(tx: &mut Tx<'_>, body: &BodyId, new: &NewMember) -> ActResult<Membership> {
    let account_id = invite_account(tx, &new.email, &new.name, new.locale)?;
    let seat_id = match &new.delegation {
        Some(delegation) if has_seat(new.role) => Some(take_seat(tx, body, &account_id, delegation)?),
        _ => None,
    };
    let membership = Membership {
        id: tx.fresh()?,
        account_id,
        body_id: body.clone(),
        delegation_id: new.delegation.clone(),
        seat_id,
        role: new.role,
        created_at: tx.now,
        ended_at: None,
    };
    bodies::insert_membership(tx, &membership).map_err(|error| match error {
        StoreError::Taken("memberships_once") => ActError::field("email", Message::new("error-already-member")),
        other => other.into(),
    })?;
    Ok(membership)
}

pub(crate) fn fact<'a>(act: &'static str, membership: &'a Membership) -> Fact<'a> {
    let facts = json!({
        "account": membership.account_id,
        "role": membership.role.as_str(),
        "delegation": membership.delegation_id,
        "seat": membership.seat_id,
    });
    Fact { act, declaration: None, subject: Some(membership.id.as_str()), facts }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(role: &str, delegation: &str) -> MemberFields {
        MemberFields {
            email: "ana@valmar.example".into(),
            name: "Ana Ruiz".into(),
            locale: "es".into(),
            role: role.into(),
            delegation: delegation.into(),
        }
    }

    #[track_caller]
    fn check(fields: &MemberFields, expected: &[(&str, &str)]) {
        let faults = match fields.read() {
            Ok(_) => Vec::new(),
            Err(ActError::Invalid(invalid)) => invalid.0,
            Err(other) => panic!("{other}"),
        };
        let faults: Vec<_> = faults.iter().map(|fault| (fault.field, fault.message.key())).collect();
        assert_eq!(faults, expected);
    }

    #[test]
    fn a_delegate_has_a_delegation_and_an_office_has_none() {
        check(&fields("delegate", "x"), &[]);
        check(&fields("observer", " "), &[("delegation", "error-delegation-needed")]);
        check(&fields("presiding-officer", ""), &[]);
        check(&fields("translator", "x"), &[("delegation", "error-no-delegation-here")]);
    }

    #[test]
    fn every_fault_is_told_at_once() {
        let empty = MemberFields { role: "king".into(), ..MemberFields::default() };
        let expected = [
            ("role", "error-not-in-list"),
            ("name", "error-empty"),
            ("email", "error-empty"),
            ("locale", "error-not-in-list"),
        ];
        check(&empty, &expected);
    }
}
