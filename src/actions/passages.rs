//! What is put to a vote, word for word: stored with the question, so that its page says for good what a yes meant.

use serde::{Deserialize, Serialize};

use crate::actions::Dossier;
use crate::ids::{AmendmentId, ClauseId, RecommendationId};
use crate::storage::questions::Question;
use crate::storage::{StoreError, StoreResult};
use crate::text::compare::{ClauseChange, Compared, compare};
use crate::text::numbering::{NumberingMode, labels_by_clause};
use crate::text::{Clause, Text};

/// A clause, or the title, as it would read after a yes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// The clause; none for the title.
    pub id: Option<ClauseId>,
    /// Its number as shown: "5 bis."; empty for the title and for clauses without one.
    pub label: String,
    /// Its words before; none if it is new.
    pub before: Option<String>,
    /// Its words after a yes; none if it goes.
    pub words: Option<String>,
    /// How many characters of those words are opening words.
    #[serde(default)]
    pub opening: usize,
    /// Whether it stands elsewhere after a yes.
    #[serde(default)]
    pub moved: bool,
}

impl Passage {
    /// Whether a yes changes it.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.moved || self.before != self.words
    }
}

/// Reads what was put from a question.
///
/// # Errors
/// `Corrupt` if it does not read.
pub fn passages_of(question: &Question) -> StoreResult<Vec<Passage>> {
    serde_json::from_str(&question.words).map_err(|error| StoreError::Corrupt(error.to_string()))
}

impl Dossier {
    /// What an amendment would change in the text as it stands now; a sub-amendment, in the words of its parent.
    #[must_use]
    pub fn passages(&self, id: &AmendmentId, wording: Option<&RecommendationId>) -> Vec<Passage> {
        match self.amendment(id).and_then(|amendment| amendment.sub_of.as_ref()) {
            Some(parent) => self.passages_of_sub(id, parent),
            None => self.changed_to(&self.with(id, wording).text),
        }
    }

    /// What of the text as it stands now another text changes.
    pub(super) fn changed_to(&self, after: &Text) -> Vec<Passage> {
        let all = between(&self.current().text, after, self.provisional());
        all.into_iter().filter(Passage::is_changed).collect()
    }

    /// The text as a whole, as it would be adopted now, each clause beside what was tabled.
    #[must_use]
    pub fn passages_of_whole(&self) -> Vec<Passage> {
        between(self.base_text(), &self.current().text, NumberingMode::Final)
    }

    /// The numbers of clauses while amendments to the text are pending.
    #[must_use]
    pub fn provisional(&self) -> NumberingMode<'_> {
        NumberingMode::Provisional { base: self.numbered_text() }
    }

    fn passages_of_sub(&self, sub: &AmendmentId, parent: &AmendmentId) -> Vec<Passage> {
        let labels = labels_by_clause(&self.with(parent, None).text, self.provisional());
        let Some(amendment) = self.amendment(sub) else { return Vec::new() };
        let rows = self.operations(sub).iter().filter_map(|row| Some((row, self.parent_row(row.amends_id.as_ref()?)?)));
        rows.map(|(row, parent)| {
            let after = self.parent_words_with(amendment, row);
            let label = parent.clause_id.as_ref().and_then(|id| labels.get(id)).map(|label| label.display.clone());
            Passage {
                id: parent.clause_id.clone(),
                label: label.unwrap_or_default(),
                before: Some(self.sub_amended(parent).0),
                opening: after.as_ref().map_or(0, |(_, opening)| *opening),
                words: after.map(|(words, _)| words),
                moved: false,
            }
        })
        .collect()
    }
}

/// Both texts clause by clause, the title first.
pub(super) fn between(before: &Text, after: &Text, mode: NumberingMode<'_>) -> Vec<Passage> {
    let (old, new) = (labels_by_clause(before, mode), labels_by_clause(after, mode));
    let label = |id: &ClauseId| new.get(id).or_else(|| old.get(id)).map_or_else(String::new, |one| one.display.clone());
    let title = Passage {
        id: None,
        label: String::new(),
        before: Some(before.title.clone()),
        words: Some(after.title.clone()),
        opening: 0,
        moved: false,
    };
    let clauses = compare(before, after).clauses.into_iter().map(|one| passage(before, &one, label(&one.clause.id)));
    std::iter::once(title).chain(clauses).collect()
}

fn passage(before: &Text, compared: &Compared, label: String) -> Passage {
    let Clause { id, words, opening, .. } = &compared.clause;
    let gone = compared.change == ClauseChange::Deleted;
    Passage {
        id: Some(id.clone()),
        label,
        before: before.clause(id).map(|clause| clause.words.clone()),
        words: (!gone).then(|| words.clone()),
        opening: if gone { 0 } else { *opening },
        moved: compared.moved,
    }
}
