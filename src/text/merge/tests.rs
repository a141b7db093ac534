use super::*;
use crate::language::Language;
use crate::text::clause::{Clause, DeclarationKind};
use proptest::prelude::*;

pub(super) fn id(name: &str) -> ClauseId {
    ClauseId::new(name)
}

/// A base of operative clauses c1, c2, … with these words.
pub(super) fn base(words: &[&str]) -> Text {
    let mut text = Text::new(Language::english(), DeclarationKind::Resolution);
    for (at, words) in words.iter().enumerate() {
        text.clauses.push(Clause::new(id(&format!("c{}", at + 1)), ClauseKind::Operative, *words));
    }
    text
}

pub(super) fn replace(clause: &str, words: &str) -> Operation {
    Operation::replace(id(clause), words, 0)
}

pub(super) fn insert(new: &str, after: Option<&str>, words: &str) -> Operation {
    Operation::Insert {
        clause: id(new),
        after: after.map(id),
        parent: None,
        kind: ClauseKind::Operative,
        words: words.to_owned(),
        opening: 0,
    }
}

pub(super) fn delete(clause: &str) -> Operation {
    Operation::Delete { clause: id(clause) }
}

pub(super) fn shift(clause: &str, after: Option<&str>) -> Operation {
    Operation::Move { clause: id(clause), after: after.map(id), parent: None }
}

/// Amendments A, B, … filed in the order given.
pub(super) fn changes(lists: Vec<Vec<Operation>>) -> Vec<Change> {
    lists
        .into_iter()
        .zip(0_u32..)
        .map(|(operations, filed)| {
            let letter = char::from(b'A' + u8::try_from(filed).unwrap());
            Change { amendment: AmendmentId::new(letter.to_string()), filed, operations }
        })
        .collect()
}

pub(super) fn words(merged: &Merged) -> Vec<&str> {
    merged.text.clauses.iter().map(|clause| clause.words.as_str()).collect()
}

fn notes(merged: &Merged) -> Vec<String> {
    let name = |note: &Note| {
        let all: Vec<&str> = note.amendments.iter().map(AmendmentId::as_str).collect();
        format!("{} {}", note.kind.as_str(), all.join("+"))
    };
    merged.notes.iter().map(name).collect()
}

/// Merges in both directions of adoption: nothing is left out, and the text is this one either way.
#[track_caller]
pub(super) fn check(given: &[&str], lists: Vec<Vec<Operation>>, expected: &[&str], noted: &[&str]) {
    let text = base(given);
    let mut all = changes(lists);
    let merged = merge(&text, &all);
    assert_eq!(merged.collisions, []);
    assert_eq!(words(&merged), expected);
    assert_eq!(notes(&merged), noted);
    all.reverse();
    assert_eq!(merge(&text, &all).text, merged.text, "the order of adoption matters");
    assert_eq!(merge(&text, &all).notes, merged.notes);
}

/// A and B collide, whichever comes first; the first one is made.
#[track_caller]
fn check_collision(
    given: &[&str],
    a: Vec<Operation>,
    b: Vec<Operation>,
    kind: CollisionKind,
    range: Option<Range<usize>>,
) {
    let text = base(given);
    let mut all = changes(vec![a, b]);
    for _ in 0..2 {
        let merged = merge(&text, &all);
        assert_eq!(merged.unapplied, [all[1].amendment.clone()]);
        assert_eq!(merged.collisions[0].kind, kind);
        assert_eq!(merged.collisions[0].ranges, Vec::from_iter(range.clone()));
        assert_eq!(merged.text, merge(&text, &all[..1]).text);
        assert_eq!(collide(&text, &all[0], &all[1]).as_ref(), merged.collisions.first());
        all.reverse();
    }
}

#[test]
fn case_1_insertions_after_one_clause_stand_in_order_of_filing() {
    let lists = ["x", "y", "z"].map(|w| vec![insert(w, Some("c1"), w)]).to_vec();
    check(&["one", "two"], lists, &["one", "x", "y", "z", "two"], &[]);
    let start = vec![vec![insert("x", None, "x")], vec![insert("y", None, "y")]];
    check(&["one"], start, &["x", "y", "one"], &[]);
}

#[test]
fn case_2_insertions_at_one_word_stand_in_order_and_are_flagged() {
    let lists = vec![
        vec![replace("c1", "the rights and duties of all")],
        vec![replace("c1", "the rights and freedoms of all")],
        vec![replace("c1", "the rights, liberties of all")],
    ];
    check(
        &["the rights of all"],
        lists,
        &["the rights and duties and freedoms, liberties of all"],
        &["same-place A+B+C"],
    );
}

#[test]
fn case_3_the_same_change_is_made_once_and_credited_to_both() {
    let same = || vec![replace("c1", "Urges all States")];
    check(&["Urges States"], vec![same(), same()], &["Urges all States"], &["identical A+B"]);
    check(&["one", "two"], vec![vec![delete("c1")], vec![delete("c1")]], &["two"], &["identical A+B"]);
    let new = |name| vec![insert(name, Some("c1"), "new")];
    check(&["one"], vec![new("x"), new("y")], &["one", "new"], &["identical A+B"]);
    let moved = || vec![shift("c1", Some("c2"))];
    check(&["one", "two"], vec![moved(), moved()], &["two", "one"], &["identical A+B"]);
}

#[test]
fn case_4_a_deletion_meets_an_edit_but_not_an_insertion_after_it() {
    let edit = vec![replace("c1", "Urges all States")];
    check_collision(&["Urges States"], vec![delete("c1")], edit, CollisionKind::DeleteEdit, Some(5..5));
    let lists = vec![vec![delete("c1")], vec![insert("x", Some("c1"), "x")]];
    check(&["one", "two"], lists, &["x", "two"], &[]);
}

#[test]
fn case_5_different_words_merge_and_one_sentence_is_flagged() {
    let given = &["Urges States to sign the pact. Thanks the hosts."];
    let first = || vec![replace("c1", "Requests States to sign the pact. Thanks the hosts.")];
    let second = vec![replace("c1", "Urges States to sign the treaty. Thanks the hosts.")];
    let apart = vec![replace("c1", "Urges States to sign the pact. Thanks the donors.")];
    check(
        given,
        vec![first(), second],
        &["Requests States to sign the treaty. Thanks the hosts."],
        &["same-sentence A+B"],
    );
    check(given, vec![first(), apart], &["Requests States to sign the pact. Thanks the donors."], &[]);
}

#[test]
fn case_5_overlapping_words_collide_and_the_free_parts_are_named() {
    let given = "Urges States to sign the pact now";
    let (a, b) = ("Urges States to ratify the pact now", "Urges all States to approve the pact now");
    check_collision(&[given], vec![replace("c1", a)], vec![replace("c1", b)], CollisionKind::Overlap, Some(16..20));
    assert_eq!(free_parts(given, a, b).apply(given).unwrap(), "Urges all States to sign the pact now");
}

#[test]
fn case_5_adjacent_changes_merge_and_are_flagged() {
    let lists = vec![
        vec![replace("c1", "respect and protect the rights of all")],
        vec![replace("c1", "uphold the rights of all")],
    ];
    check(&["respect the rights of all"], lists, &["uphold and protect the rights of all"], &["adjacent A+B"]);
}

#[test]
fn case_6_a_wide_rewrite_meets_a_small_edit() {
    let wide = vec![replace("c1", "Invites parliaments to debate the convention of the region")];
    let small = vec![replace("c1", "Urges States to sign the fair pact")];
    check_collision(&["Urges States to sign the pact"], wide, small, CollisionKind::Overlap, Some(0..29));
}

#[test]
fn case_8_an_edit_follows_a_moved_clause_and_crossing_moves_collide() {
    let lists = vec![vec![shift("c1", Some("c3"))], vec![replace("c1", "uno")]];
    check(&["one", "two", "three"], lists, &["two", "three", "uno"], &[]);
    let given = &["one", "two", "three", "four"];
    let kind = CollisionKind::Move;
    check_collision(given, vec![shift("c1", Some("c3"))], vec![shift("c1", Some("c4"))], kind, None);
    check_collision(given, vec![shift("c1", Some("c3"))], vec![shift("c3", Some("c1"))], kind, None);
    check_collision(given, vec![shift("c1", Some("c3"))], vec![shift("c3", None)], kind, None);
    check_collision(given, vec![shift("c1", Some("c3"))], vec![delete("c1")], kind, None);
}

#[test]
fn case_9_other_clauses_never_collide() {
    let lists = vec![
        vec![insert("x", None, "x"), delete("c2")],
        vec![shift("c3", Some("c4"))],
        vec![replace("c4", "quattro")],
        vec![insert("y", Some("c3"), "y")],
    ];
    check(&["one", "two", "three", "four"], lists, &["x", "one", "y", "quattro", "three"], &[]);
}

#[test]
fn case_10_of_identical_clauses_the_one_meant_is_touched() {
    let lists = vec![vec![replace("c2", "same words here")], vec![delete("c3")]];
    check(&["same words", "same words", "same words"], lists, &["same words", "same words here"], &[]);
}

#[test]
fn case_12_short_matches_in_a_rewrite_are_not_untouched() {
    let wide = vec![replace("c1", "Asks many to speak of good for us now")];
    let small = vec![replace("c1", "Urges a wide plan toward work for it")];
    check_collision(&["Urges a wide plan of work for it"], wide, small, CollisionKind::Overlap, Some(18..20));
}

#[test]
fn case_13_odd_texts_are_literal_and_an_emptied_clause_is_deleted() {
    check(&["", "two"], vec![vec![replace("c1", "<b>*x</b>")]], &["<b>*x</b>", "two"], &[]);
    check(&["one", "two"], vec![vec![replace("c1", "  ")], vec![delete("c1")]], &["two"], &["identical A+B"]);
    check(&[], vec![vec![insert("x", None, "")]], &[""], &[]);
    check(&["one"], vec![vec![delete("c1")]], &[], &[]);
    check(&["one"], vec![vec![replace("c1", "one")], vec![delete("c1")]], &[], &[]);
}

#[test]
fn case_14_and_15_what_is_carried_is_a_new_text_beside_the_first() {
    let carried = carry_words("Urges States to act", "Urges States to act now", "Requests States to act");
    assert_eq!(carried, CarriedWords::Words("Requests States to act now".to_owned()));
    let met = carry_words("Urges States to act", "Urges States to sign", "Urges States to vote");
    assert_eq!(met, CarriedWords::Collides(std::iter::once(16..19).collect()));
    let sub = crate::text::diff::edits("Urges all States", "Urges all member States");
    assert_eq!(sub_amend("Urges all States", &sub).as_deref(), Ok("Urges all member States"));
    assert!(sub_amend("Urges", &sub).is_err());
}

#[test]
fn marks_are_never_torn() {
    let a = vec![replace("c1", "*a b* c d e f")];
    let b = vec![replace("c1", "a *b c* d e f")];
    check_collision(&["a b c d e f"], a, b, CollisionKind::Overlap, Some(2..3));
}

#[test]
fn sub_clauses_go_with_their_parent() {
    let mut text = base(&["one", "two"]);
    text.clauses.insert(1, Clause::new(id("c1a"), ClauseKind::Operative, "a").under(id("c1")));
    let sub = |new: &str, after: Option<&str>| Operation::Insert {
        clause: id(new),
        after: after.map(id),
        parent: Some(id("c1")),
        kind: ClauseKind::Operative,
        words: new.to_owned(),
        opening: 0,
    };
    let all = changes(vec![
        vec![shift("c1", Some("c2"))],
        vec![sub("b", Some("c1a"))],
        vec![sub("0", None)],
        vec![Operation::retitle("T")],
        vec![insert("x", Some("c1a"), "x")],
    ]);
    let merged = merge(&text, &all);
    assert_eq!(words(&merged), ["x", "two", "one", "0", "a", "b"]);
    assert_eq!(merged.text.title, "T");
    assert!(merged.text.clause(&id("b")).unwrap().inserted);
    assert!(settle(merged.text).clauses.iter().all(|clause| !clause.inserted));
    let gone = changes(vec![vec![delete("c1")], vec![sub("b", None)], vec![replace("c1a", "z")]]);
    let merged = merge(&text, &gone);
    assert_eq!((words(&merged), merged.unapplied.len()), (vec!["two"], 2));
}

#[test]
fn an_insertion_may_lean_on_another_of_its_amendment() {
    let lists =
        vec![vec![insert("x", Some("c1"), "x"), insert("y", Some("x"), "y")], vec![insert("z", Some("c1"), "z")]];
    check(&["one", "two"], lists, &["one", "x", "y", "z", "two"], &[]);
}

#[test]
fn what_names_no_clause_is_left_out() {
    let all = changes(vec![vec![replace("c9", "x")], vec![insert("c1", None, "x")], vec![delete("c1")]]);
    let merged = merge(&base(&["one"]), &all);
    assert_eq!((merged.unapplied.len(), merged.applied.len()), (2, 1));
    assert_eq!(check_fit(&all[0]), Err(Unfit::UnknownClause(id("c9"))));
    assert_eq!(check_fit(&all[1]), Err(Unfit::TakenId(id("c1"))));
}

fn check_fit(change: &Change) -> Result<(), Unfit> {
    super::check(&base(&["one"]), change)
}

#[test]
fn opening_words_come_from_the_hand_that_changed_them() {
    let mut text = base(&["Urges States to act"]);
    text.clauses[0].opening = 5;
    let all = changes(vec![
        vec![Operation::replace(id("c1"), "Urges States to act now", 5)],
        vec![Operation::replace(id("c1"), "Calls upon States to act", 10)],
    ]);
    let merged = merge(&text, &all);
    assert_eq!(words(&merged), ["Calls upon States to act now"]);
    assert_eq!(merged.text.clauses[0].opening, 10);
}

/// A random operation on a text of four clauses; `seed` names what is inserted.
pub(super) fn operation(seed: usize) -> impl Strategy<Value = Operation> {
    operation_among(seed, 4)
}

/// The same on a text of so many clauses.
pub(super) fn operation_among(seed: usize, count: usize) -> impl Strategy<Value = Operation> {
    let clause = move || (1..=count).prop_map(|at| format!("c{at}"));
    let after = move || prop::option::of((1..=count).prop_map(|at| format!("c{at}")));
    let words = prop::collection::vec(r"[a-e]|[a-e]|[a-e]|\[#c[1-4]\]", 0..7);
    let brought = move |(after, words): (Option<String>, String)| insert(&format!("n{seed}"), after.as_deref(), &words);
    let second = id(&format!("s{seed}"));
    let split = move |(c, at): (String, usize)| super::carry::tests::split(&c, at, second.as_str());
    prop_oneof![
        (clause(), words).prop_map(|(c, w)| replace(&c, &w.join(" "))),
        (after(), r"[a-e] [a-e]|[a-e] \[#c[1-4]\]").prop_map(brought),
        clause().prop_map(|c| delete(&c)),
        (clause(), after()).prop_map(|(c, a)| shift(&c, a.as_deref())),
        (clause(), clause()).prop_map(|(c, with)| Operation::Join { clause: id(&c), with: id(&with) }),
        (clause(), 1..9_usize).prop_map(split),
    ]
}

/// What an amendment does to one word of ten.
#[derive(Debug, Clone, Copy)]
enum Act {
    Replace,
    Delete,
    InsertAfter,
}

/// The words after these acts, by place.
fn acted(acts: &[(usize, Act, &str)]) -> String {
    let base = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa"];
    let mut out: Vec<String> = Vec::new();
    for (at, word) in base.iter().enumerate() {
        let here: Vec<_> = acts.iter().filter(|act| act.0 == at).collect();
        let deleted = here.iter().any(|act| matches!(act.1, Act::Delete));
        let replaced = here.iter().find(|act| matches!(act.1, Act::Replace));
        out.extend((!deleted).then(|| replaced.map_or((*word).to_owned(), |act| act.2.to_owned())));
        out.extend(here.iter().filter(|act| matches!(act.1, Act::InsertAfter)).map(|act| act.2.to_owned()));
    }
    out.join(" ")
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![Just(Act::Replace), Just(Act::Delete), Just(Act::InsertAfter)]
}

proptest! {
    #[test]
    fn acts_on_different_words_merge_to_one_exact_text(
        a in 0..10_usize, b in 0..10_usize, first in act(), second in act(), turn in any::<bool>(),
    ) {
        // Two at the same word collide or are flagged, unless one only adds after it.
        prop_assume!(a != b || (matches!(first, Act::InsertAfter) != matches!(second, Act::InsertAfter)));
        let text = base(&[&acted(&[])]);
        let mut all = changes(vec![
            vec![replace("c1", &acted(&[(a, first, "one")]))],
            vec![replace("c1", &acted(&[(b, second, "two")]))],
        ]);
        if turn { all.reverse(); }
        let merged = merge(&text, &all);
        prop_assert_eq!(&merged.collisions, &vec![]);
        prop_assert_eq!(&merged.text.clauses[0].words, &acted(&[(a, first, "one"), (b, second, "two")]));
        prop_assert!(!merged.notes.is_empty(), "one sentence");
    }

    #[test]
    fn the_order_of_adoption_does_not_matter_without_collisions(
        a in operation(1), b in operation(2), c in operation(3), turn in 0..3_usize,
    ) {
        let text = base(&["a b c d e", "b c. d e a", "c d e a b", "d a"]);
        let mut all = changes(vec![vec![a], vec![b], vec![c]]);
        let first = merge(&text, &all);
        prop_assert_eq!(first.applied.len() + first.unapplied.len(), 3);
        all.rotate_left(turn);
        let second = merge(&text, &all);
        if first.collisions.is_empty() {
            prop_assert_eq!(first.text, second.text);
            prop_assert_eq!(first.notes, second.notes);
        } else {
            prop_assert!(!second.collisions.is_empty());
        }
    }

    #[test]
    fn one_amendment_alone_does_what_it_says(words in "[a-e ]{1,20}[a-e]") {
        let text = base(&["a b c d e"]);
        let merged = merge(&text, &changes(vec![vec![replace("c1", &words)]]));
        prop_assert_eq!(&merged.text.clauses[0].words, &words);
    }
}
