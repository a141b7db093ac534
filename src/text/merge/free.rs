//! What of an amendment stands beside others that it collides with.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::ground::Ground;
use super::prepared::{Prepared, Reworded};
use super::splice::{self, Base};
use super::{Change, Operation, collide};
use crate::ids::ClauseId;
use crate::text::clause::Text;
use crate::text::diff::Edits;
use crate::text::reference::targets;

/// Of an amendment only what can be made beside others: of words the edits that meet none of theirs, of what it does to
/// whole clauses the operations that collide with nothing of theirs. Words that refer to a clause that it would have brought
/// are left out with that clause. Nothing of it may be left.
#[must_use]
pub fn only_free<'c>(base: &Text, standing: impl IntoIterator<Item = &'c Change>, change: &Change) -> Change {
    let ground = Ground::new(base);
    let others: Vec<Prepared<'_>> =
        standing.into_iter().filter_map(|one| Prepared::checked(&ground, one).ok()).collect();
    let none = Change { operations: Vec::new(), ..change.clone() };
    let Ok(ours) = Prepared::checked(&ground, change) else { return none };
    let mut missing = BTreeSet::new();
    loop {
        let mut out = none.clone();
        for operation in &change.operations {
            let Some(freed) = freed(&ground, &others, (&ours, &missing), operation) else { continue };
            out.operations.push(freed.into_owned());
            let stands = Prepared::checked(&ground, &out)
                .is_ok_and(|ours| others.iter().all(|one| collide::collisions(&ground, one, &ours).is_empty()));
            if !stands {
                out.operations.pop();
            }
        }
        // With words that refer to what is left out a clause may go to which others refer.
        let known = missing.len();
        let left = brought(&out);
        missing.extend(brought(change).into_iter().filter(|id| !left.contains(id)));
        if missing.len() == known {
            return out;
        }
    }
}

/// The clauses that an amendment brings.
fn brought(change: &Change) -> BTreeSet<&ClauseId> {
    let operations = change.operations.iter();
    let new = operations.filter_map(|operation| match operation {
        Operation::Insert { clause: new, .. } | Operation::Split { second: new, .. } => Some(new),
        _ => None,
    });
    new.collect()
}

/// An operation with those of its words that meet nobody else's and refer to nothing that is missing; as it is if all do,
/// or if it has none.
fn freed<'o>(
    ground: &Ground<'_>,
    others: &[Prepared<'_>],
    (ours, missing): (&Prepared<'_>, &BTreeSet<&ClauseId>),
    operation: &'o Operation,
) -> Option<Cow<'o, Operation>> {
    let refers = |words: &str| targets(words).iter().any(|target| missing.contains(target));
    let place: Option<ClauseId> = match operation {
        Operation::Replace { clause, .. } => Some(clause.clone()),
        Operation::Retitle { .. } => None,
        Operation::Insert { words, .. } if refers(words) => return None,
        _ => return Some(Cow::Borrowed(operation)),
    };
    // Words that leave nothing are a deletion.
    let Some(reworded) = ours.reworded.get(&place) else { return Some(Cow::Borrowed(operation)) };
    let words = ground.words(place.as_ref())?;
    let mut kept = apart(words, reworded, others.iter().filter_map(|one| one.reworded.get(&place)));
    kept.list.retain(|edit| !refers(&edit.insert));
    if kept.list.len() == reworded.edits.list.len() {
        return Some(Cow::Borrowed(operation));
    }
    let old = place.as_ref().map_or(ground.text.title.as_str(), |id| ground.clause(id).map_or("", |one| &one.words));
    let left = kept.apply(old).ok().filter(|left| !kept.is_empty() && left.chars().any(char::is_alphanumeric))?;
    let Some(clause) = place else { return Some(Cow::Owned(Operation::Retitle { title: left, edits: Some(kept) })) };
    let opening = opening(&left, reworded, (old, ground.clause(&clause)?.opening));
    Some(Cow::Owned(Operation::Replace { clause, words: left, opening, edits: Some(kept) }))
}

/// The edits that meet none of others' edits of the same words.
fn apart<'r>(words: &Base<'_>, ours: &Reworded<'_>, theirs: impl Iterator<Item = &'r Reworded<'r>>) -> Edits {
    let theirs: Vec<&Edits> = theirs.map(|one| &*one.edits).collect();
    let mut kept = ours.edits.clone().into_owned();
    kept.list.retain(|edit| !theirs.iter().any(|other| splice::meets(words, edit, other)));
    kept
}

/// How long the opening words are: the amendment's, where what is left begins with them, else those of the clause.
fn opening(left: &str, proposed: &Reworded<'_>, (old, old_opening): (&str, usize)) -> usize {
    let begins = |words: &str, count: usize| left.chars().take(count).eq(words.chars().take(count));
    match () {
        () if begins(proposed.words, proposed.opening) => proposed.opening,
        () if begins(old, old_opening) => old_opening,
        () => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::AmendmentId;
    use crate::text::clause::ClauseKind;
    use crate::text::merge::merge;
    use crate::text::merge::tests::base;
    use crate::text::reference::dangling;

    const WORDS: &str = "Urges States to sign the pact without delay and to report on it every year.";

    fn reword(id: &str, filed: u32, words: &str) -> Change {
        let operations = vec![Operation::replace(ClauseId::new("c1"), words, 0)];
        Change { amendment: AmendmentId::new(id), filed, operations }
    }

    fn text() -> Text {
        base(&[WORDS, "Thanks the hosts."])
    }

    #[test]
    fn the_words_that_meet_nobody_are_left_and_merge() {
        let given = text();
        let standing = [reword("a1", 1, &WORDS.replace("Urges", "Calls upon"))];
        let ours = reword("a2", 2, &WORDS.replace("Urges", "Requests").replace("every year", "every two years"));
        let free = only_free(&given, &standing, &ours);
        let merged = merge(&given, &[standing[0].clone(), free]);
        assert!(merged.collisions.is_empty() && merged.unapplied.is_empty());
        let made = WORDS.replace("Urges", "Calls upon").replace("every year", "every two years");
        assert_eq!(merged.text.clauses[0].words, made);
    }

    #[test]
    fn what_meets_nobody_stays_as_it_is_and_what_meets_all_goes() {
        let given = text();
        let standing = [reword("a1", 1, &WORDS.replace("Urges", "Calls upon"))];
        let apart = reword("a2", 2, &WORDS.replace("every year", "every two years"));
        assert_eq!(only_free(&given, &standing, &apart), apart);
        let met = reword("a3", 3, &WORDS.replace("Urges", "Requests"));
        assert!(only_free(&given, &standing, &met).operations.is_empty());
    }

    #[test]
    fn of_whole_clauses_what_collides_is_left_out() {
        let given = text();
        let gone = Change {
            amendment: AmendmentId::new("a1"),
            filed: 1,
            operations: vec![Operation::Delete { clause: ClauseId::new("c1") }],
        };
        let mut ours = reword("a2", 2, &WORDS.replace("Urges", "Requests"));
        ours.operations.push(Operation::replace(ClauseId::new("c2"), "Thanks the hosts and the staff.", 0));
        let free = only_free(&given, &[gone], &ours);
        assert_eq!(free.operations, [ours.operations[1].clone()]);
    }

    #[test]
    fn words_that_refer_to_a_clause_that_is_left_out_are_left_out_too() {
        let given = text();
        let insert = |id: &str, parent: Option<&str>, words: &str| Operation::Insert {
            clause: ClauseId::new(id),
            after: None,
            parent: parent.map(ClauseId::new),
            kind: ClauseKind::Operative,
            words: words.to_owned(),
            opening: 0,
        };
        let gone = Operation::Delete { clause: ClauseId::new("c2") };
        let standing = [Change { amendment: AmendmentId::new("a1"), filed: 1, operations: vec![gone] }];
        let words = WORDS.replace("Urges", "Requests").replace("every year", "every year under [#y]");
        let mut ours = reword("a2", 2, &words);
        ours.operations.push(insert("x", None, "Welcomes what [#y] says."));
        ours.operations.push(insert("z", None, "Welcomes the year."));
        let free = only_free(&given, &standing, &ours);
        assert_eq!(free.operations, ours.operations, "a clause that is not its own is no matter of this");
        ours.operations.push(insert("y", Some("c2"), "Decides so."));
        let free = only_free(&given, &standing, &ours);
        let merged = merge(&given, &[standing[0].clone(), free.clone()]);
        assert!(merged.collisions.is_empty() && merged.unapplied.is_empty() && dangling(&merged.text).is_empty());
        let [Operation::Replace { words, .. }, last] = &free.operations[..] else { panic!("{:?}", free.operations) };
        assert_eq!(*words, WORDS.replace("Urges", "Requests"));
        assert_eq!(*last, ours.operations[2], "with y goes x, which refers to it");
    }
}
