//! The ballot of a delegation, its objection, and both as the secretariat enters them at its oral request.

use actix_web::HttpRequest;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::web::{Data, Form, Path};
use serde::Deserialize;

use super::form::Faults;
use super::hall_view::may_object;
use super::offers::{Asked, BallotPart};
use super::questions::{Loaded, read, render};
use super::{Page, PageError, PageResult, Reader, html, paths, see_other};
use crate::actions::{
    ActError, ActResult, CastBallot, Object, Papers, Visitor, WHOLE, cast_ballot, object as make_objection, once,
    take_back_objection,
};
use crate::ids::{DelegationId, QuestionId};
use crate::l10n::Voice;
use crate::procedure::{Act, Choice, Method, QuestionState, Subject};
use crate::storage::questions::{self, Ballot, Question};
use crate::storage::voting_sheets::{self, SheetLine};
use crate::storage::{Db, Store, StoreResult, Tx, ballots};

/// One of the three buttons.
pub(super) struct ChoiceView {
    pub(super) word: &'static str,
    pub(super) key: &'static str,
    /// When this answer was recorded, if it is the one that stands.
    pub(super) recorded: Option<String>,
}

/// The ballot of the visitor's delegation.
pub(super) struct BallotView {
    pub(super) action: String,
    pub(super) delegation: String,
    pub(super) delegation_id: String,
    pub(super) choices: Vec<ChoiceView>,
    /// Why it is not open, if it is not.
    pub(super) closed: Option<&'static str>,
    pub(super) may_change: bool,
    /// Whether a button still does something.
    pub(super) may_cast: bool,
    /// What is said of a secret ballot, before and after it is cast.
    pub(super) secrecy: Option<String>,
    /// Whether this answers a ballot that was just sent.
    pub(super) received: bool,
    /// Why a ballot that was just sent was not taken.
    pub(super) refusal: Option<String>,
}

impl BallotView {
    /// None for those who have no vote on it, and where no ballots are cast.
    pub(super) fn of(voice: Voice, visitor: &Visitor, loaded: &Loaded) -> Option<Self> {
        let id = voter(visitor, loaded, Act::CastBallot)?;
        let own = Own { suspended: loaded.suspended, ..Own::among(&loaded.papers, &loaded.question, id) };
        let named = (id, loaded.dossier.delegation_name(Some(id)));
        let may_change = loaded.dossier.rules().voting.correction.value;
        Self::new(voice, &loaded.dossier.meeting.zone, &loaded.question, named, (&own, may_change))
    }

    /// The ballot of a delegation, by its identity and name, with what it answered; none where no ballots are cast now, and for
    /// those whom the roll has not called yet.
    pub(super) fn new(
        voice: Voice,
        zone: &str,
        question: &Question,
        (id, name): (&DelegationId, &str),
        (own, may_change): (&Own, bool),
    ) -> Option<Self> {
        let method = question.method;
        if !method.has_ballots() || !question.state.is_pending() || !own.is_called {
            return None;
        }
        let zone = crate::l10n::zone(zone);
        let closed = closed_key(question, own.suspended);
        let has_voted = own.has_voted;
        let own = own.ballot.as_ref();
        let time = |choice: Choice| own.filter(|own| own.choice == choice).map(|own| voice.time(own.cast_at, zone));
        let choice = |(choice, key): (Choice, &'static str)| ChoiceView {
            word: choice.as_str(),
            key,
            recorded: time(choice).map(|time| voice.m("ballot-recorded").arg("time", time).to_string()),
        };
        let keys = [(Choice::Yes, "ballot-yes"), (Choice::No, "ballot-no"), (Choice::Abstain, "ballot-abstain")];
        Some(Self {
            action: format!("{}/ballot", paths::question(&question.id)),
            delegation: name.to_owned(),
            delegation_id: id.to_string(),
            choices: keys.into_iter().map(choice).collect(),
            closed,
            may_change,
            may_cast: closed.is_none() && (may_change || !has_voted),
            secrecy: (method == Method::SecretBallot).then(|| voice.say(secrecy_key(has_voted))),
            received: false,
            refusal: None,
        })
    }
}

/// Why no ballot is taken, if none is.
const fn closed_key(question: &Question, suspended: bool) -> Option<&'static str> {
    match question.state {
        QuestionState::Open if suspended => Some("sitting-is-suspended"),
        QuestionState::Open => None,
        _ => Some("question-is-locked"),
    }
}

/// What a delegation has answered so far.
pub(super) struct Own {
    /// Its ballot, of a named vote.
    ballot: Option<Ballot>,
    has_voted: bool,
    /// Whether it may answer: in a roll call once it is called.
    is_called: bool,
    /// Whether the sitting is suspended.
    suspended: bool,
}

impl Own {
    fn among(papers: &Papers, question: &Question, id: &DelegationId) -> Self {
        Self {
            ballot: papers.ballots.iter().find(|ballot| ballot.delegation_id == *id).cloned(),
            has_voted: papers.took_part.contains(id),
            is_called: question.method != Method::RollCall || papers.was_called(id),
            suspended: false,
        }
    }

    /// By itself: one query, since the whole hall asks at once; for a roll call, which nobody hurries, what was answered before.
    ///
    /// # Errors
    /// Only if a query fails.
    pub(super) fn load(db: &mut Db, question: &Question, id: &DelegationId, suspended: bool) -> StoreResult<Self> {
        if question.method == Method::RollCall || question.locked_at.is_some() {
            return Ok(Self { suspended, ..Self::among(&Papers::of(db, question)?, question, id) });
        }
        let ballot = questions::ballot(db, &question.id, id)?;
        let sealed = question.method == Method::SecretBallot && ballots::sealed_of(db, &question.id, id)?.is_some();
        Ok(Self { has_voted: ballot.is_some() || sealed, ballot, is_called: true, suspended })
    }
}

/// The visitor's delegation in the register of a question.
fn voter<'a>(visitor: &'a Visitor, loaded: &'a Loaded, act: Act) -> Option<&'a DelegationId> {
    let body = &loaded.dossier.body.id;
    let stage = Some(loaded.dossier.declaration.stage);
    let may = |role| crate::procedure::permit(role, act, stage).is_ok();
    let mut own = visitor.seats(body).filter(|seat| may(seat.role)).filter_map(|seat| seat.delegation_id.as_ref());
    own.find(|id| loaded.papers.voters.iter().any(|voter| voter.delegation_id == **id))
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
    let sheet = voting_sheets::of(db, id, &loaded.dossier.declaration.id)?;
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
            delegation: loaded.dossier.delegation_name(Some(id)).to_owned(),
            delegation_id: id.to_string(),
            made: loaded.objections.iter().any(|one| one.delegation_id == *id),
            said: loaded.said.clone(),
            button: if may_be_voted(method) { "objection-want-vote" } else { "objection-make" },
        })
    }
}

/// Whether to object is to ask for a vote.
const fn may_be_voted(method: Method) -> bool {
    !matches!(method, Method::Consensus)
}

const fn secrecy_key(has_voted: bool) -> &'static str {
    if has_voted { "ballot-secret-in-urn" } else { "ballot-secret-how" }
}

fn objection_path(id: &QuestionId) -> String {
    format!("{}/objection", paths::question(id))
}

/// The form with which the secretariat enters what a delegation asks orally.
pub(super) struct ClerkView {
    pub(super) action: String,
    pub(super) delegations: Vec<(String, String)>,
    pub(super) choices: Vec<(&'static str, String)>,
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
            choices: choices.iter().map(|choice| (choice.as_str(), voice.say(choice.key()))).collect(),
        })
    }
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
    id: Path<QuestionId>,
    form: Form<BallotForm>,
) -> PageResult {
    let (id, form) = (id.into_inner(), form.into_inner());
    let choice = Choice::parse(&form.choice).ok_or(PageError::Unreadable)?;
    let input = CastBallot { delegation: named(&form.delegation), choice };
    let visitor = reader.visitor.clone();
    let act = move |tx: &mut Tx<'_>, id: &QuestionId| {
        let cast = |tx: &mut Tx<'_>| cast_ballot(tx, &visitor, id, &input).map(|()| paths::question(id));
        once(tx, &form.once, cast).map(drop)
    };
    if !request.headers().contains_key(PART) {
        return answer(&reader, &store, id, String::new(), act).await;
    }
    let question = id.clone();
    let refused = match store.write(move |tx| act(tx, &question)).await {
        Ok(()) => None,
        Err(error @ (ActError::Refused(_) | ActError::Invalid(_))) => Some(error),
        Err(other) => return Err(other.into()),
    };
    part(&reader, &store, id, refused).await
}

/// The header with which a script asks for a part of a page, and gets it.
const PART: &str = "accord-part";

async fn part(reader: &Reader, store: &Store, id: QuestionId, refused: Option<ActError>) -> PageResult {
    let visitor = reader.visitor.clone();
    let asked = store.read(move |db| Asked::load(db, &visitor, &id)).await?;
    let voice = reader.voice_at(&asked.zone);
    let faults = Faults::after(voice, refused)?;
    let Some(ballot) = asked.ballot(voice) else { return Err(PageError::Missing) };
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
    answer(&reader, &store, id.into_inner(), said, act).await
}

fn named(delegation: &str) -> Option<DelegationId> {
    (!delegation.is_empty()).then(|| DelegationId::new(delegation))
}

/// Does an act of a voter and shows the question; a refusal is shown there too.
async fn answer(
    reader: &Reader,
    store: &Store,
    id: QuestionId,
    said: String,
    act: impl FnOnce(&mut Tx<'_>, &QuestionId) -> ActResult<()> + Send + 'static,
) -> PageResult {
    let question = id.clone();
    match store.write(move |tx| act(tx, &question)).await {
        Ok(()) => Ok(see_other(paths::question(&id))),
        Err(error @ (ActError::Refused(_) | ActError::Invalid(_))) => {
            let mut loaded = read(reader, store, id).await?;
            loaded.said = said;
            let voice = reader.voice_at(&loaded.dossier.meeting.zone);
            render(reader, &loaded, Faults::of(voice, error)?)
        }
        Err(other) => Err(other.into()),
    }
}
