//! Pages that are not sent again: a tag over everything a page was made from.

use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpRequest, HttpResponse};

use super::{Reader, asset};
use crate::clock::sha256;

/// The tag of a page without forms: for one reader, in one language, of one edition of the program.
#[derive(Debug, Clone)]
pub(super) struct Tag(String);

impl Tag {
    /// Over what the page shows: the count of changes of what it is about, for one.
    pub(super) fn new(reader: &Reader, parts: &[&str]) -> Self {
        let mut form =
            format!("{}\n{}\n{}\n{:?}\n", asset(""), reader.voice.tag(), reader.voice.zone, reader.has_own_zone);
        if let Some(account) = &reader.visitor.account {
            form.push_str(&format!("{}\n{}\n{}\n", account.id, account.name, account.administrator));
        }
        reader.visitor.memberships.iter().for_each(|seat| form.push_str(&format!("{}\n", seat.id)));
        parts.iter().for_each(|part| form.push_str(&format!("{}:{part}\n", part.len())));
        Self(format!("W/\"{}\"", &sha256(form.as_bytes())[..32]))
    }

    /// Whether the browser holds this very page.
    pub(super) fn is_held(&self, request: &HttpRequest) -> bool {
        let held = request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
        held.is_some_and(|held| {
            held.split(',').any(|one| one.trim().trim_start_matches("W/") == self.0.trim_start_matches("W/"))
        })
    }

    /// 304: nothing changed.
    pub(super) fn not_modified(&self) -> HttpResponse {
        self.on(HttpResponse::NotModified().finish())
    }

    /// The page with its tag.
    pub(super) fn on(&self, mut page: HttpResponse) -> HttpResponse {
        if let Ok(value) = HeaderValue::from_str(&self.0) {
            page.headers_mut().insert(header::ETAG, value);
        }
        page
    }
}
