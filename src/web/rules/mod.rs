//! The rules of procedure: explained, one by one, as a file; and how a body changes them, or corrects the copy of one
//! declaration.

mod change;
mod fields;
mod preview;
mod show;

pub(super) use change::{correct, create, edit, edit_of_declaration};
pub(super) use show::{file, file_of_declaration, of_declaration, schema, show};
