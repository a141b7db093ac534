use super::*;
use crate::language::Language;
use crate::publishing::Node;
use crate::text::merge::{Operation, merge};
use crate::text::{Clause, DeclarationKind};

fn id(name: &str) -> ClauseId {
    ClauseId::new(name)
}

fn clause(name: &str, kind: ClauseKind, words: &str, opening: usize) -> Clause {
    let mut clause = Clause::new(id(name), kind, words);
    clause.opening = opening;
    clause
}

/// Reasons, a heading, acts with sub-clauses and words after them, references, emphasis and a link.
fn base() -> Text {
    let mut text = Text::new(Language::english(), DeclarationKind::Declaration);
    text.title = "On people who move".to_owned();
    text.enacting = "The Parliament,".to_owned();
    let operative = ClauseKind::Operative;
    let mut with_subs = clause("c2", operative, "Requests States to", 8);
    with_subs.wrap_up = "and to report on paragraph [#c4]".to_owned();
    text.clauses = vec![
        clause("p1", ClauseKind::Preambular, "Recalling its *earlier* declarations", 9),
        clause("p2", ClauseKind::Preambular, "Noting that people move", 6),
        clause("h1", ClauseKind::Heading, "What we ask", 0),
        clause("c1", operative, "Encourages States to protect people, as paragraph [#c3] says", 10),
        with_subs,
        clause("c2a", operative, "open their doors to [everybody](https://example.org) who asks", 0).under(id("c2")),
        clause("c2b", operative, "keep no child behind bars", 0).under(id("c2")),
        clause("c3", operative, "Decides to meet every year; asks the secretariat to help", 7),
        clause("c4", operative, "Thanks its hosts", 6),
    ];
    text
}

fn insert(name: &str, after: Option<&str>, parent: Option<&str>, kind: ClauseKind) -> Operation {
    Operation::Insert {
        clause: id(name),
        after: after.map(id),
        parent: parent.map(id),
        kind,
        words: "Adds a *new* thought to paragraph [#c4]".to_owned(),
        opening: 4,
    }
}

fn go(name: &str, after: Option<&str>, parent: Option<&str>) -> Operation {
    Operation::Move { clause: id(name), after: after.map(id), parent: parent.map(id) }
}

/// What amendments may do, one thing each.
fn operations() -> Vec<Operation> {
    let operative = ClauseKind::Operative;
    let cut = "Decides to meet every year; ".chars().count();
    vec![
        Operation::retitle("On all people who move"),
        Operation::replace(id("p1"), "Recalling all its *most earlier* declarations", 9),
        Operation::replace(id("c1"), "Urges States to protect all people, as paragraph [#c3] says", 5),
        Operation::replace(id("c2a"), "open their doors to [everybody](https://example.org) at once", 0),
        Operation::replace(id("c4"), "Something wholly other stands here now, in a longer sentence", 9),
        insert("n1", None, None, operative),
        insert("n2", Some("c4"), None, operative),
        insert("n3", Some("c2a"), Some("c2"), operative),
        insert("n4", Some("p2"), None, ClauseKind::Preambular),
        Operation::Delete { clause: id("p2") },
        Operation::Delete { clause: id("c2") },
        Operation::Delete { clause: id("c2b") },
        Operation::Delete { clause: id("c4") },
        go("c4", Some("c1"), None),
        go("c2", Some("c4"), None),
        go("c3", Some("c2a"), Some("c2")),
        go("p2", None, None),
        Operation::Split { clause: id("c3"), at: cut, second: id("s1"), opening: 4 },
        Operation::Join { clause: id("c3"), with: id("c4") },
    ]
}

fn change(nth: usize, operation: Operation) -> Change {
    let filed = u32::try_from(nth).unwrap();
    Change { amendment: AmendmentId::new(format!("a{nth}")), filed, operations: vec![operation] }
}

fn at() -> Moment {
    chrono::NaiveDate::from_ymd_opt(2017, 6, 10).unwrap().and_hms_opt(12, 0, 0).unwrap()
}

fn told(base: &Text, changes: &[Change]) -> Compilation {
    let author = |name: String| Author { name, at: at() };
    let authors = changes.iter().map(|one| (one.amendment.clone(), author(format!("by {}", one.amendment)))).collect();
    let consequence = author("consequence".to_owned());
    let style = Style::un(&Language::english());
    let merged = merge(base, changes);
    let amended =
        Amended { base, changes, merged: &merged, authors: &authors, consequence: &consequence, style: &style };
    Compilation::new(&amended, Frame::default(), Vec::new())
}

/// The paragraphs that stay when all changes are rejected (0) or accepted (1), with their numbers.
fn settled(compilation: &Compilation, side: usize) -> Vec<String> {
    let stays = |fate: &Fate| match fate {
        Fate::Kept => true,
        Fate::Deleted(_) => side == 0,
        Fate::Inserted(_) => side == 1,
    };
    let words = |all: &[Tracked]| {
        all.iter().filter(|one| stays(&one.fate)).map(|one| one.run.text.as_str()).collect::<String>()
    };
    let paragraphs = compilation.paragraphs.iter().filter(|one| stays(&one.fate)).map(|one| {
        let number = one.numbers[side].as_ref().map(|number| format!("{} ", number.display)).unwrap_or_default();
        number + &words(&one.words)
    });
    std::iter::once(words(&compilation.title)).chain(paragraphs).collect()
}

/// The paragraphs of a text as its files have them.
fn published(text: &Text) -> Vec<String> {
    fn walk(node: &Node, out: &mut Vec<String>) {
        out.extend(node.lead_in.lines().map(str::to_owned));
        if !node.is_heading_alone() {
            let label = if node.label.is_empty() { String::new() } else { format!("{} ", node.label) };
            out.push(label + &node.text());
        }
        node.children.iter().for_each(|child| walk(child, out));
        out.extend((!node.wrap_up.is_empty()).then(|| node.wrap_up.clone()));
    }
    let document = Document::new(text, &Style::un(&Language::english()), Frame::default());
    let mut out = vec![document.title.clone()];
    document.preamble.iter().chain(&document.operative).for_each(|node| walk(node, &mut out));
    out
}

#[track_caller]
fn check(changes: &[Change]) {
    let base = base();
    let compilation = told(&base, changes);
    assert_eq!(settled(&compilation, 0), published(&base), "rejected: {changes:?}");
    let merged = settle(merge(&base, changes).text);
    assert_eq!(settled(&compilation, 1), published(&merged), "accepted: {changes:?}");
}

#[test]
fn rejected_they_give_the_text_and_accepted_the_amended_text() {
    check(&[]);
    let all = operations();
    for (nth, one) in all.iter().enumerate() {
        check(&[change(nth, one.clone())]);
        for (other, two) in all.iter().enumerate().skip(nth + 1) {
            check(&[change(nth, one.clone()), change(other, two.clone())]);
            check(&[change(other, two.clone()), change(nth, one.clone())]);
        }
    }
    let every: Vec<Change> = all.into_iter().enumerate().map(|(nth, one)| change(nth, one)).collect();
    check(&every);
    let turned: Vec<Change> = every.into_iter().rev().collect();
    check(&turned);
}

#[test]
fn each_change_bears_the_name_of_whoever_proposes_it() {
    let reworded = operations().remove(2);
    let compilation = told(&base(), &[change(2, reworded), change(7, operations().remove(7))]);
    let said: Vec<(String, Option<&str>)> = compilation
        .paragraphs
        .iter()
        .flat_map(|one| &one.words)
        .filter_map(|one| match &one.fate {
            Fate::Kept => None,
            Fate::Inserted(author) => Some((format!("+{}", one.run.text), Some(author.name.as_str()))),
            Fate::Deleted(author) => Some((format!("-{}", one.run.text), Some(author.name.as_str()))),
        })
        .collect();
    let by = |words: &str| said.iter().find(|(said, _)| said == words).and_then(|(_, by)| *by);
    assert_eq!(by("-Encourages"), Some("by a2"), "{said:?}");
    assert_eq!(by("+Urges"), Some("by a2"), "{said:?}");
    assert_eq!(by("+Adds"), Some("by a7"), "{said:?}");
}

#[test]
fn words_are_kept_where_nobody_touches_them() {
    let compilation = told(&base(), &[change(2, operations().remove(2))]);
    let touched = compilation.paragraphs.iter().filter(|one| one.words.iter().any(|word| word.fate != Fate::Kept));
    let touched: Vec<_> = touched.filter_map(|one| one.clause.as_ref()).collect();
    assert_eq!(touched, [&id("c1")]);
    let first = &compilation.paragraphs.iter().find(|one| one.clause == Some(id("c1"))).unwrap().words;
    assert!(first.iter().any(|one| one.fate == Fate::Kept && one.run.text.contains("States to protect")), "{first:?}");
}
