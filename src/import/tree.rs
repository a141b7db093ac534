//! Clauses put under each other by their marks.

use super::marker::{Family, Marker};
use super::{Clause, mark};

/// How deep clauses may lie under each other.
const DEEP: usize = 6;

/// Clauses in document order, each with the one above it.
#[derive(Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    /// From the top to the clause last read.
    path: Vec<(Option<Marker>, usize)>,
}

struct Node {
    clause: Clause,
    parent: Option<usize>,
    reason: bool,
}

impl Tree {
    pub(super) fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Begins another part: nothing that comes belongs under what was read.
    pub(super) fn close(&mut self) {
        self.path.clear();
    }

    /// Puts a clause at a depth.
    pub(super) fn push(&mut self, clause: Clause, marker: Option<Marker>, depth: usize, reason: bool) {
        let depth = depth.min(self.path.len()).min(DEEP);
        self.path.truncate(depth);
        let parent = self.path.last().map(|(_, node)| *node);
        self.path.push((marker, self.nodes.len()));
        self.nodes.push(Node { clause, parent, reason });
    }

    /// How deep a reason with this mark belongs: reasons of several lists stand beside each other.
    pub(super) fn depth_of_reason(&self, marker: &Marker) -> usize {
        let depth = self.depth_of(marker);
        let below = depth == self.path.len() && !self.ends_with_colon();
        if below && !matches!(marker.family, Family::Letter | Family::SmallRoman) { 0 } else { depth }
    }

    /// How deep a clause with this mark belongs.
    pub(super) fn depth_of(&self, marker: &Marker) -> usize {
        let like = self.path.iter().rposition(|(own, _)| own.as_ref().is_some_and(|own| own.is_like(marker)));
        if let Some(depth) = like {
            let again = marker.value == Some(1) && self.ends_with_colon() && depth + 1 == self.path.len();
            return depth + usize::from(again);
        }
        match marker.family {
            Family::Article | Family::Ordinal | Family::DraftReason | Family::DraftAct => 0,
            Family::Decimal(points) => self.above_decimal(points),
            _ => self.sibling(marker).unwrap_or(self.path.len()),
        }
    }

    fn above_decimal(&self, points: usize) -> usize {
        let above = |own: &Marker| match own.family {
            Family::Decimal(fewer) => fewer < points,
            family => !matches!(family, Family::Bullet(_) | Family::Letter | Family::SmallRoman),
        };
        self.path.iter().rposition(|(own, _)| own.as_ref().is_none_or(above)).map_or(0, |at| at + 1)
    }

    /// The place of a mark that goes on with a list, though it is closed in another way; or that begins the numbered acts.
    fn sibling(&self, marker: &Marker) -> Option<usize> {
        let goes_on = |own: &Marker| {
            own.family == marker.family && marker.value.is_some() && marker.value == own.value.map(|value| value + 1)
        };
        let place = self.path.iter().rposition(|(own, _)| own.as_ref().is_some_and(goes_on));
        let colon = self.ends_with_colon();
        let top = self.path.first().is_some_and(|(own, _)| own.is_none()) && !colon && marker.family == Family::Figure;
        place.filter(|_| !colon).or(top.then_some(0))
    }

    /// Whether the clause last read is open for a list.
    pub(super) fn ends_with_colon(&self) -> bool {
        self.last().is_some_and(|clause| clause.text.ends_with(':'))
    }

    /// Whether a mark goes on with the list at the top.
    pub(super) fn continues(&self, marker: &Marker) -> bool {
        let own = self.path.first().and_then(|(own, _)| own.as_ref());
        own.is_some_and(|own| {
            own.is_like(marker)
                && (marker.value.is_none() || marker.value == own.value.map(|value| value + 1) || marker.is_between())
        })
    }

    /// The mark of the clause at the top.
    pub(super) fn top_marker(&self) -> Option<&Marker> {
        self.path.first().and_then(|(own, _)| own.as_ref())
    }

    /// The mark of the clause last read, and how deep that is.
    pub(super) fn open(&self) -> (usize, Option<&Marker>) {
        (self.path.len(), self.path.last().and_then(|(own, _)| own.as_ref()))
    }

    pub(super) fn last(&self) -> Option<&Clause> {
        self.path.last().map(|(_, node)| &self.nodes[*node].clause)
    }

    /// Whether something of the part at hand was read.
    pub(super) fn has_open(&self) -> bool {
        !self.path.is_empty()
    }

    /// Adds a paragraph to the clause at hand: behind its list if it has one.
    pub(super) fn go_on(&mut self, words: &str, at_top: bool) {
        let place = if at_top { self.path.first() } else { self.path.last() };
        let Some((_, node)) = place else { return };
        let listed = self.path.len() > 1 && at_top;
        let clause = &mut self.nodes[*node].clause;
        if !listed {
            clause.marks.extend(mark::inside(words));
        }
        let field = if listed { &mut clause.wrap_up } else { &mut clause.text };
        if !field.is_empty() {
            field.push(' ');
        }
        field.push_str(words);
    }

    /// Puts the words behind the list of the clause that holds it.
    pub(super) fn wrap_up(&mut self, words: &str) {
        self.path.truncate(self.path.len().saturating_sub(1).max(1));
        let Some((_, node)) = self.path.last() else { return };
        let clause = &mut self.nodes[*node].clause;
        if !clause.wrap_up.is_empty() {
            clause.wrap_up.push(' ');
        }
        clause.wrap_up.push_str(words);
    }

    /// Makes acts of the last reasons that are sentences, where no act was found.
    pub(super) fn sentences_act(&mut self, is_reason: impl Fn(&str) -> bool) {
        let is_act = |node: &Node| !is_reason(&node.clause.text) && node.clause.text.ends_with(['.', ';']);
        let mut first = self.nodes.len();
        for at in (1..self.nodes.len()).rev().filter(|at| self.nodes[*at].parent.is_none()) {
            if !is_act(&self.nodes[at]) {
                break;
            }
            first = at;
        }
        self.nodes[first..].iter_mut().for_each(|node| node.reason = false);
    }

    /// The reasons and the acts, with what is under them.
    pub(super) fn grown(self) -> (Vec<Clause>, Vec<Clause>) {
        let (mut reasons, mut acts) = (Vec::new(), Vec::new());
        let mut nodes: Vec<Option<Node>> = self.nodes.into_iter().map(Some).collect();
        // From the last to the first: what is under a clause is whole when the clause is taken.
        for at in (0..nodes.len()).rev() {
            let Some(mut node) = nodes[at].take() else { continue };
            node.clause.children.reverse();
            match node.parent.and_then(|parent| nodes[parent].as_mut()) {
                Some(parent) => parent.clause.children.push(node.clause),
                None if node.reason => reasons.push(node.clause),
                None => acts.push(node.clause),
            }
        }
        reasons.reverse();
        acts.reverse();
        (reasons, acts)
    }
}
