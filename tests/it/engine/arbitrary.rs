//! The engine on arbitrary Unicode: the body of the fuzz target, under proptest.

use accord::cli::consolidate;
use accord::text::diff::display;
use accord::text::merge::{CarriedWords, carry_words};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

#[path = "../../../fuzz/body.rs"]
mod body;

/// What texts are apt to be broken at: combining marks, joiners, flags, jamo, other directions, spaces of every kind,
/// marks of the house, and ordinary words.
const PIECES: [&str; 48] = [
    "e\u{301}",
    "\u{301}",
    "n\u{303}",
    "👩‍👩‍👧",
    "👩",
    "\u{200D}",
    "\u{FE0F}",
    "👍🏽",
    "\u{1F3FD}",
    "🇵🇦",
    "🇵",
    "한",
    "ᄒ",
    "ᅡ",
    "ᆫ",
    "漢字",
    "かな",
    "ไทย",
    "क्ष",
    "நி",
    "שלום",
    "مرحبا",
    "\u{200F}",
    "ﷺ",
    "\u{A0}",
    "\u{202F}",
    " ",
    " ",
    " ",
    "\r\n",
    "\r",
    "\n",
    "\u{2028}",
    "*",
    "**",
    "[",
    "]",
    "\\",
    "[^1]",
    "](https://x.org)",
    "(",
    ")",
    "”",
    "word",
    "mots",
    ". ",
    ", ",
    "l’eau-vive/7",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        1 => any::<String>(),
        3 => prop::collection::vec(select(&PIECES[..]), 0..24).prop_map(|pieces| pieces.concat()),
    ]
}

/// A text and two others made of it, so that they have something in common.
fn texts() -> impl Strategy<Value = (String, String, String)> {
    let piece = || prop_oneof![select(&PIECES[..]), Just("")];
    let edit = || (any::<Index>(), any::<Index>(), piece());
    let edits = || prop::collection::vec(edit(), 0..4);
    (text(), edits(), edits()).prop_map(|(base, a, b)| {
        let (a, b) = (edited(&base, &a), edited(&base, &b));
        (base, a, b)
    })
}

fn edited(base: &str, edits: &[(Index, Index, &str)]) -> String {
    let mut chars: Vec<char> = base.chars().collect();
    for (from, length, put) in edits {
        let from = from.index(chars.len() + 1);
        let to = from + length.index(4.min(chars.len() - from) + 1);
        chars.splice(from..to, put.chars());
    }
    chars.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_the_fuzz_target_checks_holds((base, a, b) in texts()) {
        body::check(&base, &a, &b);
    }

    #[test]
    fn so_it_does_for_texts_with_nothing_in_common(base in text(), a in text(), b in text()) {
        body::check(&base, &a, &b);
    }

    #[test]
    fn any_text_comes_out_of_consolidate_as_it_was_proposed((base, a, _) in texts()) {
        let (base, a) = (base.replace('\0', ""), a.replace('\0', ""));
        let case = json!({
            "clauses": [{"id": "c", "kind": "paragraph", "text": base}, {"id": "d", "kind": "paragraph", "text": base}],
            "amendments": [{"id": "A", "ops": [{"op": "replace", "clause": "c", "text": a}]}],
        });
        let result: Value = serde_json::from_str(&consolidate(case.to_string().as_bytes()).unwrap().json).unwrap();
        let texts: Vec<&str> = result["clauses"].as_array().unwrap().iter().map(|one| one["text"].as_str().unwrap()).collect();
        let expected = if a.trim().is_empty() { vec![base.as_str()] } else { vec![a.as_str(), base.as_str()] };
        prop_assert_eq!(texts, expected);
    }

    #[test]
    fn any_input_is_consolidated_or_refused(cuts in prop::collection::vec((any::<Index>(), any::<Index>(), any::<Vec<u8>>()), 0..3)) {
        let mut case = json!({
            "clauses": [{"id": "c", "kind": "operative", "text": "Urges é [all]"}],
            "amendments": [{"id": "A", "ops": [{"op": "move", "clause": "c", "after": null}, {"op": "delete", "clause": "c"}]}],
        }).to_string().into_bytes();
        for (from, length, put) in cuts {
            let from = from.index(case.len() + 1);
            let to = from + length.index(9.min(case.len() - from) + 1);
            case.splice(from..to, put);
        }
        if let Err(bad) = consolidate(&case) {
            prop_assert!(bad.line >= 1 && bad.column >= 1);
        }
    }
}

#[test]
fn walls_of_text_are_compared_in_time() {
    for unit in ["a ", "a b ", "*", "*a ", "\\", "(", "[a](", "[^", "[#", "[#a]", "e\u{301}", "😀", "one two. "] {
        let long = unit.repeat(20_000 / unit.chars().count());
        let half = &long[..unit.len() * (long.len() / unit.len() / 2)];
        let start = std::time::Instant::now();
        assert!(!display(half, &long).is_empty());
        assert!(matches!(carry_words(half, &long, half), CarriedWords::Words(_)));
        assert!(!accord::text::inline::plain(&long).is_empty());
        assert!(start.elapsed() < std::time::Duration::from_secs(20), "{unit:?}: {:?}", start.elapsed());
    }
}
