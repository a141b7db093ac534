//! Whether a question may be put now: whose turn it is, and whether the words hold.

use super::join_compromise::check_not_suspended;
use super::motion_question::{check_motion, check_no_motion};
use super::open_question::{OpenQuestion, QuestionOn};
use crate::actions::{ActError, ActResult, Dossier, Invalid, Passage, wrong_standing};
use crate::ids::{AmendmentId, BlocId, ClauseId, RecommendationId};
use crate::l10n::Message;
use crate::procedure::{Act, Put, Refusal, RuleRef, SeparateVoteState, Standing};
use crate::storage::StoreError;

/// Whether it is the turn of this: the order of voting, what has fallen, everything else before the whole.
pub(super) fn check_turn(dossier: &Dossier, on: &QuestionOn) -> ActResult<()> {
    let rule = &dossier.rules().voting.order.rule;
    if !matches!(on, QuestionOn::Motion(_)) {
        check_no_motion(dossier)?;
    }
    let put = match on {
        QuestionOn::Amendment(id) => {
            check_stands(dossier, id)?;
            dossier.check_parts_of_ruled(id, rule)?;
            Put::Amendment(id.clone())
        }
        QuestionOn::Bloc(id) => return check_bloc(dossier, id, rule),
        QuestionOn::Part(id) => {
            let part = dossier.part(id).ok_or(StoreError::NotFound)?;
            if part.state != SeparateVoteState::Granted || dossier.is_part_kept(id).is_some() {
                return Err(Refusal::AlreadyDone { act: Act::AskApart, since: part.ruled_at }.into());
            }
            if dossier.passages_of_part(part).is_empty() {
                return Err(Refusal::PartGone {}.into());
            }
            // A vote on a part of the text is a vote on the proposal: it may end it.
            if part.clause_id.is_some() {
                dossier.check_next_proposal()?;
            }
            Put::Part(id.clone())
        }
        QuestionOn::Whole => {
            dossier.check_next_proposal()?;
            check_all_ruled(dossier, rule)?;
            dossier.check_parts_ruled(rule)?;
            dossier.check_marks()?;
            Put::Whole
        }
        QuestionOn::Motion(id) => return check_motion(dossier, id),
    };
    Ok(dossier.voting_list().check_put(&put, &dossier.decided(), rule)?)
}

/// Whether an amendment is admissible, not suspended, and on the text as it is.
pub(super) fn check_stands(dossier: &Dossier, id: &AmendmentId) -> ActResult<()> {
    let amendment = dossier.amendment(id).ok_or(StoreError::NotFound)?;
    if amendment.standing != Standing::Admissible {
        return Err(wrong_standing(amendment, Act::OpenQuestion).into());
    }
    check_not_suspended(dossier, amendment)?;
    if dossier.is_on_base(amendment) {
        return Ok(());
    }
    Err(Refusal::NeedsAttention { amendments: vec![amendment.cited()] }.into())
}

/// Whether what is left of a bloc can be put together now.
fn check_bloc(dossier: &Dossier, id: &BlocId, rule: &RuleRef) -> ActResult<()> {
    let (bloc, all) = dossier.bloc(id).ok_or(StoreError::NotFound)?;
    if bloc.withdrawn_at.is_some() {
        return Err(StoreError::Stale.into());
    }
    check_together(dossier, &dossier.left_of(all), rule)
}

/// Whether several amendments can be put together now.
pub(super) fn check_together(dossier: &Dossier, those: &[AmendmentId], rule: &RuleRef) -> ActResult<()> {
    dossier.rules().check_en_bloc()?;
    those.iter().try_for_each(|id| check_stands(dossier, id))?;
    those.iter().try_for_each(|id| dossier.check_parts_of_ruled(id, rule))?;
    Ok(dossier.voting_list().check_bloc(those, &dossier.decided(), rule)?)
}

/// Before the whole, every amendment that was filed is ruled upon and decided.
fn check_all_ruled(dossier: &Dossier, rule: &RuleRef) -> Result<(), Refusal> {
    match dossier.amendments.iter().filter(|amendment| amendment.standing.is_pending()).count() {
        0 => Ok(()),
        count => Err(Refusal::AmendmentsStillOpen { count: count as u64, rule: rule.clone() }),
    }
}

/// The words that are put, if they can be: they apply to what is adopted, and flagged sentences are confirmed.
pub(super) fn check_words(dossier: &Dossier, input: &OpenQuestion) -> ActResult<Vec<Passage>> {
    match &input.on {
        QuestionOn::Amendment(id) => {
            check_wording(dossier, id, input.as_revised.as_ref())?;
            if let Some(refusal) = dossier.collision_now(id, input.as_revised.as_ref()) {
                return Err(refusal.into());
            }
            Ok(dossier.passages(id, input.as_revised.as_ref()))
        }
        QuestionOn::Bloc(id) => {
            let those = dossier.bloc(id).map_or_else(Vec::new, |(_, all)| dossier.left_of(all));
            for one in &those {
                if let Some(refusal) = dossier.collision_now(one, None) {
                    return Err(refusal.into());
                }
            }
            match dossier.unmade_together(&those) {
                none if none.is_empty() => Ok(dossier.passages_of_bloc(&those)),
                some => Err(Refusal::CollideTogether { amendments: dossier.labels(&some) }.into()),
            }
        }
        QuestionOn::Part(id) => {
            let passages = dossier.part(id).map_or_else(Vec::new, |part| dossier.passages_of_part(part));
            if passages.is_empty() { Err(Refusal::PartGone {}.into()) } else { Ok(passages) }
        }
        QuestionOn::Whole => {
            let merged = dossier.current();
            if !merged.unapplied.is_empty() {
                return Err(Refusal::CollidesWithAdopted { amendments: dossier.labels(&merged.unapplied) }.into());
            }
            dossier.check_references(&merged.text)?;
            check_confirmed(dossier, &input.confirmed)?;
            Ok(dossier.passages_of_whole())
        }
        QuestionOn::Motion(_) => Ok(Vec::new()),
    }
}

/// Whether the wording is one that a panel recommended for this amendment, and holds what was adopted to it since.
fn check_wording(dossier: &Dossier, id: &AmendmentId, wording: Option<&RecommendationId>) -> ActResult<()> {
    let Some(wording) = wording else { return Ok(()) };
    if !dossier.recommended_wordings(id).iter().any(|one| one.id == *wording) {
        return Err(ActError::field("as_revised", Message::new("error-not-in-list")));
    }
    match dossier.overtaking(id) {
        none if none.is_empty() => Ok(()),
        subs => Err(Refusal::WordingOvertaken { amendments: dossier.labels(&subs) }.into()),
    }
}

fn check_confirmed(dossier: &Dossier, confirmed: &[ClauseId]) -> ActResult<()> {
    let open: Vec<String> = dossier
        .flagged()
        .iter()
        .filter(|passage| !confirmed.contains(&flag_id(passage)))
        .map(|passage| {
            format!("{} {}", passage.label, dossier.names().plain(passage.words.as_deref().unwrap_or_default()))
        })
        .map(|sentence| sentence.trim().to_owned())
        .collect();
    let mut invalid = Invalid::new();
    if !open.is_empty() {
        invalid.add("confirmed", Message::new("whole-not-confirmed").arg("sentences", open));
    }
    invalid.check()
}

/// The name under which a flagged passage is confirmed.
#[must_use]
pub fn flag_id(passage: &Passage) -> ClauseId {
    passage.id.clone().unwrap_or_else(|| ClauseId::new("title"))
}
