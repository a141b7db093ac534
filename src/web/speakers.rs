//! The lists of speakers of a sitting: a delegation asks for the floor from its place, the chair gives it.

use actix_web::web::{Data, Form, Path};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use super::form::Faults;
use super::sittings::Once;
use super::speakers_view::{Again, Loaded, render};
use super::{PageError, PageResult, Reader, fragment, paths, see_other};
use crate::actions::{
    ActError, ActResult, Remark, Visitor, ask_for_floor, close_speakers, end_speech, enter_speaker, give_floor,
    leave_list, limit_speakers, move_speaker, once, open_motion_speakers, open_speakers, strike_speaker,
};
use crate::ids::{DeclarationId, DelegationId, MotionId, SittingId, SpeakerId, SpeakersListId};
use crate::procedure::Side;
use crate::storage::{Store, Tx, speakers};

/// GET /sittings/{id}/speakers: who has the floor, who waits for it.
pub(super) async fn show(reader: Reader, store: Data<Store>, id: Path<SittingId>) -> PageResult {
    render(&reader, &store, id.into_inner(), Again::default(), None).await
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

/// GET /sittings/{id}/floor: who has the floor now and who is next, for the pages of the sitting.
pub(super) async fn floor(
    request: HttpRequest,
    reader: Reader,
    store: Data<Store>,
    id: Path<SittingId>,
) -> Result<HttpResponse, PageError> {
    let (id, visitor) = (id.into_inner(), reader.visitor.clone());
    let loaded = store.read(move |db| Loaded::load(db, &visitor, &id)).await?;
    fragment::answer(&request, &loaded.floor_only(&reader))
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
