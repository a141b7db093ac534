//! Tags: the words by which a secretariat sorts the amendments to a declaration.
//!
//! They are working labels and no part of the record: an amendment is the same with and without them, nobody decides
//! anything by them, and they come and go as the work does. So no act with a tag is told in the journal, and `verify` does
//! not look for them.

use std::collections::HashMap;

use diesel::prelude::*;

use super::schema::{amendment_tags, tags};
use super::{Db, StoreError, StoreResult, Tx, per_backend};
use crate::clock::Moment;
use crate::ids::{AmendmentId, DeclarationId, TagId};

/// A tag of a declaration.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = tags)]
pub struct Tag {
    /// Its identity.
    pub id: TagId,
    /// The declaration whose amendments bear it.
    pub declaration_id: DeclarationId,
    /// What it says.
    pub word: String,
    /// When it was made.
    pub made_at: Moment,
}

/// The tags of a declaration, and which amendment bears which.
#[derive(Debug, Clone, Default)]
pub struct Tags {
    /// The tags in the order of their making.
    pub list: Vec<Tag>,
    on: HashMap<AmendmentId, Vec<TagId>>,
}

impl Tags {
    /// The tags on an amendment, in the order of their making.
    pub fn on<'a>(&'a self, amendment: &'a AmendmentId) -> impl Iterator<Item = &'a Tag> {
        self.list.iter().filter(move |tag| self.bears(amendment, &tag.id))
    }

    /// Whether an amendment bears a tag.
    #[must_use]
    pub fn bears(&self, amendment: &AmendmentId, tag: &TagId) -> bool {
        self.on.get(amendment).is_some_and(|on| on.contains(tag))
    }

    /// How many amendments bear a tag.
    #[must_use]
    pub fn count(&self, tag: &TagId) -> usize {
        self.on.values().filter(|on| on.contains(tag)).count()
    }
}

/// The tags of a declaration with what bears them: two queries, however many there are.
///
/// # Errors
/// Only if a query fails.
pub fn of_declaration(db: &mut Db, declaration: &DeclarationId) -> StoreResult<Tags> {
    let list = tags::table
        .filter(tags::declaration_id.eq(declaration))
        .order((tags::made_at, tags::id))
        .select(Tag::as_select())
        .load(db)?;
    let pairs: Vec<(AmendmentId, TagId)> = amendment_tags::table
        .inner_join(tags::table.on(tags::id.eq(amendment_tags::tag_id)))
        .filter(tags::declaration_id.eq(declaration))
        .select((amendment_tags::amendment_id, amendment_tags::tag_id))
        .load(db)?;
    let mut on: HashMap<AmendmentId, Vec<TagId>> = HashMap::new();
    for (amendment, tag) in pairs {
        on.entry(amendment).or_default().push(tag);
    }
    Ok(Tags { list, on })
}

/// Makes a tag.
///
/// # Errors
/// `Taken("tags_word_once")`.
pub fn insert(tx: &mut Tx<'_>, tag: &Tag) -> StoreResult<()> {
    diesel::insert_into(tags::table).values(tag).execute(tx.db)?;
    Ok(())
}

/// Throws a tag of a declaration away, and takes it off every amendment.
///
/// # Errors
/// `NotFound`.
pub fn delete(tx: &mut Tx<'_>, declaration: &DeclarationId, id: &TagId) -> StoreResult<()> {
    let found = tags::table.find(id).filter(tags::declaration_id.eq(declaration)).select(tags::id);
    let found: TagId = found.first(tx.db)?;
    diesel::delete(amendment_tags::table.filter(amendment_tags::tag_id.eq(&found))).execute(tx.db)?;
    let gone = diesel::delete(tags::table.find(&found)).execute(tx.db)?;
    if gone == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Puts a tag on an amendment; one that bears it already goes on bearing it.
///
/// # Errors
/// Only if the query fails.
pub fn put_on(tx: &mut Tx<'_>, amendment: &AmendmentId, tag: &TagId) -> StoreResult<()> {
    let row = (amendment_tags::amendment_id.eq(amendment), amendment_tags::tag_id.eq(tag));
    let insert = diesel::insert_into(amendment_tags::table).values(row);
    per_backend!(&mut *tx.db, db => insert.on_conflict_do_nothing().execute(db))?;
    Ok(())
}

/// Takes a tag off an amendment, if it bears it.
///
/// # Errors
/// Only if the query fails.
pub fn take_off(tx: &mut Tx<'_>, amendment: &AmendmentId, tag: &TagId) -> StoreResult<()> {
    diesel::delete(amendment_tags::table.find((amendment, tag))).execute(tx.db)?;
    Ok(())
}
