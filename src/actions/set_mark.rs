//! Sets a mark on words that are negotiated.

use std::ops::Range;

use serde_json::{Value, json};

use crate::actions::amendment_acts::{check_text_open, find_declaration};
use crate::actions::{ActError, ActResult, Dossier, Fact, Permit, Remark, Visitor, record};
use crate::clock::sha256;
use crate::ids::{ClauseId, DeclarationId, DelegationId, MarkId};
use crate::l10n::Message;
use crate::procedure::{Act, Refusal, Role};
use crate::storage::marks::{self, Mark};
use crate::storage::panels::PanelPart;
use crate::storage::{StoreError, Tx, stored};
use crate::text::ending::ending_of;
use crate::text::mark::{MarkKind, places};
use crate::text::{Clause, Text, Words, inline};

/// A mark as somebody sets it.
#[derive(Debug, Clone)]
pub struct SetMark {
    /// The clause, of the text as it stands.
    pub clause: ClauseId,
    /// What it says.
    pub kind: MarkKind,
    /// The words that it stands on; nothing for the whole clause.
    pub stretch: Words,
    /// Which of the places where these words stand, from 1; needed where they stand more than once.
    pub occurrence: Option<usize>,
    /// The words of an alternative; of another mark they are not looked at.
    pub alternative: Words,
    /// Who proposes them, for an alternative or a proposal.
    pub delegation: Option<DelegationId>,
}

/// Sets a mark on behalf of the body.
///
/// # Errors
/// Faults of the fields `stretch` (the words do not stand in the clause, or more than once), `occurrence`, `alternative`,
/// `delegation` or `kind` (it stands there already); `NotFound` for a clause that is not in the text as it stands; the refusal.
pub fn set_mark(tx: &mut Tx<'_>, visitor: &Visitor, id: &DeclarationId, input: &SetMark) -> ActResult<MarkId> {
    let dossier = find_declaration(tx, visitor, id)?;
    let permit = dossier.permit(visitor, Act::Mark)?;
    check_marking(&dossier, visitor, &input.clause)?;
    let text = dossier.current().text;
    let clause = text.clause(&input.clause).ok_or(StoreError::NotFound)?;
    let mark = mark(tx, &permit, (&dossier, &text), clause, input)?;
    marks::insert(tx, &mark)?;
    let facts = json!({
        "clause": mark.clause_id, "kind": mark.kind.as_str(), "words": mark.words, "first": mark.first_char,
        "clause_sha256": sha256(mark.clause_words.as_bytes()), "alternative": mark.alternative, "number": mark.number,
        "delegation": mark.delegation_id,
    });
    record(tx, &permit, Fact { act: "mark-set", declaration: Some(id), subject: Some(mark.id.as_str()), facts })?;
    Ok(mark.id)
}

/// Lifts a mark on behalf of the body. It stays in the record.
///
/// # Errors
/// `NotFound` for a mark of another text or clause; [`Refusal::AlreadyDone`] for one that was lifted before; the refusal.
pub fn lift_mark(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    id: &DeclarationId,
    clause: &ClauseId,
    mark: &MarkId,
) -> ActResult<()> {
    let dossier = find_declaration(tx, visitor, id)?;
    let permit = dossier.permit(visitor, Act::Mark)?;
    let found = dossier.marks.iter().find(|one| one.id == *mark && one.clause_id == *clause);
    let found = found.ok_or(StoreError::NotFound)?;
    check_marking(&dossier, visitor, clause)?;
    if found.lifted_at.is_some() {
        return Err(Refusal::AlreadyDone { act: Act::Mark, since: found.lifted_at }.into());
    }
    marks::lift(tx, mark, &permit.membership().id)?;
    let facts: Value = json!({"clause": clause, "kind": found.kind.as_str(), "words": found.words});
    record(tx, &permit, Fact { act: "mark-lifted", declaration: Some(id), subject: Some(mark.as_str()), facts })
}

/// Whether a mark on a clause may be set or lifted now: nothing is changed while the text as a whole is voted on, and a
/// moderator marks what was given to a panel of theirs, or to none.
///
/// # Errors
/// [`Refusal::TextFrozen`], [`Refusal::NotYourPanel`].
pub fn check_marking(dossier: &Dossier, visitor: &Visitor, clause: &ClauseId) -> ActResult<()> {
    check_text_open(dossier, Act::Mark)?;
    let body = &dossier.body.id;
    if visitor.is(body, Role::Secretariat) || visitor.is(body, Role::PresidingOfficer) {
        return Ok(());
    }
    let mut given = dossier.assignments.iter().filter(|one| one.clause_id.as_ref() == Some(clause)).peekable();
    if given.peek().is_none() || given.any(|one| moderates(dossier, visitor, &one.panel_id)) {
        return Ok(());
    }
    Err(Refusal::NotYourPanel {}.into())
}

/// Whether the visitor moderates a panel.
pub(super) fn moderates(dossier: &Dossier, visitor: &Visitor, panel: &crate::ids::PanelId) -> bool {
    let mut seats = dossier.seats.iter().filter(|seat| seat.panel_id == *panel && seat.part == PanelPart::Moderator);
    seats.any(|seat| visitor.seats(&dossier.body.id).any(|place| place.id == seat.membership_id))
}

fn mark(
    tx: &mut Tx<'_>,
    permit: &Permit,
    (dossier, text): (&Dossier, &Text),
    clause: &Clause,
    input: &SetMark,
) -> ActResult<Mark> {
    let plain = inline::plain(&clause.words);
    // People mark what they read: a reference by its number.
    let names = dossier.names();
    let at = stretch(&names.in_plain(&plain), &ending_of(text, &dossier.style, &clause.id), input)?;
    let at = at.map(|at| names.place_in(&plain, &at));
    let words = at.as_ref().map_or_else(|| plain.clone(), |at| crate::text::mark::slice(&plain, at));
    let first_char = at.map(|at| stored(at.start));
    let here = |one: &&Mark| one.clause_id == clause.id && one.first_char == first_char && one.words == words;
    let twice = |one: &Mark| one.lifted_at.is_none() && one.kind == input.kind && one.kind != MarkKind::Alternative;
    if dossier.marks.iter().filter(here).any(twice) {
        return Err(ActError::field("kind", Message::new("mark-twice")));
    }
    let alternative = alternative(input, &words)?;
    let others = dossier.marks.iter().filter(here).filter_map(|one| one.number).max().unwrap_or(0);
    Ok(Mark {
        id: tx.fresh()?,
        declaration_id: dossier.declaration.id.clone(),
        clause_id: clause.id.clone(),
        kind: input.kind,
        clause_words: plain,
        first_char,
        number: alternative.is_some().then_some(others + 1),
        alternative,
        words,
        delegation_id: proposer(dossier, input)?,
        set_at: tx.now,
        set_by: permit.membership().id.clone(),
        lifted_at: None,
        lifted_by: None,
    })
}

/// Where the words stand in the clause; none for the whole clause. What was copied from a page may bring its ending along.
fn stretch(plain: &str, ending: &str, input: &SetMark) -> ActResult<Option<Range<usize>>> {
    let wanted = input.stretch.as_str();
    if wanted.is_empty() {
        return Ok(None);
    }
    let mut found = places(plain, wanted);
    if found.is_empty() && !ending.is_empty() {
        found = wanted.strip_suffix(ending.trim()).map_or_else(Vec::new, |words| places(plain, words));
    }
    let fault = |field, message| Err(ActError::field(field, message));
    match (found.len(), input.occurrence) {
        (0, _) => fault("stretch", Message::new("mark-words-missing")),
        (1, None) => Ok(found.pop()),
        (count, None) => fault("occurrence", Message::new("mark-words-many").arg("count", count)),
        (_, Some(nth)) if (1..=found.len()).contains(&nth) => Ok(Some(found.swap_remove(nth - 1))),
        (count, Some(_)) => fault("occurrence", Message::new("mark-occurrence-none").arg("count", count)),
    }
}

fn alternative(input: &SetMark, words: &str) -> ActResult<Option<String>> {
    if input.kind != MarkKind::Alternative {
        return Ok(None);
    }
    let alternative = Remark::new(input.alternative.as_str()).map_err(|fault| ActError::field("alternative", fault))?;
    if alternative.said("alternative")? == words {
        return Err(ActError::field("alternative", Message::new("mark-alternative-same")));
    }
    Ok(Some(alternative.as_str().to_owned()))
}

/// The delegation that proposes, which an alternative and a proposal must name.
fn proposer(dossier: &Dossier, input: &SetMark) -> ActResult<Option<DelegationId>> {
    if !input.kind.has_proposer() {
        return Ok(None);
    }
    let named = input.delegation.as_ref().and_then(|id| dossier.delegation(id));
    match named.filter(|delegation| delegation.ended_at.is_none()) {
        Some(delegation) => Ok(Some(delegation.id.clone())),
        None => Err(ActError::field("delegation", Message::new("error-delegation-missing"))),
    }
}
