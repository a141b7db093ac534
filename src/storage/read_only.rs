//! Opening a database for reading only.

use std::collections::BTreeSet;
use std::path::Path;

use diesel::backend::Backend;
use diesel::migration::MigrationSource;
use diesel::prelude::*;

use super::pool::{POSTGRES, SQLITE};
use super::{Db, StoreError, StoreResult};

/// Why a database cannot be read as it is.
#[derive(Debug, thiserror::Error)]
pub enum NotReadable {
    /// There is no such file.
    #[error("no such database")]
    Missing,
    /// It holds no tables of this program.
    #[error("the database holds no record")]
    Empty,
    /// An older version of the program made its tables; `accord serve` brings them up to date.
    #[error("the tables are older than this program")]
    Older,
    /// A newer version of the program made its tables.
    #[error("the tables are newer than this program")]
    Newer,
    /// Anything else.
    #[error(transparent)]
    Store(#[from] StoreError),
}

diesel::table! {
    __diesel_schema_migrations (version) {
        version -> Text,
    }
}

/// The address under which SQLite opens a file for reading only.
///
/// While another process has the file open, its write-ahead log stands beside it and is read too. Otherwise nothing but
/// the file itself is opened, so that a copy in a folder that nobody may write to can be read, and nothing is left beside it.
pub(super) fn sqlite_url(path: &str) -> Result<String, NotReadable> {
    if !Path::new(path).is_file() {
        return Err(NotReadable::Missing);
    }
    let escaped = path.replace('%', "%25").replace('?', "%3F").replace('#', "%23");
    let is_in_use = Path::new(&format!("{path}-wal")).exists();
    Ok(format!("file:{escaped}?mode=ro{}", if is_in_use { "" } else { "&immutable=1" }))
}

/// Whether the tables are those of this program, by the migrations that were made.
pub(super) fn check_tables(db: &mut Db) -> Result<(), NotReadable> {
    let known = known(db)?;
    compare(&made(db)?, &known)
}

/// Whether tables that were made so are those that are known.
pub(super) fn compare(made: &BTreeSet<String>, known: &BTreeSet<String>) -> Result<(), NotReadable> {
    if made == known {
        Ok(())
    } else if made.is_empty() {
        Err(NotReadable::Empty)
    } else if made.is_subset(known) {
        Err(NotReadable::Older)
    } else {
        Err(NotReadable::Newer)
    }
}

/// The migrations that made the tables.
pub(super) fn made(db: &mut Db) -> Result<BTreeSet<String>, NotReadable> {
    let versions = __diesel_schema_migrations::table.select(__diesel_schema_migrations::version).load::<String>(db);
    match versions.map_err(StoreError::from) {
        Ok(versions) => Ok(versions.into_iter().collect()),
        Err(StoreError::Query(_)) => Err(NotReadable::Empty), // there is no such table, or it is no database at all
        Err(other) => Err(other.into()),
    }
}

/// The migrations of this program.
pub(super) fn known(db: &Db) -> StoreResult<BTreeSet<String>> {
    match db {
        Db::Pg(_) => versions::<diesel::pg::Pg>(&POSTGRES),
        Db::Sqlite(_) => versions::<diesel::sqlite::Sqlite>(&SQLITE),
    }
}

fn versions<B: Backend>(source: &impl MigrationSource<B>) -> StoreResult<BTreeSet<String>> {
    let all = source.migrations().map_err(|error| StoreError::Query(error.to_string()))?;
    Ok(all.iter().map(|migration| migration.name().version().to_string()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(versions: &[&str]) -> BTreeSet<String> {
        versions.iter().map(|version| (*version).to_owned()).collect()
    }

    #[test]
    fn older_and_newer_tables_are_told_apart() {
        let known = set(&["1", "2"]);
        assert!(compare(&known, &known).is_ok());
        assert!(matches!(compare(&set(&[]), &known), Err(NotReadable::Empty)));
        assert!(matches!(compare(&set(&["1"]), &known), Err(NotReadable::Older)));
        assert!(matches!(compare(&set(&["1", "2", "3"]), &known), Err(NotReadable::Newer)));
    }
}
