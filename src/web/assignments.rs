//! What was given to which panel, and giving more.

use actix_web::http::StatusCode;
use actix_web::web::{Bytes, Data, Form, Path};
use askama::Template;
use serde::Deserialize;

use super::amendment_index::find;
use super::amendment_view::{mover, title};
use super::clause_names::{ClauseNames, sentence};
use super::form::Faults;
use super::{Page, PageResult, Reader, html, paths, see_other};
use crate::actions::{AssignToPanel, Dossier, assign_to_panel, once, unassign};
use crate::ids::{AmendmentId, ClauseId, PanelId};
use crate::l10n::Voice;
use crate::procedure::{Act, Standing};
use crate::storage::Store;
use crate::storage::panels::Assignment;

/// A clause or an amendment, with the panels that have it.
struct Item {
    value: String,
    label: String,
    more: String,
    checked: bool,
    given: Vec<Given>,
}

/// A panel that has it.
struct Given {
    assignment: String,
    panel: i64,
}

#[derive(Template)]
#[template(path = "assignments/index.html")]
struct Index {
    page: Page,
    faults: Faults,
    here: String,
    compilation_href: String,
    panels: Vec<(String, String, bool)>,
    clauses: Vec<Item>,
    amendments: Vec<Item>,
}

/// What the form sends: the fields `panel`, and any number of `clause` and `amendment`.
#[derive(Debug, Clone, Default)]
struct Sent {
    once: String,
    panel: String,
    clauses: Vec<String>,
    amendments: Vec<String>,
}

impl Sent {
    fn read(body: &[u8]) -> Self {
        let mut sent = Self::default();
        for (name, value) in url::form_urlencoded::parse(body) {
            match name.as_ref() {
                "once" => sent.once = value.into_owned(),
                "panel" => sent.panel = value.into_owned(),
                "clause" => sent.clauses.push(value.into_owned()),
                "amendment" => sent.amendments.push(value.into_owned()),
                _ => {}
            }
        }
        sent
    }
}

/// GET /declarations/{slug}/assignments: what the panels have.
pub(super) async fn index(reader: Reader, store: Data<Store>, path: Path<String>) -> PageResult {
    page(&reader, &store, path.into_inner(), Faults::none(), &Sent::default()).await
}

async fn page(reader: &Reader, store: &Store, slug: String, faults: Faults, sent: &Sent) -> PageResult {
    let visitor = reader.visitor.clone();
    let dossier = store.read(move |db| find(db, &visitor, &slug)).await?;
    reader.visitor.permit(Act::AssignToPanel, &dossier.body.id, Some(dossier.declaration.stage))?;
    let voice = reader.voice_at(&dossier.meeting.zone);
    let slug = &dossier.declaration.slug;
    let name = |number: i64, theme: &str| voice.m("panel-named").arg("number", number).arg("theme", theme).to_string();
    let open = dossier.panels.iter().filter(|panel| panel.closed_at.is_none());
    let status: StatusCode = faults.status;
    let template = Index {
        page: Page::new(reader, voice.say("assignments-title"))
            .under_text(&dossier)
            .under(paths::amendments(slug), voice.say("amendments-title")),
        here: paths::assignments(slug),
        compilation_href: paths::compilation(slug),
        panels: open
            .map(|one| (one.id.to_string(), name(one.number, &one.theme), one.id.as_str() == sent.panel))
            .collect(),
        clauses: clauses(voice, &dossier, sent),
        amendments: amendments(voice, &dossier, sent),
        faults,
    };
    html(status, &template)
}

fn clauses(voice: Voice, dossier: &Dossier, sent: &Sent) -> Vec<Item> {
    let names = ClauseNames::of_base(voice, dossier);
    let item = |clause: &crate::text::Clause| Item {
        value: clause.id.to_string(),
        label: sentence(&names.name(&clause.id)),
        more: names.excerpt(clause),
        checked: sent.clauses.iter().any(|id| id == clause.id.as_str()),
        given: given(dossier, |one| one.clause_id.as_ref() == Some(&clause.id)),
    };
    dossier.base_text().clauses.iter().map(item).collect()
}

fn amendments(voice: Voice, dossier: &Dossier, sent: &Sent) -> Vec<Item> {
    let pending = dossier.amendments.iter().filter(|one| one.standing != Standing::Draft && one.standing.is_pending());
    let item = |one: &crate::storage::amendments::Amendment| Item {
        value: one.id.to_string(),
        label: title(voice, one),
        more: mover(voice, dossier, one),
        checked: sent.amendments.iter().any(|id| id == one.id.as_str()),
        given: given(dossier, |assigned| assigned.amendment_id.as_ref() == Some(&one.id)),
    };
    pending.map(item).collect()
}

fn given(dossier: &Dossier, is_it: impl Fn(&Assignment) -> bool) -> Vec<Given> {
    let of_it = dossier.assignments.iter().filter(|one| is_it(one));
    of_it
        .filter_map(|one| Some(Given { assignment: one.id.clone(), panel: dossier.panel(&one.panel_id)?.number }))
        .collect()
}

/// POST /declarations/{slug}/assignments: gives what is ticked to a panel.
pub(super) async fn create(reader: Reader, store: Data<Store>, path: Path<String>, body: Bytes) -> PageResult {
    let (slug, sent) = (path.into_inner(), Sent::read(&body));
    let (visitor, of, form) = (reader.visitor.clone(), slug.clone(), sent.clone());
    let done = store.write(move |tx| {
        once(tx, &form.once, |tx| {
            let declaration = find(tx.db, &visitor, &of)?.declaration;
            let assign = AssignToPanel {
                panel: PanelId::new(form.panel.as_str()),
                clauses: form.clauses.iter().map(|id| ClauseId::new(id.as_str())).collect(),
                amendments: form.amendments.iter().map(|id| AmendmentId::new(id.as_str())).collect(),
            };
            assign_to_panel(tx, &visitor, &declaration.id, &assign)?;
            Ok(paths::assignments(&of))
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => page(&reader, &store, slug, Faults::of(reader.voice, error)?, &sent).await,
    }
}

/// The button that takes an assignment back.
#[derive(Debug, Deserialize)]
pub(super) struct Removing {
    #[serde(default)]
    once: String,
}

/// POST /declarations/{slug}/assignments/{id}/deletion: takes an assignment back.
pub(super) async fn destroy(
    reader: Reader,
    store: Data<Store>,
    path: Path<(String, String)>,
    form: Form<Removing>,
) -> PageResult {
    let ((slug, id), form) = (path.into_inner(), form.into_inner());
    let visitor = reader.visitor.clone();
    let location = store
        .write(move |tx| {
            once(tx, &form.once, |tx| {
                let declaration = find(tx.db, &visitor, &slug)?.declaration;
                unassign(tx, &visitor, &declaration.id, &id)?;
                Ok(paths::assignments(&slug))
            })
        })
        .await?;
    Ok(see_other(location))
}
