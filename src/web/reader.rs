//! Who reads a page: recognised once for each request, before any handler.

use std::future::{Ready, ready};

use actix_web::body::{EitherBody, MessageBody};
use actix_web::cookie::Cookie;
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::header;
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{Error, FromRequest, HttpMessage as _, HttpRequest, HttpResponse};

use super::paths;
use super::rehearsing::Rehearsing;
use super::whence::came_from;
use crate::actions::Visitor;
use crate::clock::{Moment, sha256};
use crate::config::Config;
use crate::l10n::{self, Voice};
use crate::language::Locale;
use crate::procedure::Role;
use crate::storage::accounts::Session;
use crate::storage::signed_in::{self, Known};
use crate::storage::{Db, Store, StoreError, StoreResult, accounts, bodies, installation};

/// The cookie that keeps the language of somebody without an account.
const LANGUAGE_COOKIE: &str = "lang";

/// Whoever reads: account and places, language, zone, and what the frame of each page says.
#[derive(Debug, Clone)]
pub struct Reader {
    /// The account and its places.
    pub visitor: Visitor,
    /// The language of the page and the reader's own zone.
    pub voice: Voice,
    /// Whether the reader chose a zone; else times are told in the meeting's alone.
    pub has_own_zone: bool,
    /// Whether the installation is a demonstration.
    pub demonstration: bool,
    /// The path of this request with its query, without the language; of a form that was sent, the page that it was on.
    pub path: String,
    /// When the request came.
    pub now: Moment,
    /// The rehearsal that the reader takes part in: everything on the page is of its copy then.
    pub rehearsal: Option<Rehearsing>,
    /// A random word for the keys of this page's forms.
    nonce: String,
}

impl Reader {
    /// The key of a form on this page: the same form posted twice acts once, and nowhere but in the record that the page is of.
    #[must_use]
    pub fn once(&self, form: &str) -> String {
        format!("{}{}-{form}", self.record(), self.nonce)
    }

    /// Whether the key of a form was made on a page of the record that the reader is in. A program sends none.
    #[must_use]
    pub(super) fn is_of_this_record(&self, key: &str) -> bool {
        let of = key.rfind('.').map_or("", |at| &key[..=at]);
        key.is_empty() || of == self.record()
    }

    /// How the keys of forms begin: with the rehearsal, in a rehearsal.
    fn record(&self) -> String {
        self.rehearsal.as_ref().map_or_else(String::new, |rehearsal| format!("{}.", rehearsal.id))
    }

    /// Whether the reader speaks for a delegation somewhere, and so may be asked to vote.
    #[must_use]
    pub fn votes(&self) -> bool {
        let mut seats = self.visitor.memberships.iter();
        seats.any(|seat| matches!(seat.role, Role::Delegate | Role::HeadOfDelegation))
    }

    /// The reader's voice, in a meeting's zone unless the reader chose one.
    #[must_use]
    pub fn voice_at(&self, zone: &str) -> Voice {
        let zone = if self.has_own_zone { self.voice.zone } else { l10n::zone(zone) };
        Voice::new(self.voice.locale, zone)
    }

    /// The reader's voice where nothing has a place of its own: in the zone that the reader chose, else in that of the
    /// seat of the reader's body.
    ///
    /// # Errors
    /// Only if the query fails.
    pub fn voice_at_home(&self, db: &mut Db) -> StoreResult<Voice> {
        match self.visitor.memberships.first().filter(|_| !self.has_own_zone) {
            Some(seat) => Ok(self.voice_at(&bodies::find(db, &seat.body_id)?.zone)),
            None => Ok(self.voice),
        }
    }
}

impl FromRequest for Reader {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let reader = request.extensions().get::<Self>().cloned();
        ready(reader.ok_or_else(|| actix_web::error::ErrorInternalServerError("no reader")))
    }
}

/// The name of the session's cookie. Over https it is bound to this host; over plain http on loopback such a cookie
/// would not be sent.
#[must_use]
pub fn session_cookie(config: &Config) -> &'static str {
    if config.is_https() { "__Host-accord" } else { "accord" }
}

/// Recognises the reader; a request for another language is answered with the same page in it.
pub(super) async fn recognise(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<EitherBody<impl MessageBody>>, Error> {
    let (chosen, path) = without_language(&request);
    if let Some(locale) = chosen.filter(|_| request.method() == actix_web::http::Method::GET) {
        let https = request.app_data::<Data<Config>>().is_some_and(|config| config.is_https());
        return Ok(request.into_response(in_language(https, locale, &path)).map_into_right_body());
    }
    let path = if request.method() == actix_web::http::Method::POST { came_from(&request) } else { path };
    match read(&request, path).await {
        Ok(reader) => {
            request.extensions_mut().insert(reader);
            Ok(next.call(request).await?.map_into_left_body())
        }
        Err(error) => {
            tracing::error!(error = %error, "the reader could not be recognised");
            let away = HttpResponse::ServiceUnavailable().insert_header((header::RETRY_AFTER, "5")).body("503");
            Ok(request.into_response(away).map_into_right_body())
        }
    }
}

/// The language that the address asks for, and the address without it.
fn without_language(request: &ServiceRequest) -> (Option<Locale>, String) {
    let pairs: Vec<(String, String)> =
        url::form_urlencoded::parse(request.query_string().as_bytes()).into_owned().collect();
    let chosen = pairs.iter().find(|(name, _)| name == "lang").and_then(|(_, tag)| Locale::from_tag(tag));
    let rest = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs.iter().filter(|(name, _)| name != "lang"))
        .finish();
    let path = request.path();
    (chosen, if rest.is_empty() { path.to_owned() } else { format!("{path}?{rest}") })
}

fn in_language(https: bool, locale: Locale, path: &str) -> HttpResponse {
    let location = paths::local(path).unwrap_or("/");
    HttpResponse::SeeOther().cookie(language_cookie(https, locale)).insert_header((header::LOCATION, location)).finish()
}

/// The cookie that keeps a language for this browser.
pub(super) fn language_cookie(https: bool, locale: Locale) -> Cookie<'static> {
    Cookie::build(LANGUAGE_COOKIE, locale.tag())
        .path("/")
        .http_only(true)
        .same_site(actix_web::cookie::SameSite::Lax)
        .secure(https)
        .max_age(actix_web::cookie::time::Duration::days(365))
        .finish()
}

async fn read(request: &ServiceRequest, path: String) -> Result<Reader, StoreError> {
    let store = request.app_data::<Data<Store>>().cloned().ok_or_else(|| StoreError::Query("no store".to_owned()))?;
    let config =
        request.app_data::<Data<Config>>().cloned().ok_or_else(|| StoreError::Query("no config".to_owned()))?;
    let rehearsal = request.extensions().get::<Rehearsing>().cloned();
    let (visitor, demonstration) = match rehearsal.clone() {
        Some(rehearsal) => store.ask(move |db| who_rehearses(db, rehearsal)).await?,
        None => {
            let (token, now) = (token(request, &config), store.now());
            let (visitor, demonstration) = store.ask(move |db| who(db, token.as_deref(), now)).await?;
            note_use(&store, visitor.session.as_ref(), now).await?;
            (visitor, demonstration)
        }
    };
    let chosen = request.cookie(LANGUAGE_COOKIE).and_then(|cookie| Locale::from_tag(cookie.value()));
    let accepted = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or("");
    let account = visitor.account.as_ref();
    let locale = chosen.or(account.map(|account| account.locale)).unwrap_or_else(|| Locale::negotiate(accepted));
    let own_zone = account.and_then(|account| account.zone.clone());
    let zone = own_zone.as_deref().map_or(chrono_tz::UTC, l10n::zone);
    Ok(Reader {
        has_own_zone: own_zone.is_some(),
        visitor,
        voice: Voice::new(locale, zone),
        demonstration,
        path,
        now: store.now(),
        rehearsal,
        nonce: store.chance().name()?,
    })
}

/// The session that a request carries, as its secret is stored.
pub(super) fn token(request: &ServiceRequest, config: &Config) -> Option<String> {
    request.cookie(session_cookie(config)).map(|cookie| sha256(cookie.value().as_bytes()))
}

/// Notes that a session is in use, to ten minutes: its owner sees when each browser was last here.
pub(super) async fn note_use(store: &Store, session: Option<&Session>, now: Moment) -> Result<(), StoreError> {
    let old = |session: &&Session| now - session.seen_at >= chrono::Duration::minutes(10);
    let Some(session) = session.filter(old).map(|session| session.id.clone()) else { return Ok(()) };
    store.write(move |tx| accounts::touch_session(tx, &session)).await
}

/// Who the reader is in the copy of a rehearsal, signed in with the session in earnest. An account that was made after the copy is
/// not known there.
fn who_rehearses(db: &mut Db, rehearsal: Rehearsing) -> Result<(Visitor, bool), StoreError> {
    let Some(known) = signed_in::by_account(db, &rehearsal.account)? else {
        return Ok((Visitor::default(), installation::is_demonstration(db)?));
    };
    Ok(visiting(known, rehearsal.session))
}

fn who(db: &mut Db, token: Option<&str>, now: Moment) -> Result<(Visitor, bool), StoreError> {
    let found = token.map(|token| signed_in::by_secret(db, token, now)).transpose()?.flatten();
    let Some((known, session)) = found else {
        return Ok((Visitor::default(), installation::is_demonstration(db)?));
    };
    Ok(visiting(known, session))
}

fn visiting(known: Known, session: Session) -> (Visitor, bool) {
    let Known { account, memberships, demonstration } = known;
    (Visitor { account: Some(account), session: Some(session), memberships }, demonstration)
}
