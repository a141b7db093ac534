//! The decision on the text: which vote it was, and whether it still holds.

use super::Dossier;
use crate::ids::QuestionId;
use crate::procedure::{MotionKind, Outcome, QuestionState, Stage, Subject};
use crate::storage::questions::Question;

impl Dossier {
    /// The question on the text as a whole that counts: the latest since the text came before the plenary, or came back to it.
    #[must_use]
    pub fn question_on_whole(&self) -> Option<&Question> {
        let since = super::stage_since(&self.stages, Stage::Plenary)?;
        let counts = |one: &&Question| one.subject == Subject::Whole && one.state != QuestionState::Annulled;
        self.questions.iter().rev().filter(counts).find(|one| one.opened_at >= since)
    }

    /// Whether a declared vote is the one by which the text left the plenary: on the whole, or on the last of its parts.
    #[must_use]
    pub fn ended_with(&self, question: &Question) -> bool {
        let declared = |one: &&Question| one.state == QuestionState::Declared && one.subject != Subject::Procedural;
        let last = self.questions.iter().filter(declared).max_by_key(|one| one.number);
        self.declaration.stage.is_decided() && last.is_some_and(|last| last.id == question.id)
    }

    /// Whether a question was a motion by which what was decided of the text, or of an amendment, is decided anew.
    #[must_use]
    pub fn reopened_by(&self, question: &QuestionId) -> bool {
        let motion = self.motions.of_question(question);
        let carried = self.questions.iter().any(|one| one.id == *question && one.outcome == Some(Outcome::Adopted));
        carried && motion.is_some_and(|motion| motion.kind == MotionKind::Reconsideration)
    }
}
