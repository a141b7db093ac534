//! Accord: a workflow engine for drafting, amending, voting and publishing declarations.

pub mod ids;
pub mod language;
pub mod procedure;
pub mod rules_file;
