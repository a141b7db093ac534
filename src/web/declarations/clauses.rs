//! Clauses of a draft: add, edit, move, delete.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path, Query};
use askama::Template;

use super::desk::{Choice, load_draft};
use crate::actions::{
    ActError, AddClause, At, Dossier, Opening, SaveClause, Step, add_clause, move_clause, once, save_clause,
};
use crate::ids::{AmendmentId, ClauseId};
use crate::l10n::{Message, Rich};
use crate::storage::{Store, StoreError};
use crate::text::merge::{Change, Operation, merge};
use crate::text::{Clause, ClauseKind, Text, inline};
use crate::web::clause_names::ClauseNames;
use crate::web::form::Faults;
use crate::web::rendering::Pen;
use crate::web::{Page, PageError, PageResult, Reader, html, paths, rendering, see_other};

/// The form of a clause, new or there already.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub(in crate::web) struct ClauseForm {
    once: String,
    kind: String,
    /// Where a new clause goes: nothing for the end, "start", or the clause that it goes behind.
    at: String,
    /// The clause that a new one goes under.
    under: String,
    words: String,
    opening: String,
    ending: String,
    wrap_up: String,
    revision: i64,
    /// The words that the form was made from.
    base: String,
    /// "next": write another one after it.
    then: String,
}

#[derive(Template)]
#[template(path = "declarations/clause.html")]
struct Show {
    page: Page,
    faults: Faults,
    slug: String,
    lang: String,
    rtl: bool,
    action: String,
    /// Whether the clause is new.
    new: bool,
    typed: ClauseForm,
    kinds: Vec<Choice>,
    places: Vec<Choice>,
    /// The clause that a new one goes under, in words.
    under: Option<String>,
    /// Whether it has sub-clauses, behind which words may stand.
    has_under: bool,
}

/// GET /declarations/{slug}/clauses/new: the form of a new clause.
pub(in crate::web) async fn new(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    query: Query<ClauseForm>,
) -> PageResult {
    let slug = path.into_inner();
    let who = reader.clone();
    let dossier = store.read(move |db| load_draft(db, &who, &slug)).await?;
    let mut typed = query.into_inner();
    if ClauseKind::parse(&typed.kind).is_none() {
        let has_acts = dossier.base_text().of_kind(ClauseKind::Operative).next().is_some();
        let kind = if has_acts { ClauseKind::Operative } else { ClauseKind::Preambular };
        typed.kind = kind.as_str().to_owned();
    }
    new_page(&reader, &dossier, typed, Faults::none())
}

fn new_page(reader: &Reader, dossier: &Dossier, typed: ClauseForm, faults: Faults) -> PageResult {
    let (voice, text) = (reader.voice, dossier.base_text());
    let kinds = ClauseKind::ALL.iter().map(|kind| Choice {
        value: kind.as_str().to_owned(),
        name: voice.say(&format!("clause-kind-{kind}")),
        chosen: kind.as_str() == typed.kind,
    });
    let names = ClauseNames::new(voice, text);
    let under = (!typed.under.is_empty()).then(|| names.name(&ClauseId::new(typed.under.clone())));
    let template = Show {
        page: super::page(reader, dossier, voice.say("clause-new-title")),
        slug: dossier.declaration.slug.clone(),
        lang: dossier.declaration.language.to_string(),
        rtl: dossier.declaration.language.is_right_to_left(),
        action: format!("/declarations/{}/clauses", dossier.declaration.slug),
        new: true,
        kinds: kinds.collect(),
        places: places(reader, text, &typed),
        under,
        has_under: false,
        typed,
        faults,
    };
    html(template.faults.status, &template)
}

/// Where a new clause can go: the end, the start, behind each clause of its level.
fn places(reader: &Reader, text: &Text, typed: &ClauseForm) -> Vec<Choice> {
    let choice = |value: &str, name: String| Choice { value: value.to_owned(), name, chosen: value == typed.at };
    let mut all = vec![choice("", reader.voice.say("place-end")), choice("start", reader.voice.say("place-start"))];
    let names = ClauseNames::new(reader.voice, text);
    let level = text.clauses.iter().filter(|clause| clause.parent.as_ref().map_or("", |id| id.as_str()) == typed.under);
    all.extend(level.map(|clause| {
        let (place, words) = (names.name(&clause.id), names.excerpt(clause));
        choice(clause.id.as_str(), reader.voice.m("place-after").arg("place", place).arg("words", words).to_string())
    }));
    all
}

/// POST /declarations/{slug}/clauses: adds a clause.
pub(in crate::web) async fn create(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<ClauseForm>,
) -> PageResult {
    let (slug, form) = (path.into_inner(), form.into_inner());
    let (visitor, name, typed) = (reader.visitor.clone(), slug.clone(), form.clone());
    let added = store.write(move |tx| {
        once(tx, &typed.once, |tx| {
            let id = add_clause(tx, &visitor, &name, &read_new(&typed)?)?;
            Ok(after_adding(&name, &typed, &id))
        })
    });
    match added.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => {
            let faults = Faults::of(reader.voice, error)?;
            let who = reader.clone();
            let dossier = store.read(move |db| load_draft(db, &who, &slug)).await?;
            new_page(&reader, &dossier, form, faults)
        }
    }
}

fn read_new(typed: &ClauseForm) -> Result<AddClause, ActError> {
    let kind =
        ClauseKind::parse(&typed.kind).ok_or_else(|| ActError::field("kind", Message::new("error-not-in-list")))?;
    let phrase = typed.opening.trim();
    Ok(AddClause {
        kind,
        words: typed.words.clone(),
        opening: if phrase.is_empty() { Opening::Suggested } else { Opening::Phrase(phrase.to_owned()) },
        at: match typed.at.as_str() {
            "" => At::End,
            "start" => At::Start,
            id => At::After(id.into()),
        },
        under: (!typed.under.is_empty()).then(|| ClauseId::new(typed.under.clone())),
    })
}

/// The desk at the new clause, or the form of the next one.
fn after_adding(slug: &str, typed: &ClauseForm, id: &ClauseId) -> String {
    if typed.then != "next" {
        return paths::desk_clause(slug, id);
    }
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("kind", &typed.kind)
        .append_pair("under", &typed.under)
        .append_pair("at", id.as_str())
        .finish();
    format!("/declarations/{slug}/clauses/new?{query}")
}

/// GET /declarations/{slug}/clauses/{id}/edit: the form of a clause.
pub(in crate::web) async fn edit(reader: Reader, store: Data<Store>, path: Path<(String, ClauseId)>) -> PageResult {
    let (slug, id) = path.into_inner();
    let who = reader.clone();
    let dossier = store.read(move |db| load_draft(db, &who, &slug)).await?;
    let typed = as_typed(&dossier, &id)?;
    edit_page(&reader, &dossier, &id, typed, Faults::none())
}

/// A clause as its form shows it first.
fn as_typed(dossier: &Dossier, id: &ClauseId) -> Result<ClauseForm, PageError> {
    let clause = dossier.base_text().clause(id).ok_or(PageError::Missing)?;
    Ok(ClauseForm {
        kind: clause.kind.as_str().to_owned(),
        words: dossier.names().typed(&clause.words),
        opening: inline::plain(&clause.words).chars().take(clause.opening).collect(),
        ending: clause.ending.clone().unwrap_or_default(),
        wrap_up: dossier.names().typed(&clause.wrap_up),
        revision: dossier.base.revisions.get(id).copied().unwrap_or(1),
        base: dossier.names().typed(&clause.words),
        ..ClauseForm::default()
    })
}

fn edit_page(reader: &Reader, dossier: &Dossier, id: &ClauseId, typed: ClauseForm, faults: Faults) -> PageResult {
    let (voice, slug) = (reader.voice, &dossier.declaration.slug);
    let place = ClauseNames::of_base(voice, dossier).name(id);
    let template = Show {
        page: super::page(reader, dossier, voice.m("clause-edit-title").arg("place", place).to_string()),
        slug: slug.clone(),
        lang: dossier.declaration.language.to_string(),
        rtl: dossier.declaration.language.is_right_to_left(),
        action: format!("/declarations/{slug}/clauses/{id}"),
        new: false,
        kinds: Vec::new(),
        places: Vec::new(),
        under: None,
        has_under: dossier.base_text().children(id).next().is_some(),
        typed,
        faults,
    };
    html(template.faults.status, &template)
}

/// POST /declarations/{slug}/clauses/{id}: saves a clause. If somebody saved it in between, both texts are shown.
pub(in crate::web) async fn update(
    reader: Reader,
    store: Data<Store>,
    path: Path<(String, ClauseId)>,
    form: Form<ClauseForm>,
) -> PageResult {
    let ((slug, id), form) = (path.into_inner(), form.into_inner());
    let (visitor, name, clause, typed) = (reader.visitor.clone(), slug.clone(), id.clone(), form.clone());
    let saved = store.write(move |tx| {
        once(tx, &typed.once, |tx| {
            save_clause(tx, &visitor, &name, &clause, &read_saved(&typed))?;
            Ok(paths::desk_clause(&name, &clause))
        })
    });
    let error = match saved.await {
        Ok(location) => return Ok(see_other(location)),
        Err(error) => error,
    };
    let who = reader.clone();
    let dossier = store.read(move |db| load_draft(db, &who, &slug)).await?;
    match error {
        ActError::Store(StoreError::Stale) => stale_page(&reader, &dossier, &id, &form),
        ActError::Store(StoreError::NotFound) => gone_page(&reader, &dossier, form),
        other => edit_page(&reader, &dossier, &id, form, Faults::of(reader.voice, other)?),
    }
}

fn read_saved(typed: &ClauseForm) -> SaveClause {
    let begins = |words: &str| inline::plain(words).trim_start().starts_with(typed.opening.trim());
    // Who rewrote the beginning and left the opening words as they were did not mean to keep them.
    let left_behind = !begins(&typed.words) && begins(&typed.base);
    SaveClause {
        words: typed.words.clone(),
        opening: if left_behind { Opening::Suggested } else { Opening::Phrase(typed.opening.clone()) },
        ending: typed.ending.clone(),
        wrap_up: typed.wrap_up.clone(),
        revision: typed.revision,
    }
}

#[derive(Template)]
#[template(path = "declarations/stale.html")]
struct Stale {
    page: Page,
    slug: String,
    lang: String,
    action: String,
    /// What somebody else saved, as its form would show it, with the present revision.
    theirs: ClauseForm,
    /// What was typed.
    mine: ClauseForm,
    /// From theirs to mine.
    difference: Rich,
    /// Both changes made together, where they do not touch the same words.
    both: Option<(String, Rich)>,
}

/// Both texts, and the person decides.
fn stale_page(reader: &Reader, dossier: &Dossier, id: &ClauseId, mine: &ClauseForm) -> PageResult {
    let slug = &dossier.declaration.slug;
    let theirs = as_typed(dossier, id)?;
    let both = together(dossier, id, &theirs.words, mine);
    let pen = Pen::of(reader.voice, dossier);
    let template = Stale {
        page: super::page(reader, dossier, reader.voice.say("error-conflict-title")),
        slug: slug.clone(),
        lang: dossier.declaration.language.to_string(),
        action: format!("/declarations/{slug}/clauses/{id}"),
        difference: rendering::difference(pen, &theirs.words, &mine.words),
        both: both.map(|words| {
            let shown = rendering::difference(pen, &theirs.words, &words);
            (words, shown)
        }),
        mine: mine.clone(),
        theirs,
    };
    html(StatusCode::CONFLICT, &template)
}

/// The words with both changes, as the engine merges amendments; nothing where they meet or where one changed nothing.
fn together(dossier: &Dossier, id: &ClauseId, theirs: &str, mine: &ClauseForm) -> Option<String> {
    let mut base = Text::new(dossier.declaration.language.clone(), dossier.declaration.kind);
    base.clauses.push(Clause::new(id.clone(), ClauseKind::Operative, mine.base.clone()));
    let change = |name: &str, filed: u32, words: &str| Change {
        amendment: AmendmentId::new(name),
        filed,
        operations: vec![Operation::replace(id.clone(), words, 0)],
    };
    let merged = merge(&base, &[change("theirs", 1, theirs), change("mine", 2, &mine.words)]);
    let words = merged.text.clauses.into_iter().next()?.words;
    let is_new = merged.unapplied.is_empty() && words != theirs && words != mine.words;
    (is_new && !mine.base.is_empty()).then_some(words)
}

/// Somebody deleted the clause: what was typed is offered as a new one.
fn gone_page(reader: &Reader, dossier: &Dossier, form: ClauseForm) -> PageResult {
    let typed = ClauseForm { at: String::new(), under: String::new(), ..form };
    let faults =
        Faults { refusal: Some(reader.voice.say("clause-gone")), fields: Vec::new(), status: StatusCode::CONFLICT };
    new_page(reader, dossier, typed, faults)
}

/// The form that moves a clause.
#[derive(Debug, serde::Deserialize)]
pub(in crate::web) struct PlaceForm {
    #[serde(default)]
    once: String,
    /// "up", "down", or the clause behind which it goes.
    step: String,
}

/// POST /declarations/{slug}/clauses/{id}/place: moves a clause.
pub(in crate::web) async fn place(
    reader: Reader,
    store: Data<Store>,
    path: Path<(String, ClauseId)>,
    form: Form<PlaceForm>,
) -> PageResult {
    let ((slug, id), form) = (path.into_inner(), form.into_inner());
    let step = match form.step.as_str() {
        "up" => Step::Up,
        "down" => Step::Down,
        after => Step::After(after.into()),
    };
    let moved = store.write(move |tx| {
        once(tx, &form.once, |tx| {
            move_clause(tx, &reader.visitor, &slug, &id, &step)?;
            Ok(paths::desk_clause(&slug, &id))
        })
    });
    Ok(see_other(moved.await.map_err(PageError::from)?))
}
