//! The journal of a declaration: every act on it in words, who did it and for whom, when.

use std::collections::HashMap;

use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use askama::Template;

use crate::actions::Dossier;
use crate::ids::{DeclarationId, MembershipId};
use crate::l10n::{self, Message, Rich, Value, Voice};
use crate::procedure::{MotionKind, Role};
use crate::storage::bodies::Membership;
use crate::storage::journal::{self, Entry};
use crate::storage::{Db, Store, StoreResult, bodies};
use crate::web::{Page, PageError, PageResult, Reader, html, paths};

/// An act, in words.
struct Row {
    at: Rich,
    words: Rich,
    /// By whom: delegation or role, and at whose oral request.
    by: String,
    seq: i64,
    hash: String,
}

#[derive(Template)]
#[template(path = "declarations/journal.html")]
struct Index {
    page: Page,
    rows: Vec<Row>,
    /// Where the acts after these are.
    newer: Option<String>,
    /// Where the acts before these are.
    older: Option<String>,
}

/// How many acts a page shows.
const ROWS: i64 = 50;

/// Which acts are shown: the newest, or those before an entry of the chain.
#[derive(Debug, Clone, Copy, serde::Deserialize)]
pub(in crate::web) struct Before {
    before: Option<i64>,
}

/// The acts of one page, in order, and the entries before which the neighbouring pages end.
struct Leaf {
    entries: Vec<Entry>,
    older: Option<i64>,
    /// The newest page ends before no entry: zero.
    newer: Option<i64>,
}

impl Leaf {
    fn load(db: &mut Db, id: &DeclarationId, before: Option<i64>) -> StoreResult<Self> {
        let mut entries = journal::of_declaration_before(db, id, before, ROWS + 1)?;
        let is_last = i64::try_from(entries.len()).is_ok_and(|count| count <= ROWS);
        if !is_last {
            entries.remove(0);
        }
        let older = entries.first().map(|entry| entry.seq).filter(|_| !is_last);
        let newer = match before {
            None => None,
            Some(before) => {
                let places = journal::places_after(db, id, before - 1, ROWS + 1)?;
                let full = i64::try_from(places.len()).is_ok_and(|count| count > ROWS);
                places.last().map(|last| if full { *last } else { 0 })
            }
        };
        Ok(Self { entries, older, newer })
    }
}

/// GET /declarations/{slug}/journal: the acts, the newest first.
pub(in crate::web) async fn index(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    which: Query<Before>,
    request: HttpRequest,
) -> PageResult {
    let (slug, before) = (path.into_inner(), which.before);
    let asks = reader.clone();
    let read = store.read(move |db| -> Result<_, PageError> {
        let dossier = super::load(db, &asks.visitor, &slug)?;
        let tag = super::tag(db, &asks, &dossier.declaration, &before.unwrap_or(0).to_string())?;
        let leaf = Leaf::load(db, &dossier.declaration.id, before)?;
        let seats = seats(db, &leaf.entries)?;
        Ok((dossier, leaf, seats, tag))
    });
    let (dossier, leaf, seats, tag) = read.await?;
    if tag.is_held(&request) {
        return Ok(tag.not_modified());
    }
    let voice = reader.voice_at(&dossier.meeting.zone);
    let here = format!("{}/journal", paths::declaration(&dossier.declaration.slug));
    let ending = |before: i64| if before == 0 { here.clone() } else { format!("{here}?before={before}") };
    let template = Index {
        page: super::page(&reader, &dossier, voice.say("journal-title")),
        newer: leaf.newer.map(ending),
        older: leaf.older.map(ending),
        rows: leaf.entries.iter().rev().map(|entry| row(voice, &dossier, &seats, entry)).collect(),
    };
    html(StatusCode::OK, &template).map(|page| tag.on(page))
}

/// The places in which the acts were done. A few people act often: one query for each of them.
fn seats(db: &mut Db, entries: &[Entry]) -> StoreResult<HashMap<MembershipId, Membership>> {
    let mut seats = HashMap::new();
    for id in entries.iter().filter_map(|entry| entry.membership_id.as_ref()) {
        if !seats.contains_key(id) {
            seats.insert(id.clone(), bodies::membership(db, id)?);
        }
    }
    Ok(seats)
}

fn row(voice: Voice, dossier: &Dossier, seats: &HashMap<MembershipId, Membership>, entry: &Entry) -> Row {
    Row {
        at: voice.time_tag(entry.at, l10n::zone(&dossier.meeting.zone)),
        words: words(voice, dossier, entry),
        by: by(voice, dossier, seats, entry),
        seq: entry.seq,
        hash: entry.hash.clone(),
    }
}

/// The sentence of an act with its facts; identities are shown by name, moments in the meeting's zone.
pub(in crate::web) fn words(voice: Voice, dossier: &Dossier, entry: &Entry) -> Rich {
    let key = format!("journal-{}", entry.act);
    if !voice.knows(&key) {
        return voice.m("journal-other").arg("act", entry.act.as_str()).rich();
    }
    let facts: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&entry.facts).unwrap_or_default();
    let mut message = Message::new(&key);
    for (name, fact) in &facts {
        message = message.arg(name.clone(), value(voice, dossier, entry, name, fact));
    }
    voice.tell(&message).rich()
}

/// A fact as its sentence takes it: what is stored as a word is said, what is stored as an identity is named.
fn value(voice: Voice, dossier: &Dossier, entry: &Entry, name: &str, fact: &serde_json::Value) -> Value {
    let text = fact.as_str().unwrap_or("");
    match name {
        "delegation" if fact.is_null() && entry.act.starts_with("motion-") => Value::word(Role::PresidingOfficer.key()),
        "delegation" => Value::from(dossier.delegation_name(Some(&text.into()))),
        "label" => label(voice, dossier, text),
        "to" if entry.act == "amendment-fell" => fallen_to(dossier, text),
        "panel" => Value::from(dossier.panel(&text.into()).map_or(0, |panel| panel.number)),
        "kind" if entry.act.starts_with("motion-") => Value::word(format!("motion-{text}")),
        "kind" if entry.act.starts_with("mark-") => Value::word(format!("mark-kind-{text}")),
        "kind" if entry.act == "recommended" => Value::word(format!("advice-{text}")),
        "kind" if entry.act == "treatment-proposed" => Value::word(format!("treatment-{text}")),
        "method" => Value::word(format!("method-{text}")),
        "excluded" => excluded(dossier, fact),
        "due_at" if !text.is_empty() => moment(voice, dossier, text),
        _ => match fact {
            serde_json::Value::Null => Value::from(""),
            serde_json::Value::String(text) => Value::from(text),
            other => other.as_i64().map_or_else(|| Value::Text(other.to_string()), Value::Number),
        },
    }
}

/// Who does not vote on what was put, and why; the word `none` where nobody is excluded.
fn excluded(dossier: &Dossier, fact: &serde_json::Value) -> Value {
    let all = fact.as_object().into_iter().flatten();
    let said = |(id, reason): (&String, &serde_json::Value)| {
        let name = dossier.delegation_name(Some(&id.as_str().into()));
        format!("{name} ({})", reason.as_str().unwrap_or(""))
    };
    let said: Vec<String> = all.map(said).collect();
    if said.is_empty() { Value::from("none") } else { Value::from(said.join("; ")) }
}

/// What was put: an amendment by its number, with a link, or the text as a whole.
fn label(voice: Voice, dossier: &Dossier, text: &str) -> Value {
    let filed = |amendment: &&crate::storage::amendments::Amendment| amendment.number.is_some();
    match dossier.amendments.iter().filter(filed).find(|amendment| amendment.label() == text) {
        Some(amendment) => {
            let label = voice.m("margin-amendment").arg("number", text).to_string();
            Value::link(&paths::amendment(&amendment.id), &label)
        }
        None if MotionKind::parse(text).is_some() => Value::word(format!("motion-{text}")),
        None => Value::word(format!("subject-{text}")),
    }
}

fn fallen_to(dossier: &Dossier, id: &str) -> Value {
    let amendment = dossier.amendment(&id.into());
    Value::from(amendment.map(crate::storage::amendments::Amendment::cited).unwrap_or_default())
}

fn moment(voice: Voice, dossier: &Dossier, text: &str) -> Value {
    let read = chrono::NaiveDateTime::parse_from_str(text.trim_end_matches('Z'), "%Y-%m-%dT%H:%M:%S%.f");
    let zone = l10n::zone(&dossier.meeting.zone);
    read.map_or_else(|_| Value::from(text), |moment| Value::from(voice.time_tag(moment, zone)))
}

/// Whether somebody else presided over the sitting at which it was done.
pub(in crate::web) fn presides_otherwise(entry: &Entry) -> bool {
    let facts: serde_json::Value = serde_json::from_str(&entry.facts).unwrap_or_default();
    let presiding = facts.get("presiding").and_then(serde_json::Value::as_str);
    presiding.is_some_and(|presiding| entry.membership_id.as_ref().is_none_or(|who| who.as_str() != presiding))
}

/// The delegation or the role that acted; persons are not named here.
fn by(voice: Voice, dossier: &Dossier, seats: &HashMap<MembershipId, Membership>, entry: &Entry) -> String {
    let Some(seat) = entry.membership_id.as_ref().and_then(|id| seats.get(id)) else {
        return voice.say("journal-by-engine");
    };
    let role = voice.say(seat.role.key());
    let who = match &seat.delegation_id {
        Some(id) => voice
            .m("journal-by-delegation")
            .arg("delegation", dossier.delegation_name(Some(id)))
            .arg("role", role)
            .to_string(),
        None => role,
    };
    match &entry.on_behalf_of {
        None if presides_otherwise(entry) => voice.m("journal-under-chair").arg("clerk", who).to_string(),
        Some(id) => voice
            .m("journal-by-request")
            .arg("clerk", who)
            .arg("delegation", dossier.delegation_name(Some(id)))
            .to_string(),
        None => who,
    }
}
