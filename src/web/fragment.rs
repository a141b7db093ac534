//! Parts of a page that a script asks for again: small, with an ETag, never kept.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::{PageError, PageResult};
use crate::clock::sha256;

/// The tag of a fragment's words.
#[must_use]
pub(super) fn tag(body: &str) -> String {
    format!("\"{}\"", &sha256(body.as_bytes())[..16])
}

/// Answers with a fragment, or with 304 if the asker has it.
pub(super) fn answer(request: &HttpRequest, template: &impl Template) -> PageResult {
    let body = template.render().map_err(|error| PageError::Broken(error.to_string()))?;
    let tag = tag(&body);
    let known = request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    // A compressed answer's tag comes back as a weak one.
    if known.is_some_and(|known| known.trim_start_matches("W/") == tag) {
        return Ok(HttpResponse::NotModified().insert_header((header::ETAG, tag)).finish());
    }
    Ok(HttpResponse::Ok().insert_header((header::ETAG, tag)).content_type("text/html; charset=utf-8").body(body))
}

/// The page that asks stands on something that has passed: its script loads it anew.
pub(super) fn passed() -> HttpResponse {
    HttpResponse::build(StatusCode::RESET_CONTENT).finish()
}
