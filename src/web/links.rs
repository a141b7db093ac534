//! Links that work once: the page of an invitation or of a new password. Opening it changes nothing; sending it does.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;

use super::form::Faults;
use super::sessions::{After, enter};
use super::{Page, PageError, PageResult, Reader, html};
use crate::actions::{self, ActError, SHORTEST, Typed, Whence};
use crate::config::Config;
use crate::storage::accounts::LinkPurpose;
use crate::storage::{Store, StoreError};

#[derive(serde::Deserialize)]
pub(super) struct LinkForm {
    #[serde(default)]
    name: String,
    password: String,
}

#[derive(Template)]
#[template(path = "links/show.html")]
struct Show {
    page: Page,
    faults: Faults,
    is_invitation: bool,
    email: String,
    name: String,
    shortest: usize,
}

#[derive(Template)]
#[template(path = "links/gone.html")]
struct Gone {
    page: Page,
}

/// GET /links/{secret}: the form that sets a password.
pub(super) async fn show(reader: Reader, store: Data<Store>, secret: Path<String>) -> PageResult {
    page(&reader, &store, secret.into_inner(), None, Faults::none()).await
}

/// POST /links/{secret}: sets the password, spends the link and signs in.
pub(super) async fn take(
    reader: Reader,
    whence: Whence,
    store: Data<Store>,
    config: Data<Config>,
    secret: Path<String>,
    form: Form<LinkForm>,
) -> PageResult {
    let LinkForm { name, password } = form.into_inner();
    let typed = Typed { name: name.clone(), password };
    match actions::take_link(&store, secret.clone(), typed, whence).await {
        Ok(opened) => enter(reader, &store, &config, opened, After::default()).await,
        Err(ActError::Store(StoreError::NotFound)) => gone(&reader),
        Err(error) => {
            let faults = Faults::of(reader.voice, error)?;
            page(&reader, &store, secret.into_inner(), Some(name), faults).await
        }
    }
}

async fn page(reader: &Reader, store: &Store, secret: String, typed: Option<String>, faults: Faults) -> PageResult {
    let now = reader.now;
    let (link, account) = match store.read(move |db| actions::find_link(db, &secret, now)).await {
        Ok(found) => found,
        Err(StoreError::NotFound) => return gone(reader),
        Err(error) => return Err(PageError::from(error)),
    };
    let is_invitation = link.purpose == LinkPurpose::Invitation;
    let title = reader.voice.say(if is_invitation { "invitation-title" } else { "reset-title" });
    let show = Show {
        page: Page::new(reader, title),
        is_invitation,
        email: account.email,
        name: typed.unwrap_or(account.name),
        shortest: SHORTEST,
        faults,
    };
    html(show.faults.status, &show)
}

/// One answer for a secret that never was, that was used, and whose time is over.
fn gone(reader: &Reader) -> PageResult {
    html(StatusCode::NOT_FOUND, &Gone { page: Page::new(reader, reader.voice.say("link-gone-title")) })
}
