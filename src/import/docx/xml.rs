//! XML as a stream of elements and words, within limits: no document type, no entities of its own, no deep nesting.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::import::source::{BadSource, Unreadable};

/// How deep elements may lie in each other. Tables in tables of a person's document take some fifty.
pub(super) const DEEPEST: usize = 256;

/// A part that is being read.
pub(super) struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    text: &'a str,
    part: &'a str,
    depth: usize,
}

/// What comes next. An element without content is opened and closed too.
pub(super) enum Token<'a> {
    Open(Element<'a>),
    Close,
    Words(Cow<'a, str>),
}

/// The start of an element.
pub(super) struct Element<'a>(BytesStart<'a>);

impl Element<'_> {
    /// Its name without its prefix: namespaces differ among the editions of the format, names do not.
    pub(super) fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }

    /// An attribute by its name without its prefix.
    pub(super) fn get(&self, name: &str) -> Option<Cow<'_, str>> {
        // Without checks: they compare each with each.
        let mut all = self.0.attributes();
        let found =
            all.with_checks(false).flatten().find(|attribute| attribute.key.local_name().into_inner() == name)?;
        match found.value {
            // No value that is looked at holds a reference but an author's name or an address.
            Cow::Borrowed(raw) => quick_xml::escape::unescape(raw).ok(),
            Cow::Owned(raw) => quick_xml::escape::unescape(&raw).ok().map(|value| value.into_owned().into()),
        }
    }

    /// The attribute `val`.
    pub(super) fn val(&self) -> Option<Cow<'_, str>> {
        self.get("val")
    }

    /// The attribute `val` as a number.
    pub(super) fn number(&self) -> Option<i64> {
        self.val()?.trim().parse().ok()
    }

    /// Whether a property is switched on: `<w:i/>`, and not `<w:i w:val="0"/>`.
    pub(super) fn is_on(&self) -> bool {
        !self.val().is_some_and(|value| matches!(&*value, "0" | "false" | "off"))
    }
}

impl<'a> Xml<'a> {
    /// Begins to read a part.
    pub(super) fn new(text: &'a str, part: &'a str) -> Self {
        let mut reader = Reader::from_str(text.strip_prefix('\u{FEFF}').unwrap_or(text));
        reader.config_mut().expand_empty_elements = true;
        Self { reader, text, part, depth: 0 }
    }

    /// What comes next; none at the end.
    pub(super) fn next(&mut self) -> Result<Option<Token<'a>>, BadSource> {
        loop {
            let event = self.reader.read_event().map_err(|_| self.bad(Unreadable::Broken))?;
            return Ok(Some(match event {
                Event::Start(start) | Event::Empty(start) => {
                    self.depth += 1;
                    if self.depth > DEEPEST {
                        return Err(self.bad(Unreadable::Deep));
                    }
                    Token::Open(Element(start))
                }
                Event::End(_) => {
                    self.depth -= 1;
                    Token::Close
                }
                Event::Text(words) => Token::Words(words.into_inner()),
                Event::CData(words) => Token::Words(words.into_inner()),
                Event::GeneralRef(reference) => Token::Words(self.meant(&reference)?),
                Event::DocType(_) => return Err(self.bad(Unreadable::Declared)),
                Event::Eof if self.depth > 0 => return Err(self.bad(Unreadable::Broken)),
                Event::Eof => return Ok(None),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
            }));
        }
    }

    /// The character that a reference stands for. Only those that XML itself knows stand for one.
    fn meant(&self, reference: &BytesRef<'_>) -> Result<Cow<'a, str>, BadSource> {
        match reference.resolve_char_ref() {
            Ok(Some(c)) => Ok(c.to_string().into()),
            Ok(None) => {
                resolve_predefined_entity(reference).map(Cow::Borrowed).ok_or_else(|| self.bad(Unreadable::Declared))
            }
            Err(_) => Err(self.bad(Unreadable::Broken)),
        }
    }

    /// A fault where the part is read.
    pub(super) fn bad(&self, fault: Unreadable) -> BadSource {
        let at = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX).min(self.text.len());
        let before = String::from_utf8_lossy(&self.text.as_bytes()[..at]);
        BadSource { part: self.part.to_owned(), ..BadSource::at(fault, &before) }
    }
}
