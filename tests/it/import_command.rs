//! `accord import`, as scripts and secretariats call it: without settings or database.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

/// How long the program may take; a debug build reads its tables slowly.
const LONGEST: Duration = Duration::from_millis(if cfg!(debug_assertions) { 1500 } else { 50 });
const TEXT: &str = "Title of it\n\nPort Amaro – 3 May 2024\n\nThe Assembly,\n\nRecalling its decisions,\n\n1. Decides:\n\n\
    (a) To meet;\n\n3. Ends.\n\n14";

/// Runs the program in an empty environment with a database that nobody could open, with this on standard input.
fn program(input: &[u8], arguments: &[&str]) -> Output {
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
    // A file that is refused early is not read to its end.
    drop(child.stdin.take().unwrap().write_all(input));
    child.wait_with_output().unwrap()
}

fn json(input: &[u8], more: &[&str]) -> Value {
    let output = program(input, &[&["import", "-", "--json"], more].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_text_becomes_json_with_every_key() {
    let found = json(TEXT.as_bytes(), &[]);
    let keys: Vec<&str> = found.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(
        keys,
        [
            "kind",
            "language",
            "title",
            "place",
            "date",
            "masthead",
            "enacting",
            "preamble",
            "operative",
            "closing",
            "footnotes",
            "annexes",
            "other",
            "warnings",
        ]
    );
    assert_eq!((&found["kind"], &found["language"]), (&"declaration".into(), &"en".into()));
    assert_eq!((&found["place"], &found["date"]), (&"Port Amaro".into(), &"3 May 2024".into()));
    let act = &found["operative"][0];
    let keys: Vec<&str> = act.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["id", "number", "lead_in", "opening", "text", "children", "wrap_up", "marks"]);
    assert_eq!(
        (&act["id"], &act["children"][0]["id"], &act["children"][0]["number"]),
        (&"c2".into(), &"c3".into(), &"a".into())
    );
    assert_eq!(found["other"], serde_json::json!([{"text": "14", "at": 15}]));
    assert_eq!(found["warnings"], serde_json::json!(["line 13: number 3 follows number 1"]));
}

#[test]
fn the_text_tells_its_language_unless_it_is_named() {
    let spanish = "La Asamblea,\n\nRecordando sus decisiones,\n\n1. Decide reunirse.";
    assert_eq!(json(spanish.as_bytes(), &[])["language"], "es");
    assert_eq!(json(spanish.as_bytes(), &["--lang", "pt-BR"])["language"], "pt-BR");
    assert_eq!(json(b"", &[])["language"], "");
}

#[test]
fn another_encoding_is_read_and_said() {
    let found = json(b"La Asamblea,\n\nRecordando la resoluci\xF3n,\n\n1. Decide reunirse.", &["--lang", "es"]);
    assert_eq!(found["preamble"][0]["text"], "Recordando la resolución,");
    assert!(found["warnings"][0].as_str().unwrap().contains("Windows-1252"), "{found}");
}

/// A document whose main part is this.
pub(crate) fn docx(main: &str) -> Vec<u8> {
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("word/document.xml", options).unwrap();
    zip.write_all(main.as_bytes()).unwrap();
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_document_is_read_with_its_changes_accepted_or_rejected() {
    let said = |words: &str| format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>");
    let struck = "<w:del w:author=\"Ana\"><w:r><w:delText xml:space=\"preserve\">not </w:delText></w:r></w:del>";
    let act = format!(
        "<w:p><w:r><w:t xml:space=\"preserve\">1. Decides </w:t></w:r>{struck}<w:r><w:t>to meet.</w:t></w:r></w:p>"
    );
    let bytes = docx(&format!("<w:document><w:body>{}{act}</w:body></w:document>", said("The Assembly,")));
    let accepted = json(&bytes, &[]);
    assert_eq!(
        (&accepted["operative"][0]["number"], &accepted["operative"][0]["text"]),
        (&"1".into(), &"Decides to meet.".into())
    );
    assert_eq!(
        accepted["warnings"],
        serde_json::json!(["the document bears a tracked change, by Ana: it was accepted"])
    );
    let rejected = json(&bytes, &["--tracked", "reject"]);
    assert_eq!(rejected["operative"][0]["text"], "Decides not to meet.");
    assert!(rejected["warnings"][0].as_str().unwrap().ends_with("it was rejected"));
    let spanish = json(&bytes, &["--lang", "es"]);
    assert_eq!(spanish["warnings"][0], "el documento contiene un cambio registrado, de Ana: fue aceptado");
}

#[test]
fn what_cannot_be_read_is_one_line_with_its_place() {
    let check = |input: &[u8], told: &str| {
        let output = program(input, &["import", "-", "--json"]);
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{err}");
        assert!(err.starts_with(told) && err.lines().count() == 1, "{err}");
    };
    check(b"PK\x03\x04", "<stdin>:1:1: format: ");
    check(b"\xD0\xCF\x11\xE0", "<stdin>:1:1: format: this is a document in the old form");
    let typed = docx("<!DOCTYPE w:document>\n<w:document/>");
    check(&typed, "<stdin>:1:22: format: word/document.xml: the document declares");
    let large = docx(&format!("<w:document>{}</w:document>", " ".repeat(16 << 20)));
    check(&large, "<stdin>:1:1: size: word/document.xml: ");
    check(b"%PDF-1.7", "<stdin>:1:1: format: ");
    check(b"one\ntw\0o", "<stdin>:2:3: encoding: ");
    check(&vec![b'a'; (16 << 20) + 2], "<stdin>:1:1: size: ");
    let output = program(b"", &["import", "no-such-file.txt", "--json"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("no-such-file.txt: "));
}

#[test]
fn it_starts_at_once() {
    program(TEXT.as_bytes(), &["import", "-", "--json"]);
    let begun = Instant::now();
    program(TEXT.as_bytes(), &["import", "-", "--json"]);
    assert!(begun.elapsed() < LONGEST, "{:?}", begun.elapsed());
}
