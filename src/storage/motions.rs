//! Motions about the procedure, and the questions that were put on them.

use std::collections::HashMap;

use diesel::prelude::*;

use super::schema::{motion_questions, motions, sittings};
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::Moment;
use crate::ids::{
    AmendmentId, DeclarationId, DelegationId, MeetingId, MembershipId, MotionId, QuestionId, RulingId, SittingId,
};
use crate::procedure::{Before, MotionKind, MotionState};

/// A motion.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = motions)]
pub struct Motion {
    /// Its identity.
    pub id: MotionId,
    /// The text that was before the plenary.
    pub declaration_id: DeclarationId,
    /// The sitting.
    pub sitting_id: SittingId,
    /// Its number at the sitting, from 1.
    pub number: i64,
    /// What it asks for.
    pub kind: MotionKind,
    /// Who moves it; none of what the chair asks the body by itself.
    pub delegation_id: Option<DelegationId>,
    /// Who moved or entered it.
    pub membership_id: MembershipId,
    /// What was said; empty if nothing.
    pub words: String,
    /// The amendment that is to be decided anew.
    pub amendment_id: Option<AmendmentId>,
    /// The ruling that is appealed against.
    pub ruling_id: Option<RulingId>,
    /// Where it is.
    pub state: MotionState,
    /// The ruling that answered it.
    pub ruled_by: Option<RulingId>,
    /// When it was moved.
    pub moved_at: Moment,
    /// When it was decided, ruled upon for good or withdrawn.
    pub ended_at: Option<Moment>,
}

impl Motion {
    /// It as the rules order it.
    #[must_use]
    pub const fn before(&self) -> Before {
        Before { kind: self.kind, number: self.number }
    }
}

/// The motions of a meeting, and which question was put on which.
#[derive(Debug, Clone, Default)]
pub struct Motions {
    /// In the order of moving.
    pub all: Vec<Motion>,
    put: HashMap<QuestionId, MotionId>,
}

impl Motions {
    /// Reads those of a meeting: one query, two where there are any.
    ///
    /// # Errors
    /// Only if a query fails.
    pub fn load(db: &mut Db, meeting: &MeetingId) -> StoreResult<Self> {
        let all: Vec<Motion> = motions::table
            .inner_join(sittings::table.on(sittings::id.eq(motions::sitting_id)))
            .filter(sittings::meeting_id.eq(meeting))
            .order((motions::moved_at, motions::number))
            .select(Motion::as_select())
            .load(db)?;
        if all.is_empty() {
            return Ok(Self::default());
        }
        let ids: Vec<&MotionId> = all.iter().map(|one| &one.id).collect();
        let put: Vec<(QuestionId, MotionId)> = motion_questions::table
            .filter(motion_questions::motion_id.eq_any(ids))
            .select((motion_questions::question_id, motion_questions::motion_id))
            .load(db)?;
        Ok(Self { all, put: put.into_iter().collect() })
    }

    /// A motion.
    #[must_use]
    pub fn find(&self, id: &MotionId) -> Option<&Motion> {
        self.all.iter().find(|one| one.id == *id)
    }

    /// The motion that a question was put on.
    #[must_use]
    pub fn of_question(&self, id: &QuestionId) -> Option<&Motion> {
        self.find(self.put.get(id)?)
    }

    /// Notes that a question is put on a motion.
    pub fn note_put(&mut self, question: &QuestionId, motion: &MotionId) {
        self.put.insert(question.clone(), motion.clone());
    }

    /// Those that are before the body.
    pub fn before(&self) -> impl Iterator<Item = &Motion> {
        self.all.iter().filter(|one| one.state.is_before())
    }
}

/// Stores a motion.
///
/// # Errors
/// `Taken("motions_number_once")`.
pub fn insert(tx: &mut Tx<'_>, motion: &Motion) -> StoreResult<()> {
    diesel::insert_into(motions::table).values(motion).execute(tx.db)?;
    Ok(())
}

/// A motion.
///
/// # Errors
/// `NotFound`.
pub fn find(db: &mut Db, id: &MotionId) -> StoreResult<Motion> {
    Ok(motions::table.find(id).select(Motion::as_select()).first(db)?)
}

/// The motions at a sitting, in order.
///
/// # Errors
/// Only if the query fails.
pub fn of_sitting(db: &mut Db, sitting: &SittingId) -> StoreResult<Vec<Motion>> {
    Ok(motions::table
        .filter(motions::sitting_id.eq(sitting))
        .order(motions::number)
        .select(Motion::as_select())
        .load(db)?)
}

/// The motion that a question was put on, if it was put on one.
///
/// # Errors
/// Only if the query fails.
pub fn of_question(db: &mut Db, question: &QuestionId) -> StoreResult<Option<Motion>> {
    Ok(motion_questions::table
        .inner_join(motions::table.on(motions::id.eq(motion_questions::motion_id)))
        .filter(motion_questions::question_id.eq(question))
        .select(Motion::as_select())
        .first(db)
        .optional()?)
}

/// Notes that a question is put on a motion.
///
/// # Errors
/// Only if the query fails.
pub fn put(tx: &mut Tx<'_>, question: &QuestionId, motion: &MotionId) -> StoreResult<()> {
    diesel::insert_into(motion_questions::table)
        .values((motion_questions::question_id.eq(question), motion_questions::motion_id.eq(motion)))
        .execute(tx.db)?;
    Ok(())
}

/// Stores where a motion is.
///
/// # Errors
/// `Stale` if it was elsewhere than `from`.
pub fn update(tx: &mut Tx<'_>, motion: &Motion, from: MotionState) -> StoreResult<()> {
    let changed = diesel::update(motions::table.find(&motion.id).filter(motions::state.eq(from)))
        .set((
            motions::state.eq(motion.state),
            motions::ruled_by.eq(&motion.ruled_by),
            motions::ended_at.eq(motion.ended_at),
        ))
        .execute(tx.db)?;
    if changed == 1 { Ok(()) } else { Err(StoreError::Stale) }
}
