//! Motions about the procedure on a text: moved by delegations, ruled upon and put by the chair; and the chair's rulings.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use super::form::Faults;
use super::motion_view::{Loaded, MotionView, MoveView, RulingView, ruled};
use super::sittings::{Once, Was};
use super::{Page, PageError, PageResult, Reader, fragment, html, paths, see_other};
use crate::actions::{
    ActError, ActResult, MakeMotion, MotionRuling, OpenQuestion, QuestionOn, Remark, Visitor, make_motion, make_ruling,
    once, open_question, rule_on_motion, withdraw_motion,
};
use crate::ids::{AmendmentId, DelegationId, MotionId, RulingId, SittingId};
use crate::l10n::{Message, zone};
use crate::procedure::{Act, Method, MotionKind};
use crate::storage::rulings::Ruling;
use crate::storage::{Store, StoreError, Tx, declarations, motions, questions};

/// What a form of the page held when it was refused.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct MotionForm {
    once: String,
    kind: String,
    words: String,
    delegation: String,
    amendment: String,
    /// An appeal: against which ruling; the form of the chair: what it rules.
    ruling: String,
    method: String,
    /// What the chair says with a ruling on a motion.
    reason: String,
    /// A ruling in the chair's own words.
    note: String,
    /// The text on whose page the chair ruled.
    of: String,
    /// The motion whose form was sent.
    #[serde(skip)]
    about: String,
}

#[derive(Template)]
#[template(path = "motions/index.html")]
struct Index {
    page: Page,
    faults: Faults,
    motions: Vec<MotionView>,
    moving: Option<MoveView>,
    rulings: Vec<RulingView>,
    /// Where the chair rules in its own words.
    free: Option<String>,
    slug: String,
    again: MotionForm,
    sitting: Option<String>,
    src: String,
}

/// GET /declarations/{slug}/motions: those before the body in their order of precedence, and what became of the others.
pub(super) async fn index(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    render(&reader, &store, slug.into_inner(), MotionForm::default(), None).await
}

async fn render(
    reader: &Reader,
    store: &Store,
    slug: String,
    again: MotionForm,
    error: Option<ActError>,
) -> PageResult {
    let visitor = reader.visitor.clone();
    let loaded = store.read(move |db| Loaded::load(db, &visitor, &slug)).await?;
    let (dossier, visitor) = (&loaded.dossier, &loaded.visitor);
    let voice = reader.voice_at(&dossier.meeting.zone);
    let faults = Faults::after(voice, error)?;
    let status = if faults.is_empty() { StatusCode::OK } else { faults.status };
    let here = paths::motions(&dossier.declaration.slug);
    let rules_now = visitor.may(Act::MakeRuling, &dossier.body.id, None);
    let one = |ruling: &Ruling| RulingView {
        words: ruled(voice, ruling),
        time: voice.time_tag(ruling.made_at, zone(&dossier.meeting.zone)),
        overruled: ruling.overruled_at.is_some(),
    };
    let mut page = Page::new(reader, voice.say("motions-title")).under_text(dossier);
    if loaded.sitting.is_some() {
        page = page.in_hall(&dossier.meeting.slug, &dossier.body.id);
    }
    let template = Index {
        page,
        motions: loaded.motions().into_iter().map(|motion| MotionView::of(voice, &loaded, visitor, motion)).collect(),
        moving: MoveView::of(voice, &loaded, visitor),
        rulings: loaded.rulings.iter().rev().map(one).collect(),
        free: loaded.sitting.as_ref().filter(|_| rules_now).map(|sitting| paths::rulings(&sitting.id)),
        slug: dossier.declaration.slug.clone(),
        sitting: loaded.sitting.as_ref().map(|sitting| paths::sitting(&sitting.id)),
        src: format!("{here}/state?was={}", loaded.key()),
        faults,
        again,
    };
    html(status, &template)
}

#[derive(Template)]
#[template(source = "", ext = "html")]
struct Nothing;

/// GET /declarations/{slug}/motions/state: nothing, or that a page stands on motions as they were.
pub(super) async fn state(
    request: HttpRequest,
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    was: Query<Was>,
) -> Result<HttpResponse, PageError> {
    let (slug, visitor) = (slug.into_inner(), reader.visitor.clone());
    let loaded = store.read(move |db| Loaded::load(db, &visitor, &slug)).await?;
    if loaded.key() == was.was { fragment::answer(&request, &Nothing) } else { Ok(fragment::passed()) }
}

/// POST /declarations/{slug}/motions: moves one.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    form: Form<MotionForm>,
) -> PageResult {
    let (form, visitor) = (form.into_inner(), reader.visitor.clone());
    let sent = form.clone();
    let act = move |tx: &mut Tx<'_>, slug: &str| {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let kind = MotionKind::parse(&sent.kind);
        let input = MakeMotion {
            kind: kind.ok_or_else(|| ActError::field("kind", Message::new("error-not-in-list")))?,
            words: Remark::new(&sent.words).map_err(|fault| ActError::field("words", fault))?,
            delegation: some(&sent.delegation).map(DelegationId::new),
            amendment: some(&sent.amendment).map(AmendmentId::new),
            ruling: some(&sent.ruling).map(RulingId::new),
        };
        let declaration = declarations::by_name(tx.db, slug)?.id;
        make_motion(tx, &visitor, &declaration, &input).map(|_| None)
    };
    conduct(&reader, &store, slug.into_inner(), form, act).await
}

/// POST /sittings/{id}/rulings: the chair rules on the procedure, in its own words; the form is on the page of a text.
pub(super) async fn rule_freely(
    reader: Reader,
    store: Data<Store>,
    id: Path<SittingId>,
    form: Form<MotionForm>,
) -> PageResult {
    let (id, form, visitor) = (id.into_inner(), form.into_inner(), reader.visitor.clone());
    let (sitting, sent) = (id, form.clone());
    let done = store
        .write(move |tx: &mut Tx<'_>| -> ActResult<String> {
            once(tx, &sent.once, |tx| {
                let words = Remark::new(&sent.note).map_err(|fault| ActError::field("note", fault))?;
                make_ruling(tx, &visitor, &sitting, &words)?;
                Ok(if sent.of.is_empty() { paths::sitting(&sitting) } else { paths::motions(&sent.of) })
            })
        })
        .await;
    match done {
        Ok(location) => Ok(see_other(location)),
        Err(error) if form.of.is_empty() => Err(error.into()),
        Err(error) => render(&reader, &store, form.of.clone(), form, Some(error)).await,
    }
}

/// POST /motions/{id}/withdrawal: takes one back.
pub(super) async fn withdraw(reader: Reader, store: Data<Store>, id: Path<MotionId>, form: Form<Once>) -> PageResult {
    let form = MotionForm { once: form.key().to_owned(), ..MotionForm::default() };
    let act = |tx: &mut Tx<'_>, visitor: &Visitor, id: &MotionId| withdraw_motion(tx, visitor, id).map(|()| None);
    on_motion(reader, store, id.into_inner(), form, act).await
}

/// POST /motions/{id}/ruling: the chair rules on one.
pub(super) async fn rule(reader: Reader, store: Data<Store>, id: Path<MotionId>, form: Form<MotionForm>) -> PageResult {
    let form = form.into_inner();
    let (ruling, reason) = (MotionRuling::parse(&form.ruling), form.reason.clone());
    let act = move |tx: &mut Tx<'_>, visitor: &Visitor, id: &MotionId| {
        let ruling = ruling.ok_or_else(|| ActError::field("ruling", Message::new("error-not-in-list")))?;
        let words = Remark::new(&reason).map_err(|fault| ActError::field("reason", fault))?;
        rule_on_motion(tx, visitor, id, (ruling, &words)).map(|()| None)
    };
    on_motion(reader, store, id.into_inner(), form, act).await
}

/// POST /motions/{id}/question: puts one to the body, and goes where the voting on it is conducted.
pub(super) async fn put(reader: Reader, store: Data<Store>, id: Path<MotionId>, form: Form<MotionForm>) -> PageResult {
    let form = form.into_inner();
    let method = Method::parse(&form.method);
    let act = move |tx: &mut Tx<'_>, visitor: &Visitor, id: &MotionId| {
        let declaration = motions::find(tx.db, id)?.declaration_id;
        let input = OpenQuestion { method, ..OpenQuestion::on(QuestionOn::Motion(id.clone())) };
        let question = open_question(tx, visitor, &declaration, &input)?;
        Ok(questions::find(tx.db, &question)?.sitting_id.as_ref().map(paths::sitting))
    };
    on_motion(reader, store, id.into_inner(), form, act).await
}

/// Does an act on a motion and goes where that says, else back to the motions on its text.
async fn on_motion(
    reader: Reader,
    store: Data<Store>,
    id: MotionId,
    form: MotionForm,
    act: impl FnOnce(&mut Tx<'_>, &Visitor, &MotionId) -> ActResult<Option<String>> + Send + 'static,
) -> PageResult {
    let form = MotionForm { about: id.to_string(), ..form };
    let (motion, visitor) = (id.clone(), reader.visitor.clone());
    let slug = store.read(move |db| {
        let declaration = motions::find(db, &id)?.declaration_id;
        Ok::<_, StoreError>(declarations::find(db, &declaration)?.slug)
    });
    let slug = slug.await?;
    conduct(&reader, &store, slug, form, move |tx, _| act(tx, &visitor, &motion)).await
}

async fn conduct(
    reader: &Reader,
    store: &Store,
    slug: String,
    form: MotionForm,
    act: impl FnOnce(&mut Tx<'_>, &str) -> ActResult<Option<String>> + Send + 'static,
) -> PageResult {
    let (of, key) = (slug.clone(), form.once.clone());
    let done = store
        .write(move |tx: &mut Tx<'_>| -> ActResult<String> {
            once(tx, &key, |tx| Ok(act(tx, &of)?.unwrap_or_else(|| paths::motions(&of))))
        })
        .await;
    match done {
        Ok(location) => Ok(see_other(location)),
        Err(error) => render(reader, store, slug, form, Some(error)).await,
    }
}
