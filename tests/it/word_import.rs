//! DOCX taken apart: documents that python-docx writes, our own export read again, the command and the page.

use std::time::{Duration, Instant};

use accord::ids::ClauseId;
use accord::import::{Clause as Found, Imported, Source, Tracked, recognise, source};
use accord::language::Language;
use accord::publishing::{Document, Foot, Footnote, Format, Frame, export};
use accord::text::ending::Style;
use accord::text::{Clause, ClauseKind, DeclarationKind, Text};
use serde_json::{Value, json};

use crate::support::{TestApp, on_both_databases};

/// What python-docx writes by a plan; none where there is no python that has it.
fn written(plan: &Value) -> Option<Vec<u8>> {
    crate::word::python(&["write.py"], plan.to_string().as_bytes())
}

#[track_caller]
fn read(bytes: &[u8], tracked: Tracked) -> Source {
    source::read(bytes, tracked).expect("a document")
}

fn imported(bytes: &[u8]) -> Imported {
    recognise(read(bytes, Tracked::Accepted), None)
}

/// Levels as the plan has them: format, words around, start, after which level it begins anew, figures only.
fn levels(all: &[(&str, &str)]) -> Value {
    all.iter().map(|(format, text)| json!([format, text, 1, null, false])).collect()
}

/// A resolution with numbers of several kinds, a table, a box, notes and a header.
fn plan() -> Value {
    let item = |list: u8, level: u8, words: &str| json!({"list": [list, level], "runs": [words]});
    json!({
        "lists": [
            levels(&[("decimal", "%1."), ("lowerLetter", "(%2)"), ("lowerRoman", "(%3)")]),
            levels(&[("upperRoman", "%1.")]),
            levels(&[("bullet", "\u{F0B7}")]),
        ],
        "header": "A/1/Rev.2",
        "footnotes": ["Resolution 2/7.", "See the annex."],
        "blocks": [
            {"runs": ["DECLARATION ON THE SEA"]},
            {"runs": ["Port Amaro, 3 May 2024"]},
            {"runs": ["The Assembly,"]},
            {"list": [2, 0], "runs": [{"words": "Recalling", "as": "i"}, " the pact,", {"words": "1", "as": "note"}]},
            {"list": [2, 0], "runs": ["Bearing in mind ", {"words": "paragraph 2", "as": "field"}, " of ", {"words": "it", "as": "link"}, ","]},
            item(1, 0, "Decides:"),
            item(1, 1, "To meet;"),
            item(1, 1, "To report:"),
            item(1, 2, "yearly;"),
            item(1, 2, "in writing;"),
            {"list": [1, 0], "runs": ["Invites all to come;", {"words": "2", "as": "note"}]},
            item(1, 1, "by sea;"),
            {"list": [1, 0], "runs": ["Urges", "\n", "its members."]},
            {"table": [[{"runs": ["Valmar"]}, {"runs": ["yes"]}], [{"runs": ["Orsena"]}, {"runs": ["no"]}]]},
            {"runs": ["Done at Port Amaro.", {"words": "SEAL", "as": "box"}]},
        ],
    })
}

/// Number and words of each clause, those below it in brackets.
fn tree(clauses: &[Found]) -> String {
    let one = |clause: &Found| {
        let below = if clause.children.is_empty() { String::new() } else { format!(" [{}]", tree(&clause.children)) };
        format!("{}={}{below}", clause.number, clause.text)
    };
    clauses.iter().map(one).collect::<Vec<_>>().join(" ")
}

#[test]
fn automatic_numbers_notes_and_tables_of_a_word_processor_are_read() {
    let Some(bytes) = written(&plan()) else { return };
    let found = imported(&bytes);
    assert_eq!((found.title.as_str(), found.place.as_str()), ("DECLARATION ON THE SEA", "Port Amaro"));
    assert_eq!(tree(&found.preamble), "I=Recalling the pact[1], II=Bearing in mind paragraph 2 of it,");
    let acts = "1=Decides: [a=To meet; b=To report: [i=yearly; ii=in writing;]] 2=Invites all to come[2]; [a=by sea;] 3=Urges its members.";
    assert_eq!(tree(&found.operative), acts);
    assert_eq!(found.footnotes, ["[1] Resolution 2/7.", "[2] See the annex."]);
    let after = ["Valmar", "yes", "Orsena", "no", "Done at Port Amaro.", "SEAL"];
    assert_eq!(found.closing, after);
    assert_eq!(found.other.iter().map(|other| other.text.as_str()).collect::<Vec<_>>(), ["A/1/Rev.2"]);
}

#[test]
fn accepted_changes_give_the_amended_text_and_rejected_ones_the_base() {
    let change = |words: &str, kind: &str, by: &str| json!({"words": words, "as": kind, "by": by});
    let plan = json!({
        "lists": [levels(&[("decimal", "%1.")])],
        "blocks": [
            {"runs": ["A TITLE OF SOME LENGTH"]},
            {"runs": ["The Assembly,"]},
            {"list": [1, 0], "runs": ["Decides to meet ", change("once", "del", "Ana"), change("twice", "ins", "Luis"), " a year;"]},
            {"list": [1, 0], "joined": "del", "runs": [change("Strikes this whole clause;", "del", "Ana")]},
            {"list": [1, 0], "joined": "ins", "runs": [change("Invites its members;", "ins", "Luis")]},
            {"list": [1, 0], "runs": ["Urges ", change("all", "moveFrom", "Ana"), "parliaments", change(" all", "moveTo", "Ana"), " to act."]},
        ],
    });
    let Some(bytes) = written(&plan) else { return };
    let of = |tracked| read(&bytes, tracked);
    let head = "A TITLE OF SOME LENGTH\n\nThe Assembly,\n\n";
    let amended = "1. Decides to meet twice a year;\n\n2. Invites its members;\n\n3. Urges parliaments all to act.";
    let base = "1. Decides to meet once a year;\n\n2. Strikes this whole clause;\n\n3. Urges allparliaments to act.";
    assert_eq!(of(Tracked::Accepted).text(), format!("{head}{amended}"));
    assert_eq!(of(Tracked::Rejected).text(), format!("{head}{base}"));
    let said = format!("{:?}", of(Tracked::Accepted).warnings);
    assert!(said.contains("count: 7") && said.contains("[\"Ana\", \"Luis\"]"), "{said}");
}

fn clause(id: &str, kind: ClauseKind, words: &str, under: Option<&str>) -> Clause {
    let mut clause = Clause::new(ClauseId::new(id), kind, words);
    clause.opening = words.split(' ').next().map_or(0, |word| word.chars().count());
    under.map_or(clause.clone(), |parent| clause.under(ClauseId::new(parent)))
}

/// A text with lists of three levels, and two delegations that reserve their position.
fn exported() -> (Document, Vec<u8>) {
    use ClauseKind::{Operative, Preambular};
    let mut text = Text::new(Language::new("en").unwrap(), DeclarationKind::Declaration);
    text.title = "Declaration on the sea".to_owned();
    text.place_date = "Port Amaro – 3 May 2024".to_owned();
    text.enacting = "The Assembly,".to_owned();
    text.clauses = vec![
        clause("p", Preambular, "Recalling the pact & its <annex>", None),
        clause("q", Preambular, "Noting the report of the year", None),
        clause("a", Operative, "Decides", None),
        clause("b", Operative, "to meet each year", Some("a")),
        clause("c", Operative, "to ask", Some("a")),
        clause("d", Operative, "for a report", Some("c")),
        clause("e", Operative, "for an account", Some("c")),
        clause("f", Operative, "Invites all", None),
        clause("g", Operative, "to come", Some("f")),
    ];
    let note = |on: &str, delegation: &str| Footnote {
        number: 0,
        on: Foot::Clause(on.to_owned()),
        kind: "reservation",
        delegation: delegation.to_owned(),
        head: format!("{delegation} reserves its position:"),
        words: "not this.".to_owned(),
        language: Language::new("en").unwrap(),
    };
    let document = Document::new(&text, &Style::un(&text.language), Frame::default());
    let document = document.with_footnotes(vec![note("q", "Valmar"), note("d", "Orsena")]);
    let bytes = export(&document, Format::Docx).unwrap();
    (document, bytes)
}

/// As [`tree`] of what was exported, with the calls of notes before the last mark.
fn exported_tree(nodes: &[accord::publishing::Node]) -> String {
    let one = |node: &accord::publishing::Node| {
        let calls: String = node.notes.iter().map(|number| format!("[{number}]")).collect();
        let text = node.text();
        let bare = text.trim_end_matches([';', '.', ',', ':']).len();
        let below =
            if node.children.is_empty() { String::new() } else { format!(" [{}]", exported_tree(&node.children)) };
        format!("{}={}{calls}{}{below}", node.number, &text[..bare], &text[bare..])
    };
    nodes.iter().map(one).collect::<Vec<_>>().join(" ")
}

#[test]
fn our_own_export_is_read_again_as_it_was() {
    let (document, bytes) = exported();
    let found = imported(&bytes);
    assert_eq!((found.title.as_str(), found.enacting.as_str()), ("Declaration on the sea", "The Assembly,"));
    assert_eq!((found.place.as_str(), found.date.as_str()), ("Port Amaro", "3 May 2024"));
    assert_eq!(tree(&found.preamble), exported_tree(&document.preamble));
    assert_eq!(tree(&found.operative), exported_tree(&document.operative));
    assert_eq!(
        found.footnotes,
        ["[1] Valmar reserves its position: not this.", "[2] Orsena reserves its position: not this."]
    );
    let other: Vec<&str> = found.other.iter().map(|other| other.text.as_str()).collect();
    assert_eq!((other, found.warnings.as_slice()), (vec!["1 / 1"], &[][..]), "the footer counts pages");
    assert!(found.closing.is_empty() && found.masthead.is_empty() && found.annexes.is_empty());
}

/// How long ten thousand paragraphs may take; a debug build on a machine with others at work is some twenty times slower.
const LONGEST: Duration = Duration::from_millis(if cfg!(debug_assertions) { 40_000 } else { 1_000 });

#[test]
fn ten_thousand_paragraphs_take_less_than_a_second() {
    let words = "the report of the year, takes note of what its members did, and asks them to go on with it in the years to come";
    let act = |nth: usize| format!("<w:p><w:r><w:t>{nth}. Welcomes {words};</w:t></w:r></w:p>");
    let body: String = (1..=10_000).map(act).collect();
    let title = "<w:p><w:r><w:t>A TITLE</w:t></w:r></w:p><w:p><w:r><w:t>The Assembly,</w:t></w:r></w:p>";
    let bytes = crate::import_command::docx(&format!("<w:document><w:body>{title}{body}</w:body></w:document>"));
    let begun = Instant::now();
    let found = imported(&bytes);
    assert!(begun.elapsed() < LONGEST, "{:?}", begun.elapsed());
    assert_eq!(found.operative.len(), 10_000);
}

/// Documents of which each element is cheap, and each makes the next dearer if nobody takes care.
#[test]
fn nothing_takes_the_square_of_its_length() {
    let many = |one: &str| one.repeat(20_000);
    let joined = many("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>");
    let fields =
        many("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/><w:t>b</w:t></w:r>");
    let calls: String = (0..20_000).map(|id| format!("<w:r><w:footnoteReference w:id=\"{id}\"/></w:r>")).collect();
    let marked = format!("<w:p><w:r><w:t>a{}</w:t></w:r>{calls}</w:p>", many(","));
    let attributes: String = (0..20_000).map(|nth| format!(" a{nth}=\"\"")).collect();
    let body = format!("{joined}<w:p{attributes}>{fields}</w:p>{marked}");
    let bytes = crate::import_command::docx(&format!("<w:document><w:body>{body}</w:body></w:document>"));
    let begun = Instant::now();
    assert!(read(&bytes, Tracked::Accepted).text().starts_with("aaaa"));
    assert!(begun.elapsed() < LONGEST, "{:?}", begun.elapsed());
}

/// Sends a form with a file, as a browser that reads it does.
pub(crate) fn send(app: &TestApp, who: &str, path: &str, fields: &[(&str, &str)], file: &[u8]) -> crate::client::Page {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part = format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    body.extend_from_slice(b"--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.docx\"\r\n\r\n");
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--XX--\r\n");
    app.demo(who).post_bytes(path, "multipart/form-data; boundary=XX", body)
}

on_both_databases! {
    fn a_document_is_read_into_the_box_and_taken_over(app: &TestApp) {
        app.play("tabled");
        let author = app.demo("valmar.head");
        let meeting = author.get("/declarations/migration-2017").expect(200).attribute(".crumbs a[href^='/meetings/']", "href");
        let begin = author.get(&meeting).expect(200).attribute("a[href^='/declarations/new']", "href");
        let desk = author.submit(&author.get(&begin).expect(200), "main form", &[("title", "A second text")]).expect(200);
        let path = desk.attribute("a[href$='/paste']", "href");
        let form = author.get(&path).expect(200);
        assert!(form.has("input[type=file][name=file]") && form.has("button[name=read][formenctype='multipart/form-data']"));
        let (_, bytes) = exported();
        let shown = send(app, "valmar.head", &path, &[("read", "yes")], &bytes).expect(200);
        assert!(shown.text("textarea").contains("(b) to ask:"), "{}", shown.body);
        assert!(shown.texts("#beside ~ ul li").contains(&"1 / 1".to_owned()), "{}", shown.body);
        assert_eq!(shown.attribute("input[name=whole]", "value"), "yes");
        // The same again, with another file, as long as nobody wrote into the box.
        let (text, made) = (shown.value_of("text").expect("the box"), shown.attribute("input[name=made]", "value"));
        send(app, "valmar.head", &path, &[("text", &text), ("made", &made)], b"Another text").expect(200);
        let kept = send(app, "valmar.head", &path, &[("text", "Mine, and not yours"), ("made", &made)], &bytes).expect(422);
        assert!(kept.has("#file[aria-invalid]") && kept.text("textarea") == "Mine, and not yours");
        // A file that cannot be read leaves what was typed.
        let refused = send(app, "valmar.head", &path, &[("text", &text), ("made", &made)], b"%PDF-1.7").expect(422);
        assert!(refused.text("#file-error").contains("PDF") && refused.value_of("text").as_ref() == Some(&text));
        author.submit(&shown, "main form", &[("file", "other.docx"), ("take", "yes")]).expect(422);
        author.submit(&shown, "main form", &[("take", "yes")]).expect(200);
        let desk = author.get(&desk.path).expect(200);
        assert!(desk.body.contains("for an account") && desk.body.contains("Declaration on the sea"));
        let other = send(app, "lunara.head", &path, &[("read", "yes")], &bytes);
        assert!([403, 404].contains(&other.status), "another delegation's draft: {}", other.status);
    }
}
