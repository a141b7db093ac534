//! What is ticked at the desk as the reviewed version: what it takes in, what stands against it, which sentences somebody must
//! read, and the act.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;

use super::{Desk, Sent, act, faults, field, sections};
use crate::actions::{
    ActError, Dossier, MadeAtDesk, ReviewText, Taken, check_desk, choice_digest, falling_with, review_text,
};
use crate::clock::sha256;
use crate::ids::{ClauseId, VersionId};
use crate::l10n::{Rich, Voice};
use crate::procedure::Act;
use crate::storage::Store;
use crate::storage::amendments::Amendment;
use crate::text::Clause;
use crate::web::amendment_offers::Offer;
use crate::web::amendment_view::{mover, title};
use crate::web::clause_names::{ClauseNames, sentence};
use crate::web::form::Faults;
use crate::web::rendering::{self, Pen};
use crate::web::{Page, PageError, PageResult, Reader, html, paths, see_other};

/// An amendment that is taken in.
struct Item {
    href: String,
    title: String,
    mover: String,
    /// How, in words.
    how: String,
}

/// A sentence that somebody must read.
struct ToRead {
    clause: String,
    name: String,
    words: Rich,
    /// A digest of the sentence: what was confirmed is confirmed as long as it reads the same.
    reads: String,
    confirmed: bool,
}

#[derive(Template)]
#[template(path = "consolidations/version.html")]
struct Show {
    page: Page,
    faults: Faults,
    here: String,
    back: String,
    base: VersionId,
    base_name: String,
    may: Offer,
    chosen: usize,
    /// The digest of what is ticked.
    digest: String,
    taken: Vec<Item>,
    /// What collides, in words, with where on the desk that is.
    collisions: Vec<(String, String)>,
    /// Those whose wording was changed since it was chosen.
    overtaken: Vec<String>,
    /// Sub-amendments that are chosen without the amendment that they change.
    astray: Vec<String>,
    to_read: Vec<ToRead>,
    falling: Vec<String>,
    /// References of the text with the choice to clauses that it takes out.
    dangling: Vec<String>,
    /// The panels for which the reader may record the choice: address and number.
    panels: Vec<(String, i64)>,
    language: String,
}

/// GET /declarations/{slug}/consolidation/version: what the choice comes to as a version.
pub(in crate::web) async fn show(reader: Reader, store: Data<Store>, path: Path<String>) -> PageResult {
    page(&reader, &store, path.into_inner(), (None, &[])).await
}

async fn page(
    reader: &Reader,
    store: &Store,
    slug: String,
    (error, form): (Option<ActError>, &[(String, String)]),
) -> PageResult {
    let asks = reader.clone();
    let desk = store.read(move |db| Desk::load(db, &asks, &slug)).await?;
    let faults = faults(desk.voice(reader), error, "consolidation-version-stale")?;
    let status = if faults.is_empty() { StatusCode::OK } else { faults.status };
    html(status, &Show::new(reader, &desk, faults, form)?)
}

impl Show {
    fn new(reader: &Reader, desk: &Desk, faults: Faults, form: &[(String, String)]) -> Result<Self, PageError> {
        let dossier = &desk.dossier;
        let (voice, slug) = (desk.voice(reader), desk.slug());
        let made = MadeAtDesk::whole(dossier, &desk.choices);
        let base = dossier.base_version()?;
        let at = |clause: Option<&ClauseId>| paths::consolidation_at(slug, clause.map_or("title", ClauseId::as_str));
        let collision = |met| (sections::collision(voice, dossier, met), at(met.clause.as_ref()));
        Ok(Self {
            page: Page::new(reader, voice.say("consolidation-make"))
                .under(paths::declaration(slug), dossier.base_text().title.clone())
                .under(paths::consolidation(slug), voice.say("consolidation-title")),
            here: paths::desk_version(slug),
            back: paths::consolidation(slug),
            base: base.id.clone(),
            base_name: voice.m("consolidation-version").arg("number", base.number).to_string(),
            may: desk.may(reader),
            chosen: made.chosen.len(),
            digest: choice_digest(dossier, &desk.choices),
            taken: made.chosen.iter().filter_map(|one| item(voice, dossier, one)).collect(),
            collisions: made.met.iter().map(collision).collect(),
            overtaken: desk.overtaken(),
            astray: dossier.labels(&dossier.astray(&made.chosen)),
            to_read: to_read(voice, dossier, &made, form),
            falling: falling_with(dossier, &made.chosen).into_iter().map(Amendment::label).collect(),
            dangling: dossier.dangling_in(&made.merged.text),
            panels: panels(reader, dossier),
            language: dossier.declaration.language.to_string(),
            faults,
        })
    }
}

fn item(voice: Voice, dossier: &Dossier, taken: &Taken) -> Option<Item> {
    let amendment = dossier.amendment(&taken.amendment)?;
    let worded = taken.wording.as_ref().and_then(|id| dossier.recommendations.iter().find(|one| one.id == *id));
    let panel = worded.and_then(|one| dossier.panel(&one.panel_id)).map(|panel| panel.number);
    let how = match (taken.only_free, panel) {
        (true, _) => voice.say("consolidation-take-free"),
        (_, Some(panel)) => voice.m("consolidation-take-worded").arg("panel", panel).to_string(),
        _ => String::new(),
    };
    Some(Item {
        href: paths::amendment(&amendment.id),
        title: title(voice, amendment),
        mover: mover(voice, dossier, amendment),
        how,
    })
}

/// The panels for which the reader speaks, as long as their review is open.
fn panels(reader: &Reader, dossier: &Dossier) -> Vec<(String, i64)> {
    if dossier.permit(&reader.visitor, Act::Recommend).is_err() {
        return Vec::new();
    }
    let open = dossier.panels.iter().filter(|panel| panel.closed_at.is_none());
    let own = open.filter(|panel| check_desk(dossier, &reader.visitor, panel).is_ok());
    own.map(|panel| (paths::advice_of_desk(&dossier.declaration.slug, &panel.id), panel.number)).collect()
}

/// Each clause whose sentence somebody must read, with its words. What was confirmed stays ticked where it reads as it did.
fn to_read(voice: Voice, dossier: &Dossier, made: &MadeAtDesk<'_>, form: &[(String, String)]) -> Vec<ToRead> {
    let (pen, names) = (Pen::of(voice, dossier), ClauseNames::of_base(voice, dossier));
    let (base, now) = (&made.base, &made.merged.text);
    let words = |clause: Option<&Clause>, title: &str| clause.map_or_else(|| title.to_owned(), |one| one.words.clone());
    let one = |id: ClauseId| {
        let (before, after) = (base.clause(&id), now.clause(&id));
        let is_title = id.as_str() == "title" && before.is_none();
        let name = if is_title { voice.say("clause-name-title") } else { names.name(&id) };
        let (old, new) = (words(before, &base.title), words(after, &now.title));
        let reads = sha256(new.as_bytes());
        let confirmed = form.iter().any(|(name, value)| name == "confirmed" && value == id.as_str());
        ToRead {
            confirmed: confirmed && field(form, &format!("reads.{id}")) == reads,
            clause: id.to_string(),
            name: sentence(&name),
            words: rendering::difference(pen, &old, &new),
            reads,
        }
    };
    made.flagged().into_iter().map(one).collect()
}

/// What the form says that makes a version.
fn making(form: &[(String, String)]) -> ReviewText {
    let confirmed = form.iter().filter(|(name, _)| name == "confirmed");
    ReviewText {
        base: VersionId::new(field(form, "base")),
        chosen: field(form, "chosen").to_owned(),
        confirmed: confirmed.map(|(_, id)| ClauseId::new(id.as_str())).collect(),
    }
}

/// POST /declarations/{slug}/consolidation/version: makes the version of what is ticked.
pub(in crate::web) async fn create(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<Sent>,
) -> PageResult {
    let (slug, form) = (path.into_inner(), form.into_inner());
    let of = slug.clone();
    let done = act(&store, &reader, (&slug, form.clone()), move |tx, visitor, id, form| {
        let version = review_text(tx, visitor, id, &making(form))?;
        Ok(paths::version(&of, version.number))
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => page(&reader, &store, slug, (Some(error), &form)).await,
    }
}
