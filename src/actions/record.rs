//! Writes an act into the journal.

use crate::actions::tell_followers::tell_followers;
use crate::actions::{ActResult, Administrator, Permit};
use crate::ids::{BodyId, DeclarationId};
use crate::storage::journal::{self, Entry, NewEntry};
use crate::storage::news::{self, Item};
use crate::storage::{Tx, declarations};

/// What an entry says beyond who and when.
#[derive(Debug, Clone)]
pub struct Fact<'a> {
    /// What was done, in the past and in fixed words: "amendment-filed".
    pub act: &'static str,
    /// The declaration it is about.
    pub declaration: Option<&'a DeclarationId>,
    /// The identity of what it is about.
    pub subject: Option<&'a str>,
    /// What belongs to it; identities, numbers and words of the text, no names of persons.
    pub facts: serde_json::Value,
}

/// How the acts begin that whoever sits in the hall sees at once.
const OF_THE_HALL: &[&str] = &[
    "attendance-",
    "consensus-",
    "count-",
    "motion-",
    "objection-",
    "question-",
    "result-",
    "ruling-",
    "sitting-",
    "speaker",
    "voting-",
];

/// Whether pages that show a sitting show an act of the journal at once.
#[must_use]
pub fn is_of_the_hall(act: &str) -> bool {
    OF_THE_HALL.iter().any(|beginning| act.starts_with(beginning))
}

/// Records an act of a member. A declaration's pages are made anew after it, and whoever follows it is told.
///
/// # Errors
/// Only if the database fails.
pub fn record(tx: &mut Tx<'_>, permit: &Permit, fact: Fact<'_>) -> ActResult<()> {
    let body = permit.membership().body_id.clone();
    if let Some(declaration) = fact.declaration {
        tell_followers(tx, permit, declaration, &fact)?;
    }
    let entry = NewEntry {
        body,
        act: fact.act,
        declaration: fact.declaration.cloned(),
        membership: Some(permit.membership().id.clone()),
        on_behalf_of: permit.on_behalf_of().cloned(),
        subject: fact.subject.map(str::to_owned),
        facts: fact.facts,
    };
    let entry = journal::append(tx, entry)?;
    if is_of_the_hall(&entry.act) {
        let Entry { body_id: body, seq, act: kind, subject, .. } = entry;
        news::tell(tx, Item { body, seq: Some(seq), kind, subject })?;
    }
    if let Some(declaration) = fact.declaration {
        declarations::touch(tx, declaration)?;
    }
    Ok(())
}

/// Records an act of the installation's administrator in the chain of the body that it concerns.
///
/// # Errors
/// Only if the database fails.
pub fn record_administration(tx: &mut Tx<'_>, _by: &Administrator, body: &BodyId, fact: Fact<'_>) -> ActResult<()> {
    let entry = NewEntry {
        body: body.clone(),
        act: fact.act,
        declaration: None,
        membership: None,
        on_behalf_of: None,
        subject: fact.subject.map(str::to_owned),
        facts: fact.facts,
    };
    journal::append(tx, entry)?;
    Ok(())
}
