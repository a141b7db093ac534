//! DOCX as a program that is not ours reads it: python-docx finds every clause, in order, with its style and its number.

use std::io::{Cursor, Read as _, Write as _};
use std::process::{Command, Stdio};

use accord::ids::ClauseId;
use accord::language::Language;
use accord::publishing::{Document, Format, Frame, export};
use accord::text::ending::Style;
use accord::text::{Clause, ClauseKind, DeclarationKind, Text};

/// A clause as it is read: its style, its number, its words in italics at the beginning, all its words.
pub(crate) type Read = (String, String, String, String);

/// Every clause of a DOCX; none where there is no python that has python-docx, which is a failure where it is required.
pub(crate) fn clauses(bytes: &[u8]) -> Option<Vec<Read>> {
    let lines = String::from_utf8(python("read.py", bytes)?).expect("a text");
    Some(lines.lines().map(|line| serde_json::from_str(line).expect("a clause")).collect())
}

/// What a script with python-docx makes of its input; none where no python has that.
pub(crate) fn python(script: &str, input: &[u8]) -> Option<Vec<u8>> {
    let has = |python: &std::ffi::OsString| {
        let asked = Command::new(python).args(["-c", "import docx"]).stderr(Stdio::null()).status();
        asked.is_ok_and(|status| status.success())
    };
    let Some(python) = std::env::var_os("ACCORD_TEST_PYTHON").filter(has) else {
        let required = std::env::var("ACCORD_TEST_REQUIRE_DOCX").is_ok_and(|value| value == "1");
        assert!(!required, "ACCORD_TEST_PYTHON must name a python with python-docx");
        eprintln!("skipped: ACCORD_TEST_PYTHON names no python with python-docx");
        return None;
    };
    let script = format!("{}/tests/docx/{script}", env!("CARGO_MANIFEST_DIR"));
    let mut child =
        Command::new(python).arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("python starts");
    child.stdin.take().expect("its input").write_all(input).expect("python reads");
    let output = child.wait_with_output().expect("python ends");
    assert!(output.status.success(), "python-docx does it");
    Some(output.stdout)
}

/// The text of a part.
pub(crate) fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a package");
    let mut text = String::new();
    zip.by_name(name).expect("the part").read_to_string(&mut text).expect("a text");
    text
}

fn clause(id: &str, kind: ClauseKind, words: &str, under: Option<&str>) -> Clause {
    let mut clause = Clause::new(ClauseId::new(id), kind, words);
    clause.opening = words.split(' ').next().map_or(0, |word| word.chars().count());
    under.map_or(clause.clone(), |parent| clause.under(ClauseId::new(parent)))
}

#[test]
fn every_clause_is_read_in_order_with_its_style_and_number() {
    use ClauseKind::{Heading, Operative, Preambular};
    let mut text = Text::new(Language::new("es").unwrap(), DeclarationKind::Declaration);
    text.title = "Migración".to_owned();
    text.clauses = vec![
        clause("p", Preambular, "Recordando <todo>", None),
        clause("h", Heading, "DECLARA:", None),
        clause("a", Operative, "Decide hoy", None),
        clause("b", Operative, "Pide", None),
        clause("c", Operative, "actuar aquí", Some("b")),
        clause("d", Operative, "ver", Some("b")),
        clause("e", Operative, "esto", Some("d")),
        clause("f", Operative, "Insta", None),
        clause("g", Operative, "todo", Some("f")),
    ];
    let document = Document::new(&text, &Style::un(&text.language), Frame::default());
    let Some(read) = clauses(&export(&document, Format::Docx).unwrap()) else { return };
    let places: Vec<(&str, &str)> = read.iter().map(|one| (one.0.as_str(), one.1.as_str())).collect();
    let (one, two, three) = ("Operative 1", "Operative 2", "Operative 3");
    let expected = [
        ("Preambular", ""),
        (one, "1."),
        (one, "2."),
        (two, "a)"),
        (two, "b)"),
        (three, "i)"),
        (one, "3."),
        (two, "a)"),
    ];
    assert_eq!(places, expected);
    let mut nodes = Vec::new();
    document.preamble.iter().chain(&document.operative).for_each(|node| list(node, &mut nodes));
    let words: Vec<(String, String)> = read.into_iter().map(|one| (one.2, one.3)).collect();
    assert_eq!(words, nodes);
}

fn list(node: &accord::publishing::Node, nodes: &mut Vec<(String, String)>) {
    nodes.push((node.opening.clone(), node.text()));
    node.children.iter().for_each(|child| list(child, nodes));
}
