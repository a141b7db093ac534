//! The minutes of a sitting, which write themselves from the journal: opened, who presided, who was there, what was put and
//! decided, what was ruled and corrected, closed, and the head of the chain.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use askama::Template;
use serde_json::Value as Json;

use super::declarations::{presides_otherwise, words};
use super::listed::meeting_title;
use super::{Page, PageError, PageResult, Reader, html, paths};
use crate::actions::{Dossier, Visitor};
use crate::ids::{DelegationId, MembershipId, SittingId};
use crate::l10n::{self, Message, Rich, Value, Voice};
use crate::storage::bodies::{self, Body, Delegation};
use crate::storage::journal::{self, Entry};
use crate::storage::meetings::{self, Meeting};
use crate::storage::sitting_life::{self, Presiding};
use crate::storage::sittings::{self, Presence, Sitting};
use crate::storage::{Db, Store, declarations};

/// The acts on a text that belong into the minutes, where they were done while the sitting lasted.
const ON_TEXTS: &[&str] = &[
    "amendment-accepted",
    "amendment-fell",
    "amendment-ruled",
    "amendment-withdrawn",
    "consensus-failed",
    "declaration-adopted",
    "declaration-rejected",
    "declaration-withdrawn",
    "objection-raised",
    "objection-taken-back",
    "question-opened",
    "result-declared",
    "vote-annulled",
    "vote-correction-proposed",
    "vote-correction-refused",
    "vote-rectified",
    "voting-ordered",
];

/// What the minutes are made from.
struct Loaded {
    sitting: Sitting,
    meeting: Meeting,
    body: Body,
    entries: Vec<Entry>,
    dossiers: Vec<Dossier>,
    delegations: Vec<Delegation>,
    presence: Vec<Presence>,
    presiding: Vec<Presiding>,
    names: BTreeMap<MembershipId, String>,
}

impl Loaded {
    fn load(db: &mut Db, visitor: &Visitor, id: &SittingId) -> Result<Self, PageError> {
        let sitting = sittings::find(db, id)?;
        let (meeting, body) = meetings::find(db, &sitting.meeting_id)?;
        let own = journal::of_subject(db, &body.id, id.as_str())?;
        let opened = own.first().map_or(i64::MAX, |entry| entry.seq);
        let closed = own.iter().find(|entry| entry.act == "sitting-closed").map_or(i64::MAX, |entry| entry.seq);
        let during = journal::between(db, &body.id, opened, closed)?;
        let mut dossiers = Vec::new();
        for declaration in declarations::of_meeting(db, &meeting.id)? {
            let named = |entry: &Entry| {
                entry.declaration_id.as_ref() == Some(&declaration.id) && ON_TEXTS.contains(&entry.act.as_str())
            };
            if during.iter().any(named) {
                let dossier = Dossier::load(db, declaration)?;
                dossiers.extend(dossier.may_read(visitor).then_some(dossier));
            }
        }
        let of_it = |entry: &Entry| match &entry.declaration_id {
            None => entry.subject.as_deref() == Some(id.as_str()),
            Some(declaration) => {
                ON_TEXTS.contains(&entry.act.as_str()) && dossiers.iter().any(|one| one.declaration.id == *declaration)
            }
        };
        let entries: Vec<Entry> = during.into_iter().filter(of_it).collect();
        let presiding = sitting_life::presiding(db, id)?;
        let people: Vec<MembershipId> = presiding.iter().map(|turn| turn.membership_id.clone()).collect();
        Ok(Self {
            names: bodies::names_of(db, &people)?.into_iter().collect(),
            delegations: bodies::all_delegations(db, &body.id)?,
            presence: sittings::presence(db, id)?,
            presiding,
            entries,
            dossiers,
            sitting,
            meeting,
            body,
        })
    }

    fn delegation(&self, id: &str) -> &str {
        self.delegations.iter().find(|one| one.id.as_str() == id).map_or("", |one| one.name.as_str())
    }

    fn name(&self, id: &str) -> &str {
        self.names.get(&MembershipId::new(id)).map_or("", String::as_str)
    }
}

/// An act of the sitting.
struct Line {
    at: Rich,
    /// The text it is on, where the sitting had several.
    text: Option<String>,
    words: Rich,
    /// Whether a clerk did it under the authority of the chair.
    by_clerk: bool,
    seq: i64,
}

#[derive(Template)]
#[template(path = "minutes/show.html")]
struct Show {
    page: Page,
    body: String,
    meeting: String,
    place: String,
    presiding: Vec<Rich>,
    /// In the hall, and online.
    present: [Vec<String>; 2],
    lines: Vec<Line>,
    is_open: bool,
    /// The number and the hash of the last entry that the minutes tell.
    head: Option<(i64, String)>,
}

/// GET /sittings/{id}/minutes: the minutes as they stand.
pub(super) async fn show(reader: Reader, store: Data<Store>, id: Path<SittingId>) -> PageResult {
    let (id, visitor) = (id.into_inner(), reader.visitor.clone());
    let loaded = store.read(move |db| Loaded::load(db, &visitor, &id)).await?;
    let Loaded { sitting, meeting, body, .. } = &loaded;
    let voice = reader.voice_at(&meeting.zone);
    let zone = l10n::zone(&meeting.zone);
    let turn = |turn: &Presiding| {
        let (name, time) = (loaded.name(turn.membership_id.as_str()), voice.time_tag(turn.from_at, zone));
        voice.m("minutes-turn").arg("name", name).arg("time", time).rich()
    };
    let name = voice.m("sitting-name").arg("number", sitting.number).to_string();
    let template = Show {
        page: Page::new(&reader, voice.m("minutes-of").arg("number", sitting.number).to_string())
            .under(paths::meeting(&meeting.slug), meeting_title(meeting))
            .under(paths::sitting(&sitting.id), name),
        body: body.name(voice.locale),
        meeting: meeting_title(meeting),
        place: meeting.place.clone(),
        presiding: loaded.presiding.iter().map(turn).collect(),
        present: present(voice, &loaded),
        lines: loaded.entries.iter().map(|entry| line(voice, &loaded, entry)).collect(),
        is_open: sitting.closed_at.is_none(),
        head: loaded.entries.last().map(|entry| (entry.seq, entry.hash.clone())),
    };
    html(StatusCode::OK, &template)
}

/// Who was recorded as present at the end, in the hall and online, by name.
fn present(voice: Voice, loaded: &Loaded) -> [Vec<String>; 2] {
    use crate::procedure::Mode::{InPerson, Online};
    [InPerson, Online].map(|mode| {
        let there = loaded.presence.iter().filter(|one| one.present && one.mode == mode);
        let mut names: Vec<String> =
            there.map(|one| loaded.delegation(one.delegation_id.as_str()).to_owned()).collect();
        names.sort_by(|a, b| voice.compare(a, b));
        names
    })
}

fn line(voice: Voice, loaded: &Loaded, entry: &Entry) -> Line {
    let dossier = loaded.dossiers.iter().find(|one| entry.declaration_id.as_ref() == Some(&one.declaration.id));
    let several = loaded.dossiers.len() > 1;
    Line {
        at: voice.time_tag(entry.at, l10n::zone(&loaded.meeting.zone)),
        text: dossier.filter(|_| several).map(|dossier| dossier.base_text().title.clone()),
        words: dossier.map_or_else(|| of_sitting(voice, loaded, entry), |dossier| words(voice, dossier, entry)),
        by_clerk: presides_otherwise(entry),
        seq: entry.seq,
    }
}

/// The sentence of an act of the sitting itself.
fn of_sitting(voice: Voice, loaded: &Loaded, entry: &Entry) -> Rich {
    let key = format!("journal-{}", entry.act);
    if !voice.knows(&key) {
        return voice.m("journal-other").arg("act", entry.act.as_str()).rich();
    }
    let facts: serde_json::Map<String, Json> = serde_json::from_str(&entry.facts).unwrap_or_default();
    let mut message = Message::new(&key);
    for (name, fact) in &facts {
        message = message.arg(name.clone(), value(voice, loaded, name, fact));
    }
    voice.tell(&message).rich()
}

fn value(voice: Voice, loaded: &Loaded, name: &str, fact: &Json) -> Value {
    let text = fact.as_str().unwrap_or("");
    match (name, fact) {
        ("presiding" | "from" | "to", _) => Value::from(loaded.name(text)),
        ("delegation" | "giver" | "holder", _) => Value::from(loaded.delegation(text)),
        ("mode", _) => Value::word(format!("mode-{text}")),
        (_, Json::Array(ids)) => {
            let mut names: Vec<String> = ids
                .iter()
                .filter_map(Json::as_str)
                .map(|id| loaded.delegation(DelegationId::new(id).as_str()).to_owned())
                .collect();
            names.sort_by(|a, b| voice.compare(a, b));
            if names.is_empty() { Value::word("minutes-nobody") } else { Value::List(names) }
        }
        (_, Json::Null) => Value::from(""),
        (_, Json::String(text)) => Value::from(text),
        (_, other) => other.as_i64().map_or_else(|| Value::Text(other.to_string()), Value::Number),
    }
}
