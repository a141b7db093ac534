//! From a version to files: one neutral tree, then each format from it. And lists as files for a spreadsheet.

mod akn;
mod archive;
mod docx;
mod footnote;
mod html;
mod json;
pub mod pdf;
mod plain;
mod table;
pub mod tracked;
mod tree;
mod xml;

pub use archive::{DIGESTS, archive};
pub use footnote::{Foot, Footnote, numbered, numbers_of};
pub use table::Table;
pub use tree::{Document, Frame, Made, Marks, Node, Origin, Run};

/// A format that can be exported and issued.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Plain text.
    Txt,
    /// The declaration as JSON.
    Json,
    /// A page that stands alone.
    Html,
    /// Akoma Ntoso 3.0: XML by the standard for texts of parliaments.
    Akn,
    /// A document for word processors.
    Docx,
    /// Pages, to print and to keep.
    Pdf,
}

impl Format {
    /// All formats, in the order in which they are offered.
    pub const ALL: [Self; 6] = [Self::Pdf, Self::Html, Self::Docx, Self::Txt, Self::Akn, Self::Json];
    /// Those that are made in a moment, as a text is published; pages are set after it.
    pub const AT_ONCE: [Self; 5] = [Self::Html, Self::Docx, Self::Txt, Self::Akn, Self::Json];

    /// Whether it is read as it is, without being unpacked.
    #[must_use]
    pub const fn is_text(self) -> bool {
        matches!(self, Self::Txt | Self::Json | Self::Html | Self::Akn)
    }

    /// The word on the command line, in addresses and as the file's extension.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Txt => "txt",
            Self::Json => "json",
            Self::Html => "html",
            Self::Akn => "akn",
            Self::Docx => "docx",
            Self::Pdf => "pdf",
        }
    }

    /// How the name of a file ends: Akoma Ntoso is kept as the XML that it is.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Akn => "akn.xml",
            other => other.as_str(),
        }
    }

    /// As [`Self::extension`], of a format by its word.
    #[must_use]
    pub fn ending(word: &str) -> &str {
        Self::parse(word).map(Self::extension).unwrap_or(word)
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == word)
    }

    /// The media type, with the character set of what is text.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Txt => "text/plain; charset=utf-8",
            Self::Json => "application/json; charset=utf-8",
            Self::Html => "text/html; charset=utf-8",
            Self::Akn => "application/akn+xml; charset=utf-8",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Pdf => "application/pdf",
        }
    }
}

/// A template or a writer failed: a defect of the program.
#[derive(Debug, thiserror::Error)]
#[error("a document could not be made: {0}")]
pub struct Unmade(String);

/// The name of the bookmark that a clause has in documents for word processors.
#[must_use]
pub fn clause_bookmark(id: &str) -> String {
    docx::bookmark(id)
}

/// A compilation for a word processor, with the amendments as tracked changes. The same compilation gives the same bytes.
///
/// # Errors
/// [`Unmade`] if the program is at fault.
pub fn tracked_docx(compilation: &tracked::Compilation) -> Result<Vec<u8>, Unmade> {
    docx::tracked(compilation)
}

/// The bytes of a document in a format. The same document gives the same bytes.
///
/// # Errors
/// [`Unmade`] if the program is at fault.
pub fn export(document: &Document, format: Format) -> Result<Vec<u8>, Unmade> {
    match format {
        Format::Txt => Ok(plain::export(document).into_bytes()),
        Format::Json => Ok(json::export(document).into_bytes()),
        Format::Html => Ok(html::export(document)?.into_bytes()),
        Format::Akn => akn::export(document),
        Format::Docx => docx::export(document),
        Format::Pdf => Ok(pdf::export(document, akn::export(document)?)?.bytes),
    }
}
