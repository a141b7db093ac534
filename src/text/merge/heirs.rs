//! Clauses that end in another, and the references that are led to it: a clause that is joined to the one before it, and one
//! that two sponsors ask for alike, by an insertion or by a cut, under the identity that is not used.

use std::collections::BTreeMap;

use crate::ids::ClauseId;
use crate::text::reference;

/// Which clause a reference leads to instead.
#[derive(Default)]
pub(super) struct Heirs(BTreeMap<ClauseId, ClauseId>);

impl Heirs {
    /// Of clauses with those that take them in.
    pub(super) fn new<'a>(pairs: impl Iterator<Item = (&'a ClauseId, &'a ClauseId)>) -> Self {
        Self(pairs.map(|(from, to)| (from.clone(), to.clone())).collect())
    }

    /// The clause that stands in the place of one. Rings of joins collide: where one is looked at all the same, it ends.
    pub(super) fn of_clause<'c>(&'c self, clause: &'c ClauseId) -> &'c ClauseId {
        let mut to = clause;
        for _ in 0..self.0.len() {
            match self.0.get(to) {
                Some(further) => to = further,
                None => break,
            }
        }
        to
    }

    /// Words with their references led to the clauses that stand.
    pub(super) fn lead(&self, words: &mut String) {
        self.lead_but(words, |_| false);
    }

    /// As [`Self::lead`], but for references to some clauses.
    pub(super) fn lead_but(&self, words: &mut String, stays: impl Fn(&ClauseId) -> bool) {
        if self.0.is_empty() || !words.contains("[#") {
            return;
        }
        for from in self.0.keys().filter(|from| !stays(from)) {
            *words = reference::redirected(words, from, self.of_clause(from));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::carry::tests::{join, split};
    use super::super::tests::{base, changes, delete, id, insert, replace};
    use super::super::{Carriage, Carried, Change, CollisionKind, Operation, Provenance, merge};
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
    fn a_reference_to_a_half_that_two_cut_alike_leads_to_the_one_that_stands() {
        let asked = vec![vec![split("c1", 4, "x")], vec![split("c1", 4, "y"), replace("c2", "see [#y]")]];
        check(&["one. two", "three"], asked, &["one", "two", "see [#x]"]);
    }

    #[test]
    fn a_reference_to_what_another_brought_already_is_carried_to_it() {
        let text = base(&["one. two", "three"]);
        for (theirs, ours) in [
            (insert("x", Some("c1"), "new"), insert("y", Some("c1"), "new")),
            (split("c1", 4, "x"), split("c1", 4, "y")),
        ] {
            let all = changes(vec![vec![theirs], vec![ours, replace("c2", "see [#y]")]]);
            let carriage = Carriage::new(&text, &all[..1]);
            let Carried::Over(operations) = carriage.carry(&all[1]) else { panic!("it goes on") };
            let merged = merge(carriage.now(), &[Change { operations, ..all[1].clone() }]).text;
            assert_eq!(merged.clauses.last().map(|clause| clause.words.as_str()), Some("see [#x]"));
            assert_eq!(merged, merge(&text, &all).text);
        }
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
