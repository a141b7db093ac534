//! The text of a declaration: clauses, their numbers and endings, differences and merging.
//!
//! Everything here is pure: a text and what is asked of it go in, a value comes out. Ids are arguments.

mod clause;

pub use clause::{Clause, ClauseKind, DeclarationKind, Numbering, Text};
