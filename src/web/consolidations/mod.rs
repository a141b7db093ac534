//! The consolidation desk: amendments are ticked clause by clause, the resulting text and what collides stand beside, and the
//! choice becomes the reviewed version.

use std::collections::BTreeSet;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;

use super::amendment_offers::{Offer, offer};
use super::amendment_view;
use super::clause_names::{ClauseNames, sentence};
use super::form::Faults;
use super::{Page, PageError, PageResult, Reader, html, paths, rendering, see_other};
use crate::actions::{
    ActError, Choice, ChooseAtDesk, Dossier, ReviewText, check_desk, choice_digest, choices_of, choose_at_desk,
    falling_with, flagged_clauses, once, review_text,
};
use crate::ids::{AmendmentId, ClauseId, VersionId};
use crate::l10n::{Rich, Voice};
use crate::procedure::Act;
use crate::storage::amendments::Amendment;
use crate::storage::carryings::{self, DeskChoice};
use crate::storage::{Db, Store, bodies, declarations};
use crate::text::Text;
use crate::text::merge::{Merged, colliding, merge};
use crate::web::rendering::Pen;

mod advising;
mod sections;

pub(super) use advising::{advise, show as show_advice};
use sections::{Made, Section, sections};

#[derive(Template)]
#[template(path = "consolidations/show.html")]
struct Show {
    page: Page,
    faults: Faults,
    here: String,
    base: VersionId,
    base_name: String,
    sections: Vec<Section>,
    waiting: Vec<(String, String)>,
    may: Offer,
    chosen: usize,
    /// The digest of what is ticked.
    digest: String,
    collides: bool,
    /// Sub-amendments that are chosen without the amendment that they change.
    astray: Vec<String>,
    /// The panels for which the reader may record the choice: address and number.
    panels: Vec<(String, i64)>,
    flagged: Vec<(String, String, Rich)>,
    falling: Vec<String>,
    /// References of the text with the choice to clauses that it takes out.
    dangling: Vec<String>,
    language: String,
}

/// What the desk shows.
struct Desk {
    dossier: Dossier,
    choices: Vec<DeskChoice>,
    names: Vec<(crate::ids::MembershipId, String)>,
}

impl Desk {
    fn load(db: &mut Db, reader: &Reader, slug: &str) -> Result<Self, PageError> {
        let declaration = declarations::by_name(db, slug)?;
        let dossier = Dossier::load(db, declaration)?;
        if !dossier.may_read(&reader.visitor) {
            return Err(PageError::Missing);
        }
        reader.visitor.permit(Act::ReviewText, &dossier.body.id, Some(dossier.declaration.stage))?;
        let choices = carryings::choices(db, &dossier.base_version()?.id)?;
        let who: Vec<_> = choices.iter().map(|one| one.membership_id.clone()).collect();
        let names = bodies::names_of(db, &who)?;
        Ok(Self { dossier, choices, names })
    }

    fn choice(&self, id: &AmendmentId) -> Option<&DeskChoice> {
        self.choices.iter().find(|one| one.amendment_id == *id)
    }
}

/// GET /declarations/{slug}/consolidation: the desk.
pub(super) async fn show(reader: Reader, store: Data<Store>, path: Path<String>) -> PageResult {
    page(&reader, &store, path.into_inner(), None).await
}

async fn page(reader: &Reader, store: &Store, slug: String, error: Option<ActError>) -> PageResult {
    let asks = reader.clone();
    let desk = store.read(move |db| Desk::load(db, &asks, &slug)).await?;
    let faults = Faults::after(reader.voice_at(&desk.dossier.meeting.zone), error)?;
    let status = if faults.is_empty() { StatusCode::OK } else { faults.status };
    html(status, &Show::new(reader, &desk, faults)?)
}

impl Show {
    fn new(reader: &Reader, desk: &Desk, faults: Faults) -> Result<Self, PageError> {
        let dossier = &desk.dossier;
        let voice = reader.voice_at(&dossier.meeting.zone);
        let taken = choices_of(dossier, &desk.choices);
        let changes = dossier.changes_of(&taken);
        let merged = merge(dossier.base_text(), &changes);
        let met = colliding(dossier.base_text(), &changes);
        let names = ClauseNames::of_base(voice, dossier);
        let to_read = flagged_clauses(&merged);
        let made = Made { taken: &taken, changes: &changes, merged: &merged, met: &met, flagged: &to_read };
        let sections = sections(voice, desk, &names, &made);
        let base = dossier.base_version()?;
        let slug = &dossier.declaration.slug;
        let permitted = dossier.permit(&reader.visitor, Act::ReviewText).map(drop);
        let of_base = (dossier.base_text(), &merged);
        Ok(Self {
            page: Page::new(reader, voice.say("consolidation-title"))
                .under(paths::declaration(slug), dossier.base_text().title.clone()),
            here: paths::consolidation(slug),
            base: base.id.clone(),
            base_name: voice.m("consolidation-version").arg("number", base.number).to_string(),
            waiting: waiting(voice, dossier),
            may: offer(reader, dossier, permitted),
            chosen: taken.len(),
            digest: choice_digest(dossier, &desk.choices),
            collides: !met.is_empty(),
            astray: dossier.labels(&dossier.astray(&taken)),
            panels: panels(reader, dossier),
            flagged: flagged(Pen::of(voice, dossier), &names, to_read, of_base),
            falling: falling_with(dossier, &taken).map(Amendment::label).collect(),
            dangling: dossier.dangling_in(&merged.text),
            language: dossier.declaration.language.to_string(),
            sections,
            faults,
        })
    }
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

/// The amendments that a former version met: they are settled on their own pages.
fn waiting(voice: Voice, dossier: &Dossier) -> Vec<(String, String)> {
    let open = dossier.amendments.iter().filter(|one| one.standing.is_pending() && !dossier.is_on_base(one));
    open.map(|one| (paths::amendment(&one.id), amendment_view::title(voice, one))).collect()
}

/// Each clause whose sentence somebody must read, with its words.
fn flagged(
    pen: Pen<'_>,
    names: &ClauseNames<'_>,
    to_read: BTreeSet<ClauseId>,
    (base, merged): (&Text, &Merged),
) -> Vec<(String, String, Rich)> {
    to_read
        .into_iter()
        .map(|id| {
            let (before, after) = (base.clause(&id), merged.text.clause(&id));
            let words = |text: Option<&crate::text::Clause>, title: &str| {
                text.map_or_else(|| title.to_owned(), |clause| clause.words.clone())
            };
            let is_title = id.as_str() == "title" && before.is_none();
            let name = if is_title { pen.say("clause-name-title") } else { names.name(&id) };
            let (old, new) = (words(before, &base.title), words(after, &merged.text.title));
            (id.to_string(), sentence(&name), rendering::difference(pen, &old, &new))
        })
        .collect()
}

/// POST /declarations/{slug}/consolidation: ticks amendments.
pub(super) async fn choose(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<Vec<(String, String)>>,
) -> PageResult {
    let (slug, visitor, form) = (path.into_inner(), reader.visitor.clone(), form.into_inner());
    let of = slug.clone();
    let done = store.write(move |tx| {
        once(tx, field(&form, "once"), |tx| {
            let id = declarations::by_name(tx.db, &of)?.id;
            choose_at_desk(tx, &visitor, &id, &ticks(&form))?;
            let at = match field(&form, "free") {
                "" => field(&form, "at").to_owned(),
                id => format!("#choice-{id}"),
            };
            Ok(format!("{}{at}", paths::consolidation(&of)))
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => page(&reader, &store, slug, Some(error)).await,
    }
}

fn field<'a>(form: &'a [(String, String)], name: &str) -> &'a str {
    form.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
}

/// The ticks of a form: `choice.ID` with `was.ID`, the revision that the desk showed; a button `free` says for one amendment
/// that only what is free of it is taken, whatever else is ticked there.
fn ticks(form: &[(String, String)]) -> Vec<ChooseAtDesk> {
    let base = VersionId::new(field(form, "base"));
    let chosen = form.iter().filter_map(|(name, value)| Some((name.strip_prefix("choice.")?, value)));
    chosen
        .map(|(id, choice)| ChooseAtDesk {
            base: base.clone(),
            amendment: AmendmentId::new(id),
            choice: if field(form, "free") == id { Choice::FreeParts } else { Choice::parse(choice) },
            revision: field(form, &format!("was.{id}")).parse().unwrap_or(0),
        })
        .collect()
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
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<Vec<(String, String)>>,
) -> PageResult {
    let (slug, visitor, form) = (path.into_inner(), reader.visitor.clone(), form.into_inner());
    let of = slug.clone();
    let done = store.write(move |tx| {
        once(tx, field(&form, "once"), |tx| {
            let id = declarations::by_name(tx.db, &of)?.id;
            let version = review_text(tx, &visitor, &id, &making(&form))?;
            Ok(paths::version(&of, version.number))
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => page(&reader, &store, slug, Some(error)).await,
    }
}
