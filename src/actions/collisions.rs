//! Which amendments to a declaration collide: found once for each version and clause, and kept.
//!
//! Kept in the process and not in rows, by a digest of everything that the answer depends on: the words of the version, and
//! what each amendment at the place does now (its operations as they stand, the wording in which it was adopted, the adopted
//! sub-amendments). So nothing has to be thrown away when an amendment is filed, revised, carried over or decided, no act
//! can forget to do so, and no other process needs to know: what is not kept is found again, and is the same. As rows it
//! would be a second record beside the amendments that `accord verify` would have to make again in any case.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::clock::sha256;
use crate::ids::{AmendmentId, OperationId};
use crate::procedure::Standing;
use crate::storage::amendments::{Amendment, OperationRow};
use crate::text::Text;
use crate::text::merge::{Change, CollisionKind, Crowds};

use super::Dossier;

/// The pairs of amendments that cannot both be made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Colliding {
    /// Of each amendment those with which it collides, so that a pair is known from both sides.
    known: BTreeMap<AmendmentId, BTreeMap<AmendmentId, Option<CollisionKind>>>,
}

impl Colliding {
    /// Each pair once, the smaller identity first.
    pub fn pairs(&self) -> impl Iterator<Item = (&AmendmentId, &AmendmentId)> {
        self.known.iter().flat_map(|(a, others)| others.keys().filter(move |b| a < b).map(move |b| (a, b)))
    }

    /// Whether two cannot both be made.
    #[must_use]
    pub fn contains(&self, one: &AmendmentId, other: &AmendmentId) -> bool {
        self.known.get(one).is_some_and(|others| others.contains_key(other))
    }

    /// Why two cannot both be made; nothing too for sub-amendments, which meet in the words of another amendment.
    #[must_use]
    pub fn kind(&self, one: &AmendmentId, other: &AmendmentId) -> Option<CollisionKind> {
        self.known.get(one)?.get(other).copied().flatten()
    }

    /// Those that cannot be made together with one.
    pub fn with<'a>(&'a self, id: &AmendmentId) -> impl Iterator<Item = &'a AmendmentId> + use<'a> {
        self.known.get(id).into_iter().flat_map(BTreeMap::keys)
    }

    fn add(&mut self, one: &AmendmentId, other: &AmendmentId, kind: Option<CollisionKind>) {
        for (one, other) in [(one, other), (other, one)] {
            self.known.entry(one.clone()).or_default().entry(other.clone()).or_insert(kind);
        }
    }

    fn take_in(&mut self, found: &Self) {
        found.pairs().for_each(|(one, other)| self.add(one, other, found.kind(one, other)));
    }

    /// How many pairs there are.
    fn count(&self) -> usize {
        self.known.values().map(BTreeMap::len).sum::<usize>() / 2
    }
}

/// What was found, by digest. As soon as it holds too much, what was asked for longest ago goes.
#[derive(Debug, Default)]
pub struct CollisionMemo {
    known: Mutex<Known>,
}

/// How many pairs and answers are kept: some ten megabytes.
const MOST_KEPT: usize = 100_000;

#[derive(Debug, Default)]
struct Known {
    found: HashMap<String, Kept>,
    weight: usize,
    /// Counts the questions.
    asked: u64,
    computed: u64,
}

#[derive(Debug)]
struct Kept {
    colliding: Arc<Colliding>,
    asked: u64,
}

impl Known {
    fn keep(&mut self, key: String, colliding: Arc<Colliding>) {
        let weighs = |one: &Colliding| 1 + one.count();
        if weighs(&colliding) > MOST_KEPT {
            return;
        }
        self.weight += weighs(&colliding);
        let before = self.found.insert(key, Kept { colliding, asked: self.asked });
        self.weight -= before.map_or(0, |kept| weighs(&kept.colliding));
        while self.weight > MOST_KEPT {
            // The older half at once, so that what is full is not sorted at every question.
            let mut ages: Vec<u64> = self.found.values().map(|kept| kept.asked).collect();
            ages.sort_unstable();
            let middle = ages.get(ages.len() / 2).copied().unwrap_or(0);
            self.found.retain(|_, kept| kept.asked > middle);
            self.weight = self.found.values().map(|kept| weighs(&kept.colliding)).sum();
        }
    }
}

impl CollisionMemo {
    /// One that knows nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// That of the process.
    fn shared() -> &'static Self {
        static SHARED: OnceLock<CollisionMemo> = OnceLock::new();
        SHARED.get_or_init(Self::new)
    }

    /// At how many places amendments were compared so far.
    #[must_use]
    pub fn computed(&self) -> u64 {
        self.with_known(|known| known.computed)
    }

    fn with_known<T>(&self, use_it: impl FnOnce(&mut Known) -> T) -> T {
        // Whoever panicked while holding it left whole answers: they are inserted in one go.
        use_it(&mut self.known.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn get(&self, key: &str) -> Option<Arc<Colliding>> {
        self.with_known(|known| {
            known.asked += 1;
            let asked = known.asked;
            let kept = known.found.get_mut(key)?;
            kept.asked = asked;
            Some(Arc::clone(&kept.colliding))
        })
    }

    fn keep(&self, key: String, colliding: Colliding) -> Arc<Colliding> {
        let colliding = Arc::new(colliding);
        self.with_known(|known| known.keep(key, Arc::clone(&colliding)));
        colliding
    }

    /// What was found at a place; found now if nobody asked before.
    fn at_place(&self, key: String, find: impl FnOnce() -> Colliding) -> Arc<Colliding> {
        self.get(&key).unwrap_or_else(|| {
            self.with_known(|known| known.computed += 1);
            self.keep(key, find())
        })
    }
}

impl Dossier {
    /// The pairs of filed amendments that cannot both be made.
    #[must_use]
    pub fn colliding(&self) -> Arc<Colliding> {
        Arc::clone(self.found.colliding.get_or_init(|| self.colliding_by(CollisionMemo::shared())))
    }

    /// As [`Self::colliding`], with what a memo knows.
    #[must_use]
    pub fn colliding_by(&self, memo: &CollisionMemo) -> Arc<Colliding> {
        let case = Case::new(self);
        let key = case.key();
        if let Some(known) = memo.get(&key) {
            return known;
        }
        let mut out = Colliding::default();
        case.tops(memo, &mut out);
        case.subs(memo, &mut out);
        memo.keep(key, out)
    }
}

/// The filed amendments of a declaration, each with a digest of all that its changes depend on.
struct Case<'a> {
    dossier: &'a Dossier,
    base: String,
    tops: Vec<(&'a Amendment, String)>,
    subs: Vec<(&'a Amendment, String)>,
}

impl<'a> Case<'a> {
    fn new(dossier: &'a Dossier) -> Self {
        let filed = |one: &&Amendment| {
            !matches!(one.standing, Standing::Draft | Standing::Withdrawn | Standing::Inadmissible)
                && dossier.is_on_base(one)
        };
        let mut adopted: HashMap<&AmendmentId, Vec<&Amendment>> = HashMap::new();
        for sub in dossier.adopted_in_order() {
            if let Some(parent) = &sub.sub_of {
                adopted.entry(parent).or_default().push(sub);
            }
        }
        let of = |sub: bool| {
            let those = dossier.amendments.iter().filter(filed).filter(move |one| one.sub_of.is_some() == sub);
            those.map(|one| (one, print(dossier, one, adopted.get(&one.id).map_or(&[], Vec::as_slice)))).collect()
        };
        Self { dossier, base: print_of_text(dossier.base_text()), tops: of(false), subs: of(true) }
    }

    fn key(&self) -> String {
        let mut all = Print::default();
        all.say(&self.base);
        for (_, print) in self.tops.iter().chain(&self.subs) {
            all.say(print);
        }
        for parent in self.parents().keys() {
            all.say(&self.print_of_parent(parent));
        }
        all.digest()
    }

    /// Amendments: each place of the text at which several meet is asked for by itself.
    fn tops(&self, memo: &CollisionMemo, out: &mut Colliding) {
        let own: Vec<(Change, &str)> =
            self.tops.iter().filter_map(|(one, print)| Some((self.dossier.change(&one.id)?, print.as_str()))).collect();
        let (changes, prints): (Vec<Change>, Vec<&str>) = own.into_iter().unzip();
        let meetings = Crowds::new(self.dossier.base_text(), &changes);
        for place in meetings.places() {
            let mut key = Print::default();
            key.say(&self.base);
            place.iter().for_each(|nth| key.say(prints[*nth]));
            let found = memo.at_place(key.digest(), || {
                let mut found = Colliding::default();
                for met in meetings.colliding_at(&place) {
                    found.add(&met.amendments[0], &met.amendments[1], Some(met.kind));
                }
                found
            });
            out.take_in(&found);
        }
    }

    /// Sub-amendments: those to one operation of one amendment meet in its words.
    fn subs(&self, memo: &CollisionMemo, out: &mut Colliding) {
        for (parent, those) in self.parents() {
            let mut key = Print::default();
            key.say(&self.print_of_parent(parent));
            those.iter().for_each(|(_, print)| key.say(print));
            let found = memo.at_place(key.digest(), || {
                let mut found = Colliding::default();
                for (nth, (a, _)) in those.iter().enumerate() {
                    let met =
                        those[nth + 1..].iter().filter(|(b, _)| self.dossier.sub_collision(a, b, parent).is_some());
                    met.for_each(|(b, _)| found.add(&a.id, &b.id, None));
                }
                found
            });
            out.take_in(&found);
        }
    }

    /// The operations that several sub-amendments change, with these.
    fn parents(&self) -> BTreeMap<&OperationId, Vec<(&'a Amendment, &str)>> {
        let mut out: BTreeMap<&OperationId, Vec<(&'a Amendment, &str)>> = BTreeMap::new();
        for (sub, print) in &self.subs {
            for parent in self.dossier.operations(&sub.id).iter().filter_map(|row| row.amends_id.as_ref()) {
                let there = out.entry(parent).or_default();
                if there.last().is_none_or(|(last, _)| last.id != sub.id) {
                    there.push((*sub, print));
                }
            }
        }
        out.retain(|_, those| those.len() > 1);
        out
    }

    fn print_of_parent(&self, parent: &OperationId) -> String {
        let mut print = Print::default();
        if let Some(row) = self.dossier.parent_row(parent) {
            print.say(row.id.as_str());
            print.say(&row.words);
        }
        print.digest()
    }
}

/// A digest of what an amendment does now.
fn print(dossier: &Dossier, amendment: &Amendment, adopted_subs: &[&Amendment]) -> String {
    let mut print = Print::default();
    print.say(amendment.id.as_str());
    print.say(&format!("{:?}", (amendment.number, amendment.sub_number)));
    dossier.operations(&amendment.id).iter().for_each(|row| print.say_row(row));
    let wording = dossier.decided_question(&amendment.id).and_then(|question| question.recommendation_id.as_ref());
    for one in dossier.recommendations.iter().filter(|one| wording == Some(&one.id)) {
        print.say(one.words.as_deref().unwrap_or_default());
    }
    for sub in adopted_subs {
        print.say(sub.id.as_str());
        dossier.operations(&sub.id).iter().for_each(|row| print.say_row(row));
    }
    print.digest()
}

fn print_of_text(text: &Text) -> String {
    let mut print = Print::default();
    print.say(text.language.as_str());
    print.say(&text.title);
    for clause in &text.clauses {
        print.say(clause.id.as_str());
        print.say(clause.parent.as_ref().map_or("", |parent| parent.as_str()));
        print.say(clause.kind.as_str());
        print.say(&clause.words);
    }
    print.digest()
}

/// What a digest is made of: each piece with its length, so that no two lists of pieces give the same.
#[derive(Default)]
struct Print(Vec<u8>);

impl Print {
    fn say(&mut self, piece: &str) {
        self.0.extend_from_slice(&piece.len().to_le_bytes());
        self.0.extend_from_slice(piece.as_bytes());
    }

    /// All of it: a column that comes to it must be told here too.
    fn say_row(&mut self, row: &OperationRow) {
        let OperationRow {
            id,
            amendment_id,
            position,
            act,
            clause_id,
            second_id,
            after_id,
            parent_id,
            kind,
            words,
            opening,
            amends_id,
            base_words,
            edits,
            algorithm,
        } = row;
        for piece in [id.as_str(), amendment_id.as_str(), act.as_str(), words, base_words, edits] {
            self.say(piece);
        }
        self.say(&format!("{position} {opening} {algorithm}"));
        self.say(&format!("{:?}", (clause_id, second_id, after_id, parent_id, kind, amends_id)));
    }

    fn digest(&self) -> String {
        sha256(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(count: usize) -> Colliding {
        let mut out = Colliding::default();
        for nth in 0..count {
            out.add(&AmendmentId::new("a"), &AmendmentId::new(format!("b{nth}")), None);
        }
        out
    }

    #[test]
    fn what_was_asked_for_longest_ago_goes_first() {
        let memo = CollisionMemo::new();
        for nth in 0..12 {
            memo.at_place(nth.to_string(), || pairs(MOST_KEPT / 10));
            assert!(memo.get("0").is_some(), "it is asked for all the time");
        }
        assert!(memo.with_known(|known| known.weight <= MOST_KEPT));
        assert!(memo.get("1").is_none());
        assert_eq!(memo.computed(), 12);
    }

    #[test]
    fn a_pair_is_known_from_both_sides() {
        let (a, b, mut found) = (AmendmentId::new("a"), AmendmentId::new("b"), Colliding::default());
        found.add(&b, &a, Some(CollisionKind::Overlap));
        assert!(found.contains(&a, &b) && found.contains(&b, &a));
        assert_eq!(found.kind(&a, &b), Some(CollisionKind::Overlap));
        assert_eq!(found.with(&b).collect::<Vec<_>>(), [&a]);
    }
}
