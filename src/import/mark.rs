//! Marks of a negotiation around and in the words of a clause.

use super::fold::{count, first_words, has_more};

/// Words with which a mark begins.
const WORDS: &str = " agreed proposed proposal alt alternative alternatives ad pending bracketed deletion delete deleted reserve reserved \
    reservation new streamlined placement convenido convenida acordado acordada propuesto propuesta alternativa suprimir supresion \
    pendiente reserva convenu convenue propose proposee suppression supprimer attente acorde proposto proposta supressao pendente \
    adopte aprobado aprobada adoptado aprovado supported option opcion opcao based moved clean provisional provisionally ";
/// What stands for a pair of brackets around a whole clause.
pub(super) const WHOLE: &str = "[ ]";

/// A clause without its marks, and these in their order.
pub(super) fn strip(text: &str) -> (String, Vec<String>) {
    let mut marks = Vec::new();
    let mut words = text.trim();
    if let Some((inner, rest)) = whole(words) {
        marks.push(WHOLE.to_owned());
        let mut after = Vec::new();
        let ending = take_groups(rest, &mut after);
        marks.extend(after);
        let inner = inner.to_owned() + ending;
        let (inner, more) = strip_ends(&inner);
        marks.extend(more);
        return (inner, marks);
    }
    let (inner, more) = strip_ends(words);
    marks.extend(more);
    words = &inner;
    (words.to_owned(), marks)
}

/// The end of a text without the marks behind it.
pub(super) fn before_marks(text: &str) -> &str {
    let from = text.char_indices().rev().nth(300).map_or(0, |(at, _)| at);
    let mut end = &text[from..];
    while let Some((rest, _)) = trailing(end) {
        end = rest.trim_end();
    }
    end
}

fn strip_ends(text: &str) -> (String, Vec<String>) {
    let (mut words, mut before, mut after) = (text.trim(), Vec::new(), Vec::new());
    while let Some((mark, rest)) = leading(words) {
        before.push(mark.to_owned());
        words = rest.trim_start();
    }
    while let Some((rest, mark)) = trailing(words) {
        after.insert(0, mark.to_owned());
        words = rest.trim_end();
    }
    before.extend(after);
    (words.to_owned(), before)
}

/// The words inside brackets around the whole, and what follows these if that is only marks.
fn whole(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_prefix('[')?;
    let end = closing(text, '[', ']')?;
    let (inner, rest) = (&inner[..end - 1], text[end + 1..].trim());
    let mut groups = Vec::new();
    let left = take_groups(rest, &mut groups);
    let only_marks = left.len() <= 1 && left.chars().all(|c| matches!(c, '.' | ',' | ';' | ':'));
    (only_marks && count(inner) >= 3 && !is_mark(inner)).then_some((inner.trim(), rest))
}

/// Takes groups in brackets off, as far as there is nothing else; returns what is left.
fn take_groups<'a>(mut rest: &'a str, groups: &mut Vec<String>) -> &'a str {
    loop {
        rest = rest.trim();
        let end = match rest.chars().next() {
            Some('[') => closing(rest, '[', ']'),
            Some('(') => closing(rest, '(', ')'),
            _ => None,
        };
        let Some(end) = end else { return rest };
        groups.push(rest[..=end].to_owned());
        rest = &rest[end + 1..];
    }
}

/// The byte of the bracket that closes the first one.
fn closing(text: &str, open: char, close: char) -> Option<usize> {
    let mut deep = 0_usize;
    for (at, c) in text.char_indices() {
        if c == open {
            deep += 1;
        } else if c == close {
            deep -= 1;
            if deep == 0 {
                return Some(at);
            }
        }
    }
    None
}

/// A mark before the words: "[Alt. 1]", "Alt. 2:", "Deletion proposed by Sur:".
fn leading(text: &str) -> Option<(&str, &str)> {
    let (open, close) = match text.chars().next()? {
        '[' => ('[', ']'),
        '(' => ('(', ')'),
        _ => return said(text),
    };
    let end = closing(text, open, close)?;
    let inner = &text[1..end];
    (is_mark(inner) && count(inner) <= 12 && end + 1 < text.len()).then(|| (&text[..=end], &text[end + 1..]))
}

fn said(text: &str) -> Option<(&str, &str)> {
    let words = first_words(text, 2);
    if words.first().is_some_and(|word| word == "alt" || word == "alternative" || word == "alternativa")
        && words.len() > 1
    {
        let label = text.find(' ').map(|at| at + 1 + text[at + 1..].find([' ', ':']).unwrap_or(0))?;
        let short = text[..label].chars().count() <= 16 && words[1].len() <= 3;
        return short.then(|| text.split_at(label + usize::from(text[label..].starts_with([':', '.']))));
    }
    let colon = text.find(':')?;
    let proposed =
        ["deletion", "supresion", "suppression", "supressao", "proposed", "propuesta", "proposta", "proposition"];
    let first = words.first()?;
    (proposed.contains(&first.as_str()) && count(&text[..colon]) <= 12).then(|| text.split_at(colon + 1))
}

/// A mark behind the words: "(agreed ad ref)", "[Proposed by Norte]".
fn trailing(text: &str) -> Option<(&str, &str)> {
    let (open, close) = match text.chars().next_back()? {
        ']' => ('[', ']'),
        ')' => ('(', ')'),
        _ => return None,
    };
    let from = opening(text, open, close)?;
    let (before, inner) = (text[..from].trim_end(), &text[from + 1..text.len() - 1]);
    let apart = close == ']'
        && count(inner) <= 8
        && inner.contains(char::is_alphabetic)
        && before.ends_with([';', ',', '.', ':', ']', ')']);
    (has_more(before, 1) && count(inner) <= 24 && (is_mark(inner) || apart)).then_some((before, &text[from..]))
}

/// The byte of the bracket that the last one closes.
fn opening(text: &str, open: char, close: char) -> Option<usize> {
    let mut deep = 0_usize;
    for (at, c) in text.char_indices().rev() {
        if c == close {
            deep += 1;
        } else if c == open {
            deep -= 1;
            if deep == 0 {
                return Some(at);
            }
        }
    }
    None
}

fn is_mark(inner: &str) -> bool {
    first_words(inner, 1).first().is_some_and(|word| WORDS.contains(&format!(" {word} ")))
}

/// The stretches of the words that stand in brackets: "[report annually]". A source's own are none: [sic], […], [2].
pub(super) fn inside(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(from) = rest.find('[') {
        rest = &rest[from..];
        let Some(end) = closing(rest, '[', ']') else { break };
        let inner = &rest[1..end];
        if inner.contains(char::is_alphabetic) && inner != "sic" && !inner.starts_with('^') {
            out.push(rest[..=end].to_owned());
        }
        rest = &rest[end + 1..];
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, words: &str, marks: &[&str]) {
        let (found, all) = strip(text);
        assert_eq!(
            (found.as_str(), all.as_slice()),
            (words, marks.iter().map(|m| (*m).to_owned()).collect::<Vec<_>>().as_slice())
        );
    }

    #[test]
    fn marks_are_taken_off() {
        check("Recalling the pact, (agreed ad ref)", "Recalling the pact,", &["(agreed ad ref)"]);
        check("[Noting with concern the end,] [Norte]", "Noting with concern the end,", &["[ ]", "[Norte]"]);
        check(
            "[1 bis. Invites all to come;] [Proposed by Norte, supported by Este]",
            "1 bis. Invites all to come;",
            &["[ ]", "[Proposed by Norte, supported by Este]"],
        );
        check("Deletion proposed by Sur: Urges all", "Urges all", &["Deletion proposed by Sur:"]);
        check("[Alt. 1] Decides to meet;", "Decides to meet;", &["[Alt. 1]"]);
        check("Alt. 2: Decides to meet;", "Decides to meet;", &["Alt. 2:"]);
        check("Decides to [meet] [not meet];", "Decides to [meet] [not meet];", &[]);
        check("Welcomes the report (Part One)", "Welcomes the report (Part One)", &[]);
        assert_eq!(inside("to [report annually] [2] [sic] [not]"), ["[report annually]", "[not]"]);
    }
}
