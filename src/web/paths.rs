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

/// The sittings of a meeting.
#[must_use]
pub fn sittings(meeting: &str) -> String {
    format!("/meetings/{meeting}/sittings")
}

/// Who is at a sitting.
#[must_use]
pub fn attendance(id: &SittingId) -> String {
    format!("/sittings/{id}/attendance")
}

/// The screen of the hall.
#[must_use]
pub fn screen(id: &SittingId) -> String {
    format!("/sittings/{id}/screen")
}

/// The voting list of a declaration.
#[must_use]
pub fn voting_list(slug: &str) -> String {
    format!("/declarations/{slug}/voting-list")
}

/// The form that changes the order of a voting list.
#[must_use]
pub fn voting_order(slug: &str) -> String {
    format!("/declarations/{slug}/voting-list/order")
}

/// Where questions on a declaration are put.
#[must_use]
pub fn questions(slug: &str) -> String {
    format!("/declarations/{slug}/questions")
}

/// What is put, in full.
#[must_use]
pub fn question_text(id: &QuestionId) -> String {
    format!("/questions/{id}/text")
}
