//! PDF: pages to print and to keep. Tagged, archival (PDF/A-3b) and accessible (PDF/UA-1), with the Akoma Ntoso in it.
//!
//! Typst sets the pages from a template; the words reach it as data, and it sees nothing else of the world.

mod data;
mod fonts;
#[cfg(test)]
mod tests;
mod words;
mod world;
mod writer;

use std::sync::{Mutex, PoisonError};

use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::Unmade;
use super::tree::{Document, Node};
use data::Data;
pub use words::Lack;
use world::Desk;

/// The most clauses, sub-clauses included, that are set.
pub const CLAUSES: usize = 10_000;
/// The most words that are set, in bytes of UTF-8: some 480 pages, which take some 6 seconds and 650 MB.
pub const BYTES: usize = 1_500_000;

/// One document at a time: memory is bounded by the longest, and none evicts what another needs.
static PRESS: Mutex<()> = Mutex::new(());

/// A document as PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// To what it conforms.
    pub standard: Standard,
}

/// To what a file conforms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standard {
    /// PDF/A-3b and PDF/UA-1: to keep, and for everybody to read.
    Archival,
    /// PDF/UA-1 only, since an archival file bears a date and the document has none.
    Accessible,
    /// PDF 1.7, tagged: should the typesetter make no better of some words, a file is better than none.
    Plain,
}

/// A document cannot be set.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotSet {
    /// It has more clauses than are set.
    #[error("{0} clauses are more than the {CLAUSES} that are set")]
    Clauses(usize),
    /// Its words are longer than what is set.
    #[error("{0} bytes of words are more than the {BYTES} that are set")]
    Bytes(usize),
    /// The typesetter failed: a defect of the program.
    #[error("{0}")]
    Failed(String),
}

impl From<NotSet> for Unmade {
    fn from(error: NotSet) -> Self {
        Self(error.to_string())
    }
}

/// The document as PDF, with its Akoma Ntoso attached. The same document and attachment give the same bytes.
///
/// What no face shows appears as its code ([`lacking`] tells it before).
///
/// # Errors
/// [`NotSet`] if the document is too long, or the program at fault.
pub fn export(document: &Document, akn: Vec<u8>) -> Result<Pdf, NotSet> {
    measure(document)?;
    let (data, _) = Data::of(document);
    let is_dated = data.date.is_some();
    let data = serde_json::to_vec(&data).map_err(|error| NotSet::Failed(error.to_string()))?;
    let _press = PRESS.lock().unwrap_or_else(PoisonError::into_inner);
    let made = print(&Desk::new(data, akn), is_dated, &identity(document));
    // What the typesetter remembers of this document would stay for ever.
    typst::comemo::evict(0);
    made
}

/// The characters of a document that no face shows, each once a clause, in the order of the text.
#[must_use]
pub fn lacking(document: &Document) -> Vec<Lack> {
    Data::of(document).1
}

/// Whether a document is short enough to be set.
///
/// # Errors
/// [`NotSet::Clauses`], [`NotSet::Bytes`].
pub fn measure(document: &Document) -> Result<(), NotSet> {
    let lines = [&document.title, &document.place_date, &document.enacting].into_iter();
    let lines = lines.chain(&document.masthead).chain(&document.closing).map(String::len);
    let notes = document.footnotes.iter().map(|note| note.head.len() + note.words.len());
    let (mut clauses, mut bytes) = (0, lines.chain(notes).sum::<usize>());
    let mut left: Vec<&Node> = document.preamble.iter().chain(&document.operative).collect();
    while let Some(node) = left.pop() {
        clauses += 1;
        bytes += node.marked_text().len() + node.lead_in.len() + node.wrap_up.len();
        left.extend(&node.children);
    }
    if clauses > CLAUSES {
        return Err(NotSet::Clauses(clauses));
    }
    if bytes > BYTES { Err(NotSet::Bytes(bytes)) } else { Ok(()) }
}

/// By what a file is known: the same for every file of a version, another for each version.
fn identity(document: &Document) -> Smart<String> {
    let origin = &document.frame.origin;
    let Some(version) = origin.versions.last().filter(|_| !origin.slug.is_empty()) else { return Smart::Auto };
    Smart::Custom(format!("{}/{}/{}/{}", origin.body, origin.slug, version.number, document.language))
}

fn print(desk: &Desk, is_dated: bool, identity: &Smart<String>) -> Result<Pdf, NotSet> {
    let pages = set(desk)?;
    let mut reason = NotSet::Failed(String::new());
    for standard in [Standard::Archival, Standard::Accessible, Standard::Plain] {
        if standard == Standard::Archival && !is_dated {
            continue;
        }
        match file(&pages, standard, identity) {
            Ok(bytes) => return Ok(Pdf { bytes, standard }),
            Err(error) => reason = error,
        }
    }
    Err(reason)
}

fn set(desk: &Desk) -> Result<PagedDocument, NotSet> {
    typst::compile::<PagedDocument>(desk).output.map_err(|errors| failed(&errors))
}

fn file(pages: &PagedDocument, standard: Standard, identity: &Smart<String>) -> Result<Vec<u8>, NotSet> {
    let list: &[PdfStandard] = match standard {
        Standard::Archival => &[PdfStandard::A_3b, PdfStandard::Ua_1],
        Standard::Accessible => &[PdfStandard::Ua_1],
        Standard::Plain => &[],
    };
    let standards = PdfStandards::new(list).map_err(|error| NotSet::Failed(error.message().to_string()))?;
    let creator = Smart::Custom(Some("Accord".to_owned()));
    let options = PdfOptions { ident: identity.clone(), creator, standards, ..PdfOptions::default() };
    typst_pdf::pdf(pages, &options).map_err(|errors| failed(&errors))
}

fn failed(errors: &[typst::diag::SourceDiagnostic]) -> NotSet {
    NotSet::Failed(errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; "))
}
