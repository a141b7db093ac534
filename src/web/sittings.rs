//! Sittings: the list of a meeting, and the page from which the chair conducts the voting.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use super::floor_view::FloorView;
use super::followed_motion::FollowingView;
use super::form::Faults;
use super::hall_view::{ConsoleView, Hall};
use super::listed::meeting_title;
use super::presence_view::PresenceView;
use super::question_view::QuestionView;
use super::quorum_view::QuorumView;
use super::sitting_life::LifeView;
use super::text_view::TextView;
use super::{Page, PageError, PageResult, Reader, fragment, html, paths, see_other};
use crate::actions::{ActError, close_sitting, once, open_sitting};
use crate::ids::SittingId;
use crate::l10n::{Rich, Voice};
use crate::procedure::Act;
use crate::storage::meetings::{self, Meeting};
use crate::storage::sittings::{self, Sitting};
use crate::storage::{Store, StoreError};

/// A form that only acts.
#[derive(Debug, Deserialize)]
pub(super) struct Once {
    #[serde(default)]
    once: String,
}

impl Once {
    pub(super) const fn new(once: String) -> Self {
        Self { once }
    }

    pub(super) fn key(&self) -> &str {
        &self.once
    }
}

/// A sitting in the list.
struct Line {
    href: String,
    name: String,
    when: Rich,
    is_open: bool,
}

#[derive(Template)]
#[template(path = "sittings/index.html")]
struct Index {
    page: Page,
    lines: Vec<Line>,
    may_open: bool,
    action: String,
}

/// GET /meetings/{slug}/sittings: the sittings of a meeting.
pub(super) async fn index(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    let slug = slug.into_inner();
    let (meeting, body, all) = store
        .read(move |db| {
            let (meeting, body) = meetings::by_slug(db, &slug)?;
            let all = sittings::of_meeting(db, &meeting.id)?;
            Ok::<_, StoreError>((meeting, body, all))
        })
        .await?;
    let voice = reader.voice_at(&meeting.zone);
    let any_open = all.iter().any(|sitting| sitting.closed_at.is_none());
    let page =
        Page::new(&reader, voice.say("sittings-title")).under(paths::meeting(&meeting.slug), meeting_title(&meeting));
    let template = Index {
        page,
        lines: all.iter().map(|sitting| line(voice, &meeting, sitting)).collect(),
        may_open: !any_open && reader.visitor.may(Act::OpenSitting, &body.id, None),
        action: paths::sittings(&meeting.slug),
    };
    html(StatusCode::OK, &template)
}

fn line(voice: Voice, meeting: &Meeting, sitting: &Sitting) -> Line {
    let tag = |moment| voice.time_tag(moment, crate::l10n::zone(&meeting.zone));
    Line {
        href: paths::sitting(&sitting.id),
        name: voice.m("sitting-name").arg("number", sitting.number).to_string(),
        when: match sitting.closed_at {
            Some(closed) => voice.m("sitting-until").arg("time", tag(closed)).rich(),
            None => voice.m("sitting-since").arg("time", tag(sitting.opened_at)).rich(),
        },
        is_open: sitting.closed_at.is_none(),
    }
}

/// POST /meetings/{slug}/sittings: opens a sitting.
pub(super) async fn create(reader: Reader, store: Data<Store>, slug: Path<String>, form: Form<Once>) -> PageResult {
    let (slug, form) = (slug.into_inner(), form.into_inner());
    let location = store
        .write(move |tx| {
            once(tx, &form.once, |tx| {
                let (meeting, _) = meetings::by_slug(tx.db, &slug)?;
                Ok(paths::sitting(&open_sitting(tx, &reader.visitor, &meeting.id)?))
            })
        })
        .await?;
    Ok(see_other(location))
}

/// POST /sittings/{id}/closure: closes a sitting.
pub(super) async fn close(reader: Reader, store: Data<Store>, id: Path<SittingId>, form: Form<Once>) -> PageResult {
    let (id, form, visitor) = (id.into_inner(), form.into_inner(), reader.visitor.clone());
    let sitting = id.clone();
    let done = store
        .write(move |tx| {
            once(tx, &form.once, |tx| {
                close_sitting(tx, &visitor, &id)?;
                Ok(paths::sitting(&id))
            })
        })
        .await;
    match done {
        Ok(location) => Ok(see_other(location)),
        Err(error) => render(&reader, &store, sitting, Again::default(), Some(error)).await,
    }
}

/// What a form of the page held when it was refused.
#[derive(Debug, Clone, Default)]
pub(super) struct Again {
    pub(super) method: String,
    pub(super) wording: String,
    pub(super) confirmed: Vec<String>,
    /// The counts of a show of hands.
    pub(super) count: Option<[String; 3]>,
    /// The votes each way of a delegation that answers the roll.
    pub(super) split: Option<(String, [String; 3])>,
    /// The chair's own count of those present, and its reason.
    pub(super) own_count: String,
    pub(super) own_reason: String,
    /// What the chair says with a suspension.
    pub(super) suspension: String,
    /// The delegations that were not to vote, and why.
    pub(super) excluded: Vec<String>,
    pub(super) excluded_reason: String,
}

impl Again {
    /// Puts the counts and votes that were typed back into their fields.
    fn fill(&self, console: Option<&mut ConsoleView>, faults: &Faults) {
        let Some(console) = console else { return };
        if let (Some(piles), Some(typed)) = (&mut console.count, &self.count) {
            piles.iter_mut().zip(typed).for_each(|(pile, typed)| pile.count.clone_from(typed));
        }
        if let (Some(roll), Some(typed)) = (&mut console.roll, &self.split) {
            roll.fill(typed, faults.at("split"));
        }
    }
}

#[derive(Template)]
#[template(path = "sittings/show.html")]
struct Show {
    page: Page,
    again: Again,
    faults: Faults,
    number: i64,
    when: Rich,
    is_open: bool,
    state_src: String,
    presence: PresenceView,
    attendance: Option<String>,
    screen: String,
    closure: Option<String>,
    console: Option<ConsoleView>,
    pending: Option<QuestionView>,
    texts: Vec<TextView>,
    life: LifeView,
    /// What carried motions leave to the reader.
    following: Vec<FollowingView>,
    quorum: QuorumView,
    floor: FloorView,
    floor_src: String,
    /// Where the reader's delegation checks in.
    check_in: Option<String>,
    minutes: String,
}

/// GET /sittings/{id}: what is before the body, what comes next, who is there.
pub(super) async fn show(reader: Reader, store: Data<Store>, id: Path<SittingId>) -> PageResult {
    render(&reader, &store, id.into_inner(), Again::default(), None).await
}

/// The page of a sitting, also after a form on it was refused: as the sitting is now, with what was typed.
pub(super) async fn render(
    reader: &Reader,
    store: &Store,
    id: SittingId,
    again: Again,
    error: Option<ActError>,
) -> PageResult {
    let visitor = reader.visitor.clone();
    let mut hall = store.read(move |db| Hall::load(db, &visitor, &id)).await?;
    hall.note_seals(store.seals());
    let faults = Faults::after(reader.voice_at(&hall.meeting.zone), error)?;
    html(faults.status, &page(reader, &hall, again, faults)?)
}

fn page(reader: &Reader, hall: &Hall, again: Again, faults: Faults) -> Result<Show, PageError> {
    let voice = reader.voice_at(&hall.meeting.zone);
    let (visitor, id) = (&hall.seated(&reader.visitor), &hall.sitting.id);
    let name = voice.m("sitting-name").arg("number", hall.sitting.number).to_string();
    let page = Page::new(reader, name)
        .in_hall(&hall.meeting.slug, &hall.body.id)
        .under(paths::meeting(&hall.meeting.slug), meeting_title(&hall.meeting))
        .under(paths::sittings(&hall.meeting.slug), voice.say("sittings-title"));
    let is_open = hall.sitting.closed_at.is_none();
    let may = |act| is_open && visitor.may(act, &hall.body.id, None);
    let life = LifeView::of(voice, visitor, (&hall.meeting, &hall.body), (&hall.sitting, &hall.life));
    let mut console = if hall.is_suspended() { None } else { ConsoleView::of(voice, hall, visitor)? };
    again.fill(console.as_mut(), &faults);
    let pending = if console.is_none() { pending(voice, hall)? } else { None };
    Ok(Show {
        page,
        faults,
        again,
        number: hall.sitting.number,
        when: line(voice, &hall.meeting, &hall.sitting).when,
        is_open,
        state_src: format!("{}/state?was={}", paths::sitting(id), hall.state_key()),
        presence: PresenceView::of(voice, hall)?,
        attendance: may(Act::RecordAttendance).then(|| paths::attendance(id)),
        screen: paths::screen(id),
        closure: (may(Act::CloseSitting) && hall.pending.is_none()).then(|| format!("{}/closure", paths::sitting(id))),
        console,
        pending,
        texts: TextView::all(voice, hall, visitor),
        life,
        following: hall.following(voice, visitor),
        quorum: QuorumView::of(voice, visitor, hall)?,
        floor: hall.floor(voice, reader),
        floor_src: paths::floor(id),
        check_in: may(Act::CheckIn).then(|| paths::check_in(id)),
        minutes: paths::minutes(id),
    })
}

/// The question before the body, for those who do not conduct the vote.
fn pending(voice: Voice, hall: &Hall) -> Result<Option<QuestionView>, PageError> {
    let found = hall.pending.as_ref().and_then(|one| Some((hall.dossier_of(&one.question)?, &one.question)));
    Ok(found.map(|(dossier, question)| QuestionView::of(voice, dossier, question)).transpose()?)
}

/// On what the page that asks was made.
#[derive(Debug, Deserialize)]
pub(super) struct Was {
    #[serde(default)]
    pub(super) was: String,
}

#[derive(Template)]
#[template(path = "sittings/_progress.html")]
struct Progress {
    console: Option<ConsoleView>,
    nobody: String,
}

/// GET /sittings/{id}/state: who has voted so far; a page that stands on another question is told to begin anew.
pub(super) async fn state(
    request: HttpRequest,
    reader: Reader,
    store: Data<Store>,
    id: Path<SittingId>,
    was: Query<Was>,
) -> Result<HttpResponse, PageError> {
    let (id, visitor) = (id.into_inner(), reader.visitor.clone());
    let hall = store.read(move |db| Hall::load(db, &visitor, &id)).await?;
    if hall.state_key() != was.was {
        return Ok(fragment::passed());
    }
    let voice = reader.voice_at(&hall.meeting.zone);
    let console = ConsoleView::of(voice, &hall, &hall.seated(&reader.visitor))?;
    fragment::answer(&request, &Progress { console, nobody: voice.say("objection-none") })
}
