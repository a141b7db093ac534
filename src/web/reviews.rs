//! The desk of a panel's moderator: what the panel was given, what it recommends, its report.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;
use serde::Deserialize;

use super::amendment_offers::{Offer, offer};
use super::amendment_view::{AmendmentView, title};
use super::amendments::remark;
use super::clause_names::{Choice, ClauseNames, sentence};
use super::form::Faults;
use super::operation_form::said_opening;
use super::treatments::{TreatmentView, offered};
use super::{Page, PageResult, Reader, html, paths, see_other};
use crate::actions::{
    ActError, ActResult, Dossier, Recommend, check_desk, close_review, has_words, is_assigned, once, recommend,
    reviewed_by, words_fault,
};
use crate::ids::{AmendmentId, PanelId};
use crate::l10n::{Message, Rich, Voice, zone};
use crate::procedure::{Act, Advice, Standing};
use crate::storage::amendments::{Amendment, OperationAct};
use crate::storage::panels::Panel;
use crate::storage::treatments::{self, Answered};
use crate::storage::{Db, Store, StoreError};
use crate::text::Words;

/// An amendment on the desk with the form of its recommendation.
struct Case {
    view: AmendmentView,
    advices: Vec<Choice>,
    note: String,
    words: String,
    /// The opening words that were typed.
    opening: String,
    /// Whether the words may begin with some in italics.
    has_opening: bool,
    base: String,
    others: Vec<Choice>,
    /// Whether something may be recommended still.
    open: bool,
    /// The one whose form has just come back.
    current: bool,
    /// What was proposed to the sponsors, the last first.
    treatments: Vec<TreatmentView>,
    /// Where a treatment is proposed to them, if it can be.
    propose: Option<String>,
}

#[derive(Template)]
#[template(path = "reviews/show.html")]
struct Show {
    page: Page,
    faults: Faults,
    panel: Panel,
    closed_at: Option<Rich>,
    here: String,
    recommend: Offer,
    close: Offer,
    cases: Vec<Case>,
    clauses: Vec<(String, String, String)>,
    left: usize,
    report: String,
    language: String,
    title: String,
}

/// What the form of a recommendation sends.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Advising {
    once: String,
    amendment: String,
    advice: String,
    note: String,
    merge_with: String,
    words: String,
    opening: String,
}

impl Advising {
    fn read(&self, dossier: &Dossier) -> ActResult<Recommend> {
        let advice = Advice::parse(&self.advice);
        let fault = || ActError::field("advice", Message::new("error-not-in-list"));
        let words = Words::new(&self.words).map_err(|error| ActError::field("words", words_fault(&error)))?;
        Ok(Recommend {
            amendment: AmendmentId::new(self.amendment.as_str()),
            advice: advice.ok_or_else(fault)?,
            note: remark("note", &self.note)?,
            merge_with: Some(self.merge_with.as_str()).filter(|id| !id.is_empty()).map(AmendmentId::new),
            words: Some(words),
            opening: self.said_opening(dossier)?,
        })
    }
}

impl Advising {
    /// How long the opening words are, where the panel words something itself.
    fn said_opening(&self, dossier: &Dossier) -> ActResult<Option<usize>> {
        match Advice::parse(&self.advice) {
            Some(Advice::AdoptAsRevised) => said_opening(&self.opening, &self.words, dossier.base_text()),
            _ => Ok(None),
        }
    }
}

/// GET /panels/{id}/review: the desk.
pub(super) async fn show(reader: Reader, store: Data<Store>, path: Path<String>) -> PageResult {
    page(&reader, &store, PanelId::new(path.into_inner()), Faults::none(), &Advising::default(), String::new()).await
}

async fn page(
    reader: &Reader,
    store: &Store,
    id: PanelId,
    faults: Faults,
    typed: &Advising,
    report: String,
) -> PageResult {
    let (visitor, of) = (reader.visitor.clone(), id.clone());
    let read = move |db: &mut Db| -> ActResult<_> {
        let dossier = reviewed_by(db, &visitor, &of)?;
        let treated = treatments::of_declaration(db, &dossier.declaration.id)?;
        Ok((dossier, treated))
    };
    let (dossier, treated) = store.read(read).await?;
    let panel = dossier.panel(&id).ok_or(StoreError::NotFound)?.clone();
    let status: StatusCode = faults.status;
    html(status, &Show::new(reader, (&dossier, &treated), panel, faults, typed, report))
}

impl Show {
    fn new(
        reader: &Reader,
        (dossier, treated): (&Dossier, &[Answered]),
        panel: Panel,
        faults: Faults,
        typed: &Advising,
        report: String,
    ) -> Self {
        let voice = reader.voice_at(&dossier.meeting.zone);
        let may = |act| {
            let permitted =
                dossier.permit(&reader.visitor, act).and_then(|_| check_desk(dossier, &reader.visitor, &panel));
            offer(reader, dossier, permitted)
        };
        let filed =
            |one: &&Amendment| !matches!(one.standing, Standing::Draft | Standing::Withdrawn | Standing::Inadmissible);
        let given = dossier.amendments.iter().filter(filed).filter(|one| is_assigned(dossier, &panel, one));
        let cases: Vec<Case> = given.map(|one| case(reader, (dossier, treated), &panel, one, typed)).collect();
        let name = voice.m("panel-named").arg("number", panel.number).arg("theme", panel.theme.as_str()).to_string();
        Self {
            page: Page::new(reader, voice.say("review-title"))
                .under_text(dossier)
                .under(paths::panel(&panel.id), name.clone()),
            title: name,
            closed_at: panel.closed_at.map(|at| voice.time_tag(at, zone(&dossier.meeting.zone))),
            here: paths::review(&panel.id),
            recommend: may(Act::Recommend),
            close: may(Act::CloseReview),
            left: cases.iter().filter(|one| one.open && one.view.advice.iter().all(|one| one.overtaken)).count(),
            clauses: clauses(voice, dossier, &panel),
            language: dossier.declaration.language.to_string(),
            faults,
            cases,
            panel,
            report,
        }
    }
}

/// The clauses that the panel was given: page, name, first words.
fn clauses(voice: Voice, dossier: &Dossier, panel: &Panel) -> Vec<(String, String, String)> {
    let names = ClauseNames::of_base(voice, dossier);
    let given =
        dossier.assignments.iter().filter(|one| one.panel_id == panel.id).filter_map(|one| one.clause_id.as_ref());
    let mut clauses: Vec<_> = given.filter_map(|id| dossier.base_text().clause(id)).collect();
    clauses.sort_by_key(|clause| dossier.base_text().clauses.iter().position(|one| one.id == clause.id));
    clauses
        .into_iter()
        .map(|clause| {
            (
                paths::clause_page(&dossier.declaration.slug, &clause.id),
                sentence(&names.name(&clause.id)),
                names.excerpt(clause),
            )
        })
        .collect()
}

fn case(
    reader: &Reader,
    (dossier, treated): (&Dossier, &[Answered]),
    panel: &Panel,
    amendment: &Amendment,
    typed: &Advising,
) -> Case {
    let voice = reader.voice_at(&dossier.meeting.zone);
    let mut view = AmendmentView::new(voice, dossier, amendment).with_collisions(voice, dossier, amendment);
    view.advice.retain(|one| one.panel == panel.number);
    let stored =
        dossier.recommendations.iter().rev().find(|one| one.panel_id == panel.id && one.amendment_id == amendment.id);
    let row = dossier.operations(&amendment.id).iter().find(|row| has_words(row.act));
    let names = dossier.names();
    let base = row.map_or_else(String::new, |row| names.typed(&row.words));
    let current = typed.amendment == amendment.id.as_str();
    let chosen = if current { typed.advice.as_str() } else { stored.map_or("", |one| one.kind.as_str()) };
    let with = if current {
        typed.merge_with.as_str()
    } else {
        stored.and_then(|one| one.merge_with.as_ref()).map_or("", |id| id.as_str())
    };
    let own = super::treatments::of(treated, &amendment.id);
    let before = |at| super::treatments::words_after(dossier, amendment, &[], at);
    Case {
        treatments: TreatmentView::all(reader, dossier, amendment, &own, &before),
        propose: offered(reader, dossier, amendment).is_open().then(|| paths::treatment(&amendment.id)),
        advices: Advice::ALL.iter().map(|one| choice(one.as_str(), voice.say(one.key()), chosen)).collect(),
        note: if current { typed.note.clone() } else { stored.map_or_else(String::new, |one| one.note.clone()) },
        words: if current {
            typed.words.clone()
        } else {
            stored.and_then(|one| one.words.as_deref().map(|words| names.typed(words))).unwrap_or_else(|| base.clone())
        },
        opening: if current { typed.opening.clone() } else { String::new() },
        has_opening: row.is_some_and(|row| row.act != OperationAct::Retitle),
        others: others(voice, dossier, amendment, with),
        open: amendment.standing.is_pending() && dossier.suspended_by(amendment).is_none(),
        base,
        current,
        view,
    }
}

fn others(voice: Voice, dossier: &Dossier, amendment: &Amendment, with: &str) -> Vec<Choice> {
    let pending = dossier.amendments.iter().filter(|one| one.standing.is_pending() && one.id != amendment.id);
    pending.map(|one| choice(one.id.as_str(), title(voice, one), with)).collect()
}

fn choice(value: &str, label: String, chosen: &str) -> Choice {
    Choice { value: value.to_owned(), label, chosen: value == chosen }
}

/// POST /panels/{id}/recommendations: records a recommendation.
pub(super) async fn advise(reader: Reader, store: Data<Store>, path: Path<String>, form: Form<Advising>) -> PageResult {
    let (id, typed) = (PanelId::new(path.into_inner()), form.into_inner());
    let (visitor, panel, sent) = (reader.visitor.clone(), id.clone(), typed.clone());
    let done = store.write(move |tx| {
        once(tx, &sent.once, |tx| {
            let dossier = reviewed_by(tx.db, &visitor, &panel)?;
            recommend(tx, &visitor, &panel, &sent.read(&dossier)?)?;
            Ok(format!("{}#am-{}", paths::review(&panel), sent.amendment))
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => page(&reader, &store, id, Faults::of(reader.voice, error)?, &typed, String::new()).await,
    }
}

/// The form that closes a review.
#[derive(Debug, Deserialize)]
pub(super) struct Closing {
    #[serde(default)]
    once: String,
    #[serde(default)]
    report: String,
}

/// POST /panels/{id}/review/closing: closes the review with its report.
pub(super) async fn close(reader: Reader, store: Data<Store>, path: Path<String>, form: Form<Closing>) -> PageResult {
    let (id, form) = (PanelId::new(path.into_inner()), form.into_inner());
    let (visitor, panel, report) = (reader.visitor.clone(), id.clone(), form.report.clone());
    let done = store.write(move |tx| {
        once(tx, &form.once, |tx| {
            close_review(tx, &visitor, &panel, &remark("report", &report)?)?;
            Ok(paths::review(&panel))
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => {
            page(&reader, &store, id, Faults::of(reader.voice, error)?, &Advising::default(), form.report).await
        }
    }
}
