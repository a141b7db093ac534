//! Reminders that a clock sends, not a person.

use super::conduct_silence::{event, facts_of, tell};
use super::voting::Voting;
use crate::actions::{ActResult, Dossier};
use crate::storage::silences::{self, Silence};
use crate::storage::{Db, Tx, questions};

/// Reminds the delegations of the texts under the silence procedure whose end is near, each circulation once; how many texts.
///
/// # Errors
/// Only if the database fails.
pub fn remind_of_silences(tx: &mut Tx<'_>) -> ActResult<usize> {
    let mut reminded = 0;
    for round in silences::unreminded(tx.db, tx.now)? {
        let voting = Voting::find(tx.db, &round.question_id)?;
        let from = voting.rules().silence_reminder(round.ends_at);
        if from.is_none_or(|from| tx.now < from) || !is_last(tx.db, &round)? {
            continue;
        }
        let dossier = Dossier::of(tx.db, &voting.declaration.id)?;
        silences::reminded(tx, &round)?;
        let register = questions::voters(tx.db, &round.question_id)?;
        let facts = facts_of(&dossier, &round, "reminder");
        tell(tx, &dossier, &register, (&format!("{}-reminder", event(&round)), &facts))?;
        reminded += 1;
    }
    Ok(reminded)
}

/// Whether no later round took the place of this one.
fn is_last(db: &mut Db, round: &Silence) -> ActResult<bool> {
    Ok(silences::of_question(db, &round.question_id)?.last().is_some_and(|last| last.round == round.round))
}
