//! The ballot of a delegation, its objection, and both as the secretariat enters them at its oral request.

use actix_web::web::{Data, Form, Path};
use serde::Deserialize;

use super::form::Faults;
use super::hall_view::may_object;
use super::questions::{Loaded, read, render};
use super::{PageError, PageResult, Reader, paths, see_other};
use crate::actions::{
    ActError, ActResult, CastBallot, Object, Visitor, WHOLE, cast_ballot, object as make_objection, take_back_objection,
};
use crate::ids::{DelegationId, QuestionId};
use crate::l10n::Voice;
use crate::procedure::{Act, Choice, Method, QuestionState};
use crate::storage::voting_sheets::{self, SheetLine};
use crate::storage::{Db, Store, StoreResult, Tx};

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
}

impl BallotView {
    /// None for those who have no vote on it, and where no ballots are cast.
    pub(super) fn of(voice: Voice, visitor: &Visitor, loaded: &Loaded) -> Option<Self> {
        let id = voter(visitor, loaded, Act::CastBallot)?;
        let method = loaded.question.method;
        let is_turn = method != Method::RollCall || loaded.papers.was_called(id);
        if !method.has_ballots() || !loaded.question.state.is_pending() || !is_turn {
            return None;
        }
        let own = loaded.papers.ballots.iter().find(|ballot| ballot.delegation_id == *id);
        let has_voted = loaded.papers.took_part.contains(id);
        let zone = crate::l10n::zone(&loaded.dossier.meeting.zone);
        let time = |choice: Choice| own.filter(|own| own.choice == choice).map(|own| voice.time(own.cast_at, zone));
        let choice = |(choice, key): (Choice, &'static str)| ChoiceView {
            word: choice.as_str(),
            key,
            recorded: time(choice).map(|time| voice.m("ballot-recorded").arg("time", time).to_string()),
        };
        let keys = [(Choice::Yes, "ballot-yes"), (Choice::No, "ballot-no"), (Choice::Abstain, "ballot-abstain")];
        let may_change = loaded.dossier.rules().voting.correction.value;
        Some(Self {
            action: format!("{}/ballot", paths::question(&loaded.question.id)),
            delegation: loaded.dossier.delegation_name(Some(id)).to_owned(),
            delegation_id: id.to_string(),
            choices: keys.into_iter().map(choice).collect(),
            closed: closed_key(loaded),
            may_change,
            may_cast: loaded.is_open() && (may_change || !has_voted),
            secrecy: (method == Method::SecretBallot).then(|| voice.say(secrecy_key(has_voted))),
        })
    }
}

const fn closed_key(loaded: &Loaded) -> Option<&'static str> {
    match loaded.question.state {
        QuestionState::Open if loaded.suspended => Some("sitting-is-suspended"),
        QuestionState::Open => None,
        _ => Some("question-is-locked"),
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

/// The form of a ballot. It carries no key: the same answer again changes nothing.
#[derive(Debug, Deserialize)]
pub(super) struct BallotForm {
    choice: String,
    #[serde(default)]
    delegation: String,
}

/// POST /questions/{id}/ballot: casts or corrects a ballot, then shows the question.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    id: Path<QuestionId>,
    form: Form<BallotForm>,
) -> PageResult {
    let choice = Choice::parse(&form.choice).ok_or(PageError::Unreadable)?;
    let input = CastBallot { delegation: named(&form.delegation), choice };
    let visitor = reader.visitor.clone();
    let act = move |tx: &mut Tx<'_>, id: &QuestionId| cast_ballot(tx, &visitor, id, &input);
    answer(&reader, &store, id.into_inner(), String::new(), act).await
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
