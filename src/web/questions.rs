//! Questions: the ballot of a voter, what everybody else sees, the result; and the acts of whoever conducts the vote.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::ballot_view::BallotView;
use super::ballots::{ClerkView, ObjectionView, own_line};
use super::form::Faults;
use super::offers::Asked;
use super::paper_view::PaperView;
use super::question_facts::{Facts, answered_key, excluded, is_suspended, question_key};
use super::question_forms::{CountForm, DeclarationForm, PutForm};
use super::question_view::{QuestionView, ResultView};
use super::silences::{InWriting, SilenceForm, SilenceView};
use super::sittings::{Again, Once, Was};
use super::statements::{StatementView, offer};
use super::vote_corrections::{CorrectionView, correct};
use super::{Page, PageError, PageResult, Reader, fragment, html, paths, see_other, silences, sittings};
use crate::actions::{
    ActError, ActResult, Dossier, Papers, burn_spent_seals, declare_result, enter_count, lock_question, once,
    open_question, set_aside_question,
};
use crate::ids::{MembershipId, QuestionId, SittingId};
use crate::l10n::Rich;
use crate::procedure::{Act, Basis, QuestionState};
use crate::storage::ballots::{self, Exclusion};
use crate::storage::paper_votes::{self, PaperVote};
use crate::storage::questions::{self, Objection, Question};
use crate::storage::statements::{self, Statement};
use crate::storage::vote_corrections::{self, VoteCorrection};
use crate::storage::voting_sheets::SheetLine;
use crate::storage::{Db, Store, StoreError, Tx, bodies, declarations, registers};

/// A question with all that its pages show.
pub(super) struct Loaded {
    pub(super) question: Question,
    pub(super) dossier: Dossier,
    pub(super) papers: Papers,
    pub(super) excluded: Vec<Exclusion>,
    pub(super) corrections: Vec<VoteCorrection>,
    /// The names of those who declared and corrected.
    pub(super) names: Vec<(MembershipId, String)>,
    pub(super) objections: Vec<Objection>,
    /// The paper that it came from, with the names of those who entered and confirmed it.
    pub(super) paper: Option<PaperVote>,
    /// What was said beside it.
    pub(super) statements: Vec<Statement>,
    /// What was typed into an objection that was refused.
    pub(super) said: String,
    /// The votes each way that were typed into a form that was refused, by the delegation whose they are.
    pub(super) split: Option<(String, [String; 3])>,
    /// On what quorum it was put.
    pub(super) basis: Option<Basis>,
    /// What the sheet of the reader's delegation says of it, if the delegation votes on it now.
    pub(super) sheet: Option<SheetLine>,
    /// Whether the sitting is suspended.
    pub(super) suspended: bool,
    /// Where it is answered in writing.
    pub(super) in_writing: Option<InWriting>,
    /// What was typed into a form of whoever conducts that.
    pub(super) typed_in_writing: SilenceForm,
}

impl Loaded {
    pub(super) fn load(db: &mut Db, id: &QuestionId) -> Result<Self, StoreError> {
        let question = questions::find(db, id)?;
        let suspended = is_suspended(db, &question)?;
        let declaration = declarations::find(db, &question.declaration_id)?;
        let corrections = vote_corrections::of_question(db, id)?;
        let paper = paper_votes::of_question(db, id)?;
        let by = corrections.iter().flat_map(|one| one.decided_by.iter().chain([&one.proposed_by]));
        let by = by.chain(paper.iter().flat_map(|one| one.decided_by.iter().chain([&one.entered_by])));
        let by: Vec<MembershipId> = question.declared_by.iter().chain(by).cloned().collect();
        let (dossier, papers) = (Dossier::load(db, declaration)?, Papers::of(db, &question)?);
        Ok(Self {
            in_writing: InWriting::load(db, &dossier, &question, &papers)?,
            typed_in_writing: SilenceForm::default(),
            dossier,
            papers,
            excluded: ballots::exclusions(db, id)?,
            objections: questions::objections(db, id)?,
            statements: statements::of_question(db, id)?,
            names: bodies::names_of(db, &by)?,
            corrections,
            paper,
            question,
            said: String::new(),
            split: None,
            basis: registers::basis(db, id)?,
            sheet: None,
            suspended,
        })
    }

    pub(super) fn declared_by(&self) -> &str {
        let by = |(id, _): &&(MembershipId, String)| Some(id) == self.question.declared_by.as_ref();
        self.names.iter().find(by).map_or("", |(_, name)| name.as_str())
    }

    pub(super) const fn is_open(&self) -> bool {
        matches!(self.question.state, QuestionState::Open) && !self.suspended
    }

    /// A word for where it is: pages that stand on another one are old.
    fn key(&self) -> String {
        question_key(self.question.state, self.suspended)
    }
}

/// A question that the reader may know of.
pub(super) async fn read(reader: &Reader, store: &Store, id: QuestionId) -> Result<Loaded, PageError> {
    let visitor = reader.visitor.clone();
    let read = move |db: &mut Db| -> Result<_, StoreError> {
        let mut loaded = Loaded::load(db, &id)?;
        loaded.sheet = own_line(db, &visitor, &loaded)?;
        Ok(loaded)
    };
    let loaded = store.read(read).await?;
    if loaded.dossier.may_read(&reader.visitor) { Ok(loaded) } else { Err(PageError::Missing) }
}

#[derive(Template)]
#[template(path = "questions/show.html")]
struct Show {
    page: Page,
    faults: Faults,
    id: String,
    q: QuestionView,
    state: QuestionState,
    /// How it is answered, in a sentence.
    answered: &'static str,
    ballots: Vec<BallotView>,
    objection: Option<ObjectionView>,
    clerk: Option<ClerkView>,
    result: Option<ResultView>,
    facts: Option<Facts>,
    /// Who does not vote on it, and why, while it is before the body.
    excluded: Vec<String>,
    corrections: Vec<CorrectionView>,
    statements: Vec<StatementView>,
    /// Where a statement is made; none for those who make none.
    state_position: Option<String>,
    /// The record of the vote.
    record: String,
    paper: Option<PaperView>,
    /// Where a correction is proposed; none for those who may not, and as long as one waits.
    correct: Option<String>,
    /// The sitting at which it was put.
    sitting: Option<String>,
    /// Where it is answered in writing.
    silence: Option<SilenceView>,
    conducts: bool,
    /// How the reader's own delegation means to vote: the key of it, and its note.
    sheet: Option<(&'static str, String)>,
    state_src: String,
    /// The ballot loads no face: it must come at once on a bad line.
    body_class: Rich,
}

/// GET /questions/{id}: the ballot for a voter, the question for others, the result once it is declared.
pub(super) async fn show(reader: Reader, store: Data<Store>, id: Path<QuestionId>) -> PageResult {
    let loaded = read(&reader, &store, id.into_inner()).await?;
    render(&reader, &loaded, Faults::none())
}

/// The page of a question, also after a form on it was refused.
pub(super) fn render(reader: &Reader, loaded: &Loaded, faults: Faults) -> PageResult {
    let Loaded { question, dossier, .. } = loaded;
    let voice = reader.voice_at(&dossier.meeting.zone);
    let q = QuestionView::of(voice, dossier, question)?;
    let status = if faults.is_empty() { StatusCode::OK } else { faults.status };
    let page = Page::new(reader, q.what.as_str())
        .in_hall(&dossier.meeting.slug, &dossier.body.id)
        .under_text(dossier)
        .under(paths::voting_list(&dossier.declaration.slug), voice.say("list-title"));
    let result = ResultView::of(voice, dossier, question, &loaded.papers);
    let ballots = BallotView::all(voice, &reader.visitor, loaded).into_iter();
    let ballots: Vec<_> = ballots.map(|one| one.with_fault(faults.at("split"))).collect();
    let split_fault = faults.at("split").map(str::to_owned);
    let template = Show {
        page,
        faults,
        id: question.id.to_string(),
        q,
        body_class: Rich::trusted(if !ballots.is_empty() { r#" class="light""# } else { "" }),
        state: question.state,
        answered: answered(loaded),
        ballots,
        objection: ObjectionView::of(&reader.visitor, loaded),
        clerk: ClerkView::of(voice, &reader.visitor, loaded).map(|one| one.with_fault(split_fault.as_deref())),
        facts: result.is_some().then(|| Facts::of(voice, loaded)),
        excluded: excluded(voice, loaded),
        corrections: CorrectionView::all(voice, reader, loaded),
        statements: StatementView::all(voice, reader, loaded),
        state_position: offer(reader, loaded),
        record: paths::vote_record(&question.id),
        paper: PaperView::of_question(voice, reader, loaded)?,
        correct: correct(reader, loaded),
        result,
        sitting: question.sitting_id.as_ref().map(paths::sitting),
        silence: SilenceView::of(voice, reader, loaded),
        sheet: loaded.sheet.as_ref().map(|line| (line.stance.key(), line.note.clone())),
        conducts: dossier.permit(&reader.visitor, Act::EnterCount).is_ok(),
        state_src: format!("{}/state?was={}", paths::question(&question.id), loaded.key()),
    };
    html(status, &template)
}

/// What is said of an open question to those who do not answer it themselves.
fn answered(loaded: &Loaded) -> &'static str {
    if loaded.suspended { "sitting-is-suspended" } else { answered_key(loaded.question.method) }
}

#[derive(Template)]
#[template(path = "questions/_state.html")]
struct State {
    page: Page,
    ballots: Vec<BallotView>,
    objection: Option<ObjectionView>,
    state: QuestionState,
    answered: &'static str,
}

/// GET /questions/{id}/state: the part of the page that changes; told to begin anew if the question has moved on.
///
/// What it says depends on the reader's own ballot alone, never on another's.
pub(super) async fn state(
    request: HttpRequest,
    reader: Reader,
    store: Data<Store>,
    id: Path<QuestionId>,
    was: Query<Was>,
) -> Result<HttpResponse, PageError> {
    // The pages of the whole hall ask at once when the voting ends: what has passed is answered from few rows.
    let (id, visitor) = (id.into_inner(), reader.visitor.clone());
    let asked = id.clone();
    let asked = store.read(move |db| Asked::load(db, &visitor, &asked)).await?;
    if asked.key() != was.was {
        return Ok(fragment::passed());
    }
    let loaded = read(&reader, &store, id).await?;
    let question = &loaded.question;
    let voice = reader.voice_at(&loaded.dossier.meeting.zone);
    let template = State {
        page: Page::new(&reader, ""),
        ballots: BallotView::all(voice, &reader.visitor, &loaded),
        objection: ObjectionView::of(&reader.visitor, &loaded),
        state: question.state,
        answered: answered(&loaded),
    };
    fragment::answer(&request, &template)
}

/// POST /declarations/{slug}/questions: puts a question.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    fields: Form<Vec<(String, String)>>,
) -> PageResult {
    let (slug, form) = (slug.into_inner(), PutForm::read(fields.into_inner()));
    let (visitor, name, typed) = (reader.visitor.clone(), slug.clone(), form.clone());
    let done = store
        .write(move |tx: &mut Tx<'_>| -> ActResult<String> {
            once(tx, &typed.once, |tx| {
                let declaration = declarations::by_name(tx.db, &name)?;
                let question = open_question(tx, &visitor, &declaration.id, &typed.input()?)?;
                Ok(hall_of(&questions::find(tx.db, &question)?))
            })
        })
        .await;
    let error = match done {
        Ok(location) => return Ok(see_other(location)),
        Err(error) => error,
    };
    let Some(sitting) = open_sitting(&store, slug).await? else { return Err(error.into()) };
    sittings::render(&reader, &store, sitting, form.again(), Some(error)).await
}

async fn open_sitting(store: &Store, slug: String) -> Result<Option<SittingId>, PageError> {
    let found = store.read(move |db| {
        let declaration = declarations::by_name(db, &slug)?;
        crate::storage::sittings::open_of_meeting(db, &declaration.meeting_id)
    });
    Ok(found.await.map_err(|error: StoreError| error)?.map(|sitting| sitting.id))
}

/// POST /questions/{id}/lock: ends the voting.
pub(super) async fn lock(reader: Reader, store: Data<Store>, id: Path<QuestionId>, form: Form<Once>) -> PageResult {
    let visitor = reader.visitor.clone();
    let act = move |tx: &mut Tx<'_>, id: &QuestionId| lock_question(tx, &visitor, id);
    let done = conduct(&reader, &store, id.into_inner(), form.into_inner(), act, Again::default()).await;
    burn_seals(&store).await?;
    done
}

/// Burns the keys of secret votes that have ended, off the request's thread.
pub(super) async fn burn_seals(store: &Store) -> Result<(), PageError> {
    let store = store.clone();
    let burnt = actix_web::web::block(move || burn_spent_seals(&store)).await;
    Ok(burnt.map_err(|error| PageError::Busy(error.to_string()))??)
}

/// POST /questions/{id}/setting-aside: there is no consensus.
pub(super) async fn set_aside(
    reader: Reader,
    store: Data<Store>,
    id: Path<QuestionId>,
    form: Form<Once>,
) -> PageResult {
    let visitor = reader.visitor.clone();
    let act = move |tx: &mut Tx<'_>, id: &QuestionId| set_aside_question(tx, &visitor, id);
    conduct(&reader, &store, id.into_inner(), form.into_inner(), act, Again::default()).await
}

/// POST /questions/{id}/count: the count of a show of hands.
pub(super) async fn count(
    reader: Reader,
    store: Data<Store>,
    id: Path<QuestionId>,
    form: Form<CountForm>,
) -> PageResult {
    let form = form.into_inner();
    let again = form.again();
    let key = Once::new(form.once.clone());
    let visitor = reader.visitor.clone();
    let act = move |tx: &mut Tx<'_>, id: &QuestionId| enter_count(tx, &visitor, id, form.tally()?);
    conduct(&reader, &store, id.into_inner(), key, act, again).await
}

/// POST /questions/{id}/declaration: declares the result that the chair was shown, and shows it.
pub(super) async fn declare(
    reader: Reader,
    store: Data<Store>,
    id: Path<QuestionId>,
    form: Form<DeclarationForm>,
) -> PageResult {
    let (id, form, visitor) = (id.into_inner(), form.into_inner(), reader.visitor.clone());
    let question = id.clone();
    let done = store
        .write(move |tx: &mut Tx<'_>| -> ActResult<String> {
            once(tx, &form.once, |tx| {
                declare_result(tx, &visitor, &question, form.foreseen()?)?;
                Ok(paths::question(&question))
            })
        })
        .await;
    match done {
        Ok(location) => Ok(see_other(location)),
        Err(error) => again_at_sitting(&reader, &store, id, error, Again::default()).await,
    }
}

/// Does an act of the chair on a question and goes back to the sitting.
pub(super) async fn conduct(
    reader: &Reader,
    store: &Store,
    id: QuestionId,
    form: Once,
    act: impl FnOnce(&mut Tx<'_>, &QuestionId) -> ActResult<()> + Send + 'static,
    again: Again,
) -> PageResult {
    let question = id.clone();
    let done = store
        .write(move |tx: &mut Tx<'_>| -> ActResult<String> {
            once(tx, form.key(), |tx| {
                act(tx, &question)?;
                Ok(hall_of(&questions::find(tx.db, &question)?))
            })
        })
        .await;
    match done {
        Ok(location) => Ok(see_other(location)),
        Err(error) => again_at_sitting(reader, store, id, error, again).await,
    }
}

/// Where a question is conducted: at its sitting, or on its own page.
fn hall_of(question: &Question) -> String {
    question.sitting_id.as_ref().map_or_else(|| paths::question(&question.id), paths::sitting)
}

async fn again_at_sitting(reader: &Reader, store: &Store, id: QuestionId, error: ActError, again: Again) -> PageResult {
    let found = store.read(move |db| questions::find(db, &id)).await.map_err(|error: StoreError| error)?;
    match found.sitting_id {
        Some(sitting) => sittings::render(reader, store, sitting, again, Some(error)).await,
        None => silences::again(reader, store, found.id, error).await,
    }
}
