//! Texts under the silence procedure: putting one, and its question's page, from which it is conducted.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;
use chrono::{Duration, TimeZone as _};
use chrono_tz::Tz;
use serde::Deserialize;

use super::declare_view::{DeclareView, declarations_of};
use super::form::{Faults, say_refusal};
use super::question_view::PassageView;
use super::questions::{Loaded, read, render};
use super::rendering::Pen;
use super::sheet::{Acted, Posted, act};
use super::{Page, PageError, PageResult, Reader, html, paths};
use crate::actions::{
    ActError, ActResult, BeginSilence, Dossier, Due, Heard, Hearing, Papers, Remark, WhoWasTold, begin_silence,
    extend_silence, foresee, note_told,
};
use crate::clock::Moment;
use crate::ids::{ClauseId, DelegationId, QuestionId};
use crate::l10n::{Rich, Voice, zone};
use crate::procedure::{Act, Choice, Decision, Method, QuestionState, Refusal, Stage, Subject};
use crate::storage::outages::Outage;
use crate::storage::questions::Question;
use crate::storage::silences::Silence;
use crate::storage::{Db, Store, StoreError, Tx, declarations};

/// Whether whoever presides may put this text under the silence procedure, as far as its rules and what runs go.
pub(super) fn may_begin(reader: &Reader, dossier: &Dossier) -> bool {
    let runs = dossier.questions.iter().any(|question| question.state.is_pending());
    let knows = dossier.rules().check_method(Subject::Whole, Method::Silence).is_ok();
    knows && !runs && dossier.permit(&reader.visitor, Act::ConductSilence).is_ok()
}

#[derive(Template)]
#[template(path = "silences/new.html")]
struct New {
    page: Page,
    faults: Faults,
    /// Why it cannot be put.
    refusal: Option<String>,
    /// The sentences that the chair reads and confirms.
    flagged: Vec<PassageView>,
    language: String,
    typed: BeginForm,
    /// The zone of the time, and how long it is at least.
    hint: String,
    text: String,
    action: String,
}

/// The form that puts a text under the silence procedure.
#[derive(Debug, Clone, Default)]
pub(super) struct BeginForm {
    once: String,
    due_at: String,
    confirmed: Vec<String>,
}

impl BeginForm {
    fn read(fields: Vec<(String, String)>) -> Self {
        let mut form = Self::default();
        for (name, value) in fields {
            match name.as_str() {
                "once" => form.once = value,
                "due_at" => form.due_at = value,
                "confirmed" => form.confirmed.push(value),
                _ => {}
            }
        }
        form
    }

    fn input(&self) -> BeginSilence {
        BeginSilence {
            due: Due::Local(self.due_at.clone()),
            confirmed: self.confirmed.iter().map(|name| ClauseId::new(name.as_str())).collect(),
        }
    }
}

/// GET /declarations/{slug}/silence: until when the text is to be circulated.
pub(super) async fn new(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    render_new(&reader, &store, slug.into_inner(), None, Faults::none()).await
}

async fn render_new(
    reader: &Reader,
    store: &Store,
    slug: String,
    typed: Option<BeginForm>,
    faults: Faults,
) -> PageResult {
    let dossier = store
        .read(move |db: &mut Db| {
            let declaration = declarations::by_name(db, &slug)?;
            Dossier::load(db, declaration)
        })
        .await
        .map_err(|error: StoreError| error)?;
    if !dossier.may_read(&reader.visitor) {
        return Err(PageError::Missing);
    }
    reader.visitor.permit(Act::ConductSilence, &dossier.body.id, Some(Stage::Plenary))?;
    let voice = reader.voice_at(&dossier.meeting.zone);
    let hours = dossier.rules().voting.silence_hours.value;
    let hint = voice.m("silence-due-hint").arg("zone", dossier.meeting.zone.as_str()).arg("hours", hours);
    let refused = check_beginning(reader, &dossier).err();
    let slug = &dossier.declaration.slug;
    let status = if faults.is_empty() { StatusCode::OK } else { faults.status };
    let template = New {
        page: Page::new(reader, voice.say("silence-title"))
            .under_text(&dossier)
            .under(paths::voting_list(slug), voice.say("list-title")),
        faults,
        refusal: refused.map(|refusal| say_refusal(voice, &refusal)),
        flagged: PassageView::all(Pen::of(voice, &dossier), &dossier.flagged()),
        language: dossier.declaration.language.to_string(),
        typed: typed.unwrap_or_else(|| BeginForm { due_at: earliest(reader, &dossier), ..BeginForm::default() }),
        hint: hint.to_string(),
        text: paths::declaration(slug),
        action: paths::silence(slug),
    };
    html(status, &template)
}

/// The first full hour at which it may end, as the clocks of the meeting show it.
fn earliest(reader: &Reader, dossier: &Dossier) -> String {
    let end = dossier.rules().earliest_end_of_silence(reader.now);
    let next = end.checked_add_signed(Duration::minutes(59)).unwrap_or(end);
    let there = zone(&dossier.meeting.zone).from_utc_datetime(&next);
    there.format("%Y-%m-%dT%H:00").to_string()
}

fn check_beginning(reader: &Reader, dossier: &Dossier) -> Result<(), Refusal> {
    match crate::actions::check_beginning_silence(dossier, &reader.visitor) {
        Err(ActError::Refused(refusal)) => Err(refusal),
        _ => Ok(()),
    }
}

/// POST /declarations/{slug}/silence: circulates the text.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    fields: Form<Vec<(String, String)>>,
) -> PageResult {
    let (slug, form) = (slug.into_inner(), BeginForm::read(fields.into_inner()));
    let (name, typed) = (slug.clone(), form.clone());
    let done = act(&store, &reader, form.once.clone(), move |tx, visitor| {
        let declaration = declarations::by_name(tx.db, &name)?;
        Ok(paths::question(&begin_silence(tx, visitor, &declaration.id, &typed.input())?))
    });
    match done.await? {
        Acted::Done(there) => Ok(there),
        Acted::Faulty(faults) => render_new(&reader, &store, slug, Some(form), faults).await,
    }
}

/// A question that is answered in writing, with what decides whether it has elapsed.
pub(super) struct InWriting {
    hearing: Hearing,
    foreseen: Vec<(Option<Choice>, Decision)>,
}

impl InWriting {
    /// Reads it; none of a question that was put at a sitting.
    ///
    /// # Errors
    /// Only if a query fails.
    pub(super) fn load(
        db: &mut Db,
        dossier: &Dossier,
        question: &Question,
        papers: &Papers,
    ) -> Result<Option<Self>, StoreError> {
        let Some(hearing) = Hearing::load(db, question, &dossier.body.id)? else { return Ok(None) };
        let foreseen = match foresee(db, dossier, question, papers) {
            Ok(foreseen) => foreseen,
            Err(ActError::Store(error)) => return Err(error),
            Err(_) => Vec::new(),
        };
        Ok(Some(Self { hearing, foreseen }))
    }
}

/// What was typed into a form on the page that came back.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct SilenceForm {
    pub(super) due_at: String,
    pub(super) reason: String,
    pub(super) delegation: String,
    pub(super) reached: String,
    pub(super) told_words: String,
}

/// A question under the silence procedure, as its page shows it.
pub(super) struct SilenceView {
    /// Until when it may be broken, and how long that is.
    pub(super) until: Rich,
    /// Each time that it was given more time, and why.
    pub(super) extensions: Vec<Rich>,
    /// How many of those that may break it were reached.
    pub(super) reached: String,
    /// Those that may break it: name, whether reached, how that is known; for those that conduct it alone.
    pub(super) heard: Vec<(String, bool, String)>,
    pub(super) outages: Vec<Rich>,
    /// Who broke it, and what was said.
    pub(super) broken: Option<(String, String)>,
    /// Why it cannot be ended yet; to whoever would end it.
    pub(super) unable: Option<String>,
    /// Where its end is entered.
    pub(super) lock: Option<String>,
    /// The buttons that declare.
    pub(super) declare: Vec<DeclareView>,
    pub(super) declaration: String,
    /// Where it is given more time.
    pub(super) extend: Option<String>,
    /// Where it is noted who was told, and the delegations.
    pub(super) note: Option<(String, Vec<(String, String)>)>,
    pub(super) typed: SilenceForm,
    /// The zone of the times that are typed.
    pub(super) zone: String,
}

impl SilenceView {
    /// Of a question that is answered in writing.
    pub(super) fn of(voice: Voice, reader: &Reader, loaded: &Loaded) -> Option<Self> {
        let InWriting { hearing, foreseen } = loaded.in_writing.as_ref()?;
        let (dossier, question) = (&loaded.dossier, &loaded.question);
        let last = hearing.last()?;
        let open = question.state == QuestionState::Open;
        let conducts = dossier.permit(&reader.visitor, Act::ConductSilence).is_ok();
        let notes = dossier.permit(&reader.visitor, Act::NoteTold).is_ok();
        let refused = hearing.check_elapsed(dossier.rules(), reader.now).err().filter(|_| open && conducts);
        let place = zone(&dossier.meeting.zone);
        let declares = question.state == QuestionState::Locked && conducts;
        let named = |one: &Heard| (one.delegation.to_string(), name(dossier, &one.delegation));
        let mut named: Vec<(String, String)> = hearing.heard.iter().map(named).collect();
        named.sort_by(|a, b| voice.compare(&a.1, &b.1));
        Some(Self {
            until: until(voice, last.ends_at, (reader.now, open), place),
            extensions: hearing.rounds.iter().skip(1).map(|round| extension(voice, dossier, round)).collect(),
            reached: reached(voice, hearing),
            heard: if notes { told(voice, dossier, hearing) } else { Vec::new() },
            outages: hearing.outages.iter().map(|outage| outage_said(voice, dossier, outage)).collect(),
            broken: loaded.objections.first().map(|one| (name(dossier, &one.delegation_id), one.words.clone())),
            lock: (open && conducts && refused.is_none()).then(|| format!("{}/lock", paths::question(&question.id))),
            unable: refused.and_then(|error| match error {
                ActError::Refused(refusal) => Some(say_refusal(voice, &refusal)),
                _ => None,
            }),
            declare: if declares { declarations_of(voice, (dossier, question), foreseen) } else { Vec::new() },
            declaration: format!("{}/declaration", paths::question(&question.id)),
            extend: (open && conducts).then(|| paths::extension(&question.id)),
            note: (open && notes).then(|| (paths::told(&question.id), named)),
            typed: loaded.typed_in_writing.clone(),
            zone: dossier.meeting.zone.clone(),
        })
    }
}

/// Until when it may be broken, and while it runs how long that is.
fn until(voice: Voice, ends_at: Moment, (now, open): (Moment, bool), place: Tz) -> Rich {
    let runs = open && now < ends_at;
    let left = if runs { voice.duration_left(now, ends_at) } else { "none".to_owned() };
    voice.m("silence-ends").arg("until", voice.time_tag(ends_at, place)).arg("left", left).rich()
}

fn name(dossier: &Dossier, id: &DelegationId) -> String {
    dossier.delegation_name(Some(id)).to_owned()
}

fn extension(voice: Voice, dossier: &Dossier, round: &Silence) -> Rich {
    let tag = |moment: Moment| voice.time_tag(moment, zone(&dossier.meeting.zone));
    voice
        .m("silence-extended")
        .arg("time", tag(round.made_at))
        .arg("until", tag(round.ends_at))
        .arg("reason", round.words.as_str())
        .rich()
}

fn outage_said(voice: Voice, dossier: &Dossier, outage: &Outage) -> Rich {
    let tag = |moment: Moment| voice.time_tag(moment, zone(&dossier.meeting.zone));
    voice.m("silence-outage").arg("from", tag(outage.began_at)).arg("to", tag(outage.ended_at)).rich()
}

fn reached(voice: Voice, hearing: &Hearing) -> String {
    let reached = hearing.heard.iter().filter(|one| one.is_reached()).count();
    voice.m("silence-reached").arg("reached", reached).arg("voters", hearing.heard.len()).to_string()
}

/// How it is known of each whether it was told, those that were not first.
fn told(voice: Voice, dossier: &Dossier, hearing: &Hearing) -> Vec<(String, bool, String)> {
    let said = |one: &Heard| {
        let words = match &one.note {
            Some(note) if note.reached => voice.m("silence-told-otherwise").arg("words", note.words.as_str()),
            Some(note) => voice.m("silence-came-back").arg("words", note.words.as_str()),
            None => voice.m("silence-mails").arg("sent", one.sent).arg("waits", one.waits).arg("failed", one.given_up),
        };
        (name(dossier, &one.delegation), one.is_reached(), words.to_string())
    };
    let mut all: Vec<(String, bool, String)> = hearing.heard.iter().map(said).collect();
    all.sort_by(|a, b| a.1.cmp(&b.1).then_with(|| voice.compare(&a.0, &b.0)));
    all
}

/// POST /questions/{id}/extension: gives it more time.
pub(super) async fn extend(
    reader: Reader,
    store: Data<Store>,
    id: Path<QuestionId>,
    form: Form<Posted<SilenceForm>>,
) -> PageResult {
    let (id, Posted { once, fields }) = (id.into_inner(), form.into_inner());
    let (question, typed) = (id.clone(), fields.clone());
    let done = act(&store, &reader, once, move |tx, visitor| {
        let reason = remark(&typed.reason, "reason")?;
        extend_silence(tx, visitor, &question, &Due::Local(typed.due_at.clone()), &reason)?;
        Ok(paths::question(&question))
    });
    shown(&reader, &store, id, fields, done.await?).await
}

/// POST /questions/{id}/told: notes whether a delegation was told.
pub(super) async fn told_otherwise(
    reader: Reader,
    store: Data<Store>,
    id: Path<QuestionId>,
    form: Form<Posted<SilenceForm>>,
) -> PageResult {
    let (id, Posted { once, fields }) = (id.into_inner(), form.into_inner());
    let (question, typed) = (id.clone(), fields.clone());
    let done = act(&store, &reader, once, move |tx: &mut Tx<'_>, visitor| {
        let told = WhoWasTold {
            delegation: DelegationId::new(typed.delegation.as_str()),
            reached: typed.reached != "no",
            words: remark(&typed.told_words, "told_words")?,
        };
        note_told(tx, visitor, &question, &told)?;
        Ok(paths::question(&question))
    });
    shown(&reader, &store, id, fields, done.await?).await
}

fn remark(words: &str, field: &'static str) -> ActResult<Remark> {
    Remark::new(words).map_err(|message| ActError::field(field, message))
}

async fn shown(reader: &Reader, store: &Store, id: QuestionId, typed: SilenceForm, acted: Acted) -> PageResult {
    match acted {
        Acted::Done(there) => Ok(there),
        Acted::Faulty(faults) => {
            let loaded = read(reader, store, id).await?;
            render(reader, &Loaded { typed_in_writing: typed, ..loaded }, faults)
        }
    }
}

/// The page of a question that is answered in writing, where an act of whoever conducts it was refused.
pub(super) async fn again(reader: &Reader, store: &Store, id: QuestionId, error: ActError) -> PageResult {
    let loaded = read(reader, store, id).await?;
    let faults = Faults::of(reader.voice_at(&loaded.dossier.meeting.zone), error)?;
    render(reader, &loaded, faults)
}
