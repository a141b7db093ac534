//! Which record a request is about: the one in earnest, or the copy of a rehearsal that the reader takes part in.
//!
//! A cookie says so. Whoever is signed in and takes part gets every page from the copy, and every form acts there; handlers do not
//! know the difference. What concerns the account or the rehearsal itself is in earnest all the same (`paths::is_in_earnest`).

use std::rc::Rc;

use actix_web::body::{EitherBody, MessageBody};
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::dev::{Extensions, ServiceRequest, ServiceResponse};
use actix_web::http::{Method, StatusCode, header};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{Error, HttpMessage as _, HttpRequest, HttpResponse};

use super::paths;
use super::reader::{Reader, note_use, token};
use crate::config::Config;
use crate::ids::{AccountId, RehearsalId};
use crate::storage::accounts::{self, Session};
use crate::storage::rehearsals::{self, Rehearsal};
use crate::storage::{Store, StoreError};

/// How a script says which record its page is of: the identity of a rehearsal, or this word.
const ASKS: &str = "accord-rehearsal";
const IN_EARNEST: &str = "none";

/// The rehearsal that a reader takes part in.
#[derive(Debug, Clone)]
pub struct Rehearsing {
    /// Its identity.
    pub id: RehearsalId,
    /// The IANA zone of its place.
    zone: String,
    /// Who the reader is.
    pub(super) account: AccountId,
    /// With which session in earnest.
    pub(super) session: Session,
}

impl Rehearsing {
    /// Where the rehearsal has its page.
    #[must_use]
    pub fn href(&self) -> String {
        paths::rehearsal(&self.id)
    }

    /// What its clock shows.
    #[must_use]
    pub fn clock(&self, reader: &Reader) -> String {
        let voice = reader.voice_at(&self.zone);
        voice.date_time(reader.now, voice.zone)
    }
}

/// What a cookie leads to.
enum Led {
    /// To the record in earnest: nobody is signed in, or there is no such rehearsal.
    Nowhere,
    /// To a rehearsal that has ended.
    Ended,
    Copy(Box<Rehearsing>, Store),
}

/// Gives a request the record that it is about.
pub(super) async fn enter(
    mut request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<EitherBody<impl MessageBody>>, Error> {
    let led = match led(&request).await {
        Ok(led) => led,
        Err(error) => {
            tracing::error!(error = %error, "the rehearsal could not be entered");
            let away = HttpResponse::ServiceUnavailable().insert_header((header::RETRY_AFTER, "5")).body("503");
            return Ok(request.into_response(away).map_into_right_body());
        }
    };
    if is_of_another_record(&request, &led) {
        return Ok(request.into_response(HttpResponse::new(StatusCode::CONFLICT)).map_into_right_body());
    }
    match led {
        Led::Copy(rehearsing, copy) => {
            let mut data = Extensions::new();
            data.insert(Data::new(copy));
            request.add_data_container(Rc::new(data));
            request.extensions_mut().insert(*rehearsing);
            let mut response = next.call(request).await?;
            // A file of a rehearsal may have the address of one in earnest.
            response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
            Ok(response.map_into_left_body())
        }
        Led::Ended if *request.method() == Method::GET => {
            let to = asked(request.request()).map_or_else(|| "/".to_owned(), |id| paths::rehearsal(&id));
            let config = request.app_data::<Data<Config>>().cloned();
            let mut answer = HttpResponse::SeeOther();
            if let Some(config) = config {
                answer.cookie(left_cookie(&config));
            }
            Ok(request.into_response(answer.insert_header((header::LOCATION, to)).finish()).map_into_right_body())
        }
        Led::Ended | Led::Nowhere => Ok(next.call(request).await?.map_into_left_body()),
    }
}

/// Whether a script asks from a page of another record than the one that this browser is in by now.
fn is_of_another_record(request: &ServiceRequest, led: &Led) -> bool {
    let Some(said) = request.headers().get(ASKS) else { return false };
    let here = match led {
        Led::Copy(rehearsing, _) => rehearsing.id.as_str(),
        Led::Ended | Led::Nowhere => IN_EARNEST,
    };
    !paths::is_in_earnest(request.path()) && said.as_bytes() != here.as_bytes()
}

async fn led(request: &ServiceRequest) -> Result<Led, StoreError> {
    let Some(id) = asked(request.request()).filter(|_| !paths::is_in_earnest(request.path())) else {
        return Ok(Led::Nowhere);
    };
    let missing = || StoreError::Query("no store".to_owned());
    let store = request.app_data::<Data<Store>>().cloned().ok_or_else(missing)?;
    let config = request.app_data::<Data<Config>>().cloned().ok_or_else(missing)?;
    let Some(token) = token(request, &config) else { return Ok(Led::Nowhere) };
    let now = store.now();
    let found = store
        .read(move |db| {
            let Some(who) = accounts::by_session(db, &token, now)? else { return Ok(None) };
            Ok::<_, StoreError>(rehearsals::placed(db, &id)?.map(|rehearsal| (who, rehearsal)))
        })
        .await?;
    let Some(((account, session), (rehearsal, zone))) = found else { return Ok(Led::Nowhere) };
    let Rehearsal { id, ahead, ended_at: None, .. } = rehearsal else { return Ok(Led::Ended) };
    note_use(&store, Some(&session), now).await?;
    let copy = match store.opened_copy(&id, ahead).await {
        Ok(copy) => copy,
        Err(StoreError::NotFound) => return Ok(Led::Ended), // somebody removed it by hand
        Err(other) => return Err(other),
    };
    Ok(Led::Copy(Box::new(Rehearsing { id, zone, account: account.id, session }), copy))
}

/// The rehearsal that a browser takes part in, by its cookie.
pub(super) fn asked(request: &HttpRequest) -> Option<RehearsalId> {
    let config = request.app_data::<Data<Config>>()?;
    request.cookie(name(config)).map(|cookie| RehearsalId::new(cookie.value()))
}

fn name(config: &Config) -> &'static str {
    if config.is_https() { "__Host-accord-rehearsal" } else { "accord-rehearsal" }
}

/// The cookie of somebody who takes part, until the browser is closed or the rehearsal left.
pub(super) fn entered_cookie(config: &Config, id: &RehearsalId) -> Cookie<'static> {
    cookie(config, id.to_string())
}

/// The cookie that takes it away.
pub(super) fn left_cookie(config: &Config) -> Cookie<'static> {
    let mut cookie = cookie(config, String::new());
    cookie.set_max_age(Duration::ZERO);
    cookie
}

fn cookie(config: &Config, value: String) -> Cookie<'static> {
    Cookie::build(name(config), value)
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(config.is_https())
        .finish()
}
