//! Begins a draft.

use std::collections::HashMap;

use serde_json::json;

use crate::actions::queue_proposals::queue_with;
use crate::actions::{
    ActError, ActResult, Dossier, Fact, Invalid, Permit, QueueProposals, Visitor, fields, record, rules, typed,
};
use crate::ids::{ClauseId, DeclarationId, DelegationId, VersionId};
use crate::l10n::Message;
use crate::language::Language;
use crate::procedure::{Act, Actor, Stage};
use crate::storage::bodies::{self, Body};
use crate::storage::declarations::{self, Declaration};
use crate::storage::meetings::{self, Meeting};
use crate::storage::versions::{self, Version, VersionKind};
use crate::storage::{StoreError, StoreResult, Tx};
use crate::text::reference::{redirected, targets};
use crate::text::{DeclarationKind, Text};

/// What a draft begins with, as typed.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct BeginDraft {
    /// The meeting's place in addresses.
    pub meeting: String,
    /// What it calls itself: the stored word of a [`DeclarationKind`].
    pub kind: String,
    /// The tag of the drafting language.
    pub language: String,
    /// The title.
    pub title: String,
    /// Lines over the title, one a line.
    pub masthead: String,
    /// The line of place and date.
    pub place_date: String,
    /// The line that names who acts.
    pub enacting: String,
    /// Its place in addresses; empty: made from the title.
    pub slug: String,
    /// The place in addresses of the declaration in whose place it is proposed; empty for none.
    pub of: String,
    /// "yes": it begins with the words of that one.
    pub copy: String,
}

/// Begins a draft of the visitor's delegation, or of the secretariat, and answers its place in addresses.
///
/// Nobody else sees it before it is tabled.
///
/// # Errors
/// `NotFound` for the meeting, the refusal, the faults of the fields.
pub fn begin_draft(tx: &mut Tx<'_>, visitor: &Visitor, typed: &BeginDraft) -> ActResult<String> {
    let (meeting, body) = meetings::by_slug(tx.db, &typed.meeting)?;
    let permit = permit(tx, visitor, &body)?;
    let mut text = read(typed)?;
    bodies::lock(tx, &body.id)?;
    let declaration = declaration(tx, &meeting, &body, &permit, &text, typed)?;
    declarations::insert(tx, &declaration)?;
    if !typed.of.is_empty() && typed.copy == "yes" {
        copy(tx, visitor, &typed.of, &mut text)?;
        for clause in &text.clauses {
            versions::insert_clause(tx, &declaration.id, &clause.id, None)?;
        }
    }
    let version = insert_version(tx, &declaration, &text)?;
    let facts = json!({
        "slug": declaration.slug, "number": declaration.number, "meeting": declaration.meeting_id, "version": version,
        "kind": declaration.kind.as_str(), "language": declaration.language.as_str(),
        "delegation": declaration.delegation_id,
    });
    let fact = Fact { act: "draft-begun", declaration: Some(&declaration.id), subject: None, facts };
    record(tx, &permit, fact)?;
    if !typed.of.is_empty() {
        let dossier = Dossier::of(tx.db, &declaration.id)?;
        queue_with(tx, &permit, &dossier, &QueueProposals { of: typed.of.clone(), replaces: true })?;
    }
    Ok(declaration.slug)
}

/// Takes over the clauses of another text, each with an identity of its own, to which references follow.
fn copy(tx: &mut Tx<'_>, visitor: &Visitor, of: &str, text: &mut Text) -> ActResult<()> {
    let fault = |field, key: &'static str| ActError::field(field, Message::new(key));
    let other = match declarations::by_name(tx.db, of) {
        Ok(other) => Dossier::load(tx.db, other)?,
        Err(StoreError::NotFound) => return Err(fault("of", "error-not-in-list")),
        Err(error) => return Err(error.into()),
    };
    if !other.may_read(visitor) {
        return Err(fault("of", "error-not-in-list"));
    }
    let from = other.base_text();
    if from.language != text.language {
        return Err(fault("copy", "new-draft-copy-language"));
    }
    text.clauses.clone_from(&from.clauses);
    text.closing.clone_from(&from.closing);
    let mut names: HashMap<ClauseId, ClauseId> = HashMap::new();
    for clause in &from.clauses {
        names.insert(clause.id.clone(), tx.fresh()?);
    }
    let follow = |words: &str| {
        let named = targets(words).into_iter().filter_map(|from| names.get(&from).map(|to| (from, to)));
        named.fold(words.to_owned(), |words, (from, to)| redirected(&words, &from, to))
    };
    for clause in &mut text.clauses {
        clause.id = names.get(&clause.id).cloned().ok_or(StoreError::NotFound)?;
        clause.parent = clause.parent.as_ref().and_then(|parent| names.get(parent).cloned());
        clause.words = follow(&clause.words);
        clause.wrap_up = follow(&clause.wrap_up);
        clause.inserted = false;
    }
    Ok(())
}

/// Who may write a draft is whoever could table it.
fn permit(tx: &mut Tx<'_>, visitor: &Visitor, body: &Body) -> ActResult<Permit> {
    let stage = Some(Stage::Proposal);
    let permit = visitor.permit(Act::WriteDraft, &body.id, stage)?;
    let seat = permit.membership();
    let category = match &seat.delegation_id {
        Some(delegation) => Some(bodies::delegation(tx.db, &body.id, delegation)?.category),
        None => None,
    };
    let document = rules(&body.rules)?;
    let actor = Actor { capacity: seat.role.into(), category };
    document.rules.permit(actor, Act::WriteDraft, stage)?;
    document.rules.permit(actor, Act::Table, stage)?;
    Ok(permit)
}

fn read(typed: &BeginDraft) -> ActResult<Text> {
    let mut invalid = Invalid::new();
    let listed = || Message::new("error-not-in-list");
    let kind = invalid.take("kind", DeclarationKind::parse(&typed.kind).ok_or_else(listed));
    let language = invalid.take("language", Language::new(&typed.language).map_err(|_| listed()));
    let title = invalid.take("title", typed::full_line(&typed.title));
    let masthead = invalid.take("masthead", typed::lines(&typed.masthead));
    let place_date = invalid.take("place_date", typed::line(&typed.place_date));
    let enacting = invalid.take("enacting", typed::line(&typed.enacting));
    invalid.check()?;
    let mut text = Text::new(language.unwrap_or_else(Language::english), kind.unwrap_or(DeclarationKind::Declaration));
    text.title = title.unwrap_or_default();
    text.masthead = masthead.unwrap_or_default();
    text.place_date = place_date.unwrap_or_default();
    text.enacting = enacting.unwrap_or_default();
    Ok(text)
}

fn declaration(
    tx: &mut Tx<'_>,
    meeting: &Meeting,
    body: &Body,
    permit: &Permit,
    text: &Text,
    typed: &BeginDraft,
) -> ActResult<Declaration> {
    let wanted = if typed.slug.is_empty() { &text.title } else { &typed.slug };
    let slug = free_slug(tx, &fields::slug_of(wanted))?;
    let delegation_id: Option<DelegationId> = permit.delegation().cloned();
    Ok(Declaration {
        id: tx.fresh::<DeclarationId>()?,
        slug,
        number: declarations::next_number(tx.db)?,
        meeting_id: meeting.id.clone(),
        body_id: body.id.clone(),
        kind: text.kind,
        language: text.language.clone(),
        stage: Stage::Proposal,
        delegation_id,
        membership_id: permit.membership().id.clone(),
        symbol: None,
        rules: String::new(),
        created_at: tx.now,
        tabled_at: None,
        admitted_at: None,
        changes: 0,
    })
}

/// The slug itself, or with the first number that makes it new.
fn free_slug(tx: &mut Tx<'_>, slug: &str) -> StoreResult<String> {
    let mut nth = 1;
    let mut wanted = slug.to_owned();
    while declarations::is_slug_taken(tx.db, &wanted)? {
        nth += 1;
        wanted = format!("{slug}-{nth}");
    }
    Ok(wanted)
}

fn insert_version(tx: &mut Tx<'_>, declaration: &Declaration, text: &Text) -> StoreResult<VersionId> {
    let version = Version {
        id: tx.fresh()?,
        declaration_id: declaration.id.clone(),
        number: 1,
        kind: VersionKind::Draft,
        base_id: None,
        made_at: tx.now,
        membership_id: Some(declaration.membership_id.clone()),
        digest: None,
    };
    versions::insert(tx, &version, text)?;
    Ok(version.id)
}
