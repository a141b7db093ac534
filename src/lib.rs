//! Accord: a workflow engine for drafting, amending, voting and publishing declarations.

pub mod actions;
pub mod cli;
pub mod clock;
pub mod config;
pub mod ids;
pub mod import;
pub mod import_words;
pub mod l10n;
pub mod language;
pub mod mail;
pub mod paths;
pub mod procedure;
pub mod publishing;
pub mod pulse;
pub mod rules_file;
pub mod rules_words;
pub mod scenario;
pub mod seals;
pub mod storage;
pub mod text;
pub mod web;
mod worded;
