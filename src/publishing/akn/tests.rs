//! What the schema does not check: eIds by the naming convention, references that resolve, words that stay literal.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::super::tree::{Document, Frame, Made, Origin};
use super::export;
use crate::ids::ClauseId;
use crate::language::Language;
use crate::publishing::{Foot, Footnote};
use crate::text::ending::Style;
use crate::text::{Clause, ClauseKind, DeclarationKind, Text};

/// An element as it was read: its name, its attributes, the eId nearest above it.
struct Read {
    name: String,
    attributes: Vec<(String, String)>,
    above: String,
}

impl Read {
    fn of(start: &BytesStart<'_>, above: &str) -> Self {
        let attributes = start.attributes().map(|one| one.unwrap());
        let attributes = attributes.map(|one| (one.key.as_ref().to_owned(), one.value.into_owned())).collect();
        Self { name: start.name().as_ref().to_owned(), attributes, above: above.to_owned() }
    }

    fn get(&self, key: &str) -> Option<&str> {
        self.attributes.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }
}

fn read(xml: &str) -> Vec<Read> {
    let mut reader = Reader::from_str(xml);
    let (mut above, mut all): (Vec<String>, Vec<Read>) = (vec![String::new()], Vec::new());
    loop {
        match reader.read_event().expect("it is well-formed") {
            Event::Start(start) => {
                let read = Read::of(&start, above.last().unwrap());
                above.push(read.get("eId").unwrap_or(&read.above).to_owned());
                all.push(read);
            }
            Event::Empty(start) => all.push(Read::of(&start, above.last().unwrap())),
            Event::End(_) => drop(above.pop()),
            Event::Eof => return all,
            _ => {}
        }
    }
}

/// The word for an element in eIds, as the naming convention abbreviates it.
fn word(element: &str) -> &str {
    match element {
        "recitals" => "recs",
        "recital" => "rec",
        "paragraph" => "para",
        "blockList" => "list",
        "listWrapUp" | "wrapUp" => "wrapup",
        "conclusions" => "concl",
        "authorialNote" => "note",
        "eventRef" => "eref",
        other => other,
    }
}

/// Every eId stands once, begins with that of what holds it, and ends with the word of its element and a number; every
/// reference within the document leads to one.
#[track_caller]
fn check(xml: &str) -> Vec<Read> {
    let all = read(xml);
    let mut eids: Vec<&str> = all.iter().filter_map(|one| one.get("eId")).collect();
    for one in all.iter().filter(|one| !one.name.starts_with("TLC")) {
        let Some(eid) = one.get("eId") else { continue };
        let (within, last) = eid.rsplit_once("__").unwrap_or(("", eid));
        assert!(one.name == "authorialNote" || within == one.above, "{eid} stands in {}", one.above);
        let (said, number) = last.rsplit_once('_').expect("a word and a number");
        assert_eq!(said, word(&one.name), "{eid}");
        assert!(!number.is_empty() && number.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'), "{eid}");
    }
    for one in &all {
        for key in ["source", "href", "refersTo"] {
            let within = one.get(key).and_then(|value| value.strip_prefix('#'));
            assert!(within.is_none_or(|eid| eids.contains(&eid)), "{}: {within:?}", one.name);
        }
    }
    let count = eids.len();
    eids.sort_unstable();
    eids.dedup();
    assert_eq!(eids.len(), count, "an eId stands twice");
    all
}

fn frame() -> Frame {
    let made = |number, date: &str, is_adopted| Made { number, date: date.to_owned(), is_adopted };
    let versions = vec![made(1, "2017-05-30", false), made(2, "2017-06-10", true)];
    Frame {
        body: "Parliament".to_owned(),
        symbol: "DECL/2017/1".to_owned(),
        origin: Origin { body: "parlatino".to_owned(), slug: "migration".to_owned(), versions },
        ..Frame::default()
    }
}

fn clause(id: &str, kind: ClauseKind, words: &str) -> Clause {
    Clause::new(ClauseId::new(id), kind, words)
}

/// Reasons under headings, one with a list; acts with lists of two levels, a heading among points, a reference, words after.
fn text(language: &str, kind: DeclarationKind) -> Text {
    use ClauseKind::{Heading, Operative, Preambular};
    let under = |id, parent: &str, words| clause(id, Operative, words).under(ClauseId::new(parent));
    let mut text = Text::new(Language::new(language).unwrap(), kind);
    text.title = "On **migration**".to_owned();
    text.enacting = "The Parliament,".to_owned();
    text.closing = vec!["Panama City".to_owned()];
    let mut last = clause("c2", Operative, "Calls upon its Members");
    (last.opening, last.wrap_up) = (10, "as [#c1] says".to_owned());
    text.clauses = vec![
        clause("h1", Heading, "CONSIDERANDO"),
        clause("p1", Preambular, "Recalling"),
        clause("p2", Preambular, "Noting").under(ClauseId::new("p1")),
        clause("h2", Heading, "RECONOCIENDO"),
        clause("p3", Preambular, "Aware"),
        clause("c1", Operative, "Decides *now*"),
        last,
        under("c3", "c2", "to ask [what](https://example.org/?a=1&b=2)"),
        clause("h3", Heading, "MEANS").under(ClauseId::new("c2")),
        under("c4", "c2", "to act as [#c3] says"),
        under("c5", "c4", "here"),
        under("c6", "c4", "there"),
        clause("h4", Heading, "ANNEX"),
    ];
    text
}

fn made(text: &Text) -> Document {
    Document::new(text, &Style::un(&text.language), frame())
}

fn written(document: &Document) -> String {
    let bytes = export(document).unwrap();
    assert_eq!(bytes, export(document).unwrap(), "the same document is the same bytes");
    String::from_utf8(bytes).unwrap()
}

fn note(on: Foot) -> Footnote {
    Footnote {
        number: 0,
        on,
        kind: "reservation",
        delegation: "Valmar".to_owned(),
        head: "Valmar reserves its position:".to_owned(),
        words: "no <b>".to_owned(),
        language: Language::new("es").unwrap(),
    }
}

#[test]
fn clauses_stand_at_their_places() {
    let all = check(&written(&made(&text("en", DeclarationKind::Declaration))));
    let eid =
        |wid: &str| all.iter().find(|one| one.get("wId") == Some(wid)).and_then(|one| one.get("eId")).expect("it");
    assert_eq!(eid("rec_p1"), "recs_1__rec_1");
    assert_eq!(eid("item_p2"), "recs_1__rec_1__list_1__item_a");
    assert_eq!(eid("rec_p3"), "recs_2__rec_1");
    assert_eq!(eid("para_c1"), "para_1");
    assert_eq!(eid("point_c4"), "para_2__list_1__point_b");
    assert_eq!(eid("point_c6"), "para_2__list_1__point_b__list_1__point_ii");
    let to = |element: &str| all.iter().filter(|one| one.name == element).filter_map(|one| one.get("href")).next();
    assert_eq!(to("ref"), Some("#para_2__list_1__point_a"));
    assert_eq!(to("a"), Some("https://example.org/?a=1&amp;b=2"));
}

#[test]
fn every_word_stands_in_the_order_of_the_text() {
    let xml = written(&made(&text("en", DeclarationKind::Resolution)));
    let words = ["CONSIDERANDO", "Recalling", "Noting", "RECONOCIENDO", "Aware", "Decides", "Calls upon", "to ask"];
    let words = words.into_iter().chain(["MEANS", "to act as ", "here", "there", "as ", "ANNEX", "Panama City"]);
    let mut at = xml.find("<preamble").unwrap();
    for word in words {
        at += xml[at..].find(&format!(">{word}")).unwrap_or_else(|| panic!("{word}: {}", &xml[at..]));
    }
}

#[test]
fn a_communique_is_a_doc_and_a_text_without_acts_stays_whole() {
    let mut text = text("fr", DeclarationKind::Communique);
    text.enacting.clear();
    text.clauses = vec![clause("a", ClauseKind::Paragraph, "Un"), clause("b", ClauseKind::Paragraph, "Deux")];
    let xml = written(&made(&text));
    let all = check(&xml);
    assert_eq!((all[1].name.as_str(), all[1].get("name")), ("doc", Some("jointCommunique")));
    assert!(!xml.contains("<preamble") && !xml.contains("<num"));
    assert!(xml.contains("eId=\"para_2\" wId=\"para_b\""));
    text.clauses.clear();
    check(&written(&Document::new(&text, &Style::un(&text.language), Frame::default())));
}

#[test]
fn each_language_is_named_and_counts_as_its_texts_do() {
    for (language, name) in [("en", "eng"), ("es", "spa"), ("pt-BR", "por"), ("fr", "fra")] {
        let xml = written(&made(&text(language, DeclarationKind::Declaration)));
        check(&xml);
        assert!(xml.contains(&format!("<FRBRlanguage language=\"{name}\"/>")), "{language}");
        let number = if language == "en" { "<num>(a)</num>" } else { "<num>a)</num>" };
        assert!(xml.contains(number), "{language}: {xml}");
        assert!(
            xml.contains(&format!("/akn/un/statement/deliberation/parlatino/2017-06-10/decl-2017-1/{name}@2017-06-10"))
        );
    }
}

#[test]
fn reservations_are_notes_where_they_stand() {
    let footnotes = vec![note(Foot::Clause("c5".to_owned())), note(Foot::Title)];
    let xml = written(&made(&text("en", DeclarationKind::Declaration)).with_footnotes(footnotes));
    let all = check(&xml);
    let notes: Vec<_> = all.iter().filter(|one| one.name == "authorialNote").collect();
    assert_eq!(notes.iter().map(|one| one.get("eId").unwrap()).collect::<Vec<_>>(), ["note_1", "note_2"]);
    assert_eq!(notes[1].above, "para_2__list_1__point_b__list_1__point_i");
    assert!(xml.contains("reserves its position: <span xml:lang=\"es\">no &lt;b&gt;</span>"));
}

#[test]
fn hostile_words_stay_words() {
    let hostile = "<a>\u{0}]]>&\u{1b}\u{202E}\u{2066}\"'\u{FFFF}<!--";
    let mut text = text("en", DeclarationKind::Declaration);
    text.title = hostile.to_owned();
    text.clauses[1].words = hostile.to_owned();
    let mut document = made(&text);
    document.operative[1].children[0].runs[0].link = Some("https://example.org/<a>|b".to_owned());
    for words in [&mut document.frame.body, &mut document.frame.symbol, &mut document.frame.origin.slug] {
        *words = hostile.to_owned();
    }
    document.closing.push(hostile.to_owned());
    let xml = written(&document);
    check(&xml);
    assert!(!xml.contains(['\u{0}', '\u{1b}', '\u{202E}', '\u{2066}', '\u{FFFF}']) && !xml.contains("]]>"));
    assert!(xml.contains("href=\"https://example.org/%3Ca%3E%7Cb\""));
    assert_eq!(xml.matches("&lt;a&gt;]]&gt;&amp;").count(), 7, "{xml}");
}

#[test]
fn a_draft_says_so_and_is_not_authoritative() {
    let mut document = made(&text("en", DeclarationKind::Declaration));
    assert!(written(&document).contains("<FRBRauthoritative value=\"true\"/>"));
    document.frame.draft = "Draft, not adopted".to_owned();
    let xml = written(&document);
    assert!(xml.contains("<docStatus>Draft, not adopted</docStatus>"));
    assert!(xml.contains("<FRBRauthoritative value=\"false\"/>"));
}

#[test]
fn clauses_without_a_number_do_not_take_that_of_others() {
    use ClauseKind::{Operative, Paragraph};
    let mut text = text("en", DeclarationKind::Declaration);
    text.clauses =
        [("a", Operative), ("b", Paragraph), ("c", Operative)].map(|(id, kind)| clause(id, kind, id)).to_vec();
    check(&written(&made(&text)));
}
