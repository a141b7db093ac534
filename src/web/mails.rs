//! The choice that each mail offers: no more mails of its kind.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use askama::Template;

use super::{Page, PageResult, Reader, html};
use crate::actions::{MailStop, read_unsubscribe_token, unsubscribe};
use crate::storage::Store;

#[derive(Template)]
#[template(path = "mails/show.html")]
struct Show {
    page: Page,
    /// The kind of mail, in words; none where something is followed no more.
    kind: Option<String>,
    done: bool,
}

impl Show {
    fn new(reader: &Reader, stop: &MailStop, done: bool) -> Self {
        let (title, kind) = match stop {
            MailStop::Kind(notice) => ("unsubscribe-title", Some(reader.voice.say(notice.key()))),
            MailStop::Following(_) => ("unfollow-title", None),
        };
        Self { page: Page::new(reader, reader.voice.say(title)), kind, done }
    }
}

/// GET /mail/{token}: asks whether mails of a kind shall stop. A mail program that looks ahead changes nothing.
pub(super) async fn show(reader: Reader, store: Data<Store>, token: Path<String>) -> PageResult {
    let (_, stop) = store.read(move |db| read_unsubscribe_token(db, &token)).await?;
    html(StatusCode::OK, &Show::new(&reader, &stop, false))
}

/// POST /mail/{token}: no more mails of a kind. Mail programs post it by themselves, without a session, and follow no
/// redirection (RFC 8058).
pub(super) async fn create(reader: Reader, store: Data<Store>, token: Path<String>) -> PageResult {
    let stop = store.write(move |tx| unsubscribe(tx, &token)).await?;
    html(StatusCode::OK, &Show::new(&reader, &stop, true))
}
