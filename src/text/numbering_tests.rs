use proptest::prelude::*;

use super::*;
use crate::language::Language;
use crate::text::DeclarationKind;

/// A text of clauses c0, c1, …: `p` a reason, `a` a sub-clause of the last at the top, `i` of the last `a`, else an act.
fn text(language: &str, plan: &str) -> Text {
    let mut text = Text::new(Language::new(language).unwrap(), DeclarationKind::Resolution);
    let mut above: [Option<ClauseId>; 3] = [None, None, None];
    for (at, sign) in plan.chars().enumerate() {
        let id = ClauseId::new(format!("c{at}"));
        let depth = match sign {
            'a' => 1,
            'i' => 2,
            _ => 0,
        };
        let kind = if sign == 'p' { ClauseKind::Preambular } else { ClauseKind::Operative };
        let mut clause = Clause::new(id.clone(), kind, "words");
        clause.parent = if depth == 0 { None } else { above[depth - 1].clone() };
        above[depth] = Some(id);
        text.clauses.push(clause);
    }
    text
}

/// The base with its clauses in another order, by number from 0; `+` is one that came in, what is not named is gone.
fn amended(base: &Text, plan: &[&str]) -> Text {
    let mut text = base.clone();
    text.clauses = plan
        .iter()
        .enumerate()
        .map(|(at, sign)| match *sign {
            "+" => Clause::new(ClauseId::new(format!("n{at}")), ClauseKind::Operative, "new"),
            place => base.clause(&ClauseId::new(format!("c{place}"))).unwrap().clone(),
        })
        .collect();
    text
}

fn plain(text: &Text, mode: NumberingMode<'_>) -> Vec<String> {
    labels(text, mode).into_iter().map(|label| label.plain).collect()
}

#[track_caller]
fn check(base: &str, plan: &[&str], expected: &[&str]) {
    let base = text("en", base);
    let text = amended(&base, plan);
    assert_eq!(plain(&text, NumberingMode::Provisional { base: &base }), expected, "{plan:?}");
    let counted: Vec<String> = (1..=plan.len()).map(|number| number.to_string()).collect();
    if plan.len() > 1 {
        assert_eq!(plain(&text, NumberingMode::Final), counted, "{plan:?}");
    }
}

#[test]
fn what_came_in_leans_on_the_number_before() {
    check("oo", &["0", "+", "+", "1", "+"], &["1", "1 bis", "1 ter", "2", "2 bis"]);
    check("oo", &["+", "+", "+", "0", "1"], &["1 ante", "1 ante bis", "1 ante ter", "1", "2"]);
    check("", &["+", "+"], &["1", "2"]);
    check("p", &["+"], &[""]);
}

#[test]
fn a_deletion_leaves_a_gap_and_a_move_takes_the_number_along() {
    check("oooo", &["0", "2", "3", "+"], &["1", "3", "4", "4 bis"]);
    check("oooo", &["0", "3", "1", "2"], &["1", "4", "2", "3"]);
    check("oooo", &["3", "+", "0", "1", "2", "+"], &["4", "4 bis", "1", "2", "3", "3 bis"]);
    check("oooo", &["+", "1", "+"], &["1 ante", "2", "2 bis"]);
    check("oo", &["+", "+"], &["1 ante", "1 ante bis"]);
}

#[test]
fn a_lone_operative_clause_and_the_preamble_bear_none() {
    assert_eq!(plain(&text("en", "ppo"), NumberingMode::Final), ["", "", ""]);
    check("o", &["0", "+"], &["", "1 bis"]);
    let roman = labels_with(&text("en", "ppoo"), NumberingMode::Final, PreambleNumbers::Roman);
    assert_eq!(roman[1].display, "II.");
    let figures = labels_with(&text("en", "ppoo"), NumberingMode::Final, PreambleNumbers::Figures);
    assert_eq!(figures[1].plain, "2");
}

#[test]
fn sub_levels_have_the_form_of_the_language() {
    let shown = |language| -> Vec<String> {
        let text = text(language, "oaiiaoa");
        labels(&text, NumberingMode::Final).into_iter().map(|label| label.display).collect()
    };
    assert_eq!(shown("en"), ["1.", "(a)", "(i)", "(ii)", "(b)", "2.", "(a)"]);
    assert_eq!(shown("pt-BR"), ["1.", "a)", "i)", "ii)", "b)", "2.", "a)"]);
}

#[test]
fn sub_clauses_keep_their_letters_and_lean_on_them_under_another_clause() {
    let base = text("en", "oaaaoa");
    let mode = NumberingMode::Provisional { base: &base };
    let mut gone = base.clone();
    gone.clauses.remove(2);
    assert_eq!(plain(&gone, mode), ["1", "a", "c", "2", "a"]);
    let mut moved = base.clone();
    let mut sub = moved.clauses.remove(1);
    sub.parent = Some(ClauseId::new("c4"));
    moved.clauses.push(sub);
    assert_eq!(plain(&moved, mode), ["1", "b", "c", "2", "a", "a bis"]);
}

#[test]
fn long_counts_go_on() {
    assert_eq!((letters(27), letters(52), letters(703)), ("aa".into(), "az".into(), "aaa".into()));
    assert_eq!(roman(49), "xlix");
    assert_eq!(adverb(21), "[22]");
}

/// What is done to a text: at a place, and to a place.
#[derive(Debug, Clone)]
enum Step {
    Insert(usize),
    Delete(usize),
    Move(usize, usize),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (0_usize..40).prop_map(Step::Insert),
        (0_usize..40).prop_map(Step::Delete),
        (0_usize..40, 0_usize..40).prop_map(|(from, to)| Step::Move(from, to)),
    ]
}

/// Works on clauses with everything under them, as the merge does: a sub-clause stays under its clause.
fn work(text: &mut Text, step: &Step, nth: usize) {
    let mut blocks: Vec<Vec<Clause>> = Vec::new();
    for clause in text.clauses.drain(..) {
        match blocks.last_mut() {
            Some(block) if clause.parent.is_some() => block.push(clause),
            _ => blocks.push(vec![clause]),
        }
    }
    let place = |wanted: usize, all: usize| if all == 0 { 0 } else { wanted % all };
    match *step {
        Step::Insert(at) => {
            let at = place(at, blocks.len() + 1);
            blocks.insert(at, vec![Clause::new(ClauseId::new(format!("n{nth}")), ClauseKind::Operative, "new")]);
        }
        Step::Delete(at) if !blocks.is_empty() => drop(blocks.remove(place(at, blocks.len()))),
        Step::Move(from, to) if !blocks.is_empty() => {
            let block = blocks.remove(place(from, blocks.len()));
            blocks.insert(place(to, blocks.len() + 1), block);
        }
        Step::Delete(_) | Step::Move(..) => {}
    }
    text.clauses = blocks.into_iter().flatten().collect();
}

proptest! {
    #[test]
    fn whatever_is_done_no_clause_of_the_base_changes_its_number(
        plan in "o[oa]{1,20}",
        steps in proptest::collection::vec(step(), 0..30),
    ) {
        let base = text("en", &plan);
        let before = labels_by_clause(&base, NumberingMode::Final);
        let mut after = base.clone();
        for (nth, step) in steps.iter().enumerate() {
            work(&mut after, step, nth);
        }
        let labels = labels(&after, NumberingMode::Provisional { base: &base });
        let mut seen = HashSet::new();
        for (clause, label) in after.clauses.iter().zip(&labels) {
            if let Some(known) = before.get(&clause.id) {
                prop_assert_eq!(known, label);
            }
            prop_assert!(label.plain.is_empty() || seen.insert((clause.parent.clone(), label.plain.clone())), "{:?}", label);
        }
    }

    #[test]
    fn final_numbers_are_dense(plan in "[po]{2,40}") {
        let numbers: Vec<usize> =
            plain(&text("es", &plan), NumberingMode::Final).iter().filter_map(|plain| plain.parse().ok()).collect();
        let counted = plan.chars().filter(|sign| *sign == 'o').count();
        let expected: Vec<usize> = if counted == 1 { vec![] } else { (1..=counted).collect() };
        prop_assert_eq!(numbers, expected);
    }
}
