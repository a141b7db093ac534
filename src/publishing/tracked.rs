//! A text with the amendments to it as a word processor tracks changes: each insertion and deletion with who proposes it.
//!
//! Accepting all changes gives the text as the amendments make it, rejecting all gives the text that they are to, word by
//! word. So a clause is first told in the words of either text; where each word comes from only says whose it is.

mod telling;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use crate::clock::Moment;
use crate::ids::{AmendmentId, ClauseId};
use crate::text::ending::Style;
use crate::text::inline::Run;
use crate::text::merge::{Change, Merged, Provenance, settle};
use crate::text::numbering::Label;
use crate::text::{ClauseKind, Text};

use super::tree::{Document, Frame};
use telling::{Side, Telling};

/// Whose a change is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    /// As a word processor shows it.
    pub name: String,
    /// When it was filed.
    pub at: Moment,
}

/// What became of something, and whose doing it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// It is in both texts.
    Kept,
    /// It comes in.
    Inserted(Author),
    /// It goes.
    Deleted(Author),
}

/// Words with one fate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tracked {
    /// The words as they look.
    pub run: Run,
    /// What became of them.
    pub fate: Fate,
}

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A reason.
    Preambular,
    /// An act, a sub-clause, or a paragraph of a communiqué, so deep.
    Operative(usize),
    /// Words over the clauses that follow.
    Heading,
}

/// One paragraph of either text.
#[derive(Debug, Clone)]
pub struct Paragraph {
    /// The clause; none for the words after its sub-clauses.
    pub clause: Option<ClauseId>,
    /// What it is.
    pub part: Part,
    /// Whether the paragraph itself is in both texts.
    pub fate: Fate,
    /// With which others it is counted: the clause that they all stand under, and their kind.
    pub list: (Option<ClauseId>, ClauseKind),
    /// Its number in the text that is amended, and in the amended one.
    pub numbers: [Option<Label>; 2],
    /// Its words, the ending included.
    pub words: Vec<Tracked>,
}

/// A remark beside a clause: an amendment that cannot be shown in the words.
#[derive(Debug, Clone)]
pub struct Remark {
    /// Where; none is the title.
    pub clause: Option<ClauseId>,
    /// Whose amendment it is.
    pub author: Author,
    /// What it says, line by line.
    pub lines: Vec<String>,
}

/// A text with the changes to it.
#[derive(Debug, Clone)]
pub struct Compilation {
    /// The text that the changes are to, with what stands around it.
    pub document: Document,
    /// The title.
    pub title: Vec<Tracked>,
    /// The paragraphs of both texts, in reading order.
    pub paragraphs: Vec<Paragraph>,
    /// What stands beside the clauses.
    pub remarks: Vec<Remark>,
    /// Whose name stands at what only follows from the amendments.
    pub consequence: Author,
}

/// What a compilation is made of.
#[derive(Debug)]
pub struct Amended<'a> {
    /// The text that the amendments are to.
    pub base: &'a Text,
    /// The amendments that are shown in the words, in the order in which they go before one another where they collide.
    pub changes: &'a [Change],
    /// What [`merge`](crate::text::merge::merge) makes of them: those that collide with one before them are left out.
    pub merged: &'a Merged,
    /// Whose each is.
    pub authors: &'a HashMap<AmendmentId, Author>,
    /// Whose name stands at what only follows from them: endings, numbers that are referred to.
    pub consequence: &'a Author,
    /// How lists end.
    pub style: &'a Style,
}

impl Compilation {
    /// Brings the amendments into the text.
    #[must_use]
    pub fn new(amended: &Amended<'_>, frame: Frame, remarks: Vec<Remark>) -> Self {
        let base = amended.base;
        let applied = &amended.merged.applied;
        let made = amended.changes.iter().filter(|change| applied.contains(&change.amendment)).collect();
        let after = settle(amended.merged.text.clone());
        let origins = Provenance::of_proposal(base).after(base, amended.changes).clauses;
        let sides = [Side::new(base, amended.style), Side::new(&after, amended.style)];
        let telling = Telling { amended, made, sides, origins: &origins };
        Self {
            document: Document::new(base, amended.style, frame),
            title: telling.title(),
            paragraphs: telling.paragraphs(),
            remarks,
            consequence: amended.consequence.clone(),
        }
    }
}
