//! Every address, in one place.

use crate::ids::{AmendmentId, ClauseId, MailId, PanelId, QuestionId, SittingId};

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

/// A link that works once, by its secret.
#[must_use]
pub fn link(secret: &str) -> String {
    format!("/links/{secret}")
}

/// Where a kind of mail is switched off, by the token in the mail.
#[must_use]
pub fn mail_choice(token: &str) -> String {
    format!("/mail/{token}")
}

/// A mail in the outbox of a demonstration.
#[must_use]
pub fn outbox_mail(id: &MailId) -> String {
    format!("/outbox/{id}")
}
