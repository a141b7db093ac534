//! Verifies the record: recomputes the chains, makes the adopted texts again, recounts the recorded votes, and compares
//! with what is stored and published. Reads only.

use serde_json::Value;

use crate::actions::{Dossier, document, text_digest};
use crate::clock::sha256;
use crate::ids::DeclarationId;
use crate::procedure::{Method, Outcome, QuestionState, Tally};
use crate::publishing::{Format, export};
use crate::storage::bodies::Body;
use crate::storage::journal::{self, BEGINNING, Entry};
use crate::storage::publications::{self, IssuedFile};
use crate::storage::questions::{self, Ballot, Question, Voter};
use crate::storage::versions::{self, Version, VersionKind};
use crate::storage::{Db, StoreResult};
use crate::text::merge::settle;

/// Something that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where: "journal of parlatino, entry 12", "migration-2017, version 2".
    pub place: String,
    /// What differs, in words for whoever runs the check.
    pub what: String,
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

fn finding(place: impl Into<String>, what: impl Into<String>) -> Finding {
    Finding { place: place.into(), what: what.into() }
}

/// Recomputes the chain of a body: order, links and hashes.
///
/// # Errors
/// Only if the query fails.
pub fn verify_chain(db: &mut Db, body: &Body) -> StoreResult<Vec<Finding>> {
    let entries = journal::of_body(db, &body.id)?;
    let mut findings = Vec::new();
    let mut previous = BEGINNING.to_owned();
    for (entry, nth) in entries.iter().zip(1_i64..) {
        let place = format!("journal of {}, entry {}", body.slug, entry.seq);
        if entry.seq != nth {
            findings.push(finding(&place, format!("stands at place {nth}: an entry is missing or was added")));
        }
        if entry.previous != previous {
            findings.push(finding(&place, "does not follow the entry before it"));
        }
        if entry.computed_hash() != entry.hash {
            findings.push(finding(&place, "was changed: its hash is another"));
        }
        previous.clone_from(&entry.hash);
    }
    Ok(findings)
}

/// Verifies one declaration: its texts, its votes, its published files.
///
/// # Errors
/// Only if a query fails.
pub fn verify(db: &mut Db, id: &DeclarationId) -> StoreResult<Vec<Finding>> {
    let dossier = Dossier::of(db, id)?;
    let entries = journal::of_declaration(db, id)?;
    let mut findings = Vec::new();
    texts(db, &dossier, &entries, &mut findings)?;
    for question in &dossier.questions {
        votes(db, &dossier, question, &entries, &mut findings)?;
    }
    published(db, &dossier, &entries, &mut findings)?;
    Ok(findings)
}

/// The frozen versions against their digests, in the versions and in the journal; the adopted one against the engine.
fn texts(db: &mut Db, dossier: &Dossier, entries: &[Entry], findings: &mut Vec<Finding>) -> StoreResult<()> {
    let declaration = &dossier.declaration;
    for version in dossier.versions.iter().filter(|version| version.kind != VersionKind::Draft) {
        let place = format!("{}, version {}", declaration.slug, version.number);
        let text = versions::text(db, &version.id, declaration.kind, &declaration.language)?;
        let digest = text_digest(&text, &dossier.style);
        if version.digest.as_deref() != Some(&digest) {
            findings.push(finding(&place, "its text is not the one that was frozen"));
        }
        if !journalled(entries, &digest) {
            findings.push(finding(&place, "the journal does not hold the digest of its text"));
        }
        if version.kind == VersionKind::Adopted {
            let merged = dossier.current();
            if !merged.unapplied.is_empty() || text_digest(&settle(merged.text), &dossier.style) != digest {
                findings.push(finding(&place, "the adopted amendments over the tabled text give another text"));
            }
        }
    }
    Ok(())
}

fn journalled(entries: &[Entry], digest: &str) -> bool {
    entries.iter().any(|entry| fact(entry, "digest").as_str() == Some(digest))
}

fn fact(entry: &Entry, name: &str) -> Value {
    let facts: Value = serde_json::from_str(&entry.facts).unwrap_or(Value::Null);
    facts.get(name).cloned().unwrap_or(Value::Null)
}

/// A declared question against its ballots and against the journal's entry.
fn votes(
    db: &mut Db,
    dossier: &Dossier,
    question: &Question,
    entries: &[Entry],
    findings: &mut Vec<Finding>,
) -> StoreResult<()> {
    if question.state != QuestionState::Declared {
        return Ok(());
    }
    let place = format!("{}, question {}", dossier.declaration.slug, question.number);
    let declared = entries
        .iter()
        .find(|entry| entry.act == "result-declared" && entry.subject.as_deref() == Some(question.id.as_str()));
    let Some(declared) = declared else {
        findings.push(finding(place, "the journal holds no declaration of its result"));
        return Ok(());
    };
    let counts = [("yes", question.yes), ("no", question.no), ("abstain", question.abstain)];
    for (name, stored) in counts.into_iter().chain([("base", question.base), ("required", question.required)]) {
        if fact(declared, name).as_i64().is_some_and(|said| said != stored) {
            findings.push(finding(&place, format!("the journal tells another count of {name:?}")));
        }
    }
    let outcome = question.outcome.map(Outcome::as_str);
    if fact(declared, "outcome").as_str() != outcome {
        findings.push(finding(&place, "the journal tells another outcome"));
    }
    if question.method == Method::RecordedVote {
        recount(db, question, declared, &place, findings)?;
    }
    Ok(())
}

fn recount(
    db: &mut Db,
    question: &Question,
    declared: &Entry,
    place: &str,
    findings: &mut Vec<Finding>,
) -> StoreResult<()> {
    let (ballots, voters) = (questions::ballots(db, &question.id)?, questions::voters(db, &question.id)?);
    let weight = |ballot: &Ballot| weight_of(&voters, ballot);
    let tally = Tally::count(ballots.iter().map(|ballot| (ballot.choice, weight(ballot))));
    let stored = [question.yes, question.no, question.abstain].map(|count| u64::try_from(count).unwrap_or(u64::MAX));
    if !tally.is_ok_and(|tally| [tally.yes, tally.no, tally.abstain] == stored) {
        findings.push(finding(place, "the ballots give another count"));
    }
    let digest = ballots_digest(&ballots, &voters);
    if fact(declared, "ballots").as_str() != Some(&digest) || question.ballots_digest.as_deref() != Some(&digest) {
        findings.push(finding(place, "the ballots are not those that were declared"));
    }
    Ok(())
}

fn weight_of(voters: &[Voter], ballot: &Ballot) -> u64 {
    let voter = voters.iter().find(|voter| voter.delegation_id == ballot.delegation_id);
    voter.map_or(0, |voter| u64::try_from(voter.weight).unwrap_or(0))
}

/// The digest of a question's ballots: SHA-256 over a line "delegation choice weight" each, in the order of the identities.
#[must_use]
pub fn ballots_digest(ballots: &[Ballot], voters: &[Voter]) -> String {
    let mut lines: Vec<String> = ballots
        .iter()
        .map(|ballot| format!("{} {} {}\n", ballot.delegation_id, ballot.choice, weight_of(voters, ballot)))
        .collect();
    lines.sort();
    sha256(lines.concat().as_bytes())
}

/// The issued files against their digests, against the journal, and against the text.
fn published(db: &mut Db, dossier: &Dossier, entries: &[Entry], findings: &mut Vec<Finding>) -> StoreResult<()> {
    let Some(publication) = publications::of_declaration(db, &dossier.declaration.id)? else { return Ok(()) };
    let version = versions::find(db, &publication.version_id)?;
    let entry = entries.iter().find(|entry| entry.subject.as_deref() == Some(publication.id.as_str()));
    let listed = entry.map_or(Value::Null, |entry| fact(entry, "files"));
    for file in publications::files(db, &publication.id)? {
        let place = format!("{}, published {}.{}", dossier.declaration.slug, file.language, file.format);
        if sha256(&file.bytes) != file.sha256 {
            findings.push(finding(&place, "its bytes are not those of its SHA-256"));
        }
        let in_journal =
            listed.as_array().is_some_and(|files| files.iter().any(|one| one["sha256"] == file.sha256.as_str()));
        if !in_journal {
            findings.push(finding(&place, "the journal does not hold its SHA-256"));
        }
        if file.format == "json" && !says_the_text(db, dossier, &version, &file)? {
            findings.push(finding(&place, "its clauses are not those of the adopted text"));
        }
    }
    Ok(())
}

/// Whether the issued JSON holds the clauses of the version, word for word.
fn says_the_text(db: &mut Db, dossier: &Dossier, version: &Version, file: &IssuedFile) -> StoreResult<bool> {
    let made = document(db, dossier, version)?;
    let Ok(fresh) = export(&made, Format::Json) else { return Ok(false) };
    let (issued, fresh): (Option<Value>, Option<Value>) =
        (serde_json::from_slice(&file.bytes).ok(), serde_json::from_slice(&fresh).ok());
    let (Some(issued), Some(fresh)) = (issued, fresh) else { return Ok(false) };
    Ok(["title", "enacting", "preamble", "operative", "closing"].iter().all(|part| issued[part] == fresh[part]))
}
