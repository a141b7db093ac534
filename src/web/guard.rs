//! What every request and every answer goes through: forged requests are refused, headers are strict.

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{Error, HttpResponse};

use super::{PageError, paths};
use crate::config::Config;

/// Nothing from elsewhere, nothing inline.
pub(super) const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
     img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
     frame-ancestors 'none'";

/// The headers of every page.
const HEADERS: &[(&str, &str)] = &[
    ("content-security-policy", CONTENT_SECURITY_POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=()"),
];

/// Sets the headers of every page; what says nothing of caching is the reader's own and is asked for anew.
pub(super) async fn headers(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let https = is_https(&request);
    let secret = paths::is_secret(request.path());
    let mut response = next.call(request).await?;
    let headers = response.headers_mut();
    set(headers, https, "private, no-cache");
    if secret {
        headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    }
    headers.append(header::VARY, HeaderValue::from_static("Cookie, Accept-Language"));
    Ok(response)
}

/// Sets the headers of every file of the program, which is the same for everybody.
pub(super) async fn file_headers(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let https = is_https(&request);
    let mut response = next.call(request).await?;
    set(response.headers_mut(), https, "no-cache");
    Ok(response)
}

fn is_https(request: &ServiceRequest) -> bool {
    request.app_data::<Data<Config>>().is_some_and(|config| config.is_https())
}

fn set(headers: &mut HeaderMap, https: bool, cache: &'static str) {
    for (name, value) in HEADERS {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if https {
        let year = HeaderValue::from_static("max-age=31536000");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    }
}

/// Refuses a change that another site sends in a member's name: by `Sec-Fetch-Site`, else by `Origin`.
///
/// A program that sends neither is not a browser and carries no cookie of somebody else.
pub(super) async fn refuse_forgery(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<EitherBody<impl MessageBody>>, Error> {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if !reads && is_forged(&request) {
        return Ok(request.error_response(PageError::Forged).map_into_right_body());
    }
    Ok(next.call(request).await?.map_into_left_body())
}

/// Answers HEAD as GET: the server writes the same headers and leaves the body out.
pub(super) async fn answer_head(
    mut request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    if request.method() == Method::HEAD {
        request.head_mut().method = Method::GET;
    }
    next.call(request).await
}

/// Sends whoever asks for a page with a slash behind its address to the page.
pub(super) async fn drop_slash(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<EitherBody<impl MessageBody>>, Error> {
    let bare = request.path().trim_end_matches('/');
    let asks = request.method() == Method::GET && bare.len() < request.path().len();
    let Some(bare) = paths::local(bare).filter(|_| asks) else {
        return Ok(next.call(request).await?.map_into_left_body());
    };
    let query = request.query_string();
    let location = if query.is_empty() { bare.to_owned() } else { format!("{bare}?{query}") };
    let moved = HttpResponse::PermanentRedirect().insert_header((header::LOCATION, location)).finish();
    Ok(request.into_response(moved).map_into_right_body())
}

fn is_forged(request: &ServiceRequest) -> bool {
    let text = |name: HeaderName| request.headers().get(name).map(|value| value.to_str().unwrap_or("?").to_owned());
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        return !matches!(site.as_str(), "same-origin" | "none");
    }
    let Some(origin) = text(header::ORIGIN) else { return false };
    let own = request.app_data::<Data<Config>>().map(|config| config.public_url.clone());
    let host = text(header::HOST).unwrap_or_default();
    let scheme = if is_https(request) { "https" } else { "http" };
    let is_own = |url: url::Url| url.scheme() == scheme && authority(&url) == host;
    let same_host = url::Url::parse(&origin).is_ok_and(is_own);
    !(same_host || own.as_deref() == Some(origin.as_str()))
}

fn authority(url: &url::Url) -> String {
    let host = url.host_str().unwrap_or("");
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}
