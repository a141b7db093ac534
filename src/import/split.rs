//! Blocks in which several clauses stand on one line, taken apart.

use super::block::{Block, unwrapped};
use super::fold::{first_words, is_capitals, starts_large};
use super::lexicon::Lexicon;
use super::marker::{Family, Letters, Marker};
use super::{header, marker, run_on};

/// Takes blocks apart where several clauses stand in one.
pub(super) fn apart(blocks: Vec<Block>, lexicon: &Lexicon) -> Vec<Block> {
    let mut out = Vec::with_capacity(blocks.len());
    for block in blocks {
        let at = block.at;
        for piece in pieces(&block.text, lexicon) {
            match run_on::sentence(piece, lexicon) {
                Some(parts) => out.extend(parts.into_iter().map(|part| Block { at, text: part.to_owned() })),
                None => out.push(Block { at, text: piece.to_owned() }),
            }
        }
    }
    out
}

/// What was found so far along a block.
struct Cuts<'a> {
    lexicon: &'a Lexicon,
    /// Where the pieces begin, as bytes.
    starts: Vec<usize>,
    /// The last number of the list that runs on in the block.
    figure: Option<Marker>,
    /// The last letter of the list that runs on in the block.
    letter: Option<Marker>,
    /// Whether the piece at hand begins with a verb, and bears no number.
    verbal: bool,
}

fn pieces<'a>(text: &'a str, lexicon: &Lexicon) -> Vec<&'a str> {
    let first = marker::of(unwrapped(text), Letters::default());
    let mut cuts = Cuts { lexicon, starts: vec![0], figure: None, letter: None, verbal: first.is_none() };
    match &first {
        Some(marker) if matches!(marker.family, Family::Figure | Family::Article) => cuts.figure = first.clone(),
        Some(marker) if marker.family == Family::Letter => cuts.letter = first.clone(),
        _ => {}
    }
    for (at, mark) in ends(text) {
        cuts.look(text, at, mark);
    }
    cuts.starts.push(text.len());
    cuts.starts.windows(2).map(|pair| text[pair[0]..pair[1]].trim()).filter(|piece| !piece.is_empty()).collect()
}

/// The places behind a mark and its white space, with the mark; "; and " counts as one.
fn ends(text: &str) -> Vec<(usize, char)> {
    let last = text.rfind(['”', '»']).unwrap_or(0);
    let (mut out, mut quoted) = (Vec::new(), 0_usize);
    for (at, c) in text.char_indices() {
        match c {
            // A quotation that is never closed hides nothing.
            '“' | '«' if at < last => quoted += 1,
            '”' | '»' => quoted = quoted.saturating_sub(1),
            '.' | ',' | ';' | ':' if quoted == 0 => out.extend(behind(text, at, c).map(|from| (from, c))),
            _ => {}
        }
    }
    out
}

/// Where the words behind a mark begin, if white space parts them from it.
fn behind(text: &str, at: usize, mark: char) -> Option<usize> {
    let rest = text[at + 1..].trim_start_matches(['”', '"', '»', ')', ']']);
    let inner = rest.trim_start();
    if inner.is_empty() || inner.len() == rest.len() {
        return None;
    }
    let and = ["and ", "y ", "e ", "et "].iter().find_map(|and| inner.strip_prefix(and));
    let inner = and.filter(|_| matches!(mark, ';' | ',')).map_or(inner, str::trim_start);
    Some(text.len() - inner.len())
}

impl Cuts<'_> {
    fn look(&mut self, text: &str, at: usize, mark: char) {
        let rest = &text[at..];
        let from = self.starts.last().copied().unwrap_or(0);
        if self.is_next_number(text, from, at) || self.is_next_letter(rest, mark) {
            self.starts.push(at);
            self.verbal = false;
        } else if self.figure.is_none() && self.letter.is_none() && self.is_next_verb(&text[from..at], rest, mark) {
            self.starts.push(at);
        }
    }

    /// "… of 2017. 3. Decides", "RESUELVE: 1. Aprobar".
    fn is_next_number(&mut self, text: &str, from: usize, at: usize) -> bool {
        let Some(found) = marker::of(&text[at..], Letters::default()) else { return false };
        let inner = text[at + found.length..].trim_start();
        if !matches!(found.family, Family::Figure | Family::Article) || !starts_large(inner) || inner.is_empty() {
            return false;
        }
        let next = match &self.figure {
            Some(last) => {
                last.is_like(&found) && (found.value == last.value.map(|value| value + 1) || found.value.is_none())
            }
            None => {
                let piece = text[from..at].trim();
                let opens = self.starts.len() > 1
                    || header::of(piece, self.lexicon).is_some()
                    || self.lexicon.is_reason(piece)
                    || header::leads_over(piece, self.lexicon);
                found.value == Some(1) && opens
            }
        };
        if next {
            self.figure = Some(found);
            self.letter = None;
        }
        next
    }

    /// "Decides: (a) to meet; (b) to report".
    fn is_next_letter(&mut self, rest: &str, mark: char) -> bool {
        let letters =
            Letters { small: self.letter.as_ref().and_then(|last| last.number.chars().next()), ..Letters::default() };
        let Some(found) = marker::of(rest, letters).filter(|found| matches!(found.family, Family::Letter)) else {
            return false;
        };
        let next = match &self.letter {
            Some(last) => last.is_like(&found) && found.value == last.value.map(|value| value + 1),
            None => mark == ':' && found.number == "a" && follows_b(rest),
        };
        if next {
            self.letter = Some(found);
        }
        next
    }

    /// "Recalling one thing, Noting another; Decides".
    fn is_next_verb(&self, before: &str, rest: &str, mark: char) -> bool {
        if !self.verbal || !starts_large(rest) || rest.starts_with(['"', '“', '«', '(', '[']) {
            return false;
        }
        let begun = before.trim();
        if let Some(header) = over(rest) {
            return header::of(header, self.lexicon).is_some() && matches!(mark, ';' | ',' | '.');
        }
        if mark == ':' {
            return header::of(begun, self.lexicon).is_some()
                && (starts_with_that(rest) || self.lexicon.is_act(rest) || self.lexicon.is_bare_act(rest));
        }
        let verb = self.lexicon.is_reason(rest) && is_participial(rest, self.lexicon) || self.lexicon.is_act(rest);
        let that = starts_with_that(rest) && mark == ';';
        let verbal = self.lexicon.is_reason(begun)
            || self.lexicon.is_act(begun)
            || starts_with_that(begun)
            || self.starts.len() == 1 && mark == ',' && begun.len() < 600 && !begun.contains(';');
        match mark {
            ';' => (verb || that || self.lexicon.is_bare_act(rest) && self.starts.len() > 1) && verbal,
            ',' => verb && verbal,
            _ => self.lexicon.is_act(rest) && (self.lexicon.is_act(begun) || self.lexicon.is_reason(begun)),
        }
    }
}

/// Whether a list goes on: "(b)" or "b)" stands behind the first letter.
fn follows_b(rest: &str) -> bool {
    rest.contains(" (b) ") || rest.contains(" b) ") || rest.contains(" b. ")
}

fn starts_with_that(text: &str) -> bool {
    ["Que ", "QUE ", "That ", "THAT "].iter().any(|that| text.starts_with(that))
}

/// A capital letter may begin a name: only a participle of a known verb parts a sentence.
fn is_participial(rest: &str, lexicon: &Lexicon) -> bool {
    let words = first_words(rest, 3);
    words.iter().find(|word| !lexicon.is_skipped(word)).is_some_and(|word| lexicon.is_reason_word(word))
        || words.first().is_some_and(|word| word.ends_with("ly") || word.ends_with("mente") || word.ends_with("ment"))
}

/// The words in capitals up to a colon: "RESUELVE:".
fn over(rest: &str) -> Option<&str> {
    // Nothing but capitals: a long text is not looked through for its colon.
    let end = rest.char_indices().take(120).take_while(|(_, c)| !c.is_lowercase()).find(|(_, c)| *c == ':')?.0;
    let words = &rest[..=end];
    is_capitals(words).then_some(words)
}
