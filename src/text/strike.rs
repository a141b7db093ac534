//! Words taken out of a clause, as a separate vote does that strikes them.

use std::ops::Range;

use super::diff::edits;
use super::mark::places;

/// The words of a clause without a part of them, and how many characters open it then; none where the part does not stand there.
///
/// `occurrence` is the place among several at which the part stands, from 1. The space that would be left double, or before a
/// mark, goes along.
#[must_use]
pub fn without(words: &str, opening: usize, part: &str, occurrence: usize) -> Option<(String, usize)> {
    let at = places(words, part).into_iter().nth(occurrence.checked_sub(1)?)?;
    let chars: Vec<char> = words.chars().collect();
    let (mut start, mut end) = (at.start, at.end);
    let is_space = |nth: usize| chars.get(nth).is_some_and(|one| one.is_whitespace());
    let closes = chars.get(end).is_none_or(|one| one.is_whitespace() || matches!(one, ',' | ';' | '.' | ':' | ')'));
    while closes && start > 0 && is_space(start - 1) {
        start -= 1;
    }
    while start == 0 && is_space(end) {
        end += 1;
    }
    let left: String = chars[..start].iter().chain(&chars[end..]).collect();
    let gone = opening.min(end) - opening.min(start);
    Some((left, opening - gone))
}

/// The stretches of a clause that its former words did not hold and for which none of them went, as ranges of characters.
#[must_use]
pub fn additions(before: &str, now: &str) -> Vec<Range<usize>> {
    let (mut came, mut went) = (0, 0);
    let mut all = Vec::new();
    for edit in edits(before, now).list {
        let start = edit.at.start + came - went;
        let length = edit.insert.chars().count();
        if edit.at.is_empty() {
            all.push(start..start + length);
        }
        came += length;
        went += edit.at.len();
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn struck(words: &str, part: &str, occurrence: usize) -> Option<String> {
        without(words, 0, part, occurrence).map(|(words, _)| words)
    }

    #[test]
    fn no_space_is_left_double_or_before_a_mark() {
        let words = "Requests States, as far as possible, to protect all migrants";
        assert_eq!(
            struck(words, "all", 1).as_deref(),
            Some("Requests States, as far as possible, to protect migrants")
        );
        assert_eq!(
            struck(words, ", as far as possible,", 1).as_deref(),
            Some("Requests States to protect all migrants")
        );
        assert_eq!(
            struck(words, "migrants", 1).as_deref(),
            Some("Requests States, as far as possible, to protect all")
        );
        assert_eq!(
            struck(words, "Requests", 1).as_deref(),
            Some("States, as far as possible, to protect all migrants")
        );
    }

    #[test]
    fn the_place_that_is_meant_is_the_one_that_goes() {
        assert_eq!(struck("all men and all women", "all", 2).as_deref(), Some("all men and women"));
        assert_eq!(struck("all men and all women", "all", 3), None);
        assert_eq!(struck("all men and all women", "all", 0), None);
        assert_eq!(struck("shall", "all", 1), None, "only whole words");
    }

    #[test]
    fn what_is_added_is_told_from_what_replaces() {
        let stretch = |before: &str, now: &str| {
            let chars: Vec<char> = now.chars().collect();
            let of = |range: Range<usize>| chars[range].iter().collect::<String>().trim().to_owned();
            additions(before, now).into_iter().map(of).collect::<Vec<_>>()
        };
        let before = "Requests safe migration for all";
        assert_eq!(stretch(before, "Requests safe and dignified migration for all"), ["and dignified"]);
        assert_eq!(stretch(before, "Requests regular migration for all"), Vec::<String>::new());
        assert_eq!(stretch(before, "Requests regular migration for all people on the move"), ["people on the move"]);
        assert_eq!(stretch("", "A new clause"), ["A new clause"]);
        assert_eq!(stretch(before, before), Vec::<String>::new());
    }

    #[test]
    fn what_opens_a_clause_is_counted_anew() {
        assert_eq!(without("Also requests States", 13, "Also", 1), Some(("requests States".to_owned(), 8)));
        assert_eq!(without("Also requests States", 13, "States", 1), Some(("Also requests".to_owned(), 13)));
    }

    proptest! {
        #[test]
        fn what_is_left_is_what_was_there_in_its_order(words in "[a-c ,]{0,20}", part in "[a-c]{1,3}", nth in 1_usize..3) {
            if let Some((left, opening)) = without(&words, words.chars().count(), &part, nth) {
                prop_assert_eq!(opening, left.chars().count());
                let mut all = words.chars();
                prop_assert!(left.chars().all(|one| all.any(|other| other == one)));
                prop_assert!(left.chars().count() + part.chars().count() <= words.chars().count());
            }
        }
    }
}
