//! Lines put together into blocks: a block is a line of the head, or a clause with its wrapped lines joined.

use crate::language::Language;
use crate::text::opening;

use super::marker;

/// Some lines that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    /// The line it begins on, from 1.
    pub(super) line: usize,
    /// Its words, in one line.
    pub(super) text: String,
}

/// Puts lines together. An empty line parts; so does a number, or a line end that closes a clause.
pub(super) fn blocks(input: &str, language: &Language) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    let mut parted = true;
    let mut in_head = true;
    for (at, line) in input.lines().enumerate() {
        let line = line.replace('\0', "");
        let line = line.trim();
        if line.is_empty() {
            parted = true;
            continue;
        }
        match out.last_mut().filter(|_| !parted) {
            Some(last) if !starts_block(&last.text, line, in_head, language) => {
                last.text.push(' ');
                last.text.push_str(line);
            }
            _ => out.push(Block { line: at + 1, text: line.to_owned() }),
        }
        parted = false;
        in_head = in_head && !line.ends_with([',', ';', ':', '.']);
    }
    out
}

fn starts_block(before: &str, line: &str, in_head: bool, language: &Language) -> bool {
    let marked = marker::of(line, false, "").is_some_and(|found| found.number.is_empty() || closes(before));
    let capital = line.chars().next().is_some_and(char::is_uppercase);
    let verb = opening::kind_of(line, language).is_some();
    in_head || marked || super::heading(line).is_some() || (capital && closes(before) && (verb || !is_long(before)))
}

fn closes(line: &str) -> bool {
    let stem = [" and", " y", " e", " et"].iter().find_map(|and| line.strip_suffix(and)).unwrap_or(line);
    stem.ends_with([',', ';', ':', '.'])
}

/// A line as long as a page is wide may close by chance where it is broken.
fn is_long(block: &str) -> bool {
    block.chars().count() > 60
}

/// Whether a line names a month and a year, in any of the four languages.
pub(super) fn has_date(line: &str) -> bool {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    const OTHERS: [&str; 14] =
        ["ener", "fév", "fev", "mai", "abr", "avr", "ago", "aoû", "set", "out", "dez", "déc", "dic", "jui"];
    let lower = line.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric());
    let month = words.clone().any(|word| {
        !word.starts_with(|c: char| c.is_ascii_digit())
            && MONTHS.iter().chain(&OTHERS).any(|month| word.starts_with(month))
    });
    month && words.any(|word| word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit()))
}
