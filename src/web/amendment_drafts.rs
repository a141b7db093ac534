//! Writing an amendment: one operation after another, the difference before it is sent, the justification.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path, Query};
use askama::Template;
use serde::Deserialize;

use super::amendment_offers::{Offer, offer};
use super::amendment_view::{AmendmentView, LinkView, title, touches};
use super::amendments::remark;
use super::form::Faults;
use super::listed::in_order;
use super::operation_form::{Desk, OperationForm, OperationInput};
use super::{Page, PageError, PageResult, Reader, html, paths, rendering, see_other};
use crate::actions::{
    ActError, ActResult, BeginAmendment, Dossier, SaveOperation, Visitor, begin_amendment, check_beginning,
    check_filing, find_amendment, once, permit_of_mover, save_justification, save_operation, wrong_standing,
};
use crate::clock::Moment;
use crate::ids::{AmendmentId, ClauseId, DelegationId, OperationId};
use crate::l10n::{Rich, Voice, zone};
use crate::procedure::{Act, Role, Standing};
use crate::storage::bodies::Delegation;
use crate::storage::{Db, Store, StoreError, declarations};

#[derive(Template)]
#[template(path = "amendments/form.html")]
struct FormPage {
    page: Page,
    faults: Faults,
    form: OperationForm,
    deadline: Option<Deadline>,
    parent: Option<AmendmentView>,
    /// What others have filed on the same clause.
    beside: Vec<LinkView>,
    /// For a clerk: the delegations that may be spoken for.
    delegations: Vec<Delegation>,
    previewed: bool,
}

/// When amendments close.
struct Deadline {
    at: Rich,
    left: String,
}

#[derive(Template)]
#[template(path = "amendments/edit.html")]
struct Overview {
    page: Page,
    faults: Faults,
    view: AmendmentView,
    revision: i64,
    justification: String,
    leave: String,
    deadline: Option<Deadline>,
    filing: Offer,
    /// It comes late, and the reader may give leave.
    needs_leave: bool,
    language: String,
    done: String,
    autosave: String,
    stale: bool,
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
            Ok(Desk { dossier, amendment: None, sub_of, clerk })
        }
        At::Draft(id) => {
            let (dossier, amendment) = find_amendment(db, visitor, id)?;
            permit_of_mover(&dossier, visitor, Act::ProposeAmendment, &amendment)?;
            if amendment.standing != Standing::Draft {
                return Err(wrong_standing(&amendment, Act::ProposeAmendment).into());
            }
            let sub_of = amendment.sub_of.clone();
            Ok(Desk { dossier, clerk: amendment.entered_by.is_some(), amendment: Some(amendment), sub_of })
        }
    }
}

impl Desk {
    /// What a form that was sent to this desk can show; a draft that changed meanwhile is told by the status alone.
    fn faults(&self, reader: &Reader, error: ActError) -> Result<Faults, PageError> {
        match error {
            ActError::Store(StoreError::Stale) => Ok(Faults { status: StatusCode::CONFLICT, ..Faults::none() }),
            other => Faults::of(reader.voice_at(&self.dossier.meeting.zone), other),
        }
    }
}

/// Where somebody writes.
#[derive(Debug, Clone)]
enum At {
    /// On a declaration, by its slug.
    New(String),
    /// On a draft.
    Draft(AmendmentId),
}

async fn read_desk(reader: &Reader, store: &Store, at: At, sub_of: Option<AmendmentId>) -> Result<Desk, PageError> {
    let (visitor, now) = (reader.visitor.clone(), reader.now);
    visitor.signed_in()?;
    Ok(store.read(move |db| desk(db, &visitor, &at, sub_of, now)).await?)
}

/// GET /declarations/{slug}/amendments/new: the form of a first operation.
pub(super) async fn new(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    query: Query<OperationInput>,
) -> PageResult {
    let desk = read_desk(&reader, &store, At::New(path.into_inner()), query.sub_of()).await?;
    let input = desk.prefilled(&query);
    show_form(&reader, &desk, input, Faults::none(), false)
}

/// POST /declarations/{slug}/amendments: begins a draft with its first operation.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<OperationInput>,
) -> PageResult {
    let (slug, input) = (path.into_inner(), form.into_inner());
    let at = At::New(slug.clone());
    if !input.preview.is_empty() {
        return preview(&reader, &store, at, input).await;
    }
    let (visitor, sent) = (reader.visitor.clone(), input.clone());
    let done = store.write(move |tx| {
        once(tx, &sent.once.clone(), |tx| {
            let declaration = declarations::by_name(tx.db, &slug)?;
            let base = Dossier::load(tx.db, declaration.clone())?.base.text;
            let begin = BeginAmendment {
                sub_of: sent.sub_of(),
                on_behalf_of: Some(sent.on_behalf_of.as_str()).filter(|id| !id.is_empty()).map(DelegationId::new),
                first: Some(sent.proposal(&base)?),
            };
            let amendment = begin_amendment(tx, &visitor, &declaration.id, &begin)?;
            Ok(format!("{}?done={}", paths::edit_amendment(&amendment.id), sent.key()))
        })
    });
    answer(&reader, &store, at, input, done.await).await
}

/// GET /amendments/{id}/edit: the draft, or the form of one of its operations.
pub(super) async fn edit(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    query: Query<OperationInput>,
) -> PageResult {
    let id = AmendmentId::new(path.into_inner());
    let desk = read_desk(&reader, &store, At::Draft(id), None).await?;
    if query.add.is_empty() && query.operation.is_empty() {
        return show_overview(&reader, &desk, Faults::none(), Typed { done: query.key_done(), ..Typed::default() });
    }
    let input = desk.prefilled(&query);
    show_form(&reader, &desk, input, Faults::none(), false)
}

impl OperationInput {
    fn key_done(&self) -> String {
        self.done.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
    }
}

/// POST /amendments/{id}/operations: adds an operation to a draft.
pub(super) async fn add(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<OperationInput>,
) -> PageResult {
    save(
        &reader,
        &store,
        AmendmentId::new(path.into_inner()),
        OperationInput { operation: String::new(), ..form.into_inner() },
    )
    .await
}

/// POST /amendments/{id}/operations/{operation}: changes an operation of a draft.
pub(super) async fn update(
    reader: Reader,
    store: Data<Store>,
    path: Path<(String, String)>,
    form: Form<OperationInput>,
) -> PageResult {
    let (id, operation) = path.into_inner();
    save(&reader, &store, AmendmentId::new(id), OperationInput { operation, ..form.into_inner() }).await
}

async fn save(reader: &Reader, store: &Store, id: AmendmentId, input: OperationInput) -> PageResult {
    let at = At::Draft(id.clone());
    if !input.preview.is_empty() {
        return preview(reader, store, at, input).await;
    }
    let (visitor, sent) = (reader.visitor.clone(), input.clone());
    let done = store.write(move |tx| {
        once(tx, &sent.once.clone(), |tx| {
            let base = find_amendment(tx.db, &visitor, &id)?.0.base.text;
            let operation = Some(sent.operation.as_str()).filter(|id| !id.is_empty()).map(OperationId::new);
            let save = SaveOperation { operation, proposal: sent.proposal(&base)?, revision: sent.revision };
            save_operation(tx, &visitor, &id, save)?;
            Ok(format!("{}?done={}", paths::edit_amendment(&id), sent.key()))
        })
    });
    answer(reader, store, at, input, done.await).await
}

/// After a save: on, or back to the form with what is wrong and everything that was typed.
async fn answer(reader: &Reader, store: &Store, at: At, input: OperationInput, done: ActResult<String>) -> PageResult {
    let error = match done {
        Ok(location) => return Ok(see_other(location)),
        Err(error) => error,
    };
    let stale = matches!(error, ActError::Store(StoreError::Stale));
    let desk = read_desk(reader, store, at, input.sub_of()).await?;
    let faults = desk.faults(reader, error)?;
    if !stale {
        return show_form(reader, &desk, input, faults, true);
    }
    let revision = desk.amendment.as_ref().map(|amendment| amendment.revision);
    show_form(reader, &desk, OperationInput { revision, ..input }, faults, true)
}

async fn preview(reader: &Reader, store: &Store, at: At, input: OperationInput) -> PageResult {
    let desk = read_desk(reader, store, at, input.sub_of()).await?;
    show_form(reader, &desk, input, Faults::none(), true)
}

fn show_form(reader: &Reader, desk: &Desk, input: OperationInput, faults: Faults, previewed: bool) -> PageResult {
    let dossier = &desk.dossier;
    let voice = reader.voice_at(&dossier.meeting.zone);
    let account = reader.visitor.signed_in()?.id.to_string();
    let status = faults.status;
    let mut form = OperationForm::new(voice, desk, input, &account);
    if status == StatusCode::CONFLICT && faults.refusal.is_none() {
        form.stale = Some(standing_words(voice, desk, &form));
    }
    let name = desk.amendment.as_ref().map_or_else(|| voice.say("amendment-new-title"), |one| title(voice, one));
    let parent = desk.sub_of.as_ref().and_then(|id| dossier.amendment(id));
    let template = FormPage {
        page: frame(reader, desk, &name),
        deadline: deadline(reader, dossier),
        parent: parent.map(|one| AmendmentView::new(voice, dossier, one)),
        delegations: if desk.clerk && desk.amendment.is_none() { delegations(voice, dossier) } else { Vec::new() },
        beside: beside(voice, desk, &form),
        faults,
        form,
        previewed,
    };
    html(status, &template)
}

/// What is filed on the clause that the form is about.
fn beside(voice: Voice, desk: &Desk, form: &OperationForm) -> Vec<LinkView> {
    let clause = ClauseId::new(form.input.clause.as_str());
    let filed =
        desk.dossier.amendments.iter().filter(|one| one.standing.is_pending() && touches(&desk.dossier, one, &clause));
    filed.map(|one| LinkView::new(voice, &desk.dossier, one)).collect()
}

/// What the draft has now in the place of what was typed.
fn standing_words(voice: Voice, desk: &Desk, form: &OperationForm) -> Rich {
    let same = desk.rows().iter().find(|row| row.id.as_str() == form.input.operation);
    let same = same.or_else(|| {
        desk.rows().iter().find(|row| row.clause_id.as_ref().is_some_and(|id| id.as_str() == form.input.clause))
    });
    match same {
        Some(row) => rendering::difference(voice, &row.base_words, &row.words),
        None => Rich::trusted(""),
    }
}

fn frame(reader: &Reader, desk: &Desk, title: &str) -> Page {
    let slug = &desk.dossier.declaration.slug;
    Page::new(reader, title)
        .under(paths::declaration(slug), desk.dossier.base_text().title.clone())
        .under(paths::amendments(slug), reader.voice.say("amendments-title"))
}

fn deadline(reader: &Reader, dossier: &Dossier) -> Option<Deadline> {
    let voice = reader.voice_at(&dossier.meeting.zone);
    let at = dossier.deadline()?;
    Some(Deadline { at: voice.time_tag(at, zone(&dossier.meeting.zone)), left: voice.duration_left(reader.now, at) })
}

fn delegations(voice: Voice, dossier: &Dossier) -> Vec<Delegation> {
    in_order(voice, dossier.delegations.iter().filter(|one| one.ended_at.is_none()).cloned().collect())
}

/// What was typed on the page of a draft.
#[derive(Debug, Clone, Default)]
struct Typed {
    justification: Option<String>,
    leave: String,
    done: String,
}

fn show_overview(reader: &Reader, desk: &Desk, faults: Faults, typed: Typed) -> PageResult {
    let dossier = &desk.dossier;
    let amendment = desk.amendment.as_ref().ok_or(PageError::Missing)?;
    let voice = reader.voice_at(&dossier.meeting.zone);
    let late = dossier.deadline().is_some_and(|deadline| reader.now > deadline);
    let may_give_leave = dossier.permit(&reader.visitor, Act::SetDeadline).is_ok();
    let in_time = dossier.rules().check_deadline(reader.now, dossier.deadline(), may_give_leave);
    let filing = in_time.map_err(ActError::from).and_then(|()| check_filing(dossier, amendment));
    let status = faults.status;
    let account = reader.visitor.signed_in()?.id.to_string();
    let template = Overview {
        page: frame(reader, desk, &title(voice, amendment)),
        view: AmendmentView::new(voice, dossier, amendment).with_collisions(voice, dossier, amendment),
        revision: amendment.revision,
        justification: typed.justification.unwrap_or_else(|| amendment.justification.clone()),
        leave: typed.leave,
        deadline: deadline(reader, dossier),
        filing: offer(reader, dossier, filing),
        needs_leave: late && may_give_leave,
        language: amendment.language.to_string(),
        done: if typed.done.is_empty() {
            String::new()
        } else {
            format!("{account}/{}/{}", dossier.declaration.id, typed.done)
        },
        autosave: format!("{account}/{}/justification", amendment.id),
        stale: status == StatusCode::CONFLICT && faults.refusal.is_none(),
        faults,
    };
    html(status, &template)
}

/// The page of a draft, after an act on it was refused.
pub(super) async fn overview(
    reader: &Reader,
    store: &Store,
    id: AmendmentId,
    error: ActError,
    leave: String,
) -> PageResult {
    let desk = read_desk(reader, store, At::Draft(id), None).await?;
    let faults = Faults::of(reader.voice_at(&desk.dossier.meeting.zone), error)?;
    show_overview(reader, &desk, faults, Typed { leave, ..Typed::default() })
}

/// The form of the justification.
#[derive(Debug, Deserialize)]
pub(super) struct Justifying {
    #[serde(default)]
    once: String,
    revision: Option<i64>,
    #[serde(default)]
    justification: String,
}

/// POST /amendments/{id}/justification: says why.
pub(super) async fn justify(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<Justifying>,
) -> PageResult {
    let (id, form) = (AmendmentId::new(path.into_inner()), form.into_inner());
    let (visitor, of, words) = (reader.visitor.clone(), id.clone(), form.justification.clone());
    let done = store.write(move |tx| {
        once(tx, &form.once, |tx| {
            save_justification(tx, &visitor, &of, &remark("justification", &words)?, form.revision)?;
            Ok(paths::edit_amendment(&of))
        })
    });
    let error = match done.await {
        Ok(location) => return Ok(see_other(location)),
        Err(error) => error,
    };
    let desk = read_desk(&reader, &store, At::Draft(id), None).await?;
    let faults = desk.faults(&reader, error)?;
    show_overview(&reader, &desk, faults, Typed { justification: Some(form.justification), ..Typed::default() })
}
