//! Clauses in Akoma Ntoso: recitals with lists of blocks, paragraphs with lists of points.

use super::super::tree::Node;
use super::super::xml::{Attributes, Written, Xml};
use super::Page;
use super::place::Place;

impl Page<'_> {
    /// A group of reasons under their heading.
    pub(super) fn recitals(&self, xml: &mut Xml, eid: &str, places: &[Place<'_>]) -> Written {
        xml.element("recitals", &[("eId", eid)], |xml| {
            xml.line()?;
            if let Some(first) = places.first() {
                headings(xml, "heading", "", &first.node.lead_in)?;
            }
            places.iter().try_for_each(|place| {
                xml.element("recital", &ids(place), |xml| self.blocks(xml, place))?;
                xml.line()
            })
        })?;
        xml.line()
    }

    /// The words of a reason and the list under it.
    fn blocks(&self, xml: &mut Xml, place: &Place<'_>) -> Written {
        number(xml, place.node)?;
        self.words(xml, place.node)?;
        if place.under.is_empty() {
            return self.after(xml, place.node);
        }
        let list = place.list();
        xml.element("blockList", &[("eId", &list)], |xml| {
            place.under.iter().try_for_each(|under| {
                xml.element("item", &ids(under), |xml| {
                    headings(xml, "heading", "", &under.node.lead_in)?;
                    self.blocks(xml, under)
                })
            })?;
            let wrap_up = &place.node.wrap_up;
            if wrap_up.is_empty() {
                return Ok(());
            }
            xml.worded("listWrapUp", &[("eId", &format!("{list}__wrapup_1"))], wrap_up)
        })
    }

    /// Words behind sub-clauses that are not there.
    fn after(&self, xml: &mut Xml, node: &Node) -> Written {
        if node.wrap_up.is_empty() { Ok(()) } else { xml.worded("p", &[], &node.wrap_up) }
    }

    /// The clauses of the main body; a heading stands before its clause.
    pub(super) fn paragraphs(&self, xml: &mut Xml, places: &[Place<'_>]) -> Written {
        places.iter().try_for_each(|place| {
            for heading in lines(&place.node.lead_in) {
                let block = [("name", "heading"), ("class", "heading")];
                xml.worded("block", &block, heading)?;
                xml.line()?;
            }
            if place.node.is_heading_alone() {
                return Ok(());
            }
            self.unit(xml, "paragraph", place)?;
            xml.line()
        })
    }

    /// A clause of the hierarchy: its number, and its words or its list.
    fn unit(&self, xml: &mut Xml, name: &str, place: &Place<'_>) -> Written {
        xml.element(name, &ids(place), |xml| {
            number(xml, place.node)?;
            if place.under.is_empty() {
                return xml.element("content", &[], |xml| {
                    self.words(xml, place.node)?;
                    self.after(xml, place.node)
                });
            }
            let list = place.list();
            xml.element("list", &[("eId", &list)], |xml| self.points(xml, &list, place))
        })
    }

    fn points(&self, xml: &mut Xml, list: &str, place: &Place<'_>) -> Written {
        let intro = [("eId", &*format!("{list}__intro_1"))];
        xml.element("intro", &intro, |xml| self.words(xml, place.node))?;
        for under in &place.under {
            headings(xml, "crossHeading", &under.eid, &under.node.lead_in)?;
            if !under.node.is_heading_alone() {
                self.unit(xml, "point", under)?;
            }
        }
        let wrap_up = &place.node.wrap_up;
        if wrap_up.is_empty() {
            return Ok(());
        }
        xml.element("wrapUp", &[("eId", &format!("{list}__wrapup_1"))], |xml| xml.worded("p", &[], wrap_up))
    }

    /// A clause's words: with the marks of a negotiation while they stand on it, else its opening words told apart.
    fn words(&self, xml: &mut Xml, node: &Node) -> Written {
        xml.element("p", &[], |xml| {
            match &node.marks {
                Some(marks) => self.runs(xml, &marks.woven)?,
                None => {
                    if !node.opening.is_empty() {
                        let verb = [("name", "openingVerb"), ("refersTo", "#openingVerb")];
                        xml.worded("inline", &verb, &node.opening)?;
                    }
                    self.runs(xml, &node.after_opening())?;
                    xml.text(&node.ending)?;
                }
            }
            self.notes(xml, &node.notes)
        })
    }
}

fn number(xml: &mut Xml, node: &Node) -> Written {
    if node.label.is_empty() { Ok(()) } else { xml.worded("num", &[], &node.label) }
}

fn ids<'a>(place: &'a Place<'_>) -> [(&'static str, &'a str); 2] {
    [("eId", &place.eid), ("wId", &place.wid)]
}

/// Headings, each in an element of its own. One that no clause follows bears the eId of its place.
fn headings(xml: &mut Xml, element: &str, alone: &str, lead_in: &str) -> Written {
    let eid = [("eId", alone)];
    let is_alone = element == "crossHeading" && alone.contains("crossHeading_");
    let attributes: Attributes<'_> = if is_alone { &eid } else { &[] };
    lines(lead_in).try_for_each(|words| xml.worded(element, attributes, words))
}

/// The headings that stand before a clause.
fn lines(lead_in: &str) -> impl Iterator<Item = &str> {
    lead_in.split('\n').filter(|line| !line.is_empty())
}
