//! A text that was amended in a word processor: the document is read, each change shown, and what is chosen becomes drafts.

use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Payload, block};
use askama::Template;

use super::amendment_desk::{At, delegations, frame, read_desk};
use super::amendment_view::{difference, heading};
use super::amendments::named;
use super::clause_names::{ClauseNames, sent_place, sentence};
use super::form::Faults;
use super::multipart::{self, Sent};
use super::operation_form::Desk;
use super::operation_input::OperationInput;
use super::{Page, PageError, PageResult, Reader, html, paths, see_other};
use crate::actions::{
    ActError, ActResult, Proposal, Returned, document, file_too_large, once, preview_operation, read_returned,
    take_returned,
};
use crate::import::returned::Unplaced;
use crate::import::source::MOST_BYTES;
use crate::l10n::{Message, Rich, Voice};
use crate::procedure::Act;
use crate::publishing::{Format, export};
use crate::storage::bodies::Delegation;
use crate::storage::declarations::Declaration;
use crate::storage::{Db, Store, StoreError, Tx};
use crate::text::Text;

/// The most bytes of the form: a file, and room for the changes that were read.
const FORM_BYTES: usize = MOST_BYTES + (4 << 20);

/// A change, as the page shows and sends it.
struct ChangeView {
    nth: usize,
    chosen: bool,
    heading: String,
    difference: Rich,
    /// Whether emphasis, links or notes of the clause are not in the new words.
    bare: bool,
    sent: OperationInput,
}

#[derive(Template)]
#[template(path = "returned/new.html")]
struct New {
    page: Page,
    faults: Faults,
    action: String,
    /// The text as a document, to be taken along.
    document: String,
    drafts: String,
    megabytes: usize,
    language: String,
    /// For a clerk: the delegations that may be spoken for, and which it is.
    delegations: Vec<Delegation>,
    chosen: String,
    /// Whether a document was read.
    is_read: bool,
    changes: Vec<ChangeView>,
    /// What is no change of one clause: why, and its words.
    unplaced: Vec<(Unplaced, String)>,
    /// What does not fit the text.
    unfit: Vec<String>,
    /// Whose tracked changes were taken as made.
    tracked: Option<String>,
}

/// What the form sent, or what was read of a document.
#[derive(Default)]
struct Typed {
    once: String,
    on_behalf_of: Option<String>,
    /// What is proposed, and whether it is chosen.
    changes: Vec<(OperationInput, bool)>,
    /// What is none of them, and why.
    unplaced: Vec<(Unplaced, String)>,
    returned: Option<Returned>,
}

impl Typed {
    fn of(sent: &Sent) -> Self {
        let field = |name: &str, nth: usize| sent.field(&format!("{name}-{nth}")).to_owned();
        let change = |nth: usize| {
            let input = OperationInput {
                act: Some(field("act", nth)).filter(|act| !act.is_empty())?,
                clause: field("clause", nth),
                place: field("place", nth),
                words: field("words", nth),
                ..OperationInput::default()
            };
            Some((input, field("change", nth) == "yes"))
        };
        let behalf = sent.fields.iter().find(|(name, _)| name == "on_behalf_of");
        Self {
            once: sent.field("once").to_owned(),
            on_behalf_of: behalf.map(|(_, value)| value.clone()),
            changes: (0..).map_while(change).collect(),
            unplaced: (0..).map_while(|nth| Some((Unplaced::parse(&field("why", nth))?, field("left", nth)))).collect(),
            returned: None,
        }
    }

    /// With what was read of a document, all of it chosen.
    fn fill(&mut self, returned: Returned) {
        self.changes = returned.proposals.iter().map(|proposal| (input(proposal), true)).collect();
        self.unplaced.clone_from(&returned.unplaced);
        self.returned = Some(returned);
    }

    fn proposals(&self, base: &Text) -> ActResult<Vec<Proposal>> {
        self.changes.iter().filter(|(_, chosen)| *chosen).map(|(input, _)| input.proposal(base)).collect()
    }
}

/// A proposal as a form sends it.
fn input(proposal: &Proposal) -> OperationInput {
    let of = |act: &str| OperationInput { act: act.to_owned(), ..OperationInput::default() };
    match proposal {
        Proposal::Replace { clause, words, .. } => {
            OperationInput { clause: clause.to_string(), words: words.as_str().to_owned(), ..of("replace") }
        }
        Proposal::Insert { kind, place, words, .. } => {
            OperationInput { place: sent_place(place, *kind), words: words.as_str().to_owned(), ..of("insert") }
        }
        Proposal::Retitle { title } => OperationInput { words: title.as_str().to_owned(), ..of("retitle") },
        Proposal::Delete { clause } => OperationInput { clause: clause.to_string(), ..of("delete") },
        // A document that came back proposes nothing else.
        _ => OperationInput::default(),
    }
}

/// GET /declarations/{slug}/returned: the document to take along, and the form that brings it back.
pub(super) async fn new(reader: Reader, store: Data<Store>, path: Path<String>) -> PageResult {
    let desk = read_desk(&reader, &store, At::New(path.into_inner()), None).await?;
    show(&reader, &desk, &Typed::default(), Faults::none())
}

fn show(reader: &Reader, desk: &Desk, typed: &Typed, faults: Faults) -> PageResult {
    let voice = reader.voice_at(&desk.dossier.meeting.zone);
    let slug = &desk.dossier.declaration.slug;
    let read = typed.returned.as_ref();
    let (changes, unfit) = changes(voice, desk, typed);
    let template = New {
        page: frame(reader, desk, &voice.say("returned-title")),
        action: paths::returned(slug),
        document: paths::version_file(slug, desk.dossier.base_version()?.number, Format::Docx.as_str()),
        drafts: paths::amendments(slug),
        megabytes: MOST_BYTES >> 20,
        language: desk.dossier.declaration.language.to_string(),
        delegations: if desk.clerk { delegations(reader, &desk.dossier, Act::ProposeAmendment) } else { Vec::new() },
        chosen: typed.on_behalf_of.clone().unwrap_or_default(),
        is_read: read.is_some(),
        changes,
        unplaced: typed.unplaced.clone(),
        unfit,
        tracked: read.and_then(|read| tracked(voice, read)),
        faults,
    };
    html(if template.faults.is_empty() { StatusCode::OK } else { template.faults.status }, &template)
}

/// The changes, and the words of those that do not fit the text.
fn changes(voice: Voice, desk: &Desk, typed: &Typed) -> (Vec<ChangeView>, Vec<String>) {
    let dossier = &desk.dossier;
    let names = ClauseNames::of_base(voice, dossier);
    let bare = typed.returned.as_ref().map_or(&[][..], |read| &read.bare);
    let view = |(nth, (sent, chosen)): (usize, &(OperationInput, bool))| {
        let proposal = sent.proposal(dossier.base_text()).map_err(|_| sent.words.clone())?;
        let row = preview_operation(dossier, (None, None), proposal).map_err(|_| sent.words.clone())?.row;
        Ok(ChangeView {
            nth,
            chosen: *chosen,
            heading: sentence(&heading(voice, dossier.base_text(), &names, &row)),
            difference: difference(voice, dossier, &row),
            bare: bare.iter().any(|id| id.as_str() == sent.clause),
            sent: sent.clone(),
        })
    };
    let (fit, unfit): (Vec<_>, Vec<_>) = typed.changes.iter().enumerate().map(view).partition(Result::is_ok);
    (fit.into_iter().flatten().collect(), unfit.into_iter().filter_map(Result::err).collect())
}

/// How many changes were tracked, and by whom.
fn tracked(voice: Voice, read: &Returned) -> Option<String> {
    let authors = voice.list_and(&read.tracked.authors);
    let said = voice.m("returned-tracked").arg("count", read.tracked.count).arg("authors", authors);
    (read.tracked.count > 0).then(|| said.to_string())
}

/// POST /declarations/{slug}/returned: reads a document, or makes drafts of what was chosen of it.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    request: HttpRequest,
    payload: Payload,
) -> PageResult {
    let slug = path.into_inner();
    // Nobody has a file taken apart who may not amend the text.
    read_desk(&reader, &store, At::New(slug.clone()), None).await?;
    let sent = multipart::read(&request, payload, FORM_BYTES).await?;
    let desk = read_desk(&reader, &store, At::New(slug), None).await?;
    let mut typed = Typed::of(&sent);
    let (desk, error) = if sent.field("take") == "yes" {
        match taken(&reader, &store, &desk, &typed).await {
            Ok(there) => return Ok(see_other(there)),
            Err(error) => (desk, Some(error)),
        }
    } else {
        let (desk, read) = received(&store, desk, sent).await?;
        (desk, read.map(|returned| typed.fill(returned)).err())
    };
    let faults = error.map_or_else(|| Ok(Faults::none()), |error| desk.faults(&reader, error))?;
    show(&reader, &desk, &typed, faults)
}

/// Reads the document of a form, and compares it with the one that went out.
async fn received(store: &Store, desk: Desk, sent: Sent) -> Result<(Desk, ActResult<Returned>), PageError> {
    if sent.too_large {
        return Ok((desk, Err(file_too_large())));
    }
    if sent.file.is_empty() {
        return Ok((desk, Err(ActError::field("file", Message::new("paste-no-file")))));
    }
    let went_out = move |db: &mut Db| {
        let tree = document(db, &desk.dossier, desk.dossier.base_version()?)?;
        Ok::<_, StoreError>((desk, tree))
    };
    let (desk, tree) = store.read(went_out).await?;
    let read = move || {
        let went_out = export(&tree, Format::Docx)?;
        let returned = read_returned(&desk.dossier, &went_out, &sent.file);
        Ok::<_, PageError>((desk, returned))
    };
    block(read).await?
}

/// Begins the drafts, and leads to where they are.
async fn taken(reader: &Reader, store: &Store, desk: &Desk, typed: &Typed) -> ActResult<String> {
    let proposals = typed.proposals(desk.dossier.base_text())?;
    let on_behalf_of = named(typed.on_behalf_of.as_deref())?;
    let Declaration { id, slug, .. } = desk.dossier.declaration.clone();
    let (visitor, key) = (reader.visitor.clone(), typed.once.clone());
    let act = move |tx: &mut Tx<'_>| {
        take_returned(tx, &visitor, &id, (on_behalf_of.clone(), proposals.clone()))?;
        Ok(paths::amendments(&slug))
    };
    store.write(move |tx| once(tx, &key, act)).await
}
