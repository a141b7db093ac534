//! The append-only record of proceedings: each entry holds the hash of the one before it.

use diesel::prelude::*;
use sha2::{Digest as _, Sha256};

use super::schema::journal;
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::{Moment, hex, micros};
use crate::ids::{BodyId, DeclarationId, DelegationId, MembershipId};

/// One act in the record.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = journal)]
pub struct Entry {
    /// Whose chain it is in.
    pub body_id: BodyId,
    /// Its place in the chain, from 1.
    pub seq: i64,
    /// When the act happened.
    pub at: Moment,
    /// What was done, in a few fixed words: "amendment-filed".
    pub act: String,
    /// The declaration it is about.
    pub declaration_id: Option<DeclarationId>,
    /// Who did it; none where the program did.
    pub membership_id: Option<MembershipId>,
    /// The delegation at whose oral request it was entered.
    pub on_behalf_of: Option<DelegationId>,
    /// The identity of what it is about.
    pub subject: Option<String>,
    /// What belongs to the act, as JSON. Identities stand in it, not names.
    pub facts: String,
    /// The hash of the entry before; sixty-four zeros for the first.
    pub previous: String,
    /// SHA-256 over all of the above.
    pub hash: String,
}

/// What is to be recorded.
#[derive(Debug, Clone)]
pub struct NewEntry {
    /// Whose chain.
    pub body: BodyId,
    /// What was done.
    pub act: &'static str,
    /// The declaration it is about.
    pub declaration: Option<DeclarationId>,
    /// Who did it.
    pub membership: Option<MembershipId>,
    /// The delegation at whose oral request it was entered.
    pub on_behalf_of: Option<DelegationId>,
    /// The identity of what it is about.
    pub subject: Option<String>,
    /// What belongs to the act.
    pub facts: serde_json::Value,
}

impl Entry {
    /// The hash that the entry must have: over each part with its length, so that no two entries read alike.
    #[must_use]
    pub fn computed_hash(&self) -> String {
        let mut hash = Sha256::new();
        let seq = self.seq.to_string();
        let at = micros(self.at).to_string();
        let or_empty = |text: Option<&str>| text.unwrap_or("").to_owned();
        for part in [
            self.body_id.as_str(),
            &seq,
            &at,
            &self.act,
            &or_empty(self.declaration_id.as_ref().map(DeclarationId::as_str)),
            &or_empty(self.membership_id.as_ref().map(MembershipId::as_str)),
            &or_empty(self.on_behalf_of.as_ref().map(DelegationId::as_str)),
            &or_empty(self.subject.as_deref()),
            &self.facts,
            &self.previous,
        ] {
            hash.update(format!("{}:", part.len()));
            hash.update(part);
        }
        hex(&hash.finalize())
    }
}

/// What stands before the first entry.
pub const BEGINNING: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// Records an act at the end of its body's chain.
///
/// # Errors
/// `Query` if the act does not hold the record of the body ([`super::bodies::lock`]), or if the query fails.
pub fn append(tx: &mut Tx<'_>, new: NewEntry) -> StoreResult<Entry> {
    if !tx.holds(&new.body) {
        return Err(StoreError::Query(format!("{} without holding the record of its body", new.act)));
    }
    let head = head(tx.db, &new.body)?;
    let mut entry = Entry {
        seq: head.as_ref().map_or(1, |entry| entry.seq + 1),
        previous: head.map_or_else(|| BEGINNING.to_owned(), |entry| entry.hash),
        body_id: new.body,
        at: tx.now,
        act: new.act.to_owned(),
        declaration_id: new.declaration,
        membership_id: new.membership,
        on_behalf_of: new.on_behalf_of,
        subject: new.subject,
        facts: new.facts.to_string(),
        hash: String::new(),
    };
    entry.hash = entry.computed_hash();
    diesel::insert_into(journal::table).values(&entry).execute(tx.db)?;
    Ok(entry)
}

/// How long a body's chain is.
///
/// # Errors
/// Only if the query fails.
pub fn length(db: &mut Db, body: &BodyId) -> StoreResult<i64> {
    let last: Option<i64> =
        journal::table.filter(journal::body_id.eq(body)).select(diesel::dsl::max(journal::seq)).first(db)?;
    Ok(last.unwrap_or(0))
}

/// The last entry of a body's chain.
///
/// # Errors
/// Only if the query fails.
pub fn head(db: &mut Db, body: &BodyId) -> StoreResult<Option<Entry>> {
    Ok(journal::table
        .filter(journal::body_id.eq(body))
        .order(journal::seq.desc())
        .select(Entry::as_select())
        .first(db)
        .optional()?)
}

/// The bodies that have a chain.
///
/// # Errors
/// Only if the query fails.
pub fn bodies(db: &mut Db) -> StoreResult<Vec<BodyId>> {
    Ok(journal::table.select(journal::body_id).distinct().order(journal::body_id).load(db)?)
}

/// A body's whole chain, in order.
///
/// # Errors
/// Only if the query fails.
pub fn of_body(db: &mut Db, body: &BodyId) -> StoreResult<Vec<Entry>> {
    Ok(journal::table.filter(journal::body_id.eq(body)).order(journal::seq).select(Entry::as_select()).load(db)?)
}

/// Part of the acts on a declaration, in order: at most `most` of them, the last before one of the chain, or the last.
///
/// # Errors
/// Only if the query fails.
pub fn of_declaration_before(
    db: &mut Db,
    id: &DeclarationId,
    before: Option<i64>,
    most: i64,
) -> StoreResult<Vec<Entry>> {
    let mut entries: Vec<Entry> = journal::table
        .filter(journal::declaration_id.eq(id).and(journal::seq.lt(before.unwrap_or(i64::MAX))))
        .order(journal::seq.desc())
        .limit(most)
        .select(Entry::as_select())
        .load(db)?;
    entries.reverse();
    Ok(entries)
}

/// The places in the chain of the acts on a declaration that follow one of it, in order: at most `most` of them.
///
/// # Errors
/// Only if the query fails.
pub fn places_after(db: &mut Db, id: &DeclarationId, after: i64, most: i64) -> StoreResult<Vec<i64>> {
    Ok(journal::table
        .filter(journal::declaration_id.eq(id).and(journal::seq.gt(after)))
        .order(journal::seq)
        .limit(most)
        .select(journal::seq)
        .load(db)?)
}

/// The last act of one kind on a declaration.
///
/// # Errors
/// Only if the query fails.
pub fn last_of(db: &mut Db, id: &DeclarationId, act: &str) -> StoreResult<Option<Entry>> {
    Ok(journal::table
        .filter(journal::declaration_id.eq(id).and(journal::act.eq(act)))
        .order(journal::seq.desc())
        .select(Entry::as_select())
        .first(db)
        .optional()?)
}

/// The acts on a declaration, in order.
///
/// # Errors
/// Only if the query fails.
pub fn of_declaration(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<Entry>> {
    Ok(journal::table.filter(journal::declaration_id.eq(id)).order(journal::seq).select(Entry::as_select()).load(db)?)
}

/// The acts of a body from one entry of its chain to another, both included, in order.
///
/// # Errors
/// Only if the query fails.
pub fn between(db: &mut Db, body: &BodyId, first: i64, last: i64) -> StoreResult<Vec<Entry>> {
    Ok(journal::table
        .filter(journal::body_id.eq(body).and(journal::seq.between(first, last)))
        .order(journal::seq)
        .select(Entry::as_select())
        .load(db)?)
}

/// The acts of a body on one thing, by its identity, in order.
///
/// # Errors
/// Only if the query fails.
pub fn of_subject(db: &mut Db, body: &BodyId, subject: &str) -> StoreResult<Vec<Entry>> {
    Ok(journal::table
        .filter(journal::body_id.eq(body).and(journal::subject.eq(subject)))
        .order(journal::seq)
        .select(Entry::as_select())
        .load(db)?)
}
