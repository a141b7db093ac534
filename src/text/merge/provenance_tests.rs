use super::super::carry::tests::{join, split};
use super::super::tests::{base, changes, delete, id, insert, operation, replace};
use super::super::{Operation, merge};
use super::*;
use proptest::prelude::*;

/// A stretch as a reader of the test sees it: `words` of the proposal, `+A words`, `-B words`, `+A-B words`.
fn shown(origins: &Origins) -> Vec<String> {
    let names = |sign: &str, by: &[AmendmentId]| by.iter().map(|one| format!("{sign}{one}")).collect::<String>();
    let stretch = |one: &Stretch| {
        let by = names("+", &one.brought_by) + &names("-", &one.removed_by);
        if by.is_empty() { one.words.clone() } else { format!("{by} {}", one.words) }
    };
    origins.stretches.iter().map(stretch).collect()
}

#[track_caller]
fn check(given: &[&str], lists: Vec<Vec<Operation>>, clause: &str, expected: &[&str]) {
    let text = base(given);
    let found = Provenance::of_proposal(&text).after(&text, &changes(lists));
    assert_eq!(shown(&found.clauses[&Some(id(clause))]), expected);
}

#[test]
fn each_word_has_the_one_who_brought_it() {
    let lists = vec![
        vec![replace("c1", "Requests States to sign the pact")],
        vec![replace("c1", "Urges States to sign the fair pact now")],
    ];
    let expected = ["-A Urges", "+A Requests", " States to sign the", "+B  fair", " pact", "+B  now"];
    check(&["Urges States to sign the pact"], lists, "c1", &expected);
}

#[test]
fn who_asked_for_the_same_is_credited_too() {
    let same = || vec![replace("c1", "Urges all States")];
    check(&["Urges States"], vec![same(), same()], "c1", &["Urges", "+A+B  all", " States"]);
    check(&["one", "two"], vec![vec![delete("c1")], vec![delete("c1")]], "c1", &["-A-B one"]);
    let new = |name| vec![insert(name, Some("c1"), "new")];
    check(&["one"], vec![new("x"), new("y")], "x", &["+A+B new"]);
}

#[test]
fn what_was_brought_and_taken_out_again_is_kept() {
    let text = base(&["Urges States"]);
    let first = changes(vec![vec![replace("c1", "Urges all States")]]);
    let now = merge(&text, &first).text;
    let mut second = changes(vec![vec![], vec![replace("c1", "Urges most States")]]);
    let found = Provenance::of_proposal(&text).after(&text, &first).after(&now, &second.split_off(1));
    assert_eq!(shown(&found.clauses[&Some(id("c1"))]), ["Urges", "+A  ", "+A-B all", "+B most", " States"]);
}

#[test]
fn halves_and_joined_clauses_keep_their_words() {
    let given = &["Urges States to act. Thanks hosts.", "Asks more"];
    let lists = || vec![vec![split("c1", 21, "s")], vec![replace("c1", "Urges States to act. Thanks all hosts.")]];
    check(given, lists(), "c1", &["Urges States to act"]);
    check(given, lists(), "s", &["Thanks", "+B  all", " hosts."]);
    let joined = vec![vec![join("c1", "c2")], vec![replace("c2", "Asks less")]];
    check(given, joined, "c1", &["Urges States to act. Thanks hosts.", "+A  ", "Asks ", "-B more", "+B less"]);
}

#[test]
fn clauses_that_are_joined_in_a_row_keep_their_words() {
    let text = base(&["one", "two", "three"]);
    let all = changes(vec![vec![join("c1", "c3")], vec![join("c3", "c2")]]);
    let found = Provenance::of_proposal(&text).after(&text, &all);
    let merged = merge(&text, &all).text;
    assert_eq!(merged.clauses[0].words, "one three two");
    assert_eq!(found.clauses[&Some(id("c1"))].words(), "one three two");
    assert!(!found.clauses.contains_key(&Some(id("c3"))), "its words stand in another");
}

proptest! {
    #[test]
    fn every_word_of_a_version_has_one_origin(
        a in operation(1), b in operation(2), c in operation(3), later in operation(4), at in 1..9_usize,
    ) {
        let text = base(&["a b c d e", "b c. d e a", "c d e a b", "d a"]);
        let mut all = changes(vec![vec![a], vec![b], vec![c, split("c3", at, "s")], vec![later]]);
        let last = all.split_off(3);
        let first = merge(&text, &all).text;
        let second = merge(&first, &last).text;
        let provenance = Provenance::of_proposal(&text).after(&text, &all);
        for (now, traced) in [(&first, provenance.clone()), (&second, provenance.after(&first, &last))] {
            for clause in &now.clauses {
                let origins = &traced.clauses[&Some(clause.id.clone())];
                prop_assert_eq!(&origins.words(), &clause.words);
                prop_assert!(origins.stretches.iter().all(|stretch| !stretch.words.is_empty()));
            }
            let standing: usize = traced.clauses.values().filter(|one| !one.words().trim().is_empty()).count();
            prop_assert_eq!(standing, now.clauses.iter().filter(|one| !one.words.trim().is_empty()).count());
        }
    }
}
