//! The start page: what is on now, what waits for me, what was adopted.

use actix_web::http::StatusCode;
use askama::Template;

use super::{Page, PageResult, Reader, html};

#[derive(Template)]
#[template(path = "start/show.html")]
struct Show {
    page: Page,
}

/// GET /: what is on now.
pub(super) async fn show(reader: Reader) -> PageResult {
    html(StatusCode::OK, &Show { page: Page::new(&reader, reader.voice.say("nav-now")) })
}
