//! The amendment cases that the engine is held to, one test each, through `accord consolidate`.
//!
//! Splits and joins (7) and sub-amendments (15) cannot be told in a case; the engine's own tests have them.

use accord::cli::consolidate;
use serde_json::{Value, json};

/// The result of a case of operative clauses c1, c2, … and amendments A, B, ….
fn result(texts: &[&str], amendments: &[Value]) -> Value {
    let clauses =
        texts.iter().zip(1..).map(|(text, nth)| json!({"id": format!("c{nth}"), "kind": "operative", "text": text}));
    let ids = ('A'..='Z').map(String::from);
    let amendments = ids.zip(amendments).map(|(id, ops)| json!({"id": id, "ops": ops}));
    let case = json!({"clauses": clauses.collect::<Vec<_>>(), "amendments": amendments.collect::<Vec<_>>()});
    serde_json::from_str(&consolidate(case.to_string().as_bytes()).unwrap().json).unwrap()
}

fn joined(ids: &Value) -> String {
    let ids: Vec<&str> = ids.as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
    ids.join("+")
}

/// All that a result says, a line for each thing.
fn lines(result: &Value) -> Vec<String> {
    let text = |one: &Value, key: &str| one[key].as_str().unwrap().to_owned();
    let list = |key: &str| result[key].as_array().unwrap().clone();
    let mut out: Vec<String> = Vec::new();
    out.extend(
        list("clauses").iter().map(|one| format!("{} {}: {}", text(one, "number"), text(one, "id"), text(one, "text"))),
    );
    out.extend(list("collisions").iter().map(|one| {
        let kind = text(one, "kind");
        format!("collision {} {} {kind} {}", joined(&one["amendments"]), text(one, "clause"), one["ranges"])
    }));
    out.extend(
        list("notes")
            .iter()
            .map(|one| format!("note {} {} {}", joined(&one["amendments"]), text(one, "clause"), text(one, "kind"))),
    );
    let unapplied = joined(&result["unapplied"]);
    out.extend((!unapplied.is_empty()).then(|| format!("unapplied {unapplied}")));
    out
}

#[track_caller]
fn check(texts: &[&str], amendments: &[Value], expected: &[&str]) {
    assert_eq!(lines(&result(texts, amendments)), expected);
}

/// Two amendments collide, whichever comes first: what is left out is named, and the other is made.
#[track_caller]
fn check_collision(texts: &[&str], a: &Value, b: &Value, said: &str) {
    for (made, left_out) in [(a, b), (b, a)] {
        let mut expected = lines(&result(texts, std::slice::from_ref(made)));
        expected.extend([format!("collision A+B {said}"), "unapplied B".to_owned()]);
        assert_eq!(lines(&result(texts, &[made.clone(), left_out.clone()])), expected);
    }
}

fn replace(clause: &str, text: &str) -> Value {
    json!({"op": "replace", "clause": clause, "text": text})
}

fn insert(after: impl Into<Value>, text: &str) -> Value {
    json!({"op": "insert", "after": after.into(), "kind": "operative", "text": text})
}

fn delete(clause: &str) -> Value {
    json!({"op": "delete", "clause": clause})
}

fn shift(clause: &str, after: impl Into<Value>) -> Value {
    json!({"op": "move", "clause": clause, "after": after.into()})
}

#[test]
fn case_1_insertions_after_one_clause_stand_in_order() {
    check(
        &["Urges;", "Thanks."],
        &[json!([insert("c1", "First;")]), json!([insert("c1", "Second;")]), json!([insert("c1", "Third;")])],
        &["1 c1: Urges;", "2 A#1: First;", "3 B#1: Second;", "4 C#1: Third;", "5 c2: Thanks."],
    );
    check(
        &["Urges."],
        &[json!([insert(Value::Null, "x"), insert("A#1", "y")]), json!([insert(Value::Null, "z")])],
        &["1 A#1: x", "2 A#2: y", "3 B#1: z", "4 c1: Urges."],
    );
}

#[test]
fn case_2_insertions_at_one_word_stand_in_order_and_are_flagged() {
    check(
        &["Affirms the rights of all;"],
        &[
            json!([replace("c1", "Affirms the rights and duties of all;")]),
            json!([replace("c1", "Affirms the rights, dignity of all;")]),
        ],
        &[" c1: Affirms the rights and duties, dignity of all;", "note A+B c1 same-place"],
    );
}

#[test]
fn case_3_the_same_change_is_made_once_and_credited_to_both() {
    let same = json!([replace("c1", "Urges all States;")]);
    check(&["Urges States;"], &[same.clone(), same], &[" c1: Urges all States;", "note A+B c1 identical"]);
    let gone = json!([delete("c2")]);
    check(&["Urges;", "Thanks."], &[gone.clone(), gone], &[" c1: Urges;", "note A+B c2 identical"]);
    let new = json!([insert("c1", "Decides;")]);
    check(
        &["Urges;", "Thanks."],
        &[new.clone(), new],
        &["1 c1: Urges;", "2 A#1: Decides;", "3 c2: Thanks.", "note A+B A#1 identical"],
    );
    let moved = json!([shift("c1", "c2")]);
    check(&["Urges;", "Thanks."], &[moved.clone(), moved], &["1 c2: Thanks.", "2 c1: Urges;", "note A+B c1 identical"]);
}

#[test]
fn case_4_a_deletion_meets_an_edit_but_no_insertion_after_it() {
    let edit = json!([replace("c1", "Urges all States;")]);
    check_collision(&["Urges States;", "Thanks."], &json!([delete("c1")]), &edit, "c1 delete-edit [[5,5]]");
    check(
        &["Urges;", "Thanks.", "Decides."],
        &[json!([delete("c2")]), json!([insert("c2", "Invites.")])],
        &["1 c1: Urges;", "2 B#1: Invites.", "3 c3: Decides."],
    );
}

#[test]
fn case_5_different_words_merge_and_one_sentence_is_flagged() {
    let given = &["Urges States to sign the pact. Thanks the hosts."];
    let first = json!([replace("c1", "Requests States to sign the pact. Thanks the hosts.")]);
    let same_sentence = json!([replace("c1", "Urges States to sign the treaty. Thanks the hosts.")]);
    let other_sentence = json!([replace("c1", "Urges States to sign the pact. Thanks the donors.")]);
    let merged = " c1: Requests States to sign the treaty. Thanks the hosts.";
    check(given, &[first.clone(), same_sentence.clone()], &[merged, "note A+B c1 same-sentence"]);
    check(given, &[same_sentence, first.clone()], &[merged, "note A+B c1 same-sentence"]);
    check(given, &[first, other_sentence], &[" c1: Requests States to sign the pact. Thanks the donors."]);
}

#[test]
fn case_5_overlapping_words_collide_and_are_named() {
    let given = &["Urges States to sign the pact now;"];
    let a = json!([replace("c1", "Urges States to ratify the pact now;")]);
    let b = json!([replace("c1", "Urges all States to approve the pact at once;")]);
    check_collision(given, &a, &b, "c1 overlap [[16,20]]");
}

#[test]
fn case_5_adjacent_changes_merge_and_are_flagged() {
    let a = json!([replace("c1", "Decides to respect and protect the rights of all;")]);
    let b = json!([replace("c1", "Decides to uphold the rights of all;")]);
    check(
        &["Decides to respect the rights of all;"],
        &[a, b],
        &[" c1: Decides to uphold and protect the rights of all;", "note A+B c1 adjacent"],
    );
}

#[test]
fn case_6_a_wide_rewrite_meets_a_small_edit() {
    let wide = json!([replace("c1", "Invites parliaments to debate conventions of our region.")]);
    let small = json!([replace("c1", "Urges States to sign this pact.")]);
    check_collision(&["Urges States to sign the pact."], &wide, &small, "c1 overlap [[21,24]]");
}

#[test]
fn case_8_an_edit_follows_a_moved_clause_and_crossing_moves_collide() {
    let given = &["One;", "Two;", "Three."];
    check(
        given,
        &[json!([shift("c1", "c3")]), json!([replace("c1", "First;")])],
        &["1 c2: Two;", "2 c3: Three.", "3 c1: First;"],
    );
    check_collision(given, &json!([shift("c1", "c2")]), &json!([shift("c1", "c3")]), "c1 move []");
    for (made, left_out, at) in [("c1", "c3", "c3"), ("c3", "c1", "c1")] {
        let amendments = [json!([shift(made, left_out)]), json!([shift(left_out, made)])];
        let mut expected = lines(&result(given, &amendments[..1]));
        expected.extend([format!("collision A+B {at} move []"), "unapplied B".to_owned()]);
        assert_eq!(lines(&result(given, &amendments)), expected);
    }
}

#[test]
fn case_8_an_insertion_after_a_moved_clause_stays_at_the_old_place() {
    check(
        &["One;", "Two;", "Three."],
        &[json!([shift("c1", "c3")]), json!([insert("c1", "New;")])],
        &["1 B#1: New;", "2 c2: Two;", "3 c3: Three.", "4 c1: One;"],
    );
}

#[test]
fn case_9_other_clauses_never_collide() {
    check(
        &["One;", "Two;", "Three;", "Four."],
        &[
            json!([insert(Value::Null, "New;"), delete("c2")]),
            json!([shift("c3", "c4")]),
            json!([replace("c4", "Quatre.")]),
            json!([insert("c3", "Newer;"), replace("c1", "Une;")]),
        ],
        &["1 A#1: New;", "2 c1: Une;", "3 D#1: Newer;", "4 c4: Quatre.", "5 c3: Three;"],
    );
}

#[test]
fn case_10_of_identical_clauses_the_one_meant_is_touched() {
    check(
        &["Takes note;", "Takes note;", "Takes note;"],
        &[json!([replace("c2", "Takes due note;")]), json!([delete("c3")])],
        &["1 c1: Takes note;", "2 c2: Takes due note;"],
    );
}

#[test]
fn case_11_a_sentence_is_removed_whole() {
    // Were a shifted fragment removed, it would begin in the sentence that the other amends.
    check(
        &["The States met. The States agreed on the text. The States left."],
        &[
            json!([replace("c1", "The States met. The States left.")]),
            json!([replace("c1", "The States met. The States agreed on the text. The delegations left.")]),
            json!([replace("c1", "The parties met. The States agreed on the text. The States left.")]),
        ],
        &[" c1: The parties met. The delegations left."],
    );
}

#[test]
fn case_12_short_matches_in_a_rewrite_do_not_count() {
    let wide = json!([replace("c1", "Asks many to speak of good for us now")]);
    let small = json!([replace("c1", "Urges a wide plan toward work for it")]);
    check_collision(&["Urges a wide plan of work for it"], &wide, &small, "c1 overlap [[18,20]]");
}

#[test]
fn case_12_no_grapheme_is_cut() {
    let given = &["Saluda a e\u{301}l y a 👩‍👩‍👧 unida"];
    check(
        given,
        &[
            json!([replace("c1", "Saluda a e\u{308}l y a 👩‍👩‍👧 unida")]),
            json!([replace("c1", "Saluda a e\u{301}l y a 👩‍👩‍👦 unida")]),
        ],
        &[" c1: Saluda a e\u{308}l y a 👩‍👩‍👦 unida", "note A+B c1 same-sentence"],
    );
    let ranges = &[
        json!([replace("c1", "Saluda a e\u{308}l y a 👩‍👩‍👧 unida")]),
        json!([replace("c1", "Saluda a ella y a 👩‍👩‍👧 unida")]),
    ];
    assert_eq!(
        result(given, ranges)["collisions"][0]["ranges"],
        json!([[9, 12]]),
        "in scalar values, the accent included"
    );
}

#[test]
fn case_13_odd_texts_are_literal_and_an_emptied_clause_is_deleted() {
    check(&["", "Two"], &[json!([replace("c1", "<b>*x</b> [y] **")])], &["1 c1: <b>*x</b> [y] **", "2 c2: Two"]);
    check(
        &["One", "Two", "Three"],
        &[json!([replace("c1", "  ")]), json!([delete("c1")]), json!([replace("c2", "")])],
        &[" c3: Three", "note A+B c1 identical"],
    );
    check(&["One"], &[json!([delete("c1")])], &[]);
    check(&[], &[json!([insert(Value::Null, "")])], &[" A#1: "]);
    check(&["One"], &[], &[" c1: One"]);
    check(&["One"], &[json!([])], &[" c1: One"]);
    check(&[], &[], &[]);
}

#[test]
fn case_13_marks_are_literal_and_ranges_are_those_of_the_plain_text() {
    let given = &[r"Urges [all] *States* to \sign the pact**;"];
    let a = json!([replace("c1", r"Urges [all] *States* to \ratify the pact**;")]);
    let b = json!([replace("c1", r"Urges [all] *States* to \approve the pact**;")]);
    check_collision(given, &a, &b, "c1 overlap [[25,29]]");
    // In marked text one of the two would tear the other's emphasis.
    check(
        &["a b c d e f"],
        &[json!([replace("c1", "*a b* c d e f")]), json!([replace("c1", "a b c [d] e *f")])],
        &[" c1: *a b* c [d] e *f", "note A+B c1 same-sentence"],
    );
    // The usual stand-ins are in use, and come out as they are.
    check(&["∗ ⁎ * ⟦ [ ∖ \\ ] ⟧"], &[json!([replace("c1", "∗ ⁎ * ⟦ [ x ∖ \\ ] ⟧")])], &[" c1: ∗ ⁎ * ⟦ [ x ∖ \\ ] ⟧"]);
}

#[test]
fn case_14_what_was_submitted_is_not_changed_by_what_is_adopted() {
    let given = &["Urges States to act;", "Thanks the hosts."];
    let (a, b) =
        (json!([replace("c1", "Requests States to act;")]), json!([replace("c1", "Urges States to act now;")]));
    check(
        given,
        &[a, b.clone()],
        &["1 c1: Requests States to act now;", "2 c2: Thanks the hosts.", "note A+B c1 same-sentence"],
    );
    check(given, &[b], &["1 c1: Urges States to act now;", "2 c2: Thanks the hosts."]);
}

#[test]
fn kinds_are_numbered_as_adopted() {
    let case = json!({
        "clauses": [
            {"id": "h", "kind": "heading", "text": "CONSIDERANDO:"},
            {"id": "p", "kind": "preambular", "text": "Que se reunió;"},
            {"id": "o", "kind": "operative", "text": "Insta."},
            {"id": "g", "kind": "paragraph", "text": "They met."},
        ],
        "amendments": [{"id": "E/1", "ops": [
            {"op": "insert", "after": null, "kind": "preambular", "text": "Que es urgente;"},
            {"op": "insert", "after": "o", "kind": "operative", "text": "Decide."},
        ]}],
    });
    let found: Value = serde_json::from_str(&consolidate(case.to_string().as_bytes()).unwrap().json).unwrap();
    let expected = json!({
        "clauses": [
            {"id": "h", "kind": "heading", "number": "", "text": "CONSIDERANDO:"},
            {"id": "E/1#1", "kind": "preambular", "number": "", "text": "Que es urgente;"},
            {"id": "p", "kind": "preambular", "number": "", "text": "Que se reunió;"},
            {"id": "o", "kind": "operative", "number": "1", "text": "Insta."},
            {"id": "E/1#2", "kind": "operative", "number": "2", "text": "Decide."},
            {"id": "g", "kind": "paragraph", "number": "", "text": "They met."},
        ],
        "collisions": [], "notes": [], "unapplied": [],
    });
    assert_eq!(found, expected);
}

#[test]
fn case_3_what_leans_on_a_clause_that_two_ask_for_is_kept() {
    // B#1 is A#1, made once; what B puts after its own B#1 stands after that.
    check(
        &["One;", "Two."],
        &[json!([insert("c1", "X;")]), json!([insert("c1", "X;"), insert("B#1", "Y;")])],
        &["1 c1: One;", "2 A#1: X;", "3 B#2: Y;", "4 c2: Two.", "note A+B A#1 identical"],
    );
}

#[test]
fn case_9_moves_that_pass_each_other_do_not_collide() {
    // Neither names the other as its place.
    check(
        &["One;", "Two;", "Three;", "Four."],
        &[json!([shift("c1", "c3")]), json!([shift("c2", Value::Null)])],
        &["1 c2: Two;", "2 c3: Three;", "3 c1: One;", "4 c4: Four."],
    );
}
