//! What stands around the words: types and relations of the parts, styles, footnotes, header and footer.

use super::super::Unmade;
use super::super::footnote::Footnote;
use super::super::tracked::Remark;
use super::super::tree::{Document, Run};
use super::super::xml::{Attributes, Written, Xml};
use super::body::written;
use super::{R, W};
use crate::clock::Moment;

const STYLES: &str = include_str!("styles.xml");
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const CORE: &str = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const PROPERTIES: &str = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

type Part = Result<Vec<u8>, Unmade>;

fn part(name: &str, attributes: Attributes<'_>, content: impl FnOnce(&mut Xml) -> Written) -> Part {
    let mut xml = Xml::new()?;
    xml.element(name, attributes, content)?;
    Ok(xml.into_bytes())
}

/// The type of each part.
pub(super) fn content_types(comments: bool) -> Part {
    let mut parts = vec![
        ("document", "document.main"),
        ("styles", "styles"),
        ("numbering", "numbering"),
        ("footnotes", "footnotes"),
        ("header1", "header"),
        ("footer1", "footer"),
    ];
    if comments {
        parts.push(("comments", "comments"));
    }
    let space = [("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")];
    part("Types", &space, |xml| {
        let relations = "application/vnd.openxmlformats-package.relationships+xml";
        xml.empty("Default", &[("Extension", "rels"), ("ContentType", relations)])?;
        xml.empty("Default", &[("Extension", "xml"), ("ContentType", "application/xml")])?;
        let core = "application/vnd.openxmlformats-package.core-properties+xml";
        xml.empty("Override", &[("PartName", "/docProps/core.xml"), ("ContentType", core)])?;
        parts.iter().try_for_each(|(name, kind)| {
            let (name, kind) = (format!("/word/{name}.xml"), format!("{TYPES}{kind}+xml"));
            xml.empty("Override", &[("PartName", &name), ("ContentType", &kind)])
        })
    })
}

/// What the package leads to.
pub(super) fn package() -> Part {
    part("Relationships", &[("xmlns", RELATIONS)], |xml| {
        relation(xml, "document", &format!("{R}/officeDocument"), "word/document.xml")?;
        relation(xml, "properties", PROPERTIES, "docProps/core.xml")
    })
}

/// What the words lead to: other parts, and addresses.
pub(super) fn relations(links: &[String], comments: bool) -> Part {
    let mut parts = vec![
        ("styles", "styles.xml"),
        ("numbering", "numbering.xml"),
        ("footnotes", "footnotes.xml"),
        ("header", "header1.xml"),
        ("footer", "footer1.xml"),
    ];
    if comments {
        parts.push(("comments", "comments.xml"));
    }
    part("Relationships", &[("xmlns", RELATIONS)], |xml| {
        parts.iter().try_for_each(|(kind, target)| relation(xml, kind, &format!("{R}/{kind}"), target))?;
        (1..).zip(links).try_for_each(|(nth, href)| {
            let (id, kind) = (format!("link{nth}"), format!("{R}/hyperlink"));
            let attributes = [("Id", &*id), ("Type", &*kind), ("Target", href), ("TargetMode", "External")];
            xml.empty("Relationship", &attributes)
        })
    })
}

fn relation(xml: &mut Xml, id: &str, kind: &str, target: &str) -> Written {
    xml.empty("Relationship", &[("Id", id), ("Type", kind), ("Target", target)])
}

/// Title and language.
pub(super) fn properties(document: &Document) -> Part {
    let spaces = [("xmlns:cp", CORE), ("xmlns:dc", "http://purl.org/dc/elements/1.1/")];
    part("cp:coreProperties", &spaces, |xml| {
        xml.worded("dc:title", &[], &document.title)?;
        xml.worded("dc:language", &[], document.language.as_str())
    })
}

/// The styles, in the language of the text.
pub(super) fn styles(document: &Document) -> Vec<u8> {
    STYLES.replace("{lang}", document.language.as_str()).into_bytes()
}

/// The footnotes; Word wants the lines between text and notes as the first two.
pub(super) fn footnotes(document: &Document) -> Part {
    part("w:footnotes", &[("xmlns:w", W)], |xml| {
        for (id, kind) in [("-1", "separator"), ("0", "continuationSeparator")] {
            xml.element("w:footnote", &[("w:type", kind), ("w:id", id)], |xml| {
                xml.element("w:p", &[], |xml| xml.element("w:r", &[], |xml| xml.empty(&format!("w:{kind}"), &[])))
            })?;
        }
        document.footnotes.iter().try_for_each(|footnote| note(xml, footnote))
    })
}

fn note(xml: &mut Xml, footnote: &Footnote) -> Written {
    let words = |text: String| Run { text, ..Run::default() };
    xml.element("w:footnote", &[("w:id", &footnote.number.to_string())], |xml| {
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| xml.empty("w:pStyle", &[("w:val", "FootnoteText")]))?;
            xml.element("w:r", &[], |xml| {
                xml.element("w:rPr", &[], |xml| xml.empty("w:rStyle", &[("w:val", "FootnoteReference")]))?;
                xml.empty("w:footnoteRef", &[])
            })?;
            written(xml, &words(format!(" {}", footnote.head)), None)?;
            if footnote.words.is_empty() {
                return Ok(());
            }
            written(xml, &words(format!(" {}", footnote.words)), Some(footnote.language.as_str()))
        })
    })
}

/// What stands beside the words, in the order of its numbers from 0.
pub(super) fn comments(remarks: &[Remark]) -> Part {
    part("w:comments", &[("xmlns:w", W)], |xml| {
        (0..).zip(remarks).try_for_each(|(number, remark): (usize, _)| {
            let (id, at) = (number.to_string(), moment(remark.author.at));
            let initials: String = remark.author.name.chars().take(1).collect();
            let said = [("w:id", &*id), ("w:author", &remark.author.name), ("w:date", &at), ("w:initials", &initials)];
            xml.element("w:comment", &said, |xml| {
                let run = |line: &String| Run { text: line.clone(), ..Run::default() };
                let mut lines = remark.lines.iter();
                lines.try_for_each(|line| xml.element("w:p", &[], |xml| written(xml, &run(line), None)))
            })
        })
    })
}

/// A moment as Word writes it.
pub(super) fn moment(at: Moment) -> String {
    at.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The symbol, and above it the word for what is not final.
pub(super) fn header(document: &Document) -> Part {
    let frame = &document.frame;
    part("w:hdr", &[("xmlns:w", W)], |xml| {
        let said = [&frame.draft, &frame.symbol].map(String::as_str);
        let said = said.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" – ");
        styled(xml, "Header", |xml| written(xml, &Run { text: said, ..Run::default() }, None))
    })
}

/// Page and pages, which the word processor counts.
pub(super) fn footer() -> Part {
    part("w:ftr", &[("xmlns:w", W)], |xml| {
        styled(xml, "Footer", |xml| {
            field(xml, "PAGE")?;
            written(xml, &Run { text: " / ".to_owned(), ..Run::default() }, None)?;
            field(xml, "NUMPAGES")
        })
    })
}

fn styled(xml: &mut Xml, style: &str, content: impl FnOnce(&mut Xml) -> Written) -> Written {
    xml.element("w:p", &[], |xml| {
        xml.element("w:pPr", &[], |xml| xml.empty("w:pStyle", &[("w:val", style)]))?;
        content(xml)
    })
}

fn field(xml: &mut Xml, name: &str) -> Written {
    xml.element("w:fldSimple", &[("w:instr", name)], |xml| xml.element("w:r", &[], |xml| xml.worded("w:t", &[], "1")))
}
