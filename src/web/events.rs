//! Event streams: a page hears at once that something happened in the hall, and asks for what it shows of it.
//!
//! An event says which act, on what; never a choice, never a count. Its id is where the reader is in the journals of the
//! bodies ("parlatino:134"), so that whoever comes back with it is told what happened meanwhile (decision 12).
//!
//! Whoever does not ask for a stream (`Accept: text/event-stream`) gets the same events up to now, and the answer ends.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::pin::Pin;
use std::time::Duration;

use actix_web::http::header;
use actix_web::web::{Bytes, Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use futures_util::stream;
use serde_json::json;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{broadcast, watch};
use tokio::time::{Interval, Sleep};

use super::{PageError, Reader};
use crate::actions::{Visitor, is_of_the_hall};
use crate::ids::BodyId;
use crate::procedure::{Act, Stage};
use crate::storage::news::{self, CAST, Item, Told};
use crate::storage::{Db, Store, StoreError, StoreResult, journal, meetings, questions};

/// How often a silent stream shows that it is there.
const BEAT: Duration = Duration::from_secs(15);
/// After how long a stream ends, in seconds: the browser comes back, and is recognised anew.
const LONGEST: u64 = 600;
/// How far the ends of streams that began together lie apart, in seconds.
const APART: u64 = 120;
/// Whoever missed more than this of a body's journal is told to look for itself.
const MOST_MISSED: i64 = 500;
/// How long a browser waits before it comes back, in milliseconds.
const RETRY: u64 = 1_500;

/// What a reader is told of.
#[derive(Debug, Clone)]
struct Audience {
    bodies: Vec<BodyId>,
    /// Those in which it is told that ballots arrive: whoever conducts the vote, and the screen of the hall.
    casts: Vec<BodyId>,
}

impl Audience {
    /// All bodies that the visitor belongs to.
    fn of(visitor: &Visitor) -> Self {
        let mut bodies: Vec<BodyId> = visitor.memberships.iter().map(|seat| seat.body_id.clone()).collect();
        bodies.sort();
        bodies.dedup();
        let conducts = |body: &&BodyId| {
            [Act::LockQuestion, Act::EnterCount].iter().any(|act| visitor.may(*act, body, Some(Stage::Plenary)))
        };
        Self { casts: bodies.iter().filter(conducts).cloned().collect(), bodies }
    }

    /// The bodies of a meeting, for everybody.
    fn of_meeting(db: &mut Db, slug: &str) -> StoreResult<Self> {
        let (meeting, _) = meetings::by_slug(db, slug)?;
        let all = meetings::bodies_of(db, &meeting.id)?;
        let mut bodies: Vec<BodyId> = all.into_iter().map(|(body, _)| body.id).collect();
        bodies.sort();
        Ok(Self { casts: bodies.clone(), bodies })
    }
}

/// Where a reader is in the journal of each body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Cursor(BTreeMap<BodyId, i64>);

impl Cursor {
    /// The ends of the journals.
    fn head(db: &mut Db, bodies: &[BodyId]) -> StoreResult<Self> {
        bodies.iter().map(|body| Ok((body.clone(), journal::length(db, body)?))).collect::<StoreResult<_>>().map(Self)
    }

    /// Reads an id; what does not read is left out.
    fn read(id: &str) -> Self {
        let one = |part: &str| {
            let (body, seq) = part.rsplit_once(':')?;
            Some((BodyId::new(body), seq.parse().ok()?))
        };
        Self(id.split(',').filter_map(one).collect())
    }

    fn written(&self) -> String {
        let parts: Vec<String> = self.0.iter().map(|(body, seq)| format!("{body}:{seq}")).collect();
        parts.join(",")
    }

    /// Takes a place of a journal, unless it was taken.
    fn pass(&mut self, body: &BodyId, seq: i64) -> bool {
        let at = self.0.entry(body.clone()).or_default();
        let is_new = seq > *at;
        *at = seq.max(*at);
        is_new
    }
}

/// One event as it is sent.
fn event(id: Option<&Cursor>, data: &serde_json::Value) -> String {
    let mut text = String::new();
    if let Some(cursor) = id {
        let _ = writeln!(text, "id: {}", cursor.written()); // writing into memory does not fail
    }
    let _ = write!(text, "data: {data}\n\n");
    text
}

fn of_item(cursor: &Cursor, item: &Item) -> String {
    event(item.seq.map(|_| cursor), &json!({ "kind": item.kind, "id": item.subject }))
}

/// What is before the bodies, for somebody who has just come, or missed too much to be told.
fn present(db: &mut Db, audience: &Audience, kind: &str) -> StoreResult<(Cursor, String)> {
    let cursor = Cursor::head(db, &audience.bodies)?;
    let open = questions::before(db, &audience.bodies)?;
    let text = event(Some(&cursor), &json!({ "kind": kind, "questions": open }));
    Ok((cursor, text))
}

/// What a reader who was at a place is told to be up to date.
fn catch_up(db: &mut Db, audience: &Audience, from: Option<Cursor>) -> StoreResult<(Cursor, String)> {
    let Some(from) = from else { return present(db, audience, "now") };
    let mut cursor = Cursor::default();
    let mut text = String::new();
    for body in &audience.bodies {
        let (head, at) = (journal::length(db, body)?, from.0.get(body).copied());
        let Some(at) = at.filter(|at| (0..=head).contains(at) && head - at <= MOST_MISSED) else {
            return present(db, audience, "resync");
        };
        cursor.0.insert(body.clone(), at);
    }
    for body in &audience.bodies {
        let at = cursor.0.get(body).copied().unwrap_or_default();
        for item in news::after(db, body, at, MOST_MISSED)? {
            cursor.pass(body, item.seq.unwrap_or_default());
            if is_of_the_hall(&item.kind) {
                text.push_str(&of_item(&cursor, &item));
            }
        }
    }
    Ok((cursor, text))
}

/// A reader of a stream.
struct Listener {
    store: Store,
    audience: Audience,
    cursor: Cursor,
    news: broadcast::Receiver<Told>,
    ended: watch::Receiver<bool>,
    beat: Interval,
    longest: Pin<Box<Sleep>>,
    /// What is sent before anything is waited for.
    first: Option<String>,
}

/// What a listener waited for.
enum Heard {
    Told(Result<Told, RecvError>),
    /// Nothing for a while.
    Beat,
    /// The process ends, or the stream has been open for long.
    End,
}

impl Listener {
    /// The next words of the stream; none at its end.
    async fn next(mut self) -> Option<(Result<Bytes, Infallible>, Self)> {
        if let Some(first) = self.first.take() {
            return Some((Ok(Bytes::from(first)), self));
        }
        loop {
            let words = match self.wait().await {
                Heard::Told(Ok(Told::News(item))) => self.hear(&item),
                Heard::Told(Ok(Told::Missed)) => self.look(true).await?,
                Heard::Told(Err(RecvError::Lagged(_))) => self.look(false).await?,
                Heard::Told(Err(RecvError::Closed)) | Heard::End => return None,
                Heard::Beat => ":\n\n".to_owned(),
            };
            if !words.is_empty() {
                return Some((Ok(Bytes::from(words)), self));
            }
        }
    }

    async fn wait(&mut self) -> Heard {
        tokio::select! {
            biased;
            _ = self.ended.wait_for(|ended| *ended) => Heard::End,
            told = self.news.recv() => Heard::Told(told),
            _ = self.beat.tick() => Heard::Beat,
            () = &mut self.longest => Heard::End,
        }
    }

    /// What a piece of news says to this reader; nothing if it is not for them, or was told.
    fn hear(&mut self, item: &Item) -> String {
        let among = if item.kind == CAST { &self.audience.casts } else { &self.audience.bodies };
        let is_new = among.contains(&item.body) && item.seq.is_none_or(|seq| self.cursor.pass(&item.body, seq));
        if is_new { of_item(&self.cursor, item) } else { String::new() }
    }

    /// Looks in the journal for what was missed, or only for what is now. A stream that cannot look ends: its reader comes
    /// back.
    async fn look(&mut self, told_each: bool) -> Option<String> {
        let (audience, from) = (self.audience.clone(), self.cursor.clone());
        let found = self.store.read(move |db| {
            if told_each { catch_up(db, &audience, Some(from)) } else { present(db, &audience, "resync") }
        });
        match found.await {
            Ok((cursor, words)) => {
                self.cursor = cursor;
                Some(words)
            }
            Err(error) => {
                tracing::warn!(error = %error, "an event stream cannot look into the journal");
                None
            }
        }
    }
}

/// GET /events: what happens in the bodies that the reader belongs to.
pub(super) async fn own(request: HttpRequest, reader: Reader, store: Data<Store>) -> Result<HttpResponse, PageError> {
    reader.visitor.signed_in()?;
    answer(&request, &store, move |_| Ok(Audience::of(&reader.visitor))).await
}

/// GET /meetings/{meeting}/events: what happens in the bodies of a meeting.
pub(super) async fn of_meeting(
    request: HttpRequest,
    store: Data<Store>,
    slug: Path<String>,
) -> Result<HttpResponse, PageError> {
    let slug = slug.into_inner();
    answer(&request, &store, move |db| Audience::of_meeting(db, &slug)).await
}

/// The place that the address names: a page that opens a new stream can set no header.
fn asked(request: &HttpRequest) -> Option<String> {
    let mut pairs = url::form_urlencoded::parse(request.query_string().as_bytes());
    pairs.find(|(name, _)| name == "from").map(|(_, from)| from.into_owned())
}

async fn answer(
    request: &HttpRequest,
    store: &Store,
    audience: impl FnOnce(&mut Db) -> StoreResult<Audience> + Send + 'static,
) -> Result<HttpResponse, PageError> {
    let said = |name| request.headers().get(name).and_then(|value: &header::HeaderValue| value.to_str().ok());
    let from = said(header::HeaderName::from_static("last-event-id")).map(str::to_owned).or_else(|| asked(request));
    let from = from.as_deref().map(Cursor::read);
    let stays = said(header::ACCEPT).is_some_and(|accepts| accepts.contains("text/event-stream"));
    // Listens before it looks: what is committed in between is heard, and what is both seen and heard is told once.
    let (news, ended) = (store.news().listen(), store.news().ended());
    let (audience, (cursor, text)) = store
        .read(move |db| -> StoreResult<_> {
            let audience = audience(db)?;
            let found = catch_up(db, &audience, from)?;
            Ok((audience, found))
        })
        .await?;
    let first = format!("retry: {RETRY}\n\n{text}");
    let mut response = HttpResponse::Ok();
    response
        .content_type("text/event-stream; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .insert_header((header::CONTENT_ENCODING, "identity"))
        .insert_header(("x-accel-buffering", "no"));
    if !stays {
        return Ok(response.body(first));
    }
    let spread = store.chance().name().map_err(StoreError::from)?.bytes().map(u64::from).sum::<u64>() % APART;
    let mut beat = tokio::time::interval(BEAT);
    beat.reset(); // the first words show that the stream is there
    let listener = Listener {
        store: store.clone(),
        audience,
        cursor,
        news,
        ended,
        beat,
        longest: Box::pin(tokio::time::sleep(Duration::from_secs(LONGEST + spread))),
        first: Some(first),
    };
    Ok(response.force_close().streaming(stream::unfold(listener, Listener::next)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_back() {
        let cursor = Cursor(BTreeMap::from([(BodyId::new("rcm"), 7), (BodyId::new("parlatino"), 134)]));
        assert_eq!(cursor.written(), "parlatino:134,rcm:7");
        assert_eq!(Cursor::read(&cursor.written()), cursor);
        assert_eq!(Cursor::read("x,parlatino:,:3a,parlatino:y"), Cursor::default());
    }

    #[test]
    fn a_place_is_passed_once() {
        let mut cursor = Cursor::read("parlatino:4");
        let body = BodyId::new("parlatino");
        assert!(!cursor.pass(&body, 4));
        assert!(cursor.pass(&body, 6));
        assert!(!cursor.pass(&body, 5));
        assert_eq!(cursor.written(), "parlatino:6");
    }

    #[test]
    fn an_event_is_told_in_lines() {
        let item =
            Item { body: BodyId::new("b"), seq: Some(3), kind: "question-opened".into(), subject: Some("q".into()) };
        assert_eq!(
            of_item(&Cursor::read("b:3"), &item),
            "id: b:3\ndata: {\"kind\":\"question-opened\",\"id\":\"q\"}\n\n"
        );
        let cast = Item { seq: None, kind: CAST.into(), ..item };
        assert_eq!(of_item(&Cursor::read("b:3"), &cast), "data: {\"kind\":\"cast\",\"id\":\"q\"}\n\n");
    }
}
