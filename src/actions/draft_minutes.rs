//! The secretariat drafts the minutes of a sitting, and writes in them until they are issued.

use super::minutes_acts::Held;
use super::open_sitting::permit_in;
use crate::actions::{ActError, ActResult, Remark, Visitor};
use crate::ids::{ParagraphId, SittingId};
use crate::procedure::{Act, Refusal};
use crate::storage::minutes::{self, Minutes, Paragraph};
use crate::storage::{StoreError, Tx, bodies, meetings, sittings};

/// What a draft begins with.
#[derive(Debug, Clone)]
pub struct DraftMinutes {
    /// The language in which it is written.
    pub language: String,
    /// What the journal tells, paragraph by paragraph.
    pub told: Vec<Told>,
    /// The place and the hash of the last entry that is told.
    pub head: (i64, String),
}

/// A paragraph that the journal tells.
#[derive(Debug, Clone)]
pub struct Told {
    /// Whether it is a heading.
    pub heading: bool,
    /// What it reads.
    pub words: String,
    /// The entry that it tells.
    pub entry: Option<i64>,
}

/// Begins the minutes of a closed sitting. A draft is the secretariat's own: it enters the record when it is issued.
///
/// # Errors
/// [`Refusal::SittingNotClosed`]; `Stale` if somebody began them before.
pub fn draft_minutes(tx: &mut Tx<'_>, visitor: &Visitor, id: &SittingId, input: &DraftMinutes) -> ActResult<()> {
    let meeting = sittings::find(tx.db, id)?.meeting_id;
    let (_, body) = meetings::find(tx.db, &meeting)?;
    bodies::lock(tx, &body.id)?;
    let permit = permit_in(tx.db, visitor, &body, Act::KeepMinutes)?;
    if sittings::find(tx.db, id)?.closed_at.is_none() {
        return Err(Refusal::SittingNotClosed {}.into());
    }
    let drafted = Minutes {
        sitting_id: id.clone(),
        language: input.language.clone(),
        head_seq: input.head.0,
        head_hash: input.head.1.clone(),
        drafted_at: tx.now,
        drafted_by: permit.membership().id.clone(),
        issued_at: None,
        issued_by: None,
        corrections_until: None,
        approved_at: None,
        approved_by: None,
        approved_at_id: None,
        digest: None,
    };
    let mut paragraphs = Vec::with_capacity(input.told.len());
    for (position, told) in (1..).zip(&input.told) {
        paragraphs.push(Paragraph {
            id: tx.fresh()?,
            sitting_id: id.clone(),
            position,
            heading: told.heading,
            words: told.words.clone(),
            entry: told.entry,
            revision: 0,
        });
    }
    minutes::insert(tx, &drafted, &paragraphs).map_err(|error| match error {
        StoreError::Taken("minutes_pkey") => ActError::Store(StoreError::Stale),
        other => other.into(),
    })
}

/// A paragraph as somebody writes it.
#[derive(Debug, Clone)]
pub struct SaveParagraph {
    /// Which one; none: a new one.
    pub paragraph: Option<ParagraphId>,
    /// A new one stands behind this one; none: before all.
    pub after: Option<ParagraphId>,
    /// The revision that the form was made from.
    pub revision: i64,
    /// What it reads.
    pub words: Remark,
    /// Whether it is a heading.
    pub heading: bool,
    /// Whether it is taken out.
    pub remove: bool,
}

/// Saves a paragraph of a draft, adds one or takes one out.
///
/// # Errors
/// [`Refusal::MinutesIssued`]; `Stale` if somebody saved it since the form was made, or took it out; a fault of the field `words`.
pub fn save_paragraph(tx: &mut Tx<'_>, visitor: &Visitor, id: &SittingId, input: &SaveParagraph) -> ActResult<()> {
    let held = Held::load(tx, visitor, id, Act::KeepMinutes)?;
    held.life().check_writing()?;
    let known = minutes::paragraphs(tx.db, id)?;
    let is_known = |one: &ParagraphId| known.iter().any(|paragraph| paragraph.id == *one);
    if let Some(paragraph) = input.paragraph.as_ref().filter(|_| input.remove) {
        return Ok(minutes::delete_paragraph(tx, paragraph, input.revision)?);
    }
    let words = input.words.said("words")?;
    match &input.paragraph {
        Some(paragraph) if is_known(paragraph) => {
            Ok(minutes::save_paragraph(tx, paragraph, (words, input.heading), input.revision)?)
        }
        Some(_) => Err(StoreError::Stale.into()),
        None => add(tx, &held, input, &known),
    }
}

fn add(tx: &mut Tx<'_>, held: &Held, input: &SaveParagraph, known: &[Paragraph]) -> ActResult<()> {
    let before = input.after.as_ref().and_then(|after| known.iter().find(|one| one.id == *after));
    let position = before.map_or(0, |one| one.position) + 1;
    minutes::make_room(tx, &held.sitting.id, position)?;
    let paragraph = Paragraph {
        id: tx.fresh()?,
        sitting_id: held.sitting.id.clone(),
        position,
        heading: input.heading,
        words: input.words.as_str().to_owned(),
        entry: None,
        revision: 0,
    };
    Ok(minutes::insert_paragraph(tx, &paragraph)?)
}
