//! Gives clauses and amendments to a panel, and takes them back.

use serde_json::json;

use crate::actions::amendment_acts::find_declaration;
use crate::actions::{ActError, ActResult, Dossier, Fact, Visitor, record};
use crate::ids::{AmendmentId, ClauseId, DeclarationId, PanelId};
use crate::l10n::Message;
use crate::procedure::{Act, Refusal, Standing};
use crate::storage::panels::{self, Assignment, Panel};
use crate::storage::{StoreError, Tx, versions};

/// What is given to a panel.
#[derive(Debug, Clone)]
pub struct AssignToPanel {
    /// The panel.
    pub panel: PanelId,
    /// Clauses, with all amendments to them.
    pub clauses: Vec<ClauseId>,
    /// Amendments.
    pub amendments: Vec<AmendmentId>,
}

/// Gives clauses and amendments to a panel. What it has already is passed over; how many came new is returned.
///
/// # Errors
/// A fault of the field `items` if nothing is named, or the refusal.
pub fn assign_to_panel(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    declaration: &DeclarationId,
    assign: &AssignToPanel,
) -> ActResult<usize> {
    let dossier = find_declaration(tx, visitor, declaration)?;
    let permit = dossier.permit(visitor, Act::AssignToPanel)?;
    check_open(dossier.panel(&assign.panel).ok_or(StoreError::NotFound)?)?;
    let given = new_assignments(tx, &dossier, assign)?;
    for assignment in &given {
        panels::assign(tx, assignment)?;
    }
    if !given.is_empty() {
        let clauses: Vec<_> = given.iter().filter_map(|one| one.clause_id.as_ref()).collect();
        let amendments: Vec<_> = given.iter().filter_map(|one| one.amendment_id.as_ref()).collect();
        let facts = json!({"clauses": clauses, "amendments": amendments});
        let subject = Some(assign.panel.as_str());
        record(tx, &permit, Fact { act: "assigned-to-panel", declaration: Some(declaration), subject, facts })?;
    }
    Ok(given.len())
}

/// A panel whose review is closed takes nothing more.
pub(super) fn check_open(panel: &Panel) -> ActResult<()> {
    if panel.closed_at.is_some() {
        return Err(Refusal::AlreadyDone { act: Act::CloseReview, since: panel.closed_at }.into());
    }
    Ok(())
}

fn new_assignments(tx: &mut Tx<'_>, dossier: &Dossier, assign: &AssignToPanel) -> ActResult<Vec<Assignment>> {
    if assign.clauses.is_empty() && assign.amendments.is_empty() {
        return Err(ActError::field("items", Message::new("assignment-nothing")));
    }
    let has = |clause: Option<&ClauseId>, amendment: Option<&AmendmentId>| {
        dossier.assignments.iter().any(|one| {
            one.panel_id == assign.panel && one.clause_id.as_ref() == clause && one.amendment_id.as_ref() == amendment
        })
    };
    let mut given = Vec::new();
    for clause in assign.clauses.iter().filter(|clause| !has(Some(clause), None)) {
        versions::clause_of(tx.db, &dossier.declaration.id, clause)?;
        given.push(assignment(tx, dossier, &assign.panel, Some(clause), None)?);
    }
    for amendment in assign.amendments.iter().filter(|amendment| !has(None, Some(amendment))) {
        let found = dossier.amendment(amendment).filter(|one| one.standing != Standing::Draft);
        found.ok_or(StoreError::NotFound)?;
        given.push(assignment(tx, dossier, &assign.panel, None, Some(amendment))?);
    }
    Ok(given)
}

fn assignment(
    tx: &Tx<'_>,
    dossier: &Dossier,
    panel: &PanelId,
    clause: Option<&ClauseId>,
    amendment: Option<&AmendmentId>,
) -> ActResult<Assignment> {
    Ok(Assignment {
        id: tx.fresh()?,
        panel_id: panel.clone(),
        declaration_id: dossier.declaration.id.clone(),
        clause_id: clause.cloned(),
        amendment_id: amendment.cloned(),
        assigned_at: tx.now,
    })
}

/// Takes an assignment back.
///
/// # Errors
/// `NotFound`, or the refusal.
pub fn unassign(tx: &mut Tx<'_>, visitor: &Visitor, declaration: &DeclarationId, assignment: &str) -> ActResult<()> {
    let dossier = find_declaration(tx, visitor, declaration)?;
    let permit = dossier.permit(visitor, Act::AssignToPanel)?;
    let found = dossier.assignments.iter().find(|one| one.id == assignment).ok_or(StoreError::NotFound)?;
    check_open(dossier.panel(&found.panel_id).ok_or(StoreError::NotFound)?)?;
    panels::unassign(tx, declaration, assignment)?;
    let facts = json!({"clause": found.clause_id, "amendment": found.amendment_id});
    let subject = Some(found.panel_id.as_str());
    record(tx, &permit, Fact { act: "unassigned-from-panel", declaration: Some(declaration), subject, facts })
}
