//! Turns the choice at the consolidation desk into a panel's recommendations: what is taken in it recommends to adopt, of what
//! is left out what somebody ticks it recommends to reject.
//!
//! What would be recorded is told beforehand ([`foresee_advice`]), amendment by amendment. Each recommendation is checked,
//! told in the journal and mailed as a single one is, and all of them are made in one transaction or none.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::actions::amendment_acts::find_declaration;
use crate::actions::assign_to_panel::check_open;
use crate::actions::recommend::{advise, check_desk, is_assigned};
use crate::actions::{
    ActError, ActResult, Dossier, Recommend, Remark, Taken, Visitor, choice_digest, choices_of, overtaken_choices,
    words_fault,
};
use crate::clock::sha256;
use crate::ids::{AmendmentId, DeclarationId, PanelId, RecommendationId, VersionId};
use crate::procedure::{Act, Advice, Refusal};
use crate::storage::amendments::Amendment;
use crate::storage::carryings::{self, DeskChoice};
use crate::storage::panels::Panel;
use crate::storage::recommendations::Recommendation;
use crate::storage::{StoreError, Tx};
use crate::text::Words;
use crate::text::merge::{Change, Operation, colliding};

/// What a panel would say of an amendment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PanelAdvice {
    /// The amendment.
    pub amendment: AmendmentId,
    /// What it advises.
    pub advice: Advice,
    /// Adopt as revised: the words and how many characters of them are opening words.
    pub wording: Option<(String, usize)>,
    /// What it said before, if that is another thing.
    pub before: Option<Advice>,
}

/// What the choice at the desk comes to for one panel.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AdviceForesight {
    /// What is taken in: what the panel would say.
    pub adopted: Vec<PanelAdvice>,
    /// What is left out: it would recommend to reject those that somebody ticks.
    pub left_out: Vec<PanelAdvice>,
    /// What it says already.
    pub same: Vec<AmendmentId>,
    /// Of which it cannot say what is chosen, and why.
    pub cannot: Vec<(AmendmentId, Refusal)>,
    /// Those taken in that cannot stand in one text as they are chosen.
    pub collide: Vec<AmendmentId>,
    /// The digest of all that, of the amendments' revisions and of the whole choice: what a form sends back. What is free of
    /// an amendment depends on what is ticked of other panels' too.
    pub digest: String,
}

/// What the choice at the desk comes to for one panel.
///
/// # Errors
/// [`Refusal::NotYourPanel`], that its review is closed, or the refusal.
pub fn foresee_advice(
    dossier: &Dossier,
    visitor: &Visitor,
    panel: &PanelId,
    choices: &[DeskChoice],
) -> ActResult<AdviceForesight> {
    dossier.permit(visitor, Act::Recommend)?;
    let panel = dossier.panel(panel).ok_or(StoreError::NotFound)?;
    check_desk(dossier, visitor, panel)?;
    check_open(panel)?;
    let taken = choices_of(dossier, choices);
    let changes = dossier.changes_of(&taken);
    let met = colliding(dossier.base_text(), &changes).into_iter().flat_map(|one| one.amendments);
    let collide: BTreeSet<AmendmentId> = met.collect();
    let mut out = AdviceForesight { collide: collide.into_iter().collect(), ..AdviceForesight::default() };
    let overtaken = overtaken_choices(dossier, choices);
    let open = dossier.amendments.iter().filter(|one| dossier.is_choosable(one));
    for amendment in open.filter(|one| is_assigned(dossier, panel, one)) {
        if overtaken.iter().any(|one| one.id == amendment.id) {
            let refusal = Refusal::ChoiceOvertaken { amendments: dossier.labels(std::slice::from_ref(&amendment.id)) };
            out.cannot.push((amendment.id.clone(), refusal));
            continue;
        }
        let taken = taken.iter().find(|one| one.amendment == amendment.id);
        let (advice, wording) = match taken.map(|taken| said(dossier, taken, &changes)) {
            None => (Advice::Reject, None),
            Some(Ok(said)) => said,
            Some(Err(refusal)) => {
                out.cannot.push((amendment.id.clone(), refusal));
                continue;
            }
        };
        let now = stands(dossier, panel, amendment);
        let same_words = now.and_then(|one| one.words.as_ref()) == wording.as_ref().map(|(words, _)| words);
        if now.is_some_and(|one| one.kind == advice) && same_words {
            out.same.push(amendment.id.clone());
            continue;
        }
        let before = now.map(|one| one.kind);
        let foreseen = PanelAdvice { amendment: amendment.id.clone(), advice, wording, before };
        if taken.is_some() { out.adopted.push(foreseen) } else { out.left_out.push(foreseen) }
    }
    out.digest = digest(dossier, choices, &out);
    Ok(out)
}

/// SHA-256 over the whole choice and what would be recorded of each amendment, as it was last revised.
fn digest(dossier: &Dossier, choices: &[DeskChoice], foreseen: &AdviceForesight) -> String {
    let told = |one: &PanelAdvice| {
        let revised = dossier.amendment(&one.amendment).map(|amendment| amendment.revised);
        let before = one.before.map(Advice::as_str);
        json!([one.amendment, revised, one.advice.as_str(), one.wording, before])
    };
    let adopted: Vec<Value> = foreseen.adopted.iter().map(told).collect();
    let left_out: Vec<Value> = foreseen.left_out.iter().map(told).collect();
    let cannot: Vec<&AmendmentId> = foreseen.cannot.iter().map(|(id, _)| id).collect();
    let all = json!([choice_digest(dossier, choices), adopted, left_out, foreseen.same, cannot]);
    sha256(all.to_string().as_bytes())
}

/// What the panel says of an amendment as it is now.
fn stands<'a>(dossier: &'a Dossier, panel: &Panel, amendment: &Amendment) -> Option<&'a Recommendation> {
    let of_it = |one: &&Recommendation| one.panel_id == panel.id && one.amendment_id == amendment.id;
    dossier.recommendations.iter().filter(of_it).find(|one| !one.superseded && !one.overtaken)
}

/// What taking an amendment in so says of it.
fn said(dossier: &Dossier, taken: &Taken, changes: &[Change]) -> Result<(Advice, Option<(String, usize)>), Refusal> {
    let worded = taken.wording.as_ref().and_then(|id| dossier.recommendations.iter().find(|one| one.id == *id));
    if let Some((words, one)) = worded.and_then(|one| Some((one.words.clone()?, one))) {
        return Ok((Advice::AdoptAsRevised, Some((words, usize::try_from(one.opening).unwrap_or(0)))));
    }
    if !taken.only_free {
        return Ok((Advice::Adopt, None));
    }
    let own = dossier.change(&taken.amendment).map(|change| change.operations).unwrap_or_default();
    let free = changes.iter().find(|one| one.amendment == taken.amendment).map_or(&[][..], |one| &one.operations);
    // A recommendation words one operation anew, and leaves the others as they are.
    match (&*own, free) {
        (own, free) if own == free => Ok((Advice::Adopt, None)),
        ([_], [Operation::Replace { words, opening, .. }]) => {
            Ok((Advice::AdoptAsRevised, Some((words.clone(), *opening))))
        }
        ([_], [Operation::Retitle { title, .. }]) => Ok((Advice::AdoptAsRevised, Some((title.clone(), 0)))),
        (_, []) => Err(Refusal::NothingFree { amendments: dossier.labels(std::slice::from_ref(&taken.amendment)) }),
        _ => Err(Refusal::NotOneWording {}),
    }
}

/// The choice as a panel's recommendations.
#[derive(Debug, Clone)]
pub struct RecommendChoice {
    /// The panel.
    pub panel: PanelId,
    /// The version that the desk showed.
    pub base: VersionId,
    /// What the page showed: [`AdviceForesight::digest`].
    pub seen: String,
    /// Those left out that the panel recommends to reject.
    pub rejected: Vec<AmendmentId>,
    /// Why; stands with each of them, and may be empty.
    pub note: Remark,
}

/// Records the choice at the desk as what a panel recommends. What it cannot say, and what it says already, is left as it is.
///
/// # Errors
/// `Stale` if another version was made, somebody chose otherwise, or something else would be recorded meanwhile; [`Refusal::NothingToRecommend`], or as
/// [`foresee_advice`].
pub fn recommend_choice(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    declaration: &DeclarationId,
    asked: &RecommendChoice,
) -> ActResult<Vec<RecommendationId>> {
    let dossier = find_declaration(tx, visitor, declaration)?;
    let base = dossier.base_version()?.id.clone();
    let foreseen = foresee_advice(&dossier, visitor, &asked.panel, &carryings::choices(tx.db, &base)?)?;
    let ticked = |one: &AmendmentId| foreseen.left_out.iter().any(|left| left.amendment == *one);
    if asked.base != base || asked.seen != foreseen.digest || !asked.rejected.iter().all(ticked) {
        return Err(StoreError::Stale.into());
    }
    let rejected = foreseen.left_out.iter().filter(|one| asked.rejected.contains(&one.amendment));
    let all: Vec<&PanelAdvice> = foreseen.adopted.iter().chain(rejected).collect();
    if all.is_empty() {
        return Err(Refusal::NothingToRecommend {}.into());
    }
    let mut made = Vec::new();
    for one in all {
        let amendment = dossier.amendment(&one.amendment).ok_or(StoreError::NotFound)?;
        let words = one.wording.as_ref().map(|(words, _)| Words::new(words)).transpose();
        let recommend = Recommend {
            amendment: one.amendment.clone(),
            advice: one.advice,
            note: asked.note.clone(),
            merge_with: None,
            words: words.map_err(|error| ActError::field("words", words_fault(&error)))?,
            opening: one.wording.as_ref().map(|(_, opening)| *opening),
        };
        made.push(advise(tx, visitor, (&dossier, amendment), &asked.panel, &recommend)?);
    }
    Ok(made)
}
