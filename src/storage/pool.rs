//! The store: a pool of connections to read from, and the way to write.

use std::sync::Arc;
use std::time::Duration;

use diesel::Connection as _;
use diesel::connection::SimpleConnection as _;
use diesel::r2d2::{ConnectionManager, CustomizeConnection, Pool, PooledConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness as _, embed_migrations};
use tokio::sync::oneshot;

use super::copies::Copies;
use super::counting::Statements;
use super::news::News;
use super::read_only::{self, NotReadable};
use super::tx::After;
use super::writer::{Job, Left, Means, Writer};
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::{Chance, Clock, Moment};
use crate::seals::Seals;

pub(super) const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
pub(super) const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// What SQLite is told on each connection: a write-ahead log, a sync on each commit, five seconds of patience.
const PRAGMAS: &str =
    "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;";

/// How a store is opened.
#[derive(Debug, Clone)]
pub struct StoreOptions {
    /// `sqlite:///absolute/path.db`, `sqlite://relative.db` or `postgres://…`.
    pub url: String,
    /// How many connections read at once (on PostgreSQL: read and write).
    pub connections: u32,
    /// Where the time comes from.
    pub clock: Clock,
    /// Where identities come from.
    pub chance: Chance,
    /// The keys of secret ballots.
    pub seals: Seals,
}

impl StoreOptions {
    /// Eight connections, the machine's clock and randomness, keys of secret ballots in memory.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            connections: 8,
            clock: Clock::system(),
            chance: Chance::System,
            seals: Seals::in_memory(),
        }
    }
}

/// The database, shared by everything that runs. Cloning shares it.
#[derive(Clone)]
pub struct Store {
    pool: Pool<ConnectionManager<Db>>,
    /// Only on SQLite.
    writer: Option<Writer>,
    clock: Clock,
    chance: Chance,
    seals: Seals,
    statements: Statements,
    news: News,
    /// The address as it was given.
    url: String,
    /// The copies of it in which meetings are rehearsed.
    copies: Arc<Copies>,
}

#[derive(Debug)]
struct Setup {
    statements: Statements,
    access: Access,
}

/// Whether connections may write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    Write,
    Read,
}

impl CustomizeConnection<Db, diesel::r2d2::Error> for Setup {
    fn on_acquire(&self, db: &mut Db) -> Result<(), diesel::r2d2::Error> {
        set_up(db, self.access).map_err(diesel::r2d2::Error::QueryError)?;
        db.set_instrumentation(self.statements.clone());
        Ok(())
    }
}

pub(super) fn set_up(db: &mut Db, access: Access) -> diesel::QueryResult<()> {
    match (db, access) {
        (Db::Sqlite(db), Access::Write) => db.batch_execute(PRAGMAS),
        (Db::Sqlite(db), Access::Read) => db.batch_execute("PRAGMA busy_timeout = 5000; PRAGMA query_only = ON;"),
        (Db::Pg(db), Access::Write) => db.batch_execute("SET lock_timeout = '5s'; SET TIME ZONE 'UTC';"),
        (Db::Pg(db), Access::Read) => db.batch_execute(
            "SET lock_timeout = '5s'; SET TIME ZONE 'UTC'; SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY;",
        ),
    }
}

/// The address as diesel takes it: a file's path for SQLite.
pub(super) fn diesel_url(url: &str) -> &str {
    url.strip_prefix("sqlite://").unwrap_or(url)
}

impl Store {
    /// Opens the database and brings its tables up to date.
    ///
    /// # Errors
    /// [`StoreError::Busy`] if it cannot be reached, [`StoreError::Query`] if a migration fails.
    pub fn open(options: StoreOptions) -> StoreResult<Self> {
        let url = diesel_url(&options.url);
        let mut db = establish(url)?;
        set_up(&mut db, Access::Write)?;
        migrate(&mut db)?;
        let statements = Statements::default();
        db.set_instrumentation(statements.clone());
        let pool = pool(url, options.connections, Access::Write, &statements)?;
        let news = News::default();
        let (clock, chance, seals) = (options.clock, options.chance, options.seals);
        let writer = match db {
            Db::Sqlite(_) => {
                let means =
                    Means { clock: clock.clone(), chance: chance.clone(), seals: seals.clone(), news: news.clone() };
                Some(Writer::start(db, means)?)
            }
            Db::Pg(_) => None,
        };
        let copies = Arc::default();
        Ok(Self { pool, writer, clock, chance, seals, statements, news, url: options.url, copies })
    }

    /// Opens a database that must be there with the tables of this program, for reading only: no file is made, no table
    /// brought up to date, and whoever writes all the same gets an error of the database.
    ///
    /// # Errors
    /// [`NotReadable`] says which of these it is.
    pub fn open_to_read(options: StoreOptions) -> Result<Self, NotReadable> {
        let url = match options.url.strip_prefix("sqlite://") {
            Some(path) => read_only::sqlite_url(path)?,
            None => options.url.clone(),
        };
        let mut db = establish(&url)?;
        set_up(&mut db, Access::Read).map_err(StoreError::from)?;
        read_only::check_tables(&mut db)?;
        let statements = Statements::default();
        let pool = pool(&url, 1, Access::Read, &statements)?;
        let StoreOptions { clock, chance, seals, url, .. } = options;
        let (news, copies) = (News::default(), Arc::default());
        Ok(Self { pool, writer: None, clock, chance, seals, statements, news, url, copies })
    }

    /// The address as it was given.
    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// The copies that are open.
    pub(super) fn copies(&self) -> &Copies {
        &self.copies
    }

    /// The clock, shared.
    pub(super) const fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The present moment by the store's clock.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// How many statements were sent to the database since the store was opened, those that begin and end transactions
    /// among them.
    #[must_use]
    pub fn statements(&self) -> u64 {
        self.statements.count()
    }

    /// The keys of secret ballots.
    #[must_use]
    pub const fn seals(&self) -> &Seals {
        &self.seals
    }

    /// Where this store's secrets come from.
    #[must_use]
    pub const fn chance(&self) -> &Chance {
        &self.chance
    }

    /// News of what is committed: here, and once [`Self::hear`] was called also elsewhere.
    #[must_use]
    pub const fn news(&self) -> &News {
        &self.news
    }

    /// Hears what other processes on the database commit, and tells of the ballots that arrive. For the server; the other
    /// commands have nobody to tell.
    ///
    /// # Errors
    /// [`StoreError::Busy`] if the system gives no thread.
    pub fn hear(&self) -> StoreResult<()> {
        self.news.start(self.writer.is_none().then(|| self.url.clone()))
    }

    /// Reads in one snapshot: what several queries see belongs together. Blocks; on the server it runs off the
    /// event loop.
    ///
    /// # Errors
    /// What `read` gives, or [`StoreError::Busy`] if no connection is to be had.
    pub fn read_now<T, E: From<StoreError>>(&self, read: impl FnOnce(&mut Db) -> Result<T, E>) -> Result<T, E> {
        let mut db = self.connection()?;
        let begin = match &*db {
            Db::Pg(_) => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
            Db::Sqlite(_) => "BEGIN DEFERRED",
        };
        db.batch_execute(begin).map_err(StoreError::from)?;
        let result = read(&mut db);
        db.batch_execute("ROLLBACK").map_err(StoreError::from)?;
        result
    }

    /// As [`Self::read_now`], off the event loop.
    ///
    /// # Errors
    /// As [`Self::read_now`].
    pub async fn read<T, E>(&self, read: impl FnOnce(&mut Db) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let store = self.clone();
        off_the_loop(move || store.read_now(read)).await
    }

    /// Asks one query, which sees one snapshot without a transaction of its own; off the event loop.
    ///
    /// # Errors
    /// As [`Self::read_now`].
    pub async fn ask<T, E>(&self, ask: impl FnOnce(&mut Db) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let store = self.clone();
        off_the_loop(move || ask(&mut *store.connection()?)).await
    }

    /// Acts in one transaction; the answer comes after the commit is durable. Blocks.
    ///
    /// # Errors
    /// What `act` gives (nothing is written then), or a [`StoreError`] if the commit fails.
    pub fn write_now<T, E>(&self, act: impl FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        match &self.writer {
            Some(writer) => {
                let (job, answer) = job(act);
                writer.send(job)?;
                answer.blocking_recv().map_err(|_| panicked())?
            }
            None => self.write_pooled(act),
        }
    }

    /// As [`Self::write_now`], off the event loop.
    ///
    /// # Errors
    /// As [`Self::write_now`].
    pub async fn write<T, E>(&self, act: impl FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        if let Some(writer) = &self.writer {
            let (job, answer) = job(act);
            writer.send(job)?;
            return answer.await.map_err(|_| panicked())?;
        }
        let store = self.clone();
        off_the_loop(move || store.write_pooled(act)).await
    }

    /// PostgreSQL: a plain transaction. Acts that number or chain something lock the row of their body first.
    fn write_pooled<T, E: From<StoreError>>(&self, act: impl FnOnce(&mut Tx<'_>) -> Result<T, E>) -> Result<T, E> {
        let mut db = self.connection()?;
        db.batch_execute("BEGIN").map_err(StoreError::from)?;
        let mut tx = Tx::new(&mut db, self.clock.now(), &self.chance, &self.seals);
        let result = act(&mut tx);
        let after = tx.take_after();
        let end = if result.is_ok() { "COMMIT" } else { "ROLLBACK" };
        db.batch_execute(end).map_err(StoreError::from)?;
        if result.is_ok() {
            self.news.note(after.casts); // the news themselves the database tells
        }
        result
    }

    fn connection(&self) -> StoreResult<PooledConnection<ConnectionManager<Db>>> {
        Ok(self.pool.get()?)
    }
}

pub(super) fn establish(url: &str) -> StoreResult<Db> {
    Db::establish(url).map_err(|error| StoreError::Busy(format!("{url}: {error}")))
}

fn pool(
    url: &str,
    connections: u32,
    access: Access,
    statements: &Statements,
) -> StoreResult<Pool<ConnectionManager<Db>>> {
    Ok(Pool::builder()
        .max_size(connections)
        .min_idle(Some(1))
        .connection_timeout(Duration::from_secs(5))
        .connection_customizer(Box::new(Setup { statements: statements.clone(), access }))
        .build(ConnectionManager::new(url))?)
}

pub(super) fn migrate(db: &mut Db) -> StoreResult<()> {
    let done = match db {
        Db::Pg(db) => db.run_pending_migrations(POSTGRES).map(drop),
        Db::Sqlite(db) => db.run_pending_migrations(SQLITE).map(drop),
    };
    done.map_err(|error| StoreError::Query(error.to_string()))
}

/// Wraps an act as a job whose answer is sent after the group's commit.
fn job<T, E>(act: impl FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static) -> (Job, oneshot::Receiver<Result<T, E>>)
where
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
{
    let (sender, receiver) = oneshot::channel();
    let job: Job = Box::new(move |tx| {
        let (result, after) = match tx {
            Ok(tx) => (act(tx), tx.take_after()),
            Err(error) => (Err(error.into()), After::default()),
        };
        let keep = result.is_ok();
        let answer = move |committed: StoreResult<()>| {
            // Whoever asked may have gone; the act stands all the same.
            let _ = sender.send(result.and_then(|done| committed.map(|()| done).map_err(E::from)));
        };
        Left { keep, after, answer: Box::new(answer) }
    });
    (job, receiver)
}

pub(super) async fn off_the_loop<T, E>(work: impl FnOnce() -> Result<T, E> + Send + 'static) -> Result<T, E>
where
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
{
    tokio::task::spawn_blocking(work).await.map_err(|_| panicked())?
}

fn panicked() -> StoreError {
    StoreError::Query("the act panicked; nothing was written".to_owned())
}
