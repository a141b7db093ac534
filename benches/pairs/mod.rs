//! The pairs of texts that differences are measured on: clauses of PARLATINO 2017 and edited forms of them.

use accord::ids::ClauseId;
use accord::import::{import, take_over};
use accord::language::Language;
use accord::text::ending::Style;

const SOURCE: &str = include_str!("../../tests/data/parlatino-2017.en.txt");
/// How many differences a page holds at most.
const DIFFERENCES: usize = 200;

/// Clauses and what is proposed for them: word by word edits by a fixed rule, so that every run measures the same.
pub(crate) fn pairs() -> Vec<(String, String)> {
    let language = Language::english();
    let mut count = 0;
    let parsed = take_over(import(SOURCE, Some(&language)), &language, &Style::parlatino(&language), &mut || {
        count += 1;
        ClauseId::new(count.to_string())
    });
    let words: Vec<String> = parsed.text.clauses.into_iter().map(|clause| clause.words).collect();
    (0..DIFFERENCES).map(|at| (words[at % words.len()].clone(), edited(&words[at % words.len()], at))).collect()
}

/// Replaces, inserts and deletes every so many words.
fn edited(words: &str, seed: usize) -> String {
    let step = 5 + seed % 11;
    let mut out: Vec<&str> = Vec::new();
    for (at, word) in words.split(' ').enumerate() {
        match (at + seed) % (3 * step) {
            place if place == step => out.push("proposed"),
            place if place == 2 * step => out.extend(["and", "duly", word]),
            0 => {}
            _ => out.push(word),
        }
    }
    out.join(" ")
}
