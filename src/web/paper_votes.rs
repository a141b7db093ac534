//! Votes from paper: entered with the scan on a page of the declaration, confirmed there by the presiding officer.

use std::collections::BTreeMap;

use actix_web::http::{StatusCode, header};
use actix_web::web::{Data, Form, Path, Payload};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::ballot_view::SplitView;
use super::form::Faults;
use super::multipart::{self, Sent};
use super::paper_view::{self, PaperView};
use super::question_forms::whole_number;
use super::question_view::what;
use super::sheet::{Acted, Answer, Field, Way, act};
use super::sittings::Once;
use super::{Page, PageError, PageResult, Reader, html, paths};
use crate::actions::{
    ActError, ActResult, Answer as Answered, Dossier, EnterPaperVote, Invalid, Remark, SCAN_BYTES, decide_paper_vote,
    enter_paper_vote, votes_of,
};
use crate::clock::sha256;
use crate::ids::{AmendmentId, DelegationId, MembershipId, PaperVoteId};
use crate::l10n::{Message, Voice};
use crate::procedure::{Act, Answering, Choice, Method, Put, Split, Subject, Tally};
use crate::storage::paper_votes::{self, PaperVote};
use crate::storage::{Db, Store, StoreError, StoreResult, declarations};

/// The most bytes of the form: the scan, and room for the fields.
const FORM_BYTES: usize = SCAN_BYTES + 256 * 1024;
/// How many bytes a megabyte has, as it is told to people.
const MEGABYTE: usize = 1024 * 1024;

#[derive(Template)]
#[template(path = "paper_votes/index.html")]
struct Index {
    page: Page,
    faults: Faults,
    papers: Vec<PaperView>,
    fields: Vec<Field>,
    answers: Vec<Line>,
    choices: Vec<Answer>,
    /// Whether the form is shown: to those who enter, as long as none waits.
    enters: bool,
    megabytes: usize,
    here: String,
    sheets: String,
}

/// The fields of one delegation.
struct Line {
    id: String,
    delegation: String,
    chosen: String,
    /// Where its votes may be cast apart.
    split: Option<SplitView>,
}

struct Loaded {
    dossier: Dossier,
    votes: BTreeMap<DelegationId, u64>,
    papers: Vec<PaperVote>,
    names: Vec<(MembershipId, String)>,
}

impl Loaded {
    fn load(db: &mut Db, slug: &str) -> StoreResult<Self> {
        let declaration = declarations::by_name(db, slug)?;
        let papers = paper_votes::of_declaration(db, &declaration.id)?;
        let dossier = Dossier::load(db, declaration)?;
        let votes = votes_of(db, &dossier, &dossier.voters())?;
        Ok(Self { names: paper_view::names(db, &papers)?, votes, dossier, papers })
    }
}

/// GET /declarations/{slug}/paper-votes: what came from paper, and the form.
pub(super) async fn index(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    page(&reader, &store, slug.into_inner(), &Sent::default(), Faults::none()).await
}

async fn page(reader: &Reader, store: &Store, slug: String, typed: &Sent, faults: Faults) -> PageResult {
    reader.visitor.signed_in()?;
    let loaded = store.read(move |db| Loaded::load(db, &slug)).await?;
    let Loaded { dossier, papers, names, .. } = &loaded;
    if !dossier.may_read(&reader.visitor) {
        return Err(PageError::Missing);
    }
    if dossier.permit(&reader.visitor, Act::ConfirmPaperVote).is_err() {
        dossier.permit(&reader.visitor, Act::EnterPaperVote)?;
    }
    let voice = reader.voice_at(&dossier.meeting.zone);
    let views: StoreResult<Vec<PaperView>> = papers
        .iter()
        .map(|one| PaperView::of(voice, reader, dossier, (one, names))?.with_total(voice, one, &loaded.votes))
        .collect();
    let waits = papers.iter().any(PaperVote::is_pending);
    let slug = &dossier.declaration.slug;
    let mut choices = vec![Answer::new("", voice.say("result-absent"))];
    choices.extend(Choice::ALL.iter().map(|one| Answer::new(one.as_str(), voice.say(one.key()))));
    let template = Index {
        page: Page::new(reader, voice.say("paper-title"))
            .under_text(dossier)
            .under(paths::voting_list(slug), voice.say("list-title")),
        papers: views?,
        enters: !waits && dossier.permit(&reader.visitor, Act::EnterPaperVote).is_ok(),
        fields: fields(voice, dossier, typed),
        answers: lines(voice, &loaded, typed),
        choices,
        megabytes: SCAN_BYTES / MEGABYTE,
        here: paths::paper_votes(slug),
        sheets: paths::vote_sheets(slug),
        faults,
    };
    html(if template.faults.is_empty() { StatusCode::OK } else { template.faults.status }, &template)
}

fn fields(voice: Voice, dossier: &Dossier, typed: &Sent) -> Vec<Field> {
    let count = |name, key| Field::line(name, key, typed.field(name)).brief().optional();
    vec![
        Field::select("what", "paper-what", typed.field("what"), open(voice, dossier)),
        Field::select("method", "put-method", typed.field("method"), methods(voice, dossier)),
        Field::line("happened_at", "paper-happened", typed.field("happened_at")).of_type("datetime-local").brief(),
        count("yes", "choice-yes").hint("paper-count-hint"),
        count("no", "choice-no"),
        count("abstain", "choice-abstain"),
        Field { way: Way::Prose, ..Field::line("note", "field-note", typed.field("note")) }.optional(),
    ]
}

/// What still waits on the voting list, in its order.
fn open(voice: Voice, dossier: &Dossier) -> Vec<Answer> {
    let (list, decided) = (dossier.voting_list(), dossier.decided());
    let waiting = list.items().iter().filter(|item| list.waits(&item.subject, &decided));
    let put = waiting.filter_map(|item| match &item.subject {
        Put::Amendment(id) => Some(Answer::new(id.as_str(), what(voice, dossier, Some(id)))),
        Put::Whole => Some(Answer::new("whole", what(voice, dossier, None))),
        Put::Part(_) => None,
    });
    put.collect()
}

/// The methods of the body that have a sheet.
fn methods(voice: Voice, dossier: &Dossier) -> Vec<Answer> {
    let by = |method: &&Method| matches!(method.answering(), Answering::Hands | Answering::Named);
    let of = |subject| dossier.rules().methods(subject).value.iter().filter(by);
    let known = of(Subject::Amendment).chain(of(Subject::Whole));
    let known: Vec<Method> = known.copied().collect();
    let all = Method::ALL.iter().filter(|method| known.contains(method));
    all.map(|method| Answer::new(method.as_str(), voice.say(method.key()))).collect()
}

fn lines(voice: Voice, loaded: &Loaded, typed: &Sent) -> Vec<Line> {
    let line = |one: &crate::storage::bodies::Delegation| Line {
        chosen: typed.field(&format!("answer.{}", one.id)).to_owned(),
        delegation: one.name.clone(),
        split: split(voice, loaded, &one.id, typed),
        id: one.id.to_string(),
    };
    let mut lines: Vec<Line> = loaded.dossier.voters().into_iter().map(line).collect();
    lines.sort_by(|a, b| voice.compare(&a.delegation, &b.delegation));
    lines
}

/// The numbers of a delegation whose votes may be cast apart, with what was typed.
fn split(voice: Voice, loaded: &Loaded, id: &DelegationId, typed: &Sent) -> Option<SplitView> {
    let votes = *loaded.votes.get(id)?;
    if !loaded.dossier.rules().voters.splitting.value || votes < 2 {
        return None;
    }
    let here = paths::paper_votes(&loaded.dossier.declaration.slug);
    let weight = i64::try_from(votes).unwrap_or(i64::MAX);
    let mut split = SplitView::new(voice, here, (weight, None)).on_page(format!("-{id}"));
    let numbers = apart(typed, id).map(str::to_owned);
    if numbers.iter().any(|number| !number.is_empty()) {
        split.fill(&numbers);
    }
    Some(split)
}

/// The votes each way that were typed for a delegation.
fn apart<'a>(sent: &'a Sent, id: &DelegationId) -> [&'a str; 3] {
    [Choice::Yes, Choice::No, Choice::Abstain].map(|choice| sent.field(&format!("apart.{id}.{choice}")).trim())
}

fn input(sent: &Sent) -> ActResult<EnterPaperVote> {
    let mut invalid = Invalid::new();
    let method = Method::parse(sent.field("method")).ok_or_else(|| Message::new("error-choose"));
    let method = invalid.take("method", method).unwrap_or(Method::ShowOfHands);
    let note = invalid.take("note", Remark::new(sent.field("note"))).unwrap_or_default();
    if sent.too_large {
        invalid.add("scan", Message::new("paper-scan-too-large").arg("megabytes", SCAN_BYTES / MEGABYTE));
    }
    let hands = method.answering() == Answering::Hands;
    let mut number = |name: &'static str| match sent.field(name) {
        typed if hands && !typed.is_empty() => whole_number(&mut invalid, name, typed),
        _ => 0,
    };
    let tally = Tally { yes: number("yes"), no: number("no"), abstain: number("abstain") };
    invalid.check()?;
    Ok(EnterPaperVote {
        amendment: (sent.field("what") != "whole").then(|| AmendmentId::new(sent.field("what"))),
        method,
        tally,
        answers: if hands { BTreeMap::new() } else { answers(sent)? },
        happened_at: sent.field("happened_at").to_owned(),
        note,
        scan: sent.file.clone(),
    })
}

/// What each delegation answered: one answer, or its votes each way.
fn answers(sent: &Sent) -> ActResult<BTreeMap<DelegationId, Answered>> {
    let mut answers = BTreeMap::new();
    for (name, value) in &sent.fields {
        let Some(id) = name.strip_prefix("answer.").map(DelegationId::new) else { continue };
        let numbers = apart(sent, &id);
        let one = Choice::parse(value).map(Answered::from);
        let answer = if numbers.iter().all(|number| number.is_empty()) { one } else { Some(votes(numbers, one)?) };
        answers.extend(answer.map(|answer| (id, answer)));
    }
    Ok(answers)
}

fn votes([yes, no, abstain]: [&str; 3], one: Option<Answered>) -> ActResult<Answered> {
    let mut invalid = Invalid::new();
    if one.is_some() {
        invalid.add("answers", Message::new("paper-answer-or-apart"));
    }
    let mut number = |text| whole_number(&mut invalid, "answers", text);
    let parts = Tally { yes: number(yes), no: number(no), abstain: number(abstain) };
    invalid.check()?;
    let split = Split::new(parts).ok_or_else(|| ActError::field("answers", Message::new("error-split-nothing")))?;
    Ok(split.into())
}

/// POST /declarations/{slug}/paper-votes: enters a vote from paper.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    request: HttpRequest,
    payload: Payload,
) -> PageResult {
    let slug = slug.into_inner();
    let account = reader.visitor.signed_in()?.id.clone();
    let sent = multipart::read(&request, payload, FORM_BYTES).await?;
    let (name, typed) = (slug.clone(), sent.clone());
    let done = act(&store, &reader, key(account.as_str(), &request, &sent), move |tx, visitor| {
        let declaration = declarations::by_name(tx.db, &name)?;
        let dossier = Dossier::load(tx.db, declaration)?;
        dossier.permit(visitor, Act::EnterPaperVote)?;
        enter_paper_vote(tx, visitor, &dossier.declaration.id, &input(&typed)?)?;
        Ok(paths::paper_votes(&name))
    });
    match done.await? {
        Acted::Done(response) => Ok(response),
        Acted::Faulty(faults) => page(&reader, &store, slug, &sent, faults).await,
    }
}

/// The key of the form, bound as those of other forms are: to who sends what to where.
fn key(account: &str, request: &HttpRequest, sent: &Sent) -> String {
    if sent.field("once").is_empty() {
        return String::new();
    }
    let mut bound = format!("{account}\n{}\n{}\n", request.path(), sha256(&sent.file));
    for (name, value) in &sent.fields {
        bound.push_str(&format!("{}:{name}{}:{value}", name.len(), value.len()));
    }
    sha256(bound.as_bytes())
}

/// POST /paper-votes/{id}/confirmation: the presiding officer confirms it, and it counts.
pub(super) async fn confirm(reader: Reader, store: Data<Store>, id: Path<PaperVoteId>, form: Form<Once>) -> PageResult {
    decide(&reader, &store, id.into_inner(), (form.into_inner(), true)).await
}

/// POST /paper-votes/{id}/refusal: it is turned down, or taken back.
pub(super) async fn refuse(reader: Reader, store: Data<Store>, id: Path<PaperVoteId>, form: Form<Once>) -> PageResult {
    decide(&reader, &store, id.into_inner(), (form.into_inner(), false)).await
}

async fn decide(reader: &Reader, store: &Store, id: PaperVoteId, (form, confirm): (Once, bool)) -> PageResult {
    let vote = id.clone();
    let done = act(store, reader, form.key().to_owned(), move |tx, visitor| {
        let declaration = paper_votes::find(tx.db, &vote)?.declaration_id;
        let slug = declarations::find(tx.db, &declaration)?.slug;
        let question = decide_paper_vote(tx, visitor, &vote, confirm)?;
        Ok(question.map_or_else(|| paths::paper_votes(&slug), |question| paths::question(&question)))
    });
    let faults = match done.await? {
        Acted::Done(response) => return Ok(response),
        Acted::Faulty(faults) => faults,
    };
    let read = move |db: &mut Db| {
        let declaration = paper_votes::find(db, &id)?.declaration_id;
        Ok::<_, StoreError>(declarations::find(db, &declaration)?.slug)
    };
    let slug = store.read(read).await?;
    page(reader, store, slug, &Sent::default(), faults).await
}

/// GET /paper-votes/{id}/scan: the scan as it was sent, for members of the body. It is kept, never shown as a page of this site.
pub(super) async fn scan(reader: Reader, store: Data<Store>, id: Path<PaperVoteId>) -> PageResult {
    reader.visitor.signed_in()?;
    let (id, visitor) = (id.into_inner(), reader.visitor.clone());
    // Those who conduct the vote see the sheet: others see the record that was made from it.
    let read = move |db: &mut Db| -> Result<_, PageError> {
        let vote = paper_votes::find(db, &id)?;
        let dossier = Dossier::of(db, &vote.declaration_id)?;
        dossier.permit(&visitor, Act::EnterCount)?;
        Ok((paper_votes::scan(db, &id)?, vote.id))
    };
    let (scan, id) = store.read(read).await?;
    let ending = scan.media_type.rsplit('/').next().unwrap_or("bin");
    let disposition = format!("attachment; filename=\"paper-vote-{id}.{ending}\"");
    let mut response = HttpResponse::Ok();
    response.insert_header((header::CONTENT_DISPOSITION, disposition)).content_type(scan.media_type.as_str());
    Ok(response.body(scan.bytes))
}
