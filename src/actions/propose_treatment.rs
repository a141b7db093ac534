//! Proposes to the sponsors of an amendment what is to become of it.

use serde_json::json;

use crate::actions::amendment_acts::{accounts_of_mover, check_not_before_body, check_pending, hold_amendment};
use crate::actions::assign_to_panel::check_open;
use crate::actions::join_compromise::check_not_suspended;
use crate::actions::recommend::{check_desk, is_assigned, worded};
use crate::actions::{
    ActError, ActResult, Dossier, Fact, Notice, Permit, Remark, TreatmentFacts, Visitor, notify, record,
};
use crate::ids::{AmendmentId, TreatmentId};
use crate::l10n::Message;
use crate::procedure::{Act, Refusal, Role};
use crate::storage::Tx;
use crate::storage::amendments::Amendment;
use crate::storage::panels::Panel;
use crate::storage::treatments::{self, Treatment, TreatmentKind};
use crate::text::Words;

/// What is proposed to the sponsors.
#[derive(Debug, Clone)]
pub struct ProposeTreatment {
    /// What they are to agree to.
    pub kind: TreatmentKind,
    /// Withdraw: in favour of which amendment.
    pub in_favour_of: Option<AmendmentId>,
    /// Adopt as revised: the words of the amendment's first operation that has words.
    pub words: Option<Words>,
    /// How many characters of them are opening words; guessed if it is not said.
    pub opening: Option<usize>,
    /// Why; may be empty.
    pub note: Remark,
}

/// Proposes a treatment, for the panel that has the amendment or for the secretariat. The sponsors are told; a former
/// proposal, answered or not, stays in the record.
///
/// # Errors
/// Faults of the fields `words` and `in_favour_of`, [`Refusal::NotYourPanel`], or the refusal.
pub fn propose_treatment(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &AmendmentId,
    propose: &ProposeTreatment,
) -> ActResult<TreatmentId> {
    let (dossier, amendment) = hold_amendment(tx, visitor, id)?;
    let (permit, panel) = proposer(&dossier, visitor, &amendment)?;
    check_proposing(&dossier, &amendment)?;
    let former = treatments::of_amendment(tx.db, id)?;
    let (words, opening) = revised(&dossier, &amendment, propose)?.unzip();
    let row = Treatment {
        id: tx.fresh()?,
        amendment_id: id.clone(),
        number: former.last().map_or(0, |(last, _)| last.number) + 1,
        panel_id: panel.map(|panel| panel.id.clone()),
        kind: propose.kind,
        in_favour_of: in_favour_of(&dossier, &amendment, propose)?,
        words,
        opening: opening.and_then(|opening| i64::try_from(opening).ok()).unwrap_or(0),
        note: propose.note.as_str().to_owned(),
        version_id: dossier.base_version()?.id.clone(),
        revised: amendment.revised,
        made_at: tx.now,
        membership_id: permit.membership().id.clone(),
    };
    treatments::insert(tx, &row)?;
    let facts = json!({
        "treatment": row.id, "label": amendment.label(), "number": row.number, "panel": row.panel_id,
        "kind": row.kind.as_str(), "in_favour_of": row.in_favour_of, "words": row.words, "opening": row.opening,
        "note": row.note, "version": row.version_id, "revised": row.revised,
    });
    let declaration = Some(&amendment.declaration_id);
    record(tx, &permit, Fact { act: "treatment-proposed", declaration, subject: Some(id.as_str()), facts })?;
    tell(tx, &dossier, &amendment, panel, &row)?;
    Ok(row.id)
}

/// For whom a visitor proposes: for a panel that they speak for and that has the amendment, else for the secretariat.
///
/// # Errors
/// [`Refusal::NotYourPanel`], or the refusal of the act.
pub fn proposer<'a>(
    dossier: &'a Dossier,
    visitor: &Visitor,
    amendment: &Amendment,
) -> ActResult<(Permit, Option<&'a Panel>)> {
    let permit = dossier.permit(visitor, Act::ProposeTreatment)?;
    let mine = |panel: &&Panel| is_assigned(dossier, panel, amendment) && check_desk(dossier, visitor, panel).is_ok();
    if let Some(panel) = dossier.panels.iter().find(mine) {
        check_open(panel)?;
        return Ok((permit, Some(panel)));
    }
    if visitor.is(&dossier.body.id, Role::Secretariat) {
        Ok((permit, None))
    } else {
        Err(Refusal::NotYourPanel {}.into())
    }
}

/// Whether something can be proposed about an amendment now: nothing is decided, it stands on the present text, and
/// somebody is there to agree.
///
/// # Errors
/// The refusal.
pub fn check_proposing(dossier: &Dossier, amendment: &Amendment) -> ActResult<()> {
    check_pending(amendment, Act::ProposeTreatment)?;
    check_not_before_body(dossier, amendment, Act::ProposeTreatment)?;
    check_not_suspended(dossier, amendment)?;
    if amendment.delegation_id.is_none() {
        return Err(Refusal::NoSponsor {}.into());
    }
    if !dossier.is_on_base(amendment) {
        return Err(Refusal::NeedsAttention { amendments: vec![amendment.cited()] }.into());
    }
    Ok(())
}

/// The proposed words: for an operation that has some, and not the same ones.
fn revised(dossier: &Dossier, amendment: &Amendment, propose: &ProposeTreatment) -> ActResult<Option<(String, usize)>> {
    if propose.kind != TreatmentKind::AdoptAsRevised {
        return Ok(None);
    }
    let (row, words, opening) = worded(dossier, amendment, (propose.words.as_ref(), propose.opening))?;
    if row.base_words == words {
        return Err(ActError::field("words", Message::new("amendment-no-change")));
    }
    Ok(Some((words, opening)))
}

fn in_favour_of(
    dossier: &Dossier,
    amendment: &Amendment,
    propose: &ProposeTreatment,
) -> ActResult<Option<AmendmentId>> {
    if propose.kind != TreatmentKind::Withdraw {
        return Ok(None);
    }
    let other = propose.in_favour_of.as_ref().and_then(|id| dossier.amendment(id));
    let other = other.filter(|other| other.id != amendment.id && other.standing.is_pending());
    let fault = || ActError::field("in_favour_of", Message::new("error-not-in-list"));
    Ok(Some(other.ok_or_else(fault)?.id.clone()))
}

fn tell(
    tx: &mut Tx<'_>,
    dossier: &Dossier,
    amendment: &Amendment,
    panel: Option<&Panel>,
    row: &Treatment,
) -> ActResult<()> {
    let to = accounts_of_mover(tx.db, amendment)?;
    let other = row.in_favour_of.as_ref().and_then(|id| dossier.amendment(id));
    let facts = TreatmentFacts {
        amendment: amendment.id.clone(),
        label: amendment.cited(),
        panel: panel.map_or(0, |panel| panel.number),
        kind: row.kind.as_str().to_owned(),
        other: other.map(Amendment::cited).unwrap_or_default(),
        note: row.note.clone(),
    };
    notify(tx, Notice::Treatment, &to, Some(&amendment.declaration_id), row.id.as_str(), &facts)
}
