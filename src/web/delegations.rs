//! The delegations of a body, for its secretariat.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;

use super::form::Faults;
use super::listed::{Named, in_order};
use super::sheet::{Acted, Answer, Field, Posted, Sheet, act};
use super::{Page, PageError, PageResult, Reader, html, paths};
use crate::actions::{DelegationFields, change_delegation, enter_delegation, rules};
use crate::ids::DelegationId;
use crate::procedure::{Act, Category};
use crate::storage::bodies::{self, Body, Delegation};
use crate::storage::components;
use crate::storage::groups::{self, Group};
use crate::storage::{Db, Store, StoreError};

#[derive(Template)]
#[template(path = "delegations/index.html")]
struct Index {
    page: Page,
    body: Body,
    /// Each with whether it votes.
    delegations: Vec<(Delegation, bool)>,
    /// Each with the names of its members.
    groups: Vec<(Group, String)>,
    /// Whether its delegations sit for several bodies that meet jointly.
    joint: bool,
}

/// GET /bodies/{body}/delegations: those that take part and those that ended.
pub(super) async fn index(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    let read = move |db: &mut Db| -> Result<_, StoreError> {
        let body = bodies::by_slug(db, &slug)?;
        let delegations = bodies::all_delegations(db, &body.id)?;
        let groups = groups::of_body(db, &body.id)?;
        Ok((body, delegations, groups))
    };
    let (body, delegations, groups) = store.read(read).await?;
    reader.visitor.permit(Act::ManageBody, &body.id, None)?;
    let document = rules(&body.rules)?;
    let groups = groups.into_iter().map(|group| with_members(&reader, group, &delegations)).collect();
    let joint = delegations.iter().any(|one| !one.component.is_empty());
    let votes = |one: Delegation| (document.rules.check_vote(one.category).is_ok(), one);
    let delegations = in_order(reader.voice, delegations).into_iter().map(votes);
    let delegations = delegations.map(|(votes, one)| (one, votes)).collect();
    let named = Named::new(&body, reader.voice);
    let page = Page::new(&reader, reader.voice.say("delegations-title")).under(named.href, named.name);
    html(StatusCode::OK, &Index { page, body, joint, delegations, groups })
}

/// A group with the names of its members, in one sentence.
fn with_members(reader: &Reader, group: Group, delegations: &[Delegation]) -> (Group, String) {
    let members = delegations.iter().filter(|one| group.members.contains(&one.id)).cloned().collect();
    let names: Vec<String> = in_order(reader.voice, members).into_iter().map(|one| one.name).collect();
    let names = reader.voice.list_and(&names);
    (group, names)
}

/// GET /bodies/{body}/delegations/new: the form of a new one.
pub(super) async fn new(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    let typed = DelegationFields {
        category: Category::Member.as_str().to_owned(),
        weight: "1".to_owned(),
        ..DelegationFields::default()
    };
    let (body, components) = with_components(&reader, &store, slug.into_inner()).await?;
    form(&reader, (&body, components), None, &typed, Faults::none())
}

/// POST /bodies/{body}/delegations: enters it.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    form: Form<Posted<DelegationFields>>,
) -> PageResult {
    let (body, components) = with_components(&reader, &store, slug.into_inner()).await?;
    let Posted { once, fields } = form.into_inner();
    let (of, location, typed) = (body.id.clone(), paths::delegations(&body.slug), fields.clone());
    let done = act(&store, &reader, once, move |tx, visitor| {
        enter_delegation(tx, visitor, &of, &fields)?;
        Ok(location)
    });
    match done.await? {
        Acted::Done(answer) => Ok(answer),
        Acted::Faulty(faults) => self::form(&reader, (&body, components), None, &typed, faults),
    }
}

/// GET /bodies/{body}/delegations/{id}: the form that changes it.
pub(super) async fn edit(reader: Reader, store: Data<Store>, path: Path<(String, DelegationId)>) -> PageResult {
    let (slug, id) = path.into_inner();
    let (body, components) = with_components(&reader, &store, slug).await?;
    let of = body.id.clone();
    let delegation = store.read(move |db| bodies::delegation(db, &of, &id)).await?;
    form(&reader, (&body, components), Some(&delegation.id), &DelegationFields::of(&delegation), Faults::none())
}

/// POST /bodies/{body}/delegations/{id}: changes it.
pub(super) async fn update(
    reader: Reader,
    store: Data<Store>,
    path: Path<(String, DelegationId)>,
    form: Form<Posted<DelegationFields>>,
) -> PageResult {
    let (slug, id) = path.into_inner();
    let (body, components) = with_components(&reader, &store, slug).await?;
    let Posted { once, fields } = form.into_inner();
    let (of, this, location, typed) = (body.id.clone(), id.clone(), paths::delegations(&body.slug), fields.clone());
    let done = act(&store, &reader, once, move |tx, visitor| {
        change_delegation(tx, visitor, &of, &this, &fields)?;
        Ok(location)
    });
    match done.await? {
        Acted::Done(answer) => Ok(answer),
        Acted::Faulty(faults) => self::form(&reader, (&body, components), Some(&id), &typed, faults),
    }
}

/// The body of an address, if the reader manages it.
///
/// # Errors
/// 404, or the refusal.
pub(super) async fn managed(reader: &Reader, store: &Store, slug: String) -> Result<Body, PageError> {
    let body = store.read(move |db| bodies::by_slug(db, &slug)).await?;
    reader.visitor.permit(Act::ManageBody, &body.id, None)?;
    Ok(body)
}

/// The body of an address, if the reader manages it, with the bodies for which its delegations sit where these meet jointly.
async fn with_components(reader: &Reader, store: &Store, slug: String) -> Result<(Body, Vec<String>), PageError> {
    let body = managed(reader, store, slug).await?;
    let id = body.id.clone();
    Ok((body, store.read(move |db| components::of_body(db, &id)).await?))
}

fn form(
    reader: &Reader,
    (body, components): (&Body, Vec<String>),
    id: Option<&DelegationId>,
    typed: &DelegationFields,
    faults: Faults,
) -> PageResult {
    let voice = reader.voice;
    let categories = Category::ALL.iter().map(|category| Answer::new(category.as_str(), voice.say(category.key())));
    let mut fields = vec![
        Field::line("name", "delegation-name", &typed.name),
        Field::choice("category", "delegation-category", &typed.category, categories.collect())
            .hint("delegation-category-hint"),
        Field::line("weight", "delegation-weight", &typed.weight)
            .hint("delegation-weight-hint")
            .of_type("number")
            .brief(),
        Field::line("component", "delegation-component", &typed.component)
            .hint("delegation-component-hint")
            .suggesting(components)
            .optional(),
    ];
    if id.is_some() {
        fields.push(Field::yes("ended", "delegation-ended", &typed.ended).hint("delegation-ended-hint"));
    }
    let named = Named::new(body, voice);
    let list = paths::delegations(&body.slug);
    let (title, button) = match id {
        Some(_) => ("delegation-edit", "button-save"),
        None => ("delegation-new", "delegation-button"),
    };
    let page =
        Page::new(reader, voice.say(title)).under(named.href, named.name).under(&list, voice.say("delegations-title"));
    let action = id.map_or_else(|| list.clone(), |id| paths::delegation(&body.slug, id));
    Sheet { page, faults, lead: String::new(), action, fields, button, cancel: list }.answer()
}
