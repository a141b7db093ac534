//! The versions of a declaration, and one of them.

use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use askama::Template;

use super::comparison::{choices, ends};
use super::desk::Choice;
use super::draft_files::{Offered, offered};
use super::sheet::Sheet;
use super::way::day;
use crate::actions::{Dossier, footnotes};
use crate::l10n::{Rich, Voice};
use crate::storage::versions::{self, Version, VersionKind};
use crate::storage::{Db, Store, StoreResult};
use crate::text::Text;
use crate::text::numbering::NumberingMode;
use crate::web::{Page, PageError, PageResult, Reader, html, paths, rendering};

/// A version in the list.
struct Listed {
    href: String,
    name: String,
    date: Rich,
    digest: Option<String>,
    /// The comparison with the version before it.
    compared: Option<String>,
}

#[derive(Template)]
#[template(path = "declarations/versions.html")]
struct Index {
    page: Page,
    versions: Vec<Listed>,
    slug: String,
    side: bool,
    only: bool,
    from: Vec<Choice>,
    to: Vec<Choice>,
}

/// GET /declarations/{slug}/versions: all of them.
pub(in crate::web) async fn index(reader: Reader, store: Data<Store>, path: Path<String>) -> PageResult {
    let slug = path.into_inner();
    let who = reader.visitor.clone();
    let dossier = store.read(move |db| super::load(db, &who, &slug)).await?;
    let voice = reader.voice_at(&dossier.meeting.zone);
    let slug = dossier.declaration.slug.clone();
    let (first, last) = ends(&dossier);
    let template = Index {
        page: super::page(&reader, &dossier, voice.say("versions-title")),
        versions: dossier.versions.iter().map(|version| listed(voice, &dossier, version)).collect(),
        from: choices(voice, &dossier, first),
        to: choices(voice, &dossier, last),
        slug,
        side: false,
        only: false,
    };
    html(StatusCode::OK, &template)
}

fn listed(voice: Voice, dossier: &Dossier, version: &Version) -> Listed {
    let slug = &dossier.declaration.slug;
    let before = dossier.versions.iter().rev().find(|other| other.number < version.number);
    let day = day(dossier, version.made_at);
    Listed {
        href: paths::version(slug, version.number),
        name: name(voice, version),
        date: Rich::trusted(&format!(r#"<time datetime="{day}">{}</time>"#, rendering::escape(&voice.date(day)))),
        digest: version.digest.clone(),
        compared: before
            .map(|before| format!("/declarations/{slug}/comparison?from={}&to={}", before.number, version.number)),
    }
}

pub(super) fn name(voice: Voice, version: &Version) -> String {
    voice.m("version-named").arg("number", version.number).word("kind", version.kind.key()).to_string()
}

#[derive(Template)]
#[template(path = "declarations/version.html")]
struct Show {
    page: Page,
    sheet: Sheet,
    digest: Option<String>,
    lines: bool,
    legend: bool,
    files: Vec<Offered>,
}

/// GET /declarations/{slug}/versions/{number}: the text of one.
pub(in crate::web) async fn show(
    reader: Reader,
    store: Data<Store>,
    path: Path<(String, i64)>,
    request: HttpRequest,
) -> PageResult {
    let (slug, number) = path.into_inner();
    let asks = reader.clone();
    let read = store.read(move |db| -> Result<_, PageError> {
        let dossier = super::load(db, &asks.visitor, &slug)?;
        let version = version(&dossier, number)?.clone();
        let text = text(db, &dossier, &version)?;
        let tag = super::tag(db, &asks, &dossier.declaration, "")?;
        let notes = if version.kind.is_outcome() { footnotes(db, &dossier)? } else { Vec::new() };
        Ok((dossier, version, (text, notes), tag))
    });
    let (dossier, version, (text, notes), tag) = read.await?;
    if tag.is_held(&request) {
        return Ok(tag.not_modified());
    }
    let voice = reader.voice_at(&dossier.meeting.zone);
    let mut sheet = Sheet::new(voice, &dossier, &text, numbering(&dossier, version.kind)).with_footnotes(notes);
    sheet.state = name(voice, &version);
    let template = Show {
        page: super::page(&reader, &dossier, name(voice, &version)),
        files: offered(&reader, &dossier, &version),
        digest: version.digest,
        lines: false,
        legend: false,
        sheet,
    };
    html(StatusCode::OK, &template).map(|page| tag.on(page))
}

pub(super) fn version(dossier: &Dossier, number: i64) -> Result<&Version, PageError> {
    dossier.versions.iter().find(|version| version.number == number).ok_or(PageError::Missing)
}

pub(super) fn text(db: &mut Db, dossier: &Dossier, version: &Version) -> StoreResult<Text> {
    versions::text(db, &version.id, dossier.declaration.kind, &dossier.declaration.language)
}

/// Numbers are final in what was adopted, provisional in what is still amended.
pub(super) fn numbering(dossier: &Dossier, kind: VersionKind) -> NumberingMode<'_> {
    match kind {
        VersionKind::Reviewed | VersionKind::Amended => dossier.provisional(),
        _ => NumberingMode::Final,
    }
}
