//! Asking for a new password, and changing one's own.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form};
use askama::Template;

use super::account::{Section, sections};
use super::form::Faults;
use super::sessions::set_cookie;
use super::whence::opened_cookie;
use super::{Page, PageResult, Reader, html, paths, see_other};
use crate::actions::{self, RESET_HOURS, SHORTEST, Whence};
use crate::config::Config;
use crate::storage::Store;

#[derive(serde::Deserialize)]
pub(super) struct ResetForm {
    email: String,
}

#[derive(serde::Deserialize)]
pub(super) struct PasswordForm {
    present: String,
    password: String,
}

#[derive(Template)]
#[template(path = "passwords/reset.html")]
struct Reset {
    page: Page,
}

#[derive(Template)]
#[template(path = "passwords/sent.html")]
struct Sent {
    page: Page,
    hours: i64,
}

#[derive(Template)]
#[template(path = "passwords/edit.html")]
struct Edit {
    page: Page,
    sections: Vec<Section>,
    faults: Faults,
    email: String,
    shortest: usize,
}

/// GET /password-reset: asks for the address of the account.
pub(super) async fn new_reset(reader: Reader) -> PageResult {
    html(StatusCode::OK, &Reset { page: Page::new(&reader, reader.voice.say("reset-ask-title")) })
}

/// POST /password-reset: sends a link if there is such an account, and says the same if there is none.
pub(super) async fn create_reset(whence: Whence, store: Data<Store>, form: Form<ResetForm>) -> PageResult {
    store.write(move |tx| actions::request_reset(tx, &form.email, &whence)).await?;
    Ok(see_other(paths::RESET_SENT))
}

/// GET /password-reset/sent: what happens now.
pub(super) async fn sent(reader: Reader) -> PageResult {
    html(StatusCode::OK, &Sent { page: Page::new(&reader, reader.voice.say("reset-sent-title")), hours: RESET_HOURS })
}

/// GET /account/password: the form that changes the password.
pub(super) async fn edit(reader: Reader) -> PageResult {
    page(&reader, Faults::none())
}

/// POST /account/password: changes it; other browsers are signed out.
pub(super) async fn update(
    reader: Reader,
    whence: Whence,
    store: Data<Store>,
    config: Data<Config>,
    form: Form<PasswordForm>,
) -> PageResult {
    let PasswordForm { present, password } = form.into_inner();
    match actions::change_password(&store, &reader.visitor, present, &password, whence).await {
        Ok(opened) => {
            let mut response = see_other(paths::saved(paths::ACCOUNT_SESSIONS));
            set_cookie(&mut response, &opened_cookie(&config, &opened))?;
            Ok(response)
        }
        Err(error) => page(&reader, Faults::of(reader.voice, error)?),
    }
}

fn page(reader: &Reader, faults: Faults) -> PageResult {
    let email = reader.visitor.signed_in()?.email.clone();
    let page = Page::new(reader, reader.voice.say("account-password"));
    let sections = sections(reader);
    html(faults.status, &Edit { page, sections, faults, email, shortest: SHORTEST })
}
