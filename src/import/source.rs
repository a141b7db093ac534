//! The bytes of a plain text file: which encoding they are in, or why they are none.

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::Warning;

/// The most bytes that a file may have.
pub const MOST_BYTES: usize = 16 << 20;

/// Why a file is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It has more than [`MOST_BYTES`].
    TooLarge,
    /// It is a document of a word processor, or another archive.
    Archive,
    /// It is a PDF.
    Pdf,
    /// It is no text: NUL characters, or bytes that no encoding explains.
    NoText,
}

/// A fault and the byte at which it stands, with the text before it as far as that is good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadSource {
    /// What is wrong.
    pub fault: Unreadable,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
}

/// Reads bytes as text: UTF-8, UTF-16 with its mark, else Windows-1252 where nothing speaks against it.
///
/// # Errors
/// [`BadSource`] if it is too large, a file of another kind, or no text.
pub fn text(bytes: &[u8]) -> Result<(Cow<'_, str>, Option<Warning>), BadSource> {
    let refused = |fault| Err(BadSource { fault, line: 1, column: 1 });
    if bytes.len() > MOST_BYTES {
        return refused(Unreadable::TooLarge);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return refused(Unreadable::Archive);
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
    let before = String::from_utf8_lossy(before);
    let line = before.rsplit('\n').next().unwrap_or_default();
    BadSource { fault, line: before.matches('\n').count() + 1, column: line.chars().count() + 1 }
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
        let bad = |fault, line, column| Err(BadSource { fault, line, column });
        check(b"PK\x03\x04\x14", bad(Unreadable::Archive, 1, 1));
        check(b"%PDF-1.7", bad(Unreadable::Pdf, 1, 1));
        check(b"one\ntw\0o", bad(Unreadable::NoText, 2, 3));
        check(
            "Año\nRe".as_bytes().iter().chain(b"\xF3n").copied().collect::<Vec<_>>().as_slice(),
            bad(Unreadable::NoText, 2, 3),
        );
        check(b"\xFF\xFA\xC3\x28", bad(Unreadable::NoText, 1, 1));
        check(&vec![b'a'; MOST_BYTES + 1], bad(Unreadable::TooLarge, 1, 1));
    }
}
