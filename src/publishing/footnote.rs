//! Footnotes: what delegations reserved on words of the adopted text. The text itself does not change by them.

use crate::language::Language;

/// To what a footnote stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Foot {
    /// To the title: to it alone, or to the whole text.
    Title,
    /// To a clause, by its identity.
    Clause(String),
}

/// A footnote to the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Footnote {
    /// Its number, from 1, in the order of the text; 0 until it has a place there.
    pub number: usize,
    /// To what it stands.
    pub on: Foot,
    /// The word of its kind: "reservation", "dissociation".
    pub kind: &'static str,
    /// Whose it is.
    pub delegation: String,
    /// Whose it is, and what it is, as a sentence in the language of the text.
    pub head: String,
    /// What was said; may be empty.
    pub words: String,
    /// The language of those words.
    pub language: Language,
}

impl Footnote {
    /// The whole of it.
    #[must_use]
    pub fn text(&self) -> String {
        if self.words.is_empty() { self.head.clone() } else { format!("{} {}", self.head, self.words) }
    }

    /// Its number as it stands beside plain words: "¹²".
    #[must_use]
    pub fn sign(&self) -> String {
        sign(self.number)
    }
}

/// A number in raised figures.
pub(super) fn sign(number: usize) -> String {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    number.to_string().bytes().map(|figure| RAISED[usize::from(figure - b'0')]).collect()
}

/// Footnotes in the order of a text, whose clauses are given in theirs, each with its number. One to a clause that the text has not
/// is left out.
#[must_use]
pub fn numbered(mut footnotes: Vec<Footnote>, clauses: &[&str]) -> Vec<Footnote> {
    let place = |footnote: &Footnote| match &footnote.on {
        Foot::Title => Some(0),
        Foot::Clause(id) => clauses.iter().position(|clause| clause == id).map(|place| place + 1),
    };
    footnotes.retain(|footnote| place(footnote).is_some());
    footnotes.sort_by_key(place);
    for (number, footnote) in (1..).zip(&mut footnotes) {
        footnote.number = number;
    }
    footnotes
}

/// The numbers of those that stand to something.
#[must_use]
pub fn numbers_of(footnotes: &[Footnote], on: &Foot) -> Vec<usize> {
    footnotes.iter().filter(|footnote| footnote.on == *on).map(|footnote| footnote.number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(on: Foot) -> Footnote {
        let (head, words) = ("Valmar reserves its position:".to_owned(), "not us.".to_owned());
        Footnote {
            number: 0,
            on,
            kind: "reservation",
            delegation: "Valmar".to_owned(),
            head,
            words,
            language: Language::english(),
        }
    }

    #[test]
    fn numbers_follow_the_text_and_what_has_no_place_has_no_number() {
        let on = |id: &str| Foot::Clause(id.to_owned());
        let given = vec![note(on("b")), note(on("gone")), note(Foot::Title), note(on("a")), note(on("b"))];
        let all = numbered(given, &["a", "b"]);
        let places: Vec<_> = all.iter().map(|one| (one.number, one.on.clone())).collect();
        assert_eq!(places, [(1, Foot::Title), (2, on("a")), (3, on("b")), (4, on("b"))]);
        assert_eq!(numbers_of(&all, &on("b")), [3, 4]);
    }

    #[test]
    fn a_sign_is_in_raised_figures() {
        assert_eq!(sign(1) + &sign(20), "¹²⁰");
        assert_eq!(note(Foot::Title).text(), "Valmar reserves its position: not us.");
    }
}
