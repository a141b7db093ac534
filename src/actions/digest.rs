//! Digests: what a version, a panel and the ballots of a question are known by.

use crate::clock::{micros, sha256};
use crate::ids::DelegationId;
use crate::procedure::{Choice, Split};
use crate::storage::panels::{self, Panel};
use crate::storage::questions::{Ballot, Voter};
use crate::storage::{Db, StoreResult};
use crate::text::Text;
use crate::text::ending::{Style, ending_of, wrap_up_ending};

/// SHA-256 over everything that a version says, in hexadecimal: the words around the clauses, then for each clause its
/// identity, kind, place and words with the ending that is shown. Each part stands with its length before it, so that no
/// two texts read alike.
#[must_use]
pub fn text_digest(text: &Text, style: &Style) -> String {
    let mut canonical = String::new();
    let mut part = |words: &str| canonical.push_str(&format!("{}:{words}\n", words.len()));
    part(text.language.as_str());
    part(text.kind.as_str());
    part(&text.title);
    part(&text.masthead.join("\n"));
    part(&text.place_date);
    part(&text.enacting);
    for clause in &text.clauses {
        part(clause.id.as_str());
        part(clause.kind.as_str());
        part(clause.numbering.as_str());
        part(clause.parent.as_ref().map_or("", |parent| parent.as_str()));
        part(&clause.opening.to_string());
        part(&clause.words);
        part(&ending_of(text, style, &clause.id));
        part(&clause.wrap_up);
        part(&wrap_up_ending(text, style, &clause.id));
    }
    part(&text.closing.join("\n"));
    sha256(canonical.as_bytes())
}

/// SHA-256 over what is said of a panel beside its number and theme: subtitle, quotation, summary, findings, and who sits
/// on it by identity, title and part. Names are not in it, so that a person's name can be erased.
///
/// # Errors
/// Only if a query fails.
pub fn panel_digest(db: &mut Db, panel: &Panel) -> StoreResult<String> {
    let mut canonical = String::new();
    let mut part = |words: &str| canonical.push_str(&format!("{}:{words}\n", words.len()));
    part(&panel.subtitle);
    part(&panel.quotation);
    part(&panel.summary);
    let findings = panels::findings(db, &panel.id)?;
    part(&findings.len().to_string());
    for finding in findings {
        part(&finding);
    }
    for (person, title, seat) in panels::person_ids(db, &panel.id)? {
        part(person.as_str());
        part(&title);
        part(seat.as_str());
    }
    Ok(sha256(canonical.as_bytes()))
}

/// The digest of a question's ballots: SHA-256 over a line for each, in the order of the delegations' identities:
/// "delegation choice weight membership microseconds", so that it covers who cast what, for whom, and when. Of votes that were
/// cast apart the choice is the votes each way: "7/3/2".
#[must_use]
pub fn ballots_digest(ballots: &[Ballot], voters: &[Voter]) -> String {
    let weight = |id: &DelegationId| voters.iter().find(|voter| voter.delegation_id == *id).map_or(0, |one| one.weight);
    let mut lines: Vec<String> = ballots
        .iter()
        .map(|ballot| {
            let Ballot { delegation_id, membership_id, .. } = ballot;
            let answer = answer_said(ballot.choice, ballot.split.as_ref());
            format!("{delegation_id} {answer} {} {membership_id} {}\n", weight(delegation_id), micros(ballot.cast_at))
        })
        .collect();
    lines.sort();
    sha256(lines.concat().as_bytes())
}

/// An answer as digests name it.
pub(super) fn answer_said(choice: Choice, split: Option<&Split>) -> &str {
    split.map_or(choice.as_str(), Split::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::ClauseId;
    use crate::language::Language;
    use crate::text::{Clause, ClauseKind, DeclarationKind};

    fn text(words: &str) -> Text {
        let mut text = Text::new(Language::english(), DeclarationKind::Resolution);
        text.clauses.push(Clause::new(ClauseId::new("c1"), ClauseKind::Operative, words));
        text
    }

    #[test]
    fn words_endings_and_identities_count_and_provisional_marks_do_not() {
        let style = Style::un(&Language::english());
        let digest = text_digest(&text("Decides"), &style);
        assert_eq!(digest.len(), 64);
        assert_ne!(digest, text_digest(&text("Decides to act"), &style));
        let mut other = text("Decides");
        other.clauses[0].ending = Some(":".to_owned());
        assert_ne!(digest, text_digest(&other, &style));
        let mut provisional = text("Decides");
        provisional.clauses[0].inserted = true;
        assert_eq!(digest, text_digest(&provisional, &style));
    }
}
