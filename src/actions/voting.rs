//! A question with what bears on a ballot: a few queries, since ballots come all at once.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::actions::dossier::stage_since;
use crate::actions::{ActError, ActResult, Dossier, Papers, Permit, Visitor, rules};
use crate::ids::{DelegationId, QuestionId, SittingId};
use crate::procedure::{self, Act, Actor, Category, QuestionState, Refusal, Register, Rules, Tally};
use crate::rules_file::RulesDocument;
use crate::storage::declarations::Declaration;
use crate::storage::questions::{self, Ballot, Question, Voter};
use crate::storage::{Db, StoreError, StoreResult, Tx, bodies, declarations, sitting_life, sittings};

/// A question, the declaration it is about, and the rules in force for it.
pub(super) struct Voting {
    pub(super) question: Question,
    pub(super) declaration: Declaration,
    pub(super) document: Arc<RulesDocument>,
}

impl Voting {
    pub(super) fn of(db: &mut Db, question: Question) -> StoreResult<Self> {
        let declaration = declarations::find(db, &question.declaration_id)?;
        let document = if declaration.rules.is_empty() {
            rules(&bodies::find(db, &declaration.body_id)?.rules)?
        } else {
            rules(&declaration.rules)?
        };
        Ok(Self { question, declaration, document })
    }

    /// A question that nobody else changes and on which nobody votes until this transaction ends, the record of its body held.
    pub(super) fn hold(tx: &mut Tx<'_>, id: &QuestionId) -> StoreResult<Self> {
        let Self { declaration, .. } = Self::find(tx.db, id)?;
        bodies::lock(tx, &declaration.body_id)?;
        let question = questions::find_for_update(tx, id)?;
        Self::of(tx.db, question)
    }

    pub(super) fn find(db: &mut Db, id: &QuestionId) -> StoreResult<Self> {
        let question = questions::find(db, id)?;
        Self::of(db, question)
    }

    pub(super) fn rules(&self) -> &Rules {
        &self.document.rules
    }

    /// The question as the rules see it.
    pub(super) const fn state(&self) -> procedure::Question {
        as_rule(&self.question)
    }

    /// Proves that a visitor may do an act, by the table and by the rules; for a delegation that is not the visitor's own,
    /// that a clerk may enter it at its oral request.
    pub(super) fn permit(
        &self,
        db: &mut Db,
        visitor: &Visitor,
        act: Act,
        delegation: Option<&DelegationId>,
    ) -> ActResult<Permit> {
        self.check_going_on(db, act)?;
        match self.permit_now(db, visitor, act, delegation) {
            Err(error @ ActError::Refused(Refusal::WrongStage { .. })) => {
                let stages = declarations::stages(db, &self.declaration.id)?;
                Err(error.known_since(stage_since(&stages, self.declaration.stage)))
            }
            done => done,
        }
    }

    /// Whether the sitting goes on at which the question was put, where the act waits for that.
    pub(super) fn check_going_on(&self, db: &mut Db, act: Act) -> ActResult<()> {
        if Act::NOT_WHILE_SUSPENDED.contains(&act) { check_sitting(db, &self.question) } else { Ok(()) }
    }

    /// Proves that a visitor may do an act for its own delegation, the named one where it has several, or in its own seat.
    pub(super) fn own_permit(
        &self,
        visitor: &Visitor,
        act: Act,
        named: Option<&DelegationId>,
        category_of: impl FnOnce(&DelegationId) -> StoreResult<Category>,
    ) -> ActResult<Permit> {
        let visitor = visitor.doing(act, self.rules());
        let stage = Some(self.declaration.stage);
        let permit = speaking_for(&visitor, named).permit(act, &self.declaration.body_id, stage)?;
        let category = permit.delegation().map(category_of).transpose()?;
        self.rules().permit(Actor { capacity: permit.membership().role.into(), category }, act, stage)?;
        Ok(permit)
    }

    fn permit_now(
        &self,
        db: &mut Db,
        visitor: &Visitor,
        act: Act,
        delegation: Option<&DelegationId>,
    ) -> ActResult<Permit> {
        let body = &self.declaration.body_id;
        let stage = self.declaration.stage;
        let seated = visitor.doing(act, self.rules());
        let own =
            delegation.is_none_or(|named| seated.seats(body).any(|seat| seat.delegation_id.as_ref() == Some(named)));
        if let (Some(named), false) = (delegation, own) {
            let permit = seated.permit_for(act, body, stage, named)?;
            let bodies::Delegation { category, ended_at, .. } = bodies::delegation(db, body, named)?;
            if ended_at.is_some() {
                return Err(StoreError::NotFound.into());
            }
            self.rules().permit_on_behalf(permit.membership().role.into(), category, act, stage)?;
            return Ok(permit);
        }
        self.own_permit(visitor, act, delegation, |id| Ok(bodies::delegation(db, body, id)?.category))
    }
}

/// A question with everything about its declaration, the record of its body held.
pub(super) fn hold_question(tx: &mut Tx<'_>, id: &QuestionId) -> StoreResult<(Dossier, Question)> {
    let declaration = questions::find(tx.db, id)?.declaration_id;
    let body = declarations::find(tx.db, &declaration)?.body_id;
    bodies::lock(tx, &body)?;
    let question = questions::find_for_update(tx, id)?;
    Ok((Dossier::of(tx.db, &declaration)?, question))
}

/// Whether the sitting goes on at which a question was put; one that is answered in writing waits for none.
pub(super) fn check_sitting(db: &mut Db, question: &Question) -> ActResult<()> {
    question.sitting_id.as_ref().map_or(Ok(()), |sitting| check_going_on(db, sitting))
}

/// Whether a sitting goes on: while it is suspended nothing is put, answered or declared.
pub(super) fn check_going_on(db: &mut Db, sitting: &SittingId) -> ActResult<()> {
    match sitting_life::suspended_since(db, sitting)? {
        Some(since) => Err(Refusal::SittingSuspended { since: Some(since) }.into()),
        None => Ok(()),
    }
}

/// A question as the rules see it, and since when it is where it is.
pub(super) const fn as_rule(question: &Question) -> procedure::Question {
    let since = match question.state {
        QuestionState::Open => Some(question.opened_at),
        QuestionState::Locked => question.locked_at,
        QuestionState::Declared => question.declared_at,
        QuestionState::Annulled => None,
    };
    procedure::Question { method: question.method, state: question.state, since }
}

/// The visitor with the seats of one delegation only, if one is named.
fn speaking_for(visitor: &Visitor, delegation: Option<&DelegationId>) -> Visitor {
    let mut visitor = visitor.clone();
    if delegation.is_some() {
        visitor.memberships.retain(|seat| seat.delegation_id.as_ref() == delegation);
    }
    visitor
}

/// Who could vote on a question, in votes: all in the register, and those of them who were present or voted. Where the
/// chair counted more than the register of attendance has, that count holds, each delegation with one vote at least.
pub(super) fn register(db: &mut Db, rules: &Rules, question: &Question, papers: &Papers) -> StoreResult<Register> {
    let there = there(db, question)?;
    whole_register(rules, (question, papers), |id| there.contains(id))
}

/// Who is there at the sitting at which a question was put; nobody of one that is answered in writing.
pub(super) fn there(db: &mut Db, question: &Question) -> StoreResult<BTreeSet<DelegationId>> {
    question.sitting_id.as_ref().map_or(Ok(BTreeSet::new()), |sitting| sittings::present(db, sitting))
}

/// As [`register`], of those who are known to be there.
pub(super) fn whole_register(
    rules: &Rules,
    (question, papers): (&Question, &Papers),
    is_there: impl Fn(&DelegationId) -> bool,
) -> StoreResult<Register> {
    let Register { members, present } = register_of(rules, papers, is_there, |_| true)?;
    Ok(Register { members, present: present.max(chairs_count(question, members)) })
}

/// Of some of the register, those who could vote and those of them who were present or voted, in votes.
pub(super) fn register_of(
    rules: &Rules,
    papers: &Papers,
    is_there: impl Fn(&DelegationId) -> bool,
    is_one: impl Fn(&Voter) -> bool,
) -> StoreResult<Register> {
    let members = votes(papers.voters.iter().filter(|voter| is_one(voter)))?;
    let present = votes(papers.present(rules, is_there).filter(|voter| is_one(voter)))?;
    Ok(Register { members, present })
}

/// The chair's own count of those present, where it was taken instead of the register; else 0.
fn chairs_count(question: &Question, members: u64) -> u64 {
    let counted = question.count_reason.as_ref().and_then(|_| count(question.present).ok());
    counted.map_or(0, |counted| counted.min(members))
}

fn votes<'a>(voters: impl Iterator<Item = &'a Voter>) -> StoreResult<u64> {
    let mut sum = 0_u64;
    for voter in voters {
        let more = sum.checked_add(count(voter.weight)?);
        sum = more.ok_or_else(|| StoreError::Corrupt("more votes than a number holds".to_owned()))?;
    }
    Ok(sum)
}

/// The ballots, counted with their weights.
pub(super) fn tally(voters: &[Voter], ballots: &[Ballot]) -> ActResult<Tally> {
    let weight =
        |id: &DelegationId| voters.iter().find(|voter| voter.delegation_id == *id).map_or(0, |voter| voter.weight);
    let mut counted = Vec::with_capacity(ballots.len());
    for ballot in ballots {
        counted.push(ballot.votes(count(weight(&ballot.delegation_id))?));
    }
    Ok(Tally::sum(counted)?)
}

/// A stored count as procedure takes it.
pub(super) fn count(stored: i64) -> StoreResult<u64> {
    u64::try_from(stored).map_err(|_| StoreError::Corrupt(format!("{stored} is no count")))
}

/// A count as it is stored.
pub(super) fn stored(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
