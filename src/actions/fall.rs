//! What falls when something is decided: it leaves nothing of it to vote on.

use std::collections::HashSet;

use serde_json::json;

use crate::actions::amendment_acts::drop_subs;
use crate::actions::join_compromise::{give_back, tell_sponsors};
use crate::actions::{ActResult, Dossier, Fact, Permit, Taken, record};
use crate::ids::AmendmentId;
use crate::procedure::Standing;
use crate::storage::amendments::{self, Amendment};
use crate::storage::{StoreError, Tx};

/// Marks the pending amendments of which nothing is left to vote on: each that cannot be made on the text with everything
/// that is adopted, whenever that came about, what an adopted compromise replaces, and the sub-amendments to what is no
/// longer before the body.
pub(super) fn mark(tx: &mut Tx<'_>, permit: &Permit, dossier: &mut Dossier) -> ActResult<()> {
    // Amendments first, so that those to a fallen one fall with it.
    for is_sub in [false, true] {
        let falling = falling(dossier, is_sub);
        // All of them before anything is told: what falls together with the compromise that it joined does not return.
        for (fallen, to) in &falling {
            fell(tx, dossier, fallen, to)?;
        }
        for (fallen, to) in &falling {
            tell(tx, permit, dossier, fallen, to)?;
        }
    }
    Ok(())
}

fn falling(dossier: &Dossier, is_sub: bool) -> Vec<(AmendmentId, AmendmentId)> {
    let pending =
        || dossier.amendments.iter().filter(|one| one.standing.is_pending() && one.sub_of.is_some() == is_sub);
    // Asked of all at once: the text as it stands is looked at once, and again only where one touches it.
    let met = dossier.all_collisions_now(&pending().collect::<Vec<_>>());
    pending().filter_map(|one| Some((one.id.clone(), falls_to(dossier, one, met.get(&one.id))?))).collect()
}

/// The amendment to which another falls: its own parent, the adopted compromise that replaces it, or an adopted one that it
/// collides with.
fn falls_to(dossier: &Dossier, amendment: &Amendment, met: Option<&Vec<AmendmentId>>) -> Option<AmendmentId> {
    let parent = amendment.sub_of.as_ref().and_then(|parent| dossier.amendment(parent));
    match parent.filter(|parent| !parent.standing.is_pending()) {
        Some(gone) => Some(gone.id.clone()),
        None => {
            let compromise = dossier.replaced_by(&amendment.id).map(|one| one.id.clone());
            compromise.or_else(|| met.and_then(|those| those.first().cloned()))
        }
    }
}

fn fell(tx: &mut Tx<'_>, dossier: &mut Dossier, id: &AmendmentId, to: &AmendmentId) -> ActResult<()> {
    let amendment = dossier.amendment_mut(id).ok_or(StoreError::NotFound)?;
    amendment.stood = Some(amendment.standing);
    amendment.standing = Standing::Fallen;
    amendment.fell_to = Some(to.clone());
    amendment.ruled_at = Some(tx.now);
    Ok(amendments::update(tx, amendment)?)
}

/// Enters that an amendment fell, with what returns by it, and tells whom it concerns.
fn tell(tx: &mut Tx<'_>, permit: &Permit, dossier: &Dossier, id: &AmendmentId, to: &AmendmentId) -> ActResult<()> {
    let amendment = dossier.amendment(id).ok_or(StoreError::NotFound)?;
    let returned = give_back(tx, dossier, amendment)?;
    let stood = amendment.stood.map(Standing::as_str);
    let facts = json!({ "label": amendment.label(), "to": to, "stood": stood, "returned": returned });
    let declaration = Some(&dossier.declaration.id);
    record(tx, permit, Fact { act: "amendment-fell", declaration, subject: Some(id.as_str()), facts })?;
    match dossier.replaced_by(id).filter(|compromise| compromise.id == *to) {
        Some(compromise) => tell_sponsors(tx, compromise, &[amendment], "replaced"),
        None => Ok(()),
    }
}

/// The pending amendments that fall if a reviewed version takes these in and no others: sub-amendments to them, and what a
/// compromise among them replaces.
#[must_use]
pub fn falling_with<'a>(dossier: &'a Dossier, taken: &[Taken]) -> Vec<&'a Amendment> {
    let all: HashSet<&AmendmentId> = taken.iter().map(|one| &one.amendment).collect();
    // Of what is taken in only in part the rest stays pending, and what hangs on it too.
    let gone: HashSet<&AmendmentId> = taken.iter().filter(|one| !one.only_free).map(|one| &one.amendment).collect();
    let falls = |one: &&Amendment| {
        let compromise = dossier.suspended_by(one).map(|by| &by.id);
        one.sub_of.iter().chain(compromise).any(|id| gone.contains(id))
    };
    let others = dossier.amendments.iter().filter(|one| one.standing.is_pending() && !all.contains(&one.id));
    others.filter(falls).collect()
}

/// Lets what a compromise replaces fall to it, now that a reviewed version takes it in, with the sub-amendments to each.
pub(super) fn replaced(tx: &mut Tx<'_>, permit: &Permit, dossier: &Dossier, compromise: &AmendmentId) -> ActResult<()> {
    let by = dossier.amendment(compromise).ok_or(StoreError::NotFound)?;
    for one in dossier.joined_to(compromise) {
        let fallen = Amendment {
            standing: Standing::Fallen,
            fell_to: Some(compromise.clone()),
            ruled_at: Some(tx.now),
            ..one.clone()
        };
        amendments::update(tx, &fallen)?;
        let subs = drop_subs(tx, dossier, &one.id)?;
        let facts = json!({ "label": one.label(), "to": compromise, "fallen": subs });
        let declaration = Some(&one.declaration_id);
        record(tx, permit, Fact { act: "amendment-fell", declaration, subject: Some(one.id.as_str()), facts })?;
        tell_sponsors(tx, by, &[one], "replaced")?;
    }
    Ok(())
}
