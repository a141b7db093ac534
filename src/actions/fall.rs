//! What falls when something is decided: it leaves nothing of it to vote on.

use serde_json::json;

use crate::actions::{ActResult, Dossier, Fact, Permit, record};
use crate::ids::AmendmentId;
use crate::procedure::{Refusal, Standing};
use crate::storage::amendments::{self, Amendment};
use crate::storage::questions::Question;
use crate::storage::{StoreError, Tx};
use crate::text::merge::collide;

/// Marks the pending amendments of which a decision leaves nothing: those that collide with what was adopted, on the real
/// text, and the sub-amendments to what was decided.
pub(super) fn mark(tx: &mut Tx<'_>, permit: &Permit, dossier: &mut Dossier, question: &Question) -> ActResult<()> {
    let Some(decided) = question.amendment_id.as_ref() else { return Ok(()) };
    // Amendments first, so that those to a fallen one fall with it.
    for is_sub in [false, true] {
        for (fallen, to) in falling(dossier, decided, is_sub) {
            fell(tx, permit, dossier, &fallen, &to)?;
        }
    }
    Ok(())
}

fn falling(dossier: &Dossier, decided: &AmendmentId, is_sub: bool) -> Vec<(AmendmentId, AmendmentId)> {
    dossier
        .amendments
        .iter()
        .filter(|one| one.standing.is_pending() && one.sub_of.is_some() == is_sub)
        .filter_map(|one| Some((one.id.clone(), falls_to(dossier, one, decided)?)))
        .collect()
}

/// The amendment to which another falls: an adopted one that it collides with, or its own parent.
fn falls_to(dossier: &Dossier, amendment: &Amendment, decided: &AmendmentId) -> Option<AmendmentId> {
    let Some(parent) = amendment.sub_of.as_ref() else { return collides(dossier, amendment, decided) };
    if !dossier.amendment(parent)?.standing.is_pending() {
        return Some(parent.clone());
    }
    // Another amendment to the same one was adopted, and this one has no words left to change.
    let rival = dossier.amendment(decided)?;
    let refused = dossier.collision_now(&amendment.id, None);
    let collides = matches!(refused, Some(Refusal::CollidesWithAdopted { .. }));
    (collides && rival.sub_of == amendment.sub_of).then(|| decided.clone())
}

fn collides(dossier: &Dossier, amendment: &Amendment, decided: &AmendmentId) -> Option<AmendmentId> {
    if dossier.amendment(decided)?.standing != Standing::Adopted {
        return None;
    }
    let (adopted, pending) = (dossier.change(decided)?, dossier.change(&amendment.id)?);
    collide(dossier.base_text(), &adopted, &pending).map(|_| decided.clone())
}

fn fell(tx: &mut Tx<'_>, permit: &Permit, dossier: &mut Dossier, id: &AmendmentId, to: &AmendmentId) -> ActResult<()> {
    let found = dossier.amendments.iter_mut().find(|one| one.id == *id);
    let amendment = found.ok_or(StoreError::NotFound)?;
    amendment.standing = Standing::Fallen;
    amendment.fell_to = Some(to.clone());
    amendment.ruled_at = Some(tx.now);
    amendments::update(tx, amendment)?;
    let facts = json!({ "label": amendment.label(), "to": to });
    let declaration = Some(&dossier.declaration.id);
    record(tx, permit, Fact { act: "amendment-fell", declaration, subject: Some(id.as_str()), facts })
}
