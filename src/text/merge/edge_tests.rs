//! Amendments that lean on each other, pass each other, or contradict themselves.

use super::tests::{base, changes, check, delete, id, insert, replace, shift, words};
use super::*;

#[test]
fn what_stands_after_a_clause_that_two_ask_for_is_not_lost() {
    let lists =
        vec![vec![insert("x", Some("c1"), "x")], vec![insert("z", Some("c1"), "x"), insert("y", Some("z"), "y")]];
    check(&["one", "two"], lists, &["one", "x", "y", "two"], &["identical A+B"]);
}

#[test]
fn clauses_that_pass_each_other_do_not_cross() {
    let lists = vec![vec![shift("c1", Some("c3"))], vec![shift("c2", None)]];
    check(&["one", "two", "three"], lists, &["two", "three", "one"], &[]);
}

#[test]
fn what_goes_under_a_clause_that_ends_in_another_goes_under_that_one() {
    let text = base(&["zero", "one", "two"]);
    let under = Operation::Move { clause: id("c1"), after: None, parent: Some(id("c3")) };
    let all = changes(vec![vec![under], vec![Operation::Join { clause: id("c2"), with: id("c3") }]]);
    let merged = merge(&text, &all);
    assert_eq!(words(&merged), ["one two", "zero"]);
    assert_eq!(merged.text.clauses[1].parent, Some(id("c2")));
}

#[test]
fn marks_are_torn_or_not_whichever_comes_first() {
    let text = base(&["so"]);
    let mut all = changes(vec![vec![replace("c1", "so a*")], vec![replace("c1", "so *b")]]);
    let first = merge(&text, &all).unapplied.len();
    all.reverse();
    assert_eq!(merge(&text, &all).unapplied.len(), first);
}

#[test]
fn an_amendment_that_contradicts_itself_is_unfit() {
    let under = |new: &str| Operation::Insert {
        clause: id(new),
        after: None,
        parent: Some(id("c1")),
        kind: ClauseKind::Operative,
        words: new.to_owned(),
        opening: 0,
    };
    for operations in [
        vec![delete("c1"), under("x")],
        vec![replace("c1", "uno"), replace("c1", "un")],
        vec![replace("c1", "uno"), delete("c1")],
        vec![shift("c1", None), Operation::Join { clause: id("c2"), with: id("c1") }],
        vec![Operation::retitle("A"), Operation::retitle("B")],
    ] {
        let all = changes(vec![operations]);
        assert!(matches!(super::check(&base(&["one", "two"]), &all[0]), Err(Unfit::Contradiction(_))), "{:?}", all[0]);
    }
}

#[test]
fn joins_in_a_row_take_everything_along_and_a_ring_of_them_collides() {
    let join = |clause: &str, with: &str| Operation::Join { clause: id(clause), with: id(with) };
    let under = Operation::Insert {
        clause: id("x"),
        after: None,
        parent: Some(id("c3")),
        kind: ClauseKind::Operative,
        words: "x".to_owned(),
        opening: 0,
    };
    let text = base(&["one", "two", "three"]);
    let merged = merge(&text, &changes(vec![vec![join("c1", "c2"), under], vec![join("c2", "c3")]]));
    assert_eq!(words(&merged), ["one two three", "x"]);
    let ring = changes(vec![vec![join("c1", "c2")], vec![join("c2", "c3")], vec![join("c3", "c1")]]);
    let merged = merge(&text, &ring);
    assert_eq!((merged.unapplied.len(), merged.collisions[0].kind), (1, CollisionKind::Move));
    let own = changes(vec![vec![join("c1", "c2"), join("c2", "c1")]]);
    assert!(matches!(super::check(&text, &own[0]), Err(Unfit::Contradiction(_))));
}
