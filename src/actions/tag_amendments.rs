//! Tags: making them, putting them on amendments, taking them off.
//!
//! Working labels of the secretariat. They decide nothing and are no part of the record, so nothing of this is told in the
//! journal (see [`crate::storage::tags`]).

use crate::actions::{ActError, ActResult, Caption, Dossier, Visitor, find_amendment};
use crate::ids::{AmendmentId, DeclarationId, TagId};
use crate::l10n::Message;
use crate::procedure::{Act, Standing};
use crate::storage::tags::{self, Tag, Tags};
use crate::storage::{StoreError, Tx, declarations};

/// The most characters of a tag.
const TAG_CHARS: usize = 30;
/// The most tags of a declaration: a list of choices is read in one go.
const MOST_TAGS: usize = 50;

/// A declaration whose amendments the visitor may tag.
fn sorting(tx: &mut Tx<'_>, visitor: &Visitor, id: &DeclarationId) -> ActResult<Dossier> {
    let dossier = Dossier::of(tx.db, id)?;
    dossier.permit(visitor, Act::SortAmendments)?;
    Ok(dossier)
}

/// Makes a tag for the amendments to a declaration.
///
/// # Errors
/// A fault of the field `word`: empty, too long, there already, or one too many; or the refusal.
pub fn add_tag(tx: &mut Tx<'_>, visitor: &Visitor, declaration: &DeclarationId, word: &str) -> ActResult<TagId> {
    sorting(tx, visitor, declaration)?;
    let fault = |message| ActError::field("word", message);
    let word = String::from(Caption::new(word, TAG_CHARS).map_err(fault)?);
    let there = tags::of_declaration(tx.db, declaration)?.list;
    if there.iter().any(|tag| tag.word.to_lowercase() == word.to_lowercase()) {
        return Err(fault(Message::new("error-tag-there")));
    }
    if there.len() >= MOST_TAGS {
        return Err(fault(Message::new("error-tags-many").arg("max", MOST_TAGS)));
    }
    let tag = Tag { id: tx.fresh()?, declaration_id: declaration.clone(), word, made_at: tx.now };
    match tags::insert(tx, &tag) {
        Err(StoreError::Taken(_)) => return Err(fault(Message::new("error-tag-there"))),
        other => other?,
    }
    declarations::touch(tx, declaration)?;
    Ok(tag.id)
}

/// Throws a tag away; the amendments that bore it bear it no more.
///
/// # Errors
/// `NotFound`, or the refusal.
pub fn delete_tag(tx: &mut Tx<'_>, visitor: &Visitor, declaration: &DeclarationId, tag: &TagId) -> ActResult<()> {
    sorting(tx, visitor, declaration)?;
    tags::delete(tx, declaration, tag)?;
    Ok(declarations::touch(tx, declaration)?)
}

/// Gives an amendment these tags of its declaration and no others.
///
/// # Errors
/// `NotFound` for a draft and for a tag of another declaration, or the refusal.
pub fn tag_amendment(tx: &mut Tx<'_>, visitor: &Visitor, id: &AmendmentId, wanted: &[TagId]) -> ActResult<()> {
    let (dossier, amendment) = find_amendment(tx.db, visitor, id)?;
    dossier.permit(visitor, Act::SortAmendments)?;
    if amendment.standing == Standing::Draft {
        return Err(StoreError::NotFound.into());
    }
    let tags = tags::of_declaration(tx.db, &dossier.declaration.id)?;
    for tag in wanted {
        find_tag(&tags, tag)?;
    }
    for tag in &tags.list {
        if wanted.contains(&tag.id) {
            tags::put_on(tx, id, &tag.id)?;
        } else {
            tags::take_off(tx, id, &tag.id)?;
        }
    }
    Ok(declarations::touch(tx, &dossier.declaration.id)?)
}

/// A tag of a declaration.
///
/// # Errors
/// `NotFound` if it has none of that identity.
pub(super) fn find_tag<'a>(tags: &'a Tags, id: &TagId) -> ActResult<&'a Tag> {
    Ok(tags.list.iter().find(|tag| tag.id == *id).ok_or(StoreError::NotFound)?)
}
