//! Two versions of a text side by side, clause by clause, by identity and not by place.

use std::collections::{BTreeMap, BTreeSet};

use crate::ids::ClauseId;

use super::clause::{Clause, Text};
use super::diff::{Piece, PieceKind, display};
use super::inline;
use super::tokens::tokens;

/// What became of a clause between two versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClauseChange {
    /// Its words are the same.
    Unchanged,
    /// Its words changed: these.
    Changed(Vec<Piece>),
    /// It is new.
    Inserted,
    /// It is gone.
    Deleted,
}

/// One clause of either version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The clause as it is now, or as it was if it is gone.
    pub clause: Clause,
    /// What became of its words.
    pub change: ClauseChange,
    /// Whether it stands elsewhere than before, relative to its neighbours, or under another clause.
    pub moved: bool,
}

/// Where a line around the clauses stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineKind {
    /// Over the title.
    Masthead,
    /// Place and date.
    PlaceDate,
    /// Who acts.
    Enacting,
    /// Behind the clauses.
    Closing,
}

/// Two versions compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The title.
    pub title: Vec<Piece>,
    /// The other lines around the clauses, in reading order, line by line.
    pub lines: Vec<(LineKind, Vec<Piece>)>,
    /// All clauses in reading order: those of the later version, with the gone ones where they stood.
    pub clauses: Vec<Compared>,
}

impl Comparison {
    /// Whether nothing changed.
    #[must_use]
    pub fn is_same(&self) -> bool {
        let same = |pieces: &[Piece]| pieces.iter().all(|piece| piece.kind == PieceKind::Same);
        same(&self.title)
            && self.lines.iter().all(|(_, pieces)| same(pieces))
            && self.clauses.iter().all(|one| one.change == ClauseChange::Unchanged && !one.moved)
    }
}

/// Compares two versions in one language.
///
/// Words are compared as plain text; where only marks changed, as marked text.
#[must_use]
pub fn compare(before: &Text, after: &Text) -> Comparison {
    let mut clauses = leading_gone(before, after);
    let moved = moved(before, after);
    for clause in &after.clauses {
        let change = match before.clause(&clause.id) {
            None => ClauseChange::Inserted,
            Some(old) => changed(old, clause),
        };
        clauses.push(Compared { clause: clause.clone(), change, moved: moved.contains(&clause.id) });
        clauses.extend(gone_after(before, after, &clause.id, &moved));
    }
    Comparison { title: display(&before.title, &after.title), lines: lines(before, after), clauses }
}

/// The lines around the clauses, each beside the one in its place.
fn lines(before: &Text, after: &Text) -> Vec<(LineKind, Vec<Piece>)> {
    let mut out = Vec::new();
    let mut add = |kind, old: &[String], new: &[String]| {
        let line = |lines: &[String], nth: usize| lines.get(nth).cloned().unwrap_or_default();
        for nth in 0..old.len().max(new.len()) {
            let (old, new) = (line(old, nth), line(new, nth));
            if !(old.is_empty() && new.is_empty()) {
                out.push((kind, display(&old, &new)));
            }
        }
    };
    let one = std::slice::from_ref;
    add(LineKind::Masthead, &before.masthead, &after.masthead);
    add(LineKind::PlaceDate, one(&before.place_date), one(&after.place_date));
    add(LineKind::Enacting, one(&before.enacting), one(&after.enacting));
    add(LineKind::Closing, &before.closing, &after.closing);
    out
}

/// Where the clauses that moved stood before: each with the clause that it followed and that stayed or is gone; none for the
/// start of the text. In the order of the former version.
#[must_use]
pub fn departures<'a>(before: &'a Text, comparison: &Comparison) -> Vec<(Option<&'a ClauseId>, &'a ClauseId)> {
    let moved: BTreeSet<&ClauseId> =
        comparison.clauses.iter().filter(|one| one.moved).map(|one| &one.clause.id).collect();
    let mut last = None;
    let mut out = Vec::new();
    for clause in &before.clauses {
        if moved.contains(&clause.id) {
            out.push((last, &clause.id));
        } else {
            last = Some(&clause.id);
        }
    }
    out
}

/// Clauses that are parts of one another from version to version, by the same words in the same order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kinship {
    /// New clauses whose words were the end of the clause before them: from which.
    pub split_from: BTreeMap<ClauseId, ClauseId>,
    /// Gone clauses whose words are now the end of the clause before them: to which.
    pub joined_to: BTreeMap<ClauseId, ClauseId>,
}

/// Finds clauses that were split in two, or joined into one, without another word changed.
#[must_use]
pub fn kinship(before: &Text, after: &Text) -> Kinship {
    Kinship { split_from: halves(after, before), joined_to: halves(before, after) }
}

/// The clauses of one text that the other lacks, and whose words stand there at the end of the clause that they follow.
fn halves(apart: &Text, whole: &Text) -> BTreeMap<ClauseId, ClauseId> {
    let mut out = BTreeMap::new();
    for (at, half) in apart.clauses.iter().enumerate().filter(|(_, one)| whole.clause(&one.id).is_none()) {
        let first = apart.clauses[..at].iter().rev().find(|one| one.parent == half.parent);
        let Some((first, both)) = first.and_then(|first| Some((first, whole.clause(&first.id)?))) else { continue };
        let (head, tail) = (spoken(&first.words), spoken(&half.words));
        if !head.is_empty() && !tail.is_empty() && spoken(&both.words) == [head, tail].concat() {
            out.insert(half.id.clone(), first.id.clone());
        }
    }
    out
}

/// The words of a marked text without punctuation and capitals.
fn spoken(marked: &str) -> Vec<String> {
    let plain = inline::plain(marked);
    tokens(&plain).into_iter().filter(|token| token.is_word()).map(|token| token.word.to_lowercase()).collect()
}

/// The difference between the words of one clause in two versions.
fn changed(old: &Clause, new: &Clause) -> ClauseChange {
    let whole = |clause: &Clause| {
        let parts = [clause.words.as_str(), clause.wrap_up.as_str()];
        parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" ")
    };
    let (old, new) = (whole(old), whole(new));
    if old == new {
        return ClauseChange::Unchanged;
    }
    let (plain_old, plain_new) = (inline::plain(&old), inline::plain(&new));
    ClauseChange::Changed(if plain_old == plain_new { display(&old, &new) } else { display(&plain_old, &plain_new) })
}

fn gone(clause: &Clause) -> Compared {
    Compared { clause: clause.clone(), change: ClauseChange::Deleted, moved: false }
}

/// The clauses gone from the very start.
fn leading_gone(before: &Text, after: &Text) -> Vec<Compared> {
    before.clauses.iter().take_while(|clause| after.clause(&clause.id).is_none()).map(gone).collect()
}

/// The clauses gone that stood between a clause and the next one that is left. A clause that moved takes none along:
/// they stay with the last clause before it that stands.
fn gone_after(before: &Text, after: &Text, id: &ClauseId, moved: &BTreeSet<ClauseId>) -> Vec<Compared> {
    let Some(place) = before.clauses.iter().position(|clause| clause.id == *id) else { return Vec::new() };
    if moved.contains(id) && has_standing_before(before, after, place, moved) {
        return Vec::new();
    }
    before.clauses[place + 1..]
        .iter()
        .take_while(|clause| after.clause(&clause.id).is_none() || (moved.contains(&clause.id) && !moved.contains(id)))
        .filter(|clause| after.clause(&clause.id).is_none())
        .map(gone)
        .collect()
}

fn has_standing_before(before: &Text, after: &Text, place: usize, moved: &BTreeSet<ClauseId>) -> bool {
    before.clauses[..place].iter().any(|clause| after.clause(&clause.id).is_some() && !moved.contains(&clause.id))
}

/// The clauses outside the longest sequence that kept its order, and those with another parent.
fn moved(before: &Text, after: &Text) -> BTreeSet<ClauseId> {
    let common: Vec<(usize, &Clause)> = after
        .clauses
        .iter()
        .filter_map(|clause| Some((before.clauses.iter().position(|old| old.id == clause.id)?, clause)))
        .collect();
    let places: Vec<usize> = common.iter().map(|(place, _)| *place).collect();
    let kept = longest_rising(&places);
    common
        .iter()
        .enumerate()
        .filter(|(at, (place, clause))| !kept.contains(at) || before.clauses[*place].parent != clause.parent)
        .map(|(_, (_, clause))| clause.id.clone())
        .collect()
}

/// Indexes of a longest rising subsequence.
fn longest_rising(places: &[usize]) -> BTreeSet<usize> {
    let mut best: Vec<(usize, Option<usize>)> = Vec::with_capacity(places.len());
    for (at, place) in places.iter().enumerate() {
        let before = (0..at).filter(|earlier| places[*earlier] < *place).max_by_key(|earlier| best[*earlier].0);
        best.push((before.map_or(0, |earlier| best[earlier].0) + 1, before));
    }
    let mut out = BTreeSet::new();
    let mut at = (0..places.len()).max_by_key(|at| best[*at].0);
    while let Some(here) = at {
        out.insert(here);
        at = best[here].1;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::text::{ClauseKind, DeclarationKind};
    use proptest::prelude::*;

    /// A text of clauses named and worded by these letters; a capital has other words.
    fn text(plan: &str) -> Text {
        let mut text = Text::new(Language::english(), DeclarationKind::Declaration);
        for sign in plan.chars() {
            let id = ClauseId::new(sign.to_ascii_lowercase().to_string());
            let words = if sign.is_uppercase() { "the new words stand here" } else { "the old words stand here" };
            text.clauses.push(Clause::new(id, ClauseKind::Operative, words));
        }
        text
    }

    fn shown(before: &str, after: &str) -> String {
        let comparison = compare(&text(before), &text(after));
        let sign = |one: &Compared| {
            let change = match one.change {
                ClauseChange::Unchanged => "",
                ClauseChange::Changed(_) => "~",
                ClauseChange::Inserted => "+",
                ClauseChange::Deleted => "-",
            };
            format!("{change}{}{}", if one.moved { ">" } else { "" }, one.clause.id)
        };
        comparison.clauses.iter().map(sign).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn every_clause_of_both_is_shown_in_reading_order() {
        assert_eq!(shown("abc", "abc"), "a b c");
        assert_eq!(shown("abc", "aBxc"), "a ~b +x c");
        assert_eq!(shown("abcd", "bd"), "-a b -c d");
        assert_eq!(shown("abcd", "bcda"), "b c d >a");
        assert_eq!(shown("abcd", "bcdA"), "b c d ~>a");
        assert_eq!(shown("ab", ""), "-a -b");
        assert_eq!(shown("abcd", "adb"), "a >d b -c");
        assert!(compare(&text("ab"), &text("ab")).is_same());
    }

    #[test]
    fn a_moved_clause_left_the_place_behind_the_one_that_stayed() {
        let left = |before: &str, after: &str| {
            let (before, after) = (text(before), text(after));
            let found = compare(&before, &after);
            let departures = departures(&before, &found);
            let one =
                |(last, id): &(Option<&ClauseId>, &ClauseId)| format!("{}{id}", last.map_or("", |id| id.as_str()));
            departures.iter().map(one).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(left("abcd", "bcda"), "a");
        assert_eq!(left("abcd", "adb"), "cd", "behind c, which is gone");
        assert_eq!(left("abc", "abc"), "");
    }

    fn of(clauses: &[(&str, &str)]) -> Text {
        let mut text = Text::new(Language::english(), DeclarationKind::Declaration);
        for (id, words) in clauses {
            text.clauses.push(Clause::new(ClauseId::new(*id), ClauseKind::Operative, *words));
        }
        text
    }

    #[test]
    fn a_split_and_a_join_are_known_by_their_words() {
        let whole = of(&[("a", "Decides to meet; calls on States to *help*"), ("c", "Ends")]);
        let apart = of(&[("a", "Decides to meet"), ("b", "Calls on States to help"), ("c", "Ends")]);
        let id = |id: &str| ClauseId::new(id);
        let (split, joined) = (kinship(&whole, &apart), kinship(&apart, &whole));
        assert_eq!(split.split_from, BTreeMap::from([(id("b"), id("a"))]));
        assert!(split.joined_to.is_empty() && joined.split_from.is_empty());
        assert_eq!(joined.joined_to, BTreeMap::from([(id("b"), id("a"))]));
        let other = of(&[("a", "Decides to meet"), ("b", "Calls on all States to help")]);
        assert_eq!(kinship(&whole, &other), Kinship::default());
    }

    #[test]
    fn lines_around_the_clauses_are_compared_in_their_places() {
        let (mut before, mut after) = (of(&[]), of(&[]));
        before.masthead = vec!["First Meeting".into()];
        after.masthead = vec!["Second Meeting".into(), "Panama".into()];
        after.closing = vec!["Done".into()];
        let found = compare(&before, &after);
        let kinds: Vec<LineKind> = found.lines.iter().map(|(kind, _)| *kind).collect();
        assert_eq!(kinds, [LineKind::Masthead, LineKind::Masthead, LineKind::Closing]);
        assert!(!found.is_same());
    }

    proptest! {
        #[test]
        fn each_clause_stands_once(before in "[a-h]{0,8}", after in "[a-hA-H]{0,8}") {
            let once = |plan: &str| {
                let mut seen = BTreeSet::new();
                plan.chars().filter(|c| seen.insert(c.to_ascii_lowercase())).collect::<String>()
            };
            let (before, after) = (once(&before), once(&after));
            let found = compare(&text(&before), &text(&after));
            let mut ids: Vec<&str> = found.clauses.iter().map(|one| one.clause.id.as_str()).collect();
            let now: Vec<String> = found.clauses.iter()
                .filter(|one| one.change != ClauseChange::Deleted)
                .map(|one| one.clause.id.to_string()).collect();
            prop_assert_eq!(now.join(""), after.to_lowercase());
            ids.sort_unstable();
            let mut all: Vec<char> = before.chars().chain(after.to_lowercase().chars()).collect();
            all.sort_unstable();
            all.dedup();
            prop_assert_eq!(ids.join(""), all.into_iter().collect::<String>());
        }
    }
}
