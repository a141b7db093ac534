//! The rules of procedure of a body, one by one, with where each was checked.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use askama::Template;

use super::listed::Named;
use super::{Page, PageResult, Reader, html};
use crate::actions::rules;
use crate::l10n::Voice;
use crate::language::Language;
use crate::procedure::{RuleEntry, Source};
use crate::rules_words;
use crate::storage::{Db, Store, StoreError, bodies};

/// A rule as the page shows it.
struct Line {
    name: String,
    about: Option<String>,
    value: String,
    rule: String,
    /// The document in which it was checked; none where it was not.
    source: Option<String>,
}

#[derive(Template)]
#[template(path = "bodies/rules.html")]
struct Show {
    page: Page,
    /// The title of the document.
    document: String,
    lines: Vec<Line>,
    unverified: usize,
}

/// GET /bodies/{slug}/rules: every rule with its value and its source.
pub(super) async fn show(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    let read = move |db: &mut Db| -> Result<_, StoreError> {
        let body = bodies::by_slug(db, &slug)?;
        let document = rules(&body.rules)?;
        Ok((body, document))
    };
    let (body, document) = store.read(read).await?;
    let voice = reader.voice_at(&body.zone);
    let lines: Vec<Line> = document.rules.entries().iter().map(|entry| line(voice, &body.zone, entry)).collect();
    let named = Named::new(&body, voice);
    let language = Language::new(voice.tag()).unwrap_or_else(|_| Language::english());
    let template = Show {
        page: Page::new(&reader, reader.voice.say("rules-title")).under(named.href, named.name),
        document: document.rules.title(&language).to_owned(),
        unverified: lines.iter().filter(|line| line.source.is_none()).count(),
        lines,
    };
    html(StatusCode::OK, &template)
}

fn line(voice: Voice, place: &str, entry: &RuleEntry) -> Line {
    Line {
        name: voice.say(entry.key),
        about: entry.about.map(|key| voice.say(key)),
        value: rules_words::value(voice, place, &entry.value),
        rule: entry.rule.rule.clone(),
        source: match &entry.rule.source {
            Source::Cited(document) => Some(document.clone()),
            Source::Unverified => None,
        },
    }
}
