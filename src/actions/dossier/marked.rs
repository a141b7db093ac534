//! The marks that stand on the text while it is negotiated.

use super::Dossier;

use crate::ids::ClauseId;
use crate::procedure::Refusal;
use crate::storage::marks::Mark;
use crate::text::mark::{Place, Shown, locate};
use crate::text::numbering::{NumberingMode, PreambleNumbers, by_clause, labels_with};
use crate::text::{Clause, Text, inline};

/// How many characters of a mark's words a refusal names.
const NAMED_CHARS: usize = 60;

impl Dossier {
    /// The marks that stand. With the decision on the text they have ended.
    pub fn standing_marks(&self) -> impl Iterator<Item = &Mark> {
        let open = self.declaration.stage.is_open();
        self.marks.iter().filter(move |mark| open && mark.lifted_at.is_none())
    }

    /// The marks that stand on a clause, and where in its words as they are now.
    #[must_use]
    pub fn marks_on(&self, clause: &Clause) -> Vec<(&Mark, Place)> {
        let mut of_it = self.standing_marks().filter(|mark| mark.clause_id == clause.id).peekable();
        if of_it.peek().is_none() {
            return Vec::new();
        }
        let now = inline::plain(&clause.words);
        of_it.map(|mark| (mark, place(mark, &now))).collect()
    }

    /// The marks to be shown in the words of a clause.
    #[must_use]
    pub fn shown_marks(&self, clause: &Clause) -> Vec<Shown> {
        self.marks_on(clause).into_iter().filter_map(|(mark, place)| self.shown(mark, place)).collect()
    }

    fn shown(&self, mark: &Mark, place: Place) -> Option<Shown> {
        let at = match place {
            Place::Whole => None,
            Place::Words(range) => Some(range),
            Place::Changed => return None,
        };
        let alternative = mark.number.zip(mark.alternative.clone());
        let by = self.delegation_name(mark.delegation_id.as_ref()).to_owned();
        Some(Shown { kind: mark.kind, at, alternative, by })
    }

    /// Whether no mark is left that holds up the decision on the text as a whole. One on a clause that is no longer in the
    /// text holds up nothing.
    ///
    /// # Errors
    /// [`Refusal::MarksLeft`] with each of them: the clause's number and the words.
    pub fn check_marks(&self) -> Result<(), Refusal> {
        if !self.standing_marks().any(|mark| mark.kind.holds_up_adoption()) {
            return Ok(());
        }
        let text = self.current().text;
        let left = self.standing_marks().filter(|mark| mark.kind.holds_up_adoption());
        let left: Vec<_> = left.map(|mark| (&mark.clause_id, self.names().in_plain(&mark.words))).collect();
        let marks = named(&text, left.iter().map(|(clause, words)| (*clause, words.as_str())));
        if marks.is_empty() {
            return Ok(());
        }
        Err(Refusal::MarksLeft { marks })
    }
}

fn place(mark: &Mark, now: &str) -> Place {
    let start = mark.first_char.and_then(|start| usize::try_from(start).ok());
    let stretch = start.map(|start| start..start + mark.words.chars().count());
    locate(mark.kind, &mark.clause_words, stretch.as_ref(), now)
}

/// "4. [shall ensure]" for each mark on a clause of the text.
fn named<'a>(text: &Text, marks: impl Iterator<Item = (&'a ClauseId, &'a str)>) -> Vec<String> {
    let labels = by_clause(labels_with(text, NumberingMode::Final, PreambleNumbers::None));
    let one = |(clause, words): (&ClauseId, &str)| {
        text.clause(clause)?;
        let label = labels.get(clause).map_or("", |label| label.display.as_str());
        Some(format!("{label} [{}]", shortened(words)).trim_start().to_owned())
    };
    marks.filter_map(one).collect()
}

fn shortened(words: &str) -> String {
    match words.char_indices().nth(NAMED_CHARS) {
        None => words.to_owned(),
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
    }
}
