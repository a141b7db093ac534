//! Sentences of a clause: two changes inside one make a sentence that nobody proposed.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::text::tokens::CLOSING;

/// Abbreviations after which a sentence goes on, in the languages of the catalogues. So it does after a single letter.
const ABBREVIATIONS: [&str; 50] = [
    "art", "arts", "no", "nos", "núm", "nro", "res", "p", "pp", "para", "paras", "párr", "mr", "mrs", "ms", "dr",
    "dra", "sr", "sra", "st", "cf", "inc", "vol", "cap", "doc", "add", "rev", "corr", "sres", "srs", "sras", "excmo",
    "excma", "exmo", "exma", "hon", "gral", "ee", "uu", "mm", "pág", "págs", "fig", "sec", "chap", "ej", "ex", "ss",
    "ibíd", "ibid",
];

/// Where the sentences of a text lie, in Unicode scalar values.
#[derive(Default)]
pub(super) struct Sentences(Vec<Sentence>);

#[derive(Debug, PartialEq, Eq)]
struct Sentence {
    /// Where the words of the sentence before it end: an insertion from here on may begin this one.
    reach: usize,
    start: usize,
    /// Where its own words end; white space may follow.
    words_end: usize,
    end: usize,
}

impl Sentences {
    pub(super) fn of(text: &str) -> Self {
        let mut out: Vec<Sentence> = Vec::new();
        let (mut at, mut goes_on) = (0, false);
        for sentence in text.split_sentence_bounds() {
            let end = at + sentence.chars().count();
            let words_end = at + sentence.trim_end().chars().count();
            match out.last_mut() {
                Some(last) if goes_on => (last.words_end, last.end) = (words_end, end),
                last => {
                    let reach = last.map_or(0, |last| last.words_end);
                    out.push(Sentence { reach, start: at, words_end, end });
                }
            }
            goes_on = ends_with_abbreviation(sentence);
            at = end;
        }
        Self(out)
    }

    /// Where each sentence begins.
    pub(super) fn starts(&self) -> impl Iterator<Item = usize> {
        self.0.iter().map(|sentence| sentence.start)
    }

    /// Whether two ranges of the text touch one sentence.
    pub(super) fn share(&self, a: &Range<usize>, b: &Range<usize>) -> bool {
        self.0.is_empty() || self.0.iter().any(|sentence| sentence.touches(a) && sentence.touches(b))
    }
}

impl Sentence {
    fn touches(&self, range: &Range<usize>) -> bool {
        if range.is_empty() {
            return self.reach <= range.start && range.start <= self.end;
        }
        range.start < self.words_end && self.start < range.end
    }
}

fn ends_with_abbreviation(sentence: &str) -> bool {
    let Some(stem) = sentence.trim_end().strip_suffix('.') else { return false };
    let word = stem.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_lowercase();
    word.chars().count() == 1 || ABBREVIATIONS.contains(&word.as_str())
}

/// Words that are to end a clause, without the mark that ended them within one: the ending of a clause is computed.
pub(super) fn without_ending(words: &str) -> &str {
    let words = words.trim_end();
    let bare = words.strip_suffix([',', ';', ':', '.']).filter(|bare| !bare.ends_with('.'));
    let is_number = |bare: &str| bare.ends_with(|c: char| c.is_ascii_digit());
    bare.filter(|bare| is_number(bare) || !ends_with_abbreviation(words)).map_or(words, str::trim_end)
}

/// Whether an insertion is whole sentences, put between sentences.
pub(super) fn is_whole_sentence(before: &str, insert: &str) -> bool {
    let ends = |text: &str| text.trim_end().trim_end_matches(CLOSING).ends_with(['.', '!', '?']);
    (before.trim().is_empty() || ends(before)) && ends(insert)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_abbreviation_ends_no_sentence() {
        let text = "See art. 5 of it. Then Res. 71 too.";
        let found: Vec<_> = Sentences::of(text).0.iter().map(|one| one.start..one.end).collect();
        assert_eq!(found, [0..18, 18..35]);
        assert_eq!(Sentences::of("Los EE. UU. y la Sra. J. Pérez lo piden.").0.len(), 1);
    }

    #[test]
    fn the_mark_at_the_end_of_words_is_told_from_an_abbreviation() {
        assert_eq!(without_ending("at the border, "), "at the border");
        assert_eq!(without_ending("signent ;"), "signent");
        assert_eq!(without_ending("See art. 5."), "See art. 5");
        for kept in ["at the border", "los EE. UU.", "and so on...", "“Yes.”", "?", ""] {
            assert_eq!(without_ending(kept), kept);
        }
    }

    #[test]
    fn a_whole_sentence_may_end_with_a_quotation_mark() {
        assert!(is_whole_sentence("He said: “Yes.”", " “We signed.”"));
        assert!(is_whole_sentence("", "(They met.) "));
        assert!(!is_whole_sentence("He said", " “We signed.”"));
        assert!(!is_whole_sentence("They met.", " “We”"));
    }

    #[test]
    fn an_insertion_between_two_sentences_may_belong_to_either() {
        let found = Sentences::of("One. Two.");
        assert!(found.share(&(0..3), &(4..4)));
        assert!(found.share(&(5..8), &(4..4)));
        assert!(!found.share(&(5..8), &(3..3)));
        assert!(!found.share(&(0..3), &(4..9)), "the space before a sentence is not in the one before");
        assert!(found.share(&(0..0), &(1..2)));
    }
}
