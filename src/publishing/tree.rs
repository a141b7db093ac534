//! The neutral tree: a version with its numbers and endings computed, ready for any format.

use crate::language::Language;
use crate::text::ending::{Style, ending_of, wrap_up_ending};
use crate::text::inline;
use crate::text::numbering::{Label, NumberingMode, labels_by_clause};
use crate::text::{Clause, ClauseKind, DeclarationKind, Text};

pub use crate::text::inline::Run;

/// What stands around the text and is no part of it.
#[derive(Debug, Clone, Default)]
pub struct Frame {
    /// The name of the body, as the masthead shows it.
    pub body: String,
    /// The symbol, once assigned.
    pub symbol: String,
    /// "DEMONSTRATION: …" for a demonstration, else nothing.
    pub demonstration: String,
    /// "Draft, not adopted" for anything that is not published, else nothing.
    pub draft: String,
}

/// A whole text, as every format shows it.
#[derive(Debug, Clone)]
pub struct Document {
    /// What stands around it.
    pub frame: Frame,
    /// What it calls itself.
    pub kind: DeclarationKind,
    /// Its language.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// Lines over the title.
    pub masthead: Vec<String>,
    /// Place and date, as one line.
    pub place_date: String,
    /// Who acts.
    pub enacting: String,
    /// Reasons.
    pub preamble: Vec<Node>,
    /// Acts, or the paragraphs of a communiqué.
    pub operative: Vec<Node>,
    /// Lines after the clauses.
    pub closing: Vec<String>,
}

/// A clause with what belongs to it.
#[derive(Debug, Clone)]
pub struct Node {
    /// The clause's identity.
    pub id: String,
    /// The bare number: "5", "a", "".
    pub number: String,
    /// The number as it stands before the clause: "5.", "(a)", "".
    pub label: String,
    /// Words before it that belong to no clause: a heading.
    pub lead_in: String,
    /// Its opening words.
    pub opening: String,
    /// Its words in runs, without the ending.
    pub runs: Vec<Run>,
    /// Its ending.
    pub ending: String,
    /// Its sub-clauses.
    pub children: Vec<Node>,
    /// Words after the sub-clauses, with their ending.
    pub wrap_up: String,
}

impl Node {
    /// The whole plain text: opening words and ending included, sub-clauses not.
    #[must_use]
    pub fn text(&self) -> String {
        let words: String = self.runs.iter().map(|run| run.text.as_str()).collect();
        words + &self.ending
    }
}

impl Document {
    /// Makes the tree of a text; numbers as adopted.
    #[must_use]
    pub fn new(text: &Text, style: &Style, frame: Frame) -> Self {
        let labels = labels_by_clause(text, NumberingMode::Final);
        let branch = Branch { text, style, labels: &labels };
        let of = |kinds: &[ClauseKind]| branch.nodes(text.top_level().collect::<Vec<_>>().as_slice(), kinds);
        Self {
            frame,
            kind: text.kind,
            language: text.language.clone(),
            title: inline::plain(&text.title),
            masthead: text.masthead.clone(),
            place_date: text.place_date.clone(),
            enacting: text.enacting.clone(),
            preamble: of(&[ClauseKind::Preambular]),
            operative: of(&[ClauseKind::Operative, ClauseKind::Paragraph]),
            closing: text.closing.clone(),
        }
    }
}

struct Branch<'a> {
    text: &'a Text,
    style: &'a Style,
    labels: &'a std::collections::HashMap<crate::ids::ClauseId, Label>,
}

impl Branch<'_> {
    /// The nodes of some kinds; a heading goes before the clause that follows it.
    fn nodes(&self, clauses: &[&Clause], kinds: &[ClauseKind]) -> Vec<Node> {
        let mut nodes = Vec::new();
        let mut headings: Vec<String> = Vec::new();
        for clause in clauses {
            if clause.kind == ClauseKind::Heading {
                headings.push(inline::plain(&clause.words));
                continue;
            }
            let lead_in = std::mem::take(&mut headings).join("\n");
            if kinds.contains(&clause.kind) {
                nodes.push(self.node(clause, lead_in));
            }
        }
        nodes
    }

    fn node(&self, clause: &Clause, lead_in: String) -> Node {
        let label = self.labels.get(&clause.id);
        let plain = inline::plain(&clause.words);
        let children: Vec<&Clause> = self.text.children(&clause.id).collect();
        let wrap_up = match clause.wrap_up.as_str() {
            "" => String::new(),
            words => inline::plain(words) + &wrap_up_ending(self.text, self.style, &clause.id),
        };
        Node {
            id: clause.id.to_string(),
            number: label.map_or(String::new(), |label| label.plain.clone()),
            label: label.map_or(String::new(), |label| label.display.clone()),
            lead_in,
            opening: plain.chars().take(clause.opening).collect(),
            runs: inline::runs(&clause.words),
            ending: ending_of(self.text, self.style, &clause.id),
            children: self.nodes(&children, ClauseKind::ALL),
            wrap_up,
        }
    }
}
