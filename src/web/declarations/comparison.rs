//! Two versions compared, in one text or beside each other; the text as it would stand now is one of them.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::compared::{Changes, LineRow, Row, only_changed};
use super::desk::Choice;
use super::versions::{name, numbering, text, version};
use crate::actions::Dossier;
use crate::l10n::Voice;
use crate::storage::versions::VersionKind;
use crate::storage::{Db, Store};
use crate::text::Text;
use crate::text::compare::{ClauseChange, Compared, LineKind, compare};
use crate::text::diff::{Piece, PieceKind};
use crate::text::numbering::NumberingMode;
use crate::web::{Page, PageError, PageResult, Reader, html, paths};

/// The text as it would stand now, in addresses.
const NOW: &str = "now";

/// Which versions are compared, and how they are shown.
#[derive(Debug, serde::Deserialize)]
pub(in crate::web) struct Between {
    /// The first version, if none is named.
    from: Option<Which>,
    /// The last one, if none is named.
    to: Option<Which>,
    /// "side": beside each other.
    #[serde(default)]
    view: String,
    /// "changed": without the clauses that are as they were.
    #[serde(default)]
    only: String,
}

/// A text as an address names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(try_from = "String")]
pub(super) enum Which {
    /// The version of a number.
    Version(i64),
    /// The text as it would stand now.
    Now,
}

impl TryFrom<String> for Which {
    type Error = std::num::ParseIntError;

    fn try_from(word: String) -> Result<Self, Self::Error> {
        if word == NOW { Ok(Self::Now) } else { word.parse().map(Self::Version) }
    }
}

impl std::fmt::Display for Which {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Version(number) => write!(f, "{number}"),
            Self::Now => f.write_str(NOW),
        }
    }
}

/// One of the two texts.
pub(super) struct End {
    /// As the address names it.
    which: Which,
    /// What a version is; none for the text as it would stand now.
    kind: Option<VersionKind>,
    /// What it is called.
    name: String,
    /// The text.
    pub(super) text: Text,
}

impl End {
    fn read(db: &mut Db, voice: Voice, dossier: &Dossier, which: Which) -> Result<Self, PageError> {
        let Which::Version(number) = which else {
            let (name, text) = (voice.say("comparison-now"), dossier.current().text);
            return if has_now(dossier) { Ok(Self { which, kind: None, name, text }) } else { Err(PageError::Missing) };
        };
        let found = version(dossier, number)?;
        Ok(Self { which, kind: Some(found.kind), name: name(voice, found), text: text(db, dossier, found)? })
    }

    /// Whether its numbers are final.
    pub(super) fn numbering<'a>(&self, dossier: &'a Dossier) -> NumberingMode<'a> {
        match self.kind {
            Some(kind) => numbering(dossier, kind),
            None => dossier.provisional(),
        }
    }
}

/// Whether the text would stand otherwise now than in any version: something was adopted, and the whole was not decided.
pub(super) fn has_now(dossier: &Dossier) -> bool {
    !dossier.adopted_in_order().is_empty() && !dossier.versions.last().is_some_and(|last| last.kind.is_outcome())
}

/// The versions to choose from, and the text as it would stand now.
pub(super) fn choices(voice: Voice, dossier: &Dossier, chosen: Which) -> Vec<Choice> {
    let choice = |which: Which, name: String| Choice { chosen: which == chosen, value: which.to_string(), name };
    let versions = dossier.versions.iter().map(|version| choice(Which::Version(version.number), name(voice, version)));
    let now = has_now(dossier).then(|| choice(Which::Now, voice.say("comparison-now")));
    versions.chain(now).collect()
}

/// The first and the last that can be chosen.
pub(super) fn ends(dossier: &Dossier) -> (Which, Which) {
    let version = |one: Option<&crate::storage::versions::Version>| Which::Version(one.map_or(1, |one| one.number));
    let last = if has_now(dossier) { Which::Now } else { version(dossier.versions.last()) };
    (version(dossier.versions.first()), last)
}

#[derive(Template)]
#[template(path = "declarations/comparison.html")]
struct Show {
    page: Page,
    slug: String,
    lang: String,
    rtl: bool,
    side: bool,
    from: Vec<Choice>,
    to: Vec<Choice>,
    names: (String, String),
    links: (String, String),
    /// Without the clauses that are as they were.
    only: bool,
    /// With them, or without.
    other: String,
    /// How many were left out after the last row.
    skipped: usize,
    over: Vec<LineRow>,
    /// The title; none where it is as it was and only changes are asked for.
    title: Option<LineRow>,
    under: Vec<LineRow>,
    rows: Vec<Row>,
    behind: Vec<LineRow>,
    same_version: bool,
    changed: usize,
    same: usize,
}

/// GET /declarations/{slug}/comparison: two versions, in one text or side by side.
pub(in crate::web) async fn comparison(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    between: Query<Between>,
    request: HttpRequest,
) -> PageResult {
    let (slug, between) = (path.into_inner(), between.into_inner());
    let (side, only) = (between.view == "side", between.only == "changed");
    let asks = reader.clone();
    let read = store.read(move |db| -> Result<_, PageError> {
        let dossier = super::load(db, &asks.visitor, &slug)?;
        let (first, last) = ends(&dossier);
        let from = End::read(db, asks.voice, &dossier, between.from.unwrap_or(first))?;
        let to = End::read(db, asks.voice, &dossier, between.to.unwrap_or(last))?;
        let tag = super::tag(db, &asks, &dossier.declaration, "")?;
        Ok((dossier, from, to, tag))
    });
    let (dossier, from, to, tag) = read.await?;
    if tag.is_held(&request) {
        return Ok(tag.not_modified());
    }
    page(&reader, &dossier, (&from, &to), (side, only)).map(|page| tag.on(page))
}

fn page(
    reader: &Reader,
    dossier: &Dossier,
    (from, to): (&End, &End),
    (side, only): (bool, bool),
) -> Result<HttpResponse, PageError> {
    let voice = reader.voice;
    let compared = compare(&from.text, &to.text);
    let changes = Changes::new(voice, dossier, (from, to));
    let is_same = |one: &&Compared| one.change == ClauseChange::Unchanged && !one.moved;
    let same = compared.clauses.iter().filter(is_same).count();
    let is_shown = |pieces: &[Piece]| !only || pieces.iter().any(|piece| piece.kind != PieceKind::Same);
    let lines = |kinds: &[LineKind]| {
        let these = compared.lines.iter().filter(|(kind, pieces)| kinds.contains(kind) && is_shown(pieces));
        these.map(|(_, pieces)| LineRow::new(voice, pieces)).collect()
    };
    let slug = dossier.declaration.slug.clone();
    let link = format!("{}/comparison?from={}&to={}", paths::declaration(&slug), from.which, to.which);
    let (views, onlys) = (["", "&view=side"], ["", "&only=changed"]);
    let at = |side: bool, only: bool| format!("{link}{}{}", views[usize::from(side)], onlys[usize::from(only)]);
    let (rows, skipped) = if only { only_changed(changes.rows(&compared)) } else { (changes.rows(&compared), 0) };
    let template = Show {
        page: super::page(reader, dossier, voice.say("comparison-title")),
        lang: to.text.language.to_string(),
        rtl: to.text.language.is_right_to_left(),
        side,
        from: choices(voice, dossier, from.which),
        to: choices(voice, dossier, to.which),
        names: (from.name.clone(), to.name.clone()),
        links: (at(false, only), at(true, only)),
        only,
        other: at(side, !only),
        skipped,
        over: lines(&[LineKind::Masthead]),
        title: is_shown(&compared.title).then(|| LineRow::new(voice, &compared.title)),
        under: lines(&[LineKind::PlaceDate, LineKind::Enacting]),
        behind: lines(&[LineKind::Closing]),
        rows,
        same_version: from.which == to.which,
        changed: compared.clauses.len() - same,
        same,
        slug,
    };
    html(StatusCode::OK, &template)
}
