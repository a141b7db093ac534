//! Opens the next stage of a declaration, or refers it back to an earlier one.

use serde_json::json;

use crate::actions::admit_declaration::check_sponsors;
use crate::actions::set_deadline::{insert as insert_deadline, stamp};
use crate::actions::{AMENDMENTS, ActError, ActResult, Dossier, Fact, Permit, Visitor, draft, record, typed};
use crate::clock::Moment;
use crate::procedure::{Act, QuestionState, Refusal, Stage};
use crate::storage::Tx;
use crate::storage::declarations::{self, Declaration, StageEntry};
use crate::storage::panels::Panel;

/// Opens another stage. Opening the stage of amendments sets their time limit as the rules compute it, unless one is
/// set.
///
/// # Errors
/// `NotFound`, the refusal: see [`check_stage`].
pub fn move_stage(tx: &mut Tx<'_>, visitor: &Visitor, name: &str, wanted: Stage, reason: &str) -> ActResult<()> {
    let dossier = draft::known(tx, visitor, name)?;
    let permit = dossier.permit(visitor, Act::MoveStage)?;
    let reason = typed::words(reason).map_err(|message| ActError::field("reason", message))?;
    check_stage(&dossier, wanted, !reason.is_empty())?;
    let due_at = limit(tx, &dossier, &permit, wanted)?;
    declarations::update(tx, &Declaration { stage: wanted, ..dossier.declaration.clone() })?;
    let entry = StageEntry {
        id: tx.fresh()?,
        declaration_id: dossier.declaration.id.clone(),
        stage: wanted,
        opened_at: tx.now,
        membership_id: Some(permit.membership().id.clone()),
    };
    declarations::enter_stage(tx, &entry)?;
    let facts = json!({
        "from": dossier.declaration.stage.as_str(),
        "to": wanted.as_str(),
        "due_at": due_at.map(stamp),
        "reason": reason,
    });
    let fact = Fact { act: "stage-opened", declaration: Some(&dossier.declaration.id), subject: None, facts };
    record(tx, &permit, fact)
}

/// Whether a stage may be opened now: the next one of the rules, of a text that is admitted and sponsored, after the
/// panels closed their reviews or with a reason, never over an open question; back only with a reason.
///
/// # Errors
/// The refusal.
pub fn check_stage(dossier: &Dossier, wanted: Stage, with_reason: bool) -> ActResult<()> {
    let declaration = &dossier.declaration;
    if declaration.tabled_at.is_none() {
        return Err(Refusal::NotTabled {}.into());
    }
    let rules = dossier.rules();
    rules.check_move(declaration.stage, wanted)?;
    if dossier.questions.iter().any(|question| matches!(question.state, QuestionState::Open | QuestionState::Locked)) {
        return Err(Refusal::QuestionOpen {}.into());
    }
    if is_back(dossier, wanted) && !with_reason {
        return Err(Refusal::ReasonNeeded { act: Act::MoveStage, rule: rules.stages.rule.clone() }.into());
    }
    if declaration.stage == Stage::Proposal {
        rules.check_admitted(declaration.admitted_at.is_some())?;
        check_sponsors(dossier)?;
    }
    let open = open_reviews(dossier).count();
    if declaration.stage == Stage::PanelReview && !is_back(dossier, wanted) && open > 0 && !with_reason {
        let count = u64::try_from(open).unwrap_or(u64::MAX);
        return Err(Refusal::ReviewsStillOpen { count, rule: rules.stages.rule.clone() }.into());
    }
    Ok(())
}

/// Whether a stage lies before the present one.
#[must_use]
pub fn is_back(dossier: &Dossier, wanted: Stage) -> bool {
    let order = &dossier.rules().stages.value;
    let place = |one: Stage| order.iter().position(|stage| *stage == one);
    place(wanted) < place(dossier.declaration.stage)
}

/// The panels that were given something of the declaration and have not closed their review.
pub fn open_reviews(dossier: &Dossier) -> impl Iterator<Item = &Panel> {
    dossier.panels.iter().filter(|panel| {
        panel.closed_at.is_none() && dossier.assignments.iter().any(|assignment| assignment.panel_id == panel.id)
    })
}

/// Sets the time limit that the rules compute, when the stage of amendments opens and none is set.
fn limit(tx: &mut Tx<'_>, dossier: &Dossier, permit: &Permit, wanted: Stage) -> ActResult<Option<Moment>> {
    let is_set = dossier.deadlines.iter().any(|deadline| deadline.kind == AMENDMENTS && deadline.due_at > tx.now);
    if wanted != Stage::Amendment || is_set {
        return Ok(None);
    }
    let now = tx.now;
    let opened = |stage: Stage| if stage == wanted { Some(now) } else { opened_at(dossier, stage) };
    let due_at = dossier.rules().amendments.deadline.value.moment(opened).filter(|due_at| *due_at > now);
    if let Some(due_at) = due_at {
        insert_deadline(tx, dossier, permit, due_at, "")?;
    }
    Ok(due_at)
}

fn opened_at(dossier: &Dossier, stage: Stage) -> Option<Moment> {
    dossier.stages.iter().rev().find(|entry| entry.stage == stage).map(|entry| entry.opened_at)
}
