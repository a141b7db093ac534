//! The presiding officer puts a text under the silence procedure, and gives it more time.

use std::collections::BTreeMap;

use serde_json::json;

use super::entitlement::{Counted, register};
use super::may_put::{check_turn, check_words};
use super::open_question::{accounts_of, blank, check_nothing_pending, note, taken};
use super::set_deadline::{Due, stamp};
use super::voting::{Voting, as_rule, hold_question};
use crate::actions::{
    ActError, ActResult, Dossier, Fact, Notice, OpenQuestion, Permit, QuestionOn, Remark, SilenceFacts, Visitor,
    notify, record,
};
use crate::clock::{Moment, micros};
use crate::ids::{ClauseId, DeclarationId, QuestionId};
use crate::l10n::Message;
use crate::procedure::{Act, ByComponent, Method, Question as Rule, Refusal, Subject};
use crate::storage::bodies::Delegation;
use crate::storage::questions::{self, Question, Voter};
use crate::storage::silences::{self, Silence};
use crate::storage::{StoreError, Tx, bodies, declarations};

/// A text that is put under the silence procedure.
#[derive(Debug, Clone)]
pub struct BeginSilence {
    /// Until when a delegation may break it.
    pub due: Due,
    /// The clauses whose merged sentences the chair has read and confirmed; `title` is the title.
    pub confirmed: Vec<ClauseId>,
}

/// Whether the text could be put under the silence procedure now, whatever time is named.
///
/// # Errors
/// As [`begin_silence`].
pub fn check_beginning_silence(dossier: &Dossier, visitor: &Visitor) -> ActResult<Permit> {
    let permit = dossier.permit(visitor, Act::ConductSilence)?;
    dossier.rules().check_method(Subject::Whole, Method::Silence)?;
    check_nothing_pending(dossier)?;
    check_turn(dossier, &QuestionOn::Whole)?;
    Ok(permit)
}

/// Circulates the text as a whole, as amended so far: it is adopted at a time that is told, unless a delegation breaks the
/// silence. Every delegation that has a vote is told by mail.
///
/// # Errors
/// What forbids it now, as [`crate::actions::open_question`], but no sitting and no quorum are asked for;
/// [`Refusal::MethodNotAllowed`] where the rules know no silence procedure, [`Refusal::SilenceTooShort`];
/// [`ActError::Invalid`] at `due_at`, `confirmed`.
pub fn begin_silence(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    declaration: &DeclarationId,
    input: &BeginSilence,
) -> ActResult<QuestionId> {
    let body = declarations::find(tx.db, declaration)?.body_id;
    bodies::lock(tx, &body)?;
    let dossier = Dossier::of(tx.db, declaration)?;
    let permit = check_beginning_silence(&dossier, visitor)?;
    let state = Rule::put(Method::Silence, false)?.state;
    let ends_at = input.due.moment(&dossier.meeting.zone)?;
    dossier.rules().check_silence_length(tx.now, ends_at)?;
    let put = OpenQuestion {
        method: Some(Method::Silence),
        confirmed: input.confirmed.clone(),
        ..OpenQuestion::on(QuestionOn::Whole)
    };
    let words = check_words(&dossier, &put)?;
    let voters: Vec<&Delegation> = dossier.voters();
    let question = Question {
        method: Method::Silence,
        state,
        words: serde_json::to_string(&words).map_err(|error| StoreError::Corrupt(error.to_string()))?,
        ..blank(tx, &permit, &dossier, &put, (None, Counted::in_writing(&voters)))?
    };
    let register = register(tx.db, (&dossier, None), &voters, (&question, None))?;
    questions::insert(tx, &question, &register).map_err(taken)?;
    note(
        tx,
        &permit,
        &dossier,
        (&question, None, &ByComponent::new()),
        (&register, &BTreeMap::new()),
        &input.confirmed,
    )?;
    circulate(tx, &permit, &dossier, (&first_round(tx, &permit, &question.id, ends_at), &register))?;
    Ok(question.id)
}

fn first_round(tx: &Tx<'_>, permit: &Permit, question: &QuestionId, ends_at: Moment) -> Silence {
    Silence {
        question_id: question.clone(),
        round: 0,
        ends_at,
        words: String::new(),
        membership_id: permit.membership().id.clone(),
        made_at: tx.now,
        reminded_at: None,
    }
}

/// Gives a text under the silence procedure more time, with the reason: every delegation is told again. It may be given after its
/// end as well, where it could not elapse.
///
/// # Errors
/// [`Refusal::NotByThisMethod`], [`Refusal::QuestionLocked`];
/// [`ActError::Invalid`] at `due_at`, `reason`.
pub fn extend_silence(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &QuestionId,
    due: &Due,
    reason: &Remark,
) -> ActResult<()> {
    let (dossier, question) = hold_question(tx, id)?;
    let permit = dossier.permit(visitor, Act::ConductSilence)?;
    let last = running(tx, &question)?;
    let ends_at = due.moment(&dossier.meeting.zone)?;
    if ends_at <= last.ends_at.max(tx.now) {
        return Err(ActError::field("due_at", Message::new("silence-not-longer")));
    }
    let round = Silence {
        round: last.round + 1,
        ends_at,
        words: reason.said("reason")?.to_owned(),
        membership_id: permit.membership().id.clone(),
        made_at: tx.now,
        reminded_at: None,
        ..last
    };
    let register = questions::voters(tx.db, id)?;
    circulate(tx, &permit, &dossier, (&round, &register))
}

/// The circulation that runs now, of a question that is open in writing.
///
/// # Errors
/// [`Refusal::NotByThisMethod`], [`Refusal::QuestionLocked`] and its like.
pub(super) fn running(tx: &mut Tx<'_>, question: &Question) -> ActResult<Silence> {
    let Some(last) = silences::of_question(tx.db, &question.id)?.pop() else {
        return Err(Refusal::NotByThisMethod { act: Act::ConductSilence, method: question.method }.into());
    };
    as_rule(question).lock()?;
    Ok(last)
}

/// Stores a round, writes it down and tells everybody who may break the silence.
fn circulate(
    tx: &mut Tx<'_>,
    permit: &Permit,
    dossier: &Dossier,
    (round, register): (&Silence, &[Voter]),
) -> ActResult<()> {
    silences::begin(tx, round)?;
    let facts = json!({ "round": round.round, "ends_at": stamp(round.ends_at), "words": round.words });
    let declaration = Some(&dossier.declaration.id);
    let act = if round.round == 0 { "silence-begun" } else { "silence-extended" };
    record(tx, permit, Fact { act, declaration, subject: Some(round.question_id.as_str()), facts })?;
    let step = if round.round == 0 { "begun" } else { "extended" };
    let facts = facts_of(dossier, round, step);
    tell(tx, dossier, register, (&event(round), &facts))
}

/// What a mail about a round says.
pub(super) fn facts_of(dossier: &Dossier, round: &Silence, step: &str) -> SilenceFacts {
    SilenceFacts {
        question: round.question_id.clone(),
        step: step.to_owned(),
        ends_at: micros(round.ends_at),
        zone: dossier.meeting.zone.clone(),
        delegation: None,
        words: round.words.clone(),
    }
}

/// The name of a circulation in the keys of its mails.
pub(super) fn event(round: &Silence) -> String {
    format!("{}-{}", round.question_id, round.round)
}

/// Mails everybody who speaks for a delegation of the register.
pub(super) fn tell(
    tx: &mut Tx<'_>,
    dossier: &Dossier,
    register: &[Voter],
    (event, facts): (&str, &SilenceFacts),
) -> ActResult<()> {
    let to = accounts_of(tx.db, register.iter().map(|voter| &voter.delegation_id))?;
    notify(tx, Notice::Silence, &to, Some(&dossier.declaration.id), event, facts)
}

/// Whether a delegation may still break the silence of a question, if it is under that procedure.
///
/// # Errors
/// [`Refusal::SilenceOver`] after its end.
pub(super) fn check_may_break(tx: &mut Tx<'_>, voting: &Voting) -> ActResult<()> {
    if voting.question.method != Method::Silence {
        return Ok(());
    }
    let last = running(tx, &voting.question)?;
    if tx.now >= last.ends_at { Err(Refusal::SilenceOver { until: last.ends_at }.into()) } else { Ok(()) }
}

/// Ends a question whose silence was broken: the text is free again. Everybody is told who broke it, and why.
pub(super) fn break_silence(
    tx: &mut Tx<'_>,
    permit: &Permit,
    voting: &Voting,
    objection: &questions::Objection,
) -> ActResult<()> {
    let id = &voting.question.id;
    let broken = Question { state: voting.state().annul()?.state, ..voting.question.clone() };
    questions::update(tx, &broken, voting.question.state)?;
    let declaration = Some(&voting.declaration.id);
    let facts = json!({ "delegation": objection.delegation_id, "words": objection.words });
    record(tx, permit, Fact { act: "silence-broken", declaration, subject: Some(id.as_str()), facts })?;
    let dossier = Dossier::of(tx.db, &voting.declaration.id)?;
    let Some(last) = silences::of_question(tx.db, id)?.pop() else { return Err(StoreError::NotFound.into()) };
    let facts = SilenceFacts {
        delegation: Some(objection.delegation_id.clone()),
        words: objection.words.clone(),
        ..facts_of(&dossier, &last, "broken")
    };
    let register = questions::voters(tx.db, id)?;
    tell(tx, &dossier, &register, (&format!("{id}-broken"), &facts))
}
