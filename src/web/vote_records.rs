//! The record of a vote: one page with everything that belongs to it, and the same as CSV and JSON. The shape of the JSON is
//! described in `docs/vote-record.md`.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use askama::Template;
use chrono::{SecondsFormat, TimeZone as _, Utc};
use serde_json::{Value as Json, json};

use super::ballot_view::split_said;
use super::listed::meeting_title;
use super::paper_view::PaperView;
use super::question_facts::{Facts, said};
use super::question_view::QuestionView;
use super::questions::{Loaded, read};
use super::statements::{StatementView, called};
use super::vote_corrections::CorrectionView;
use super::vote_lines::Line;
use super::{Page, PageError, PageResult, Reader, html, paths, saved};
use crate::actions::{ActError, Dossier};
use crate::clock::Moment;
use crate::ids::QuestionId;
use crate::l10n::{Rich, Voice, zone};
use crate::procedure::{Answering, Choice, Refusal, Split, Tally, Unanswered};
use crate::publishing::Table;
use crate::storage::Store;
use crate::storage::components::QuestionComponent;
use crate::storage::questions::Question;
use crate::storage::statements::Statement;

/// How a delegation voted, with what belongs to its vote.
struct Vote {
    line: Line,
    /// Its place in the roll; 0 where that was not called.
    place: i64,
    /// What it said at calls at which it did not vote, in order.
    unanswered: Vec<Unanswered>,
    /// What it had answered before it corrected itself, in order.
    former: Vec<(Choice, Option<Split>)>,
    /// Its votes each way, where they were not all cast alike.
    parts: Option<Tally>,
}

#[derive(Template)]
#[template(path = "vote_records/show.html")]
struct Show {
    page: Page,
    body: String,
    meeting: String,
    text: String,
    language: String,
    /// The sitting at which it was put.
    sitting: Option<String>,
    q: QuestionView,
    /// Annulled: it decides nothing.
    annulled: bool,
    result: String,
    facts: Facts,
    opened: Rich,
    votes: Vec<Vote>,
    /// Whether the roll was called, so that the places are shown.
    called: bool,
    /// Whether they sat for several bodies that meet jointly, so that these are shown.
    joint: bool,
    /// Piles that were counted without names: name and number.
    piles: Vec<(String, i64)>,
    /// The paper that it came from.
    paper: Option<PaperView>,
    /// Delegation and words of each objection.
    objections: Vec<(String, String)>,
    statements: Vec<StatementView>,
    corrections: Vec<CorrectionView>,
    href: String,
}

/// GET /questions/{id}/record: the page.
pub(super) async fn show(reader: Reader, store: Data<Store>, id: Path<QuestionId>) -> PageResult {
    let loaded = declared(&reader, &store, id.into_inner()).await?;
    let Loaded { question, dossier, .. } = &loaded;
    let voice = reader.voice_at(&dossier.meeting.zone);
    let q = QuestionView::of(voice, dossier, question)?;
    let votes = votes(voice, &loaded);
    let name = |id| dossier.delegation_name(Some(id)).to_owned();
    let page = Page::new(&reader, voice.m("record-title").arg("what", q.what.as_str()).to_string());
    let template = Show {
        page: page.under_text(dossier).under(q.href.clone(), q.what.clone()),
        body: dossier.body.name(voice.locale),
        meeting: meeting_title(&dossier.meeting),
        text: dossier.base_text().title.clone(),
        language: dossier.declaration.language.to_string(),
        sitting: question.sitting_id.as_ref().map(paths::sitting),
        annulled: question.state == crate::procedure::QuestionState::Annulled,
        result: said(voice, dossier, question),
        facts: Facts::of(voice, &loaded),
        paper: PaperView::of_question(voice, &reader, &loaded)?,
        opened: voice.time_tag(question.opened_at, zone(&dossier.meeting.zone)),
        called: votes.iter().any(|vote| vote.place > 0),
        joint: votes.iter().any(|vote| !vote.line.component.is_empty()),
        piles: if votes.is_empty() { piles(voice, &loaded) } else { Vec::new() },
        votes,
        objections: loaded.objections.iter().map(|one| (name(&one.delegation_id), one.words.clone())).collect(),
        statements: StatementView::all(voice, &reader, &loaded),
        corrections: CorrectionView::all(voice, &reader, &loaded),
        href: paths::vote_record(&question.id),
        q,
    };
    html(StatusCode::OK, &template)
}

/// A question with a result, in force or annulled since.
async fn declared(reader: &Reader, store: &Store, id: QuestionId) -> Result<Loaded, PageError> {
    let loaded = read(reader, store, id).await?;
    if loaded.question.outcome.is_some() && !loaded.question.state.is_pending() {
        return Ok(loaded);
    }
    Err(ActError::from(Refusal::QuestionNotDeclared {}).into())
}

/// How each delegation of the register voted, in the order of the reader's alphabet; none where votes bear no names.
fn votes(voice: Voice, loaded: &Loaded) -> Vec<Vote> {
    let Loaded { question, dossier, papers, .. } = loaded;
    if question.method.answering() != Answering::Named {
        return Vec::new();
    }
    let vote = |voter: &crate::storage::questions::Voter| {
        let id = &voter.delegation_id;
        let ballot = papers.ballots.iter().find(|ballot| ballot.delegation_id == *id);
        let former = papers.corrected.iter().filter(|one| one.delegation_id == *id);
        let calls = papers.unanswered.iter().filter(|one| one.delegation_id == *id);
        Vote {
            line: Line::of(voice, (dossier, papers), voter, ballot),
            parts: ballot.and_then(|ballot| ballot.split.as_ref()).map(Split::parts),
            place: voter.place,
            unanswered: calls.map(|one| one.answer).collect(),
            former: former.map(|one| (one.choice, one.split.clone())).collect(),
        }
    };
    let mut votes: Vec<Vote> = papers.voters.iter().map(vote).collect();
    votes.sort_by(|a, b| voice.compare(&a.line.delegation, &b.line.delegation));
    votes
}

/// The counts of a vote without names; none where nothing was counted.
fn piles(voice: Voice, loaded: &Loaded) -> Vec<(String, i64)> {
    let question = &loaded.question;
    if !question.reached.is_some_and(|how| how.is_counted()) {
        return Vec::new();
    }
    [(Choice::Yes, question.yes), (Choice::No, question.no), (Choice::Abstain, question.abstain)]
        .map(|(choice, count)| (voice.say(choice.key()), count))
        .into()
}

impl Vote {
    /// What it said at calls at which it did not vote, and what it had answered before, in words.
    fn remarks(&self, voice: Voice) -> String {
        let calls: Vec<String> = self.unanswered.iter().map(|one| voice.say(one.key())).collect();
        let calls = voice.m("record-unanswered").arg("answers", calls.join(", ")).to_string();
        let all = [(!self.unanswered.is_empty()).then_some(calls), self.corrected(voice)];
        voice.in_one_line(&all.into_iter().flatten().collect::<Vec<_>>())
    }

    fn corrected(&self, voice: Voice) -> Option<String> {
        if self.former.is_empty() {
            return None;
        }
        let said = |(choice, split): &(Choice, Option<Split>)| match split {
            Some(split) => split_said(voice, split),
            None => voice.say(choice.key()),
        };
        let former: Vec<String> = self.former.iter().map(said).collect();
        Some(voice.m("record-corrected-from").arg("former", former.join(", ")).to_string())
    }
}

/// GET /questions/{id}/record.csv: a row for each delegation, or for each pile where votes bear no names.
pub(super) async fn csv(reader: Reader, store: Data<Store>, id: Path<QuestionId>) -> PageResult {
    let loaded = declared(&reader, &store, id.into_inner()).await?;
    let voice = reader.voice_at(&loaded.dossier.meeting.zone);
    let columns = ["attendance-delegation", "result-vote", "result-weight", "record-place", "record-remark"];
    let columns = columns.into_iter().chain(is_joint(&loaded).then_some("delegation-component"));
    let table = Table {
        name: voice.say("record-name"),
        columns: columns.map(|key| (voice.say(key), false)).collect(),
        rows: rows(voice, &loaded),
    };
    let bytes = table.csv().map_err(|error| PageError::Broken(error.to_string()))?;
    Ok(file(&loaded, "csv", "text/csv; charset=utf-8", bytes))
}

/// Whether those who could vote sat for several bodies that meet jointly.
fn is_joint(loaded: &Loaded) -> bool {
    loaded.papers.components().iter().any(|component| !component.is_empty())
}

fn rows(voice: Voice, loaded: &Loaded) -> Vec<Vec<String>> {
    let named = votes(voice, loaded).into_iter().map(|vote| {
        let remark = [vote.line.remark.clone().unwrap_or_default(), vote.remarks(voice)].join(" ").trim().to_owned();
        let place = if vote.place > 0 { vote.place.to_string() } else { String::new() };
        vec![vote.line.delegation, vote.line.choice, vote.line.weight.to_string(), place, remark, vote.line.component]
    });
    let mut rows: Vec<Vec<String>> = named.collect();
    if rows.is_empty() {
        rows.extend(
            piles_of_each(voice, loaded)
                .into_iter()
                .map(|(name, count, of)| vec!["".into(), name, count.to_string(), "".into(), "".into(), of]),
        );
    }
    rows.extend(loaded.excluded.iter().map(|one| {
        let delegation = loaded.dossier.delegation(&one.delegation_id);
        let (name, of) = delegation.map_or_else(Default::default, |one| (one.name.clone(), one.component.clone()));
        vec![name, voice.say("record-excluded"), "0".into(), "".into(), one.reason.clone(), of]
    }));
    if !is_joint(loaded) {
        rows.iter_mut().for_each(|row| row.truncate(5));
    }
    rows
}

/// The counts of a vote without names, of each of the bodies that decided one by one.
fn piles_of_each(voice: Voice, loaded: &Loaded) -> Vec<(String, i64, String)> {
    let components = loaded.dossier.components_of(&loaded.question.id);
    let decided: Vec<_> = components.into_iter().filter(|one| one.outcome.is_some()).collect();
    if decided.is_empty() {
        return piles(voice, loaded).into_iter().map(|(name, count)| (name, count, String::new())).collect();
    }
    let of = |one: &&QuestionComponent| {
        let piles = [(Choice::Yes, one.yes), (Choice::No, one.no), (Choice::Abstain, one.abstain)];
        piles.map(|(choice, count)| (voice.say(choice.key()), count, one.component.clone()))
    };
    decided.iter().flat_map(of).collect()
}

/// GET /questions/{id}/record.json: the record as data.
pub(super) async fn json(reader: Reader, store: Data<Store>, id: Path<QuestionId>) -> PageResult {
    let loaded = declared(&reader, &store, id.into_inner()).await?;
    let voice = reader.voice_at(&loaded.dossier.meeting.zone);
    let record = format!("{:#}\n", record(voice, &loaded));
    Ok(file(&loaded, "json", "application/json; charset=utf-8", record.into_bytes()))
}

fn file(loaded: &Loaded, ending: &str, media_type: &str, bytes: Vec<u8>) -> HttpResponse {
    let (slug, number) = (&loaded.dossier.declaration.slug, loaded.question.number);
    saved(&format!("{slug}-vote-{number}.{ending}"), media_type, bytes)
}

fn at(moment: Moment) -> String {
    Utc.from_utc_datetime(&moment).to_rfc3339_opts(SecondsFormat::Micros, true)
}

fn record(voice: Voice, loaded: &Loaded) -> Json {
    let Loaded { question, dossier, papers, .. } = loaded;
    let counted = question.reached.is_some_and(|how| how.is_counted());
    let put = dossier.put_by(question).into_iter().cloned().collect::<Vec<_>>();
    let words: Json = serde_json::from_str(&question.words).unwrap_or(Json::Null);
    let mut record = json!({
        "format": "accord-vote-record/1",
        "body": dossier.body.name(voice.locale),
        "meeting": meeting_title(&dossier.meeting),
        "declaration": {
            "slug": dossier.declaration.slug,
            "symbol": dossier.declaration.symbol,
            "title": dossier.base_text().title,
            "language": dossier.declaration.language,
        },
        "question": { "id": question.id, "number": question.number, "subject": question.subject.as_str() },
        "amendments": dossier.labels(&put),
        "words": words,
        "as_orally_revised": dossier.is_as_orally_revised(question),
        "method": question.method.as_str(),
        "majority": { "value": question.majority, "rule": question.majority_rule },
        "present": question.present,
        "entitled": question.entitled,
        "quorum": question.quorum,
        "state": question.state.as_str(),
        "outcome": question.outcome.map(|outcome| outcome.as_str()),
        "reached": question.reached.map(|how| how.as_str()),
        "tally": counted.then(|| json!({ "yes": question.yes, "no": question.no, "abstain": question.abstain })),
        "base": counted.then_some(question.base),
        "required": counted.then_some(question.required),
        "result": { "language": voice.tag(), "text": said(voice, dossier, question) },
    });
    if let Some(fields) = record.as_object_mut() {
        fields.extend(moments(question));
        fields.insert("ballots_sha256".into(), question.ballots_digest.clone().into());
        fields.insert("lot".into(), papers.lot.clone().into());
        fields.insert("components".into(), dossier.components_of(&question.id).into_iter().map(component).collect());
        fields.insert("votes".into(), votes(voice, loaded).iter().map(vote).collect());
        fields.extend(beside(voice, loaded));
    }
    record
}

/// When it was opened, locked and declared.
fn moments(question: &Question) -> serde_json::Map<String, Json> {
    let all =
        [("opened", Some(question.opened_at)), ("locked", question.locked_at), ("declared", question.declared_at)];
    all.into_iter().map(|(name, moment)| (name.to_owned(), moment.map(at).into())).collect()
}

fn vote(vote: &Vote) -> Json {
    let choice = Choice::parse(vote.line.kind).map(Choice::as_str);
    let word =
        |(choice, split): &(Choice, Option<Split>)| split.as_ref().map_or(choice.as_str(), Split::as_str).to_owned();
    let former: Vec<String> = vote.former.iter().map(word).collect();
    let calls: Vec<&str> = vote.unanswered.iter().map(|one| one.as_str()).collect();
    let parts = vote.parts.map(|parts| json!({ "yes": parts.yes, "no": parts.no, "abstain": parts.abstain }));
    json!({
        "delegation": vote.line.delegation,
        "choice": choice,
        "votes": vote.line.weight,
        "component": Some(vote.line.component.as_str()).filter(|component| !component.is_empty()),
        "split": parts,
        "by_proxy": vote.line.holder,
        "entered_by_secretariat": vote.line.by_clerk,
        "place_in_roll": (vote.place > 0).then_some(vote.place),
        "calls_without_a_vote": calls,
        "corrected_from": former,
    })
}

/// What was counted of one of the bodies that meet jointly; no votes where they decided together.
fn component(one: &QuestionComponent) -> Json {
    let decided = one.outcome.is_some();
    json!({
        "name": one.component,
        "present": one.present,
        "entitled": one.entitled,
        "quorum": (one.quorum > 0).then_some(one.quorum),
        "tally": decided.then(|| json!({ "yes": one.yes, "no": one.no, "abstain": one.abstain })),
        "base": decided.then_some(one.base),
        "required": decided.then_some(one.required),
        "outcome": one.outcome.map(|outcome| outcome.as_str()),
    })
}

/// Who did not vote, who objected, what was said and what was corrected.
fn beside(voice: Voice, loaded: &Loaded) -> serde_json::Map<String, Json> {
    let dossier = &loaded.dossier;
    let name = |id| dossier.delegation_name(Some(id)).to_owned();
    let excluded = loaded.excluded.iter();
    let excluded = excluded.map(|one| json!({ "delegation": name(&one.delegation_id), "reason": one.reason }));
    let objections = loaded
        .objections
        .iter()
        .map(|one| json!({ "delegation": name(&one.delegation_id), "text": one.words, "at": at(one.made_at) }));
    let statements = loaded.statements.iter().map(|one| statement(voice, dossier, one));
    let corrections = loaded.corrections.iter().map(|one| {
        json!({
            "kind": one.kind.as_str(),
            "reason": one.reason,
            "confirmed": one.confirmed,
            "tally": { "yes": one.yes, "no": one.no, "abstain": one.abstain },
            "proposed": at(one.proposed_at),
            "decided": one.decided_at.map(at),
        })
    });
    let paper = loaded.paper.as_ref().map(|one| {
        json!({
            "happened": at(one.happened_at),
            "entered": at(one.entered_at),
            "confirmed": one.decided_at.map(at),
            "note": one.note,
            "scan_sha256": one.scan_sha256,
        })
    });
    let all = [
        ("from_paper", Json::from(paper)),
        ("excluded", excluded.collect()),
        ("objections", objections.collect()),
        ("statements", statements.collect()),
        ("corrections", corrections.collect()),
    ];
    all.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn statement(voice: Voice, dossier: &Dossier, one: &Statement) -> Json {
    json!({
        "delegation": dossier.delegation_name(Some(&one.delegation_id)),
        "kind": one.kind.as_str(),
        "on": one.part.as_str(),
        "clause": one.clause_id,
        "choice": one.choice.map(Choice::as_str),
        "label": called(voice, dossier, one),
        "language": one.language,
        "text": one.words,
        "before_the_result": one.is_before_the_gavel(),
        "at": at(one.made_at),
        "taken_back": one.taken_back_at.map(at),
    })
}
