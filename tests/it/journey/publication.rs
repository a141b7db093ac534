//! The published text, as anybody fetches it, beside the source.

use accord::clock::sha256;
use accord::import::{Clause, Tracked, recognise};
use accord::language::Language;
use accord::scenario::{Scenario, Source, SourceClause};
use accord::storage::{StoreError, declarations, publications};
use serde_json::Value;

use crate::client::{Client, Page};
use crate::support::TestApp;

/// The adopted text as the report of 2017 has it.
const TEXT: &str = include_str!("../../data/parlatino-2017.en.txt");

/// Page, plain text and JSON say what the source says, and their digests are those of their bytes.
pub(super) fn is_the_source(app: &TestApp, scenario: &Scenario, symbol: &str) {
    let reader = app.client();
    let index = reader.get("/publications").expect(200);
    let page = reader.get(&index.attribute("main ul.list a", "href")).expect(200);
    let source = &scenario.source;
    page_says(&page, source);
    assert_eq!(page.text(".masthead b"), symbol);
    let plain = file(&reader, &page, "en.txt");
    assert_eq!(plain.body, format!("{symbol}\n\n{TEXT}"));
    let json = file(&reader, &page, "en.json");
    json_says(&json.body, source, symbol);
    let html = file(&reader, &page, "en.html");
    let akn = file(&reader, &page, "en.akn");
    assert_eq!(akn.header("content-disposition"), Some("inline; filename=\"en.akn.xml\""));
    crate::akoma_ntoso::is_valid(&akn.body);
    let docx = issued(app, &page, "docx");
    docx_says(&docx, source);
    docx_is_read_again(&docx, source, symbol);
    let clauses: Vec<&str> = source.preamble.iter().chain(&source.operative).map(|one| one.text.as_str()).collect();
    crate::pdf::says(&issued(app, &page, "pdf"), &clauses);
    for text in [&page, &plain, &json, &html, &akn] {
        assert!(text.body.contains("signed y 16 November 1987"), "{}: the slip of the source is kept", text.path);
    }
}

/// The bytes of an issued file that is no text; their SHA-256 is the one that the page shows.
fn issued(app: &TestApp, page: &Page, format: &str) -> Vec<u8> {
    let name = format!("en.{format}");
    assert!(page.has(&format!("a[href='{}/{name}']", page.path)), "the page leads to {name}");
    let at = page.texts("details dl dt").iter().position(|shown| *shown == name).expect("the page shows its digest");
    let slug = page.path.rsplit('/').next().expect("a slug").to_owned();
    let file = app.read(|db| {
        let declaration = declarations::by_name(db, &slug)?;
        let publication = publications::of_declaration(db, &declaration.id)?.ok_or(StoreError::NotFound)?;
        publications::file(db, &publication.id, &Language::english(), format)
    });
    assert_eq!(sha256(&file.bytes), page.texts("details dl dd code")[at], "{name}");
    file.bytes
}

/// What is issued for word processors is read again as it was.
fn docx_is_read_again(bytes: &[u8], source: &Source, symbol: &str) {
    let read = accord::import::source::read(bytes, Tracked::Accepted).expect("a document");
    let found = recognise(read, None);
    assert_eq!((found.title.as_str(), found.enacting.as_str()), (source.title.as_str(), source.enacting.as_str()));
    assert_eq!((found.place_date.as_str(), found.warnings.as_slice()), (source.place_date.as_str(), &[][..]));
    assert!(found.masthead.iter().any(|line| line == symbol) && found.closing.is_empty(), "{found:?}");
    let told = |clauses: &[SourceClause]| clauses.iter().map(|one| one.text.clone()).collect::<Vec<_>>();
    let said = |clauses: &[Clause]| clauses.iter().map(|one| one.text.clone()).collect::<Vec<_>>();
    assert_eq!(said(&found.preamble), told(&source.preamble));
    assert_eq!(said(&found.operative), told(&source.operative));
    let numbers: Vec<String> = (1..=source.operative.len()).map(|number| number.to_string()).collect();
    assert_eq!(found.operative.iter().map(|one| one.number.clone()).collect::<Vec<_>>(), numbers);
}

fn docx_says(bytes: &[u8], source: &Source) {
    let Some(read) = crate::word::clauses(bytes) else { return };
    let told = source.preamble.iter().chain(&source.operative);
    let told: Vec<(&str, &str)> = told.map(|clause| (clause.verb.as_str(), clause.text.as_str())).collect();
    assert_eq!(read.iter().map(|one| (one.2.as_str(), one.3.as_str())).collect::<Vec<_>>(), told);
    let numbers: Vec<String> = (1..=source.operative.len()).map(|number| format!("{number}.")).collect();
    assert_eq!(read.iter().skip(source.preamble.len()).map(|one| one.1.clone()).collect::<Vec<_>>(), numbers);
}

fn page_says(page: &Page, source: &Source) {
    assert_eq!(page.text("h1"), source.title);
    assert_eq!(page.text(".place"), source.place_date);
    assert_eq!(page.text(".enacting"), source.enacting);
    assert!(page.has("p.decision a[href^='/questions/']") && page.text(".colophon").contains(page.path.as_str()));
    let clauses: Vec<&SourceClause> = source.preamble.iter().chain(&source.operative).collect();
    let texts: Vec<&str> = clauses.iter().map(|clause| clause.text.as_str()).collect();
    assert_eq!(page.texts("section.clause p"), texts);
    let openings: Vec<&str> = clauses.iter().map(|clause| clause.verb.as_str()).collect();
    assert_eq!(page.texts("section.clause p > i:first-child"), openings);
    let numbers: Vec<String> = (1..=source.operative.len()).map(|number| format!("{number}.")).collect();
    assert_eq!(page.texts("section.clause a.n")[source.preamble.len()..], numbers);
}

fn json_says(body: &str, source: &Source, symbol: &str) {
    let document: Value = serde_json::from_str(body).expect("JSON");
    assert_eq!((&document["symbol"], &document["title"]), (&Value::from(symbol), &Value::from(source.title.as_str())));
    assert_eq!(document["enacting"], source.enacting);
    for (part, clauses) in [("preamble", &source.preamble), ("operative", &source.operative)] {
        let found: Vec<(&str, &str)> = document[part]
            .as_array()
            .expect("a list")
            .iter()
            .map(|clause| (clause["opening"].as_str().unwrap_or(""), clause["text"].as_str().unwrap_or("")))
            .collect();
        let told: Vec<(&str, &str)> =
            clauses.iter().map(|clause| (clause.verb.as_str(), clause.text.as_str())).collect();
        assert_eq!(found, told, "{part}");
    }
    assert_eq!(document["warnings"], Value::Array(Vec::new()), "it is no demonstration");
}

/// An issued file: its SHA-256, as the page shows it, is that of what is fetched.
fn file(reader: &Client, page: &Page, name: &str) -> Page {
    let path = page.path.clone() + "/" + name;
    assert!(page.has(&format!("a[href='{path}']")), "the page leads to {path}");
    let at = page.texts("details dl dt").iter().position(|shown| shown == name).expect("the page shows its digest");
    let shown = page.texts("details dl dd code").remove(at);
    let file = reader.get(&path).expect(200);
    assert_eq!(sha256(file.body.as_bytes()), shown, "{name}");
    assert_eq!(file.header("etag"), Some(format!("\"{shown}\"").as_str()));
    file
}
