//! The sponsors of an amendment agree to a proposed treatment, or not.
//!
//! What an agreement does is the least that makes it true. To a panel's wording: the panel's recommendation to adopt in it,
//! so that the desk and the chair find it among the wordings as any other, and what was submitted can still be put. To the
//! secretariat's wording, which recommends nothing to the body: a revision by the sponsors, for by agreeing they made the
//! words their own. To a withdrawal: the withdrawal.

use serde_json::json;

use crate::actions::amendment_acts::{
    check_head, check_not_before_body, check_pending, hold_amendment, permit_of_mover,
};
use crate::actions::join_compromise::check_not_suspended;
use crate::actions::proposal::has_words;
use crate::actions::revise_amendment::{self, ReviseAmendment, Why, check_revision};
use crate::actions::withdraw_amendment::{check_withdrawal, withdraw};
use crate::actions::{
    ActError, ActResult, Dossier, Fact, Notice, Permit, Remark, TreatmentAnsweredFacts, Visitor, notify, record,
    words_fault,
};
use crate::ids::{AmendmentId, PanelId, RecommendationId};
use crate::procedure::{Act, Advice, Refusal};
use crate::storage::amendments::Amendment;
use crate::storage::recommendations::{self, Recommendation};
use crate::storage::treatments::{self, Answered, Treatment, TreatmentAnswer, TreatmentKind};
use crate::storage::{Tx, bodies};
use crate::text::Words;

/// What the sponsors say.
#[derive(Debug, Clone)]
pub struct AnswerTreatment {
    /// The number of the treatment.
    pub number: i64,
    /// Whether they agree.
    pub agrees: bool,
    /// What they say to it; may be empty.
    pub comment: Remark,
}

/// Answers the last treatment that was proposed for an amendment, for good.
///
/// # Errors
/// [`Refusal::TreatmentAnswered`], [`Refusal::TreatmentOvertaken`], or the refusal: of another delegation, or of what an
/// agreement would do.
pub fn answer_treatment(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &AmendmentId,
    answer: &AnswerTreatment,
) -> ActResult<()> {
    let (dossier, amendment) = hold_amendment(tx, visitor, id)?;
    let permit = permit_of_mover(&dossier, visitor, Act::AnswerTreatment, &amendment)?;
    check_head(tx.db, &permit)?;
    let all = treatments::of_amendment(tx.db, id)?;
    let treatment = all.iter().find(|(one, _)| one.number == answer.number).ok_or(Refusal::TreatmentOvertaken {})?;
    check_answering(&dossier, &amendment, &all, treatment)?;
    let treatment = &treatment.0;
    let agreed = answer.agrees.then(|| recommended(tx, treatment)).transpose()?.flatten();
    let row = TreatmentAnswer {
        treatment_id: treatment.id.clone(),
        agrees: answer.agrees,
        comment: answer.comment.as_str().to_owned(),
        recommendation_id: agreed,
        answered_at: tx.now,
        membership_id: permit.membership().id.clone(),
    };
    treatments::answer(tx, &row)?;
    let facts = json!({
        "treatment": treatment.id, "label": amendment.label(), "number": treatment.number, "agrees": row.agrees,
        "comment": row.comment, "recommendation": row.recommendation_id,
    });
    let declaration = Some(&amendment.declaration_id);
    record(tx, &permit, Fact { act: "treatment-answered", declaration, subject: Some(id.as_str()), facts })?;
    tell(tx, &amendment, treatment, &row)?;
    if answer.agrees { follow(tx, (&dossier, amendment), &permit, treatment, answer) } else { Ok(()) }
}

/// Whether a treatment can be answered: the last of its amendment, not answered, on the words that the amendment has.
///
/// # Errors
/// The refusal.
pub fn check_answering(
    dossier: &Dossier,
    amendment: &Amendment,
    all: &[Answered],
    (treatment, answer): &Answered,
) -> ActResult<()> {
    if let Some(answer) = answer {
        return Err(Refusal::TreatmentAnswered { since: Some(answer.answered_at) }.into());
    }
    check_pending(amendment, Act::AnswerTreatment)?;
    check_not_before_body(dossier, amendment, Act::AnswerTreatment)?;
    check_not_suspended(dossier, amendment)?;
    let is_last = all.last().is_some_and(|(last, _)| last.id == treatment.id);
    let same_words = treatment.revised == amendment.revised && treatment.version_id == dossier.base_version()?.id;
    if is_last && same_words { Ok(()) } else { Err(Refusal::TreatmentOvertaken {}.into()) }
}

/// The panel's recommendation, in its own words, to which the sponsors agreed; none of the secretariat.
fn recommended(tx: &mut Tx<'_>, treatment: &Treatment) -> ActResult<Option<RecommendationId>> {
    let Some(panel) = treatment.panel_id.clone().filter(|_| treatment.kind == TreatmentKind::AdoptAsRevised) else {
        return Ok(None);
    };
    let row = recommendation(tx, panel, treatment)?;
    recommendations::insert(tx, &row)?;
    Ok(Some(row.id))
}

fn recommendation(tx: &mut Tx<'_>, panel_id: PanelId, treatment: &Treatment) -> ActResult<Recommendation> {
    Ok(Recommendation {
        id: tx.fresh()?,
        panel_id,
        amendment_id: treatment.amendment_id.clone(),
        kind: Advice::AdoptAsRevised,
        merge_with: None,
        note: treatment.note.clone(),
        words: treatment.words.clone(),
        opening: treatment.opening,
        made_at: tx.now,
        membership_id: treatment.membership_id.clone(),
        superseded: false,
        overtaken: false,
    })
}

/// Does what an agreement entails beside the recommendation of a panel.
fn follow(
    tx: &mut Tx<'_>,
    (dossier, amendment): (&Dossier, Amendment),
    permit: &Permit,
    treatment: &Treatment,
    answer: &AnswerTreatment,
) -> ActResult<()> {
    match treatment.kind {
        TreatmentKind::Withdraw => {
            check_withdrawal(dossier, &amendment)?;
            withdraw(tx, dossier, amendment, permit, &answer.comment)
        }
        TreatmentKind::AdoptAsRevised if treatment.panel_id.is_none() => {
            check_revision(dossier, &amendment)?;
            let row = dossier.operations(&amendment.id).iter().find(|row| has_words(row.act));
            let words = Words::new(treatment.words.as_deref().unwrap_or_default())
                .map_err(|error| ActError::field("words", words_fault(&error)))?;
            let words = row.map(|row| (row.id.clone(), words)).into_iter().collect();
            let revise = ReviseAmendment { words };
            revise_amendment::store(tx, dossier, amendment, permit, (&revise, Why::Agreed(&treatment.id)))
        }
        TreatmentKind::AdoptAsRevised => Ok(()),
    }
}

/// Tells whoever proposed it.
fn tell(tx: &mut Tx<'_>, amendment: &Amendment, treatment: &Treatment, answer: &TreatmentAnswer) -> ActResult<()> {
    let to = [bodies::membership(tx.db, &treatment.membership_id)?.account_id];
    let facts = TreatmentAnsweredFacts {
        amendment: amendment.id.clone(),
        label: amendment.cited(),
        delegation: amendment.delegation_id.clone(),
        agrees: answer.agrees,
        comment: answer.comment.clone(),
    };
    notify(tx, Notice::TreatmentAnswered, &to, Some(&amendment.declaration_id), treatment.id.as_str(), &facts)
}
