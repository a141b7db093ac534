//! What stands on the pages: every word in its order, the tree's numbers, the marks of what is not final; and what the file is.

use std::io::Read as _;

use proptest::prelude::*;
use typst::World as _;
use typst::layout::{Frame as Sheet, FrameItem};
use typst::syntax::{RootedPath, VirtualPath, VirtualRoot};

use super::super::tree::{Document, Frame, Made, Marks, Node, Origin, Run};
use super::*;
use crate::ids::ClauseId;
use crate::language::Language;
use crate::publishing::{Foot, Footnote};
use crate::text::ending::Style;
use crate::text::{Clause, ClauseKind, DeclarationKind, Text};

fn clause(id: &str, words: &str, under: Option<&str>) -> Clause {
    let clause = Clause::new(ClauseId::new(id), ClauseKind::Operative, words);
    under.map_or(clause.clone(), |parent| clause.under(ClauseId::new(parent)))
}

fn document_of(language: &str, clauses: Vec<Clause>) -> Document {
    let mut text = Text::new(Language::new(language).unwrap(), DeclarationKind::Declaration);
    text.title = "Migration".to_owned();
    text.clauses = clauses;
    let made = Made { number: 4, date: "2017-06-10".to_owned(), is_adopted: true };
    let origin = Origin { slug: "migration-2017".to_owned(), versions: vec![made], ..Origin::default() };
    Document::new(&text, &Style::un(&text.language), Frame { symbol: "DECL/1".to_owned(), origin, ..Frame::default() })
}

fn document(language: &str) -> Document {
    let mut first = clause("c1", "Decides to meet", None);
    first.opening = 7;
    let seen = clause("c2", "Sees [#c1], [#gone] and [this](https://example.org/?a=1&b=2)", None);
    let under = [clause("c3", "one", Some("c2")), clause("c4", "two", Some("c2")), clause("c5", "deep", Some("c4"))];
    document_of(language, [vec![first, seen], under.to_vec(), vec![clause("c6", "Ends", None)]].concat())
}

fn made(document: &Document) -> Pdf {
    export(document, b"<akomaNtoso/>".to_vec()).unwrap()
}

/// The words of each page, in the order in which they are set.
fn pages(document: &Document) -> Vec<String> {
    let data = serde_json::to_vec(&Data::of(document).0).unwrap();
    let pages = set(&Desk::new(data, Vec::new())).unwrap();
    pages.pages().iter().map(|page| words(&page.frame)).collect()
}

fn words(sheet: &Sheet) -> String {
    let item = |(_, item): &(_, FrameItem)| match item {
        FrameItem::Group(group) => words(&group.frame),
        FrameItem::Text(text) => text.text.to_string(),
        _ => String::new(),
    };
    sheet.items().map(item).collect()
}

/// What the streams of a file hold, as far as they are compressed.
fn streams(bytes: &[u8]) -> Vec<Vec<u8>> {
    let begins = bytes.windows(8).enumerate().filter(|(_, window)| *window == b"\nstream\n").map(|(at, _)| at + 8);
    begins
        .filter_map(|at| {
            let mut out = Vec::new();
            flate2::read::ZlibDecoder::new(&bytes[at..]).read_to_end(&mut out).is_ok().then_some(out)
        })
        .collect()
}

fn note(on: Foot, words: &str) -> Footnote {
    Footnote {
        number: 0,
        on,
        kind: "reservation",
        delegation: "Valmar".to_owned(),
        head: "Valmar reserves its position:".to_owned(),
        words: words.to_owned(),
        language: Language::new("pt-BR").unwrap(),
    }
}

#[test]
fn the_same_document_is_the_same_bytes() {
    assert_eq!(made(&document("en")), made(&document("en")));
}

#[test]
fn a_file_is_archival_and_accessible_in_any_language() {
    for language in ["en", "es", "pt-BR", "fr", "es-419", "sr-Latn-RS", "ar", "he", "zh-Hans", "tlh", "qu"] {
        assert_eq!(made(&document(language)).standard, Standard::Archival, "{language}");
    }
}

#[test]
fn a_document_without_a_date_is_accessible_all_the_same() {
    let mut document = document("en");
    document.frame.origin.versions.clear();
    assert_eq!(made(&document).standard, Standard::Accessible);
    document.frame.origin.versions.push(Made { number: 1, date: "2017-02-30".to_owned(), is_adopted: false });
    assert_eq!(made(&document).standard, Standard::Accessible);
}

#[test]
fn a_document_with_nothing_in_it_is_a_page() {
    let mut empty = document_of("en", Vec::new());
    (empty.title, empty.frame) = (String::new(), Frame::default());
    assert_eq!(made(&empty).standard, Standard::Accessible);
    assert_eq!(pages(&empty), ["1 / 1"]);
}

#[test]
fn the_attachment_is_in_it_to_the_byte() {
    let document = document("es");
    let akn = super::super::akn::export(&document).unwrap();
    let bytes = export(&document, akn.clone()).unwrap().bytes;
    assert!(streams(&bytes).contains(&akn));
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains("migration-2017.akn.xml") && text.contains("/AFRelationship/Alternative"));
}

#[test]
fn every_clause_stands_in_its_place_with_the_number_that_it_bears() {
    let mut document = document("en");
    (document.operative[1].number, document.operative[1].label) = ("1 bis".to_owned(), "1 bis.".to_owned());
    let text = pages(&document).concat().replace('\u{A0}', " ");
    let wanted = "Migration1. Decides to meet;1 bis. Sees 1, [?] and this:(a) one;(b) two:(i) deep;3. Ends.";
    let without = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    assert!(without(&text).contains(&without(wanted)), "{text}");
}

#[test]
fn words_are_words_and_no_program() {
    let hostile = "Decides #read(\"/etc/passwd\") *b* _i_ $x$ <c1> @c1 \\ `r` // https://x.org ]] #{1} ~ --- \"q\"";
    let text = pages(&document_of("en", vec![clause("c1", &hostile.replace('*', "∗"), None)])).concat();
    assert!(text.contains("#read(\"/etc/passwd\")") && text.contains("$x$ <c1> @c1"), "{text}");
    assert!(text.contains("]] #{1} ~ --- \"q\""), "{text}");
}

#[test]
fn the_typesetter_sees_no_other_file_and_no_clock() {
    let desk = Desk::new(Vec::new(), Vec::new());
    let other = RootedPath::new(VirtualRoot::Project, VirtualPath::new("etc/passwd").unwrap()).intern();
    assert!(desk.file(other).is_err() && desk.source(other).is_err() && desk.today(None).is_none());
}

#[test]
fn a_draft_says_so_on_every_page_and_a_final_text_bears_its_symbol() {
    let clauses = (0..60).map(|nth| clause(&format!("c{nth}"), &"Decides to meet again ".repeat(12), None)).collect();
    let mut document = document_of("en", clauses);
    let all = pages(&document);
    assert!(all.len() > 2 && all.iter().all(|page| page.contains("DECL/1")));
    assert!(all[1].contains(&format!("2 / {}", all.len())));
    document.frame.draft = "Draft, not adopted".to_owned();
    assert!(pages(&document).iter().all(|page| page.to_uppercase().contains("DRAFT, NOT ADOPTED")));
}

#[test]
fn reservations_are_footnotes_with_the_numbers_of_the_tree() {
    let notes = vec![
        note(Foot::Clause("c5".to_owned()), "não"),
        note(Foot::Title, ""),
        note(Foot::Clause("c5".to_owned()), "two"),
    ];
    let document = document("en").with_footnotes(notes);
    let text = pages(&document).concat();
    for words in
        ["1Valmar reserves its position:", "2Valmar reserves its position: não", "3Valmar reserves its position: two"]
    {
        assert!(text.contains(words), "{words} in {text}");
    }
    assert_eq!(made(&document).standard, Standard::Archival);
}

#[test]
fn marks_of_a_negotiation_stand_in_the_words() {
    let mut document = document("en");
    let woven = vec![Run { text: "Decides [to meet] (agreed)".to_owned(), ..Run::default() }];
    document.operative[0].marks = Some(Marks { list: Vec::new(), woven });
    assert!(pages(&document).concat().contains("Decides [to meet] (agreed)"));
}

#[test]
fn what_no_face_shows_is_told_and_stands_as_its_code() {
    let mut document =
        document_of("en", vec![clause("c1", "Decides 😀 and 😀 \u{E000}", None), clause("c2", "ok 中", None)]);
    document.title = "Migration 中".to_owned();
    let lack = |clause: Option<&str>, character| Lack { clause: clause.map(str::to_owned), character };
    let wanted = [lack(None, '中'), lack(Some("c1"), '😀'), lack(Some("c1"), '\u{E000}'), lack(Some("c2"), '中')];
    assert_eq!(lacking(&document), wanted);
    assert!(pages(&document).concat().contains("Decides [U+1F600] and [U+1F600] [U+E000]"));
    assert_eq!(made(&document).standard, Standard::Archival);
}

#[test]
fn nothing_is_lacking_in_the_four_languages() {
    let words =
        "«Ñandú, ¿qué? ¡sí! – l’œuvre\u{202F}: ãõç ÀÉÊ „x“ 5\u{A0}% n.º 3 ª § † € … ′ ½ − non\u{2011}stop\u{AD}x»";
    assert_eq!(lacking(&document_of("fr", vec![clause("c1", words, None)])), []);
}

#[test]
fn every_character_of_the_alphabets_that_is_not_lacking_is_set_archival() {
    // Latin, Greek, Cyrillic, punctuation, raised figures, currencies.
    let all = ('\u{A1}'..='\u{24F}').chain('\u{391}'..='\u{45F}').chain('\u{2000}'..='\u{20CF}');
    let words: String = all.filter(|c| fonts::shows(*c)).flat_map(|c| [c, ' ']).collect();
    let document = document_of("en", vec![clause("c1", &words, None)]);
    assert_eq!((lacking(&document), made(&document).standard), (Vec::new(), Standard::Archival));
}

#[test]
fn a_document_that_is_too_long_is_refused_by_name() {
    let node = document("en").operative.remove(0);
    let mut document = document("en");
    document.operative = vec![node; CLAUSES + 1];
    assert_eq!(export(&document, Vec::new()), Err(NotSet::Clauses(CLAUSES + 1)));
    document.operative.truncate(1);
    document.operative[0].wrap_up = "a".repeat(BYTES + 1);
    assert!(matches!(export(&document, Vec::new()), Err(NotSet::Bytes(_))));
}

fn tangled() -> impl Strategy<Value = Document> {
    let words = prop::collection::vec(any::<String>(), 12);
    words.prop_map(|words| {
        let mut document = document("fr")
            .with_footnotes(vec![note(Foot::Title, &words[0]), note(Foot::Clause("c4".to_owned()), &words[1])]);
        (document.title, document.place_date, document.enacting) =
            (words[2].clone(), words[3].clone(), words[4].clone());
        (document.frame.body, document.frame.symbol, document.frame.draft) =
            (words[5].clone(), words[6].clone(), words[7].clone());
        document.closing = vec![words[8].clone()];
        let node: &mut Node = &mut document.operative[0];
        (node.label, node.lead_in, node.wrap_up) = (words[9].clone(), words[10].clone(), words[11].clone());
        node.runs =
            words.iter().map(|text| Run { text: text.clone(), link: Some(text.clone()), ..Run::default() }).collect();
        document
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn any_words_at_all_are_set(document in tangled()) {
        // Of any words at all no more is promised than that they are set.
        prop_assert!(export(&document, Vec::new()).is_ok_and(|pdf| pdf.bytes.starts_with(b"%PDF-1.7")));
    }
}
