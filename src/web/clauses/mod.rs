//! One clause: its words, the marks on them, the amendments to it, what was said of it, and what became of it from version to
//! version.

mod discussion;
mod history;
mod marking;
mod show;
mod standing;

pub(super) use discussion::{note, reopen, resolve, say};
pub(super) use marking::{lift, mark};
pub(super) use show::show;
