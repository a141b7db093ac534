//! Filters of a declaration's amendments under a name: saved for oneself, or by the secretariat for everybody.

use actix_web::web::{Data, Form, Path, Query};
use askama::Template;
use serde::Deserialize;

use super::amendment_filter::AmendmentFilter;
use super::amendment_index::File;
use super::form::Faults;
use super::{Page, PageResult, Reader, html, paths, see_other};
use crate::actions::{SaveFilter, Visitor, delete_filter, once, save_filter};
use crate::ids::FilterId;
use crate::l10n::Voice;
use crate::procedure::Act;
use crate::storage::Store;

/// How an address names the compilation.
pub(super) const COMPILATION: &str = "compilation";

/// A saved filter on the page.
struct Item {
    id: FilterId,
    name: String,
    href: String,
    compilation_href: String,
    says: String,
    shared: bool,
    deletes: bool,
}

#[derive(Template)]
#[template(path = "filters/index.html")]
struct Index {
    page: Page,
    faults: Faults,
    here: String,
    list_href: String,
    items: Vec<Item>,
    /// What the filter that is to be saved asks for; empty if the page was opened without one.
    says: String,
    query: String,
    name: String,
    shared: bool,
    shares: bool,
    /// Where the filter was asked for, which is where its reader goes back to.
    from: &'static str,
}

/// Where a filter was asked for: "compilation", or else the list of amendments.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Came {
    #[serde(default)]
    from: String,
}

/// The form of a filter that is saved.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    once: String,
    name: String,
    query: String,
    shared: Option<String>,
    from: String,
}

impl Typed {
    /// The page that the filter narrows: the compilation if it was asked for there, else the list.
    fn narrows(&self, slug: &str) -> String {
        if self.from == COMPILATION { paths::compilation(slug) } else { paths::amendments(slug) }
    }
}

/// GET /declarations/{slug}/filters: the saved filters, and the one of the address to be saved.
pub(super) async fn index(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    filter: Query<AmendmentFilter>,
    came: Query<Came>,
) -> PageResult {
    let typed = Typed { query: filter.query(&[]), from: came.into_inner().from, ..Typed::default() };
    page(&reader, &store, path.into_inner(), Faults::none(), typed).await
}

async fn page(reader: &Reader, store: &Store, slug: String, faults: Faults, typed: Typed) -> PageResult {
    let visitor = reader.visitor.clone();
    let account = visitor.signed_in()?.id.clone();
    let file = store.read(move |db| File::load(db, &visitor, &slug)).await?;
    let voice = reader.voice_at(&file.dossier.meeting.zone);
    let slug = &file.dossier.declaration.slug;
    let shares = file.dossier.permit(&reader.visitor, Act::SortAmendments).is_ok();
    let item = |one: &crate::storage::saved_filters::SavedFilter| {
        let filter = AmendmentFilter::read(&one.query);
        Item {
            id: one.id.clone(),
            name: one.name.clone(),
            href: filter.address(&paths::amendments(slug), &[]),
            compilation_href: filter.address(&paths::compilation(slug), &[]),
            says: says(voice, &file, &filter),
            shared: one.shared,
            deletes: one.account_id == account || (one.shared && shares),
        }
    };
    let status = faults.status;
    let template = Index {
        page: Page::new(reader, voice.say("filters-title"))
            .under_text(&file.dossier)
            .under(paths::amendments(slug), voice.say("amendments-title")),
        here: paths::filters(slug),
        list_href: paths::amendments(slug),
        items: file.saved.iter().map(item).collect(),
        says: says(voice, &file, &AmendmentFilter::read(&typed.query)),
        from: if typed.from == COMPILATION { COMPILATION } else { "" },
        query: typed.query,
        name: typed.name,
        shared: typed.shared.is_some(),
        shares,
        faults,
    };
    html(status, &template)
}

/// What a filter asks for, in words: "Standing: filed and Panel: Panel 2".
fn says(voice: Voice, file: &File, filter: &AmendmentFilter) -> String {
    let fields = filter.fields(voice, &file.dossier, &file.tags);
    let asked = fields.iter().filter_map(|field| {
        let chosen = field.choices.iter().find(|one| one.chosen)?;
        let label = voice.say(field.label);
        Some(voice.m("filter-says").arg("field", label).arg("value", chosen.label.as_str()).to_string())
    });
    voice.in_one_line(&asked.collect::<Vec<_>>())
}

/// POST /declarations/{slug}/filters: saves a filter.
pub(super) async fn create(reader: Reader, store: Data<Store>, path: Path<String>, form: Form<Typed>) -> PageResult {
    let (slug, form) = (path.into_inner(), form.into_inner());
    let filter = AmendmentFilter::read(&form.query);
    let save = SaveFilter { name: form.name.clone(), query: filter.query(&[]), shared: form.shared.is_some() };
    let narrows = form.narrows(&slug);
    let (visitor, of, key) = (reader.visitor.clone(), slug.clone(), form.once.clone());
    let done = store.write(move |tx| {
        once(tx, &key, |tx| {
            let declaration = super::amendment_index::find(tx.db, &visitor, &of)?.declaration;
            save_filter(tx, &visitor, &declaration.id, &save)?;
            Ok(filter.address(&narrows, &[]))
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => page(&reader, &store, slug, Faults::of(reader.voice, error)?, form).await,
    }
}

/// POST /declarations/{slug}/filters/{id}/deletion: throws a filter away.
pub(super) async fn destroy(
    reader: Reader,
    store: Data<Store>,
    path: Path<(String, String)>,
    form: Form<Typed>,
) -> PageResult {
    let ((slug, id), visitor): (_, Visitor) = (path.into_inner(), reader.visitor.clone());
    let done = store.write(move |tx| {
        once(tx, &form.once, |tx| {
            let declaration = super::amendment_index::find(tx.db, &visitor, &slug)?.declaration;
            delete_filter(tx, &visitor, &declaration.id, &FilterId::new(id))?;
            Ok(paths::filters(&slug))
        })
    });
    Ok(see_other(done.await?))
}
