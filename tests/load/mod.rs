//! Load and faults: a hall of many voters who all vote at once, over real HTTP on loopback.
//!
//! The short form runs with every test: 200 voters, 100 streams, 5 kills, and only whether it is right. The full form
//! (`tests/run long`, `ACCORD_TEST_LOAD=full`) measures: 2,000 voters at 8, 32 and 128 connections beside two floors of
//! the same run, 2,000 streams, 50 kills.

mod ballots;
mod floors;
mod hall;
mod http;
mod kills;
mod streams;

/// Whether the full form runs.
pub(crate) fn is_full() -> bool {
    std::env::var("ACCORD_TEST_LOAD").is_ok_and(|form| form == "full")
}
