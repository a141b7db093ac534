//! The consolidation desk: amendments are ticked clause by clause, and the resulting text and what collides stand beside. What
//! is ticked becomes the reviewed version, or a panel's recommendations, on pages of their own.

use std::collections::HashMap;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use super::amendment_offers::{Offer, offer};
use super::amendment_view;
use super::clause_names::ClauseNames;
use super::form::Faults;
use super::{Page, PageError, PageResult, Reader, fragment, html, paths, see_other};
use crate::actions::{
    ActError, ActResult, Choice, ChooseAtDesk, Dossier, MadeAtDesk, Visitor, choices_of, choose_at_desk, once,
    overtaken_choices,
};
use crate::ids::{AmendmentId, DeclarationId, MembershipId, VersionId};
use crate::l10n::Voice;
use crate::procedure::Act;
use crate::storage::amendments::Amendment;
use crate::storage::carryings::{self, DeskChoice};
use crate::storage::{Db, Store, StoreError, Tx, bodies, declarations};

mod advising;
mod sections;
mod version;

pub(super) use advising::{advise, show as show_advice};
use sections::{Section, sections};
pub(super) use version::{create, show as show_version};

/// As many clauses are shown unfolded.
const UNFOLDED: usize = 8;

/// What a form sends, field by field.
type Sent = Vec<(String, String)>;

/// What the desk shows.
struct Desk {
    dossier: Dossier,
    choices: Vec<DeskChoice>,
    names: HashMap<MembershipId, String>,
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
        let names = bodies::names_of(db, &who)?.into_iter().collect();
        Ok(Self { dossier, choices, names })
    }

    fn slug(&self) -> &str {
        &self.dossier.declaration.slug
    }

    /// The official numbers of those whose wording was changed since it was chosen.
    fn overtaken(&self) -> Vec<String> {
        overtaken_choices(&self.dossier, &self.choices).into_iter().map(Amendment::cited).collect()
    }

    fn voice(&self, reader: &Reader) -> Voice {
        reader.voice_at(&self.dossier.meeting.zone)
    }

    fn may(&self, reader: &Reader) -> Offer {
        offer(reader, &self.dossier, self.dossier.permit(&reader.visitor, Act::ReviewText).map(drop))
    }
}

#[derive(Template)]
#[template(path = "consolidations/show.html")]
struct Show {
    page: Page,
    faults: Faults,
    here: String,
    version: String,
    base: VersionId,
    base_name: String,
    sections: Vec<Section>,
    /// Whether there are so many that each is folded.
    folds: bool,
    waiting: Vec<(String, String)>,
    /// Those whose wording was changed since it was chosen.
    overtaken: Vec<String>,
    may: Offer,
    chosen: usize,
    language: String,
}

/// What one tick changed, in the pieces of the desk that it takes the place of.
#[derive(Template)]
#[template(path = "consolidations/changed.html")]
struct Changed {
    page: Page,
    version: String,
    sections: Vec<Section>,
    folds: bool,
    may: Offer,
    chosen: usize,
    language: String,
}

/// Which clause is unfolded.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    open: String,
}

/// GET /declarations/{slug}/consolidation: the desk.
pub(super) async fn show(reader: Reader, store: Data<Store>, path: Path<String>, asked: Query<Asked>) -> PageResult {
    page(&reader, &store, path.into_inner(), asked.into_inner().open, (None, &[])).await
}

async fn page(
    reader: &Reader,
    store: &Store,
    slug: String,
    open: String,
    (error, ticks): (Option<ActError>, &[ChooseAtDesk]),
) -> PageResult {
    let asks = reader.clone();
    let desk = store.read(move |db| Desk::load(db, &asks, &slug)).await?;
    let faults = faults(desk.voice(reader), error, "consolidation-stale")?;
    let status = if faults.is_empty() { StatusCode::OK } else { faults.status };
    html(status, &Show::new(reader, &desk, &open, (faults, ticks))?)
}

/// What is wrong; what another did meanwhile is told on the page itself, where nothing is lost.
fn faults(voice: Voice, error: Option<ActError>, stale: &str) -> Result<Faults, PageError> {
    match error {
        Some(ActError::Store(StoreError::Stale)) => {
            Ok(Faults { refusal: Some(voice.say(stale)), status: StatusCode::CONFLICT, ..Faults::none() })
        }
        error => Faults::after(voice, error),
    }
}

impl Show {
    fn new(
        reader: &Reader,
        desk: &Desk,
        open: &str,
        (faults, ticks): (Faults, &[ChooseAtDesk]),
    ) -> Result<Self, PageError> {
        let dossier = &desk.dossier;
        let voice = desk.voice(reader);
        let made = MadeAtDesk::whole(dossier, &desk.choices);
        let names = ClauseNames::of_base(voice, dossier);
        let mut sections = sections(voice, desk, &names, (&made, ticks));
        let folds = sections.len() > UNFOLDED;
        for section in &mut sections {
            section.open = section.id == open || section.has_unsaved();
        }
        let base = dossier.base_version()?;
        Ok(Self {
            page: Page::new(reader, voice.say("consolidation-title"))
                .under(paths::declaration(desk.slug()), dossier.base_text().title.clone()),
            here: paths::consolidation(desk.slug()),
            version: paths::desk_version(desk.slug()),
            base: base.id.clone(),
            base_name: voice.m("consolidation-version").arg("number", base.number).to_string(),
            waiting: waiting(voice, dossier),
            overtaken: desk.overtaken(),
            may: desk.may(reader),
            chosen: made.chosen.len(),
            language: dossier.declaration.language.to_string(),
            sections,
            folds,
            faults,
        })
    }
}

impl Changed {
    fn new(reader: &Reader, desk: &Desk, ticked: &AmendmentId) -> Self {
        let dossier = &desk.dossier;
        let voice = desk.voice(reader);
        let made = MadeAtDesk::by_tick(dossier, &desk.choices, ticked);
        let names = ClauseNames::of_base(voice, dossier);
        Self {
            page: Page::new(reader, String::new()),
            version: paths::desk_version(desk.slug()),
            sections: sections(voice, desk, &names, (&made, &[])),
            folds: sections::places(dossier) > UNFOLDED,
            may: desk.may(reader),
            chosen: choices_of(dossier, &desk.choices).len(),
            language: dossier.declaration.language.to_string(),
        }
    }
}

/// The amendments that a former version met: they are settled on their own pages.
fn waiting(voice: Voice, dossier: &Dossier) -> Vec<(String, String)> {
    let open = dossier.amendments.iter().filter(|one| one.standing.is_pending() && !dossier.is_on_base(one));
    open.map(|one| (paths::amendment(&one.id), amendment_view::title(voice, one))).collect()
}

/// POST /declarations/{slug}/consolidation: ticks amendments. A script says which one it ticked (`tick`), and is answered with
/// what that changed.
pub(super) async fn choose(
    request: HttpRequest,
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<Sent>,
) -> PageResult {
    let (slug, form) = (path.into_inner(), form.into_inner());
    let (of, ticks, at) = (slug.clone(), ticks(&form), place(&form));
    let done = act(&store, &reader, (&slug, form.clone()), move |tx, visitor, id, form| {
        choose_at_desk(tx, visitor, id, &self::ticks(form))?;
        Ok(back(&of, form))
    });
    match done.await {
        Ok(location) => match field(&form, "tick") {
            "" => Ok(see_other(location)),
            ticked => changed(&request, reader, &store, slug, AmendmentId::new(ticked)).await,
        },
        Err(error) => page(&reader, &store, slug, at, (Some(error), &ticks)).await,
    }
}

async fn changed(
    request: &HttpRequest,
    reader: Reader,
    store: &Store,
    slug: String,
    ticked: AmendmentId,
) -> Result<HttpResponse, PageError> {
    let asks = reader.clone();
    let desk = store.read(move |db| Desk::load(db, &asks, &slug)).await?;
    fragment::answer(request, &Changed::new(&reader, &desk, &ticked))
}

/// Does what a form of the desk asks for, once.
async fn act<F>(store: &Store, reader: &Reader, (slug, form): (&str, Sent), does: F) -> Result<String, ActError>
where
    F: FnOnce(&mut Tx<'_>, &Visitor, &DeclarationId, &Sent) -> ActResult<String> + Send + 'static,
{
    let (slug, visitor) = (slug.to_owned(), reader.visitor.clone());
    let done = store.write(move |tx| {
        once(tx, field(&form, "once"), |tx| {
            let id = declarations::by_name(tx.db, &slug)?.id;
            does(tx, &visitor, &id, &form)
        })
    });
    done.await
}

fn field<'a>(form: &'a [(String, String)], name: &str) -> &'a str {
    form.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
}

/// The clause at which a button was pressed; nothing that is no identity.
fn place(form: &Sent) -> String {
    let is_of_id = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let at = if field(form, "at").is_empty() { free(form).1 } else { field(form, "at") };
    if at.chars().all(is_of_id) { at.to_owned() } else { String::new() }
}

/// The amendment of which only what is free is to be taken in, and the clause at which that was said.
fn free(form: &[(String, String)]) -> (&str, &str) {
    let pressed = field(form, "free");
    pressed.split_once('@').unwrap_or((pressed, ""))
}

/// Where the desk is read on.
fn back(slug: &str, form: &Sent) -> String {
    let at = place(form);
    if at.is_empty() { paths::consolidation(slug) } else { paths::consolidation_at(slug, &at) }
}

/// What somebody changed of a form: `choice.ID` where it is not what stands in `was.ID`, the choice that the desk showed, with
/// its revision before it. A button `free` says for one amendment that only what is free of it is taken, whatever else is
/// ticked there. So two people who tick different amendments never meet.
fn ticks(form: &[(String, String)]) -> Vec<ChooseAtDesk> {
    let base = VersionId::new(field(form, "base"));
    let shown: HashMap<&str, (&str, &str)> = form
        .iter()
        .filter_map(|(name, was)| Some((name.strip_prefix("was.")?, was.split_once(' ').unwrap_or((was, "")))))
        .collect();
    let chosen = form.iter().filter_map(|(name, value)| Some((name.strip_prefix("choice.")?, value.as_str())));
    chosen
        .map(|(id, choice)| (id, if free(form).0 == id { Choice::FreeParts } else { Choice::parse(choice) }))
        .filter(|(id, choice)| shown.get(id).is_none_or(|(_, was)| *was != choice.as_str()))
        .map(|(id, choice)| ChooseAtDesk {
            base: base.clone(),
            amendment: AmendmentId::new(id),
            choice,
            revision: shown.get(id).and_then(|(revision, _)| revision.parse().ok()).unwrap_or(0),
        })
        .collect()
}
