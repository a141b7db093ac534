//! Rules an amendment admissible or inadmissible.

use serde_json::json;

use crate::actions::amendment_acts::{
    accounts_of_mover, check_not_before_body, drop_subs, hold_amendment, wrong_standing,
};
use crate::actions::join_compromise::{Lapsed, give_back, lapse_of_readmitted};
use crate::actions::{ActResult, Dossier, Fact, Notice, Permit, Remark, RulingFacts, Visitor, fall, notify, record};
use crate::ids::AmendmentId;
use crate::procedure::{Act, Refusal, Standing};
use crate::storage::amendments::{self, Amendment};
use crate::storage::{StoreError, Tx};

/// A ruling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ruling {
    /// It will be put. A reason may be given.
    Admissible(Remark),
    /// It will not be put, for this reason.
    Inadmissible(Remark),
}

impl Ruling {
    const fn reason(&self) -> &Remark {
        match self {
            Self::Admissible(reason) | Self::Inadmissible(reason) => reason,
        }
    }

    pub(super) const fn standing(&self) -> Standing {
        match self {
            Self::Admissible(_) => Standing::Admissible,
            Self::Inadmissible(_) => Standing::Inadmissible,
        }
    }
}

/// Rules on an amendment, or rules anew while it was not put. A ruling against it, and one that changes a former one,
/// needs a reason. The sub-amendments to what is out fall; who had joined a compromise that is admitted anew is asked again.
///
/// # Errors
/// A fault of the field `reason`, or the refusal.
pub fn rule_admissibility(tx: &mut Tx<'_>, visitor: &Visitor, id: &AmendmentId, ruling: &Ruling) -> ActResult<()> {
    let (mut dossier, _) = hold_amendment(tx, visitor, id)?;
    let permit = dossier.permit(visitor, Act::RuleAdmissibility)?;
    rule(tx, &permit, &mut dossier, id, ruling)?;
    fall_at_once(tx, &permit, &mut dossier, ruling)
}

/// Rules on an amendment of a dossier whose body is held, and notes in the dossier what came of it. Whoever has ruled on
/// all that there is to rule on calls [`fall_at_once`].
pub(super) fn rule(
    tx: &mut Tx<'_>,
    permit: &Permit,
    dossier: &mut Dossier,
    id: &AmendmentId,
    ruling: &Ruling,
) -> ActResult<()> {
    let mut amendment = dossier.amendment(id).ok_or(StoreError::NotFound)?.clone();
    check_ruling(dossier, &amendment, ruling)?;
    let again = amendment.standing != Standing::Filed;
    amendment.standing = ruling.standing();
    amendment.ruled_at = Some(tx.now);
    ruling.reason().as_str().clone_into(&mut amendment.reason);
    amendments::update(tx, &amendment)?;
    let admissible = amendment.standing == Standing::Admissible;
    let fallen = if admissible { Vec::new() } else { drop_subs(tx, dossier, id)? };
    let returned = if admissible { Vec::new() } else { give_back(tx, dossier, &amendment)? };
    let lapsed =
        if admissible && again { lapse_of_readmitted(tx, dossier, &amendment)? } else { Lapsed::default() }.answers;
    note(tx, dossier, &amendment, (&fallen, &lapsed));
    let suspended: Vec<&AmendmentId> =
        dossier.joined_to(id).filter(|_| admissible && again).map(|one| &one.id).collect();
    let facts = json!({
        "label": amendment.label(), "admissible": admissible, "reason": amendment.reason, "again": again, "fallen": fallen,
        "returned": returned, "lapsed": lapsed, "suspended": suspended,
    });
    let declaration = Some(&amendment.declaration_id);
    record(tx, permit, Fact { act: "amendment-ruled", declaration, subject: Some(id.as_str()), facts })?;
    tell(tx, &amendment, admissible)
}

/// Notes a ruling in the dossier, the sub-amendments that fell by it, and those whose answers to it lapsed.
fn note(tx: &Tx<'_>, dossier: &mut Dossier, ruled: &Amendment, (fallen, lapsed): (&[AmendmentId], &[AmendmentId])) {
    for row in dossier.replacements.iter_mut().filter(|row| row.amendment_id == ruled.id) {
        if lapsed.contains(&row.replaces_id) {
            (row.joins, row.answered_at, row.answered_by) = (false, None, None);
        }
    }
    for one in &mut dossier.amendments {
        if one.id == ruled.id {
            one.clone_from(ruled);
        } else if fallen.contains(&one.id) {
            one.standing = Standing::Fallen;
            one.ruled_at = Some(tx.now);
            one.fell_to = Some(ruled.id.clone());
        }
    }
}

/// What is admitted after something was adopted that leaves nothing of it falls without being put.
pub(super) fn fall_at_once(tx: &mut Tx<'_>, permit: &Permit, dossier: &mut Dossier, ruling: &Ruling) -> ActResult<()> {
    if ruling.standing() == Standing::Admissible { fall::mark(tx, permit, dossier) } else { Ok(()) }
}

fn check_ruling(dossier: &Dossier, amendment: &Amendment, ruling: &Ruling) -> ActResult<()> {
    check_rulable(dossier, amendment, ruling.standing())?;
    if needs_reason(amendment, ruling.standing()) {
        ruling.reason().said("reason")?;
    }
    Ok(())
}

/// Whether a ruling may give an amendment a standing that it does not have yet.
///
/// # Errors
/// The refusal.
pub(super) fn check_rulable(dossier: &Dossier, amendment: &Amendment, standing: Standing) -> ActResult<()> {
    check_open_to_ruling(dossier, amendment)?;
    if amendment.standing == standing {
        return Err(Refusal::AlreadyDone { act: Act::RuleAdmissibility, since: amendment.ruled_at }.into());
    }
    Ok(())
}

/// Whether a ruling needs a reason: one against the amendment, and one that changes a former one.
pub(super) fn needs_reason(amendment: &Amendment, standing: Standing) -> bool {
    amendment.standing != Standing::Filed || standing == Standing::Inadmissible
}

/// Whether an amendment is one to rule on: filed or ruled upon, not put yet, and nothing that it touches being voted on.
///
/// # Errors
/// The refusal.
pub fn check_open_to_ruling(dossier: &Dossier, amendment: &Amendment) -> ActResult<()> {
    let act = Act::RuleAdmissibility;
    let open = matches!(amendment.standing, Standing::Filed | Standing::Admissible | Standing::Inadmissible);
    if !open {
        return Err(wrong_standing(amendment, act).into());
    }
    check_not_before_body(dossier, amendment, act)?;
    let put = dossier.question_on(&amendment.id);
    put.map_or(Ok(()), |put| Err(Refusal::AlreadyDone { act: Act::OpenQuestion, since: Some(put.opened_at) }.into()))
}

fn tell(tx: &mut Tx<'_>, amendment: &Amendment, admissible: bool) -> ActResult<()> {
    let to = accounts_of_mover(tx.db, amendment)?;
    let event = format!("{}:{}", amendment.id, crate::clock::micros(tx.now));
    let facts = RulingFacts {
        amendment: amendment.id.clone(),
        label: amendment.cited(),
        admissible,
        reason: amendment.reason.clone(),
    };
    notify(tx, Notice::Ruling, &to, Some(&amendment.declaration_id), &event, &facts)
}
