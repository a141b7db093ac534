//! What the form of an operation asks where a clause becomes two, or two become one.

use super::clause_names::{ClauseNames, excerpt, excerpt_end, sentence};
use super::operation_input::{BY_WORDS, OperationInput};
use super::rendering::{self, Pen};
use crate::actions::next_clause;
use crate::l10n::Rich;
use crate::text::merge::cut_places;
use crate::text::{Clause, Text};

/// A place at which a clause may be cut.
pub(super) struct CutChoice {
    pub(super) value: String,
    /// The words before it.
    pub(super) before: String,
    /// The words with which the new clause would begin.
    pub(super) begins: String,
    pub(super) chosen: bool,
}

/// Where a clause may be cut.
pub(super) struct CutForm {
    /// The whole clause, to copy from and to select in.
    pub(super) words: Rich,
    pub(super) choices: Vec<CutChoice>,
    /// What says that some other words tell the place.
    pub(super) by_words: &'static str,
    /// Whether the place is told by words.
    pub(super) is_by_words: bool,
    /// Whether sub-clauses go with the second half.
    pub(super) has_subs: bool,
}

impl CutForm {
    pub(super) fn new(pen: Pen<'_>, base: &Text, clause: &Clause, input: &OperationInput) -> Self {
        let choice = |at: usize| {
            let byte = clause.words.char_indices().nth(at).map_or(clause.words.len(), |(byte, _)| byte);
            let (before, behind) = clause.words.split_at(byte);
            let value = at.to_string();
            CutChoice {
                chosen: value == input.at,
                before: excerpt_end(&pen.names().plain(before.trim_end())),
                begins: excerpt(&pen.names().plain(behind)),
                value,
            }
        };
        let choices: Vec<CutChoice> = cut_places(&clause.words).into_iter().map(choice).collect();
        Self {
            words: rendering::words(pen, &clause.words, clause.opening, ""),
            is_by_words: input.at == BY_WORDS || choices.is_empty(),
            choices,
            by_words: BY_WORDS,
            has_subs: base.children(&clause.id).next().is_some(),
        }
    }
}

/// With which clause another is joined.
pub(super) struct JoinForm {
    /// The name of the clause that ends.
    pub(super) next: String,
    /// The key of why there is none.
    pub(super) unable: Option<&'static str>,
}

impl JoinForm {
    pub(super) fn new(base: &Text, names: &ClauseNames<'_>, clause: &Clause) -> Self {
        let next = next_clause(base, clause);
        let has_subs = base.children(&clause.id).next().is_some();
        let unable = match next {
            None => Some("amendment-join-last"),
            Some(_) if has_subs => Some("amendment-not-joinable"),
            Some(_) => None,
        };
        Self { next: next.map_or_else(String::new, |next| sentence(&names.name(&next.id))), unable }
    }
}
