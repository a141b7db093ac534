//! Rules of procedure: of a body, of a declaration, and how they are changed.

use super::{body, declaration};

/// The schema of rules documents.
pub const RULES_SCHEMA: &str = "/rules.schema.json";

/// The rules of procedure of a body.
#[must_use]
pub fn rules(slug: &str) -> String {
    format!("{}/rules", body(slug))
}

/// The rules that a declaration stands under.
#[must_use]
pub fn rules_of_declaration(slug: &str) -> String {
    format!("{}/rules", declaration(slug))
}

/// What the reader may do with a declaration now, and why not.
#[must_use]
pub fn acts(slug: &str) -> String {
    format!("{}/acts", declaration(slug))
}
