//! Proposed treatments: on the page of an amendment and on the panel's desk; proposing one, and answering it.

use actix_web::web::{Data, Form, Path};
use askama::Template;
use serde::Deserialize;

use super::amendment_offers::{Offer, offer};
use super::amendment_view::{LinkView, mover, title};
use super::amendments::{Typed, act, remark};
use super::clause_names::Choice;
use super::form::Faults;
use super::operation_form::said_opening;
use super::{Page, PageResult, Reader, html, paths, see_other};
use crate::actions::{
    ActError, ActResult, AnswerTreatment, Dossier, ProposeTreatment, answer_treatment, check_answering,
    check_proposing, find_amendment, has_words, once, permit_of_mover, propose_treatment, proposer, words_fault,
};
use crate::ids::AmendmentId;
use crate::l10n::{Message, Rich, Voice, zone};
use crate::procedure::Act;
use crate::storage::Store;
use crate::storage::amendments::{Amendment, OperationAct};
use crate::storage::panels::Panel;
use crate::storage::treatments::{Answered, Treatment, TreatmentAnswer, TreatmentKind};
use crate::text::Words;
use crate::web::rendering::{self, Pen};

/// A proposed treatment on a page.
#[derive(Debug, Clone)]
pub(super) struct TreatmentView {
    /// Its number with the amendment.
    pub(super) number: i64,
    /// "Panel 3", "Secretariat".
    pub(super) by: String,
    /// The key of what is proposed.
    pub(super) kind: &'static str,
    /// In favour of which it is to be withdrawn.
    pub(super) other: Option<LinkView>,
    /// The proposed words as a difference from those that the amendment had.
    pub(super) html: Option<Rich>,
    /// Why.
    pub(super) note: String,
    /// When.
    pub(super) made: Rich,
    /// The class and the key of where it stands.
    pub(super) state: (&'static str, &'static str),
    /// What the sponsors said to it, and when.
    pub(super) answer: Option<(String, Rich)>,
    /// Answering it.
    pub(super) offer: Offer,
}

impl TreatmentView {
    /// The treatments of an amendment, the last first. `before` gives the words that it had after some revisions.
    pub(super) fn all(
        reader: &Reader,
        dossier: &Dossier,
        amendment: &Amendment,
        all: &[Answered],
        before: &dyn Fn(i64) -> Option<String>,
    ) -> Vec<Self> {
        let voice = reader.voice_at(&dossier.meeting.zone);
        let sponsor = permit_of_mover(dossier, &reader.visitor, Act::AnswerTreatment, amendment).map(drop);
        let answering = |one: &Answered| {
            let open = check_answering(dossier, amendment, all, one);
            if let (Err(_), Ok(())) = (&sponsor, &open) { Offer::Hidden } else { offer(reader, dossier, open) }
        };
        let view = |one: &Answered| {
            let (treatment, answer) = one;
            let is_last = all.last().is_some_and(|(last, _)| last.id == treatment.id);
            let same = treatment.revised == amendment.revised;
            Self {
                number: treatment.number,
                by: by(voice, dossier, treatment),
                kind: treatment.kind.key(),
                other: treatment
                    .in_favour_of
                    .as_ref()
                    .and_then(|id| dossier.amendment(id).map(|other| LinkView::new(voice, dossier, other))),
                html: treatment.words.as_ref().map(|words| {
                    rendering::difference(
                        Pen::of(voice, dossier),
                        &before(treatment.revised).unwrap_or_default(),
                        words,
                    )
                }),
                note: treatment.note.clone(),
                made: voice.time_tag(treatment.made_at, zone(&dossier.meeting.zone)),
                state: state(answer.as_ref(), is_last && same && amendment.standing.is_pending()),
                answer: answer.as_ref().map(|answer| {
                    (answer.comment.clone(), voice.time_tag(answer.answered_at, zone(&dossier.meeting.zone)))
                }),
                offer: answering(one),
            }
        };
        all.iter().rev().map(view).collect()
    }
}

/// "Panel 3", "Secretariat".
fn by(voice: Voice, dossier: &Dossier, treatment: &Treatment) -> String {
    match treatment.panel_id.as_ref().and_then(|id| dossier.panel(id)) {
        Some(panel) => voice.m("treatment-by-panel").arg("panel", panel.number).to_string(),
        None => voice.say("role-secretariat"),
    }
}

const fn state(answer: Option<&TreatmentAnswer>, open: bool) -> (&'static str, &'static str) {
    match answer {
        Some(answer) if answer.agrees => ("good", "treatment-agreed"),
        Some(_) => ("bad", "treatment-disagreed"),
        None if open => ("hold", "treatment-waits"),
        None => ("", "treatment-overtaken"),
    }
}

/// The form by which a treatment is proposed.
#[derive(Template)]
#[template(path = "treatments/form.html")]
struct Asking {
    page: Page,
    faults: Faults,
    typed: Proposing,
    here: String,
    cancel: String,
    lead: String,
    kinds: Vec<Choice>,
    others: Vec<Choice>,
    /// The words of the amendment; none if it has none to revise.
    base: Option<String>,
    has_opening: bool,
    language: String,
}

/// What the form sends.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Proposing {
    once: String,
    kind: String,
    words: String,
    opening: String,
    in_favour_of: String,
    note: String,
}

impl Proposing {
    /// The form as it is shown first: other words, beginning from the amendment's own, or a withdrawal where it has none.
    fn begin(base: Option<&str>) -> Self {
        let kind = if base.is_some() { TreatmentKind::AdoptAsRevised } else { TreatmentKind::Withdraw };
        Self { kind: kind.to_string(), words: base.unwrap_or_default().to_owned(), ..Self::default() }
    }

    fn read(&self, dossier: &Dossier) -> ActResult<ProposeTreatment> {
        let fault = || ActError::field("kind", Message::new("error-not-in-list"));
        let kind = TreatmentKind::parse(&self.kind).ok_or_else(fault)?;
        let revises = kind == TreatmentKind::AdoptAsRevised;
        let words = Words::new(&self.words).map_err(|error| ActError::field("words", words_fault(&error)));
        Ok(ProposeTreatment {
            kind,
            in_favour_of: Some(self.in_favour_of.as_str()).filter(|id| !id.is_empty()).map(AmendmentId::new),
            words: if revises { Some(words?) } else { None },
            opening: if revises { said_opening(&self.opening, &self.words, dossier.base_text())? } else { None },
            note: remark("note", &self.note)?,
        })
    }
}

/// GET /amendments/{id}/treatment: the form.
pub(super) async fn new(reader: Reader, store: Data<Store>, path: Path<String>) -> PageResult {
    form(&reader, &store, AmendmentId::new(path.into_inner()), None, Faults::none()).await
}

async fn form(reader: &Reader, store: &Store, id: AmendmentId, typed: Option<Proposing>, faults: Faults) -> PageResult {
    let visitor = reader.visitor.clone();
    visitor.signed_in()?;
    let (dossier, amendment) = store.read(move |db| find_amendment(db, &visitor, &id)).await?;
    let (_, panel) = proposer(&dossier, &reader.visitor, &amendment)?;
    let status = faults.status;
    html(status, &Asking::new(reader, &dossier, (&amendment, panel), typed, faults))
}

impl Asking {
    fn new(
        reader: &Reader,
        dossier: &Dossier,
        (amendment, panel): (&Amendment, Option<&Panel>),
        typed: Option<Proposing>,
        faults: Faults,
    ) -> Self {
        let voice = reader.voice_at(&dossier.meeting.zone);
        let row = dossier.operations(&amendment.id).iter().find(|row| has_words(row.act));
        let base = row.map(|row| dossier.names().typed(&row.words));
        let typed = typed.unwrap_or_else(|| Proposing::begin(base.as_deref()));
        let lead = voice
            .m(if panel.is_some() { "treatment-lead-panel" } else { "treatment-lead" })
            .arg("panel", panel.map_or(0, |panel| panel.number))
            .arg("delegation", mover(voice, dossier, amendment));
        let pending = dossier.amendments.iter().filter(|one| one.standing.is_pending() && one.id != amendment.id);
        let kinds = TreatmentKind::ALL.iter().filter(|kind| base.is_some() || **kind == TreatmentKind::Withdraw);
        Self {
            page: Page::new(reader, voice.say("act-propose-treatment"))
                .under_text(dossier)
                .under(paths::amendment(&amendment.id), title(voice, amendment)),
            kinds: kinds.map(|kind| choice(kind.as_str(), voice.say(kind.key()), &typed.kind)).collect(),
            others: pending.map(|one| choice(one.id.as_str(), title(voice, one), &typed.in_favour_of)).collect(),
            has_opening: row.is_some_and(|row| row.act != OperationAct::Retitle),
            language: dossier.declaration.language.to_string(),
            here: paths::treatment(&amendment.id),
            cancel: paths::amendment(&amendment.id),
            lead: lead.to_string(),
            base,
            typed,
            faults,
        }
    }
}

fn choice(value: &str, label: String, chosen: &str) -> Choice {
    Choice { value: value.to_owned(), label, chosen: value == chosen }
}

/// POST /amendments/{id}/treatment: proposes it.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<Proposing>,
) -> PageResult {
    let (id, typed) = (AmendmentId::new(path.into_inner()), form.into_inner());
    let (visitor, of, sent) = (reader.visitor.clone(), id.clone(), typed.clone());
    let done = store.write(move |tx| {
        once(tx, &sent.once, |tx| {
            let (dossier, _) = find_amendment(tx.db, &visitor, &of)?;
            propose_treatment(tx, &visitor, &of, &sent.read(&dossier)?)?;
            Ok(format!("{}#treatments", paths::amendment(&of)))
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => self::form(&reader, &store, id, Some(typed), Faults::of(reader.voice, error)?).await,
    }
}

/// What proposing a treatment offers a reader.
pub(super) fn offered(reader: &Reader, dossier: &Dossier, amendment: &Amendment) -> Offer {
    let may = proposer(dossier, &reader.visitor, amendment).and_then(|_| check_proposing(dossier, amendment));
    if may.is_ok() { Offer::Open } else { Offer::Hidden }
}

/// The form of an answer.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Answering {
    once: String,
    number: i64,
    answer: String,
    comment: String,
}

/// POST /amendments/{id}/treatment/answer: agrees, or does not.
pub(super) async fn answer(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<Answering>,
) -> PageResult {
    let form = form.into_inner();
    let typed = Typed { comment: form.comment.clone(), ..Typed::default() };
    let on = (AmendmentId::new(path.into_inner()), form.once.clone(), typed);
    act(&reader, &store, on, move |tx, visitor, id| {
        let agrees = match form.answer.as_str() {
            "agree" => true,
            "disagree" => false,
            _ => return Err(ActError::field("answer", Message::new("error-not-in-list"))),
        };
        let comment = remark("comment", &form.comment)?;
        answer_treatment(tx, visitor, id, &AnswerTreatment { number: form.number, agrees, comment })
    })
    .await
}

/// The words of an amendment's first operation that has some, after so many revisions.
pub(super) fn words_after(
    dossier: &Dossier,
    amendment: &Amendment,
    revised: &[(i64, String)],
    at: i64,
) -> Option<String> {
    if at == amendment.revised {
        let rows = dossier.operations(&amendment.id);
        return rows.iter().find(|row| has_words(row.act)).map(|row| row.words.clone());
    }
    if at == 0 {
        return dossier.submitted(&amendment.id).iter().find(|row| has_words(row.act)).map(|row| row.words.clone());
    }
    revised.iter().find(|(number, _)| *number == at).map(|(_, words)| words.clone())
}

/// The treatments of one amendment among those of its declaration.
pub(super) fn of(all: &[Answered], amendment: &AmendmentId) -> Vec<Answered> {
    all.iter().filter(|(one, _)| one.amendment_id == *amendment).cloned().collect()
}
