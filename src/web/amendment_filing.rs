//! The page of a draft amendment: its operations, why it is moved, and filing it.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;
use serde::Deserialize;

use super::amendment_desk::{At, Deadline, deadline, frame, read_desk};
use super::amendment_offers::{Offer, offer};
use super::amendment_support::SupportView;
use super::amendment_view::{AmendmentView, mover, title};
use super::amendments::remark;
use super::form::Faults;
use super::operation_form::Desk;
use super::overlaps::{Overlap, overlaps};
use super::{Page, PageError, PageResult, Reader, html, paths, see_other};
use crate::actions::{ActError, FileAmendment, check_filing, file_amendment, groups_of, once, save_justification};
use crate::ids::{AmendmentId, GroupId};
use crate::procedure::{Act, Refusal};
use crate::storage::Store;

#[derive(Template)]
#[template(path = "amendments/edit.html")]
struct Overview {
    page: Page,
    faults: Faults,
    view: AmendmentView,
    /// How it meets what others have filed.
    overlaps: Vec<Overlap>,
    revision: i64,
    justification: String,
    leave: String,
    deadline: Option<Deadline>,
    filing: Offer,
    /// It comes late, and the reader may give leave.
    gives_leave: bool,
    /// It comes late, and others may give leave.
    asks_leave: bool,
    language: String,
    done: String,
    autosave: String,
    support: SupportView,
    /// The groups on whose behalf it may be moved.
    groups: Vec<(GroupId, String)>,
    /// The delegation that moves it.
    mover: String,
    typed: Again,
    /// Somebody saved another justification in between: that one.
    theirs: Option<String>,
}

/// What was typed on the page of a draft.
#[derive(Debug, Clone, Default)]
struct Typed {
    justification: Option<String>,
    leave: String,
    group: String,
    done: String,
}

/// What was typed into the other forms of the page, and which group was chosen.
#[derive(Debug, Clone, Default)]
struct Again {
    reason: String,
    words: String,
    group: String,
}

/// The page of a draft, as it stands.
pub(super) fn show(reader: &Reader, desk: &Desk, done: String) -> PageResult {
    page(reader, desk, Faults::none(), Typed { done, ..Typed::default() })
}

fn page(reader: &Reader, desk: &Desk, faults: Faults, typed: Typed) -> PageResult {
    let dossier = &desk.dossier;
    let amendment = desk.amendment.as_ref().ok_or(PageError::Missing)?;
    let voice = reader.voice_at(&dossier.meeting.zone);
    let late = dossier.deadline().is_some_and(|deadline| reader.now > deadline);
    let may_give_leave = dossier.permit(&reader.visitor, Act::SetDeadline).is_ok();
    let in_time = dossier.rules().check_deadline(reader.now, dossier.deadline(), may_give_leave);
    let asks_leave = matches!(in_time, Err(Refusal::LeaveNeeded { .. }));
    let filing = in_time.map_err(ActError::from).and_then(|()| check_filing(dossier, amendment)).and_then(|()| {
        let oral = amendment.delegation_id.as_ref().is_some_and(|mover| !reader.visitor.is_of(mover));
        Ok(desk.approval.check(oral, amendment, None)?)
    });
    let account = reader.visitor.signed_in()?.id.to_string();
    let stale = faults.status == StatusCode::CONFLICT && faults.refusal.is_none();
    let template = Overview {
        page: frame(reader, desk, &title(voice, amendment)),
        view: AmendmentView::new(voice, dossier, amendment),
        overlaps: overlaps(voice, dossier, &dossier.met(Some(&amendment.id), desk.rows())),
        revision: amendment.revision,
        theirs: stale.then(|| amendment.justification.clone()),
        justification: typed.justification.unwrap_or_else(|| amendment.justification.clone()),
        leave: typed.leave,
        deadline: deadline(reader, dossier),
        filing: offer(reader, dossier, filing),
        gives_leave: late && may_give_leave,
        asks_leave,
        support: SupportView::new(reader, dossier, amendment, &desk.approval),
        groups: groups_of(dossier, amendment).map(|one| (one.id.clone(), one.name.clone())).collect(),
        mover: mover(voice, dossier, amendment),
        typed: Again { group: typed.group, ..Again::default() },
        language: amendment.language.to_string(),
        done: kept_name(&account, dossier.declaration.id.as_str(), &typed.done),
        autosave: format!("{account}/{}/justification", amendment.id),
        faults,
    };
    html(template.faults.status, &template)
}

/// The name under which a browser kept a form that has been saved, for it to forget.
fn kept_name(account: &str, declaration: &str, done: &str) -> String {
    if done.is_empty() { String::new() } else { format!("{account}/{declaration}/{done}") }
}

/// The form of a draft: its justification, and what filing needs.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Filing {
    once: String,
    revision: Option<i64>,
    justification: Option<String>,
    leave: Option<String>,
    group: String,
}

/// POST /amendments/{id}/justification: says why.
pub(super) async fn justify(reader: Reader, store: Data<Store>, path: Path<String>, form: Form<Filing>) -> PageResult {
    let (id, form) = (AmendmentId::new(path.into_inner()), form.into_inner());
    let (visitor, of, sent) = (reader.visitor.clone(), id.clone(), form.clone());
    let done = store.write(move |tx| {
        once(tx, &sent.once, |tx| {
            let words = remark("justification", sent.justification.as_deref().unwrap_or_default())?;
            save_justification(tx, &visitor, &of, &words, sent.revision)?;
            Ok(paths::edit_amendment(&of))
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => come_back(&reader, &store, id, form, error).await,
    }
}

/// POST /amendments/{id}/filing: files a draft with the justification that the page shows. A draft that is refused is
/// kept, and shown where it is written.
pub(super) async fn file(reader: Reader, store: Data<Store>, path: Path<String>, form: Form<Filing>) -> PageResult {
    let (id, form) = (AmendmentId::new(path.into_inner()), form.into_inner());
    let (visitor, of, sent) = (reader.visitor.clone(), id.clone(), form.clone());
    let done = store.write(move |tx| {
        once(tx, &sent.once, |tx| {
            let typed = |field, words: Option<&String>| words.map(|words| remark(field, words)).transpose();
            let leave = typed("leave", sent.leave.as_ref())?;
            let justification = typed("justification", sent.justification.as_ref())?;
            let group = (!sent.group.is_empty()).then(|| GroupId::new(sent.group.as_str()));
            let file = FileAmendment { revision: sent.revision, leave, justification, group };
            file_amendment(tx, &visitor, &of, &file)?;
            Ok(paths::amendment(&of))
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => come_back(&reader, &store, id, form, error).await,
    }
}

/// The page of the draft again, with what is wrong and what was typed; where somebody saved it in between, from what is
/// there now.
async fn come_back(reader: &Reader, store: &Store, id: AmendmentId, form: Filing, error: ActError) -> PageResult {
    let desk = read_desk(reader, store, At::Draft(id), None).await?;
    let faults = desk.faults(reader, error)?;
    let leave = form.leave.unwrap_or_default();
    let typed = Typed { justification: form.justification, leave, group: form.group, done: String::new() };
    page(reader, &desk, faults, typed)
}
