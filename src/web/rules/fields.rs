//! The values of a rules document as the fields of a form: selects with the known words, numbers, time limits.

use std::collections::HashMap;

use crate::l10n::Voice;
use crate::procedure::{Majority, MotionRule, RuleEntry, Shape, Source, Stage, WordOf};
use crate::rules_file::{self, Change, RulesDocument};
use crate::rules_words;

use super::show::checked;

/// Shares that bodies use, of delegations: for a quorum.
const QUORUMS: &[&str] = &["1/4", "1/3", "1/2", "1/2+1", "2/3", "3/4"];
/// Majorities that bodies use.
const MAJORITIES: &[&str] = &[
    "simple",
    "1/2+1 of present",
    "absolute",
    "3/5 of present-and-voting",
    "2/3 of present-and-voting",
    "2/3 of present",
    "2/3 of members",
    "3/4 of present-and-voting",
    "3/4 of members",
    "unanimity",
];

/// How bodies deal with motions.
const MOTIONS: &[&str] = &[
    "chair",
    "0 for, 0 against, simple",
    "0 for, 2 against, simple",
    "1 for, 1 against, simple",
    "2 for, 2 against, simple",
    "any for, any against, simple",
    "0 for, 2 against, 2/3 of present-and-voting",
    "2 for, 2 against, 2/3 of present-and-voting",
    "any for, any against, 2/3 of present-and-voting",
];

/// One of several values.
pub(super) struct Answer {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) chosen: bool,
}

/// How a value is filled in.
pub(super) enum Control {
    /// One of a list.
    Select(Vec<Answer>),
    /// Several of a list.
    Boxes(Vec<Answer>),
    /// A number.
    Number(String),
    /// A time limit in the words of a document.
    Deadline(String),
}

impl Control {
    /// With those answers that are chosen already or can be.
    fn of_those(self, can: impl Fn(&str) -> bool) -> Self {
        let open =
            |answers: Vec<Answer>| answers.into_iter().filter(|answer| answer.chosen || can(&answer.value)).collect();
        match self {
            Self::Select(answers) => Self::Select(open(answers)),
            Self::Boxes(answers) => Self::Boxes(open(answers)),
            other => other,
        }
    }
}

/// A rule in the form.
pub(super) struct Row {
    pub(super) path: String,
    pub(super) name: String,
    pub(super) about: Option<String>,
    pub(super) control: Control,
    pub(super) rule: String,
    pub(super) source: String,
    pub(super) fault: Option<String>,
}

impl Row {
    /// The name of its value in the form, and its id on the page.
    pub(super) fn id(&self) -> String {
        format!("v.{}", self.path)
    }
}

/// The rules of a section.
pub(super) struct Group {
    pub(super) section: &'static str,
    pub(super) title: String,
    pub(super) rows: Vec<Row>,
}

/// What was sent for the rules, by path.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    /// The values: several for a list of words.
    pub(super) values: HashMap<String, Vec<String>>,
    /// What to quote.
    pub(super) rules: HashMap<String, String>,
    /// Where they were checked.
    pub(super) sources: HashMap<String, String>,
}

impl Typed {
    /// Takes a field of the form, if it is one of these.
    pub(super) fn take(&mut self, name: &str, value: &str) {
        match name.split_once('.') {
            Some(("v", path)) => self.values.entry(path.to_owned()).or_default().push(value.to_owned()),
            Some(("r", path)) => drop(self.rules.insert(path.to_owned(), value.trim().to_owned())),
            Some(("s", path)) => drop(self.sources.insert(path.to_owned(), value.trim().to_owned())),
            _ => {}
        }
    }

    /// The value of an entry: as it was sent, else as the document has it.
    fn value(&self, entry: &RuleEntry) -> String {
        // Without a tick a list sends nothing; what to quote is sent with every entry.
        let asked = self.rules.contains_key(&entry.path);
        match (entry.shape, self.values.get(&entry.path)) {
            (Shape::Words(words), Some(sent)) => in_order(entry, words, sent),
            (Shape::Words(_), None) if asked => String::new(),
            (_, Some(sent)) => sent.first().map(|value| value.trim().to_owned()).unwrap_or_default(),
            (_, None) => entry.text.clone(),
        }
    }

    fn rule(&self, entry: &RuleEntry) -> String {
        self.rules.get(&entry.path).cloned().unwrap_or_else(|| entry.rule.rule.clone())
    }

    fn source(&self, entry: &RuleEntry) -> String {
        self.sources.get(&entry.path).cloned().unwrap_or_else(|| checked(&entry.rule).unwrap_or_default())
    }

    /// What is different from a document.
    pub(super) fn changes(&self, document: &RulesDocument) -> Vec<Change> {
        let entries = document.rules.entries();
        let changed = entries.iter().map(|entry| (entry, self.value(entry), self.rule(entry), self.source(entry)));
        changed
            .filter(|(entry, value, rule, source)| {
                let same_source = match &entry.rule.source {
                    Source::Cited(cited) => cited == source,
                    Source::Unverified => source.is_empty(),
                };
                *value != entry.text || *rule != entry.rule.rule || !same_source
            })
            .map(|(entry, value, rule, source)| Change {
                path: entry.path.clone(),
                value,
                shape: entry.shape,
                rule,
                source,
            })
            .collect()
    }
}

/// Words as they are to be written: stages in their natural order, others as the document had them, new ones behind.
fn in_order(entry: &RuleEntry, words: &[WordOf], sent: &[String]) -> String {
    let had: Vec<&str> = entry.text.split(", ").collect();
    let natural = words.iter().any(|word| word.word == Stage::Plenary.as_str());
    let mut sent: Vec<&str> = sent.iter().map(String::as_str).collect();
    let place = |word: &str| words.iter().position(|one| one.word == word).unwrap_or(words.len());
    let former = |word: &str| had.iter().position(|one| *one == word).unwrap_or(had.len());
    sent.sort_by_key(|word| if natural { (0, place(word)) } else { (former(word), place(word)) });
    sent.join(", ")
}

/// Whether a document with one value changed reads: what this program does not follow, and what the permission table rules
/// out, is not offered.
fn fits(text: &str, entry: &RuleEntry, value: &str) -> bool {
    let change = Change {
        path: entry.path.clone(),
        value: value.to_owned(),
        shape: entry.shape,
        rule: String::new(),
        source: String::new(),
    };
    rules_file::edit("rules", text, &[change]).is_ok_and(|text| rules_file::parse("rules", &text).is_ok())
}

/// Whether an answer is offered: alone, or with those of a list that the document has. Methods depend on each other, so that all
/// are offered.
fn can(text: &str, entry: &RuleEntry, value: &str) -> bool {
    match entry.shape {
        Shape::Word(_) | Shape::Words(_) if entry.path.contains("method") => true,
        Shape::Words(words) => {
            let both = entry.text.split(", ").chain([value]).map(str::to_owned).collect::<Vec<_>>();
            fits(text, entry, &in_order(entry, words, &both))
        }
        Shape::Flag | Shape::Word(_) => fits(text, entry, value),
        _ => true,
    }
}

/// The form of a document: its values, or what was sent instead.
pub(super) fn groups(
    voice: Voice,
    place: &str,
    (text, document): (&str, &RulesDocument),
    typed: &Typed,
    fault: Option<&(String, String)>,
) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for entry in document.rules.entries() {
        let fault = fault.filter(|(path, _)| *path == entry.path || path.starts_with(&format!("{}.", entry.path)));
        let row = Row {
            name: voice.say(entry.key),
            about: entry.about.map(|key| voice.say(key)),
            control: control(voice, place, &entry, &typed.value(&entry)).of_those(|value| can(text, &entry, value)),
            rule: typed.rule(&entry),
            source: typed.source(&entry),
            fault: fault.map(|(_, words)| words.clone()),
            path: entry.path,
        };
        match groups.iter_mut().find(|group| group.section == entry.section) {
            Some(group) => group.rows.push(row),
            None => groups.push(Group {
                section: entry.section,
                title: rules_words::chapter(voice, entry.section),
                rows: vec![row],
            }),
        }
    }
    groups
}

fn control(voice: Voice, place: &str, entry: &RuleEntry, value: &str) -> Control {
    let option = |word: &str, label: String| Answer { value: word.to_owned(), label, chosen: word == value };
    match entry.shape {
        Shape::Flag => Control::Select(vec![option("true", voice.say("yes")), option("false", voice.say("no"))]),
        Shape::Count => Control::Number(value.to_owned()),
        Shape::Deadline => Control::Deadline(value.to_owned()),
        Shape::Word(words) => Control::Select(words.iter().map(|one| option(one.word, voice.say(one.key))).collect()),
        Shape::Words(words) => {
            let chosen: Vec<&str> = value.split(", ").collect();
            let boxed = |one: &WordOf| Answer {
                value: one.word.to_owned(),
                label: voice.say(one.key),
                chosen: chosen.contains(&one.word),
            };
            Control::Boxes(words.iter().map(boxed).collect())
        }
        Shape::Quorum => {
            let known: Vec<String> = QUORUMS.iter().map(|share| format!("{share} of delegations")).collect();
            Control::Select(with_own(known, value).iter().map(|one| option(one, quorum(voice, place, one))).collect())
        }
        Shape::Motion => {
            let known: Vec<String> = MOTIONS.iter().map(|one| (*one).to_owned()).collect();
            Control::Select(with_own(known, value).iter().map(|one| option(one, motion(voice, place, one))).collect())
        }
        Shape::Majority => {
            let known: Vec<String> = MAJORITIES.iter().map(|one| (*one).to_owned()).collect();
            Control::Select(with_own(known, value).iter().map(|one| option(one, majority(voice, place, one))).collect())
        }
    }
}

/// The known values, and the one that stands, where it is none of them.
fn with_own(mut known: Vec<String>, value: &str) -> Vec<String> {
    if !known.iter().any(|one| one == value) {
        known.insert(0, value.to_owned());
    }
    known
}

fn quorum(voice: Voice, place: &str, text: &str) -> String {
    use crate::procedure::{Held as _, Quorum, Share, Unit};
    let read = text
        .split_once(" of ")
        .and_then(|(share, of)| Some(Quorum { share: Share::parse(share)?, of: Unit::parse(of)? }));
    read.map_or_else(|| text.to_owned(), |quorum| rules_words::value(voice, place, &quorum.value()))
}

fn motion(voice: Voice, place: &str, text: &str) -> String {
    use crate::procedure::Held as _;
    let read = MotionRule::parse(text);
    read.map_or_else(|| text.to_owned(), |rule| rules_words::value(voice, place, &rule.value()))
}

fn majority(voice: Voice, place: &str, text: &str) -> String {
    use crate::procedure::Held as _;
    Majority::read(text).map_or_else(|| text.to_owned(), |read| rules_words::value(voice, place, &read.value()))
}
