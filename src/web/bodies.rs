//! Bodies: their public pages, and their founding by the administrator.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;

use super::form::Faults;
use super::listed::{Listed, Named, in_order, listed};
use super::sheet::{Acted, Answer, Field, Posted, Sheet, act};
use super::{Page, PageResult, Reader, html, paths};
use crate::actions::{BodyFields, found_body};
use crate::language::Locale;
use crate::procedure::{Act, Category};
use crate::rules_file;
use crate::storage::bodies::{self, Body, Delegation};
use crate::storage::meetings::{self, Meeting};
use crate::storage::{Db, Store, StoreError, declarations};

#[derive(Template)]
#[template(path = "bodies/index.html")]
struct Index {
    page: Page,
    bodies: Vec<Named>,
}

#[derive(Template)]
#[template(path = "bodies/show.html")]
struct Show {
    page: Page,
    body: Body,
    named: Named,
    meetings: Vec<Meeting>,
    declarations: Vec<Listed>,
    categories: Vec<(Category, Vec<Delegation>)>,
    manages: bool,
    belongs: bool,
}

/// GET /bodies: all of them.
pub(super) async fn index(reader: Reader, store: Data<Store>) -> PageResult {
    let all = store.read(bodies::all).await?;
    let bodies = all.iter().map(|body| Named::new(body, reader.voice)).collect();
    html(StatusCode::OK, &Index { page: Page::new(&reader, reader.voice.say("bodies-title")), bodies })
}

/// GET /bodies/{slug}: a body with its meetings, what it adopted, and who takes part.
pub(super) async fn show(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    let visitor = reader.visitor.clone();
    let read = move |db: &mut Db| -> Result<_, StoreError> {
        let body = bodies::by_slug(db, &slug)?;
        let meetings = meetings::of_body(db, &body.id)?;
        let adopted = declarations::adopted_of_body(db, &body.id)?;
        let declarations = listed(db, &visitor, std::slice::from_ref(&body), adopted)?;
        let delegations = bodies::delegations(db, &body.id)?;
        Ok((body, meetings, declarations, delegations))
    };
    let (body, meetings, declarations, delegations) = store.read(read).await?;
    let named = Named::new(&body, reader.voice);
    let belongs = reader.visitor.seats(&body.id).next().is_some();
    let template = Show {
        page: Page::new(&reader, named.name.clone()).under(paths::bodies(), reader.voice.say("bodies-title")),
        manages: reader.visitor.may(Act::ManageBody, &body.id, None),
        belongs,
        categories: by_category(&reader, delegations),
        body,
        named,
        meetings,
        declarations,
    };
    html(StatusCode::OK, &template)
}

/// Delegations by category, in the alphabet of the reader's language; categories without any are left out.
fn by_category(reader: &Reader, all: Vec<Delegation>) -> Vec<(Category, Vec<Delegation>)> {
    let all = in_order(reader.voice, all);
    let of = |category| all.iter().filter(|one| one.category == category).cloned().collect::<Vec<_>>();
    Category::ALL.iter().map(|category| (*category, of(*category))).filter(|(_, these)| !these.is_empty()).collect()
}

/// GET /bodies/new: the form of a new body.
pub(super) async fn new(reader: Reader) -> PageResult {
    reader.visitor.administrator()?;
    let fields = BodyFields {
        languages: reader.voice.tag().to_owned(),
        rules: rules_file::presets().first().map(|preset| preset.name.to_owned()).unwrap_or_default(),
        ..BodyFields::default()
    };
    form(&reader, &fields, Faults::none())
}

/// POST /bodies: founds a body.
pub(super) async fn create(reader: Reader, store: Data<Store>, form: Form<Posted<BodyFields>>) -> PageResult {
    let Posted { once, fields } = form.into_inner();
    let typed = fields.clone();
    let done =
        act(&store, &reader, once, move |tx, visitor| Ok(paths::secretariat(&found_body(tx, visitor, &fields)?.slug)));
    match done.await? {
        Acted::Done(answer) => Ok(answer),
        Acted::Faulty(faults) => self::form(&reader, &typed, faults),
    }
}

fn form(reader: &Reader, typed: &BodyFields, faults: Faults) -> PageResult {
    let presets =
        rules_file::presets().iter().map(|preset| Answer::new(preset.name, preset_title(preset, reader.voice.locale)));
    let names = [
        ("name_en", "body-name-en"),
        ("name_es", "body-name-es"),
        ("name_pt", "body-name-pt"),
        ("name_fr", "body-name-fr"),
    ];
    let mut fields: Vec<Field> = Locale::ALL
        .into_iter()
        .zip(names)
        .map(|(locale, (name, label))| Field::line(name, label, typed.name(locale)).in_language(locale.tag()))
        .collect();
    fields[0] = fields[0].clone().hint("body-name-hint");
    fields.extend([
        Field::line("short_name", "body-short-name", &typed.short_name).hint("body-short-name-hint").brief(),
        Field::line("slug", "body-slug", &typed.slug).hint("body-slug-hint").brief(),
        Field::zone("zone", "body-zone", &typed.zone).hint("zone-hint"),
        Field::line("languages", "body-languages", &typed.languages).hint("body-languages-hint").brief(),
        Field::select("rules", "body-rules", &typed.rules, presets.collect()).hint("body-rules-hint"),
    ]);
    let sheet = Sheet {
        page: Page::new(reader, reader.voice.say("body-new"))
            .under("/installation", reader.voice.say("installation-title")),
        faults,
        lead: reader.voice.say("body-new-lead"),
        action: paths::bodies(),
        fields,
        button: "body-new-button",
        cancel: "/installation".to_owned(),
    };
    sheet.answer()
}

fn preset_title(preset: &rules_file::Preset, locale: Locale) -> String {
    let title = |document: &rules_file::RulesDocument| {
        crate::language::Language::new(locale.tag())
            .map_or_else(|_| preset.name.to_owned(), |tag| document.rules.title(&tag).to_owned())
    };
    preset.document().as_ref().map_or_else(|_| preset.name.to_owned(), title)
}
