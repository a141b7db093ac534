//! A delegation proposes a correction of issued minutes; the secretariat takes it up, or says why not.

use serde_json::json;

use super::minutes_acts::{Held, digest};
use super::open_question::accounts_of;
use crate::actions::{ActError, ActResult, Fact, Remark, Visitor, record};
use crate::clock::sha256;
use crate::ids::{AccountId, MinutesCorrectionId, ParagraphId, SittingId};
use crate::l10n::Message;
use crate::procedure::{Act, Refusal, Role};
use crate::storage::minutes::{self, MinutesCorrection};
use crate::storage::{StoreError, Tx, bodies};

/// What a delegation proposes.
#[derive(Debug, Clone)]
pub struct CorrectMinutes {
    /// The paragraph.
    pub paragraph: ParagraphId,
    /// What it is to read.
    pub words: Remark,
    /// Why; may be empty.
    pub reason: Remark,
}

/// Proposes a correction for the visitor's delegation.
///
/// # Errors
/// [`Refusal::MinutesTimeOver`], [`Refusal::MinutesApproved`], [`Refusal::MinutesNotIssued`]; a fault of the field `words`: nothing
/// is said, or what stands.
pub fn correct_minutes(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &SittingId,
    input: &CorrectMinutes,
) -> ActResult<MinutesCorrectionId> {
    let held = Held::load(tx, visitor, id, Act::CorrectMinutes)?;
    held.life().check_correction(tx.now, &held.days()?)?;
    let delegation = held.permit.delegation().cloned().ok_or(Refusal::NotYourRole { act: Act::CorrectMinutes })?;
    let known = minutes::paragraphs(tx.db, id)?;
    let paragraph = known.iter().find(|one| one.id == input.paragraph).ok_or(StoreError::NotFound)?;
    let words = input.words.said("words")?.to_owned();
    if words == paragraph.words {
        return Err(ActError::field("words", Message::new("minutes-same-words")));
    }
    let correction = MinutesCorrection {
        id: tx.fresh()?,
        sitting_id: id.clone(),
        number: held.corrections.last().map_or(0, |one| one.number) + 1,
        paragraph_id: input.paragraph.clone(),
        words,
        reason: input.reason.as_str().to_owned(),
        delegation_id: delegation.clone(),
        membership_id: held.permit.membership().id.clone(),
        proposed_at: tx.now,
        taken_up: None,
        answer: String::new(),
        former: String::new(),
        answered_at: None,
        answered_by: None,
    };
    minutes::insert_correction(tx, &correction)?;
    note_proposal(tx, &held, &correction)?;
    let to = secretariat(tx, &held)?;
    let name = bodies::delegation(tx.db, &held.body.id, &delegation)?.name;
    held.tell(tx, &to, ("proposed", correction.id.as_str()), (&name, &correction.words))?;
    Ok(correction.id)
}

fn note_proposal(tx: &mut Tx<'_>, held: &Held, correction: &MinutesCorrection) -> ActResult<()> {
    let facts = json!({
        "id": correction.id,
        "correction": correction.number,
        "number": held.sitting.number,
        "paragraph": correction.paragraph_id,
        "words": correction.words,
        "reason": correction.reason,
        "delegation": correction.delegation_id,
    });
    let subject = Some(correction.sitting_id.as_str());
    record(tx, &held.permit, Fact { act: "minutes-correction-proposed", declaration: None, subject, facts })
}

fn secretariat(tx: &mut Tx<'_>, held: &Held) -> ActResult<Vec<AccountId>> {
    let seats = bodies::all_memberships(tx.db, &held.body.id)?;
    let keeping = seats.into_iter().filter(|seat| seat.role == Role::Secretariat && seat.ended_at.is_none());
    let mut to: Vec<AccountId> = keeping.map(|seat| seat.account_id).collect();
    to.sort();
    to.dedup();
    Ok(to)
}

/// What the secretariat answers.
#[derive(Debug, Clone)]
pub struct AnswerCorrection {
    /// Which correction.
    pub correction: MinutesCorrectionId,
    /// What the paragraph reads from now on; none: it is not taken up.
    pub words: Option<Remark>,
    /// What is said to it; needed where it is not taken up.
    pub answer: Remark,
}

/// Answers a proposed correction. One that is taken up changes the paragraph; what it read before stays with the correction.
///
/// # Errors
/// [`Refusal::MinutesApproved`]; `Stale` if it was answered; a fault of the field `answer` where nothing says why it is not taken
/// up, or of `words`.
pub fn answer_minutes_correction(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &SittingId,
    input: &AnswerCorrection,
) -> ActResult<()> {
    let held = Held::load(tx, visitor, id, Act::KeepMinutes)?;
    held.life().check_provisional()?;
    let proposed = held.corrections.iter().find(|one| one.id == input.correction).ok_or(StoreError::NotFound)?;
    let words = input.words.as_ref().map(|words| words.said("words")).transpose()?;
    let answer = if words.is_some() { input.answer.as_str() } else { input.answer.said("answer")? };
    let former = match words {
        Some(words) => replace(tx, id, &proposed.paragraph_id, words)?,
        None => String::new(),
    };
    let answered = MinutesCorrection {
        taken_up: Some(words.is_some()),
        answer: answer.to_owned(),
        former,
        answered_at: Some(tx.now),
        answered_by: Some(held.permit.membership().id.clone()),
        ..proposed.clone()
    };
    minutes::answer_correction(tx, &answered)?;
    let facts = json!({
        "id": answered.id,
        "correction": answered.number,
        "number": held.sitting.number,
        "taken_up": answered.taken_up,
        "answer": answered.answer,
        "former": sha256(answered.former.as_bytes()),
        "text": digest(tx, &held.minutes)?,
    });
    let fact = Fact { act: "minutes-correction-answered", declaration: None, subject: Some(id.as_str()), facts };
    record(tx, &held.permit, fact)?;
    let to = accounts_of(tx.db, std::iter::once(&answered.delegation_id))?;
    let step = if words.is_some() { "taken-up" } else { "not-taken-up" };
    held.tell(tx, &to, (step, &format!("{}:answered", answered.id)), ("", &answered.answer))
}

/// Gives a paragraph other words; what it read.
fn replace(tx: &mut Tx<'_>, id: &SittingId, paragraph: &ParagraphId, words: &str) -> ActResult<String> {
    let known = minutes::paragraphs(tx.db, id)?;
    let stands = known.into_iter().find(|one| one.id == *paragraph).ok_or(StoreError::NotFound)?;
    minutes::save_paragraph(tx, paragraph, (words, stands.heading), stands.revision)?;
    Ok(stands.words)
}
