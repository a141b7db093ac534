//! The machine loses its power in the middle of a vote: whatever was acknowledged is there, once, and the vote goes on.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use accord::ids::QuestionId;
use accord::procedure::{Choice, QuestionState};
use accord::storage::{Store, StoreOptions, questions};

use super::ballots::stored;
use super::hall::{self, QUESTION};
use super::http::Line;
use super::is_full;
use crate::program::Program;
use crate::support::Database;

const VOTERS: usize = 400;
const CONNECTIONS: usize = 8;

/// Each voter who sent something.
type Hall = BTreeMap<String, Known>;

/// Numbers that follow from a seed, which is printed.
struct Dice(u64);

impl Dice {
    fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }
}

fn seed() -> u64 {
    let chosen = std::env::var("ACCORD_TEST_SEED").ok().and_then(|seed| seed.parse().ok());
    let seed = chosen.unwrap_or_else(|| u64::from(std::process::id()));
    println!("ACCORD_TEST_SEED={seed}");
    seed
}

/// What the ballot of a voter may say.
#[derive(Debug, Default)]
struct Known {
    /// What was acknowledged last.
    told: Option<Choice>,
    /// What was sent since and never answered.
    sent: Vec<Choice>,
}

/// Votes until the server is gone. Each voter changes their mind in each round; the answers so far.
fn round(program: &mut Program, round: usize, after: usize, known: &mut Hall) -> usize {
    let (next, answered, stop) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicBool::new(false));
    let known = Mutex::new(known);
    let address = program.address().to_owned();
    std::thread::scope(|scope| {
        for _ in 0..CONNECTIONS {
            scope.spawn(|| {
                let Ok(mut line) = Line::open(&address) else { return };
                while !stop.load(Ordering::Relaxed) {
                    let nth = next.fetch_add(1, Ordering::Relaxed);
                    if nth >= VOTERS {
                        return;
                    }
                    let (voter, choice) = (hall::voter(nth), hall::choice(nth + round));
                    let done = line.vote(&format!("round-{round}"), &voter, choice);
                    let mut known = known.lock().unwrap();
                    let one = known.entry(voter).or_default();
                    match done {
                        Ok(303) => {
                            *one = Known { told: Some(choice), sent: Vec::new() };
                            answered.fetch_add(1, Ordering::SeqCst);
                        }
                        Ok(status) => panic!("the ballot of voter {nth} is answered with {status}"),
                        Err(_) => {
                            one.sent.push(choice);
                            return;
                        }
                    }
                }
            });
        }
        while answered.load(Ordering::SeqCst) < after {
            std::thread::yield_now();
        }
        program.kill();
        stop.store(true, Ordering::Relaxed);
    });
    answered.into_inner()
}

fn kills(database: Database, rounds: usize) {
    let mut dice = Dice(seed());
    let mut program = Program::start(database, |tx| hall::furnish(tx, VOTERS));
    let mut known = Hall::new();
    for nth in 0..rounds {
        let after = usize::try_from(dice.throw()).unwrap() % (VOTERS - 50);
        let answered = round(&mut program, nth, after, &mut known);
        program.restart();
        check(&program, &known);
        println!("round {nth}: killed after {answered} answers");
    }
}

#[track_caller]
fn check(program: &Program, known: &Hall) {
    let url = program.database_url();
    let ballots = stored(&url);
    let mut found: BTreeMap<&str, Choice> = BTreeMap::new();
    for ballot in &ballots {
        let twice = found.insert(ballot.delegation_id.as_str(), ballot.choice);
        assert!(twice.is_none(), "{} has two ballots", ballot.delegation_id);
    }
    for (voter, known) in known {
        match found.remove(voter.as_str()) {
            Some(choice) => {
                let may = known.told == Some(choice) || known.sent.contains(&choice);
                assert!(may, "the ballot of {voter} says {choice}: {known:?}");
            }
            None => assert_eq!(known.told, None, "the ballot of {voter} is lost"),
        }
    }
    assert!(found.is_empty(), "ballots that nobody sent: {found:?}");
    let store = Store::open_to_read(StoreOptions::new(&url)).unwrap();
    let question = store.read_now(|db| questions::find(db, &QuestionId::new(QUESTION))).unwrap();
    assert_eq!(question.state, QuestionState::Open, "the vote goes on");
}

fn rounds() -> usize {
    if is_full() { 50 } else { 5 }
}

#[test]
fn a_vote_survives_the_end_of_the_process_on_sqlite() {
    kills(Database::sqlite(), rounds());
}

#[test]
fn a_vote_survives_the_end_of_the_process_on_postgres() {
    if let Some(database) = Database::postgres() {
        kills(database, rounds());
    }
}
