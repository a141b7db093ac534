//! Changes values of a rules document where they stand, so that everything else, its remarks too, stays as it was.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::RulesError;
use super::reader::File;

/// One rule to be written: its value as TOML has it, what to quote, and where it was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The way to it: `quorum.decision`, `who.table.roles`.
    pub path: String,
    /// The value in the words of a document: `true`, `2`, `simple`, `2/3 of members`, `proposal, plenary`.
    pub value: String,
    /// How it is written.
    pub shape: crate::procedure::Shape,
    /// What to quote; empty for nothing.
    pub rule: String,
    /// Where it was checked; empty for nowhere.
    pub source: String,
}

impl Change {
    /// The rule as an inline table.
    fn written(&self) -> String {
        use crate::procedure::Shape;
        let mut parts = match self.shape {
            Shape::Flag | Shape::Count => vec![format!("value = {}", self.value)],
            Shape::Words(_) => {
                let words: Vec<String> = self.value.split(", ").map(quoted).collect();
                vec![format!("value = [{}]", words.join(", "))]
            }
            Shape::Quorum | Shape::Majority => match self.value.split_once(" of ") {
                Some((share, of)) => vec![format!("value = {}", quoted(share)), format!("of = {}", quoted(of))],
                None => vec![format!("value = {}", quoted(&self.value))],
            },
            Shape::Word(_) | Shape::Deadline | Shape::Motion => vec![format!("value = {}", quoted(&self.value))],
        };
        if !self.rule.is_empty() {
            parts.push(format!("rule = {}", quoted(&self.rule)));
        }
        parts.push(format!("source = {}", quoted(if self.source.is_empty() { "unverified" } else { &self.source })));
        format!("{{ {} }}", parts.join(", "))
    }
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut written = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => written.push_str("\\\""),
            '\\' => written.push_str("\\\\"),
            c if c.is_control() => written.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => written.push(c),
        }
    }
    written.push('"');
    written
}

/// Where a rule stands, or where it is to be written.
enum Place {
    /// In the place of this inline table.
    Instead(Range<usize>),
    /// On a line of its own behind this byte, under this key.
    Behind(usize, String),
}

/// A document with some rules changed. What is not changed stays as it is written, byte for byte.
///
/// # Errors
/// If the document does not read as TOML, or has a rule in another form than `key = { … }`.
pub fn edit(file: &str, text: &str, changes: &[Change]) -> Result<String, RulesError> {
    let named = File { name: file, text };
    let mut places = Vec::new();
    {
        let table = toml::de::DeTable::parse(text).map_err(|error| named.syntax_error(&error))?;
        for change in changes {
            places.push((place(&named, table.get_ref(), &change.path)?, change));
        }
    }
    let at = |place: &Place| match place {
        Place::Instead(range) => range.start,
        Place::Behind(at, _) => *at,
    };
    places.sort_by_key(|(place, _)| at(place));
    let mut edited = text.to_owned();
    for (place, change) in places.iter().rev() {
        match place {
            Place::Instead(range) => edited.replace_range(range.clone(), &change.written()),
            Place::Behind(at, key) => edited.insert_str(*at, &format!("{key} = {}\n", change.written())),
        }
    }
    Ok(edited)
}

fn place(file: &File<'_>, root: &DeTable<'_>, path: &str) -> Result<Place, RulesError> {
    let (section, key) = path.rsplit_once('.').unwrap_or(("", path));
    let mut table = root;
    let mut start = 0;
    for name in section.split('.') {
        let Some((found, value)) = table.get_key_value(name) else {
            return Err(file.error(start, path, "this section is not in the document"));
        };
        start = found.span().end;
        table = value.get_ref().as_table().ok_or_else(|| file.error(start, path, "not a table"))?;
    }
    match table.get(key) {
        None => Ok(Place::Behind(end_of_line(file.text, start), key.to_owned())),
        Some(value) if is_inline(file.text, value.span(), value.get_ref()) => Ok(Place::Instead(value.span())),
        Some(value) => Err(file.error(value.span().start, path, "this rule is not written as { … } on one line")),
    }
}

fn is_inline(text: &str, span: Range<usize>, value: &DeValue<'_>) -> bool {
    let written = text.get(span).unwrap_or_default();
    value.is_table() && written.starts_with('{') && written.ends_with('}')
}

/// The first byte of the line after this one.
fn end_of_line(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |newline| at + newline + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedure::{Deadline, Held, Majority, Quorum, Shape};
    use crate::rules_file::{parse, preset, presets};

    fn change(path: &str, shape: Shape, value: &str) -> Change {
        Change { path: path.to_owned(), value: value.to_owned(), shape, rule: String::new(), source: String::new() }
    }

    #[test]
    fn a_value_is_changed_where_it_stands_and_nothing_else() {
        let text = preset("parlatino").unwrap().text;
        let mut quorum = change("quorum.decision", Quorum::SHAPE, "2/3 of delegations");
        quorum.rule = "Rule \"7\"".to_owned();
        quorum.source = "Rules of 2020".to_owned();
        let edited =
            edit("my.toml", text, &[quorum, change("majorities.amendment", Majority::SHAPE, "unanimity")]).unwrap();
        let rules = parse("my.toml", &edited).unwrap().rules;
        assert_eq!(rules.quorum.decision.value.to_string(), "2/3 of delegations");
        assert_eq!(rules.quorum.decision.rule.rule, "Rule \"7\"");
        assert_eq!(rules.majorities.amendment.value, Majority::Unanimity);
        let differing = text.lines().zip(edited.lines()).filter(|(one, other)| one != other).count();
        assert_eq!((text.lines().count(), differing), (edited.lines().count(), 2), "remarks and the rest stay");
    }

    #[test]
    fn every_value_of_every_preset_can_be_written_back_as_it_is() {
        for preset in presets() {
            let rules = preset.document().unwrap().rules;
            let changes: Vec<Change> = rules
                .entries()
                .into_iter()
                .map(|entry| Change {
                    source: match &entry.rule.source {
                        crate::procedure::Source::Cited(source) => source.clone(),
                        crate::procedure::Source::Unverified => String::new(),
                    },
                    rule: entry.rule.rule,
                    path: entry.path,
                    value: entry.text,
                    shape: entry.shape,
                })
                .collect();
            let edited = edit("my.toml", preset.text, &changes).unwrap();
            assert_eq!(parse("my.toml", &edited).unwrap().rules, rules, "{}", preset.name);
        }
    }

    #[test]
    fn a_rule_that_was_left_out_is_written_under_its_section() {
        let text = preset("parlatino").unwrap().text;
        let without: String =
            text.lines().filter(|line| !line.starts_with("late =")).map(|line| format!("{line}\n")).collect();
        let late = change("amendments.late", crate::procedure::Late::SHAPE, "refused");
        let edited = edit("my.toml", &without, &[late]).unwrap();
        assert!(edited.contains("[amendments]\nlate = { value = \"refused\", source = \"unverified\" }\n"), "{edited}");
        assert!(parse("my.toml", &edited).is_ok());
    }

    #[test]
    fn a_rule_in_another_form_is_left_to_whoever_wrote_it_so() {
        let text = "[quorum.debate]\nvalue = 1\n[amendments]\n";
        let error = edit("my.toml", text, &[change("quorum.debate", Quorum::SHAPE, "1/3 of delegations")]).unwrap_err();
        assert_eq!((error.line, error.key.as_str()), (1, "quorum.debate"));
        let error = edit("my.toml", text, &[change("access.late", Deadline::SHAPE, "none")]).unwrap_err();
        assert_eq!(error.message, "this section is not in the document");
    }
}
