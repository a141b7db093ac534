//! The tags of a declaration's amendments: making them, throwing them away, and putting them on one amendment.

use actix_web::web::{Bytes, Data, Form, Path};
use askama::Template;
use serde::Deserialize;

use super::amendment_filter::AmendmentFilter;
use super::amendment_index::find;
use super::form::Faults;
use super::{Page, PageResult, Reader, html, paths, see_other};
use crate::actions::{Visitor, add_tag, delete_tag, once, tag_amendment};
use crate::ids::{AmendmentId, TagId};
use crate::procedure::Act;
use crate::storage::{Store, tags};

/// A tag with how many amendments bear it, and where they are.
struct Item {
    id: TagId,
    word: String,
    count: usize,
    href: String,
}

#[derive(Template)]
#[template(path = "tags/index.html")]
struct Index {
    page: Page,
    faults: Faults,
    here: String,
    items: Vec<Item>,
    word: String,
}

/// GET /declarations/{slug}/tags: the tags.
pub(super) async fn index(reader: Reader, store: Data<Store>, path: Path<String>) -> PageResult {
    page(&reader, &store, path.into_inner(), Faults::none(), String::new()).await
}

async fn page(reader: &Reader, store: &Store, slug: String, faults: Faults, word: String) -> PageResult {
    let visitor = reader.visitor.clone();
    let read = store.read(move |db| {
        let dossier = find(db, &visitor, &slug)?;
        dossier.permit(&visitor, Act::SortAmendments)?;
        let tags = tags::of_declaration(db, &dossier.declaration.id)?;
        Ok::<_, crate::actions::ActError>((dossier, tags))
    });
    let (dossier, tags) = read.await?;
    let slug = &dossier.declaration.slug;
    let item = |tag: &tags::Tag| {
        let filter = AmendmentFilter { tag: tag.id.to_string(), ..AmendmentFilter::default() };
        let href = filter.address(&paths::amendments(slug), &[]);
        Item { id: tag.id.clone(), word: tag.word.clone(), count: tags.count(&tag.id), href }
    };
    let status = faults.status;
    let template = Index {
        page: Page::new(reader, reader.voice.say("tags-title"))
            .under_text(&dossier)
            .under(paths::amendments(slug), reader.voice.say("amendments-title")),
        here: paths::tags(slug),
        items: tags.list.iter().map(item).collect(),
        faults,
        word,
    };
    html(status, &template)
}

/// The form of a new tag, and the button that throws one away.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    once: String,
    #[serde(default)]
    word: String,
}

/// POST /declarations/{slug}/tags: makes a tag.
pub(super) async fn create(reader: Reader, store: Data<Store>, path: Path<String>, form: Form<Typed>) -> PageResult {
    let (slug, form) = (path.into_inner(), form.into_inner());
    let (visitor, of, typed) = (reader.visitor.clone(), slug.clone(), form.clone());
    let done = store.write(move |tx| {
        once(tx, &typed.once, |tx| {
            let declaration = find(tx.db, &visitor, &of)?.declaration;
            add_tag(tx, &visitor, &declaration.id, &typed.word)?;
            Ok(paths::tags(&of))
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => page(&reader, &store, slug, Faults::of(reader.voice, error)?, form.word).await,
    }
}

/// POST /declarations/{slug}/tags/{id}/deletion: throws a tag away.
pub(super) async fn destroy(
    reader: Reader,
    store: Data<Store>,
    path: Path<(String, String)>,
    form: Form<Typed>,
) -> PageResult {
    let ((slug, id), visitor) = (path.into_inner(), reader.visitor.clone());
    let done = store.write(move |tx| {
        once(tx, &form.once, |tx| {
            let declaration = find(tx.db, &visitor, &slug)?.declaration;
            delete_tag(tx, &visitor, &declaration.id, &TagId::new(id))?;
            Ok(paths::tags(&slug))
        })
    });
    Ok(see_other(done.await?))
}

/// POST /amendments/{id}/tags: the tags that are ticked are those of the amendment.
pub(super) async fn update(reader: Reader, store: Data<Store>, path: Path<String>, body: Bytes) -> PageResult {
    let (id, visitor): (_, Visitor) = (AmendmentId::new(path.into_inner()), reader.visitor.clone());
    let sent: Vec<(String, String)> = url::form_urlencoded::parse(&body).into_owned().collect();
    let done = store.write(move |tx| {
        let field = |name: &'static str| sent.iter().filter(move |(found, _)| found == name).map(|(_, value)| value);
        let key = field("once").next().cloned().unwrap_or_default();
        once(tx, &key, |tx| {
            let wanted: Vec<TagId> = field("tag").map(|id| TagId::new(id.as_str())).collect();
            tag_amendment(tx, &visitor, &id, &wanted)?;
            Ok(paths::amendment(&id))
        })
    });
    Ok(see_other(done.await?))
}
