//! The connection, of either kind.
#![allow(missing_docs, reason = "diesel's derive makes items that cannot be documented")]

/// A connection to either database.
#[derive(diesel::MultiConnection)]
pub enum Db {
    /// PostgreSQL.
    Pg(diesel::PgConnection),
    /// SQLite.
    Sqlite(diesel::SqliteConnection),
}
