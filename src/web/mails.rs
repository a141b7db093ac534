//! The choice that each mail offers: no more mails of its kind.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use askama::Template;

use super::{Page, PageResult, Reader, html};
use crate::actions::{Notice, read_unsubscribe_token, unsubscribe};
use crate::storage::Store;

#[derive(Template)]
#[template(path = "mails/show.html")]
struct Show {
    page: Page,
    /// The kind of mail, in words.
    kind: String,
    done: bool,
}

impl Show {
    fn new(reader: &Reader, notice: Notice, done: bool) -> Self {
        Self {
            page: Page::new(reader, reader.voice.say("unsubscribe-title")),
            kind: reader.voice.say(notice.key()),
            done,
        }
    }
}

/// GET /mail/{token}: asks whether mails of a kind shall stop. A mail program that looks ahead changes nothing.
pub(super) async fn show(reader: Reader, store: Data<Store>, token: Path<String>) -> PageResult {
    let (_, notice) = store.read(move |db| read_unsubscribe_token(db, &token)).await?;
    html(StatusCode::OK, &Show::new(&reader, notice, false))
}

/// POST /mail/{token}: no more mails of a kind. Mail programs post it by themselves, without a session, and follow no
/// redirection (RFC 8058).
pub(super) async fn create(reader: Reader, store: Data<Store>, token: Path<String>) -> PageResult {
    let notice = store.write(move |tx| unsubscribe(tx, &token)).await?;
    html(StatusCode::OK, &Show::new(&reader, notice, true))
}
