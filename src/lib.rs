//! Accord: a workflow engine for drafting, amending, voting and publishing declarations.

pub mod ids;
pub mod l10n;
pub mod language;
