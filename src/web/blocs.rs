//! Amendments put together: composing a bloc, giving it up, asking for one apart.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;
use serde::Deserialize;

use super::form::Faults;
use super::sittings::Once;
use super::voting_list_view::{Line, ListView};
use super::{Page, PageResult, Reader, html, paths, see_other};
use crate::actions::{ActError, ActResult, Dossier, announce_bloc, ask_apart, give_up_bloc, once, take_back_apart};
use crate::ids::{AmendmentId, BlocId, DelegationId};
use crate::procedure::{Act, Standing};
use crate::storage::{Db, Store, StoreError, Tx, amendments, blocs, declarations};

#[derive(Template)]
#[template(path = "blocs/new.html")]
struct New {
    page: Page,
    faults: Faults,
    /// What may be put together: each with whether it is ticked.
    lines: Vec<(Line, bool)>,
    action: String,
}

/// GET /declarations/{slug}/voting-list/bloc: the form that announces amendments to be put together.
pub(super) async fn new(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    render(&reader, &store, slug.into_inner(), Vec::new(), None).await
}

async fn render(
    reader: &Reader,
    store: &Store,
    slug: String,
    ticked: Vec<AmendmentId>,
    error: Option<ActError>,
) -> PageResult {
    let read = move |db: &mut Db| {
        let declaration = declarations::by_name(db, &slug)?;
        Dossier::load(db, declaration)
    };
    let dossier = store.read(read).await.map_err(|error: StoreError| error)?;
    let faults = Faults::after(reader.voice_at(&dossier.meeting.zone), error)?;
    dossier.permit(&reader.visitor, Act::OrderVoting)?;
    let status = if faults.is_empty() { StatusCode::OK } else { faults.status };
    let slug = &dossier.declaration.slug;
    let waits = |line: &Line| {
        let standing = |one: &crate::storage::amendments::Amendment| one.standing == Standing::Admissible;
        dossier.amendment(&AmendmentId::new(line.id.as_str())).is_some_and(standing)
    };
    let list = ListView::of(reader.voice_at(&dossier.meeting.zone), &dossier);
    let is_ticked = |line: &Line| ticked.iter().any(|id| id.as_str() == line.id);
    let lines = list.lines.into_iter().filter(waits).map(|line| (is_ticked(&line), line));
    let template = New {
        page: Page::new(reader, reader.voice.say("bloc-title"))
            .under_text(&dossier)
            .under(paths::voting_list(slug), reader.voice.say("list-title")),
        faults,
        lines: lines.map(|(ticked, line)| (line, ticked)).collect(),
        action: paths::bloc(slug),
    };
    html(status, &template)
}

/// POST /declarations/{slug}/voting-list/bloc: announces them.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    fields: Form<Vec<(String, String)>>,
) -> PageResult {
    let slug = slug.into_inner();
    let of =
        |wanted: &'static str| fields.iter().filter(move |(name, _)| name == wanted).map(|(_, value)| value.clone());
    let key = of("once").next().unwrap_or_default();
    let ticked: Vec<AmendmentId> = of("amendment").map(AmendmentId::from).collect();
    let (visitor, name, those) = (reader.visitor.clone(), slug.clone(), ticked.clone());
    let done = store
        .write(move |tx: &mut Tx<'_>| -> ActResult<String> {
            once(tx, &key, |tx| {
                let declaration = declarations::by_name(tx.db, &name)?;
                announce_bloc(tx, &visitor, &declaration.id, &those)?;
                Ok(paths::voting_list(&declaration.slug))
            })
        })
        .await;
    match done {
        Ok(location) => Ok(see_other(location)),
        Err(error) => render(&reader, &store, slug, ticked, Some(error)).await,
    }
}

/// POST /blocs/{id}/withdrawal: they are put one by one again.
pub(super) async fn give_up(reader: Reader, store: Data<Store>, id: Path<BlocId>, form: Form<Once>) -> PageResult {
    let (id, form) = (id.into_inner(), form.into_inner());
    let done = store.write(move |tx: &mut Tx<'_>| -> ActResult<String> {
        once(tx, form.key(), |tx| {
            give_up_bloc(tx, &reader.visitor, &id)?;
            let declaration = blocs::find(tx.db, &id)?.declaration_id;
            Ok(paths::voting_list(&declarations::find(tx.db, &declaration)?.slug))
        })
    });
    Ok(see_other(done.await?))
}

/// The form that asks for an amendment apart, or takes that back.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ApartForm {
    once: String,
    delegation: String,
    take_back: String,
}

/// POST /amendments/{id}/apart: asks that it be put by itself, or takes that back.
pub(super) async fn apart(
    reader: Reader,
    store: Data<Store>,
    id: Path<AmendmentId>,
    form: Form<ApartForm>,
) -> PageResult {
    let (id, form) = (id.into_inner(), form.into_inner());
    let done = store.write(move |tx: &mut Tx<'_>| -> ActResult<String> {
        once(tx, &form.once, |tx| {
            let delegation = (!form.delegation.is_empty()).then(|| DelegationId::new(form.delegation.as_str()));
            let act = if form.take_back.is_empty() { ask_apart } else { take_back_apart };
            act(tx, &reader.visitor, &id, delegation.as_ref())?;
            let declaration = amendments::find(tx.db, &id)?.declaration_id;
            Ok(paths::voting_list(&declarations::find(tx.db, &declaration)?.slug))
        })
    });
    Ok(see_other(done.await?))
}
