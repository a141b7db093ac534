use super::super::tests::{base, changes, delete, id, insert, operation, replace, shift};
use super::super::{merge, settle};
use super::*;
use proptest::prelude::*;

/// Carries the last amendment over the version that the others make.
fn carried(given: &[&str], mut lists: Vec<Vec<Operation>>) -> (Carried, Text) {
    let text = base(given);
    let last = lists.len() - 1;
    let all = changes(std::mem::take(&mut lists));
    let carriage = Carriage::new(&text, &all[..last]);
    (carriage.carry(&all[last]), carriage.now().clone())
}

#[track_caller]
fn check_over(given: &[&str], lists: Vec<Vec<Operation>>, expected: &[&str]) {
    let all = changes(lists.clone());
    let (found, now) = carried(given, lists);
    let Carried::Over(operations) = found else { panic!("carried over, not {found:?}") };
    let again = Change { operations, ..all[all.len() - 1].clone() };
    let merged = merge(&now, &[again]);
    assert_eq!(all_words(&merged.text), expected);
    assert_eq!(merged.text, merge(&base(given), &all).text, "carrying over and applying is applying both");
}

#[track_caller]
fn check(given: &[&str], lists: Vec<Vec<Operation>>, expected: &Carried) {
    assert_eq!(carried(given, lists).0, *expected);
}

pub(in super::super) fn split(clause: &str, at: usize, second: &str) -> Operation {
    Operation::Split { clause: id(clause), at, second: id(second), opening: 0 }
}

pub(in super::super) fn join(clause: &str, with: &str) -> Operation {
    Operation::Join { clause: id(clause), with: id(with) }
}

#[test]
fn what_nothing_touched_stands_as_submitted() {
    let edit = || vec![replace("c2", "two and more")];
    check(&["one", "two"], vec![vec![replace("c1", "uno")], edit()], &Carried::Untouched);
    check(&["one", "two"], vec![vec![delete("c1")], edit()], &Carried::Untouched);
    check(&["one", "two"], vec![vec![insert("x", Some("c2"), "x")], edit()], &Carried::Untouched);
    check(&["one", "two"], vec![edit(), vec![insert("x", Some("c1"), "x")]], &Carried::Untouched);
}

#[test]
fn an_edit_of_other_words_is_carried_over() {
    let given = &["Urges States to sign the pact."];
    check_over(
        given,
        vec![
            vec![replace("c1", "Requests States to sign the pact.")],
            vec![replace("c1", "Urges States to sign the treaty.")],
        ],
        &["Requests States to sign the treaty."],
    );
}

#[test]
fn an_edit_of_the_same_words_needs_attention() {
    let lists = vec![vec![replace("c1", "Urges States to vote")], vec![replace("c1", "Urges States to sign")]];
    let (found, _) = carried(&["Urges States to act"], lists);
    let Carried::Attention(met) = found else { panic!("{found:?}") };
    assert_eq!(met[0].ranges, std::iter::once(16..19).collect::<Vec<_>>());
    let (found, _) = carried(&["Urges States"], vec![vec![delete("c1")], vec![replace("c1", "Urges all States")]]);
    assert!(matches!(found, Carried::Attention(met) if met[0].kind == CollisionKind::DeleteEdit));
}

#[test]
fn what_is_there_already_is_moot() {
    let same = || vec![replace("c1", "Urges all States")];
    check(&["Urges States"], vec![same(), same()], &Carried::Moot);
    check(&["one", "two"], vec![vec![delete("c1")], vec![delete("c1")]], &Carried::Moot);
    let new = |name| vec![insert(name, Some("c1"), "new")];
    check(&["one"], vec![new("x"), new("y")], &Carried::Moot);
    let moved = || vec![shift("c1", Some("c2"))];
    check(&["one", "two"], vec![moved(), moved()], &Carried::Moot);
}

#[test]
fn of_two_changes_the_one_that_is_there_is_left_out() {
    let both = vec![replace("c1", "Urges all States"), replace("c2", "Thanks all hosts")];
    let lists = vec![vec![replace("c1", "Urges all States")], both];
    check_over(&["Urges States", "Thanks hosts"], lists, &["Urges all States", "Thanks all hosts"]);
}

#[test]
fn insertions_keep_the_order_of_filing() {
    let lists = vec![vec![insert("x", Some("c1"), "x")], vec![insert("y", Some("c1"), "y")]];
    check_over(&["one", "two"], lists, &["one", "x", "y", "two"]);
    let lists = vec![vec![delete("c1")], vec![insert("y", Some("c1"), "y")]];
    check_over(&["one", "two"], lists, &["y", "two"]);
}

#[test]
fn case_7_an_edit_survives_a_split_and_a_join() {
    let given = &["Urges States to act. Thanks the hosts.", "Asks for more"];
    let cut = || vec![split("c1", 21, "s")];
    check_over(
        given,
        vec![cut(), vec![replace("c1", "Requests States to act. Thanks the hosts.")]],
        &["Requests States to act", "Thanks the hosts.", "Asks for more"],
    );
    check_over(
        given,
        vec![cut(), vec![replace("c1", "Urges States to act. Thanks all the hosts.")]],
        &["Urges States to act", "Thanks all the hosts.", "Asks for more"],
    );
    check_over(
        given,
        vec![vec![join("c1", "c2")], vec![replace("c2", "Asks for less")]],
        &["Urges States to act. Thanks the hosts. Asks for less"],
    );
    check_over(
        given,
        vec![vec![replace("c1", "All States act. Thanks the hosts.")], cut()],
        &["All States act", "Thanks the hosts.", "Asks for more"],
    );
    // At the same place, but the second half says something else now.
    check_over(
        given,
        vec![vec![replace("c1", "Urges States to act. Thanks all hosts.")], cut()],
        &["Urges States to act", "Thanks all hosts.", "Asks for more"],
    );
}

#[test]
fn a_clause_that_two_hands_left_no_words_is_no_place_to_stand_after() {
    let lists = vec![vec![replace("c2", "d")], vec![replace("c2", "a")], vec![insert("x", Some("c2"), "x")]];
    check_over(&["one", "d a", "three"], lists, &["one", "x", "three"]);
}

#[test]
fn an_edit_across_a_cut_collides_with_it() {
    let across = vec![replace("c1", "Urges States to act with the hosts.")];
    let lists = vec![vec![split("c1", 21, "s")], across];
    let (found, _) = carried(&["Urges States to act. Thanks the hosts."], lists);
    assert!(matches!(found, Carried::Attention(met) if met[0].kind == CollisionKind::Overlap));
}

#[test]
fn an_amendment_is_carried_over_twice() {
    let text = base(&["Urges States to sign the pact now"]);
    let first = changes(vec![vec![replace("c1", "Requests States to sign the pact now")]]);
    let open = Change {
        amendment: "Z".into(),
        filed: 9,
        operations: vec![replace("c1", "Urges States to sign the pact today")],
    };
    let one = Carriage::new(&text, &first);
    let Carried::Over(operations) = one.carry(&open) else { panic!("carried over") };
    let open = Change { operations, ..open };
    let now = settle(one.now().clone());
    let second = changes(vec![vec![replace("c1", "Requests all States to sign the pact now")]]);
    let two = Carriage::new(&now, &second);
    let Carried::Over(operations) = two.carry(&open) else { panic!("carried over again") };
    let Operation::Replace { words, .. } = &operations[0] else { panic!("other words") };
    assert_eq!(words, "Requests all States to sign the pact today");
}

fn all_words(text: &Text) -> Vec<&str> {
    text.clauses.iter().map(|clause| clause.words.as_str()).collect()
}

/// One or two operations that an amendment may hold together.
fn operations(seed: usize) -> impl Strategy<Value = Vec<Operation>> {
    (operation(seed), prop::option::of(operation(seed + 10))).prop_map(move |(one, other)| {
        let beside = other.filter(|other| one.clause().is_none() || other.clause() != one.clause());
        // Each brings clauses of its own: those of two sponsors stand where the one filed first has them.
        let apart = |nth: usize, mut operation: Operation| {
            if let Operation::Insert { words, .. } = &mut operation {
                words.push_str(&format!(" {seed}{nth}"));
            }
            operation
        };
        std::iter::once(one).chain(beside).enumerate().map(|(nth, operation)| apart(nth, operation)).collect()
    })
}

fn cuts(operation: &Operation) -> bool {
    matches!(operation, Operation::Split { .. })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn carrying_over_then_applying_is_applying_both(
        a in operations(1), b in operations(2), ours in operations(3), filed in 0..3_u32,
    ) {
        let text = base(&["a b c d e", "b c. d e a", "c d e a b", "d a"]);
        let mut all = changes(vec![a, b, ours]);
        all[2].filed = filed;
        let both = merge(&text, &all);
        let carriage = Carriage::new(&text, &all[..2]);
        match carriage.carry(&all[2]) {
            // Or the clause is gone, since the others together left it no words; or it is cut, and what ours did to the whole
            // would have to be done to the halves: a person says how.
            Carried::Attention(_) => prop_assert!(
                both.unapplied.contains(&all[2].amendment)
                    || text.clauses.iter().any(|clause| carriage.now().clause(&clause.id).is_none())
                    || all.iter().flat_map(|one| &one.operations).any(cuts)
            ),
            Carried::Moot => prop_assert_eq!(all_words(&both.text), all_words(carriage.now())),
            Carried::Untouched => {
                let merged = merge(carriage.now(), &all[2..]);
                prop_assert_eq!(all_words(&merged.text), all_words(&both.text));
            }
            Carried::Over(operations) => {
                let again = Change { operations, ..all[2].clone() };
                let merged = merge(carriage.now(), &[again]);
                prop_assert_eq!(&merged.unapplied, &vec![]);
                prop_assert_eq!(all_words(&merged.text), all_words(&both.text));
            }
        }
    }
}
