//! The minutes of a sitting as a document: what it reads, what is to be corrected in it, and what may be done with it.

use actix_web::web::{Data, Form, Path};
use askama::Template;

use super::form::Faults;
use super::minutes::{Loaded, frame, read};
use super::rendering::{self, Pen};
use super::sittings::Once;
use super::{Page, PageError, PageResult, Reader, html, paths, saved, see_other};
use crate::actions::{ActResult, approve_minutes, issue_minutes, minutes_life, minutes_text, once};
use crate::ids::{ParagraphId, SittingId};
use crate::l10n::{self, Rich, Voice};
use crate::procedure::{Act, MinutesLife};
use crate::storage::bodies::Body;
use crate::storage::meetings::{self, Meeting};
use crate::storage::minutes::{Minutes, MinutesCorrection, Paragraph};
use crate::storage::{Db, Store, StoreError, StoreResult, Tx, sittings};
use crate::text::diff::display;
use crate::text::reference::Names;

/// A paragraph with what may be done to it.
struct Line {
    id: ParagraphId,
    heading: bool,
    words: String,
    /// The entry of the journal that it tells.
    seq: Option<i64>,
    edit: Option<String>,
    add: Option<String>,
    correct: Option<String>,
}

/// A correction.
struct CorrectionLine {
    number: i64,
    /// Where the paragraph stands on this page.
    anchor: ParagraphId,
    delegation: String,
    difference: Rich,
    reason: String,
    proposed: Rich,
    /// Taken up or not, and when; none: it waits.
    answered: Option<Rich>,
    answer: String,
    consider: Option<String>,
}

#[derive(Template)]
#[template(path = "minutes/document.html")]
struct Document {
    page: Page,
    faults: Faults,
    language: String,
    /// Draft, provisional or approved, in words.
    standing: Rich,
    until: Option<String>,
    lines: Vec<Line>,
    /// Where a paragraph before all others is added.
    first: Option<String>,
    corrections: Vec<CorrectionLine>,
    issue: Option<String>,
    approve: Option<String>,
    /// Why it cannot be approved now, for whoever may.
    not_yet: Option<String>,
    /// The place and the hash of the last entry that it tells.
    head: (i64, String),
    digest: Option<String>,
    text: Option<String>,
}

/// Whether a sitting is open at which minutes of the body may be approved.
pub(super) fn in_session(db: &mut Db, body: &Body, meeting: &Meeting) -> StoreResult<bool> {
    if sittings::open_of_meeting(db, &meeting.id)?.is_some() {
        return Ok(true);
    }
    let led = meetings::led_by(db, &body.id)?;
    Ok(sittings::open(db)?.iter().any(|(sitting, _)| led.iter().any(|one| one.id == sitting.meeting_id)))
}

/// The page of the document.
pub(super) fn render(reader: &Reader, loaded: &Loaded, faults: Faults) -> PageResult {
    let (minutes, paragraphs, corrections) = loaded.document.as_ref().ok_or(StoreError::NotFound)?;
    let voice = reader.voice_at(&loaded.meeting.zone);
    let keeps = reader.visitor.may(Act::KeepMinutes, &loaded.body.id, None);
    let life = minutes_life(minutes, corrections);
    let id = &minutes.sitting_id;
    let drafting = keeps && life.issued.is_none();
    let (approve, not_yet) = approval(reader, voice, loaded, life);
    let status = faults.status;
    let template = Document {
        page: frame(reader, voice, loaded),
        language: minutes.language.clone(),
        standing: standing(voice, loaded, minutes),
        until: until(reader, voice, loaded, life),
        lines: lines(reader, loaded, life),
        first: drafting.then(|| paths::minutes_act(id, "paragraph")),
        corrections: correction_lines(voice, loaded, (paragraphs, corrections), keeps && life.approved.is_none()),
        issue: drafting.then(|| paths::minutes_act(id, "issue")),
        approve,
        not_yet,
        head: (minutes.head_seq, minutes.head_hash.clone()),
        digest: minutes.digest.clone(),
        text: life.issued.map(|_| paths::minutes_text(id)),
        faults,
    };
    html(status, &template)
}

fn standing(voice: Voice, loaded: &Loaded, minutes: &Minutes) -> Rich {
    let zone = l10n::zone(&loaded.meeting.zone);
    match (minutes.issued_at, minutes.approved_at) {
        (_, Some(at)) => voice.m("minutes-approved").arg("time", voice.time_tag(at, zone)).rich(),
        (Some(at), None) => voice.m("minutes-provisional").arg("time", voice.time_tag(at, zone)).rich(),
        (None, None) => voice.m("minutes-is-draft").rich(),
    }
}

/// Until when corrections may be proposed.
fn until(reader: &Reader, voice: Voice, loaded: &Loaded, life: MinutesLife) -> Option<String> {
    life.issued.filter(|_| life.approved.is_none())?;
    let Some(until) = life.until else { return Some(voice.say("minutes-until-approval")) };
    let when = voice.both_times(until, l10n::zone(&loaded.meeting.zone));
    if reader.now > until {
        return Some(voice.m("minutes-until-over").arg("until", when).to_string());
    }
    let left = voice.duration_left(reader.now, until);
    Some(voice.m("minutes-until").arg("until", when).arg("left", left).to_string())
}

/// Where the chair approves them, or why that cannot be now.
fn approval(reader: &Reader, voice: Voice, loaded: &Loaded, life: MinutesLife) -> (Option<String>, Option<String>) {
    let may = reader.visitor.may(Act::ApproveMinutes, &loaded.body.id, None);
    if !may || life.issued.is_none() || life.approved.is_some() {
        return (None, None);
    }
    let over = life.until.is_none_or(|until| reader.now > until);
    let key = match (over, life.unanswered, loaded.in_session) {
        (false, ..) => "minutes-not-yet-time",
        (true, 1.., _) => "minutes-not-yet-answers",
        (true, 0, false) => "minutes-not-yet-sitting",
        (true, 0, true) => return (Some(paths::minutes_act(&loaded.sitting.id, "approval")), None),
    };
    (None, Some(voice.say(key)))
}

fn lines(reader: &Reader, loaded: &Loaded, life: MinutesLife) -> Vec<Line> {
    let Some((_, paragraphs, _)) = &loaded.document else { return Vec::new() };
    let id = &loaded.sitting.id;
    let may = |act| reader.visitor.may(act, &loaded.body.id, None);
    let drafting = may(Act::KeepMinutes) && life.issued.is_none();
    let over = life.until.is_some_and(|until| reader.now > until);
    let correcting = may(Act::CorrectMinutes) && life.issued.is_some() && life.approved.is_none() && !over;
    let at = |act: &str, name: &str, one: &Paragraph| format!("{}?{name}={}", paths::minutes_act(id, act), one.id);
    let line = |one: &Paragraph| Line {
        id: one.id.clone(),
        heading: one.heading,
        words: one.words.clone(),
        seq: one.entry,
        edit: drafting.then(|| at("paragraph", "paragraph", one)),
        add: drafting.then(|| at("paragraph", "after", one)),
        correct: correcting.then(|| at("correction", "paragraph", one)),
    };
    paragraphs.iter().map(line).collect()
}

fn correction_lines(
    voice: Voice,
    loaded: &Loaded,
    (paragraphs, corrections): (&[Paragraph], &[MinutesCorrection]),
    may_answer: bool,
) -> Vec<CorrectionLine> {
    let line = |one: &MinutesCorrection| {
        let zone = l10n::zone(&loaded.meeting.zone);
        let now = paragraphs.iter().find(|paragraph| paragraph.id == one.paragraph_id);
        let before = match one.taken_up {
            Some(true) => one.former.as_str(),
            _ => now.map_or("", |paragraph| paragraph.words.as_str()),
        };
        let key = if one.taken_up == Some(true) { "minutes-taken-up" } else { "minutes-not-taken-up" };
        let waits = may_answer && one.answered_at.is_none();
        CorrectionLine {
            number: one.number,
            anchor: one.paragraph_id.clone(),
            delegation: loaded.delegation(one.delegation_id.as_str()).to_owned(),
            difference: difference(voice, before, &one.words),
            reason: one.reason.clone(),
            proposed: voice.time_tag(one.proposed_at, zone),
            answered: one.answered_at.map(|at| voice.m(key).arg("time", voice.time_tag(at, zone)).rich()),
            answer: one.answer.clone(),
            consider: waits.then(|| format!("{}?correction={}", paths::minutes_act(&one.sitting_id, "answer"), one.id)),
        }
    };
    corrections.iter().map(line).collect()
}

/// The difference of two paragraphs.
pub(super) fn difference(voice: Voice, before: &str, after: &str) -> Rich {
    rendering::pieces(Pen::new(voice, &Names::default()), &display(before, after))
}

/// GET /sittings/{id}/minutes.txt: the text as it reads, whose digest the approval prints.
pub(super) async fn file(reader: Reader, store: Data<Store>, id: Path<SittingId>) -> PageResult {
    let loaded = read(&reader, &store, id.into_inner()).await?;
    let issued = loaded.document.as_ref().filter(|(minutes, ..)| minutes.issued_at.is_some());
    let shown = issued.filter(|_| loaded.shows_document(&reader.visitor));
    let (minutes, paragraphs, _) = shown.ok_or(PageError::from(StoreError::NotFound))?;
    let name = format!("minutes-{}.txt", loaded.sitting.number);
    Ok(saved(&name, "text/plain; charset=utf-8", minutes_text(minutes, paragraphs)))
}

/// POST /sittings/{id}/minutes/issue: issues the minutes provisionally.
pub(super) async fn issue(reader: Reader, store: Data<Store>, id: Path<SittingId>, form: Form<Once>) -> PageResult {
    let visitor = reader.visitor.clone();
    let act = move |tx: &mut Tx<'_>, id: &SittingId| issue_minutes(tx, &visitor, id);
    conduct(&reader, &store, id.into_inner(), form.key().to_owned(), act).await
}

/// POST /sittings/{id}/minutes/approval: approves them.
pub(super) async fn approve(reader: Reader, store: Data<Store>, id: Path<SittingId>, form: Form<Once>) -> PageResult {
    let visitor = reader.visitor.clone();
    let act = move |tx: &mut Tx<'_>, id: &SittingId| approve_minutes(tx, &visitor, id);
    conduct(&reader, &store, id.into_inner(), form.key().to_owned(), act).await
}

/// Does an act on the document and goes back to its page, which also shows what was refused.
async fn conduct(
    reader: &Reader,
    store: &Store,
    id: SittingId,
    key: String,
    act: impl FnOnce(&mut Tx<'_>, &SittingId) -> ActResult<()> + Send + 'static,
) -> PageResult {
    let sitting = id.clone();
    let done = store.write(move |tx: &mut Tx<'_>| -> ActResult<String> {
        once(tx, &key, |tx| {
            act(tx, &sitting)?;
            Ok(paths::minutes(&sitting))
        })
    });
    let error = match done.await {
        Ok(location) => return Ok(see_other(location)),
        Err(error) => error,
    };
    // Whoever may not know of the document is told only what refuses the act.
    let loaded = match read(reader, store, id).await {
        Ok(loaded) if loaded.shows_document(&reader.visitor) => loaded,
        _ => return Err(error.into()),
    };
    let faults = Faults::of(reader.voice_at(&loaded.meeting.zone), error)?;
    render(reader, &loaded, faults)
}
