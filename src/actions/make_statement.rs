//! A delegation says something beside a vote: it explains it, says how it would have voted, reserves its position on words or
//! dissociates itself from them. Nothing of it changes the result.

use serde_json::json;

use crate::actions::voting::as_rule;
use crate::actions::{ActError, ActResult, Dossier, Fact, Permit, Remark, Visitor, passages_of, record};
use crate::ids::{AmendmentId, ClauseId, DelegationId, QuestionId, StatementId};
use crate::l10n::Message;
use crate::language::Language;
use crate::procedure::{Act, Choice, Refusal, SaidOn, StatementKind, StatementOn, Subject};
use crate::storage::questions::{self, Question};
use crate::storage::statements::{self, Statement};
use crate::storage::{Db, StoreResult, Tx, bodies, declarations, registers};

/// A statement.
#[derive(Debug, Clone)]
pub struct MakeStatement {
    /// What kind it is.
    pub kind: StatementKind,
    /// Of which delegation; the visitor's own where none is named. The secretariat names the one that asked it orally.
    pub delegation: Option<DelegationId>,
    /// How the delegation would have voted, of an intention.
    pub choice: Option<Choice>,
    /// What of the text it is about, of a reservation or a dissociation.
    pub part: StatementOn,
    /// The clause, where it is about one.
    pub clause: Option<ClauseId>,
    /// The language of its words.
    pub language: Language,
    /// What is said.
    pub words: Remark,
}

/// Makes a statement beside a question, before or after its result is declared.
///
/// # Errors
/// As [`crate::procedure::VotingRules::check_statement`], [`Refusal::NotInRegister`] for a delegation that had no vote; faults of
/// the fields `words`, `choice`, `part`.
pub fn make_statement(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &QuestionId,
    input: &MakeStatement,
) -> ActResult<StatementId> {
    let (dossier, question) = held(tx, id)?;
    let permit = permit(&dossier, visitor, input.kind.act(), input.delegation.as_ref())?;
    let delegation = check_statement(tx.db, &dossier, &question, (input.kind, &permit))?;
    let (part, clause_id) = check_part(&dossier, &question, input)?;
    let statement = Statement {
        id: tx.fresh()?,
        question_id: id.clone(),
        declaration_id: dossier.declaration.id.clone(),
        delegation_id: delegation,
        kind: input.kind,
        choice: check_choice(input)?,
        part,
        clause_id,
        language: input.language.clone(),
        words: check_words(input)?,
        phase: question.state,
        membership_id: permit.membership().id.clone(),
        made_at: tx.now,
        taken_back_by: None,
        taken_back_at: None,
    };
    statements::insert(tx, &statement)?;
    let facts = json!({
        "id": statement.id,
        "delegation": statement.delegation_id,
        "kind": statement.kind.as_str(),
        "choice": statement.choice.map(Choice::as_str),
        "part": statement.part.as_str(),
        "clause": statement.clause_id,
        "language": statement.language,
        "words": statement.words,
        "phase": statement.phase.as_str(),
    });
    note(tx, &permit, &dossier, ("statement-made", id, facts))?;
    Ok(statement.id)
}

/// Takes a reservation or a dissociation back, for the delegation that made it, until the text is published.
///
/// # Errors
/// [`Refusal::NotTakenBack`] for what was said in explanation, the refusal by role for another delegation's; `Stale` if it was
/// taken back before.
pub fn take_back_statement(tx: &mut Tx<'_>, visitor: &Visitor, id: &StatementId) -> ActResult<()> {
    let question = statements::find(tx.db, id)?.question_id;
    let (dossier, _) = held(tx, &question)?;
    let statement = statements::find(tx.db, id)?;
    let permit = permit(&dossier, visitor, statement.kind.act(), Some(&statement.delegation_id))?;
    if !statement.kind.is_footnote() {
        return Err(Refusal::NotTakenBack {}.into());
    }
    statements::take_back(tx, id, &permit.membership().id)?;
    let facts = json!({ "id": id, "delegation": statement.delegation_id, "kind": statement.kind.as_str() });
    note(tx, &permit, &dossier, ("statement-taken-back", &question, facts))
}

/// A question with its dossier, the record of its body held.
fn held(tx: &mut Tx<'_>, id: &QuestionId) -> ActResult<(Dossier, Question)> {
    let declaration = questions::find(tx.db, id)?.declaration_id;
    let body = declarations::find(tx.db, &declaration)?.body_id;
    bodies::lock(tx, &body)?;
    let question = questions::find_for_update(tx, id)?;
    Ok((Dossier::of(tx.db, &declaration)?, question))
}

/// Who speaks: a member for its delegation, or a clerk for the one that is named.
fn permit(dossier: &Dossier, visitor: &Visitor, act: Act, named: Option<&DelegationId>) -> ActResult<Permit> {
    match named {
        Some(other) if !visitor.is_of(other) => dossier.permit_for(visitor, act, other),
        _ => dossier.permit_in(visitor, act, named),
    }
}

/// Whether the delegation of a permit may make a statement on a question now; which one that is.
///
/// # Errors
/// As [`make_statement`].
pub fn check_statement(
    db: &mut Db,
    dossier: &Dossier,
    question: &Question,
    (kind, permit): (StatementKind, &Permit),
) -> ActResult<DelegationId> {
    let delegation = permit.delegation().ok_or(Refusal::NotInRegister {})?;
    if !registers::is_voter(db, &question.id, delegation)? {
        return Err(Refusal::NotInRegister {}.into());
    }
    dossier.rules().voting.check_statement(kind, said_on(dossier, question, Some(delegation)))?;
    Ok(delegation.clone())
}

/// A question as the rules of statements see it; a clerk who names no delegation yet has no text of its own.
#[must_use]
pub fn said_on(dossier: &Dossier, question: &Question, delegation: Option<&DelegationId>) -> SaidOn {
    SaidOn {
        question: as_rule(question),
        subject: question.subject,
        outcome: question.outcome,
        own: delegation.is_some_and(|one| is_own(dossier, question, dossier.sponsor_for(one))),
    }
}

/// Whether what was put is a delegation's own: the amendment that it moves or co-sponsors, each of several that are put together; of
/// the text and of its parts, the declaration.
fn is_own(dossier: &Dossier, question: &Question, delegation: &DelegationId) -> bool {
    let put = dossier.put_by(question);
    if !put.is_empty() {
        return put.into_iter().all(|id| is_sponsor(dossier, id, delegation));
    }
    let tabled = dossier.declaration.delegation_id.as_ref() == Some(delegation);
    let sponsors = || dossier.sponsors.iter().any(|one| one.delegation_id == *delegation);
    question.subject != Subject::Procedural && (tabled || sponsors())
}

fn is_sponsor(dossier: &Dossier, amendment: &AmendmentId, delegation: &DelegationId) -> bool {
    let moves = dossier.amendment(amendment).is_some_and(|one| one.delegation_id.as_ref() == Some(delegation));
    let mut sponsors = dossier.amendment_sponsors.iter();
    moves || sponsors.any(|one| one.amendment_id == *amendment && one.delegation_id == *delegation)
}

/// The clauses on which a position can be reserved: those of the text as it stands, and those that the question would bring.
///
/// # Errors
/// `Corrupt` if the words of the question do not read.
pub fn reservable(dossier: &Dossier, question: &Question) -> StoreResult<Vec<ClauseId>> {
    let mut clauses: Vec<ClauseId> = dossier.current().text.clauses.into_iter().map(|clause| clause.id).collect();
    for put in passages_of(question)?.into_iter().filter_map(|passage| passage.id) {
        if !clauses.contains(&put) {
            clauses.push(put);
        }
    }
    Ok(clauses)
}

fn check_part(
    dossier: &Dossier,
    question: &Question,
    input: &MakeStatement,
) -> ActResult<(StatementOn, Option<ClauseId>)> {
    match (input.kind.is_footnote(), input.part, &input.clause) {
        (false, ..) | (true, StatementOn::Text, _) => Ok((StatementOn::Text, None)),
        (true, StatementOn::Title, _) => Ok((StatementOn::Title, None)),
        (true, StatementOn::Clause, Some(clause)) if reservable(dossier, question)?.contains(clause) => {
            Ok((StatementOn::Clause, Some(clause.clone())))
        }
        (true, StatementOn::Clause, _) => Err(ActError::field("part", Message::new("error-not-in-list"))),
    }
}

fn check_choice(input: &MakeStatement) -> ActResult<Option<Choice>> {
    match (input.kind, input.choice) {
        (StatementKind::Intention, None) => Err(ActError::field("choice", Message::new("error-choose"))),
        (StatementKind::Intention, choice) => Ok(choice),
        _ => Ok(None),
    }
}

fn check_words(input: &MakeStatement) -> ActResult<String> {
    if input.kind.may_be_silent() {
        return Ok(input.words.as_str().to_owned());
    }
    Ok(input.words.said("words")?.to_owned())
}

fn note(
    tx: &mut Tx<'_>,
    permit: &Permit,
    dossier: &Dossier,
    (act, question, facts): (&'static str, &QuestionId, serde_json::Value),
) -> ActResult<()> {
    let declaration = Some(&dossier.declaration.id);
    record(tx, permit, Fact { act, declaration, subject: Some(question.as_str()), facts })
}
