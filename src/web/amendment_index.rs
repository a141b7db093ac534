//! The list of the amendments to a declaration: filtered and sorted by its address. The secretariat and the chair tick some
//! of them there, to treat them alike.

use actix_web::web::{Data, Path, Query};
use askama::Template;
use serde::Deserialize;

use super::amendment_filter::{AmendmentFilter, FilterForm};
use super::amendment_offers::{Offer, offer};
use super::amendment_view::{cosponsors, heading, mark_of, mover, title};
use super::clause_names::{ClauseNames, sentence};
use super::form::Faults;
use super::selections::{Group, treatments};
use super::{Page, PageResult, Reader, html, paths};
use crate::actions::{ActResult, Dossier, Visitor, check_beginning, panels_of};
use crate::ids::{AmendmentId, ClauseId};
use crate::l10n::Voice;
use crate::procedure::{Act, Role, Standing};
use crate::storage::amendments::{Amendment, OperationRow};
use crate::storage::saved_filters::{self, SavedFilter};
use crate::storage::tags::{self, Tags};
use crate::storage::{Db, Store, StoreError, declarations};

/// What the address asks for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    #[serde(flatten)]
    pub(super) filter: AmendmentFilter,
    pub(super) sort: String,
    /// How many amendments were treated alike just now.
    pub(super) treated: String,
}

/// What the list is made from.
pub(super) struct File {
    pub(super) dossier: Dossier,
    pub(super) tags: Tags,
    pub(super) saved: Vec<SavedFilter>,
}

impl File {
    pub(super) fn load(db: &mut Db, visitor: &Visitor, slug: &str) -> ActResult<Self> {
        let dossier = find(db, visitor, slug)?;
        let id = &dossier.declaration.id;
        let tags = tags::of_declaration(db, id)?;
        let saved = saved_filters::for_account(db, id, visitor.account.as_ref().map(|account| &account.id))?;
        Ok(Self { dossier, tags, saved })
    }
}

#[derive(Template)]
#[template(path = "amendments/index.html")]
struct Index {
    page: Page,
    faults: Faults,
    rows: Vec<Row>,
    drafts: Vec<Row>,
    total: usize,
    filter: FilterForm,
    columns: Vec<Column>,
    begin: Offer,
    new_href: String,
    links: Vec<Link>,
    /// What can be done with those that are ticked; nothing for readers who may do nothing.
    treatments: Vec<Group>,
    selection_href: String,
    query: String,
    treated: Option<u32>,
}

/// An amendment in the list.
struct Row {
    id: AmendmentId,
    href: String,
    title: String,
    changes: Vec<String>,
    mover: String,
    cosponsors: Vec<String>,
    standing: &'static str,
    mark: &'static str,
    panels: Vec<i64>,
    advice: Vec<&'static str>,
    tags: Vec<String>,
    ticked: bool,
}

/// A page or a file beside the list.
struct Link {
    href: String,
    label: &'static str,
    download: bool,
}

/// A column that sorts.
struct Column {
    key: &'static str,
    href: Option<String>,
    sorted: &'static str,
}

/// A declaration with everything, by its place in addresses, if the visitor may read it.
pub(super) fn find(db: &mut Db, visitor: &Visitor, slug: &str) -> ActResult<Dossier> {
    let declaration = declarations::by_name(db, slug)?;
    let dossier = Dossier::load(db, declaration)?;
    if dossier.may_read(visitor) { Ok(dossier) } else { Err(StoreError::NotFound.into()) }
}

/// GET /declarations/{slug}/amendments: the list.
pub(super) async fn index(reader: Reader, store: Data<Store>, path: Path<String>, query: Query<Asked>) -> PageResult {
    page(&reader, &store, path.into_inner(), &query, Faults::none(), &[]).await
}

/// The list, also after a selection was sent that could not be read; what was ticked stays so.
pub(super) async fn page(
    reader: &Reader,
    store: &Store,
    slug: String,
    asked: &Asked,
    faults: Faults,
    ticked: &[AmendmentId],
) -> PageResult {
    let visitor = reader.visitor.clone();
    let file = store.read(move |db| File::load(db, &visitor, &slug)).await?;
    let status = faults.status;
    html(status, &Index::new(reader, &file, asked, faults, ticked))
}

impl Index {
    fn new(reader: &Reader, file: &File, asked: &Asked, faults: Faults, ticked: &[AmendmentId]) -> Self {
        let File { dossier, tags, .. } = file;
        let voice = reader.voice_at(&dossier.meeting.zone);
        let slug = &dossier.declaration.slug;
        let names = ClauseNames::of_base(voice, dossier);
        let is_draft = |one: &&Amendment| one.standing == Standing::Draft;
        let mut shown: Vec<&Amendment> =
            dossier.amendments.iter().filter(|one| asked.filter.fits(dossier, tags, one)).collect();
        asked.order(voice, dossier, &mut shown);
        let mine = dossier.amendments.iter().filter(is_draft);
        let mine = mine.filter(|one| dossier.is_of_mover(&reader.visitor, one));
        let row = |one: &Amendment| Row::new(voice, file, &names, one, ticked);
        Self {
            page: Page::new(reader, voice.say("amendments-title")).under_text(dossier),
            rows: shown.into_iter().map(row).collect(),
            drafts: mine.map(row).collect(),
            total: dossier.amendments.iter().filter(|one| !is_draft(one)).count(),
            filter: asked.form(reader, voice, file),
            columns: asked.columns(slug),
            begin: begin(reader, dossier),
            new_href: paths::new_amendment(slug),
            links: links(reader, dossier, asked),
            treatments: treatments(voice, &reader.visitor, dossier, tags),
            selection_href: paths::selection(slug),
            query: asked.filter.query(&[("sort", &asked.sort)]),
            treated: asked.treated.parse().ok(),
            faults,
        }
    }
}

/// Whether the reader may begin an amendment, for a delegation if a clerk.
fn begin(reader: &Reader, dossier: &Dossier) -> Offer {
    let clerk = reader.visitor.is(&dossier.body.id, Role::Secretariat);
    let permitted = dossier.permit(&reader.visitor, if clerk { Act::ActOnBehalf } else { Act::ProposeAmendment });
    offer(reader, dossier, permitted.and_then(|_| check_beginning(dossier, None, reader.now)))
}

/// Where else the same amendments are, and where they are sorted.
fn links(reader: &Reader, dossier: &Dossier, asked: &Asked) -> Vec<Link> {
    let slug = &dossier.declaration.slug;
    let page = |href: String, label: &'static str| Link { href, label, download: false };
    let file = |format: &str, label: &'static str| {
        let href = asked.filter.address(&paths::amendments_file(slug, format), &[]);
        Link { href, label, download: true }
    };
    let may = |act| dossier.permit(&reader.visitor, act).is_ok();
    let mut links = vec![page(asked.filter.address(&paths::compilation(slug), &[]), "mode-compilation")];
    if may(Act::AssignToPanel) {
        links.push(page(paths::assignments(slug), "assignments-title"));
    }
    if may(Act::SortAmendments) {
        links.push(page(paths::tags(slug), "tags-title"));
    }
    links.extend([file("csv", "mode-csv"), file("xlsx", "mode-xlsx")]);
    links
}

impl Row {
    fn new(voice: Voice, file: &File, names: &ClauseNames<'_>, one: &Amendment, ticked: &[AmendmentId]) -> Self {
        let dossier = &file.dossier;
        let change = |row| sentence(&heading(voice, dossier.base_text(), names, row));
        let advice = dossier.recommendations.iter().filter(|advice| advice.amendment_id == one.id);
        Self {
            id: one.id.clone(),
            href: paths::amendment(&one.id),
            title: title(voice, one),
            changes: dossier.operations(&one.id).iter().map(change).collect(),
            mover: mover(voice, dossier, one),
            cosponsors: cosponsors(dossier, one),
            standing: dossier.standing_key(one),
            mark: mark_of(dossier, one),
            panels: panels_of(dossier, one).into_iter().map(|panel| panel.number).collect(),
            advice: advice.map(|advice| advice.kind.key()).collect(),
            tags: file.tags.on(&one.id).map(|tag| tag.word.clone()).collect(),
            ticked: ticked.contains(&one.id),
        }
    }
}

impl Asked {
    fn order(&self, voice: Voice, dossier: &Dossier, shown: &mut [&Amendment]) {
        let name = |one: &Amendment| dossier.delegation_name(one.delegation_id.as_ref());
        let place = |one: &Amendment| {
            let ids = dossier.operations(&one.id).iter().flat_map(OperationRow::touched);
            let at = |id: &ClauseId| dossier.base_text().clauses.iter().position(|clause| clause.id == *id);
            ids.filter_map(at).min().unwrap_or(0)
        };
        match self.sort.trim_start_matches('-') {
            "clause" => shown.sort_by_cached_key(|one| place(one)),
            "delegation" => shown.sort_by(|a, b| voice.compare(name(a), name(b))),
            "standing" => shown.sort_by_key(|one| one.standing),
            _ => {}
        }
        if self.sort.starts_with('-') {
            shown.reverse();
        }
    }

    fn form(&self, reader: &Reader, voice: Voice, file: &File) -> FilterForm {
        let slug = &file.dossier.declaration.slug;
        let here = paths::amendments(slug);
        let sort = [("sort", self.sort.as_str())];
        let filters = || self.filter.address(&paths::filters(slug), &[]);
        FilterForm {
            fields: self.filter.fields(voice, &file.dossier, &file.tags),
            kept: if self.sort.is_empty() { Vec::new() } else { vec![("sort", self.sort.clone())] },
            all_href: AmendmentFilter::default().address(&here, &sort),
            filtered: !self.filter.is_empty(),
            saved: self.filter.saved(&here, &sort, &file.saved),
            saved_href: reader.visitor.account.is_some().then(filters),
        }
    }

    fn columns(&self, slug: &str) -> Vec<Column> {
        let sorts = [
            ("amendment-column-number", Some("number")),
            ("amendment-column-change", Some("clause")),
            ("amendment-column-mover", Some("delegation")),
            ("amendment-column-standing", Some("standing")),
            ("amendment-column-panel", None),
        ];
        sorts.into_iter().map(|(key, sort)| self.column(slug, key, sort)).collect()
    }

    fn column(&self, slug: &str, key: &'static str, sort: Option<&str>) -> Column {
        let now = if self.sort.is_empty() { "number" } else { self.sort.as_str() };
        let sorted = match sort {
            Some(sort) if now == sort => "ascending",
            Some(sort) if now.strip_prefix('-') == Some(sort) => "descending",
            _ => "none",
        };
        let href = sort.map(|sort| {
            let next = if sorted == "ascending" { format!("-{sort}") } else { sort.to_owned() };
            self.filter.address(&paths::amendments(slug), &[("sort", &next)])
        });
        Column { key, href, sorted }
    }
}
