//! The versions of a declaration, one of them, and any two compared.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::desk::Choice;
use super::sheet::{Sheet, class};
use super::way::day;
use crate::actions::Dossier;
use crate::l10n::{Rich, Voice};
use crate::storage::versions::{self, Version, VersionKind};
use crate::storage::{Db, Store, StoreResult};
use crate::text::compare::{ClauseChange, Compared, compare};
use crate::text::diff::{Piece, PieceKind};
use crate::text::ending::ending_of;
use crate::text::numbering::{NumberingMode, labels_by_clause};
use crate::text::{ClauseKind, Text};
use crate::web::{Page, PageError, PageResult, Reader, html, rendering};

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
    let last = dossier.versions.last().map_or(1, |version| version.number);
    let template = Index {
        page: super::page(&reader, &dossier, voice.say("versions-title")),
        versions: dossier.versions.iter().map(|version| listed(voice, &dossier, version)).collect(),
        from: choices(voice, &dossier, 1),
        to: choices(voice, &dossier, last),
        slug,
    };
    html(StatusCode::OK, &template)
}

fn listed(voice: Voice, dossier: &Dossier, version: &Version) -> Listed {
    let slug = &dossier.declaration.slug;
    let before = dossier.versions.iter().rev().find(|other| other.number < version.number);
    let day = day(dossier, version.made_at);
    Listed {
        href: format!("/declarations/{slug}/versions/{}", version.number),
        name: name(voice, version),
        date: Rich::trusted(&format!(r#"<time datetime="{day}">{}</time>"#, rendering::escape(&voice.date(day)))),
        digest: version.digest.clone(),
        compared: before
            .map(|before| format!("/declarations/{slug}/comparison?from={}&to={}", before.number, version.number)),
    }
}

fn name(voice: Voice, version: &Version) -> String {
    voice.m("version-named").arg("number", version.number).word("kind", version.kind.key()).to_string()
}

fn choices(voice: Voice, dossier: &Dossier, chosen: i64) -> Vec<Choice> {
    let choice = |version: &Version| Choice {
        value: version.number.to_string(),
        name: name(voice, version),
        chosen: version.number == chosen,
    };
    dossier.versions.iter().map(choice).collect()
}

#[derive(Template)]
#[template(path = "declarations/version.html")]
struct Show {
    page: Page,
    sheet: Sheet,
    digest: Option<String>,
    lines: bool,
    legend: bool,
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
        Ok((dossier, version, text, tag))
    });
    let (dossier, version, text, tag) = read.await?;
    if tag.is_held(&request) {
        return Ok(tag.not_modified());
    }
    let voice = reader.voice_at(&dossier.meeting.zone);
    let mut sheet = Sheet::new(voice, &dossier, &text, numbering(&dossier, version.kind));
    sheet.state = name(voice, &version);
    let template = Show {
        page: super::page(&reader, &dossier, name(voice, &version)),
        digest: version.digest,
        lines: false,
        legend: false,
        sheet,
    };
    html(StatusCode::OK, &template).map(|page| tag.on(page))
}

fn version(dossier: &Dossier, number: i64) -> Result<&Version, PageError> {
    dossier.versions.iter().find(|version| version.number == number).ok_or(PageError::Missing)
}

fn text(db: &mut Db, dossier: &Dossier, version: &Version) -> StoreResult<Text> {
    versions::text(db, &version.id, dossier.declaration.kind, &dossier.declaration.language)
}

/// Numbers are final in what was adopted, provisional in what is still amended.
const fn numbering(dossier: &Dossier, kind: VersionKind) -> NumberingMode<'_> {
    match kind {
        VersionKind::Reviewed | VersionKind::Amended => dossier.provisional(),
        _ => NumberingMode::Final,
    }
}

/// Which versions are compared, and how they are shown.
#[derive(Debug, serde::Deserialize)]
pub(in crate::web) struct Between {
    from: i64,
    to: i64,
    /// "side": beside each other.
    #[serde(default)]
    view: String,
}

/// A clause of either version.
struct Row {
    class: &'static str,
    heading: bool,
    id: String,
    number: String,
    /// "inserted", "deleted", "moved" as keys of the marks, where the whole clause is that.
    mark: Option<&'static str>,
    moved: bool,
    /// In one text.
    unified: Rich,
    /// Beside each other: before and after.
    before: Rich,
    after: Rich,
}

#[derive(Template)]
#[template(path = "declarations/comparison.html")]
struct Comparison {
    page: Page,
    slug: String,
    lang: String,
    rtl: bool,
    side: bool,
    from: Vec<Choice>,
    to: Vec<Choice>,
    names: (String, String),
    links: (String, String),
    title: Rich,
    rows: Vec<Row>,
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
    let asks = reader.clone();
    let read = store.read(move |db| -> Result<_, PageError> {
        let dossier = super::load(db, &asks.visitor, &slug)?;
        let (from, to) = (version(&dossier, between.from)?.clone(), version(&dossier, between.to)?.clone());
        let (before, after) = (text(db, &dossier, &from)?, text(db, &dossier, &to)?);
        let tag = super::tag(db, &asks, &dossier.declaration, "")?;
        Ok((dossier, (from, before), (to, after), between, tag))
    });
    let (dossier, from, to, between, tag) = read.await?;
    if tag.is_held(&request) {
        return Ok(tag.not_modified());
    }
    comparison_page(&reader, &dossier, &from, &to, between.view == "side").map(|page| tag.on(page))
}

fn comparison_page(
    reader: &Reader,
    dossier: &Dossier,
    (from, before): &(Version, Text),
    (to, after): &(Version, Text),
    side: bool,
) -> Result<HttpResponse, PageError> {
    let voice = reader.voice;
    let compared = compare(before, after);
    let changes = Changes { voice, dossier, before, after, from, to };
    let rows: Vec<Row> = compared.clauses.iter().map(|one| changes.row(one)).collect();
    let is_same = |one: &&Compared| one.change == ClauseChange::Unchanged && !one.moved;
    let same = compared.clauses.iter().filter(is_same).count();
    let slug = dossier.declaration.slug.clone();
    let link = format!("/declarations/{slug}/comparison?from={}&to={}", from.number, to.number);
    let template = Comparison {
        page: super::page(reader, dossier, voice.say("comparison-title")),
        lang: after.language.to_string(),
        rtl: after.language.is_right_to_left(),
        side,
        from: choices(voice, dossier, from.number),
        to: choices(voice, dossier, to.number),
        names: (name(voice, from), name(voice, to)),
        links: (link.clone(), format!("{link}&view=side")),
        title: rendering::pieces(voice, &compared.title),
        changed: rows.len() - same,
        same,
        rows,
        slug,
    };
    html(StatusCode::OK, &template)
}

/// What rows are made from.
struct Changes<'a> {
    voice: Voice,
    dossier: &'a Dossier,
    before: &'a Text,
    after: &'a Text,
    from: &'a Version,
    to: &'a Version,
}

impl Changes<'_> {
    fn row(&self, one: &Compared) -> Row {
        let id = &one.clause.id;
        let gone = one.change == ClauseChange::Deleted;
        let (home, version) = if gone { (self.before, self.from) } else { (self.after, self.to) };
        let (unified, before, after) = self.words(one);
        Row {
            class: class(home.depth(&one.clause)),
            heading: one.clause.kind == ClauseKind::Heading,
            id: id.to_string(),
            number: labels_by_clause(home, numbering(self.dossier, version.kind))
                .remove(id)
                .map(|label| label.display)
                .unwrap_or_default(),
            mark: match one.change {
                ClauseChange::Inserted => Some("mark-inserted"),
                ClauseChange::Deleted => Some("mark-deleted"),
                ClauseChange::Changed(_) | ClauseChange::Unchanged => None,
            },
            moved: one.moved,
            unified,
            before,
            after,
        }
    }

    /// In one text, as before, as after.
    fn words(&self, one: &Compared) -> (Rich, Rich, Rich) {
        let none = || Rich::trusted("");
        let ending = |text: &Text| ending_of(text, &self.dossier.style, &one.clause.id);
        match &one.change {
            ClauseChange::Unchanged => {
                let shown = |text| rendering::clause(&one.clause, &ending(text));
                (shown(self.after), shown(self.before), shown(self.after))
            }
            ClauseChange::Changed(pieces) => {
                let of = |kind| pieces.iter().filter(|piece| piece.kind != kind).cloned().collect::<Vec<Piece>>();
                let shown = |pieces: &[Piece], text| {
                    let words = rendering::pieces(self.voice, pieces);
                    Rich::trusted(&format!("{words}{}", rendering::escape(&ending(text))))
                };
                (
                    shown(pieces, self.after),
                    shown(&of(PieceKind::Inserted), self.before),
                    shown(&of(PieceKind::Deleted), self.after),
                )
            }
            ClauseChange::Inserted => {
                let shown = rendering::difference(self.voice, "", &(one.clause.words.clone() + &ending(self.after)));
                (shown.clone(), none(), shown)
            }
            ClauseChange::Deleted => {
                let shown = rendering::difference(self.voice, &(one.clause.words.clone() + &ending(self.before)), "");
                (shown.clone(), shown, none())
            }
        }
    }
}
