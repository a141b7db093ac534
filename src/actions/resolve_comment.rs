//! Resolves a comment on a clause, or opens it again.

use serde_json::json;

use crate::actions::amendment_acts::find_declaration;
use crate::actions::set_mark::moderates;
use crate::actions::{ActResult, Dossier, Fact, Permit, Visitor, record};
use crate::ids::{ClauseId, CommentId, DeclarationId};
use crate::procedure::{Act, Refusal, Role};
use crate::storage::comments::{self, Comment};
use crate::storage::{StoreError, Tx};

/// Marks a comment as resolved; it stays to be read.
///
/// # Errors
/// `NotFound` for a comment on another clause, [`Refusal::AlreadyDone`], or the refusal: see [`check_resolving`].
pub fn resolve_comment(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    declaration: &DeclarationId,
    clause: &ClauseId,
    id: &CommentId,
) -> ActResult<()> {
    let (permit, comment) = found(tx, visitor, (declaration, clause), id)?;
    if comment.resolved_at.is_some() {
        return Err(Refusal::AlreadyDone { act: Act::Comment, since: comment.resolved_at }.into());
    }
    comments::resolve(tx, id, Some(&permit.membership().id))?;
    note(tx, &permit, "comment-resolved", &comment)
}

/// Opens a resolved comment again.
///
/// # Errors
/// As [`resolve_comment`].
pub fn reopen_comment(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    declaration: &DeclarationId,
    clause: &ClauseId,
    id: &CommentId,
) -> ActResult<()> {
    let (permit, comment) = found(tx, visitor, (declaration, clause), id)?;
    if comment.resolved_at.is_none() {
        return Err(Refusal::AlreadyDone { act: Act::Comment, since: None }.into());
    }
    comments::resolve(tx, id, None)?;
    note(tx, &permit, "comment-reopened", &comment)
}

fn found(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    (declaration, clause): (&DeclarationId, &ClauseId),
    id: &CommentId,
) -> ActResult<(Permit, Comment)> {
    let dossier = find_declaration(tx, visitor, declaration)?;
    let permit = dossier.permit(visitor, Act::Comment)?;
    let comment = comments::find(tx.db, declaration, id)?;
    if comment.clause_id != *clause {
        return Err(StoreError::NotFound.into());
    }
    check_resolving(&dossier, visitor, &comment)?;
    Ok((permit, comment))
}

/// Whether a comment is the visitor's to resolve: its author's, the secretariat's, and that of whoever moderates the panel to
/// which the clause was given.
///
/// # Errors
/// [`Refusal::NotYourComment`].
pub fn check_resolving(dossier: &Dossier, visitor: &Visitor, comment: &Comment) -> ActResult<()> {
    let body = &dossier.body.id;
    let author = visitor.seats(body).any(|seat| seat.id == comment.membership_id);
    let mut given = dossier.assignments.iter().filter(|one| one.clause_id.as_ref() == Some(&comment.clause_id));
    let may =
        author || visitor.is(body, Role::Secretariat) || given.any(|one| moderates(dossier, visitor, &one.panel_id));
    if may { Ok(()) } else { Err(Refusal::NotYourComment {}.into()) }
}

fn note(tx: &mut Tx<'_>, permit: &Permit, act: &'static str, comment: &Comment) -> ActResult<()> {
    let facts = json!({"clause": comment.clause_id});
    let declaration = Some(&comment.declaration_id);
    record(tx, permit, Fact { act, declaration, subject: Some(comment.id.as_str()), facts })
}
