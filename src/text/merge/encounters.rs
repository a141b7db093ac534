//! Which of many amendments one meets, and how: for its author to know before it is filed.

use crate::ids::{AmendmentId, ClauseId};
use crate::text::Text;

use super::ground::Ground;
use super::near::Neighbours;
use super::prepared::Prepared;
use super::{Change, CollisionKind, NoteKind, collide};

/// How two amendments meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    /// They cannot both be made.
    Collides(CollisionKind),
    /// Both can be made, and somebody must look at what comes of it.
    Merges(NoteKind),
}

/// Another amendment that one meets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encounter {
    /// The other.
    pub amendment: AmendmentId,
    /// Where; [`None`] is the title.
    pub clause: Option<ClauseId>,
    /// How.
    pub how: How,
}

impl Encounter {
    /// Why the two cannot both be made, if they cannot.
    #[must_use]
    pub const fn collision(&self) -> Option<CollisionKind> {
        match self.how {
            How::Collides(kind) => Some(kind),
            How::Merges(_) => None,
        }
    }
}

/// Where an amendment meets others, in their order; each way of meeting once. Only those that touch the same clause or place
/// are compared; what does not fit the base meets nothing.
#[must_use]
pub fn encounters(base: &Text, mine: &Change, others: &[Change]) -> Vec<Encounter> {
    let ground = Ground::new(base);
    let Ok(own) = Prepared::checked(&ground, mine) else { return Vec::new() };
    let fitting: Vec<Prepared<'_>> =
        others.iter().filter_map(|change| Prepared::checked(&ground, change).ok()).collect();
    let mut near = Neighbours::default();
    fitting.iter().for_each(|other| near.add(other));
    near.of(&own).into_iter().flat_map(|at| pair(&ground, &fitting[at], &own)).collect()
}

/// The reason why two cannot both be made; if both can, each note on them once.
fn pair(ground: &Ground<'_>, other: &Prepared<'_>, own: &Prepared<'_>) -> Vec<Encounter> {
    let amendment = other.amendment();
    let encounter = |clause: Option<ClauseId>, how| Encounter { amendment: amendment.clone(), clause, how };
    if let Some(met) = collide::collisions(ground, other, own).into_iter().next() {
        return vec![encounter(met.clause, How::Collides(met.kind))];
    }
    let mut out: Vec<Encounter> = Vec::new();
    for (kind, clause) in collide::pair_notes(ground, other, own) {
        let how = How::Merges(kind);
        if !out.iter().any(|one| one.how == how) {
            out.push(encounter(clause, how));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::text::merge::Operation;
    use crate::text::{Clause, ClauseKind, DeclarationKind};

    const WORDS: &str = "Urges States to sign the pact. Thanks the hosts of the meeting.";

    fn change(id: &str, operation: Operation) -> Change {
        Change { amendment: AmendmentId::new(id), filed: 1, operations: vec![operation] }
    }

    fn replace(id: &str, from: &str, to: &str) -> Change {
        change(id, Operation::replace(ClauseId::new("c1"), WORDS.replace(from, to), 5))
    }

    #[test]
    fn an_amendment_learns_what_it_meets_and_how() {
        let mut base = Text::new(Language::english(), DeclarationKind::Resolution);
        for id in ["c1", "c2"] {
            base.clauses.push(Clause::new(ClauseId::new(id), ClauseKind::Operative, WORDS));
        }
        let (c1, c2) = (ClauseId::new("c1"), ClauseId::new("c2"));
        let others = [
            replace("a", "sign", "ratify"),
            replace("b", "Urges", "Calls upon"),
            replace("c", "hosts", "staff"),
            replace("d", "sign", "accept"),
            change("e", Operation::Delete { clause: c1.clone() }),
            change("f", Operation::Delete { clause: c2.clone() }),
            change("g", Operation::Join { clause: c1.clone(), with: c2 }),
            change("h", Operation::Delete { clause: ClauseId::new("elsewhere") }),
        ];
        let met = encounters(&base, &replace("mine", "sign", "accept"), &others);
        let met: Vec<(&str, How)> = met.iter().map(|one| (one.amendment.as_str(), one.how)).collect();
        let collides = |id, kind| (id, How::Collides(kind));
        let merges = |id, kind| (id, How::Merges(kind));
        assert_eq!(
            met,
            [
                collides("a", CollisionKind::Overlap),
                merges("b", NoteKind::SameSentence),
                merges("d", NoteKind::Identical),
                collides("e", CollisionKind::DeleteEdit),
            ]
        );
        assert!(
            encounters(&base, &change("mine", Operation::Delete { clause: "elsewhere".into() }), &others).is_empty()
        );
        assert!(encounters(&base, &replace("mine", "sign", "sign"), &others[..4]).is_empty());
    }
}
