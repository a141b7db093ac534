//! Where a clause may be cut in two: found by the words with which the new clause begins.

use crate::text::{inline, mark};

use super::sentences::Sentences;

/// How many words of what is to stand apart are looked for in a clause that changed.
const WORDS_LOOKED_FOR: usize = 8;
/// How many places are offered, at most.
const MOST_PLACES: usize = 12;
/// How many characters of marks may stand before a place; more are not counted through.
const MARK_CHARS: usize = 500;

/// Why words do not tell where a clause is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoCut {
    /// They do not stand in the clause.
    Missing,
    /// They stand there so many times, and which is meant was not said.
    Many(usize),
    /// Another place was named than one of these.
    NoSuchPlace(usize),
    /// They begin the clause, so that nothing would stand before them.
    Start,
    /// They begin inside emphasised words or a link, which cannot be cut.
    InsideMark,
}

/// Where a clause is cut so that its second half begins with some words: in Unicode scalar values of the marked words, after
/// the space. `nth` says which place is meant, from 1.
///
/// # Errors
/// [`NoCut`].
pub fn cut_before(marked: &str, begins: &str, nth: Option<usize>) -> Result<usize, NoCut> {
    let plain = inline::plain(marked);
    let found = mark::places(&plain, begins);
    let start = match (found.as_slice(), nth) {
        ([], _) => return Err(NoCut::Missing),
        ([only], None) => only.start,
        (many, None) => return Err(NoCut::Many(many.len())),
        (many, Some(nth)) => {
            let named = nth.checked_sub(1).and_then(|nth| many.get(nth));
            named.ok_or(NoCut::NoSuchPlace(many.len()))?.start
        }
    };
    if !plain.chars().take(start).any(char::is_alphanumeric) {
        return Err(NoCut::Start);
    }
    in_marked(marked, &plain, start).ok_or(NoCut::InsideMark)
}

/// The places at which a sentence begins, or what follows a semicolon, and where the clause may be cut; in a clause without
/// them, what follows a comma. In Unicode scalar values of the marked words, in their order.
#[must_use]
pub fn cut_places(marked: &str) -> Vec<usize> {
    let plain = inline::plain(marked);
    let chars: Vec<char> = plain.chars().collect();
    let after = |sign: char| {
        let follows = |at: &usize| chars[at - 2] == sign && chars[at - 1] == ' ' && !chars[*at].is_whitespace();
        (2..chars.len()).filter(follows).collect::<Vec<usize>>()
    };
    let in_clause = |mut starts: Vec<usize>| {
        starts.sort_unstable();
        starts.dedup();
        starts.into_iter().filter_map(|start| in_marked(marked, &plain, start)).take(MOST_PLACES).collect::<Vec<_>>()
    };
    let found = in_clause(Sentences::of(&plain).starts().chain(after(';')).collect());
    if found.is_empty() { in_clause(after(',')) } else { found }
}

/// Where a clause that changed is cut so that the same words still begin its second half; none if they do not stand there
/// once.
#[must_use]
pub fn cut_again(second: &str, now: &str) -> Option<usize> {
    let plain = inline::plain(second);
    let words: Vec<&str> = plain.split_whitespace().collect();
    let most = words.len().min(WORDS_LOOKED_FOR);
    (1..=most).rev().find_map(|count| cut_before(now, &words[..count].join(" "), None).ok())
}

/// A place of the plain words in the marked ones, if no mark is open there and both halves have words.
fn in_marked(marked: &str, plain: &str, start: usize) -> Option<usize> {
    let has_words = |half: &str| half.chars().any(char::is_alphanumeric);
    let before: String = plain.chars().take(start).collect();
    let behind = &plain[before.len()..];
    if !has_words(&before) || !has_words(behind) {
        return None;
    }
    let fits = |at: &usize| {
        let byte = marked.char_indices().nth(*at).map_or(marked.len(), |(byte, _)| byte);
        let (first, second) = marked.split_at(byte);
        inline::plain(first) == before && inline::plain(second) == behind
    };
    let marks = (marked.chars().count() - plain.chars().count().min(marked.chars().count())).min(MARK_CHARS);
    (start..=start + marks).find(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLAUSE: &str = "Urges States to sign the pact. Calls upon them to ratify the pact; and thanks the hosts";

    #[track_caller]
    fn check(marked: &str, begins: &str, nth: Option<usize>, expected: Result<&str, NoCut>) {
        let found = cut_before(marked, begins, nth);
        let second = found.map(|at| marked.chars().skip(at).collect::<String>());
        assert_eq!(second.as_deref(), expected.as_ref().map(|words| *words));
    }

    #[test]
    fn the_words_tell_where_the_second_half_begins() {
        check(CLAUSE, "and thanks", None, Ok("and thanks the hosts"));
        check(CLAUSE, " Calls upon them ", None, Ok("Calls upon them to ratify the pact; and thanks the hosts"));
        check(CLAUSE, "the pact", Some(2), Ok("the pact; and thanks the hosts"));
        check(CLAUSE, "the pact", None, Err(NoCut::Many(2)));
        check(CLAUSE, "the pact", Some(3), Err(NoCut::NoSuchPlace(2)));
        check(CLAUSE, "the pact", Some(0), Err(NoCut::NoSuchPlace(2)));
        check(CLAUSE, "forbids", None, Err(NoCut::Missing));
        check(CLAUSE, "ign the", None, Err(NoCut::Missing));
        check(CLAUSE, "", None, Err(NoCut::Missing));
        check(CLAUSE, "Urges", None, Err(NoCut::Start));
        check("“Urges States”", "Urges", None, Err(NoCut::Start));
    }

    #[test]
    fn marks_are_not_cut() {
        check("Urges *all States* to sign", "all States", None, Ok("*all States* to sign"));
        check("Urges *all States* to sign", "States", None, Err(NoCut::InsideMark));
        check("Urges all \\* *States* to sign", "to sign", None, Ok("to sign"));
        check("See [the pact](https://example.org/) and sign", "pact", None, Err(NoCut::InsideMark));
        check(&format!("{}a b", "\\*".repeat(600)), "b", None, Err(NoCut::InsideMark));
    }

    #[test]
    fn sentences_and_what_follows_a_semicolon_are_offered() {
        let begin = |marked: &str| -> Vec<String> {
            cut_places(marked).into_iter().map(|at| marked.chars().skip(at).take(5).collect()).collect()
        };
        assert_eq!(begin(CLAUSE), ["Calls", "and t"]);
        assert_eq!(begin("See art. 5 of it"), Vec::<String>::new());
        assert_eq!(begin("*One. Two.* Three."), ["Three"]);
        assert_eq!(begin("Urges States, and thanks the hosts"), ["and t"]);
        assert_eq!(begin("Ends here. "), Vec::<String>::new());
        assert_eq!(begin(""), Vec::<String>::new());
    }

    #[test]
    fn a_cut_is_found_again_in_other_words() {
        let now = "Urges all States to sign the pact. Calls upon them to ratify it; and thanks the hosts";
        let second = "Calls upon them to ratify the pact; and thanks the hosts";
        assert_eq!(cut_again(second, now), Some(35));
        assert_eq!(cut_again("Forbids it", now), None);
        assert_eq!(cut_again("the pact", CLAUSE), None, "twice");
        assert_eq!(cut_again("", now), None);
    }
}
