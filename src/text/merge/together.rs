//! Which amendments hang together: those that touch the same clauses, and those that touch what these touch. Seen from what
//! they name, before a word is compared, so that one that changes asks for no more of the text than it bears on.

use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap};

use crate::ids::ClauseId;
use crate::text::clause::{Clause, Text};
use crate::text::reference::targets;

use super::ground::Ground;
use super::{Change, Operation};

/// Amendments to one base, by what they touch.
pub struct Neighbourhood<'a> {
    ground: Ground<'a>,
    changes: &'a [Change],
    /// Numbers behind those of the clauses and of the title, for the clauses that they bring.
    brought: HashMap<&'a ClauseId, usize>,
    touched: Vec<Touched>,
    /// Who touches a clause, moves it, or moves another after or under it: by the number of the clause.
    by_clause: Vec<Vec<usize>>,
    movers: HashMap<usize, Vec<usize>>,
    arrivals: HashMap<usize, Vec<usize>>,
    /// The clauses of the base that refer to each.
    referring: OnceCell<HashMap<ClauseId, Vec<usize>>>,
}

/// What an amendment touches, each clause by its number.
#[derive(Default)]
struct Touched {
    clauses: Vec<usize>,
    /// What it moves.
    moved: Vec<usize>,
    /// What it moves other clauses after, or under, with what lies over that.
    onto: Vec<usize>,
    /// What it puts other clauses after: no matter of its own, but a place is named by it.
    named: Vec<usize>,
}

/// Amendments that hang together, with what they touch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Together {
    /// Which they are: places in the list that was given, in its order.
    pub members: Vec<usize>,
    /// The clauses of the base that they touch; [`None`] is the title.
    pub places: BTreeSet<Option<ClauseId>>,
    /// As much of the base as making them takes: merged into it they give for each of the places, and for each clause that they
    /// bring, the same words, collisions and notes as all those of the list merged into the whole base.
    pub base: Text,
}

impl<'a> Neighbourhood<'a> {
    /// Of amendments in the order of their adoption.
    #[must_use]
    pub fn new(base: &'a Text, changes: &'a [Change]) -> Self {
        let title = base.clauses.len();
        let mut out = Self {
            ground: Ground::new(base),
            changes,
            brought: HashMap::new(),
            touched: Vec::with_capacity(changes.len()),
            by_clause: Vec::new(),
            movers: HashMap::new(),
            arrivals: HashMap::new(),
            referring: OnceCell::new(),
        };
        for operation in changes.iter().flat_map(|change| &change.operations) {
            if let Operation::Insert { clause: new, .. } | Operation::Split { second: new, .. } = operation {
                let next = title + 1 + out.brought.len();
                out.brought.entry(new).or_insert(next);
            }
        }
        out.by_clause = vec![Vec::new(); title + 1 + out.brought.len()];
        for (nth, change) in changes.iter().enumerate() {
            let touched = out.touched(change);
            touched.clauses.iter().for_each(|clause| out.by_clause[*clause].push(nth));
            touched.moved.iter().for_each(|clause| out.movers.entry(*clause).or_default().push(nth));
            touched.onto.iter().for_each(|clause| out.arrivals.entry(*clause).or_default().push(nth));
            out.touched.push(touched);
        }
        out
    }

    /// Those that an amendment may meet, in their order; itself among them if it is in the list.
    #[must_use]
    pub fn of(&self, change: &Change) -> Vec<&'a Change> {
        let near: BTreeSet<usize> = self.near(&self.touched(change)).collect();
        near.into_iter().map(|nth| &self.changes[nth]).collect()
    }

    /// Those that hang together with some amendments, directly or by way of others. These need not be in the list.
    #[must_use]
    pub fn together(&self, with: &[Change]) -> Together {
        let mut seen = vec![false; self.changes.len()];
        let mut clauses: BTreeSet<usize> = BTreeSet::new();
        let mut named: BTreeSet<usize> = BTreeSet::new();
        let mut next: Vec<usize> = Vec::new();
        let mut take = |touched: &Touched, next: &mut Vec<usize>| {
            clauses.extend(&touched.clauses);
            named.extend(touched.onto.iter().chain(&touched.named));
            for nth in self.near(touched) {
                if !std::mem::replace(&mut seen[nth], true) {
                    next.push(nth);
                }
            }
        };
        with.iter().for_each(|change| take(&self.touched(change), &mut next));
        while let Some(nth) = next.pop() {
            take(&self.touched[nth], &mut next);
        }
        let members = (0..seen.len()).filter(|nth| seen[*nth]).collect();
        let all = &self.ground.text.clauses;
        let places = clauses.iter().filter(|number| **number <= all.len());
        Together {
            members,
            places: places.map(|number| all.get(*number).map(|clause| clause.id.clone())).collect(),
            base: self.part(clauses.union(&named).copied()),
        }
    }

    /// The base with these clauses alone, those over them and those under them.
    fn part(&self, clauses: impl Iterator<Item = usize>) -> Text {
        let base = self.ground.text;
        let mut kept: BTreeSet<usize> = BTreeSet::new();
        for clause in clauses.filter_map(|number| base.clauses.get(number)) {
            let over = self.over(clause).filter_map(|id| self.ground.place(id));
            let under = self.ground.subtree(&clause.id).into_iter().filter_map(|id| self.ground.place(&id));
            kept.extend(over.chain(under));
        }
        let mut part = Text::new(base.language.clone(), base.kind);
        part.title.clone_from(&base.title);
        part.clauses = kept.into_iter().map(|number| base.clauses[number].clone()).collect();
        part
    }

    fn near<'s>(&'s self, touched: &'s Touched) -> impl Iterator<Item = usize> + 's {
        let here = touched.clauses.iter().flat_map(|clause| &self.by_clause[*clause]);
        // Two moves meet where one takes away what the other goes after, or under.
        let leaving = touched.moved.iter().filter_map(|clause| self.arrivals.get(clause)).flatten();
        let coming = touched.onto.iter().filter_map(|clause| self.movers.get(clause)).flatten();
        here.chain(leaving).chain(coming).copied()
    }

    /// The number of a clause; none for one that nobody brings.
    fn number(&self, id: &ClauseId) -> Option<usize> {
        self.ground.place(id).or_else(|| self.brought.get(id).copied())
    }

    const fn title(&self) -> usize {
        self.ground.text.clauses.len()
    }

    fn touched(&self, change: &Change) -> Touched {
        let mut out = Touched::default();
        for operation in &change.operations {
            self.touch(operation, &mut out);
        }
        out.clauses.sort_unstable();
        out.clauses.dedup();
        out
    }

    fn touch(&self, operation: &Operation, out: &mut Touched) {
        let anchor = anchor(&self.ground, operation).map_or(Some(self.title()), |id| self.ground.place(id));
        out.clauses.extend(anchor);
        match operation {
            Operation::Replace { clause, words, .. } if words.trim().is_empty() => self.delete(clause, out),
            Operation::Replace { words, .. } | Operation::Retitle { title: words, .. } => self.refer(words, out),
            Operation::Delete { clause } => self.delete(clause, out),
            Operation::Insert { clause, after, parent, words, .. } => {
                out.clauses.extend(parent.iter().chain([clause]).filter_map(|id| self.number(id)));
                out.named.extend(after.as_ref().and_then(|id| self.number(id)));
                self.refer(words, out);
            }
            Operation::Move { clause, after, parent } => {
                out.clauses.extend(parent.as_ref().and_then(|id| self.number(id)));
                out.moved.extend(self.number(clause));
                out.onto.extend(after.as_ref().and_then(|id| self.number(id)));
                if let Some(parent) = parent.as_ref().and_then(|id| self.ground.clause(id)) {
                    out.onto.extend(self.over(parent).filter_map(|id| self.ground.place(id)));
                }
            }
            Operation::Split { second, .. } => out.clauses.extend(self.number(second)),
            Operation::Join { with, .. } => {
                out.clauses.extend(self.number(with));
                // References to the clause that ends lead to the other one.
                out.clauses.extend(self.referring().get(with).into_iter().flatten());
            }
        }
    }

    fn delete(&self, clause: &ClauseId, out: &mut Touched) {
        out.clauses.extend(self.ground.subtree(clause).iter().filter_map(|id| self.number(id)));
    }

    fn refer(&self, words: &str, out: &mut Touched) {
        out.clauses.extend(targets(words).iter().filter_map(|id| self.number(id)));
    }

    /// A clause and those over it.
    fn over(&self, clause: &'a Clause) -> impl Iterator<Item = &'a ClauseId> + '_ {
        let up = std::iter::successors(Some(clause), |clause| self.ground.clause(clause.parent.as_ref()?));
        // A ring of parents would never end.
        up.map(|clause| &clause.id).take(self.title() + 1)
    }

    fn referring(&self) -> &HashMap<ClauseId, Vec<usize>> {
        self.referring.get_or_init(|| {
            let mut out: HashMap<ClauseId, Vec<usize>> = HashMap::new();
            for (number, clause) in self.ground.text.clauses.iter().enumerate() {
                for id in targets(&clause.words).into_iter().chain(targets(&clause.wrap_up)) {
                    out.entry(id).or_default().push(number);
                }
            }
            out
        })
    }
}

/// At which clauses of a base operations stand, for lists that go by clauses.
pub struct Anchors<'a>(Ground<'a>);

impl<'a> Anchors<'a> {
    /// Of a base.
    #[must_use]
    pub fn new(base: &'a Text) -> Self {
        Self(Ground::new(base))
    }

    /// The clause at which an operation stands: the one that it is about; of one that comes in, the one that it follows, else
    /// the one that it stands under, else the first of its kind. [`None`] is the title.
    #[must_use]
    pub fn of(&self, operation: &Operation) -> Option<&'a ClauseId> {
        anchor(&self.0, operation)
    }
}

fn anchor<'a>(ground: &Ground<'a>, operation: &Operation) -> Option<&'a ClauseId> {
    let known = |id: &ClauseId| ground.clause(id).map(|clause| &clause.id);
    if let Some(clause) = operation.clause() {
        return known(clause);
    }
    let Operation::Insert { after, parent, kind, .. } = operation else { return None };
    let start = || ground.text.of_kind(*kind).next().or_else(|| ground.text.clauses.last()).map(|clause| &clause.id);
    after.iter().chain(parent).find_map(known).or_else(start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::AmendmentId;
    use crate::text::clause::ClauseKind;
    use crate::text::merge::tests::{base, changes, delete, id, insert, operation_among, replace, shift};
    use crate::text::merge::{Merged, merge};
    use proptest::prelude::*;

    fn names(of: &Together) -> (Vec<usize>, Vec<&str>) {
        (of.members.clone(), of.places.iter().map(|place| place.as_ref().map_or("title", ClauseId::as_str)).collect())
    }

    #[test]
    fn what_touches_the_same_hangs_together_and_nothing_else() {
        let text = base(&["one", "two", "three", "four", "five", "six"]);
        let all = changes(vec![
            vec![replace("c1", "uno")],
            vec![replace("c1", "eins"), replace("c2", "due")],
            vec![delete("c2")],
            vec![insert("x", Some("c3"), "new")],
            vec![shift("c4", Some("c3")), replace("c5", "see [#c6]")],
            vec![replace("c6", "sei")],
        ]);
        let near = Neighbourhood::new(&text, &all);
        assert_eq!(names(&near.together(&all[..1])), (vec![0, 1, 2], vec!["c1", "c2"]));
        assert_eq!(names(&near.together(&all[3..4])), (vec![3], vec!["c3"]), "what goes after c3 too is apart");
        assert_eq!(names(&near.together(&all[5..])), (vec![4, 5], vec!["c4", "c5", "c6"]));
        let title = changes(vec![vec![Operation::retitle("T")]]);
        assert_eq!(names(&near.together(&title)), (vec![], vec!["title"]));
        assert_eq!(near.of(&all[0]).len(), 2, "by way of another it is no neighbour");
    }

    /// Nine clauses, some of them under others, some that refer to others.
    fn text() -> Text {
        let mut text =
            base(&["a b c d e", "b [#c7]. d e a", "c d", "d a", "e d c b a", "a b", "b c. d", "c [#c1] b", "d e"]);
        for (nth, parent) in [(2, "c2"), (3, "c3"), (6, "c6"), (8, "c8")] {
            text.clauses[nth].parent = Some(id(parent));
        }
        text
    }

    fn lists() -> impl Strategy<Value = Vec<Vec<Operation>>> {
        let list = |nth: usize| {
            let second = prop::option::weighted(0.3, operation_among(nth + 10, 9));
            (operation_among(nth, 9), second).prop_map(|(one, other)| std::iter::once(one).chain(other).collect())
        };
        (list(0), list(1), list(2), list(3), list(4), list(5)).prop_map(|(a, b, c, d, e, f)| vec![a, b, c, d, e, f])
    }

    /// What a merging says of some amendments alone; that of what else it says nothing is of them.
    fn only(merged: &Merged, those: &[AmendmentId]) -> Merged {
        let within = |ids: &[AmendmentId]| {
            let count = ids.iter().filter(|id| those.contains(id)).count();
            assert!(count == 0 || count == ids.len(), "{ids:?} hang together");
            count > 0
        };
        let mut out = merged.clone();
        out.collisions.retain(|one| within(&one.amendments));
        out.notes.retain(|one| within(&one.amendments));
        out.applied.retain(|id| those.contains(id));
        out.unapplied.retain(|id| those.contains(id));
        out
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]
        #[test]
        fn what_hangs_together_merges_as_with_all_others(lists in lists(), seed in 0..6_usize, is_taken in any::<bool>()) {
            let (text, mut all) = (text(), changes(lists));
            let seeds = vec![all[seed].clone()];
            if !is_taken {
                all.remove(seed);
            }
            let together = Neighbourhood::new(&text, &all).together(&seeds);
            prop_assert!(!is_taken || together.members.contains(&seed));
            let those: Vec<Change> = together.members.iter().map(|nth| all[*nth].clone()).collect();
            let ids: Vec<AmendmentId> = those.iter().map(|one| one.amendment.clone()).collect();
            let (whole, part) = (merge(&text, &all), merge(&together.base, &those));
            let words = |merged: &Merged, id: &ClauseId| merged.text.clause(id).map(|one| (one.words.clone(), one.opening));
            for place in &together.places {
                match place {
                    Some(id) => prop_assert_eq!(words(&whole, id), words(&part, id), "{}", id),
                    None => prop_assert_eq!(&whole.text.title, &part.text.title),
                }
            }
            for operation in those.iter().flat_map(|change| &change.operations) {
                if let Operation::Insert { clause: new, .. } | Operation::Split { second: new, .. } = operation {
                    prop_assert_eq!(words(&whole, new), words(&part, new), "{}", new);
                }
            }
            let said = only(&whole, &ids);
            prop_assert_eq!(said.collisions, part.collisions);
            prop_assert_eq!(said.notes, part.notes);
            prop_assert_eq!((said.applied, said.unapplied), (part.applied, part.unapplied));
        }

        #[test]
        fn nobody_meets_another_than_a_neighbour(lists in lists()) {
            let (text, all) = (text(), changes(lists));
            let near = Neighbourhood::new(&text, &all);
            for one in &all {
                let there: Vec<&AmendmentId> = near.of(one).into_iter().map(|other| &other.amendment).collect();
                let met = crate::text::merge::encounters(&text, one, &all);
                prop_assert!(met.iter().all(|met| there.contains(&&met.amendment)));
            }
        }
    }

    #[test]
    fn an_operation_stands_at_a_clause() {
        let text = base(&["one", "two"]);
        let anchors = Anchors::new(&text);
        let at = |operation: &Operation| anchors.of(operation).map(ClauseId::as_str);
        assert_eq!(at(&replace("c2", "due")), Some("c2"));
        assert_eq!(at(&insert("x", Some("c2"), "new")), Some("c2"));
        assert_eq!(at(&insert("x", None, "new")), Some("c1"));
        assert_eq!(at(&Operation::retitle("T")), None);
        let reason = Operation::Insert {
            clause: id("x"),
            after: None,
            parent: None,
            kind: ClauseKind::Preambular,
            words: "Noting".to_owned(),
            opening: 0,
        };
        assert_eq!(at(&reason), Some("c2"), "of a kind that is not there yet, the last clause");
    }
}
