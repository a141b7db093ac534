//! Akoma Ntoso against the schema of the standard: texts of every kind and language, with everything that a text can have.

use std::io::{ErrorKind, Write as _};
use std::process::{Command, Stdio};

use accord::ids::ClauseId;
use accord::language::Language;
use accord::publishing::{Document, Foot, Footnote, Format, Frame, Made, Marks, Origin, Run, export};
use accord::text::ending::Style;
use accord::text::{Clause, ClauseKind, DeclarationKind, Text};

const SCHEMA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/akn/akomantoso30.xsd");

/// Asks xmllint; without it the test says that it was skipped, and fails where it is required.
#[track_caller]
pub(crate) fn is_valid(xml: &str) {
    if let Some(said) = faults(xml) {
        assert!(said.is_empty(), "{said}\n{xml}");
    }
}

/// What xmllint finds against the schema; none if it is not on this machine.
fn faults(xml: &str) -> Option<String> {
    let asked = ["--noout", "--nonet", "--schema", SCHEMA, "-"];
    let started =
        Command::new("xmllint").args(asked).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn();
    let mut child = match started {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let required = std::env::var("ACCORD_TEST_REQUIRE_XMLLINT").is_ok_and(|value| value == "1");
            assert!(!required, "xmllint is not there: it is in Debian's libxml2-utils");
            eprintln!("skipped: xmllint is not there");
            return None;
        }
        started => started.expect("xmllint starts"),
    };
    child.stdin.take().expect("its input").write_all(xml.as_bytes()).expect("xmllint reads");
    let output = child.wait_with_output().expect("xmllint ends");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    Some(if output.status.success() { String::new() } else { said })
}

fn clause(id: &str, kind: ClauseKind, words: &str, under: Option<&str>) -> Clause {
    let clause = Clause::new(ClauseId::new(id), kind, words);
    under.map_or(clause.clone(), |parent| clause.under(ClauseId::new(parent)))
}

/// Headings, lists of two levels on both sides, words after a list, references, links, words that would be markup.
fn clauses() -> Vec<Clause> {
    use ClauseKind::{Heading, Operative, Paragraph, Preambular};
    let mut calls = clause("c2", Operative, "Calls upon **all** *its* Members <now> ]]> & then", None);
    (calls.opening, calls.wrap_up) = (10, "as [#c1] says".to_owned());
    vec![
        clause("h1", Heading, "CONSIDERANDO", None),
        clause("p1", Preambular, "Recalling", None),
        clause("p2", Preambular, "this", Some("p1")),
        clause("p3", Preambular, "and that", Some("p2")),
        clause("h2", Heading, "I", None),
        clause("h3", Heading, "II", None),
        clause("p4", Preambular, "Aware", None),
        clause("c1", Operative, "Decides", None),
        calls,
        clause("c3", Operative, "to ask [what](https://example.org/a(b)?c=[d]&e=é)", Some("c2")),
        clause("h4", Heading, "MEANS", Some("c2")),
        clause("c4", Operative, "to act", Some("c2")),
        clause("c5", Operative, "here, see [#c4]", Some("c4")),
        clause("h5", Heading, "AT THE END", Some("c2")),
        clause("q", Paragraph, "It was late.", None),
        clause("h6", Heading, "ANNEX", None),
    ]
}

fn document(kind: DeclarationKind, language: &str, clauses: Vec<Clause>) -> Document {
    let mut text = Text::new(Language::new(language).unwrap(), kind);
    text.title = "Migration & <development>".to_owned();
    text.masthead = vec!["First session".to_owned()];
    text.place_date = "Panama City – 10 June 2017".to_owned();
    text.enacting = "The Parliament,".to_owned();
    text.closing = vec!["Done in Panama City".to_owned()];
    text.clauses = clauses;
    let made = |number, date: &str, is_adopted| Made { number, date: date.to_owned(), is_adopted };
    let versions = vec![made(1, "2017-05-30", false), made(2, "2017-06-10", true)];
    let origin = Origin { body: "parlatino".to_owned(), slug: "migration".to_owned(), versions };
    let (body, symbol) = ("Parliament".to_owned(), "DECL/2017/1".to_owned());
    Document::new(&text, &Style::un(&text.language), Frame { body, symbol, origin, ..Frame::default() })
}

fn note(on: Foot) -> Footnote {
    Footnote {
        number: 0,
        on,
        kind: "reservation",
        delegation: "Valmar".to_owned(),
        head: "Valmar reserves its position:".to_owned(),
        words: "no".to_owned(),
        language: Language::new("pt-BR").unwrap(),
    }
}

#[track_caller]
fn check(document: &Document) {
    is_valid(&String::from_utf8(export(document, Format::Akn).unwrap()).unwrap());
}

#[test]
fn texts_of_every_kind_and_language_are_valid() {
    for kind in DeclarationKind::ALL {
        for language in ["en", "es", "pt", "fr"] {
            check(&document(*kind, language, clauses()));
        }
    }
}

#[test]
fn a_text_with_almost_nothing_in_it_is_valid() {
    check(&document(DeclarationKind::Communique, "en", Vec::new()));
    let empty = Text::new(Language::english(), DeclarationKind::Report);
    check(&Document::new(&empty, &Style::un(&empty.language), Frame::default()));
    let alone =
        vec![clause("h", ClauseKind::Heading, "ANNEX", None), clause("c", ClauseKind::Paragraph, "x", Some("h"))];
    check(&document(DeclarationKind::Report, "en", alone));
    let heading = vec![
        clause("p", ClauseKind::Preambular, "Recalling", None),
        clause("h", ClauseKind::Heading, "ANNEX", Some("p")),
    ];
    check(&document(DeclarationKind::Report, "en", heading));
}

#[test]
fn reservations_and_the_marks_of_a_draft_are_valid() {
    let on = ["p3", "c2", "c5", "q"].map(|id| note(Foot::Clause(id.to_owned())));
    let mut document = document(DeclarationKind::Declaration, "en", clauses());
    document = document.with_footnotes(on.into_iter().chain([note(Foot::Title)]).collect());
    check(&document);
    (document.frame.draft, document.frame.demonstration) = ("Draft".to_owned(), "DEMONSTRATION".to_owned());
    let woven = vec![Run { text: "[Decides] (agreed)".to_owned(), emphasis: true, ..Run::default() }];
    document.operative[0].marks = Some(Marks { list: Vec::new(), woven });
    check(&document);
}

/// A check that finds nothing wrong in anything is none.
#[test]
fn what_is_not_akoma_ntoso_is_not_valid() {
    let bytes = export(&document(DeclarationKind::Declaration, "en", clauses()), Format::Akn).unwrap();
    let xml = String::from_utf8(bytes).unwrap().replace("mainBody", "mainbody");
    assert_ne!(faults(&xml).as_deref(), Some(""));
}
