//! Parts of a page that a script asks for again: small, with an ETag, never kept.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::{PageError, PageResult};
use crate::clock::sha256;

/// What stands before what is another one each time: the key of a form ([`super::Page::once`]), the seconds that a speaker has
/// left, which the page counts by itself.
const PASSING: [&str; 2] = [r#"name="once" value=""#, r#"data-left=""#];

/// The tag of a fragment's words, whatever the keys of its forms are and however the time runs.
#[must_use]
pub(super) fn tag(body: &str) -> String {
    let words = PASSING.iter().fold(body.to_owned(), |body, sign| {
        let mut parts = body.split(sign);
        let mut words = parts.next().unwrap_or_default().to_owned();
        parts.for_each(|part| words.push_str(part.split_once('"').map_or(part, |(_, rest)| rest)));
        words
    });
    format!("\"{}\"", &sha256(words.as_bytes())[..16])
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

#[cfg(test)]
mod tests {
    use super::tag;

    #[test]
    fn the_key_of_a_form_does_not_make_a_fragment_new() {
        let form = |key: &str, word: &str| format!(r#"<form><input name="once" value="{key}"><b>{word}</b></form>"#);
        assert_eq!(tag(&form("a-1", "x")), tag(&form("b-2", "x")));
        assert_ne!(tag(&form("a-1", "x")), tag(&form("a-1", "y")));
        assert_eq!(tag(r#"<b data-left="9">x</b>"#), tag(r#"<b data-left="-1">x</b>"#));
    }
}
