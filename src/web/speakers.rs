//! The lists of speakers of a sitting: a delegation asks for the floor from its place, the chair gives it.

use std::collections::HashMap;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use super::floor_view::{Floor, FloorView, ListView, Seen};
use super::form::Faults;
use super::listed::{listed, meeting_title};
use super::sides_view::Heard;
use super::sittings::Once;
use super::{Page, PageError, PageResult, Reader, fragment, html, paths, see_other};
use crate::actions::{
    ActError, ActResult, Remark, Visitor, ask_for_floor, close_speakers, end_speech, enter_speaker, give_floor,
    leave_list, limit_speakers, move_speaker, once, open_motion_speakers, open_speakers, strike_speaker,
};
use crate::ids::{DeclarationId, DelegationId, MotionId, SittingId, SpeakerId, SpeakersListId};
use crate::l10n::Voice;
use crate::procedure::{Act, Side, Stage};
use crate::storage::bodies::{self, Body, Delegation};
use crate::storage::meetings::{self, Meeting};
use crate::storage::sittings::{self, Sitting};
use crate::storage::speakers::SpeakersList;
use crate::storage::{Db, Store, StoreResult, Tx, declarations, questions, sitting_life, speakers};

/// What the pages are made from.
struct Loaded {
    sitting: Sitting,
    meeting: Meeting,
    body: Body,
    delegations: Vec<Delegation>,
    floor: Floor,
    heard: Heard,
    /// The address and the title of each text of the meeting that the reader may read.
    titles: HashMap<DeclarationId, (String, String)>,
    /// The texts of which a list may be opened.
    debated: Vec<DeclarationId>,
    is_suspended: bool,
    /// Whether a vote is open.
    is_voting: bool,
}

impl Loaded {
    fn load(db: &mut Db, visitor: &Visitor, id: &SittingId) -> StoreResult<Self> {
        let sitting = sittings::find(db, id)?;
        let (meeting, body) = meetings::find(db, &sitting.meeting_id)?;
        let of_meeting = declarations::of_meeting(db, &meeting.id)?;
        let all = listed(db, visitor, std::slice::from_ref(&body), of_meeting)?;
        let plenary = all.iter().filter(|one| one.declaration.stage == Stage::Plenary);
        let voting = questions::at_sitting(db, id)?;
        let floor = Floor::load(db, id)?;
        let texts = all.iter().map(|one| (&one.declaration.id, &one.declaration)).collect();
        Ok(Self {
            heard: Heard::load(&floor, &texts, &body.rules)?,
            delegations: bodies::delegations(db, &body.id)?,
            floor,
            debated: plenary.map(|one| one.declaration.id.clone()).collect(),
            titles: all.into_iter().map(|one| (one.declaration.id, (one.href, one.title))).collect(),
            is_suspended: sitting_life::suspended_since(db, id)?.is_some(),
            is_voting: voting.is_some_and(|question| question.state.is_pending()),
            sitting,
            meeting,
            body,
        })
    }

    fn text(&self, id: &DeclarationId) -> Option<String> {
        self.titles.get(id).map(|(href, _)| href.clone())
    }

    fn seen<'a>(&'a self, reader: &'a Reader, text: &'a dyn Fn(&DeclarationId) -> Option<String>) -> Seen<'a> {
        Seen {
            visitor: &reader.visitor,
            body: &self.body.id,
            sitting: &self.sitting.id,
            is_open: self.sitting.closed_at.is_none(),
            is_free: !self.is_suspended && !self.is_voting,
            delegations: &self.delegations,
            zone: &self.meeting.zone,
            now: reader.now,
            text,
        }
    }

    fn region(&self, reader: &Reader, again: Again, faults: Faults) -> Region {
        let text = |id: &DeclarationId| self.text(id);
        let (voice, seen) = (reader.voice_at(&self.meeting.zone), self.seen(reader, &text));
        let open = self.floor.lists.iter().rev().filter(|list| list.closed_at.is_none());
        let closed = self.floor.lists.iter().rev().filter(|list| list.closed_at.is_some());
        let mut names: Vec<(String, String)> =
            self.delegations.iter().map(|one| (one.id.to_string(), one.name.clone())).collect();
        names.sort_by(|a, b| voice.compare(&a.1, &b.1));
        Region {
            page: Page::new(reader, ""),
            floor: FloorView::of(voice, &self.floor, &seen),
            lists: open
                .chain(closed)
                .map(|list| ListView::of(voice, &self.floor, list, (&self.titles, &self.heard), &seen))
                .collect(),
            open: self.opening(voice, &seen),
            sitting: paths::speakers(&self.sitting.id),
            delegations: names,
            is_open: seen.is_open,
            is_voting: self.is_voting,
            is_suspended: self.is_suspended && seen.is_open,
            again,
            faults,
        }
    }

    /// What a list may be opened of: the motions before the body, the texts before the plenary, and the sitting in general; none
    /// where nothing is left.
    fn opening(&self, voice: Voice, seen: &Seen<'_>) -> Option<Vec<(String, Option<String>)>> {
        let listed = |on: Option<&DeclarationId>| {
            let same = |list: &SpeakersList| list.motion_id.is_none() && list.declaration_id.as_ref() == on;
            self.floor.lists.iter().any(|list| list.closed_at.is_none() && same(list))
        };
        let texts = self.debated.iter().filter(|id| !listed(Some(id))).filter_map(|id| {
            let (_, title) = self.titles.get(id)?;
            Some((id.to_string(), Some(title.clone())))
        });
        let mut all = self.heard.to_open(voice, &self.floor);
        all.extend(texts);
        if !listed(None) {
            all.push((String::new(), None));
        }
        (seen.may(Act::ConductSpeakers) && !all.is_empty()).then_some(all)
    }
}

/// What a form of the page held when it was refused.
#[derive(Debug, Clone, Default)]
struct Again {
    list: String,
    limit: String,
    words: String,
}

#[derive(Template)]
#[template(path = "speakers/_lists.html")]
struct Region {
    page: Page,
    floor: FloorView,
    lists: Vec<ListView>,
    open: Option<Vec<(String, Option<String>)>>,
    sitting: String,
    delegations: Vec<(String, String)>,
    is_open: bool,
    is_voting: bool,
    is_suspended: bool,
    again: Again,
    faults: Faults,
}

#[derive(Template)]
#[template(path = "speakers/show.html")]
struct Show {
    page: Page,
    faults: Faults,
    region: Region,
    src: String,
    /// Whether the reader only waits here.
    waits: bool,
}

/// GET /sittings/{id}/speakers: who has the floor, who waits for it.
pub(super) async fn show(reader: Reader, store: Data<Store>, id: Path<SittingId>) -> PageResult {
    render(&reader, &store, id.into_inner(), Again::default(), None).await
}

async fn render(reader: &Reader, store: &Store, id: SittingId, again: Again, error: Option<ActError>) -> PageResult {
    let visitor = reader.visitor.clone();
    let loaded = store.read(move |db| Loaded::load(db, &visitor, &id)).await?;
    let voice = reader.voice_at(&loaded.meeting.zone);
    let faults = Faults::after(voice, error)?;
    let name = voice.m("sitting-name").arg("number", loaded.sitting.number).to_string();
    let region = loaded.region(reader, again, faults.clone());
    let status = if faults.is_empty() { StatusCode::OK } else { faults.status };
    let template = Show {
        page: Page::new(reader, voice.say("speakers-title"))
            .in_hall(&loaded.meeting.slug, &loaded.body.id)
            .under(paths::meeting(&loaded.meeting.slug), meeting_title(&loaded.meeting))
            .under(paths::sitting(&loaded.sitting.id), name),
        waits: region.is_open && region.open.is_none() && faults.is_empty(),
        src: format!("{}/state", paths::speakers(&loaded.sitting.id)),
        faults,
        region,
    };
    html(status, &template)
}

/// GET /sittings/{id}/speakers/state: the same now, without its frame.
pub(super) async fn state(
    request: HttpRequest,
    reader: Reader,
    store: Data<Store>,
    id: Path<SittingId>,
) -> Result<HttpResponse, PageError> {
    let (id, visitor) = (id.into_inner(), reader.visitor.clone());
    let loaded = store.read(move |db| Loaded::load(db, &visitor, &id)).await?;
    fragment::answer(&request, &loaded.region(&reader, Again::default(), Faults::none()))
}

#[derive(Template)]
#[template(path = "speakers/_floor.html")]
struct FloorOnly {
    page: Page,
    floor: FloorView,
}

/// GET /sittings/{id}/floor: who has the floor now and who is next, for the pages of the sitting.
pub(super) async fn floor(
    request: HttpRequest,
    reader: Reader,
    store: Data<Store>,
    id: Path<SittingId>,
) -> Result<HttpResponse, PageError> {
    let (id, visitor) = (id.into_inner(), reader.visitor.clone());
    let loaded = store.read(move |db| Loaded::load(db, &visitor, &id)).await?;
    let voice = reader.voice_at(&loaded.meeting.zone);
    let text = |id: &DeclarationId| loaded.text(id);
    let floor = FloorView::of(voice, &loaded.floor, &loaded.seen(&reader, &text));
    fragment::answer(&request, &FloorOnly { page: Page::new(&reader, ""), floor })
}

/// What the forms of the page send, each some of it: on what a list is opened, who asks for the floor and for what, the time
/// with the words of the ruling, up or down.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct SpeakersForm {
    once: String,
    on: String,
    delegation: String,
    side: String,
    limit: String,
    words: String,
    step: String,
}

/// POST /sittings/{id}/speakers: opens a list.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    id: Path<SittingId>,
    form: Form<SpeakersForm>,
) -> PageResult {
    let (id, form, visitor) = (id.into_inner(), form.into_inner(), reader.visitor.clone());
    let sitting = id.clone();
    let act = move |tx: &mut Tx<'_>| {
        if let Some(motion) = form.on.strip_prefix("motion:") {
            return open_motion_speakers(tx, &visitor, &sitting, &MotionId::new(motion)).map(drop);
        }
        let on = (!form.on.is_empty()).then(|| DeclarationId::new(form.on));
        open_speakers(tx, &visitor, &sitting, on.as_ref()).map(drop)
    };
    conduct(&reader, &store, id, (form.once, Again::default()), act).await
}

/// POST /speakers-lists/{id}/closure: closes a list.
pub(super) async fn close(
    reader: Reader,
    store: Data<Store>,
    id: Path<SpeakersListId>,
    form: Form<Once>,
) -> PageResult {
    let act = |tx: &mut Tx<'_>, visitor: &Visitor, id: &SpeakersListId| close_speakers(tx, visitor, id);
    on_list(reader, store, id.into_inner(), (form.key().to_owned(), Again::default()), act).await
}

/// POST /speakers-lists/{id}/limit: the chair rules how long speakers have the floor.
pub(super) async fn limit(
    reader: Reader,
    store: Data<Store>,
    id: Path<SpeakersListId>,
    form: Form<SpeakersForm>,
) -> PageResult {
    let (id, SpeakersForm { once, limit, words, .. }) = (id.into_inner(), form.into_inner());
    let again = Again { list: id.to_string(), limit: limit.clone(), words: words.clone() };
    let act = move |tx: &mut Tx<'_>, visitor: &Visitor, id: &SpeakersListId| {
        let words = Remark::new(&words).map_err(|fault| ActError::field("words", fault))?;
        limit_speakers(tx, visitor, id, (&limit, &words))
    };
    on_list(reader, store, id, (once, again), act).await
}

/// POST /speakers-lists/{id}/requests: the reader's delegation asks for the floor.
pub(super) async fn ask(
    reader: Reader,
    store: Data<Store>,
    id: Path<SpeakersListId>,
    form: Form<SpeakersForm>,
) -> PageResult {
    let SpeakersForm { once, side, .. } = form.into_inner();
    let act = move |tx: &mut Tx<'_>, visitor: &Visitor, id: &SpeakersListId| {
        ask_for_floor(tx, visitor, id, Side::parse(&side)).map(drop)
    };
    on_list(reader, store, id.into_inner(), (once, Again::default()), act).await
}

/// POST /speakers-lists/{id}/entries: enters a delegation that asked in the hall.
pub(super) async fn enter(
    reader: Reader,
    store: Data<Store>,
    id: Path<SpeakersListId>,
    form: Form<SpeakersForm>,
) -> PageResult {
    let SpeakersForm { once, side, delegation, .. } = form.into_inner();
    let delegation = DelegationId::new(delegation);
    let act = move |tx: &mut Tx<'_>, visitor: &Visitor, id: &SpeakersListId| {
        enter_speaker(tx, visitor, id, (&delegation, Side::parse(&side))).map(drop)
    };
    on_list(reader, store, id.into_inner(), (once, Again::default()), act).await
}

/// POST /speakers/{id}/withdrawal: the reader's delegation gives up its place.
pub(super) async fn leave(reader: Reader, store: Data<Store>, id: Path<SpeakerId>, form: Form<Once>) -> PageResult {
    on_speaker(reader, store, id.into_inner(), form.key().to_owned(), leave_list).await
}

/// POST /speakers/{id}/removal: takes a delegation off.
pub(super) async fn strike(reader: Reader, store: Data<Store>, id: Path<SpeakerId>, form: Form<Once>) -> PageResult {
    on_speaker(reader, store, id.into_inner(), form.key().to_owned(), strike_speaker).await
}

/// POST /speakers/{id}/floor: gives it the floor.
pub(super) async fn give(reader: Reader, store: Data<Store>, id: Path<SpeakerId>, form: Form<Once>) -> PageResult {
    on_speaker(reader, store, id.into_inner(), form.key().to_owned(), give_floor).await
}

/// POST /speakers/{id}/end: the speech has ended.
pub(super) async fn end(reader: Reader, store: Data<Store>, id: Path<SpeakerId>, form: Form<Once>) -> PageResult {
    on_speaker(reader, store, id.into_inner(), form.key().to_owned(), end_speech).await
}

/// POST /speakers/{id}/place: moves it up or down.
pub(super) async fn place(
    reader: Reader,
    store: Data<Store>,
    id: Path<SpeakerId>,
    form: Form<SpeakersForm>,
) -> PageResult {
    let SpeakersForm { once, step, .. } = form.into_inner();
    let up = step != "down";
    let act = move |tx: &mut Tx<'_>, visitor: &Visitor, id: &SpeakerId| move_speaker(tx, visitor, id, up);
    on_speaker(reader, store, id.into_inner(), once, act).await
}

/// Does an act on a list, and shows the lists of its sitting.
async fn on_list(
    reader: Reader,
    store: Data<Store>,
    id: SpeakersListId,
    (key, again): (String, Again),
    act: impl FnOnce(&mut Tx<'_>, &Visitor, &SpeakersListId) -> ActResult<()> + Send + 'static,
) -> PageResult {
    let (list, visitor) = (id.clone(), reader.visitor.clone());
    let sitting = store.read(move |db| Ok::<_, crate::storage::StoreError>(speakers::find_list(db, &id)?.sitting_id));
    let sitting = sitting.await?;
    conduct(&reader, &store, sitting, (key, again), move |tx| act(tx, &visitor, &list)).await
}

/// Does an act on somebody's place, and shows the lists of its sitting.
async fn on_speaker(
    reader: Reader,
    store: Data<Store>,
    id: SpeakerId,
    key: String,
    act: impl FnOnce(&mut Tx<'_>, &Visitor, &SpeakerId) -> ActResult<()> + Send + 'static,
) -> PageResult {
    let (speaker, visitor) = (id.clone(), reader.visitor.clone());
    let sitting = store.read(move |db| Ok::<_, crate::storage::StoreError>(speakers::find(db, &id)?.sitting_id));
    let sitting = sitting.await?;
    conduct(&reader, &store, sitting, (key, Again::default()), move |tx| act(tx, &visitor, &speaker)).await
}

/// Does an act of the floor and goes back to the lists, which also show what was refused.
async fn conduct(
    reader: &Reader,
    store: &Store,
    id: SittingId,
    (key, again): (String, Again),
    act: impl FnOnce(&mut Tx<'_>) -> ActResult<()> + Send + 'static,
) -> PageResult {
    let sitting = id.clone();
    let done = store
        .write(move |tx: &mut Tx<'_>| -> ActResult<String> {
            once(tx, &key, |tx| act(tx).map(|()| paths::speakers(&sitting)))
        })
        .await;
    match done {
        Ok(location) => Ok(see_other(location)),
        Err(error) => render(reader, store, id, again, Some(error)).await,
    }
}
