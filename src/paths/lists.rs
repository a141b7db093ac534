//! The addresses of lists of amendments and of what is done with them.

/// The whole text with every amendment under its clause.
#[must_use]
pub fn compilation(slug: &str) -> String {
    format!("/declarations/{slug}/compilation")
}

/// The filters of the amendments to a declaration that somebody saved.
#[must_use]
pub fn filters(slug: &str) -> String {
    format!("/declarations/{slug}/filters")
}

/// The tags of a declaration's amendments.
#[must_use]
pub fn tags(slug: &str) -> String {
    format!("/declarations/{slug}/tags")
}

/// The compilation for a word processor, the amendments as tracked changes.
#[must_use]
pub fn compilation_docx(slug: &str) -> String {
    format!("/declarations/{slug}/compilation.docx")
}

/// Where several amendments are treated alike.
#[must_use]
pub fn selection(slug: &str) -> String {
    format!("/declarations/{slug}/amendments/selection")
}

/// The list of amendments as a file: "csv" or "xlsx".
#[must_use]
pub fn amendments_file(slug: &str, format: &str) -> String {
    format!("/declarations/{slug}/amendments.{format}")
}

/// The text as a document to be taken along, and where it comes back.
#[must_use]
pub fn returned(slug: &str) -> String {
    format!("/declarations/{slug}/returned")
}
