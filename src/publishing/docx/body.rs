//! The words: paragraphs in their styles, runs, links, bookmarks, calls of footnotes.

use super::super::Unmade;
use super::super::tree::{Document, Node, Run};
use super::super::xml::{Attributes, Written, Xml};
use super::numbers::{Counted, DEEPEST, Numbers, clauses};
use super::{R, W};

/// The words of a document, and what other parts must know of them.
pub(super) struct Body {
    /// The part of the words.
    pub(super) document: Vec<u8>,
    /// The part that says how they are numbered.
    pub(super) numbering: Vec<u8>,
    /// The addresses that links lead to, in order: the first is called link1.
    pub(super) links: Vec<String>,
}

impl Body {
    /// Writes the words.
    pub(super) fn of(document: &Document) -> Result<Self, Unmade> {
        Self::written(document, |writer| {
            writer.head(|writer| {
                writer.begin("Title", None, None)?;
                writer.words(&plain(&document.title))?;
                writer.calls(&document.notes)?;
                writer.xml.close("w:p")
            })?;
            writer.clauses()
        })
    }

    /// Writes the head and the clauses as told, and what stands around them.
    pub(super) fn written<'a>(
        document: &'a Document,
        words: impl FnOnce(&mut Writer<'a>) -> Written,
    ) -> Result<Self, Unmade> {
        let mut writer =
            Writer { xml: Xml::new()?, document, numbers: Numbers::default(), links: Vec::new(), marks: 0 };
        writer.xml.open("w:document", &[("xmlns:w", W), ("xmlns:r", R)])?;
        writer.xml.open("w:body", &[])?;
        words(&mut writer)?;
        writer.tail()?;
        let numbering = writer.numbers.part()?;
        Ok(Self { document: writer.xml.into_bytes(), numbering, links: writer.links })
    }
}

/// A body that is being written.
pub(super) struct Writer<'a> {
    pub(super) xml: Xml,
    document: &'a Document,
    pub(super) numbers: Numbers,
    links: Vec<String>,
    /// How many bookmarks and changes there are: each has a number of its own.
    marks: usize,
}

impl Writer<'_> {
    fn clauses(&mut self) -> Written {
        let document = self.document;
        let mut counted = [Counted::default(), Counted::default()];
        for (node, style) in clauses(document) {
            let of = &mut counted[usize::from(style == "Operative1")];
            self.clause(node, style, 0, of)?;
        }
        Ok(())
    }

    /// The lines after the clauses, and the page.
    fn tail(&mut self) -> Written {
        for line in &self.document.closing {
            self.line("Closing1", line)?;
        }
        self.section()?;
        self.xml.close("w:body")?;
        self.xml.close("w:document")
    }

    /// The lines around the title.
    pub(super) fn head(&mut self, title: impl FnOnce(&mut Self) -> Written) -> Written {
        let (document, frame) = (self.document, &self.document.frame);
        self.line("Status", &frame.demonstration)?;
        self.line("Status", &frame.draft)?;
        self.line("Masthead", &frame.body)?;
        self.line("Masthead", &frame.symbol)?;
        for line in &document.masthead {
            self.line("Masthead", line)?;
        }
        title(self)?;
        self.line("Masthead", &document.place_date)?;
        self.line("Normal", &document.enacting)
    }

    /// A clause with its heading, its sub-clauses and the words after them.
    fn clause(&mut self, node: &Node, style: &str, level: usize, counted: &mut Counted) -> Written {
        for heading in node.lead_in.split('\n') {
            self.line("Heading1", heading)?;
        }
        if !node.is_heading_alone() {
            self.clause_words(node, style, level, counted)?;
        }
        let below = operative(level + 1);
        let mut under = Counted::default();
        for child in &node.children {
            self.clause(child, &below, level + 1, &mut under)?;
        }
        self.line(style, &node.wrap_up)
    }

    fn clause_words(&mut self, node: &Node, style: &str, level: usize, counted: &mut Counted) -> Written {
        let list = self.numbers.list(node, level, counted);
        self.begin(style, list.map(|list| (list, level)), None)?;
        let id = self.next_mark();
        self.xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &bookmark(&node.id))])?;
        if list.is_none() && !node.label.is_empty() {
            self.words(&plain(&format!("{} ", node.label)))?;
        }
        for run in runs(node) {
            self.run(&run)?;
        }
        self.calls(&node.notes)?;
        self.xml.empty("w:bookmarkEnd", &[("w:id", &id)])?;
        self.xml.close("w:p")
    }

    /// The number of the next bookmark or change.
    pub(super) fn next_mark(&mut self) -> String {
        self.marks += 1;
        self.marks.to_string()
    }

    /// Begins a paragraph of a style, in a list at a level if it is numbered; with the change of which it is, if it is one.
    pub(super) fn begin(
        &mut self,
        style: &str,
        list: Option<(usize, usize)>,
        change: Option<(&str, Attributes<'_>)>,
    ) -> Written {
        let right_to_left = self.document.language.is_right_to_left();
        self.xml.open("w:p", &[])?;
        self.xml.element("w:pPr", &[], |xml| {
            xml.empty("w:pStyle", &[("w:val", style)])?;
            if let Some((list, level)) = list {
                xml.element("w:numPr", &[], |xml| {
                    xml.empty("w:ilvl", &[("w:val", &level.to_string())])?;
                    xml.empty("w:numId", &[("w:val", &list.to_string())])
                })?;
            }
            if right_to_left {
                xml.empty("w:bidi", &[])?;
            }
            let Some((name, attributes)) = change else { return Ok(()) };
            xml.element("w:rPr", &[], |xml| xml.empty(name, attributes))
        })
    }

    fn line(&mut self, style: &str, words: &str) -> Written {
        if words.is_empty() {
            return Ok(());
        }
        self.begin(style, None, None)?;
        self.words(&plain(words))?;
        self.xml.close("w:p")
    }

    /// A run, within its link if it has one.
    pub(super) fn run(&mut self, run: &Run) -> Written {
        let Some(href) = &run.link else { return self.words(run) };
        let (key, value) = match href.strip_prefix('#') {
            Some(clause) => ("w:anchor", bookmark(clause)),
            None => {
                self.links.push(href.clone());
                ("r:id", format!("link{}", self.links.len()))
            }
        };
        self.xml.open("w:hyperlink", &[(key, &value)])?;
        self.words(run)?;
        self.xml.close("w:hyperlink")
    }

    fn words(&mut self, run: &Run) -> Written {
        written(&mut self.xml, run, None)
    }

    fn calls(&mut self, notes: &[usize]) -> Written {
        notes.iter().try_for_each(|number| {
            self.xml.element("w:r", &[], |xml| {
                xml.element("w:rPr", &[], |xml| xml.empty("w:rStyle", &[("w:val", "FootnoteReference")]))?;
                xml.empty("w:footnoteReference", &[("w:id", &number.to_string())])
            })
        })
    }

    /// The page: A4, with its header and its footer.
    fn section(&mut self) -> Written {
        self.xml.element("w:sectPr", &[], |xml| {
            xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", "header")])?;
            xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "footer")])?;
            xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")])?;
            let sides = [("w:top", "1418"), ("w:right", "1418"), ("w:bottom", "1418"), ("w:left", "1418")];
            let more = [("w:header", "709"), ("w:footer", "709"), ("w:gutter", "0")];
            xml.empty("w:pgMar", &[sides.as_slice(), &more].concat())
        })
    }
}

/// The runs of a clause: with the marks of a negotiation while they stand on it, else its opening words in italics.
fn runs(node: &Node) -> Vec<Run> {
    if let Some(marks) = &node.marks {
        return marks.woven.clone();
    }
    let opening = Run { emphasis: true, ..plain(&node.opening) };
    [vec![opening], node.after_opening(), vec![plain(&node.ending)]].concat()
}

/// The style of what acts, or of what stands under it, at a level.
pub(super) fn operative(level: usize) -> String {
    format!("Operative{}", level.min(DEEPEST) + 1)
}

pub(super) fn plain(words: &str) -> Run {
    Run { text: words.to_owned(), ..Run::default() }
}

/// A run of words as they look, in a language of its own if it has one.
pub(super) fn written(xml: &mut Xml, run: &Run, language: Option<&str>) -> Written {
    written_as(xml, "w:t", run, language)
}

/// As [`written`], words that stand (`w:t`) or were deleted (`w:delText`).
pub(super) fn written_as(xml: &mut Xml, name: &str, run: &Run, language: Option<&str>) -> Written {
    if run.text.is_empty() {
        return Ok(());
    }
    xml.element("w:r", &[], |xml| {
        xml.element("w:rPr", &[], |xml| {
            if run.strong {
                xml.empty("w:b", &[])?;
            }
            if run.emphasis {
                xml.empty("w:i", &[])?;
            }
            language.map_or(Ok(()), |tag| xml.empty("w:lang", &[("w:val", tag)]))
        })?;
        xml.worded(name, &[("xml:space", "preserve")], &run.text)
    })
}

/// The bookmark of a clause: Word wants a letter first, no hyphen, and 40 characters at most.
pub(in crate::publishing) fn bookmark(id: &str) -> String {
    let name = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
    "clause_".chars().chain(id.chars().map(name)).take(40).collect()
}
