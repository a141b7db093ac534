//! Verifies the record against the journal. Reads only.
//!
//! The journal is told from its first entry to its last, which gives the record as it must be ([`record::Told`]); the rows
//! of the database give the record as it is. Each row must have its entry and each entry its row, with the same facts
//! ([`differences`]). What the journal knows by a digest is computed again: texts, and the adopted text by the engine
//! ([`texts`]), votes by the rules of the declaration ([`votes`]), published files ([`published`]).
//!
//! Each subject has one file, which says both what an entry of the journal tells and what a row holds: whoever adds a
//! column adds it there twice.

mod amendments;
mod blocs;
mod chain;
mod corrections;
mod differences;
mod entrusted;
mod finding;
mod floor;
mod hall;
mod marks;
mod members;
mod minutes;
mod panels;
mod papers;
mod proceedings;
mod published;
mod questions;
mod queues;
mod record;
mod replacements;
mod reviews;
mod rules;
mod silences;
mod statements;
mod telling;
mod texts;
mod treatments;
mod votes;

use crate::actions::Dossier;
use crate::ids::BodyId;
use crate::storage::bodies;
use crate::storage::declarations::{self, Declaration};
use crate::storage::journal;
use crate::storage::{Db, StoreError, StoreResult};

pub use finding::Finding;
use finding::Findings;
use record::{Record, Told};

/// What a verification found, and how much it looked at.
#[derive(Debug, Clone, Default)]
pub struct Verified {
    /// What differs.
    pub findings: Vec<Finding>,
    /// How many bodies' journals were told.
    pub journals: usize,
    /// How many declarations were compared with them.
    pub declarations: usize,
}

/// Verifies every body's record, or what concerns one declaration: the whole chain of its body, the rows of the body and
/// those of the declaration.
///
/// # Errors
/// Only if a query fails. A row that is gone and a value that does not read are findings.
pub fn verify(db: &mut Db, only: Option<&Declaration>) -> StoreResult<Verified> {
    let mut ids = match only {
        Some(declaration) => vec![declaration.body_id.clone()],
        None => {
            let founded = bodies::all(db)?.into_iter().map(|body| body.id);
            founded.chain(journal::bodies(db)?).collect()
        }
    };
    ids.sort();
    ids.dedup();
    let mut verified = Verified { journals: ids.len(), ..Verified::default() };
    for id in ids {
        body(db, &id, only, &mut verified)?;
    }
    Ok(verified)
}

/// Verifies the record of one body.
fn body(db: &mut Db, id: &BodyId, only: Option<&Declaration>, verified: &mut Verified) -> StoreResult<()> {
    let slug = match bodies::find(db, id) {
        Ok(body) => body.slug,
        Err(StoreError::NotFound) => id.to_string(),
        Err(other) => return Err(other),
    };
    let mut findings = Findings::of(&slug);
    let entries = journal::of_body(db, id)?;
    chain::check(&entries, &mut findings);
    let told = telling::tell(&entries, &mut findings);
    let stored = stored(db, id);
    if let Some(stored) = findings.readable(None, stored)? {
        differences::find(&told.record, &stored, only, &mut findings);
        let all = declarations::of_body(db, id)?;
        for declaration in all.into_iter().filter(|one| only.is_none_or(|only| only.id == one.id)) {
            verified.declarations += 1;
            let slug = declaration.slug.clone();
            let done = computed(db, declaration, &told, &mut findings);
            findings.readable(Some(&slug), done)?;
        }
    }
    verified.findings.extend(findings.list);
    Ok(())
}

/// The rows of a body's record.
fn stored(db: &mut Db, body: &BodyId) -> StoreResult<Record> {
    let mut record = Record::default();
    members::stored(db, body, &mut record)?;
    rules::stored(db, body, &mut record)?;
    for declaration in declarations::of_body(db, body)? {
        let id = declaration.id.clone();
        proceedings::stored(db, declaration, &mut record)?;
        amendments::stored(db, &id, &mut record)?;
        questions::stored(db, &id, &mut record)?;
        statements::stored(db, &id, &mut record)?;
        papers::stored(db, &id, &mut record)?;
        reviews::stored(db, &id, &mut record)?;
        panels::stored_of_declaration(db, &id, &mut record)?;
        treatments::stored(db, &id, &mut record)?;
        replacements::stored(db, &id, &mut record)?;
        marks::stored(db, &id, &mut record)?;
        published::stored(db, &id, &mut record)?;
    }
    for meeting in crate::storage::meetings::led_by(db, body)? {
        panels::stored_of_meeting(db, &meeting.id, &mut record)?;
        hall::stored(db, &meeting.id, &mut record)?;
        queues::stored(db, &meeting.id, &mut record)?;
    }
    Ok(record)
}

/// What is computed again for a declaration: its texts, its votes, its published files.
fn computed(db: &mut Db, declaration: Declaration, told: &Told, findings: &mut Findings) -> StoreResult<()> {
    let dossier = Dossier::load(db, declaration)?;
    texts::check(db, &dossier, told, findings)?;
    votes::check(db, &dossier, told, findings)?;
    published::check(db, &dossier, findings)
}
