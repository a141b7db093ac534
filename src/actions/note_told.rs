//! What the mail program does not know of a circulation under the silence procedure.

use serde_json::json;

use super::conduct_silence::running;
use super::voting::hold_question;
use crate::actions::{ActError, ActResult, Fact, Remark, Visitor, record};
use crate::ids::{DelegationId, QuestionId};
use crate::l10n::Message;
use crate::procedure::Act;
use crate::storage::silences::{self, SilenceNote};
use crate::storage::{Tx, questions};

/// Whether a delegation was told, and how.
#[derive(Debug, Clone)]
pub struct WhoWasTold {
    /// The delegation.
    pub delegation: DelegationId,
    /// Whether it was told, otherwise than by mail; else its mail came back.
    pub reached: bool,
    /// How it was told, or what came back; it must be said.
    pub words: Remark,
}

/// Notes that a delegation was told otherwise than by mail, or that a mail to it came back after the server had taken it.
///
/// # Errors
/// [`crate::procedure::Refusal::NotByThisMethod`], [`crate::procedure::Refusal::QuestionLocked`] and its like;
/// [`ActError::Invalid`] at `delegation`, `told_words`.
pub fn note_told(tx: &mut Tx<'_>, visitor: &Visitor, id: &QuestionId, input: &WhoWasTold) -> ActResult<()> {
    let (dossier, question) = hold_question(tx, id)?;
    let permit = dossier.permit(visitor, Act::NoteTold)?;
    let last = running(tx, &question)?;
    if !questions::voters(tx.db, id)?.iter().any(|voter| voter.delegation_id == input.delegation) {
        return Err(ActError::field("delegation", Message::new("error-not-in-list")));
    }
    let note = SilenceNote {
        question_id: id.clone(),
        round: last.round,
        delegation_id: input.delegation.clone(),
        reached: input.reached,
        words: input.words.said("told_words")?.to_owned(),
        membership_id: permit.membership().id.clone(),
        noted_at: tx.now,
    };
    silences::note(tx, &note)?;
    let facts = json!({
        "round": note.round,
        "delegation": note.delegation_id,
        "reached": note.reached,
        "words": note.words,
    });
    let declaration = Some(&dossier.declaration.id);
    record(tx, &permit, Fact { act: "silence-noted", declaration, subject: Some(id.as_str()), facts })
}
