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

/// The form of a new draft for a meeting.
#[must_use]
pub fn new_declaration(meeting: &str) -> String {
    let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("meeting", meeting).finish();
    format!("/declarations/new?{query}")
}

/// The drafting desk of a draft.
#[must_use]
pub fn desk(slug: &str) -> String {
    format!("/declarations/{slug}/edit")
}

/// A clause on the drafting desk.
#[must_use]
pub fn desk_clause(slug: &str, id: &ClauseId) -> String {
    format!("/declarations/{slug}/edit#{id}")
}

/// The remarks under a clause.
#[must_use]
pub fn comments(slug: &str, id: &ClauseId) -> String {
    format!("/declarations/{slug}/clauses/{id}/comments")
}

/// The form of a new amendment.
#[must_use]
pub fn new_amendment(slug: &str) -> String {
    format!("/declarations/{slug}/amendments/new")
}

/// The voting list of a declaration.
#[must_use]
pub fn voting_list(slug: &str) -> String {
    format!("/declarations/{slug}/voting-list")
}

/// A publication.
#[must_use]
pub fn publication(slug: &str) -> String {
    format!("/publications/{slug}")
}
