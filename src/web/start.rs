//! The start page: what is on now, what waits for me, what was adopted.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;
use chrono::TimeZone as _;

use super::followed::Followed;
use super::listed::{Listed, listed, meeting_title};
use super::offices::{Desk, desks};
use super::waiting::{Waiting, waiting};
use super::{Page, PageResult, Reader, html, paths};
use crate::clock::Moment;
use crate::ids::DeclarationId;
use crate::l10n::{Rich, zone};
use crate::procedure::{QuestionState, Stage, Subject};
use crate::storage::amendments::{self, Amendment};
use crate::storage::bodies::{self, Body};
use crate::storage::declarations::{self, Deadline, StageEntry};
use crate::storage::meetings::{self, Meeting};
use crate::storage::questions::{self, Question};
use crate::storage::sittings::{self, Sitting};
use crate::storage::{Db, Store, StoreResult, publications};

/// How many adopted texts the page names.
const ADOPTED: i64 = 8;

/// What goes on in all bodies: a fixed number of queries.
pub(super) struct Going {
    pub(super) bodies: Vec<Body>,
    pub(super) meetings: Vec<(Meeting, Body)>,
    pub(super) sittings: Vec<(Sitting, Meeting)>,
    pub(super) questions: Vec<Question>,
    /// The amendments that the questions are about.
    pub(super) amendments: Vec<Amendment>,
    /// The declarations that are not decided and that the reader may read.
    pub(super) declarations: Vec<Listed>,
    pub(super) deadlines: Vec<Deadline>,
    /// The declarations that were adopted: first those that are still to be published.
    pub(super) adopted: Vec<Listed>,
    adopted_on: Vec<StageEntry>,
}

impl Going {
    fn load(db: &mut Db, reader: &Reader) -> StoreResult<Self> {
        let bodies = bodies::all(db)?;
        let questions = questions::before_bodies(db)?;
        let undecided = declarations::undecided(db)?;
        let declarations = listed(db, &reader.visitor, &bodies, undecided)?;
        let ids: Vec<_> = declarations.iter().map(|one| one.declaration.id.clone()).collect();
        let put: Vec<_> = questions.iter().filter_map(|question| question.amendment_id.clone()).collect();
        let published: Vec<_> = publications::newest(db, ADOPTED)?.into_iter().map(|one| one.declaration_id).collect();
        let mut adopted = declarations::to_be_published(db)?;
        let waiting: Vec<_> = adopted.iter().map(|one| one.id.clone()).collect();
        adopted.extend(declarations::some(db, &published)?);
        Ok(Self {
            meetings: meetings::all(db)?,
            sittings: sittings::open(db)?,
            amendments: amendments::some(db, &put)?,
            deadlines: declarations::deadlines_in_force(db, &ids)?,
            adopted_on: declarations::entries_to(db, &waiting, Stage::Adopted)?,
            adopted: listed(db, &reader.visitor, &bodies, adopted)?,
            bodies,
            questions,
            declarations,
        })
    }

    /// Whether a sitting is open of a body in which the reader has a place.
    fn is_followed(&self, reader: &Reader) -> bool {
        let led = |id| self.meetings.iter().find(|(meeting, _)| meeting.id == id).map(|(_, body)| &body.id);
        let mut bodies = self.sittings.iter().filter_map(|(sitting, _)| led(sitting.meeting_id.clone()));
        bodies.any(|body| reader.visitor.seats(body).next().is_some())
    }

    /// A declaration that the reader may read.
    pub(super) fn declaration(&self, id: &DeclarationId) -> Option<&Listed> {
        self.declarations.iter().find(|one| one.declaration.id == *id)
    }

    fn zone_of(&self, one: &Listed) -> &str {
        let meeting = self.meetings.iter().find(|(meeting, _)| meeting.id == one.declaration.meeting_id);
        meeting.map_or("UTC", |(meeting, _)| meeting.zone.as_str())
    }

    /// What a question is about, in words.
    pub(super) fn about(&self, reader: &Reader, question: &Question) -> String {
        let amendment = self.amendments.iter().find(|one| Some(&one.id) == question.amendment_id.as_ref());
        match (question.subject, amendment) {
            (Subject::Amendment, Some(amendment)) => {
                reader.voice.m("on-amendment").arg("label", amendment.cited()).to_string()
            }
            (subject, _) => reader.voice.say(subject.key()),
        }
    }
}

/// A question before a body.
struct Put {
    href: String,
    about: String,
    title: String,
    lang: String,
    open: bool,
    /// Whether it is answered in writing.
    in_writing: bool,
}

/// A sitting that is open.
struct Open {
    href: String,
    meeting: String,
    number: i64,
}

/// A declaration on its way, and until when its stage's doors are open.
struct OnItsWay {
    one: Listed,
    due: Option<Rich>,
}

/// An adopted declaration, and when it was adopted if it is still to be published.
struct Adopted {
    one: Listed,
    note: Option<String>,
}

#[derive(Template)]
#[template(path = "start/show.html")]
struct Show {
    page: Page,
    put: Vec<Put>,
    open: Vec<Open>,
    on_its_way: Vec<OnItsWay>,
    waiting: Vec<Waiting>,
    /// The ballot that waits for the reader.
    ballot: Option<String>,
    adopted: Vec<Adopted>,
    followed: Followed,
    desks: Vec<Desk>,
    /// Whether a sitting is open that the reader takes part in.
    follows: bool,
    signed_in: bool,
    /// Whether no body was founded yet.
    is_new: bool,
}

/// GET /: what is on now.
pub(super) async fn show(reader: Reader, store: Data<Store>) -> PageResult {
    let asking = reader.clone();
    let read = move |db: &mut Db| -> StoreResult<_> {
        let going = Going::load(db, &asking)?;
        let waiting = waiting(db, &asking, &going)?;
        let followed = Followed::load(db, &asking, &going.bodies)?;
        Ok((going, waiting, followed))
    };
    let (going, waiting, followed) = store.read(read).await?;
    let template = Show {
        page: Page::new(&reader, reader.voice.say("start-title")),
        put: put(&reader, &going),
        open: open(&going),
        ballot: waiting.iter().find(|one| one.is_ballot).map(|one| one.href.clone()),
        waiting,
        signed_in: reader.visitor.account.is_some(),
        is_new: going.bodies.is_empty(),
        on_its_way: on_its_way(&reader, &going),
        adopted: adopted(&reader, &going),
        desks: desks(&reader, &going),
        follows: going.is_followed(&reader),
        followed,
    };
    html(StatusCode::OK, &template)
}

fn put(reader: &Reader, going: &Going) -> Vec<Put> {
    let shown =
        going.questions.iter().filter_map(|question| Some((question, going.declaration(&question.declaration_id)?)));
    let put = shown.map(|(question, on)| Put {
        href: paths::question(&question.id),
        about: going.about(reader, question),
        title: on.label(reader.voice),
        lang: on.lang.clone(),
        open: question.state == QuestionState::Open,
        in_writing: question.sitting_id.is_none(),
    });
    put.collect()
}

/// The open sittings at which no question is put that the page names already.
fn open(going: &Going) -> Vec<Open> {
    let quiet =
        |sitting: &Sitting| going.questions.iter().all(|question| question.sitting_id.as_ref() != Some(&sitting.id));
    let open = going.sittings.iter().filter(|(sitting, _)| quiet(sitting)).map(|(sitting, meeting)| Open {
        href: paths::sitting(&sitting.id),
        meeting: meeting_title(meeting),
        number: sitting.number,
    });
    open.collect()
}

fn on_its_way(reader: &Reader, going: &Going) -> Vec<OnItsWay> {
    let tabled = going.declarations.iter().filter(|one| !one.draft);
    let on_its_way = tabled.map(|one| {
        let due = going.deadlines.iter().filter(|deadline| deadline.declaration_id == one.declaration.id);
        let next = due.map(|deadline| deadline.due_at).filter(|due| *due > reader.now).min();
        OnItsWay { due: next.map(|due| until(reader, going.zone_of(one), due)), one: one.clone() }
    });
    on_its_way.collect()
}

fn adopted(reader: &Reader, going: &Going) -> Vec<Adopted> {
    let adopted = going.adopted.iter().map(|one| {
        let entry = going.adopted_on.iter().find(|entry| entry.declaration_id == one.declaration.id);
        let day = |at: Moment| zone(going.zone_of(one)).from_utc_datetime(&at).date_naive();
        let words = |at: Moment| reader.voice.m("start-adopted-on").arg("date", day(at)).to_string();
        Adopted { note: entry.map(|entry| words(entry.opened_at)), one: one.clone() }
    });
    adopted.collect()
}

/// Until when, in the meeting's zone and the reader's own if there is one, and how long that is.
fn until(reader: &Reader, place: &str, due: Moment) -> Rich {
    let voice = reader.voice_at(place);
    let left = voice.duration_left(reader.now, due);
    voice.m("start-due").arg("due", voice.time_tag(due, zone(place))).arg("left", left).rich()
}
