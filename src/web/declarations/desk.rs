//! The drafting desk: a new draft, the document with a tool beside each clause, the lines around it.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path, Query};
use askama::Template;

use super::rival::{in_place_of, title_of};
use super::sheet::Sheet;
use crate::actions::{ActError, BeginDraft, Dossier, SaveFrame, begin_draft, moves, once, save_frame, says_nothing};
use crate::l10n::Rich;
use crate::language::Locale;
use crate::procedure::{Act, Refusal, Stage};
use crate::storage::bodies::Body;
use crate::storage::meetings::{self, Meeting};
use crate::storage::{Db, Store, StoreError};
use crate::text::numbering::NumberingMode;
use crate::text::reference::Names;
use crate::text::{DeclarationKind, Text};
use crate::web::form::{Faults, say_refusal};
use crate::web::listed::meeting_title;
use crate::web::rendering::Pen;
use crate::web::{Page, PageError, PageResult, Reader, html, paths, rendering, see_other};

/// A choice in a list: its value, its name, whether it is chosen.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) name: String,
    pub(super) chosen: bool,
}

/// Which meeting a new draft is for.
#[derive(Debug, serde::Deserialize)]
pub(in crate::web) struct For {
    meeting: Option<String>,
    /// The declaration in whose place it is proposed.
    of: Option<String>,
}

/// The form of a new draft.
#[derive(Debug, serde::Deserialize)]
pub(in crate::web) struct NewForm {
    #[serde(default)]
    once: String,
    #[serde(flatten)]
    draft: BeginDraft,
}

#[derive(Template)]
#[template(path = "declarations/new.html")]
struct New {
    page: Page,
    faults: Faults,
    typed: BeginDraft,
    /// The title of the text in whose place it is proposed.
    other: Option<String>,
    kinds: Vec<Choice>,
    languages: Vec<Choice>,
}

/// GET /declarations/new: the form of a new draft for a meeting.
pub(in crate::web) async fn new(reader: Reader, store: Data<Store>, query: Query<For>) -> PageResult {
    let For { meeting, of } = query.into_inner();
    let Some(slug) = meeting else { return which_meeting(&reader, &store).await };
    let name = slug.clone();
    let (meeting, body) = store.read(move |db| meetings::by_slug(db, &name)).await.map_err(PageError::from)?;
    reader.visitor.permit(Act::WriteDraft, &body.id, Some(Stage::Proposal))?;
    let typed = BeginDraft { meeting: slug, ..suggested(&meeting, &body) };
    let typed = match of {
        Some(of) => in_place_of(&reader, &store, of, typed).await?,
        None => (typed, None),
    };
    new_page(&reader, (&meeting, &body), typed, Faults::none())
}

#[derive(Template)]
#[template(path = "declarations/meetings.html")]
struct WhichMeeting {
    page: Page,
    /// The form for each meeting, and what that is called.
    meetings: Vec<(String, String)>,
}

/// The meetings for which the reader may write a draft.
async fn which_meeting(reader: &Reader, store: &Store) -> PageResult {
    reader.visitor.signed_in()?;
    let all = store.read(meetings::all).await?;
    let may = |body: &Body| reader.visitor.may(Act::WriteDraft, &body.id, Some(Stage::Proposal));
    let open = all.into_iter().filter(|(_, body)| may(body)).map(|(meeting, _)| meeting);
    let meetings: Vec<_> =
        open.map(|meeting| (paths::new_declaration(&meeting.slug), meeting_title(&meeting))).collect();
    if meetings.is_empty() {
        return Err(PageError::Refused(Refusal::NotYourRole { act: Act::WriteDraft }));
    }
    let page =
        Page::new(reader, reader.voice.say("new-draft-title")).under("/meetings", reader.voice.say("nav-meetings"));
    html(StatusCode::OK, &WhichMeeting { page, meetings })
}

/// What most texts of the meeting begin with.
fn suggested(meeting: &Meeting, body: &Body) -> BeginDraft {
    let language = body.languages.split(',').next().unwrap_or("").trim().to_owned();
    BeginDraft { place_date: meeting.place.clone(), language, ..BeginDraft::default() }
}

fn new_page(
    reader: &Reader,
    (meeting, body): (&Meeting, &Body),
    (typed, other): (BeginDraft, Option<String>),
    faults: Faults,
) -> PageResult {
    let page = Page::new(reader, reader.voice.say("new-draft-title"))
        .under(paths::meeting(&meeting.slug), meeting_title(meeting));
    let (status, kinds, languages) = (faults.status, kinds(reader, &typed.kind), languages(body, &typed.language));
    html(status, &New { page, faults, typed, other, kinds, languages })
}

fn kinds(reader: &Reader, chosen: &str) -> Vec<Choice> {
    let choice = |kind: &DeclarationKind| Choice {
        value: kind.as_str().to_owned(),
        name: reader.voice.named("kind", kind.as_str()),
        chosen: kind.as_str() == chosen,
    };
    DeclarationKind::ALL.iter().map(choice).collect()
}

fn languages(body: &Body, chosen: &str) -> Vec<Choice> {
    let tags = body.languages.split(',').map(str::trim).filter(|tag| !tag.is_empty());
    tags.map(|tag| Choice {
        value: tag.to_owned(),
        name: Locale::from_tag(tag).map_or_else(|| tag.to_owned(), |locale| locale.own_name().to_owned()),
        chosen: tag == chosen,
    })
    .collect()
}

/// POST /declarations: begins a draft, then opens its desk.
pub(in crate::web) async fn create(reader: Reader, store: Data<Store>, form: Form<NewForm>) -> PageResult {
    let NewForm { once: key, draft } = form.into_inner();
    let (visitor, typed) = (reader.visitor.clone(), draft.clone());
    let begun = store.write(move |tx| once(tx, &key, |tx| Ok(paths::desk(&begin_draft(tx, &visitor, &typed)?)))).await;
    match begun {
        Ok(desk) => Ok(see_other(desk)),
        Err(error) => {
            let faults = Faults::of(reader.voice, error)?;
            let name = draft.meeting.clone();
            let (meeting, body) = store.read(move |db| meetings::by_slug(db, &name)).await.map_err(PageError::from)?;
            let other = title_of(&reader, &store, &draft.of).await?;
            new_page(&reader, (&meeting, &body), (draft, other), faults)
        }
    }
}

#[derive(Template)]
#[template(path = "declarations/edit.html")]
struct Edit {
    page: Page,
    slug: String,
    sheet: Sheet,
    /// Whether the reader may table it, once it says something.
    may_table: bool,
    /// Why it cannot be tabled yet.
    unable: Option<String>,
}

/// A draft for whoever may write on it.
///
/// # Errors
/// `Missing`; the refusal, of a text that was tabled for one.
pub(super) fn load_draft(db: &mut Db, reader: &Reader, slug: &str) -> Result<Dossier, PageError> {
    reader.visitor.signed_in()?;
    let dossier = super::load(db, &reader.visitor, slug)?;
    // First whether it is theirs at all: only to such people does it say something that the text was tabled.
    match dossier.permit(&reader.visitor, Act::WriteDraft) {
        Ok(_) | Err(ActError::Refused(Refusal::WrongStage { .. })) if dossier.declaration.tabled_at.is_some() => {
            let since = dossier.declaration.tabled_at;
            Err(PageError::Refused(Refusal::AlreadyDone { act: Act::Table, since }))
        }
        Err(error) => Err(error.into()),
        Ok(_) => Ok(dossier),
    }
}

/// GET /declarations/{slug}/edit: the desk.
pub(in crate::web) async fn edit(reader: Reader, store: Data<Store>, path: Path<String>) -> PageResult {
    let slug = path.into_inner();
    let who = reader.clone();
    let dossier = store.read(move |db| load_draft(db, &who, &slug)).await?;
    let voice = reader.voice_at(&dossier.meeting.zone);
    let mut sheet = Sheet::new(voice, &dossier, dossier.base_text(), NumberingMode::Final);
    sheet.state = voice.say("state-draft");
    for clause in &mut sheet.clauses {
        clause.moves = moves(dossier.base_text(), &clause.id.as_str().into());
    }
    let title = voice.m("desk-title").arg("title", dossier.base_text().title.as_str()).to_string();
    let template = Edit {
        page: super::page(&reader, &dossier, title),
        slug: dossier.declaration.slug.clone(),
        may_table: dossier.permit(&reader.visitor, Act::Table).is_ok(),
        unable: says_nothing(dossier.base_text()).then(|| say_refusal(voice, &Refusal::NothingProposed {})),
        sheet,
    };
    html(StatusCode::OK, &template)
}

/// The form of the lines around the clauses.
#[derive(Debug, serde::Deserialize)]
pub(in crate::web) struct FrameForm {
    #[serde(default)]
    once: String,
    title: String,
    masthead: String,
    place_date: String,
    enacting: String,
    closing: String,
    revision: i64,
}

#[derive(Template)]
#[template(path = "declarations/frame.html")]
struct Frame {
    page: Page,
    faults: Faults,
    slug: String,
    lang: String,
    typed: SaveFrame,
    /// What somebody else saved in between, line by line as a difference to what was typed.
    theirs: Option<Vec<(String, Rich)>>,
}

/// GET /declarations/{slug}/frame: the lines around the clauses.
pub(in crate::web) async fn frame(reader: Reader, store: Data<Store>, path: Path<String>) -> PageResult {
    let slug = path.into_inner();
    let who = reader.clone();
    let dossier = store.read(move |db| load_draft(db, &who, &slug)).await?;
    let typed = as_typed(dossier.base_text(), dossier.base.revision);
    frame_page(&reader, &dossier, typed, Faults::none(), None)
}

fn as_typed(text: &Text, revision: i64) -> SaveFrame {
    SaveFrame {
        title: text.title.clone(),
        masthead: text.masthead.join("\n"),
        place_date: text.place_date.clone(),
        enacting: text.enacting.clone(),
        closing: text.closing.join("\n"),
        revision,
    }
}

fn frame_page(
    reader: &Reader,
    dossier: &Dossier,
    typed: SaveFrame,
    faults: Faults,
    theirs: Option<Vec<(String, Rich)>>,
) -> PageResult {
    let page = super::page(reader, dossier, reader.voice.say("frame-title"));
    let status = if theirs.is_some() { StatusCode::CONFLICT } else { faults.status };
    let (slug, lang) = (dossier.declaration.slug.clone(), dossier.declaration.language.to_string());
    html(status, &Frame { page, faults, slug, lang, typed, theirs })
}

/// POST /declarations/{slug}/frame: saves them. What somebody saved in between is shown beside, and the person decides.
pub(in crate::web) async fn update_frame(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<FrameForm>,
) -> PageResult {
    let (slug, form) = (path.into_inner(), form.into_inner());
    let FrameForm { once: key, title, masthead, place_date, enacting, closing, revision } = form;
    let typed = SaveFrame { title, masthead, place_date, enacting, closing, revision };
    let (visitor, name, frame) = (reader.visitor.clone(), slug.clone(), typed.clone());
    let saved = store
        .write(move |tx| once(tx, &key, |tx| save_frame(tx, &visitor, &name, &frame).map(|()| paths::desk(&name))));
    let error = match saved.await {
        Ok(desk) => return Ok(see_other(desk)),
        Err(error) => error,
    };
    let who = reader.clone();
    let dossier = store.read(move |db| load_draft(db, &who, &slug)).await?;
    if matches!(error, ActError::Store(StoreError::Stale)) {
        let theirs = as_typed(dossier.base_text(), dossier.base.revision);
        let differences = frame_differences(&reader, &theirs, &typed);
        let typed = SaveFrame { revision: theirs.revision, ..typed };
        return frame_page(&reader, &dossier, typed, Faults::none(), Some(differences));
    }
    frame_page(&reader, &dossier, typed, Faults::of(reader.voice, error)?, None)
}

/// The lines in which what was typed differs from what somebody saved in between.
fn frame_differences(reader: &Reader, theirs: &SaveFrame, mine: &SaveFrame) -> Vec<(String, Rich)> {
    let pairs = [
        ("field-title", &theirs.title, &mine.title),
        ("field-masthead", &theirs.masthead, &mine.masthead),
        ("field-place-date", &theirs.place_date, &mine.place_date),
        ("field-enacting", &theirs.enacting, &mine.enacting),
        ("field-closing", &theirs.closing, &mine.closing),
    ];
    let names = Names::default(); // lines around the clauses refer to none
    let differ = pairs.into_iter().filter(|(_, theirs, mine)| theirs != mine);
    differ
        .map(|(key, theirs, mine)| {
            (reader.voice.say(key), rendering::difference(Pen::new(reader.voice, &names), theirs, mine))
        })
        .collect()
}
