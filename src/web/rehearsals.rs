//! Rehearsals: the page of one, taking part and leaving, its clock, its end. These pages are of the record in earnest.

use actix_web::web::{Data, Form, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use super::form::Faults;
use super::listed::meeting_title;
use super::rehearsing::{asked, entered_cookie, left_cookie};
use super::{Page, PageError, PageResult, Reader, html, paths, qr, see_other};
use crate::actions::{
    ActError, ClockFields, STEPS, begin_rehearsal, check_taking_part, end_rehearsal, is_known_in, move_clock as move_it,
};
use crate::config::Config;
use crate::ids::RehearsalId;
use crate::l10n::{Rich, zone};
use crate::procedure::Act;
use crate::storage::meetings::{self, Meeting};
use crate::storage::rehearsals::{self, Rehearsal};
use crate::storage::{Db, Store, accounts};

/// Which meeting is to be rehearsed.
#[derive(Debug, Deserialize)]
pub(super) struct Begin {
    #[serde(default)]
    meeting: String,
}

#[derive(Template)]
#[template(path = "rehearsals/show.html")]
struct Show {
    page: Page,
    faults: Faults,
    /// Where its forms go.
    at: String,
    /// Who began it, and when.
    begun: Rich,
    ended: Option<Rich>,
    /// What its clock shows.
    clock: Rich,
    /// Whether this browser takes part.
    inside: bool,
    /// Whether the reader's account was made after the copy.
    is_unknown: bool,
    /// Whether the reader conducts it.
    conducts: bool,
    /// The steps of the clock, in minutes, with the key of each.
    steps: Vec<(String, String)>,
    typed: ClockFields,
    zone: String,
    /// Where others come to it.
    address: String,
    qr: Option<Rich>,
    meeting: String,
}

/// What the page shows: five queries.
struct Held {
    rehearsal: Rehearsal,
    meeting: Meeting,
    conducts: bool,
    begun_by: String,
}

fn held(db: &mut Db, reader: &Reader, id: &RehearsalId) -> Result<Held, ActError> {
    let rehearsal = check_taking_part(db, &reader.visitor, id)?;
    let (meeting, body) = meetings::find(db, &rehearsal.meeting_id)?;
    let begun_by = accounts::find(db, &rehearsal.begun_by)?.name;
    Ok(Held { conducts: reader.visitor.may(Act::Rehearse, &body.id, None), rehearsal, meeting, begun_by })
}

/// POST /rehearsals: begins one, or leads to the one that runs.
pub(super) async fn create(reader: Reader, store: Data<Store>, form: Form<Begin>) -> PageResult {
    let id = begin_rehearsal(&store, &reader.visitor, &form.meeting).await?;
    Ok(see_other(paths::rehearsal(&id)))
}

/// GET /rehearsals/{id}: what it is, and the way in and out.
pub(super) async fn show(
    reader: Reader,
    store: Data<Store>,
    config: Data<Config>,
    request: HttpRequest,
    id: Path<RehearsalId>,
) -> PageResult {
    let inside = asked(&request).as_ref() == Some(&*id);
    render(&reader, &store, &config, inside, id.into_inner(), (ClockFields::default(), None)).await
}

async fn render(
    reader: &Reader,
    store: &Store,
    config: &Config,
    inside: bool,
    id: RehearsalId,
    (typed, error): (ClockFields, Option<ActError>),
) -> PageResult {
    let asking = reader.clone();
    let Held { rehearsal, meeting, conducts, begun_by } = store.read(move |db| held(db, &asking, &id)).await?;
    let runs = rehearsal.ended_at.is_none();
    let known = !runs || is_known_in(store, &rehearsal, &reader.visitor).await?;
    let (voice, place) = (reader.voice_at(&meeting.zone), zone(&meeting.zone));
    let tag = |at| voice.time_tag(at, place);
    let address = format!("{}{}", config.public_url, paths::rehearsal(&rehearsal.id));
    let template = Show {
        page: Page::new(reader, voice.m("rehearsal-of").arg("meeting", meeting.title.as_str()).to_string())
            .under(paths::meeting(&meeting.slug), meeting_title(&meeting)),
        faults: Faults::after(voice, error)?,
        at: paths::rehearsal(&rehearsal.id),
        begun: voice.m("rehearsal-begun").arg("name", begun_by.as_str()).arg("time", tag(rehearsal.begun_at)).rich(),
        ended: rehearsal.ended_at.map(|at| voice.m("rehearsal-ended").arg("time", tag(at)).rich()),
        clock: tag(reader.now + chrono::Duration::seconds(rehearsal.ahead)),
        inside: inside && runs,
        is_unknown: !known,
        conducts: conducts && runs,
        steps: STEPS.iter().map(|step| (step.to_string(), voice.say(&format!("clock-step-{step}")))).collect(),
        typed,
        qr: qr::code(&address, &voice.say("rehearsal-title")),
        address,
        zone: meeting.zone,
        meeting: paths::meeting(&meeting.slug),
    };
    html(template.faults.status, &template)
}

/// POST /rehearsals/{id}/entry: this browser takes part from now on.
pub(super) async fn enter(
    reader: Reader,
    store: Data<Store>,
    config: Data<Config>,
    id: Path<RehearsalId>,
) -> PageResult {
    let (asking, asked) = (reader.clone(), id.clone());
    let held = store.read(move |db| held(db, &asking, &asked)).await?;
    let at = paths::rehearsal(&id);
    if held.rehearsal.ended_at.is_some() || !is_known_in(&store, &held.rehearsal, &reader.visitor).await? {
        return Ok(see_other(&at)); // the page says why
    }
    Ok(with_cookie(see_other(paths::meeting(&held.meeting.slug)), entered_cookie(&config, &id)))
}

/// POST /rehearsals/{id}/departure: this browser goes back to the record in earnest.
pub(super) async fn leave(
    reader: Reader,
    store: Data<Store>,
    config: Data<Config>,
    id: Path<RehearsalId>,
) -> PageResult {
    reader.visitor.signed_in()?;
    let asked = id.clone();
    store.read(move |db| rehearsals::find(db, &asked)).await?;
    Ok(with_cookie(see_other(paths::rehearsal(&id)), left_cookie(&config)))
}

fn with_cookie(mut answer: HttpResponse, cookie: actix_web::cookie::Cookie<'_>) -> HttpResponse {
    // Only a cookie that is not plain ASCII would fail.
    let _ = answer.add_cookie(&cookie);
    answer
}

/// POST /rehearsals/{id}/clock: moves its clock.
pub(super) async fn move_clock(
    reader: Reader,
    store: Data<Store>,
    config: Data<Config>,
    request: HttpRequest,
    id: Path<RehearsalId>,
    form: Form<ClockFields>,
) -> PageResult {
    match move_it(&store, &reader.visitor, &id, &form).await {
        Ok(()) => Ok(see_other(paths::rehearsal(&id))),
        Err(error @ ActError::Invalid(_)) => {
            let inside = asked(&request).as_ref() == Some(&*id);
            render(&reader, &store, &config, inside, id.into_inner(), (form.into_inner(), Some(error))).await
        }
        Err(other) => Err(other.into()),
    }
}

/// POST /rehearsals/{id}/end: ends it for everybody.
pub(super) async fn end(reader: Reader, store: Data<Store>, config: Data<Config>, id: Path<RehearsalId>) -> PageResult {
    end_rehearsal(&store, &reader.visitor, &id).await.map_err(PageError::from)?;
    Ok(with_cookie(see_other(paths::rehearsal(&id)), left_cookie(&config)))
}
