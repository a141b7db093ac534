//! Integration tests: a real server on a free port, and clients that fill its forms as browsers do.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::too_many_lines,
    reason = "a test that cannot go on has failed; a world is one long list"
)]

mod accounts;
mod akoma_ntoso;
mod amending;
mod backups;
mod clauses;
mod client;
mod comparison;
mod compromise;
mod consolidating;
mod delegations;
mod desks;
mod drafting;
mod editor;
mod engine;
mod freezing;
mod import_command;
mod importing;
mod journey;
mod lists;
mod live;
#[path = "../load/mod.rs"]
mod load;
mod long_text;
mod mail;
mod marks;
mod offices;
mod pdf;
mod plenary;
mod program;
mod races;
mod references;
mod returning;
mod reviewing;
mod rows;
mod rules;
mod speed;
mod support;
mod treating;
mod verify;
mod walls;
mod word;
mod word_import;
mod world;
