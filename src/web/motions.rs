//! Motions about the procedure on a text: moved by delegations, ruled upon and put by the chair; and the chair's rulings.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use super::form::{Faults, say_refusal};
use super::question_view::motion_named;
use super::sittings::{Once, Was};
use super::{Page, PageError, PageResult, Reader, fragment, html, paths, see_other};
use crate::actions::{
    ActError, ActResult, Dossier, MakeMotion, MotionRuling, OpenQuestion, QuestionOn, Remark, Visitor, check_motion,
    make_motion, make_ruling, once, open_question, rule_on_motion, withdraw_motion,
};
use crate::ids::{AmendmentId, DelegationId, MotionId, RulingId, SittingId};
use crate::l10n::{Message, Rich, Voice, zone};
use crate::procedure::{Act, Method, MotionKind, MotionRule, MotionState, RulingKind, Standing, Subject, first_of};
use crate::rules_words;
use crate::storage::motions::{self, Motion};
use crate::storage::rulings::{self, Ruling};
use crate::storage::sittings::{self, Sitting};
use crate::storage::{Db, Store, StoreError, Tx, declarations};

/// What the page is made from.
struct Loaded {
    dossier: Dossier,
    sitting: Option<Sitting>,
    rulings: Vec<Ruling>,
}

impl Loaded {
    fn load(db: &mut Db, visitor: &Visitor, slug: &str) -> Result<Self, PageError> {
        let declaration = declarations::by_name(db, slug)?;
        let dossier = Dossier::load(db, declaration)?;
        if !dossier.may_read(visitor) {
            return Err(PageError::Missing);
        }
        let sitting = sittings::open_of_meeting(db, &dossier.meeting.id)?;
        let rulings = match &sitting {
            Some(sitting) => rulings::of_sitting(db, &sitting.id)?,
            None => Vec::new(),
        };
        Ok(Self { dossier, sitting, rulings })
    }

    /// A word for where the motions are: pages that stand on another one are old.
    fn key(&self) -> String {
        let states = self.dossier.motions.all.iter().map(|one| one.state.as_str().len()).sum::<usize>();
        let put = self.dossier.questions.iter().filter(|one| one.state.is_pending()).count();
        format!("{}-{states}-{}-{put}", self.dossier.motions.all.len(), self.rulings.len())
    }

    /// The motions on this text: those before the body in their order of precedence, then the others, the latest first.
    fn motions(&self) -> Vec<&Motion> {
        let order = &self.dossier.rules().debate.motions.value;
        let own = |one: &&Motion| one.declaration_id == self.dossier.declaration.id;
        let mut left: Vec<&Motion> = self.dossier.motions.before().filter(own).collect();
        let mut sorted = Vec::new();
        while let Some(first) = first_of(order, &left.iter().map(|one| one.before()).collect::<Vec<_>>()) {
            let at = left.iter().position(|one| one.before() == first).unwrap_or(0);
            sorted.push(left.remove(at));
        }
        sorted.extend(self.dossier.motions.all.iter().rev().filter(own).filter(|one| !one.state.is_before()));
        sorted
    }
}

/// A motion on the page.
struct MotionView {
    id: String,
    name: String,
    movers: String,
    words: String,
    state: &'static str,
    /// What is to be decided anew, or overruled.
    on: Option<String>,
    /// What the chair ruled on it.
    ruled: Option<String>,
    /// How such a motion is dealt with, and by which rule.
    how: String,
    /// What a carried one leaves to be done.
    left: Option<String>,
    withdraw: Option<String>,
    rule: Option<(String, Vec<(&'static str, &'static str)>)>,
    /// Where it is put, and by which methods.
    put: Option<(String, Vec<(&'static str, &'static str, bool)>)>,
    /// Why it cannot be put yet.
    refusal: Option<String>,
    question: Option<String>,
}

impl MotionView {
    fn of(voice: Voice, loaded: &Loaded, visitor: &Visitor, motion: &Motion) -> Self {
        let dossier = &loaded.dossier;
        let how = dossier.rules().debate.motion(motion.kind);
        let asked = dossier
            .questions
            .iter()
            .rev()
            .find(|one| dossier.motions.of_question(&one.id).is_some_and(|on| on.id == motion.id));
        let voted = asked.is_some_and(|one| one.state.is_pending());
        let is_before = motion.state.is_before() && !voted && loaded.sitting.is_some();
        let may = |act, stage| is_before && visitor.may(act, &dossier.body.id, stage);
        let stage = Some(dossier.declaration.stage);
        let puts = may(Act::OpenQuestion, stage) && how.value != MotionRule::Chair;
        let checked = if puts { check_motion(dossier, &motion.id) } else { Ok(()) };
        let at = |what: &str| format!("/motions/{}/{what}", motion.id);
        let ruling = |id: &Option<RulingId>| loaded.rulings.iter().find(|one| Some(&one.id) == id.as_ref());
        let own = visitor.is_of(&motion.delegation_id) || visitor.may(Act::ActOnBehalf, &dossier.body.id, stage);
        Self {
            id: motion.id.to_string(),
            name: motion_named(voice, motion),
            movers: dossier.delegation_name(Some(&motion.delegation_id)).to_owned(),
            words: motion.words.clone(),
            state: motion.state.key(),
            on: on(voice, dossier, motion, ruling(&motion.ruling_id)),
            ruled: ruling(&motion.ruled_by).map(|one| ruled(voice, one)),
            how: rule_words(voice, dossier, motion.kind),
            left: (motion.state == MotionState::Carried).then(|| voice.named("motion-next", motion.kind.as_str())),
            withdraw: (is_before && own).then(|| at("withdrawal")),
            rule: may(Act::MakeRuling, None).then(|| (at("ruling"), rulings_on(motion, how.value))),
            put: (puts && checked.is_ok()).then(|| (at("question"), methods(dossier))),
            refusal: match checked {
                Err(ActError::Refused(refusal)) => Some(say_refusal(voice, &refusal)),
                _ => None,
            },
            question: asked.map(|one| paths::question(&one.id)),
        }
    }
}

fn on(voice: Voice, dossier: &Dossier, motion: &Motion, ruling: Option<&Ruling>) -> Option<String> {
    let amendment = motion.amendment_id.as_ref().and_then(|id| dossier.amendment(id));
    let amendment = amendment.map(|one| voice.m("margin-amendment").arg("number", one.cited()).to_string());
    amendment.or_else(|| ruling.map(|one| ruled(voice, one)))
}

/// "Ruling 2 (In order): …".
fn ruled(voice: Voice, ruling: &Ruling) -> String {
    let said = voice.m("ruling-said").arg("number", ruling.number).word("kind", ruling.kind.key());
    said.arg("words", ruling.words.as_str()).to_string()
}

/// How a motion is dealt with by the rules in force, in words.
fn rule_words(voice: Voice, dossier: &Dossier, kind: MotionKind) -> String {
    let entries = dossier.rules().entries();
    let path = format!("debate.{kind}");
    let Some(entry) = entries.iter().find(|entry| entry.path == path) else { return String::new() };
    let words = rules_words::sentence(voice, &dossier.meeting.zone, dossier.rules(), entry);
    let rule = &entry.rule.rule;
    if rule.is_empty() { words } else { format!("{words} ({rule})") }
}

fn rulings_on(motion: &Motion, how: MotionRule) -> Vec<(&'static str, &'static str)> {
    let kinds: &[RulingKind] = match (how, motion.state) {
        (MotionRule::Chair, _) => &[RulingKind::Upheld, RulingKind::Denied, RulingKind::OutOfOrder],
        (_, MotionState::InOrder) => &[RulingKind::OutOfOrder],
        _ => &[RulingKind::InOrder, RulingKind::OutOfOrder],
    };
    kinds.iter().map(|kind| (kind.as_str(), kind.key())).collect()
}

fn methods(dossier: &Dossier) -> Vec<(&'static str, &'static str, bool)> {
    let default = dossier.rules().default_method(Subject::Procedural);
    let all = dossier.rules().methods(Subject::Procedural).value.iter();
    all.map(|method| (method.as_str(), method.key(), *method == default)).collect()
}

/// A ruling in the list.
struct RulingView {
    words: String,
    time: Rich,
    overruled: bool,
}

/// The form that moves one.
struct MoveView {
    action: String,
    kinds: Vec<(&'static str, &'static str)>,
    /// The delegations at whose oral request a clerk enters it; none for a delegation's own.
    delegations: Vec<(String, String)>,
    /// What may be decided anew.
    amendments: Vec<(String, String)>,
    /// What may be appealed against.
    rulings: Vec<(String, String)>,
}

impl MoveView {
    fn of(voice: Voice, loaded: &Loaded, visitor: &Visitor) -> Option<Self> {
        let dossier = &loaded.dossier;
        let stage = Some(dossier.declaration.stage);
        let own = dossier.permit(visitor, Act::MakeMotion).is_ok();
        let clerk = !own && visitor.may(Act::ActOnBehalf, &dossier.body.id, stage) && stage.is_some_and(is_plenary);
        if loaded.sitting.is_none() || !(own || clerk) {
            return None;
        }
        let decided = |one: &&crate::storage::amendments::Amendment| {
            matches!(one.standing, Standing::Adopted | Standing::Rejected)
        };
        let label = |one: &crate::storage::amendments::Amendment| {
            (one.id.to_string(), voice.m("margin-amendment").arg("number", one.cited()).to_string())
        };
        let named = |one: &crate::storage::bodies::Delegation| (one.id.to_string(), one.name.clone());
        let there = dossier.delegations.iter().filter(|one| clerk && one.ended_at.is_none());
        Some(Self {
            action: paths::motions(&dossier.declaration.slug),
            kinds: dossier.rules().debate.motions.value.iter().map(|kind| (kind.as_str(), kind.key())).collect(),
            delegations: there.map(named).collect(),
            amendments: dossier.amendments.iter().filter(decided).map(label).collect(),
            rulings: loaded
                .rulings
                .iter()
                .filter(|one| one.overruled_at.is_none())
                .map(|one| (one.id.to_string(), ruled(voice, one)))
                .collect(),
        })
    }
}

const fn is_plenary(stage: crate::procedure::Stage) -> bool {
    matches!(stage, crate::procedure::Stage::Plenary)
}

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
    /// The text on whose page the chair ruled.
    of: String,
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
    let (dossier, visitor) = (&loaded.dossier, &reader.visitor);
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
        make_motion(tx, &visitor, &declaration, &input).map(drop)
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
                let words = Remark::new(&sent.words).map_err(|fault| ActError::field("words", fault))?;
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
    let act = |tx: &mut Tx<'_>, visitor: &Visitor, id: &MotionId| withdraw_motion(tx, visitor, id);
    on_motion(reader, store, id.into_inner(), form, act).await
}

/// POST /motions/{id}/ruling: the chair rules on one.
pub(super) async fn rule(reader: Reader, store: Data<Store>, id: Path<MotionId>, form: Form<MotionForm>) -> PageResult {
    let form = form.into_inner();
    let (ruling, words) = (MotionRuling::parse(&form.ruling), form.words.clone());
    let act = move |tx: &mut Tx<'_>, visitor: &Visitor, id: &MotionId| {
        let ruling = ruling.ok_or_else(|| ActError::field("ruling", Message::new("error-not-in-list")))?;
        let words = Remark::new(&words).map_err(|fault| ActError::field("words", fault))?;
        rule_on_motion(tx, visitor, id, (ruling, &words))
    };
    on_motion(reader, store, id.into_inner(), form, act).await
}

/// POST /motions/{id}/question: puts one to the body.
pub(super) async fn put(reader: Reader, store: Data<Store>, id: Path<MotionId>, form: Form<MotionForm>) -> PageResult {
    let form = form.into_inner();
    let method = Method::parse(&form.method);
    let act = move |tx: &mut Tx<'_>, visitor: &Visitor, id: &MotionId| {
        let declaration = motions::find(tx.db, id)?.declaration_id;
        let input = OpenQuestion { method, ..OpenQuestion::on(QuestionOn::Motion(id.clone())) };
        open_question(tx, visitor, &declaration, &input).map(drop)
    };
    on_motion(reader, store, id.into_inner(), form, act).await
}

/// Does an act on a motion and goes back to the motions on its text.
async fn on_motion(
    reader: Reader,
    store: Data<Store>,
    id: MotionId,
    form: MotionForm,
    act: impl FnOnce(&mut Tx<'_>, &Visitor, &MotionId) -> ActResult<()> + Send + 'static,
) -> PageResult {
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
    act: impl FnOnce(&mut Tx<'_>, &str) -> ActResult<()> + Send + 'static,
) -> PageResult {
    let (of, key) = (slug.clone(), form.once.clone());
    let done = store
        .write(move |tx: &mut Tx<'_>| -> ActResult<String> {
            once(tx, &key, |tx| {
                act(tx, &of)?;
                Ok(paths::motions(&of))
            })
        })
        .await;
    match done {
        Ok(location) => Ok(see_other(location)),
        Err(error) => render(reader, store, slug, form, Some(error)).await,
    }
}
