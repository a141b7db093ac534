//! Makes a compromise of an amendment: names others that it is to replace.
//!
//! Nothing is stored of what follows (decision 9): as long as the compromise is before the body, those whose sponsors joined
//! it are suspended; if it is adopted they fall to it; if not, they stand where they stood.

use serde_json::json;

use crate::actions::amendment_acts::{
    check_head, check_not_before_body, check_pending, hold_amendment, own_draft, permit_of_mover,
};
use crate::actions::join_compromise::{check_not_put, check_not_suspended, tell_sponsors};
use crate::actions::{ActError, ActResult, Dossier, Fact, Permit, Visitor, record};
use crate::ids::AmendmentId;
use crate::l10n::Message;
use crate::procedure::{Act, Standing};
use crate::storage::amendments::Amendment;
use crate::storage::replacements::{self, Replacement};
use crate::storage::{Tx, amendments};

/// Names the amendments that one is to replace. Their sponsors are asked to join; those of the same delegation join by it.
///
/// What a draft names takes the place of what it named before, and is its delegation's alone until it is filed.
///
/// # Errors
/// A fault of the field `replaces`, or the refusal.
pub fn name_replaced(tx: &mut Tx<'_>, visitor: &Visitor, id: &AmendmentId, replaces: &[AmendmentId]) -> ActResult<()> {
    if amendments::find(tx.db, id)?.standing == Standing::Draft {
        return note_on_draft(tx, visitor, id, replaces);
    }
    let (dossier, amendment) = hold_amendment(tx, visitor, id)?;
    let permit = permit_of_mover(&dossier, visitor, Act::NameReplaced, &amendment)?;
    check_head(tx.db, &permit)?;
    check_naming(&dossier, &amendment)?;
    if replaces.is_empty() {
        return Err(ActError::field("replaces", Message::new("compromise-nothing")));
    }
    let named = chosen(nameable(&dossier, &amendment), replaces)?;
    enter(tx, &permit, &dossier, &amendment, &named)
}

fn note_on_draft(tx: &mut Tx<'_>, visitor: &Visitor, id: &AmendmentId, replaces: &[AmendmentId]) -> ActResult<()> {
    let (dossier, draft) = own_draft(tx, visitor, id, None)?;
    let permit = permit_of_mover(&dossier, visitor, Act::NameReplaced, &draft)?;
    let named = chosen(nameable(&dossier, &draft), replaces)?;
    replacements::forget(tx, id)?;
    for other in named {
        replacements::insert(tx, &row(tx, &permit, &draft, other))?;
    }
    Ok(())
}

/// Enters what a draft named, once it is filed. What became impossible to replace meanwhile is left out.
pub(super) fn enter_named(tx: &mut Tx<'_>, permit: &Permit, dossier: &Dossier, filed: &Amendment) -> ActResult<()> {
    let noted: Vec<&AmendmentId> = named_by(dossier, &filed.id).collect();
    if noted.is_empty() {
        return Ok(());
    }
    replacements::forget(tx, &filed.id)?;
    let can = |id: &&AmendmentId| dossier.amendment(id).filter(|one| is_free(dossier, filed, one));
    let named: Vec<&Amendment> = noted.iter().filter_map(can).collect();
    if named.is_empty() { Ok(()) } else { enter(tx, permit, dossier, filed, &named) }
}

/// Whether an amendment can name others now: it is pending, the vote on it has not begun, and it is not suspended itself.
///
/// # Errors
/// The refusal.
pub fn check_naming(dossier: &Dossier, amendment: &Amendment) -> ActResult<()> {
    check_pending(amendment, Act::NameReplaced)?;
    check_not_put(dossier, amendment, Act::NameReplaced)?;
    check_not_suspended(dossier, amendment)
}

/// The amendments that one may name: what can be replaced, and what it does not name yet. A draft names all anew.
#[must_use]
pub fn nameable<'a>(dossier: &'a Dossier, amendment: &Amendment) -> Vec<&'a Amendment> {
    let is_draft = amendment.standing == Standing::Draft;
    let is_new = |one: &Amendment| is_draft || dossier.replacement(&amendment.id, &one.id).is_none();
    let free = |one: &&Amendment| is_free(dossier, amendment, one) && is_new(one);
    dossier.amendments.iter().filter(free).collect()
}

/// The amendments that one names, in order.
pub fn named_by<'a>(dossier: &'a Dossier, id: &'a AmendmentId) -> impl Iterator<Item = &'a AmendmentId> {
    dossier.replacements.iter().filter(move |row| row.amendment_id == *id).map(|row| &row.replaces_id)
}

/// Whether a compromise could replace an amendment: a pending one to the text, of a delegation, that is no compromise, not
/// suspended for another, and not before the body.
fn is_free(dossier: &Dossier, compromise: &Amendment, one: &Amendment) -> bool {
    one.id != compromise.id
        && compromise.sub_of.is_none()
        && one.sub_of.is_none()
        && one.delegation_id.is_some()
        && one.standing.is_pending()
        && !dossier.is_compromise(&one.id)
        && dossier.suspended_by(one).is_none()
        && check_not_before_body(dossier, one, Act::NameReplaced).is_ok()
}

/// Those that were chosen, each once, of those that can be.
fn chosen<'a>(free: Vec<&'a Amendment>, ids: &[AmendmentId]) -> ActResult<Vec<&'a Amendment>> {
    if ids.iter().any(|id| free.iter().all(|one| one.id != *id)) {
        return Err(ActError::field("replaces", Message::new("error-not-in-list")));
    }
    Ok(free.into_iter().filter(|one| ids.contains(&one.id)).collect())
}

/// A row of a naming. Those of the same delegation join by it, once it is more than a draft.
fn row(tx: &Tx<'_>, permit: &Permit, compromise: &Amendment, other: &Amendment) -> Replacement {
    let by = permit.membership().id.clone();
    let joins = compromise.standing != Standing::Draft && other.delegation_id == compromise.delegation_id;
    Replacement {
        amendment_id: compromise.id.clone(),
        replaces_id: other.id.clone(),
        named_at: tx.now,
        named_by: by.clone(),
        joins,
        answered_at: joins.then_some(tx.now),
        answered_by: joins.then_some(by),
    }
}

fn enter(
    tx: &mut Tx<'_>,
    permit: &Permit,
    dossier: &Dossier,
    compromise: &Amendment,
    named: &[&Amendment],
) -> ActResult<()> {
    let mut replaces = Vec::new();
    for other in named {
        let row = row(tx, permit, compromise, other);
        replacements::insert(tx, &row)?;
        replaces.push(json!({ "amendment": other.id, "joins": row.joins }));
    }
    let labels: Vec<String> = named.iter().map(|other| other.cited()).collect();
    let facts = json!({ "label": compromise.label(), "replaces": replaces, "others": labels.join(", ") });
    let declaration = Some(&dossier.declaration.id);
    let subject = Some(compromise.id.as_str());
    record(tx, permit, Fact { act: "compromise-named", declaration, subject, facts })?;
    tell_sponsors(tx, compromise, named, "asked")
}
