//! A text in whatever form it comes, taken apart into a declaration.
//!
//! A source becomes lines ([`line::lines`] reads plain text, [`docx`] a document of a word processor), lines become blocks,
//! and a block a clause or a line of the frame. Only the form says what is what: numbers, opening words, punctuation, the
//! place. What is not understood is kept with its line, and a person decides. No word of the input is lost.

mod block;
mod date;
pub mod docx;
mod fold;
mod furniture;
mod head;
mod header;
mod hyphen;
mod lexicon;
pub mod line;
mod mark;
mod marker;
mod reader;
pub mod returned;
mod run_on;
pub mod source;
mod split;
mod tail;
mod takeover;
mod tongue;
mod tree;

use crate::language::Language;
use crate::text::DeclarationKind;

pub use docx::Tracked;
pub use source::Source;
pub use takeover::{Taken, take_over};

/// What was made of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// What it calls itself.
    pub kind: DeclarationKind,
    /// Its language, as given or as its words tell; none if they do not.
    pub language: Option<Language>,
    /// The title.
    pub title: String,
    /// Where it was made.
    pub place: String,
    /// When, in the words of the text.
    pub date: String,
    /// The line of both as it stood.
    pub place_date: String,
    /// Other lines over the clauses.
    pub masthead: Vec<String>,
    /// The line that names who acts.
    pub enacting: String,
    /// Reasons.
    pub preamble: Vec<Clause>,
    /// Acts, or the paragraphs of a communiqué.
    pub operative: Vec<Clause>,
    /// Whether these are paragraphs that tell, rather than acts.
    pub narrative: bool,
    /// Lines after the clauses.
    pub closing: Vec<String>,
    /// Footnotes, each with its sign.
    pub footnotes: Vec<String>,
    /// What is annexed.
    pub annexes: Vec<Annex>,
    /// What was not understood; numbers and headers of pages too.
    pub other: Vec<Other>,
    /// What a person should look at.
    pub warnings: Vec<Warning>,
}

/// A clause with what belongs to it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Clause {
    /// The label as the text has it, without its point or bracket: "5", "5 bis", "a", "Artículo Tercero"; empty if there is none.
    pub number: String,
    /// Lines over it that belong to no clause, with line breaks between them.
    pub lead_in: String,
    /// The words with which its text opens.
    pub opening: String,
    /// The whole text without its sub-clauses, its ending included.
    pub text: String,
    /// Sub-clauses.
    pub children: Vec<Clause>,
    /// Words after the sub-clauses.
    pub wrap_up: String,
    /// Marks of a negotiation: "(agreed)", "[Proposed by …]", "Alt. 1"; "[ ]" where the whole clause stands in brackets.
    pub marks: Vec<String>,
}

/// What is annexed to a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Annex {
    /// Its heading.
    pub title: String,
    /// Its paragraphs.
    pub text: Vec<String>,
}

/// Something that was not understood, or belongs to the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Other {
    /// As it stood there.
    pub text: String,
    /// Its line in the input, from 1.
    pub at: usize,
}

/// What a person should look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// Characters that nobody sees were left out.
    Hidden(Hidden),
    /// The file was read as Windows-1252, for it is no UTF-8.
    Windows1252,
    /// No word tells the language.
    NoLanguage,
    /// Nothing reads as a clause.
    NoClause,
    /// The numbers of two clauses in a row do not follow each other.
    Jump {
        /// The number before.
        from: String,
        /// The number that follows.
        to: String,
        /// Its line.
        line: usize,
    },
    /// A document bears tracked changes.
    Changes {
        /// What became of them.
        tracked: Tracked,
        /// How many, and whose.
        changes: TrackedChanges,
    },
    /// So many comments of a document were left out.
    Comments(usize),
    /// So many hidden characters of a document were left out.
    HiddenWords(usize),
    /// So many pictures, charts or objects of a document were left out: words in them are not read.
    Pictures(usize),
    /// So many documents within a document were left out.
    Embedded(usize),
    /// A document brings a program along, which was neither run nor read.
    Macros,
}

/// The tracked changes of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TrackedChanges {
    /// How many there are; a move is one.
    pub count: usize,
    /// Who made them, in the order of the text.
    pub authors: Vec<String>,
}

/// A character that nobody sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hidden {
    /// The character.
    pub character: char,
    /// The line on which it stands first.
    pub line: usize,
    /// How often it stands in the text.
    pub count: usize,
}

/// Takes plain text apart. Without a language the text tells its own.
#[must_use]
pub fn import(text: &str, language: Option<&Language>) -> Imported {
    recognise(Source::wrapped(text), language)
}

/// Makes a declaration of the lines of a source.
#[must_use]
pub fn recognise(source: Source, language: Option<&Language>) -> Imported {
    let Source { lines, whole, beside, warnings } = source;
    let told = match language {
        Some(language) => tongue::Tongue::of(language.primary()),
        None => tongue::tell(lines.iter().map(|line| line.text.as_str())),
    };
    let language = language.cloned().or_else(|| told.and_then(|tongue| Language::new(tongue.tag()).ok()));
    let lexicon = lexicon::of(told.unwrap_or_default());
    let (lines, other) = if whole { (lines, Vec::new()) } else { furniture::take_out(lines) };
    let blocks = split::apart(block::blocks(lines, lexicon), lexicon);
    let mut imported = reader::read(blocks, lexicon, language.clone());
    if language.is_none() && !(imported.title.is_empty() && imported.operative.is_empty()) {
        imported.warnings.push(Warning::NoLanguage);
    }
    imported.warnings.splice(0..0, warnings);
    imported.other.extend(other.into_iter().chain(beside));
    imported.other.sort_by_key(|other| other.at);
    imported
}
