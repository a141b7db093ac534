//! Lines put together into blocks: a block is a line of the frame, or a clause with its wrapped lines joined.

use std::collections::HashSet;

use super::fold::{fold, has_more, is_capitals, is_parting, starts_large, starts_small};
use super::furniture;
use super::lexicon::Lexicon;
use super::line::Line;
use super::marker::{Family, Letters, Marker};
use super::{header, hyphen, mark, marker, tail};

/// Some lines that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    /// The line it begins on, from 1.
    pub(super) at: usize,
    /// Its words, in one line.
    pub(super) text: String,
}

/// Puts lines together. An empty line parts; so does a number in its turn, or a line end that closes a clause.
pub(super) fn blocks(lines: Vec<Line>, lexicon: &Lexicon) -> Vec<Block> {
    let vocabulary = vocabulary(&lines);
    let mut joiner = Joiner {
        lexicon,
        width: width(&lines),
        letters: Letters::default(),
        figure: 0,
        in_head: true,
        after_act: false,
        blocks: Vec::new(),
        last: 0,
    };
    for line in lines {
        joiner.line(line, &vocabulary);
    }
    joiner.blocks
}

/// The words with a hyphen, and those that no line end cut.
fn vocabulary(lines: &[Line]) -> HashSet<String> {
    let words = lines.iter().flat_map(|line| line.text.split(|c: char| is_parting(c) || c == '/'));
    words.filter(|word| word.len() > 5 && !word.ends_with('-')).map(fold).collect()
}

/// How wide the lines of the page are, in characters: nine of ten long ones are not wider.
fn width(lines: &[Line]) -> usize {
    let mut all: Vec<usize> = lines.iter().map(|line| line.text.chars().count()).filter(|chars| *chars >= 30).collect();
    all.sort_unstable();
    all.get(all.len().saturating_sub(1) * 9 / 10).copied().unwrap_or(30)
}

struct Joiner<'a> {
    lexicon: &'a Lexicon,
    width: usize,
    letters: Letters,
    /// The last number of a list of figures.
    figure: u32,
    in_head: bool,
    /// Whether the block before is a line over acts.
    after_act: bool,
    blocks: Vec<Block>,
    /// How many characters the line before has.
    last: usize,
}

impl Joiner<'_> {
    fn line(&mut self, line: Line, vocabulary: &HashSet<String>) {
        let begins = self.blocks.last().is_none_or(|before| self.begins(&before.text, &line));
        self.last = line.text.chars().count();
        if begins {
            self.note(&line.text);
            self.blocks.push(Block { at: line.at, text: line.text });
        } else if let Some(before) = self.blocks.last_mut() {
            hyphen::join(&mut before.text, &line.text, &|word| vocabulary.contains(word));
        }
        let text = self.blocks.last().map_or("", |block| block.text.as_str());
        let over = header::of(text, self.lexicon).is_some();
        let in_capitals = is_capitals(text) && !over;
        self.in_head = self.in_head && !over && (in_capitals || !is_closed(text) || tail::is_remark(text));
        self.after_act = over;
    }

    fn note(&mut self, text: &str) {
        if let Some(marker) = marker::of(unwrapped(text), self.letters) {
            self.letters.note(&marker);
            if marker.family == Family::Figure {
                self.figure = marker.value.unwrap_or(self.figure);
            }
        }
    }

    /// Whether a line begins a block of its own.
    fn begins(&self, before: &str, line: &Line) -> bool {
        let text = line.text.as_str();
        if hyphen::is_cut(before, text) && !line.parted || line.glued {
            return false;
        }
        let over = header::of(text, self.lexicon).is_some() && !self.wraps(before, line);
        if tail::is_rule(text) || tail::is_rule(before) || over {
            return true;
        }
        let marker = marker::of(unwrapped(text), self.letters);
        if let Some(marker) = &marker
            && self.is_in_turn(marker, before, line)
        {
            return true;
        }
        if line.parted {
            return true;
        }
        let figure = marker.is_some_and(|marker| marker.family == Family::Figure);
        if figure && !self.in_head && !is_closed(before) {
            return false;
        }
        if is_number_alone(before, self.letters) {
            return false;
        }
        if self.in_head { !self.head_goes_on(before, text) } else { self.after_act || self.breaks(before, text) }
    }

    /// Whether a line goes on in the middle of a sentence of a numbered clause: "… the expert / to report, and asks her to:".
    fn wraps(&self, before: &str, line: &Line) -> bool {
        let numbered = marker::of(unwrapped(before), self.letters).is_some();
        numbered && !line.parted && starts_small(&line.text) && !is_closed(before)
    }

    fn is_in_turn(&self, marker: &Marker, before: &str, line: &Line) -> bool {
        let parted = line.parted || is_closed(before) || self.after_act || self.in_head;
        let closes = parted || is_number_alone(before, self.letters);
        match marker.family {
            Family::Figure if line.parted => true,
            Family::Figure => {
                let next = marker.value == Some(self.figure + 1) || marker.value == Some(1) || marker.is_between();
                next && (closes
                    || starts_large(&line.text[marker.length.min(line.text.len())..]) && self.is_short(&line.text))
            }
            Family::Bullet('-' | '–' | '—') => {
                closes || self.blocks.last().is_some_and(|block| block.text.starts_with(is_dash))
            }
            Family::Bullet(_) | Family::DraftReason | Family::DraftAct | Family::Section => true,
            Family::Letter | Family::Capital | Family::SmallRoman | Family::Roman | Family::Decimal(_) => {
                closes || marker.close == '(' && self.is_short(&line.text)
            }
            Family::Article | Family::Ordinal => closes || self.is_short(&line.text),
        }
    }

    /// Whether the line before ended although the next word had room in it.
    fn is_short(&self, next: &str) -> bool {
        let word = next.split(' ').next().map_or(0, |word| word.chars().count());
        self.last + 1 + word <= self.width * 17 / 20
    }

    /// Lines of the head stand for themselves unless they are visibly broken.
    fn head_goes_on(&self, before: &str, text: &str) -> bool {
        if self.lexicon.is_reason(text) && before.ends_with(',') {
            return false;
        }
        let shouted = is_capitals(before) == is_capitals(text);
        let full = self.last >= 50 && !self.is_short(text) && shouted;
        let opens = ends_open(before)
            || before.ends_with(',') && shouted
            || before.ends_with(':') && is_capitals(before) && is_capitals(text);
        opens || starts_small(text) && !is_closed(before) || full && !is_closed(before)
    }

    /// Whether a line break among the clauses parts them.
    fn breaks(&self, before: &str, text: &str) -> bool {
        let short = self.is_short(text);
        if starts_small(text) {
            return short && before.ends_with([';', ':']);
        }
        let verb = self.lexicon.is_reason(text) || self.lexicon.is_act(text);
        if !is_closed(before) {
            let done = tail::is_closing(before) || tail::is_closing(text);
            return short && !ends_open(before) && (verb || done || self.last * 5 < self.width * 3);
        }
        let before = if before.ends_with([')', ']']) { mark::before_marks(before) } else { before };
        match before.trim_end_matches(['”', '"', '»', ')', ']', ' ', '\u{A0}']).chars().next_back() {
            Some(';' | ':') => true,
            Some(',') => verb || short && starts_with_that(text),
            Some('.') => short || verb || tail::is_closing(text),
            // "; and", "?"
            _ => verb || short || starts_with_that(text),
        }
    }
}

/// Whether a line ends as a clause does; marks of a negotiation may stand behind its end.
fn is_closed(text: &str) -> bool {
    furniture::is_closed(text) || text.ends_with([')', ']']) && furniture::is_closed(mark::before_marks(text))
}

/// Without the brackets, quotes and stars that may stand before a number.
pub(super) fn unwrapped(text: &str) -> &str {
    let inner = text.trim_start_matches(['[', '“', '"', '«', '_']);
    inner.strip_prefix("**").unwrap_or(inner)
}

fn is_dash(c: char) -> bool {
    matches!(c, '–' | '—' | '-')
}

/// Whether a block is only a number, whose clause is on the next line.
pub(super) fn is_number_alone(text: &str, letters: Letters) -> bool {
    marker::of(text, letters).is_some_and(|marker| {
        marker.length == text.len() && !matches!(marker.family, Family::Bullet(_) | Family::Article)
    })
}

fn starts_with_that(text: &str) -> bool {
    ["Que ", "QUE ", "That ", "THAT "].iter().any(|that| text.starts_with(that))
}

/// Whether a line ends with a word that calls for another: "of", "de la", "AND".
fn ends_open(line: &str) -> bool {
    const OPEN: &str = " of the and for to in on by with a an at as or from its el la los las de del y en que por para con su sus al \
        un una o os as do da dos das e em no na com um uma ao aos le les des du et au aux sur dans une leur leurs d' l' ";
    let last = line.rsplit(' ').next().unwrap_or_default();
    has_more(line, 1) && OPEN.contains(&format!(" {} ", fold(last)))
}
