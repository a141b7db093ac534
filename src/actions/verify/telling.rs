//! Tells the journal: entry by entry, what the record becomes.

use serde_json::{Value, json};

use crate::actions::set_deadline::stamp;
use crate::l10n::Message;
use crate::storage::journal::Entry;

use super::finding::Findings;
use super::record::Told;
use super::{
    amendments, chain, floor, hall, marks, members, minutes, panels, papers, proceedings, published, questions, queues,
    replacements, reviews, rules, statements, treatments,
};

/// Acts that change no row of the record.
const WITHOUT_ROWS: &[&str] =
    &["invitation-resent", "invitation-handed-over", "ballot-entered", "declaration-not-admitted"];

/// An entry with its facts.
pub(super) struct Said<'a> {
    pub(super) entry: &'a Entry,
    facts: Value,
}

impl<'a> Said<'a> {
    fn of(entry: &'a Entry) -> Self {
        Self { entry, facts: serde_json::from_str(&entry.facts).unwrap_or(Value::Null) }
    }

    /// What was done.
    pub(super) fn act(&self) -> &str {
        &self.entry.act
    }

    /// A fact; null where there is none.
    pub(super) fn fact(&self, name: &str) -> Value {
        self.facts.get(name).cloned().unwrap_or(Value::Null)
    }

    /// A fact that is a text; nothing where there is none.
    pub(super) fn text(&self, name: &str) -> &str {
        self.facts.get(name).and_then(Value::as_str).unwrap_or("")
    }

    /// A fact that is a list.
    pub(super) fn list(&self, name: &str) -> &[Value] {
        self.facts.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    /// A fact that is a list of texts.
    pub(super) fn texts(&self, name: &str) -> impl Iterator<Item = &str> {
        self.list(name).iter().filter_map(Value::as_str)
    }

    /// The identity of what it is about.
    pub(super) fn subject(&self) -> &str {
        self.entry.subject.as_deref().unwrap_or("")
    }

    /// The declaration it is about.
    pub(super) fn declaration(&self) -> &str {
        self.entry.declaration_id.as_ref().map_or("", crate::ids::DeclarationId::as_str)
    }

    /// When.
    pub(super) fn at(&self) -> Value {
        json!(stamp(self.entry.at))
    }

    /// Who.
    pub(super) fn member(&self) -> Value {
        json!(self.entry.membership_id)
    }
}

/// The record as the entries tell it. An act that nobody knows is a finding.
pub(super) fn tell(entries: &[Entry], findings: &mut Findings) -> Told {
    let mut told = Told::default();
    for entry in entries {
        let said = Said::of(entry);
        let tellers = [
            statements::tell, // first: what was read out is told with the entry of what it did
            members::tell,
            proceedings::tell,
            amendments::tell,
            panels::tell,
            marks::tell,
            hall::tell,
            floor::tell,
            minutes::tell,
            questions::tell,
            queues::tell,
            papers::tell,
            reviews::tell,
            rules::tell,
            treatments::tell,
            replacements::tell,
            published::tell,
        ];
        let known = tellers.iter().any(|tell| tell(&mut told, &said));
        if !known && !WITHOUT_ROWS.contains(&said.act()) {
            let what = Message::new("verify-unknown-act").arg("act", said.act());
            findings.add(None, chain::named(entry), what);
        }
    }
    told
}
