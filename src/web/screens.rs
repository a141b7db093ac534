//! The screen of the hall: one question, read from the last row; it follows by itself.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::floor_view::FloorView;
use super::listed::meeting_title;
use super::question_facts::answered_key;
use super::question_view::{PassageView, QuestionView, ResultView, what};
use super::separate_votes::part_name;
use super::sitting_life::SuspensionView;
use super::voting_list_view::next;
use super::{Page, PageError, PageResult, Reader, fragment, html, paths, qr};
use crate::actions::{Dossier, Papers, Visitor, passages_of};
use crate::config::Config;
use crate::ids::SittingId;
use crate::l10n::{Rich, Voice};
use crate::procedure::{Act, Put, QuestionState, Subject};
use crate::storage::questions::Question;
use crate::storage::sittings::Sitting;
use crate::storage::{Db, Store};
use crate::web::rendering::Pen;

use super::hall_view::Hall;
use super::presence_view::PresenceView;
use super::quorum_view::doubted;

/// How many letters a screen shows in each size, the largest letters first; more are shown in the smallest.
const SIZES: [(usize, &str); 3] = [(150, "large"), (420, "middle"), (900, "small")];
/// How many delegations a board shows in each size. A hall with more is shown by its chart alone.
const BOARDS: [(usize, &str); 4] = [(10, "few"), (32, "some"), (84, "many"), (200, "crowd")];

/// What the screen shows: the question before the body, else the last one that was declared at this sitting.
struct Shown {
    hall: Hall,
    question: Option<(Question, Papers)>,
    /// Who presides.
    chair: String,
}

impl Shown {
    fn load(db: &mut Db, visitor: &Visitor, id: &SittingId) -> Result<Self, PageError> {
        let hall = Hall::load(db, visitor, id)?;
        let shown = |question: &&Question| {
            question.sitting_id.as_ref() == Some(id) && question.state != QuestionState::Annulled
        };
        let all = hall.dossiers.iter().flat_map(|dossier| &dossier.questions).filter(shown);
        let question = match all.max_by_key(|question| (question.opened_at, question.number)).cloned() {
            Some(question) => {
                let papers = Papers::of(db, &question)?;
                Some((question, papers))
            }
            None => None,
        };
        let chair = hall.life.presides().to_owned();
        Ok(Self { hall, question, chair })
    }

    fn face(&self, reader: &Reader, config: &Config) -> Result<Face, PageError> {
        let voice = reader.voice_at(&self.hall.meeting.zone);
        let shown = self
            .question
            .as_ref()
            .and_then(|(question, papers)| Some((question, self.hall.dossier_of(question)?, papers)));
        let (meeting, presence) = (meeting_title(&self.hall.meeting), PresenceView::of(voice, &self.hall)?);
        let mut face = Face {
            page: Page::new(reader, ""),
            meeting,
            presence,
            q: None,
            passages: Vec::new(),
            size: "",
            progress: None,
            result: None,
            board: "",
            is_locked: false,
            called: None,
            asks: None,
            is_asked: self.hall.pending.is_some(),
            next: if self.hall.pending.is_none() { self.next(reader) } else { None },
            chair: self.chair.clone(),
            is_closed: self.hall.sitting.closed_at.is_some(),
            suspended: SuspensionView::of(voice, &self.hall.meeting, &self.hall.sitting, &self.hall.life),
            doubted: doubted(&self.hall),
            floor: self.hall.floor(voice, reader),
            check_in: self.check_in(reader, config),
        };
        if let Some((question, dossier, papers)) = shown {
            face.passages = passages(voice, dossier, question)?;
            face.size = sized(&SIZES, face.passages.iter().map(|one| one.letters).sum()).unwrap_or("tiny");
            face.q = Some(QuestionView::of(voice, dossier, question)?);
            face.result = ResultView::of(voice, dossier, question, papers);
            face.board = face.result.as_ref().and_then(|result| sized(&BOARDS, result.roll.len())).unwrap_or("");
            face.is_locked = question.state == QuestionState::Locked;
            face.progress = Progress::of(voice, question, papers);
            face.called = called(dossier, question, papers);
            face.asks = asks(question).map(|key| voice.say(key));
        }
        Ok(face)
    }

    /// Where delegations check in and with which code: only on the screen that whoever keeps the attendance opened, since
    /// anybody may open it anywhere.
    fn check_in(&self, reader: &Reader, config: &Config) -> Option<CheckInView> {
        let Hall { sitting, body, .. } = &self.hall;
        let shown = sitting.closed_at.is_none() && reader.visitor.may(Act::RecordAttendance, &body.id, None);
        let address = config.public_url.split("://").last().unwrap_or_default();
        shown.then(|| CheckInView {
            address: format!("{address}{}", paths::CHECK_IN),
            code: spaced(&sitting.code),
            qr: qr::code(&brought(config, sitting), &reader.voice.say("check-in-title")),
        })
    }

    fn next(&self, reader: &Reader) -> Option<String> {
        let following = |dossier: &Dossier| match next(dossier, &dossier.voting_list(), &dossier.decided())? {
            Put::Amendment(id) => Some(what(reader.voice, dossier, Some(&id))),
            Put::Whole => Some(what(reader.voice, dossier, None)),
            Put::Part(id) => Some(part_name(reader.voice, dossier, dossier.part(&id)?)),
        };
        self.hall.dossiers.iter().find_map(following)
    }
}

/// Who is called in a roll call that is open, and whether for the second time.
fn called(dossier: &Dossier, question: &Question, papers: &Papers) -> Option<(String, bool)> {
    let (id, call) = papers.called().filter(|_| question.state == QuestionState::Open)?;
    Some((dossier.delegation_name(Some(id)).to_owned(), call > 1))
}

/// Where delegations check in, as the screen shows it.
struct CheckInView {
    address: String,
    /// As it is read out.
    code: String,
    /// The address with the code, for a telephone's camera.
    qr: Option<Rich>,
}

/// The address of the check-in that brings the code along.
pub(super) fn brought(config: &Config, sitting: &Sitting) -> String {
    format!("{}{}?code={}", config.public_url, paths::check_in(&sitting.id), sitting.code)
}

/// "123456" as it is read out: "123 456".
pub(super) fn spaced(code: &str) -> String {
    code.split_at_checked(3).map_or_else(|| code.to_owned(), |(first, last)| format!("{first} {last}"))
}

/// The first size that holds so many; none if all are too small.
fn sized(sizes: &[(usize, &'static str)], count: usize) -> Option<&'static str> {
    sizes.iter().find(|(most, _)| count <= *most).map(|(_, size)| *size)
}

/// What a yes changes: each passage from a little before what changes to a little after.
fn passages(voice: Voice, dossier: &Dossier, question: &Question) -> Result<Vec<Brief>, PageError> {
    if question.subject == Subject::Whole || !question.state.is_pending() {
        return Ok(Vec::new());
    }
    let pen = Pen::of(voice, dossier);
    let brief = |passage| {
        let (view, letters) = PassageView::brief(pen, passage);
        Brief { view, letters }
    };
    Ok(passages_of(question)?.iter().map(brief).collect())
}

/// What the hall is asked while no ballots are cast.
fn asks(question: &Question) -> Option<&'static str> {
    let open = question.state == QuestionState::Open && !question.method.has_ballots();
    open.then(|| answered_key(question.method))
}

/// A passage with how many letters of it are shown.
struct Brief {
    view: PassageView,
    letters: usize,
}

/// How many have voted: never how, and nothing that a tally could be told from.
struct Progress {
    words: String,
    /// Of a hundred.
    width: usize,
}

impl Progress {
    fn of(voice: Voice, question: &Question, papers: &Papers) -> Option<Self> {
        let cast = question.state.is_pending() && question.method.has_ballots();
        let (voted, voters) = (papers.took_part.len(), papers.voters.len());
        cast.then(|| Self {
            words: voice.m("voting-progress").arg("voted", voted).arg("voters", voters).to_string(),
            width: voted * 100 / voters.max(1),
        })
    }
}

#[derive(Template)]
#[template(path = "screens/_face.html")]
struct Face {
    /// Who is called in a roll call, and whether for the second time.
    called: Option<(String, bool)>,
    page: Page,
    meeting: String,
    presence: PresenceView,
    q: Option<QuestionView>,
    passages: Vec<Brief>,
    /// The size of their letters.
    size: &'static str,
    progress: Option<Progress>,
    result: Option<ResultView>,
    /// The size of the board of delegations; empty where there is none.
    board: &'static str,
    is_locked: bool,
    /// Whether a question is before the body.
    is_asked: bool,
    asks: Option<String>,
    /// What comes next, once nothing is before the body.
    next: Option<String>,
    chair: String,
    is_closed: bool,
    suspended: Option<SuspensionView>,
    /// Whether somebody doubts the quorum.
    doubted: bool,
    /// Who has the floor and who is next.
    floor: FloorView,
    /// Where delegations check in and with which code: only where whoever keeps the attendance opened the screen.
    check_in: Option<CheckInView>,
}

#[derive(Template)]
#[template(path = "screens/show.html")]
struct Show {
    page: Page,
    body: String,
    sitting: String,
    face: Face,
    src: String,
}

/// GET /sittings/{id}/screen: for the projector.
pub(super) async fn show(reader: Reader, store: Data<Store>, config: Data<Config>, id: Path<SittingId>) -> PageResult {
    let (id, visitor) = (id.into_inner(), reader.visitor.clone());
    let src = format!("{}/state", paths::screen(&id));
    let shown = store.read(move |db| Shown::load(db, &visitor, &id)).await?;
    let sitting = reader.voice.m("sitting-name").arg("number", shown.hall.sitting.number).to_string();
    let template = Show {
        page: Page::new(&reader, reader.voice.say("sitting-screen")).on_screen(&shown.hall.meeting.slug),
        body: shown.hall.body.name(reader.voice.locale),
        sitting,
        face: shown.face(&reader, &config)?,
        src,
    };
    html(StatusCode::OK, &template)
}

/// GET /sittings/{id}/screen/state: what the screen shows now.
pub(super) async fn state(
    request: HttpRequest,
    reader: Reader,
    store: Data<Store>,
    config: Data<Config>,
    id: Path<SittingId>,
) -> Result<HttpResponse, PageError> {
    let (id, visitor) = (id.into_inner(), reader.visitor.clone());
    let shown = store.read(move |db| Shown::load(db, &visitor, &id)).await?;
    fragment::answer(&request, &shown.face(&reader, &config)?)
}
