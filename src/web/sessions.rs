//! Sessions: signing in, with what was being sent when the former session ended, and signing out.

use actix_web::HttpResponse;
use actix_web::http::{StatusCode, header};
use actix_web::web::{Data, Form, Query};
use askama::Template;

use super::form::Faults;
use super::kept::Kept;
use super::whence::{ended_cookie, opened_cookie};
use super::{Page, PageError, PageResult, Reader, html, paths, see_other};
use crate::actions::{self, Opened, SignIn, Visitor, Whence};
use crate::config::Config;
use crate::ids::AccountId;
use crate::storage::Store;

/// Where to go after signing in, and what to send again there.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct After {
    /// A path of this site.
    next: String,
    /// The form that met a session that had ended.
    #[serde(flatten)]
    kept: Kept,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct SignInForm {
    email: String,
    password: String,
    #[serde(flatten)]
    after: After,
}

#[derive(serde::Deserialize)]
pub(super) struct DemonstrationForm {
    account: AccountId,
    #[serde(flatten)]
    after: After,
}

#[derive(Template)]
#[template(path = "sessions/new.html")]
struct New {
    page: Page,
    faults: Faults,
    email: String,
    after: After,
    /// The accounts of a demonstration, with the key of each role.
    offered: Vec<Offered>,
}

struct Offered {
    role: String,
    account: AccountId,
    name: String,
}

#[derive(Template)]
#[template(path = "sessions/kept.html")]
struct Welcome {
    page: Page,
    name: String,
    kept: Kept,
}

#[derive(Template)]
#[template(path = "sessions/ended.html")]
struct Ended {
    page: Page,
}

/// GET /session/new: the sign-in page.
pub(super) async fn new(reader: Reader, store: Data<Store>, after: Query<After>) -> PageResult {
    // What was kept comes by a form of this site only, never by an address that somebody may have made up.
    let after = After { next: after.into_inner().next, kept: Kept::default() };
    // In a demonstration one goes from one role to the next.
    if reader.visitor.account.is_some() && !reader.demonstration {
        return Ok(see_other(after.next()));
    }
    show(&reader, &store, Faults::none(), String::new(), after).await
}

/// POST /session: signs in.
pub(super) async fn create(
    reader: Reader,
    whence: Whence,
    store: Data<Store>,
    config: Data<Config>,
    form: Form<SignInForm>,
) -> PageResult {
    let SignInForm { email, password, after } = form.into_inner();
    match actions::sign_in(&store, &email, password, whence).await? {
        SignIn::In(opened) => enter(reader, &store, &config, opened, after).await,
        SignIn::Wrong => {
            let fault = reader.voice.say("sign-in-wrong");
            let faults = Faults { refusal: Some(fault), status: StatusCode::UNPROCESSABLE_ENTITY, ..Faults::none() };
            show(&reader, &store, faults, email, after).await
        }
        SignIn::TooMany(until) => {
            let fault = reader.voice.tell(&actions::too_many(until, reader.now)).to_string();
            let faults = Faults { refusal: Some(fault), status: StatusCode::TOO_MANY_REQUESTS, ..Faults::none() };
            let mut response = show(&reader, &store, faults, email, after).await?;
            let seconds = (until - reader.now).num_seconds().max(1);
            response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
            Ok(response)
        }
    }
}

/// POST /session/demonstration: signs in as one of the accounts that a demonstration offers.
pub(super) async fn demonstrate(
    reader: Reader,
    whence: Whence,
    store: Data<Store>,
    config: Data<Config>,
    form: Form<DemonstrationForm>,
) -> PageResult {
    let DemonstrationForm { account, after } = form.into_inner();
    let opened = store.write(move |tx| actions::sign_in_for_demonstration(tx, &account, &whence)).await?;
    enter(reader, &store, &config, opened, after).await
}

/// POST /session/end: signs out.
pub(super) async fn destroy(reader: Reader, store: Data<Store>, config: Data<Config>) -> PageResult {
    store.write(move |tx| actions::sign_out(tx, &reader.visitor)).await?;
    let mut response = see_other(paths::SIGNED_OUT);
    set_cookie(&mut response, &ended_cookie(&config))?;
    Ok(response)
}

/// GET /session/ended: the page after signing out, which forgets what the browser kept of unsent texts.
pub(super) async fn ended(reader: Reader) -> PageResult {
    html(StatusCode::OK, &Ended { page: Page::new(&reader, reader.voice.say("signed-out-title")) })
}

/// The sign-in page for somebody whose session ended while they wrote.
pub(super) async fn ask_again(reader: &Reader, store: &Store, kept: Kept) -> PageResult {
    let faults = Faults { status: StatusCode::FORBIDDEN, ..Faults::none() };
    show(reader, store, faults, String::new(), After { next: String::new(), kept }).await
}

/// Answers whoever was signed in: with the page they wanted, or with what they were sending.
pub(super) async fn enter(reader: Reader, store: &Store, config: &Config, opened: Opened, after: After) -> PageResult {
    let mut response = if after.kept.is_empty() {
        see_other(after.next())
    } else {
        let account = opened.account.clone();
        let visitor = store.read(move |db| Visitor::load(db, &account)).await?;
        let name = visitor.account.as_ref().map(|account| account.name.clone()).unwrap_or_default();
        let mut page = Page::new(&reader, reader.voice.say("kept-title"));
        page.reader.visitor = visitor;
        html(StatusCode::OK, &Welcome { page, name, kept: after.kept })?
    };
    set_cookie(&mut response, &opened_cookie(config, &opened))?;
    Ok(response)
}

/// Adds a cookie to an answer.
///
/// # Errors
/// [`PageError::Broken`] if its value cannot stand in a header.
pub(super) fn set_cookie(response: &mut HttpResponse, cookie: &actix_web::cookie::Cookie<'_>) -> Result<(), PageError> {
    response.add_cookie(cookie).map_err(|error| PageError::Broken(error.to_string()))
}

impl After {
    /// The path to go to: one of this site, else the start page.
    fn next(&self) -> &str {
        paths::local(&self.next).unwrap_or("/")
    }
}

async fn show(reader: &Reader, store: &Store, faults: Faults, email: String, after: After) -> PageResult {
    let voice = reader.voice;
    let listed = store.read(actions::demonstration_accounts).await.map_err(PageError::from)?;
    let offered = listed
        .into_iter()
        .map(|(role, account)| Offered { role: voice.named("role", &role), account: account.id, name: account.name })
        .collect();
    let mut page = Page::new(reader, voice.say("sign-in-title"));
    page.reader.path = paths::sign_in(after.next());
    html(faults.status, &New { page, faults, email, after, offered })
}
