//! An act that cannot be undone is asked about once: by a script on the page, or, without scripts, by a page of its own.
//!
//! A form says what is to be asked ([`super::Page::ask`]); the script or the page's own answer adds `confirmed`.

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::{Method, StatusCode, header};
use actix_web::middleware::Next;
use actix_web::web::Bytes;
use actix_web::{Error, HttpMessage as _};
use askama::Template;
use url::form_urlencoded;

use super::{Page, Reader, html, paths};

/// The field that holds the question.
pub(super) const QUESTION: &str = "ask";
/// The field that holds the words of the button that was pressed.
pub(super) const ANSWER: &str = "answer";
/// The field that says that the question was answered.
const CONFIRMED: &str = "confirmed";

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

/// Asks before a form is acted on that says so and was not answered yet. Only members are asked: others may do nothing
/// that could not be undone.
pub(super) async fn ask(
    mut request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<EitherBody<impl MessageBody>>, Error> {
    let reader = request.extensions().get::<Reader>().cloned();
    let reader = reader.filter(|reader| reader.visitor.account.is_some() && posts_a_form(&request));
    let Some(reader) = reader else { return Ok(next.call(request).await?.map_into_left_body()) };
    let body = request.extract::<Bytes>().await?;
    request.set_payload(Payload::from(body.clone()));
    let fields: Vec<(String, String)> = form_urlencoded::parse(&body).into_owned().collect();
    let Some(show) = unanswered(&reader, &request, fields) else {
        return Ok(next.call(request).await?.map_into_left_body());
    };
    let page = html(StatusCode::OK, &show)?;
    Ok(request.into_response(page).map_into_right_body())
}

fn posts_a_form(request: &ServiceRequest) -> bool {
    request.method() == Method::POST && request.content_type() == "application/x-www-form-urlencoded"
}

fn unanswered(reader: &Reader, request: &ServiceRequest, fields: Vec<(String, String)>) -> Option<Show> {
    let field = |name: &str| fields.iter().find(|(found, _)| found == name).map(|(_, value)| value.clone());
    let question = field(QUESTION).filter(|_| field(CONFIRMED).is_none())?;
    Some(Show {
        page: Page::new(reader, reader.voice.say("confirmation-title")),
        question,
        answer: field(ANSWER).unwrap_or_else(|| reader.voice.say("confirmation-yes")),
        action: request.path().to_owned(),
        back: came_from(request),
        fields,
    })
}

/// The page that the form was on, as the browser says.
fn came_from(request: &ServiceRequest) -> String {
    let said = request.headers().get(header::REFERER).and_then(|value| value.to_str().ok());
    let path = said.and_then(|said| url::Url::parse(said).ok()).map(|url| match url.query() {
        Some(query) => format!("{}?{query}", url.path()),
        None => url.path().to_owned(),
    });
    path.as_deref().and_then(paths::local).unwrap_or("/").to_owned()
}
