//! A clause that becomes two, and two that become one.

use super::{Drafted, fault, known, opening_of};
use crate::actions::{ActError, ActResult};
use crate::ids::ClauseId;
use crate::l10n::Message;
use crate::storage::amendments::OperationAct;
use crate::text::merge::{NoCut, cut_before, cut_places};
use crate::text::{Clause, ClauseKind, Text, Words};

/// Where a clause becomes two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CutAt {
    /// At one of the places that are offered: in Unicode scalar values of the clause's words.
    Place(usize),
    /// Before some words.
    Before {
        /// With which the second begins.
        words: String,
        /// Which of the places where they stand, from 1.
        nth: Option<usize>,
    },
}

pub(super) fn split(base: &Text, id: ClauseId, at: &CutAt, opening: Option<usize>) -> ActResult<Drafted> {
    let clause = known(base, &id, "clause")?;
    if clause.kind == ClauseKind::Heading {
        return Err(fault("clause", "error-not-in-list"));
    }
    let at = place(&clause.words, at)?;
    let words: String = clause.words.chars().skip(at).collect();
    let mut drafted = Drafted::new(OperationAct::Split, Some(id), &clause.words);
    let second = Words::new(&words).map_err(|_| fault("stretch", "error-not-in-list"))?;
    // Words that went on with a sentence are no opening words because they stand first now.
    let goes_on = words.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase);
    let said = opening.or(goes_on.then_some(0));
    drafted.opening = opening_of(&second, said, clause.kind, base, ("", 0))?;
    drafted.words = words;
    Ok(drafted)
}

/// Where the second half begins.
fn place(words: &str, at: &CutAt) -> ActResult<usize> {
    let (begins, nth) = match at {
        CutAt::Place(at) if cut_places(words).contains(at) => return Ok(*at),
        CutAt::Place(_) => return Err(fault("at", "error-not-in-list")),
        CutAt::Before { words, .. } if words.trim().is_empty() => return Err(fault("stretch", "amendment-cut-where")),
        CutAt::Before { words, nth } => (words, *nth),
    };
    let counted = |field, key, count| ActError::field(field, Message::new(key).arg("count", count));
    cut_before(words, &as_stored(begins), nth).map_err(|fault_of| match fault_of {
        NoCut::Missing => fault("stretch", "mark-words-missing"),
        NoCut::Many(count) => counted("occurrence", "mark-words-many", count),
        NoCut::NoSuchPlace(count) => counted("occurrence", "mark-occurrence-none", count),
        NoCut::Start => fault("stretch", "amendment-cut-start"),
        NoCut::InsideMark => fault("stretch", "amendment-cut-mark"),
    })
}

/// Words as they would be stored; what cannot be stored stands in no clause either.
fn as_stored(typed: &str) -> String {
    Words::new(typed).map(String::from).unwrap_or_default()
}

pub(super) fn join(base: &Text, id: ClauseId) -> ActResult<Drafted> {
    let clause = known(base, &id, "clause")?;
    if clause.kind == ClauseKind::Heading {
        return Err(fault("clause", "error-not-in-list"));
    }
    let Some(next) = next_clause(base, clause) else { return Err(fault("clause", "amendment-join-last")) };
    if base.children(&id).next().is_some() {
        return Err(fault("clause", "amendment-not-joinable"));
    }
    let mut drafted = Drafted::new(OperationAct::Join, Some(id), &clause.words);
    drafted.words = joined_words(&clause.words, &next.words);
    drafted.second = Some(next.id.clone());
    Ok(drafted)
}

/// The clause after one in its list, which can be joined to it: of the same part, under the same clause.
#[must_use]
pub fn next_clause<'a>(base: &'a Text, clause: &Clause) -> Option<&'a Clause> {
    let mut behind = base.clauses.iter().skip_while(|one| one.id != clause.id).skip(1);
    behind.find(|one| one.parent == clause.parent && one.kind == clause.kind)
}

/// The words of two clauses as one clause has them.
#[must_use]
pub(in crate::actions) fn joined_words(first: &str, second: &str) -> String {
    let space = if first.is_empty() || second.is_empty() { "" } else { " " };
    format!("{first}{space}{second}")
}
