//! A delegation checks in at a sitting, by a code of six digits or a link that brings it.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path, Query};
use askama::Template;
use serde::Deserialize;

use super::listed::meeting_title;
use super::{Page, PageResult, Reader, html, paths, see_other};
use crate::actions::{ActError, CheckIn, attendance_rules, check_in};
use crate::ids::SittingId;
use crate::l10n::{self, Voice};
use crate::procedure::{Act, Mode, Refusal};
use crate::storage::bodies;
use crate::storage::meetings::{self, Meeting};
use crate::storage::sittings::{self, Presence, Sitting};
use crate::storage::{Db, Store, StoreError, StoreResult};

/// The code that a link brings.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Brought {
    code: String,
}

/// The form that checks in.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct CheckInForm {
    code: String,
    mode: String,
}

/// A sitting at which somebody may check in, in the list.
struct Line {
    href: String,
    number: i64,
    meeting: String,
}

#[derive(Template)]
#[template(path = "check_ins/index.html")]
struct Index {
    page: Page,
    lines: Vec<Line>,
}

/// GET /check-in: the sitting that is open, where there is one; the code is brought along.
pub(super) async fn index(reader: Reader, store: Data<Store>, brought: Query<Brought>) -> PageResult {
    reader.visitor.signed_in()?;
    let visitor = reader.visitor.clone();
    let open = store
        .read(move |db| -> StoreResult<Vec<(Sitting, Meeting)>> {
            let mut mine = Vec::new();
            for (sitting, meeting) in sittings::open(db)? {
                let (_, body) = meetings::find(db, &meeting.id)?;
                if visitor.may(Act::CheckIn, &body.id, None) {
                    mine.push((sitting, meeting));
                }
            }
            Ok(mine)
        })
        .await?;
    let digits: String = brought.code.chars().filter(char::is_ascii_digit).take(6).collect();
    let address = |sitting: &Sitting| {
        let href = paths::check_in(&sitting.id);
        if digits.is_empty() { href } else { format!("{href}?code={digits}") }
    };
    if let [(sitting, _)] = open.as_slice() {
        return Ok(see_other(address(sitting)));
    }
    let line = |(sitting, meeting): &(Sitting, Meeting)| Line {
        href: address(sitting),
        number: sitting.number,
        meeting: meeting_title(meeting),
    };
    let lines = open.iter().map(line).collect();
    html(StatusCode::OK, &Index { page: Page::new(&reader, reader.voice.say("check-in-title")), lines })
}

#[derive(Template)]
#[template(path = "check_ins/new.html")]
struct New {
    page: Page,
    delegation: String,
    /// What is recorded of the delegation.
    recorded: Option<String>,
    action: Option<String>,
    code: String,
    fault: Option<String>,
    modes: Vec<(&'static str, &'static str, bool)>,
    sitting: String,
}

/// What the page is made from.
struct Loaded {
    sitting: Sitting,
    meeting: Meeting,
    delegation: String,
    presence: Option<Presence>,
}

impl Loaded {
    fn load(db: &mut Db, reader: &Reader, id: &SittingId) -> Result<Self, ActError> {
        let sitting = sittings::find(db, id)?;
        let (meeting, body) = meetings::find(db, &sitting.meeting_id)?;
        let document = attendance_rules(db, &body, &meeting.id)?;
        let permit = reader.visitor.doing(Act::CheckIn, &document.rules).permit(Act::CheckIn, &body.id, None)?;
        let delegation = permit.delegation().cloned().ok_or(StoreError::NotFound)?;
        let name = bodies::delegation(db, &body.id, &delegation)?.name;
        let presence = sittings::presence(db, id)?.into_iter().find(|one| one.delegation_id == delegation);
        Ok(Self { sitting, meeting, delegation: name, presence })
    }
}

/// GET /sittings/{id}/check-in: the form.
pub(super) async fn new(
    reader: Reader,
    store: Data<Store>,
    id: Path<SittingId>,
    brought: Query<Brought>,
) -> PageResult {
    let form = CheckInForm { code: brought.into_inner().code, ..CheckInForm::default() };
    render(&reader, &store, id.into_inner(), form, None).await
}

/// POST /sittings/{id}/check-in: checks in.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    id: Path<SittingId>,
    form: Form<CheckInForm>,
) -> PageResult {
    let (id, form, visitor) = (id.into_inner(), form.into_inner(), reader.visitor.clone());
    let mode = Mode::parse(&form.mode).unwrap_or(Mode::InPerson);
    let (sitting, code) = (id.clone(), form.code.clone());
    let done = store.write(move |tx| check_in(tx, &visitor, &sitting, &code, mode)).await;
    match done {
        Ok(CheckIn::Done) => Ok(see_other(paths::check_in(&id))),
        Ok(refused) => render(&reader, &store, id, form, Some(refused)).await,
        Err(ActError::Refused(Refusal::NoSitting {})) => render(&reader, &store, id, form, None).await,
        Err(other) => Err(other.into()),
    }
}

async fn render(
    reader: &Reader,
    store: &Store,
    id: SittingId,
    form: CheckInForm,
    refused: Option<CheckIn>,
) -> PageResult {
    let asks = reader.clone();
    let loaded = store.read(move |db| Loaded::load(db, &asks, &id)).await?;
    let Loaded { sitting, meeting, .. } = &loaded;
    let voice = reader.voice_at(&meeting.zone);
    let name = voice.m("sitting-name").arg("number", sitting.number).to_string();
    let mode = Mode::parse(&form.mode).unwrap_or(Mode::InPerson);
    let is_open = sitting.closed_at.is_none();
    let (status, fault) = fault(voice, refused);
    let template = New {
        page: Page::new(reader, voice.say("check-in-title"))
            .under(paths::meeting(&meeting.slug), meeting_title(meeting))
            .under(paths::sitting(&sitting.id), name),
        recorded: recorded(voice, &loaded),
        delegation: loaded.delegation.clone(),
        action: is_open.then(|| paths::check_in(&sitting.id)),
        code: form.code,
        fault,
        modes: Mode::ALL.iter().map(|one| (one.as_str(), one.key(), *one == mode)).collect(),
        sitting: paths::sitting(&sitting.id),
    };
    html(if is_open || refused.is_none() { status } else { StatusCode::CONFLICT }, &template)
}

fn fault(voice: Voice, refused: Option<CheckIn>) -> (StatusCode, Option<String>) {
    match refused {
        None | Some(CheckIn::Done) => (StatusCode::OK, None),
        Some(CheckIn::WrongCode) => (StatusCode::UNPROCESSABLE_ENTITY, Some(voice.say("check-in-wrong"))),
        Some(CheckIn::TooMany(until)) => {
            (StatusCode::TOO_MANY_REQUESTS, Some(voice.m("check-in-too-many").arg("until", until).to_string()))
        }
    }
}

/// "Present in the hall since 10:05."
fn recorded(voice: Voice, loaded: &Loaded) -> Option<String> {
    let presence = loaded.presence.as_ref().filter(|one| one.present)?;
    let time = voice.time(presence.at, l10n::zone(&loaded.meeting.zone));
    let spoken = voice.m("check-in-recorded").arg("time", time).word("mode", presence.mode.key());
    Some(spoken.to_string())
}
