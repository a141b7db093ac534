//! From where a request comes: the client's address, its browser, and the session that the browser has.

use std::future::{Ready, ready};
use std::net::IpAddr;

use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{Error, FromRequest, HttpMessage as _, HttpRequest};

use super::{Reader, session_cookie};
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
    fn over_https_the_cookie_is_bound_to_the_host() {
        let https = Config { public_url: "https://accord.example".to_owned(), ..Config::default() };
        let cookie = ended_cookie(&https).to_string();
        assert_eq!(cookie, "__Host-accord=; HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=0");
        assert_eq!(ended_cookie(&Config::default()).to_string(), "accord=; HttpOnly; SameSite=Lax; Path=/; Max-Age=0");
    }
}
