//! The addresses of what a delegation does among its own, and of groups of delegations.

use crate::ids::{DelegationId, GroupId};

/// A delegation, for its own members: `desk` or `approval` comes after it.
#[must_use]
pub fn delegation_of(id: &DelegationId) -> String {
    format!("/delegations/{id}")
}

/// The desk of a delegation.
#[must_use]
pub fn delegation_desk(id: &DelegationId) -> String {
    format!("{}/desk", delegation_of(id))
}

/// The groups of delegations of a body, to enter one.
#[must_use]
pub fn groups(body: &str) -> String {
    format!("/bodies/{body}/groups")
}

/// A group of delegations of a body, for its secretariat.
#[must_use]
pub fn group(body: &str, id: &GroupId) -> String {
    format!("/bodies/{body}/groups/{id}")
}

/// A delegation's own sheet over the voting list of a declaration.
#[must_use]
pub fn voting_sheet(slug: &str) -> String {
    format!("/declarations/{slug}/voting-sheet")
}
