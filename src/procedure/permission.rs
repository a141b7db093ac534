//! The one permission table: which capacity may ever do which act at which stage.
//!
//! The rules of a body narrow it ([`super::Rules`]), never widen it. That a thing belongs to this body, that a
//! text is one's own, that a panel is one's own, the action checks: the table knows kinds, not persons.

use super::Capacity::{self, Administrator, Role as In};
use super::Role::{Delegate, HeadOfDelegation, PanelModerator, PresidingOfficer, Rapporteur, Secretariat, Translator};
use super::Stage::{Adopted, Amendment, PanelReview, Plenary, Proposal, Published, Rejected};
use super::{Act, Refusal, RuleRef, Stage};

const DELEGATES: &[Capacity] = &[In(Delegate), In(HeadOfDelegation)];
const SPONSORS: &[Capacity] = &[In(Delegate), In(HeadOfDelegation), In(Secretariat)];
const SECRETARIAT: &[Capacity] = &[In(Secretariat)];
const CHAIR: &[Capacity] = &[In(PresidingOfficer)];
const CHAIR_OR_SECRETARIAT: &[Capacity] = &[In(PresidingOfficer), In(Secretariat)];
const MARKING: &[Capacity] = &[In(Secretariat), In(PanelModerator), In(PresidingOfficer)];
const DISCUSSING: &[Capacity] = &[
    In(Delegate),
    In(HeadOfDelegation),
    In(PanelModerator),
    In(Rapporteur),
    In(PresidingOfficer),
    In(Secretariat),
    In(Translator),
];
const CHALLENGING: &[Capacity] = &[In(Delegate), In(HeadOfDelegation), In(PresidingOfficer), In(Secretariat)];
/// While the body votes on the text.
const VOTE: &[Stage] = &[Plenary];
/// While the body may vote: on the text, and once it was decided on whether it is reconsidered.
const DECISION: &[Stage] = &[Plenary, Adopted, Rejected];
const DELIBERATION: &[Stage] = &[Amendment, PanelReview, Plenary];
/// Delegations act until the text is decided, and speak on the decision until it is published.
const ACTING: &[Stage] = &[Proposal, Amendment, PanelReview, Plenary, Adopted, Rejected];

/// One line of the table: who, and at which stages. No stages: the act is not about a declaration.
struct Line(&'static [Capacity], &'static [Stage]);

/// The line of an act.
///
/// The secretariat records attendance, enters counts, conducts the lists of speakers, suspends and resumes a sitting and notes
/// a handover as clerk, under the chair's authority; it never rules, puts a question nor declares a result.
#[allow(clippy::too_many_lines, reason = "a table")]
const fn line(act: Act) -> Line {
    match act {
        Act::ManageInstallation => Line(&[Administrator], &[]),
        Act::ManageBody | Act::ChangeRules | Act::SeeOutbox | Act::KeepMinutes => Line(SECRETARIAT, &[]),
        Act::LeadDelegation => Line(&[In(HeadOfDelegation)], &[]),
        Act::OpenSitting | Act::CloseSitting | Act::MakeRuling | Act::ApproveMinutes => Line(CHAIR, &[]),
        Act::RecordAttendance | Act::SuspendSitting | Act::HandOverChair => Line(CHAIR_OR_SECRETARIAT, &[]),
        Act::ConductSpeakers | Act::VerifyQuorum | Act::Rehearse => Line(CHAIR_OR_SECRETARIAT, &[]),
        Act::CheckIn | Act::AskForFloor | Act::CorrectMinutes => Line(DELEGATES, &[]),
        Act::GiveProxy => Line(SPONSORS, &[]),
        Act::ChallengeQuorum => Line(CHALLENGING, &[]),

        Act::WriteDraft | Act::Table => Line(SPONSORS, &[Proposal]),
        Act::AdmitDeclaration => Line(SECRETARIAT, &[Proposal]),
        Act::CorrectRules => Line(CHAIR, Stage::OPEN),
        Act::CosponsorDeclaration | Act::WithdrawDeclaration => Line(DELEGATES, Stage::OPEN),

        Act::ProposeAmendment | Act::CosponsorAmendment | Act::WithdrawAmendment => Line(DELEGATES, DELIBERATION),
        Act::ReviseAmendment | Act::AnswerTreatment => Line(DELEGATES, DELIBERATION),
        Act::NameReplaced | Act::JoinCompromise | Act::SettleAmendment => Line(DELEGATES, DELIBERATION),
        Act::ProposeTreatment => Line(&[In(PanelModerator), In(Rapporteur), In(Secretariat)], DELIBERATION),
        Act::ApproveDraft => Line(&[In(HeadOfDelegation)], DELIBERATION),
        Act::RuleAdmissibility => Line(CHAIR_OR_SECRETARIAT, DELIBERATION),
        Act::ActOnBehalf => Line(SECRETARIAT, ACTING),
        Act::SortAmendments => Line(SECRETARIAT, Stage::OPEN),
        Act::SetDeadline | Act::MoveStage | Act::QueueProposals => Line(CHAIR_OR_SECRETARIAT, Stage::OPEN),

        Act::AssignToPanel => Line(SECRETARIAT, &[Proposal, Amendment, PanelReview]),
        Act::Comment => Line(DISCUSSING, &[Amendment, PanelReview]),
        Act::Mark => Line(MARKING, DELIBERATION),
        Act::Recommend => Line(&[In(PanelModerator), In(Rapporteur)], &[PanelReview]),
        Act::ReviewText => Line(&[In(PanelModerator), In(Secretariat)], &[PanelReview]),
        Act::LetFall => Line(CHAIR, DELIBERATION),
        Act::CloseReview => Line(&[In(PanelModerator)], &[PanelReview]),

        Act::OrderVoting | Act::OpenQuestion => Line(CHAIR, VOTE),
        Act::PutMotion | Act::LockQuestion | Act::DeclareResult => Line(CHAIR, DECISION),
        Act::EnterPaperVote => Line(SECRETARIAT, &[Plenary]),
        Act::ConfirmPaperVote | Act::ConductSilence => Line(CHAIR, &[Plenary]),
        Act::CorrectVote | Act::EnterCount | Act::CallRoll => Line(CHAIR_OR_SECRETARIAT, DECISION),
        Act::ReviseOrally | Act::NoteTold => Line(CHAIR_OR_SECRETARIAT, VOTE),
        Act::AcceptAmendment | Act::AskApart => Line(DELEGATES, VOTE),
        Act::MakeMotion | Act::CastBallot | Act::Object | Act::ExplainVote => Line(DELEGATES, DECISION),
        Act::Reserve => Line(DELEGATES, &[Plenary, Adopted]),

        Act::AssignSymbol | Act::Publish => Line(SECRETARIAT, &[Adopted]),
        Act::IssueFile => Line(SECRETARIAT, &[Published]),
    }
}

/// Whether somebody in this capacity may ever do this at this stage.
///
/// An act that is about no declaration has no stage, any other has one: the wrong kind of question is answered no.
#[must_use]
pub fn may(capacity: impl Into<Capacity>, act: Act, stage: Option<Stage>) -> bool {
    let Line(who, when) = line(act);
    let now = stage.map_or(when.is_empty(), |stage| when.contains(&stage));
    now && who.contains(&capacity.into())
}

/// Whether somebody in this capacity may enter this act for a delegation, at its oral request or from paper.
#[must_use]
pub fn may_on_behalf(capacity: impl Into<Capacity>, act: Act, stage: Stage) -> bool {
    may(capacity, Act::ActOnBehalf, Some(stage))
        && Act::OF_DELEGATIONS.contains(&act)
        && may(In(Delegate), act, Some(stage))
}

/// The stages at which an act has a place; none if it is about no declaration.
#[must_use]
pub const fn stages_of(act: Act) -> &'static [Stage] {
    line(act).1
}

/// As [`may`], with the reason if not.
///
/// # Errors
/// [`Refusal::NotYourRole`] if no stage would help, else [`Refusal::WrongStage`].
pub fn permit(capacity: impl Into<Capacity>, act: Act, stage: Option<Stage>) -> Result<(), Refusal> {
    let capacity = capacity.into();
    if may(capacity, act, stage) {
        return Ok(());
    }
    let Line(who, when) = line(act);
    match stage {
        Some(stage) if who.contains(&capacity) && !when.is_empty() => {
            // No body can decide otherwise: the table holds for all; its own stages narrow it (`Rules::check_stage`).
            Err(Refusal::WrongStage { act, stage, opened: when.to_vec(), rule: RuleRef::cited("", ""), since: None })
        }
        _ => Err(Refusal::NotYourRole { act }),
    }
}

#[cfg(test)]
#[path = "permission_tests.rs"]
mod tests;
