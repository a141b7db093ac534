//! When a page cannot be given: a closed list of reasons, each with its status and a page in the reader's language.

use actix_web::body::{BoxBody, EitherBody, MessageBody, to_bytes};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::BlockingError;
use actix_web::http::{StatusCode, header};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{Error, HttpMessage as _, HttpRequest, HttpResponse, ResponseError};
use askama::Template;

use super::kept::{Kept, KeptField};
use super::{Page, Reader, form, paths, sessions};
use crate::actions::ActError;
use crate::procedure::Refusal;
use crate::publishing::Unmade;
use crate::storage::{Store, StoreError};

/// Why a page cannot be given.
#[derive(Debug, thiserror::Error)]
pub enum PageError {
    /// 404: not there, or not for this reader to know of.
    #[error("not found")]
    Missing,
    /// 303 to the sign-in page and back.
    #[error("sign in first")]
    SignInFirst,
    /// 403 for a role that never may, 409 for the wrong moment: the rules refuse it.
    #[error("refused: {0}")]
    Refused(Refusal),
    /// 403: sent by another site.
    #[error("sent by another site")]
    Forged,
    /// 409: sent from a page of a rehearsal that the reader has left, or from one in earnest into a rehearsal.
    #[error("sent from a page of another record")]
    OtherRecord,
    /// 422: input that no form of ours sends, or a fault that the form could not show.
    #[error("unreadable input")]
    Unreadable,
    /// 409: changed since it was read.
    #[error("changed since it was read")]
    Stale,
    /// 503: busy or full; try again.
    #[error("busy: {0}")]
    Busy(String),
    /// 500: a defect. The cause is logged with an id, never sent.
    #[error("broken: {0}")]
    Broken(String),
}

impl From<StoreError> for PageError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Self::Missing,
            StoreError::Stale | StoreError::Taken(_) => Self::Stale,
            StoreError::Busy(why) => Self::Busy(why),
            other => Self::Broken(other.to_string()),
        }
    }
}

impl From<Unmade> for PageError {
    fn from(error: Unmade) -> Self {
        Self::Broken(error.to_string())
    }
}

impl From<BlockingError> for PageError {
    fn from(error: BlockingError) -> Self {
        Self::Broken(error.to_string())
    }
}

impl From<ActError> for PageError {
    fn from(error: ActError) -> Self {
        match error {
            ActError::Refused(refusal) => Self::Refused(refusal),
            ActError::Invalid(_) => Self::Unreadable,
            ActError::SignInFirst => Self::SignInFirst,
            ActError::Store(error) => error.into(),
        }
    }
}

/// What the page of a problem is made from, carried from the handler to the frame.
#[derive(Debug, Clone)]
struct Problem {
    heading: &'static str,
    lead: &'static str,
    refusal: Option<Refusal>,
    id: Option<String>,
    /// Whether the same may be sent again as it is.
    again: bool,
}

/// The key of what a form of another site is told.
const FORGED: &str = "error-forged";

impl PageError {
    const fn keys(&self) -> (&'static str, &'static str) {
        match self {
            Self::Missing => ("error-not-found-title", "error-not-found"),
            Self::SignInFirst => ("error-sign-in-title", "error-sign-in"),
            Self::Refused(_) => ("error-refused-title", "error-forbidden"),
            Self::Forged => ("error-refused-title", FORGED),
            Self::OtherRecord => ("error-refused-title", "error-other-record"),
            Self::Unreadable => ("error-bad-request-title", "error-bad-request"),
            Self::Stale => ("error-conflict-title", "error-stale"),
            Self::Busy(_) => ("error-busy-title", "error-busy"),
            Self::Broken(_) => ("error-internal-title", "error-internal"),
        }
    }
}

impl ResponseError for PageError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::Missing => StatusCode::NOT_FOUND,
            Self::SignInFirst => StatusCode::SEE_OTHER,
            Self::Refused(refusal) => form::refusal_status(refusal),
            Self::Forged => StatusCode::FORBIDDEN,
            Self::Unreadable => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Stale | Self::OtherRecord => StatusCode::CONFLICT,
            Self::Busy(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse<BoxBody> {
        let (heading, lead) = self.keys();
        let id = match self {
            Self::Broken(cause) => Some(logged(cause)),
            Self::Busy(cause) => {
                tracing::warn!(cause, "a request was answered with 503");
                None
            }
            _ => None,
        };
        let refusal = if let Self::Refused(refusal) = self { Some(refusal.clone()) } else { None };
        let mut response = HttpResponse::new(self.status_code());
        let again = matches!(self, Self::Busy(_) | Self::Broken(_));
        response.extensions_mut().insert(Problem { heading, lead, refusal, id, again });
        if let Self::Busy(_) = self {
            response.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static("5"));
        }
        response
    }
}

fn logged(cause: &str) -> String {
    let id = crate::clock::Chance::System.name().unwrap_or_default();
    tracing::error!(id, cause, "a request was answered with 500");
    id
}

#[derive(Template)]
#[template(path = "errors/show.html")]
struct Show {
    page: Page,
    lead: String,
    refusal: Option<String>,
    id: Option<String>,
    /// Where the form came from that was not acted on.
    back: Option<String>,
    /// What was written into it.
    written: Vec<KeptField>,
    /// The form, if it may be sent again.
    again: Option<Kept>,
}

/// What was written, at the end of a page that has no field for it any more.
#[derive(Template)]
#[template(path = "errors/written.html")]
struct Written {
    page: Page,
    written: Vec<KeptField>,
}

/// Makes the page of a problem that a handler met, in the reader's language, with everything that was written.
pub(super) async fn show(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<EitherBody<impl MessageBody>>, Error> {
    let reader = request.extensions().get::<Reader>().cloned();
    let (kept, response) = match Kept::of(&mut request).await {
        Ok(kept) => (kept, next.call(request).await?.map_into_left_body()),
        Err(error) => (None, request.error_response(error).map_into_right_body()),
    };
    let kept = kept.filter(|kept| !kept.is_empty());
    let Some(reader) = reader else { return Ok(response.map_into_left_body()) };
    let problem = response.response().extensions().get::<Problem>().cloned();
    let status = response.status();
    let Some(problem) = problem.or_else(|| bare(&response)) else {
        let failed = status.is_client_error() || status.is_server_error();
        return match kept.filter(|_| failed) {
            Some(kept) => Ok(giving_back(&reader, response, &kept).await?.map_into_right_body()),
            None => Ok(response.map_into_left_body()),
        };
    };
    let retry = response.headers().get(header::RETRY_AFTER).cloned();
    let (request, _) = response.into_parts();
    // What another site sends is not what the reader wrote.
    let mut answer = match kept.filter(|_| problem.lead != FORGED) {
        Some(kept) if status == StatusCode::SEE_OTHER => signed_out_while_writing(&request, &reader, kept).await,
        kept => answer(&reader, status, &problem, kept),
    };
    if let Some(retry) = retry {
        answer.headers_mut().insert(header::RETRY_AFTER, retry);
    }
    Ok(ServiceResponse::new(request, answer).map_into_right_body())
}

/// A page of ours that refuses a form, with what was written into it: where the page has the form no more, at its end.
async fn giving_back(
    reader: &Reader,
    response: ServiceResponse<impl MessageBody>,
    kept: &Kept,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let (request, response) = response.into_parts();
    let (head, body) = response.into_parts();
    let body = to_bytes(body).await.map_err(|_| actix_web::error::ErrorInternalServerError("no page"))?;
    let page = String::from_utf8_lossy(&body);
    let written = kept.lost_by(&page);
    let end = page.rfind("</main>").filter(|_| !written.is_empty());
    let back = end.and_then(|end| {
        let words = Written { page: Page::new(reader, ""), written }.render().ok()?;
        Some([&page[..end], &words, &page[end..]].concat())
    });
    let whole = back.map_or_else(|| BoxBody::new(body.clone()), BoxBody::new);
    Ok(ServiceResponse::new(request, head.set_body(whole)))
}

/// The problem behind an answer that the web library made itself: a path that is not ours, a form that does not read.
fn bare<B>(response: &ServiceResponse<B>) -> Option<Problem> {
    let error = match response.status() {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => PageError::Missing,
        StatusCode::BAD_REQUEST | StatusCode::PAYLOAD_TOO_LARGE | StatusCode::UNSUPPORTED_MEDIA_TYPE => {
            PageError::Unreadable
        }
        StatusCode::INTERNAL_SERVER_ERROR => PageError::Broken(String::new()),
        _ => return None,
    };
    if response.headers().contains_key(header::CONTENT_TYPE) && response.response().error().is_none() {
        return None; // a page of ours with that status
    }
    let (heading, lead) = error.keys();
    Some(Problem { heading, lead, refusal: None, id: None, again: false })
}

/// The sign-in page with what was posted, so that nothing that was written is lost.
async fn signed_out_while_writing(request: &HttpRequest, reader: &Reader, kept: Kept) -> HttpResponse {
    let page = match request.app_data::<Data<Store>>() {
        Some(store) => sessions::ask_again(reader, store, kept).await,
        None => Err(PageError::SignInFirst),
    };
    page.unwrap_or_else(|error| error.error_response())
}

fn answer(reader: &Reader, status: StatusCode, problem: &Problem, kept: Option<Kept>) -> HttpResponse {
    if status == StatusCode::SEE_OTHER {
        return super::see_other(paths::sign_in(&reader.path));
    }
    let template = Show {
        page: Page::new(reader, reader.voice.say(problem.heading)),
        lead: reader.voice.say(problem.lead),
        refusal: problem.refusal.as_ref().map(|refusal| form::say_refusal(reader.voice, refusal)),
        id: problem.id.clone(),
        back: kept.as_ref().map(|_| reader.path.clone()),
        written: kept.as_ref().map_or_else(Vec::new, |kept| kept.lost_by("")),
        again: kept.filter(|_| problem.again),
    };
    super::html(status, &template).unwrap_or_else(|_| HttpResponse::new(status))
}

/// A path that no route has.
pub(super) async fn nowhere() -> Result<HttpResponse, PageError> {
    Err(PageError::Missing)
}
