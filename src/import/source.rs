//! The bytes of a file: a document of a word processor, or plain text in an encoding, or why they are neither.

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::line::{Line, lines};
use super::{Other, Tracked, Warning, docx};

/// The most bytes that a file may have.
pub const MOST_BYTES: usize = 16 << 20;

/// Why a file is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It has more than [`MOST_BYTES`].
    TooLarge,
    /// It is an archive and no document that is read.
    Archive,
    /// It is a document of an old word processor, in its own binary form.
    Binary,
    /// It is a document that opens with a password.
    Encrypted,
    /// It is an archive or a part of one that breaks off, or is no XML.
    Broken,
    /// Its XML declares a type or uses entities of its own.
    Declared,
    /// Its elements lie too deep in each other.
    Deep,
    /// It has too many parts or paragraphs, or comes to too much when it is unpacked.
    Swollen,
    /// It is a PDF.
    Pdf,
    /// It is no text: NUL characters, or bytes that no encoding explains.
    NoText,
}

/// A fault and the byte at which it stands, with the text before it as far as that is good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadSource {
    /// What is wrong.
    pub fault: Unreadable,
    /// The part of the document in which it is; empty for the file itself.
    pub part: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
}

impl BadSource {
    /// A fault of the whole.
    pub(super) fn whole(fault: Unreadable) -> Self {
        Self { fault, part: String::new(), line: 1, column: 1 }
    }

    /// A fault behind this text.
    pub(super) fn at(fault: Unreadable, before: &str) -> Self {
        let line = before.rsplit('\n').next().unwrap_or_default();
        let (line, column) = (before.matches('\n').count() + 1, line.chars().count() + 1);
        Self { line, column, ..Self::whole(fault) }
    }
}

/// What was read of a file: lines, and what is to be said of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Source {
    /// The lines.
    pub lines: Vec<Line>,
    /// Whether paragraphs are whole: no line is one because the page is full, and nothing of a page stands among them.
    pub whole: bool,
    /// What stands on each page and is no part of the text.
    pub beside: Vec<Other>,
    /// What a person should look at.
    pub warnings: Vec<Warning>,
}

impl Source {
    /// Plain text whose lines may be wrapped.
    #[must_use]
    pub fn wrapped(text: &str) -> Self {
        let (lines, warnings) = lines(text);
        Self { lines, warnings, ..Self::default() }
    }

    /// Plain text of whole paragraphs, as [`Source::text`] writes it.
    #[must_use]
    pub fn paragraphs(text: &str) -> Self {
        Self { whole: true, ..Self::wrapped(text) }
    }

    /// The lines as plain text: an empty line between paragraphs.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        for (nth, line) in self.lines.iter().enumerate() {
            out.push_str(if nth == 0 {
                ""
            } else if line.parted {
                "\n\n"
            } else {
                "\n"
            });
            out.push_str(&line.text);
        }
        out
    }
}

/// Reads a file of whatever kind; tracked changes of a document become `tracked`.
///
/// # Errors
/// [`BadSource`] if it is too large, a file of another kind, damaged, or made to do harm.
pub fn read(bytes: &[u8], tracked: Tracked) -> Result<Source, BadSource> {
    if bytes.len() > MOST_BYTES {
        return Err(BadSource::whole(Unreadable::TooLarge));
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return docx::read(bytes, tracked);
    }
    let (text, warning) = text(bytes)?;
    let mut source = Source::wrapped(&text);
    source.warnings.splice(0..0, warning);
    Ok(source)
}

/// Reads bytes as text: UTF-8, UTF-16 with its mark, else Windows-1252 where nothing speaks against it.
///
/// # Errors
/// [`BadSource`] if it is too large, a file of another kind, or no text.
fn text(bytes: &[u8]) -> Result<(Cow<'_, str>, Option<Warning>), BadSource> {
    let refused = |fault| Err(BadSource::whole(fault));
    if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return refused(if is_encrypted(bytes) { Unreadable::Encrypted } else { Unreadable::Binary });
    }
    if bytes.starts_with(b"%PDF-") {
        return refused(Unreadable::Pdf);
    }
    for (mark, encoding) in [(b"\xFF\xFE", UTF_16LE), (b"\xFE\xFF", UTF_16BE)] {
        if let Some(rest) = bytes.strip_prefix(mark.as_slice()) {
            let (text, bad) = encoding.decode_without_bom_handling(rest);
            return if bad { refused(Unreadable::NoText) } else { Ok((text, None)) };
        }
    }
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        return Err(place(Unreadable::NoText, &bytes[..at]));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok((Cow::Borrowed(text.strip_prefix('\u{FEFF}').unwrap_or(text)), None)),
        Err(error) => western(bytes, error.valid_up_to()),
    }
}

/// Windows-1252, unless some of it is good UTF-8 with accents: then it is broken, and no guess mends it.
fn western(bytes: &[u8], good: usize) -> Result<(Cow<'_, str>, Option<Warning>), BadSource> {
    let undefined = |byte: &u8| matches!(byte, 0x81 | 0x8D | 0x8F | 0x90 | 0x9D);
    let accents = bytes.utf8_chunks().any(|chunk| !chunk.valid().is_ascii());
    let letters = bytes.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    let high = bytes.iter().filter(|byte| !byte.is_ascii()).count();
    let controls = bytes.iter().filter(|byte| byte.is_ascii_control() && !byte.is_ascii_whitespace()).count();
    if accents || controls > 0 || high * 4 > letters || bytes.iter().any(undefined) {
        return Err(place(Unreadable::NoText, &bytes[..good]));
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    Ok((text, Some(Warning::Windows1252)))
}

fn place(fault: Unreadable, before: &[u8]) -> BadSource {
    BadSource::at(fault, &String::from_utf8_lossy(before))
}

/// Whether a binary file holds a document that was encrypted: it names that in UTF-16.
fn is_encrypted(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|window| window == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], expected: Result<(&str, Option<Warning>), BadSource>) {
        assert_eq!(text(bytes), expected.map(|(text, warning)| (Cow::Borrowed(text), warning)));
    }

    #[test]
    fn encodings_are_told_apart() {
        check("Año\n".as_bytes(), Ok(("Año\n", None)));
        check(b"\xEF\xBB\xBFOne", Ok(("One", None)));
        check(b"\xFF\xFEO\0n\0", Ok(("On", None)));
        check(b"Resoluci\xF3n de la Comisi\xF3n", Ok(("Resolución de la Comisión", Some(Warning::Windows1252))));
        check(b"Acuerdo \x93marco\x94 del istmo", Ok(("Acuerdo “marco” del istmo", Some(Warning::Windows1252))));
    }

    #[test]
    fn what_is_no_text_is_refused_with_its_place() {
        let bad = |fault, line, column| Err(BadSource { line, column, ..BadSource::whole(fault) });
        check(b"\xD0\xCF\x11\xE0", bad(Unreadable::Binary, 1, 1));
        check(b"\xD0\xCF\x11\xE0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", bad(Unreadable::Encrypted, 1, 1));
        check(b"%PDF-1.7", bad(Unreadable::Pdf, 1, 1));
        check(b"one\ntw\0o", bad(Unreadable::NoText, 2, 3));
        check(
            "Año\nRe".as_bytes().iter().chain(b"\xF3n").copied().collect::<Vec<_>>().as_slice(),
            bad(Unreadable::NoText, 2, 3),
        );
        check(b"\xFF\xFA\xC3\x28", bad(Unreadable::NoText, 1, 1));
    }
}
