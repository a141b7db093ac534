//! Draft: adds a clause.

use crate::actions::typed::Opening;
use crate::actions::{ActResult, Dossier, Invalid, Visitor, draft, typed, with_references};
use crate::ids::ClauseId;
use crate::storage::Tx;
use crate::text::{Clause, ClauseKind, Text};

/// Where a clause goes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum At {
    /// Behind the last clause of its kind, or of the clause that it goes under.
    #[default]
    End,
    /// Before the first of them.
    Start,
    /// Behind this one and everything under it.
    After(ClauseId),
}

/// A new clause, as typed.
#[derive(Debug, Clone)]
pub struct AddClause {
    /// What it is; a sub-clause is what its clause is.
    pub kind: ClauseKind,
    /// Its words, inline marked, without the ending.
    pub words: String,
    /// Which of them are its opening words.
    pub opening: Opening,
    /// Where it goes.
    pub at: At,
    /// The clause it is a sub-clause of.
    pub under: Option<ClauseId>,
}

/// Adds a clause to a draft and answers its identity.
///
/// # Errors
/// `NotFound` if the clause that it goes behind or under is gone; the refusal; the faults of the fields.
pub fn add_clause(tx: &mut Tx<'_>, visitor: &Visitor, name: &str, new: &AddClause) -> ActResult<ClauseId> {
    let (dossier, _) = draft::open(tx, visitor, name)?;
    let mut text = dossier.base.text.clone();
    let clause = read(&dossier, new, tx.fresh()?)?;
    let id = clause.id.clone();
    let place = place(&text, new, clause.kind)?;
    text.clauses.insert(place, clause);
    draft::save_clauses(tx, &dossier, &text, std::slice::from_ref(&id))?;
    Ok(id)
}

fn read(dossier: &Dossier, new: &AddClause, id: ClauseId) -> ActResult<Clause> {
    let mut kind = new.kind;
    if let Some(under) = &new.under {
        kind = dossier.base.text.clauses[draft::place(&dossier.base.text, under)?].kind;
    }
    let mut invalid = Invalid::new();
    let words = typed::full_words(&new.words)
        .and_then(|words| with_references(dossier.names(), dossier.without_ending(&words, Some(kind))));
    let words = invalid.take("words", words).unwrap_or_default();
    let opening = new.under.is_none().then(|| new.opening.chars(&words, kind, &dossier.declaration.language));
    let opening = invalid.take("opening", opening.unwrap_or(Ok(0)));
    invalid.check()?;
    let mut clause = Clause::new(id, kind, words);
    clause.opening = opening.unwrap_or(0);
    clause.parent.clone_from(&new.under);
    Ok(clause)
}

/// Where the clause is put in.
fn place(text: &Text, new: &AddClause, kind: ClauseKind) -> ActResult<usize> {
    match (&new.at, &new.under) {
        (At::After(sibling), under) => after(text, sibling, under.as_ref()),
        (At::Start, Some(under)) => Ok(draft::place(text, under)? + 1),
        (At::End, Some(under)) => Ok(draft::behind(text, draft::place(text, under)?)),
        (At::Start, None) => Ok(first(text, kind).unwrap_or_else(|| end(text, kind))),
        (At::End, None) => Ok(end(text, kind)),
    }
}

/// Behind a clause, or behind that one above it that stands where the new clause will stand.
fn after(text: &Text, sibling: &ClauseId, under: Option<&ClauseId>) -> ActResult<usize> {
    let mut place = draft::place(text, sibling)?;
    while text.clauses[place].parent.as_ref() != under {
        match &text.clauses[place].parent {
            Some(above) => place = draft::place(text, above)?,
            // It stands outside the clause that the new one goes under: the new one comes first there.
            None => return Ok(under.map_or(Ok(place), |under| draft::place(text, under))? + 1),
        }
    }
    Ok(draft::behind(text, place))
}

fn first(text: &Text, kind: ClauseKind) -> Option<usize> {
    text.clauses.iter().position(|clause| clause.kind == kind && clause.parent.is_none())
}

/// Behind the last of its kind. The first reason of a text comes before everything, any other first one behind it.
fn end(text: &Text, kind: ClauseKind) -> usize {
    let last = text.clauses.iter().rposition(|clause| clause.kind == kind && clause.parent.is_none());
    match last {
        Some(place) if kind != ClauseKind::Heading => draft::behind(text, place),
        None if kind == ClauseKind::Preambular => 0,
        _ => text.clauses.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::text::DeclarationKind;

    /// `p` and `q` reasons, `a` and `b` acts, `c` under `b`.
    fn text() -> Text {
        let mut text = Text::new(Language::english(), DeclarationKind::Declaration);
        for (id, kind) in [
            ("p", ClauseKind::Preambular),
            ("q", ClauseKind::Preambular),
            ("a", ClauseKind::Operative),
            ("b", ClauseKind::Operative),
        ] {
            text.clauses.push(Clause::new(ClauseId::new(id), kind, id));
        }
        text.clauses.push(Clause::new(ClauseId::new("c"), ClauseKind::Operative, "c").under(ClauseId::new("b")));
        text
    }

    #[track_caller]
    fn check(kind: ClauseKind, at: At, under: Option<&str>, expected: usize) {
        let new =
            AddClause { kind, words: String::new(), opening: Opening::Suggested, at, under: under.map(ClauseId::from) };
        assert_eq!(place(&text(), &new, kind).ok(), Some(expected));
    }

    #[test]
    fn a_clause_goes_where_it_is_wanted() {
        check(ClauseKind::Preambular, At::End, None, 2);
        check(ClauseKind::Operative, At::End, None, 5);
        check(ClauseKind::Operative, At::Start, None, 2);
        check(ClauseKind::Operative, At::After("a".into()), None, 3);
        check(ClauseKind::Operative, At::After("c".into()), None, 5);
        check(ClauseKind::Operative, At::End, Some("a"), 3);
        check(ClauseKind::Operative, At::Start, Some("b"), 4);
        check(ClauseKind::Operative, At::After("c".into()), Some("b"), 5);
        check(ClauseKind::Operative, At::After("a".into()), Some("b"), 4);
        check(ClauseKind::Heading, At::End, None, 5);
    }
}
