//! Addresses of reviewed versions and of who wrote what.

use super::declaration;
use crate::ids::{DelegationId, PanelId};

/// The consolidation desk of a declaration.
#[must_use]
pub fn consolidation(slug: &str) -> String {
    format!("{}/consolidation", declaration(slug))
}

/// The same, with one clause of it (or `title`) in sight and unfolded.
#[must_use]
pub fn consolidation_at(slug: &str, clause: &str) -> String {
    format!("{}?open={clause}#at-{clause}", consolidation(slug))
}

/// Where the choice at the desk becomes the reviewed version.
#[must_use]
pub fn desk_version(slug: &str) -> String {
    format!("{}/version", consolidation(slug))
}

/// Where the choice at the desk becomes the recommendations of a panel.
#[must_use]
pub fn desk_advice(slug: &str) -> String {
    format!("{}/recommendations", consolidation(slug))
}

/// The same, for one panel.
#[must_use]
pub fn advice_of_desk(slug: &str, panel: &PanelId) -> String {
    format!("{}?panel={panel}", desk_advice(slug))
}

/// A version of a declaration.
#[must_use]
pub fn version(slug: &str, number: i64) -> String {
    format!("{}/versions/{number}", declaration(slug))
}

/// A version as a file of a format, as long as it is not final.
#[must_use]
pub fn version_file(slug: &str, number: i64, format: &str) -> String {
    format!("{}/{format}", version(slug, number))
}

/// Who wrote a declaration.
#[must_use]
pub fn provenance(slug: &str) -> String {
    format!("{}/provenance", declaration(slug))
}

/// What of a delegation's is in a declaration.
#[must_use]
pub fn provenance_of(slug: &str, delegation: &DelegationId) -> String {
    format!("{}?delegation={delegation}", provenance(slug))
}
