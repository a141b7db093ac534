//! The declaration's own pages: its text with the workings in the margin, its versions, its journal, and the drafting
//! desk.

mod acts;
mod acts_now;
mod clauses;
mod compared;
mod comparison;
mod compilation;
mod compiled;
mod desk;
mod draft_files;
mod journal;
mod margin;
mod offers;
mod paste;
mod removal;
mod rival;
mod sheet;
mod show;
mod tracked;
mod versions;
mod way;

pub(super) use acts::{
    admission, admit, cosponsor, cosponsorship, deadline, inadmissibility, leave, leaving, move_stage, refuse,
    set_deadline, stage, table, tabling, withdraw, withdrawal,
};
pub(super) use acts_now::index as acts_now;
pub(super) use clauses::{
    create as create_clause, edit as edit_clause, new as new_clause, place, update as update_clause,
};
pub(super) use comparison::comparison;
pub(super) use compilation::show as compilation;
pub(super) use desk::{create, edit, frame, new, update_frame};
pub(super) use draft_files::show as version_file;
pub(super) use journal::{index as journal, presides_otherwise, words};
pub(super) use paste::{paste, take_over};
pub(super) use removal::{delete, deletion};
pub(super) use sheet::symbol;
pub(super) use show::show;
pub(super) use tracked::docx as compilation_docx;
pub(super) use versions::{index as versions, show as version};

use super::etag::Tag;
use super::listed::meeting_title;
use super::{Page, PageError, Reader, paths};
use crate::actions::{Dossier, Visitor};
use crate::storage::declarations::Declaration;
use crate::storage::{Db, declarations, journal as journal_of};

/// A declaration that the visitor may read, with everything that bears on it.
///
/// # Errors
/// `Missing` if there is none, or none that the visitor may know of.
pub(super) fn load(db: &mut Db, visitor: &Visitor, slug: &str) -> Result<Dossier, PageError> {
    let declaration = declarations::by_name(db, slug)?;
    let dossier = Dossier::load(db, declaration)?;
    if dossier.may_read(visitor) { Ok(dossier) } else { Err(PageError::Missing) }
}

/// The tag of a page about a declaration: over every change of it, and every act of its body, whose delegations, panels
/// and meetings the page names.
fn tag(db: &mut Db, reader: &Reader, declaration: &Declaration, more: &str) -> Result<Tag, PageError> {
    let acts = journal_of::length(db, &declaration.body_id)?;
    let parts = [declaration.id.as_str(), &declaration.changes.to_string(), &acts.to_string(), more];
    Ok(Tag::new(reader, &parts))
}

/// The frame of a page about a declaration: under its meeting and itself.
pub(super) fn page(reader: &Reader, dossier: &Dossier, title: String) -> Page {
    root(reader, dossier, title).under_text(dossier)
}

/// The frame of the declaration's own page.
fn root(reader: &Reader, dossier: &Dossier, title: String) -> Page {
    let meeting = &dossier.meeting;
    Page::new(reader, title).under(paths::meeting(&meeting.slug), meeting_title(meeting))
}
