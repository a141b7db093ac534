use proptest::prelude::*;

use super::*;
use crate::text::inline;

#[track_caller]
fn stands(words: &str, stretch: &str, expected: &[&str]) {
    let found = places(words, stretch);
    let around = |place: &Range<usize>| {
        let head: String = words.chars().take(place.start).collect();
        let tail: String = words.chars().skip(place.end).collect();
        format!("{head}[{}]{tail}", slice(words, place))
    };
    assert_eq!(found.iter().map(around).collect::<Vec<_>>(), expected);
}

#[test]
fn words_stand_where_they_are_whole_words() {
    stands("States shall protect all", "all", &["States shall protect [all]"]);
    stands("to protect and to serve", " to ", &["[to] protect and to serve", "to protect and [to] serve"]);
    stands("Estados-Membros, e outros", "Estados", &[]);
    stands("Estados-Membros, e outros", "Estados-Membros", &["[Estados-Membros], e outros"]);
    stands("l’accès à l’eau, à l’air", "l’eau, à", &["l’accès à [l’eau, à] l’air"]);
    stands("the rights", "the rights", &["[the rights]"]);
    stands("the rights", "", &[]);
    stands("the rights", "the rights of all", &[]);
}

#[test]
fn places_count_characters_and_never_cut_a_grapheme() {
    assert_eq!(places("niños y niñas", "niñas"), [Range { start: 8, end: 13 }]);
    // The family is one grapheme of several characters; the man in it is no word of the text.
    stands("a \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} house", "\u{1F468}", &[]);
    stands("cafe\u{301} noir", "cafe", &[]);
}

const THEN: &str = "Urges States to protect migrants in transit and to protect children";

#[track_caller]
fn goes(stretch: &str, nth: usize, now: &str, expected: Option<&str>) {
    let place = places(THEN, stretch)[nth].clone();
    let found = match locate(MarkKind::Disputed, THEN, Some(&place), now) {
        Place::Words(place) => {
            assert_eq!(slice(now, &place), stretch);
            Some(now.chars().take(place.start).collect::<String>())
        }
        Place::Changed => None,
        Place::Whole => panic!("a stretch is never the whole"),
    };
    assert_eq!(found.as_deref(), expected);
}

#[test]
fn a_stretch_goes_along_with_what_changes_around_it() {
    goes("to protect", 0, THEN, Some("Urges States "));
    goes("to protect", 1, THEN, Some("Urges States to protect migrants in transit and "));
    let longer = "Urges all States to protect migrants in transit and to protect children and women";
    goes("to protect", 0, longer, Some("Urges all States "));
    goes("to protect", 1, longer, Some("Urges all States to protect migrants in transit and "));
    goes("children", 0, longer, Some("Urges all States to protect migrants in transit and to protect "));
    goes("in transit", 0, "Urges States to protect migrants in transit", Some("Urges States to protect migrants "));
}

#[test]
fn a_stretch_whose_words_changed_is_not_guessed() {
    goes("in transit", 0, "Urges States to protect migrants on the way and to protect children", None);
    goes("migrants in transit", 0, "Urges States to protect migrants always in transit and to protect children", None);
    goes("to protect", 1, "", None);
    // It was taken out and stands once elsewhere: that is the place.
    goes("in transit", 0, "Decides that those in transit need help", Some("Decides that those "));
    // Twice elsewhere: nobody knows which.
    goes("in transit", 0, "Decides: those in transit help others in transit", None);
}

#[test]
fn a_mark_on_a_whole_clause_stays_unless_it_speaks_of_its_words() {
    for kind in MarkKind::ALL {
        assert_eq!(locate(*kind, THEN, None, THEN), Place::Whole);
        let other = locate(*kind, THEN, None, "Other words");
        assert_eq!(other == Place::Changed, kind.is_about_the_words(), "{kind}");
    }
}

#[test]
fn words_are_read_back() {
    for kind in MarkKind::ALL {
        assert_eq!(MarkKind::parse(kind.as_str()), Some(*kind));
        assert_eq!(kind.key(), format!("mark-kind-{kind}"));
    }
}

fn shown(kind: MarkKind, at: Option<Range<usize>>) -> Shown {
    Shown { kind, at, alternative: None, by: String::new() }
}

/// The words with `[` and `]` for each pair, and its number of marks behind it.
fn woven(words: &str, marks: &[Shown]) -> String {
    let sign = |inset: &Inset<'_>| match inset.side {
        Side::Opens => "[".to_owned(),
        Side::Closes => format!("]{}", inset.marks.len()),
    };
    weave(&inline::runs(words), 0, ".", marks, sign).into_iter().map(|run| run.text).collect()
}

#[test]
fn marks_are_woven_in_from_the_outside_in() {
    use MarkKind::{Agreed, Disputed, Proposed};
    assert_eq!(woven("abc", &[]), "abc.");
    assert_eq!(woven("abc", &[shown(Disputed, Some(1..2))]), "a[b]1c.");
    assert_eq!(woven("abc", &[shown(Disputed, None)]), "[abc.]1");
    let nested = [shown(Disputed, Some(1..2)), shown(Proposed, Some(0..3)), shown(Agreed, None)];
    assert_eq!(woven("abc", &nested), "[[a[b]1c]1.]1");
    let crossing = [shown(Disputed, Some(0..2)), shown(Proposed, Some(1..3))];
    assert_eq!(woven("abc", &crossing), "[a[b]1c]1.");
    let side_by_side = [shown(Disputed, Some(0..1)), shown(Disputed, Some(1..2))];
    assert_eq!(woven("abc", &side_by_side), "[a]1[b]1c.");
    let same = [shown(Disputed, Some(0..1)), shown(Proposed, Some(0..1))];
    assert_eq!(woven("abc", &same), "[a]2bc.");
}

#[test]
fn runs_are_cut_at_places_and_stay_what_they_were() {
    let runs = inline::runs("one *two three* four");
    let cut = cut(&runs, &[0, 2, 6, 99].into());
    let texts: Vec<(&str, bool)> = cut.iter().map(|run| (run.text.as_str(), run.emphasis)).collect();
    assert_eq!(texts, [("on", false), ("e ", false), ("tw", true), ("o three", true), (" four", false)]);
}

proptest! {
    #[test]
    fn a_place_that_is_found_holds_the_stretch(
        then in "[a-c ]{0,30}", now in "[a-c ]{0,30}", from in 0usize..30, long in 1usize..8
    ) {
        let chars = then.chars().count();
        let (start, end) = (from.min(chars), (from + long).min(chars));
        if start < end {
            match locate(MarkKind::Disputed, &then, Some(&(start..end)), &now) {
                Place::Words(place) => {
                    let (found, set) = (slice(&now, &place), slice(&then, &(start..end)));
                    prop_assert_eq!(found.trim(), set.trim());
                }
                Place::Changed => prop_assert!(then != now),
                Place::Whole => prop_assert!(false),
            }
        }
    }

    #[test]
    fn cutting_loses_nothing(words in "[a-z *]{0,40}", places in proptest::collection::btree_set(0usize..50, 0..6)) {
        let runs = inline::runs(&words);
        let whole = |runs: &[Run]| runs.iter().map(|run| run.text.clone()).collect::<String>();
        prop_assert_eq!(whole(&cut(&runs, &places)), whole(&runs));
    }

    #[test]
    fn every_pair_opens_and_closes_once(at in proptest::collection::vec((0usize..9, 1usize..9), 0..6)) {
        let marks: Vec<Shown> = at.iter().map(|(at, long)| shown(MarkKind::Disputed, Some(*at..at + long))).collect();
        let mut depth = 0i64;
        for inset in insets(&marks) {
            depth += if inset.side == Side::Opens { 1 } else { -1 };
            prop_assert!(depth >= 0);
        }
        prop_assert_eq!(depth, 0);
    }
}
