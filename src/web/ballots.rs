//! The ballot of a delegation, its objection, and both as the secretariat enters them at its oral request.

use actix_web::HttpRequest;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::web::{Data, Form, Path};
use serde::Deserialize;

use super::ballot_box::{BallotBox, cast_alone};
use super::ballot_view::{BallotView, SplitView, speaks_for};
use super::form::Faults;
use super::hall_view::may_object;
use super::offers::{Asked, BallotPart};
use super::question_forms::whole_number;
use super::questions::{Loaded, read, render};
use super::{Page, PageError, PageResult, Reader, html, paths, see_other};
use crate::actions::{
    ActError, ActResult, CastBallot, Invalid, Object, PostedBallot, SplitBallot, Visitor, WHOLE,
    object as make_objection, once_to, split_ballot, take_back_objection,
};
use crate::ids::{DelegationId, QuestionId};
use crate::l10n::Voice;
use crate::procedure::{Act, Choice, Method, Subject, Tally};
use crate::storage::voting_sheets::{self, SheetLine};
use crate::storage::{Db, Store, StoreResult, Tx};

/// The visitor's delegation, or its own seat, in the register of a question.
fn voter(visitor: &Visitor, loaded: &Loaded, act: Act) -> Option<DelegationId> {
    let mut own = speaks_for(visitor, loaded, act).into_iter();
    own.find(|id| loaded.papers.voters.iter().any(|voter| voter.delegation_id == *id))
}

/// What the sheet of the visitor's own delegation says of a question that it votes on now.
///
/// # Errors
/// Only if the query fails.
pub(super) fn own_line(db: &mut Db, visitor: &Visitor, loaded: &Loaded) -> StoreResult<Option<SheetLine>> {
    let Some(id) = voter(visitor, loaded, Act::CastBallot).filter(|_| loaded.question.state.is_pending()) else {
        return Ok(None);
    };
    if loaded.question.subject == Subject::Procedural {
        return Ok(None); // a sheet is about the text
    }
    let subject = loaded.question.amendment_id.as_ref().map_or(WHOLE, |id| id.as_str());
    let sheet = voting_sheets::of(db, loaded.dossier.sponsor_for(&id), &loaded.dossier.declaration.id)?;
    Ok(sheet.into_iter().find(|line| line.subject == subject))
}

/// The objection of the visitor's delegation to a consensus, made or to be made.
pub(super) struct ObjectionView {
    pub(super) action: String,
    pub(super) delegation: String,
    pub(super) delegation_id: String,
    pub(super) made: bool,
    /// What was typed into a form that came back.
    pub(super) said: String,
    /// The words of the button that objects.
    pub(super) button: &'static str,
    /// What is asked before, where an objection cannot be taken back.
    pub(super) confirm: Option<&'static str>,
}

impl ObjectionView {
    pub(super) fn of(visitor: &Visitor, loaded: &Loaded) -> Option<Self> {
        let id = voter(visitor, loaded, Act::Object)?;
        let method = loaded.question.method;
        if !may_object(method) || !loaded.is_open() {
            return None;
        }
        Some(Self {
            action: objection_path(&loaded.question.id),
            delegation: loaded.dossier.delegation_name(Some(&id)).to_owned(),
            delegation_id: id.to_string(),
            made: loaded.objections.iter().any(|one| one.delegation_id == id),
            said: loaded.said.clone(),
            button: objecting(method),
            confirm: (method == Method::Silence).then_some("objection-break-confirm"),
        })
    }
}

/// The words of the button that objects.
const fn objecting(method: Method) -> &'static str {
    match method {
        Method::Silence => "objection-break",
        _ if may_be_voted(method) => "objection-want-vote",
        _ => "objection-make",
    }
}

/// Whether to object is to ask for a vote.
const fn may_be_voted(method: Method) -> bool {
    !matches!(method, Method::Consensus | Method::Silence)
}

fn objection_path(id: &QuestionId) -> String {
    format!("{}/objection", paths::question(id))
}

/// The form with which the secretariat enters what a delegation asks orally.
pub(super) struct ClerkView {
    pub(super) action: String,
    pub(super) delegations: Vec<(String, String)>,
    pub(super) choices: Vec<(&'static str, String)>,
    /// Where the votes of a delegation may be cast apart.
    pub(super) split: Option<SplitView>,
    /// The delegation that was chosen in a form that came back.
    pub(super) chosen: String,
    /// What was typed into a form that came back.
    pub(super) said: String,
}

impl ClerkView {
    pub(super) fn of(voice: Voice, visitor: &Visitor, loaded: &Loaded) -> Option<Self> {
        let stage = Some(loaded.dossier.declaration.stage);
        let method = loaded.question.method;
        let may = visitor.may(Act::ActOnBehalf, &loaded.dossier.body.id, stage);
        let recorded = method == Method::RecordedVote;
        if !may || !loaded.is_open() || !(recorded || may_object(method)) {
            return None;
        }
        let named = |id: &DelegationId| (id.to_string(), loaded.dossier.delegation_name(Some(id)).to_owned());
        let mut delegations: Vec<(String, String)> =
            loaded.papers.voters.iter().map(|voter| named(&voter.delegation_id)).collect();
        delegations.sort_by(|a, b| voice.compare(&a.1, &b.1));
        let choices = if recorded { Choice::ALL } else { &[] };
        let ballot = format!("{}/ballot", paths::question(&loaded.question.id));
        Some(Self {
            action: if recorded { ballot } else { objection_path(&loaded.question.id) },
            delegations,
            said: loaded.said.clone(),
            split: recorded.then(|| clerks_split(voice, loaded)).flatten(),
            chosen: loaded.split.as_ref().map_or_else(String::new, |(delegation, _)| delegation.clone()),
            choices: choices.iter().map(|choice| (choice.as_str(), voice.say(choice.key()))).collect(),
        })
    }
}

impl ClerkView {
    /// With what is wrong with the votes that were typed.
    pub(super) fn with_fault(mut self, fault: Option<&str>) -> Self {
        self.split.iter_mut().for_each(|split| split.fault = fault.map(str::to_owned));
        self
    }
}

/// The numbers with which a clerk enters votes that are cast apart, for whichever delegation has several.
fn clerks_split(voice: Voice, loaded: &Loaded) -> Option<SplitView> {
    let most = loaded.papers.voters.iter().map(|voter| voter.weight).max();
    let most = most.filter(|most| loaded.dossier.rules().voters.splitting.value && *most > 1)?;
    let mut split = SplitView::new(voice, paths::split(&loaded.question.id), (most, None)).on_page("-clerk".to_owned());
    loaded.split.iter().for_each(|(_, numbers)| split.fill(numbers));
    Some(split)
}

/// The form of a ballot.
#[derive(Debug, Deserialize)]
pub(super) struct BallotForm {
    choice: String,
    #[serde(default)]
    once: String,
    #[serde(default)]
    delegation: String,
}

/// POST /questions/{id}/ballot: casts or corrects a ballot, then shows the question.
///
/// A script that asks for the part alone (`Accord-Part`) gets the ballot as it stands once it is committed, or why it was
/// not taken; without that header in the answer nothing was received.
pub(super) async fn create(
    request: HttpRequest,
    reader: Reader,
    store: Data<Store>,
    ballots: Data<BallotBox>,
    id: Path<QuestionId>,
    form: Form<BallotForm>,
) -> PageResult {
    let (id, form) = (id.into_inner(), form.into_inner());
    let choice = Choice::parse(&form.choice).ok_or(PageError::Unreadable)?;
    let ballot = CastBallot { delegation: named(&form.delegation), choice };
    let posted = PostedBallot { visitor: reader.visitor.clone(), key: form.once, ballot };
    // The copy of a rehearsal has questions of the same identities.
    let done = if posted.is_own() && reader.rehearsal.is_none() {
        ballots.cast(&store, &id, posted).await
    } else {
        cast_alone(&store, &id, posted).await
    };
    if !request.headers().contains_key(PART) {
        return answered(&reader, &store, id, Typed::default(), done).await;
    }
    let refused = match done {
        Ok(()) => None,
        Err(error @ (ActError::Refused(_) | ActError::Invalid(_))) => Some(error),
        Err(other) => return Err(other.into()),
    };
    part(&reader, &store, (id, form.delegation), refused).await
}

/// The header with which a script asks for a part of a page, and gets it.
const PART: &str = "accord-part";

async fn part(
    reader: &Reader,
    store: &Store,
    (id, delegation): (QuestionId, String),
    refused: Option<ActError>,
) -> PageResult {
    let visitor = reader.visitor.clone();
    let asked = store.read(move |db| Asked::load(db, &visitor, &id)).await?;
    let voice = reader.voice_at(&asked.zone);
    let faults = Faults::after(voice, refused)?;
    let mut ballots = asked.ballots(voice);
    let place = ballots.iter().position(|one| one.delegation_id == delegation).unwrap_or(0);
    if ballots.is_empty() {
        return Err(PageError::Missing);
    }
    let ballot = ballots.swap_remove(place);
    let ballot = BallotView { received: faults.is_empty(), refusal: faults.refusal, ..ballot };
    let mut response = html(faults.status, &BallotPart { page: Page::new(reader, ""), ballot })?;
    response.headers_mut().insert(HeaderName::from_static(PART), HeaderValue::from_static("ballot"));
    Ok(response)
}

/// The form of an objection.
#[derive(Debug, Deserialize)]
pub(super) struct ObjectionForm {
    #[serde(default)]
    words: String,
    #[serde(default)]
    delegation: String,
    /// Whether a former objection is taken back.
    #[serde(default)]
    take_back: Option<String>,
}

/// POST /questions/{id}/objection: objects to a consensus, or takes the objection back.
pub(super) async fn object(
    reader: Reader,
    store: Data<Store>,
    id: Path<QuestionId>,
    form: Form<ObjectionForm>,
) -> PageResult {
    let ObjectionForm { words, delegation, take_back } = form.into_inner();
    let (visitor, delegation, said) = (reader.visitor.clone(), named(&delegation), words.clone());
    let act = move |tx: &mut Tx<'_>, id: &QuestionId| match take_back {
        Some(_) => take_back_objection(tx, &visitor, id, delegation.as_ref()),
        None => make_objection(tx, &visitor, id, &Object { delegation, words }),
    };
    answer(&reader, &store, id.into_inner(), Typed { said, split: None }, act).await
}

fn named(delegation: &str) -> Option<DelegationId> {
    (!delegation.is_empty()).then(|| DelegationId::new(delegation))
}

/// What was typed into a form that comes back.
#[derive(Default)]
struct Typed {
    said: String,
    /// The votes each way, by the delegation whose they are.
    split: Option<(String, [String; 3])>,
}

/// The form of votes that are cast apart.
#[derive(Debug, Deserialize)]
pub(super) struct SplitForm {
    #[serde(default)]
    once: String,
    #[serde(default)]
    delegation: String,
    #[serde(default)]
    yes: String,
    #[serde(default)]
    no: String,
    #[serde(default)]
    abstain: String,
}

/// POST /questions/{id}/split: casts the votes of a delegation apart, then shows the question.
pub(super) async fn split(
    reader: Reader,
    store: Data<Store>,
    id: Path<QuestionId>,
    form: Form<SplitForm>,
) -> PageResult {
    let SplitForm { once: key, delegation, yes, no, abstain } = form.into_inner();
    let (visitor, owner) = (reader.visitor.clone(), named(&delegation));
    let numbers = [yes, no, abstain];
    let typed = Typed { said: String::new(), split: Some((delegation, numbers.clone())) };
    let act = move |tx: &mut Tx<'_>, id: &QuestionId| {
        once_to(tx, &key, &paths::question(id), |tx| {
            let input = SplitBallot { delegation: owner.clone(), parts: parts(&numbers)? };
            split_ballot(tx, &visitor, id, &input)
        })
    };
    answer(&reader, &store, id.into_inner(), typed, act).await
}

/// The votes each way that were typed.
pub(super) fn parts([yes, no, abstain]: &[String; 3]) -> ActResult<Tally> {
    let mut invalid = Invalid::new();
    let mut number = |text: &str| whole_number(&mut invalid, "split", text);
    let parts = Tally { yes: number(yes), no: number(no), abstain: number(abstain) };
    invalid.check()?;
    Ok(parts)
}

/// Does an act of a voter and shows the question.
async fn answer(
    reader: &Reader,
    store: &Store,
    id: QuestionId,
    typed: Typed,
    act: impl FnOnce(&mut Tx<'_>, &QuestionId) -> ActResult<()> + Send + 'static,
) -> PageResult {
    let question = id.clone();
    let done = store.write(move |tx| act(tx, &question)).await;
    answered(reader, store, id, typed, done).await
}

/// After an act of a voter: shows the question; a refusal is shown there too.
async fn answered(reader: &Reader, store: &Store, id: QuestionId, typed: Typed, done: ActResult<()>) -> PageResult {
    match done {
        Ok(()) => Ok(see_other(paths::question(&id))),
        Err(error @ (ActError::Refused(_) | ActError::Invalid(_))) => {
            let mut loaded = read(reader, store, id).await?;
            (loaded.said, loaded.split) = (typed.said, typed.split);
            let voice = reader.voice_at(&loaded.dossier.meeting.zone);
            render(reader, &loaded, Faults::of(voice, error)?)
        }
        Err(other) => Err(other.into()),
    }
}
