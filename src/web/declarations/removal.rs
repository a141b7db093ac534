//! Deletes a clause of a draft, once it was asked.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;

use super::desk::load_draft;
use crate::actions::{delete_clause, once};
use crate::ids::ClauseId;
use crate::l10n::Rich;
use crate::storage::Store;
use crate::web::clause_names::ClauseNames;
use crate::web::{Page, PageError, PageResult, Reader, html, paths, rendering, see_other};

#[derive(Template)]
#[template(path = "declarations/deletion.html")]
struct Deletion {
    page: Page,
    slug: String,
    lang: String,
    id: String,
    words: Rich,
    /// How many sub-clauses go with it.
    under: usize,
}

/// GET /declarations/{slug}/clauses/{id}/deletion: asks once.
pub(in crate::web) async fn deletion(reader: Reader, store: Data<Store>, path: Path<(String, ClauseId)>) -> PageResult {
    let (slug, id) = path.into_inner();
    let who = reader.clone();
    let dossier = store.read(move |db| load_draft(db, &who, &slug)).await?;
    let text = dossier.base_text();
    let clause = text.clause(&id).ok_or(PageError::Missing)?;
    let place = ClauseNames::new(reader.voice, text).name(&id);
    let title = reader.voice.m("clause-delete-title").arg("place", place).to_string();
    let depth = text.depth(clause);
    let behind = text.clauses.iter().skip_while(|other| other.id != id).skip(1);
    let template = Deletion {
        page: super::page(&reader, &dossier, title),
        slug: dossier.declaration.slug.clone(),
        lang: text.language.to_string(),
        id: id.to_string(),
        words: rendering::clause(clause, ""),
        under: behind.take_while(|other| text.depth(other) > depth).count(),
    };
    html(StatusCode::OK, &template)
}

/// The form that deletes a clause.
#[derive(Debug, serde::Deserialize)]
pub(in crate::web) struct DeletionForm {
    #[serde(default)]
    once: String,
}

/// POST /declarations/{slug}/clauses/{id}/deletion: deletes a clause.
pub(in crate::web) async fn delete(
    reader: Reader,
    store: Data<Store>,
    path: Path<(String, ClauseId)>,
    form: Form<DeletionForm>,
) -> PageResult {
    let (slug, id) = path.into_inner();
    let gone = store.write(move |tx| {
        once(tx, &form.once, |tx| {
            delete_clause(tx, &reader.visitor, &slug, &id)?;
            Ok(paths::desk(&slug))
        })
    });
    Ok(see_other(gone.await.map_err(PageError::from)?))
}
