//! What the database gives without the program: the two floors beside which ballots over HTTP are measured.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use accord::ids::{DelegationId, MembershipId, QuestionId};
use accord::storage::questions::{self, Ballot};
use accord::storage::{Store, StoreError, StoreOptions};
use diesel::connection::SimpleConnection;
use diesel::{Connection as _, PgConnection, SqliteConnection};

use super::hall::{self, QUESTION};
use crate::support::Database;

/// Rows a second on one connection that commits one such row at a time, each durable.
pub(super) fn alone(database: &Database, voters: usize) -> f64 {
    let url = database.url();
    drop(furnished(&url, voters));
    match url.strip_prefix("sqlite://") {
        Some(path) => {
            let mut db = SqliteConnection::establish(path).expect("the database opens");
            // The store that furnished it may still be closing.
            db.batch_execute(
                "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;",
            )
                .expect("settings");
            one_by_one(&mut db, voters)
        }
        None => one_by_one(&mut PgConnection::establish(&url).expect("the database opens"), voters),
    }
}

fn one_by_one(db: &mut impl SimpleConnection, voters: usize) -> f64 {
    let begun = Instant::now();
    for nth in 0..voters {
        let (voter, choice) = (hall::voter(nth), hall::choice(nth));
        db.batch_execute(&format!(
            "INSERT INTO ballots (question_id, delegation_id, choice, membership_id, cast_at) \
             VALUES ('{QUESTION}', '{voter}', '{choice}', '{voter}', '2026-01-15 12:00:00.000000')"
        ))
        .expect("the row is written");
    }
    rate(voters, begun.elapsed())
}

/// Rows a second as the program writes them, thirty-two at once, without HTTP: in groups on SQLite; PostgreSQL groups by
/// itself.
pub(super) fn grouped(database: &Database, voters: usize) -> f64 {
    let store = furnished(&database.url(), voters);
    let next = AtomicUsize::new(0);
    let begun = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..32 {
            scope.spawn(|| {
                loop {
                    let nth = next.fetch_add(1, Ordering::Relaxed);
                    if nth >= voters {
                        return;
                    }
                    cast(&store, nth);
                }
            });
        }
    });
    rate(voters, begun.elapsed())
}

fn furnished(url: &str, voters: usize) -> Store {
    let store = Store::open(StoreOptions::new(url)).expect("the database opens");
    store.write_now(move |tx| hall::furnish(tx, voters)).expect("the hall");
    store
}

fn rate(count: usize, took: Duration) -> f64 {
    f64::from(u32::try_from(count).unwrap()) / took.as_secs_f64()
}

/// One row, durable when this returns.
fn cast(store: &Store, nth: usize) {
    let done = store.write_now(move |tx| -> Result<(), StoreError> {
        let ballot = Ballot {
            question_id: QuestionId::new(QUESTION),
            delegation_id: DelegationId::new(hall::voter(nth)),
            choice: hall::choice(nth),
            split: None,
            membership_id: MembershipId::new(hall::voter(nth)),
            cast_at: tx.now,
        };
        questions::cast(tx, &ballot)
    });
    done.expect("the row is written");
}
