//! DOCX as a program that is not ours reads it: python-docx finds every clause, in order, with its style and its number.

use std::io::{Cursor, Read as _, Write as _};
use std::process::{Command, Stdio};

use accord::ids::{AmendmentId, ClauseId};
use accord::language::Language;
use accord::publishing::tracked::{Amended, Author, Compilation, Remark};
use accord::publishing::{Document, Format, Frame, export, tracked_docx};
use accord::text::ending::Style;
use accord::text::merge::{Change, Operation, merge, settle};
use accord::text::{Clause, ClauseKind, DeclarationKind, Text};

/// A clause as it is read: its style, its number, its words in italics at the beginning, all its words.
pub(crate) type Read = (String, String, String, String);

/// Every clause of a DOCX; none where there is no python that has python-docx, which is a failure where it is required.
pub(crate) fn clauses(bytes: &[u8]) -> Option<Vec<Read>> {
    let lines = String::from_utf8(python(&["read.py"], bytes)?).expect("a text");
    Some(lines.lines().map(|line| serde_json::from_str(line).expect("a clause")).collect())
}

/// A DOCX with all its tracked changes accepted, or rejected.
fn settled(bytes: &[u8], how: &str) -> Option<Vec<u8>> {
    python(&["settle.py", how], bytes)
}

/// What a script of ours and its arguments make of an input; none where no python has python-docx.
pub(crate) fn python(script: &[&str], input: &[u8]) -> Option<Vec<u8>> {
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
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docx/");
    let mut command = Command::new(python);
    command.arg(format!("{folder}{}", script[0])).args(&script[1..]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("python starts");
    child.stdin.take().expect("its input").write_all(input).expect("python reads");
    let output = child.wait_with_output().expect("python ends");
    assert!(output.status.success(), "{script:?} does it");
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

/// A text that amendments change, cut, join, delete and add to, and the amendments.
fn amended() -> (Text, Vec<Change>) {
    use ClauseKind::{Heading, Operative, Preambular};
    let mut text = Text::new(Language::english(), DeclarationKind::Declaration);
    text.title = "On people who move".to_owned();
    text.clauses = vec![
        clause("p", Preambular, "Recalling <all> that was said", None),
        clause("h", Heading, "What we ask", None),
        clause("a", Operative, "Decides to meet; asks the secretariat to help", None),
        clause("b", Operative, "Requests States to", None),
        clause("c", Operative, "open their doors, as paragraph [#f] says", Some("b")),
        clause("d", Operative, "keep no child behind bars", Some("b")),
        clause("e", Operative, "Thanks its hosts", None),
        clause("f", Operative, "Invites everybody", None),
        clause("g", Operative, "Remains seized of the matter", None),
    ];
    let id = |name: &str| ClauseId::new(name);
    let insert = |name: &str, after: Option<&str>, kind: ClauseKind| Operation::Insert {
        clause: id(name),
        after: after.map(ClauseId::new),
        parent: None,
        kind,
        words: "Adds a *new* thought on [#f]".to_owned(),
        opening: 4,
    };
    let operations = vec![
        Operation::retitle("On all people who move"),
        Operation::replace(id("p"), "Recalling everything that was ever said", 9),
        Operation::replace(id("c"), "open their doors wide, as paragraph [#f] says", 4),
        insert("n1", Some("p"), Preambular),
        insert("n2", Some("a"), Operative),
        Operation::Delete { clause: id("d") },
        Operation::Split { clause: id("a"), at: 17, second: id("a2"), opening: 4 },
        Operation::Join { clause: id("f"), with: id("g") },
    ];
    let change = |(filed, operation): (u32, Operation)| Change {
        amendment: AmendmentId::new(format!("a{filed}")),
        filed,
        operations: vec![operation],
    };
    (text, (1..).zip(operations).map(change).collect())
}

#[test]
fn tracked_changes_accepted_give_the_amended_text_and_rejected_the_text() {
    let (text, changes) = amended();
    let at = chrono::NaiveDate::from_ymd_opt(2017, 6, 10).unwrap().and_hms_opt(12, 0, 0).unwrap();
    let author = |name: &str| Author { name: name.to_owned(), at };
    let authors = changes.iter().map(|one| (one.amendment.clone(), author("Valmar & <Cordal>"))).collect();
    let (style, consequence) = (Style::un(&text.language), author("Consequence"));
    let made = merge(&text, &changes);
    let amended = Amended {
        base: &text,
        changes: &changes,
        merged: &made,
        authors: &authors,
        consequence: &consequence,
        style: &style,
    };
    let remark = Remark {
        clause: Some(ClauseId::new("e")),
        author: author("Lunara"),
        lines: vec!["It cannot stand beside the others:".to_owned(), "Thanks nobody".to_owned()],
    };
    let compilation = Compilation::new(&amended, Frame::default(), vec![remark]);
    let bytes = tracked_docx(&compilation).unwrap();
    assert_eq!(bytes, tracked_docx(&compilation).unwrap(), "the same compilation is the same bytes");
    let said = part(&bytes, "word/comments.xml");
    assert!(said.contains("Thanks nobody") && said.contains("w:author=\"Lunara\""), "{said}");
    assert_eq!(made.applied.len(), changes.len(), "none of them collide");
    let published = |text: &Text| {
        let document = Document::new(text, &style, Frame::default());
        clauses(&export(&document, Format::Docx).unwrap())
    };
    for (how, expected) in [("reject", &text), ("accept", &settle(made.text))] {
        let Some(settled) = settled(&bytes, how) else { return };
        let mut read = clauses(&settled).expect("it was read before");
        read.retain(|one| one.0 != "Heading 1"); // a heading is no clause of the published file
        assert_eq!(Some(read), published(expected), "{how}");
    }
}
