//! Words: runs, breaks, fields, boxes, notes, changes.

use super::*;
use crate::import::{TrackedChanges, Warning};

const BOX: &str = "<w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p>\
    </w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent>\
    </w:pict></mc:Fallback></mc:AlternateContent></w:r>";

#[test]
fn runs_are_one_paragraph_and_paragraphs_stay_apart() {
    check(&(paragraph("", &(run("Re") + &run("calls &amp; &#233;"))) + &said("b")), "Recalls & é | b");
    check(
        "<w:p><w:r><w:t> trimmed </w:t></w:r><w:r><w:t xml:space=\"preserve\"> kept </w:t><w:t>x</w:t></w:r></w:p>",
        "trimmed kept x",
    );
    check("<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>", "a b");
    check("<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r></w:p>", "a / b / c");
    check("<w:p><w:r><w:t>a</w:t><w:br w:type=\"page\"/><w:t>b</w:t></w:r></w:p>", "a | b");
    check(
        "<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:sym w:char=\"00A7\"/></w:r></w:p>",
        "a\u{2011}b§",
    );
    check(&format!("<w:p/>{}<w:p/>", said("a")), "a");
}

#[test]
fn what_stands_around_runs_is_looked_through() {
    let around = ["hyperlink", "smartTag", "sdt", "customXml", "dir", "unknown"];
    for name in around {
        check(&paragraph("", &format!("{}<w:{name}>{}</w:{name}>", run("a "), run("b"))), "a b");
    }
    check("<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>", "x");
}

#[test]
fn tables_are_read_cell_by_cell() {
    let cell = |inner: &str| format!("<w:tc>{inner}</w:tc>");
    let inner = format!("<w:tbl><w:tr>{}</w:tr></w:tbl>", cell(&said("inner")));
    let rows = format!(
        "<w:tr>{}{}</w:tr><w:tr>{}</w:tr>",
        cell(&(said("1a") + &said("1b"))),
        cell(&said("2")),
        cell(&(said("3") + &inner + "<w:p/>"))
    );
    check(
        &format!("{}<w:tbl>{rows}</w:tbl>{}", said("before"), said("after")),
        "before | 1a | 1b | 2 | 3 | inner | after",
    );
}

#[test]
fn a_box_is_read_once_and_after_its_paragraph() {
    check(&(paragraph("", &(run("a ") + BOX + &run("b"))) + &said("c")), "a b | boxed | c");
}

#[test]
fn fields_show_what_they_show() {
    let part = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    let called = "<w:r><w:instrText> REF x </w:instrText></w:r>";
    let (begin, separate, end) = (part("begin"), part("separate"), part("end"));
    let field = format!("{begin}{called}{separate}{}{end}", run("7"));
    check(&paragraph("", &(run("see ") + &field + &run(" above"))), "see 7 above");
    check(&paragraph("", &format!("{}{begin}{called}{field}{separate}{}{end}", run("a "), run("b"))), "a b");
    check(&paragraph("", &format!("{}{begin}{called}{end}{}", run("a "), run("b"))), "a b");
    check("<w:p><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p>", "3");
    // One without an end swallows nothing.
    check(&(paragraph("", &(run("a ") + &begin + called + &run("b"))) + &said("c")), "a b | c");
}

#[test]
fn calls_of_notes_stand_before_the_mark_that_closes_the_words() {
    let call = |id: u8| format!("<w:r><w:footnoteReference w:id=\"{id}\"/></w:r>");
    let note = |id: u8, words: &str| format!("<w:footnote w:id=\"{id}\">{}</w:footnote>", said(words) + &said("more"));
    let line = "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:t>line</w:t></w:r></w:p></w:footnote>";
    let notes =
        format!("<w:footnotes {W}>{line}{}{}{}</w:footnotes>", note(4, "four"), note(5, "five"), note(6, "unseen"));
    let body = paragraph("", &(run("Recalling “it”,") + &call(5) + &run(" and") + &call(4) + &run(";") + &call(5)));
    let text = source(&body, &[("footnotes", &notes)], Tracked::Accepted).text();
    assert_eq!(text, "Recalling “it[1]”, and[2][1];\n\n[1] five more\n\n[2] four more");
}

#[test]
fn endnotes_are_notes_and_a_mark_of_its_own_stays() {
    let ends = format!("<w:endnotes {W}><w:endnote w:id=\"1\">{}</w:endnote></w:endnotes>", said("end"));
    let feet = format!("<w:footnotes {W}><w:footnote w:id=\"1\">{}</w:footnote></w:footnotes>", said("* foot"));
    let call = "<w:r><w:endnoteReference w:id=\"1\"/></w:r>";
    let own = "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>*</w:t></w:r>";
    let body = paragraph("", &(run("a") + own + &run(" b") + call));
    let text = source(&body, &[("footnotes", &feet), ("endnotes", &ends)], Tracked::Accepted).text();
    assert_eq!(text, "a* b[2]\n\n* foot\n\n[2] end");
}

#[test]
fn headers_and_footers_stand_beside_the_text() {
    let header = format!("<w:hdr {W}>{}</w:hdr>", said("A/1/Rev.2"));
    let footer = format!("<w:ftr {W}>{}</w:ftr>", said("1 / 3"));
    let section = "<w:sectPr><w:headerReference r:id=\"r1\"/><w:headerReference r:id=\"r1\"/><w:footerReference r:id=\"r2\"/></w:sectPr>";
    let found = source(&(said("a") + section), &[("header1", &header), ("footer1", &footer)], Tracked::Accepted);
    let beside: Vec<&str> = found.beside.iter().map(|other| other.text.as_str()).collect();
    assert_eq!((found.text().as_str(), beside), ("a", vec!["A/1/Rev.2", "1 / 3"]));
}

fn change(name: &str, by: &str, inner: &str) -> String {
    format!("<w:{name} w:id=\"1\" w:author=\"{by}\">{inner}</w:{name}>")
}

#[track_caller]
fn both(body: &str, accepted: &str, rejected: &str, count: usize) {
    for (tracked, expected) in [(Tracked::Accepted, accepted), (Tracked::Rejected, rejected)] {
        let found = source(body, &[], tracked);
        assert_eq!(found.text().replace("\n\n", " | "), expected, "{tracked:?}");
        let changes = TrackedChanges { count, authors: vec!["Ana".to_owned()] };
        assert_eq!(found.warnings, [Warning::Changes { tracked, changes }]);
    }
}

#[test]
fn changes_are_accepted_or_rejected() {
    let gone = |words: &str| format!("<w:r><w:delText xml:space=\"preserve\">{words}</w:delText></w:r>");
    let body = run("the ") + &change("del", "Ana", &gone("old ")) + &change("ins", "Ana", &run("new ")) + &run("sea");
    both(&paragraph("", &body), "the new sea", "the old sea", 2);
    // What was inserted and struck again stands in neither.
    let body = run("a ") + &change("ins", "Ana", &change("del", "Ana", &gone("never "))) + &run("b");
    both(&paragraph("", &body), "a b", "a b", 2);
    let from = paragraph("", &change("moveFrom", "Ana", &run("moved")));
    let to = paragraph("", &change("moveTo", "Ana", &run("moved")));
    both(&(from + &said("x") + &to), "x | moved", "moved | x", 1);
}

#[test]
fn ends_of_paragraphs_and_rows_are_changes_too() {
    let end = |name: &str| format!("<w:rPr>{}</w:rPr>", change(name, "Ana", ""));
    both(&(paragraph(&end("ins"), &run("a ")) + &said("b")), "a | b", "a b", 1);
    both(
        &(paragraph(&end("del"), &run("a ")) + &paragraph(&end("del"), &run("b ")) + &said("c")),
        "a b c",
        "a | b | c",
        2,
    );
    let row =
        |name: &str| format!("<w:tr><w:trPr>{}</w:trPr><w:tc>{}</w:tc></w:tr>", change(name, "Ana", ""), said(name));
    both(&format!("<w:tbl>{}{}</w:tbl>{}", row("ins"), row("del"), said("x")), "ins | x", "del | x", 2);
    // The last paragraph of a cell has nothing to go on with.
    let cell = format!("<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>{}", paragraph(&end("del"), &run("a")), said("b"));
    both(&cell, "a | b", "a | b", 1);
}

#[test]
fn what_is_left_out_is_counted() {
    let hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>seen</w:t></w:r>";
    let comment =
        "<w:commentRangeStart w:id=\"0\"/><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>";
    let picture = "<w:r><w:drawing><a:blip/></w:drawing></w:r>";
    let former = "<w:r><w:rPr><w:rPrChange w:author=\"Ana\"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t xml:space=\"preserve\"> x</w:t></w:r>";
    let body = format!("<w:p>{hidden}{comment}{picture}{former}</w:p><w:altChunk r:id=\"z\"/>");
    let found = source(&body, &[], Tracked::Accepted);
    assert_eq!(found.text(), "seen x");
    let changes = TrackedChanges { count: 1, authors: vec!["Ana".to_owned()] };
    let warnings = [
        Warning::Changes { tracked: Tracked::Accepted, changes },
        Warning::Comments(1),
        Warning::HiddenWords(6),
        Warning::Pictures(1),
        Warning::Embedded(1),
    ];
    assert_eq!(found.warnings, warnings);
    assert_eq!(source(&body, &[], Tracked::Rejected).text(), "seen");
}

#[test]
fn what_turns_the_direction_of_text_is_left_out_and_named() {
    let found = source(&said("a\u{202E}b"), &[], Tracked::Accepted);
    assert_eq!(found.text(), "ab");
    assert!(
        matches!(&found.warnings[..], [Warning::Hidden(hidden)] if hidden.character == '\u{202E}' && hidden.line == 1)
    );
}

#[test]
fn the_text_of_a_source_gives_its_lines_again() {
    let found = source(&(said("a") + "<w:p><w:r><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>"), &[], Tracked::Accepted);
    let again = Source::paragraphs(&found.text());
    let words = |source: &Source| source.lines.iter().map(|line| (line.text.clone(), line.parted)).collect::<Vec<_>>();
    assert_eq!(words(&found)[1..], words(&again)[1..]);
    assert_eq!(words(&found).len(), 3);
}
