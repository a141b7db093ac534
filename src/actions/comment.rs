//! Says something under a clause.

use serde_json::json;

use crate::actions::amendment_acts::find_declaration;
use crate::actions::{ActResult, Fact, Remark, Visitor, record};
use crate::clock::sha256;
use crate::ids::{ClauseId, CommentId, DeclarationId};
use crate::procedure::Act;
use crate::storage::comments::{self, Comment};
use crate::storage::{Tx, versions};

/// Adds a remark to the discussion of a clause.
///
/// # Errors
/// A fault of the field `words` if nothing is said, `NotFound` for a clause of another text, or the refusal.
pub fn comment(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    declaration: &DeclarationId,
    clause: &ClauseId,
    words: &Remark,
) -> ActResult<CommentId> {
    let dossier = find_declaration(tx, visitor, declaration)?;
    let permit = dossier.permit(visitor, Act::Comment)?;
    versions::clause_of(tx.db, declaration, clause)?;
    let comment = Comment {
        id: tx.fresh()?,
        declaration_id: declaration.clone(),
        clause_id: clause.clone(),
        membership_id: permit.membership().id.clone(),
        words: words.said("words")?.to_owned(),
        made_at: tx.now,
        resolved_at: None,
        resolved_by: None,
    };
    comments::insert(tx, &comment)?;
    let facts = json!({"clause": clause, "words_sha256": sha256(comment.words.as_bytes())});
    let subject = Some(comment.id.as_str());
    record(tx, &permit, Fact { act: "commented", declaration: Some(declaration), subject, facts })?;
    Ok(comment.id)
}
