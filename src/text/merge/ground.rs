//! The base that amendments are made on, with what merging asks of it looked up once.

use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap};

use crate::ids::ClauseId;
use crate::text::clause::{Clause, ClauseKind, Text};

use super::splice::Base;

/// A base, indexed.
pub(super) struct Ground<'a> {
    pub(super) text: &'a Text,
    places: HashMap<&'a ClauseId, usize>,
    children: HashMap<&'a ClauseId, Vec<&'a Clause>>,
    /// The words of each clause, then of the title, measured when they are first asked for.
    words: Vec<OnceCell<Base<'a>>>,
}

impl<'a> Ground<'a> {
    pub(super) fn new(text: &'a Text) -> Self {
        let mut children: HashMap<&ClauseId, Vec<&Clause>> = HashMap::new();
        for clause in &text.clauses {
            if let Some(parent) = &clause.parent {
                children.entry(parent).or_default().push(clause);
            }
        }
        // The first of two clauses of one identity counts, as everywhere.
        let places = text.clauses.iter().enumerate().rev().map(|(at, clause)| (&clause.id, at)).collect();
        let words = (0..=text.clauses.len()).map(|_| OnceCell::new()).collect();
        Self { text, places, children, words }
    }

    pub(super) fn place(&self, id: &ClauseId) -> Option<usize> {
        self.places.get(id).copied()
    }

    pub(super) fn clause(&self, id: &ClauseId) -> Option<&'a Clause> {
        self.place(id).map(|at| &self.text.clauses[at])
    }

    /// The clauses directly under one, in order.
    pub(super) fn children(&self, id: &ClauseId) -> &[&'a Clause] {
        self.children.get(id).map_or(&[], Vec::as_slice)
    }

    pub(super) fn has_kind(&self, kind: ClauseKind) -> bool {
        self.text.of_kind(kind).next().is_some()
    }

    /// The words of a clause, or of the title.
    pub(super) fn words(&self, place: Option<&ClauseId>) -> Option<&Base<'a>> {
        let (at, text) = match place {
            None => (self.text.clauses.len(), self.text.title.as_str()),
            Some(id) => self.place(id).map(|at| (at, self.text.clauses[at].words.as_str()))?,
        };
        Some(self.words[at].get_or_init(|| Base::new(text)))
    }

    /// The clauses under a clause, and itself.
    pub(super) fn subtree(&self, id: &ClauseId) -> BTreeSet<ClauseId> {
        let mut out = BTreeSet::from([id.clone()]);
        let mut below = vec![id];
        while let Some(above) = below.pop() {
            for child in self.children(above) {
                // A ring of parents would never end.
                if out.insert(child.id.clone()) {
                    below.push(&child.id);
                }
            }
        }
        out
    }
}
