//! Who takes part: roles, capacities, categories of delegations.

use crate::worded::worded;

worded! {
    /// What a member does in a body. One person may hold several.
    Role {
        /// The office that runs the proceedings.
        Secretariat = "secretariat", "role-secretariat";
        /// Takes part for a delegation.
        Delegate = "delegate", "role-delegate";
        /// Leads a delegation and speaks for it.
        HeadOfDelegation = "head-of-delegation", "role-head-of-delegation";
        /// Leads a panel and records what it recommends.
        PanelModerator = "panel-moderator", "role-panel-moderator";
        /// The chair: opens sittings, puts questions, declares results.
        PresidingOfficer = "presiding-officer", "role-presiding-officer";
        /// Writes the panel's report.
        Rapporteur = "rapporteur", "role-rapporteur";
        /// Makes and confirms language versions.
        Translator = "translator", "role-translator";
        /// Follows without acting.
        Observer = "observer", "role-observer";
    }
}

worded! {
    /// What a delegation is to the body. Only members vote unless the rules say otherwise.
    Category {
        /// Full part in decisions.
        Member = "member", "category-member";
        /// Takes part without a vote.
        Observer = "observer", "category-observer";
        /// An organisation of civil society.
        CivilSociety = "civil-society", "category-civil-society";
        /// Invited for the occasion.
        Guest = "guest", "category-guest";
    }
}

/// In what capacity somebody acts.
///
/// The administrator and the visitor stand apart from the roles: the first is a flag of the account and holds in
/// no body, the second has no account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Capacity {
    /// Anyone, not signed in.
    Visitor,
    /// The installation's administrator.
    Administrator,
    /// A member of the body, in this role.
    Role(Role),
}

impl Capacity {
    /// All of them: the visitor, the administrator, each role.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let roles = Role::ALL.iter().copied().map(Self::Role);
        [Self::Visitor, Self::Administrator].into_iter().chain(roles).collect()
    }

    /// The key of its name in the catalogues.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Visitor => "capacity-visitor",
            Self::Administrator => "capacity-administrator",
            Self::Role(role) => role.key(),
        }
    }
}

impl From<Role> for Capacity {
    fn from(role: Role) -> Self {
        Self::Role(role)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_back() {
        for role in Role::ALL {
            assert_eq!(Role::parse(role.as_str()), Some(*role));
            assert_eq!(role.key(), format!("role-{role}"));
        }
        for category in Category::ALL {
            assert_eq!(Category::parse(category.as_str()), Some(*category));
            assert_eq!(category.key(), format!("category-{category}"));
        }
    }

    #[test]
    fn the_administrator_is_not_a_role() {
        assert_eq!(Role::parse("administrator"), None);
        assert_eq!(Capacity::all().len(), Role::ALL.len() + 2);
    }
}
