//! Which module may know which: `text, procedure <- storage <- actions <- mail <- web, api, cli` and `text <- publishing`.

use crate::rust::{Source, source};
use crate::{File, files, none};

/// What stands under everything but the pure core.
const GROUND: &[&str] = &["worded", "ids", "language", "clock", "config", "l10n", "seals"];

/// Each module and the modules that it may name, besides [`GROUND`] where it may name that.
const LAYERS: &[(&str, bool, &[&str])] = &[
    ("worded", false, &[]),
    ("ids", false, &[]),
    ("language", false, &[]),
    ("clock", false, &[]),
    ("config", false, &["language"]),
    ("seals", false, &["clock"]),
    ("paths", false, &["ids"]),
    ("l10n", false, &["ids", "language", "clock"]),
    ("text", false, &["worded", "ids", "language"]),
    ("procedure", false, &["worded", "ids", "language"]),
    ("rules_file", true, &["procedure"]),
    // Its tests read the presets.
    ("rules_words", true, &["procedure", "rules_file"]),
    ("import", true, &["text"]),
    ("import_words", true, &["import"]),
    ("publishing", true, &["text"]),
    ("storage", true, &["text", "procedure", "rules_file"]),
    ("actions", true, &["storage", "text", "procedure", "rules_file", "import", "import_words", "publishing"]),
    ("mail", true, &["paths", "actions", "storage", "text", "procedure"]),
    ("pulse", true, &["actions", "storage"]),
    (
        "web",
        true,
        &[
            "paths",
            "mail",
            "actions",
            "storage",
            "text",
            "procedure",
            "rules_file",
            "rules_words",
            "import",
            "import_words",
            "publishing",
        ],
    ),
    ("api", true, &["paths", "web", "actions", "storage", "text", "procedure", "rules_file", "import", "publishing"]),
    ("scenario", true, &["actions", "storage", "text", "procedure", "rules_file"]),
    (
        "cli",
        true,
        &[
            "web",
            "api",
            "mail",
            "pulse",
            "scenario",
            "actions",
            "storage",
            "text",
            "procedure",
            "rules_file",
            "rules_words",
            "import",
            "import_words",
            "publishing",
        ],
    ),
];

/// What the pure core must not name: it neither reads nor writes the world.
const IMPURE: &[&str] = &[
    "serde",
    "serde_json",
    "toml",
    "diesel",
    "actix_web",
    "askama",
    "tokio",
    "getrandom",
    "lettre",
    "tracing",
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
];

/// What reads the time.
const CLOCKS: &[&str] = &["Utc::now", "Local::now", "SystemTime::now", "Instant::now"];

#[test]
fn modules_name_only_those_below_them() {
    let mut findings = Vec::new();
    for file in files("src", &["rs"]) {
        let Some(module) = module(&file.path) else { continue };
        let Some(row) = LAYERS.iter().find(|row| row.0 == module) else {
            findings.push(format!("{}: {module} has no row in LAYERS (tests/tidy/layers.rs)", file.path));
            continue;
        };
        let Source { code, .. } = source(&file);
        let broken = mentions(&file.path, &code).into_iter().filter(|(_, other)| !may(row, other));
        findings.extend(broken.map(|(at, other)| file.finding(at, &format!("{module} must not know {other}"))));
    }
    none("dependencies point one way", &findings);
}

#[test]
fn the_pure_core_names_nothing_of_the_world() {
    let findings = named(&["text", "procedure", "import"], IMPURE, true);
    none("text, procedure and import are pure", &findings);
}

#[test]
fn only_storage_names_the_database() {
    let findings = named(&["storage"], &["diesel", "diesel_migrations"], false);
    none("diesel is named in storage only", &findings);
}

#[test]
fn only_the_clock_reads_the_time() {
    let findings = named(&["clock"], CLOCKS, false);
    none("the time is read in clock.rs only; elsewhere it is an argument", &findings);
}

/// Where the files inside (or outside) of some modules name one of the words.
fn named(modules: &[&str], words: &[&str], inside: bool) -> Vec<String> {
    let mut findings = Vec::new();
    for file in files("src", &["rs"]) {
        if module(&file.path).is_some_and(|module| modules.contains(&module)) == inside {
            let Source { code, .. } = source(&file);
            for word in words {
                findings.extend(whole_words(&code, word).map(|at| file.finding(at, word)));
            }
        }
    }
    findings
}

fn whole_words<'t>(code: &'t str, word: &'t str) -> impl Iterator<Item = usize> + 't {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word)
        .map(|(at, _)| at)
        .filter(move |at| !code[..*at].ends_with(part) && !code[at + word.len()..].starts_with(part))
}

/// The module of a path: the folder or file directly under `src`. The program and the library's root are none.
fn module(path: &str) -> Option<&str> {
    let first = path.strip_prefix("src/")?.split('/').next()?;
    let name = first.strip_suffix(".rs").unwrap_or(first);
    (!["main", "lib"].contains(&name)).then_some(name)
}

fn may(row: &(&str, bool, &[&str]), other: &str) -> bool {
    row.0 == other || row.2.contains(&other) || (row.1 && GROUND.contains(&other))
}

/// The modules of the crate that a file names, and where.
fn mentions<'c>(path: &str, code: &'c str) -> Vec<(usize, &'c str)> {
    let up = "super::".repeat(depth(path));
    let through = ["crate::", "accord::", up.as_str()];
    let mut found = Vec::new();
    for way in through {
        for at in whole_starts(code, way) {
            let from = at + way.len();
            found.extend(heads(&code[from..]).into_iter().map(|(offset, head)| (from + offset, head)));
        }
    }
    found.retain(|(_, head)| head.starts_with(|c: char| c.is_ascii_lowercase()) && *head != "super" && *head != "self");
    found
}

/// How many `super::` lead from a file to the root of the crate.
fn depth(path: &str) -> usize {
    let folders = path.matches('/').count() - 1;
    if path.ends_with("/mod.rs") { folders } else { folders + 1 }
}

fn whole_starts<'c>(code: &'c str, way: &'c str) -> impl Iterator<Item = usize> + 'c {
    let part = |c: char| c.is_alphanumeric() || c == '_' || c == ':' || c == '$';
    code.match_indices(way).map(|(at, _)| at).filter(move |at| !code[..*at].ends_with(part))
}

/// The first names of a path, or of each path of a group in braces.
fn heads(code: &str) -> Vec<(usize, &str)> {
    let Some(group) = code.strip_prefix('{') else {
        return vec![(0, name(code))];
    };
    let (mut deep, mut fresh, mut heads) = (0_i32, true, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => deep += 1,
            '}' if deep == 0 => break,
            '}' => deep -= 1,
            ',' if deep == 0 => fresh = true,
            c if fresh && !c.is_whitespace() => {
                heads.push((at + 1, name(&group[at..])));
                fresh = false;
            }
            _ => {}
        }
    }
    heads
}

fn name(code: &str) -> &str {
    let end = code.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(code.len());
    &code[..end]
}

#[test]
fn mentions_are_found_however_they_are_written() {
    #[track_caller]
    fn check(path: &str, code: &str, expected: &[&str]) {
        let found: Vec<_> = mentions(path, code).into_iter().map(|(_, head)| head).collect();
        assert_eq!(found, expected, "{path}: {code}");
    }
    check("src/text/diff.rs", "use crate::storage::Db;", &["storage"]);
    check("src/text/diff.rs", "use crate::{ids::{A, B}, web};", &["ids", "web"]);
    check("src/text/diff.rs", "use super::clause::Clause; super::super::web::x()", &["web"]);
    check("src/text/mod.rs", "super::web::x()", &["web"]);
    check("src/text.rs", "use super::web;", &["web"]);
    check("src/text/diff.rs", "pub(crate) fn x() { my_crate::y() }", &[]);
    let file = File { path: "src/text/a.rs".into(), text: "// crate::web\nlet x = \"crate::web\";".into() };
    assert!(mentions(&file.path, &source(&file).code).is_empty());
}
