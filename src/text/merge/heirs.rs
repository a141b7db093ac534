//! Clauses that end in another, and the references that are led to it: a clause that is joined to the one before it, and one
//! that two sponsors ask for alike, under the identity that is not used.

use std::collections::BTreeMap;

use crate::ids::ClauseId;
use crate::text::reference;

use super::prepared::{Insertion, Prepared};

/// Which clause a reference leads to instead.
pub(super) struct Heirs<'m>(BTreeMap<&'m ClauseId, &'m ClauseId>);

impl<'m> Heirs<'m> {
    /// Of amendments that are made together, in the order of filing.
    pub(super) fn of(made: &[&'m Prepared<'m>]) -> Self {
        let mut heirs: BTreeMap<&ClauseId, &ClauseId> = made.iter().flat_map(|change| &change.joins).collect();
        let mut seen: Vec<&Insertion<'_>> = Vec::new();
        for insertion in made.iter().flat_map(|change| &change.inserted) {
            match seen.iter().find(|old| old.is_same(insertion)) {
                Some(same) => drop(heirs.insert(insertion.clause, same.clause)),
                None => seen.push(insertion),
            }
        }
        Self(heirs)
    }

    /// Words with their references led to the clauses that stand. There are no rings of joins: they collide.
    pub(super) fn lead(&self, words: &mut String) {
        if self.0.is_empty() || !words.contains("[#") {
            return;
        }
        for (from, mut to) in &self.0 {
            while let Some(further) = self.0.get(to) {
                to = further;
            }
            *words = reference::redirected(words, from, to);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::carry::tests::{join, split};
    use super::super::tests::{base, changes, delete, id, insert, replace};
    use super::super::{CollisionKind, Operation, Provenance, merge};
    use crate::text::reference::dangling;

    /// The words of each clause after everything, which their provenance gives again.
    #[track_caller]
    fn check(given: &[&str], lists: Vec<Vec<Operation>>, expected: &[&str]) {
        let (text, all) = (base(given), changes(lists));
        let merged = merge(&text, &all).text;
        let words: Vec<&str> = merged.clauses.iter().map(|clause| clause.words.as_str()).collect();
        assert_eq!(words, expected);
        let traced = Provenance::of_proposal(&text).after(&text, &all);
        for clause in &merged.clauses {
            assert_eq!(traced.clauses[&Some(clause.id.clone())].words(), clause.words);
        }
    }

    #[test]
    fn a_reference_follows_the_clause_that_is_joined_moved_or_cut() {
        let given = &["Urges States.", "Asks hosts.", "Notes [#c2] and *[#c1]*"];
        check(given, vec![vec![join("c1", "c2")]], &["Urges States. Asks hosts.", "Notes [#c1] and *[#c1]*"]);
        let moved = Operation::Move { clause: id("c2"), after: None, parent: None };
        check(given, vec![vec![moved]], &["Asks hosts.", "Urges States.", "Notes [#c2] and *[#c1]*"]);
        let cut = vec![vec![split("c1", 6, "s")]];
        check(given, cut, &["Urges", "States.", "Asks hosts.", "Notes [#c2] and *[#c1]*"]);
    }

    #[test]
    fn joins_in_a_row_lead_to_the_clause_that_stands() {
        let given = &["one", "two", "three", "see [#c3]"];
        check(given, vec![vec![join("c1", "c2")], vec![join("c2", "c3")]], &["one two three", "see [#c1]"]);
    }

    #[test]
    fn a_reference_to_a_clause_that_two_ask_for_leads_to_the_one_that_stands() {
        let with = |name: &str| vec![insert(name, Some("c1"), "new"), replace("c2", &format!("see [#{name}]"))];
        let asked = vec![vec![insert("x", Some("c1"), "new")], with("y")];
        check(&["one", "two"], asked, &["one", "new", "see [#x]"]);
    }

    #[test]
    fn a_reference_is_changed_as_one_word_and_one_to_what_is_gone_is_found() {
        let given = &["one", "two", "see [#c1], all of it"];
        let lists = vec![vec![replace("c3", "see [#c2], all of it")], vec![replace("c3", "see [#c1], most of it")]];
        check(given, lists, &["one", "two", "see [#c2], most of it"]);
        let merged = merge(&base(given), &changes(vec![vec![delete("c1")]])).text;
        assert_eq!(dangling(&merged).len(), 1);
        let refers = vec![replace("c2", "two, as [#c1] says")];
        for lists in [vec![vec![delete("c1")], refers.clone()], vec![refers, vec![delete("c1")]]] {
            let merged = merge(&base(given), &changes(lists));
            assert_eq!(merged.collisions.len(), 1, "who refers anew to what goes collides with who takes it out");
            assert_eq!(
                (merged.collisions[0].kind, &merged.collisions[0].clause),
                (CollisionKind::DeleteEdit, &Some(id("c1")))
            );
        }
    }
}
