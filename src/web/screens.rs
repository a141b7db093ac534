//! The screen of the hall: one question, read from the last row; it follows by itself.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::question_view::{QuestionView, ResultView, what};
use super::sitting_life::SuspensionView;
use super::voting_list_view::next;
use super::{Page, PageError, PageResult, Reader, fragment, html, paths};
use crate::actions::{Dossier, Papers, Visitor};
use crate::config::Config;
use crate::ids::SittingId;
use crate::procedure::{Act, Put, QuestionState};
use crate::storage::questions::Question;
use crate::storage::{Db, Store};

use super::hall_view::Hall;

/// What the screen shows: the question before the body, else the last one that was declared at this sitting.
struct Shown {
    hall: Hall,
    question: Option<(Question, Papers)>,
}

impl Shown {
    fn load(db: &mut Db, visitor: &Visitor, id: &SittingId) -> Result<Self, PageError> {
        let hall = Hall::load(db, visitor, id)?;
        let shown = |question: &&Question| question.sitting_id == *id && question.state != QuestionState::Annulled;
        let all = hall.dossiers.iter().flat_map(|dossier| &dossier.questions).filter(shown);
        let question = match all.max_by_key(|question| (question.opened_at, question.number)).cloned() {
            Some(question) => {
                let papers = Papers::of(db, &question)?;
                Some((question, papers))
            }
            None => None,
        };
        Ok(Self { hall, question })
    }

    fn face(&self, reader: &Reader, config: &Config) -> Result<Face, PageError> {
        let voice = reader.voice_at(&self.hall.meeting.zone);
        let shown = self
            .question
            .as_ref()
            .and_then(|(question, papers)| Some((question, self.hall.dossier_of(question)?, papers)));
        let (q, result, state) = match shown {
            Some((question, dossier, papers)) => (
                Some(QuestionView::of(voice, dossier, question)?),
                ResultView::of(voice, dossier, question, papers),
                Some(question.state),
            ),
            None => (None, None, None),
        };
        let is_drawn = result.as_ref().is_some_and(|result| result.is_drawn);
        let next = if self.hall.pending.is_none() { self.next(reader) } else { None };
        let Hall { sitting, meeting, body, life, .. } = &self.hall;
        let shows_code = sitting.closed_at.is_none() && reader.visitor.may(Act::RecordAttendance, &body.id, None);
        Ok(Face {
            page: Page::new(reader, ""),
            q,
            result,
            state,
            is_drawn,
            next,
            suspended: SuspensionView::of(voice, meeting, sitting, life),
            check_in: shows_code.then(|| {
                let address = config.public_url.split("://").last().unwrap_or_default();
                (format!("{address}{}", paths::CHECK_IN), spaced(&sitting.code))
            }),
        })
    }

    fn next(&self, reader: &Reader) -> Option<String> {
        let following = |dossier: &Dossier| match next(dossier, &dossier.voting_list(), &dossier.decided())? {
            Put::Amendment(id) => Some(what(reader.voice, dossier, Some(&id))),
            Put::Whole => Some(what(reader.voice, dossier, None)),
            Put::Clause(_) => None,
        };
        self.hall.dossiers.iter().find_map(following)
    }
}

/// "123456" as it is read out: "123 456".
pub(super) fn spaced(code: &str) -> String {
    code.split_at_checked(3).map_or_else(|| code.to_owned(), |(first, last)| format!("{first} {last}"))
}

#[derive(Template)]
#[template(path = "screens/_face.html")]
struct Face {
    page: Page,
    q: Option<QuestionView>,
    result: Option<ResultView>,
    state: Option<QuestionState>,
    /// Whether the drawing of the hall takes the place of the words.
    is_drawn: bool,
    /// What comes next, once nothing is before the body.
    next: Option<String>,
    suspended: Option<SuspensionView>,
    /// Where delegations check in and with which code: only where whoever keeps the attendance opened the screen.
    check_in: Option<(String, String)>,
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
        page: Page::new(&reader, reader.voice.say("sitting-screen")),
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
