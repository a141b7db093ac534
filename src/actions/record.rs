//! Writes an act into the journal.

use crate::actions::tell_followers::tell_followers;
use crate::actions::{ActResult, Administrator, Permit};
use crate::ids::{BodyId, DeclarationId, MembershipId};
use crate::procedure::{Act, Refusal, Role};
use crate::storage::journal::{self, Entry, NewEntry};
use crate::storage::news::{self, Item};
use crate::storage::{Tx, declarations, sitting_life};

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
    "apart-",
    "attendance-",
    "bloc-",
    "chair-",
    "consensus-",
    "count-",
    "delegation-checked-in",
    "motion-",
    "objection-",
    "paper-vote-",
    "proposal",
    "proxy-",
    "question-",
    "quorum-",
    "result-",
    "ruling-",
    "separate-",
    "sitting-",
    "speaker",
    "statement-",
    "vote-",
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
/// [`Refusal::NotPresiding`] for a presiding officer who does not preside over the sitting; else only if the database fails.
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
        facts: under_the_chair(tx, permit, &fact)?,
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

/// The facts of an act; those of a sitting name who presided, beside whoever did them.
fn under_the_chair(tx: &mut Tx<'_>, permit: &Permit, fact: &Fact<'_>) -> ActResult<serde_json::Value> {
    let mut facts = fact.facts.clone();
    if !Act::OF_SITTINGS.contains(&permit.act()) {
        return Ok(facts);
    }
    let presides = match (fact.declaration, fact.subject) {
        (Some(declaration), _) => {
            let meeting = declarations::find(tx.db, declaration)?.meeting_id;
            sitting_life::presides_at(tx.db, &meeting)?
        }
        (None, Some(sitting)) => sitting_life::presides(tx.db, &sitting.into())?,
        (None, None) => None,
    };
    check_in_the_chair(permit, presides.as_ref())?;
    if let (Some(presides), Some(facts)) = (presides, facts.as_object_mut()) {
        facts.insert("presiding".to_owned(), presides.as_str().into());
    }
    Ok(facts)
}

/// Whether a presiding officer who acts on a sitting is the one who presides over it: who handed the chair over acts no more, and a
/// vice-president not before. What a second person confirms, any of them may.
///
/// Source: UN General Assembly, Rules of Procedure, rule 32: a Vice-President acting as President has the powers of the President.
pub(super) fn check_in_the_chair(permit: &Permit, presides: Option<&MembershipId>) -> Result<(), Refusal> {
    let seat = permit.membership();
    let other = presides.is_some_and(|presides| *presides != seat.id);
    let as_chair = seat.role == Role::PresidingOfficer && !Act::OF_SECOND_PERSONS.contains(&permit.act());
    if other && as_chair { Err(Refusal::NotPresiding {}) } else { Ok(()) }
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
