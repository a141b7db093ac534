//! How the paragraphs of both texts are told: what is in both, what goes, what comes in, and whose doing it is.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Amended, Author, Fate, Paragraph, Part, Tracked};
use crate::ids::{AmendmentId, ClauseId};
use crate::text::compare::compare;
use crate::text::diff::{PieceKind, display};
use crate::text::ending::{Style, ending_of, wrap_up_ending};
use crate::text::inline::{self, Run};
use crate::text::merge::{Change, Operation, Origins, Stretch};
use crate::text::numbering::{Label, NumberingMode, labels_by_clause};
use crate::text::reference::Names;
use crate::text::{Clause, ClauseKind, Text};

/// One of the two texts, with its numbers.
pub(super) struct Side<'a> {
    text: &'a Text,
    style: &'a Style,
    labels: HashMap<ClauseId, Label>,
    names: Names,
}

impl<'a> Side<'a> {
    pub(super) fn new(text: &'a Text, style: &'a Style) -> Self {
        let mode = NumberingMode::Final;
        Self { text, style, labels: labels_by_clause(text, mode), names: Names::of(text, mode) }
    }

    fn number(&self, id: &ClauseId) -> Option<Label> {
        self.labels.get(id).filter(|label| !label.plain.is_empty()).cloned()
    }

    fn ending(&self, clause: &Clause) -> String {
        if clause.kind == ClauseKind::Heading { String::new() } else { ending_of(self.text, self.style, &clause.id) }
    }

    fn wrap_up(&self, id: &ClauseId) -> String {
        match self.text.clause(id).map_or("", |clause| clause.wrap_up.as_str()) {
            "" => String::new(),
            words => self.names.plain(words) + &wrap_up_ending(self.text, self.style, id),
        }
    }

    fn is_under(&self, clause: &ClauseId, above: &ClauseId) -> bool {
        let parent = |id: &ClauseId| self.text.clause(id).and_then(|one| one.parent.as_ref());
        let chain = std::iter::successors(parent(clause), |id| parent(id));
        chain.take(self.text.clauses.len()).any(|id| id == above)
    }
}

/// In which of the texts a paragraph stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stands {
    Both,
    /// In the text that is amended: it goes, or stands elsewhere afterwards.
    Before,
    /// In the amended text: it comes in, or stood elsewhere.
    After,
}

impl Stands {
    const fn sides(self) -> &'static [usize] {
        match self {
            Self::Both => &[0, 1],
            Self::Before => &[0],
            Self::After => &[1],
        }
    }
}

/// A clause, and where it stands.
type Row = (ClauseId, Stands);

/// Words of a clause as they are stored, and by which amendments.
enum Piece {
    Kept(String),
    Inserted(String, Vec<AmendmentId>),
    Deleted(String, Vec<AmendmentId>),
}

impl Piece {
    /// The words, if they are in the text of a side.
    fn on(&self, side: usize) -> Option<&str> {
        match (self, side) {
            (Self::Kept(words), _) | (Self::Deleted(words, _), 0) | (Self::Inserted(words, _), 1) => Some(words),
            _ => None,
        }
    }
}

/// The telling of both texts.
pub(super) struct Telling<'a> {
    pub(super) amended: &'a Amended<'a>,
    /// The amendments that are in the words.
    pub(super) made: Vec<&'a Change>,
    /// The text that is amended, and the amended one.
    pub(super) sides: [Side<'a>; 2],
    pub(super) origins: &'a BTreeMap<Option<ClauseId>, Origins>,
}

impl Telling<'_> {
    pub(super) fn title(&self) -> Vec<Tracked> {
        let [old, new] = self.sides.each_ref().map(|side| side.text.title.as_str());
        self.told(None, old, new).iter().flat_map(|piece| self.tracked(piece)).collect()
    }

    pub(super) fn paragraphs(&self) -> Vec<Paragraph> {
        let mut out = Vec::new();
        let mut open: Vec<Row> = Vec::new();
        let [mut old, mut new] = self.rows().map(|rows| rows.into_iter().peekable());
        loop {
            let (before, after) = (self.heads(&open, old.peek()), self.heads(&open, new.peek()));
            // What ends fewer clauses comes first; where it is all one, what goes comes before what comes in.
            let row = match (before, after) {
                (Some(ends), other) if other.is_none_or(|other| ends <= other) => old.next(),
                (_, Some(_)) => new.next(),
                _ => old.next().inspect(|_| drop(new.next())), // both have come to the same clause, or to their end
            };
            self.close(&mut open, row.as_ref(), &mut out);
            let Some((id, stands)) = row else { return out };
            out.extend(self.paragraph(&id, stands));
            open.push((id, stands));
        }
    }

    /// The clauses of either text in its order; one that moves is in each of them where it stands there.
    fn rows(&self) -> [Vec<Row>; 2] {
        let comparison = compare(self.sides[0].text, self.sides[1].text);
        let moved: HashSet<&ClauseId> =
            comparison.clauses.iter().filter(|one| one.moved).map(|one| &one.clause.id).collect();
        let of = |side: usize, alone: Stands| {
            let stays = |id: &ClauseId| !moved.contains(id) && self.sides[1 - side].text.clause(id).is_some();
            let all = self.sides[side].text.clauses.iter().map(|clause| &clause.id);
            all.map(|id| (id.clone(), if stays(id) { Stands::Both } else { alone })).collect()
        };
        [of(0, Stands::Before), of(1, Stands::After)]
    }

    /// How many clauses end before a clause that is in one of the texts only; none for one that is in both.
    fn heads(&self, open: &[Row], next: Option<&Row>) -> Option<usize> {
        let row = next.filter(|(_, stands)| *stands != Stands::Both)?;
        Some(open.iter().rev().take_while(|above| !self.is_under(row, above)).count())
    }

    /// Ends the clauses of which the next one is no sub-clause: their words after the sub-clauses come now.
    fn close(&self, open: &mut Vec<Row>, next: Option<&Row>, out: &mut Vec<Paragraph>) {
        let is_under = |above: &Row| next.is_some_and(|row| self.is_under(row, above));
        while let Some((id, stands)) = open.pop_if(|above| !is_under(above)) {
            out.extend(self.wrap_up(&id, stands));
        }
    }

    fn is_under(&self, (below, stands): &Row, (above, over): &Row) -> bool {
        let mut common = over.sides().iter().filter(|side| stands.sides().contains(side));
        common.any(|side| self.sides[*side].is_under(below, above))
    }

    fn paragraph(&self, id: &ClauseId, stands: Stands) -> Option<Paragraph> {
        let side = &self.sides[stands.sides()[0]];
        let clause = side.text.clause(id)?;
        let fate = self.fate(id, stands);
        let words = match stands {
            Stands::Both => self.of_both(clause, self.sides[1].text.clause(id)?),
            Stands::Before | Stands::After => {
                let runs = side.names.runs(inline::runs(&clause.words)).into_iter();
                let ending = Run { text: side.ending(clause), ..Run::default() };
                emphasised(runs.chain([ending]).map(|run| Tracked { run, fate: fate.clone() }), [clause.opening; 2])
            }
        };
        let number = |side: usize| stands.sides().contains(&side).then(|| self.sides[side].number(id)).flatten();
        Some(Paragraph {
            clause: Some(id.clone()),
            part: part(side.text, clause),
            fate,
            list: (clause.parent.clone(), clause.kind),
            numbers: [number(0), number(1)],
            words,
        })
    }

    fn wrap_up(&self, id: &ClauseId, stands: Stands) -> Option<Paragraph> {
        let side = &self.sides[stands.sides()[0]];
        let clause = side.text.clause(id)?;
        let run = |side: usize| Run { text: self.sides[side].wrap_up(id), ..Run::default() };
        let fate = self.fate(id, stands);
        let words = match stands {
            Stands::Both => self.rewritten(run(0), run(1)),
            _ => vec![Tracked { run: run(stands.sides()[0]), fate: fate.clone() }],
        };
        let words: Vec<Tracked> = words.into_iter().filter(|one| !one.run.text.is_empty()).collect();
        let list = (clause.parent.clone(), clause.kind);
        let part = part(side.text, clause);
        (!words.is_empty()).then_some(Paragraph { clause: None, part, fate, list, numbers: [None, None], words })
    }

    /// The words of a clause that stays where it is.
    fn of_both(&self, old: &Clause, new: &Clause) -> Vec<Tracked> {
        let pieces = self.told(Some(&old.id), &old.words, &new.words);
        let ending = |side: usize, clause: &Clause| Run { text: self.sides[side].ending(clause), ..Run::default() };
        let endings = self.rewritten(ending(0, old), ending(1, new));
        let words = pieces.iter().flat_map(|piece| self.tracked(piece)).chain(endings);
        emphasised(words, [old.opening, new.opening])
    }

    /// The words of a place with what becomes of them: by their origins, if those tell both texts, else by their difference.
    fn told(&self, place: Option<&ClauseId>, old: &str, new: &str) -> Vec<Piece> {
        let origins = self.origins.get(&place.cloned());
        let by_origin: Vec<Piece> =
            origins.map_or_else(Vec::new, |one| one.stretches.iter().filter_map(piece).collect());
        if tells(&by_origin, old, new) {
            return by_origin;
        }
        let by = self.hands_on(place);
        let pieces = display(old, new).into_iter().map(|piece| match piece.kind {
            PieceKind::Same => Piece::Kept(piece.text),
            PieceKind::Inserted => Piece::Inserted(piece.text, by.clone()),
            PieceKind::Deleted => Piece::Deleted(piece.text, by.clone()),
        });
        let by_difference: Vec<Piece> = pieces.collect();
        if tells(&by_difference, old, new) {
            return by_difference;
        }
        vec![Piece::Deleted(old.to_owned(), by.clone()), Piece::Inserted(new.to_owned(), by)]
    }

    /// The amendments that work on a place.
    fn hands_on(&self, place: Option<&ClauseId>) -> Vec<AmendmentId> {
        let works = |operation: &Operation| match (operation, place) {
            (Operation::Retitle { .. }, None) => true,
            (Operation::Insert { clause, .. } | Operation::Split { second: clause, .. }, Some(place))
                if clause == place =>
            {
                true
            }
            (Operation::Join { with, .. }, Some(place)) if with == place => true,
            (_, Some(place)) => {
                let on = operation.clause();
                let below = |on: &ClauseId| self.sides.iter().any(|side| side.is_under(place, on));
                on == Some(place) || (takes_all(operation) && on.is_some_and(below))
            }
            _ => false,
        };
        let those = self.made.iter().filter(|change| change.operations.iter().any(works));
        those.map(|change| change.amendment.clone()).collect()
    }

    fn fate(&self, id: &ClauseId, stands: Stands) -> Fate {
        match stands {
            Stands::Both => Fate::Kept,
            Stands::Before => Fate::Deleted(self.author(&self.hands_on(Some(id)))),
            Stands::After => Fate::Inserted(self.author(&self.hands_on(Some(id)))),
        }
    }

    fn author(&self, by: &[AmendmentId]) -> Author {
        let known: Vec<&Author> = by.iter().filter_map(|id| self.amended.authors.get(id)).collect();
        let Some(at) = known.iter().map(|author| author.at).max() else { return self.amended.consequence.clone() };
        let names: Vec<&str> = known.iter().map(|author| author.name.as_str()).collect();
        Author { name: names.join("; "), at }
    }

    /// The words of a piece as they look in the text in which they stand.
    fn tracked(&self, piece: &Piece) -> Vec<Tracked> {
        let runs = |side: usize, words: &str| self.sides[side].names.runs(inline::runs(words));
        let with = |runs: Vec<Run>, fate: &Fate| {
            runs.into_iter().map(|run| Tracked { run, fate: fate.clone() }).collect::<Vec<_>>()
        };
        match piece {
            Piece::Kept(words) => {
                let pairs = runs(0, words).into_iter().zip(runs(1, words));
                pairs.flat_map(|(old, new)| self.rewritten(old, new)).collect()
            }
            Piece::Inserted(words, by) => with(runs(1, words), &Fate::Inserted(self.author(by))),
            Piece::Deleted(words, by) => with(runs(0, words), &Fate::Deleted(self.author(by))),
        }
    }

    /// Words that nobody changes, but that read otherwise afterwards.
    fn rewritten(&self, old: Run, new: Run) -> Vec<Tracked> {
        if old == new {
            return vec![Tracked { run: old, fate: Fate::Kept }];
        }
        let by = || self.amended.consequence.clone();
        vec![Tracked { run: old, fate: Fate::Deleted(by()) }, Tracked { run: new, fate: Fate::Inserted(by()) }]
    }
}

/// Whether an operation does to the clauses under its clause what it does to this.
const fn takes_all(operation: &Operation) -> bool {
    matches!(operation, Operation::Delete { .. } | Operation::Move { .. } | Operation::Join { .. })
}

fn part(text: &Text, clause: &Clause) -> Part {
    match clause.kind {
        ClauseKind::Heading => Part::Heading,
        ClauseKind::Preambular if clause.parent.is_none() => Part::Preambular,
        _ => Part::Operative(text.depth(clause)),
    }
}

fn piece(stretch: &Stretch) -> Option<Piece> {
    let words = stretch.words.clone();
    match (stretch.brought_by.is_empty(), stretch.stands()) {
        (true, true) => Some(Piece::Kept(words)),
        (false, true) => Some(Piece::Inserted(words, stretch.brought_by.clone())),
        (true, false) => Some(Piece::Deleted(words, stretch.removed_by.clone())),
        (false, false) => None,
    }
}

/// Whether the pieces are the words of both texts, and no mark of emphasis or link is cut through.
fn tells(pieces: &[Piece], old: &str, new: &str) -> bool {
    [old, new].into_iter().enumerate().all(|(side, words)| {
        let parts = || pieces.iter().filter_map(|piece| piece.on(side));
        parts().collect::<String>() == words && parts().map(inline::plain).collect::<String>() == inline::plain(words)
    })
}

/// With the opening words of either text emphasised.
fn emphasised(words: impl Iterator<Item = Tracked>, opening: [usize; 2]) -> Vec<Tracked> {
    let mut left = opening;
    let mut out = Vec::new();
    for one in words.filter(|one| !one.run.text.is_empty()) {
        let chars = one.run.text.chars().count();
        let opens = match one.fate {
            Fate::Inserted(_) => left[1],
            Fate::Kept | Fate::Deleted(_) => left[0],
        };
        let byte = one.run.text.char_indices().nth(opens).map_or(one.run.text.len(), |(byte, _)| byte);
        let (first, second) = one.run.text.split_at(byte);
        for (text, emphasis) in [(first, true), (second, one.run.emphasis)] {
            if !text.is_empty() {
                let run = Run { text: text.to_owned(), emphasis, ..one.run.clone() };
                out.push(Tracked { run, fate: one.fate.clone() });
            }
        }
        if !matches!(one.fate, Fate::Inserted(_)) {
            left[0] = left[0].saturating_sub(chars);
        }
        if !matches!(one.fate, Fate::Deleted(_)) {
            left[1] = left[1].saturating_sub(chars);
        }
    }
    out
}
