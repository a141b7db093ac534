//! The neutral tree: a version with its numbers and endings computed, ready for any format.

use crate::language::Language;
use crate::text::ending::{Style, ending_of, wrap_up_ending};
use crate::text::inline;
use crate::text::numbering::{Label, NumberingMode, labels_by_clause};
use crate::text::reference::Names;
use crate::text::{Clause, ClauseKind, DeclarationKind, Text};

use super::footnote::{Foot, Footnote, numbered, numbers_of, sign};

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
    /// By what it is known among texts.
    pub origin: Origin,
}

/// By what a text is known among texts, and how it came to be what it is.
#[derive(Debug, Clone, Default)]
pub struct Origin {
    /// The place of the body in addresses: "parlatino".
    pub body: String,
    /// That of the declaration: "migration-2017".
    pub slug: String,
    /// The versions up to this one, in order.
    pub versions: Vec<Made>,
}

/// A version that was made.
#[derive(Debug, Clone)]
pub struct Made {
    /// Its number.
    pub number: i64,
    /// The day, where the meeting is held: "2017-06-10".
    pub date: String,
    /// Whether it was made by the adoption.
    pub is_adopted: bool,
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
    /// The numbers of the footnotes to the title.
    pub notes: Vec<usize>,
    /// What delegations reserved, by number.
    pub footnotes: Vec<Footnote>,
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
    /// The marks of a negotiation that stand on it; none in what is decided.
    pub marks: Option<Marks>,
    /// The numbers of the footnotes to it.
    pub notes: Vec<usize>,
}

/// The marks that stand on a clause of a draft, in words.
#[derive(Debug, Clone, Default)]
pub struct Marks {
    /// Each of them: "(agreed)", "[shall ensure]".
    pub list: Vec<String>,
    /// The clause's words with the marks woven in, opening words emphasised, ending included.
    pub woven: Vec<Run>,
}

impl Node {
    /// Whether it is a heading that no clause follows.
    #[must_use]
    pub fn is_heading_alone(&self) -> bool {
        self.runs.is_empty() && self.ending.is_empty() && self.label.is_empty()
    }

    /// The plain text with its marks, as a file for reading shows it.
    #[must_use]
    pub fn marked_text(&self) -> String {
        let woven = |marks: &Marks| marks.woven.iter().map(|run| run.text.as_str()).collect();
        self.marks.as_ref().map_or_else(|| self.text(), woven)
    }

    /// The identities of the clause and of those under it, in order.
    fn list<'a>(&'a self, clauses: &mut Vec<&'a str>) {
        clauses.push(&self.id);
        self.children.iter().for_each(|child| child.list(clauses));
    }

    /// The runs after the opening words.
    #[must_use]
    pub fn after_opening(&self) -> Vec<Run> {
        let mut left = self.opening.chars().count();
        let mut rest = Vec::new();
        for run in &self.runs {
            let skipped = run.text.chars().count().min(left);
            left -= skipped;
            let text: String = run.text.chars().skip(skipped).collect();
            if !text.is_empty() {
                rest.push(Run { text, ..run.clone() });
            }
        }
        rest
    }

    fn note(&mut self, footnotes: &[Footnote]) {
        self.notes = numbers_of(footnotes, &Foot::Clause(self.id.clone()));
        self.children.iter_mut().for_each(|child| child.note(footnotes));
    }

    /// The signs of the footnotes to it, as plain text shows them.
    #[must_use]
    pub fn signs(&self) -> String {
        signs(&self.notes)
    }

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
        Self::with_marks(text, style, frame, |_| None)
    }

    /// As [`Self::new`], with the marks that stand on each clause.
    #[must_use]
    pub fn with_marks(text: &Text, style: &Style, frame: Frame, marks: impl Fn(&Clause) -> Option<Marks>) -> Self {
        let labels = labels_by_clause(text, NumberingMode::Final);
        let names = Names::of(text, NumberingMode::Final);
        let branch = Branch { text, style, labels: &labels, names: &names, marks: &marks };
        let top: Vec<&Clause> = text.top_level().collect();
        let mut operative = branch.nodes(&top, &[ClauseKind::Operative, ClauseKind::Paragraph]);
        operative.extend(branch.left(&top));
        Self {
            frame,
            kind: text.kind,
            language: text.language.clone(),
            title: inline::plain(&text.title),
            masthead: text.masthead.clone(),
            place_date: text.place_date.clone(),
            enacting: text.enacting.clone(),
            preamble: branch.nodes(&top, &[ClauseKind::Preambular]),
            operative,
            closing: text.closing.clone(),
            notes: Vec::new(),
            footnotes: Vec::new(),
        }
    }

    /// With what delegations reserved as footnotes, numbered in the order of the text, whose words stay as they are.
    #[must_use]
    pub fn with_footnotes(mut self, footnotes: Vec<Footnote>) -> Self {
        let mut clauses = Vec::new();
        self.preamble.iter().chain(&self.operative).for_each(|node| node.list(&mut clauses));
        let footnotes = numbered(footnotes, &clauses);
        self.notes = numbers_of(&footnotes, &Foot::Title);
        self.preamble.iter_mut().chain(&mut self.operative).for_each(|node| node.note(&footnotes));
        self.footnotes = footnotes;
        self
    }
}

/// The signs of some footnotes, with a thin space between two.
pub(super) fn signs(notes: &[usize]) -> String {
    notes.iter().map(|number| sign(*number)).collect::<Vec<_>>().join("\u{2009}")
}

struct Branch<'a> {
    text: &'a Text,
    style: &'a Style,
    labels: &'a std::collections::HashMap<crate::ids::ClauseId, Label>,
    names: &'a Names,
    marks: &'a dyn Fn(&Clause) -> Option<Marks>,
}

impl Branch<'_> {
    /// The nodes of some kinds; a heading goes before the clause that follows it, [`Self::left`] is what none follows.
    fn nodes(&self, clauses: &[&Clause], kinds: &[ClauseKind]) -> Vec<Node> {
        let mut nodes = Vec::new();
        let mut headings: Vec<String> = Vec::new();
        for clause in clauses {
            if clause.kind == ClauseKind::Heading {
                headings.push(self.names.plain(&clause.words));
                continue;
            }
            let lead_in = std::mem::take(&mut headings).join("\n");
            if kinds.contains(&clause.kind) {
                nodes.push(self.node(clause, lead_in));
            }
        }
        nodes
    }

    /// The headings at the end that no clause follows: each stands alone.
    fn left(&self, clauses: &[&Clause]) -> Vec<Node> {
        let last = clauses.iter().rposition(|clause| clause.kind != ClauseKind::Heading).map_or(0, |last| last + 1);
        let alone = |heading: &&Clause| Node {
            id: heading.id.to_string(),
            number: String::new(),
            label: String::new(),
            lead_in: self.names.plain(&heading.words),
            opening: String::new(),
            runs: Vec::new(),
            ending: String::new(),
            children: self.children(heading),
            wrap_up: String::new(),
            marks: None,
            notes: Vec::new(),
        };
        clauses[last..].iter().map(alone).collect()
    }

    fn children(&self, clause: &Clause) -> Vec<Node> {
        let under: Vec<&Clause> = self.text.children(&clause.id).collect();
        let mut children = self.nodes(&under, ClauseKind::ALL);
        children.extend(self.left(&under));
        children
    }

    fn node(&self, clause: &Clause, lead_in: String) -> Node {
        let label = self.labels.get(&clause.id);
        let plain = inline::plain(&clause.words);
        let wrap_up = match clause.wrap_up.as_str() {
            "" => String::new(),
            words => self.names.plain(words) + &wrap_up_ending(self.text, self.style, &clause.id),
        };
        Node {
            id: clause.id.to_string(),
            number: label.map_or(String::new(), |label| label.plain.clone()),
            label: label.map_or(String::new(), |label| label.display.clone()),
            lead_in,
            opening: self.names.in_plain(&plain.chars().take(clause.opening).collect::<String>()),
            runs: self.runs(&clause.words),
            ending: ending_of(self.text, self.style, &clause.id),
            children: self.children(clause),
            wrap_up,
            marks: (self.marks)(clause).map(|marks| self.written(marks)),
            notes: Vec::new(),
        }
    }

    /// Marked words in runs; a reference leads to the clause that it names.
    fn runs(&self, marked: &str) -> Vec<Run> {
        self.leading(inline::runs(marked))
    }

    fn leading(&self, runs: Vec<Run>) -> Vec<Run> {
        let mut runs = self.names.runs(runs);
        for run in &mut runs {
            let known = run.reference.as_ref().filter(|id| self.names.number(id).is_some());
            run.link = run.link.take().or_else(|| known.map(|id| format!("#{id}")));
        }
        runs
    }

    fn written(&self, marks: Marks) -> Marks {
        Marks {
            list: marks.list.iter().map(|words| self.names.in_plain(words)).collect(),
            woven: self.leading(marks.woven),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::ClauseId;
    use crate::publishing::{Format, export};

    fn text(kinds: &[(ClauseKind, &str)]) -> Text {
        let mut text = Text::new(Language::english(), DeclarationKind::Declaration);
        for (nth, (kind, words)) in kinds.iter().enumerate() {
            text.clauses.push(Clause::new(ClauseId::new(format!("c{nth}")), *kind, *words));
        }
        text
    }

    #[test]
    fn a_heading_goes_before_its_clause_and_one_without_a_clause_stands_alone() {
        use ClauseKind::{Heading, Operative, Preambular};
        let text = text(&[
            (Preambular, "Recalling"),
            (Heading, "DECIDES:"),
            (Operative, "to meet"),
            (Heading, "FOLLOW-UP"),
            (Heading, "ANNEX"),
        ]);
        let document = Document::new(&text, &Style::un(&text.language), Frame::default());
        let leads: Vec<&str> = document.operative.iter().map(|node| node.lead_in.as_str()).collect();
        assert_eq!(leads, ["DECIDES:", "FOLLOW-UP", "ANNEX"]);
        assert!(document.preamble.iter().all(|node| node.lead_in.is_empty()));
        for format in Format::ALL.into_iter().filter(|format| format.is_text()) {
            let bytes = String::from_utf8(export(&document, format).unwrap()).unwrap();
            let places = ["to meet", "FOLLOW-UP", "ANNEX"].map(|words| bytes.find(words).expect(words));
            assert!(places.is_sorted(), "{bytes}");
        }
    }
}
