//! Draft: saves the words around the clauses.

use crate::actions::{ActResult, Invalid, Visitor, draft, typed};
use crate::storage::{Tx, declarations, versions};
use crate::text::Text;

/// The words around the clauses, as typed.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct SaveFrame {
    /// The title.
    pub title: String,
    /// Lines over the title, one a line.
    pub masthead: String,
    /// The line of place and date.
    pub place_date: String,
    /// The line that names who acts.
    pub enacting: String,
    /// Lines after the clauses, one a line.
    pub closing: String,
    /// The revision that the form was made from.
    pub revision: i64,
}

/// Saves the words around the clauses of a draft.
///
/// # Errors
/// `Stale` if somebody saved them since the form was made; the refusal; the faults of the fields.
pub fn save_frame(tx: &mut Tx<'_>, visitor: &Visitor, name: &str, typed: &SaveFrame) -> ActResult<()> {
    let (dossier, _) = draft::open(tx, visitor, name)?;
    let mut text = dossier.base.text.clone();
    read(typed, &mut text)?;
    versions::save_frame(tx, &draft::version(&dossier), &text, typed.revision)?;
    Ok(declarations::touch(tx, &dossier.declaration.id)?)
}

fn read(typed: &SaveFrame, text: &mut Text) -> ActResult<()> {
    let mut invalid = Invalid::new();
    let title = invalid.take("title", typed::full_line(&typed.title));
    let masthead = invalid.take("masthead", typed::lines(&typed.masthead));
    let place_date = invalid.take("place_date", typed::line(&typed.place_date));
    let enacting = invalid.take("enacting", typed::line(&typed.enacting));
    let closing = invalid.take("closing", typed::lines(&typed.closing));
    invalid.check()?;
    text.title = title.unwrap_or_default();
    text.masthead = masthead.unwrap_or_default();
    text.place_date = place_date.unwrap_or_default();
    text.enacting = enacting.unwrap_or_default();
    text.closing = closing.unwrap_or_default();
    Ok(())
}
