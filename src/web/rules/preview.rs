//! What another rules document changes: each rule as it is and as it would be.

use std::collections::BTreeMap;

use super::show::checked;
use crate::l10n::Voice;
use crate::procedure::RuleEntry;
use crate::rules_file::RulesDocument;
use crate::rules_words;

/// A rule that changes.
pub(super) struct Changed {
    pub(super) name: String,
    pub(super) about: Option<String>,
    /// The value as it is; none for a rule that is new.
    pub(super) old: Option<String>,
    /// The value as it would be; none for a rule that goes.
    pub(super) new: Option<String>,
    /// The rule in words, as it would be.
    pub(super) words: String,
    pub(super) rule: String,
    /// Where it was checked; none where it was not.
    pub(super) source: Option<String>,
    /// Whether only what is quoted changes, not the value.
    pub(super) only_source: bool,
}

/// What changes.
pub(super) struct Changes {
    pub(super) rules: Vec<Changed>,
    /// Whether the title or the endings of clauses change.
    pub(super) others: bool,
}

/// Compares two documents, rule by rule.
pub(super) fn changes(voice: Voice, place: &str, old: &RulesDocument, new: &RulesDocument) -> Changes {
    let by_path = |document: &RulesDocument| -> BTreeMap<String, RuleEntry> {
        document.rules.entries().into_iter().map(|entry| (entry.path.clone(), entry)).collect()
    };
    let (before, after) = (by_path(old), by_path(new));
    let said = |entry: &RuleEntry| rules_words::value(voice, place, &entry.value);
    let differs = |entry: &&RuleEntry| {
        before.get(&entry.path).is_none_or(|former| former.text != entry.text || former.rule != entry.rule)
    };
    let entries = new.rules.entries();
    let changed = entries.iter().filter(differs).map(|entry| {
        let former = before.get(&entry.path);
        Changed {
            name: voice.say(entry.key),
            about: entry.about.map(|key| voice.say(key)),
            old: former.map(said),
            new: Some(said(entry)),
            words: rules_words::sentence(voice, place, &new.rules, entry),
            rule: entry.rule.rule.clone(),
            source: checked(&entry.rule),
            only_source: former.is_some_and(|former| former.text == entry.text),
        }
    });
    let gone = before.values().filter(|entry| !after.contains_key(&entry.path)).map(|entry| Changed {
        name: voice.say(entry.key),
        about: entry.about.map(|key| voice.say(key)),
        old: Some(said(entry)),
        new: None,
        words: String::new(),
        rule: String::new(),
        source: None,
        only_source: false,
    });
    Changes {
        rules: changed.chain(gone).collect(),
        others: old.style != new.style || old.rules.titles != new.rules.titles || old.rules.name != new.rules.name,
    }
}
