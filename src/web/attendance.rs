//! Who is at a sitting.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;

use super::form::Faults;
use super::hall_view::{Hall, PresenceView};
use super::listed::meeting_title;
use super::{Page, PageError, PageResult, Reader, html, paths, see_other};
use crate::actions::{ActError, ActResult, once, record_attendance};
use crate::ids::{DelegationId, SittingId};
use crate::l10n::Voice;
use crate::procedure::Act;
use crate::storage::bodies::Delegation;
use crate::storage::{Store, Tx};

/// A delegation's line.
struct Line {
    id: String,
    name: String,
    present: bool,
    since: String,
    votes: bool,
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
}

/// GET /sittings/{id}/attendance: who is in the hall.
pub(super) async fn show(reader: Reader, store: Data<Store>, id: Path<SittingId>) -> PageResult {
    render(&reader, &store, id.into_inner(), None, None).await
}

async fn render(
    reader: &Reader,
    store: &Store,
    id: SittingId,
    error: Option<ActError>,
    ticked: Option<Vec<(DelegationId, bool)>>,
) -> PageResult {
    let visitor = reader.visitor.clone();
    let hall = store.read(move |db| Hall::load(db, &visitor, &id)).await?;
    reader.visitor.permit(Act::RecordAttendance, &hall.body.id, None)?;
    let voice = reader.voice_at(&hall.meeting.zone);
    let faults = Faults::after(voice, error)?;
    let name = voice.m("sitting-name").arg("number", hall.sitting.number).to_string();
    let title = voice.m("attendance-title").arg("number", hall.sitting.number).to_string();
    let status = if faults.is_empty() { StatusCode::OK } else { faults.status };
    let template = Show {
        page: Page::new(reader, title)
            .under(paths::meeting(&hall.meeting.slug), meeting_title(&hall.meeting))
            .under(paths::sitting(&hall.sitting.id), name),
        faults,
        action: paths::attendance(&hall.sitting.id),
        lines: lines(voice, &hall, ticked.as_deref())?,
        closed: hall.sitting.closed_at.is_some(),
        presence: PresenceView::of(&hall)?,
    };
    html(status, &template)
}

fn lines(voice: Voice, hall: &Hall, ticked: Option<&[(DelegationId, bool)]>) -> Result<Vec<Line>, PageError> {
    let document = crate::actions::rules(&hall.body.rules)?;
    let zone = crate::l10n::zone(&hall.meeting.zone);
    let line = |delegation: &Delegation| {
        let here = hall.is_present(delegation);
        let typed = ticked.and_then(|all| all.iter().find(|(id, _)| *id == delegation.id)).map(|(_, present)| *present);
        Line {
            id: delegation.id.to_string(),
            name: delegation.name.clone(),
            present: typed.unwrap_or(here.is_some()),
            since: here.map_or_else(String::new, |one| voice.time(one.at, zone)),
            votes: document.rules.check_vote(delegation.category).is_ok(),
        }
    };
    let mut lines: Vec<Line> = hall.delegations.iter().map(line).collect();
    lines.sort_by(|a, b| b.votes.cmp(&a.votes).then_with(|| voice.compare(&a.name, &b.name)));
    Ok(lines)
}

/// POST /sittings/{id}/attendance: records who is ticked as present and the other listed ones as absent.
pub(super) async fn update(
    reader: Reader,
    store: Data<Store>,
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
            render(&reader, &store, id, Some(error), Some(attendance)).await
        }
        Err(other) => Err(other.into()),
    }
}

/// Each delegation that the form lists, present if its box is ticked or if all are.
fn read(form: &[(String, String)]) -> Vec<(DelegationId, bool)> {
    let of =
        |wanted: &'static str| form.iter().filter(move |(name, _)| name == wanted).map(|(_, value)| value.as_str());
    let all = of("all").next().is_some();
    of("listed").map(|id| (DelegationId::new(id), all || of("present").any(|one| one == id))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_that_is_not_ticked_is_an_absence() {
        let form =
            [("listed", "a"), ("present", "b"), ("listed", "b")].map(|(name, id)| (name.to_owned(), id.to_owned()));
        assert_eq!(read(&form), [(DelegationId::new("a"), false), (DelegationId::new("b"), true)]);
    }
}
