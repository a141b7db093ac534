//! Where each clause stands in Akoma Ntoso: its eId, by the naming convention.

use std::collections::{HashMap, HashSet};

use super::super::tree::Node;

/// A clause, or a heading that no clause follows, at its place.
pub(super) struct Place<'a> {
    /// The clause.
    pub(super) node: &'a Node,
    /// Its eId: "para_2__list_1__point_a".
    pub(super) eid: String,
    /// Its wId: the same for good, in every version and language.
    pub(super) wid: String,
    /// Its sub-clauses; those of a heading stand beside it.
    pub(super) under: Vec<Place<'a>>,
}

impl Place<'_> {
    /// The eId of the list that holds its sub-clauses.
    pub(super) fn list(&self) -> String {
        list(&self.eid)
    }
}

/// The element that a clause is, and the word for it in eIds.
#[derive(Clone, Copy)]
pub(super) struct Element {
    /// At the top.
    pub(super) top: &'static str,
    /// Below.
    pub(super) under: &'static str,
}

/// Reasons.
pub(super) const RECITAL: Element = Element { top: "rec", under: "item" };
/// Acts, and paragraphs of a communiqué.
pub(super) const PARAGRAPH: Element = Element { top: "para", under: "point" };

/// The places of clauses; `within` is the eId of what holds them, empty for the main body, whose clauses stand by themselves.
pub(super) fn places<'a>(nodes: &'a [Node], within: &str, element: Element) -> Vec<Place<'a>> {
    let mut siblings = Vec::new();
    nodes.iter().for_each(|node| beside(node, &mut siblings));
    let (mut taken, mut headings, mut clauses) = (HashSet::new(), 0, 0);
    let mut place = |node: &'a Node| {
        let count = if node.is_heading_alone() { &mut headings } else { &mut clauses };
        *count += 1;
        let word = if node.is_heading_alone() { "crossHeading" } else { element.top };
        let eid = free(&mut taken, format!("{}{word}_{}", prefix(within), number(node, *count)));
        let under: &[Node] = if node.is_heading_alone() { &[] } else { &node.children };
        let below = Element { top: element.under, ..element };
        Place { node, wid: format!("{word}_{}", clean(&node.id)), under: places(under, &list(&eid), below), eid }
    };
    siblings.into_iter().map(&mut place).collect()
}

/// A clause, and behind a heading what stands under it.
fn beside<'a>(node: &'a Node, siblings: &mut Vec<&'a Node>) {
    siblings.push(node);
    if node.is_heading_alone() {
        node.children.iter().for_each(|child| beside(child, siblings));
    }
}

/// The eIds of clauses by their identities.
pub(super) fn eids<'a>(places: &'a [Place<'_>], found: &mut HashMap<&'a str, &'a str>) {
    for place in places {
        found.insert(&place.node.id, &place.eid);
        eids(&place.under, found);
    }
}

fn list(eid: &str) -> String {
    format!("{eid}__list_1")
}

fn prefix(within: &str) -> String {
    if within.is_empty() { String::new() } else { format!("{within}__") }
}

/// The number that a clause bears, else its place among those beside it.
fn number(node: &Node, place: usize) -> String {
    let number = clean(&node.number);
    if number.is_empty() { place.to_string() } else { number }
}

/// One that nothing beside it has: a clause without a number may stand where another bears its place as its number.
fn free(taken: &mut HashSet<String>, eid: String) -> String {
    let mut own = eid.clone();
    let mut nth = 1;
    while !taken.insert(own.clone()) {
        nth += 1;
        own = format!("{eid}-{nth}");
    }
    own
}

/// As a part of an eId or of an address may be written: letters and figures, one hyphen for anything between.
pub(super) fn clean(words: &str) -> String {
    let lower = words.to_lowercase();
    let parts = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("-")
}
