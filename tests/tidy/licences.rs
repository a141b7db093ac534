//! The licences of everything that is compiled in, against the list in `deny.toml`.

use std::process::Command;

use serde_json::Value;

use crate::none;

#[test]
fn every_dependency_has_a_licence_of_the_list() {
    let allowed = allowed();
    let mut findings = Vec::new();
    for package in packages() {
        let name = format!("{} {}", package["name"], package["version"]);
        match package["license"].as_str() {
            None => findings.push(format!("{name}: names no licence")),
            Some(terms) if !permits(terms, &allowed) => findings.push(format!("{name}: {terms}")),
            Some(_) => {}
        }
    }
    none("a dependency's licence stands in deny.toml", &findings);
}

#[test]
fn terms_are_read_as_spdx_writes_them() {
    #[track_caller]
    fn check(terms: &str, expected: bool) {
        let allowed = ["MIT", "Apache-2.0", "Unicode-3.0"].map(str::to_owned);
        assert_eq!(permits(terms, &allowed), expected, "{terms}");
    }
    check("MIT", true);
    check("GPL-3.0-only", false);
    check("Apache-2.0 OR GPL-2.0-only", true);
    check("MIT/GPL-2.0", true);
    check("MIT AND GPL-2.0-only", false);
    check("(MIT OR GPL-2.0-only) AND Unicode-3.0", true);
    check("MIT OR GPL-2.0-only AND AGPL-3.0-only", true);
    check("(MIT OR ISC) AND (AGPL-3.0-only)", false);
    check("Apache-2.0 WITH LLVM-exception", true);
    check("", false);
}

/// The list in `deny.toml`.
fn allowed() -> Vec<String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/deny.toml");
    let text = std::fs::read_to_string(path).expect("deny.toml is there");
    let document: toml::Table = toml::from_str(&text).expect("deny.toml reads");
    let list = document["licenses"]["allow"].as_array().expect("a list of licences");
    list.iter().map(|one| one.as_str().expect("a licence").to_owned()).collect()
}

/// What cargo would compile on this machine, tests and benches included.
fn packages() -> Vec<Value> {
    let host = output(Command::new("rustc").arg("-vV"));
    let host = host.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc names its host");
    let asked = ["metadata", "--locked", "--offline", "--format-version=1", "--filter-platform", host];
    let metadata = output(Command::new(env!("CARGO")).args(asked).current_dir(env!("CARGO_MANIFEST_DIR")));
    let metadata: Value = serde_json::from_str(&metadata).expect("cargo writes JSON");
    metadata["packages"].as_array().expect("packages").clone()
}

fn output(command: &mut Command) -> String {
    let output = command.output().expect("the program runs");
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Whether an expression of licences can be met from the list: OR gives the choice, AND binds tighter.
fn permits(terms: &str, allowed: &[String]) -> bool {
    let spaced = terms.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let mut words = spaced.split_whitespace().peekable();
    any(&mut words, allowed) && words.peek().is_none()
}

type Words<'t> = std::iter::Peekable<std::str::SplitWhitespace<'t>>;

fn any(words: &mut Words<'_>, allowed: &[String]) -> bool {
    let mut met = every(words, allowed);
    while words.next_if_eq(&"OR").is_some() {
        met |= every(words, allowed);
    }
    met
}

fn every(words: &mut Words<'_>, allowed: &[String]) -> bool {
    let mut met = one(words, allowed);
    while words.next_if_eq(&"AND").is_some() {
        met &= one(words, allowed);
    }
    met
}

fn one(words: &mut Words<'_>, allowed: &[String]) -> bool {
    if words.next_if_eq(&"(").is_some() {
        let met = any(words, allowed);
        return words.next_if_eq(&")").is_some() && met;
    }
    let met = words.next().is_some_and(|name| allowed.iter().any(|one| one == name));
    // An exception takes nothing away.
    if words.next_if_eq(&"WITH").is_some() {
        words.next();
    }
    met
}
