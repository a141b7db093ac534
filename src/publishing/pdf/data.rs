//! A document as the data that the template sets: every word is a value there, none is a part of a program.

use serde::Serialize;

use super::words::Lack;
use super::writer::Writer;
use crate::language::Language;
use crate::publishing::Document;

/// The longest address to which a link leads; the typesetter refuses some thousands more.
const ADDRESS_BYTES: usize = 2_000;

/// All that the template reads.
#[derive(Serialize)]
pub(super) struct Data {
    pub(super) language: Tongue,
    pub(super) is_right_to_left: bool,
    /// The title in the file's properties; never empty.
    pub(super) name: String,
    /// The day at which the version was made.
    pub(super) date: Option<Day>,
    /// What it is not: a final text, one of a real parliament.
    pub(super) status: Vec<String>,
    pub(super) body: String,
    pub(super) symbol: String,
    pub(super) masthead: Vec<String>,
    pub(super) title: Vec<String>,
    pub(super) title_notes: Vec<Note>,
    pub(super) place_date: String,
    pub(super) enacting: Vec<String>,
    pub(super) blocks: Vec<Block>,
    pub(super) closing: Vec<String>,
    /// The name of the attachment.
    pub(super) attached: String,
}

/// A day of the calendar.
#[derive(Serialize)]
pub(super) struct Day {
    year: i32,
    month: u32,
    day: u32,
}

/// A language as the typesetter knows it: by it words are hyphenated and shaped.
#[derive(Serialize)]
pub(super) struct Tongue {
    lang: String,
    region: Option<String>,
}

/// A footnote where it is called.
#[derive(Serialize)]
pub(super) struct Note {
    pub(super) number: String,
    pub(super) head: String,
    pub(super) words: String,
    pub(super) language: Tongue,
}

/// A paragraph.
#[derive(Serialize, Default)]
pub(super) struct Block {
    pub(super) is_heading: bool,
    pub(super) label: String,
    /// How far the words stand behind the label, in ems; 0 if they follow it.
    pub(super) hang: f64,
    /// How far it is set in, in ems.
    pub(super) indent: f64,
    /// Whether the next stays on its page.
    pub(super) is_kept: bool,
    /// The number by which references lead here; none if nothing does.
    pub(super) anchor: Option<usize>,
    pub(super) runs: Vec<Piece>,
    pub(super) notes: Vec<Note>,
}

/// A run of words. The names are short, since there are many.
#[derive(Serialize, Default)]
pub(super) struct Piece {
    pub(super) t: String,
    pub(super) i: bool,
    pub(super) b: bool,
    /// The address to which it leads.
    pub(super) url: Option<String>,
    /// The anchor to which it leads.
    pub(super) to: Option<usize>,
}

impl Data {
    /// The data of a document, and what of it no face shows.
    pub(super) fn of(document: &Document) -> (Self, Vec<Lack>) {
        Writer::new(document).whole()
    }
}

impl Day {
    /// Reads "2017-06-10".
    pub(super) fn parse(date: &str) -> Option<Self> {
        use chrono::Datelike as _;
        let date = chrono::NaiveDate::parse_from_str(date, "%Y-%m-%d").ok()?;
        (0..=9999).contains(&date.year()).then(|| Self { year: date.year(), month: date.month(), day: date.day() })
    }
}

impl Tongue {
    /// Of a tag its language and its country; scripts and variants are not known to the typesetter.
    pub(super) fn of(language: &Language) -> Self {
        let region = |part: &&str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
        let primary = language.primary();
        let is_known = matches!(primary.len(), 2 | 3) && primary.bytes().all(|byte| byte.is_ascii_alphabetic());
        Self {
            lang: if is_known { primary.to_owned() } else { "und".to_owned() },
            region: language.as_str().split('-').skip(1).find(region).map(str::to_owned),
        }
    }
}

/// The first that says something; a dash if none does, since a file must have a title.
pub(super) fn name(words: &[&str]) -> String {
    words.iter().map(|words| words.trim()).find(|words| !words.is_empty()).unwrap_or("–").to_owned()
}

/// The name of the attachment, of letters, figures and hyphens only.
pub(super) fn file_name(slug: &str) -> String {
    let name: String = slug.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(100).collect();
    if name.is_empty() { "akn.xml".to_owned() } else { format!("{name}.akn.xml") }
}

/// Whether a reader may be led there: a page or a mailbox.
pub(super) fn is_address(href: &str) -> bool {
    let known = ["https://", "http://", "mailto:"].iter().any(|scheme| href.starts_with(scheme));
    known && href.len() <= ADDRESS_BYTES && !href.chars().any(|c| c.is_control() || c.is_whitespace())
}
