//! The groups of delegations of a body, for its secretariat.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;

use super::delegations::managed;
use super::form::Faults;
use super::listed::{Named, in_order};
use super::sheet::{Acted, act};
use super::{Page, PageError, PageResult, Reader, html, paths};
use crate::actions::{GroupFields, change_group, enter_group};
use crate::ids::{DelegationId, GroupId};
use crate::storage::bodies::{self, Body, Delegation};
use crate::storage::{Store, groups};

#[derive(Template)]
#[template(path = "groups/edit.html")]
struct Edit {
    page: Page,
    faults: Faults,
    action: String,
    list: String,
    is_new: bool,
    typed: GroupFields,
    delegations: Vec<Delegation>,
}

/// What the form posts.
fn posted(form: &[(String, String)]) -> (String, GroupFields) {
    let field = |wanted: &str| form.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.clone());
    let members = form.iter().filter(|(name, _)| name == "member").map(|(_, value)| DelegationId::new(value.as_str()));
    let fields = GroupFields {
        name: field("name").unwrap_or_default(),
        members: members.collect(),
        ended: field("ended").as_deref() == Some("yes"),
    };
    (field("once").unwrap_or_default(), fields)
}

/// GET /bodies/{body}/groups/new: the form of a new one.
pub(super) async fn new(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    let body = managed(&reader, &store, slug.into_inner()).await?;
    form(&reader, &store, &body, None, GroupFields::default(), Faults::none()).await
}

/// POST /bodies/{body}/groups: enters it.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    form: Form<Vec<(String, String)>>,
) -> PageResult {
    let body = managed(&reader, &store, slug.into_inner()).await?;
    let (key, fields) = posted(&form);
    let (of, location, typed) = (body.id.clone(), paths::delegations(&body.slug), fields.clone());
    let done = act(&store, &reader, key, move |tx, visitor| {
        enter_group(tx, visitor, &of, &fields)?;
        Ok(location)
    });
    match done.await? {
        Acted::Done(answer) => Ok(answer),
        Acted::Faulty(faults) => self::form(&reader, &store, &body, None, typed, faults).await,
    }
}

/// GET /bodies/{body}/groups/{group}: the form that changes it.
pub(super) async fn edit(reader: Reader, store: Data<Store>, path: Path<(String, GroupId)>) -> PageResult {
    let (slug, id) = path.into_inner();
    let body = managed(&reader, &store, slug).await?;
    let of = body.id.clone();
    let group = store.read(move |db| groups::find(db, &of, &id)).await?;
    form(&reader, &store, &body, Some(&group.id), GroupFields::of(&group), Faults::none()).await
}

/// POST /bodies/{body}/groups/{group}: changes it.
pub(super) async fn update(
    reader: Reader,
    store: Data<Store>,
    path: Path<(String, GroupId)>,
    form: Form<Vec<(String, String)>>,
) -> PageResult {
    let (slug, id) = path.into_inner();
    let body = managed(&reader, &store, slug).await?;
    let (key, fields) = posted(&form);
    let (of, this, location, typed) = (body.id.clone(), id.clone(), paths::delegations(&body.slug), fields.clone());
    let done = act(&store, &reader, key, move |tx, visitor| {
        change_group(tx, visitor, &of, &this, &fields)?;
        Ok(location)
    });
    match done.await? {
        Acted::Done(answer) => Ok(answer),
        Acted::Faulty(faults) => self::form(&reader, &store, &body, Some(&id), typed, faults).await,
    }
}

async fn form(
    reader: &Reader,
    store: &Store,
    body: &Body,
    id: Option<&GroupId>,
    typed: GroupFields,
    faults: Faults,
) -> Result<actix_web::HttpResponse, PageError> {
    let of = body.id.clone();
    let mut delegations = store.read(move |db| bodies::all_delegations(db, &of)).await?;
    delegations.retain(|one| one.ended_at.is_none() || typed.members.contains(&one.id));
    let (named, list) = (Named::new(body, reader.voice), paths::delegations(&body.slug));
    let title = reader.voice.say(if id.is_some() { "group-edit" } else { "group-new" });
    let status = if faults.is_empty() { StatusCode::OK } else { faults.status };
    let template = Edit {
        page: Page::new(reader, title)
            .under(named.href, named.name)
            .under(&list, reader.voice.say("delegations-title")),
        action: id.map_or_else(|| paths::groups(&body.slug), |id| paths::group(&body.slug, id)),
        is_new: id.is_none(),
        delegations: in_order(reader.voice, delegations),
        faults,
        typed,
        list,
    };
    html(status, &template)
}
