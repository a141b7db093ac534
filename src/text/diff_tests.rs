use super::*;
use proptest::prelude::*;

/// Pieces in a notation: `[-deleted-]` and `{+inserted+}`.
fn shown(base: &str, proposed: &str) -> String {
    display(base, proposed)
        .into_iter()
        .map(|piece| match piece.kind {
            PieceKind::Same => piece.text,
            PieceKind::Deleted => format!("[-{}-]", piece.text),
            PieceKind::Inserted => format!("{{+{}+}}", piece.text),
        })
        .collect()
}

#[track_caller]
fn check(base: &str, proposed: &str, expected: &str) {
    assert_eq!(shown(base, proposed), expected);
    assert_eq!(edits(base, proposed).apply(base).as_deref(), Ok(proposed));
}

#[test]
fn words_are_the_unit() {
    check("Urges States to act", "Requests States to act", "[-Urges-]{+Requests+} States to act");
    check("respect rights", "respect and protect rights", "respect{+ and protect+} rights");
    check("the rights of all", "the rights of", "the rights of[- all-]");
    check("A/RES/71/280 is noted here", "A/RES/71/281 is noted here", "[-A/RES/71/280-]{+A/RES/71/281+} is noted here");
    check("b c", "c", "[-b -]c");
    check("safe, orderly migration", "secure, <b>orderly migration", "[-safe-]{+secure+}, {+<b>+}orderly migration");
    check("", "a b", "{+a b+}");
    check("a b", "", "[-a b-]");
}

#[test]
fn a_whole_sentence_is_marked() {
    check(
        "The States met. The States agreed. The States left.",
        "The States met. The States left.",
        "The States met.[- The States agreed.-] The States left.",
    );
    check(
        "The first is long enough. The second is short.",
        "The second is short.",
        "[-The first is long enough. -]The second is short.",
    );
    check("They met. They left.", "They met. They spoke. They left.", "They met.{+ They spoke.+} They left.");
}

#[test]
fn a_rewrite_is_old_and_new() {
    check(
        "Urges all States of the region to sign the pact",
        "Invites parliaments to debate of late the convention",
        "[-Urges all States of the region to sign the pact-]{+Invites parliaments to debate of late the convention+}",
    );
    let all = edits("Urges a wide plan of work for it", "Asks many to speak of good for us now");
    assert_eq!(all.list.len(), 1, "short matches do not count: {all:?}");
}

#[test]
fn an_insertion_however_long_is_no_rewrite() {
    check("Urges States", "Urges all the many willing States", "Urges{+ all the many willing+} States");
}

#[test]
fn edits_refuse_another_base() {
    let found = edits("one two", "one three");
    assert_eq!(found.apply("one"), Err(DoesNotFit { expected_chars: 7, chars: 3 }));
}

proptest! {
    #[test]
    fn applying_the_edits_gives_the_proposal(base in any::<String>(), proposed in any::<String>()) {
        prop_assert_eq!(edits(&base, &proposed).apply(&base), Ok(proposed));
    }

    #[test]
    fn so_it_does_with_words(base in "([abc]{1,2}[ .,*]{1,2}){0,12}", proposed in "([abc]{1,2}[ .,*\u{A0}]{1,2}){0,12}") {
        prop_assert_eq!(edits(&base, &proposed).apply(&base), Ok(proposed.clone()));
        let (mut old, mut new) = (String::new(), String::new());
        for piece in display(&base, &proposed) {
            if piece.kind != PieceKind::Inserted { old.push_str(&piece.text); }
            if piece.kind != PieceKind::Deleted { new.push_str(&piece.text); }
        }
        prop_assert_eq!((old, new), (base, proposed));
    }
}
