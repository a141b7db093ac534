//! Everybody votes at once: every ballot is durable before its answer, none is there twice.

use std::sync::Barrier;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use accord::ids::QuestionId;
use accord::storage::questions::{self, Ballot};
use accord::storage::{Store, StoreOptions};

use super::floors;
use super::hall::{self, QUESTION};
use super::http::Line;
use super::is_full;
use crate::program::Program;
use crate::support::Database;

/// What came of a hall that voted.
struct Run {
    /// From the first request to the last answer.
    took: Duration,
    /// How long each answer took, the shortest first.
    waits: Vec<Duration>,
}

impl Run {
    fn rate(&self) -> f64 {
        number(self.waits.len()) / self.took.as_secs_f64()
    }

    fn at(&self, percent: usize) -> Duration {
        self.waits[(self.waits.len() * percent / 100).min(self.waits.len() - 1)]
    }
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap())
}

/// Each voter casts one ballot, over so many connections; the connections are open before it begins.
fn vote(address: &str, voters: usize, connections: usize) -> Run {
    let (next, barrier) = (AtomicUsize::new(0), Barrier::new(connections + 1));
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..connections)
            .map(|_| {
                scope.spawn(|| {
                    let mut line = Line::open(address).expect("the server listens");
                    barrier.wait();
                    let mut waits = Vec::new();
                    loop {
                        let nth = next.fetch_add(1, Ordering::Relaxed);
                        if nth >= voters {
                            return waits;
                        }
                        let begun = Instant::now();
                        let status = line.vote("load", &hall::voter(nth), hall::choice(nth)).expect("an answer");
                        waits.push(begun.elapsed());
                        assert_eq!(status, 303, "the ballot of voter {nth}");
                    }
                })
            })
            .collect();
        barrier.wait();
        let begun = Instant::now();
        let mut waits: Vec<Duration> = threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
        let took = begun.elapsed();
        waits.sort();
        Run { took, waits }
    })
}

/// The ballots that are there, read by a connection of its own.
pub(super) fn stored(url: &str) -> Vec<Ballot> {
    let store = Store::open_to_read(StoreOptions::new(url)).expect("the database opens");
    store.read_now(|db| questions::ballots(db, &QuestionId::new(QUESTION))).expect("the ballots")
}

#[track_caller]
fn check(program: &Program, voters: usize) {
    let ballots = stored(&program.database_url());
    assert_eq!(ballots.len(), voters, "every acknowledged ballot is there once");
    for (nth, ballot) in ballots.iter().enumerate() {
        let found = (ballot.delegation_id.as_str(), ballot.choice);
        assert_eq!(found, (hall::voter(nth).as_str(), hall::choice(nth)));
    }
}

fn start(database: Database, voters: usize) -> Program {
    Program::start(database, move |tx| hall::furnish(tx, voters))
}

fn short(database: Database) {
    let program = start(database, 200);
    vote(program.address(), 200, 32);
    check(&program, 200);
    // The same forms again: nothing changes.
    vote(program.address(), 200, 8);
    check(&program, 200);
}

/// The figures of one kind of database.
fn full(kind: &str, database: impl Fn() -> Database) {
    const VOTERS: usize = 2_000;
    let (alone, grouped) = (floors::alone(&database(), VOTERS), floors::grouped(&database(), VOTERS));
    println!(
        "{kind}: floors: {alone:.0} a second one connection, one row a commit; {grouped:.0} group commit without HTTP"
    );
    for connections in [8, 32, 128] {
        let program = start(database(), VOTERS);
        let run = vote(program.address(), VOTERS, connections);
        check(&program, VOTERS);
        println!(
            "{kind}: {connections} connections: {VOTERS} ballots in {:.2} s, {:.0} a second ({:.2} and {:.2} of the floors), \
             p50 {:.1} ms, p99 {:.1} ms",
            run.took.as_secs_f64(),
            run.rate(),
            run.rate() / alone,
            run.rate() / grouped,
            run.at(50).as_secs_f64() * 1e3,
            run.at(99).as_secs_f64() * 1e3,
        );
    }
}

#[test]
fn every_acknowledged_ballot_is_there_once_on_sqlite() {
    short(Database::sqlite());
    if is_full() {
        full("SQLite", Database::sqlite);
    }
}

#[test]
fn every_acknowledged_ballot_is_there_once_on_postgres() {
    let Some(database) = Database::postgres() else { return };
    short(database);
    if is_full() {
        full("PostgreSQL", || Database::postgres().expect("it was there"));
    }
}
