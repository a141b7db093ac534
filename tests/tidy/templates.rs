//! Templates: every word comes from a catalogue, and nothing that the content security policy would block.

use crate::{File, files, none};

/// Names that are the same in every language.
const NAMES: &[&str] = &[
    "Accord",
    "Akoma",
    "Ntoso",
    "Atom",
    "CSV",
    "DOCX",
    "HTML",
    "JSON",
    "PDF",
    "QR",
    "SHA-256",
    "TXT",
    "UTC",
    "XLSX",
    "XML",
    "ZIP",
    "iCalendar",
];

/// Attributes that a reader sees or hears.
const SPOKEN: &[&str] =
    &["alt", "aria-label", "aria-description", "aria-roledescription", "label", "placeholder", "title"];

#[test]
fn every_sentence_comes_from_a_catalogue() {
    let mut findings = Vec::new();
    for file in files("templates", &["html", "svg", "txt"]) {
        let bare = without_code(&file.text);
        let texts = if file.path.ends_with(".txt") { vec![(0, bare.clone())] } else { shown(&bare) };
        for (at, text) in texts {
            findings.extend(words(&text).into_iter().map(|(offset, word)| file.finding(at + offset, &word)));
        }
    }
    none("words stand in locales/, not in templates", &findings);
}

#[test]
fn nothing_needs_a_weaker_content_security_policy() {
    let findings: Vec<_> = files("templates", &["html", "svg"])
        .iter()
        // A published file stands alone: it is offered for keeping, never shown as a page of this site.
        .filter(|file| !file.path.starts_with("templates/publishing/"))
        .flat_map(|file| forbidden(file, &without_code(&file.text)))
        .collect();
    none("no code and no style inside a page", &findings);
}

#[test]
fn what_people_write_into_is_known_by_its_name() {
    let sources = files("src/web", &["rs"]);
    let kept = sources.iter().find(|file| file.path.ends_with("/kept.rs")).map_or("", |file| file.text.as_str());
    let known = |name: &str| name.contains('\u{1}') || kept.contains(&format!("(\"{name}\", "));
    let mut findings = Vec::new();
    for file in files("templates", &["html"]) {
        let bare = without_code(&file.text);
        for (at, _) in bare.match_indices("<textarea") {
            let end = tag_end(&bare[at..]).map_or(bare.len(), |end| at + end);
            let names = attributes(&bare[at..end]).into_iter().filter(|one| one.1 == "name" && !known(one.2));
            findings.extend(names.map(|one| file.finding(at + one.0, one.2)));
        }
    }
    for file in &sources {
        for (at, start) in file.text.match_indices("Field::prose(\"") {
            let name = file.text[at + start.len()..].split('"').next().unwrap_or_default();
            findings.extend((!known(name)).then(|| file.finding(at, name)));
        }
    }
    none(
        "what is written in a field stands in WRITTEN of src/web/kept.rs, so that a single word of it is kept",
        &findings,
    );
}

/// The template with askama's expressions, statements and comments, and HTML's comments, blanked.
fn without_code(text: &str) -> String {
    let mut bare = text.to_owned();
    for (open, close) in [("{#", "#}"), ("{%", "%}"), ("{{", "}}"), ("<!--", "-->")] {
        while let Some(from) = bare.find(open) {
            let end = bare[from..].find(close).map_or(bare.len(), |end| from + end + close.len());
            // A placeholder keeps an attribute non-empty: value="{{ x }}" is not value="".
            let blank: String =
                bare[from..end].bytes().map(|byte| if byte == b'\n' { '\n' } else { '\u{1}' }).collect();
            bare.replace_range(from..end, &blank);
        }
    }
    bare
}

/// The text between tags and the attributes that are read out, with their offsets.
fn shown(bare: &str) -> Vec<(usize, String)> {
    let mut texts = Vec::new();
    let mut at = 0;
    while let Some(open) = bare[at..].find('<').map(|open| at + open) {
        texts.push((at, bare[at..open].to_owned()));
        let end = tag_end(&bare[open..]).map_or(bare.len(), |end| open + end);
        texts.extend(
            attributes(&bare[open..end])
                .into_iter()
                .filter(|a| SPOKEN.contains(&a.1))
                .map(|a| (open + a.0, a.2.to_owned())),
        );
        at = end;
    }
    texts.push((at, bare[at..].to_owned()));
    texts
}

/// Where a tag ends, minding quotes.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quote = None;
    let end = tag.find(|c| match (c, quote) {
        ('"' | '\'', None) => {
            quote = Some(c);
            false
        }
        (c, Some(open)) if c == open => {
            quote = None;
            false
        }
        ('>', None) => true,
        _ => false,
    });
    end.map(|end| end + 1)
}

/// The quoted attributes of a tag: offset of the value, name, value.
fn attributes(tag: &str) -> Vec<(usize, &str, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(equals) = tag[at..].find("=\"").map(|equals| at + equals) {
        let name = tag[..equals].rsplit(|c: char| c.is_whitespace() || c == '\u{1}').next().unwrap_or_default();
        let value = equals + 2;
        let end = tag[value..].find('"').map_or(tag.len(), |end| value + end);
        found.push((value, name, &tag[value..end]));
        at = (end + 1).min(tag.len());
    }
    found
}

/// Words of two letters or more that no language shares, with their offsets. Entities are not words.
fn words(text: &str) -> Vec<(usize, String)> {
    let part = |c: char| c.is_alphanumeric() || "-&;#'’".contains(c);
    let mut found = Vec::new();
    let mut at = 0;
    for piece in text.split(|c: char| !part(c)) {
        let word = piece.trim_matches(|c: char| !c.is_alphanumeric() && c != '&' && c != '#');
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        if letters > 1 && !word.starts_with('&') && !NAMES.contains(&word) {
            found.push((at, format!("“{word}” is not from a catalogue")));
        }
        at += piece.len();
        at += text[at..].chars().next().map_or(0, char::len_utf8);
    }
    found
}

fn forbidden(file: &File, bare: &str) -> Vec<String> {
    let mut findings = Vec::new();
    let mut at = 0;
    while let Some(open) = bare[at..].find('<').map(|open| at + open) {
        let end = tag_end(&bare[open..]).map_or(bare.len(), |end| open + end);
        let tag = &bare[open..end];
        findings.extend(in_tag(tag).into_iter().map(|what| file.finding(open, &what)));
        if tag.starts_with("<script") && !bare[end..].trim_start().starts_with("</script") {
            findings.push(file.finding(open, "code inside a script element"));
        }
        at = end;
    }
    findings
}

fn in_tag(tag: &str) -> Vec<String> {
    let name = |c: char| c.is_ascii_alphabetic();
    let mut findings = Vec::new();
    if tag.starts_with("<style") {
        findings.push("a style element".to_owned());
    }
    for (equals, _) in tag.match_indices('=') {
        let attribute =
            tag[..equals].rsplit(|c: char| c.is_whitespace() || "\"'\u{1}".contains(c)).next().unwrap_or_default();
        if attribute == "style" || (attribute.starts_with("on") && attribute.len() > 4 && attribute.chars().all(name)) {
            findings.push(format!("the attribute {attribute}"));
        }
    }
    if tag.to_ascii_lowercase().contains("javascript:") {
        findings.push("a javascript: address".to_owned());
    }
    findings
}

#[test]
fn words_outside_expressions_are_found() {
    #[track_caller]
    fn check(template: &str, expected: &[&str]) {
        let texts = shown(&without_code(template));
        let found: Vec<_> = texts.iter().flat_map(|(_, text)| words(text)).map(|(_, word)| word).collect();
        let expected: Vec<_> = expected.iter().map(|word| format!("“{word}” is not from a catalogue")).collect();
        assert_eq!(found, expected, "{template}");
    }
    check("<p class=\"a > b\">{{ v.say(\"x\") }} · 5 &nbsp; (a)</p>", &[]);
    check("<p>{% if a < b %}Hello{% endif %}</p>", &["Hello"]);
    check("<input placeholder=\"Name\" value=\"{{ name }}\" name=\"name\">", &["Name"]);
    check("<!-- words --><a href=\"/x\">Accord</a> {# words #} PDF", &[]);
}

#[test]
fn code_in_a_page_is_found() {
    #[track_caller]
    fn check(template: &str, expected: usize) {
        let file = File { path: "templates/x.html".into(), text: template.into() };
        let found = forbidden(&file, &without_code(template));
        assert_eq!(found.len(), expected, "{template}: {found:?}");
    }
    check("<script type=\"module\" src=\"/assets/x.mjs\"></script>", 0);
    check("<script>alert(1)</script>", 1);
    check("<p style=\"color:red\" onclick=\"x()\">", 2);
    check("<a href=\"javascript:x()\">", 1);
    check("<p data-one=\"x\" class=\"style\">a = b</p>", 0);
}
