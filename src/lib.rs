//! Accord: a workflow engine for drafting, amending, voting and publishing declarations.
#![allow(dead_code, unused)]

pub mod clock;
pub mod ids;
pub mod l10n;
pub mod language;
pub mod procedure;
pub mod storage;
pub mod text;
