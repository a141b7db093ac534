//! The form of one operation: what was typed into it.

use serde::Deserialize;

use super::clause_names::read_place;
use crate::actions::{ActError, ActResult, CutAt, Opening, Place, Proposal, words_fault};
use crate::ids::{AmendmentId, ClauseId, OperationId};
use crate::l10n::Message;
use crate::language::Language;
use crate::text::merge::{NoCut, cut_before, cut_places};
use crate::text::opening::{begin, phrases};
use crate::text::{ClauseKind, Line, Text, Words, inline};

/// What the field of a place says where the place is named by words.
pub(super) const BY_WORDS: &str = "words";
/// How many words name the place at which a clause is cut, at most.
const SHOWN_WORDS: usize = 8;

/// What a form of one operation sends, and what an address may ask for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct OperationInput {
    pub(super) once: String,
    pub(super) revision: Option<i64>,
    /// replace, insert, delete, move, split, join, retitle; reword in a sub-amendment.
    pub(super) act: String,
    pub(super) clause: String,
    pub(super) place: String,
    pub(super) words: String,
    /// The words with which the clause begins; found by themselves if none are said.
    pub(super) opening: String,
    /// A phrase of the list with which the words are to begin; taken up at the next preview.
    pub(super) opens: String,
    /// Where a clause is cut: one of the places offered, or `words` for where some words stand.
    pub(super) at: String,
    /// The words with which the second half begins.
    pub(super) stretch: String,
    /// Which of the places where these stand.
    pub(super) occurrence: String,
    /// Sub-amendment: the operation of the parent.
    pub(super) target: String,
    /// The operation that is changed; empty adds one.
    pub(super) operation: String,
    pub(super) sub_of: String,
    /// For a clerk: the delegation; empty while none is chosen.
    pub(super) on_behalf_of: Option<String>,
    pub(super) preview: String,
    /// Asks for the form that adds an operation.
    pub(super) add: String,
    /// The form that has just been saved, for the page to forget what it kept.
    pub(super) done: String,
}

impl OperationInput {
    /// What the fields propose.
    pub(super) fn proposal(&self, base: &Text) -> ActResult<Proposal> {
        let clause = ClauseId::new(self.clause.as_str());
        Ok(match self.act.as_str() {
            "replace" => Proposal::Replace { clause, words: self.read_words()?, opening: self.read_opening(base)? },
            "insert" => {
                let (place, kind) = self.read_place(base)?;
                Proposal::Insert { kind, place, words: self.read_words()?, opening: self.read_opening(base)? }
            }
            "delete" => Proposal::Delete { clause },
            "move" => Proposal::Move { clause, place: self.read_place(base)?.0 },
            "split" => Proposal::Split { clause, at: self.read_cut()?, opening: None },
            "join" => Proposal::Join { clause },
            "retitle" => {
                let title = Line::new(&self.words).map_err(|error| ActError::field("words", words_fault(&error)))?;
                Proposal::Retitle { title }
            }
            "reword" => {
                let operation = OperationId::new(self.target.as_str());
                Proposal::Reword { operation, words: self.read_words()?, opening: self.read_opening(base)? }
            }
            _ => return Err(ActError::field("act", Message::new("error-not-in-list"))),
        })
    }

    fn read_words(&self) -> ActResult<Words> {
        Words::new(&self.words).map_err(|error| ActError::field("words", words_fault(&error)))
    }

    fn read_opening(&self, base: &Text) -> ActResult<Option<usize>> {
        said_opening(&self.opening, &self.words, base)
    }

    fn read_cut(&self) -> ActResult<CutAt> {
        let fault = |field| ActError::field(field, Message::new("error-not-in-list"));
        if !matches!(self.at.as_str(), "" | BY_WORDS) {
            return self.at.parse().map(CutAt::Place).map_err(|_| fault("at"));
        }
        let nth = Some(self.occurrence.trim()).filter(|nth| !nth.is_empty()).map(str::parse);
        let nth = nth.transpose().map_err(|_| fault("occurrence"))?;
        Ok(CutAt::Before { words: self.stretch.clone(), nth })
    }

    /// Fills in where a clause is cut.
    pub(super) fn cut_at(&mut self, words: &str, at: usize, second: &str) {
        if cut_places(words).contains(&at) {
            self.at = at.to_string();
            return;
        }
        BY_WORDS.clone_into(&mut self.at);
        let begins = |count| inline::plain(second).split_whitespace().take(count).collect::<Vec<_>>().join(" ");
        let found = |count: &usize| cut_before(words, &begins(*count), None) == Ok(at);
        match (1..=SHOWN_WORDS).find(found) {
            Some(count) => self.stretch = begins(count.max(3)),
            // The same words stand elsewhere too: which of the places it is.
            None => {
                self.stretch = begins(SHOWN_WORDS);
                let nth = (1..)
                    .take_while(|nth| {
                        !matches!(
                            cut_before(words, &self.stretch, Some(*nth)),
                            Err(NoCut::NoSuchPlace(_) | NoCut::Missing)
                        )
                    })
                    .find(|nth| cut_before(words, &self.stretch, Some(*nth)) == Ok(at));
                self.occurrence = nth.map_or_else(String::new, |nth| nth.to_string());
            }
        }
    }

    /// Puts the phrase that was chosen where the words begin.
    pub(super) fn open(&mut self, kind: ClauseKind, language: &Language, opened: usize) {
        if phrases(kind, language).contains(&self.opens.as_str()) {
            self.words = begin(&self.words, &self.opens, kind, language, opened);
            self.opening.clear();
        }
        self.opens.clear();
    }

    fn read_place(&self, base: &Text) -> ActResult<(Place, ClauseKind)> {
        read_place(base, &self.place).ok_or_else(|| ActError::field("place", Message::new("error-not-in-list")))
    }

    /// Whether it is to be shown before it is saved. A phrase that was chosen and not yet taken up is shown first.
    pub(super) fn is_preview(&self) -> bool {
        !self.preview.is_empty() || !self.opens.is_empty()
    }

    pub(super) fn sub_of(&self) -> Option<AmendmentId> {
        Some(self.sub_of.as_str()).filter(|id| !id.is_empty()).map(AmendmentId::new)
    }

    /// The name under which a browser keeps what is typed.
    pub(super) fn key(&self) -> String {
        let place = if self.clause.is_empty() { &self.target } else { &self.clause };
        format!("{}-{place}", self.act).chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
    }
}

/// How many characters of some words are the opening words that somebody typed; none if nothing was typed.
///
/// # Errors
/// The fault of the field if the words do not begin so.
pub(super) fn said_opening(typed: &str, words: &str, base: &Text) -> ActResult<Option<usize>> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let said = Opening::Phrase(typed.to_owned()).chars(words.trim_start(), ClauseKind::Operative, &base.language);
    said.map(Some).map_err(|message| ActError::field("opening", message))
}
