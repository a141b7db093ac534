//! Blocks read in their order: the head, reasons, acts or paragraphs, and what stands after them.

use std::collections::HashSet;

use super::block::{Block, is_number_alone, unwrapped};
use super::fold::count;
use super::furniture::is_closed;
use super::header::{self, Part};
use super::lexicon::Lexicon;
use super::marker::{self, Family, Letters, Marker};
use super::tree::Tree;
use super::{Annex, Clause, Imported, Other, Warning, head, mark, tail};
use crate::language::Language;
use crate::text::{ClauseKind, DeclarationKind, inline, opening};

/// A sentence has at least so many words.
const SENTENCE: usize = 8;
/// How far before the first reason a sentence may still belong to the head.
const BEFORE_REASONS: usize = 12;

/// The part of the text that is being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Head,
    Preamble,
    Acts,
    Paragraphs,
    Closing,
    Annex,
}

mod acts;
mod before;
mod kind;
mod numbered;

struct Reader<'a> {
    blocks: &'a [Block],
    lexicon: &'a Lexicon,
    language: Option<Language>,
    stage: Stage,
    tree: Tree,
    head: Vec<String>,
    /// Lines over the clause that comes.
    lead: Vec<String>,
    /// A number whose words are in the next block, and its block.
    number: Option<(Marker, usize)>,
    letters: Letters,
    /// Whether a line over reasons was just read.
    under_header: bool,
    after_rule: bool,
    /// Whether a star behind a word calls for a footnote.
    starred: bool,
    /// The figures that stand behind a word as calls of footnotes do.
    called: HashSet<String>,
    /// The first block that is a reason, or opens the reasons.
    first_reason: usize,
    /// The last block with a number of the text's own.
    last_number: usize,
    /// The last block that reads as a sentence.
    last_sentence: usize,
    /// How many blocks without a number begin with an act.
    acts_without_number: usize,
    out: Imported,
}

/// Reads blocks.
pub(super) fn read(blocks: Vec<Block>, lexicon: &Lexicon, language: Option<Language>) -> Imported {
    let mut reader = Reader::new(&blocks, lexicon, language);
    for at in 0..blocks.len() {
        reader.block(at);
    }
    reader.finish()
}

fn empty(language: Option<Language>) -> Imported {
    Imported {
        kind: DeclarationKind::Declaration,
        language,
        title: String::new(),
        place: String::new(),
        date: String::new(),
        place_date: String::new(),
        masthead: Vec::new(),
        enacting: String::new(),
        preamble: Vec::new(),
        operative: Vec::new(),
        narrative: false,
        closing: Vec::new(),
        footnotes: Vec::new(),
        annexes: Vec::new(),
        other: Vec::new(),
        warnings: Vec::new(),
    }
}

impl<'a> Reader<'a> {
    fn new(blocks: &'a [Block], lexicon: &'a Lexicon, language: Option<Language>) -> Self {
        let marked = |text: &str| marker::of(unwrapped(text), Letters::default());
        let reason = |text: &str| lexicon.is_reason(&mark::strip(text).0) && is_closed(text) && !text.ends_with('.');
        let over = |text: &str| header::of(text, lexicon) == Some(Part::Preamble);
        let first_reason = blocks.iter().position(|block| reason(&block.text) || over(&block.text));
        let numbered = |text: &str| marked(text).is_some_and(|found| !matches!(found.family, Family::Bullet(_)));
        let act = |text: &str| marked(text).is_none() && lexicon.is_act(text);
        Self {
            first_reason: first_reason.unwrap_or(usize::MAX),
            last_number: blocks.iter().rposition(|block| numbered(&block.text)).unwrap_or(0),
            last_sentence: blocks.iter().rposition(|block| is_sentence(&block.text)).unwrap_or(0),
            acts_without_number: blocks.iter().filter(|block| act(&block.text)).count(),
            blocks,
            lexicon,
            stage: Stage::Head,
            tree: Tree::default(),
            head: Vec::new(),
            lead: Vec::new(),
            number: None,
            letters: Letters::default(),
            under_header: false,
            after_rule: false,
            starred: blocks.iter().any(|block| tail::has_star(&block.text)),
            called: blocks.iter().flat_map(|block| tail::called(&block.text)).map(str::to_owned).collect(),
            out: empty(language.clone()),
            language,
        }
    }

    fn block(&mut self, at: usize) {
        let block = &self.blocks[at];
        let text = block.text.as_str();
        if self.beside(at, text) {
            return;
        }
        let remark = self.stage == Stage::Head && tail::is_remark(text) && !self.is_clause_in_brackets(text);
        let numbered = !text.starts_with(['[', '(']) && marker::of(text, self.letters).is_some();
        let (words, marks) = if remark || numbered { (text.to_owned(), Vec::new()) } else { mark::strip(text) };
        let found = marker::of(unwrapped(&words), self.letters).map(|found| skipped(&words, found));
        match self.number.take() {
            Some((number, from)) if found.is_none() && header::of(&words, self.lexicon).is_none() => {
                let whole = format!("{} {text}", self.blocks[from].text);
                return self.marked(at, number, (&words, &whole), marks);
            }
            // A number with nothing behind it.
            Some((_, from)) => self.not_understood(from),
            None => {}
        }
        match found {
            Some(found) if found.length >= words.len() => self.alone(at, found),
            Some(found) if self.is_numbered(&found, &words) => {
                let rest = words[found.length..].trim_start();
                let (rest, more) = mark::strip(rest);
                self.marked(at, found, (&rest, text), [marks, more].concat());
            }
            _ => self.unmarked(at, &words, marks, text),
        }
    }

    /// What stands beside the clauses: rules, footnotes, annexes.
    fn beside(&mut self, at: usize, text: &str) -> bool {
        let block = &self.blocks[at];
        if tail::is_rule(text) {
            self.after_rule = true;
            self.out.other.push(Other { text: text.to_owned(), at: block.at });
            return true;
        }
        let begun = !self.tree.is_empty();
        let starred = self.starred && text.starts_with(['*', '†']) && self.stage != Stage::Head;
        let figure = text.split_once(' ').is_some_and(|(first, _)| self.called.contains(first));
        let called = starred || figure && self.stage == Stage::Closing;
        if begun && tail::is_footnote(text, self.after_rule || called) {
            self.out.footnotes.push(text.to_owned());
            return true;
        }
        self.after_rule = false;
        if begun && tail::is_annex(text) {
            self.stage = Stage::Annex;
            self.out.annexes.push(Annex { title: text.to_owned(), text: Vec::new() });
            return true;
        }
        match self.out.annexes.last_mut() {
            Some(annex) if self.stage == Stage::Annex => {
                annex.text.push(text.to_owned());
                true
            }
            _ => false,
        }
    }

    /// A number, letter or bullet without words.
    fn alone(&mut self, at: usize, found: Marker) {
        let waits = found.family == Family::Article || is_number_alone(unwrapped(&self.blocks[at].text), self.letters);
        if waits && !matches!(found.family, Family::Bullet(_)) {
            self.number = Some((found, at));
        } else {
            self.not_understood(at);
        }
    }

    fn not_understood(&mut self, at: usize) {
        let block = &self.blocks[at];
        self.out.other.push(Other { text: block.text.clone(), at: block.at });
    }

    fn unmarked(&mut self, at: usize, words: &str, marks: Vec<String>, whole: &str) {
        match self.stage {
            Stage::Head => self.in_head(at, words, marks, whole),
            Stage::Preamble => self.in_preamble(at, words, marks, whole),
            Stage::Acts | Stage::Paragraphs => self.in_acts(at, words, marks, whole),
            Stage::Closing if self.lexicon.is_act(words) && words.ends_with(';') => {
                self.enter(Stage::Acts);
                self.clause(words, None, 0, marks);
            }
            Stage::Closing | Stage::Annex => self.out.closing.push(whole.to_owned()),
        }
    }

    fn over(&mut self, line: String) {
        self.lead.push(line);
    }

    fn begin(&mut self, part: Part) {
        self.enter(if part == Part::Acts { Stage::Acts } else { Stage::Preamble });
        self.under_header = part == Part::Preamble;
        if self.under_header {
            self.tree.close();
        }
    }

    fn enter(&mut self, stage: Stage) {
        if self.stage != stage {
            self.tree.close();
            self.letters = Letters::default();
            self.under_header = false;
        }
        self.stage = stage;
        self.out.narrative |= stage == Stage::Paragraphs;
    }

    fn clause(&mut self, words: &str, marker: Option<Marker>, depth: usize, mut marks: Vec<String>) {
        let reason = self.stage == Stage::Preamble;
        marks.extend(mark::inside(words));
        let clause = Clause {
            number: marker.as_ref().map(|found| found.number.clone()).unwrap_or_default(),
            lead_in: std::mem::take(&mut self.lead).join("\n"),
            opening: if depth == 0 { self.opening(words, reason) } else { String::new() },
            text: words.to_owned(),
            marks,
            ..Clause::default()
        };
        self.under_header = self.under_header && depth > 0;
        self.tree.push(clause, marker, depth, reason);
    }

    fn opening(&self, words: &str, reason: bool) -> String {
        let Some(language) = &self.language else { return String::new() };
        let kind = match (reason, self.stage) {
            (true, _) => ClauseKind::Preambular,
            (_, Stage::Paragraphs) => ClauseKind::Paragraph,
            _ => ClauseKind::Operative,
        };
        words.chars().take(opening::suggest(&inline::escape(words), kind, language)).collect()
    }

    fn finish(mut self) -> Imported {
        if let Some((_, from)) = self.number.take() {
            self.not_understood(from);
        }
        self.out.closing.splice(0..0, std::mem::take(&mut self.lead));
        if self.stage == Stage::Preamble {
            let lexicon = self.lexicon;
            self.tree.sentences_act(|text| lexicon.is_reason(text) || starts_with_that(text));
        }
        (self.out.preamble, self.out.operative) = std::mem::take(&mut self.tree).grown();
        let head = head::arrange(std::mem::take(&mut self.head));
        self.out.kind = kind::of(&head, &self.out);
        (self.out.title, self.out.place, self.out.date) = (head.title, head.place, head.date);
        (self.out.place_date, self.out.masthead) = (head.place_date, head.masthead);
        if self.out.preamble.is_empty() && self.out.operative.is_empty() && !self.blocks.is_empty() {
            self.out.warnings.push(Warning::NoClause);
        }
        self.out
    }
}

/// A mark behind brackets, with these taken along.
fn skipped(words: &str, found: Marker) -> Marker {
    let before = words.len() - unwrapped(words).len();
    let after = usize::from(words[before + found.length..].starts_with("**")) * 2;
    Marker { length: before + found.length + after, ..found }
}

fn starts_with_that(words: &str) -> bool {
    ["Que ", "QUE ", "que ", "That ", "THAT "].iter().any(|that| words.starts_with(that))
}

/// Whether it reads as a clause rather than as a line.
fn is_sentence(words: &str) -> bool {
    (is_closed(words) && count(words) > 2) || count(words) > 15
}
