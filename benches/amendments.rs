//! What amendments cost: collisions of 200 with 200, merging on a long text as their number grows, and differences
//! beside those of Python's difflib and of the npm package `diff` on the same pairs in the same run.

#![allow(clippy::unwrap_used, missing_docs, reason = "a bench that cannot go on stops")]

mod pairs;
#[allow(dead_code, reason = "what the tests use and the benches do not")]
#[path = "../tests/it/engine/sources.rs"]
mod sources;

use std::hint::black_box;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use accord::text::Text;
use accord::text::diff::{display, edits};
use accord::text::merge::{Carriage, Carried, Change, Neighbourhood, Operation, colliding, merge};
use criterion::{BenchmarkId, Criterion};
use sources::{Die, all_words, change, clause_id, replace, text};

/// How many amendments are compared, each with each.
const SIDE: u32 = 200;
/// The clauses of a long text.
const LONG: usize = 400;
/// The amendments to it.
const GROWTH: [u32; 4] = [250, 500, 1_000, 2_000];
/// How often each peer is timed; the median counts.
const ROUNDS: usize = 20;

/// An amendment that replaces one word of a clause.
fn one_word(die: &mut Die, filed: u32, words: &[String]) -> Change {
    let clause = die.throw(words.len());
    let mut out: Vec<&str> = words[clause].split(' ').collect();
    let place = die.throw(out.len());
    out[place] = "forthwith";
    change(filed, vec![replace(clause, out.join(" "))])
}

/// An amendment to a long text: seven of ten to words, one each that inserts, deletes and moves.
fn any_kind(die: &mut Die, filed: u32, words: &[String]) -> Change {
    let clause = die.throw(words.len());
    let operation = match die.throw(10) {
        0 => Operation::Delete { clause: clause_id(clause) },
        1 => {
            Operation::Move { clause: clause_id(clause), after: Some(clause_id(die.throw(words.len()))), parent: None }
        }
        2 => Operation::Insert {
            clause: format!("n{filed}").into(),
            after: Some(clause_id(clause)),
            parent: None,
            kind: accord::text::ClauseKind::Operative,
            words: "Decides to meet again".to_owned(),
            opening: 0,
        },
        _ => return one_word(die, filed, words),
    };
    change(filed, vec![operation])
}

fn collisions(criterion: &mut Criterion) {
    let words = all_words();
    let base = text(&words);
    let mut die = Die(3);
    let changes: Vec<Change> = (0..SIDE).map(|filed| one_word(&mut die, filed, &words)).collect();
    criterion.bench_function("200 x 200 collisions", |bencher| {
        bencher.iter(|| colliding(black_box(&base), &changes).len());
    });
}

fn growth(criterion: &mut Criterion, measured: bool) {
    let source = all_words();
    let words: Vec<String> = source.iter().cycle().take(LONG).cloned().collect();
    let base = text(&words);
    let mut group = criterion.benchmark_group("merge on 400 clauses");
    for count in &GROWTH[..if measured { GROWTH.len() } else { 1 }] {
        let mut die = Die(4);
        let changes: Vec<Change> = (0..*count).map(|filed| any_kind(&mut die, filed, &words)).collect();
        group.bench_function(BenchmarkId::from_parameter(count), |bencher| {
            bencher.iter(|| merge(black_box(&base), &changes).applied.len());
        });
    }
    group.finish();
}

/// A change whose edits are stored with it, as they are with every amendment that was filed.
fn stored(base: &Text, mut change: Change) -> Change {
    for operation in &mut change.operations {
        if let Operation::Replace { clause, words, edits: stored, .. } = operation {
            let old = base.clause(clause).map_or("", |found| found.words.as_str());
            *stored = Some(edits(old, words));
        }
    }
    change
}

/// What becomes of all open amendments when a version takes in one of ten.
fn carrying_over(criterion: &mut Criterion, measured: bool) {
    let source = all_words();
    let words: Vec<String> = source.iter().cycle().take(LONG).cloned().collect();
    let base = text(&words);
    let mut group = criterion.benchmark_group("all standings on a new version of 400 clauses");
    for count in &GROWTH[..if measured { GROWTH.len() } else { 1 }] {
        let mut die = Die(5);
        let all = (0..*count).map(|filed| stored(&base, any_kind(&mut die, filed, &words)));
        let (made, open): (Vec<Change>, Vec<Change>) = all.partition(|change| change.filed % 10 == 0);
        group.bench_function(BenchmarkId::from_parameter(count), |bencher| {
            bencher.iter(|| {
                let carriage = Carriage::new(black_box(&base), &made);
                open.iter().filter(|change| carriage.carry(change) == Carried::Untouched).count()
            });
        });
    }
    group.finish();
}

/// One tick at the desk: what hangs together with the amendment is found among all that are ticked, and merged again.
fn tick(criterion: &mut Criterion) {
    let source = all_words();
    let words: Vec<String> = source.iter().cycle().take(LONG).cloned().collect();
    let base = text(&words);
    let mut group = criterion.benchmark_group("one tick at the desk on 400 clauses");
    for count in [GROWTH[0], GROWTH[3]] {
        let mut die = Die(6);
        let changes: Vec<Change> = (0..count).map(|filed| stored(&base, any_kind(&mut die, filed, &words))).collect();
        let mut turn = 0;
        group.bench_function(BenchmarkId::from_parameter(count), |bencher| {
            bencher.iter(|| {
                // Another one each time: some hang together with few, some with many.
                turn = (turn + 37) % changes.len();
                let near = Neighbourhood::new(black_box(&base), &changes);
                let together = near.together(&changes[turn..=turn]);
                let those: Vec<Change> = together.members.iter().map(|nth| changes[*nth].clone()).collect();
                merge(&together.base, &those).applied.len()
            });
        });
    }
    group.finish();
}

/// Where the npm package is installed.
fn peers_folder() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    target.join("peers")
}

/// The milliseconds that a peer prints for these pairs, or why there are none.
fn peer(command: &mut Command, pairs: &str) -> Result<f64, String> {
    let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = child.map_err(|error| error.to_string())?;
    // A peer that ends early says why on standard error.
    let _ = child.stdin.take().unwrap().write_all(pairs.as_bytes());
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&output.stdout);
    let complaint = || String::from_utf8_lossy(&output.stderr).lines().last().unwrap_or_default().to_owned();
    said.trim().parse().map_err(|_| complaint())
}

/// The median of the times that all pairs take.
fn own(pairs: &[(String, String)], rounds: usize) -> f64 {
    let round = |_| {
        let start = Instant::now();
        black_box(pairs.iter().map(|(old, new)| display(black_box(old), new).len()).sum::<usize>());
        start.elapsed()
    };
    let mut times: Vec<Duration> = (0..=rounds).map(round).skip(1).collect();
    times.sort_unstable();
    times[times.len() / 2].as_secs_f64() * 1_000.0
}

/// Prints the differences of the same pairs by Accord and by its peers, with what each takes as a multiple of Accord.
fn beside_peers(measured: bool) {
    let mut pairs = pairs::pairs();
    let rounds = if measured { ROUNDS } else { 1 };
    if !measured {
        pairs.truncate(3);
    }
    let json = serde_json::to_string(&pairs).unwrap();
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peers");
    let mut python = Command::new("python3");
    python.arg(scripts.join("difflib_peer.py")).arg(rounds.to_string());
    let mut node = Command::new("node");
    node.arg(scripts.join("jsdiff_peer.mjs")).arg(peers_folder()).arg(rounds.to_string());
    let own = own(&pairs, rounds);
    println!("\n| {} differences by | ms | times Accord |\n| --- | --- | --- |", pairs.len());
    println!("| Accord | {own:.2} | 1.0 |");
    for (name, mut command) in [("difflib (Python)", python), ("diff (npm)", node)] {
        match peer(&mut command, &json) {
            Ok(ms) => println!("| {name} | {ms:.2} | {:.1} |", ms / own),
            Err(why) => println!("| {name} | not there: {why} | |"),
        }
    }
    println!();
}

fn main() {
    // Cargo says so when it measures; else each bench runs once, to see that it runs.
    let measured = std::env::args().any(|argument| argument == "--bench");
    beside_peers(measured);
    let mut criterion = Criterion::default().configure_from_args().sample_size(10);
    collisions(&mut criterion);
    growth(&mut criterion, measured);
    carrying_over(&mut criterion, measured);
    tick(&mut criterion);
    criterion.final_summary();
}
