//! Writing an amendment: one operation after another, the difference before it is sent.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path, Query};
use askama::Template;

use super::amendment_desk::{At, Deadline, deadline, delegations, frame, read_desk};
use super::amendment_view::{AmendmentView, LinkView, difference, title, touches};
use super::amendments::named;
use super::form::Faults;
use super::operation_form::{Desk, OperationForm, OperationInput};
use super::overlaps::{Overlap, overlaps};
use super::{Page, PageError, PageResult, Reader, amendment_filing, html, paths, see_other};
use crate::actions::{
    ActError, ActResult, BeginAmendment, Dossier, SaveOperation, begin_amendment, find_amendment, once, save_operation,
};
use crate::ids::{AmendmentId, ClauseId, OperationId};
use crate::l10n::{Rich, Voice};
use crate::procedure::{Act, Refusal};
use crate::storage::bodies::Delegation;
use crate::storage::{Store, StoreError, declarations};

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
    /// How it meets them.
    overlaps: Vec<Overlap>,
    /// For a clerk: the delegations that may be spoken for.
    delegations: Vec<Delegation>,
    /// Where the text is taken along to be amended elsewhere; none from a draft.
    returned: Option<String>,
    previewed: bool,
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
    if input.is_preview() {
        return preview(&reader, &store, at, input).await;
    }
    let (visitor, sent) = (reader.visitor.clone(), input.clone());
    let done = store.write(move |tx| {
        once(tx, &sent.once.clone(), |tx| {
            let declaration = declarations::by_name(tx.db, &slug)?;
            let base = Dossier::load(tx.db, declaration.clone())?.base.text;
            let begin = BeginAmendment {
                sub_of: sent.sub_of(),
                on_behalf_of: named(sent.on_behalf_of.as_deref())?,
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
    let desk = match read_desk(&reader, &store, At::Draft(id.clone()), None).await {
        // Filed already, or not to be filed any more: its own page says so.
        Err(PageError::Refused(Refusal::WrongStanding { .. } | Refusal::WrongStage { .. })) => {
            return Ok(see_other(paths::amendment(&id)));
        }
        desk => desk?,
    };
    if query.add.is_empty() && query.operation.is_empty() {
        return amendment_filing::show(&reader, &desk, query.key_done());
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
    if input.is_preview() {
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

async fn preview(reader: &Reader, store: &Store, at: At, mut input: OperationInput) -> PageResult {
    let desk = read_desk(reader, store, at, input.sub_of()).await?;
    desk.take_up_opening(&mut input);
    let faults = Faults::after(reader.voice_at(&desk.dossier.meeting.zone), desk.lost_reference(&input))?;
    show_form(reader, &desk, input, faults, true)
}

fn show_form(reader: &Reader, desk: &Desk, input: OperationInput, faults: Faults, previewed: bool) -> PageResult {
    let dossier = &desk.dossier;
    let voice = reader.voice_at(&dossier.meeting.zone);
    let account = reader.visitor.signed_in()?.id.to_string();
    let status = faults.status;
    let (mut form, would) = OperationForm::new(voice, desk, input, &account);
    if status == StatusCode::CONFLICT && faults.refusal.is_none() {
        form.stale = Some(standing_words(voice, desk, &form));
    }
    let parent = desk.sub_of.as_ref().and_then(|id| dossier.amendment(id));
    let name = match (&desk.amendment, parent) {
        (Some(draft), _) => title(voice, draft),
        (None, Some(parent)) => voice.m("amendment-new-sub-title").arg("number", parent.cited()).to_string(),
        (None, None) => voice.say("amendment-new-title"),
    };
    let template = FormPage {
        page: frame(reader, desk, &name),
        deadline: deadline(reader, dossier),
        parent: parent.map(|one| AmendmentView::new(voice, dossier, one)),
        returned: (desk.amendment.is_none() && desk.sub_of.is_none())
            .then(|| paths::returned(&dossier.declaration.slug)),
        delegations: if desk.clerk && desk.amendment.is_none() {
            delegations(reader, dossier, Act::ProposeAmendment)
        } else {
            Vec::new()
        },
        beside: beside(voice, desk, &form),
        overlaps: would.map_or_else(Vec::new, |would| overlaps(voice, dossier, &would.met)),
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
        Some(row) => difference(voice, &desk.dossier, row),
        None => Rich::trusted(""),
    }
}
