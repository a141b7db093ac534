//! A delegation asks that a clause, a change of an amendment, or words of either be put by themselves; the chair rules on it
//! where the rules say so.

use serde_json::json;

use super::amendment_acts::{check_pending, check_text_open, find_declaration, permit_as};
use crate::actions::{ActError, ActResult, Dossier, Fact, Permit, Remark, Visitor, has_words, record};
use crate::ids::{ClauseId, DeclarationId, DelegationId, OperationId, SeparateVoteId};
use crate::l10n::Message;
use crate::procedure::{Act, Refusal, SeparateVoteState};
use crate::storage::amendments::OperationAct;
use crate::storage::questions::Question;
use crate::storage::separate_votes::{self, SeparateVote};
use crate::storage::{StoreError, Tx};
use crate::text::Words;
use crate::text::mark::places;
use crate::text::strike::additions;

/// Of what a part is put.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartOf {
    /// Of the text as it stands: a clause.
    Text(ClauseId),
    /// Of an amendment: one of its changes.
    Amendment(OperationId),
}

impl PartOf {
    /// The clause, or the change, as they are stored.
    fn ids(&self) -> (Option<ClauseId>, Option<OperationId>) {
        match self {
            Self::Text(clause) => (Some(clause.clone()), None),
            Self::Amendment(change) => (None, Some(change.clone())),
        }
    }
}

/// What is to be put by itself.
#[derive(Debug, Clone)]
pub struct AskSeparateVote {
    /// The clause, or the change.
    pub of: PartOf,
    /// The words of it; empty for all of it.
    pub words: Words,
    /// At which of the places where they stand, from 1; needed where they stand more than once.
    pub occurrence: Option<usize>,
    /// For which delegation; the visitor's own where none is named.
    pub delegation: Option<DelegationId>,
}

/// Asks for it. Where the rules grant it on request it is on the voting list at once.
///
/// # Errors
/// [`Refusal::NoSeparateVotes`], what forbids this delegation to vote, [`Refusal::TextFrozen`] while the whole is put,
/// [`Refusal::QuestionOpen`] while the amendment is; faults of the fields `clause`, `change`, `words` and `occurrence`.
pub fn ask_separate_vote(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    declaration: &DeclarationId,
    input: &AskSeparateVote,
) -> ActResult<SeparateVoteId> {
    let dossier = find_declaration(tx, visitor, declaration)?;
    let permit = permit_as(&dossier, visitor, Act::AskApart, input.delegation.as_ref())?;
    let delegation = check_asking(&dossier, &permit)?.clone();
    let (words, occurrence) = part(&dossier, input)?;
    let (clause_id, operation_id) = input.of.ids();
    let same = |one: &&SeparateVote| {
        let of = one.clause_id == clause_id && one.operation_id == operation_id;
        of && one.words == words && one.occurrence == occurrence
    };
    let waits = |one: &&SeparateVote| matches!(one.state, SeparateVoteState::Asked | SeparateVoteState::Granted);
    if dossier.parts.all.iter().filter(waits).any(|one| same(&one)) {
        return Err(Refusal::AskedBefore {}.into());
    }
    let vote = SeparateVote {
        id: tx.fresh()?,
        declaration_id: declaration.clone(),
        clause_id,
        operation_id,
        words,
        occurrence,
        delegation_id: delegation,
        membership_id: permit.membership().id.clone(),
        asked_at: tx.now,
        state: dossier.rules().voting.separate_votes.value.begin(),
        reason: String::new(),
        ruled_by: None,
        ruled_at: None,
    };
    separate_votes::insert(tx, &vote)?;
    let facts = json!({
        "clause": vote.clause_id,
        "change": vote.operation_id,
        "words": vote.words,
        "occurrence": vote.occurrence,
        "delegation": vote.delegation_id,
        "state": vote.state.as_str(),
    });
    note(tx, &permit, &dossier, ("separate-vote-asked", &vote.id, facts))?;
    Ok(vote.id)
}

/// Grants a request, or refuses it with a reason.
///
/// # Errors
/// [`Refusal::AlreadyDone`] for one that was ruled upon; a fault of the field `reason`.
pub fn rule_separate_vote(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &SeparateVoteId,
    (granted, reason): (bool, &Remark),
) -> ActResult<()> {
    let (dossier, vote) = hold(tx, visitor, id)?;
    let permit = dossier.permit(visitor, Act::OrderVoting)?;
    if vote.state != SeparateVoteState::Asked {
        return Err(Refusal::AlreadyDone { act: Act::AskApart, since: vote.ruled_at }.into());
    }
    let reason = if granted { reason.as_str() } else { reason.said("reason")? };
    let state = if granted { SeparateVoteState::Granted } else { SeparateVoteState::Refused };
    let ruled = SeparateVote { state, reason: reason.to_owned(), ..vote };
    end(tx, &permit, &dossier, &ruled)
}

/// Takes a request back.
///
/// # Errors
/// [`Refusal::NotSponsor`] of another delegation's, [`Refusal::AlreadyDone`] for one that was put, refused or taken back.
pub fn take_back_separate_vote(tx: &mut Tx<'_>, visitor: &Visitor, id: &SeparateVoteId) -> ActResult<()> {
    let (dossier, vote) = hold(tx, visitor, id)?;
    let permit = super::amendment_acts::permit_of(&dossier, visitor, Act::AskApart, Some(&vote.delegation_id))?;
    let waits = matches!(vote.state, SeparateVoteState::Asked | SeparateVoteState::Granted);
    if !waits || dossier.question_on_part(id).is_some() {
        return Err(Refusal::AlreadyDone { act: Act::AskApart, since: vote.ruled_at }.into());
    }
    let back = SeparateVote { state: SeparateVoteState::TakenBack, ..vote };
    end(tx, &permit, &dossier, &back)
}

fn hold(tx: &mut Tx<'_>, visitor: &Visitor, id: &SeparateVoteId) -> ActResult<(Dossier, SeparateVote)> {
    let declaration = separate_votes::find(tx.db, id)?.declaration_id;
    let dossier = find_declaration(tx, visitor, &declaration)?;
    let vote = dossier.part(id).ok_or(StoreError::NotFound)?.clone();
    Ok((dossier, vote))
}

/// Stores where a request stands from now on.
fn end(tx: &mut Tx<'_>, permit: &Permit, dossier: &Dossier, vote: &SeparateVote) -> ActResult<()> {
    let by = Some(permit.membership().id.clone());
    separate_votes::update(tx, &SeparateVote { ruled_by: by, ruled_at: Some(tx.now), ..vote.clone() })?;
    let facts = json!({ "state": vote.state.as_str(), "reason": vote.reason });
    note(tx, permit, dossier, ("separate-vote-ruled", &vote.id, facts))
}

/// The delegation that asks, if it may now.
///
/// # Errors
/// As [`ask_separate_vote`].
pub(super) fn check_asking<'a>(dossier: &Dossier, permit: &'a Permit) -> ActResult<&'a DelegationId> {
    dossier.rules().check_separate_votes()?;
    check_text_open(dossier, Act::AskApart)?;
    let delegation = permit.delegation().ok_or(Refusal::NotYourRole { act: Act::AskApart })?;
    dossier.check_has_vote(delegation)?;
    Ok(delegation)
}

/// The words, and at which of their places, as the text or the amendment stands now; no words for all of it.
fn part(dossier: &Dossier, input: &AskSeparateVote) -> ActResult<(Option<String>, i64)> {
    match &input.of {
        PartOf::Text(clause) => {
            let text = dossier.current().text;
            let clause = text.clause(clause).ok_or_else(|| fault("clause", Message::new("error-not-in-list")))?;
            words_in(&clause.words, input)
        }
        PartOf::Amendment(change) => part_of_change(dossier, change, input),
    }
}

/// Words that the amendment adds at a place where it takes nothing out: what replaces other words stands or falls with them.
fn part_of_change(
    dossier: &Dossier,
    change: &OperationId,
    input: &AskSeparateVote,
) -> ActResult<(Option<String>, i64)> {
    let missing = || fault("change", Message::new("error-not-in-list"));
    let row = dossier.parent_row(change).ok_or_else(missing)?;
    let amendment = dossier.amendment(&row.amendment_id).filter(|one| one.sub_of.is_none()).ok_or_else(missing)?;
    check_pending(amendment, Act::AskApart)?;
    let pending = |question: &&Question| question.state.is_pending() && dossier.puts(question, &amendment.id);
    if dossier.questions.iter().any(|question| pending(&question)) {
        return Err(Refusal::QuestionOpen {}.into());
    }
    let (now, _) = dossier.sub_amended(row);
    let has_words = has_words(row.act) && row.act != OperationAct::Join;
    let (words, nth) = if has_words { words_in(&now, input)? } else { words_in("", input)? };
    match &words {
        None if dossier.operations(&amendment.id).len() == 1 => {
            Err(fault("change", Message::new("separate-all-of-it").arg("label", amendment.cited())))
        }
        Some(words) if !is_added(&row.base_words, &now, words, nth) => {
            Err(fault("words", Message::new("separate-words-not-added").arg("label", amendment.cited())))
        }
        _ => Ok((words, nth)),
    }
}

/// Whether words at one of their places are added there, and nothing goes for them.
fn is_added(before: &str, now: &str, words: &str, nth: i64) -> bool {
    let at = usize::try_from(nth - 1).ok().and_then(|nth| places(now, words).into_iter().nth(nth));
    at.is_some_and(|at| additions(before, now).iter().any(|added| added.start <= at.start && at.end <= added.end))
}

fn words_in(all: &str, input: &AskSeparateVote) -> ActResult<(Option<String>, i64)> {
    let wanted = input.words.as_str();
    if wanted.is_empty() || wanted == all {
        return Ok((None, 1));
    }
    let count = places(all, wanted).len();
    match (count, input.occurrence) {
        (0, _) => Err(fault("words", Message::new("mark-words-missing"))),
        (1, None) => Ok((Some(wanted.to_owned()), 1)),
        (_, None) => Err(fault("occurrence", Message::new("mark-words-many").arg("count", count))),
        (_, Some(nth)) if (1..=count).contains(&nth) => {
            Ok((Some(wanted.to_owned()), i64::try_from(nth).unwrap_or(i64::MAX)))
        }
        (_, Some(_)) => Err(fault("occurrence", Message::new("mark-occurrence-none").arg("count", count))),
    }
}

fn fault(field: &'static str, message: Message) -> ActError {
    ActError::field(field, message)
}

fn note(
    tx: &mut Tx<'_>,
    permit: &Permit,
    dossier: &Dossier,
    (act, vote, facts): (&'static str, &SeparateVoteId, serde_json::Value),
) -> ActResult<()> {
    let declaration = Some(&dossier.declaration.id);
    record(tx, permit, Fact { act, declaration, subject: Some(vote.as_str()), facts })
}
