use super::*;
use crate::language::Language;
use crate::text::DeclarationKind;
use proptest::prelude::*;

/// Two reasons, three acts, the second with two sub-clauses of which the first has one.
fn text(language: &str) -> Text {
    let mut text = Text::new(Language::new(language).unwrap(), DeclarationKind::Resolution);
    let mut add = |id: &str, kind: ClauseKind, under: Option<&str>| {
        let mut clause = Clause::new(ClauseId::new(id), kind, format!("words of {id}"));
        clause.parent = under.map(ClauseId::new);
        text.clauses.push(clause);
    };
    add("p1", ClauseKind::Preambular, None);
    add("h", ClauseKind::Heading, None);
    add("p2", ClauseKind::Preambular, None);
    add("c1", ClauseKind::Operative, None);
    add("c2", ClauseKind::Operative, None);
    add("c2a", ClauseKind::Operative, Some("c2"));
    add("c2ai", ClauseKind::Operative, Some("c2a"));
    add("c2b", ClauseKind::Operative, Some("c2"));
    add("c3", ClauseKind::Operative, None);
    text
}

fn names(language: &str) -> Names {
    Names::of(&text(language), NumberingMode::Final)
}

#[test]
fn what_is_typed_is_stored_by_identity_and_read_by_number() {
    let names = names("en");
    for (typed, stored, read) in [
        ("see paragraph [#2] above", "see paragraph [#c2] above", "see paragraph 2 above"),
        ("[#2(a)], [#2 A] and [#2 a)]", "[#c2a], [#c2a] and [#c2a]", "2 (a), 2 (a) and 2 (a)"),
        ("[#2 (a) (i)]", "[#c2ai]", "2 (a) (i)"),
        ("the reason [#p2]*s*", "the reason [#p2]*s*", "the reason 2s"),
        ("[#P1]", "[#p1]", "1"),
    ] {
        assert_eq!(names.stored(typed).as_deref(), Ok(stored), "{typed}");
        assert_eq!(names.plain(stored), read);
        assert_eq!(names.stored(&names.typed(stored)).as_deref(), Ok(stored), "{}", names.typed(stored));
    }
    assert_eq!(names.typed("as in [#c2b]"), "as in [#2 (b)]");
    assert_eq!(self::names("es").typed("según [#c2b]"), "según [#2 b)]");
}

#[test]
fn a_number_that_no_clause_bears_is_named() {
    let names = names("en");
    for typed in ["[#9]", "[#2 (c)]", "[#h]", "a [#5 bis] b"] {
        let name = typed.split(['[', ']']).nth(1).unwrap().trim_start_matches('#');
        assert_eq!(names.stored(typed), Err(UnknownClause(name.to_owned())), "{typed}");
    }
}

#[test]
fn what_is_no_reference_is_literal() {
    let names = names("en");
    for typed in [r"\[#2]", "[#]", "[#2", "# 2 [x]", "[#2[x]", "[^1] [2]"] {
        assert_eq!(names.stored(typed).as_deref(), Ok(typed));
        assert_eq!(targets(typed), []);
    }
    assert_eq!(names.in_plain("[#nobody]"), "[#nobody]");
}

#[test]
fn provisional_numbers_are_typed_and_renumbering_changes_no_words() {
    let base = text("en");
    let mut grown = base.clone();
    let mut new = Clause::new(ClauseId::new("n"), ClauseKind::Operative, "new");
    new.inserted = true;
    grown.clauses.insert(4, new);
    let before = Names::of(&grown, NumberingMode::Provisional { base: &base });
    let stored = before.stored("in [#1 bis] and [#3]").unwrap();
    assert_eq!(before.plain(&stored), "in 1 bis and 3");
    assert_eq!(Names::of(&grown, NumberingMode::Final).plain(&stored), "in 2 and 4");
}

#[test]
fn a_lone_clause_is_named_by_its_place() {
    let mut lone = Text::new(Language::english(), DeclarationKind::Communique);
    for id in ["a", "b"] {
        lone.clauses.push(Clause::new(ClauseId::new(id), ClauseKind::Paragraph, id));
    }
    assert_eq!(Names::of(&lone, NumberingMode::Final).stored("[#2]").as_deref(), Ok("[#b]"));
}

#[test]
fn references_to_what_is_gone_are_found() {
    let mut text = text("en");
    text.clauses[3].words = "as [#c3] and *[#c2a]* say".to_owned();
    text.clauses[4].wrap_up = "under [#c3]".to_owned();
    assert_eq!(dangling(&text), []);
    let going = BTreeSet::from(["c3".into()]);
    assert_eq!(referring(&text, &going).map(|one| one.id.as_str()).collect::<Vec<_>>(), ["c1", "c2"]);
    text.clauses.retain(|clause| clause.id.as_str() != "c3");
    let found: Vec<(String, String)> =
        dangling(&text).into_iter().map(|one| (one.clause.to_string(), one.target.to_string())).collect();
    assert_eq!(found, [("c1".into(), "c3".into()), ("c2".into(), "c3".into())]);
    text.clauses[3].words = redirected(&text.clauses[3].words, &"c3".into(), &"c2".into());
    assert_eq!(text.clauses[3].words, "as [#c2] and *[#c2a]* say");
}

#[test]
fn a_place_in_what_is_read_is_found_in_what_is_stored() {
    let (names, plain) = (names("en"), "ñ as [#c2a] and [#gone] say, [#c3]");
    let read = names.in_plain(plain);
    assert_eq!(read, "ñ as 2 (a) and [#gone] say, 3");
    for (words, stored) in [
        ("ñ as", "ñ as"),
        ("2 (a)", "[#c2a]"),
        ("as 2 (a) and", "as [#c2a] and"),
        ("say, 3", "say, [#c3]"),
        ("[#gone] say", "[#gone] say"),
    ] {
        let start = read[..read.find(words).unwrap()].chars().count();
        let place = names.place_in(plain, &(start..start + words.chars().count()));
        assert_eq!(plain.chars().skip(place.start).take(place.len()).collect::<String>(), stored);
        assert_eq!(names.unread(plain, words, None).0, stored);
    }
    let twice = "3 and, as [#c3] and says";
    assert_eq!(names.unread(twice, "3 and", Some(1)), ("3 and".into(), Some(1)));
    assert_eq!(names.unread(twice, "3 and", Some(2)), ("[#c3] and".into(), Some(1)));
    assert_eq!(names.unread(twice, "3 and", Some(3)), ("3 and".into(), Some(3)));
}

#[test]
fn runs_bear_the_numbers() {
    let runs = names("en").runs(inline::runs("as *[#c2a]* and [#gone]"));
    let shown: Vec<(&str, bool)> = runs.iter().map(|run| (run.text.as_str(), run.reference.is_some())).collect();
    assert_eq!(shown, [("as ", false), ("2 (a)", true), (" and ", false), (GONE, true)]);
    assert!(runs[1].emphasis);
}

proptest! {
    #[test]
    fn parts_in_a_row_are_the_words(words in r"[a \[\]#\\2é*]{0,24}") {
        for escapes in [true, false] {
            let joined: String = parts(&words, escapes)
                .into_iter()
                .map(|part| match part {
                    Part::Words(words) => words.to_owned(),
                    Part::Reference(name) => format!("[#{name}]"),
                })
                .collect();
            prop_assert_eq!(&joined, &words);
        }
    }

    #[test]
    fn what_was_stored_is_typed_and_stored_again_unchanged(words in r"(\[#[123]\]|[a *\\]|\\\[#2\]){0,12}") {
        let names = names("en");
        let stored = names.stored(&words).unwrap();
        prop_assert_eq!(names.stored(&names.typed(&stored)), Ok(stored.clone()));
        prop_assert!(targets(&stored).iter().all(|id| names.number(id).is_some()));
    }
}
