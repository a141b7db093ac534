//! What of an amendment stands beside others that it collides with.

use std::borrow::Cow;

use super::ground::Ground;
use super::prepared::{Prepared, Reworded};
use super::splice::{self, Base};
use super::{Change, Operation, collide};
use crate::ids::ClauseId;
use crate::text::clause::Text;
use crate::text::diff::Edits;

/// Of an amendment only what can be made beside others: of words the edits that meet none of theirs, of what it does to
/// whole clauses the operations that collide with nothing of theirs. Nothing of it may be left.
#[must_use]
pub fn only_free(base: &Text, standing: &[Change], change: &Change) -> Change {
    let ground = Ground::new(base);
    let others: Vec<Prepared<'_>> = standing.iter().filter_map(|one| Prepared::checked(&ground, one).ok()).collect();
    let mut out = Change { operations: Vec::new(), ..change.clone() };
    let Ok(ours) = Prepared::checked(&ground, change) else { return out };
    for operation in &change.operations {
        let Some(freed) = freed(&ground, &others, &ours, operation) else { continue };
        out.operations.push(freed.into_owned());
        let stands = Prepared::checked(&ground, &out)
            .is_ok_and(|ours| others.iter().all(|one| collide::collisions(&ground, one, &ours).is_empty()));
        if !stands {
            out.operations.pop();
        }
    }
    out
}

/// An operation with those of its words that meet nobody else's; as it is if all do, or if it has none.
fn freed<'o>(
    ground: &Ground<'_>,
    others: &[Prepared<'_>],
    ours: &Prepared<'_>,
    operation: &'o Operation,
) -> Option<Cow<'o, Operation>> {
    let place: Option<ClauseId> = match operation {
        Operation::Replace { clause, .. } => Some(clause.clone()),
        Operation::Retitle { .. } => None,
        _ => return Some(Cow::Borrowed(operation)),
    };
    // Words that leave nothing are a deletion.
    let Some(reworded) = ours.reworded.get(&place) else { return Some(Cow::Borrowed(operation)) };
    let words = ground.words(place.as_ref())?;
    let kept = apart(words, reworded, others.iter().filter_map(|one| one.reworded.get(&place)));
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
    use crate::text::merge::merge;
    use crate::text::merge::tests::base;

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
}
