//! The minutes of a sitting, which write themselves from the journal: opened, who presided, who was there, what was put and
//! decided, what was ruled and corrected, closed, and the head of the chain. From what is told the secretariat drafts the
//! document ([`super::minutes_document`]).

use std::collections::BTreeMap;

use actix_web::web::{Data, Form, Path};
use askama::Template;
use serde_json::Value as Json;

use super::declarations::{presides_otherwise, words};
use super::form::Faults;
use super::listed::meeting_title;
use super::minutes_document;
use super::sittings::Once;
use super::{Page, PageError, PageResult, Reader, html, paths, see_other};
use crate::actions::{Dossier, DraftMinutes, Participants, Told, Visitor, draft_minutes, once, rules};
use crate::ids::{DelegationId, MembershipId, SittingId};
use crate::l10n::{self, Message, Rich, Value, Voice};
use crate::language::Locale;
use crate::procedure::Act;
use crate::storage::bodies::{self, Body};
use crate::storage::journal::{self, Entry};
use crate::storage::meetings::{self, Meeting};
use crate::storage::minutes::{self, Minutes, MinutesCorrection, Paragraph};
use crate::storage::sitting_life::{self, Presiding};
use crate::storage::sittings::{self, Presence, Sitting};
use crate::storage::{Db, Store, Tx, declarations};

/// The acts on a text that belong into the minutes, where they were done while the sitting lasted.
const ON_TEXTS: &[&str] = &[
    "amendment-accepted",
    "amendment-read-in",
    "amendment-fell",
    "amendment-reopened",
    "amendment-ruled",
    "amendment-withdrawn",
    "consensus-failed",
    "declaration-adopted",
    "declaration-not-put",
    "declaration-rejected",
    "declaration-reopened",
    "declaration-withdrawn",
    "objection-raised",
    "objection-taken-back",
    "paper-vote-confirmed",
    "paper-vote-entered",
    "paper-vote-refused",
    "motion-moved",
    "motion-withdrawn",
    "proposals-ordered",
    "question-opened",
    "result-declared",
    "statement-made",
    "statement-taken-back",
    "vote-annulled",
    "vote-correction-proposed",
    "vote-correction-refused",
    "vote-rectified",
    "voting-ordered",
];

/// What the minutes are made from.
pub(super) struct Loaded {
    pub(super) sitting: Sitting,
    pub(super) meeting: Meeting,
    pub(super) body: Body,
    entries: Vec<Entry>,
    dossiers: Vec<Dossier>,
    /// Whether the sitting dealt with a text that the visitor may not read.
    hides: bool,
    participants: Participants,
    presence: Vec<Presence>,
    presiding: Vec<Presiding>,
    names: BTreeMap<MembershipId, String>,
    /// The document, with its paragraphs and what is to be corrected in them.
    pub(super) document: Option<(Minutes, Vec<Paragraph>, Vec<MinutesCorrection>)>,
    /// Whether a sitting is open at which it may be approved.
    pub(super) in_session: bool,
}

/// The texts of a meeting of which the entries tell.
fn texts_dealt_with(db: &mut Db, meeting: &Meeting, during: &[Entry]) -> Result<Vec<Dossier>, PageError> {
    let mut dossiers = Vec::new();
    for declaration in declarations::of_meeting(db, &meeting.id)? {
        let tells = |entry: &Entry| {
            entry.declaration_id.as_ref() == Some(&declaration.id) && ON_TEXTS.contains(&entry.act.as_str())
        };
        if during.iter().any(tells) {
            dossiers.push(Dossier::load(db, declaration)?);
        }
    }
    Ok(dossiers)
}

impl Loaded {
    fn load(db: &mut Db, visitor: &Visitor, id: &SittingId) -> Result<Self, PageError> {
        let sitting = sittings::find(db, id)?;
        let (meeting, body) = meetings::find(db, &sitting.meeting_id)?;
        let own = journal::of_subject(db, &body.id, id.as_str())?;
        let opened = own.first().map_or(i64::MAX, |entry| entry.seq);
        let closed = own.iter().find(|entry| entry.act == "sitting-closed").map_or(i64::MAX, |entry| entry.seq);
        let during = journal::between(db, &body.id, opened, closed)?;
        let all = texts_dealt_with(db, &meeting, &during)?;
        let hides = all.iter().any(|dossier| !dossier.may_read(visitor));
        let dossiers: Vec<Dossier> = all.into_iter().filter(|dossier| dossier.may_read(visitor)).collect();
        let of_it = |entry: &Entry| match &entry.declaration_id {
            // Minutes of an earlier sitting are approved at this one.
            None if entry.act == "minutes-approved" => {
                facts(entry).get("at").and_then(Json::as_str) == Some(id.as_str())
            }
            None => entry.subject.as_deref() == Some(id.as_str()),
            Some(declaration) => {
                ON_TEXTS.contains(&entry.act.as_str()) && dossiers.iter().any(|one| one.declaration.id == *declaration)
            }
        };
        let entries: Vec<Entry> = during.into_iter().filter(of_it).collect();
        let presiding = sitting_life::presiding(db, id)?;
        let people: Vec<MembershipId> = presiding.iter().map(|turn| turn.membership_id.clone()).collect();
        let document = match minutes::of_sitting(db, id)? {
            Some(drafted) => Some((drafted, minutes::paragraphs(db, id)?, minutes::corrections(db, id)?)),
            None => None,
        };
        Ok(Self {
            in_session: document.is_some() && minutes_document::in_session(db, &body, &meeting)?,
            document,
            hides,
            names: bodies::names_of(db, &people)?.into_iter().collect(),
            participants: Participants::ever(db, &body.id, &rules(&body.rules)?.rules)?,
            presence: sittings::presence(db, id)?,
            presiding,
            entries,
            dossiers,
            sitting,
            meeting,
            body,
        })
    }

    pub(super) fn delegation(&self, id: &str) -> &str {
        self.participants.find(&DelegationId::new(id)).map_or("", |one| one.name.as_str())
    }

    fn name(&self, id: &str) -> &str {
        self.names.get(&MembershipId::new(id)).map_or("", String::as_str)
    }

    /// Whether somebody is shown the document: the secretariat its draft, the body's own what is issued, everybody what is
    /// approved, unless it tells of a text that they may not read.
    pub(super) fn shows_document(&self, visitor: &Visitor) -> bool {
        let Some((drafted, ..)) = &self.document else { return false };
        let keeps = visitor.may(Act::KeepMinutes, &self.body.id, None);
        let belongs = visitor.seats(&self.body.id).next().is_some() && drafted.issued_at.is_some();
        keeps || (!self.hides && (belongs || drafted.approved_at.is_some()))
    }

    /// The day on which the sitting was opened, at the place of the meeting.
    fn day(&self) -> chrono::NaiveDate {
        use chrono::TimeZone as _;
        l10n::zone(&self.meeting.zone).from_utc_datetime(&self.sitting.opened_at).date_naive()
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
    /// Where the secretariat drafts the document.
    draft: Option<String>,
    faults: Faults,
    /// The number and the hash of the last entry that the minutes tell.
    head: Option<(i64, String)>,
}

/// GET /sittings/{id}/minutes: the document, or the minutes as the journal tells them.
pub(super) async fn show(reader: Reader, store: Data<Store>, id: Path<SittingId>) -> PageResult {
    let loaded = read(&reader, &store, id.into_inner()).await?;
    if loaded.shows_document(&reader.visitor) {
        return minutes_document::render(&reader, &loaded, Faults::none());
    }
    render(&reader, &loaded, Faults::none())
}

/// POST /sittings/{id}/minutes: drafts the document from what the journal tells, in the first language of the body.
pub(super) async fn create(reader: Reader, store: Data<Store>, id: Path<SittingId>, form: Form<Once>) -> PageResult {
    let (id, visitor, key) = (id.into_inner(), reader.visitor.clone(), form.key().to_owned());
    let loaded = read(&reader, &store, id.clone()).await?;
    let draft = told(&loaded);
    let done = store.write(move |tx: &mut Tx<'_>| {
        once(tx, &key, |tx| {
            draft_minutes(tx, &visitor, &id, &draft)?;
            Ok(paths::minutes(&id))
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => render(&reader, &loaded, Faults::of(reader.voice_at(&loaded.meeting.zone), error)?),
    }
}

/// What the pages of the minutes are made from.
pub(super) async fn read(reader: &Reader, store: &Store, id: SittingId) -> Result<Loaded, PageError> {
    let visitor = reader.visitor.clone();
    store.read(move |db| Loaded::load(db, &visitor, &id)).await
}

fn render(reader: &Reader, loaded: &Loaded, faults: Faults) -> PageResult {
    let Loaded { sitting, meeting, body, .. } = loaded;
    let voice = reader.voice_at(&meeting.zone);
    let zone = l10n::zone(&meeting.zone);
    let turn = |turn: &Presiding| {
        let (name, time) = (loaded.name(turn.membership_id.as_str()), voice.time_tag(turn.from_at, zone));
        voice.m("minutes-turn").arg("name", name).arg("time", time).rich()
    };
    let is_open = sitting.closed_at.is_none();
    let may_draft = !is_open && loaded.document.is_none() && reader.visitor.may(Act::KeepMinutes, &body.id, None);
    let status = faults.status;
    let template = Show {
        page: frame(reader, voice, loaded),
        body: body.name(voice.locale),
        meeting: meeting_title(meeting),
        place: meeting.place.clone(),
        presiding: loaded.presiding.iter().map(turn).collect(),
        present: present(voice, loaded),
        lines: loaded.entries.iter().map(|entry| line(voice, loaded, entry)).collect(),
        is_open,
        draft: may_draft.then(|| paths::minutes(&sitting.id)),
        head: loaded.entries.last().map(|entry| (entry.seq, entry.hash.clone())),
        faults,
    };
    html(status, &template)
}

/// The frame of the minutes' pages.
pub(super) fn frame(reader: &Reader, voice: Voice, loaded: &Loaded) -> Page {
    let number = loaded.sitting.number;
    Page::new(reader, voice.m("minutes-of").arg("number", number).to_string())
        .under(paths::meeting(&loaded.meeting.slug), meeting_title(&loaded.meeting))
        .under(paths::sitting(&loaded.sitting.id), voice.m("sitting-name").arg("number", number).to_string())
}

/// What the document begins with: the same as the page, paragraph by paragraph, in the first language of the body.
fn told(loaded: &Loaded) -> DraftMinutes {
    let zone = l10n::zone(&loaded.meeting.zone);
    let first = loaded.body.languages.split(',').next().and_then(Locale::from_tag).unwrap_or_default();
    let voice = Voice::new(first, zone);
    let head = loaded.entries.last().map(|entry| (entry.seq, entry.hash.clone())).unwrap_or_default();
    let heading = |words: String| Told { heading: true, words, entry: None };
    let plain = |words: String| Told { heading: false, words, entry: None };
    let place = [meeting_title(&loaded.meeting), loaded.meeting.place.clone(), voice.date(loaded.day())];
    let place: Vec<String> = place.into_iter().filter(|part| !part.is_empty()).collect();
    let mut told = vec![heading(voice.m("minutes-of").arg("number", loaded.sitting.number).to_string())];
    told.extend([plain(loaded.body.name(first)), plain(place.join(", ")), heading(voice.say("minutes-presiding"))]);
    told.extend(loaded.presiding.iter().map(|turn| {
        let (name, time) = (loaded.name(turn.membership_id.as_str()), voice.time(turn.from_at, zone));
        plain(voice.m("minutes-turn").arg("name", name).arg("time", time).to_string())
    }));
    told.push(heading(voice.say("presence-title")));
    told.extend(told_presence(voice, loaded).into_iter().map(plain));
    told.push(heading(voice.say("minutes-course")));
    told.extend(loaded.entries.iter().map(|entry| {
        let said = in_words(voice, loaded, entry);
        let words = voice.m("minutes-line").arg("time", voice.time(entry.at, zone)).arg("words", said);
        Told { heading: false, words: words.to_string(), entry: Some(entry.seq) }
    }));
    DraftMinutes { language: first.tag().to_owned(), told, head }
}

fn told_presence(voice: Voice, loaded: &Loaded) -> Vec<String> {
    let [here, away] = present(voice, loaded);
    if here.is_empty() && away.is_empty() {
        return vec![voice.say("minutes-nobody-present")];
    }
    let lists =
        [("minutes-in-person", here), ("minutes-online", away)].into_iter().filter(|(_, names)| !names.is_empty());
    lists.map(|(key, names)| voice.m(key).arg("delegations", names).to_string()).collect()
}

/// What an entry says, without tags, and on which text where the sitting had several.
fn in_words(voice: Voice, loaded: &Loaded, entry: &Entry) -> String {
    let line = line(voice, loaded, entry);
    let words = line.words.plain();
    match line.text {
        Some(text) => voice.m("minutes-on-text").arg("text", text).arg("words", words).to_string(),
        None => words,
    }
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
    let mut message = Message::new(&key);
    for (name, fact) in &facts(entry) {
        message = message.arg(name.clone(), value(voice, loaded, name, fact));
    }
    voice.tell(&message).rich()
}

fn facts(entry: &Entry) -> serde_json::Map<String, Json> {
    serde_json::from_str(&entry.facts).unwrap_or_default()
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
