//! Acts on questions: whether one may be put, what may be done with the one that is before the body, what may be said beside one.

use super::Asked;
use crate::actions::challenge_quorum::waiting;
use crate::actions::entitlement::attendance_of;
use crate::actions::may_put::check_turn;
use crate::actions::motion_question::check_motion;
use crate::actions::open_question::QuestionOn;
use crate::actions::voting::{as_rule, check_going_on};
use crate::actions::{ActError, ActResult, Permit, check_beginning_silence, check_quorum_of_each, check_statement};
use crate::ids::AmendmentId;
use crate::procedure::{Act, Method, QuestionState, Refusal, Standing, StatementKind};
use crate::storage::motions::Motion;
use crate::storage::paper_votes::{self, PaperVote};
use crate::storage::questions::{self, Question};
use crate::storage::{Db, quorum_challenges, registers, sittings};

impl Asked<'_> {
    /// Whether something can be put: at a sitting, with a quorum, nothing else being before it, and in the order of voting. The
    /// amendments whose turn it is; none where it is that of the whole.
    pub(super) fn opening(&self, db: &mut Db) -> ActResult<Vec<AmendmentId>> {
        let dossier = self.dossier;
        let sitting = sittings::open_of_meeting(db, &dossier.meeting.id)?.ok_or(Refusal::NoSitting {})?;
        if questions::at_sitting(db, &sitting.id)?.is_some() {
            return Err(Refusal::QuestionOpen {}.into());
        }
        let rules = dossier.rules();
        rules.check_unchallenged(waiting(&quorum_challenges::of_sitting(db, &sitting.id)?))?;
        let voters = dossier.voters();
        let (attendance, parts) = attendance_of(db, rules, (&dossier.participants, &voters), &sitting.id)?;
        check_quorum_of_each(rules, &voters, &parts)?;
        rules.check_putting(attendance)?;
        let admissible = dossier.amendments.iter().filter(|one| one.standing == Standing::Admissible);
        let mut open = Vec::new();
        for amendment in admissible {
            match check_turn(dossier, &QuestionOn::Amendment(amendment.id.clone())) {
                Ok(()) => open.push(amendment.id.clone()),
                Err(ActError::Refused(_)) => {}
                Err(other) => return Err(other),
            }
        }
        if open.is_empty() {
            check_turn(dossier, &QuestionOn::Whole)?;
        }
        Ok(open)
    }

    /// Whether the text can be put under the silence procedure, or one that runs be given more time.
    pub(super) fn silencing(&self) -> ActResult<Vec<AmendmentId>> {
        if self.noting_told().is_ok() {
            return Ok(Vec::new());
        }
        check_beginning_silence(self.dossier, self.visitor).map(|_| Vec::new())
    }

    /// Whether the text is under the silence procedure.
    pub(super) fn noting_told(&self) -> ActResult<Vec<AmendmentId>> {
        let runs = |one: &Question| one.state == QuestionState::Open && one.method == Method::Silence;
        if self.dossier.questions.iter().any(runs) { Ok(Vec::new()) } else { Err(Refusal::NoQuestion {}.into()) }
    }

    /// Whether there is a question beside which a statement of a kind may be made; else why not beside the last.
    pub(super) fn stating(&self, db: &mut Db, kind: StatementKind, permit: &Permit) -> ActResult<Vec<AmendmentId>> {
        let mut last = Err(Refusal::NoQuestion {}.into());
        for question in &self.dossier.questions {
            match check_statement(db, self.dossier, question, (kind, permit)) {
                Ok(_) => return Ok(Vec::new()),
                Err(other @ ActError::Refused(_)) => last = Err(other),
                Err(other) => return Err(other),
            }
        }
        last
    }

    /// Whether a vote from paper may be entered, or one waits to be confirmed.
    pub(super) fn on_paper(&self, db: &mut Db, act: Act) -> ActResult<()> {
        sittings::open_of_meeting(db, &self.dossier.meeting.id)?.ok_or(Refusal::NoSitting {})?;
        let waits = paper_votes::of_declaration(db, &self.dossier.declaration.id)?.iter().any(PaperVote::is_pending);
        match (act, waits) {
            (Act::EnterPaperVote, true) => Err(Refusal::PaperPending {}.into()),
            (Act::ConfirmPaperVote, false) => Err(Refusal::NoQuestion {}.into()),
            _ => Ok(()),
        }
    }

    /// Whether a motion may be moved: at a sitting that goes on.
    pub(super) fn moving_motion(&self, db: &mut Db) -> ActResult<Vec<AmendmentId>> {
        let sitting = sittings::open_of_meeting(db, &self.dossier.meeting.id)?.ok_or(Refusal::NoSitting {})?;
        check_going_on(db, &sitting.id)?;
        Ok(Vec::new())
    }

    /// Whether a motion may be put: one is before the body, and nothing else is being voted on.
    pub(super) fn putting_motion(&self, db: &mut Db) -> ActResult<Vec<AmendmentId>> {
        let sitting = sittings::open_of_meeting(db, &self.dossier.meeting.id)?.ok_or(Refusal::NoSitting {})?;
        check_going_on(db, &sitting.id)?;
        if questions::at_sitting(db, &sitting.id)?.is_some() {
            return Err(Refusal::QuestionOpen {}.into());
        }
        let own = |one: &&Motion| one.declaration_id == self.dossier.declaration.id;
        let mut first = Err(Refusal::NoMotion {}.into());
        for motion in self.dossier.motions.before().filter(own) {
            match check_motion(self.dossier, &motion.id) {
                Ok(()) => return Ok(Vec::new()),
                refused => first = refused.map(|()| Vec::new()),
            }
        }
        first
    }

    /// Whether an act may be done to the question that is before the body.
    pub(super) fn on_question(&self, db: &mut Db, act: Act, permit: &Permit) -> ActResult<()> {
        let pending = self.dossier.questions.iter().find(|question| question.state.is_pending());
        let question = pending.ok_or(Refusal::NoQuestion {})?;
        match act {
            Act::LockQuestion => Ok(as_rule(question).lock().map(drop)?),
            Act::CallRoll => Ok(as_rule(question).call()?),
            Act::DeclareResult if question.state == QuestionState::Open => Err(Refusal::QuestionNotLocked {}.into()),
            Act::Object => {
                in_register(db, question, permit)?;
                Ok(as_rule(question).object()?)
            }
            Act::CastBallot => {
                in_register(db, question, permit)?;
                let cast = match permit.delegation() {
                    Some(delegation) => questions::ballot(db, &question.id, delegation)?.is_some(),
                    None => false,
                };
                Ok(as_rule(question).cast(cast, &self.dossier.rules().voting.correction).map(drop)?)
            }
            _ => Ok(()),
        }
    }
}

fn in_register(db: &mut Db, question: &Question, permit: &Permit) -> ActResult<()> {
    let voter = match permit.delegation() {
        Some(delegation) => !registers::lines_of(db, &question.id, std::slice::from_ref(delegation))?.is_empty(),
        None => false,
    };
    if voter { Ok(()) } else { Err(Refusal::NotInRegister {}.into()) }
}
