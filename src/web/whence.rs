//! From where a request comes: the client's address, its browser, and the session that the browser has.

use std::future::{Ready, ready};
use std::net::IpAddr;

use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::dev::{Payload, ServiceRequest};
use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{Error, FromRequest, HttpMessage as _, HttpRequest};

use super::{ROUTES, Reader, paths, session_cookie};
use crate::actions::{Opened, SESSION_DAYS, Whence};
use crate::config::Config;

impl FromRequest for Whence {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let behind_proxy = request.app_data::<Data<Config>>().is_some_and(|config| config.behind_proxy);
        let agent = request.headers().get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        ready(Ok(Self {
            address: address(request, behind_proxy),
            device: agent.unwrap_or_default().to_owned(),
            former: request.extensions().get::<Reader>().and_then(|reader| reader.visitor.session.clone()),
        }))
    }
}

/// The client's address: the peer's, or behind a proxy the last that it added; those before it the client may invent.
fn address(request: &HttpRequest, behind_proxy: bool) -> Option<IpAddr> {
    let peer = request.peer_addr().map(|peer| peer.ip());
    if !behind_proxy {
        return peer;
    }
    let forwarded = request.headers().get_all("x-forwarded-for").last().and_then(|value| value.to_str().ok());
    forwarded.and_then(|list| list.rsplit(',').next()).and_then(|last| last.trim().parse().ok()).or(peer)
}

/// The page that a posted form was on: as the browser says, else the nearest page above the form's own path.
pub(super) fn came_from(request: &ServiceRequest) -> String {
    let said = request.headers().get(header::REFERER).and_then(|value| value.to_str().ok());
    let page = said.and_then(|said| url::Url::parse(said).ok()).filter(|url| is_page(url.path()));
    let path = page.map(|url| match url.query() {
        Some(query) => format!("{}?{query}", url.path()),
        None => url.path().to_owned(),
    });
    let path = path.as_deref().and_then(paths::local).map(str::to_owned);
    path.unwrap_or_else(|| nearest_page(request.path()).to_owned())
}

/// The path itself if it is a page's, else that of the page above it.
fn nearest_page(path: &str) -> &str {
    let mut above = path;
    while !is_page(above) {
        match above.rfind('/') {
            Some(cut) if cut > 0 => above = &above[..cut],
            _ => return "/",
        }
    }
    above
}

/// Whether a path can be opened, as the site map says.
fn is_page(path: &str) -> bool {
    let fits = |pattern: &str| {
        let (mut wanted, mut found) = (pattern.split('/'), path.split('/'));
        loop {
            match (wanted.next(), found.next()) {
                (None, None) => return true,
                (Some(wanted), Some(found)) if wanted == found || (wanted.starts_with('{') && !found.is_empty()) => {}
                _ => return false,
            }
        }
    };
    ROUTES.iter().any(|route| route.method == "get" && fits(route.path))
}

/// The cookie of a session that was opened.
pub(super) fn opened_cookie(config: &Config, opened: &Opened) -> Cookie<'static> {
    cookie(config, opened.token.clone(), Duration::days(SESSION_DAYS))
}

/// The cookie that takes a session's cookie away.
pub(super) fn ended_cookie(config: &Config) -> Cookie<'static> {
    cookie(config, String::new(), Duration::ZERO)
}

fn cookie(config: &Config, value: String, lasts: Duration) -> Cookie<'static> {
    Cookie::build(session_cookie(config), value)
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(config.is_https())
        .max_age(lasts)
        .finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    #[track_caller]
    fn check(forwarded: &str, behind_proxy: bool, expected: &str) {
        let request = TestRequest::default()
            .peer_addr(([192, 0, 2, 1], 4000).into())
            .insert_header(("x-forwarded-for", forwarded))
            .to_http_request();
        assert_eq!(address(&request, behind_proxy), expected.parse().ok(), "{forwarded}");
    }

    #[test]
    fn only_what_the_own_proxy_added_is_believed() {
        check("198.51.100.7", false, "192.0.2.1");
        check("10.0.0.1, 198.51.100.7", true, "198.51.100.7");
        check("nonsense", true, "192.0.2.1");
    }

    #[test]
    fn a_form_came_from_a_page_that_can_be_opened() {
        assert_eq!(nearest_page("/amendments/7/operations/3"), "/amendments/7");
        assert_eq!(nearest_page("/declarations/x/amendments"), "/declarations/x/amendments");
        assert_eq!(nearest_page("/declarations/x/clauses"), "/declarations/x");
        assert_eq!(nearest_page("/nowhere"), "/");
        let from = |page: &str| {
            let request = TestRequest::post().uri("/amendments/7/operations").insert_header(("referer", page));
            came_from(&request.to_srv_request())
        };
        assert_eq!(from("http://accord.example/amendments/7/edit?add=1"), "/amendments/7/edit?add=1");
        assert_eq!(from("http://accord.example/amendments/7/operations"), "/amendments/7");
        assert_eq!(from("nonsense"), "/amendments/7");
    }

    #[test]
    fn over_https_the_cookie_is_bound_to_the_host() {
        let https = Config { public_url: "https://accord.example".to_owned(), ..Config::default() };
        let cookie = ended_cookie(&https).to_string();
        assert_eq!(cookie, "__Host-accord=; HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=0");
        assert_eq!(ended_cookie(&Config::default()).to_string(), "accord=; HttpOnly; SameSite=Lax; Path=/; Max-Age=0");
    }
}
