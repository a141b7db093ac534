//! Walks a parsed TOML document, keeping the path of keys and the place in the file for every error.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::RulesError;
use crate::procedure::{Field, ReadRule, Reads, RuleRef, Source, Sourced, left_out};

/// A document and its name.
pub(super) struct File<'a> {
    pub(super) name: &'a str,
    pub(super) text: &'a str,
}

impl<'a> File<'a> {
    pub(super) fn root(&'a self, table: &'a DeTable<'a>) -> Section<'a> {
        Section { file: self, path: String::new(), at: 0, table }
    }

    /// An error at a byte of the document.
    pub(super) fn error(&self, at: usize, key: &str, message: impl Into<String>) -> RulesError {
        let before = self.text.get(..at).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        RulesError {
            file: self.name.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            key: key.to_owned(),
            message: message.into(),
        }
    }

    /// What TOML itself does not allow. The key is that of the line, as far as it can be read.
    pub(super) fn syntax_error(&self, error: &toml::de::Error) -> RulesError {
        let at = error.span().map_or(self.text.len(), |span| span.start);
        let message = error.message().lines().collect::<Vec<_>>().join("; ");
        self.error(at, &self.key_at(at), message)
    }

    /// The section and key that the line of this byte begins with.
    fn key_at(&self, at: usize) -> String {
        let before = self.text.get(..at).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = self.text[line_start..].lines().next().unwrap_or_default();
        let header = |line: &str| {
            let inner = line.trim().strip_prefix('[')?.trim_end_matches(']').trim().to_owned();
            Some(inner)
        };
        let section = before[..line_start].lines().rev().find_map(header);
        let key = header(line).is_none().then(|| line.split(['=', ' ']).next().unwrap_or_default().to_owned());
        let parts = [section.filter(|_| key.is_some()), key.or_else(|| header(line))];
        let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        if parts.is_empty() { "document".to_owned() } else { parts.join(".") }
    }
}

/// A table of the document.
pub(super) struct Section<'a> {
    file: &'a File<'a>,
    path: String,
    at: usize,
    table: &'a DeTable<'a>,
}

/// The parts of a rule's table that its value is read from.
pub(super) struct Leaf<'a> {
    pub(super) value: &'a Spanned<DeValue<'a>>,
    pub(super) of: Option<&'a Spanned<DeValue<'a>>>,
}

/// Something wrong at a place of the document.
pub(super) struct Wrong {
    pub(super) at: Range<usize>,
    pub(super) message: String,
}

/// A value that a rule's table can hold.
pub(super) trait Value: Sized {
    /// Whether its table has a key `of`.
    const HAS_OF: bool = false;

    /// Reads it.
    fn read(leaf: &Leaf<'_>) -> Result<Self, Wrong>;
}

impl<'a> Section<'a> {
    /// The path of a key of this section.
    fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    /// An error about a key that is not there.
    fn missing(&self, key: &str) -> RulesError {
        self.file.error(self.at, &self.path_of(key), "missing")
    }

    /// An error about a key of this section.
    pub(super) fn wrong(&self, key: &str, wrong: Wrong) -> RulesError {
        self.file.error(wrong.at.start, &self.path_of(key), wrong.message)
    }

    /// Refuses keys other than these.
    pub(super) fn only(&self, known: &[&str]) -> Result<(), RulesError> {
        let unknown = self.table.iter().filter(|(key, _)| !known.contains(&key.get_ref().as_ref()));
        let Some((key, _)) = unknown.min_by_key(|(key, _)| key.span().start) else {
            return Ok(());
        };
        let message = format!("unknown key; known here: {}", known.join(", "));
        Err(self.file.error(key.span().start, &self.path_of(key.get_ref()), message))
    }

    /// Refuses keys other than those of some fields, and a few more.
    pub(super) fn only_fields(&self, fields: &[Field], more: &[&str]) -> Result<(), RulesError> {
        let known: Vec<&str> = fields.iter().map(|field| field.key).chain(more.iter().copied()).collect();
        self.only(&known)
    }

    /// Refuses a value that was read and does not agree with the others; the error stands at the value.
    pub(super) fn holds(&self, key: &str, agrees: Result<(), String>) -> Result<(), RulesError> {
        agrees.map_err(|message| {
            let rule = self.table.get(key);
            let value = rule.and_then(|rule| rule.get_ref().as_table()).and_then(|rule| rule.get("value"));
            let at = value.or(rule).map_or(self.at..self.at, Spanned::span);
            self.wrong(key, Wrong { at, message })
        })
    }

    /// The keys, each with its place.
    pub(super) fn keys(&self) -> impl Iterator<Item = (&'a str, Range<usize>)> {
        self.table.iter().map(|(key, _)| (key.get_ref().as_ref(), key.span()))
    }

    /// The section under a key.
    pub(super) fn section(&self, key: &str) -> Result<Self, RulesError> {
        self.section_if_any(key)?.ok_or_else(|| self.missing(key))
    }

    /// The section under a key, if it is there.
    pub(super) fn section_if_any(&self, key: &str) -> Result<Option<Self>, RulesError> {
        let Some((name, value)) = self.table.get_key_value(key) else {
            return Ok(None);
        };
        let Some(table) = value.get_ref().as_table() else {
            return Err(self.wrong(key, type_wrong(value, "a table")));
        };
        Ok(Some(Self { file: self.file, path: self.path_of(key), at: name.span().start, table }))
    }

    /// A plain value under a key.
    pub(super) fn plain<T: Value>(&self, key: &str) -> Result<T, RulesError> {
        let value = self.table.get(key).ok_or_else(|| self.missing(key))?;
        T::read(&Leaf { value, of: None }).map_err(|wrong| self.wrong(key, wrong))
    }

    /// A rule, if it is there.
    pub(super) fn rule_if_any<T: Value>(&self, key: &str) -> Result<Option<Sourced<T>>, RulesError> {
        if self.table.contains_key(key) { self.rule(key).map(Some) } else { Ok(None) }
    }

    /// A rule: value, rule and source.
    pub(super) fn rule<T: Value>(&self, key: &str) -> Result<Sourced<T>, RulesError> {
        let table = self.section(key)?;
        let keys: &[&str] = if T::HAS_OF { &["value", "of", "rule", "source"] } else { &["value", "rule", "source"] };
        table.only(keys)?;
        let value = table.table.get("value").ok_or_else(|| table.missing("value"))?;
        let leaf = Leaf { value, of: table.table.get("of") };
        let value = T::read(&leaf).map_err(|wrong| self.wrong(key, wrong))?;
        Ok(Sourced { value, rule: table.rule_ref()? })
    }

    /// The rule to quote, which may be left out, and the source, which may not.
    pub(super) fn rule_ref(&self) -> Result<RuleRef, RulesError> {
        let rule = if self.table.contains_key("rule") { self.plain("rule")? } else { String::new() };
        let source: String = self.plain("source")?;
        match source.as_str() {
            "" => Err(self.wrong("source", Wrong { at: self.span_of("source"), message: EMPTY.to_owned() })),
            "unverified" => Ok(RuleRef { rule, source: Source::Unverified }),
            _ => Ok(RuleRef { rule, source: Source::Cited(source) }),
        }
    }

    fn span_of(&self, key: &str) -> Range<usize> {
        self.table.get(key).map_or(self.at..self.at, Spanned::span)
    }
}

impl Reads for Section<'_> {
    type Error = RulesError;
}

impl<T: Value> ReadRule<T> for Section<'_> {
    fn read_rule(&self, key: &'static str, default: Option<T>) -> Result<Sourced<T>, RulesError> {
        match default {
            Some(value) if !self.table.contains_key(key) => Ok(left_out(value)),
            _ => self.rule(key),
        }
    }
}

const EMPTY: &str = "empty; name the document, or write \"unverified\"";

/// Another type than expected.
pub(super) fn type_wrong(value: &Spanned<DeValue<'_>>, expected: &str) -> Wrong {
    let message = format!("expected {expected}, found {}", value.get_ref().type_str());
    Wrong { at: value.span(), message }
}
