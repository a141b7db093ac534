//! Where amendments are written: a declaration or a draft, read with everything that the editor needs.

use actix_web::http::StatusCode;

use super::form::Faults;
use super::listed::in_order;
use super::operation_form::Desk;
use super::{Page, PageError, Reader, paths};
use crate::actions::{
    ActError, ActResult, Dossier, DraftApproval, Visitor, check_beginning, find_amendment, permit_of_mover,
    wrong_standing,
};
use crate::clock::Moment;
use crate::ids::AmendmentId;
use crate::l10n::{Rich, zone};
use crate::procedure::{Act, Role, Standing};
use crate::storage::bodies::Delegation;
use crate::storage::{Db, Store, StoreError, declarations};

/// Where somebody writes.
#[derive(Debug, Clone)]
pub(super) enum At {
    /// On a declaration, by its slug.
    New(String),
    /// On a draft.
    Draft(AmendmentId),
}

/// When amendments close.
pub(super) struct Deadline {
    pub(super) at: Rich,
    pub(super) left: String,
}

/// Reads where somebody writes, if they may.
///
/// # Errors
/// The refusal, or that they must sign in.
pub(super) async fn read_desk(
    reader: &Reader,
    store: &Store,
    at: At,
    sub_of: Option<AmendmentId>,
) -> Result<Desk, PageError> {
    let (visitor, now) = (reader.visitor.clone(), reader.now);
    visitor.signed_in()?;
    Ok(store.read(move |db| desk(db, &visitor, &at, sub_of, now)).await?)
}

/// Reads what is needed to write: a new amendment to a declaration, or a draft.
fn desk(db: &mut Db, visitor: &Visitor, at: &At, sub_of: Option<AmendmentId>, now: Moment) -> ActResult<Desk> {
    match at {
        At::New(slug) => {
            let declaration = declarations::by_name(db, slug)?;
            let dossier = Dossier::load(db, declaration)?;
            if !dossier.may_read(visitor) {
                return Err(StoreError::NotFound.into());
            }
            let clerk = visitor.is(&dossier.body.id, Role::Secretariat);
            dossier.permit(visitor, if clerk { Act::ActOnBehalf } else { Act::ProposeAmendment })?;
            check_beginning(&dossier, sub_of.as_ref(), now)?;
            let approval = DraftApproval { wanted: false, leads: false, last: None };
            Ok(Desk { dossier, amendment: None, sub_of, clerk, approval })
        }
        At::Draft(id) => {
            let (dossier, amendment) = find_amendment(db, visitor, id)?;
            permit_of_mover(&dossier, visitor, Act::ProposeAmendment, &amendment)?;
            if amendment.standing != Standing::Draft {
                return Err(wrong_standing(&amendment, Act::ProposeAmendment).into());
            }
            let sub_of = amendment.sub_of.clone();
            let approval = DraftApproval::of(db, visitor, &amendment)?;
            let clerk = amendment.entered_by.is_some();
            Ok(Desk { dossier, clerk, amendment: Some(amendment), sub_of, approval })
        }
    }
}

impl Desk {
    /// What a form that was sent to this desk can show; a draft that changed meanwhile is told by the status alone.
    ///
    /// # Errors
    /// What no form can show.
    pub(super) fn faults(&self, reader: &Reader, error: ActError) -> Result<Faults, PageError> {
        match error {
            ActError::Store(StoreError::Stale) => Ok(Faults { status: StatusCode::CONFLICT, ..Faults::none() }),
            other => Faults::of(reader.voice_at(&self.dossier.meeting.zone), other),
        }
    }
}

/// The frame of a page on which an amendment is written.
pub(super) fn frame(reader: &Reader, desk: &Desk, title: &str) -> Page {
    let slug = &desk.dossier.declaration.slug;
    Page::new(reader, title)
        .under_text(&desk.dossier)
        .under(paths::amendments(slug), reader.voice.say("amendments-title"))
}

/// When amendments to a declaration close, if a time limit runs.
pub(super) fn deadline(reader: &Reader, dossier: &Dossier) -> Option<Deadline> {
    let voice = reader.voice_at(&dossier.meeting.zone);
    let at = dossier.deadline()?;
    Some(Deadline { at: voice.time_tag(at, zone(&dossier.meeting.zone)), left: voice.duration_left(reader.now, at) })
}

/// The delegations for which a clerk may enter an act.
pub(super) fn delegations(reader: &Reader, dossier: &Dossier, act: Act) -> Vec<Delegation> {
    let may = |one: &&Delegation| dossier.permit_for(&reader.visitor, act, &one.id).is_ok();
    in_order(reader.voice, dossier.participants.delegations.iter().filter(may).cloned().collect())
}
