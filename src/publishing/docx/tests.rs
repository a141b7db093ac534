//! What a reader of DOCX finds in the parts: numbers, bookmarks, notes, literal words, the same bytes.

use std::io::{Cursor, Read as _};

use super::super::tree::{Document, Frame};
use super::export;
use crate::ids::ClauseId;
use crate::language::Language;
use crate::publishing::{Foot, Footnote};
use crate::text::ending::Style;
use crate::text::{Clause, ClauseKind, DeclarationKind, Text};

fn clause(id: &str, words: &str, under: Option<&str>) -> Clause {
    let clause = Clause::new(ClauseId::new(id), ClauseKind::Operative, words);
    under.map_or(clause.clone(), |parent| clause.under(ClauseId::new(parent)))
}

fn document(language: &str) -> Document {
    let mut text = Text::new(Language::new(language).unwrap(), DeclarationKind::Declaration);
    text.title = "Migration".to_owned();
    let mut first = clause("1a-b", "Decides <b>]]>\u{1}\u{202E} &", None);
    first.opening = 7;
    let seen = clause("c2", "Sees [#1a-b] and [this](https://example.org/?a=1&b=2)", None);
    let under = [clause("c3", "one", Some("c2")), clause("c4", "two", Some("c2")), clause("c5", "deep", Some("c4"))];
    text.clauses =
        [vec![first, seen], under.to_vec(), vec![clause("c6", "Ends", None), clause("c7", "one", Some("c6"))]].concat();
    Document::new(&text, &Style::un(&text.language), Frame { symbol: "DECL/1".to_owned(), ..Frame::default() })
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn the_same_document_is_the_same_bytes() {
    assert_eq!(export(&document("en")).unwrap(), export(&document("en")).unwrap());
}

#[test]
fn numbers_are_automatic_and_begin_anew_in_each_list() {
    for (language, letter) in [("en", "(%2)"), ("es", "%2)"), ("pt", "%2)"), ("fr", "%2)")] {
        let bytes = export(&document(language)).unwrap();
        let numbering = part(&bytes, "word/numbering.xml");
        for text in ["%1.", letter] {
            assert!(numbering.contains(&format!("<w:lvlText w:val=\"{text}\"/>")), "{language}: {numbering}");
        }
        assert_eq!(numbering.matches("<w:num ").count(), 4, "the top, under 2, under 2 (b), under 3");
        let words = part(&bytes, "word/document.xml");
        assert_eq!(words.matches("<w:numPr>").count(), 7);
        assert!(!words.contains(">1. ") && !words.contains(">(a) "), "no number is written as words");
        assert!(part(&bytes, "word/styles.xml").contains(&format!("<w:lang w:val=\"{language}\"")));
    }
}

#[test]
fn a_number_that_word_would_not_give_is_written_as_words() {
    let mut document = document("en");
    (document.operative[1].number, document.operative[1].label) = ("1 bis".to_owned(), "1 bis.".to_owned());
    let words = part(&export(&document).unwrap(), "word/document.xml");
    assert!(words.contains(">1 bis. </w:t>"));
}

#[test]
fn clauses_bear_bookmarks_and_references_lead_to_them() {
    let bytes = export(&document("en")).unwrap();
    let words = part(&bytes, "word/document.xml");
    for id in ["1a_b", "c2", "c3", "c4", "c5", "c6", "c7"] {
        assert_eq!(words.matches(&format!("w:name=\"clause_{id}\"")).count(), 1, "{id}");
    }
    assert!(words.contains("<w:hyperlink w:anchor=\"clause_1a_b\">") && words.contains("<w:hyperlink r:id=\"link1\">"));
    assert!(part(&bytes, "word/_rels/document.xml.rels").contains("Target=\"https://example.org/?a=1&amp;b=2\""));
}

#[test]
fn words_stay_words_and_opening_words_are_in_italics() {
    let words = part(&export(&document("en")).unwrap(), "word/document.xml");
    assert!(words.contains("<w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">Decides</w:t>"), "{words}");
    assert!(words.contains("> &lt;b&gt;]]&gt; &amp;</w:t>"), "{words}");
}

#[test]
fn reservations_are_footnotes_and_a_draft_says_so_on_every_page() {
    let note = Footnote {
        number: 0,
        on: Foot::Clause("c5".to_owned()),
        kind: "reservation",
        delegation: "Valmar".to_owned(),
        head: "Valmar reserves its position:".to_owned(),
        words: "no".to_owned(),
        language: Language::new("pt-BR").unwrap(),
    };
    let mut document = document("en").with_footnotes(vec![note]);
    document.frame.draft = "Draft, not adopted".to_owned();
    let bytes = export(&document).unwrap();
    assert!(part(&bytes, "word/document.xml").contains("<w:footnoteReference w:id=\"1\"/>"));
    let notes = part(&bytes, "word/footnotes.xml");
    assert!(notes.contains("reserves its position:") && notes.contains("<w:lang w:val=\"pt-BR\"/>"));
    let header = part(&bytes, "word/header1.xml");
    assert!(header.contains("Draft, not adopted") && header.contains("DECL/1"));
    assert!(part(&bytes, "word/footer1.xml").contains("NUMPAGES"));
}
