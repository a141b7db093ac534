//! What the pages of the lists of speakers show.

use std::collections::HashMap;

use actix_web::http::StatusCode;
use askama::Template;

use super::floor_view::{Floor, FloorView, ListView, Seen};
use super::form::Faults;
use super::listed::{listed, meeting_title};
use super::sides_view::Heard;
use super::{Page, PageResult, Reader, html, paths};
use crate::actions::{ActError, Participants, Visitor, rules};
use crate::ids::{DeclarationId, SittingId};
use crate::l10n::Voice;
use crate::procedure::{Act, Stage};
use crate::storage::bodies::{Body, Delegation};
use crate::storage::meetings::{self, Meeting};
use crate::storage::sittings::{self, Sitting};
use crate::storage::speakers::SpeakersList;
use crate::storage::{Db, Store, StoreResult, declarations, questions, sitting_life};

/// What the pages are made from.
pub(super) struct Loaded {
    sitting: Sitting,
    meeting: Meeting,
    body: Body,
    participants: Participants,
    /// Those who may be entered on a list.
    speaking: Vec<(String, String)>,
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

fn named(those: Vec<&Delegation>) -> Vec<(String, String)> {
    those.into_iter().map(|one| (one.id.to_string(), one.name.clone())).collect()
}

impl Loaded {
    pub(super) fn load(db: &mut Db, visitor: &Visitor, id: &SittingId) -> StoreResult<Self> {
        let sitting = sittings::find(db, id)?;
        let (meeting, body) = meetings::find(db, &sitting.meeting_id)?;
        let of_meeting = declarations::of_meeting(db, &meeting.id)?;
        let all = listed(db, visitor, std::slice::from_ref(&body), of_meeting)?;
        let plenary = all.iter().filter(|one| one.declaration.stage == Stage::Plenary);
        let voting = questions::at_sitting(db, id)?;
        let floor = Floor::load(db, id)?;
        let texts = all.iter().map(|one| (&one.declaration.id, &one.declaration)).collect();
        let document = rules(&body.rules)?;
        let participants = Participants::now(db, &body.id, &document.rules)?;
        Ok(Self {
            heard: Heard::load(&floor, &texts, &body.rules)?,
            speaking: named(participants.speaking(&document.rules)),
            participants,
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
            participants: &self.participants,
            zone: &self.meeting.zone,
            now: reader.now,
            text,
        }
    }

    /// Who has the floor now and who is next.
    pub(super) fn floor_only(&self, reader: &Reader) -> FloorOnly {
        let text = |id: &DeclarationId| self.text(id);
        let voice = reader.voice_at(&self.meeting.zone);
        FloorOnly { page: Page::new(reader, ""), floor: FloorView::of(voice, &self.floor, &self.seen(reader, &text)) }
    }

    /// The lists as they are now.
    pub(super) fn region(&self, reader: &Reader, again: Again, faults: Faults) -> Region {
        let text = |id: &DeclarationId| self.text(id);
        let (voice, seen) = (reader.voice_at(&self.meeting.zone), self.seen(reader, &text));
        let open = self.floor.lists.iter().rev().filter(|list| list.closed_at.is_none());
        let closed = self.floor.lists.iter().rev().filter(|list| list.closed_at.is_some());
        let mut names = self.speaking.clone();
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
pub(super) struct Again {
    pub(super) list: String,
    pub(super) limit: String,
    pub(super) words: String,
}

#[derive(Template)]
#[template(path = "speakers/_lists.html")]
pub(super) struct Region {
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

#[derive(Template)]
#[template(path = "speakers/_floor.html")]
pub(super) struct FloorOnly {
    page: Page,
    floor: FloorView,
}

/// The page of the lists, with what was refused and what the form held.
pub(super) async fn render(
    reader: &Reader,
    store: &Store,
    id: SittingId,
    again: Again,
    error: Option<ActError>,
) -> PageResult {
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
