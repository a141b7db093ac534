//! Records what a panel recommends about an amendment.

use serde_json::json;

use crate::actions::amendment_acts::{accounts_of_mover, check_pending, hold_amendment};
use crate::actions::assign_to_panel::check_open;
use crate::actions::join_compromise::check_not_suspended;
use crate::actions::proposal::has_words;
use crate::actions::{
    ActError, ActResult, Dossier, Fact, Notice, RecommendationFacts, Remark, Visitor, notify, record,
};
use crate::clock::sha256;
use crate::ids::{AmendmentId, PanelId, RecommendationId};
use crate::l10n::Message;
use crate::procedure::{Act, Advice, Refusal, Role};
use crate::storage::amendments::{Amendment, OperationRow};
use crate::storage::panels::{Panel, PanelPart};
use crate::storage::recommendations::{self, Recommendation};
use crate::storage::{StoreError, Tx};
use crate::text::{ClauseKind, Words, opening};

/// What a panel says of an amendment.
#[derive(Debug, Clone)]
pub struct Recommend {
    /// The amendment.
    pub amendment: AmendmentId,
    /// What the panel advises.
    pub advice: Advice,
    /// Why; may be empty.
    pub note: Remark,
    /// Merge: with which.
    pub merge_with: Option<AmendmentId>,
    /// Adopt as revised: the words of the amendment's first operation that has words.
    pub words: Option<Words>,
    /// How many characters of them are opening words; guessed if it is not said.
    pub opening: Option<usize>,
}

/// Records a recommendation in place of the panel's former one on the same amendment.
///
/// # Errors
/// [`Refusal::NotYourPanel`], faults of the fields `words` and `merge_with`, or the refusal.
pub fn recommend(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    panel: &PanelId,
    recommend: &Recommend,
) -> ActResult<RecommendationId> {
    let (dossier, amendment) = hold_amendment(tx, visitor, &recommend.amendment)?;
    advise(tx, visitor, (&dossier, &amendment), panel, recommend)
}

/// As [`recommend`], with the amendment found and the record of the body held.
///
/// # Errors
/// As [`recommend`].
pub(super) fn advise(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    (dossier, amendment): (&Dossier, &Amendment),
    panel: &PanelId,
    recommend: &Recommend,
) -> ActResult<RecommendationId> {
    let permit = dossier.permit(visitor, Act::Recommend)?;
    let panel = dossier.panel(panel).ok_or(StoreError::NotFound)?;
    check_desk(dossier, visitor, panel)?;
    if !is_assigned(dossier, panel, amendment) {
        return Err(Refusal::NotYourPanel {}.into());
    }
    check_open(panel)?;
    check_pending(amendment, Act::Recommend)?;
    check_not_suspended(dossier, amendment)?;
    let (words, opening) = revised(dossier, amendment, recommend)?.unzip();
    let row = Recommendation {
        id: tx.fresh()?,
        panel_id: panel.id.clone(),
        amendment_id: amendment.id.clone(),
        kind: recommend.advice,
        merge_with: merge_with(dossier, recommend)?,
        note: recommend.note.as_str().to_owned(),
        words,
        opening: opening.and_then(|opening| i64::try_from(opening).ok()).unwrap_or(0),
        made_at: tx.now,
        membership_id: permit.membership().id.clone(),
        superseded: false,
        overtaken: false,
    };
    recommendations::insert(tx, &row)?;
    let facts = json!({
        "panel": row.panel_id, "recommendation": row.id, "label": amendment.label(), "kind": row.kind.as_str(),
        "merge_with": row.merge_with, "note": row.note, "words": row.words, "opening": row.opening,
        "words_sha256": row.words.as_ref().map(|words| sha256(words.as_bytes())),
    });
    let declaration = Some(&amendment.declaration_id);
    record(tx, &permit, Fact { act: "recommended", declaration, subject: Some(amendment.id.as_str()), facts })?;
    tell(tx, panel, amendment, &row)?;
    Ok(row.id)
}

/// Whether the visitor speaks for the panel: moderates it, or is a rapporteur with a seat on it.
///
/// # Errors
/// [`Refusal::NotYourPanel`].
pub fn check_desk(dossier: &Dossier, visitor: &Visitor, panel: &Panel) -> ActResult<()> {
    let speaks = visitor.seats(&dossier.body.id).any(|place| {
        let seat = dossier.seats.iter().find(|seat| seat.panel_id == panel.id && seat.membership_id == place.id);
        seat.is_some_and(|seat| seat.part == PanelPart::Moderator || place.role == Role::Rapporteur)
    });
    if speaks { Ok(()) } else { Err(Refusal::NotYourPanel {}.into()) }
}

/// Whether an amendment was given to a panel: itself, a clause that it touches, or the amendment that it changes.
#[must_use]
pub fn is_assigned(dossier: &Dossier, panel: &Panel, amendment: &Amendment) -> bool {
    let rows = dossier.operations(&amendment.id);
    let touched = |clause| rows.iter().flat_map(OperationRow::touched).any(|one| one == clause);
    let given = dossier
        .assignments
        .iter()
        .filter(|one| one.panel_id == panel.id)
        .any(|one| one.amendment_id.as_ref() == Some(&amendment.id) || one.clause_id.as_ref().is_some_and(touched));
    let parent = amendment.sub_of.as_ref().and_then(|parent| dossier.amendment(parent));
    given || parent.is_some_and(|parent| is_assigned(dossier, panel, parent))
}

/// The panels that an amendment was given to, as [`is_assigned`] says.
#[must_use]
pub fn panels_of<'a>(dossier: &'a Dossier, amendment: &Amendment) -> Vec<&'a Panel> {
    dossier.panels.iter().filter(|panel| is_assigned(dossier, panel, amendment)).collect()
}

/// The panel's wording, where it revises: words for an operation that has some, and not the same ones.
fn revised(dossier: &Dossier, amendment: &Amendment, recommend: &Recommend) -> ActResult<Option<(String, usize)>> {
    if recommend.advice != Advice::AdoptAsRevised {
        return Ok(None);
    }
    let (_, words, opening) = worded(dossier, amendment, (recommend.words.as_ref(), recommend.opening))?;
    Ok(Some((words, opening)))
}

/// Other words for the operation of an amendment that has some, and how many characters of them open the clause.
///
/// # Errors
/// Faults of the field `words`: none are given, there is no such operation, or they are those that it has.
pub(super) fn worded<'a>(
    dossier: &'a Dossier,
    amendment: &Amendment,
    (words, opening): (Option<&Words>, Option<usize>),
) -> ActResult<(&'a OperationRow, String, usize)> {
    let fault = |key| ActError::field("words", Message::new(key));
    let words = words.filter(|words| !words.is_empty()).ok_or_else(|| fault("error-empty"))?;
    let row = dossier.operations(&amendment.id).iter().find(|row| has_words(row.act));
    let row = row.ok_or_else(|| fault("recommendation-no-words"))?;
    let former = dossier.former(row);
    let words = dossier.refer(&amendment.id, words, former)?;
    if row.words == words.as_str() {
        return Err(fault("amendment-no-change"));
    }
    let language = &dossier.declaration.language;
    let guess = || opening::suggest(words.as_str(), former.kind.unwrap_or(ClauseKind::Heading), language);
    let opening = opening.unwrap_or_else(guess);
    Ok((row, words.into(), opening))
}

fn merge_with(dossier: &Dossier, recommend: &Recommend) -> ActResult<Option<AmendmentId>> {
    if recommend.advice != Advice::Merge {
        return Ok(None);
    }
    let other = recommend.merge_with.as_ref().and_then(|id| dossier.amendment(id));
    let other = other.filter(|other| other.id != recommend.amendment && other.standing.is_pending());
    let fault = || ActError::field("merge_with", Message::new("error-not-in-list"));
    Ok(Some(other.ok_or_else(fault)?.id.clone()))
}

fn tell(tx: &mut Tx<'_>, panel: &Panel, amendment: &Amendment, row: &Recommendation) -> ActResult<()> {
    let to = accounts_of_mover(tx.db, amendment)?;
    let facts = RecommendationFacts {
        amendment: amendment.id.clone(),
        label: amendment.cited(),
        panel: panel.number,
        kind: row.kind.as_str().to_owned(),
        note: row.note.clone(),
    };
    notify(tx, Notice::Recommendation, &to, Some(&amendment.declaration_id), row.id.as_str(), &facts)
}
