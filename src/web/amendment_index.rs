//! The list of the amendments to a declaration: filtered and sorted by its address.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use askama::Template;
use serde::Deserialize;

use super::amendment_offers::{Offer, offer};
use super::amendment_view::{AmendmentView, touches};
use super::clause_names::{Choice, ClauseNames};
use super::listed::in_order;
use super::{Page, PageResult, Reader, html, paths};
use crate::actions::{ActResult, Dossier, Visitor, check_beginning, is_assigned};
use crate::ids::ClauseId;
use crate::l10n::Voice;
use crate::procedure::{Act, Role, Standing};
use crate::storage::amendments::Amendment;
use crate::storage::{Db, Store, StoreError, declarations};

/// What the address asks for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Filters {
    standing: String,
    delegation: String,
    panel: String,
    clause: String,
    sort: String,
}

#[derive(Template)]
#[template(path = "amendments/index.html")]
struct Index {
    page: Page,
    rows: Vec<AmendmentView>,
    drafts: Vec<AmendmentView>,
    total: usize,
    filters: Filters,
    standings: Vec<Choice>,
    delegations: Vec<Choice>,
    panels: Vec<Choice>,
    clauses: Vec<Choice>,
    columns: Vec<Column>,
    begin: Offer,
    new_href: String,
    assignments_href: Option<String>,
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
pub(super) async fn index(reader: Reader, store: Data<Store>, path: Path<String>, query: Query<Filters>) -> PageResult {
    let (visitor, slug, filters) = (reader.visitor.clone(), path.into_inner(), query.into_inner());
    let dossier = store.read(move |db| find(db, &visitor, &slug)).await?;
    let voice = reader.voice_at(&dossier.meeting.zone);
    let filed: Vec<&Amendment> = dossier.amendments.iter().filter(|one| one.standing != Standing::Draft).collect();
    let mut shown: Vec<&Amendment> = filed.iter().copied().filter(|one| filters.fits(&dossier, one)).collect();
    filters.order(voice, &dossier, &mut shown);
    let mine = dossier
        .amendments
        .iter()
        .filter(|one| one.standing == Standing::Draft && dossier.is_of_mover(&reader.visitor, one));
    let view = |one: &Amendment| AmendmentView::new(voice, &dossier, one);
    let slug = &dossier.declaration.slug;
    let clerk = reader.visitor.is(&dossier.body.id, Role::Secretariat);
    let begin = dossier
        .permit(&reader.visitor, if clerk { Act::ActOnBehalf } else { Act::ProposeAmendment })
        .and_then(|_| check_beginning(&dossier, None, reader.now));
    let template = Index {
        page: Page::new(&reader, voice.say("amendments-title"))
            .under(paths::declaration(slug), dossier.base_text().title.clone()),
        rows: shown.into_iter().map(view).collect(),
        drafts: mine.map(view).collect(),
        total: filed.len(),
        standings: filters.standings(voice),
        delegations: filters.delegations(voice, &dossier),
        panels: filters.panels(voice, &dossier),
        clauses: ClauseNames::new(voice, dossier.base_text()).choices(Some(&ClauseId::new(filters.clause.as_str()))),
        columns: filters.columns(slug),
        begin: offer(&reader, &dossier, begin),
        new_href: paths::new_amendment(slug),
        assignments_href: dossier.permit(&reader.visitor, Act::AssignToPanel).is_ok().then(|| paths::assignments(slug)),
        filters,
    };
    html(StatusCode::OK, &template)
}

impl Filters {
    fn fits(&self, dossier: &Dossier, amendment: &Amendment) -> bool {
        let is = |wanted: &str, found: Option<&str>| wanted.is_empty() || found == Some(wanted);
        let on_panel =
            || dossier.panels.iter().any(|one| one.id.as_str() == self.panel && is_assigned(dossier, one, amendment));
        is(&self.standing, Some(amendment.standing.as_str()))
            && is(&self.delegation, amendment.delegation_id.as_ref().map(|id| id.as_str()))
            && (self.panel.is_empty() || on_panel())
            && (self.clause.is_empty() || touches(dossier, amendment, &ClauseId::new(self.clause.as_str())))
    }

    fn order(&self, voice: Voice, dossier: &Dossier, shown: &mut [&Amendment]) {
        let name = |one: &Amendment| dossier.delegation_name(one.delegation_id.as_ref()).to_owned();
        let place = |one: &Amendment| {
            let ids = dossier.operations(&one.id).iter().flat_map(|row| row.clause_id.iter().chain(&row.after_id));
            let at = |id: &ClauseId| dossier.base_text().clauses.iter().position(|clause| clause.id == *id);
            ids.filter_map(at).min().unwrap_or(0)
        };
        match self.sort.trim_start_matches('-') {
            "clause" => shown.sort_by_key(|one| place(one)),
            "delegation" => shown.sort_by(|a, b| voice.compare(&name(a), &name(b))),
            "standing" => shown.sort_by_key(|one| one.standing),
            _ => {}
        }
        if self.sort.starts_with('-') {
            shown.reverse();
        }
    }

    fn standings(&self, voice: Voice) -> Vec<Choice> {
        let filed = Standing::ALL.iter().filter(|one| **one != Standing::Draft);
        filed.map(|one| self.choice(&self.standing, one.as_str(), voice.say(one.key()))).collect()
    }

    fn delegations(&self, voice: Voice, dossier: &Dossier) -> Vec<Choice> {
        let all = in_order(voice, dossier.delegations.clone());
        let moving = all.iter().filter(|delegation| {
            dossier.amendments.iter().any(|one| one.delegation_id.as_ref() == Some(&delegation.id))
        });
        moving.map(|one| self.choice(&self.delegation, one.id.as_str(), one.name.clone())).collect()
    }

    fn panels(&self, voice: Voice, dossier: &Dossier) -> Vec<Choice> {
        let name =
            |number: i64, theme: &str| voice.m("panel-named").arg("number", number).arg("theme", theme).to_string();
        dossier
            .panels
            .iter()
            .map(|one| self.choice(&self.panel, one.id.as_str(), name(one.number, &one.theme)))
            .collect()
    }

    fn choice(&self, chosen: &str, value: &str, label: String) -> Choice {
        Choice { value: value.to_owned(), label, chosen: chosen == value }
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
            let query = url::form_urlencoded::Serializer::new(String::new())
                .append_pair("standing", &self.standing)
                .append_pair("delegation", &self.delegation)
                .append_pair("panel", &self.panel)
                .append_pair("clause", &self.clause)
                .append_pair("sort", &next)
                .finish();
            format!("{}?{query}", paths::amendments(slug))
        });
        Column { key, href, sorted }
    }
}
