//! Copies of the whole record, in which meetings are rehearsed: a file beside SQLite's, a schema beside PostgreSQL's.
//!
//! A copy is a store of its own, with connections, a writer and news of its own, so that nothing that is done in it can reach
//! the record, whatever the act (decision 17). It is made in one snapshot while the record goes on.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::pool::{self, Access};
use super::{Db, Store, StoreError, StoreOptions, StoreResult, installation, outbox};
use crate::clock::{Clock, micros};
use crate::ids::RehearsalId;

/// How many connections read a copy at once.
const CONNECTIONS: u32 = 4;
/// What stands between the name of the record and that of a copy.
const MARK: &str = "_rehearsal_";
/// The longest name that PostgreSQL keeps whole.
const LONGEST_NAME: usize = 63;
const SECOND: i64 = 1_000_000;

/// The copies that this process has open.
#[derive(Default)]
pub(super) struct Copies(Mutex<BTreeMap<RehearsalId, Copy>>);

struct Copy {
    store: Store,
    /// How far its clock goes before that of the record, in microseconds.
    ahead: Arc<AtomicI64>,
}

impl Copies {
    fn open(&self) -> MutexGuard<'_, BTreeMap<RehearsalId, Copy>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store {
    /// Makes a copy of the record as it is now, off the event loop. Mails that wait in it are taken as sent: nothing leaves
    /// a copy. It takes as long as the database takes to copy itself; the record goes on meanwhile.
    ///
    /// # Errors
    /// `Busy` if the disk is full or the database does not let this user make a schema; nothing is left behind then.
    pub async fn make_copy(&self, id: &RehearsalId) -> StoreResult<()> {
        let (store, id) = (self.clone(), id.clone());
        pool::off_the_loop(move || store.make(&id)).await
    }

    fn make(&self, id: &RehearsalId) -> StoreResult<()> {
        let made = self.fill_copy(id).and_then(|()| self.mark_copy(id));
        if made.is_err() {
            self.remove_copy(id)?;
        }
        made
    }

    fn fill_copy(&self, id: &RehearsalId) -> StoreResult<()> {
        let mut db = pool::establish(pool::diesel_url(self.url()))?;
        pool::set_up(&mut db, Access::Write)?;
        match &mut db {
            Db::Sqlite(db) => {
                let path = self.file_of(id)?.display().to_string();
                diesel::sql_query("VACUUM INTO ?").bind::<Text, _>(path).execute(db)?;
            }
            Db::Pg(db) => self.fill_schema(db, id)?,
        }
        Ok(())
    }

    /// Copies each table as it stands in one snapshot; the tables themselves the migrations make.
    fn fill_schema(&self, db: &mut PgConnection, id: &RehearsalId) -> StoreResult<()> {
        let home = schema(db)?;
        let name = named(&home, id)?;
        // Whoever may not make one is told in the log what is missing, and the reader that it cannot be done now.
        db.batch_execute(&format!("CREATE SCHEMA {name}")).map_err(|error| StoreError::Busy(error.to_string()))?;
        pool::migrate(&mut pool::establish(&within(self.url(), &name)?)?)?;
        db.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ")?;
        for Table { table, columns } in tables(db)? {
            db.batch_execute(&format!("INSERT INTO {name}.{table} ({columns}) SELECT {columns} FROM {home}.{table}"))?;
        }
        db.batch_execute("COMMIT")?;
        Ok(())
    }

    fn mark_copy(&self, id: &RehearsalId) -> StoreResult<()> {
        self.copy(id, 0)?.write_now(|tx| {
            installation::set(tx, installation::REHEARSAL, &micros(tx.now).to_string())?;
            outbox::keep_all(tx)
        })
    }

    /// The copy of a rehearsal that runs, with its clock so many seconds ahead. It stays open until it is closed. Blocks.
    ///
    /// # Errors
    /// `NotFound` if there is none, `Busy` if it cannot be opened.
    pub fn copy(&self, id: &RehearsalId, ahead: i64) -> StoreResult<Self> {
        let mut open = self.copies().open();
        if let Some(copy) = open.get(id) {
            copy.ahead.store(ahead * SECOND, Ordering::SeqCst);
            return Ok(copy.store.clone());
        }
        let ahead = Arc::new(AtomicI64::new(ahead * SECOND));
        let store = self.open_copy(id, Arc::clone(&ahead))?;
        store.hear()?;
        open.insert(id.clone(), Copy { store: store.clone(), ahead });
        Ok(store)
    }

    /// As [`Self::copy`], off the event loop.
    ///
    /// # Errors
    /// As [`Self::copy`].
    pub async fn opened_copy(&self, id: &RehearsalId, ahead: i64) -> StoreResult<Self> {
        let (store, id) = (self.clone(), id.clone());
        pool::off_the_loop(move || store.copy(&id, ahead)).await
    }

    fn open_copy(&self, id: &RehearsalId, ahead: Arc<AtomicI64>) -> StoreResult<Self> {
        let url = if self.is_file() {
            let path = self.file_of(id)?;
            if !path.is_file() {
                return Err(StoreError::NotFound); // SQLite would make an empty one
            }
            format!("sqlite://{}", path.display())
        } else {
            let mut db = self.postgres()?;
            if !copied_schemas(&mut db)?.contains(id) {
                return Err(StoreError::NotFound);
            }
            within(self.url(), &named(&schema(&mut db)?, id)?)?
        };
        Self::open(StoreOptions {
            url,
            connections: CONNECTIONS,
            clock: Clock::Ahead(Box::new(self.clock().clone()), ahead),
            chance: self.chance().clone(),
            seals: self.seals().clone(),
        })
    }

    /// Closes the copies that are not among these: whoever listens there is sent away.
    pub fn close_copies_but(&self, running: &[RehearsalId]) {
        self.copies().open().retain(|id, copy| {
            let stays = running.contains(id);
            if !stays {
                copy.store.news().end();
            }
            stays
        });
    }

    /// Sends away whoever listens, here and in the copies: the process ends.
    pub fn end_streams(&self) {
        self.news().end();
        self.copies().open().values().for_each(|copy| copy.store.news().end());
    }

    /// Closes a copy and removes it for good. Nothing happens if there is none.
    ///
    /// # Errors
    /// `Busy` if the database or the file does not let go.
    pub async fn discard_copy(&self, id: &RehearsalId) -> StoreResult<()> {
        let (store, id) = (self.clone(), id.clone());
        pool::off_the_loop(move || store.remove_copy(&id)).await
    }

    fn remove_copy(&self, id: &RehearsalId) -> StoreResult<()> {
        if let Some(copy) = self.copies().open().remove(id) {
            copy.store.news().end();
        }
        if self.is_file() {
            return remove_file(&self.file_of(id)?);
        }
        let mut db = self.postgres()?;
        let name = named(&schema(&mut db)?, id)?;
        db.batch_execute(&format!("DROP SCHEMA IF EXISTS {name} CASCADE"))?;
        Ok(())
    }

    /// Removes the copies that no rehearsal of these has: a process ended while it made or removed them.
    ///
    /// # Errors
    /// As [`Self::discard_copy`].
    pub fn sweep_copies(&self, running: &[RehearsalId]) -> StoreResult<()> {
        let found = if self.is_file() { self.copied_files()? } else { copied_schemas(&mut self.postgres()?)? };
        found.iter().filter(|id| !running.contains(id)).try_for_each(|id| self.remove_copy(id))
    }

    fn is_file(&self) -> bool {
        self.url().starts_with("sqlite://")
    }

    fn postgres(&self) -> StoreResult<PgConnection> {
        PgConnection::establish(self.url()).map_err(|error| StoreError::Busy(error.to_string()))
    }

    fn file_of(&self, id: &RehearsalId) -> StoreResult<PathBuf> {
        Ok(PathBuf::from(format!("{}{MARK}{}", pool::diesel_url(self.url()), checked(id)?)))
    }

    fn copied_files(&self) -> StoreResult<Vec<RehearsalId>> {
        let file = Path::new(pool::diesel_url(self.url()));
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let start = format!("{}{MARK}", file.file_name().unwrap_or_default().to_string_lossy());
        let names = std::fs::read_dir(folder).map_err(busy)?.filter_map(Result::ok);
        let id = |name: String| Some(RehearsalId::new(name.strip_prefix(&start)?)).filter(|id| checked(id).is_ok());
        Ok(names.filter_map(|entry| id(entry.file_name().to_string_lossy().into_owned())).collect())
    }
}

/// A table and its columns, as they are written in a statement.
#[derive(QueryableByName)]
pub(super) struct Table {
    #[diesel(sql_type = Text)]
    pub(super) table: String,
    #[diesel(sql_type = Text)]
    columns: String,
}

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

/// The tables in the order in which they were made: what one refers to stands before it.
pub(super) fn tables(db: &mut PgConnection) -> StoreResult<Vec<Table>> {
    let query = "SELECT quote_ident(c.relname) AS table, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns \
                 FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped \
                 WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace \
                 AND c.relname NOT LIKE '\\_\\_%' GROUP BY c.oid, c.relname ORDER BY c.oid";
    Ok(diesel::sql_query(query).load(db)?)
}

/// The schema of the record.
fn schema(db: &mut PgConnection) -> StoreResult<String> {
    Ok(diesel::sql_query("SELECT current_schema()::text AS name").get_result::<Name>(db)?.name)
}

fn copied_schemas(db: &mut PgConnection) -> StoreResult<Vec<RehearsalId>> {
    let start = format!("{}{MARK}", schema(db)?);
    let names: Vec<Name> = diesel::sql_query("SELECT nspname::text AS name FROM pg_namespace").load(db)?;
    Ok(names.iter().filter_map(|one| Some(RehearsalId::new(one.name.strip_prefix(&start)?))).collect())
}

/// The schema of a copy.
fn named(home: &str, id: &RehearsalId) -> StoreResult<String> {
    let name = format!("{home}{MARK}{}", checked(id)?);
    let is_plain = name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if is_plain && name.len() <= LONGEST_NAME {
        return Ok(name);
    }
    Err(StoreError::Busy(format!("the name {name} of a copy's schema is too long or not plain")))
}

/// The address of a schema: what else the address says stays.
fn within(url: &str, schema: &str) -> StoreResult<String> {
    let mut url = url::Url::parse(url).map_err(|error| StoreError::Busy(error.to_string()))?;
    let (others, options): (Vec<_>, Vec<_>) = url.query_pairs().into_owned().partition(|(name, _)| name != "options");
    let options: Vec<String> = options.into_iter().map(|(_, value)| value).collect();
    let options = format!("{} -csearch_path={schema}", options.join(" "));
    let pairs = others.into_iter().chain([("options".to_owned(), options.trim().to_owned())]);
    // A plus stands for itself there, so a space is written as its code.
    let code =
        |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20");
    let query: Vec<String> = pairs.map(|(name, value)| format!("{}={}", code(&name), code(&value))).collect();
    url.set_query(Some(&query.join("&")));
    Ok(url.into())
}

/// An identity that may stand in the name of a file and of a schema.
fn checked(id: &RehearsalId) -> StoreResult<&str> {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    Some(id.as_str()).filter(|id| !id.is_empty() && id.chars().all(is_plain)).ok_or(StoreError::NotFound)
}

/// Removes a database's file and what SQLite keeps beside it, as far as they are there.
pub(super) fn remove_file(path: &Path) -> StoreResult<()> {
    for ending in ["", "-wal", "-shm", "-journal"] {
        match std::fs::remove_file(format!("{}{ending}", path.display())) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(busy(error)),
            _ => {}
        }
    }
    Ok(())
}

fn busy(error: std::io::Error) -> StoreError {
    StoreError::Busy(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_schema_keeps_what_else_it_says() {
        let at = |url: &str| within(url, "s").expect("an address");
        assert_eq!(at("postgres://a@h/db"), "postgres://a@h/db?options=-csearch_path%3Ds");
        assert_eq!(
            at("postgres://a@h/db?sslmode=require&options=-csearch_path%3Dhome"),
            "postgres://a@h/db?sslmode=require&options=-csearch_path%3Dhome%20-csearch_path%3Ds"
        );
    }

    #[test]
    fn only_plain_names_reach_the_disk() {
        assert!(checked(&RehearsalId::new("abc123")).is_ok());
        for odd in ["", "../x", "a b", "A", "a\"b"] {
            assert!(checked(&RehearsalId::new(odd)).is_err(), "{odd}");
        }
        assert!(named("public", &RehearsalId::new("a1")).is_ok());
        assert!(named(&"x".repeat(60), &RehearsalId::new("a1")).is_err());
    }
}
