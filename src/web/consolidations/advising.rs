//! The choice at the desk as a panel's recommendations: a page that says what would be recorded, and the act.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path, Query};
use askama::Template;
use serde::Deserialize;

use super::{Sent, act, field};
use crate::actions::{
    ActError, ActResult, AdviceForesight, Dossier, PanelAdvice, RecommendChoice, check_desk, foresee_advice,
    recommend_choice,
};
use crate::ids::{AmendmentId, PanelId, VersionId};
use crate::l10n::{Rich, Voice};
use crate::procedure::{Act, Refusal};
use crate::storage::{Db, Store, StoreError, carryings};
use crate::web::amendment_index::find;
use crate::web::amendment_view::{mover, title};
use crate::web::amendments::remark;
use crate::web::form::{Faults, say_refusal};
use crate::web::rendering::Pen;
use crate::web::{Page, PageResult, Reader, html, paths, rendering, see_other};

/// For which panel the choice is to be recorded.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(in crate::web) struct Asked {
    panel: String,
}

/// What the page is made from.
struct File {
    dossier: Dossier,
    panel: PanelId,
    foreseen: AdviceForesight,
}

impl File {
    fn load(db: &mut Db, reader: &Reader, slug: &str, panel: &str) -> ActResult<Self> {
        let dossier = find(db, &reader.visitor, slug)?;
        dossier.permit(&reader.visitor, Act::Recommend)?;
        let speaks = |id: &PanelId| match panel {
            "" => dossier.panel(id).is_some_and(|one| check_desk(&dossier, &reader.visitor, one).is_ok()),
            panel => id.as_str() == panel,
        };
        let found = dossier.panels.iter().map(|one| one.id.clone()).find(speaks);
        let panel = match found {
            Some(panel) => panel,
            None if panel.is_empty() => return Err(Refusal::NotYourPanel {}.into()),
            None => return Err(StoreError::NotFound.into()),
        };
        let choices = carryings::choices(db, &dossier.base_version()?.id)?;
        let foreseen = foresee_advice(&dossier, &reader.visitor, &panel, &choices)?;
        Ok(Self { dossier, panel, foreseen })
    }
}

/// An amendment with what would be said of it.
struct Item {
    id: AmendmentId,
    href: String,
    title: String,
    mover: String,
    /// The key of the advice.
    advice: &'static str,
    /// The wording, as a difference from what is proposed.
    words: Option<Rich>,
    /// The key of what the panel says so far.
    before: Option<&'static str>,
    ticked: bool,
    /// Why nothing can be said.
    why: String,
}

#[derive(Template)]
#[template(path = "consolidations/advice.html")]
struct Show {
    page: Page,
    faults: Faults,
    here: String,
    back: String,
    panel: PanelId,
    number: i64,
    base: VersionId,
    seen: String,
    adopted: Vec<Item>,
    left_out: Vec<Item>,
    same: Vec<Item>,
    cannot: Vec<Item>,
    /// Official numbers of those that cannot stand in one text as they are chosen.
    collide: Vec<String>,
    note: String,
    language: String,
}

/// GET /declarations/{slug}/consolidation/recommendations: what the choice comes to for a panel.
pub(in crate::web) async fn show(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    asked: Query<Asked>,
) -> PageResult {
    page(&reader, &store, path.into_inner(), asked.into_inner().panel, (None, &[])).await
}

async fn page(
    reader: &Reader,
    store: &Store,
    slug: String,
    panel: String,
    (error, form): (Option<ActError>, &[(String, String)]),
) -> PageResult {
    let asks = reader.clone();
    let file = store.read(move |db| File::load(db, &asks, &slug, &panel)).await?;
    let faults = Faults::after(reader.voice_at(&file.dossier.meeting.zone), error)?;
    let status = if faults.is_empty() { StatusCode::OK } else { faults.status };
    html(status, &Show::new(reader, &file, faults, form)?)
}

impl Show {
    fn new(reader: &Reader, file: &File, faults: Faults, form: &[(String, String)]) -> Result<Self, StoreError> {
        let File { dossier, panel, foreseen } = file;
        let voice = reader.voice_at(&dossier.meeting.zone);
        let slug = &dossier.declaration.slug;
        let number = dossier.panel(panel).map_or(0, |panel| panel.number);
        let said = |one: &PanelAdvice| {
            let ticked = form.iter().any(|(name, id)| name == "reject" && id == one.amendment.as_str());
            item(voice, dossier, &one.amendment).map(|item| Item {
                advice: one.advice.key(),
                words: wording(voice, dossier, one),
                before: one.before.map(|advice| advice.key()),
                ticked,
                ..item
            })
        };
        let refused = |(id, refusal): &(AmendmentId, Refusal)| {
            item(voice, dossier, id).map(|item| Item { why: say_refusal(voice, refusal), ..item })
        };
        Ok(Self {
            page: Page::new(reader, voice.m("desk-advice-title").arg("panel", number).to_string())
                .under(paths::declaration(slug), dossier.base_text().title.clone())
                .under(paths::consolidation(slug), voice.say("consolidation-title")),
            here: paths::desk_advice(slug),
            back: paths::consolidation(slug),
            base: dossier.base_version()?.id.clone(),
            seen: foreseen.digest.clone(),
            adopted: foreseen.adopted.iter().filter_map(said).collect(),
            left_out: foreseen.left_out.iter().filter_map(said).collect(),
            same: foreseen.same.iter().filter_map(|id| item(voice, dossier, id)).collect(),
            cannot: foreseen.cannot.iter().filter_map(refused).collect(),
            collide: dossier.labels(&foreseen.collide),
            note: field(form, "note").to_owned(),
            language: dossier.declaration.language.to_string(),
            panel: panel.clone(),
            number,
            faults,
        })
    }
}

fn item(voice: Voice, dossier: &Dossier, id: &AmendmentId) -> Option<Item> {
    let amendment = dossier.amendment(id)?;
    Some(Item {
        id: id.clone(),
        href: paths::amendment(id),
        title: title(voice, amendment),
        mover: mover(voice, dossier, amendment),
        advice: "",
        words: None,
        before: None,
        ticked: false,
        why: String::new(),
    })
}

/// What the panel would word, as a difference from what is proposed.
fn wording(voice: Voice, dossier: &Dossier, one: &PanelAdvice) -> Option<Rich> {
    let (words, _) = one.wording.as_ref()?;
    let mut rows = dossier.operations(&one.amendment).iter();
    let proposed = rows.find(|row| crate::actions::has_words(row.act)).map_or("", |row| row.words.as_str());
    Some(rendering::difference(Pen::of(voice, dossier), proposed, words))
}

/// What the form sends: what was shown, and what is to be rejected.
fn read(form: &[(String, String)]) -> ActResult<RecommendChoice> {
    let rejected = form.iter().filter(|(name, _)| name == "reject").map(|(_, id)| AmendmentId::new(id.as_str()));
    Ok(RecommendChoice {
        panel: PanelId::new(field(form, "panel")),
        base: VersionId::new(field(form, "base")),
        seen: field(form, "seen").to_owned(),
        rejected: rejected.collect(),
        note: remark("note", field(form, "note"))?,
    })
}

/// POST /declarations/{slug}/consolidation/recommendations: records the choice as what a panel recommends.
pub(in crate::web) async fn advise(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<Sent>,
) -> PageResult {
    let (slug, form) = (path.into_inner(), form.into_inner());
    let done = act(&store, &reader, (&slug, form.clone()), |tx, visitor, id, form| {
        let asked = read(form)?;
        recommend_choice(tx, visitor, id, &asked)?;
        Ok(paths::review(&asked.panel))
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => page(&reader, &store, slug, field(&form, "panel").to_owned(), (Some(error), &form)).await,
    }
}
