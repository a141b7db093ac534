//! News of the hall: what the journal was told a moment ago, for whoever waits for it, in each process on the database.
//!
//! Piece of news is what an entry of the journal says in identities: whose chain, its place there, which act, on what. So
//! the place in the chain is also the place in the news, and whoever missed some reads them in the journal ([`after`]);
//! nothing is kept beside it (decision 12). News of a transaction are told once it is committed: on SQLite by the
//! process, which is the only one; on PostgreSQL by the database, in the order of the commits, to every process.
//!
//! That ballots arrive is told too, without a place: at most twice a second, however many arrive, and nothing of them; and in a
//! roll call, that another delegation is called.

mod listener;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, mpsc};
use std::time::Duration;

use diesel::prelude::*;
use tokio::sync::{broadcast, watch};

use super::schema::journal;
use super::{Db, StoreResult, Tx};
use crate::ids::{BodyId, QuestionId};

/// How many pieces of news wait for a reader at most; one that is slower is told to look for itself.
const WAITING: usize = 256;

/// How often it is told that ballots arrive, at most.
pub(super) const BETWEEN_CASTS: Duration = Duration::from_millis(500);

/// The word for ballots that arrived.
pub const CAST: &str = "cast";
/// The kind of news that tell that another delegation is called.
const CALLED: &str = "question-called";

/// One piece of news.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Item {
    /// In whose chain it is.
    pub body: BodyId,
    /// Its place there; none for what is not recorded.
    pub seq: Option<i64>,
    /// What was done, in the journal's words: "question-opened".
    pub kind: String,
    /// The identity of what it is about.
    pub subject: Option<String>,
}

/// What a listener hears.
#[derive(Debug, Clone)]
pub enum Told {
    /// A piece of news.
    News(Arc<Item>),
    /// Some may have been missed: the journal has them.
    Missed,
}

/// A question on which ballots arrived, and its body.
pub(super) type Cast = (BodyId, QuestionId);

/// Where news are told and heard. Cloning shares it.
#[derive(Clone)]
pub struct News(Arc<Exchange>);

pub(super) struct Exchange {
    told: broadcast::Sender<Told>,
    ended: watch::Sender<bool>,
    /// Takes the questions on which ballots arrive, once the thread runs that tells of them.
    casts: OnceLock<Mutex<mpsc::Sender<Cast>>>,
}

impl Default for News {
    fn default() -> Self {
        let (told, _) = broadcast::channel(WAITING);
        let (ended, _) = watch::channel(false);
        Self(Arc::new(Exchange { told, ended, casts: OnceLock::new() }))
    }
}

impl News {
    /// Hears everything from now on.
    #[must_use]
    pub fn listen(&self) -> broadcast::Receiver<Told> {
        self.0.told.subscribe()
    }

    /// Becomes true when the process ends: whoever listens leaves then.
    #[must_use]
    pub fn ended(&self) -> watch::Receiver<bool> {
        self.0.ended.subscribe()
    }

    /// Sends away whoever listens.
    pub fn end(&self) {
        self.0.ended.send_replace(true);
    }

    /// Tells this process.
    pub(super) fn tell(&self, told: Told) {
        let _ = self.0.told.send(told); // nobody may be listening
    }

    /// Notes that ballots arrived; whoever shows how many is told soon.
    pub(super) fn note(&self, casts: Vec<Cast>) {
        let Some(sender) = self.0.casts.get() else { return };
        let sender = sender.lock().unwrap_or_else(PoisonError::into_inner);
        for cast in casts {
            let _ = sender.send(cast); // the thread ends with the store
        }
    }

    /// Starts the thread that tells of ballots, and on PostgreSQL hears what other processes tell. Once.
    ///
    /// # Errors
    /// `Busy` if the system gives no thread.
    pub(super) fn start(&self, postgres: Option<String>) -> StoreResult<()> {
        let (sender, casts) = mpsc::channel();
        if self.0.casts.set(Mutex::new(sender)).is_err() {
            return Ok(());
        }
        let exchange = Arc::downgrade(&self.0);
        let thread = std::thread::Builder::new().name("news".to_owned());
        let started = match postgres {
            Some(url) => thread.spawn(move || listener::run(&url, &exchange, &casts)),
            None => thread.spawn(move || tell_of_casts(&exchange, &casts)),
        };
        started.map(drop).map_err(|error| super::StoreError::Busy(error.to_string()))
    }
}

/// SQLite: tells this process which questions ballots arrived on, then waits.
fn tell_of_casts(exchange: &std::sync::Weak<Exchange>, casts: &mpsc::Receiver<Cast>) {
    while let Ok(first) = casts.recv() {
        let mut questions = BTreeSet::from([first]);
        questions.extend(casts.try_iter());
        let Some(exchange) = exchange.upgrade() else { return };
        for cast in questions {
            News(Arc::clone(&exchange)).tell(Told::News(Arc::new(of_cast(cast))));
        }
        drop(exchange); // the store may end meanwhile
        std::thread::sleep(BETWEEN_CASTS);
    }
}

pub(super) fn of_cast((body, question): Cast) -> Item {
    Item { body, seq: None, kind: CAST.to_owned(), subject: Some(question.to_string()) }
}

/// Tells a piece of news when this transaction is committed, and not before.
///
/// # Errors
/// Only if the query fails.
pub fn tell(tx: &mut Tx<'_>, item: Item) -> StoreResult<()> {
    match &mut *tx.db {
        Db::Pg(db) => listener::notify(db, &item),
        Db::Sqlite(_) => {
            tx.note_news(item);
            Ok(())
        }
    }
}

/// Tells that a ballot arrived, soon after this transaction is committed. PostgreSQL tells nothing in the transaction:
/// transactions that tell commit one after the other there, and ballots come all at once.
pub fn cast(tx: &mut Tx<'_>, body: &BodyId, question: &QuestionId) {
    tx.note_cast(body.clone(), question.clone());
}

/// Tells that a delegation answered the roll, so that another one is called, once this transaction is committed.
///
/// # Errors
/// Only if the query fails.
pub fn called(tx: &mut Tx<'_>, body: &BodyId, question: &QuestionId) -> StoreResult<()> {
    tell(tx, Item { body: body.clone(), seq: None, kind: CALLED.to_owned(), subject: Some(question.to_string()) })
}

/// What follows a place in a body's chain, at most `most` entries: place, act, subject.
///
/// # Errors
/// Only if the query fails.
pub fn after(db: &mut Db, body: &BodyId, seq: i64, most: i64) -> StoreResult<Vec<Item>> {
    let rows: Vec<(i64, String, Option<String>)> = journal::table
        .filter(journal::body_id.eq(body).and(journal::seq.gt(seq)))
        .order(journal::seq)
        .limit(most)
        .select((journal::seq, journal::act, journal::subject))
        .load(db)?;
    let item = |(seq, kind, subject)| Item { body: body.clone(), seq: Some(seq), kind, subject };
    Ok(rows.into_iter().map(item).collect())
}
