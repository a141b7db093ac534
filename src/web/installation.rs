//! The administrator's page: bodies and their secretariats.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;

use super::form::Faults;
use super::listed::Named;
use super::members::{self, Nothing};
use super::sheet::{Acted, Answer, Field, Posted, Way, act};
use super::{Page, PageResult, Reader, html, paths};
use crate::actions::{MemberFields, appoint_secretariat, end_membership, invite_again};
use crate::config::Config;
use crate::ids::MembershipId;
use crate::language::Locale;
use crate::storage::bodies::{self, Body, Member};
use crate::storage::{Db, Store, StoreError};

/// A body with its secretariat.
struct Office {
    named: Named,
    href: String,
    secretariat: Vec<Member>,
}

#[derive(Template)]
#[template(path = "installation/show.html")]
struct Show {
    page: Page,
    offices: Vec<Office>,
}

#[derive(Template)]
#[template(path = "installation/secretariat.html")]
struct Secretariat {
    page: Page,
    named: Named,
    secretariat: Vec<Member>,
    action: String,
    fields: Vec<Field>,
    slug: String,
    /// Whether mail leaves this server.
    mails: bool,
    faults: Faults,
}

/// GET /installation: bodies and their secretariats.
pub(super) async fn show(reader: Reader, store: Data<Store>) -> PageResult {
    reader.visitor.administrator()?;
    let read = |db: &mut Db| -> Result<_, StoreError> { Ok((bodies::all(db)?, bodies::secretariats(db)?)) };
    let (all, members) = store.read(read).await?;
    let of = |body: &Body| members.iter().filter(|one| one.membership.body_id == body.id).cloned().collect();
    let offices = all.iter().map(|body| Office {
        named: Named::new(body, reader.voice),
        href: paths::secretariat(&body.slug),
        secretariat: of(body),
    });
    let offices = offices.collect();
    html(StatusCode::OK, &Show { page: Page::new(&reader, reader.voice.say("installation-title")), offices })
}

/// GET /bodies/{slug}/secretariat: who sits there, and the form that appoints somebody.
pub(super) async fn secretariat(
    reader: Reader,
    store: Data<Store>,
    config: Data<Config>,
    slug: Path<String>,
) -> PageResult {
    reader.visitor.administrator()?;
    form(&reader, &store, &config, slug.into_inner(), &empty(&reader), Faults::none()).await
}

fn empty(reader: &Reader) -> MemberFields {
    MemberFields { locale: reader.voice.tag().to_owned(), ..MemberFields::default() }
}

/// POST /bodies/{slug}/secretariat/{id}/invitation: sends it again.
pub(super) async fn invite(
    reader: Reader,
    store: Data<Store>,
    config: Data<Config>,
    path: Path<(String, MembershipId)>,
    form: Form<Posted<Nothing>>,
) -> PageResult {
    reader.visitor.administrator()?;
    on_office(&reader, &store, &config, path.into_inner(), form.into_inner().once, invite_again).await
}

/// POST /bodies/{slug}/secretariat/{id}/link: makes the link of an invitation and shows it, this once.
pub(super) async fn hand_over(
    reader: Reader,
    store: Data<Store>,
    config: Data<Config>,
    path: Path<(String, MembershipId)>,
) -> PageResult {
    reader.visitor.administrator()?;
    let (slug, id) = path.into_inner();
    match members::link(&reader, &store, &config, &slug, id, paths::secretariat(&slug)).await? {
        Ok(page) => Ok(page),
        Err(faults) => form(&reader, &store, &config, slug, &empty(&reader), faults).await,
    }
}

/// GET /bodies/{slug}/secretariat/{id}/departure: asks once.
pub(super) async fn leave(reader: Reader, store: Data<Store>, path: Path<(String, MembershipId)>) -> PageResult {
    reader.visitor.administrator()?;
    let (slug, id) = path.into_inner();
    let body = store.read(move |db| bodies::by_slug(db, &slug)).await?;
    let action = format!("{}/departure", paths::office(&body.slug, &id));
    members::departure(&reader, &store, &body, &id, action, paths::secretariat(&body.slug)).await
}

/// POST /bodies/{slug}/secretariat/{id}/departure: ends the place.
pub(super) async fn end(
    reader: Reader,
    store: Data<Store>,
    config: Data<Config>,
    path: Path<(String, MembershipId)>,
    form: Form<Posted<Nothing>>,
) -> PageResult {
    reader.visitor.administrator()?;
    on_office(&reader, &store, &config, path.into_inner(), form.into_inner().once, end_membership).await
}

/// Does an act on a place of a secretariat and shows who sits there.
async fn on_office(
    reader: &Reader,
    store: &Store,
    config: &Config,
    (slug, id): (String, MembershipId),
    once: String,
    deed: members::Deed,
) -> PageResult {
    match members::on_place(reader, store, (slug.clone(), id), once, deed, paths::secretariat(&slug)).await? {
        Acted::Done(answer) => Ok(answer),
        Acted::Faulty(faults) => form(reader, store, config, slug, &empty(reader), faults).await,
    }
}

/// POST /bodies/{slug}/secretariat: appoints somebody.
pub(super) async fn appoint(
    reader: Reader,
    store: Data<Store>,
    config: Data<Config>,
    slug: Path<String>,
    form: Form<Posted<MemberFields>>,
) -> PageResult {
    let (slug, Posted { once, fields }) = (slug.into_inner(), form.into_inner());
    let (named, typed) = (slug.clone(), fields.clone());
    let done = act(&store, &reader, once, move |tx, visitor| {
        let body = bodies::by_slug(tx.db, &named)?;
        appoint_secretariat(tx, visitor, &body.id, &fields)?;
        Ok(paths::secretariat(&named))
    });
    match done.await? {
        Acted::Done(answer) => Ok(answer),
        Acted::Faulty(faults) => self::form(&reader, &store, &config, slug, &typed, faults).await,
    }
}

async fn form(
    reader: &Reader,
    store: &Store,
    config: &Config,
    slug: String,
    typed: &MemberFields,
    faults: Faults,
) -> PageResult {
    let read = move |db: &mut Db| -> Result<_, StoreError> {
        let body = bodies::by_slug(db, &slug)?;
        Ok((body, bodies::secretariats(db)?))
    };
    let (body, mut secretariat) = store.read(read).await?;
    secretariat.retain(|one| one.membership.body_id == body.id);
    let template = Secretariat {
        page: Page::new(reader, reader.voice.say("secretariat-title"))
            .under("/installation", reader.voice.say("installation-title")),
        named: Named::new(&body, reader.voice),
        secretariat,
        action: paths::secretariat(&body.slug),
        fields: person_fields(typed),
        mails: members::mails(reader, config),
        slug: body.slug.clone(),
        faults,
    };
    let status = if template.faults.is_empty() { StatusCode::OK } else { template.faults.status };
    html(status, &template)
}

/// The fields that name a person who is invited.
pub(super) fn person_fields(typed: &MemberFields) -> Vec<Field> {
    vec![
        Field::line("name", "member-name", &typed.name),
        Field::line("email", "member-email", &typed.email).of_type("email").hint("member-email-hint"),
        Field::select("locale", "member-locale", &typed.locale, locales()).brief(),
    ]
}

/// The languages of the interface as answers, each in its own.
pub(super) fn locales() -> Vec<Answer> {
    let own = |locale: Locale| Answer { lang: Some(locale.tag()), ..Answer::new(locale.tag(), locale.own_name()) };
    Locale::ALL.into_iter().map(own).collect()
}
