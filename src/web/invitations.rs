//! Many invitations from a pasted list: first what they would do, then the deed.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;
use serde::Deserialize;

use super::delegations::managed;
use super::form::Faults;
use super::installation::locales;
use super::listed::Named;
use super::sheet::{Acted, Field, Posted, Way, act};
use super::{Page, PageResult, Reader, html, paths};
use crate::actions::{InvitationRow, check_invitation_list, invite_list};
use crate::storage::Store;
use crate::storage::bodies::Body;

/// A list as it was pasted.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListFields {
    list: String,
    locale: String,
    /// `send` to do it; anything else only looks.
    step: String,
}

#[derive(Template)]
#[template(path = "members/list.html")]
struct New {
    page: Page,
    faults: Faults,
    action: String,
    cancel: String,
    fields: Vec<Field>,
    rows: Vec<InvitationRow>,
    wrong: usize,
}

/// GET /bodies/{body}/invitations/new: the form.
pub(super) async fn new(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    let body = managed(&reader, &store, slug.into_inner()).await?;
    let typed = ListFields { locale: reader.voice.tag().to_owned(), ..ListFields::default() };
    form(&reader, &body, &typed, Vec::new(), Faults::none())
}

/// POST /bodies/{body}/invitations: shows what the list would do, or does it.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    form: Form<Posted<ListFields>>,
) -> PageResult {
    let body = managed(&reader, &store, slug.into_inner()).await?;
    let Posted { once, fields: typed } = form.into_inner();
    if typed.step != "send" {
        return look(&reader, &store, &body, &typed, Faults::none()).await;
    }
    let (of, location, sent) = (body.id.clone(), paths::members(&body.slug), typed.clone());
    let done = act(&store, &reader, once, move |tx, visitor| {
        invite_list(tx, visitor, &of, &sent.list, &sent.locale)?;
        Ok(format!("{location}?state=invited"))
    });
    match done.await? {
        Acted::Done(answer) => Ok(answer),
        Acted::Faulty(faults) => look(&reader, &store, &body, &typed, faults).await,
    }
}

async fn look(reader: &Reader, store: &Store, body: &Body, typed: &ListFields, faults: Faults) -> PageResult {
    let (visitor, of, read) = (reader.visitor.clone(), body.id.clone(), typed.clone());
    match store.read(move |db| check_invitation_list(db, &visitor, &of, &read.list, &read.locale)).await {
        Ok(rows) => form(reader, body, typed, rows, faults),
        Err(error) => form(reader, body, typed, Vec::new(), Faults::of(reader.voice, error)?),
    }
}

fn form(reader: &Reader, body: &Body, typed: &ListFields, rows: Vec<InvitationRow>, faults: Faults) -> PageResult {
    let (named, list) = (Named::new(body, reader.voice), paths::members(&body.slug));
    let template = New {
        page: Page::new(reader, reader.voice.say("invitations-new"))
            .under(named.href, named.name)
            .under(&list, reader.voice.say("members-title")),
        action: paths::invitations(&body.slug),
        cancel: list,
        fields: vec![
            Field::prose("list", "invitations-list", &typed.list).hint("invitations-hint"),
            Field::select("locale", "member-locale", &typed.locale, locales()).brief(),
        ],
        wrong: rows.iter().filter(|row| !row.faults.is_empty()).count(),
        rows,
        faults,
    };
    let status = if template.faults.is_empty() { StatusCode::OK } else { template.faults.status };
    html(status, &template)
}
