//! Texts of every form taken apart: what they hold is in a table, and no word of any text is lost.

use std::collections::BTreeMap;

use accord::import::line::lines;
use accord::import::{Clause, Imported, import};
use proptest::prelude::*;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/import");

fn fixture(name: &str) -> String {
    std::fs::read_to_string(format!("{FOLDER}/{name}.txt")).expect("a fixture")
}

/// The rows of the table: name, reasons, acts, sub-clauses, title where it counts.
fn table() -> Vec<Vec<String>> {
    let table = std::fs::read_to_string(format!("{FOLDER}/counts.tsv")).expect("the table");
    table.lines().skip(1).map(|row| row.split('\t').map(str::to_owned).collect()).collect()
}

fn below(clauses: &[Clause]) -> usize {
    clauses.iter().map(|clause| clause.children.len() + below(&clause.children)).sum()
}

#[test]
fn each_text_of_the_table_is_taken_apart_as_it_says() {
    let rows = table();
    let mut wrong = Vec::new();
    for row in &rows {
        let text = fixture(&row[0]);
        let found = import(&text, None);
        let subs = below(&found.preamble) + below(&found.operative);
        let counts = [found.preamble.len(), found.operative.len(), subs].map(|count| count.to_string());
        let language = found.language.as_ref().map_or("", |language| language.as_str());
        let right = counts == row[1..4]
            && row[0].ends_with(&format!(".{language}"))
            && (row[4].is_empty() || row[4] == found.title);
        if !right {
            wrong.push(format!("{row:?}: {counts:?} in {language:?}, {:?}", found.title));
        }
        check_no_word_lost(&text, &found);
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
    let files = std::fs::read_dir(FOLDER).expect("the folder").count() - 1;
    assert_eq!(rows.len(), files, "each text has a row");
}

/// Every stretch of text that came out, once.
fn pieces(found: &Imported) -> Vec<String> {
    let mut out = vec![found.title.clone(), found.enacting.clone(), found.place.clone(), found.date.clone()];
    out.extend(found.masthead.iter().chain(&found.closing).chain(&found.footnotes).cloned());
    out.extend(found.annexes.iter().flat_map(|annex| std::iter::once(&annex.title).chain(&annex.text)).cloned());
    out.extend(found.other.iter().map(|other| other.text.clone()));
    let mut open: Vec<&Clause> = found.preamble.iter().chain(&found.operative).collect();
    while let Some(clause) = open.pop() {
        out.extend([&clause.number, &clause.lead_in, &clause.text, &clause.wrap_up].map(Clone::clone));
        // The last marks name stretches in brackets that stand in the text too.
        let mut rest = clause.text.clone();
        for mark in clause.marks.iter().rev() {
            match rest.rfind(mark.as_str()).filter(|_| mark.starts_with('[')) {
                Some(at) => rest.replace_range(at..at + mark.len(), ""),
                None => out.push(mark.clone()),
            }
        }
        open.extend(&clause.children);
    }
    out
}

fn characters<'a>(texts: impl Iterator<Item = &'a str>) -> BTreeMap<char, usize> {
    let mut out = BTreeMap::new();
    for c in texts.flat_map(str::chars).filter(|c| c.is_alphanumeric()) {
        *out.entry(c).or_default() += 1;
    }
    out
}

fn words<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<String> {
    let split = |text: &'a str| text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut out: Vec<String> = texts.flat_map(split).map(str::to_owned).collect();
    out.sort();
    out
}

/// All letters and digits of the input are in the result, and no more; all words too, unless a line ends with a hyphen:
/// then the halves may have become one word.
#[track_caller]
fn check_no_word_lost(input: &str, found: &Imported) {
    let (given, _) = lines(input);
    let given: Vec<&str> = given.iter().map(|line| line.text.as_str()).collect();
    let out = pieces(found);
    let came = || out.iter().map(String::as_str);
    let (came_out, went_in) = (characters(came()), characters(given.iter().copied()));
    let differing: Vec<char> =
        went_in.keys().chain(came_out.keys()).copied().filter(|c| went_in.get(c) != came_out.get(c)).collect();
    assert!(differing.is_empty(), "{differing:?}\n{input}\n{found:#?}");
    if !given.iter().any(|line| line.ends_with(['-', '\u{2010}', '\u{AD}'])) {
        assert_eq!(words(came()), words(given.iter().copied()), "{input}\n{found:#?}");
    }
}

/// All lines of all texts.
fn all_lines() -> Vec<String> {
    let texts: Vec<String> = table().iter().map(|row| fixture(&row[0])).collect();
    texts.iter().flat_map(|text| text.lines()).map(str::to_owned).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_word_of_lines_in_any_order_is_lost(picks in proptest::collection::vec((any::<prop::sample::Index>(), 0..4_u8), 0..60)) {
        let all = all_lines();
        let mut text = String::new();
        for (pick, breaks) in picks {
            text.push_str(pick.get(all.as_slice()).as_str());
            text.push_str(["\n", "\n\n", " ", "\r\n"][usize::from(breaks)]);
        }
        check_no_word_lost(&text, &import(&text, None));
    }

    #[test]
    fn no_word_of_any_text_is_lost(text in "([A-Za-zéñ]{1,9}|[0-9]{1,3}|\\([a-c]\\)|[.,;:\\[\\]()–·_-]|[ \n]|\n\n|[IVX]{1,3}\\. |\u{c}|1 bis|Que |RESUELVE:){0,80}") {
        check_no_word_lost(&text, &import(&text, None));
    }

    #[test]
    fn no_word_of_arbitrary_characters_is_lost(text in any::<String>()) {
        check_no_word_lost(&text, &import(&text, None));
    }
}

#[test]
fn what_nobody_sees_is_named() {
    let found = import("The A,\n\n1. Decides\u{202E} to meet\u{7}.\n\n2. En\u{202E}ds.", None);
    assert_eq!(found.operative[0].text, "Decides to meet.");
    let named: Vec<String> = found.warnings.iter().map(|warning| format!("{warning:?}")).collect();
    assert!(named[0].contains("202e") && named[0].contains("count: 2") && named[1].contains("\\u{7}"), "{named:?}");
}

#[test]
fn a_header_in_the_middle_of_a_sentence_is_taken_out_with_its_lines() {
    let found = import(&fixture("f11-pdf-wrapped.en"), None);
    let other: Vec<_> = found.other.iter().map(|other| (other.at, other.text.as_str())).collect();
    assert_eq!(other, [(22, "14"), (23, "RIVER FORUM"), (24, "REPORT ON RESULTS")]);
    assert!(found.operative[1].text.contains("long-term data by every station"));
}

#[test]
fn marks_of_a_draft_stand_with_their_clauses() {
    let found = import(&fixture("f12-negotiation-draft.en"), None);
    let marks: Vec<&[String]> =
        found.preamble.iter().chain(&found.operative).map(|clause| clause.marks.as_slice()).collect();
    assert_eq!(
        marks,
        [
            &["(agreed ad ref)"][..],
            &["[ ]", "[Norte]"],
            &["[ ]", "[Alt. Sur]"],
            &["(agreed)"],
            &["[ ]", "[Proposed by Norte, supported by Este]"],
            &["[report annually]", "[report every two years]"],
            &["[ ]", "Deletion proposed by Sur:"],
        ]
    );
    let numbers: Vec<&str> = found.operative.iter().map(|clause| clause.number.as_str()).collect();
    assert_eq!(numbers, ["1", "1 bis", "2", "3"]);
}
