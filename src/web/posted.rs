//! What every posted form goes through before its handler reads it: it may be asked about, and its key is bound to who
//! sends what to where.

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::middleware::Next;
use actix_web::web::Bytes;
use actix_web::{Error, HttpMessage as _};
use url::form_urlencoded;

use super::confirmation::{ANSWER, CONFIRMED, QUESTION, question};
use super::{PageError, Reader, paths};
use crate::clock::sha256;

/// The field that holds the key of a form.
pub(super) const KEY: &str = "once";

/// Reads a form; an act that cannot be undone is asked about, any other goes on to its handler.
pub(super) async fn receive(
    mut request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<EitherBody<impl MessageBody>>, Error> {
    let reader = request.extensions().get::<Reader>().cloned();
    let Some(reader) = reader.filter(|_| is_form(&request)) else {
        return Ok(next.call(request).await?.map_into_left_body());
    };
    let body = match request.extract::<Bytes>().await {
        Ok(body) => body,
        Err(error) => return Ok(request.error_response(error).map_into_right_body()),
    };
    let mut fields: Vec<(String, String)> = form_urlencoded::parse(&body).into_owned().collect();
    if !is_of_this_record(&reader, request.path(), &fields) {
        return Ok(request.error_response(PageError::OtherRecord).map_into_right_body());
    }
    if let Some(page) = question(&reader, &request, &fields)? {
        return Ok(request.into_response(page).map_into_right_body());
    }
    bind(&mut fields, &reader, request.path());
    let bound = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    request.set_payload(Payload::from(Bytes::from(bound)));
    Ok(next.call(request).await?.map_into_left_body())
}

/// Whether a form acts in the record that its page was of. What is in earnest everywhere may come from any page.
fn is_of_this_record(reader: &Reader, path: &str, fields: &[(String, String)]) -> bool {
    let key = fields.iter().find(|(name, _)| name == KEY).map_or("", |(_, key)| key.as_str());
    paths::is_in_earnest(path) || reader.is_of_this_record(key)
}

/// Whether a request posts a form.
pub(super) fn is_form(request: &ServiceRequest) -> bool {
    request.method() == Method::POST && request.content_type() == "application/x-www-form-urlencoded"
}

/// Makes the key of a form one of this account, this path and these words: the same form twice acts once, another text
/// under the same key (a page from the history, sent with other words) acts anew, and nobody spends another's key.
fn bind(fields: &mut [(String, String)], reader: &Reader, path: &str) {
    let account = reader.visitor.account.as_ref().map_or("", |account| account.id.as_str());
    let mut sent = format!("{account}\n{path}\n");
    for (name, value) in fields.iter().filter(|(name, _)| ![QUESTION, ANSWER, CONFIRMED].contains(&name.as_str())) {
        sent.push_str(&format!("{}:{name}{}:{value}", name.len(), value.len()));
    }
    if let Some((_, key)) = fields.iter_mut().find(|(name, key)| name == KEY && !key.is_empty()) {
        *key = sha256(sent.as_bytes());
    }
}
