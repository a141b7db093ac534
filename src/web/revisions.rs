//! The sponsors' revisions of an amendment: shown on its page, one made by its form.

use actix_web::web::{Data, Form, Path};
use askama::Template;

use super::amendment_view::{OperationView, heading, title};
use super::clause_names::{ClauseNames, sentence};
use super::form::Faults;
use super::{Page, PageResult, Reader, html, paths, rendering, see_other};
use crate::actions::{
    ActError, ActResult, Dossier, ReviseAmendment, check_oral_revision, check_revision, find_amendment, has_words,
    once, permit_of_mover, revise_amendment, revise_orally, words_fault,
};
use crate::ids::{AmendmentId, CarryingId, OperationId};
use crate::l10n::{Rich, zone};
use crate::procedure::Act;
use crate::storage::amendments::{Amendment, OperationRow};
use crate::storage::carryings::{self, Carrying};
use crate::storage::{Db, Store, StoreResult};
use crate::text::Words;
use crate::web::rendering::Pen;

/// What the sponsors revised an amendment to, each time.
pub(super) type Revisions = Vec<(Carrying, Vec<OperationRow>)>;

/// The revisions of an amendment, in order: none, or two queries.
///
/// # Errors
/// Only if a query fails.
pub(super) fn read(db: &mut Db, amendment: &Amendment) -> StoreResult<Revisions> {
    if amendment.revised == 0 {
        return Ok(Vec::new());
    }
    let found = carryings::revisions(db, &amendment.id)?;
    let ids: Vec<CarryingId> = found.iter().map(|one| one.id.clone()).collect();
    let rows = carryings::operations(db, &ids)?;
    let of = |carrying: Carrying| {
        let own = rows.iter().filter(|row| row.carrying_id == carrying.id);
        let own = own.map(|operation| operation.row.clone()).collect();
        (carrying, own)
    };
    Ok(found.into_iter().map(of).collect())
}

/// A revision on the page of its amendment.
pub(super) struct RevisionView {
    /// "12 Rev.1"; the number alone for what was submitted.
    pub(super) label: String,
    /// When.
    pub(super) made: Option<Rich>,
    /// The words as a difference from those before; of what was submitted, from the text.
    pub(super) operations: Vec<OperationView>,
}

impl RevisionView {
    /// What was submitted, then each revision, against what stood before it; nothing of one that was never revised.
    pub(super) fn all(reader: &Reader, dossier: &Dossier, amendment: &Amendment, revisions: &Revisions) -> Vec<Self> {
        if revisions.is_empty() {
            return Vec::new();
        }
        let voice = reader.voice_at(&dossier.meeting.zone);
        let names = ClauseNames::new(voice, dossier.numbered_text());
        let shown = |row: &OperationRow, before: &str| OperationView {
            id: row.id.to_string(),
            heading: sentence(&heading(voice, dossier.numbered_text(), &names, row)),
            html: rendering::difference(Pen::of(voice, dossier), before, &row.words),
        };
        let submitted = dossier.submitted(&amendment.id);
        let first = submitted.iter().filter(|row| has_words(row.act)).map(|row| shown(row, &row.base_words)).collect();
        let mut all = vec![Self { label: amendment.label(), made: None, operations: first }];
        let mut former: &[OperationRow] = submitted;
        for (number, (carrying, rows)) in (1..).zip(revisions) {
            let before = |row: &OperationRow| {
                former.iter().find(|one| one.id == row.id).map_or("", |one| one.words.as_str()).to_owned()
            };
            let operations = rows.iter().filter(|row| has_words(row.act)).map(|row| shown(row, &before(row))).collect();
            let made = Some(voice.time_tag(carrying.made_at, zone(&dossier.meeting.zone)));
            all.push(Self { label: format!("{} Rev.{number}", amendment.label()), made, operations });
            former = rows;
        }
        all
    }
}

/// The words of the first operation that has some after each revision.
pub(super) fn words(revisions: &Revisions) -> Vec<(i64, String)> {
    let first = |rows: &Vec<OperationRow>| rows.iter().find(|row| has_words(row.act)).map(|row| row.words.clone());
    (1..).zip(revisions).filter_map(|(number, (_, rows))| Some((number, first(rows)?))).collect()
}

/// The words of one operation, to be revised.
struct Written {
    id: String,
    heading: String,
    /// The words of the text that it changes; empty for a new clause.
    base: String,
    /// What the amendment says now.
    now: Rich,
    words: String,
}

#[derive(Template)]
#[template(path = "revisions/form.html")]
struct Edit {
    page: Page,
    faults: Faults,
    fields: Vec<Written>,
    here: String,
    cancel: String,
    lead: String,
    /// The key of the button's words.
    button: &'static str,
    language: String,
}

/// Who revises: the sponsors, or the chair, who read it out in the hall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    Sponsors,
    Chair,
}

impl By {
    fn check(self, reader: &Reader, dossier: &Dossier, amendment: &Amendment) -> ActResult<()> {
        match self {
            Self::Sponsors => permit_of_mover(dossier, &reader.visitor, Act::ReviseAmendment, amendment).map(drop),
            Self::Chair => dossier.permit(&reader.visitor, Act::ReviseOrally).map(drop),
        }
    }

    fn check_now(self, dossier: &Dossier, amendment: &Amendment) -> ActResult<()> {
        match self {
            Self::Sponsors => check_revision(dossier, amendment),
            Self::Chair => check_oral_revision(dossier, amendment),
        }
    }

    fn here(self, id: &AmendmentId) -> String {
        match self {
            Self::Sponsors => paths::revision(id),
            Self::Chair => paths::oral_revision(id),
        }
    }

    /// The keys of title, lead and button.
    const fn keys(self) -> [&'static str; 3] {
        match self {
            Self::Sponsors => ["revision-title", "revision-lead", "revision-button"],
            Self::Chair => ["oral-title", "oral-lead", "oral-button"],
        }
    }
}

/// GET /amendments/{id}/revision: the form of the sponsors.
pub(super) async fn edit(reader: Reader, store: Data<Store>, path: Path<String>) -> PageResult {
    form(&reader, &store, AmendmentId::new(path.into_inner()), (By::Sponsors, &[]), Faults::none()).await
}

/// GET /amendments/{id}/oral-revision: the form of what was read out.
pub(super) async fn edit_orally(reader: Reader, store: Data<Store>, path: Path<String>) -> PageResult {
    form(&reader, &store, AmendmentId::new(path.into_inner()), (By::Chair, &[]), Faults::none()).await
}

async fn form(
    reader: &Reader,
    store: &Store,
    id: AmendmentId,
    (by, typed): (By, &[(String, String)]),
    faults: Faults,
) -> PageResult {
    let visitor = reader.visitor.clone();
    visitor.signed_in()?;
    let (dossier, amendment) = store.read(move |db| find_amendment(db, &visitor, &id)).await?;
    by.check(reader, &dossier, &amendment)?;
    if faults.is_empty() {
        by.check_now(&dossier, &amendment)?;
    }
    let voice = reader.voice_at(&dossier.meeting.zone);
    let names = ClauseNames::of_base(voice, &dossier);
    let rows = dossier.operations(&amendment.id).iter().filter(|row| has_words(row.act));
    let field = |row: &OperationRow| {
        let name = format!("words.{}", row.id);
        let said = typed.iter().find(|(field, _)| *field == name).map(|(_, words)| words.clone());
        Written {
            id: row.id.to_string(),
            heading: sentence(&heading(voice, dossier.base_text(), &names, row)),
            base: dossier.names().typed(&row.base_words),
            now: rendering::difference(Pen::of(voice, &dossier), &row.base_words, &row.words),
            words: said.unwrap_or_else(|| dossier.names().typed(&row.words)),
        }
    };
    let next = format!("{} Rev.{}", amendment.label(), amendment.revised + 1);
    let [page_title, lead, button] = by.keys();
    let template = Edit {
        lead: voice.m(lead).arg("label", &next).to_string(),
        button,
        page: Page::new(reader, voice.m(page_title).arg("label", &next).to_string())
            .under_text(&dossier)
            .under(paths::amendment(&amendment.id), title(voice, &amendment)),
        fields: rows.map(field).collect(),
        here: by.here(&amendment.id),
        cancel: paths::amendment(&amendment.id),
        language: dossier.declaration.language.to_string(),
        faults,
    };
    html(template.faults.status, &template)
}

/// POST /amendments/{id}/revision: its sponsors revise it.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<Vec<(String, String)>>,
) -> PageResult {
    revise(&reader, &store, AmendmentId::new(path.into_inner()), (By::Sponsors, form.into_inner())).await
}

/// POST /amendments/{id}/oral-revision: the chair gives it the words that were read out.
pub(super) async fn create_orally(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<Vec<(String, String)>>,
) -> PageResult {
    revise(&reader, &store, AmendmentId::new(path.into_inner()), (By::Chair, form.into_inner())).await
}

async fn revise(
    reader: &Reader,
    store: &Store,
    id: AmendmentId,
    (by, typed): (By, Vec<(String, String)>),
) -> PageResult {
    let key = typed.iter().find(|(name, _)| name == "once").map(|(_, key)| key.clone()).unwrap_or_default();
    let (visitor, of, sent) = (reader.visitor.clone(), id.clone(), typed.clone());
    let done = store.write(move |tx| {
        once(tx, &key, |tx| {
            let words = ReviseAmendment { words: read_words(&sent)? };
            match by {
                By::Sponsors => revise_amendment(tx, &visitor, &of, &words)?,
                By::Chair => revise_orally(tx, &visitor, &of, &words)?,
            }
            Ok(paths::amendment(&of))
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => form(reader, store, id, (by, &typed), Faults::of(reader.voice, error)?).await,
    }
}

/// The words of operations that were typed into fields of the name `words.…`.
pub(super) fn read_words(form: &[(String, String)]) -> ActResult<Vec<(OperationId, Words)>> {
    let words = form.iter().filter_map(|(name, words)| Some((name.strip_prefix("words.")?, words)));
    let read = |(id, words): (&str, &String)| {
        let words = Words::new(words).map_err(|error| ActError::field("words", words_fault(&error)))?;
        Ok((OperationId::new(id), words))
    };
    words.map(read).collect()
}
