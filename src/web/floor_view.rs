//! Who has the floor, for how long, and who follows: on the pages of a sitting and on the screen of the hall.

use std::collections::HashMap;

use super::hall_view::Hall;
use super::motion_view::motion_named;
use super::sides_view::{Heard, SidesView};
use super::{Reader, paths};
use crate::actions::{Participants, Visitor};
use crate::clock::Moment;
use crate::ids::{BodyId, DeclarationId, SittingId};
use crate::l10n::{Rich, Voice, zone};
use crate::procedure::{Act, Side, TimeLimit, seconds_left};
use crate::storage::motions::{self, Motion};
use crate::storage::speakers::{self, Speaker, SpeakersList};
use crate::storage::{Db, StoreResult};

/// The lists of speakers of a sitting, everybody on them, and its motions: three queries.
#[derive(Debug, Clone, Default)]
pub(super) struct Floor {
    pub(super) lists: Vec<SpeakersList>,
    pub(super) speakers: Vec<Speaker>,
    /// The motions of the sitting, in the order of moving.
    pub(super) motions: Vec<Motion>,
}

impl Floor {
    pub(super) fn load(db: &mut Db, sitting: &SittingId) -> StoreResult<Self> {
        Ok(Self {
            lists: speakers::lists(db, sitting)?,
            speakers: speakers::of_sitting(db, sitting)?,
            motions: motions::of_sitting(db, sitting)?,
        })
    }

    /// The motions that are before the body.
    pub(super) fn before(&self) -> impl Iterator<Item = &Motion> {
        self.motions.iter().filter(|motion| motion.state.is_before())
    }

    /// Who has it.
    pub(super) fn speaking(&self) -> Option<&Speaker> {
        self.speakers.iter().find(|one| one.speaks())
    }

    /// Who waits on a list, in order.
    pub(super) fn waiting<'a>(&'a self, list: &'a SpeakersList) -> impl Iterator<Item = &'a Speaker> {
        self.speakers.iter().filter(|one| one.list_id == list.id && one.waits())
    }

    pub(super) fn list(&self, of: &Speaker) -> Option<&SpeakersList> {
        self.lists.iter().find(|list| list.id == of.list_id)
    }

    /// The list that is spoken on: that of whoever has the floor, else the newest on which somebody waits, else the newest
    /// that is open.
    pub(super) fn current(&self) -> Option<&SpeakersList> {
        let waited_on = || self.lists.iter().rev().find(|list| self.waiting(list).next().is_some());
        let open = || self.lists.iter().rev().find(|list| list.closed_at.is_none());
        self.speaking().and_then(|one| self.list(one)).or_else(waited_on).or_else(open)
    }
}

/// The time of whoever has the floor.
#[derive(Debug, Clone)]
pub(super) struct Countdown {
    /// Seconds left, fewer than none once the time is over; none without a limit.
    pub(super) left: Option<i64>,
    /// Whether the time is over.
    pub(super) over: bool,
    /// Until when, or since when where there is no limit.
    pub(super) words: Rich,
}

impl Countdown {
    fn of(voice: Voice, place: &str, speaker: &Speaker, now: Moment) -> Option<Self> {
        let began = speaker.began_at?;
        let place = zone(place);
        let left = seconds_left(began, speaker.seconds, now);
        let words = match left {
            Some(_) => {
                let until = began + chrono::Duration::seconds(speaker.seconds);
                voice.m("floor-until").arg("time", voice.time(until, place)).arg("limit", limit(speaker.seconds))
            }
            None => voice.m("floor-since").arg("time", voice.time(began, place)),
        };
        Some(Self { left, over: left.is_some_and(|left| left <= 0), words: words.rich() })
    }
}

/// A time limit as it is read out: "3:00".
pub(super) fn limit(seconds: i64) -> String {
    TimeLimit::parse(&format!("{}:{:02}", seconds / 60, seconds % 60)).unwrap_or_default().to_string()
}

/// Whoever has the floor.
#[derive(Debug, Clone)]
pub(super) struct SpeakingView {
    pub(super) name: String,
    pub(super) side: Option<&'static str>,
    pub(super) time: Option<Countdown>,
    /// Whether it is the reader's delegation.
    pub(super) own: bool,
    /// Where the speech is ended.
    pub(super) end: Option<String>,
}

/// Who is next.
#[derive(Debug, Clone)]
pub(super) struct NextView {
    pub(super) name: String,
    pub(super) side: Option<&'static str>,
    /// Where the floor is given to it.
    pub(super) give: Option<String>,
}

/// The floor of a sitting in short.
pub(super) struct FloorView {
    pub(super) speaking: Option<SpeakingView>,
    pub(super) next: Option<NextView>,
    /// How many wait on the list that is spoken on.
    pub(super) waiting: usize,
    pub(super) href: String,
    /// Whether there is any list.
    pub(super) any: bool,
    /// The motions that are before the body, and where they are dealt with.
    pub(super) motions: Vec<(String, String)>,
}

/// Whose floor it is, and who asks.
pub(super) struct Seen<'a> {
    pub(super) visitor: &'a Visitor,
    pub(super) body: &'a BodyId,
    pub(super) sitting: &'a SittingId,
    /// Whether the sitting is open.
    pub(super) is_open: bool,
    /// Whether it goes on and nothing is put, so that the floor may be given.
    pub(super) is_free: bool,
    pub(super) participants: &'a Participants,
    /// The zone of the meeting.
    pub(super) zone: &'a str,
    pub(super) now: Moment,
    /// The address of a text that the reader may read.
    pub(super) text: &'a dyn Fn(&DeclarationId) -> Option<String>,
}

impl Seen<'_> {
    pub(super) fn may(&self, act: Act) -> bool {
        self.is_open && self.visitor.may(act, self.body, None)
    }

    pub(super) fn name(&self, speaker: &Speaker) -> String {
        let found = self.participants.find(&speaker.delegation_id);
        found.map_or_else(String::new, |one| one.name.clone())
    }
}

impl FloorView {
    pub(super) fn of(voice: Voice, floor: &Floor, seen: &Seen<'_>) -> Self {
        let conducts = seen.may(Act::ConductSpeakers);
        let list = floor.current();
        let waiting: Vec<&Speaker> = list.map(|list| floor.waiting(list).collect()).unwrap_or_default();
        Self {
            speaking: floor.speaking().map(|one| SpeakingView {
                name: seen.name(one),
                side: one.side.map(Side::key),
                time: Countdown::of(voice, seen.zone, one, seen.now),
                own: seen.visitor.is_of(&one.delegation_id),
                end: conducts.then(|| paths::speaker(&one.id, "end")),
            }),
            next: waiting.first().filter(|_| seen.is_open).map(|one| NextView {
                name: seen.name(one),
                side: one.side.map(Side::key),
                give: (conducts && seen.is_free).then(|| paths::speaker(&one.id, "floor")),
            }),
            waiting: waiting.len(),
            href: paths::speakers(seen.sitting),
            any: !floor.lists.is_empty() || floor.before().next().is_some(),
            motions: floor
                .before()
                .filter_map(|motion| Some((format!("{}/motions", (seen.text)(&motion.declaration_id)?), motion)))
                .map(|(href, motion)| (href, motion_named(voice, motion)))
                .collect(),
        }
    }
}

impl Hall {
    /// Who has the floor, as a reader sees it.
    pub(super) fn floor(&self, voice: Voice, reader: &Reader) -> FloorView {
        let seen = Seen {
            visitor: &reader.visitor,
            body: &self.body.id,
            sitting: &self.sitting.id,
            is_open: self.sitting.closed_at.is_none(),
            is_free: !self.is_suspended() && self.pending.is_none(),
            participants: &self.participants,
            zone: &self.meeting.zone,
            now: reader.now,
            text: &|id| {
                let text = self.dossiers.iter().find(|dossier| dossier.declaration.id == *id)?;
                Some(paths::declaration(&text.declaration.slug))
            },
        };
        FloorView::of(voice, &self.floor, &seen)
    }
}

/// Somebody who waits, on the page of the lists.
pub(super) struct WaitingView {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) side: Option<&'static str>,
    pub(super) own: bool,
    pub(super) leave: Option<String>,
    pub(super) give: Option<String>,
    /// Where it is moved and taken off, by whoever conducts.
    pub(super) place: Option<String>,
    pub(super) strike: Option<String>,
    pub(super) first: bool,
    pub(super) last: bool,
}

/// A list on its page.
pub(super) struct ListView {
    pub(super) id: String,
    pub(super) number: i64,
    /// The text that is spoken on, with its address; none for the sitting in general, or a text not for the reader.
    pub(super) on: Option<(String, String)>,
    /// For what one may speak.
    pub(super) sides: SidesView,
    pub(super) closed: Option<Rich>,
    /// How long speakers have the floor, and by what.
    pub(super) limit: String,
    /// The same, to be changed.
    pub(super) minutes: String,
    pub(super) waiting: Vec<WaitingView>,
    /// Who spoke, and how long.
    pub(super) spoken: Vec<String>,
    pub(super) ask: Option<String>,
    pub(super) enter: Option<String>,
    pub(super) close: Option<String>,
    pub(super) set_limit: Option<String>,
}

impl ListView {
    pub(super) fn of(
        voice: Voice,
        floor: &Floor,
        list: &SpeakersList,
        (titles, heard): (&HashMap<DeclarationId, (String, String)>, &Heard),
        seen: &Seen<'_>,
    ) -> Self {
        let waits = |one: &Speaker| seen.visitor.is_of(&one.delegation_id);
        let (is_open, conducts) = (list.closed_at.is_none(), seen.may(Act::ConductSpeakers));
        let asks = is_open && seen.may(Act::AskForFloor) && !floor.waiting(list).any(waits);
        let at = |what: &str| paths::speakers_list(&list.id, what);
        let sides = SidesView::of(voice, floor, list, heard, seen);
        Self {
            id: list.id.to_string(),
            number: list.number,
            on: list.declaration_id.as_ref().and_then(|id| titles.get(id)).cloned(),
            closed: list
                .closed_at
                .map(|at| voice.m("speakers-closed-at").arg("time", voice.time_tag(at, zone(seen.zone))).rich()),
            limit: limit_words(voice, list),
            minutes: limit(list.seconds),
            waiting: waiting(floor, list, seen),
            spoken: spoken(voice, floor, list, seen),
            ask: (asks && (sides.plain || sides.favour || sides.against)).then(|| at("requests")),
            enter: (conducts && (is_open || sides.plain)).then(|| at("entries")),
            sides,
            close: (is_open && conducts).then(|| at("closure")),
            set_limit: (is_open && seen.may(Act::MakeRuling)).then(|| at("limit")),
        }
    }
}

fn limit_words(voice: Voice, list: &SpeakersList) -> String {
    let by = match (&list.ruling_id, list.limit_rule.is_empty()) {
        (Some(_), _) => "ruling",
        (None, false) => "rule",
        (None, true) => "rules",
    };
    let key = if list.seconds == 0 { "speakers-no-limit" } else { "speakers-limit" };
    voice.m(key).arg("limit", limit(list.seconds)).arg("by", by).arg("rule", list.limit_rule.as_str()).to_string()
}

fn waiting(floor: &Floor, list: &SpeakersList, seen: &Seen<'_>) -> Vec<WaitingView> {
    let all: Vec<&Speaker> = floor.waiting(list).collect();
    let (conducts, last) = (seen.may(Act::ConductSpeakers), all.len().saturating_sub(1));
    let one = |(at, one): (usize, &&Speaker)| {
        let own = seen.visitor.is_of(&one.delegation_id);
        let to = |what: &str| conducts.then(|| paths::speaker(&one.id, what));
        WaitingView {
            id: one.id.to_string(),
            name: seen.name(one),
            side: one.side.map(Side::key),
            own,
            leave: (own && seen.may(Act::AskForFloor)).then(|| paths::speaker(&one.id, "withdrawal")),
            give: to("floor").filter(|_| seen.is_free),
            place: to("place").filter(|_| last > 0),
            strike: to("removal"),
            first: at == 0,
            last: at == last,
        }
    };
    all.iter().enumerate().map(one).collect()
}

/// "Cordal, for 2:41".
fn spoken(voice: Voice, floor: &Floor, list: &SpeakersList, seen: &Seen<'_>) -> Vec<String> {
    let mut all: Vec<(Moment, String)> = Vec::new();
    for one in floor.speakers.iter().filter(|one| one.list_id == list.id) {
        if let (Some(began), Some(ended)) = (one.began_at, one.ended_at) {
            let lasted = limit((ended - began).num_seconds());
            let words = voice.m("speakers-spoke").arg("delegation", seen.name(one)).arg("lasted", lasted);
            all.push((began, words.to_string()));
        }
    }
    all.sort();
    all.into_iter().map(|(_, words)| words).collect()
}
