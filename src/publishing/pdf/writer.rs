//! Makes the data of a document: its clauses one after another, each with the place at which it stands.

use std::collections::{HashMap, HashSet};

use super::data::{Block, Data, Day, Note, Piece, Tongue, file_name, is_address, name};
use super::words::{Lack, Words};
use crate::publishing::{Document, Footnote, Node, Run};

/// The width of a character in a label, and the room behind the label, in ems.
const FIGURE: f64 = 0.5;
const ROOM: f64 = 0.75;
/// A label that is wider is not hung; what is deeper is not set in further. In ems.
const WIDEST: f64 = 6.0;
const DEEPEST: f64 = 16.0;
/// The least by which sub-clauses are set in, in ems.
const STEP: f64 = 1.5;
/// A clause of so many characters at most, some six lines, stays on the page of its first sub-clause.
const KEPT: usize = 500;

/// Writes the data.
pub(super) struct Writer<'a> {
    document: &'a Document,
    words: Words,
    /// The clauses to which references lead, numbered.
    targets: HashMap<&'a str, usize>,
    /// Those of them that have their place.
    placed: HashSet<usize>,
    blocks: Vec<Block>,
}

impl<'a> Writer<'a> {
    /// One for a document.
    pub(super) fn new(document: &'a Document) -> Self {
        let (words, placed, blocks) = (Words::default(), HashSet::new(), Vec::new());
        Self { document, words, targets: targets(document), placed, blocks }
    }

    /// The data, and what no face shows.
    pub(super) fn whole(mut self) -> (Data, Vec<Lack>) {
        let document = self.document;
        let frame = &document.frame;
        let status = [&frame.demonstration, &frame.draft].map(|words| self.words.read(words));
        let (body, symbol) = (self.words.read(&frame.body), self.words.read(&frame.symbol));
        let masthead = self.lines(&document.masthead);
        let title = self.words.lines(&document.title);
        let title_notes = self.notes(&document.notes);
        let (place_date, enacting) = (self.words.read(&document.place_date), self.words.lines(&document.enacting));
        self.nodes(&document.preamble, 0.0);
        self.nodes(&document.operative, 0.0);
        self.words.at(None);
        let closing = self.lines(&document.closing);
        let data = Data {
            language: Tongue::of(&document.language),
            is_right_to_left: document.language.is_right_to_left(),
            name: name(&[&title.join(" "), &symbol, &body, &frame.origin.slug]),
            date: frame.origin.versions.last().and_then(|made| Day::parse(&made.date)),
            status: status.into_iter().filter(|words| !words.is_empty()).collect(),
            attached: file_name(&frame.origin.slug),
            blocks: self.blocks,
            body,
            symbol,
            masthead,
            title,
            title_notes,
            place_date,
            enacting,
            closing,
        };
        (data, self.words.into_lacks())
    }

    fn lines(&mut self, lines: &[String]) -> Vec<String> {
        lines.iter().flat_map(|line| self.words.lines(line)).collect()
    }

    /// Clauses that stand beside one another: their words begin at one line.
    fn nodes(&mut self, nodes: &'a [Node], indent: f64) {
        let hang = hang(nodes);
        for node in nodes {
            self.words.at(Some(&node.id));
            self.heading(&node.lead_in);
            if !node.is_heading_alone() {
                let block = self.clause(node, hang, indent);
                self.blocks.push(block);
            }
            self.nodes(&node.children, (indent + hang.max(STEP)).min(DEEPEST));
            self.words.at(Some(&node.id));
            self.wrap_up(&node.wrap_up, indent + hang);
        }
    }

    fn heading(&mut self, words: &str) {
        for line in self.words.lines(words) {
            let runs = vec![Piece { t: line, ..Piece::default() }];
            self.blocks.push(Block { is_heading: true, runs, ..Block::default() });
        }
    }

    fn wrap_up(&mut self, words: &str, indent: f64) {
        for line in self.words.lines(words) {
            let runs = vec![Piece { t: line, ..Piece::default() }];
            self.blocks.push(Block { indent, runs, ..Block::default() });
        }
    }

    fn clause(&mut self, node: &'a Node, hang: f64, indent: f64) -> Block {
        let runs: Vec<Piece> = runs(node).iter().map(|run| self.piece(run)).collect();
        let length: usize = runs.iter().map(|run| run.t.chars().count()).sum();
        let target = self.targets.get(node.id.as_str()).copied();
        Block {
            is_heading: false,
            label: self.words.read(&node.label),
            hang,
            indent,
            is_kept: !node.children.is_empty() && length <= KEPT,
            anchor: target.filter(|target| self.placed.insert(*target)),
            runs,
            notes: self.notes(&node.notes),
        }
    }

    fn piece(&mut self, run: &Run) -> Piece {
        let within = run.link.as_deref().and_then(|href| href.strip_prefix('#'));
        Piece {
            t: self.words.read(&run.text),
            i: run.emphasis,
            b: run.strong,
            url: run.link.clone().filter(|href| is_address(href)),
            to: within.and_then(|id| self.targets.get(id).copied()),
        }
    }

    /// The footnotes of some numbers; a number without a footnote calls none.
    fn notes(&mut self, numbers: &[usize]) -> Vec<Note> {
        let all = &self.document.footnotes;
        let called = numbers.iter().filter_map(|number| all.iter().find(|footnote| footnote.number == *number));
        let note = |footnote: &Footnote| Note {
            number: footnote.number.to_string(),
            head: self.words.read(&footnote.head),
            words: self.words.read(&footnote.words),
            language: Tongue::of(&footnote.language),
        };
        called.map(note).collect()
    }
}

/// How far words stand behind labels: as the longest of them needs.
fn hang(nodes: &[Node]) -> f64 {
    let longest = nodes.iter().map(|node| node.label.chars().count()).max().unwrap_or(0);
    let width = u16::try_from(longest).map_or(f64::MAX, |longest| f64::from(longest) * FIGURE + ROOM);
    if longest == 0 || width > WIDEST { 0.0 } else { width }
}

/// The runs of a clause: with the marks of a negotiation while they stand on it, else its opening words in italics.
fn runs(node: &Node) -> Vec<Run> {
    let plain = |words: &str| Run { text: words.to_owned(), ..Run::default() };
    let runs = match &node.marks {
        Some(marks) => marks.woven.clone(),
        None => {
            let opening = Run { emphasis: true, ..plain(&node.opening) };
            [vec![opening], node.after_opening(), vec![plain(&node.ending)]].concat()
        }
    };
    runs.into_iter().filter(|run| !run.text.is_empty()).collect()
}

/// The clauses with words to which a reference leads, numbered in the order of the text.
fn targets(document: &Document) -> HashMap<&str, usize> {
    let mut nodes = Vec::new();
    document.preamble.iter().chain(&document.operative).for_each(|node| list(node, &mut nodes));
    let marked = nodes.iter().flat_map(|node| &node.marks).flat_map(|marks| &marks.woven);
    let all = nodes.iter().flat_map(|node| &node.runs).chain(marked);
    let links = all.filter_map(|run| run.link.as_deref()?.strip_prefix('#'));
    let wanted: HashSet<&str> = links.collect();
    let mut found = HashMap::new();
    for node in nodes.iter().filter(|node| !node.is_heading_alone() && wanted.contains(node.id.as_str())) {
        let next = found.len();
        found.entry(node.id.as_str()).or_insert(next);
    }
    found
}

fn list<'a>(node: &'a Node, nodes: &mut Vec<&'a Node>) {
    nodes.push(node);
    node.children.iter().for_each(|child| list(child, nodes));
}
