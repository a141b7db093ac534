//! The only module that names diesel: connections, transactions, rows, queries, journal, outbox.
//!
//! SQLite or PostgreSQL, chosen by the address when the program starts. On SQLite every write goes through one thread
//! that commits in groups; on PostgreSQL writes are plain transactions on pooled connections. Both stand behind
//! [`Store::write`].

mod columns;
mod copies;
mod counting;
mod db;
mod error;
mod pool;
mod read_only;
mod schema;
mod tx;
mod writer;

pub mod accounts;
pub mod amendments;
pub mod approvals;
mod backups;
pub mod ballots;
pub mod blocs;
pub mod bodies;
pub mod carryings;
pub mod clause_notes;
pub mod clauses;
pub mod comments;
pub mod components;
pub mod cosponsor_requests;
pub mod declarations;
pub mod desks;
pub mod groups;
pub mod installation;
pub mod journal;
pub mod marks;
pub mod meetings;
pub mod minutes;
pub mod motions;
pub mod news;
pub mod operations;
pub mod oral_revisions;
pub mod outages;
pub mod outbox;
pub mod panels;
pub mod paper_votes;
pub mod persons;
pub mod proxies;
pub mod publications;
pub mod questions;
pub mod queues;
pub mod quorum_challenges;
pub mod recommendations;
pub mod registers;
pub mod rehearsals;
pub mod replacements;
pub mod rules_changes;
pub mod rulings;
pub mod saved_filters;
pub mod seats;
pub mod separate_votes;
pub mod signed_in;
pub mod silences;
pub mod sitting_life;
pub mod sittings;
pub mod speakers;
pub mod spent_forms;
pub mod statements;
pub mod tags;
pub mod treatments;
pub mod versions;
pub mod vote_corrections;
pub mod voting_sheets;
pub mod watches;

pub use backups::{NotKept, back_up, restore};
pub use db::Db;
pub use error::{StoreError, StoreResult};
pub use pool::{Store, StoreOptions};
pub use read_only::NotReadable;
pub use tx::Tx;

/// Runs an expression on the connection that is there, for the few statements that diesel cannot write for both.
macro_rules! per_backend {
    ($db:expr, $conn:ident => $body:expr) => {
        match $db {
            $crate::storage::Db::Pg($conn) => $body,
            $crate::storage::Db::Sqlite($conn) => $body,
        }
    };
}
pub(crate) use per_backend;

/// Inserts rows: in one statement, but on SQLite one after another, since several at once would begin a transaction of their own.
macro_rules! insert_all {
    ($tx:expr, $table:expr, $rows:expr) => {
        match &mut *$tx.db {
            $crate::storage::Db::Pg(db) => diesel::insert_into($table).values($rows).execute(db).map(drop),
            $crate::storage::Db::Sqlite(db) => {
                $rows.iter().try_for_each(|row| diesel::insert_into($table).values(row).execute(db).map(drop))
            }
        }
    };
}
pub(crate) use insert_all;

/// Counts of rows and positions are kept as `i64`; this reads one back as a `usize`.
///
/// # Errors
/// [`StoreError::Corrupt`] if it is negative.
pub(crate) fn count(stored: i64) -> StoreResult<usize> {
    usize::try_from(stored).map_err(|_| StoreError::Corrupt(format!("{stored} is no count")))
}

/// A position or count as it is stored.
pub(crate) fn stored(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
