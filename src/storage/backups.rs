//! Backups of the whole record, made while it is in use: one file, as the record stood at one moment.
//!
//! Of SQLite it is a database of its own; of PostgreSQL an archive with the rows of each table, as JSON, so that no other program
//! of the same version is needed (decision 27). The keys of secret ballots are not in the database, and so in no backup.

use std::fs::{File, OpenOptions};
use std::io::{BufReader, Read as _, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Text};
use diesel_migrations::MigrationHarness as _;
use serde::{Deserialize, Serialize};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::copies::{remove_file, tables};
use super::pool::{self, Access, POSTGRES};
use super::read_only::{self, NotReadable};
use super::{Db, Store, StoreError, StoreOptions, StoreResult};

/// How many rows are read or written at once.
const ROWS: usize = 500;
/// The part of an archive that says what it is.
const MANIFEST: &str = "accord-backup.json";
/// The way in which an archive is laid out.
const FORMAT: u32 = 1;
/// What SQLite begins its files with.
const SQLITE_HEADER: &[u8] = b"SQLite format 3\0";

/// Why a record was not backed up, or a backup not restored.
#[derive(Debug, thiserror::Error)]
pub enum NotKept {
    /// The database to back up, or the one in the backup, is not one of this program's, or of another version of it.
    #[error(transparent)]
    NotReadable(#[from] NotReadable),
    /// The file that a backup is to be written to is there already.
    #[error("there is such a file")]
    FileThere,
    /// The database that a backup is to be restored into holds something.
    #[error("the database is not empty")]
    NotEmpty,
    /// The file is no backup of this kind of database, or is damaged.
    #[error("no backup")]
    NoBackup,
    /// A file cannot be read or written.
    #[error(transparent)]
    File(#[from] std::io::Error),
    /// Anything else of the database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<diesel::result::Error> for NotKept {
    fn from(error: diesel::result::Error) -> Self {
        StoreError::from(error).into()
    }
}

/// What an archive says of itself.
#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    format: u32,
    /// The versions of the tables, which are those of the migrations that made them.
    migrations: Vec<String>,
    /// The tables, what one refers to before it.
    tables: Vec<String>,
}

/// Writes the record at an address to a file that is not there yet. Whoever uses the record goes on meanwhile. Only the user that
/// runs the program may read the file.
///
/// # Errors
/// [`NotKept`]; nothing is left behind then.
pub fn back_up(url: &str, file: &Path) -> Result<(), NotKept> {
    if file.exists() {
        return Err(NotKept::FileThere);
    }
    whole(file, |part, empty| write(url, part, empty))
}

/// Makes a file that nobody else may read, since it holds what only the program should know. It has its name once it is whole and
/// synced; if it cannot be made, nothing is left of it.
fn whole(file: &Path, make: impl FnOnce(&Path, File) -> Result<(), NotKept>) -> Result<(), NotKept> {
    let part = PathBuf::from(format!("{}.part", file.display()));
    let empty = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&part)?;
    let made = make(&part, empty).and_then(|()| {
        File::open(&part)?.sync_all()?;
        Ok(std::fs::rename(&part, file)?)
    });
    if made.is_err() {
        remove_file(&part)?;
    }
    made
}

fn write(url: &str, part: &Path, empty: File) -> Result<(), NotKept> {
    if let Some(path) = url.strip_prefix("sqlite://") {
        read_only::sqlite_url(path)?; // To open one that is not there would make it.
    }
    let mut db = pool::establish(pool::diesel_url(url))?;
    pool::set_up(&mut db, Access::Write)?;
    read_only::check_tables(&mut db)?;
    let migrations = read_only::made(&mut db)?.into_iter().collect();
    match &mut db {
        Db::Sqlite(db) => {
            let path = part.display().to_string();
            diesel::sql_query("VACUUM INTO ?").bind::<Text, _>(path).execute(db)?;
            Ok(())
        }
        Db::Pg(db) => db.build_transaction().repeatable_read().read_only().run(|db| archive(db, empty, migrations)),
    }
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    row: String,
}

/// Writes each table, row by row.
fn archive(db: &mut PgConnection, file: File, migrations: Vec<String>) -> Result<(), NotKept> {
    let all: Vec<String> = tables(db)?.into_iter().map(|one| one.table).collect();
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).large_file(true);
    let mut zip = ZipWriter::new(file);
    let manifest = Manifest { format: FORMAT, migrations, tables: all.clone() };
    zip.start_file(MANIFEST, options).map_err(unpacked)?;
    zip.write_all(serde_json::to_string_pretty(&manifest).map_err(std::io::Error::from)?.as_bytes())?;
    for table in &all {
        zip.start_file(part_of(table), options).map_err(unpacked)?;
        db.batch_execute(&format!(
            "DECLARE kept NO SCROLL CURSOR FOR SELECT row_to_json(one)::text AS row FROM {table} one"
        ))?;
        loop {
            let rows: Vec<Row> = diesel::sql_query(format!("FETCH {ROWS} FROM kept")).load(db)?;
            for Row { row } in &rows {
                zip.write_all(row.as_bytes())?;
                zip.write_all(b"\n")?;
            }
            if rows.len() < ROWS {
                break;
            }
        }
        db.batch_execute("CLOSE kept")?;
    }
    zip.finish().map_err(unpacked)?;
    Ok(())
}

fn part_of(table: &str) -> String {
    format!("tables/{table}.jsonl")
}

fn unpacked(error: zip::result::ZipError) -> NotKept {
    NotKept::File(error.into())
}

/// Puts a backup into the database at an address, which must be empty, and brings its tables up to date.
///
/// # Errors
/// [`NotKept`]; the database is as it was then.
pub fn restore(url: &str, file: &Path) -> Result<(), NotKept> {
    match url.strip_prefix("sqlite://") {
        Some(path) => restore_file(Path::new(path), file)?,
        None => restore_schema(url, file)?,
    }
    // What an older version of the program made is brought up to date.
    Ok(Store::open(StoreOptions::new(url)).map(drop)?)
}

fn restore_file(path: &Path, backup: &Path) -> Result<(), NotKept> {
    if path.metadata().is_ok_and(|known| known.len() > 0) {
        return Err(NotKept::NotEmpty);
    }
    let mut head = [0; SQLITE_HEADER.len()];
    let read = File::open(backup)?.read(&mut head)?;
    if &head[..read] != SQLITE_HEADER {
        return Err(NotKept::NoBackup);
    }
    check_file(backup)?;
    whole(path, |_, mut empty| {
        std::io::copy(&mut File::open(backup)?, &mut empty)?;
        Ok(())
    })
}

/// Whether a file is whole, and of this version of the program or an older one.
fn check_file(backup: &Path) -> Result<(), NotKept> {
    let mut db = pool::establish(&read_only::sqlite_url(&backup.display().to_string())?)?;
    let whole = match &mut db {
        Db::Sqlite(db) => diesel::sql_query("SELECT integrity_check AS row FROM pragma_integrity_check LIMIT 1")
            .get_result::<Row>(db)
            .is_ok_and(|said| said.row == "ok"),
        Db::Pg(_) => false,
    };
    if !whole {
        return Err(NotKept::NoBackup);
    }
    match read_only::check_tables(&mut db) {
        Ok(()) | Err(NotReadable::Older) => Ok(()),
        Err(NotReadable::Empty) => Err(NotKept::NoBackup),
        Err(other) => Err(other.into()),
    }
}

fn restore_schema(url: &str, file: &Path) -> Result<(), NotKept> {
    let mut zip = ZipArchive::new(BufReader::new(File::open(file)?)).map_err(|_| NotKept::NoBackup)?;
    let manifest = manifest(&mut zip)?;
    let mut db = pool::establish(url)?;
    let known = read_only::known(&db)?;
    read_only::compare(&manifest.migrations.iter().cloned().collect(), &known)?;
    let Db::Pg(db) = &mut db else { return Err(NotKept::NoBackup) };
    // All of it, tables too, or nothing.
    db.transaction(|db| {
        if count_tables(db)? > 0 {
            return Err(NotKept::NotEmpty);
        }
        db.run_pending_migrations(POSTGRES).map_err(|error| StoreError::Query(error.to_string()))?;
        let all = tables(db)?;
        if !all.iter().map(|one| &one.table).eq(&manifest.tables) {
            return Err(NotKept::NoBackup);
        }
        db.batch_execute("CREATE TEMPORARY TABLE accord_kept (kept json) ON COMMIT DROP")?;
        for one in all {
            let rows = zip.by_name(&part_of(&one.table)).map_err(|_| NotKept::NoBackup)?;
            fill(db, &one.table, BufReader::new(rows))?;
        }
        Ok(())
    })
}

fn manifest(zip: &mut ZipArchive<BufReader<File>>) -> Result<Manifest, NotKept> {
    let part = zip.by_name(MANIFEST).map_err(|_| NotKept::NoBackup)?;
    let manifest: Manifest = serde_json::from_reader(part).map_err(|_| NotKept::NoBackup)?;
    if manifest.format == FORMAT { Ok(manifest) } else { Err(NotKept::NoBackup) }
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

fn count_tables(db: &mut PgConnection) -> StoreResult<i64> {
    let query =
        "SELECT count(*) AS count FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace";
    Ok(diesel::sql_query(query).get_result::<Count>(db)?.count)
}

/// Puts the rows of a table in, all by one statement, so that they may refer to each other.
fn fill(db: &mut PgConnection, table: &str, rows: impl std::io::BufRead) -> Result<(), NotKept> {
    let mut lines = rows.lines();
    loop {
        let some: Vec<String> = lines.by_ref().take(ROWS).collect::<Result<_, _>>().map_err(|_| NotKept::NoBackup)?;
        let count = some.len();
        diesel::sql_query("INSERT INTO accord_kept SELECT unnest($1)::json")
            .bind::<Array<Text>, _>(some)
            .execute(db)?;
        if count < ROWS {
            break;
        }
    }
    db.batch_execute(&format!(
        "INSERT INTO {table} SELECT one.* FROM accord_kept CROSS JOIN LATERAL json_populate_record(NULL::{table}, kept) one; \
         TRUNCATE accord_kept"
    ))?;
    Ok(())
}
