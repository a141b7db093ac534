//! The declaration as JSON: the shape that scripts rely on. Every key is always there.

use serde_json::{Value, json};

use super::footnote::{Foot, Footnote};
use super::tree::{Document, Node};

/// The document as JSON, indented, with a line feed at its end.
pub(super) fn export(document: &Document) -> String {
    let frame = &document.frame;
    let warnings: Vec<&String> =
        [&frame.demonstration, &frame.draft].into_iter().filter(|word| !word.is_empty()).collect();
    let (place, date) = split(&document.place_date);
    let value = json!({
        "kind": document.kind.as_str(),
        "language": document.language,
        "symbol": frame.symbol,
        "title": document.title,
        "place": place,
        "date": date,
        "masthead": document.masthead,
        "enacting": document.enacting,
        "preamble": document.preamble.iter().map(clause).collect::<Vec<_>>(),
        "operative": document.operative.iter().map(clause).collect::<Vec<_>>(),
        "closing": document.closing,
        "footnotes": document.footnotes.iter().map(footnote).collect::<Vec<_>>(),
        "annexes": [],
        "other": [],
        "warnings": warnings,
    });
    format!("{value:#}\n")
}

fn clause(node: &Node) -> Value {
    json!({
        "id": node.id,
        "number": node.number,
        "lead_in": node.lead_in,
        "opening": node.opening,
        "text": node.text(),
        "children": node.children.iter().map(clause).collect::<Vec<_>>(),
        "wrap_up": node.wrap_up,
        "footnotes": node.notes,
        "marks": node.marks.as_ref().map_or(&[][..], |marks| &marks.list),
    })
}

/// What a delegation reserved; `clause` is null where it stands to the title.
fn footnote(footnote: &Footnote) -> Value {
    let clause = match &footnote.on {
        Foot::Title => None,
        Foot::Clause(id) => Some(id),
    };
    json!({
        "number": footnote.number,
        "clause": clause,
        "kind": footnote.kind,
        "delegation": footnote.delegation,
        "head": footnote.head,
        "language": footnote.language,
        "text": footnote.words,
    })
}

/// "Panama City, Panama – 10 June 2017" is a place and a date; a line without a dash is a place.
fn split(place_date: &str) -> (&str, &str) {
    [" – ", " — ", " - "]
        .iter()
        .find_map(|dash| place_date.rsplit_once(dash))
        .map_or((place_date, ""), |(place, date)| (place.trim(), date.trim()))
}
