//! The record as the journal tells it against the record as it is stored.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::l10n::{Message, Value};
use crate::storage::declarations::Declaration;

use super::finding::{Findings, called};
use super::record::{Kind, Name, Record, Row, Thing};

/// How many characters of a value a finding shows.
const SHOWN: usize = 80;

/// Finds rows without an entry, entries without their row, and facts that differ.
pub(super) fn find(told: &Record, stored: &Record, only: Option<&Declaration>, findings: &mut Findings) {
    let both = Both { told, stored };
    let wanted = |row: &Row| {
        only.is_none_or(|only| row.declaration.as_deref().is_none_or(|declaration| declaration == only.id.as_str()))
    };
    for (thing, row) in told.rows.iter().filter(|(_, row)| wanted(row)) {
        match stored.rows.get(thing) {
            Some(found) => both.compare(thing, row, found, findings),
            None => both.add(thing, row, Message::new("verify-missing"), findings),
        }
    }
    let unrecorded = stored.rows.iter().filter(|(thing, row)| !row.draft && !told.rows.contains_key(thing));
    for (thing, row) in unrecorded.filter(|(_, row)| wanted(row)) {
        both.add(thing, row, Message::new("verify-unrecorded"), findings);
    }
}

struct Both<'a> {
    told: &'a Record,
    stored: &'a Record,
}

impl Both<'_> {
    fn compare(&self, thing: &Thing, told: &Row, stored: &Row, findings: &mut Findings) {
        let names: BTreeSet<&&str> = told.fields.keys().chain(stored.fields.keys()).collect();
        for name in names {
            let value = |row: &Row| row.fields.get(name).cloned().unwrap_or(Json::Null);
            let (said, found) = (value(told), value(stored));
            if said != found {
                let message = Message::new("verify-differs")
                    .arg("field", Value::word(format!("verify-field-{name}")))
                    .arg("stored", shown(&found))
                    .arg("told", shown(&said));
                self.add(thing, told, message, findings);
            }
        }
    }

    fn add(&self, thing: &Thing, row: &Row, what: Message, findings: &mut Findings) {
        let declaration = row.declaration.as_ref().map(|id| self.plain(&Thing::new(Kind::Declaration, id)));
        let mut names = row.names.iter().map(|name| self.value(name));
        let mut next = || names.next().unwrap_or_else(|| Value::from(""));
        let (name, of) = (next(), next());
        findings.add(declaration.as_deref(), called(thing.kind, name, of), what);
    }

    fn value(&self, name: &Name) -> Value {
        match name {
            Name::Text(text) => Value::from(text),
            Name::Word(key) => Value::word(key),
            Name::Of(thing) => Value::from(self.plain(thing)),
        }
    }

    /// The name of a row, as the journal tells it, else as it is stored, else its key.
    fn plain(&self, thing: &Thing) -> String {
        let rows = [self.told, self.stored].into_iter().filter_map(|record| record.rows.get(thing));
        let named = rows.filter_map(|row| match row.names.first() {
            Some(Name::Text(text)) => Some(text.clone()),
            _ => None,
        });
        named.into_iter().next().unwrap_or_else(|| thing.key.clone())
    }
}

/// A value for a finding; a dash for none.
fn shown(value: &Json) -> String {
    let whole = match value {
        Json::Null => "–".to_owned(),
        Json::String(text) if text.is_empty() => "–".to_owned(),
        Json::String(text) => text.clone(),
        other => other.to_string(),
    };
    if whole.chars().count() <= SHOWN {
        return whole;
    }
    whole.chars().take(SHOWN - 1).chain(['…']).collect()
}
