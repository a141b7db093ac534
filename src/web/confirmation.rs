//! An act that cannot be undone is asked about once: by a script on the page, or, without scripts, by a page of its own.
//!
//! A form says what is to be asked ([`super::Page::ask`]); the script or the page's own answer adds `ask-confirmed`. No form has
//! fields of these names of its own: what they hold is not part of what it says.

use actix_web::HttpResponse;
use actix_web::dev::ServiceRequest;
use actix_web::http::StatusCode;
use askama::Template;

use super::{Page, PageError, Reader, html};

/// The field that holds the question.
pub(super) const QUESTION: &str = "ask";
/// The field that holds the words of the button that was pressed.
pub(super) const ANSWER: &str = "ask-answer";
/// The field that says that the question was answered.
pub(super) const CONFIRMED: &str = "ask-confirmed";

#[derive(Template)]
#[template(path = "shared/confirmation.html")]
struct Show {
    page: Page,
    question: String,
    answer: String,
    action: String,
    back: String,
    fields: Vec<(String, String)>,
}

/// The page that asks before a form is acted on that says so and was not answered yet. Only members are asked: others may
/// do nothing that could not be undone.
///
/// # Errors
/// `Broken` if the template fails.
pub(super) fn question(
    reader: &Reader,
    request: &ServiceRequest,
    fields: &[(String, String)],
) -> Result<Option<HttpResponse>, PageError> {
    let field = |name: &str| fields.iter().find(|(found, _)| found == name).map(|(_, value)| value.clone());
    let asked = field(QUESTION).filter(|_| field(CONFIRMED).is_none() && reader.visitor.account.is_some());
    let Some(question) = asked else { return Ok(None) };
    let show = Show {
        page: Page::new(reader, reader.voice.say("confirmation-title")),
        question,
        answer: field(ANSWER).unwrap_or_else(|| reader.voice.say("confirmation-yes")),
        action: request.path().to_owned(),
        back: reader.path.clone(),
        fields: fields.to_vec(),
    };
    html(StatusCode::OK, &show).map(Some)
}
