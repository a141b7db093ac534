//! A document that was exported, worked on in a word processor and came back: what of it changed, clause by clause.
//!
//! A clause is known by its bookmark, else by its words. What can be told neither way is kept as unplaced, for a person: no
//! change of the document is dropped.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::docx::Passage;
use crate::worded::worded;

/// A change of a document that came back. Clauses are named by their bookmarks; words are as the document shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Other words for a clause.
    Reworded {
        /// Which.
        clause: String,
        /// As it went out.
        before: String,
        /// As it came back.
        after: String,
    },
    /// A clause went.
    Struck {
        /// Which.
        clause: String,
    },
    /// A paragraph came in.
    Added {
        /// The clause after which it stands.
        after: String,
        /// Its style in the document.
        style: Option<String>,
        /// Its words.
        words: String,
    },
    /// Another title.
    Retitled {
        /// Its words.
        words: String,
    },
    /// Something that is no change of one clause.
    Unplaced {
        /// Why.
        why: Unplaced,
        /// The words, as they came back.
        words: String,
    },
}

worded! {
    /// Why a change is nobody's yet.
    Unplaced {
        /// It stands before the first clause, or after the last.
        Outside = "outside", "returned-outside";
        /// A line that is no clause was changed: a heading, words after sub-clauses, what stands over the title.
        Frame = "frame", "returned-frame";
        /// A clause stands elsewhere.
        Moved = "moved", "returned-moved";
        /// A clause was joined with the one before it.
        Joined = "joined", "returned-joined";
        /// Nothing of its words changed, only its number or the mark at its end, which follow by themselves.
        Around = "around", "returned-around";
    }
}

/// The style that the title has in documents of ours.
const TITLE: &str = "Title";

/// How alike two paragraphs are, of 100, for one to be told from the other by its words.
const ALIKE: usize = 60;

/// What changed between a document as it went out and as it came back, in the order of the text as it came back; what went
/// is at the end.
#[must_use]
pub fn changes(out: &[Passage], back: &[Passage]) -> Vec<Change> {
    let mut reading = Reading::of(out);
    back.iter().for_each(|passage| reading.take(passage));
    reading.done()
}

/// A paragraph that nothing tells yet.
struct Loose<'a> {
    passage: &'a Passage,
    after: Option<&'a str>,
    /// Its place among the changes.
    place: usize,
}

struct Reading<'a> {
    /// The clauses as they went out, and their order.
    clauses: HashMap<&'a str, (usize, &'a Passage)>,
    order: Vec<&'a str>,
    /// The lines that are no clauses, and how often each is left.
    lines: BTreeMap<&'a str, usize>,
    /// Those of them that stand after the last clause.
    tail: HashSet<&'a str>,
    /// That of them which is the title.
    title: Option<&'a str>,
    seen: HashSet<&'a str>,
    /// The last clause that was met, and the furthest.
    last: Option<&'a str>,
    furthest: usize,
    is_over: bool,
    loose: Vec<Loose<'a>>,
    found: Vec<(usize, Change)>,
    place: usize,
}

impl<'a> Reading<'a> {
    fn of(out: &'a [Passage]) -> Self {
        let mut lines = BTreeMap::new();
        let mut tail = HashSet::new();
        let mut order = Vec::new();
        let mut clauses = HashMap::new();
        for passage in out {
            if let Some(mark) = &passage.mark {
                clauses.insert(mark.as_str(), (order.len(), passage));
                order.push(mark.as_str());
                tail.clear();
            } else {
                *lines.entry(passage.words.as_str()).or_insert(0) += 1;
                tail.insert(passage.words.as_str());
            }
        }
        Self {
            clauses,
            order,
            lines,
            tail,
            title: out.iter().find(|one| is_title(one)).map(|one| one.words.as_str()),
            seen: HashSet::new(),
            last: None,
            furthest: 0,
            is_over: false,
            loose: Vec::new(),
            found: Vec::new(),
            place: 0,
        }
    }

    fn take(&mut self, passage: &'a Passage) {
        self.place += 1;
        // A clause whose words are gone is one that did not come back.
        if passage.words.is_empty() {
            return;
        }
        let mark = passage.mark.as_deref().filter(|mark| !self.seen.contains(mark));
        match mark.and_then(|mark| Some((mark, *self.clauses.get(mark)?))) {
            Some((mark, (nth, before))) => self.clause(passage, (mark, nth, before)),
            None => self.line(passage),
        }
    }

    fn clause(&mut self, passage: &'a Passage, (mark, nth, before): (&'a str, usize, &'a Passage)) {
        self.seen.insert(mark);
        if passage.joined && !before.joined {
            self.unplaced(Unplaced::Joined, &passage.words);
        }
        if nth < self.furthest {
            self.unplaced(Unplaced::Moved, &passage.words);
        }
        self.furthest = self.furthest.max(nth);
        self.last = Some(mark);
        self.reworded(mark, &before.words, passage);
    }

    fn reworded(&mut self, mark: &str, before: &str, passage: &Passage) {
        if before != passage.words {
            let (before, after) = (before.to_owned(), passage.words.clone());
            self.found.push((self.place, Change::Reworded { clause: mark.to_owned(), before, after }));
        }
    }

    fn unplaced(&mut self, why: Unplaced, words: &str) {
        self.found.push((self.place, Change::Unplaced { why, words: words.to_owned() }));
    }

    fn line(&mut self, passage: &'a Passage) {
        if let Some(left) = self.lines.get_mut(passage.words.as_str()).filter(|left| **left > 0) {
            *left -= 1;
            self.is_over |= self.last.is_some() && self.tail.contains(passage.words.as_str());
            return;
        }
        let after = self.last.filter(|_| !self.is_over);
        self.loose.push(Loose { passage, after, place: self.place });
    }

    /// Tells what is loose by its words, and then what is missing.
    fn done(mut self) -> Vec<Change> {
        for Loose { passage, after, place } in std::mem::take(&mut self.loose) {
            self.place = place;
            if is_title(passage) && self.lacks_title() {
                self.title = None;
                self.found.push((place, Change::Retitled { words: passage.words.clone() }));
            } else if let Some(mark) = self.missing_like(&passage.words) {
                self.seen.insert(mark);
                let before = self.clauses.get(mark).map_or("", |(_, before)| before.words.as_str());
                self.reworded(mark, before, passage);
            } else if self.lines.iter().any(|(line, left)| *left > 0 && alike(line, &passage.words) >= ALIKE) {
                self.unplaced(Unplaced::Frame, &passage.words);
            } else if let Some(after) = after {
                let (after, style, words) = (after.to_owned(), passage.style.clone(), passage.words.clone());
                self.found.push((place, Change::Added { after, style, words }));
            } else {
                self.unplaced(Unplaced::Outside, &passage.words);
            }
        }
        self.found.sort_by_key(|(place, _)| *place);
        let struck = self.order.iter().filter(|mark| !self.seen.contains(*mark));
        let struck = struck.map(|mark| Change::Struck { clause: (*mark).to_owned() });
        self.found.into_iter().map(|(_, change)| change).chain(struck).collect()
    }

    /// Whether the title did not come back as it went out, nor any other yet.
    fn lacks_title(&self) -> bool {
        self.title.and_then(|title| self.lines.get(title)).is_some_and(|left| *left > 0)
    }

    /// The clause that is missing and whose words these are, or nearly.
    fn missing_like(&self, words: &str) -> Option<&'a str> {
        let missing = self.order.iter().filter(|mark| !self.seen.contains(*mark));
        let rated = missing.filter_map(|mark| Some((alike(&self.clauses.get(mark)?.1.words, words), *mark)));
        let best = rated.filter(|(rate, _)| *rate >= ALIKE).max_by_key(|(rate, _)| *rate);
        best.map(|(_, mark)| mark)
    }
}

fn is_title(passage: &Passage) -> bool {
    passage.mark.is_none() && passage.style.as_deref() == Some(TITLE)
}

/// How many of the words of two paragraphs they have in common, of 100.
fn alike(one: &str, other: &str) -> usize {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    one.split_whitespace().for_each(|word| *counts.entry(word).or_insert(0) += 1);
    let all = one.split_whitespace().count() + other.split_whitespace().count();
    let mut common = 0_usize;
    for word in other.split_whitespace() {
        if let Some(left) = counts.get_mut(word).filter(|left| **left > 0) {
            *left -= 1;
            common += 1;
        }
    }
    (200 * common).checked_div(all).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(words: &str) -> Passage {
        Passage { words: words.to_owned(), ..Passage::default() }
    }

    fn clause(mark: &str, words: &str) -> Passage {
        Passage { mark: Some(mark.to_owned()), ..line(words) }
    }

    fn out() -> Vec<Passage> {
        vec![
            line("A declaration"),
            clause("a", "Reaffirms the right to water of all;"),
            clause("b", "Urges States to act without any delay;"),
            clause("c", "Decides to meet again in a year."),
            line("Done at Panama."),
        ]
    }

    #[track_caller]
    fn check(change: impl FnOnce(&mut Vec<Passage>), expected: &[Change]) {
        let mut back = out();
        change(&mut back);
        assert_eq!(changes(&out(), &back), expected);
    }

    fn added(after: &str, words: &str) -> Change {
        Change::Added { after: after.to_owned(), style: None, words: words.to_owned() }
    }

    fn reworded(mark: &str, before: &str, after: &str) -> Change {
        Change::Reworded { clause: mark.to_owned(), before: before.to_owned(), after: after.to_owned() }
    }

    fn unplaced(why: Unplaced, words: &str) -> Change {
        Change::Unplaced { why, words: words.to_owned() }
    }

    #[test]
    fn what_came_back_as_it_went_out_changes_nothing() {
        check(|_| (), &[]);
    }

    #[test]
    fn clauses_are_reworded_struck_and_added() {
        let urges = "Urges States to act without any delay;";
        check(|back| back[2].words = "Urges all".to_owned(), &[reworded("b", urges, "Urges all")]);
        check(|back| drop(back.remove(2)), &[Change::Struck { clause: "b".to_owned() }]);
        check(|back| back[2].words = String::new(), &[Change::Struck { clause: "b".to_owned() }]);
        check(|back| back.insert(3, line("Calls for funds;")), &[added("b", "Calls for funds;")]);
    }

    #[test]
    fn a_clause_whose_bookmark_is_lost_is_known_by_its_words() {
        check(|back| back[2].mark = None, &[]);
        let (urges, now) = ("Urges States to act without any delay;", "Urges all States to act without delay;");
        check(|back| back[2] = line(now), &[reworded("b", urges, now)]);
        check(|back| back[2].mark = Some("of another document".to_owned()), &[]);
    }

    #[test]
    fn a_title_is_known_by_its_style() {
        let titled = |words: &str| Passage { style: Some(TITLE.to_owned()), ..line(words) };
        let out = [titled("On water"), clause("a", "Urges all to act.")];
        let back = [titled("On the seas and what lives in them"), out[1].clone()];
        let words = back[0].words.clone();
        assert_eq!(changes(&out, &back), [Change::Retitled { words }]);
        let twice = [out[0].clone(), titled("On fire"), out[1].clone()];
        assert_eq!(changes(&out, &twice), [unplaced(Unplaced::Outside, "On fire")]);
    }

    #[test]
    fn what_is_no_clause_is_kept_for_a_person() {
        check(|back| back[0] = line("A great declaration"), &[unplaced(Unplaced::Frame, "A great declaration")]);
        check(|back| back.push(line("By hand")), &[unplaced(Unplaced::Outside, "By hand")]);
        check(|back| back.swap(1, 2), &[unplaced(Unplaced::Moved, "Reaffirms the right to water of all;")]);
        check(|back| back[2].joined = true, &[unplaced(Unplaced::Joined, "Urges States to act without any delay;")]);
    }

    #[test]
    fn a_clause_that_was_copied_is_one_and_a_new_paragraph() {
        let twice = "Reaffirms the right to water of all;";
        check(|back| back.insert(2, clause("a", twice)), &[added("a", twice)]);
    }

    #[test]
    fn nothing_of_another_document_is_lost() {
        let back = [line("Quite another text."), clause("x", "With a clause.")];
        let found = changes(&out(), &back);
        let outside = back.each_ref().map(|one| unplaced(Unplaced::Outside, &one.words));
        assert_eq!(found[..2], outside);
        assert_eq!(found.len(), 5, "all clauses are struck: {found:?}");
    }
}
