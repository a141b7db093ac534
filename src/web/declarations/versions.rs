//! The versions of a declaration, one of them, and any two compared.

use std::collections::HashMap;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::desk::Choice;
use super::sheet::{Sheet, class};
use super::way::day;
use crate::actions::Dossier;
use crate::ids::ClauseId;
use crate::l10n::{Rich, Voice};
use crate::storage::versions::{self, Version, VersionKind};
use crate::storage::{Db, Store, StoreResult};
use crate::text::compare::{ClauseChange, Compared, compare};
use crate::text::diff::{Piece, PieceKind};
use crate::text::ending::ending_of;
use crate::text::numbering::{NumberingMode, PreambleNumbers, by_clause, labels_with};
use crate::text::{Clause, ClauseKind, Text};
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
fn numbering(dossier: &Dossier, kind: VersionKind) -> NumberingMode<'_> {
    match kind {
        VersionKind::Reviewed | VersionKind::Amended => dossier.provisional(),
        _ => NumberingMode::Final,
    }
}

/// Which versions are compared, and how they are shown.
#[derive(Debug, serde::Deserialize)]
pub(in crate::web) struct Between {
    /// The first one, if none is named.
    from: Option<i64>,
    /// The last one, if none is named.
    to: Option<i64>,
    /// "side": beside each other.
    #[serde(default)]
    view: String,
}

/// A clause of either version.
struct Row {
    class: &'static str,
    heading: bool,
    id: String,
    /// The number in what was, and in what is.
    numbers: (Number, Number),
    /// "inserted", "deleted", "moved" as keys of the marks, where the whole clause is that.
    mark: Option<&'static str>,
    moved: bool,
    /// In one text.
    unified: Rich,
    /// Beside each other: before and after.
    before: Rich,
    after: Rich,
}

/// The number of a clause in one version.
#[derive(Debug, Clone, Default)]
struct Number {
    /// As shown; empty for none.
    words: String,
    /// Whether it counts the reasons.
    reason: bool,
}

impl Row {
    /// The number of the clause as it is, or as it was if it is gone.
    fn number(&self) -> &Number {
        if self.after.to_string().is_empty() { &self.numbers.0 } else { &self.numbers.1 }
    }
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
        let ends = dossier.versions.first().zip(dossier.versions.last()).ok_or(PageError::Missing)?;
        let from = version(&dossier, between.from.unwrap_or(ends.0.number))?.clone();
        let to = version(&dossier, between.to.unwrap_or(ends.1.number))?.clone();
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
    let numbers = (numbers(before, numbering(dossier, from.kind)), numbers(after, numbering(dossier, to.kind)));
    let changes = Changes { voice, dossier, before, after, numbers };
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
    /// The numbers before and after.
    numbers: (HashMap<ClauseId, Number>, HashMap<ClauseId, Number>),
}

/// The numbers of all clauses of a version, of the reasons too.
fn numbers(text: &Text, mode: NumberingMode<'_>) -> HashMap<ClauseId, Number> {
    let labels = by_clause(labels_with(text, mode, PreambleNumbers::Figures));
    let number = |clause: &Clause| {
        let label = labels.get(&clause.id);
        let reason = clause.kind == ClauseKind::Preambular && clause.parent.is_none();
        let words = label.map(|label| if reason { label.plain.clone() } else { label.display.clone() });
        (clause.id.clone(), Number { words: words.unwrap_or_default(), reason })
    };
    text.clauses.iter().map(number).collect()
}

impl Changes<'_> {
    fn row(&self, one: &Compared) -> Row {
        let id = &one.clause.id;
        let home = if one.change == ClauseChange::Deleted { self.before } else { self.after };
        let (unified, before, after) = self.words(one);
        let number = |numbers: &HashMap<ClauseId, Number>| numbers.get(id).cloned().unwrap_or_default();
        Row {
            class: class(home.depth(&one.clause)),
            heading: one.clause.kind == ClauseKind::Heading,
            id: id.to_string(),
            numbers: (number(&self.numbers.0), number(&self.numbers.1)),
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
        let (opened, opens) = (self.opening(self.before, one), self.opening(self.after, one));
        match &one.change {
            ClauseChange::Unchanged => {
                let shown = |text| rendering::clause(&one.clause, &self.ending(text, one));
                (shown(self.after), shown(self.before), shown(self.after))
            }
            ClauseChange::Changed(pieces) => {
                let of = |kind| pieces.iter().filter(|piece| piece.kind != kind).cloned().collect::<Vec<Piece>>();
                let shown = |pieces: &[Piece], openings, text| {
                    let words = rendering::changes(self.voice, pieces, openings);
                    Rich::trusted(&format!("{words}{}", rendering::escape(&self.ending(text, one))))
                };
                (
                    shown(pieces, (opened, opens), self.after),
                    shown(&of(PieceKind::Inserted), (opened, opened), self.before),
                    shown(&of(PieceKind::Deleted), (opens, opens), self.after),
                )
            }
            ClauseChange::Inserted => {
                let words = one.clause.words.clone() + &self.ending(self.after, one);
                let shown = rendering::clause_difference(self.voice, ("", 0), (&words, opens));
                (shown.clone(), none(), shown)
            }
            ClauseChange::Deleted => {
                let words = one.clause.words.clone() + &self.ending(self.before, one);
                let shown = rendering::clause_difference(self.voice, (&words, opened), ("", 0));
                (shown.clone(), shown, none())
            }
        }
    }

    fn ending(&self, text: &Text, one: &Compared) -> String {
        ending_of(text, &self.dossier.style, &one.clause.id)
    }

    /// How many characters of a clause are its opening words in a version.
    fn opening(&self, text: &Text, one: &Compared) -> usize {
        text.clause(&one.clause.id).map_or(0, |clause| clause.opening)
    }
}
