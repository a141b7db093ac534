//! Closes a panel's review with its report.

use serde_json::json;

use crate::actions::assign_to_panel::check_open;
use crate::actions::recommend::check_desk;
use crate::actions::{ActResult, Dossier, Fact, Remark, Visitor, record};
use crate::clock::sha256;
use crate::ids::PanelId;
use crate::procedure::{Act, Stage};
use crate::storage::{Db, StoreError, Tx, bodies, declarations, meetings, panels};

/// Closes the review of a panel. Nothing is recommended by it afterwards.
///
/// # Errors
/// A fault of the field `report` if it is empty, [`crate::procedure::Refusal::NotYourPanel`], or the refusal.
pub fn close_review(tx: &mut Tx<'_>, visitor: &Visitor, id: &PanelId, report: &Remark) -> ActResult<()> {
    let meeting = panels::find(tx.db, id)?.meeting_id;
    let body = meetings::find(tx.db, &meeting)?.1;
    bodies::lock(tx, &body.id)?;
    let dossier = reviewed_by(tx.db, visitor, id)?;
    let permit = dossier.permit(visitor, Act::CloseReview)?;
    let panel = dossier.panel(id).ok_or(StoreError::NotFound)?;
    check_desk(&dossier, visitor, panel)?;
    check_open(panel)?;
    panels::close(tx, id, report.said("report")?)?;
    let facts = json!({"report_sha256": sha256(report.as_str().as_bytes()), "report": report.as_str()});
    let declaration = Some(&dossier.declaration.id);
    record(tx, &permit, Fact { act: "review-closed", declaration, subject: Some(id.as_str()), facts })
}

/// The declaration that a panel reviews: of its meeting, the one at panel review; else the first that the visitor may
/// read, to which something was assigned if there is one.
///
/// # Errors
/// `NotFound` if there is none that the visitor may read.
pub fn reviewed_by(db: &mut Db, visitor: &Visitor, id: &PanelId) -> ActResult<Dossier> {
    let meeting = panels::find(db, id)?.meeting_id;
    let mut all = Vec::new();
    for declaration in declarations::of_meeting(db, &meeting)? {
        let dossier = Dossier::load(db, declaration)?;
        if dossier.may_read(visitor) {
            all.push(dossier);
        }
    }
    let rank = |dossier: &Dossier| {
        let given = dossier.assignments.iter().any(|one| one.panel_id == *id);
        (dossier.declaration.stage != Stage::PanelReview, !given)
    };
    all.sort_by_key(rank);
    Ok(all.into_iter().next().ok_or(StoreError::NotFound)?)
}
