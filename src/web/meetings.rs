//! Meetings: where and when, what is on their agenda, their panels, declarations and sittings.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;
use chrono_tz::Tz;

use super::delegations::managed;
use super::form::Faults;
use super::listed::{Listed, Named, listed, meeting_title};
use super::sheet::{Acted, Field, Posted, Sheet, act};
use super::{Page, PageResult, Reader, html, paths};
use crate::actions::{MeetingFields, call_meeting, change_meeting};
use crate::l10n::{Voice, zone};
use crate::procedure::{Act, Stage};
use crate::storage::bodies::Body;
use crate::storage::meetings::{self, Meeting, Part};
use crate::storage::panels::{self, Panel};
use crate::storage::rehearsals::{self, Rehearsal};
use crate::storage::sittings::{self, Sitting};
use crate::storage::{Db, Store, StoreError, declarations};

/// A meeting in a list.
struct Line {
    href: String,
    title: String,
    short_name: String,
    meeting: Meeting,
}

#[derive(Template)]
#[template(path = "meetings/index.html")]
struct Index {
    page: Page,
    coming: Vec<Line>,
    past: Vec<Line>,
}

#[derive(Template)]
#[template(path = "meetings/show.html")]
struct Show {
    page: Page,
    meeting: Meeting,
    bodies: Vec<(Named, Part)>,
    panels: Vec<Panel>,
    declarations: Vec<Listed>,
    /// Whether it has final acts, published texts.
    published: bool,
    sittings: Vec<Sitting>,
    zone: Tz,
    /// Speaks of times in the meeting's zone.
    voice: Voice,
    manages: bool,
    writes: bool,
    /// Whether the reader may open a sitting now.
    opens: bool,
    /// Whether a sitting is open that the reader may follow.
    follows: bool,
    /// Whether the reader may begin a rehearsal: none runs, and this is none.
    rehearses: bool,
    /// The rehearsal that runs, for those who may take part.
    rehearsal: Option<String>,
}

/// GET /meetings: all of them; those that are over last.
pub(super) async fn index(reader: Reader, store: Data<Store>) -> PageResult {
    let all = store.read(meetings::all).await?;
    let today = |meeting: &Meeting| reader.now.and_utc().with_timezone(&zone(&meeting.zone)).date_naive();
    let lines = all.into_iter().map(|(meeting, body)| Line {
        href: paths::meeting(&meeting.slug),
        title: meeting_title(&meeting),
        short_name: body.short_name,
        meeting,
    });
    let (mut coming, past): (Vec<_>, Vec<_>) = lines.partition(|line| line.meeting.ends_on >= today(&line.meeting));
    coming.reverse(); // the next one first
    html(StatusCode::OK, &Index { page: Page::new(&reader, reader.voice.say("nav-meetings")), coming, past })
}

/// Everything a meeting's page shows: eight queries.
struct Held {
    meeting: Meeting,
    lead: Body,
    bodies: Vec<(Body, Part)>,
    panels: Vec<Panel>,
    declarations: Vec<Listed>,
    sittings: Vec<Sitting>,
    rehearsal: Option<Rehearsal>,
}

fn held(db: &mut Db, reader: &Reader, slug: &str) -> Result<Held, StoreError> {
    let (meeting, lead) = meetings::by_slug(db, slug)?;
    let declarations = declarations::of_meeting(db, &meeting.id)?;
    Ok(Held {
        bodies: meetings::bodies_of(db, &meeting.id)?,
        panels: panels::of_meeting(db, &meeting.id)?,
        declarations: listed(db, &reader.visitor, std::slice::from_ref(&lead), declarations)?,
        sittings: sittings::of_meeting(db, &meeting.id)?,
        rehearsal: rehearsals::of_meeting(db, &meeting.id)?,
        meeting,
        lead,
    })
}

/// GET /meetings/{slug}: the meeting.
pub(super) async fn show(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    let asking = reader.clone();
    let held = store.read(move |db| held(db, &asking, &slug)).await?;
    let (visitor, voice) = (&reader.visitor, reader.voice);
    let belongs = held.bodies.iter().any(|(body, _)| visitor.seats(&body.id).next().is_some());
    let running = held.rehearsal.as_ref().filter(|_| reader.rehearsal.is_none());
    let template = Show {
        rehearses: running.is_none() && reader.rehearsal.is_none() && visitor.may(Act::Rehearse, &held.lead.id, None),
        rehearsal: running.filter(|_| belongs).map(|one| paths::rehearsal(&one.id)),
        page: Page::new(&reader, meeting_title(&held.meeting)).under("/meetings", voice.say("nav-meetings")),
        manages: visitor.may(Act::ManageBody, &held.lead.id, None),
        writes: visitor.may(Act::WriteDraft, &held.lead.id, Some(Stage::Proposal)),
        opens: visitor.may(Act::OpenSitting, &held.lead.id, None)
            && held.sittings.iter().all(|sitting| sitting.closed_at.is_some()),
        follows: visitor.seats(&held.lead.id).next().is_some()
            && held.sittings.iter().any(|sitting| sitting.closed_at.is_none()),
        zone: zone(&held.meeting.zone),
        voice: reader.voice_at(&held.meeting.zone),
        bodies: held.bodies.iter().map(|(body, part)| (Named::new(body, voice), *part)).collect(),
        meeting: held.meeting,
        panels: held.panels,
        published: held.declarations.iter().any(|one| one.declaration.stage == Stage::Published),
        declarations: held.declarations,
        sittings: held.sittings,
    };
    html(StatusCode::OK, &template)
}

/// GET /bodies/{body}/meetings/new: the form that calls one.
pub(super) async fn new(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    let body = managed(&reader, &store, slug.into_inner()).await?;
    let typed = MeetingFields { zone: body.zone.clone(), ..MeetingFields::default() };
    form(&reader, &Place::of(&body, &reader), &typed, Faults::none())
}

/// POST /bodies/{body}/meetings: calls it.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    form: Form<Posted<MeetingFields>>,
) -> PageResult {
    let body = managed(&reader, &store, slug.into_inner()).await?;
    let Posted { once, fields } = form.into_inner();
    let (of, typed) = (body.id.clone(), fields.clone());
    let done = act(&store, &reader, once, move |tx, visitor| {
        Ok(paths::meeting(&call_meeting(tx, visitor, &of, &fields)?.slug))
    });
    match done.await? {
        Acted::Done(answer) => Ok(answer),
        Acted::Faulty(faults) => self::form(&reader, &Place::of(&body, &reader), &typed, faults),
    }
}

/// GET /meetings/{slug}/edit: the form that changes it.
pub(super) async fn edit(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    let (meeting, body) = store.read(move |db| meetings::by_slug(db, &slug)).await?;
    reader.visitor.permit(Act::ManageBody, &body.id, None)?;
    form(&reader, &Place::at(&meeting), &MeetingFields::of(&meeting), Faults::none())
}

/// POST /meetings/{slug}: changes it.
pub(super) async fn update(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    form: Form<Posted<MeetingFields>>,
) -> PageResult {
    let (slug, Posted { once, fields }) = (slug.into_inner(), form.into_inner());
    let (named, typed) = (slug.clone(), fields.clone());
    let done = act(&store, &reader, once, move |tx, visitor| {
        Ok(paths::meeting(&change_meeting(tx, visitor, &named, &fields)?.slug))
    });
    match done.await? {
        Acted::Done(answer) => Ok(answer),
        Acted::Faulty(faults) => {
            let (meeting, _) = store.read(move |db| meetings::by_slug(db, &slug)).await?;
            self::form(&reader, &Place::at(&meeting), &typed, faults)
        }
    }
}

/// What a form of a meeting is about: a new one of a body, or one that there is.
struct Place {
    title: &'static str,
    button: &'static str,
    action: String,
    up: (String, String),
}

impl Place {
    fn of(body: &Body, reader: &Reader) -> Self {
        let named = Named::new(body, reader.voice);
        let action = paths::meetings(&body.slug);
        Self { title: "meeting-new", button: "meeting-button", action, up: (named.href, named.name) }
    }

    fn at(meeting: &Meeting) -> Self {
        let action = paths::meeting(&meeting.slug);
        Self { title: "meeting-edit", button: "button-save", up: (action.clone(), meeting_title(meeting)), action }
    }
}

fn form(reader: &Reader, place: &Place, typed: &MeetingFields, faults: Faults) -> PageResult {
    let fields = vec![
        Field::line("title", "meeting-title", &typed.title),
        Field::line("ordinal", "meeting-ordinal", &typed.ordinal).hint("meeting-ordinal-hint").brief().optional(),
        Field::line("place", "meeting-place", &typed.place).hint("meeting-place-hint"),
        Field::line("starts_on", "meeting-starts-on", &typed.starts_on).of_type("date").brief(),
        Field::line("ends_on", "meeting-ends-on", &typed.ends_on).of_type("date").brief(),
        Field::zone("zone", "meeting-zone", &typed.zone).hint("zone-hint"),
        Field::prose("agenda", "meeting-agenda", &typed.agenda).hint("meeting-agenda-hint").optional(),
    ];
    let sheet = Sheet {
        page: Page::new(reader, reader.voice.say(place.title)).under(&place.up.0, &place.up.1),
        faults,
        lead: String::new(),
        action: place.action.clone(),
        fields,
        button: place.button,
        cancel: place.up.0.clone(),
    };
    sheet.answer()
}
