//! Draft: saves the words of a clause.

use crate::actions::typed::Opening;
use crate::actions::{ActResult, Dossier, Invalid, Visitor, draft, typed, with_references};
use crate::ids::ClauseId;
use crate::storage::{Tx, declarations, versions};
use crate::text::Clause;

/// A clause's words, as typed.
#[derive(Debug, Clone)]
pub struct SaveClause {
    /// The words, inline marked, without the ending.
    pub words: String,
    /// Which of them are the opening words.
    pub opening: Opening,
    /// An ending of its own; empty: as the list has it.
    pub ending: String,
    /// Words after its sub-clauses.
    pub wrap_up: String,
    /// The revision that the form was made from.
    pub revision: i64,
}

/// Saves the words of a clause of a draft.
///
/// # Errors
/// `Stale` if somebody saved it since the form was made, `NotFound` if somebody deleted it; the refusal; the faults of
/// the fields.
pub fn save_clause(tx: &mut Tx<'_>, visitor: &Visitor, name: &str, id: &ClauseId, typed: &SaveClause) -> ActResult<()> {
    let (dossier, _) = draft::open(tx, visitor, name)?;
    let text = &dossier.base.text;
    let mut clause = text.clauses[draft::place(text, id)?].clone();
    read(typed, &mut clause, &dossier)?;
    versions::save_clause(tx, &draft::version(&dossier), &text.language, &clause, typed.revision)?;
    Ok(declarations::touch(tx, &dossier.declaration.id)?)
}

fn read(typed: &SaveClause, clause: &mut Clause, dossier: &Dossier) -> ActResult<()> {
    let mut invalid = Invalid::new();
    let (names, language) = (dossier.names(), &dossier.declaration.language);
    let words = typed::full_words(&typed.words)
        .and_then(|words| with_references(names, dossier.without_ending(&words, Some(clause.kind))));
    let words = invalid.take("words", words).unwrap_or_default();
    let opening = invalid.take("opening", typed.opening.chars(&words, clause.kind, language));
    let ending = invalid.take("ending", typed::line(&typed.ending)).unwrap_or_default();
    let wrap_up = typed::words(&typed.wrap_up).and_then(|words| with_references(names, &words));
    let wrap_up = invalid.take("wrap_up", wrap_up);
    invalid.check()?;
    clause.words = words;
    clause.opening = opening.unwrap_or(0);
    clause.ending = (!ending.is_empty()).then_some(ending);
    clause.wrap_up = wrap_up.unwrap_or_default();
    Ok(())
}
