//! What questions put, one amendment or several together.

use super::Dossier;
use crate::actions::Passage;
use crate::ids::{AmendmentId, BlocId, DeclarationId, DelegationId, QuestionId};
use crate::procedure::{QuestionState, Stage, Standing};
use crate::storage::blocs::{self, Bloc, Blocs};
use crate::storage::declarations::StageEntry;
use crate::storage::questions::Question;
use crate::storage::{Db, StoreResult};
use crate::text::merge::Merged;

/// The blocs of a declaration; there are none before it came before the plenary, and nothing is asked.
pub(super) fn of(db: &mut Db, id: &DeclarationId, stages: &[StageEntry]) -> StoreResult<Blocs> {
    if stages.iter().any(|entry| entry.stage == Stage::Plenary) {
        return blocs::of_declaration(db, id);
    }
    Ok(Blocs::default())
}

impl Dossier {
    /// The amendments that a question puts: one, several together, or none where it is about something else.
    #[must_use]
    pub fn put_by<'a>(&'a self, question: &'a Question) -> Vec<&'a AmendmentId> {
        match &question.amendment_id {
            Some(one) => vec![one],
            None => self.put_together(&question.id).map_or_else(Vec::new, |(_, those)| those),
        }
    }

    /// Whether a question puts an amendment, by itself or with others.
    #[must_use]
    pub fn puts(&self, question: &Question, id: &AmendmentId) -> bool {
        question.amendment_id.as_ref() == Some(id) || self.put_by(question).contains(&id)
    }

    /// The first question that put an amendment and counts.
    #[must_use]
    pub fn question_on(&self, id: &AmendmentId) -> Option<&Question> {
        self.questions.iter().find(|question| question.state != QuestionState::Annulled && self.puts(question, id))
    }

    /// The bloc that a question puts, with what of it; none of any other question.
    #[must_use]
    pub fn put_together(&self, question: &QuestionId) -> Option<(&BlocId, Vec<&AmendmentId>)> {
        let rows = || self.blocs.put.iter().filter(|row| row.question_id == *question);
        let bloc = &rows().next()?.bloc_id;
        Some((bloc, rows().map(|row| &row.amendment_id).collect()))
    }

    /// A bloc with its amendments as announced.
    #[must_use]
    pub fn bloc(&self, id: &BlocId) -> Option<&(Bloc, Vec<AmendmentId>)> {
        self.blocs.announced.iter().find(|(bloc, _)| bloc.id == *id)
    }

    /// The blocs that were announced and can still be put.
    pub fn open_blocs(&self) -> impl Iterator<Item = &(Bloc, Vec<AmendmentId>)> {
        let is_before_body = |bloc: &Bloc| {
            let puts_it =
                |question: &&Question| self.put_together(&question.id).is_some_and(|(put, _)| *put == bloc.id);
            self.questions.iter().filter(|question| question.state.is_pending()).any(|question| puts_it(&question))
        };
        self.blocs.announced.iter().filter(move |(bloc, those)| {
            bloc.withdrawn_at.is_none() && self.left_of(those).len() > 1 && !is_before_body(bloc)
        })
    }

    /// Of the amendments of a bloc, those that would be put with it now: admissible still, and neither they nor parts of them
    /// asked for apart.
    #[must_use]
    pub fn left_of(&self, those: &[AmendmentId]) -> Vec<AmendmentId> {
        let is_left = |id: &&AmendmentId| {
            let stands = self.amendment(id).is_some_and(|one| one.standing == Standing::Admissible);
            stands && self.asking_apart(id).next().is_none() && self.open_parts_of(id).next().is_none()
        };
        those.iter().filter(is_left).cloned().collect()
    }

    /// The delegations that want an amendment put by itself.
    pub fn asking_apart<'a>(&'a self, id: &'a AmendmentId) -> impl Iterator<Item = &'a DelegationId> {
        self.blocs.apart.iter().filter(move |one| one.amendment_id == *id).map(|one| &one.delegation_id)
    }

    /// The text as it would stand if several amendments were adopted next.
    fn with_all(&self, those: &[AmendmentId]) -> Merged {
        let mut changes = self.adopted_changes();
        changes.extend(those.iter().filter_map(|id| self.change_worded(id, None)));
        self.made(&changes)
    }

    /// What several amendments would change together; of a sub-amendment, in the words of its parent.
    #[must_use]
    pub fn passages_of_bloc(&self, those: &[AmendmentId]) -> Vec<Passage> {
        let subs = those.iter().filter(|id| self.amendment(id).is_some_and(|one| one.sub_of.is_some()));
        let of_subs = subs.flat_map(|id| self.passages(id, None));
        self.changed_to(&self.with_all(those).text).into_iter().chain(of_subs).collect()
    }

    /// Those of several amendments that cannot all be made on what is adopted.
    #[must_use]
    pub fn unmade_together(&self, those: &[AmendmentId]) -> Vec<AmendmentId> {
        self.with_all(those).unapplied.into_iter().filter(|id| those.contains(id)).collect()
    }
}
