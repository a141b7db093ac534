//! The declaration's page: the document, with the workings in its margin.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::margin::Margin;
use super::offers::{Offers, offers};
use super::sheet::Sheet;
use super::way::{Step, day, steps};
use crate::actions::{Dossier, footnotes};
use crate::clock::Moment;
use crate::l10n::Voice;
use crate::procedure::Stage;
use crate::publishing::Footnote;
use crate::storage::comments::Comment;
use crate::storage::declarations::Declaration;
use crate::storage::rules_changes::{self, RulesChange};
use crate::storage::versions::VersionKind;
use crate::storage::watches::WatchKind;
use crate::storage::{Db, Store, comments, declarations, versions};
use crate::text::Text;
use crate::text::numbering::NumberingMode;
use crate::web::amendment_find::Find;
use crate::web::following::{FollowView, is_followed};
use crate::web::queue_view::QueueView;
use crate::web::{Page, PageError, PageResult, Reader, html, paths};

/// How the text is read, as the address says.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub(in crate::web) struct Mode {
    /// "amendments": with the amendments in their places.
    view: String,
    /// "tabled" or "current"; else what the stage suggests.
    text: String,
    /// "1": with numbers of lines.
    lines: String,
    /// "0": without the marks of the negotiation.
    marks: String,
}

/// A way to read, as a link.
struct Link {
    href: String,
    label: String,
    current: bool,
}

#[derive(Template)]
#[template(path = "declarations/show.html")]
struct Show {
    page: Page,
    way: Vec<Step>,
    offers: Offers,
    modes: Vec<Link>,
    sheet: Sheet,
    lines: bool,
    legend: bool,
    follow: Option<FollowView>,
    find: Option<Find>,
    /// How the rules that hold for it were corrected last.
    corrected: Option<String>,
    /// Its place among the proposals on the same question.
    queue: Option<QueueView>,
    /// Where it is said which others relate to the same question.
    page_of_proposals: String,
    /// Where the reader's own acts are listed, for members.
    acts: Option<String>,
    /// Where the rules that hold for it are explained.
    rules: String,
}

/// Which text is on the sheet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    /// The draft, or the text as tabled.
    Base,
    /// The base with what was adopted so far.
    Current,
    /// As adopted, or corrected since.
    Adopted,
}

/// GET /declarations/{slug}: the text, its way so far, and what the reader may do.
pub(in crate::web) async fn show(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    mode: Query<Mode>,
    request: HttpRequest,
) -> PageResult {
    let (slug, mode) = (path.into_inner(), mode.into_inner());
    let name = slug.clone();
    let asks = reader.clone();
    let tag = store.read(move |db| {
        let declaration = declarations::by_name(db, &name)?;
        let followed = is_followed(db, &asks.visitor, declaration.id.as_str())?;
        let more = format!("{}-{followed:?}", minute(&asks, &declaration));
        super::tag(db, &asks, &declaration, &more).map(|tag| (tag, followed))
    });
    let (tag, followed) = tag.await?;
    if tag.is_held(&request) {
        return Ok(tag.not_modified());
    }
    let visitor = reader.visitor.clone();
    let read = store.read(move |db| -> Result<_, PageError> {
        let dossier = super::load(db, &visitor, &slug)?;
        let comments = comments::of_declaration(db, &dossier.declaration.id)?;
        let which = which(&dossier, &mode);
        let text = text(db, &dossier, which)?;
        let notes = if which == Which::Adopted { footnotes(db, &dossier)? } else { Vec::new() };
        let corrected = rules_changes::of_declaration(db, &dossier.declaration.id)?.pop();
        Ok((dossier, (comments, corrected), which, (text, notes), mode))
    });
    let (dossier, comments, which, (text, notes), mode) = read.await?;
    let follow = FollowView::new(WatchKind::Declaration, dossier.declaration.id.as_str(), followed);
    page(&reader, (&dossier, &comments.0, comments.1.as_ref()), &mode, (which, &text, notes), follow)
        .map(|page| tag.on(page))
}

/// While a time limit runs, the page says how long it still does: to the minute.
fn minute(reader: &Reader, declaration: &Declaration) -> String {
    let running = declaration.stage == Stage::Amendment;
    if running { reader.now.format("%Y-%m-%dT%H:%M").to_string() } else { String::new() }
}

fn which(dossier: &Dossier, mode: &Mode) -> Which {
    let adopted = dossier.versions.last().is_some_and(|last| last.kind.is_outcome());
    match (mode.view.as_str(), mode.text.as_str()) {
        ("amendments", _) | (_, "tabled") => Which::Base,
        _ if adopted => Which::Adopted,
        (_, "current") => Which::Current,
        _ if dossier.declaration.stage == Stage::Plenary && !dossier.adopted_in_order().is_empty() => Which::Current,
        _ => Which::Base,
    }
}

fn text(db: &mut Db, dossier: &Dossier, which: Which) -> Result<Text, PageError> {
    match (which, dossier.versions.last()) {
        (Which::Adopted, Some(last)) => {
            Ok(versions::text(db, &last.id, dossier.declaration.kind, &dossier.declaration.language)?)
        }
        (Which::Current, _) => Ok(dossier.current().text),
        _ => Ok(dossier.base_text().clone()),
    }
}

fn page(
    reader: &Reader,
    (dossier, comments, corrected): (&Dossier, &[Comment], Option<&RulesChange>),
    mode: &Mode,
    (which, text, notes): (Which, &Text, Vec<Footnote>),
    follow: Option<FollowView>,
) -> Result<HttpResponse, PageError> {
    let voice = reader.voice_at(&dossier.meeting.zone);
    let numbering = if which == Which::Adopted { NumberingMode::Final } else { dossier.provisional() };
    let mut sheet = Sheet::new(voice, dossier, text, numbering).with_footnotes(notes);
    sheet.state = state(voice, dossier, which);
    if which != Which::Adopted && mode.marks != "0" {
        sheet = sheet.with_marks(voice, dossier, text);
    }
    let margin = Margin::new(reader, dossier, comments);
    let in_place = mode.view == "amendments";
    let slug = &dossier.declaration.slug;
    let member = reader.visitor.seats(&dossier.body.id).next().is_some();
    margin.write(&mut sheet, in_place);
    let template = Show {
        page: super::root(reader, dossier, text.title.clone()),
        way: steps(voice, dossier, reader.now),
        offers: offers(reader, dossier),
        modes: modes(voice, dossier, mode, which, margin.count()),
        follow: follow.filter(|_| dossier.declaration.tabled_at.is_some()),
        find: Find::of(dossier),
        corrected: corrected.map(|change| self::corrected(voice, change)),
        queue: QueueView::of(voice, dossier, &reader.visitor, false),
        page_of_proposals: paths::proposals(slug),
        acts: member.then(|| paths::acts(slug)),
        rules: paths::rules_of_declaration(slug),
        lines: mode.lines == "1",
        legend: in_place && margin.count() > 0,
        sheet,
    };
    html(StatusCode::OK, &template)
}

/// When and why the rules that hold for it were corrected.
fn corrected(voice: Voice, change: &RulesChange) -> String {
    let message = voice.m("rules-corrected").arg("at", change.changed_at).arg("decision", change.decision.as_str());
    message.arg("reason", change.reason.as_str()).to_string()
}

/// What the draft or the text as tabled is, in the masthead.
pub(super) fn base_state(voice: Voice, dossier: &Dossier) -> String {
    state(voice, dossier, Which::Base)
}

/// What the sheet is, in the masthead: which version is shown, and what became of the text.
fn state(voice: Voice, dossier: &Dossier, which: Which) -> String {
    let declaration = &dossier.declaration;
    let Some(tabled) = declaration.tabled_at else { return voice.say("state-draft") };
    let text = shown(voice, dossier, which, tabled);
    let ended = |key: &str, stage| {
        let date = day(dossier, opened(dossier, stage).unwrap_or(tabled));
        voice.m(key).arg("text", text.as_str()).arg("date", date).to_string()
    };
    match declaration.stage {
        Stage::Withdrawn => ended("state-withdrawn", Stage::Withdrawn),
        Stage::Rejected => ended("state-rejected", Stage::Rejected),
        Stage::NotPut => ended("state-not-put", Stage::NotPut),
        Stage::Adopted | Stage::Published => text,
        _ => voice.m("state-open").arg("text", text).to_string(),
    }
}

/// Which version is shown, and of which day it is.
fn shown(voice: Voice, dossier: &Dossier, which: Which, tabled: Moment) -> String {
    let dated = |key: &str, moment| voice.m(key).arg("date", day(dossier, moment)).to_string();
    let last = dossier.versions.last();
    match which {
        Which::Current => voice.say("state-current"),
        Which::Adopted => match last.filter(|last| last.kind == VersionKind::Corrected) {
            Some(corrected) => dated("state-corrected", corrected.made_at),
            None => dated("state-adopted", opened(dossier, Stage::Adopted).unwrap_or(tabled)),
        },
        Which::Base => match dossier.base_version().ok().filter(|base| base.kind == VersionKind::Reviewed) {
            Some(reviewed) => dated("state-reviewed", reviewed.made_at),
            None => dated("state-tabled", tabled),
        },
    }
}

/// When a stage was opened last.
fn opened(dossier: &Dossier, stage: Stage) -> Option<Moment> {
    dossier.stages.iter().rev().find(|entry| entry.stage == stage).map(|entry| entry.opened_at)
}

/// The ways to read, as links that keep the place.
fn modes(voice: Voice, dossier: &Dossier, mode: &Mode, which: Which, amendments: usize) -> Vec<Link> {
    let slug = &dossier.declaration.slug;
    let in_place = mode.view == "amendments";
    let lines = if mode.lines == "1" { "&lines=1" } else { "" };
    let marks = if mode.marks == "0" { "&marks=0" } else { "" };
    let at = |query: &str| {
        paths::declaration(slug) + format!("?{query}{lines}{marks}").replace("?&", "?").trim_end_matches('?')
    };
    let mut links = Vec::new();
    let mut link = |href: String, label: String, current: bool| links.push(Link { href, label, current });
    let has_changes = !dossier.adopted_in_order().is_empty() || dossier.versions.len() > 1;
    if has_changes {
        let now = if which == Which::Adopted { "mode-adopted" } else { "mode-current" };
        let is_now = matches!(which, Which::Current | Which::Adopted);
        link(at("text=current"), voice.say(now), is_now);
        // What amendments are made against: the text as tabled, until a reviewed version takes its place.
        let base = if dossier.tabled.is_some() { "mode-reviewed" } else { "mode-tabled" };
        link(at("text=tabled"), voice.say(base), !is_now && !in_place);
    } else {
        link(at(""), voice.say("mode-text"), !in_place);
    }
    if amendments > 0 {
        let label = voice.m("mode-amendments").arg("count", amendments).to_string();
        link(at("view=amendments"), label, in_place);
    }
    if dossier.declaration.tabled_at.is_some() {
        link(paths::amendments(slug), voice.say("mode-amendment-list"), false);
        link(paths::compilation(slug), voice.say("mode-compilation"), false);
    }
    if dossier.declaration.tabled_at.is_some() && has_changes {
        link(paths::provenance(slug), voice.say("mode-provenance"), false);
    }
    link(format!("/declarations/{slug}/versions"), voice.say("mode-versions"), false);
    link(format!("/declarations/{slug}/journal"), voice.say("mode-journal"), false);
    let here = format!("{}?view={}&text={}", paths::declaration(slug), mode_word(&mode.view), mode_word(&mode.text));
    let (other, label) = if mode.lines == "1" { ("", "mode-no-lines") } else { ("&lines=1", "mode-lines") };
    link(format!("{here}{other}{marks}"), voice.say(label), false);
    if which != Which::Adopted && dossier.standing_marks().next().is_some() {
        let (other, label) = if mode.marks == "0" { ("", "mode-marks") } else { ("&marks=0", "mode-no-marks") };
        link(format!("{here}{lines}{other}"), voice.say(label), false);
    }
    links
}

/// Only words of our own come back into addresses.
fn mode_word(word: &str) -> &str {
    if matches!(word, "amendments" | "tabled" | "current") { word } else { "" }
}
