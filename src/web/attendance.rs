//! Who is at a sitting.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;

use super::form::Faults;
use super::hall_view::Hall;
use super::listed::meeting_title;
use super::presence_view::PresenceView;
use super::screens::{brought, spaced};
use super::{Page, PageResult, Reader, html, paths, qr, see_other};
use crate::actions::{ActError, ActResult, Attending, once, record_attendance};
use crate::config::Config;
use crate::ids::{DelegationId, SittingId};
use crate::l10n::{Rich, Voice};
use crate::procedure::{Act, Mode};
use crate::storage::bodies::Delegation;
use crate::storage::{Store, Tx};

/// Each delegation of a form with what is ticked of it.
type Ticked = Vec<(DelegationId, Attending)>;

/// A delegation's line.
struct Line {
    id: String,
    name: String,
    present: bool,
    since: String,
    votes: bool,
    online: bool,
    /// Whether the delegation checked in itself.
    checked_in: bool,
    /// Who carries its vote by proxy, in a sentence.
    carried: Option<String>,
}

#[derive(Template)]
#[template(path = "attendance/show.html")]
struct Show {
    page: Page,
    faults: Faults,
    action: String,
    lines: Vec<Line>,
    /// Whether the sitting is closed: then the list is for reading.
    closed: bool,
    presence: PresenceView,
    /// The code of the sitting, as it is read out, and the address that brings it, for a mail or a message: a link
    /// would lead whoever keeps this list to a form that is not theirs.
    code: Option<(String, String)>,
    /// The same as a QR code.
    qr: Option<Rich>,
}

/// GET /sittings/{id}/attendance: who is in the hall.
pub(super) async fn show(reader: Reader, store: Data<Store>, config: Data<Config>, id: Path<SittingId>) -> PageResult {
    render(&reader, (&store, &config), id.into_inner(), None, None).await
}

async fn render(
    reader: &Reader,
    (store, config): (&Store, &Config),
    id: SittingId,
    error: Option<ActError>,
    ticked: Option<Ticked>,
) -> PageResult {
    let visitor = reader.visitor.clone();
    let hall = store.read(move |db| Hall::load(db, &visitor, &id)).await?;
    reader.visitor.permit(Act::RecordAttendance, &hall.body.id, None)?;
    let voice = reader.voice_at(&hall.meeting.zone);
    let faults = Faults::after(voice, error)?;
    let name = voice.m("sitting-name").arg("number", hall.sitting.number).to_string();
    let title = voice.m("attendance-title").arg("number", hall.sitting.number).to_string();
    let is_open = hall.sitting.closed_at.is_none();
    let status = if faults.is_empty() { StatusCode::OK } else { faults.status };
    let template = Show {
        page: Page::new(reader, title)
            .under(paths::meeting(&hall.meeting.slug), meeting_title(&hall.meeting))
            .under(paths::sitting(&hall.sitting.id), name),
        faults,
        action: paths::attendance(&hall.sitting.id),
        lines: lines(voice, &hall, ticked.as_deref()),
        closed: !is_open,
        presence: PresenceView::of(voice, &hall)?,
        code: is_open.then(|| (spaced(&hall.sitting.code), brought(config, &hall.sitting))),
        qr: if is_open { qr::code(&brought(config, &hall.sitting), &voice.say("check-in-title")) } else { None },
    };
    html(status, &template)
}

fn lines(voice: Voice, hall: &Hall, ticked: Option<&[(DelegationId, Attending)]>) -> Vec<Line> {
    let rules = &hall.attendance_rules.rules;
    let zone = crate::l10n::zone(&hall.meeting.zone);
    let line = |delegation: &Delegation| {
        let here = hall.is_present(delegation);
        let typed = ticked.and_then(|all| all.iter().find(|(id, _)| *id == delegation.id)).map(|(_, how)| *how);
        let recorded = here.map_or(Attending::Absent, |one| Attending::There(one.mode));
        let shown = typed.unwrap_or(recorded);
        Line {
            id: delegation.id.to_string(),
            name: delegation.name.clone(),
            present: shown != Attending::Absent,
            online: shown == Attending::There(Mode::Online),
            checked_in: here.is_some_and(|one| one.checked_in),
            since: here.map_or_else(String::new, |one| voice.time(one.at, zone)),
            votes: rules.check_vote(delegation.category).is_ok(),
            carried: carried(voice, hall, delegation),
        }
    };
    let mut lines: Vec<Line> = hall.participants.attending(rules).into_iter().map(line).collect();
    lines.sort_by(|a, b| b.votes.cmp(&a.votes).then_with(|| voice.compare(&a.name, &b.name)));
    lines
}

fn carried(voice: Voice, hall: &Hall, delegation: &Delegation) -> Option<String> {
    let proxy = hall.proxies.iter().find(|one| one.giver_id == delegation.id)?;
    let holder = hall.participants.find(&proxy.holder_id)?;
    Some(voice.m("attendance-carried").arg("holder", holder.name.as_str()).to_string())
}

/// POST /sittings/{id}/attendance: records who is ticked as present and the other listed ones as absent.
pub(super) async fn update(
    reader: Reader,
    store: Data<Store>,
    config: Data<Config>,
    id: Path<SittingId>,
    form: Form<Vec<(String, String)>>,
) -> PageResult {
    let id = id.into_inner();
    let attendance = read(&form);
    let key = form.iter().find(|(name, _)| name == "once").map_or_else(String::new, |(_, value)| value.clone());
    let (visitor, sitting, listed) = (reader.visitor.clone(), id.clone(), attendance.clone());
    let done = store
        .write(move |tx: &mut Tx<'_>| -> ActResult<String> {
            once(tx, &key, |tx| {
                record_attendance(tx, &visitor, &sitting, &listed)?;
                Ok(paths::sitting(&sitting))
            })
        })
        .await;
    match done {
        Ok(location) => Ok(see_other(location)),
        Err(error @ (ActError::Refused(_) | ActError::Invalid(_))) => {
            render(&reader, (&store, &config), id, Some(error), Some(attendance)).await
        }
        Err(other) => Err(other.into()),
    }
}

/// Each delegation that the form lists: online or in the hall as its boxes say, in the hall if all are.
fn read(form: &[(String, String)]) -> Ticked {
    let of =
        |wanted: &'static str| form.iter().filter(move |(name, _)| name == wanted).map(|(_, value)| value.as_str());
    let all = of("all").next().is_some();
    let how = |id: &str| match (all || of("present").any(|one| one == id), of("online").any(|one| one == id)) {
        (_, true) => Attending::There(Mode::Online),
        (true, false) => Attending::There(Mode::InPerson),
        (false, false) => Attending::Absent,
    };
    of("listed").map(|id| (DelegationId::new(id), how(id))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_that_is_not_ticked_is_an_absence() {
        let form = [("listed", "a"), ("present", "b"), ("listed", "b"), ("listed", "c"), ("online", "c")];
        let form = form.map(|(name, id)| (name.to_owned(), id.to_owned()));
        let expected =
            [("a", Attending::Absent), ("b", Attending::There(Mode::InPerson)), ("c", Attending::There(Mode::Online))];
        assert_eq!(read(&form), expected.map(|(id, how)| (DelegationId::new(id), how)));
    }
}
