//! The text of a declaration: clauses, their numbers and endings, differences and merging.
//!
//! Everything here is pure: a text and what is asked of it go in, a value comes out. Ids are arguments.

mod clause;
pub mod compare;
pub mod diff;
pub mod ending;
pub mod inline;
pub mod mark;
pub mod merge;
pub mod numbering;
pub mod opening;
pub mod reference;
pub mod strike;
mod tokens;
mod words;

pub use clause::{Clause, ClauseKind, DeclarationKind, Numbering, Text};
pub use words::{CLAUSE_CHARS, LINE_CHARS, Line, Words, WordsError, is_hidden, normalised};
