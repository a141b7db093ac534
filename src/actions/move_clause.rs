//! Draft: puts a clause elsewhere.

use crate::actions::{ActResult, Visitor, draft};
use crate::ids::ClauseId;
use crate::storage::Tx;
use crate::text::Text;

/// Where a clause is put, with everything under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Before the one before it.
    Up,
    /// Behind the one behind it.
    Down,
    /// Behind this one, at its level.
    After(ClauseId),
}

/// Moves a clause of a draft. At the end of its list it stays where it is.
///
/// # Errors
/// `NotFound` if one of the clauses is gone; the refusal.
pub fn move_clause(tx: &mut Tx<'_>, visitor: &Visitor, name: &str, id: &ClauseId, step: &Step) -> ActResult<()> {
    let (dossier, _) = draft::open(tx, visitor, name)?;
    let mut text = dossier.base.text.clone();
    if moved(&mut text, id, step)? {
        draft::save_clauses(tx, &dossier, &text, &[])?;
    }
    Ok(())
}

/// Whether a clause can go up, and down, among those beside it.
#[must_use]
pub fn moves(text: &Text, id: &ClauseId) -> (bool, bool) {
    let place = text.clauses.iter().position(|clause| clause.id == *id);
    place.map_or((false, false), |place| (before(text, place).is_some(), behind(text, place).is_some()))
}

fn moved(text: &mut Text, id: &ClauseId, step: &Step) -> ActResult<bool> {
    let place = draft::place(text, id)?;
    let target = match step {
        Step::Up => before(text, place),
        Step::Down => behind(text, place),
        Step::After(other) => {
            let at = draft::place(text, other)?;
            let inside = (place..draft::behind(text, place)).contains(&at);
            if !inside {
                text.clauses[place].parent = text.clauses[at].parent.clone();
            }
            (!inside).then(|| draft::behind(text, at))
        }
    };
    let Some(target) = target else { return Ok(false) };
    let taken: Vec<_> = text.clauses.drain(place..end(text, place)).collect();
    let target = if target > place { target - taken.len() } else { target };
    text.clauses.splice(target..target, taken);
    Ok(true)
}

/// The place behind a clause and what is under it, by parents: the clause itself may have been put under another one.
fn end(text: &Text, place: usize) -> usize {
    let mut under = vec![text.clauses[place].id.clone()];
    for clause in &text.clauses[place + 1..] {
        match &clause.parent {
            Some(parent) if under.contains(parent) => under.push(clause.id.clone()),
            _ => break,
        }
    }
    place + under.len()
}

/// The place of the clause before it in its list.
fn before(text: &Text, place: usize) -> Option<usize> {
    let clause = &text.clauses[place];
    let last = text.clauses[..place].iter().rposition(|other| other.parent == clause.parent)?;
    goes_past(text, place, last).then_some(last)
}

/// The place behind the clause behind it in its list.
fn behind(text: &Text, place: usize) -> Option<usize> {
    let next = draft::behind(text, place);
    let follows = text.clauses.get(next).is_some_and(|other| other.parent == text.clauses[place].parent);
    (follows && goes_past(text, place, next)).then(|| draft::behind(text, next))
}

/// Clauses of one kind, and headings among them, change places; reasons and acts do not.
fn goes_past(text: &Text, one: usize, other: usize) -> bool {
    use crate::text::ClauseKind::{Operative, Preambular};
    let apart = |a, b| matches!((a, b), (Preambular, Operative) | (Operative, Preambular));
    !apart(text.clauses[one].kind, text.clauses[other].kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::text::{Clause, ClauseKind, DeclarationKind};

    /// `p` a reason; acts `a`, `b` with `c` and `d` under it, `e`.
    fn text() -> Text {
        let mut text = Text::new(Language::english(), DeclarationKind::Declaration);
        for id in ["p", "a", "b", "c", "d", "e"] {
            let kind = if id == "p" { ClauseKind::Preambular } else { ClauseKind::Operative };
            let mut clause = Clause::new(ClauseId::new(id), kind, id);
            clause.parent = ["c", "d"].contains(&id).then(|| ClauseId::new("b"));
            text.clauses.push(clause);
        }
        text
    }

    #[track_caller]
    fn check(id: &str, step: Step, expected: &str) {
        let mut text = text();
        moved(&mut text, &id.into(), &step).expect("clauses that are there");
        let order: String = text.clauses.iter().map(|clause| clause.id.as_str()).collect();
        assert_eq!(order, expected, "{id} {step:?}");
    }

    #[test]
    fn a_clause_goes_with_what_is_under_it() {
        check("b", Step::Up, "pbcdae");
        check("b", Step::Down, "paebcd");
        check("e", Step::Up, "paebcd");
        check("a", Step::Down, "pbcdae");
        check("d", Step::Up, "pabdce");
        check("c", Step::Down, "pabdce");
        check("b", Step::After("e".into()), "paebcd");
        check("e", Step::After("c".into()), "pabced");
        check("e", Step::After("p".into()), "peabcd");
    }

    #[test]
    fn at_the_end_of_its_list_it_stays() {
        assert_eq!(moves(&text(), &"p".into()), (false, false));
        assert_eq!(moves(&text(), &"a".into()), (false, true));
        assert_eq!(moves(&text(), &"e".into()), (true, false));
        check("p", Step::Up, "pabcde");
        check("p", Step::Down, "pabcde");
        check("a", Step::Up, "pabcde");
        check("e", Step::Down, "pabcde");
        check("d", Step::Down, "pabcde");
        check("b", Step::After("c".into()), "pabcde");
    }
}
