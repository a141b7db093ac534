//! Every address, in one place.

use crate::ids::{AmendmentId, ClauseId, DelegationId, MembershipId, PanelId, QuestionId, SittingId};

/// The sign-in page, and where to go afterwards.
#[must_use]
pub fn sign_in(next: &str) -> String {
    let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("next", next).finish();
    format!("/session/new?{query}")
}

/// A body.
#[must_use]
pub fn body(slug: &str) -> String {
    format!("/bodies/{slug}")
}

/// A meeting.
#[must_use]
pub fn meeting(slug: &str) -> String {
    format!("/meetings/{slug}")
}

/// A panel.
#[must_use]
pub fn panel(id: &PanelId) -> String {
    format!("/panels/{id}")
}

/// A declaration.
#[must_use]
pub fn declaration(slug: &str) -> String {
    format!("/declarations/{slug}")
}

/// A clause on its declaration's page.
#[must_use]
pub fn clause(slug: &str, id: &ClauseId) -> String {
    format!("/declarations/{slug}#{id}")
}

/// An amendment.
#[must_use]
pub fn amendment(id: &AmendmentId) -> String {
    format!("/amendments/{id}")
}

/// A sitting.
#[must_use]
pub fn sitting(id: &SittingId) -> String {
    format!("/sittings/{id}")
}

/// A question.
#[must_use]
pub fn question(id: &QuestionId) -> String {
    format!("/questions/{id}")
}

/// All bodies.
#[must_use]
pub fn bodies() -> String {
    "/bodies".to_owned()
}

/// The rules of procedure of a body.
#[must_use]
pub fn rules(body: &str) -> String {
    format!("/bodies/{body}/rules")
}

/// Where the administrator appoints a body's secretariat.
#[must_use]
pub fn secretariat(body: &str) -> String {
    format!("/bodies/{body}/secretariat")
}

/// The delegations of a body, for its secretariat.
#[must_use]
pub fn delegations(body: &str) -> String {
    format!("/bodies/{body}/delegations")
}

/// A delegation of a body, for its secretariat.
#[must_use]
pub fn delegation(body: &str, id: &DelegationId) -> String {
    format!("/bodies/{body}/delegations/{id}")
}

/// The members of a body.
#[must_use]
pub fn members(body: &str) -> String {
    format!("/bodies/{body}/members")
}

/// The form that invites one member.
#[must_use]
pub fn new_member(body: &str) -> String {
    format!("/bodies/{body}/members/new")
}

/// A member's invitation, to be sent again.
#[must_use]
pub fn invitation(body: &str, id: &MembershipId) -> String {
    format!("/bodies/{body}/members/{id}/invitation")
}

/// The end of a member's place.
#[must_use]
pub fn departure(body: &str, id: &MembershipId) -> String {
    format!("/bodies/{body}/members/{id}/departure")
}

/// Invitations from a pasted list.
#[must_use]
pub fn invitations(body: &str) -> String {
    format!("/bodies/{body}/invitations")
}

/// The form of a pasted list.
#[must_use]
pub fn new_invitations(body: &str) -> String {
    format!("/bodies/{body}/invitations/new")
}

/// The meetings of a body, to call one.
#[must_use]
pub fn meetings(body: &str) -> String {
    format!("/bodies/{body}/meetings")
}

/// The form that calls a meeting.
#[must_use]
pub fn new_meeting(body: &str) -> String {
    format!("/bodies/{body}/meetings/new")
}

/// The form that changes a meeting.
#[must_use]
pub fn edit_meeting(slug: &str) -> String {
    format!("/meetings/{slug}/edit")
}

/// The panels of a meeting, to enter one.
#[must_use]
pub fn panels(meeting: &str) -> String {
    format!("/meetings/{meeting}/panels")
}

/// The form that enters a panel.
#[must_use]
pub fn new_panel(meeting: &str) -> String {
    format!("/meetings/{meeting}/panels/new")
}

/// The form that changes a panel.
#[must_use]
pub fn edit_panel(id: &PanelId) -> String {
    format!("/panels/{id}/edit")
}

/// The seats of a panel.
#[must_use]
pub fn seats(id: &PanelId) -> String {
    format!("/panels/{id}/seats")
}

/// The end of a seat on a panel.
#[must_use]
pub fn seat_removal(id: &PanelId, member: &MembershipId) -> String {
    format!("/panels/{id}/seats/{member}/removal")
}

/// The form of a new draft for a meeting.
#[must_use]
pub fn new_declaration(meeting: &str) -> String {
    let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("meeting", meeting).finish();
    format!("/declarations/new?{query}")
}
