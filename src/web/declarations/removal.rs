//! Deletes a clause of a draft, once it was asked.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;

use super::desk::load_draft;
use crate::actions::{ActError, delete_clause, once};
use crate::ids::ClauseId;
use crate::l10n::Rich;
use crate::storage::{Store, StoreError};
use crate::web::clause_names::ClauseNames;
use crate::web::form::Faults;
use crate::web::rendering::Pen;
use crate::web::{Page, PageError, PageResult, Reader, html, paths, rendering, see_other};

#[derive(Template)]
#[template(path = "declarations/deletion.html")]
struct Deletion {
    page: Page,
    slug: String,
    lang: String,
    id: String,
    words: Rich,
    /// The clauses whose words refer to it, or to what goes with it.
    referring: String,
    /// How many sub-clauses go with it.
    under: usize,
    /// The revision of its words that is shown.
    revision: i64,
    faults: Faults,
}

/// GET /declarations/{slug}/clauses/{id}/deletion: asks once.
pub(in crate::web) async fn deletion(reader: Reader, store: Data<Store>, path: Path<(String, ClauseId)>) -> PageResult {
    let (slug, id) = path.into_inner();
    ask(&reader, &store, slug, id, Faults::none()).await
}

async fn ask(reader: &Reader, store: &Store, slug: String, id: ClauseId, faults: Faults) -> PageResult {
    let who = reader.clone();
    let dossier = store.read(move |db| load_draft(db, &who, &slug)).await?;
    let text = dossier.base_text();
    let clause = text.clause(&id).ok_or(PageError::Missing)?;
    let names = ClauseNames::new(reader.voice, text);
    let place = names.name(&id);
    let title = reader.voice.m("clause-delete-title").arg("place", place).to_string();
    let depth = text.depth(clause);
    let behind = text.clauses.iter().skip_while(|other| other.id != id).skip(1);
    let template = Deletion {
        page: super::page(reader, &dossier, title),
        slug: dossier.declaration.slug.clone(),
        lang: text.language.to_string(),
        id: id.to_string(),
        words: rendering::clause(Pen::of(reader.voice, &dossier), clause, ""),
        referring: names.referring_to(&id),
        revision: dossier.base.revisions.get(&id).copied().unwrap_or(1),
        faults,
        under: behind.take_while(|other| text.depth(other) > depth).count(),
    };
    html(template.faults.status, &template)
}

/// The form that deletes a clause.
#[derive(Debug, serde::Deserialize)]
pub(in crate::web) struct DeletionForm {
    #[serde(default)]
    once: String,
    revision: Option<i64>,
}

/// POST /declarations/{slug}/clauses/{id}/deletion: deletes a clause.
pub(in crate::web) async fn delete(
    reader: Reader,
    store: Data<Store>,
    path: Path<(String, ClauseId)>,
    form: Form<DeletionForm>,
) -> PageResult {
    let ((slug, id), form, visitor) = (path.into_inner(), form.into_inner(), reader.visitor.clone());
    let (name, clause) = (slug.clone(), id.clone());
    let gone = store.write(move |tx| {
        once(tx, &form.once, |tx| {
            delete_clause(tx, &visitor, &name, &clause, form.revision)?;
            Ok(paths::desk(&name))
        })
    });
    match gone.await {
        Ok(desk) => Ok(see_other(desk)),
        Err(ActError::Store(StoreError::Stale)) => {
            let changed = Faults {
                status: StatusCode::CONFLICT,
                refusal: Some(reader.voice.say("clause-delete-stale")),
                fields: Vec::new(),
            };
            ask(&reader, &store, slug, id, changed).await
        }
        Err(error) => Err(PageError::from(error)),
    }
}
