//! The program itself: it ends at once when it is told to, whoever listens.

use std::time::{Duration, Instant};

use super::sse::Events;
use crate::program::Program;
use crate::rows;
use crate::support::Database;

/// How long the process may take to end.
const MOST: Duration = Duration::from_secs(2);

fn ends(database: Database) {
    let program = Program::start(database, |tx| {
        rows::body(tx, "parlatino", rows::PARLATINO)?;
        rows::member(tx, "parlatino", "chair", None, accord::procedure::Role::PresidingOfficer)?;
        rows::meeting(tx, "parlatino", "dialogue")
    });
    let streams: Vec<Events> = (0..20)
        .map(|nth| {
            let path = if nth % 2 == 0 { "/events" } else { "/meetings/dialogue/events" };
            let mut stream = Events::open(program.address(), path, "chair", None);
            assert_eq!(stream.until("now").kind, "now");
            stream
        })
        .collect();
    // A browser keeps connections open between two pages, too.
    let idle = ureq::get(format!("{}/meetings", program.address())).call().expect("a page");
    assert_eq!(idle.status().as_u16(), 200);
    let begun = Instant::now();
    let status = program.terminate();
    let took = begun.elapsed();
    assert_eq!(status.code(), Some(0), "{status}");
    assert!(took < MOST, "the process took {took:?} to end");
    for mut stream in streams {
        assert_eq!(stream.next(), None, "the stream is ended, not broken off");
    }
}

#[test]
fn the_process_ends_at_once_with_open_streams_on_sqlite() {
    ends(Database::sqlite());
}

#[test]
fn the_process_ends_at_once_with_open_streams_on_postgres() {
    if let Some(database) = Database::postgres() {
        ends(database);
    }
}
