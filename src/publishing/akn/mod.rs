//! Akoma Ntoso 3.0 (OASIS LegalDocML): a statement for what a body declares, a doc for what it tells.

mod clauses;
mod meta;
mod place;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use super::Unmade;
use super::footnote::Footnote;
use super::tree::{Document, Run};
use super::xml::{Written, Xml};
use crate::text::DeclarationKind;
use place::{PARAGRAPH, Place, RECITAL, eids, places};

const NAMESPACE: &str = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/// What a kind of declaration is in Akoma Ntoso.
struct Shape {
    /// The element.
    element: &'static str,
    /// Its class in addresses.
    class: &'static str,
    /// What it calls itself.
    name: &'static str,
}

const fn shape(kind: DeclarationKind) -> Shape {
    let (element, class, name) = match kind {
        DeclarationKind::Declaration => ("statement", "deliberation", "declaration"),
        DeclarationKind::Resolution => ("statement", "deliberation", "resolution"),
        DeclarationKind::Recommendations => ("statement", "deliberation", "recommendation"),
        DeclarationKind::Communique => ("doc", "communication", "jointCommunique"),
        DeclarationKind::Report => ("doc", "report", "report"),
    };
    Shape { element, class, name }
}

/// The document as Akoma Ntoso, with a line feed at its end.
pub(super) fn export(document: &Document) -> Result<Vec<u8>, Unmade> {
    let mut xml = Xml::new()?;
    xml.line()?;
    let Shape { element, name, .. } = shape(document.kind);
    xml.element("akomaNtoso", &[("xmlns", NAMESPACE)], |xml| {
        xml.element(element, &[("name", name), ("contains", "singleVersion")], |xml| whole(xml, document))
    })?;
    xml.line()?;
    Ok(xml.into_bytes())
}

fn whole(xml: &mut Xml, document: &Document) -> Written {
    let recitals = groups(document);
    let acts = places(&document.operative, "", PARAGRAPH);
    let mut found = HashMap::new();
    recitals.iter().for_each(|group| eids(group, &mut found));
    eids(&acts, &mut found);
    let page = Page { document, eids: found };
    meta::write(xml, document)?;
    page.preface(xml)?;
    page.preamble(xml, &recitals)?;
    page.main_body(xml, &acts)?;
    page.conclusions(xml)
}

/// The reasons in groups, each of which begins with its heading, if it has one.
fn groups(document: &Document) -> Vec<Vec<Place<'_>>> {
    let nodes = &document.preamble;
    let mut begins: Vec<usize> = (0..nodes.len()).filter(|at| *at == 0 || !nodes[*at].lead_in.is_empty()).collect();
    begins.push(nodes.len());
    let groups = (1..).zip(begins.windows(2));
    groups.map(|(nth, ends)| places(&nodes[ends[0]..ends[1]], &group(nth), RECITAL)).collect()
}

/// The eId of a group of reasons, counted from 1.
fn group(nth: usize) -> String {
    format!("recs_{nth}")
}

/// A document whose clauses have their places.
struct Page<'a> {
    document: &'a Document,
    eids: HashMap<&'a str, &'a str>,
}

impl Page<'_> {
    fn preface(&self, xml: &mut Xml) -> Written {
        let (document, frame) = (self.document, &self.document.frame);
        xml.element("preface", &[], |xml| {
            for status in [&frame.demonstration, &frame.draft] {
                line(xml, "docStatus", status)?;
            }
            line(xml, "docAuthority", &frame.body)?;
            line(xml, "docNumber", &frame.symbol)?;
            document.masthead.iter().try_for_each(|words| line(xml, "", words))?;
            xml.element("p", &[], |xml| {
                xml.worded("docTitle", &[], &document.title)?;
                self.notes(xml, &document.notes)
            })?;
            line(xml, "", &document.place_date)
        })?;
        xml.line()
    }

    fn preamble(&self, xml: &mut Xml, recitals: &[Vec<Place<'_>>]) -> Written {
        let enacting = &self.document.enacting;
        if enacting.is_empty() && recitals.is_empty() {
            return Ok(());
        }
        xml.element("preamble", &[], |xml| {
            if !enacting.is_empty() {
                let formula = [("name", "enactingFormula"), ("eId", "formula_1")];
                xml.element("formula", &formula, |xml| line(xml, "", enacting))?;
                xml.line()?;
            }
            (1..).zip(recitals).try_for_each(|(nth, places)| self.recitals(xml, &group(nth), places))
        })?;
        xml.line()
    }

    fn main_body(&self, xml: &mut Xml, acts: &[Place<'_>]) -> Written {
        xml.element("mainBody", &[], |xml| {
            xml.line()?;
            // The schema wants something in it.
            if acts.is_empty() { xml.empty("p", &[]) } else { self.paragraphs(xml, acts) }
        })?;
        xml.line()
    }

    fn conclusions(&self, xml: &mut Xml) -> Written {
        let mut closing = self.document.closing.iter().filter(|line| !line.is_empty()).peekable();
        if closing.peek().is_none() {
            return Ok(());
        }
        xml.element("conclusions", &[("eId", "concl_1")], |xml| closing.try_for_each(|words| line(xml, "", words)))?;
        xml.line()
    }

    /// Words in runs; a reference to a clause leads to its eId.
    fn runs(&self, xml: &mut Xml, runs: &[Run]) -> Written {
        runs.iter().filter(|run| !run.text.is_empty()).try_for_each(|run| self.run(xml, run))
    }

    fn run(&self, xml: &mut Xml, run: &Run) -> Written {
        let clause = run.reference.as_ref().and_then(|id| self.eids.get(id.as_str()));
        let within = clause.map(|eid| format!("#{eid}"));
        // A mark of a clause that is not there leads nowhere: its words stay.
        let outside = run.link.as_deref().filter(|href| !href.starts_with('#'));
        match (within, outside) {
            (Some(href), _) => xml.element("ref", &[("href", &href)], |xml| face(xml, run)),
            (None, Some(href)) => xml.element("a", &[("href", &address(href))], |xml| face(xml, run)),
            (None, None) => face(xml, run),
        }
    }

    fn notes(&self, xml: &mut Xml, notes: &[usize]) -> Written {
        let footnotes = &self.document.footnotes;
        let mut here = notes.iter().filter_map(|number| footnotes.iter().find(|note| note.number == *number));
        here.try_for_each(|footnote| note(xml, footnote))
    }
}

/// What a delegation reserved, where it stands.
fn note(xml: &mut Xml, footnote: &Footnote) -> Written {
    let (marker, eid) = (footnote.number.to_string(), format!("note_{}", footnote.number));
    let attributes = [("marker", marker.as_str()), ("placement", "bottom"), ("eId", &eid), ("class", footnote.kind)];
    xml.element("authorialNote", &attributes, |xml| {
        xml.element("p", &[], |xml| {
            xml.text(&footnote.head)?;
            if footnote.words.is_empty() {
                return Ok(());
            }
            xml.text(" ")?;
            xml.worded("span", &[("xml:lang", footnote.language.as_str())], &footnote.words)
        })
    })
}

/// A paragraph, its words in an element of their own if one is named; none if there are no words.
fn line(xml: &mut Xml, element: &str, words: &str) -> Written {
    match (element, words) {
        (_, "") => Ok(()),
        ("", words) => xml.worded("p", &[], words),
        (element, words) => xml.element("p", &[], |xml| xml.worded(element, &[], words)),
    }
}

/// The words of a run as they look.
fn face(xml: &mut Xml, run: &Run) -> Written {
    match (run.strong, run.emphasis) {
        (true, true) => xml.element("b", &[], |xml| xml.worded("i", &[], &run.text)),
        (true, false) => xml.worded("b", &[], &run.text),
        (false, true) => xml.worded("i", &[], &run.text),
        (false, false) => xml.text(&run.text),
    }
}

/// An address as the schema's type for addresses takes it.
fn address(href: &str) -> String {
    let refused = |c: char| {
        c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '{' | '}' | '|' | '\\' | '^' | '`')
    };
    let mut out = String::with_capacity(href.len());
    for c in href.chars() {
        if refused(c) {
            let mut bytes = [0; 4];
            c.encode_utf8(&mut bytes).bytes().for_each(|byte| out.push_str(&format!("%{byte:02X}")));
        } else {
            out.push(c);
        }
    }
    out
}
