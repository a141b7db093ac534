//! A document of a word processor (Office Open XML) as lines: each paragraph whole, with the number that a reader sees.
//!
//! Nothing of it is run, fetched or shown: words are taken out of it, within limits that decision 24 lists.
//! What is left out is named by a warning.

mod changes;
mod count;
mod numbering;
mod package;
mod paragraph;
mod passages;
mod styles;
mod tag;
#[cfg(test)]
mod tests;
mod walk;
mod xml;

use std::collections::{HashMap, HashSet};

use super::line::{Gathered, Line};
use super::source::{BadSource, Source, Unreadable};
use super::{Other, Warning};
use numbering::Numbering;
use package::{Package, Relation, of_kind};
use paragraph::Paragraph;
use styles::Styles;
use walk::{Call, Found, walk};
use xml::{Token, Xml};

pub use changes::Tracked;
pub use passages::{Passage, passages};

/// Reads a document.
///
/// # Errors
/// [`BadSource`] if it is no such document, damaged, or made to do harm.
pub fn read(bytes: &[u8], tracked: Tracked) -> Result<Source, BadSource> {
    let mut package = Package::open(bytes)?;
    let (main, found) = main_part(&mut package, tracked)?;
    let relations = package.relations(&main)?;
    let mut reading = Reading::begin(&mut package, &relations, tracked)?;
    reading.paragraphs(&found.paragraphs);
    reading.notes(&mut package, &relations, &found.called)?;
    let lines = reading.furniture(&mut package, &relations, &found.furniture)?;
    Ok(reading.done(lines, found, package.has_macros()))
}

/// The main part, by its name, and what was found in it.
fn main_part(package: &mut Package<'_>, tracked: Tracked) -> Result<(String, Found), BadSource> {
    let relations = package.relations("")?;
    let main = of_kind(&relations, "officeDocument").unwrap_or("word/document.xml").to_owned();
    let found = words(package, &main, tracked)?.ok_or(BadSource::whole(Unreadable::Archive))?;
    Ok((main, found))
}

/// The words of the main part; none if it is not that of a text.
fn words(package: &mut Package<'_>, main: &str, tracked: Tracked) -> Result<Option<Found>, BadSource> {
    let Some(text) = package.part(main)? else { return Ok(None) };
    let mut xml = Xml::new(&text, main);
    while let Some(token) = xml.next()? {
        if let Token::Open(element) = token {
            let is_text = element.name() == "document";
            return if is_text { walk(&text, main, tracked).map(Some) } else { Ok(None) };
        }
    }
    Ok(None)
}

/// The paragraphs while they become lines.
struct Reading {
    tracked: Tracked,
    styles: Styles,
    numbering: Numbering,
    gathered: Gathered,
    /// How many paragraphs were read.
    at: usize,
    /// What was found beside the main part.
    more: Found,
}

impl Reading {
    fn begin(package: &mut Package<'_>, relations: &[Relation], tracked: Tracked) -> Result<Self, BadSource> {
        let mut part = |kind| match of_kind(relations, kind) {
            Some(name) => Ok(package.part(name)?.map(|text| (text, name.to_owned()))),
            None => Ok(None),
        };
        let styles = part("styles")?.map(|(text, name)| Styles::read(&text, &name)).transpose()?;
        let numbering = part("numbering")?.map(|(text, name)| Numbering::read(&text, &name)).transpose()?;
        Ok(Self {
            tracked,
            styles: styles.unwrap_or_default(),
            numbering: numbering.unwrap_or_default(),
            gathered: Gathered::default(),
            at: 0,
            more: Found::default(),
        })
    }

    /// Adds paragraphs, each with its label.
    fn paragraphs(&mut self, all: &[Paragraph]) {
        for paragraph in all {
            let label = self.numbering.label(&paragraph.place, &self.styles);
            let gap = if label.is_empty() { "" } else { " " };
            self.paragraph(&format!("{label}{gap}{}", paragraph.words));
        }
    }

    fn paragraph(&mut self, words: &str) {
        self.at += 1;
        self.gathered.part();
        words.split('\n').for_each(|row| self.gathered.row(self.at, row));
    }

    /// Adds the notes that are called, in their order.
    fn notes(
        &mut self,
        package: &mut Package<'_>,
        relations: &[Relation],
        called: &HashMap<(bool, String), Call>,
    ) -> Result<(), BadSource> {
        let mut all: Vec<_> = called.iter().collect();
        all.sort_by_key(|(_, call)| call.number);
        let parts = [self.notes_of(package, relations, "footnotes")?, self.notes_of(package, relations, "endnotes")?];
        for ((at_end, id), call) in all {
            let Some(words) = parts[usize::from(*at_end)].get(id) else { continue };
            let sign = if call.mark { String::new() } else { format!("[{}] ", call.number) };
            self.paragraph(&format!("{sign}{words}"));
        }
        Ok(())
    }

    /// The words of each note of a part, its paragraphs in one line.
    fn notes_of(
        &mut self,
        package: &mut Package<'_>,
        relations: &[Relation],
        kind: &str,
    ) -> Result<HashMap<String, String>, BadSource> {
        let mut out = HashMap::<String, String>::new();
        for paragraph in self.part(package, of_kind(relations, kind))? {
            let label = self.numbering.label(&paragraph.place, &self.styles);
            let words = out.entry(paragraph.note.unwrap_or_default()).or_default();
            for piece in [label.as_str(), &paragraph.words.replace(['\n', '\u{C}'], " ")] {
                words.push_str(if words.is_empty() || piece.is_empty() { "" } else { " " });
                words.push_str(piece);
            }
        }
        Ok(out)
    }

    /// The paragraphs of another part; what else is in it is counted.
    fn part(&mut self, package: &mut Package<'_>, name: Option<&str>) -> Result<Vec<Paragraph>, BadSource> {
        let Some(name) = name else { return Ok(Vec::new()) };
        let Some(text) = package.part(name)? else { return Ok(Vec::new()) };
        let mut found = walk(&text, name, self.tracked)?;
        let paragraphs = std::mem::take(&mut found.paragraphs);
        self.more.add(found);
        Ok(paragraphs)
    }

    /// How many lines are the text's; those of headers and footers follow.
    fn furniture(
        &mut self,
        package: &mut Package<'_>,
        relations: &[Relation],
        named: &[String],
    ) -> Result<usize, BadSource> {
        let lines = self.gathered.len();
        let by_id: HashMap<&str, &str> = relations.iter().map(|one| (one.id.as_str(), one.target.as_str())).collect();
        let mut read = HashSet::new();
        for target in named.iter().filter_map(|id| by_id.get(id.as_str())) {
            if read.insert(*target) {
                let paragraphs = self.part(package, Some(target))?;
                self.paragraphs(&paragraphs);
            }
        }
        Ok(lines)
    }

    fn done(self, text: usize, mut found: Found, macros: bool) -> Source {
        let (mut lines, mut warnings) = self.gathered.done();
        let beside = lines.split_off(text).into_iter().map(|line: Line| Other::from(line)).collect();
        found.add(self.more);
        let counted = |count: usize, warning: fn(usize) -> Warning| (count > 0).then(|| warning(count));
        let changes = found.changes;
        warnings.extend((changes.count > 0).then_some(Warning::Changes { tracked: self.tracked, changes }));
        warnings.extend(counted(found.comments, Warning::Comments));
        warnings.extend(counted(found.hidden, Warning::HiddenWords));
        warnings.extend(counted(found.pictures, Warning::Pictures));
        warnings.extend(counted(found.embedded, Warning::Embedded));
        warnings.extend(macros.then_some(Warning::Macros));
        Source { lines, whole: true, beside, warnings }
    }
}

impl Found {
    /// Adds what was counted in another part.
    fn add(&mut self, other: Self) {
        self.changes.count += other.changes.count;
        for author in other.changes.authors {
            if !self.changes.authors.contains(&author) {
                self.changes.authors.push(author);
            }
        }
        self.comments += other.comments;
        self.hidden += other.hidden;
        self.pictures += other.pictures;
        self.embedded += other.embedded;
    }
}
