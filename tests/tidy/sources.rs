//! Sizes, names and leftovers.

use crate::{File, files, none};

/// A file longer than this holds two things.
const MAX_LINES: usize = 400;

/// Names that say nothing (STYLE of the house: nouns of the field).
const EMPTY_NAMES: &[&str] = &["util", "utils", "helper", "helpers", "manager", "service", "misc", "common"];

/// What is left to do belongs in an issue, and a test that does not run is none. Written so that this file is clean.
const LEFTOVERS: &[&str] = &[
    concat!("TO", "DO:"),
    concat!("TO", "DO("),
    concat!("TO", "DO "),
    concat!("FIX", "ME"),
    concat!("XX", "X:"),
    concat!("todo", "!("),
    concat!("unimplemented", "!("),
    concat!("#[", "ignore"),
];

#[test]
fn files_are_short() {
    let long = files("src", &["rs"]).into_iter().map(|file| (file.text.lines().count(), file.path));
    let findings: Vec<_> = long
        .filter(|(lines, _)| *lines > MAX_LINES)
        .map(|(lines, path)| format!("{path}: {lines} lines, at most {MAX_LINES}"))
        .collect();
    none("a file of the source is read in one go", &findings);
}

#[test]
fn names_say_what_is_inside() {
    let findings: Vec<_> = files("src", &["rs"])
        .into_iter()
        .map(|file| file.path)
        .filter(|path| path.split(['/', '.']).any(|part| EMPTY_NAMES.contains(&part)))
        .collect();
    none("a file's name is a noun of the field", &findings);
}

#[test]
fn nothing_is_left_for_later() {
    let mut findings = Vec::new();
    for folder in ["src", "tests", "templates", "assets", "benches", "migrations"] {
        for file in files(folder, &["rs", "html", "txt", "css", "js", "mjs", "sql", "svg"]) {
            findings.extend(leftovers(&file));
        }
    }
    none("what is left to do stands in an issue, not in the tree", &findings);
}

fn leftovers(file: &File) -> Vec<String> {
    let places = LEFTOVERS.iter().flat_map(|word| file.text.match_indices(word));
    places.map(|(at, word)| file.finding(at, word)).collect()
}
