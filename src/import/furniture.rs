//! What a page brings along: its number, its header, its footer. They are taken out of the sentences that they cut.

use std::collections::HashMap;

use super::fold::{count, fold, starts_small};
use super::line::Line;
use super::{Other, hyphen, marker};

/// The most words of a header's line.
const HEADER_WORDS: usize = 14;
/// The most lines that may stand between the halves of a sentence.
const BETWEEN: usize = 6;

/// The lines without those that belong to the page, and these.
pub(super) fn take_out(lines: Vec<Line>) -> (Vec<Line>, Vec<Other>) {
    let furniture = furniture(&lines);
    let mut kept: Vec<Line> = Vec::with_capacity(lines.len());
    let (mut other, mut cut, mut in_body) = (Vec::new(), false, false);
    for (mut line, is_furniture) in lines.into_iter().zip(furniture) {
        if is_furniture {
            cut = true;
            other.push(Other::from(line));
            continue;
        }
        if cut {
            let goes_on = kept.last().is_some_and(|last| in_body && goes_on(&last.text, &line.text));
            line.glued = goes_on;
            line.parted = !goes_on;
        }
        cut = false;
        in_body |= is_closed(&line.text);
        kept.push(line);
    }
    (kept, other)
}

/// Whether a sentence is open at the end of a line and what follows begins none of its own.
fn goes_on(before: &str, after: &str) -> bool {
    hyphen::is_cut(before, after) || !is_closed(before) && marker::of(after, marker::Letters::default()).is_none()
}

/// Whether a line ends as a clause does, or a part of a list.
pub(super) fn is_closed(line: &str) -> bool {
    let bare = line.trim_end_matches([')', ']', '”', '"', '»', '’', '\'', '*', '_', ' ', '\u{A0}', '\u{202F}']);
    let stem = [" and", " y", " e", " et", " or", " o", " ou", " and,"].iter().find_map(|and| bare.strip_suffix(and));
    match stem {
        Some(stem) => stem.trim_end().ends_with([';', ',']),
        None => bare.ends_with([',', ';', ':', '.', '?', '!']),
    }
}

fn furniture(lines: &[Line]) -> Vec<bool> {
    let numbers: Vec<bool> = lines.iter().map(|line| is_page_number(&line.text)).collect();
    let keys: Vec<Option<String>> = lines.iter().map(|line| key(&line.text)).collect();
    let mut seen: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, key) in keys.iter().enumerate() {
        if let Some(key) = key {
            seen.entry(key).or_default().push(at);
        }
    }
    let times = |at: usize| keys[at].as_deref().and_then(|key| seen.get(key)).map_or(0, Vec::len);
    let again = |at: usize| keys[at].as_deref().and_then(|key| seen.get(key)).is_some_and(|all| all[0] != at);
    let repeated: Vec<bool> = (0..lines.len()).map(|at| times(at) > 1).collect();
    let body = lines.iter().position(|line| is_closed(&line.text)).unwrap_or(lines.len());
    let mut out = numbers.clone();
    let mut from = 0;
    while from < lines.len() {
        let to = from + (from..lines.len()).take_while(|at| repeated[*at] || numbers[*at]).count();
        let by_number = (from..to).any(|at| numbers[at]);
        let in_sentence =
            from > 0 && to < lines.len() && !is_closed(&lines[from - 1].text) && starts_small(&lines[to].text);
        for (at, out) in (from..to).zip(&mut out[from..to]) {
            let alone = lines[from].parted && times(at) > 2;
            *out |= (again(at) || at > body) && (by_number || in_sentence || alone);
        }
        from = to.max(from + 1);
    }
    within_sentences(lines, body, &mut out);
    out
}

/// Short lines between the halves of a sentence, even if they stand there once.
fn within_sentences(lines: &[Line], body: usize, out: &mut [bool]) {
    let kept: Vec<usize> = (0..lines.len()).filter(|at| !out[*at]).collect();
    let mut nth = kept.partition_point(|at| *at < body);
    while nth < kept.len() {
        let open = &lines[kept[nth]].text;
        let short = kept[nth + 1..].iter().take(BETWEEN).take_while(|at| is_short(&lines[**at].text)).count();
        let after = kept.get(nth + 1 + short).map(|at| &lines[*at]);
        let apart = short > 0
            && lines[kept[nth + 1]].parted
            && after.is_some_and(|line| line.parted && starts_small(&line.text));
        let marked = after.is_some_and(|line| marker::of(&line.text, marker::Letters::default()).is_some());
        if apart && !marked && !is_closed(open) && count(open) >= HEADER_WORDS / 3 {
            kept[nth + 1..nth + 1 + short].iter().for_each(|at| out[*at] = true);
        }
        nth += 1;
    }
}

fn is_short(line: &str) -> bool {
    count(line) <= 8
        && !is_closed(line)
        && !starts_small(line)
        && marker::of(line, marker::Letters::default()).is_none()
}

/// What a header has in common from page to page: its words, not its numbers.
fn key(line: &str) -> Option<String> {
    if count(line) > HEADER_WORDS || line.ends_with([',', ';', ':', '.']) || line.len() > 160 {
        return None;
    }
    if marker::of(line, marker::Letters::default()).is_some_and(|found| found.length == line.len()) {
        return None;
    }
    let digits = |c: char| if c.is_ascii_digit() { '#' } else { c };
    let mut key: String = fold(line).chars().map(digits).collect();
    while key.contains("##") {
        key = key.replace("##", "#");
    }
    Some(key)
}

/// "14", "– 14 –", "3/12", "Page 3 of 12", "Página 3 de 10".
pub(super) fn is_page_number(line: &str) -> bool {
    const WORDS: &str = " page pagina pag pg p of de sur / | ";
    let spaced = line.replace(['/', '|'], " / ");
    let mut figures = 0;
    let mut all =
        spaced.split(|c: char| c.is_whitespace() || matches!(c, '.' | '-' | '–' | '—')).filter(|word| !word.is_empty());
    let mut fits = |word: &str| {
        let number = word.len() <= 3 && word.bytes().all(|b| b.is_ascii_digit());
        figures += usize::from(number);
        number || WORDS.contains(&format!(" {} ", fold(word)))
    };
    let fits = all.all(&mut fits);
    let marked = marker::of(line, marker::Letters::default()).is_some();
    // "3 12" is no page, "3/12" and "3 of 12" are.
    let apart = figures == 1 || spaced.contains(|c: char| c == '/' || c.is_alphabetic());
    fits && (1..=2).contains(&figures) && !marked && apart
}
