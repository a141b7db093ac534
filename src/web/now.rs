//! What is on now, for a delegate with one hand free: the question before my bodies, at once.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::listed::meeting_title;
use super::sittings::Was;
use super::{Page, PageError, PageResult, Reader, fragment, html, paths, see_other};
use crate::actions::Visitor;
use crate::ids::{QuestionId, SittingId};
use crate::storage::{Db, Store, StoreResult, meetings, questions, sitting_life, sittings};

/// What is before the bodies of somebody.
#[derive(Default)]
struct On {
    questions: Vec<QuestionId>,
    sittings: Vec<(SittingId, i64, String)>,
    /// How many of the sittings are suspended.
    suspended: usize,
}

impl On {
    fn load(db: &mut Db, visitor: &Visitor) -> StoreResult<Self> {
        let mut on = Self::default();
        let mut bodies: Vec<_> = visitor.memberships.iter().map(|seat| &seat.body_id).collect();
        bodies.dedup();
        for body in bodies {
            for meeting in meetings::of_body(db, body)? {
                let Some(sitting) = sittings::open_of_meeting(db, &meeting.id)? else { continue };
                on.questions.extend(questions::at_sitting(db, &sitting.id)?.map(|question| question.id));
                on.suspended += usize::from(sitting_life::suspended_since(db, &sitting.id)?.is_some());
                on.sittings.push((sitting.id, sitting.number, meeting_title(&meeting)));
            }
        }
        on.questions.dedup();
        Ok(on)
    }

    /// A word for all of it.
    fn key(&self) -> String {
        let questions: Vec<&str> = self.questions.iter().map(QuestionId::as_str).collect();
        format!("{}-{}-{}", self.sittings.len(), self.suspended, questions.join("-"))
    }
}

#[derive(Template)]
#[template(path = "now/show.html")]
struct Show {
    page: Page,
    questions: Vec<(String, String)>,
    /// Address, number and meeting of each that is open.
    sittings: Vec<(String, i64, String)>,
    state_src: String,
    /// Whether every sitting that is open is suspended.
    suspended: bool,
}

/// GET /now: the open question, else what there is to wait for.
pub(super) async fn show(reader: Reader, store: Data<Store>) -> PageResult {
    reader.visitor.signed_in()?;
    let visitor = reader.visitor.clone();
    let on = store.read(move |db| On::load(db, &visitor)).await?;
    if let [question] = on.questions.as_slice() {
        return Ok(see_other(paths::question(question)));
    }
    let name = |id: &QuestionId| (paths::question(id), reader.voice.say("sitting-now"));
    let template = Show {
        page: Page::new(&reader, reader.voice.say("now-title")).on_own_events(),
        questions: on.questions.iter().map(name).collect(),
        suspended: on.suspended > 0 && on.suspended == on.sittings.len(),
        state_src: format!("/now/state?was={}", on.key()),
        sittings: on.sittings.iter().map(|(id, number, title)| (paths::sitting(id), *number, title.clone())).collect(),
    };
    html(StatusCode::OK, &template)
}

#[derive(Template)]
#[template(path = "now/_state.html")]
struct State {
    words: String,
}

/// GET /now/state: nothing new, or that the page is to be loaded anew.
pub(super) async fn state(
    request: HttpRequest,
    reader: Reader,
    store: Data<Store>,
    was: Query<Was>,
) -> Result<HttpResponse, PageError> {
    reader.visitor.signed_in()?;
    let visitor = reader.visitor.clone();
    let on = store.read(move |db| On::load(db, &visitor)).await?;
    if on.key() != was.was {
        return Ok(fragment::passed());
    }
    fragment::answer(&request, &State { words: reader.voice.say("now-nothing") })
}
