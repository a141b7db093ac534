//! `accord consolidate` on odd and bad input: what it says, with which exit code, and that it is quick.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use accord::cli::{BadCase, Fault, consolidate};

fn fault(input: impl AsRef<[u8]>) -> BadCase {
    consolidate(input.as_ref()).unwrap_err()
}

#[track_caller]
fn check(input: &str, place: (usize, usize), key: &str, fault_said: &Fault) {
    let bad = fault(input);
    assert_eq!(((bad.line, bad.column), bad.key.as_str(), &bad.fault), (place, key, fault_said), "{input}");
}

/// A case of one clause and these operations of amendment A.
fn case(ops: &str) -> String {
    format!(
        "{{\"clauses\": [{{\"id\": \"c1\", \"kind\": \"operative\", \"text\": \"One\"}}],\n \"amendments\": [{{\"id\": \"A\", \"ops\": [\n{ops}]}}]}}"
    )
}

#[test]
fn an_unknown_clause_is_named_with_its_place() {
    let none = |id: &str| Fault::NoClause(id.to_owned());
    check(&case(r#"{"op": "delete", "clause": "c9"}"#), (3, 28), "amendments[0].ops[0].clause", &none("c9"));
    check(&case(r#"{"op": "replace", "clause": "é", "text": ""}"#), (3, 29), "amendments[0].ops[0].clause", &none("é"));
    check(
        &case(r#"{"op": "move", "clause": "c1", "after": "c2"}"#),
        (3, 41),
        "amendments[0].ops[0].after",
        &none("c2"),
    );
    let insert = r#"{"op": "insert", "after": null, "kind": "operative", "text": "é"}, "#;
    check(
        &case(&format!(r#"{insert}{{"op": "delete", "clause": "A#1"}}"#)),
        (3, 95),
        "amendments[0].ops[1].clause",
        &none("A#1"),
    );
    check(
        &case(r#"{"op": "insert", "after": "B#1", "kind": "operative", "text": ""}"#),
        (3, 27),
        "amendments[0].ops[0].after",
        &none("B#1"),
    );
}

#[test]
fn each_key_is_asked_for_in_its_own_form() {
    check("{}", (1, 1), "clauses", &Fault::Missing);
    check(r#"{"clauses": []}"#, (1, 1), "amendments", &Fault::Missing);
    check(r#"{"clauses": {}, "amendments": []}"#, (1, 13), "clauses", &Fault::NotList);
    check(r#"{"clauses": [1], "amendments": []}"#, (1, 14), "clauses[0]", &Fault::NotObject);
    check("[]", (1, 1), "", &Fault::NotObject);
    check(r#"{"clauses": [], "clauses": [], "amendments": []}"#, (1, 13), "clauses", &Fault::Twice);
    check(r#"{"clauses": [{"id": 7}], "amendments": []}"#, (1, 21), "clauses[0].id", &Fault::NotText);
    check(r#"{"clauses": [{"id": ""}], "amendments": []}"#, (1, 21), "clauses[0].id", &Fault::EmptyId);
    check(
        &case(r#"{"op": "insert", "kind": "operative", "text": ""}"#),
        (3, 1),
        "amendments[0].ops[0].after",
        &Fault::Missing,
    );
    check(
        &case(r#"{"op": "replace", "clause": "c1", "text": null}"#),
        (3, 43),
        "amendments[0].ops[0].text",
        &Fault::NotText,
    );
    let none_of = |word: &str, words: &str| Fault::NoneOf { word: word.to_owned(), words: words.to_owned() };
    check(
        &case(r#"{"op": "split", "clause": "c1"}"#),
        (3, 8),
        "amendments[0].ops[0].op",
        &none_of("split", "replace, insert, delete, move"),
    );
    check(
        &case(r#"{"op": "insert", "after": null, "kind": "Operative", "text": ""}"#),
        (3, 41),
        "amendments[0].ops[0].kind",
        &none_of("Operative", "preambular, operative, paragraph, heading"),
    );
}

#[test]
fn an_id_is_taken_once() {
    let clause = r#"{"id": "a", "kind": "operative", "text": ""}"#;
    let twice = format!(r#"{{"clauses": [{clause}, {clause}], "amendments": []}}"#);
    check(&twice, (1, 67), "clauses[1].id", &Fault::TakenId("a".to_owned()));
    let twice = r#"{"clauses": [], "amendments": [{"id": "A", "ops": []}, {"id": "A", "ops": []}]}"#;
    check(twice, (1, 63), "amendments[1].id", &Fault::TakenId("A".to_owned()));
    let taken = case(r#"{"op": "insert", "after": null, "kind": "operative", "text": ""}"#).replace("c1", "A#1");
    check(&taken, (3, 1), "amendments[0].ops[0]", &Fault::TakenId("A#1".to_owned()));
}

#[test]
fn texts_are_bounded_and_hold_no_nul() {
    let replace = |text: &str| case(&format!(r#"{{"op": "replace", "clause": "c1", "text": "{text}"}}"#));
    let long = "é".repeat(20_000);
    assert!(consolidate(replace(&long).as_bytes()).unwrap().json.contains(&long));
    check(&replace(&format!("{long}é")), (3, 43), "amendments[0].ops[0].text", &Fault::TooLong(20_001));
    check(&replace(r"a\u0000b"), (3, 43), "amendments[0].ops[0].text", &Fault::Nul);
    assert_eq!(fault(vec![b' '; (32 << 20) + 1]).fault, Fault::TooLarge);
}

#[test]
fn what_is_no_json_is_refused_where_it_stops_being_json() {
    let place = |input: &str| (fault(input).line, fault(input).column);
    assert_eq!(place(""), (1, 1));
    assert_eq!(place("{\"clauses\":\n [}"), (2, 3));
    assert_eq!(place("{\"é\": x}"), (1, 7));
    for lone in [r#"{"clauses": "\ud800"}"#, r#"{"clauses": "\udc00x"}"#, "{} {}", "{'a': 1}", "nul", "{\"a\": \u{1}}"]
    {
        assert!(matches!(fault(lone).fault, Fault::NotJson(_)), "{lone}");
    }
    for deep in ["[", "{\"a\":"] {
        assert!(matches!(fault(deep.repeat(200_000)).fault, Fault::NotJson(_)));
    }
    let bad = fault(b"{\n \"\xC3\xA9\": \"\xFF\"}");
    assert_eq!((bad.line, bad.column, bad.fault), (2, 8, Fault::NotUtf8));
}

#[test]
fn what_is_not_asked_for_is_passed_over() {
    let case = "\u{FEFF}{\"remark\": [1, {\"clauses\": true}], \"amendments\": [], \"clauses\": [{\"id\": \"x\", \"kind\": \"heading\", \"text\": \"\\u00e9\\ud83d\\ude00\", \"n\": 1e3}]}";
    let expected = "{\n  \"clauses\": [\n    {\n      \"id\": \"x\",\n      \"kind\": \"heading\",\n      \"number\": \"\",\n      \"text\": \"é😀\"\n    }\n  ],\n  \"collisions\": [],\n  \"notes\": [],\n  \"unapplied\": []\n}\n";
    assert_eq!(consolidate(case.as_bytes()).unwrap().json, expected);
}

/// Runs the program in an empty environment, with this on standard input.
fn program(input: &str, arguments: &[&str]) -> (Output, Duration) {
    let start = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_accord"))
        .args(arguments)
        .env_clear()
        .env("DATABASE_URL", "no such scheme")
        .current_dir(std::env::temp_dir())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    (child.wait_with_output().unwrap(), start.elapsed())
}

#[test]
fn the_program_answers_at_once_with_its_exit_codes() {
    let good = case(r#"{"op": "delete", "clause": "c1"}"#);
    let (output, _) = program(&good, &["consolidate"]);
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &[][..]));
    assert_eq!(output.stdout, consolidate(good.as_bytes()).unwrap().json.into_bytes());
    let twice = case(r#"{"op": "delete", "clause": "c1"}, {"op": "replace", "clause": "c1", "text": "Other"}"#);
    let (output, _) = program(&twice, &["consolidate"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(output.stdout, consolidate(twice.as_bytes()).unwrap().json.into_bytes());
    let said = String::from_utf8(output.stderr).unwrap();
    let why = "contradicts what the same amendment does to clause “c1”: the amendment is left out";
    assert!(said.ends_with(&format!(": amendments[0].ops[1]: {why}\n")), "{said}");
    let (output, _) = program(&case(r#"{"op": "delete", "clause": "c9"}"#), &["consolidate"]);
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(2), &[][..]));
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said, "<stdin>:3:28: amendments[0].ops[0].clause: there is no clause “c9”\n");
    let (output, _) = program("{", &["consolidate", "--lang", "es"]);
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("<stdin>:1:1: JSON: "));
    // 50 ms is the bound; a debug build on a machine with other work gets ten times that, at its best of five.
    let best = (0..5).map(|_| program(&good, &["consolidate"]).1).min().unwrap();
    assert!(best < Duration::from_millis(500), "{best:?}");
}
