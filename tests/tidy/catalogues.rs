//! Catalogues: the four languages say the same things, and the code uses all of them and no others.

use std::collections::{BTreeMap, BTreeSet};

use accord::l10n::CONCERNS;
use accord::language::Locale;

use crate::rust::source;
use crate::{File, files, none};

/// One message: its file and line, its variables, its words.
struct Entry {
    place: String,
    concern: String,
    variables: BTreeSet<String>,
    words: String,
}

type Entries = BTreeMap<String, Entry>;

#[test]
fn the_files_are_those_that_the_program_holds() {
    let expected: BTreeSet<_> = CONCERNS.iter().map(|concern| format!("{concern}.ftl")).collect();
    for locale in Locale::ALL {
        let folder = format!("locales/{locale}/");
        let found: BTreeSet<_> =
            files(&folder, &["ftl"]).iter().map(|file| file.path[folder.len()..].to_owned()).collect();
        assert_eq!(found, expected, "{folder} and the list in src/l10n/sources.rs differ");
    }
}

#[test]
fn every_catalogue_parses_and_names_a_key_once() {
    let mut findings = Vec::new();
    for locale in Locale::ALL {
        let mut seen = BTreeMap::new();
        for file in catalogue_files(locale) {
            if let Err((_, errors)) = fluent_bundle::FluentResource::try_new(file.text.clone()) {
                findings.extend(errors.iter().map(|error| format!("{}: {error}", file.path)));
            }
            for (key, entry) in parse(&file) {
                if let Some(first) = seen.insert(key.clone(), entry.place.clone()) {
                    findings.push(format!("{}: {key} stands at {first} already", entry.place));
                }
            }
            let places = file.text.match_indices(['<', '\u{2068}', '\u{2069}', '\t']);
            findings.extend(places.map(|(at, c)| file.finding(at, &format!("{c:?} in a catalogue"))));
        }
    }
    none("a catalogue is plain Fluent without HTML", &findings);
}

#[test]
fn the_four_languages_have_the_same_keys_and_variables() {
    let english = entries(Locale::En);
    let mut findings = Vec::new();
    for locale in [Locale::Es, Locale::Pt, Locale::Fr] {
        let other = entries(locale);
        findings
            .extend(english.keys().filter(|key| !other.contains_key(*key)).map(|key| format!("{locale} lacks {key}")));
        for (key, entry) in &other {
            match english.get(key) {
                None => findings.push(format!("{}: English lacks {key}", entry.place)),
                Some(first) => findings.extend(differences(key, first, entry)),
            }
        }
    }
    none("the catalogues say the same in each language", &findings);
}

fn differences(key: &str, english: &Entry, other: &Entry) -> Vec<String> {
    let mut findings = Vec::new();
    if english.variables != other.variables {
        findings.push(format!("{}: {key} has {:?}, English {:?}", other.place, other.variables, english.variables));
    }
    if english.concern != other.concern {
        findings.push(format!("{}: {key} stands in {} in English", other.place, english.concern));
    }
    if english.words == other.words && english.words.split_whitespace().filter(|word| word.len() > 2).count() > 3 {
        findings.push(format!("{}: {key} is not translated", other.place));
    }
    findings
}

#[test]
fn every_key_that_is_said_exists_with_its_arguments() {
    let english = entries(Locale::En);
    let mut findings = Vec::new();
    for file in files("src", &["rs"]).iter().chain(&files("templates", &["html", "txt", "svg"])) {
        for said in said(file) {
            findings.extend(wrong(&said, &english).map(|what| file.finding(said.at, &what)));
        }
    }
    none("what is said stands in the catalogues", &findings);
}

fn wrong(said: &Said, english: &Entries) -> Option<String> {
    let key = &said.key;
    if said.family {
        let known = english.keys().any(|other| other.starts_with(&format!("{key}-")));
        return (!known).then(|| format!("no key begins with {key}-"));
    }
    let Some(entry) = english.get(key) else { return Some(format!("no key {key}")) };
    let given = said.given.as_ref()?;
    (*given != entry.variables).then(|| format!("{key} wants {:?} and gets {given:?}", entry.variables))
}

#[test]
fn every_key_of_the_catalogues_is_used() {
    let templates = files("templates", &["html", "txt", "svg"]);
    if templates.is_empty() {
        return; // Nothing speaks yet.
    }
    let used: BTreeSet<String> = files("src", &["rs"]).iter().chain(&templates).flat_map(literals).collect();
    let families: Vec<&str> = used.iter().filter_map(|literal| family(literal)).collect();
    let unused = entries(Locale::En)
        .into_iter()
        .filter(|(key, _)| !used.contains(key) && !families.iter().any(|family| key.starts_with(family)));
    let findings: Vec<_> = unused.map(|(key, entry)| format!("{}: {key}", entry.place)).collect();
    none("every key is used: as a literal, or through a literal that ends in a hyphen or goes on with {…}", &findings);
}

/// The beginning that a literal such as `stage-` or `stage-{}` gives to keys made from it.
fn family(literal: &str) -> Option<&str> {
    let start = literal.split('{').next()?;
    let plain = start.starts_with(|c: char| c.is_ascii_lowercase())
        && start.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    (plain && start.ends_with('-') && start.len() > 2).then_some(start)
}

/// All string literals of a source or a template, and the families named by `named("stage", …)`.
fn literals(file: &File) -> Vec<String> {
    let mut found: Vec<String> = if file.path.ends_with(".rs") {
        source(file).literals.into_iter().map(|(_, literal)| literal).collect()
    } else {
        file.text.split('"').map(str::to_owned).collect()
    };
    found.extend(said(file).into_iter().filter(|said| said.family).map(|said| format!("{}-", said.key)));
    found
}

/// A key that is said somewhere.
struct Said {
    at: usize,
    key: String,
    /// The key is the beginning of several.
    family: bool,
    /// The names of the arguments, where they can be told from the text.
    given: Option<BTreeSet<String>>,
}

impl Said {
    fn key((at, key): &(usize, String)) -> Self {
        Self { at: *at, key: key.clone(), family: false, given: None }
    }
}

/// How keys are said: what stands before the literal, and whether it names a family.
const WAYS: &[(&str, bool)] = &[
    ("say(\"", false),
    (".m(\"", false),
    ("key: \"", false),
    ("Message::new(\"", false),
    ("Value::word(\"", false),
    (".named(\"", true),
];

fn said(file: &File) -> Vec<Said> {
    // Said by literal only: a literal in a comment or in a test module is none.
    let code = if file.path.ends_with(".rs") { source(file) } else { return said_in(&file.text, |_| true) };
    let places: BTreeSet<usize> = code.literals.iter().map(|(at, _)| *at).collect();
    let mut found = said_in(&file.text, |quote| places.contains(&quote));
    found.extend(paired(&file.text));
    let keys = code.literals.iter().filter(|(_, key)| is_key(key) && ALWAYS.iter().any(|start| key.starts_with(start)));
    found.extend(keys.map(|literal| Said { given: fields(&file.text[literal.0..]), ..Said::key(literal) }));
    found
}

/// The fields of `"refusal-x" { have: u64 => Count } by rule;`: each is an argument of the sentence.
fn fields(text: &str) -> Option<BTreeSet<String>> {
    let (inside, rest) = text[1..].split_once("\" {")?.1.split_once('}')?;
    if !text[1..].split_once('"')?.1.starts_with(" {") || !rest.starts_with([' ', ';']) {
        return None;
    }
    let by_rule = rest.strip_prefix(" by rule").map(|_| "rule".to_owned());
    let names = inside.split(',').filter_map(|field| Some(field.split_once(':')?.0.trim().to_owned()));
    Some(names.chain(by_rule).collect())
}

/// Literals that begin so are keys wherever they stand.
const ALWAYS: &[&str] = &[
    "refusal-",
    "error-",
    "majority-",
    "capacity-",
    "nav-",
    "button-",
    "rule-stages",
    "rule-who-",
    "rule-declaration-",
    "rule-amendment-",
    "rule-voters-",
    "rule-quorum-",
    "rule-majority-",
    "rule-voting-",
    "rule-tabled-",
];

/// The keys of `Name = "stored-word", "key";`, as the enums of the procedure write them.
fn paired(text: &str) -> Vec<Said> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices(" = \"") {
        let mut parts = text[at + 4..].split('"');
        if let (Some(word), Some(", "), Some(key), Some(end)) = (parts.next(), parts.next(), parts.next(), parts.next())
            && is_key(word)
            && is_key(key)
            && end.starts_with(';')
        {
            found.push(Said::key(&(at, key.to_owned())));
        }
    }
    found
}

fn said_in(text: &str, real: impl Fn(usize) -> bool) -> Vec<Said> {
    let mut found = Vec::new();
    for (way, family) in WAYS {
        for (at, _) in text.match_indices(way) {
            let from = at + way.len();
            let Some(end) = text[from..].find('"') else { continue };
            let key = &text[from..from + end];
            let whole = way.starts_with('.') || !text[..at].ends_with(char::is_alphanumeric);
            if whole && real(from - 1) && is_key(key) {
                let given = given(way, &text[from + end + 1..]);
                found.push(Said { at, key: key.to_owned(), family: *family, given });
            }
        }
    }
    found
}

fn is_key(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !text.ends_with('-')
}

/// The arguments of the chain `.arg("a", …).link("b", …)` behind `.m("key"`; of `say` none.
fn given(way: &str, rest: &str) -> Option<BTreeSet<String>> {
    match way {
        "say(\"" => Some(BTreeSet::new()),
        ".m(\"" => chain(rest.strip_prefix(')')?),
        _ => None,
    }
}

fn chain(mut rest: &str) -> Option<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    loop {
        let call = rest.trim_start();
        let Some(open) = [".arg(", ".link(", ".word(", ".html("].into_iter().find(|open| call.starts_with(open)) else {
            // Bound to a name, it may get more arguments later.
            return (!call.starts_with(';') && !call.starts_with(".facts(")).then_some(names);
        };
        let inside = call[open.len()..].trim_start().strip_prefix('"')?;
        names.insert(inside[..inside.find('"')?].to_owned());
        rest = &call[open.len() - 1 + closing(&call[open.len() - 1..])?..];
    }
}

/// Where the parenthesis that opens the text is closed, minding strings.
fn closing(text: &str) -> Option<usize> {
    let (mut deep, mut quoted, mut escaped) = (0, false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '(' if !quoted => deep += 1,
            ')' if !quoted => deep -= 1,
            _ => {}
        }
        if deep == 0 {
            return Some(at + 1);
        }
    }
    None
}

fn entries(locale: Locale) -> Entries {
    catalogue_files(locale).iter().flat_map(parse).collect()
}

fn catalogue_files(locale: Locale) -> Vec<File> {
    files(&format!("locales/{locale}"), &["ftl"])
}

/// Messages stand at the start of a line; what is indented belongs to the one above.
fn parse(file: &File) -> Vec<(String, Entry)> {
    let mut found: Vec<(String, Entry)> = Vec::new();
    let concern = file.path.rsplit('/').next().unwrap_or_default().to_owned();
    for (index, line) in file.text.lines().enumerate() {
        if let Some((key, words)) = line
            .split_once(" = ")
            .filter(|(key, _)| is_key(key))
            .or_else(|| line.strip_suffix(" =").map(|key| (key, "")))
        {
            let place = format!("{}:{}", file.path, index + 1);
            found.push((
                key.to_owned(),
                Entry { place, concern: concern.clone(), variables: variables(words), words: words.to_owned() },
            ));
        } else if let Some((_, entry)) = found.last_mut().filter(|_| !line.starts_with('#')) {
            entry.variables.extend(variables(line));
            entry.words.push_str(line);
        }
    }
    found
}

fn variables(words: &str) -> BTreeSet<String> {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let names = words.split('$').skip(1).map(|rest| &rest[..rest.find(|c| !part(c)).unwrap_or(rest.len())]);
    names.map(str::to_owned).collect()
}

#[test]
fn arguments_are_read_from_the_chain() {
    let text = "v.m(\"a-b\").arg(\"one\", f(\")\", x)).link(\"two\", y, z).rich(); v.say(\"c-d\"); let m = v.m(\"e\").arg(\"x\", 1);";
    let found = said_in(text, |_| true);
    assert_eq!(paired("Vote = \"vote\", \"how-vote\";").len(), 1);
    let given: Vec<_> = found.iter().map(|said| (said.key.as_str(), said.given.as_ref().map(BTreeSet::len))).collect();
    assert_eq!(given, [("c-d", Some(0)), ("a-b", Some(2)), ("e", None)]);
}
