//! A document for word processors (Office Open XML): real styles, automatic numbers, footnotes, a bookmark on each clause.

mod body;
mod numbers;
mod parts;
#[cfg(test)]
mod tests;
mod tracked;

use super::tracked::Compilation;
use super::tree::Document;
use super::{Unmade, archive};
use body::Body;
pub(super) use body::bookmark;

/// The namespace of words.
const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// That of what one part says of another.
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The document as DOCX. No part bears a time, so that the same document is the same bytes.
pub(super) fn export(document: &Document) -> Result<Vec<u8>, Unmade> {
    packed(document, Body::of(document)?, None)
}

/// A compilation as DOCX, its amendments as tracked changes; what cannot be one is a comment.
pub(super) fn tracked(compilation: &Compilation) -> Result<Vec<u8>, Unmade> {
    let comments = parts::comments(&compilation.remarks)?;
    packed(&compilation.document, tracked::body(compilation)?, Some(comments))
}

fn packed(document: &Document, body: Body, comments: Option<Vec<u8>>) -> Result<Vec<u8>, Unmade> {
    let mut files = vec![
        ("[Content_Types].xml", parts::content_types(comments.is_some())?),
        ("_rels/.rels", parts::package()?),
        ("docProps/core.xml", parts::properties(document)?),
        ("word/document.xml", body.document),
        ("word/_rels/document.xml.rels", parts::relations(&body.links, comments.is_some())?),
        ("word/styles.xml", parts::styles(document)),
        ("word/numbering.xml", body.numbering),
        ("word/footnotes.xml", parts::footnotes(document)?),
        ("word/header1.xml", parts::header(document)?),
        ("word/footer1.xml", parts::footer()?),
    ];
    files.extend(comments.map(|comments| ("word/comments.xml", comments)));
    let parts = files.iter().map(|(name, bytes)| (*name, bytes.as_slice()));
    archive::packed(parts).map_err(|error| Unmade(error.to_string()))
}
