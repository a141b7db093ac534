//! Automatic numbers.

use super::*;

/// A level: its format, the words around its numbers, and what else it says.
fn level(nth: usize, format: &str, text: &str, more: &str) -> String {
    format!(
        "<w:lvl w:ilvl=\"{nth}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>"
    )
}

fn kind(id: u8, levels: &str) -> String {
    format!("<w:abstractNum w:abstractNumId=\"{id}\">{levels}</w:abstractNum>")
}

fn list(id: u8, kind: u8, more: &str) -> String {
    format!("<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{kind}\"/>{more}</w:num>")
}

fn numbering(inner: &str) -> String {
    format!("<w:numbering {W}>{inner}</w:numbering>")
}

/// A paragraph in a list, at a level.
fn at(list: u8, level: u8) -> String {
    paragraph(&format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>"), &run("x"))
}

#[track_caller]
fn labels(body: &str, numbering: &str, styles: &str, expected: &str) {
    let styles = format!("<w:styles {W}>{styles}</w:styles>");
    let text = source(body, &[("numbering", numbering), ("styles", &styles)], Tracked::Accepted).text();
    let labels: Vec<&str> = text.split("\n\n").map(|line| line.strip_suffix('x').unwrap_or(line).trim()).collect();
    assert_eq!(labels.join(" "), expected);
}

fn legal_levels() -> String {
    level(0, "decimal", "%1.", "") + &level(1, "lowerLetter", "(%2)", "") + &level(2, "lowerRoman", "%1.%2.%3", "")
}

#[test]
fn levels_count_and_begin_anew_below_each_number() {
    let numbering = numbering(&(kind(0, &legal_levels()) + &list(1, 0, "")));
    let body: String = [0, 1, 1, 2, 2, 1, 0, 1, 2].iter().map(|level| at(1, *level)).collect();
    labels(&body, &numbering, "", "1. (a) (b) 1.b.i 1.b.ii (c) 2. (a) 2.a.i");
}

#[test]
fn a_level_that_was_passed_over_is_written_as_its_first() {
    let numbering = numbering(&(kind(0, &legal_levels()) + &list(1, 0, "")));
    labels(&(at(1, 2) + &at(1, 0)), &numbering, "", "1.a.i 1.");
}

#[test]
fn figures_only_and_levels_that_go_on() {
    let levels = level(0, "upperRoman", "%1", "")
        + &level(1, "decimal", "%1.%2", "<w:isLgl/>")
        + &level(2, "decimal", "%3)", "<w:lvlRestart w:val=\"0\"/>");
    let numbering = numbering(&(kind(0, &levels) + &list(1, 0, "")));
    let body: String = [0, 1, 2, 2, 0, 1, 2].iter().map(|level| at(1, *level)).collect();
    labels(&body, &numbering, "", "I 1.1 1) 2) II 2.1 3)");
    let levels = legal_levels()
        .replace("<w:lvlText w:val=\"%1.%2.%3\"/>", "<w:lvlRestart w:val=\"1\"/><w:lvlText w:val=\"%3\"/>");
    let numbering = super::counted::numbering(&(kind(0, &levels) + &list(1, 0, "")));
    let body: String = [0, 1, 2, 1, 2, 0, 2].iter().map(|level| at(1, *level)).collect();
    labels(&body, &numbering, "", "1. (a) i (b) ii 2. i");
}

#[test]
fn lists_of_one_kind_go_on_unless_they_say_where_they_begin() {
    let begins = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
    let numbering = numbering(&(kind(0, &legal_levels()) + &list(1, 0, "") + &list(2, 0, "") + &list(3, 0, begins)));
    labels(&[1, 2, 3, 3, 1].map(|list| at(list, 0)).concat(), &numbering, "", "1. 2. 5. 6. 7.");
    let other = format!("<w:lvlOverride w:ilvl=\"0\">{}</w:lvlOverride>", level(0, "upperLetter", "%1)", ""));
    let numbering = super::counted::numbering(&(kind(0, &legal_levels()) + &list(1, 0, "") + &list(2, 0, &other)));
    labels(&(at(1, 0) + &at(2, 0)), &numbering, "", "1. B)");
}

#[test]
fn bullets_and_ordinals_are_what_a_reader_sees() {
    let numbering = numbering(
        &(kind(0, &level(0, "bullet", "\u{F0B7}", ""))
            + &kind(1, &level(0, "ordinal", "%1", ""))
            + &list(1, 0, "")
            + &list(2, 1, "")),
    );
    let spanish =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"es-PA\"/></w:rPr></w:rPrDefault></w:docDefaults>";
    labels(&(at(1, 0) + &at(2, 0) + &at(2, 0)), &numbering, spanish, "• 1º 2º");
}

#[test]
fn styles_number_their_paragraphs() {
    let levels = level(0, "decimal", "%1.", "<w:pStyle w:val=\"Act\"/>")
        + &level(1, "lowerLetter", "(%2)", "<w:pStyle w:val=\"Sub\"/>");
    let numbering = numbering(&(kind(0, &levels) + &list(7, 0, "")));
    let style = |id: &str, based: &str, numbered: &str| {
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:basedOn w:val=\"{based}\"/><w:pPr>{numbered}</w:pPr></w:style>"
        )
    };
    let listed = "<w:numPr><w:numId w:val=\"7\"/></w:numPr>";
    let styles = style("Act", "Normal", listed) + &style("Sub", "Act", "") + &style("Loop", "Loop", "");
    let of = |style: &str, more: &str| paragraph(&format!("<w:pStyle w:val=\"{style}\"/>{more}"), &run("x"));
    let none = "<w:numPr><w:numId w:val=\"0\"/></w:numPr>";
    let body = of("Act", "") + &of("Sub", "") + &of("Sub", "") + &of("Act", none) + &of("Loop", "") + &of("Act", "");
    labels(&body, &numbering, &styles, "1. (a) (b)   2.");
}

#[test]
fn a_kind_may_be_that_of_a_style() {
    let linked = "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"Numbers\"/></w:abstractNum>";
    let numbering =
        numbering(&(kind(0, &level(0, "upperRoman", "%1.", "")) + linked + &list(1, 0, "") + &list(2, 1, "")));
    let styles = "<w:style w:type=\"numbering\" w:styleId=\"Numbers\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    labels(&(at(2, 0) + &at(2, 0)), &numbering, styles, "I. II.");
}

#[test]
fn a_struck_paragraph_is_not_counted_and_a_number_may_be_a_change() {
    let numbering = numbering(&(kind(0, &legal_levels()) + &list(1, 0, "")));
    let numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    let struck = paragraph(
        &format!("{numbered}<w:rPr><w:del w:author=\"Ana\"/></w:rPr>"),
        "<w:del w:author=\"Ana\"><w:r><w:delText>gone</w:delText></w:r></w:del>",
    );
    let body = at(1, 0) + &struck + &at(1, 0);
    let read = |body: &str, tracked| source(body, &[("numbering", &numbering)], tracked).text();
    assert_eq!(read(&body, Tracked::Accepted), "1. x\n\n2. x");
    assert_eq!(read(&body, Tracked::Rejected), "1. x\n\n2. gone\n\n3. x");
    let former = "<w:pPrChange w:author=\"Ana\"><w:pPr/></w:pPrChange>";
    let body = paragraph(&format!("{numbered}{former}"), &run("x"));
    assert_eq!((read(&body, Tracked::Accepted).as_str(), read(&body, Tracked::Rejected).as_str()), ("1. x", "x"));
}

#[test]
fn lists_that_are_not_there_number_nothing() {
    let numbering = numbering(&(kind(0, "") + &list(1, 0, "") + &list(2, 9, "")));
    labels(&(at(1, 0) + &at(2, 0) + &at(3, 8)), &numbering, "", "  ");
}
