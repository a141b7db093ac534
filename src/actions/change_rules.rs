//! A body changes its rules of procedure, or corrects the copy that one declaration stands under by a recorded decision.

use serde_json::json;

use crate::actions::open_sitting::permit_in;
use crate::actions::{ActError, ActResult, Dossier, Fact, Invalid, Permit, Visitor, draft, record, typed};
use crate::clock::{Moment, sha256};
use crate::l10n::Message;
use crate::procedure::{Act, Refusal};
use crate::rules_file::{self, RulesDocument, RulesError};
use crate::storage::declarations::{self, Declaration};
use crate::storage::rules_changes::{self, RulesChange};
use crate::storage::{Tx, bodies};

/// Another rules document, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChangeRules {
    /// The whole document, in TOML.
    pub document: String,
    /// The SHA-256 of the document that it is to replace: of what the form was filled from.
    pub before: String,
    /// The decision that it rests on, as it is cited: "Mesa Directiva, 3 June 2017".
    pub decision: String,
    /// Why.
    pub reason: String,
}

/// Most characters of a document.
pub const DOCUMENT_CHARS: usize = 100_000;

/// Changes the rules of a body. Declarations that were tabled before keep the copy that they were tabled under.
///
/// # Errors
/// `NotFound`; the refusal; a fault of the field `document` (it does not read, is the same, or another took its place
/// meanwhile), `decision` or `reason`.
pub fn change_rules(tx: &mut Tx<'_>, visitor: &Visitor, body: &str, input: &ChangeRules) -> ActResult<()> {
    visitor.signed_in()?;
    let id = bodies::by_slug(tx.db, body)?.id;
    bodies::lock(tx, &id)?;
    let body = bodies::find(tx.db, &id)?;
    let permit = permit_in(tx.db, visitor, &body, Act::ChangeRules)?;
    let change = read(tx, input, &body.rules, &permit, false)?;
    rules_changes::change_body(tx, &change)?;
    let fact = Fact { act: "rules-changed", declaration: None, subject: Some(&change.id), facts: facts(&change) };
    record(tx, &permit, fact)
}

/// Replaces the copy of the rules that a declaration stands under, by a decision of the body that is cited. What was decided
/// before was decided by the former copy, which stays in the record.
///
/// # Errors
/// As [`change_rules`]; [`Refusal::NotTabled`] for a draft, which has the body's own rules; [`Refusal::QuestionOpen`] while a
/// question is before the body.
pub fn correct_rules(tx: &mut Tx<'_>, visitor: &Visitor, name: &str, input: &ChangeRules) -> ActResult<()> {
    let dossier = draft::known(tx, visitor, name)?;
    let permit = dossier.permit(visitor, Act::CorrectRules)?;
    check_correction(&dossier)?;
    let change = read(tx, input, dossier.rules_text(), &permit, true)?;
    let change = RulesChange { declaration_id: Some(dossier.declaration.id.clone()), ..change };
    has_stage(&change.rules, &dossier)?;
    rules_changes::insert(tx, &change)?;
    declarations::update(tx, &Declaration { rules: change.rules.clone(), ..dossier.declaration.clone() })?;
    let declaration = Some(&dossier.declaration.id);
    record(tx, &permit, Fact { act: "rules-corrected", declaration, subject: Some(&change.id), facts: facts(&change) })
}

/// Whether the copy of a declaration may be replaced now.
///
/// # Errors
/// [`Refusal::NotTabled`], [`Refusal::QuestionOpen`].
pub fn check_correction(dossier: &Dossier) -> ActResult<()> {
    if dossier.declaration.tabled_at.is_none() {
        return Err(Refusal::NotTabled {}.into());
    }
    if dossier.questions.iter().any(|question| question.state.is_pending()) {
        return Err(Refusal::QuestionOpen {}.into());
    }
    Ok(())
}

/// Reads a document that is to take another's place.
///
/// # Errors
/// What is wrong, as the field `document` says it.
pub fn read_rules(document: &str, former: &str) -> Result<RulesDocument, Message> {
    if document.chars().count() > DOCUMENT_CHARS {
        return Err(Message::new("error-too-long").arg("max", DOCUMENT_CHARS));
    }
    let read = rules_file::parse("rules", document).map_err(|error| fault(&error))?;
    if document == former { Err(Message::new("rules-same")) } else { Ok(read) }
}

/// What is wrong with a document, with its line. The reader's own words are English, as those of the file's keys are.
fn fault(error: &RulesError) -> Message {
    Message::new("rules-fault")
        .arg("line", error.line)
        .arg("column", error.column)
        .arg("key", error.key.as_str())
        .arg("fault", error.message.as_str())
}

/// A document as forms and files write it: lines end with a line feed, the last one too.
#[must_use]
pub fn lines(document: &str) -> String {
    let mut text = document.replace("\r\n", "\n").replace('\r', "\n").trim_end_matches('\n').to_owned();
    text.push('\n');
    text
}

fn read(tx: &Tx<'_>, input: &ChangeRules, former: &str, permit: &Permit, decided: bool) -> ActResult<RulesChange> {
    let mut invalid = Invalid::new();
    if input.before != sha256(former.as_bytes()) {
        invalid.add("document", Message::new("rules-overtaken"));
        return Err(invalid.into());
    }
    let rules = lines(&input.document);
    invalid.take("document", read_rules(&rules, former));
    let decision = if decided { typed::full_words(&input.decision) } else { typed::words(&input.decision) };
    let decision = invalid.take("decision", decision);
    let reason = invalid.take("reason", typed::full_words(&input.reason));
    match (decision, reason) {
        (Some(decision), Some(reason)) if invalid.0.is_empty() => Ok(RulesChange {
            id: tx.fresh()?,
            body_id: permit.membership().body_id.clone(),
            declaration_id: None,
            former: former.to_owned(),
            rules,
            decision,
            reason,
            changed_at: tx.now,
            membership_id: permit.membership().id.clone(),
        }),
        _ => Err(invalid.into()),
    }
}

/// Whether the stage at which a declaration is has a place in another document.
fn has_stage(document: &str, dossier: &Dossier) -> ActResult<()> {
    let stage = dossier.declaration.stage;
    let read = read_rules(document, "").map_err(|message| ActError::field("document", message))?;
    if read.rules.stages.value.contains(&stage) {
        return Ok(());
    }
    Err(ActError::field(
        "document",
        Message::new("rules-without-stage").arg("stage", crate::l10n::Value::word(stage.key())),
    ))
}

fn facts(change: &RulesChange) -> serde_json::Value {
    json!({
        "former_sha256": sha256(change.former.as_bytes()),
        "rules_sha256": sha256(change.rules.as_bytes()),
        "decision": change.decision,
        "reason": change.reason,
    })
}

/// The copy that a declaration stood under at a moment: of the changes since, the first says what stood before it.
#[must_use]
pub(super) fn rules_at<'r>(changes: &'r [RulesChange], now: &'r str, at: Moment) -> &'r str {
    changes.iter().find(|change| change.changed_at > at).map_or(now, |change| change.former.as_str())
}
