use super::*;
use crate::language::Locale;
use crate::procedure::{Field, Shape};
use crate::rules_file::{Change, edit, parse, preset, presets};

const FILE: &str = "my.toml";

fn voice(locale: Locale) -> Voice {
    Voice::new(locale, chrono_tz::UTC)
}

fn said(voice: Voice, rules: &Rules, path: &str) -> Option<String> {
    let chapters = explain(voice, "UTC", rules, 23);
    let mut sentences = chapters.into_iter().flat_map(|chapter| chapter.sentences);
    sentences.find(|sentence| sentence.path == path).map(|sentence| sentence.words)
}

/// Values that a field can have, in the words of a document.
fn values(shape: Shape) -> Vec<String> {
    let owned = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect();
    match shape {
        Shape::Flag => owned(&["true", "false"]),
        Shape::Count => owned(&["0", "1", "2", "3"]),
        Shape::Word(words) => words.iter().map(|word| word.word.to_owned()).collect(),
        Shape::Words(words) => words.iter().map(|word| word.word.to_owned()).collect(),
        Shape::Deadline => {
            owned(&["none", "2017-06-08T18:00Z", "amendment + 6 days", "plenary - 24 hours", "amendment + 90 minutes"])
        }
        Shape::Quorum => {
            owned(&["1/3 of delegations", "1/2+1 of delegations", "1/2 of delegations", "3/5 of delegations"])
        }
        Shape::Motion => owned(&["chair", "2 for, 2 against, simple", "any for, 1 against, 2/3 of present-and-voting"]),
        Shape::Majority => owned(&[
            "simple",
            "absolute",
            "unanimity",
            "two-thirds",
            "two-thirds of members",
            "two-thirds of present",
            "3/5",
            "2/3+1",
        ]),
    }
}

#[test]
fn every_preset_is_explained_in_every_language_without_a_gap() {
    for preset in presets() {
        let rules = preset.document().unwrap().rules;
        for locale in Locale::ALL {
            let chapters = explain(voice(locale), "America/Panama", &rules, 23);
            assert_eq!(chapters.len(), CHAPTERS.len(), "{} {locale}", preset.name);
            for sentence in chapters.iter().flat_map(|chapter| &chapter.sentences) {
                let words = format!("{} {}", sentence.words, sentence.example.clone().unwrap_or_default());
                let trimmed = words.trim();
                assert!(trimmed.ends_with('.'), "{} {locale}: {words}", preset.name);
                assert!(!words.contains(['⟦', '{', '$']), "{} {locale}: {words}", preset.name);
            }
        }
    }
}

#[test]
fn every_rule_that_holds_is_told() {
    for preset in presets() {
        let rules = preset.document().unwrap().rules;
        for entry in rules.entries() {
            let own = ["majorities.amendment", "majorities.clause"].contains(&entry.path.as_str());
            let told = said(voice(Locale::En), &rules, &entry.path).is_some();
            assert_eq!(told, !(own && rules.majorities.inherited.value), "{} {}", preset.name, entry.path);
        }
    }
}

/// Each value that the reader takes gives another entry and, in each language, another sentence.
#[test]
fn a_changed_value_changes_its_entry_and_its_sentence() {
    let text = preset("parlatino").unwrap().text;
    let fields: Vec<&Field> = Rules::SECTIONS.iter().flat_map(|(_, fields)| *fields).collect();
    for field in fields {
        let with = |value: &String| {
            let change = Change {
                path: field.path(),
                value: value.clone(),
                shape: field.shape,
                rule: String::new(),
                source: String::new(),
            };
            Some(parse(FILE, &edit(FILE, text, &[change]).unwrap()).ok()?.rules)
        };
        let read: Vec<Rules> = values(field.shape).iter().filter_map(with).collect();
        let mut texts: Vec<String> = read
            .iter()
            .map(|rules| rules.entries().into_iter().find(|entry| entry.path == field.path()).unwrap().text)
            .collect();
        texts.sort();
        texts.dedup();
        assert_eq!(texts.len(), read.len(), "{}: an entry for each value", field.path());
        for locale in Locale::ALL {
            let mut told: Vec<String> =
                read.iter().map(|rules| said(voice(locale), rules, &field.path()).unwrap()).collect();
            told.sort();
            told.dedup();
            assert_eq!(told.len(), read.len(), "{} {locale}: {told:?}", field.path());
        }
    }
}

#[track_caller]
fn check(value: &str, expected: &str) {
    let text = preset("parlatino").unwrap().text;
    let change = Change {
        path: "majorities.whole".to_owned(),
        value: value.to_owned(),
        shape: Shape::Majority,
        rule: String::new(),
        source: String::new(),
    };
    let rules = parse(FILE, &edit(FILE, text, &[change]).unwrap()).unwrap().rules;
    let chapters = explain(voice(Locale::En), "UTC", &rules, 23);
    let mut sentences = chapters.into_iter().flat_map(|chapter| chapter.sentences);
    let sentence = sentences.find(|sentence| sentence.path == "majorities.whole").unwrap();
    assert_eq!(sentence.example.unwrap_or_default(), expected);
}

/// Of 23, 20 are present and 3 abstain: 17 vote.
#[test]
fn the_arithmetic_is_that_of_the_program() {
    let example = |yes: u64, no: u64| {
        format!(
            "For example: of 23 entitled to vote 20 are present and 3 abstain. {yes} in favour and {no} against adopt it; {} in favour and {} against do not.",
            yes - 1,
            no + 1
        )
    };
    check("simple", &example(9, 8));
    check("two-thirds", &example(12, 5));
    check("two-thirds of present", &example(14, 3));
    check("two-thirds of members", &example(16, 1));
    check("absolute", &example(12, 5));
    check("unanimity", &example(17, 0));
    check("3/5", &example(11, 6));
}

#[test]
fn where_the_majority_is_inherited_only_that_of_the_whole_is_told() {
    let text = preset("parlatino").unwrap().text.replace("inherited = { value = false", "inherited = { value = true");
    let rules = parse(FILE, &text).unwrap().rules;
    assert_eq!(said(voice(Locale::En), &rules, "majorities.amendment"), None);
    assert!(said(voice(Locale::En), &rules, "majorities.inherited").unwrap().starts_with("Amendments, and clauses"));
}
