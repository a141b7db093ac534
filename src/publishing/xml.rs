//! XML that is well-formed whatever the words are: characters that XML forbids, and those that nobody sees and that turn the
//! direction of text, are left out; everything else is escaped.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::Unmade;
use crate::text::is_hidden;

/// What came of writing.
pub(super) type Written = Result<(), Unmade>;
/// The attributes of an element, by name.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

/// An XML document that is being written, without any space that is not in the words.
pub(super) struct Xml(Writer<Vec<u8>>);

impl Xml {
    /// One that begins with its declaration.
    pub(super) fn new() -> Result<Self, Unmade> {
        let mut xml = Self(Writer::new(Vec::new()));
        xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        Ok(xml)
    }

    /// An element with what is written in it.
    pub(super) fn element(
        &mut self,
        name: &str,
        attributes: Attributes<'_>,
        content: impl FnOnce(&mut Self) -> Written,
    ) -> Written {
        self.open(name, attributes)?;
        content(self)?;
        self.close(name)
    }

    /// Begins an element that [`Self::close`] ends.
    pub(super) fn open(&mut self, name: &str, attributes: Attributes<'_>) -> Written {
        self.event(Event::Start(start(name, attributes)))
    }

    /// Ends an element.
    pub(super) fn close(&mut self, name: &str) -> Written {
        self.event(Event::End(BytesEnd::new(name)))
    }

    /// An element with nothing in it.
    pub(super) fn empty(&mut self, name: &str, attributes: Attributes<'_>) -> Written {
        self.event(Event::Empty(start(name, attributes)))
    }

    /// An element with words in it.
    pub(super) fn worded(&mut self, name: &str, attributes: Attributes<'_>, words: &str) -> Written {
        self.element(name, attributes, |xml| xml.text(words))
    }

    /// Words.
    pub(super) fn text(&mut self, words: &str) -> Written {
        self.event(Event::Text(BytesText::new(&allowed(words))))
    }

    /// A line feed between two elements where space means nothing.
    pub(super) fn line(&mut self) -> Written {
        self.event(Event::Text(BytesText::new("\n")))
    }

    /// The whole of it.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0.into_inner()
    }

    fn event(&mut self, event: Event<'_>) -> Written {
        self.0.write_event(event).map_err(|error| Unmade(error.to_string()))
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'_>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (name, value) in attributes {
        start.push_attribute((*name, allowed(value).as_str()));
    }
    start
}

/// The words without what XML 1.0 forbids or discourages and without hidden controls; other white space is a space.
pub(super) fn allowed(words: &str) -> String {
    let space = |c: char| if matches!(c, '\t' | '\n' | '\r') { ' ' } else { c };
    words.chars().map(space).filter(|c| !c.is_control() && !is_hidden(*c) && !is_no_character(*c)).collect()
}

/// The code points that Unicode keeps free for ever, of which XML forbids two.
const fn is_no_character(c: char) -> bool {
    let code = c as u32;
    code & 0xFFFE == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_the_words_are_they_come_out_literal() {
        let mut xml = Xml::new().unwrap();
        xml.worded("p", &[("title", "\"<\u{1}>&")], "]]> <b>\u{0}\u{b}\u{202E}\u{FFFE}\t&amp;").unwrap();
        let text = String::from_utf8(xml.into_bytes()).unwrap();
        let (_, element) = text.split_once("?>").unwrap();
        assert_eq!(element, "<p title=\"&quot;&lt;&gt;&amp;\">]]&gt; &lt;b&gt; &amp;amp;</p>");
    }
}
