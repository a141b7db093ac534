//! A text that a delegation took along as a document, amended in its word processor and brought back: each change becomes a draft
//! of an amendment. Nothing is filed by it.

use std::collections::{HashMap, HashSet};

use crate::actions::begin_amendment::{BeginAmendment, begin_amendment};
use crate::actions::{ActError, ActResult, Dossier, Place, Proposal, Visitor};
use crate::ids::{AmendmentId, ClauseId, DeclarationId, DelegationId};
use crate::import::docx::{Passage, passages};
use crate::import::returned::{Change, Unplaced, changes};
use crate::import::source::BadSource;
use crate::import::{Tracked, TrackedChanges};
use crate::import_words;
use crate::l10n::Message;
use crate::publishing::clause_bookmark;
use crate::storage::Tx;
use crate::text::ending::without_ending;
use crate::text::{CLAUSE_CHARS, Clause, ClauseKind, Line, Words, inline};

/// The most drafts that one document makes.
const MOST_DRAFTS: usize = 200;

/// What was found in a document that came back.
#[derive(Debug, Clone, Default)]
pub struct Returned {
    /// What it proposes, a draft each.
    pub proposals: Vec<Proposal>,
    /// The clauses whose emphasis, links or notes the new words do not have any more.
    pub bare: Vec<ClauseId>,
    /// What is no change of one clause: why, and its words.
    pub unplaced: Vec<(Unplaced, String)>,
    /// The tracked changes of the document, and whose they are.
    pub tracked: TrackedChanges,
}

/// Compares a document that came back with the one that went out. Tracked changes count as made; so do those that nobody tracked.
///
/// # Errors
/// A fault of the field `file` for anything but a document, and for words that no clause may have.
pub fn read_returned(dossier: &Dossier, went_out: &[u8], came_back: &[u8]) -> ActResult<Returned> {
    if !came_back.starts_with(b"PK") {
        return Err(ActError::field("file", Message::new("returned-no-document")));
    }
    let fault = |bad: BadSource| ActError::field("file", import_words::why(bad.fault));
    let (out, _) = passages(went_out, Tracked::Accepted).map_err(fault)?;
    let (back, tracked) = passages(came_back, Tracked::Accepted).map_err(fault)?;
    let telling = Telling::of(dossier, &out);
    let mut returned = Returned { tracked, ..Returned::default() };
    let all = changes(&out, &back);
    let struck = struck(&telling, &all);
    for change in all {
        telling.tell(change, &struck, &mut returned)?;
    }
    Ok(returned)
}

/// The clauses that went.
fn struck(telling: &Telling<'_>, all: &[Change]) -> HashSet<ClauseId> {
    let struck = all.iter().filter_map(|change| match change {
        Change::Struck { clause } => telling.clause(clause),
        _ => None,
    });
    struck.map(|clause| clause.id.clone()).collect()
}

/// The clauses by their bookmarks, and the styles that these have in the document.
struct Telling<'a> {
    dossier: &'a Dossier,
    clauses: HashMap<String, &'a Clause>,
    styles: HashMap<&'a ClauseId, &'a str>,
}

impl<'a> Telling<'a> {
    fn of(dossier: &'a Dossier, out: &'a [Passage]) -> Self {
        let named = dossier.base_text().clauses.iter().map(|clause| (clause_bookmark(clause.id.as_str()), clause));
        let clauses: HashMap<String, &Clause> = named.collect();
        let styled =
            |passage: &'a Passage| Some((&clauses.get(passage.mark.as_deref()?)?.id, passage.style.as_deref()?));
        let styles = out.iter().filter_map(styled).collect();
        Self { dossier, styles, clauses }
    }

    fn clause(&self, mark: &str) -> Option<&'a Clause> {
        self.clauses.get(mark).copied()
    }

    fn tell(&self, change: Change, struck: &HashSet<ClauseId>, returned: &mut Returned) -> ActResult<()> {
        match change {
            Change::Reworded { clause, before, after } => {
                let Some(clause) = self.clause(&clause) else { return Ok(()) };
                let words = self.words(clause, (&before, &after))?;
                self.reword(clause, (words, after), returned);
            }
            Change::Struck { clause } => {
                let Some(clause) = self.clause(&clause) else { return Ok(()) };
                self.strike(clause, struck, returned);
            }
            Change::Added { after, style, words } => {
                let Some(after) = self.clause(&after) else { return Ok(()) };
                let level = self.level(after, style.as_deref());
                if level.kind == ClauseKind::Heading {
                    // What stands behind a heading may be of any kind.
                    returned.unplaced.push((Unplaced::Frame, words));
                    return Ok(());
                }
                let place = Place { after: Some(level.id.clone()), parent: level.parent.clone() };
                let words = read(self.ended(&words))?;
                returned.proposals.push(Proposal::Insert { kind: level.kind, place, words, opening: None });
            }
            Change::Retitled { words } => match Line::new(&words) {
                Ok(title) => returned.proposals.push(Proposal::Retitle { title }),
                Err(_) => returned.unplaced.push((Unplaced::Frame, words)),
            },
            Change::Unplaced { why, words } => returned.unplaced.push((why, words)),
        }
        Ok(())
    }

    fn reword(&self, clause: &Clause, (words, shown): (Words, String), returned: &mut Returned) {
        let plain = self.dossier.names().plain(&clause.words);
        if inline::plain(words.as_str()) == plain || words.is_empty() {
            return returned.unplaced.push((Unplaced::Around, shown));
        }
        if inline::escape(&inline::plain(&clause.words)) != clause.words {
            returned.bare.push(clause.id.clone());
        }
        returned.proposals.push(Proposal::Replace { clause: clause.id.clone(), words, opening: None });
    }

    /// A clause goes with its sub-clauses; one of which some are to stay is for a person.
    fn strike(&self, clause: &Clause, struck: &HashSet<ClauseId>, returned: &mut Returned) {
        if self.above(clause).any(|above| struck.contains(&above.id)) {
            return;
        }
        let below = |one: &&Clause| self.above(one).any(|above| above.id == clause.id);
        let stays = self.dossier.base_text().clauses.iter().filter(below).any(|one| !struck.contains(&one.id));
        if stays {
            returned.unplaced.push((Unplaced::Frame, self.dossier.names().plain(&clause.words)));
        } else {
            returned.proposals.push(Proposal::Delete { clause: clause.id.clone() });
        }
    }

    /// The clauses around a clause, the nearest first.
    fn above(&self, clause: &Clause) -> impl Iterator<Item = &'a Clause> {
        let text = self.dossier.base_text();
        let first = clause.parent.as_ref().and_then(|id| text.clause(id));
        std::iter::successors(first, |one| one.parent.as_ref().and_then(|id| text.clause(id)))
    }

    /// Behind which clause a new one stands: at the level whose style it has, else at that of the clause before it.
    fn level(&self, after: &'a Clause, style: Option<&str>) -> &'a Clause {
        let is_alike = |one: &&Clause| self.styles.get(&one.id).copied() == style;
        std::iter::once(after).chain(self.above(after)).find(is_alike).unwrap_or(after)
    }

    /// The words of a clause as they came back, without what the document shows around them: a number, an ending.
    fn words(&self, clause: &Clause, (before, after): (&str, &str)) -> ActResult<Words> {
        let plain = self.dossier.names().plain(&clause.words);
        let around = before.find(&plain).map(|at| (&before[..at], &before[at + plain.len()..]));
        let (label, ending) = around.unwrap_or_default();
        let after = after.strip_prefix(label).unwrap_or(after);
        match after.strip_suffix(ending).filter(|_| !ending.is_empty()) {
            Some(words) => read(words),
            None => read(self.ended(after)),
        }
    }

    fn ended<'w>(&self, words: &'w str) -> &'w str {
        without_ending(words, &self.dossier.style, &self.dossier.declaration.language)
    }
}

/// Words as a person would type them: what looks like a mark of emphasis is none.
fn read(words: &str) -> ActResult<Words> {
    Words::new(&inline::escape(words))
        .map_err(|_| ActError::field("file", Message::new("returned-too-long").arg("most", CLAUSE_CHARS)))
}

/// Begins a draft for each proposal, in their order.
///
/// # Errors
/// As [`begin_amendment`]; a fault of the field `changes` for none at all, or more than one document makes.
pub fn take_returned(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    declaration: &DeclarationId,
    (on_behalf_of, proposals): (Option<DelegationId>, Vec<Proposal>),
) -> ActResult<Vec<AmendmentId>> {
    if proposals.is_empty() {
        return Err(ActError::field("changes", Message::new("returned-none-chosen")));
    }
    if proposals.len() > MOST_DRAFTS {
        return Err(ActError::field("changes", Message::new("returned-too-many").arg("most", MOST_DRAFTS)));
    }
    let mut begin = |first| {
        let begin = BeginAmendment { sub_of: None, on_behalf_of: on_behalf_of.clone(), first: Some(first) };
        begin_amendment(tx, visitor, declaration, &begin).map(|draft| draft.id)
    };
    proposals.into_iter().map(&mut begin).collect()
}
