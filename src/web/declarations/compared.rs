//! The rows of a comparison: each clause of either text, with what became of it, and where moved ones stood.

use std::collections::HashMap;

use super::comparison::End;
use super::sheet::class;
use crate::actions::{Dossier, Place};
use crate::ids::ClauseId;
use crate::l10n::{Rich, Value, Voice};
use crate::text::compare::{ClauseChange, Compared, Comparison, Kinship, departures, kinship};
use crate::text::diff::{Piece, PieceKind};
use crate::text::ending::ending_of;
use crate::text::numbering::{NumberingMode, PreambleNumbers, by_clause, labels_with};
use crate::text::reference::Names;
use crate::text::{Clause, ClauseKind, Text};
use crate::web::clause_names::{ClauseNames, sentence};
use crate::web::rendering::{self, Pen};

/// A line around the clauses: in one text, as before, as after.
pub(super) struct LineRow {
    pub(super) unified: Rich,
    pub(super) before: Rich,
    pub(super) after: Rich,
}

impl LineRow {
    pub(super) fn new(voice: Voice, pieces: &[Piece]) -> Self {
        let names = Names::default(); // lines around the clauses refer to none
        let pen = Pen::new(voice, &names);
        Self {
            unified: rendering::pieces(pen, pieces),
            before: rendering::pieces(pen, &without(pieces, PieceKind::Inserted)),
            after: rendering::pieces(pen, &without(pieces, PieceKind::Deleted)),
        }
    }
}

fn without(pieces: &[Piece], kind: PieceKind) -> Vec<Piece> {
    pieces.iter().filter(|piece| piece.kind != kind).cloned().collect()
}

/// A clause of either version, or the place that one left.
pub(super) struct Row {
    pub(super) class: &'static str,
    pub(super) heading: bool,
    /// Its anchor.
    pub(super) id: String,
    /// The number in what was, and in what is.
    pub(super) numbers: (Number, Number),
    /// "inserted", "deleted" as keys of the marks, where the whole clause is that.
    pub(super) mark: Option<&'static str>,
    /// Whether it is only the place that a clause left.
    pub(super) left: bool,
    /// Whether the clause is as it was, where it was.
    pub(super) same: bool,
    /// How many clauses before it are as they were, and are left out.
    pub(super) skipped: usize,
    /// From where it moved or to where, from what it was split, to what it was joined.
    pub(super) notes: Vec<Rich>,
    /// In one text.
    pub(super) unified: Rich,
    /// Beside each other: before and after.
    pub(super) before: Rich,
    pub(super) after: Rich,
}

/// The number of a clause in one version.
#[derive(Debug, Clone, Default)]
pub(super) struct Number {
    /// As shown; empty for none.
    pub(super) words: String,
    /// Whether it counts the reasons.
    pub(super) reason: bool,
}

impl Row {
    /// The number of the clause as it is, or as it was if it is gone or stood here.
    pub(super) fn number(&self) -> &Number {
        if self.after.to_string().is_empty() { &self.numbers.0 } else { &self.numbers.1 }
    }
}

/// Of some rows those that changed, each with how many were left out before it; and how many after the last.
pub(super) fn only_changed(rows: Vec<Row>) -> (Vec<Row>, usize) {
    let (mut kept, mut skipped) = (Vec::new(), 0);
    for row in rows {
        if row.same {
            skipped += 1;
        } else {
            kept.push(Row { skipped: std::mem::take(&mut skipped), ..row });
        }
    }
    (kept, skipped)
}

/// What rows are made from.
pub(super) struct Changes<'a> {
    voice: Voice,
    dossier: &'a Dossier,
    before: &'a Text,
    after: &'a Text,
    numbers: (HashMap<ClauseId, Number>, HashMap<ClauseId, Number>),
    names: (ClauseNames<'a>, ClauseNames<'a>),
    kinship: Kinship,
    /// What references read before, and after; each knows the clauses that only the other has.
    references: (Names, Names),
}

/// The numbers of all clauses of a version, of the reasons too.
fn numbers(text: &Text, mode: NumberingMode<'_>) -> HashMap<ClauseId, Number> {
    let labels = by_clause(labels_with(text, mode, PreambleNumbers::Figures));
    let number = |clause: &Clause| {
        let label = labels.get(&clause.id);
        let reason = clause.kind == ClauseKind::Preambular && clause.parent.is_none();
        let words = label.map(|label| if reason { label.plain.clone() } else { label.display.clone() });
        (clause.id.clone(), Number { words: words.unwrap_or_default(), reason })
    };
    text.clauses.iter().map(number).collect()
}

/// Where a clause stands in a text: after which one of its kind, or under which.
fn place(text: &Text, names: &ClauseNames<'_>, id: &ClauseId) -> String {
    let Some(at) = text.clauses.iter().position(|clause| clause.id == *id) else { return String::new() };
    let clause = &text.clauses[at];
    let before = |one: &&Clause| one.parent == clause.parent && one.kind == clause.kind;
    let after = text.clauses[..at].iter().rev().find(before).map(|one| one.id.clone());
    names.place(&Place { after, parent: clause.parent.clone() }, clause.kind)
}

impl<'a> Changes<'a> {
    pub(super) fn new(voice: Voice, dossier: &'a Dossier, (from, to): (&'a End, &'a End)) -> Self {
        let modes = (from.numbering(dossier), to.numbering(dossier));
        let (old, new) = (Names::of(&from.text, modes.0), Names::of(&to.text, modes.1));
        Self {
            voice,
            dossier,
            references: (old.clone().and(&new), new.and(&old)),
            before: &from.text,
            after: &to.text,
            numbers: (numbers(&from.text, modes.0), numbers(&to.text, modes.1)),
            names: (ClauseNames::numbered(voice, &from.text, modes.0), ClauseNames::numbered(voice, &to.text, modes.1)),
            kinship: kinship(&from.text, &to.text),
        }
    }

    /// All rows in reading order; where a clause left, a row says so.
    pub(super) fn rows(&self, compared: &Comparison) -> Vec<Row> {
        let mut left: HashMap<Option<&ClauseId>, Vec<&ClauseId>> = HashMap::new();
        for (last, id) in departures(self.before, compared) {
            left.entry(last).or_default().push(id);
        }
        let by_id: HashMap<&ClauseId, &Compared> = compared.clauses.iter().map(|one| (&one.clause.id, one)).collect();
        let gaps = |last: Option<&ClauseId>| {
            let gone = left.get(&last).into_iter().flatten();
            gone.filter_map(|id| by_id.get(*id)).map(|one| self.gap(one)).collect::<Vec<_>>()
        };
        let mut rows = gaps(None);
        for one in &compared.clauses {
            rows.push(self.row(one));
            rows.extend(gaps(Some(&one.clause.id)));
        }
        rows
    }

    fn row(&self, one: &Compared) -> Row {
        let id = &one.clause.id;
        let home = if one.change == ClauseChange::Deleted { self.before } else { self.after };
        let (unified, before, after) = self.words(one);
        let notes = self.notes(one);
        Row {
            class: class(home.depth(&one.clause)),
            heading: one.clause.kind == ClauseKind::Heading,
            id: id.to_string(),
            numbers: self.numbers_of(id),
            mark: match one.change {
                ClauseChange::Inserted => Some("mark-inserted"),
                ClauseChange::Deleted => Some("mark-deleted"),
                ClauseChange::Changed(_) | ClauseChange::Unchanged => None,
            },
            left: false,
            same: one.change == ClauseChange::Unchanged && !one.moved && notes.is_empty(),
            skipped: 0,
            notes,
            unified,
            before: if one.moved { Rich::trusted("") } else { before },
            after,
        }
    }

    /// The place that a moved clause left, with its words as they were.
    fn gap(&self, one: &Compared) -> Row {
        let id = &one.clause.id;
        let depth = self.before.clause(id).map_or(0, |clause| self.before.depth(clause));
        let to = Value::link(&format!("#{id}"), &self.names.1.name(id));
        let said = self.voice.m("comparison-moved-to").arg("from", sentence(&self.names.0.name(id))).arg("to", to);
        let said = said.arg("place", place(self.after, &self.names.1, id));
        Row {
            class: class(depth),
            heading: false,
            id: format!("was-{id}"),
            numbers: self.numbers_of(id),
            mark: None,
            left: true,
            same: false,
            skipped: 0,
            notes: vec![said.rich()],
            unified: Rich::trusted(""),
            before: self.words(one).1,
            after: Rich::trusted(""),
        }
    }

    fn numbers_of(&self, id: &ClauseId) -> (Number, Number) {
        let number = |numbers: &HashMap<ClauseId, Number>| numbers.get(id).cloned().unwrap_or_default();
        (number(&self.numbers.0), number(&self.numbers.1))
    }

    fn notes(&self, one: &Compared) -> Vec<Rich> {
        let id = &one.clause.id;
        let moved = one.moved.then(|| {
            let from = Value::link(&format!("#was-{id}"), &self.names.0.name(id));
            let place = place(self.before, &self.names.0, id);
            self.voice.m("comparison-moved-from").arg("from", from).arg("place", place).rich()
        });
        let of = |other: &ClauseId, names: &ClauseNames<'_>| Value::link(&format!("#{other}"), &names.name(other));
        let split = self.kinship.split_from.get(id);
        let split = split.map(|from| self.voice.m("comparison-split").arg("from", of(from, &self.names.1)).rich());
        let joined = self.kinship.joined_to.get(id);
        let joined = joined.map(|to| self.voice.m("comparison-joined").arg("to", of(to, &self.names.1)).rich());
        [moved, split, joined].into_iter().flatten().collect()
    }

    /// In one text, as before, as after.
    fn words(&self, one: &Compared) -> (Rich, Rich, Rich) {
        let none = || Rich::trusted("");
        let (opened, opens) = (self.opening(self.before, one), self.opening(self.after, one));
        let before = Pen::new(self.voice, &self.references.0).on_the_text();
        let after = Pen::new(self.voice, &self.references.1).on_the_text();
        match &one.change {
            ClauseChange::Unchanged => {
                let shown = |pen, text| rendering::clause(pen, &one.clause, &self.ending(text, one));
                (shown(after, self.after), shown(before, self.before), shown(after, self.after))
            }
            ClauseChange::Changed(pieces) => {
                let shown = |pen, pieces: &[Piece], openings, text| {
                    let words = rendering::changes(pen, pieces, openings);
                    Rich::trusted(&format!("{words}{}", rendering::escape(&self.ending(text, one))))
                };
                (
                    shown(after, pieces, (opened, opens), self.after),
                    shown(before, &without(pieces, PieceKind::Inserted), (opened, opened), self.before),
                    shown(after, &without(pieces, PieceKind::Deleted), (opens, opens), self.after),
                )
            }
            ClauseChange::Inserted => {
                let words = one.clause.words.clone() + &self.ending(self.after, one);
                let shown = rendering::clause_difference(after, ("", 0), (&words, opens));
                (shown.clone(), none(), shown)
            }
            ClauseChange::Deleted => {
                let words = one.clause.words.clone() + &self.ending(self.before, one);
                let shown = rendering::clause_difference(before, (&words, opened), ("", 0));
                (shown.clone(), shown, none())
            }
        }
    }

    fn ending(&self, text: &Text, one: &Compared) -> String {
        ending_of(text, &self.dossier.style, &one.clause.id)
    }

    /// How many characters of a clause are its opening words in a version.
    fn opening(&self, text: &Text, one: &Compared) -> usize {
        text.clause(&one.clause.id).map_or(0, |clause| clause.opening)
    }
}
