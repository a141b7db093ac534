//! The forms of minutes: a paragraph of the draft, a correction that a delegation proposes, the answer to it.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path, Query};
use askama::Template;
use serde::Deserialize;

use super::form::Faults;
use super::minutes::{Loaded, frame, read};
use super::minutes_document::difference;
use super::{Page, PageResult, Reader, html, paths, see_other};
use crate::actions::{
    ActError, ActResult, AnswerCorrection, CorrectMinutes, Invalid, Remark, SaveParagraph, answer_minutes_correction,
    correct_minutes, minutes_life, once, save_paragraph,
};
use crate::ids::{MinutesCorrectionId, ParagraphId, SittingId};
use crate::l10n::{Message, Rich};
use crate::procedure::Act;
use crate::storage::minutes::{MinutesCorrection, Paragraph};
use crate::storage::{Store, StoreError, Tx};

/// A paragraph as it was typed. Both of `paragraph` and `after` are empty for a new one before all.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct ParagraphForm {
    once: String,
    paragraph: String,
    after: String,
    revision: i64,
    words: String,
    heading: String,
    remove: String,
}

#[derive(Template)]
#[template(path = "minutes/paragraph.html")]
struct Edit {
    page: Page,
    faults: Faults,
    here: String,
    cancel: String,
    typed: ParagraphForm,
    /// What somebody else saved meanwhile, and the difference from it to what was typed.
    stale: Option<(String, Rich)>,
}

/// GET /sittings/{id}/minutes/paragraph: the form of a paragraph, or of a new one.
pub(super) async fn edit(
    reader: Reader,
    store: Data<Store>,
    id: Path<SittingId>,
    asked: Query<ParagraphForm>,
) -> PageResult {
    let loaded = read(&reader, &store, id.into_inner()).await?;
    let mut typed = asked.into_inner();
    if !typed.paragraph.is_empty() {
        let stands = paragraph(&loaded, &typed.paragraph).ok_or(StoreError::NotFound)?;
        typed.words.clone_from(&stands.words);
        typed.revision = stands.revision;
        typed.heading = if stands.heading { "yes".to_owned() } else { String::new() };
    }
    edit_page(&reader, &loaded, typed, Faults::none(), None)
}

fn paragraph<'a>(loaded: &'a Loaded, id: &str) -> Option<&'a Paragraph> {
    loaded.document.as_ref()?.1.iter().find(|one| one.id.as_str() == id)
}

fn edit_page(
    reader: &Reader,
    loaded: &Loaded,
    typed: ParagraphForm,
    faults: Faults,
    stale: Option<(String, Rich)>,
) -> PageResult {
    let (drafted, _, corrections) = loaded.document.as_ref().ok_or(StoreError::NotFound)?;
    reader.visitor.permit(Act::KeepMinutes, &loaded.body.id, None)?;
    minutes_life(drafted, corrections).check_writing().map_err(ActError::from)?;
    let voice = reader.voice_at(&loaded.meeting.zone);
    let title = if typed.paragraph.is_empty() { "minutes-add" } else { "minutes-edit" };
    let frame = frame(reader, voice, loaded);
    let status = faults.status;
    let template = Edit {
        page: frame.titled(voice.say(title)).under(paths::minutes(&loaded.sitting.id), frame.title.clone()),
        here: paths::minutes_act(&loaded.sitting.id, "paragraph"),
        cancel: paths::minutes(&loaded.sitting.id),
        typed,
        stale,
        faults,
    };
    html(status, &template)
}

/// POST /sittings/{id}/minutes/paragraph: saves it, adds it or takes it out. What somebody else saved meanwhile is shown beside
/// what was typed.
pub(super) async fn update(
    reader: Reader,
    store: Data<Store>,
    id: Path<SittingId>,
    form: Form<ParagraphForm>,
) -> PageResult {
    let (id, visitor, typed) = (id.into_inner(), reader.visitor.clone(), form.into_inner());
    let (sitting, sent) = (id.clone(), typed.clone());
    let done = store.write(move |tx: &mut Tx<'_>| -> ActResult<String> {
        once(tx, &sent.once, |tx| {
            save_paragraph(tx, &visitor, &sitting, &sent.input()?)?;
            let at = if sent.paragraph.is_empty() { &sent.after } else { &sent.paragraph };
            Ok(format!("{}#{at}", paths::minutes(&sitting)))
        })
    });
    let error = match done.await {
        Ok(location) => return Ok(see_other(location)),
        Err(error) => error,
    };
    let loaded = read(&reader, &store, id).await?;
    let voice = reader.voice_at(&loaded.meeting.zone);
    match (error, paragraph(&loaded, &typed.paragraph)) {
        (ActError::Store(StoreError::Stale), Some(theirs)) => {
            let faults = Faults { status: StatusCode::CONFLICT, ..Faults::none() };
            let stale = Some((theirs.words.clone(), difference(voice, &theirs.words, &typed.words)));
            let typed = ParagraphForm { revision: theirs.revision, ..typed };
            edit_page(&reader, &loaded, typed, faults, stale)
        }
        (error, _) => edit_page(&reader, &loaded, typed, Faults::of(voice, error)?, None),
    }
}

impl ParagraphForm {
    fn input(&self) -> ActResult<SaveParagraph> {
        let id = |text: &str| (!text.is_empty()).then(|| ParagraphId::new(text));
        Ok(SaveParagraph {
            paragraph: id(&self.paragraph),
            after: id(&self.after),
            revision: self.revision,
            words: Remark::new(&self.words).map_err(|fault| ActError::field("words", fault))?,
            heading: !self.heading.is_empty(),
            remove: !self.remove.is_empty(),
        })
    }
}

/// A correction as it was typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct CorrectionForm {
    once: String,
    paragraph: String,
    words: String,
    reason: String,
}

#[derive(Template)]
#[template(path = "minutes/correction.html")]
struct Propose {
    page: Page,
    faults: Faults,
    here: String,
    cancel: String,
    stands: String,
    typed: CorrectionForm,
}

/// GET /sittings/{id}/minutes/correction: the form that proposes a correction.
pub(super) async fn propose(
    reader: Reader,
    store: Data<Store>,
    id: Path<SittingId>,
    asked: Query<CorrectionForm>,
) -> PageResult {
    let loaded = read(&reader, &store, id.into_inner()).await?;
    let mut typed = asked.into_inner();
    paragraph(&loaded, &typed.paragraph).ok_or(StoreError::NotFound)?.words.clone_into(&mut typed.words);
    propose_page(&reader, &loaded, typed, Faults::none())
}

fn propose_page(reader: &Reader, loaded: &Loaded, typed: CorrectionForm, faults: Faults) -> PageResult {
    let (drafted, _, corrections) = loaded.document.as_ref().ok_or(StoreError::NotFound)?;
    reader.visitor.permit(Act::CorrectMinutes, &loaded.body.id, None)?;
    if !loaded.shows_document(&reader.visitor) {
        return Err(StoreError::NotFound.into());
    }
    minutes_life(drafted, corrections).check_provisional().map_err(ActError::from)?;
    let voice = reader.voice_at(&loaded.meeting.zone);
    let frame = frame(reader, voice, loaded);
    let status = faults.status;
    let template = Propose {
        page: frame.titled(voice.say("minutes-correct")).under(paths::minutes(&loaded.sitting.id), frame.title.clone()),
        here: paths::minutes_act(&loaded.sitting.id, "correction"),
        cancel: paths::minutes(&loaded.sitting.id),
        stands: paragraph(loaded, &typed.paragraph).ok_or(StoreError::NotFound)?.words.clone(),
        typed,
        faults,
    };
    html(status, &template)
}

/// POST /sittings/{id}/minutes/correction: proposes it.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    id: Path<SittingId>,
    form: Form<CorrectionForm>,
) -> PageResult {
    let (id, visitor, typed) = (id.into_inner(), reader.visitor.clone(), form.into_inner());
    let (sitting, sent) = (id.clone(), typed.clone());
    let done = store.write(move |tx: &mut Tx<'_>| -> ActResult<String> {
        once(tx, &sent.once, |tx| {
            correct_minutes(tx, &visitor, &sitting, &sent.input()?)?;
            Ok(format!("{}#corrections", paths::minutes(&sitting)))
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => {
            let loaded = read(&reader, &store, id).await?;
            let faults = Faults::of(reader.voice_at(&loaded.meeting.zone), error)?;
            propose_page(&reader, &loaded, typed, faults)
        }
    }
}

impl CorrectionForm {
    fn input(&self) -> ActResult<CorrectMinutes> {
        let mut invalid = Invalid::new();
        let words = invalid.take("words", Remark::new(&self.words));
        let reason = invalid.take("reason", Remark::new(&self.reason));
        invalid.check()?;
        Ok(CorrectMinutes {
            paragraph: ParagraphId::new(self.paragraph.as_str()),
            words: words.unwrap_or_default(),
            reason: reason.unwrap_or_default(),
        })
    }
}

/// An answer as it was typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct AnswerForm {
    once: String,
    correction: String,
    /// "taken-up" or "not-taken-up".
    decision: String,
    words: String,
    answer: String,
}

#[derive(Template)]
#[template(path = "minutes/answer.html")]
struct Answer {
    page: Page,
    faults: Faults,
    here: String,
    cancel: String,
    delegation: String,
    reason: String,
    difference: Rich,
    typed: AnswerForm,
}

/// GET /sittings/{id}/minutes/answer: the form that answers a correction.
pub(super) async fn consider(
    reader: Reader,
    store: Data<Store>,
    id: Path<SittingId>,
    asked: Query<AnswerForm>,
) -> PageResult {
    let loaded = read(&reader, &store, id.into_inner()).await?;
    let mut typed = asked.into_inner();
    correction(&loaded, &typed.correction).ok_or(StoreError::NotFound)?.words.clone_into(&mut typed.words);
    answer_page(&reader, &loaded, typed, Faults::none())
}

fn correction<'a>(loaded: &'a Loaded, id: &str) -> Option<&'a MinutesCorrection> {
    loaded.document.as_ref()?.2.iter().find(|one| one.id.as_str() == id)
}

fn answer_page(reader: &Reader, loaded: &Loaded, typed: AnswerForm, faults: Faults) -> PageResult {
    reader.visitor.permit(Act::KeepMinutes, &loaded.body.id, None)?;
    let proposed = correction(loaded, &typed.correction).ok_or(StoreError::NotFound)?;
    if proposed.answered_at.is_some() {
        return Err(StoreError::Stale.into());
    }
    let stands = paragraph(loaded, proposed.paragraph_id.as_str()).ok_or(StoreError::NotFound)?;
    let voice = reader.voice_at(&loaded.meeting.zone);
    let frame = frame(reader, voice, loaded);
    let title = voice.m("minutes-correction").arg("number", proposed.number).to_string();
    let status = faults.status;
    let template = Answer {
        page: frame.titled(title).under(paths::minutes(&loaded.sitting.id), frame.title.clone()),
        here: paths::minutes_act(&loaded.sitting.id, "answer"),
        cancel: paths::minutes(&loaded.sitting.id),
        delegation: loaded.delegation(proposed.delegation_id.as_str()).to_owned(),
        reason: proposed.reason.clone(),
        difference: difference(voice, &stands.words, &proposed.words),
        typed,
        faults,
    };
    html(status, &template)
}

/// POST /sittings/{id}/minutes/answer: answers it.
pub(super) async fn answer(
    reader: Reader,
    store: Data<Store>,
    id: Path<SittingId>,
    form: Form<AnswerForm>,
) -> PageResult {
    let (id, visitor, typed) = (id.into_inner(), reader.visitor.clone(), form.into_inner());
    let (sitting, sent) = (id.clone(), typed.clone());
    let done = store.write(move |tx: &mut Tx<'_>| -> ActResult<String> {
        once(tx, &sent.once, |tx| {
            answer_minutes_correction(tx, &visitor, &sitting, &sent.input()?)?;
            Ok(format!("{}#corrections", paths::minutes(&sitting)))
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => {
            let loaded = read(&reader, &store, id).await?;
            let faults = Faults::of(reader.voice_at(&loaded.meeting.zone), error)?;
            answer_page(&reader, &loaded, typed, faults)
        }
    }
}

impl AnswerForm {
    fn input(&self) -> ActResult<AnswerCorrection> {
        let mut invalid = Invalid::new();
        let takes_up = match self.decision.as_str() {
            "taken-up" => Ok(true),
            "not-taken-up" => Ok(false),
            _ => Err(Message::new("error-choose")),
        };
        let takes_up = invalid.take("decision", takes_up);
        let words = invalid.take("words", Remark::new(&self.words));
        let answer = invalid.take("answer", Remark::new(&self.answer));
        invalid.check()?;
        Ok(AnswerCorrection {
            correction: MinutesCorrectionId::new(self.correction.as_str()),
            words: words.filter(|_| takes_up == Some(true)),
            answer: answer.unwrap_or_default(),
        })
    }
}
