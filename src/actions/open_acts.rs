//! What somebody may do with a declaration now, and why not: every act of the permission table that is theirs, asked with the
//! checks that the acts themselves ask. Nothing is decided here a second time.

mod on_amendments;
mod on_questions;

use crate::actions::admit_declaration::check as check_admitting;
use crate::actions::assign_to_panel::check_open;
use crate::actions::cosponsor_declaration::check_cosponsoring;
use crate::actions::record::check_in_the_chair;
use crate::actions::table::check as check_tabling;
use crate::actions::{
    ActError, ActResult, Dossier, Permit, Visitor, check_beginning, check_correction, check_desk, check_marking,
    check_stage, check_withdrawal,
};
use crate::clock::Moment;
use crate::ids::{AmendmentId, MembershipId};
use crate::procedure::{Act, QuestionState, Refusal, StatementKind, may, stages_of};
use crate::storage::{Db, StoreError, sitting_life};

/// An act on a declaration, as it stands for a visitor.
#[derive(Debug, Clone)]
pub struct OpenAct {
    /// The act.
    pub act: Act,
    /// The amendments that it may be done to, where it is about one; none where it is about the declaration.
    pub on: Vec<AmendmentId>,
    /// Why it may not be done now; none if it may.
    pub refused: Option<Refusal>,
}

/// What an act is asked with.
struct Asked<'a> {
    dossier: &'a Dossier,
    visitor: &'a Visitor,
    now: Moment,
    /// Who presides over the sitting that is open.
    presides: Option<MembershipId>,
}

/// Every act on a declaration that the visitor's roles ever do, in the order of the table, open or refused.
///
/// # Errors
/// [`ActError::SignInFirst`]; only if a query fails.
pub fn open_acts(db: &mut Db, dossier: &Dossier, visitor: &Visitor, now: Moment) -> ActResult<Vec<OpenAct>> {
    visitor.signed_in()?;
    let presides = sitting_life::presides_at(db, &dossier.meeting.id)?;
    let asked = Asked { dossier, visitor, now, presides };
    let mut all = Vec::new();
    for act in Act::ALL.iter().copied().filter(|act| asked.concerns(*act)) {
        match asked.check(db, act) {
            Ok(on) => all.push(OpenAct { act, on, refused: None }),
            Err(ActError::Refused(refusal)) => all.push(OpenAct { act, on: Vec::new(), refused: Some(refusal) }),
            // What is asked for is not there, or not for this visitor to know of.
            Err(ActError::Store(StoreError::NotFound)) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(all)
}

impl Asked<'_> {
    /// Whether one of the visitor's roles ever does this to a declaration.
    fn concerns(&self, act: Act) -> bool {
        let ever = |role| stages_of(act).iter().any(|stage| may(role, act, Some(*stage)));
        self.visitor.seats(&self.dossier.body.id).any(|seat| ever(seat.role))
    }

    fn permit(&self, act: Act) -> ActResult<Permit> {
        self.dossier.permit(self.visitor, act)
    }

    /// The amendments that an act may be done to; none for one that is about the declaration.
    fn check(&self, db: &mut Db, act: Act) -> ActResult<Vec<AmendmentId>> {
        let permit = self.permit(act)?;
        if Act::OF_SITTINGS.contains(&act) {
            check_in_the_chair(&permit, self.presides.as_ref())?;
        }
        match act {
            Act::CosponsorAmendment
            | Act::WithdrawAmendment
            | Act::ReviseAmendment
            | Act::ProposeTreatment
            | Act::AnswerTreatment
            | Act::NameReplaced
            | Act::JoinCompromise
            | Act::AcceptAmendment
            | Act::ReviseOrally
            | Act::AskApart
            | Act::RuleAdmissibility
            | Act::SettleAmendment
            | Act::LetFall => self.on_amendments(db, act, &permit),
            Act::OpenQuestion => self.opening(db),
            Act::ConductSilence => self.silencing(),
            Act::NoteTold => self.noting_told(),
            Act::ExplainVote => self.stating(db, StatementKind::Explanation, &permit),
            Act::Reserve => self.stating(db, StatementKind::Reservation, &permit),
            Act::MakeMotion => self.moving_motion(db),
            Act::PutMotion => self.putting_motion(db),
            Act::LockQuestion
            | Act::EnterCount
            | Act::CallRoll
            | Act::DeclareResult
            | Act::CastBallot
            | Act::Object => self.on_question(db, act, &permit).map(|()| Vec::new()),
            Act::EnterPaperVote | Act::ConfirmPaperVote => self.on_paper(db, act).map(|()| Vec::new()),
            _ => self.on_declaration(act, &permit).map(|()| Vec::new()),
        }
    }

    fn on_declaration(&self, act: Act, permit: &Permit) -> ActResult<()> {
        let dossier = self.dossier;
        match act {
            Act::Table => check_tabling(dossier, permit),
            Act::WriteDraft if dossier.declaration.tabled_at.is_some() => {
                Err(Refusal::AlreadyDone { act: Act::Table, since: dossier.declaration.tabled_at }.into())
            }
            Act::AdmitDeclaration => check_admitting(dossier),
            Act::CorrectRules => check_correction(dossier),
            Act::CosponsorDeclaration => check_cosponsoring(dossier, permit).map(drop),
            Act::WithdrawDeclaration => check_withdrawal(dossier, permit),
            Act::ProposeAmendment => {
                check_beginning(dossier, None, self.now)?;
                Ok(dossier.rules().check_deadline(self.now, dossier.deadline(), false)?)
            }
            Act::SetDeadline | Act::QueueProposals if dossier.declaration.tabled_at.is_none() => {
                Err(Refusal::NotTabled {}.into())
            }
            Act::MoveStage => self.moving(),
            Act::Mark => self.first_open(
                dossier.base_text().clauses.iter().map(|clause| check_marking(dossier, self.visitor, &clause.id)),
            ),
            Act::Recommend | Act::CloseReview => self.first_open(
                dossier
                    .panels
                    .iter()
                    .map(|panel| check_desk(dossier, self.visitor, panel).and_then(|()| check_open(panel))),
            ),
            Act::CorrectVote if !dossier.questions.iter().any(|one| one.state != QuestionState::Annulled) => {
                Err(Refusal::NoQuestion {}.into())
            }
            Act::Publish if dossier.declaration.symbol.is_none() => Err(Refusal::NoSymbol {}.into()),
            _ => Ok(()),
        }
    }

    /// The next stage; where none is left before the decision, the text may still be referred back.
    fn moving(&self) -> ActResult<()> {
        let dossier = self.dossier;
        let next = dossier.declaration.stage.next(&dossier.rules().stages.value);
        next.filter(|next| next.is_open()).map_or(Ok(()), |next| check_stage(dossier, next, false))
    }

    /// Whether one of several is open; else why the first is not.
    fn first_open(&self, each: impl Iterator<Item = ActResult<()>>) -> ActResult<()> {
        let mut first = Ok(());
        for one in each {
            match one {
                Ok(()) => return Ok(()),
                refused if first.is_ok() => first = refused,
                Err(_) => {}
            }
        }
        first
    }
}
