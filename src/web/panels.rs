//! Panels: who sits on them, what was said and found, and how their review ended.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;

use super::form::Faults;
use super::listed::{listed, meeting_title};
use super::members::Nothing;
use super::sheet::{Acted, Answer, Field, Posted, Sheet, Way, act};
use super::{Page, PageResult, Reader, html, paths};
use crate::actions::{PanelFields, SeatFields, Visitor, change_panel, enter_panel, give_panel_seat, take_panel_seat};
use crate::ids::{MembershipId, PanelId};
use crate::procedure::Act;
use crate::storage::bodies::{self, Body, Member};
use crate::storage::meetings::{self, Meeting};
use crate::storage::panels::{self, Panel, PanelPart, PanelPerson};
use crate::storage::{Db, Store, StoreError, declarations};

/// A panel with everything that its page shows: six queries.
struct Whole {
    panel: Panel,
    meeting: Meeting,
    body: Body,
    persons: Vec<PanelPerson>,
    findings: Vec<String>,
    seats: Vec<(Member, PanelPart)>,
    members: Vec<Member>,
}

fn whole(db: &mut Db, id: &PanelId) -> Result<Whole, StoreError> {
    let panel = panels::find(db, id)?;
    let (meeting, body) = meetings::find(db, &panel.meeting_id)?;
    let members = bodies::members(db, &body.id)?;
    let seats = panels::seats_of_meeting(db, &meeting.id)?.into_iter().filter(|seat| seat.panel_id == *id);
    let seated = |seat: panels::PanelSeat| {
        let member = members.iter().find(|member| member.membership.id == seat.membership_id)?;
        Some((member.clone(), seat.part))
    };
    Ok(Whole {
        seats: seats.filter_map(seated).collect(),
        persons: panels::persons(db, id)?,
        findings: panels::findings(db, id)?,
        panel,
        meeting,
        body,
        members,
    })
}

#[derive(Template)]
#[template(path = "panels/show.html")]
struct Show {
    page: Page,
    panel: Panel,
    persons: Vec<PanelPerson>,
    findings: Vec<String>,
    seats: Vec<(Member, PanelPart)>,
    /// The form that gives a seat; empty for whoever does not manage the body.
    fields: Vec<Field>,
    faults: Faults,
    manages: bool,
    /// Whether there is a text that the panel reviews or reviewed.
    reviews: bool,
}

/// GET /panels/{id}: the panel.
pub(super) async fn show(reader: Reader, store: Data<Store>, id: Path<PanelId>) -> PageResult {
    let typed = SeatFields { part: PanelPart::Member.as_str().to_owned(), ..SeatFields::default() };
    page(&reader, &store, id.into_inner(), &typed, Faults::none()).await
}

async fn page(reader: &Reader, store: &Store, id: PanelId, typed: &SeatFields, faults: Faults) -> PageResult {
    let visitor = reader.visitor.clone();
    let read = move |db: &mut Db| -> Result<_, StoreError> {
        let found = whole(db, &id)?;
        let reviews = has_text(db, &visitor, &found)?;
        Ok((found, reviews))
    };
    let (mut found, reviews) = store.read(read).await?;
    let manages = reader.visitor.may(Act::ManageBody, &found.body.id, None);
    if reader.visitor.seats(&found.body.id).next().is_none() {
        found.seats.clear(); // account-holders are the body's own affair
    }
    let title =
        reader.voice.m("panel-title").arg("number", found.panel.number).arg("theme", found.panel.theme.as_str());
    let template = Show {
        page: Page::new(reader, title.to_string())
            .under(paths::meeting(&found.meeting.slug), meeting_title(&found.meeting)),
        fields: if manages { seat_fields(reader, &found, typed) } else { Vec::new() },
        panel: found.panel,
        persons: found.persons,
        findings: found.findings,
        seats: found.seats,
        faults,
        manages,
        reviews,
    };
    let status = if template.faults.is_empty() { StatusCode::OK } else { template.faults.status };
    html(status, &template)
}

/// Whether a tabled text of the meeting is open to a visitor.
fn has_text(db: &mut Db, visitor: &Visitor, found: &Whole) -> Result<bool, StoreError> {
    let all = declarations::of_meeting(db, &found.meeting.id)?;
    Ok(listed(db, visitor, std::slice::from_ref(&found.body), all)?.iter().any(|one| !one.draft))
}

fn seat_fields(reader: &Reader, found: &Whole, typed: &SeatFields) -> Vec<Field> {
    let voice = reader.voice;
    let free = found
        .members
        .iter()
        .filter(|member| found.seats.iter().all(|(seated, _)| seated.membership.id != member.membership.id));
    let label = |member: &Member| format!("{} ({})", member.name, voice.say(member.membership.role.key()));
    let members = free.map(|member| Answer::new(member.membership.id.as_str(), label(member))).collect();
    let parts = PanelPart::ALL.iter().map(|part| Answer::new(part.as_str(), voice.say(part.key()))).collect();
    vec![
        Field::select("member", "seat-member", &typed.member, members),
        Field::choice("part", "seat-part", &typed.part, parts),
    ]
}

/// GET /meetings/{slug}/panels/new: the form of a new one.
pub(super) async fn new(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    let read = move |db: &mut Db| -> Result<_, StoreError> {
        let (meeting, body) = meetings::by_slug(db, &slug)?;
        let panels = panels::of_meeting(db, &meeting.id)?;
        Ok((meeting, body, panels))
    };
    let (meeting, body, panels) = store.read(read).await?;
    reader.visitor.permit(Act::ManageBody, &body.id, None)?;
    let next = panels.iter().map(|panel| panel.number).max().unwrap_or(0) + 1;
    let typed = PanelFields { number: next.to_string(), ..PanelFields::default() };
    form(&reader, &meeting, None, &typed, Faults::none())
}

/// POST /meetings/{slug}/panels: enters it.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    form: Form<Posted<PanelFields>>,
) -> PageResult {
    let (slug, Posted { once, fields }) = (slug.into_inner(), form.into_inner());
    let (named, typed) = (slug.clone(), fields.clone());
    let done =
        act(&store, &reader, once, move |tx, visitor| Ok(paths::panel(&enter_panel(tx, visitor, &named, &fields)?)));
    match done.await? {
        Acted::Done(answer) => Ok(answer),
        Acted::Faulty(faults) => {
            let (meeting, _) = store.read(move |db| meetings::by_slug(db, &slug)).await?;
            self::form(&reader, &meeting, None, &typed, faults)
        }
    }
}

/// GET /panels/{id}/edit: the form that changes it.
pub(super) async fn edit(reader: Reader, store: Data<Store>, id: Path<PanelId>) -> PageResult {
    let found = store.read(move |db| whole(db, &id)).await?;
    reader.visitor.permit(Act::ManageBody, &found.body.id, None)?;
    let typed = PanelFields::of(&found.panel, &found.findings, &found.persons);
    form(&reader, &found.meeting, Some(&found.panel), &typed, Faults::none())
}

/// POST /panels/{id}: changes it.
pub(super) async fn update(
    reader: Reader,
    store: Data<Store>,
    id: Path<PanelId>,
    form: Form<Posted<PanelFields>>,
) -> PageResult {
    let (id, Posted { once, fields }) = (id.into_inner(), form.into_inner());
    let (this, typed) = (id.clone(), fields.clone());
    let done = act(&store, &reader, once, move |tx, visitor| {
        change_panel(tx, visitor, &this, &fields)?;
        Ok(paths::panel(&this))
    });
    match done.await? {
        Acted::Done(answer) => Ok(answer),
        Acted::Faulty(faults) => {
            let found = store.read(move |db| whole(db, &id)).await?;
            self::form(&reader, &found.meeting, Some(&found.panel), &typed, faults)
        }
    }
}

/// POST /panels/{id}/seats: gives a member a seat.
pub(super) async fn seat(
    reader: Reader,
    store: Data<Store>,
    id: Path<PanelId>,
    form: Form<Posted<SeatFields>>,
) -> PageResult {
    let (id, Posted { once, fields }) = (id.into_inner(), form.into_inner());
    let (this, typed) = (id.clone(), fields.clone());
    let done = act(&store, &reader, once, move |tx, visitor| {
        give_panel_seat(tx, visitor, &this, &fields)?;
        Ok(paths::panel(&this))
    });
    match done.await? {
        Acted::Done(answer) => Ok(answer),
        Acted::Faulty(faults) => page(&reader, &store, id, &typed, faults).await,
    }
}

/// POST /panels/{id}/seats/{member}/removal: takes the seat away.
pub(super) async fn unseat(
    reader: Reader,
    store: Data<Store>,
    path: Path<(PanelId, MembershipId)>,
    form: Form<Posted<Nothing>>,
) -> PageResult {
    let ((id, member), once) = (path.into_inner(), form.into_inner().once);
    let this = id.clone();
    let done = act(&store, &reader, once, move |tx, visitor| {
        take_panel_seat(tx, visitor, &this, &member)?;
        Ok(paths::panel(&this))
    });
    match done.await? {
        Acted::Done(answer) => Ok(answer),
        Acted::Faulty(faults) => page(&reader, &store, id, &SeatFields::default(), faults).await,
    }
}

fn form(reader: &Reader, meeting: &Meeting, panel: Option<&Panel>, typed: &PanelFields, faults: Faults) -> PageResult {
    let up = paths::meeting(&meeting.slug);
    let (title, button, action, cancel) = match panel {
        Some(panel) => ("panel-edit", "button-save", paths::panel(&panel.id), paths::panel(&panel.id)),
        None => ("panel-new", "panel-button", paths::panels(&meeting.slug), up.clone()),
    };
    let sheet = Sheet {
        page: Page::new(reader, reader.voice.say(title)).under(up, meeting_title(meeting)),
        faults,
        lead: String::new(),
        action,
        fields: fields(typed),
        button,
        cancel,
    };
    sheet.answer()
}

fn fields(typed: &PanelFields) -> Vec<Field> {
    vec![
        Field::line("number", "panel-number", &typed.number).of_type("number").brief(),
        Field::line("theme", "panel-theme", &typed.theme),
        Field::line("subtitle", "panel-subtitle", &typed.subtitle).optional(),
        Field::line("quotation", "panel-quotation", &typed.quotation).hint("panel-quotation-hint").optional(),
        Field::line("quotation_by", "panel-quotation-by", &typed.quotation_by).optional(),
        Field::prose("persons", "panel-persons", &typed.persons).hint("panel-persons-hint").optional(),
        Field::prose("summary", "panel-summary", &typed.summary).hint("panel-summary-hint").optional(),
        Field::prose("findings", "panel-findings", &typed.findings).hint("panel-findings-hint").optional(),
    ]
}
