//! Invites many at once from a pasted list, a line for each: name; e-mail; role; delegation.

use std::collections::HashSet;

use crate::actions::fields::{self, LINE, PROSE};
use crate::actions::invite_member::{NewMember, fact, seat};
use crate::actions::{ActError, ActResult, EmailAddress, PersonName, Visitor, is_of_a_delegation, record};
use crate::ids::BodyId;
use crate::l10n::{Message, Voice};
use crate::language::Locale;
use crate::procedure::{Act, Role};
use crate::storage::bodies::{self, Delegation, Member};
use crate::storage::{Db, Tx};

/// The most people that one list invites.
pub const MOST_ROWS: usize = 500;

/// A line of the list, as it was understood.
#[derive(Debug, Clone)]
pub struct InvitationRow {
    /// The number of its line, from 1.
    pub line: usize,
    /// The line as it was pasted.
    pub text: String,
    /// The role and the name of the delegation, if the row reads.
    pub understood: Option<(Role, Option<String>)>,
    /// What is wrong with it: the key of the column, and the fault.
    pub faults: Vec<(&'static str, Message)>,
    new: Option<NewMember>,
}

/// What a list would do, without doing it.
///
/// # Errors
/// As the act: who may not invite may not try.
pub fn check_invitation_list(
    db: &mut Db,
    visitor: &Visitor,
    body: &BodyId,
    list: &str,
    locale: &str,
) -> ActResult<Vec<InvitationRow>> {
    visitor.permit(Act::ManageBody, body, None)?;
    let locale = fields::locale(locale).map_err(|fault| ActError::field("locale", fault))?;
    let lines = fields::table(list, PROSE * 5).map_err(|fault| ActError::field("list", fault))?;
    let mut reading = Reading {
        locale,
        delegations: bodies::delegations(db, body)?,
        members: bodies::members(db, body)?,
        seen: HashSet::new(),
    };
    let rows: Vec<_> = lines
        .lines()
        .enumerate()
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(index, text)| reading.row(index + 1, text))
        .collect();
    match rows.len() {
        0 => Err(ActError::field("list", Message::new("error-empty"))),
        count if count > MOST_ROWS => {
            Err(ActError::field("list", Message::new("error-too-many-rows").arg("most", MOST_ROWS).arg("count", count)))
        }
        _ => Ok(rows),
    }
}

/// Invites everybody on a list, or nobody if a row is wrong.
///
/// # Errors
/// [`ActError::Invalid`] on `list` with the number of rows that are wrong; [`check_invitation_list`] names them.
pub fn invite_list(tx: &mut Tx<'_>, visitor: &Visitor, body: &BodyId, list: &str, locale: &str) -> ActResult<usize> {
    let permit = visitor.permit(Act::ManageBody, body, None)?;
    bodies::lock(tx, body)?;
    let rows = check_invitation_list(tx.db, visitor, body, list, locale)?;
    let wrong = rows.iter().filter(|row| row.new.is_none()).count();
    if wrong > 0 {
        return Err(ActError::field("list", Message::new("error-rows-wrong").arg("count", wrong)));
    }
    for new in rows.iter().filter_map(|row| row.new.as_ref()) {
        let membership = seat(tx, body, new)?;
        record(tx, &permit, fact("member-invited", &membership))?;
    }
    Ok(rows.len())
}

struct Reading {
    locale: Locale,
    delegations: Vec<Delegation>,
    members: Vec<Member>,
    seen: HashSet<(String, Role, Option<String>)>,
}

impl Reading {
    fn row(&mut self, line: usize, text: &str) -> InvitationRow {
        let mut faults = Vec::new();
        let new = self.member(text, &mut faults).filter(|_| faults.is_empty());
        let understood = new.as_ref().map(|new| (new.role, self.delegation_name(new)));
        InvitationRow { line, text: text.to_owned(), understood, faults, new }
    }

    fn member(&mut self, text: &str, faults: &mut Vec<(&'static str, Message)>) -> Option<NewMember> {
        let mut parts = text.split([';', '\t']).map(str::trim);
        let mut part = || parts.next().unwrap_or("");
        let (name, email, role, delegation) = (part(), part(), part(), part());
        let name = noted(PersonName::new(name), "member-name", faults);
        let email = noted(EmailAddress::new(email), "member-email", faults);
        let role = noted(role_of(role), "member-role", faults)?;
        let delegation = noted(self.delegation(role, delegation), "member-delegation", faults)?;
        let new = NewMember { email: email?, name: name?, locale: self.locale, role, delegation };
        noted(self.is_new(&new), "member-email", faults)?;
        Some(new)
    }

    fn delegation(&self, role: Role, name: &str) -> Result<Option<crate::ids::DelegationId>, Message> {
        match (is_of_a_delegation(role), name) {
            (true, "") => Err(Message::new("error-delegation-needed")),
            (false, "") => Ok(None),
            (false, _) => Err(Message::new("error-no-delegation-here")),
            (true, name) => {
                let name = fields::line(name, LINE)?.to_lowercase();
                let found = self.delegations.iter().find(|delegation| delegation.name.to_lowercase() == name);
                found.map(|one| Some(one.id.clone())).ok_or_else(|| Message::new("error-delegation-unknown"))
            }
        }
    }

    fn is_new(&mut self, new: &NewMember) -> Result<(), Message> {
        let held = |member: &Member| {
            let place = &member.membership;
            member.email == new.email.as_str() && place.role == new.role && place.delegation_id == new.delegation
        };
        if self.members.iter().any(held) {
            return Err(Message::new("error-already-member"));
        }
        let delegation = new.delegation.as_ref().map(ToString::to_string);
        let first = self.seen.insert((new.email.as_str().to_owned(), new.role, delegation));
        if first { Ok(()) } else { Err(Message::new("error-twice-in-list")) }
    }

    fn delegation_name(&self, new: &NewMember) -> Option<String> {
        let id = new.delegation.as_ref()?;
        self.delegations.iter().find(|delegation| delegation.id == *id).map(|delegation| delegation.name.clone())
    }
}

/// Says with a fault which column it is in.
fn noted<T>(read: Result<T, Message>, column: &'static str, faults: &mut Vec<(&'static str, Message)>) -> Option<T> {
    read.map_err(|fault| faults.push((column, fault))).ok()
}

/// A role by its word, by its name in any language of the interface, or as people call it there.
fn role_of(text: &str) -> Result<Role, Message> {
    let wanted = text.to_lowercase();
    let called_in = |role: &Role, locale: Locale| {
        let voice = Voice::new(locale, chrono_tz::UTC);
        let names = format!("{};{}", voice.say(role.key()), voice.named("role-called", role.as_str()));
        names.split(';').any(|name| name.trim().to_lowercase() == wanted)
    };
    let called = |role: &Role| role.as_str() == wanted || Locale::ALL.into_iter().any(|locale| called_in(role, locale));
    Role::ALL.iter().copied().find(called).ok_or_else(|| Message::new("error-role-unknown"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::from_micros;
    use crate::procedure::Category;

    fn reading() -> Reading {
        let valmar = Delegation {
            seat_of: None,
            component: String::new(),
            id: "valmar".into(),
            body_id: "body".into(),
            name: "Valmar".into(),
            category: Category::Member,
            weight: 1,
            created_at: from_micros(0),
            ended_at: None,
        };
        Reading { locale: Locale::Es, delegations: vec![valmar], members: Vec::new(), seen: HashSet::new() }
    }

    #[track_caller]
    fn check(line: &str, expected: &[&str]) {
        let row = reading().row(1, line);
        let faults: Vec<_> = row.faults.iter().map(|(_, fault)| fault.key()).collect();
        assert_eq!(faults, expected, "{line}");
        assert_eq!(row.new.is_some(), expected.is_empty(), "{line}");
    }

    #[test]
    fn a_row_names_a_person_a_role_and_a_delegation() {
        check("Ana Ruiz; ana@valmar.example; delegate; valmar", &[]);
        check("Ana Ruiz\tana@valmar.example\tJefe de delegación\tValmar", &[]);
        check("Ana Ruiz; ana@valmar.example; king", &["error-role-unknown"]);
        check("Ana Ruiz; ana@valmar.example; Secretariat", &[]);
        check("Ana Ruiz; ana@valmar.example; Chair", &[]);
        check("Ana Ruiz\tana@valmar.example\tPresidenta", &[]);
        check("Ana Ruiz; ana@valmar.example; delegate", &["error-delegation-needed"]);
        check("Ana Ruiz; ana@valmar.example; delegate; Atlantis", &["error-delegation-unknown"]);
        check("; ana; secretariat; Valmar", &["error-empty", "error-not-an-address", "error-no-delegation-here"]);
    }

    #[test]
    fn roles_are_known_by_their_names_in_each_language() {
        for role in Role::ALL {
            for locale in Locale::ALL {
                let name = Voice::new(locale, chrono_tz::UTC).say(role.key());
                assert!(role_of(&name).is_ok(), "{name}");
            }
        }
    }

    #[test]
    fn nobody_stands_twice_in_a_list() {
        let mut reading = reading();
        let line = "Ana Ruiz; ana@valmar.example; delegate; Valmar";
        assert!(reading.row(1, line).faults.is_empty());
        assert_eq!(reading.row(2, line).faults[0].1.key(), "error-twice-in-list");
    }
}
