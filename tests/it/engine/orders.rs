//! Sets of amendments with operations of every kind, adopted in any order.

use std::collections::BTreeSet;

use accord::ids::ClauseId;
use accord::text::merge::{Change, Merged, Operation, merge};
use accord::text::{Clause, ClauseKind, Text};
use proptest::prelude::*;

use super::sources::{Die, change, clause_id, replace, text};

/// Clauses of the base: c0 and c5 are preambular, c3 and c4 stand under c2.
const CLAUSES: usize = 7;

fn base() -> Text {
    let mut text = text(&["a b c d e", "b c. d e a", "c d e a b", "d a", "a b c d", "e d c", "b. c d"]);
    text.clauses[0].kind = ClauseKind::Preambular;
    for sub in [3, 4] {
        text.clauses[sub].parent = Some(clause_id(2));
    }
    let preambular = Clause { kind: ClauseKind::Preambular, ..text.clauses.remove(5) };
    text.clauses.insert(1, preambular);
    text.title = "a b c".to_owned();
    text
}

/// A clause to stand under, mostly none.
fn parent() -> impl Strategy<Value = Option<ClauseId>> {
    prop_oneof![4 => Just(None), 3 => (1..CLAUSES).prop_map(|clause| Some(clause_id(clause)))]
}

fn words() -> impl Strategy<Value = String> {
    prop::collection::vec("[a-e][.,]?", 0..7).prop_map(|words| words.join(" "))
}

/// An operation; those that insert get their ids later.
fn operation() -> impl Strategy<Value = Operation> {
    let after = || prop::option::of((0..CLAUSES).prop_map(clause_id));
    let insert = (after(), parent(), words()).prop_map(|(after, parent, words)| Operation::Insert {
        clause: clause_id(0),
        after,
        parent,
        kind: ClauseKind::Operative,
        words,
        opening: 0,
    });
    prop_oneof![
        4 => (0..CLAUSES, words()).prop_map(|(clause, words)| replace(clause, words)),
        3 => insert,
        2 => (0..CLAUSES).prop_map(|clause| Operation::Delete { clause: clause_id(clause) }),
        3 => (0..CLAUSES, after(), parent())
            .prop_map(|(clause, after, parent)| Operation::Move { clause: clause_id(clause), after, parent }),
        1 => words().prop_map(Operation::retitle),
        2 => (0..CLAUSES, 0..5_usize).prop_map(|(clause, word)| {
            Operation::Split { clause: clause_id(clause), at: 2 * word, second: clause_id(0), opening: 0 }
        }),
        2 => (0..CLAUSES, 0..CLAUSES)
            .prop_map(|(clause, with)| Operation::Join { clause: clause_id(clause), with: clause_id(with) }),
    ]
}

/// Amendments in the order of filing.
fn amendments() -> impl Strategy<Value = Vec<Change>> {
    let one = prop::collection::vec(operation(), 1..4);
    prop::collection::vec(one, 2..6).prop_map(|all| {
        let filed = all.into_iter().zip(0_u32..);
        filed.map(|(operations, filed)| change(filed, named(filed, coherent(operations)))).collect()
    })
}

/// Without what contradicts an earlier operation of the same amendment: two on the words of one clause, two on its
/// place, something put under a clause that it takes out.
fn coherent(mut operations: Vec<Operation>) -> Vec<Operation> {
    let base = base();
    let under = |id: &ClauseId| base.children(id).map(|clause| clause.id.clone()).collect::<Vec<_>>();
    let ended = operations.iter().filter_map(ended);
    let gone: Vec<ClauseId> = ended.flat_map(|id| [vec![id.clone()], under(id)].concat()).collect();
    let (mut words, mut places) = (BTreeSet::new(), BTreeSet::new());
    operations.retain(|operation| match operation {
        Operation::Insert { parent, .. } => parent.as_ref().is_none_or(|parent| !gone.contains(parent)),
        Operation::Move { clause, parent, .. } => {
            places.insert(clause.clone()) && parent.as_ref().is_none_or(|parent| !gone.contains(parent))
        }
        Operation::Replace { clause, words: new, .. } => {
            words.insert(clause.clone()) && (!new.trim().is_empty() || places.insert(clause.clone()))
        }
        Operation::Delete { clause } => words.insert(clause.clone()) && places.insert(clause.clone()),
        Operation::Split { clause, .. } => words.insert(clause.clone()),
        Operation::Join { clause, with } => {
            words.insert(clause.clone()) && words.insert(with.clone()) && places.insert(with.clone())
        }
        Operation::Retitle { .. } => true,
    });
    operations
}

/// The clause that is no more after an operation.
fn ended(operation: &Operation) -> Option<&ClauseId> {
    match operation {
        Operation::Join { with, .. } => Some(with),
        _ => deleted(operation),
    }
}

/// The clause that an operation takes out.
fn deleted(operation: &Operation) -> Option<&ClauseId> {
    match operation {
        Operation::Delete { clause } => Some(clause),
        Operation::Replace { clause, words, .. } if words.trim().is_empty() => Some(clause),
        _ => None,
    }
}

/// Gives what is inserted its own id.
fn named(filed: u32, mut operations: Vec<Operation>) -> Vec<Operation> {
    for (nth, operation) in operations.iter_mut().enumerate() {
        if let Operation::Insert { clause, .. } | Operation::Split { second: clause, .. } = operation {
            *clause = ClauseId::new(format!("n{filed}#{nth}"));
        }
    }
    operations
}

/// What amendments that were made take out, with what is under it and is not moved out of the way.
fn taken_out(base: &Text, made: &[&Change]) -> BTreeSet<ClauseId> {
    let mut gone = BTreeSet::new();
    for change in made {
        let moves = |id: &ClauseId| {
            change.operations.iter().any(|one| matches!(one, Operation::Move { clause, .. } if clause == id))
        };
        let joined = change.operations.iter().filter_map(|operation| match operation {
            Operation::Join { with, .. } => Some(with.clone()),
            _ => None,
        });
        gone.extend(joined);
        for id in change.operations.iter().filter_map(deleted) {
            gone.insert(id.clone());
            gone.extend(base.children(id).map(|clause| clause.id.clone()).filter(|id| !moves(id)));
        }
    }
    gone
}

/// Every clause stands once, and none is there that nobody put there.
fn nothing_is_lost_or_doubled(base: &Text, changes: &[Change], merged: &Merged) -> Result<(), TestCaseError> {
    let made: Vec<&Change> = changes.iter().filter(|one| merged.applied.contains(&one.amendment)).collect();
    prop_assert_eq!(made.len() + merged.unapplied.len(), changes.len());
    let ids: Vec<&ClauseId> = merged.text.clauses.iter().map(|clause| &clause.id).collect();
    let unique: BTreeSet<_> = ids.iter().collect();
    prop_assert_eq!(unique.len(), ids.len(), "doubled: {:?}", ids);
    let gone = taken_out(base, &made);
    for clause in &base.clauses {
        prop_assert_eq!(ids.contains(&&clause.id), !gone.contains(&clause.id), "{} of {:?}", &clause.id, ids);
    }
    for operation in made.iter().flat_map(|change| &change.operations) {
        let Operation::Insert { clause, words, .. } = operation else { continue };
        let there =
            merged.text.clauses.iter().any(|found| found.id == *clause || (found.inserted && found.words == *words));
        prop_assert!(there, "{} is lost: {:?}", clause, ids);
    }
    for (at, clause) in merged.text.clauses.iter().enumerate() {
        let Some(parent) = &clause.parent else { continue };
        prop_assert!(ids[..at].contains(&parent), "{} stands before its parent", &clause.id);
    }
    Ok(())
}

const SENTENCES: &str = "alpha beta, gamma (delta) epsilon. Zeta eta; theta “iota” kappa. Lambda mu nu";

/// What one hand does at a word: puts others before it, in its place, after it, or takes it out.
#[derive(Debug, Clone, Copy)]
enum Act {
    Before,
    Instead,
    After,
    Out,
}

fn act() -> impl Strategy<Value = (usize, Act)> {
    (0..13_usize, prop_oneof![Just(Act::Before), Just(Act::Instead), Just(Act::After), Just(Act::Out)])
}

/// The sentences with one act of a hand, whose new word nobody else has.
fn by_hand(hand: u32, (place, act): (usize, Act)) -> String {
    let new = format!("new{hand}");
    let mut out: Vec<&str> = Vec::new();
    for (at, word) in SENTENCES.split(' ').enumerate() {
        match act {
            _ if at != place => out.push(word),
            Act::Before => out.extend([new.as_str(), word]),
            Act::Instead => out.push(&new),
            Act::After => out.extend([word, new.as_str()]),
            Act::Out => {}
        }
    }
    out.join(" ")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(384))]

    #[test]
    fn the_order_of_adoption_does_not_matter_where_nothing_is_reported(changes in amendments(), seed in any::<u64>()) {
        let base = base();
        let merged = merge(&base, &changes);
        nothing_is_lost_or_doubled(&base, &changes, &merged)?;
        let mut shuffled: Vec<Change> = Die(seed).shuffled(changes.len()).into_iter().map(|at| changes[at].clone()).collect();
        let other = merge(&base, &shuffled);
        nothing_is_lost_or_doubled(&base, &shuffled, &other)?;
        prop_assert_eq!(merged.collisions.is_empty(), other.collisions.is_empty());
        if merged.collisions.is_empty() {
            prop_assert_eq!(&merged.text, &other.text);
            prop_assert_eq!(&merged.notes, &other.notes);
        }
        // What was made merges to the same text without what was left out, in whatever order.
        shuffled.retain(|change| merged.applied.contains(&change.amendment));
        let again = merge(&base, &shuffled);
        prop_assert_eq!(&again.unapplied, &[]);
        prop_assert_eq!(again.text, merged.text);
    }

    #[test]
    fn many_hands_in_one_clause_lose_and_double_no_word(acts in prop::collection::vec(act(), 2..6), seed in any::<u64>()) {
        let base = text(&[SENTENCES]);
        let hands = acts.iter().zip(0_u32..);
        let changes: Vec<Change> = hands.map(|(act, hand)| change(hand, vec![replace(0, by_hand(hand, *act))])).collect();
        let merged = merge(&base, &changes);
        let words = &merged.text.clauses[0].words;
        prop_assert!(!words.contains("  ") && words.trim() == words, "{:?}", words);
        for ((at, act), change) in acts.iter().zip(&changes) {
            if !merged.applied.contains(&change.amendment) {
                continue;
            }
            let new = format!("new{}", change.filed);
            let expected = usize::from(!matches!(act, Act::Out));
            prop_assert_eq!(words.matches(&new).count(), expected, "{} in {:?}", new, words);
            let old = SENTENCES.split(' ').nth(*at).unwrap();
            let taken = matches!(act, Act::Instead | Act::Out);
            prop_assert!(!taken || !words.split(' ').any(|word| word == old), "{} in {:?}", old, words);
        }
        let shuffled: Vec<Change> = Die(seed).shuffled(changes.len()).into_iter().map(|at| changes[at].clone()).collect();
        let other = merge(&base, &shuffled);
        prop_assert_eq!(merged.collisions.is_empty(), other.collisions.is_empty());
        if merged.collisions.is_empty() {
            prop_assert_eq!(&merged.text, &other.text);
            prop_assert_eq!(&merged.notes, &other.notes);
        }
    }

    #[test]
    fn what_is_left_out_has_its_reason(changes in amendments()) {
        let base = base();
        let merged = merge(&base, &changes);
        for change in changes.iter().filter(|change| merged.unapplied.contains(&change.amendment)) {
            let mut met = merged.collisions.iter().filter(|found| found.amendments[1] == change.amendment);
            let unfit = accord::text::merge::check(&base, change).is_err();
            prop_assert!(unfit || met.any(|found| merged.applied.contains(&found.amendments[0])));
        }
    }

    #[test]
    fn amendments_of_different_clauses_change_no_others_words(changes in amendments()) {
        let base = base();
        for change in &changes {
            let merged = merge(&base, std::slice::from_ref(change));
            for clause in &merged.text.clauses {
                let Some(old) = base.clause(&clause.id) else { continue };
                let touched = change.operations.iter().any(|operation| operation.clause() == Some(&clause.id));
                prop_assert!(touched || old.words == clause.words);
            }
        }
    }
}
