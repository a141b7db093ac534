//! The members of a body: the list for all of them, invitations and departures for the secretariat.

use actix_web::HttpResponse;
use actix_web::http::{StatusCode, header};
use actix_web::web::{Data, Form, Path, Query};
use askama::Template;
use serde::Deserialize;

use super::delegations::managed;
use super::form::Faults;
use super::installation::person_fields;
use super::listed::{Named, in_order};
use super::sheet::{Acted, Answer, Field, Posted, Sheet, act};
use super::{Page, PageError, PageResult, Reader, html, paths};
use crate::actions::{
    ActError, ActResult, HandedOver, INVITATION_DAYS, MemberFields, Visitor, end_membership, hand_over_link,
    invite_again, invite_member,
};
use crate::config::Config;
use crate::ids::{BodyId, MembershipId};
use crate::l10n::{Rich, zone};
use crate::procedure::{Act, Role};
use crate::storage::bodies::{self, Body, Delegation, Member};
use crate::storage::{Db, Store, StoreError, Tx};

/// What the list is narrowed to, by its address.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Filter {
    role: String,
    delegation: String,
    /// `active`, `invited`, or both.
    state: String,
}

impl Filter {
    fn admits(&self, member: &Member) -> bool {
        let any = |wanted: &str, is: &str| wanted.is_empty() || wanted == is;
        let delegation = member.membership.delegation_id.as_ref().map_or("", |id| id.as_str());
        any(&self.role, member.membership.role.as_str())
            && any(&self.delegation, delegation)
            && any(&self.state, if member.active { "active" } else { "invited" })
    }
}

/// A form with nothing but its key.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Nothing {}

#[derive(Template)]
#[template(path = "members/index.html")]
struct Index {
    page: Page,
    body: Body,
    delegations: Vec<Delegation>,
    members: Vec<Member>,
    all: usize,
    pending: usize,
    filter: Filter,
    manages: bool,
    /// Whether mail leaves this server, or is shown to the secretariat of a demonstration.
    mails: bool,
    faults: Faults,
}

impl Index {
    fn delegation(&self, member: &Member) -> &str {
        let of = member.membership.delegation_id.as_ref();
        let found = self.delegations.iter().find(|delegation| Some(&delegation.id) == of);
        found.map_or("", |delegation| delegation.name.as_str())
    }
}

/// GET /bodies/{body}/members: who belongs to the body; addresses are for the secretariat.
pub(super) async fn index(
    reader: Reader,
    store: Data<Store>,
    config: Data<Config>,
    slug: Path<String>,
    filter: Query<Filter>,
) -> PageResult {
    list(&reader, &store, &config, slug.into_inner(), filter.into_inner(), Faults::none()).await
}

/// Whether an invitation reaches anybody: mail is set up, or shown as in a demonstration.
pub(super) fn mails(reader: &Reader, config: &Config) -> bool {
    config.smtp_url.is_some() || reader.demonstration
}

async fn list(
    reader: &Reader,
    store: &Store,
    config: &Config,
    slug: String,
    filter: Filter,
    faults: Faults,
) -> PageResult {
    reader.visitor.signed_in()?;
    let read = move |db: &mut Db| -> Result<_, StoreError> {
        let body = bodies::by_slug(db, &slug)?;
        let (delegations, members) = (bodies::all_delegations(db, &body.id)?, bodies::members(db, &body.id)?);
        Ok((body, delegations, members))
    };
    let (body, delegations, mut members) = store.read(read).await?;
    if reader.visitor.seats(&body.id).next().is_none() {
        return Err(PageError::Missing);
    }
    let (all, pending) = (members.len(), members.iter().filter(|member| !member.active).count());
    members.retain(|member| filter.admits(member));
    members.sort_by(|a, b| reader.voice.compare(&a.name, &b.name));
    let delegations = in_order(reader.voice, delegations);
    let named = Named::new(&body, reader.voice);
    let manages = reader.visitor.may(Act::ManageBody, &body.id, None);
    let page = Page::new(reader, reader.voice.say("members-title")).under(named.href, named.name);
    let status = if faults.is_empty() { StatusCode::OK } else { faults.status };
    let mails = mails(reader, config);
    html(status, &Index { page, body, delegations, members, all, pending, filter, manages, mails, faults })
}

/// GET /bodies/{body}/members/new: the form that invites somebody.
pub(super) async fn new(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    let typed = MemberFields {
        locale: reader.voice.tag().to_owned(),
        role: Role::Delegate.as_str().to_owned(),
        ..MemberFields::default()
    };
    let body = managed(&reader, &store, slug.into_inner()).await?;
    form(&reader, &store, body, &typed, Faults::none()).await
}

/// POST /bodies/{body}/members: invites somebody.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    form: Form<Posted<MemberFields>>,
) -> PageResult {
    let body = managed(&reader, &store, slug.into_inner()).await?;
    let Posted { once, fields } = form.into_inner();
    let (of, location, typed) = (body.id.clone(), paths::members(&body.slug), fields.clone());
    let done = act(&store, &reader, once, move |tx, visitor| {
        invite_member(tx, visitor, &of, &fields)?;
        Ok(location)
    });
    match done.await? {
        Acted::Done(answer) => Ok(answer),
        Acted::Faulty(faults) => self::form(&reader, &store, body, &typed, faults).await,
    }
}

/// POST /bodies/{body}/members/{id}/invitation: sends it again.
pub(super) async fn invite(
    reader: Reader,
    store: Data<Store>,
    config: Data<Config>,
    path: Path<(String, MembershipId)>,
    form: Form<Posted<Nothing>>,
) -> PageResult {
    on_member(&reader, &store, &config, path.into_inner(), form.into_inner().once, invite_again).await
}

#[derive(Template)]
#[template(path = "members/link.html")]
struct Link {
    page: Page,
    named: Named,
    back: String,
    handed: HandedOver,
    /// The whole address, as it is typed into a browser.
    address: String,
    until: Rich,
}

/// POST /bodies/{body}/members/{id}/link: makes the link of an invitation and shows it, this once. Posted again, it
/// makes another: the secret is kept nowhere, so the same answer cannot be given twice.
pub(super) async fn hand_over(
    reader: Reader,
    store: Data<Store>,
    config: Data<Config>,
    path: Path<(String, MembershipId)>,
) -> PageResult {
    let (slug, id) = path.into_inner();
    match link(&reader, &store, &config, &slug, id, paths::members(&slug)).await? {
        Ok(page) => Ok(page),
        Err(faults) => list(&reader, &store, &config, slug, Filter::default(), faults).await,
    }
}

/// Makes a link to hand over and the page that shows it, which no browser keeps.
///
/// # Errors
/// What a form cannot show; the faults that one can are the inner ones.
pub(super) async fn link(
    reader: &Reader,
    store: &Store,
    config: &Config,
    slug: &str,
    id: MembershipId,
    back: String,
) -> Result<Result<HttpResponse, Faults>, PageError> {
    let (visitor, slug) = (reader.visitor.clone(), slug.to_owned());
    let made = store.write(move |tx| -> ActResult<_> {
        let body = bodies::by_slug(tx.db, &slug)?;
        Ok((hand_over_link(tx, &visitor, &body.id, &id)?, body))
    });
    let (handed, body) = match made.await {
        Ok(made) => made,
        Err(error @ ActError::Invalid(_)) => return Ok(Err(Faults::of(reader.voice, error)?)),
        Err(other) => return Err(other.into()),
    };
    let template = Link {
        page: Page::new(reader, reader.voice.say("link-hand-over-title"))
            .under(&back, reader.voice.say("members-title")),
        named: Named::new(&body, reader.voice),
        back,
        address: format!("{}{}", config.public_url, paths::link(&handed.secret)),
        until: reader.voice_at(&body.zone).time_tag(handed.until, zone(&body.zone)),
        handed,
    };
    let mut page = html(StatusCode::OK, &template)?;
    page.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    Ok(Ok(page))
}

#[derive(Template)]
#[template(path = "members/departure.html")]
struct Departure {
    page: Page,
    action: String,
    cancel: String,
    name: String,
    role: Role,
}

/// GET /bodies/{body}/members/{id}/departure: asks once.
pub(super) async fn leave(reader: Reader, store: Data<Store>, path: Path<(String, MembershipId)>) -> PageResult {
    let (slug, id) = path.into_inner();
    let body = managed(&reader, &store, slug).await?;
    departure(&reader, &store, &body, &id, paths::departure(&body.slug, &id), paths::members(&body.slug)).await
}

/// The page that asks whether a place shall end.
///
/// # Errors
/// `Missing` if nobody holds it.
pub(super) async fn departure(
    reader: &Reader,
    store: &Store,
    body: &Body,
    id: &MembershipId,
    action: String,
    cancel: String,
) -> PageResult {
    let of = body.id.clone();
    let members = store.read(move |db| bodies::members(db, &of)).await?;
    let member = members.into_iter().find(|member| member.membership.id == *id).ok_or(PageError::Missing)?;
    let template = Departure {
        page: Page::new(reader, reader.voice.say("member-end-title")).under(&cancel, reader.voice.say("members-title")),
        action,
        cancel,
        name: member.name,
        role: member.membership.role,
    };
    html(StatusCode::OK, &template)
}

/// POST /bodies/{body}/members/{id}/departure: ends the place.
pub(super) async fn end(
    reader: Reader,
    store: Data<Store>,
    config: Data<Config>,
    path: Path<(String, MembershipId)>,
    form: Form<Posted<Nothing>>,
) -> PageResult {
    on_member(&reader, &store, &config, path.into_inner(), form.into_inner().once, end_membership).await
}

/// Does an act on a place of a body and shows the list of its members.
async fn on_member(
    reader: &Reader,
    store: &Store,
    config: &Config,
    (slug, id): (String, MembershipId),
    once: String,
    deed: Deed,
) -> PageResult {
    match on_place(reader, store, (slug.clone(), id), once, deed, paths::members(&slug)).await? {
        Acted::Done(answer) => Ok(answer),
        Acted::Faulty(faults) => list(reader, store, config, slug, Filter::default(), faults).await,
    }
}

/// An act on a place of a body.
pub(super) type Deed = fn(&mut Tx<'_>, &Visitor, &BodyId, &MembershipId) -> ActResult<()>;

/// Does an act on a place of a body, which leads to `back`.
pub(super) async fn on_place(
    reader: &Reader,
    store: &Store,
    (slug, id): (String, MembershipId),
    once: String,
    deed: Deed,
    back: String,
) -> Result<Acted, PageError> {
    act(store, reader, once, move |tx, visitor| {
        let body = bodies::by_slug(tx.db, &slug)?;
        deed(tx, visitor, &body.id, &id)?;
        Ok(back)
    })
    .await
}

async fn form(reader: &Reader, store: &Store, body: Body, typed: &MemberFields, faults: Faults) -> PageResult {
    let (of, voice) = (body.id.clone(), reader.voice);
    let delegations = store.read(move |db| bodies::delegations(db, &of)).await?;
    let none = std::iter::once(Answer::new("", voice.say("member-delegation-none")));
    let delegations = none
        .chain(in_order(voice, delegations).into_iter().map(|one| Answer::new(one.id.as_str(), one.name)))
        .collect();
    let roles = Role::ALL.iter().map(|role| Answer::new(role.as_str(), voice.say(role.key()))).collect();
    let mut fields = person_fields(typed);
    fields.push(Field::select("role", "member-role", &typed.role, roles));
    fields.push(
        Field::select("delegation", "member-delegation", &typed.delegation, delegations).hint("member-delegation-hint"),
    );
    let (named, list) = (Named::new(&body, voice), paths::members(&body.slug));
    let sheet = Sheet {
        page: Page::new(reader, voice.say("member-new"))
            .under(named.href, named.name)
            .under(&list, voice.say("members-title")),
        faults,
        lead: voice.m("member-lead").arg("days", INVITATION_DAYS).to_string(),
        action: list.clone(),
        fields,
        button: "member-button",
        cancel: list,
    };
    sheet.answer()
}
