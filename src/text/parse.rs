//! Pasted plain text taken apart into clauses.
//!
//! Only what the form of the text says is used: numbers, opening words, punctuation at line ends. What is not
//! understood is kept with its line, and a person decides. No word of the input is lost.

mod blocks;
mod marker;

use crate::ids::ClauseId;
use crate::language::Language;

use super::clause::{Clause, ClauseKind, DeclarationKind, Numbering, Text};
use super::ending::{self, Style};
use super::words::Words;
use super::{inline, opening};
use blocks::Block;
use marker::{Level, Marker};

/// What was made of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed {
    /// The text proposed.
    pub text: Text,
    /// The number each clause bore in the input, where it bore one.
    pub numbers: Vec<(ClauseId, String)>,
    /// What was not understood.
    pub other: Vec<Other>,
}

/// Something that was not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Other {
    /// Its line in the input, from 1.
    pub line: usize,
    /// As it stood there.
    pub text: String,
}

/// Takes a text apart. `new_id` gives each clause its identity.
///
/// Endings that the style computes are taken off the words, others become the clause's own.
pub fn parse(input: &str, language: &Language, style: &Style, new_id: &mut dyn FnMut() -> ClauseId) -> Parsed {
    let mut reader = Reader {
        text: Text::new(language.clone(), DeclarationKind::Declaration),
        numbers: Vec::new(),
        other: Vec::new(),
        part: Part::Head,
        open: [None, None, None],
        letter: String::new(),
        found: Vec::new(),
        waiting: Vec::new(),
        new_id,
    };
    for block in blocks::blocks(input, language) {
        reader.block(&block);
    }
    reader.finish(style)
}

/// The part of the text that is being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Head,
    Preamble,
    /// Acts, without numbers so far.
    Acts,
    /// Acts, numbered.
    NumberedActs,
    Paragraphs,
}

struct Reader<'a> {
    text: Text,
    numbers: Vec<(ClauseId, String)>,
    other: Vec<Other>,
    part: Part,
    /// The clause last read at each level.
    open: [Option<ClauseId>; 3],
    /// The last letter of the first level below.
    letter: String,
    /// The ending that each clause had, in step with the clauses.
    found: Vec<String>,
    /// Unnumbered lines between numbered acts, or after the last.
    waiting: Vec<String>,
    new_id: &'a mut dyn FnMut() -> ClauseId,
}

impl Reader<'_> {
    fn block(&mut self, block: &Block) {
        let Ok(words) = Words::new(&block.text) else {
            self.other.push(Other { line: block.line, text: block.text.clone() });
            return;
        };
        let words = words.as_str();
        match marker::of(words, self.part == Part::Head, &self.letter) {
            Some(marker) if words.len() == marker.length => {
                self.other.push(Other { line: block.line, text: words.to_owned() });
            }
            Some(marker) => self.marked(&marker, words[marker.length..].trim_start()),
            None => self.unmarked(words),
        }
    }

    fn marked(&mut self, marker: &Marker, words: &str) {
        let reason = self.part == Part::Preamble && marker.level == Level::Roman;
        if reason || (self.part == Part::Head && marker.level == Level::Roman) {
            self.part = Part::Preamble;
            self.clause(ClauseKind::Preambular, words, &marker.number, 0);
            return;
        }
        let depth = match marker.level {
            Level::Letter => 1,
            Level::SmallRoman if self.open[1].is_some() => 2,
            Level::SmallRoman => 1,
            Level::Figure | Level::Article | Level::Roman | Level::Bullet => 0,
        };
        let kind = match self.part {
            Part::Paragraphs => ClauseKind::Paragraph,
            Part::Preamble if depth > 0 => ClauseKind::Preambular,
            _ => ClauseKind::Operative,
        };
        if depth == 0 {
            self.release();
            if kind == ClauseKind::Operative {
                self.part = if marker.number.is_empty() { Part::Acts } else { Part::NumberedActs };
            }
        }
        if depth > 0 && self.open[0].is_none() {
            self.clause(kind, words, &marker.number, 0);
            return;
        }
        if depth == 1 {
            self.letter.clone_from(&marker.number);
        }
        self.clause(kind, words, &marker.number, depth);
    }

    fn unmarked(&mut self, words: &str) {
        if let Some(kind) = heading(words) {
            self.part = match kind {
                ClauseKind::Operative => Part::Acts,
                _ if matches!(self.part, Part::Head) => Part::Preamble,
                _ => self.part,
            };
            self.release();
            self.clause(ClauseKind::Heading, words, "", 0);
            return;
        }
        match self.part {
            Part::Head => self.head(words),
            Part::Preamble => {
                let act = opening::kind_of(words, &self.text.language) == Some(ClauseKind::Operative);
                if act {
                    self.part = Part::Acts;
                }
                let kind = if act { ClauseKind::Operative } else { ClauseKind::Preambular };
                self.clause(kind, words, "", 0);
            }
            Part::Acts if is_sentence(words) => self.clause(ClauseKind::Operative, words, "", 0),
            Part::Paragraphs if is_sentence(words) => self.clause(ClauseKind::Paragraph, words, "", 0),
            _ => self.after_acts(words),
        }
    }

    /// Title, masthead, place and date, the enacting line; or the first clause.
    fn head(&mut self, words: &str) {
        let reason = opening::kind_of(words, &self.text.language) == Some(ClauseKind::Preambular);
        if reason && words.ends_with([',', ';', ':']) {
            self.part = Part::Preamble;
            self.clause(ClauseKind::Preambular, words, "", 0);
        } else if words.ends_with(',') {
            words.clone_into(&mut self.text.enacting);
            self.part = Part::Preamble;
        } else if words.ends_with('.') && count(words) >= 8 {
            self.part = Part::Paragraphs;
            self.clause(ClauseKind::Paragraph, words, "", 0);
        } else if self.text.place_date.is_empty() && blocks::has_date(words) && count(words) <= 14 {
            words.clone_into(&mut self.text.place_date);
        } else if self.text.title.is_empty() {
            words.clone_into(&mut self.text.title);
        } else {
            self.text.masthead.push(words.to_owned());
        }
    }

    /// Words after the last act so far: after a list they belong to its clause, else what follows decides.
    fn after_acts(&mut self, words: &str) {
        let continues = words.chars().next().is_some_and(char::is_lowercase) && self.open[1].is_some();
        let top = self.open[0].clone();
        match self.text.clauses.iter_mut().find(|clause| Some(&clause.id) == top.as_ref()) {
            Some(clause) if continues && clause.wrap_up.is_empty() => clause.wrap_up = inline::escape(words),
            _ => self.waiting.push(words.to_owned()),
        }
    }

    /// Lines that turned out to stand between acts.
    fn release(&mut self) {
        for words in std::mem::take(&mut self.waiting) {
            let kind = if is_sentence(&words) { ClauseKind::Paragraph } else { ClauseKind::Heading };
            self.clause(kind, &words, "", 0);
        }
    }

    fn clause(&mut self, kind: ClauseKind, words: &str, number: &str, depth: usize) {
        let id = (self.new_id)();
        let (stem, ending) = match kind {
            ClauseKind::Heading => (words, String::new()),
            _ => ending::split(words, &self.text.language),
        };
        let mut clause = Clause::new(id.clone(), kind, inline::escape(stem));
        clause.parent = depth.checked_sub(1).and_then(|above| self.open[above].clone());
        clause.opening = opening::suggest(&clause.words, kind, &self.text.language);
        let counted = !number.is_empty() || kind == ClauseKind::Preambular;
        clause.numbering = if counted { Numbering::Computed } else { Numbering::None };
        if !number.is_empty() {
            self.numbers.push((id.clone(), number.to_owned()));
        }
        self.open[depth] = Some(id);
        self.open[depth + 1..].fill(None);
        if depth == 0 {
            self.letter.clear();
        }
        self.found.push(ending);
        self.text.clauses.push(clause);
    }

    fn finish(mut self, style: &Style) -> Parsed {
        self.text.closing = std::mem::take(&mut self.waiting);
        self.text.kind = kind_of(&self.text);
        let computed: Vec<String> = (self.text.clauses.iter())
            .map(|clause| ending::computed_ending(&self.text, style, clause).to_owned())
            .collect();
        for ((clause, found), computed) in self.text.clauses.iter_mut().zip(self.found).zip(computed) {
            clause.ending = (found != computed).then_some(found);
        }
        Parsed { text: self.text, numbers: self.numbers, other: self.other }
    }
}

fn count(words: &str) -> usize {
    words.split_whitespace().count()
}

/// Whether it reads as a clause rather than as a line.
fn is_sentence(words: &str) -> bool {
    words.ends_with(['.', ';', ',', ':']) || count(words) > 15
}

/// A short line with a colon opens a part: "CONSIDERANDO:", "RESUELVE:". Whether reasons or acts follow.
fn heading(words: &str) -> Option<ClauseKind> {
    const ACTS: [&str; 12] = [
        "resuelve", "decide", "declara", "acuerda", "resolve", "resolves", "decides", "declares", "declare", "décide",
        "déclare", "delibera",
    ];
    if !words.ends_with(':') || count(words) > 6 {
        return None;
    }
    let lower = words.to_lowercase();
    let acts = lower.split(|c: char| !c.is_alphabetic()).any(|word| ACTS.contains(&word));
    Some(if acts { ClauseKind::Operative } else { ClauseKind::Preambular })
}

/// What the declaration calls itself, by its title; only paragraphs make a communiqué.
fn kind_of(text: &Text) -> DeclarationKind {
    let title = text.title.to_lowercase();
    let says = |stems: &[&str]| stems.iter().any(|stem| title.contains(stem));
    let only_paragraphs =
        !text.clauses.is_empty() && text.clauses.iter().all(|clause| clause.kind == ClauseKind::Paragraph);
    if says(&["communiqu", "comunicado"]) || only_paragraphs {
        DeclarationKind::Communique
    } else if says(&["resolu", "résolu"]) {
        DeclarationKind::Resolution
    } else if says(&["recommendations", "recomendaciones", "recommandations", "recomendações"]) {
        DeclarationKind::Recommendations
    } else if says(&["report of", "informe de", "rapport de", "relatório"]) {
        DeclarationKind::Report
    } else {
        DeclarationKind::Declaration
    }
}

#[cfg(test)]
mod tests;
