//! A case as it comes in: clauses and amendments, read and checked.

use std::collections::HashSet;

use super::Fault;
use super::json::{Node, Step, Wrong};
use super::literal::Literal;
use crate::ids::{AmendmentId, ClauseId};
use crate::language::Language;
use crate::text::merge::{Change, Operation, check};
use crate::text::{CLAUSE_CHARS, Clause, ClauseKind, DeclarationKind, Text};

/// What is to be consolidated.
pub(super) struct Case {
    pub(super) base: Text,
    pub(super) changes: Vec<Change>,
    /// How the texts are written for the engine.
    pub(super) literal: Literal,
}

impl Case {
    /// The operations that contradict what their amendment does before them.
    pub(super) fn contradictions(&self) -> Vec<Wrong> {
        let of = |(nth, change): (usize, &Change)| {
            let unfit = check(&self.base, change).err()?;
            let begins = |count: &usize| {
                let operations = change.operations[..*count].to_vec();
                check(&self.base, &Change { operations, ..change.clone() }).is_err()
            };
            let at = (1..change.operations.len()).find(begins).unwrap_or(change.operations.len()) - 1;
            let path = vec![Step::Key("amendments"), Step::Item(nth), Step::Key("ops"), Step::Item(at)];
            Some(Wrong { path, fault: Fault::Contradiction(unfit.clause().to_string()) })
        };
        self.changes.iter().enumerate().filter_map(of).collect()
    }
}

/// Reads a case.
pub(super) fn read(root: &Node<'_>) -> Result<Case, Wrong> {
    let mut reader = Reader::default();
    let mut base = reader.base(&root.key("clauses")?)?;
    let mut changes = reader.changes(&root.key("amendments")?)?;
    let literal = Literal::beside(&reader.used);
    for clause in &mut base.clauses {
        literal.hide(&mut clause.words);
    }
    for operation in changes.iter_mut().flat_map(|change| &mut change.operations) {
        if let Operation::Replace { words, .. } | Operation::Insert { words, .. } = operation {
            literal.hide(words);
        }
    }
    Ok(Case { base, changes, literal })
}

#[derive(Default)]
struct Reader {
    clauses: HashSet<ClauseId>,
    amendments: HashSet<String>,
    /// Every character of every text.
    used: HashSet<char>,
}

impl Reader {
    fn base(&mut self, list: &Node<'_>) -> Result<Text, Wrong> {
        let mut text = Text::new(Language::english(), DeclarationKind::Resolution);
        for one in list.items()? {
            let id = one.key("id")?;
            let clause = ClauseId::new(name(&id)?);
            if !self.clauses.insert(clause.clone()) {
                return Err(id.wrong(Fault::TakenId(clause.to_string())));
            }
            let kind = kind(&one.key("kind")?)?;
            text.clauses.push(Clause::new(clause, kind, self.words(&one.key("text")?)?));
        }
        Ok(text)
    }

    fn changes(&mut self, list: &Node<'_>) -> Result<Vec<Change>, Wrong> {
        let mut out = Vec::new();
        for (one, filed) in list.items()?.iter().zip(0_u32..) {
            let id = one.key("id")?;
            let amendment = name(&id)?;
            if !self.amendments.insert(amendment.to_owned()) {
                return Err(id.wrong(Fault::TakenId(amendment.to_owned())));
            }
            let operations = self.operations(amendment, &one.key("ops")?)?;
            out.push(Change { amendment: AmendmentId::new(amendment), filed, operations });
        }
        Ok(out)
    }

    fn operations(&mut self, amendment: &str, list: &Node<'_>) -> Result<Vec<Operation>, Wrong> {
        let mut own: HashSet<ClauseId> = HashSet::new();
        let mut out = Vec::new();
        for (nth, one) in list.items()?.iter().enumerate() {
            let op = one.key("op")?;
            out.push(match op.text()? {
                "replace" => {
                    let clause = self.clause(&one.key("clause")?)?;
                    Operation::replace(clause, self.words(&one.key("text")?)?, 0)
                }
                "insert" => {
                    let clause = ClauseId::new(format!("{amendment}#{}", nth + 1));
                    let insertion = self.insertion(clause.clone(), one, &own)?;
                    own.insert(clause);
                    insertion
                }
                "delete" => Operation::Delete { clause: self.clause(&one.key("clause")?)? },
                "move" => Operation::Move {
                    clause: self.clause(&one.key("clause")?)?,
                    after: self.after(&one.key("after")?, &own)?,
                    parent: None,
                },
                other => return Err(op.wrong(none_of(other, &["replace", "insert", "delete", "move"]))),
            });
        }
        Ok(out)
    }

    fn insertion(&mut self, clause: ClauseId, one: &Node<'_>, own: &HashSet<ClauseId>) -> Result<Operation, Wrong> {
        if self.clauses.contains(&clause) {
            return Err(one.wrong(Fault::TakenId(clause.to_string())));
        }
        let after = self.after(&one.key("after")?, own)?;
        let kind = kind(&one.key("kind")?)?;
        let words = self.words(&one.key("text")?)?;
        Ok(Operation::Insert { clause, after, parent: None, kind, words, opening: 0 })
    }

    /// A clause of the text.
    fn clause(&self, node: &Node<'_>) -> Result<ClauseId, Wrong> {
        let id = ClauseId::new(node.text()?);
        if self.clauses.contains(&id) { Ok(id) } else { Err(node.wrong(Fault::NoClause(id.to_string()))) }
    }

    /// A clause of the text, one that the amendment brought in before, or null.
    fn after(&self, node: &Node<'_>, own: &HashSet<ClauseId>) -> Result<Option<ClauseId>, Wrong> {
        if node.is_null() {
            return Ok(None);
        }
        let id = ClauseId::new(node.text()?);
        if own.contains(&id) { Ok(Some(id)) } else { self.clause(node).map(Some) }
    }

    /// Words of a clause, which are not normalised: they come out as they came in.
    fn words(&mut self, node: &Node<'_>) -> Result<String, Wrong> {
        let text = node.text()?;
        let chars = text.chars().count();
        if chars > CLAUSE_CHARS {
            return Err(node.wrong(Fault::TooLong(chars)));
        }
        if text.contains('\0') {
            return Err(node.wrong(Fault::Nul));
        }
        self.used.extend(text.chars());
        Ok(text.to_owned())
    }
}

/// An id, which has a character at least.
fn name<'a>(node: &Node<'a>) -> Result<&'a str, Wrong> {
    let name = node.text()?;
    if name.is_empty() { Err(node.wrong(Fault::EmptyId)) } else { Ok(name) }
}

fn kind(node: &Node<'_>) -> Result<ClauseKind, Wrong> {
    let word = node.text()?;
    let words: Vec<&str> = ClauseKind::ALL.iter().map(|kind| kind.as_str()).collect();
    ClauseKind::parse(word).ok_or_else(|| node.wrong(none_of(word, &words)))
}

fn none_of(word: &str, words: &[&str]) -> Fault {
    Fault::NoneOf { word: word.to_owned(), words: words.join(", ") }
}
