//! Draft: takes over a whole text that was pasted.

use crate::actions::{ActError, ActResult, Dossier, Visitor, draft};
use crate::ids::ClauseId;
use crate::import::source;
use crate::import::{Source, Taken, Tracked, recognise, take_over};
use crate::import_words;
use crate::l10n::Message;
use crate::storage::{Tx, versions};
use crate::text::{Clause, ClauseKind, Text, inline};

/// The longest text that is taken apart, in characters.
const PASTE_CHARS: usize = 500_000;

/// A pasted text.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct PasteDraft {
    /// The text as it was pasted.
    pub text: String,
    /// That each of its paragraphs is whole, as those of a document are: no line of it ends because a page is full.
    pub whole: bool,
    /// That it takes the place of clauses which are there.
    pub replace: bool,
    /// How often the draft had been changed when the page was made that says what would be replaced.
    pub seen: Option<i64>,
}

/// What became of a pasted text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pasted {
    /// How many clauses it made.
    pub clauses: usize,
    /// How many lines were not understood and stand as paragraphs at the end.
    pub not_understood: usize,
}

/// Reads a file whose text takes the place of a pasted one.
///
/// # Errors
/// A fault of the field `file`: why it is not read, or that it holds nothing, or too much.
pub fn read_file(bytes: &[u8], tracked: Tracked) -> ActResult<Source> {
    let fault = |message| Err(ActError::field("file", message));
    let source = match source::read(bytes, tracked) {
        Ok(source) => source,
        Err(bad) => return fault(import_words::why(bad.fault)),
    };
    let length = source.text().chars().count();
    match length {
        0 => fault(Message::new("error-empty")),
        _ if length > PASTE_CHARS => fault(too_long(length)),
        _ => Ok(source),
    }
}

/// What is said of a file that is larger than any that is read.
#[must_use]
pub fn file_too_large() -> ActError {
    ActError::field("file", import_words::why(source::Unreadable::TooLarge))
}

/// Takes a pasted text apart as the draft would take it over, for a look before it is done.
#[must_use]
pub fn read_paste(dossier: &Dossier, text: &str, whole: bool) -> Taken {
    let mut nth = 0;
    let language = &dossier.declaration.language;
    let source = if whole { Source::paragraphs(text) } else { Source::wrapped(text) };
    take_over(recognise(source, Some(language)), language, &dossier.style, &mut || {
        nth += 1;
        ClauseId::new(format!("n{nth}"))
    })
}

/// Puts a pasted text in the place of the draft's. Lines that were not understood become paragraphs at the end, so that
/// nothing is lost; lines around the clauses that the paste lacks stay as they are.
///
/// # Errors
/// The refusal; a fault of the field `text`, and of `replace` if clauses are there and were not given up, or were changed
/// since they were.
pub fn paste_draft(tx: &mut Tx<'_>, visitor: &Visitor, name: &str, paste: &PasteDraft) -> ActResult<Pasted> {
    let (dossier, _) = draft::open(tx, visitor, name)?;
    check(&dossier, paste)?;
    let parsed = read_paste(&dossier, &paste.text, paste.whole);
    if parsed.text.clauses.is_empty() && parsed.other.is_empty() {
        return Err(ActError::field("text", Message::new("error-no-clause")));
    }
    let not_understood = parsed.other.len();
    let mut text = whole(parsed);
    rename(tx, &mut text)?;
    let frame = framed(&dossier.base.text, &text);
    versions::save_frame(tx, &draft::version(&dossier), &frame, dossier.base.revision)?;
    let new: Vec<ClauseId> = text.clauses.iter().map(|clause| clause.id.clone()).collect();
    draft::save_clauses(tx, &dossier, &frame, &new)?;
    Ok(Pasted { clauses: new.len() - not_understood, not_understood })
}

fn check(dossier: &Dossier, paste: &PasteDraft) -> ActResult<()> {
    let length = paste.text.chars().count();
    if paste.text.trim().is_empty() {
        return Err(ActError::field("text", Message::new("error-empty")));
    }
    if length > PASTE_CHARS {
        return Err(ActError::field("text", too_long(length)));
    }
    if !dossier.base.text.clauses.is_empty() && !paste.replace {
        return Err(ActError::field("replace", Message::new("error-clauses-there")));
    }
    if paste.replace && paste.seen.is_some_and(|seen| seen != dossier.declaration.changes) {
        return Err(ActError::field("replace", Message::new("error-draft-changed")));
    }
    Ok(())
}

fn too_long(length: usize) -> Message {
    Message::new("error-too-long").arg("max", PASTE_CHARS).arg("length", length)
}

/// The text with what was not understood at its end.
fn whole(parsed: Taken) -> Text {
    let mut text = parsed.text;
    for (nth, other) in parsed.other.into_iter().enumerate() {
        let words = inline::escape(&other.text.split_whitespace().collect::<Vec<_>>().join(" "));
        text.clauses.push(Clause::new(ClauseId::new(format!("o{nth}")), ClauseKind::Paragraph, words));
    }
    text
}

/// Gives each clause an identity for life.
fn rename(tx: &Tx<'_>, text: &mut Text) -> ActResult<()> {
    let mut names = std::collections::HashMap::new();
    for clause in &mut text.clauses {
        let id: ClauseId = tx.fresh()?;
        names.insert(std::mem::replace(&mut clause.id, id.clone()), id);
        clause.parent = clause.parent.as_ref().and_then(|parent| names.get(parent).cloned());
    }
    Ok(())
}

/// The pasted clauses, and around them what the paste says or else what was there.
fn framed(before: &Text, pasted: &Text) -> Text {
    let mut text = before.clone();
    text.clauses.clone_from(&pasted.clauses);
    let or = |new: &String, field: &mut String| {
        if !new.is_empty() {
            field.clone_from(new)
        }
    };
    or(&pasted.title, &mut text.title);
    or(&pasted.place_date, &mut text.place_date);
    or(&pasted.enacting, &mut text.enacting);
    if !pasted.masthead.is_empty() {
        text.masthead.clone_from(&pasted.masthead);
    }
    if !pasted.closing.is_empty() {
        text.closing.clone_from(&pasted.closing);
    }
    text
}
