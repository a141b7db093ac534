//! Every address, in one place.

use crate::ids::{AmendmentId, ClauseId, PanelId, QuestionId, SittingId};

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

// Amendments and the panels' review.

/// The amendments to a declaration.
#[must_use]
pub fn amendments(slug: &str) -> String {
    format!("/declarations/{slug}/amendments")
}

/// Where an amendment to a declaration is begun.
#[must_use]
pub fn new_amendment(slug: &str) -> String {
    format!("/declarations/{slug}/amendments/new")
}

/// Where an amendment to a clause is begun.
#[must_use]
pub fn new_amendment_to(slug: &str, clause: &ClauseId) -> String {
    format!("/declarations/{slug}/amendments/new?act=replace&clause={clause}")
}

/// Where a sub-amendment is begun.
#[must_use]
pub fn new_sub_amendment(slug: &str, parent: &AmendmentId) -> String {
    format!("/declarations/{slug}/amendments/new?sub_of={parent}")
}

/// Where the draft of an amendment is written.
#[must_use]
pub fn edit_amendment(id: &AmendmentId) -> String {
    format!("/amendments/{id}/edit")
}

/// A clause with its amendments and its discussion.
#[must_use]
pub fn clause_page(slug: &str, id: &ClauseId) -> String {
    format!("/declarations/{slug}/clauses/{id}")
}

/// What was given to which panel.
#[must_use]
pub fn assignments(slug: &str) -> String {
    format!("/declarations/{slug}/assignments")
}

/// The desk of a panel's moderator.
#[must_use]
pub fn review(id: &PanelId) -> String {
    format!("/panels/{id}/review")
}
