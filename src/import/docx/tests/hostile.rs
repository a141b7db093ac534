//! Files that are damaged, of another kind, or made to do harm.

use proptest::prelude::*;

use super::*;
use crate::import::docx::package::{LOOSE_BYTES, MOST_PARTS, Package};
use crate::import::docx::walk::MOST_PARAGRAPHS;
use crate::import::docx::xml::DEEPEST;
use crate::import::source::Unreadable;
use crate::import::{Warning, recognise};

#[track_caller]
fn fault(bytes: &[u8], expected: Unreadable) {
    assert_eq!(refused(bytes).fault, expected);
}

/// A package whose main part is this.
fn main(text: &str) -> Vec<u8> {
    package(&[("word/document.xml", text.as_bytes())])
}

#[test]
fn types_and_entities_are_not_read() {
    let type_of =
        "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    fault(&main(&format!("{type_of}<w:document>{}</w:document>", said("&b;"))), Unreadable::Declared);
    let bad = refused(&main(&format!("<w:document>\n{}</w:document>", said("&nbsp;"))));
    assert_eq!((bad.fault, bad.part.as_str(), bad.line), (Unreadable::Declared, "word/document.xml", 2));
    fault(&document(&said("a"), &[("styles", "<!DOCTYPE x><w:styles/>")]), Unreadable::Declared);
}

#[test]
fn deep_nesting_ends_the_reading() {
    let nested =
        |deep: usize| format!("<w:document>{}{}</w:document>", "<w:sdt>".repeat(deep), "</w:sdt>".repeat(deep));
    assert!(read(&main(&nested(DEEPEST - 1)), Tracked::Accepted).is_ok());
    fault(&main(&nested(DEEPEST)), Unreadable::Deep);
    fault(&main(&nested(100_000)), Unreadable::Deep);
}

#[test]
fn what_swells_is_not_unpacked() {
    let blown = |bytes: usize| main(&format!("<w:document>{}</w:document>", " ".repeat(bytes)));
    fault(&blown(LOOSE_BYTES), Unreadable::Swollen);
    assert!(read(&blown(LOOSE_BYTES - 100), Tracked::Accepted).is_ok(), "a small one may be packed as tightly");
}

#[test]
fn all_parts_together_have_a_limit() {
    let bytes = package(&[("one", b"<a>1</a>"), ("two", b"<a>2</a>")]);
    let mut whole = Package::within(&bytes, 16).unwrap();
    assert_eq!(
        (whole.part("one").unwrap(), whole.part("two").unwrap()),
        (Some("<a>1</a>".into()), Some("<a>2</a>".into()))
    );
    let mut less = Package::within(&bytes, 15).unwrap();
    assert!(less.part("one").is_ok());
    assert_eq!(less.part("two").unwrap_err().fault, Unreadable::Swollen);
}

#[test]
fn parts_and_paragraphs_are_counted() {
    let names: Vec<String> = (0..=MOST_PARTS).map(|nth| format!("{nth}")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    fault(&package(&files), Unreadable::Swollen);
    let many = "<w:p/>".repeat(MOST_PARAGRAPHS + 1);
    fault(&main(&format!("<w:document>{many}</w:document>")), Unreadable::Swollen);
}

#[test]
fn a_long_label_is_no_bomb() {
    let text = "%1".repeat(200);
    let numbering = format!(
        "<w:numbering><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"{text}\"/></w:lvl></w:abstractNum></w:numbering>"
    );
    fault(&document(&said("a"), &[("numbering", &numbering)]), Unreadable::Swollen);
}

#[test]
fn other_files_are_named_for_what_they_are() {
    fault(
        &package(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"<x/>")]),
        Unreadable::Archive,
    );
    fault(&main("<workbook/>"), Unreadable::Archive);
    fault(&package(&[]), Unreadable::Archive);
    let leads = format!(
        "<Relationships><Relationship Type=\"{KIND}/officeDocument\" Target=\"../../etc/passwd\"/></Relationships>"
    );
    fault(&package(&[("_rels/.rels", leads.as_bytes())]), Unreadable::Archive);
}

#[test]
fn a_program_in_a_document_is_named_and_left_alone() {
    let bytes = package(&[
        ("word/document.xml", b"<w:document><w:p><w:r><w:t>a</w:t></w:r></w:p></w:document>"),
        ("word/vbaProject.bin", b"\0"),
    ]);
    let found = read(&bytes, Tracked::Accepted).unwrap();
    assert_eq!((found.text().as_str(), found.warnings.as_slice()), ("a", &[Warning::Macros][..]));
}

#[test]
fn an_encrypted_part_is_named_so() {
    let mut bytes = main("<w:document/>");
    // The first bit of the flags, in the local header and in the directory.
    let directory = bytes.windows(4).position(|window| window == b"PK\x01\x02").unwrap();
    bytes[6] |= 1;
    bytes[directory + 8] |= 1;
    fault(&bytes, Unreadable::Encrypted);
}

#[test]
fn a_document_cut_off_anywhere_is_refused() {
    let bytes = document(&said("a"), &[("styles", "<w:styles/>")]);
    for end in 0..bytes.len() {
        assert!(read(&bytes[..end], Tracked::Accepted).is_err(), "cut at {end}");
    }
    for text in
        ["<w:document><w:p>", "<w:document></w:p>", "<w:document>&#xFFFFFFFF;</w:document>", "<w:document></w:documen>"]
    {
        fault(&main(text), Unreadable::Broken);
    }
    fault(&package(&[("word/document.xml", b"<w:document>\xff</w:document>")]), Unreadable::Broken);
}

/// Words that cannot be taken for numbers or marks.
fn words() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec("[a-zé]{1,8}", 1..5)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// All words of paragraphs, cells, boxes, links and fields come out, each once, whatever is in what.
    #[test]
    fn words_in_are_words_out(parts in proptest::collection::vec((words(), 0..7_u8), 1..20)) {
        let mut body = String::new();
        let mut given = Vec::new();
        for (words, kind) in &parts {
            given.extend(words.iter().cloned());
            let spoken: String = words.iter().map(|word| run(&format!("{word} "))).collect();
            body.push_str(&match kind {
                0 => format!("<w:p><w:hyperlink>{spoken}</w:hyperlink></w:p>"),
                1 => format!("<w:tbl><w:tr><w:tc><w:p>{spoken}</w:p></w:tc></w:tr></w:tbl>"),
                2 => format!("<w:p><w:r><w:pict><w:txbxContent><w:p>{spoken}</w:p></w:txbxContent></w:pict></w:r></w:p>"),
                3 => format!("<w:sdt><w:sdtContent><w:p>{spoken}</w:p></w:sdtContent></w:sdt>"),
                4 => format!("<w:p><w:fldSimple>{spoken}</w:fldSimple></w:p>"),
                5 => format!("<w:p><w:ins>{spoken}</w:ins><w:del>{}</w:del></w:p>", run("NEVER")),
                _ => format!("<w:p>{spoken}</w:p>"),
            });
        }
        let found = read(&document(&body, &[]), Tracked::Accepted).unwrap();
        let came: Vec<String> = found.text().split_whitespace().map(str::to_owned).collect();
        prop_assert_eq!(came, given);
    }

    /// Whatever the bytes are, there is an answer.
    #[test]
    fn damaged_bytes_are_read_or_refused(at in any::<prop::sample::Index>(), byte in any::<u8>(), xml in "[<>/&;a-zA-Z:=\"' ]{0,80}") {
        let mut bytes = document(&said("words"), &[("styles", "<w:styles/>")]);
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Ok(found) = read(&bytes, Tracked::Accepted) {
            drop(recognise(found, None));
        }
        drop(read(&main(&format!("<w:document>{xml}</w:document>")), Tracked::Accepted));
    }
}
