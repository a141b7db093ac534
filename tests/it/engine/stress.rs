//! Thousands of pairs of amendments to real clauses, merged against an oracle that knows nothing of differences: it
//! does to words and clauses, by their identity, what both amendments were made from.

use std::collections::{BTreeMap, BTreeSet};

use accord::cli::consolidate;
use accord::text::merge::merge;
use serde_json::{Value, json};

use super::sources::{Die, all_words, change, operative_words, replace, text};

/// Pairs of single edits of one clause.
const SINGLE: usize = 3_500;
/// Pairs of amendments of five operations.
const FIVEFOLD: usize = 816;

/// Words that no source has.
const NEW_WORDS: [&str; 8] =
    ["forthwith", "duly", "jointly", "equitably", "(as amended)", "wholly", "thereof,", "“sic”"];

/// What an edit does to some words of a clause, counted from 0: replaces, deletes, or inserts before the first of them.
#[derive(Debug, Clone)]
struct WordEdit {
    from: usize,
    to: usize,
    put: Vec<&'static str>,
}

/// Makes edits that do not meet, by the places of words.
fn applied(words: &[&str], edits: &[&WordEdit]) -> String {
    let mut out: Vec<&str> = Vec::new();
    for at in 0..=words.len() {
        out.extend(edits.iter().filter(|edit| edit.from == at).flat_map(|edit| &edit.put));
        if at < words.len() && !edits.iter().any(|edit| (edit.from..edit.to).contains(&at)) {
            out.push(words[at]);
        }
    }
    out.join(" ")
}

/// An edit of up to four words between two places.
fn word_edit(die: &mut Die, words: &[&str], low: usize, high: usize) -> WordEdit {
    loop {
        let from = low + die.throw(high - low);
        let length = 1 + die.throw(4.min(high - from));
        let put: Vec<&str> = (0..=die.throw(2)).map(|_| die.pick(&NEW_WORDS)).collect();
        let edit = match die.throw(3) {
            0 => WordEdit { from, to: from + length, put },
            1 => WordEdit { from, to: from + length, put: Vec::new() },
            _ => WordEdit { from, to: from, put },
        };
        if !is_ambiguous(words, &edit) {
            return edit;
        }
    }
}

/// Whether a deletion could as well have been made one word further on or back: nobody can tell from the text.
fn is_ambiguous(words: &[&str], edit: &WordEdit) -> bool {
    let bare = |at: usize| words[at].trim_matches(|c: char| !c.is_alphanumeric());
    edit.put.is_empty()
        && ((edit.to < words.len() && bare(edit.from) == bare(edit.to))
            || (edit.from > 0 && bare(edit.from - 1) == bare(edit.to - 1)))
}

#[test]
fn pairs_of_single_edits_merge_to_the_exact_text() {
    let clauses = all_words();
    let mut die = Die(1);
    let mut wrong = Vec::new();
    for nth in 0..SINGLE {
        let base = &clauses[nth % clauses.len()];
        let words: Vec<&str> = base.split(' ').collect();
        // One word at least stays between the two.
        let middle = 3 + die.throw(words.len() - 6);
        let (a, b) = (word_edit(&mut die, &words, 0, middle), word_edit(&mut die, &words, middle + 1, words.len()));
        let given = text(&[base]);
        let mut changes: Vec<_> = [&a, &b]
            .into_iter()
            .zip(0..)
            .map(|(edit, filed)| change(filed, vec![replace(0, applied(&words, &[edit]))]))
            .collect();
        if nth % 2 == 1 {
            changes.reverse();
        }
        let merged = merge(&given, &changes);
        let expected = applied(&words, &[&a, &b]);
        if !merged.collisions.is_empty() || merged.text.clauses[0].words != expected {
            wrong.push(format!("{base}\n {a:?} {b:?}\n {:?}\n {}", merged.collisions, merged.text.clauses[0].words));
        }
    }
    assert!(wrong.is_empty(), "{} of {SINGLE}:\n{}", wrong.len(), wrong[..wrong.len().min(5)].join("\n"));
}

/// An operation on a clause of sixteen, before it is told as JSON.
#[derive(Debug, Clone)]
enum Act {
    Replace(usize, String),
    Insert(usize, String),
    Delete(usize),
    Move(usize, Option<usize>),
}

impl Act {
    fn json(&self) -> Value {
        match self {
            Self::Replace(clause, text) => json!({"op": "replace", "clause": name(*clause), "text": text}),
            Self::Insert(after, text) => {
                json!({"op": "insert", "after": name(*after), "kind": "operative", "text": text})
            }
            Self::Delete(clause) => json!({"op": "delete", "clause": name(*clause)}),
            Self::Move(clause, after) => json!({"op": "move", "clause": name(*clause), "after": after.map(name)}),
        }
    }
}

fn name(clause: usize) -> String {
    format!("c{clause}")
}

/// An amendment of five operations, each on its own clause.
fn five_acts(die: &mut Die, texts: &[String], clauses: &[usize]) -> Vec<Act> {
    let act = |&clause: &usize| match die.throw(4) {
        0 => {
            let words: Vec<&str> = texts[clause].split(' ').collect();
            let edit = word_edit(die, &words, 0, words.len());
            Act::Replace(clause, applied(&words, &[&edit]))
        }
        1 => Act::Insert(clause, format!("Decides {} to meet again.", die.pick(&NEW_WORDS))),
        2 => Act::Delete(clause),
        _ => {
            let after = die.throw(texts.len() + 1).checked_sub(1).filter(|after| *after != clause);
            Act::Move(clause, after)
        }
    };
    clauses.iter().map(act).collect()
}

/// Whether a move takes a clause from one side of another to the other side.
fn passes(clause: usize, after: Option<usize>, other: usize) -> bool {
    (clause < other) != after.is_none_or(|after| after < other)
}

/// Moves that pass over each other, or go after each other, cross (case 8): they collide, and have tests of their own.
fn crosses(a: &[Act], b: &[Act]) -> bool {
    a.iter().any(|one| {
        b.iter().any(|other| match (one, other) {
            (Act::Move(a, to), Act::Move(b, there)) => {
                let meets = *to == Some(*b) || *there == Some(*a);
                meets && (passes(*a, *to, *b) && passes(*b, *there, *a) || *to == Some(*b) && *there == Some(*a))
            }
            _ => false,
        })
    })
}

/// The text with both amendments made, clause by clause: id, number, words. What comes to a place stands there in the
/// order of filing, after the clause that it was put after or the place that this one had.
fn oracle(texts: &[String], amendments: &[(&str, &[Act])]) -> Vec<[String; 3]> {
    let mut guests: BTreeMap<Option<usize>, Vec<(String, String)>> = BTreeMap::new();
    let mut words: BTreeMap<usize, &String> = texts.iter().enumerate().collect();
    let mut absent = BTreeSet::new();
    for (amendment, acts) in amendments {
        for (act, nth) in acts.iter().zip(1..) {
            match act {
                Act::Replace(clause, text) => drop(words.insert(*clause, text)),
                Act::Insert(after, text) => {
                    guests.entry(Some(*after)).or_default().push((format!("{amendment}#{nth}"), text.clone()));
                }
                Act::Delete(clause) => drop(absent.insert(*clause)),
                Act::Move(clause, after) => {
                    absent.insert(*clause);
                    guests.entry(*after).or_default().push((name(*clause), texts[*clause].clone()));
                }
            }
        }
    }
    let mut out = guests.remove(&None).unwrap_or_default();
    for clause in 0..texts.len() {
        out.extend((!absent.contains(&clause)).then(|| (name(clause), words[&clause].clone())));
        out.extend(guests.remove(&Some(clause)).unwrap_or_default());
    }
    let numbered = out.into_iter().zip(1..).map(|((id, words), number)| [id, number.to_string(), words]);
    numbered.collect()
}

#[test]
fn pairs_of_five_operations_on_separate_clauses_never_collide_and_misplace_nothing() {
    let texts = operative_words();
    assert_eq!(texts.len(), 16);
    let clauses: Vec<Value> = texts
        .iter()
        .enumerate()
        .map(|(nth, text)| json!({"id": name(nth), "kind": "operative", "text": text}))
        .collect();
    let mut die = Die(2);
    let (mut pairs, mut false_collisions, mut misplaced) = (0, 0, Vec::new());
    while pairs < FIVEFOLD {
        let order = die.shuffled(texts.len());
        let (a, b) = (five_acts(&mut die, &texts, &order[..5]), five_acts(&mut die, &texts, &order[5..10]));
        if crosses(&a, &b) {
            continue;
        }
        pairs += 1;
        let ops = |acts: &[Act]| acts.iter().map(Act::json).collect::<Vec<_>>();
        let case =
            json!({"clauses": clauses, "amendments": [{"id": "A", "ops": ops(&a)}, {"id": "B", "ops": ops(&b)}]});
        let result: Value = serde_json::from_str(&consolidate(case.to_string().as_bytes()).unwrap().json).unwrap();
        false_collisions += result["collisions"].as_array().unwrap().len();
        let found: Vec<[String; 3]> = result["clauses"].as_array().unwrap().iter().map(row).collect();
        if found != oracle(&texts, &[("A", &a), ("B", &b)]) {
            misplaced.push(format!("{a:?} {b:?}"));
        }
    }
    assert_eq!((false_collisions, misplaced.len()), (0, 0), "of {FIVEFOLD} pairs, first: {:?}", misplaced.first());
}

fn row(clause: &Value) -> [String; 3] {
    ["id", "number", "text"].map(|key| clause[key].as_str().unwrap().to_owned())
}
