//! Styles, scripts, fonts and the emblem, from the program itself: joined and named by their contents at start.

use std::sync::OnceLock;

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::{self, ServiceConfig};

use super::guard;
use crate::clock::sha256;

/// The style files, in the order in which they are joined.
const STYLES: &[&str] = &[
    include_str!("../../assets/css/tokens.css"),
    include_str!("../../assets/css/base.css"),
    include_str!("../../assets/css/page.css"),
    include_str!("../../assets/css/document.css"),
    include_str!("../../assets/css/forms.css"),
    include_str!("../../assets/css/amendments.css"),
    include_str!("../../assets/css/votes.css"),
    include_str!("../../assets/css/tables.css"),
    include_str!("../../assets/css/print.css"),
];

/// Each other file: its path under `/assets/`, its media type, its bytes.
const FILES: &[(&str, &str, &[u8])] = &[
    ("css/hall.css", "text/css; charset=utf-8", include_bytes!("../../assets/css/hall.css")),
    ("css/sheets.css", "text/css; charset=utf-8", include_bytes!("../../assets/css/sheets.css")),
    ("emblem.svg", "image/svg+xml", include_bytes!("../../assets/emblem.svg")),
    ("js/app.mjs", "text/javascript; charset=utf-8", include_bytes!("../../assets/js/app.mjs")),
    ("js/ask.mjs", "text/javascript; charset=utf-8", include_bytes!("../../assets/js/ask.mjs")),
    ("js/autosave.mjs", "text/javascript; charset=utf-8", include_bytes!("../../assets/js/autosave.mjs")),
    ("js/confirm.mjs", "text/javascript; charset=utf-8", include_bytes!("../../assets/js/confirm.mjs")),
    ("js/countdown.mjs", "text/javascript; charset=utf-8", include_bytes!("../../assets/js/countdown.mjs")),
    ("js/desk.mjs", "text/javascript; charset=utf-8", include_bytes!("../../assets/js/desk.mjs")),
    ("js/keys.mjs", "text/javascript; charset=utf-8", include_bytes!("../../assets/js/keys.mjs")),
    ("js/difference.mjs", "text/javascript; charset=utf-8", include_bytes!("../../assets/js/difference.mjs")),
    ("js/editor.mjs", "text/javascript; charset=utf-8", include_bytes!("../../assets/js/editor.mjs")),
    ("js/keyboard.mjs", "text/javascript; charset=utf-8", include_bytes!("../../assets/js/keyboard.mjs")),
    ("js/live.mjs", "text/javascript; charset=utf-8", include_bytes!("../../assets/js/live.mjs")),
    ("js/reload.mjs", "text/javascript; charset=utf-8", include_bytes!("../../assets/js/reload.mjs")),
    ("js/sources.mjs", "text/javascript; charset=utf-8", include_bytes!("../../assets/js/sources.mjs")),
    ("js/stretch.mjs", "text/javascript; charset=utf-8", include_bytes!("../../assets/js/stretch.mjs")),
    ("js/ticks.mjs", "text/javascript; charset=utf-8", include_bytes!("../../assets/js/ticks.mjs")),
    (
        "fonts/libertinus-serif-regular.woff2",
        "font/woff2",
        include_bytes!("../../assets/fonts/libertinus-serif-regular.woff2"),
    ),
    (
        "fonts/libertinus-serif-italic.woff2",
        "font/woff2",
        include_bytes!("../../assets/fonts/libertinus-serif-italic.woff2"),
    ),
    (
        "fonts/libertinus-serif-semibold.woff2",
        "font/woff2",
        include_bytes!("../../assets/fonts/libertinus-serif-semibold.woff2"),
    ),
];

/// The joined style sheet and the digest that stands in addresses, so that each edition is kept for good.
struct Edition {
    styles: String,
    digest: String,
}

fn edition() -> &'static Edition {
    static EDITION: OnceLock<Edition> = OnceLock::new();
    EDITION.get_or_init(|| {
        let styles = without_spaces(&without_comments(&STYLES.concat()));
        let mut all = styles.clone().into_bytes();
        FILES.iter().for_each(|(_, _, bytes)| all.extend_from_slice(bytes));
        Edition { styles, digest: sha256(&all)[..12].to_owned() }
    })
}

/// Comments are for readers of the source; no browser is sent them. No string in the styles holds their signs.
fn without_comments(styles: &str) -> String {
    let mut parts = styles.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |out, part| out + part.split_once("*/").map_or("", |(_, after)| after))
}

/// Spaces are for readers of the source too: none is sent beside a sign that parts words anyway, nor behind a colon; before one
/// it may part a selector. What stands in quotes stays.
fn without_spaces(styles: &str) -> String {
    const PARTS: [char; 4] = ['{', '}', ';', ','];
    let (mut out, mut space, mut quote) = (String::with_capacity(styles.len()), false, None);
    for sign in styles.chars() {
        if quote.is_none() && sign.is_whitespace() {
            space = true;
            continue;
        }
        if std::mem::take(&mut space) && !PARTS.contains(&sign) && !out.ends_with(PARTS) && !out.ends_with(':') {
            out.push(' ');
        }
        if sign == '}' && out.ends_with(';') {
            out.pop();
        }
        out.push(sign);
        quote = match quote {
            None if matches!(sign, '"' | '\'') => Some(sign),
            Some(open) if open == sign => None,
            other => other,
        };
    }
    out
}

/// The address of an asset in this edition.
#[must_use]
pub fn href(path: &str) -> String {
    format!("/assets/{}/{path}", edition().digest)
}

pub(super) fn configure(config: &mut ServiceConfig) {
    config.service(
        web::scope("/assets")
            .wrap(actix_web::middleware::from_fn(guard::file_headers))
            .wrap(actix_web::middleware::Compress::default())
            .route("/{digest}/{path:.*}", web::get().to(show)),
    );
}

/// GET /assets/{digest}/{path}: a file of this edition, kept by the browser for good.
async fn show(path: web::Path<(String, String)>) -> HttpResponse {
    let (digest, path) = path.into_inner();
    let found = if path == "css/all.css" {
        Some(("text/css; charset=utf-8", edition().styles.as_bytes()))
    } else {
        FILES.iter().find(|(name, _, _)| *name == path).map(|(_, media, bytes)| (*media, *bytes))
    };
    let Some((media, bytes)) = found else { return HttpResponse::NotFound().finish() };
    let cache = if digest == edition().digest { "public, max-age=31536000, immutable" } else { "no-cache" };
    HttpResponse::Ok().insert_header((header::CACHE_CONTROL, cache)).content_type(media).body(bytes)
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    /// What the styles of a page may weigh as they are sent, in bytes.
    const MOST: usize = 6_000;

    #[test]
    fn spaces_go_where_signs_part_words_and_stay_in_quotes() {
        let styles = "a , b > c {\n  color: red;\n  content: \", { x }\";\n}\n@media print { p { margin: 0 auto; } }\n";
        let sent = "a,b > c{color:red;content:\", { x }\"}@media print{p{margin:0 auto}}";
        assert_eq!(without_spaces(styles), sent);
    }

    #[test]
    fn the_styles_of_a_page_are_small() {
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        packed.write_all(edition().styles.as_bytes()).expect("memory takes them");
        let bytes = packed.finish().expect("memory takes them").len();
        assert!(bytes <= MOST, "{bytes} bytes of styles are sent, {MOST} are the budget");
    }

    #[test]
    fn no_comment_is_sent_and_no_rule_is_lost() {
        assert_eq!(without_comments("/* a */ b { c: d } /* e\n */f { g: h }"), " b { c: d } f { g: h }");
        let styles = &edition().styles;
        assert!(!styles.contains("/*") && styles.contains(".compilation .running") && styles.contains("@media print"));
    }
}
