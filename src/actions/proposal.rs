//! What one operation of an amendment proposes, and the row that it becomes.

mod recast;
mod together;

use serde_json::{Value, json};

use crate::actions::{ActError, ActResult, Dossier};
use crate::ids::{AmendmentId, ClauseId, OperationId};
use crate::l10n::Message;
use crate::storage::StoreError;
use crate::storage::amendments::{OperationAct, OperationRow};
use crate::text::diff::{self, Edits};
use crate::text::merge::subtree;
use crate::text::{Clause, ClauseKind, Line, Text, Words, inline, opening};

pub(super) use recast::joined_words;
pub use recast::{CutAt, next_clause};
pub(super) use together::check_together;

/// Where a clause is put.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// The clause before it; none is the start of its kind, or of its parent's list.
    pub after: Option<ClauseId>,
    /// The clause of which it becomes a sub-clause.
    pub parent: Option<ClauseId>,
}

/// What one operation proposes. How many characters are opening words is guessed where it is not said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proposal {
    /// Other words for a clause.
    Replace {
        /// The clause.
        clause: ClauseId,
        /// All its words, without the ending.
        words: Words,
        /// Characters of opening words.
        opening: Option<usize>,
    },
    /// A new clause.
    Insert {
        /// What it is.
        kind: ClauseKind,
        /// Where.
        place: Place,
        /// Its words.
        words: Words,
        /// Characters of opening words.
        opening: Option<usize>,
    },
    /// A clause goes, with its sub-clauses.
    Delete {
        /// The clause.
        clause: ClauseId,
    },
    /// A clause goes elsewhere.
    Move {
        /// The clause.
        clause: ClauseId,
        /// Where to.
        place: Place,
    },
    /// A clause becomes two; its sub-clauses go with the second.
    Split {
        /// The clause.
        clause: ClauseId,
        /// Where.
        at: CutAt,
        /// Characters of opening words of the second.
        opening: Option<usize>,
    },
    /// A clause takes in the one after it.
    Join {
        /// The clause.
        clause: ClauseId,
    },
    /// Another title.
    Retitle {
        /// The title.
        title: Line,
    },
    /// Sub-amendment: other words in an operation of the amendment that it changes.
    Reword {
        /// The operation of the parent.
        operation: OperationId,
        /// All its words.
        words: Words,
        /// Characters of opening words.
        opening: Option<usize>,
    },
}

/// An operation of an amendment, not yet stored.
#[derive(Debug, Clone)]
struct Drafted {
    act: OperationAct,
    clause: Option<ClauseId>,
    second: Option<ClauseId>,
    place: Place,
    kind: Option<ClauseKind>,
    words: String,
    opening: usize,
    amends: Option<OperationId>,
    base_words: String,
}

impl Proposal {
    /// With the identities of the clauses to whose numbers its words refer; a title refers to none.
    fn referring(
        mut self,
        dossier: &Dossier,
        (amendment, sub_of): (&AmendmentId, Option<&AmendmentId>),
    ) -> ActResult<Self> {
        let base = dossier.base_text();
        match &mut self {
            Self::Replace { clause, words, .. } => {
                *words = dossier.refer(amendment, words, base.clause(clause).map(|clause| clause.kind))?;
            }
            Self::Insert { kind, words, .. } => *words = dossier.refer(amendment, words, Some(*kind))?,
            Self::Reword { operation, words, .. } => {
                let kind = dossier.parent_row(operation).and_then(|parent| dossier.kind_of(parent));
                if kind.is_some() {
                    *words = dossier.refer(sub_of.unwrap_or(amendment), words, kind)?;
                }
            }
            _ => {}
        }
        if let Self::Split { clause, at: CutAt::Before { words, nth }, .. } = &mut self
            && let Some(found) = base.clause(clause)
        {
            (*words, *nth) = dossier.names().unread(&inline::plain(&found.words), words, *nth);
        }
        Ok(self)
    }
}

impl Drafted {
    fn new(act: OperationAct, clause: Option<ClauseId>, base_words: &str) -> Self {
        Self {
            act,
            clause,
            second: None,
            place: Place::default(),
            kind: None,
            words: String::new(),
            opening: 0,
            amends: None,
            base_words: base_words.to_owned(),
        }
    }
}

/// The row of an operation, made against the text that the amendment is made against. What comes in by it has no identity
/// yet.
pub(super) fn row(
    dossier: &Dossier,
    (amendment, sub_of): (&AmendmentId, Option<&AmendmentId>),
    proposal: Proposal,
    id: OperationId,
    position: i64,
) -> ActResult<OperationRow> {
    let drafted = draft(dossier, sub_of, proposal.referring(dossier, (amendment, sub_of))?)?;
    let edits = edits_of(&drafted)?;
    Ok(OperationRow {
        id,
        amendment_id: amendment.clone(),
        position,
        act: drafted.act,
        clause_id: drafted.clause,
        second_id: drafted.second,
        after_id: drafted.place.after,
        parent_id: drafted.place.parent,
        kind: drafted.kind,
        words: drafted.words,
        opening: i64::try_from(drafted.opening).unwrap_or(0),
        amends_id: drafted.amends,
        base_words: drafted.base_words,
        algorithm: i64::from(edits.algorithm),
        edits: edits_as_json(&edits).to_string(),
    })
}

/// The edits, applied once to see that they give what is proposed.
fn edits_of(drafted: &Drafted) -> ActResult<Edits> {
    let words = if drafted.act.keeps_words() { &drafted.base_words } else { &drafted.words };
    let edits = diff::edits(&drafted.base_words, words);
    match edits.apply(&drafted.base_words) {
        Ok(made) if made == *words => Ok(edits),
        _ => Err(StoreError::Corrupt("the edits do not give the proposed words".to_owned()).into()),
    }
}

pub(super) fn edits_as_json(edits: &Edits) -> Value {
    let list: Vec<Value> = edits
        .list
        .iter()
        .map(|edit| json!({"from": edit.at.start, "to": edit.at.end, "insert": edit.insert}))
        .collect();
    json!({"base_chars": edits.base_chars, "list": list})
}

fn draft(dossier: &Dossier, sub_of: Option<&AmendmentId>, proposal: Proposal) -> ActResult<Drafted> {
    let base = dossier.base_text();
    if sub_of.is_some() != matches!(proposal, Proposal::Reword { .. }) {
        return Err(fault("act", "error-not-in-list"));
    }
    match proposal {
        Proposal::Replace { clause, words, opening } => replace(base, clause, words, opening),
        Proposal::Insert { kind, place, words, opening } => insert(base, kind, place, words, opening),
        Proposal::Delete { clause } => {
            let words = known(base, &clause, "clause")?.words.clone();
            Ok(Drafted::new(OperationAct::Delete, Some(clause), &words))
        }
        Proposal::Move { clause, place } => move_to(base, clause, place),
        Proposal::Split { clause, at, opening } => recast::split(base, clause, &at, opening),
        Proposal::Join { clause } => recast::join(base, clause),
        Proposal::Retitle { title } => retitle(base, title),
        Proposal::Reword { operation, words, opening } => reword(dossier, sub_of, operation, words, opening),
    }
}

fn replace(base: &Text, id: ClauseId, words: Words, opening: Option<usize>) -> ActResult<Drafted> {
    let clause = known(base, &id, "clause")?;
    check_words(&words, &clause.words)?;
    let mut drafted = Drafted::new(OperationAct::Replace, Some(id), &clause.words);
    drafted.opening = opening_of(&words, opening, clause.kind, base, (&clause.words, clause.opening))?;
    drafted.words = words.into();
    Ok(drafted)
}

fn insert(base: &Text, kind: ClauseKind, place: Place, words: Words, opening: Option<usize>) -> ActResult<Drafted> {
    check_place(base, kind, &place)?;
    check_words(&words, "")?;
    let mut drafted = Drafted::new(OperationAct::Insert, None, "");
    drafted.opening = opening_of(&words, opening, kind, base, ("", 0))?;
    drafted.kind = Some(kind);
    drafted.place = place;
    drafted.words = words.into();
    Ok(drafted)
}

fn move_to(base: &Text, id: ClauseId, place: Place) -> ActResult<Drafted> {
    let clause = known(base, &id, "clause")?;
    check_place(base, clause.kind, &place)?;
    let under = subtree(base, &id);
    if place.after.iter().chain(&place.parent).any(|target| under.contains(target)) {
        return Err(fault("place", "amendment-into-itself"));
    }
    if place == place_of(base, clause) {
        return Err(fault("place", "amendment-no-change"));
    }
    let mut drafted = Drafted::new(OperationAct::Move, Some(id.clone()), &clause.words);
    drafted.place = place;
    Ok(drafted)
}

fn retitle(base: &Text, title: Line) -> ActResult<Drafted> {
    if title.is_empty() {
        return Err(fault("words", "error-empty"));
    }
    if title.as_str() == base.title {
        return Err(fault("words", "amendment-no-change"));
    }
    let mut drafted = Drafted::new(OperationAct::Retitle, None, &base.title);
    drafted.words = title.into();
    Ok(drafted)
}

fn reword(
    dossier: &Dossier,
    sub_of: Option<&AmendmentId>,
    operation: OperationId,
    words: Words,
    opening: Option<usize>,
) -> ActResult<Drafted> {
    let of_parent = sub_of.map_or(&[] as &[OperationRow], |parent| dossier.operations(parent));
    let parent = of_parent
        .iter()
        .find(|row| row.id == operation && has_words(row.act))
        .ok_or_else(|| fault("operation", "error-not-in-list"))?;
    check_words(&words, &parent.words)?;
    let base = dossier.base_text();
    let kind = parent.kind.or_else(|| base.clause(parent.clause_id.as_ref()?).map(|clause| clause.kind));
    let before = (parent.words.as_str(), usize::try_from(parent.opening).unwrap_or(0));
    let mut drafted = Drafted::new(OperationAct::Replace, parent.clause_id.clone(), &parent.words);
    drafted.opening = opening_of(&words, opening, kind.unwrap_or(ClauseKind::Heading), base, before)?;
    drafted.amends = Some(operation);
    drafted.words = words.into();
    Ok(drafted)
}

/// Whether an operation proposes words, which a sub-amendment can change.
#[must_use]
pub const fn has_words(act: OperationAct) -> bool {
    matches!(act, OperationAct::Replace | OperationAct::Insert | OperationAct::Retitle)
}

fn known<'a>(base: &'a Text, id: &ClauseId, field: &'static str) -> ActResult<&'a Clause> {
    base.clause(id).ok_or_else(|| fault(field, "error-not-in-list"))
}

fn check_words(words: &Words, before: &str) -> ActResult<()> {
    if words.is_empty() {
        return Err(fault("words", "amendment-no-words"));
    }
    if words.as_str() == before { Err(fault("words", "amendment-no-change")) } else { Ok(()) }
}

/// A place lies in one list: the clause before has the same parent, and at the top the same kind.
fn check_place(base: &Text, kind: ClauseKind, place: &Place) -> ActResult<()> {
    if let Some(parent) = &place.parent {
        known(base, parent, "place")?;
    }
    let Some(after) = &place.after else { return Ok(()) };
    let after = known(base, after, "place")?;
    let either_heading = kind == ClauseKind::Heading || after.kind == ClauseKind::Heading;
    if after.parent != place.parent || (after.kind != kind && place.parent.is_none() && !either_heading) {
        return Err(fault("place", "amendment-other-list"));
    }
    Ok(())
}

/// Where a clause of the base stands.
#[must_use]
pub fn place_of(base: &Text, clause: &Clause) -> Place {
    let before = base
        .clauses
        .iter()
        .take_while(|other| other.id != clause.id)
        .filter(|other| other.parent == clause.parent && (clause.parent.is_some() || other.kind == clause.kind))
        .last();
    Place { after: before.map(|other| other.id.clone()), parent: clause.parent.clone() }
}

/// The opening words: as said; else those of before if they still stand, with what the new words add to the phrase
/// ("Recalling" becomes "Recalling also"); else as the list of phrases suggests.
fn opening_of(
    words: &Words,
    said: Option<usize>,
    kind: ClauseKind,
    base: &Text,
    before: (&str, usize),
) -> ActResult<usize> {
    let plain = inline::plain(words.as_str());
    if let Some(said) = said {
        return if said <= plain.chars().count() { Ok(said) } else { Err(fault("opening", "error-not-in-list")) };
    }
    let former: String = inline::plain(before.0).chars().take(before.1).collect();
    let goes_on = plain.strip_prefix(&former).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    let suggested = opening::suggest(words.as_str(), kind, &base.language);
    if before.1 > 0 && goes_on {
        // Who chose fewer words than the list has keeps them.
        let chosen = opening::suggest(before.0, kind, &base.language) > before.1;
        return Ok(if chosen { before.1 } else { suggested.max(before.1) });
    }
    Ok(suggested)
}

/// The opening words of an operation, where somebody chose others than are found by themselves.
#[must_use]
pub fn chosen_opening(dossier: &Dossier, row: &OperationRow) -> Option<String> {
    let base = dossier.base_text();
    let clause = row.clause_id.as_ref().and_then(|id| base.clause(id));
    let changed = row.amends_id.as_ref();
    let parent = changed.and_then(|id| dossier.operations.values().flatten().find(|one| one.id == *id));
    let before = match (parent, clause) {
        (Some(parent), _) => (parent.words.as_str(), usize::try_from(parent.opening).unwrap_or(0)),
        (None, Some(clause)) => (clause.words.as_str(), clause.opening),
        (None, None) => ("", 0),
    };
    let kind = row.kind.or_else(|| parent?.kind).or_else(|| clause.map(|clause| clause.kind));
    let words = Words::new(&row.words).ok()?;
    let found = opening_of(&words, None, kind.unwrap_or(ClauseKind::Heading), base, before).ok()?;
    let chosen = usize::try_from(row.opening).ok().filter(|chars| *chars != found)?;
    Some(inline::plain(&row.words).chars().take(chosen).collect())
}

/// How far operations remove the text from the base: characters taken out and put in. A clause that only moves keeps
/// its words, and so do those that are cut or joined; one that goes takes its sub-clauses with it.
pub(super) fn distance(base: &Text, rows: &[OperationRow]) -> i64 {
    let chars = rows.iter().map(|row| match (row.act, &row.clause_id) {
        (OperationAct::Move | OperationAct::Split | OperationAct::Join, _) => 0,
        (OperationAct::Delete, Some(clause)) => {
            let under = subtree(base, clause);
            let gone = base.clauses.iter().filter(|one| under.contains(&one.id));
            gone.map(|one| one.words.chars().count() + one.wrap_up.chars().count()).sum()
        }
        _ => {
            let edits = diff::edits(&row.base_words, &row.words);
            edits.list.iter().map(|edit| edit.at.len() + edit.insert.chars().count()).sum::<usize>()
        }
    });
    i64::try_from(chars.sum::<usize>()).unwrap_or(i64::MAX)
}

fn fault(field: &'static str, key: &str) -> ActError {
    ActError::field(field, Message::new(key))
}
