//! Tokens: the words that differences count in.
//!
//! Bounds are those of UAX 29, with letters and digits glued around `/ - ‑ ’ '`, so that A/RES/71/280,
//! Estados-Membros and l’accès are one word. A mark of emphasis is part of the word it touches, a footnote
//! reference, a reference to a clause and a link's address are one token each: no difference can cut them. Nor is a grapheme ever cut.

use unicode_segmentation::UnicodeSegmentation;

use super::inline::ESCAPABLE;

/// What may stand between the mark that ends a sentence and the white space after it.
pub(crate) const CLOSING: [char; 7] = ['*', '”', '’', '"', ')', ']', '»'];

/// A word or a mark, with the white space before it. Offsets are Unicode scalar values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token<'a> {
    /// White space before the word, often empty.
    pub(crate) gap: &'a str,
    /// The word; empty only for white space at the very end.
    pub(crate) word: &'a str,
    /// Where the gap starts.
    pub(crate) gap_start: usize,
    /// Where the word starts.
    pub(crate) start: usize,
    /// Where the word ends.
    pub(crate) end: usize,
}

impl Token<'_> {
    /// Whether it counts as a word: a comma does not.
    pub(crate) fn is_word(&self) -> bool {
        self.word.chars().any(char::is_alphanumeric)
    }

    /// Whether a sentence, or a member of a list, may end with it.
    pub(crate) fn ends_sentence(&self) -> bool {
        self.word.trim_end_matches(CLOSING).ends_with(['.', '!', '?', ';', '…'])
    }

    /// Whether it is only what may follow the end of a sentence: brackets and quotation marks.
    pub(crate) fn is_closing(&self) -> bool {
        self.word.chars().all(|c| CLOSING.contains(&c))
    }
}

/// Splits a text into tokens; gaps and words in a row are the text again.
pub(crate) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut out = Vec::new();
    let (mut gap_from, mut gap_start, mut at) = (0, 0, 0);
    for (from, to) in pieces(text) {
        let piece = &text[from..to];
        let end = at + piece.chars().count();
        if !piece.chars().all(char::is_whitespace) {
            out.push(Token { gap: &text[gap_from..from], word: piece, gap_start, start: at, end });
            (gap_from, gap_start) = (to, end);
        }
        at = end;
    }
    if gap_from < text.len() {
        out.push(Token { gap: &text[gap_from..], word: "", gap_start, start: at, end: at });
    }
    out
}

/// Byte ranges of words and of white space.
fn pieces(text: &str) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::with_capacity(text.len() / 3);
    for (from, bound) in safe_bounds(text) {
        let to = from + bound.len();
        match out.last_mut() {
            Some(last) if belongs(&text[last.0..last.1], bound, &text[to..]) => last.1 = to,
            _ => out.push((from, to)),
        }
    }
    out
}

/// Whether a bound continues the piece before it. `rest` is what follows the bound.
fn belongs(piece: &str, bound: &str, rest: &str) -> bool {
    let (Some(last), Some(first)) = (piece.chars().next_back(), bound.chars().next()) else {
        return false;
    };
    if in_reference(piece) {
        return !first.is_whitespace();
    }
    if ends_with_escape(piece) && ESCAPABLE.contains(&first) {
        return true;
    }
    if is_glue(first) && bound.chars().count() == 1 {
        return last.is_alphanumeric() && rest.chars().next().is_some_and(char::is_alphanumeric);
    }
    if is_glue(last) {
        let before = piece.chars().rev().nth(1);
        return before.is_some_and(char::is_alphanumeric) && first.is_alphanumeric();
    }
    if bound == "*" {
        return last == '*' || (!last.is_whitespace() && !next_is_word(rest));
    }
    if first.is_whitespace() {
        return false;
    }
    match unstarred(piece) {
        "[" => matches!(first, '^' | '#'),
        "]" => first == '(',
        _ => piece.chars().all(|c| c == '*'),
    }
}

/// Whether a backslash that is not itself escaped ends the piece: cut from its mark, both would mean something else.
fn ends_with_escape(piece: &str) -> bool {
    let slashes = piece.len() - piece.trim_end_matches('\\').len();
    slashes % 2 == 1
}

/// Whether the asterisks that begin here stand before a word: then they open.
fn next_is_word(rest: &str) -> bool {
    rest.trim_start_matches('*').chars().next().is_some_and(char::is_alphanumeric)
}

/// Whether the piece is an unfinished `[^1]`, `[#clause]` or `](https://…)`.
fn in_reference(piece: &str) -> bool {
    let piece = unstarred(piece);
    (piece.len() < 40 && piece.starts_with("[^") && !piece.contains(']'))
        || (piece.len() < 70 && piece.starts_with("[#") && !piece.contains(']'))
        || (piece.starts_with("](") && !piece.ends_with(')'))
}

/// Without the asterisks of emphasis and strong before it: more than three are a wall, which is not walked at each step.
fn unstarred(piece: &str) -> &str {
    (0..3).fold(piece, |rest, _| rest.strip_prefix('*').unwrap_or(rest))
}

fn is_glue(c: char) -> bool {
    matches!(c, '/' | '-' | '\u{2011}' | '\u{2019}' | '\'')
}

/// Word bounds of UAX 29 that no grapheme spans.
fn safe_bounds(text: &str) -> Vec<(usize, &str)> {
    if text.is_ascii() {
        return text.split_word_bound_indices().collect();
    }
    let mut graphemes = text.grapheme_indices(true).map(|(at, _)| at).peekable();
    let mut out: Vec<(usize, &str)> = Vec::new();
    for (from, bound) in text.split_word_bound_indices() {
        while graphemes.next_if(|at| *at < from).is_some() {}
        match out.last_mut() {
            Some(last) if graphemes.peek() != Some(&from) => {
                last.1 = &text[last.0..from + bound.len()];
            }
            _ => out.push((from, bound)),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let words: Vec<&str> = tokens(text).iter().map(|token| token.word).collect();
        assert_eq!(words, expected, "{text}");
    }

    #[test]
    fn symbols_and_elisions_are_one_word() {
        check("see A/RES/71/280, of", &["see", "A/RES/71/280", ",", "of"]);
        check("Estados-Membros e l’accès", &["Estados-Membros", "e", "l’accès"]);
        check("States’ rights - and", &["States", "’", "rights", "-", "and"]);
        check("(non-discriminatory)", &["(", "non-discriminatory", ")"]);
    }

    #[test]
    fn marks_belong_to_their_words() {
        check("an *open door* is", &["an", "*open", "door*", "is"]);
        check("**very**, *so*", &["**very**", ",", "*so*"]);
        check("word[^1] next", &["word", "[^1]", "next"]);
        check("in [#c-5_a], *[#c6]*.", &["in", "[#c-5_a]", ",", "*[#c6]*", "."]);
        check("[a b](https://x.org/a-b) c", &["[", "a", "b", "](https://x.org/a-b)", "c"]);
        check("a * b", &["a", "*", "b"]);
        check(r"an \*open \[x\] \\*y*", &["an", r"\*", "open", r"\[", "x", r"\]", r"\\", "*y*"]);
    }

    proptest! {
        #[test]
        fn tokens_in_a_row_are_the_text(text in any::<String>()) {
            let all = tokens(&text);
            let joined: String = all.iter().flat_map(|token| [token.gap, token.word]).collect();
            prop_assert_eq!(&joined, &text);
            let mut at = 0;
            for token in &all {
                prop_assert_eq!(token.gap_start, at);
                prop_assert_eq!(token.start, at + token.gap.chars().count());
                prop_assert_eq!(token.end, token.start + token.word.chars().count());
                at = token.end;
            }
        }

        #[test]
        fn no_grapheme_is_cut(text in any::<String>()) {
            let bounds: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).collect();
            let mut at = 0;
            for token in tokens(&text) {
                at += token.gap.len();
                prop_assert!(token.word.is_empty() || bounds.contains(&at));
                at += token.word.len();
            }
        }
    }
}
