//! Clauses, changes of amendments, and words of either put by themselves: asking for it, ruling on it.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path, Query};
use askama::Template;
use serde::Deserialize;

use super::amendment_view::{heading, title};
use super::clause_names::{ClauseNames, sentence};
use super::form::Faults;
use super::sheet::{Acted, Answer, Field, Posted, Way, act};
use super::sittings::Once;
use super::{Page, PageError, PageResult, Reader, html, paths};
use crate::actions::{
    ActError, ActResult, AskSeparateVote, Dossier, PartOf, Remark, ask_separate_vote, rule_separate_vote,
    take_back_separate_vote, words_fault,
};
use crate::ids::{AmendmentId, ClauseId, DelegationId, OperationId, SeparateVoteId};
use crate::l10n::{Message, Voice};
use crate::procedure::{Act, SeparateVoteState};
use crate::storage::amendments::Amendment;
use crate::storage::separate_votes::{self, SeparateVote};
use crate::storage::{Db, Store, StoreError, Tx, declarations};
use crate::text::{Words, inline};

/// A request, as the page lists it.
struct Line {
    what: String,
    words: Option<String>,
    by: String,
    /// The class and the key of its mark.
    tag: (&'static str, &'static str),
    reason: String,
    /// The question that put it.
    question: Option<String>,
    /// Where the chair rules on it.
    ruling: Option<String>,
    /// What the chair typed of it, where that came back.
    typed: Option<String>,
    /// Where it is taken back.
    back: Option<String>,
}

#[derive(Template)]
#[template(path = "separate_votes/index.html")]
struct Index {
    page: Page,
    faults: Faults,
    lines: Vec<Line>,
    /// The fields of the form that asks; none for those who may not.
    fields: Vec<Field>,
    /// Of what a part can be asked for: the text, and the amendments that wait.
    wholes: Vec<Field>,
    /// The amendment of which the form asks for a part: its identity and its name.
    of: Option<(String, String)>,
    action: String,
    language: String,
}

/// The form that asks.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct AskForm {
    /// Of which amendment a part is asked for; none for a part of the text.
    amendment: String,
    change: String,
    clause: String,
    words: String,
    occurrence: String,
    delegation: String,
}

impl AskForm {
    fn read(&self) -> ActResult<AskSeparateVote> {
        let fault = |field, message| ActError::field(field, message);
        let nth = self.occurrence.trim();
        let occurrence = (!nth.is_empty()).then(|| nth.parse::<usize>()).transpose();
        Ok(AskSeparateVote {
            of: if self.amendment.is_empty() {
                PartOf::Text(ClauseId::new(self.clause.as_str()))
            } else {
                PartOf::Amendment(OperationId::new(self.change.as_str()))
            },
            words: Words::new(&self.words).map_err(|error| fault("words", words_fault(&error)))?,
            occurrence: occurrence.map_err(|_| fault("occurrence", Message::new("error-not-a-number")))?,
            delegation: Some(self.delegation.as_str()).filter(|id| !id.is_empty()).map(DelegationId::new),
        })
    }
}

/// GET /declarations/{slug}/separate-votes: what is asked for, and the form that asks; with `?amendment=` for a part of that one.
pub(super) async fn index(reader: Reader, store: Data<Store>, slug: Path<String>, ask: Query<AskForm>) -> PageResult {
    let typed = Typed { ask: ask.into_inner(), ruling: None };
    render(&reader, &store, slug.into_inner(), typed, Faults::none()).await
}

/// What was typed into a form that came back.
#[derive(Debug, Clone, Default)]
struct Typed {
    ask: AskForm,
    /// Why a request was to be refused.
    ruling: Option<(SeparateVoteId, String)>,
}

async fn render(reader: &Reader, store: &Store, slug: String, typed: Typed, faults: Faults) -> PageResult {
    let read = move |db: &mut Db| {
        let declaration = declarations::by_name(db, &slug)?;
        Dossier::load(db, declaration)
    };
    let dossier = store.read(read).await.map_err(|error: StoreError| error)?;
    if !dossier.may_read(&reader.visitor) {
        return Err(PageError::Missing);
    }
    let voice = reader.voice_at(&dossier.meeting.zone);
    let text = dossier.current().text;
    let names = ClauseNames::numbered(voice, &text, dossier.provisional());
    let base = ClauseNames::of_base(voice, &dossier);
    let named = |vote: &SeparateVote| match &vote.clause_id {
        Some(id) if text.clause(id).is_some() => sentence(&names.name(id)),
        Some(id) => sentence(&base.name(id)),
        None => sentence(&change_name(voice, &dossier, &base, vote)),
    };
    let lines = dossier.parts.all.iter().map(|vote| line(reader, &dossier, vote, (named(vote), &typed)));
    let divided = divided(&dossier, &typed.ask);
    let status = if faults.is_empty() { StatusCode::OK } else { faults.status };
    let template = Index {
        lines: lines.collect(),
        fields: fields(reader, &dossier, (&names, &base), (divided, &typed.ask)),
        wholes: wholes(voice, &dossier, divided),
        of: divided.map(|amendment| (amendment.id.to_string(), title(voice, amendment))),
        action: paths::separate_votes(&dossier.declaration.slug),
        language: dossier.declaration.language.to_string(),
        page: Page::new(reader, voice.say("separate-title"))
            .under_text(&dossier)
            .under(paths::voting_list(&dossier.declaration.slug), voice.say("list-title")),
        faults,
    };
    html(status, &template)
}

/// The field that says of what a part is asked for; none where no amendments wait.
fn wholes(voice: Voice, dossier: &Dossier, divided: Option<&Amendment>) -> Vec<Field> {
    let waiting = dossier.amendments.iter().filter(|one| one.sub_of.is_none() && one.standing.is_pending());
    let all: Vec<Answer> = waiting.map(|one| Answer::new(one.id.as_str(), title(voice, one))).collect();
    if all.is_empty() {
        return Vec::new();
    }
    let all = std::iter::once(Answer::new("", voice.say("separate-of-text"))).chain(all).collect();
    let chosen = divided.map_or_else(String::new, |one| one.id.to_string());
    vec![Field::select("amendment", "separate-part-of-what", &chosen, all)]
}

/// The amendment of which a part is asked for, if it waits to be decided.
fn divided<'a>(dossier: &'a Dossier, ask: &AskForm) -> Option<&'a Amendment> {
    let amendment = dossier.amendment(&AmendmentId::new(ask.amendment.as_str()))?;
    (amendment.sub_of.is_none() && amendment.standing.is_pending()).then_some(amendment)
}

fn line(reader: &Reader, dossier: &Dossier, vote: &SeparateVote, (what, typed): (String, &Typed)) -> Line {
    let visitor = &reader.visitor;
    let kept = dossier.is_part_kept(&vote.id);
    let put = dossier.question_on_part(&vote.id);
    let may_rule = vote.state == SeparateVoteState::Asked && dossier.permit(visitor, Act::OrderVoting).is_ok();
    let waits = matches!(vote.state, SeparateVoteState::Asked | SeparateVoteState::Granted) && put.is_none();
    let may_back =
        waits && crate::actions::permit_of(dossier, visitor, Act::AskApart, Some(&vote.delegation_id)).is_ok();
    Line {
        what,
        words: vote.words.as_deref().map(inline::plain),
        by: dossier.delegation_name(Some(&vote.delegation_id)).to_owned(),
        tag: match (vote.state, kept) {
            (_, Some(true)) => ("tag good", "separate-kept"),
            (_, Some(false)) => ("tag bad", "separate-struck"),
            (SeparateVoteState::Granted, None) => ("tag good", SeparateVoteState::Granted.key()),
            (SeparateVoteState::Asked, None) => ("tag hold", SeparateVoteState::Asked.key()),
            (state, None) => ("tag", state.key()),
        },
        reason: vote.reason.clone(),
        question: put.map(|question| paths::question(&question.id)),
        ruling: may_rule.then(|| paths::separate_vote_ruling(&vote.id)),
        typed: typed.ruling.as_ref().filter(|(id, _)| *id == vote.id).map(|(_, reason)| reason.clone()),
        back: may_back.then(|| paths::separate_vote_back(&vote.id)),
    }
}

/// What the form asks; nothing of those who may not ask now.
fn fields(
    reader: &Reader,
    dossier: &Dossier,
    (names, base): (&ClauseNames<'_>, &ClauseNames<'_>),
    (divided, typed): (Option<&Amendment>, &AskForm),
) -> Vec<Field> {
    let visitor = &reader.visitor;
    let own = dossier.permit(visitor, Act::AskApart).is_ok_and(|permit| permit.delegation().is_some());
    let clerk = dossier.permit(visitor, Act::ActOnBehalf).is_ok() && dossier.declaration.stage.is_plenary();
    if dossier.rules().check_separate_votes().is_err() || !(own || clerk) {
        return Vec::new();
    }
    let (of, hint) = match divided {
        Some(amendment) => {
            let changes = dossier.operations(&amendment.id).iter();
            let named = |row| sentence(&heading(reader.voice, dossier.base_text(), base, row));
            let all = changes.map(|row| Answer::new(row.id.as_str(), named(row))).collect();
            (Field::select("change", "separate-change", &typed.change, all), "separate-added-hint")
        }
        None => {
            let clauses = names.choices(None).into_iter().map(|one| Answer::new(one.value, one.label)).collect();
            (Field::select("clause", "separate-clause", &typed.clause, clauses), "separate-words-hint")
        }
    };
    let mut fields = vec![
        of,
        Field::prose("words", "separate-words", &typed.words).hint(hint).optional(),
        Field::line("occurrence", "mark-field-occurrence", &typed.occurrence)
            .of_type("number")
            .hint("mark-field-occurrence-hint")
            .optional()
            .brief(),
    ];
    if !own {
        let voters = dossier.voters().into_iter().map(|one| Answer::new(one.id.as_str(), one.name.as_str()));
        let delegations = std::iter::once(Answer::new("", "")).chain(voters).collect();
        fields.push(Field::select("delegation", "attendance-delegation", &typed.delegation, delegations));
    }
    fields
}

/// POST /declarations/{slug}/separate-votes: asks for one.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    form: Form<Posted<AskForm>>,
) -> PageResult {
    let (slug, Posted { once, fields }) = (slug.into_inner(), form.into_inner());
    let (name, typed) = (slug.clone(), fields.clone());
    let done = act(&store, &reader, once, move |tx, visitor| {
        let declaration = declarations::by_name(tx.db, &name)?;
        ask_separate_vote(tx, visitor, &declaration.id, &typed.read()?)?;
        Ok(paths::separate_votes(&declaration.slug))
    });
    match done.await? {
        Acted::Done(there) => Ok(there),
        Acted::Faulty(faults) => render(&reader, &store, slug, Typed { ask: fields, ruling: None }, faults).await,
    }
}

/// The chair's ruling.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct RulingForm {
    once: String,
    granted: String,
    reason: String,
}

/// POST /separate-votes/{id}/ruling: grants it, or refuses it with a reason.
pub(super) async fn rule(
    reader: Reader,
    store: Data<Store>,
    id: Path<SeparateVoteId>,
    form: Form<RulingForm>,
) -> PageResult {
    let (id, form) = (id.into_inner(), form.into_inner());
    let (vote, typed) = (id.clone(), form.reason.clone());
    let done = act(&store, &reader, form.once.clone(), move |tx, visitor| {
        let reason = Remark::new(&form.reason).map_err(|message| ActError::field("reason", message))?;
        rule_separate_vote(tx, visitor, &vote, (!form.granted.is_empty(), &reason))?;
        place(tx, &vote)
    });
    again(&reader, &store, (id, typed), done.await?).await
}

/// POST /separate-votes/{id}/withdrawal: its delegation takes it back.
pub(super) async fn take_back(
    reader: Reader,
    store: Data<Store>,
    id: Path<SeparateVoteId>,
    form: Form<Once>,
) -> PageResult {
    let id = id.into_inner();
    let vote = id.clone();
    let done = act(&store, &reader, form.key().to_owned(), move |tx, visitor| {
        take_back_separate_vote(tx, visitor, &vote)?;
        place(tx, &vote)
    });
    again(&reader, &store, (id, String::new()), done.await?).await
}

fn place(tx: &mut Tx<'_>, id: &SeparateVoteId) -> ActResult<String> {
    let declaration = separate_votes::find(tx.db, id)?.declaration_id;
    Ok(paths::separate_votes(&declarations::find(tx.db, &declaration)?.slug))
}

/// The page of all of them, where an act on one was refused.
async fn again(
    reader: &Reader,
    store: &Store,
    (id, reason): (SeparateVoteId, String),
    acted: Acted,
) -> Result<HttpResponse, PageError> {
    let faults = match acted {
        Acted::Done(there) => return Ok(there),
        Acted::Faulty(faults) => faults,
    };
    let vote = id.clone();
    let slug = store.read(move |db| {
        let declaration = separate_votes::find(db, &vote)?.declaration_id;
        Ok::<_, StoreError>(declarations::find(db, &declaration)?.slug)
    });
    let typed = Typed { ask: AskForm::default(), ruling: Some((id, reason)) };
    render(reader, store, slug.await?, typed, faults).await
}

/// Which change of which amendment is put by itself.
fn change_name(voice: Voice, dossier: &Dossier, names: &ClauseNames<'_>, vote: &SeparateVote) -> String {
    let label = dossier.amendment_of_part(vote).map_or_else(String::new, Amendment::cited);
    let row = vote.operation_id.as_ref().and_then(|id| dossier.parent_row(id));
    let does = row.map_or_else(String::new, |row| heading(voice, dossier.base_text(), names, row));
    voice.m("separate-of-amendment").arg("label", label).arg("does", does).to_string()
}

/// The key of what a yes on a separate vote means.
pub(super) const fn yes_keeps(vote: &SeparateVote) -> &'static str {
    if vote.operation_id.is_some() { "separate-yes-keeps-change" } else { "separate-yes-keeps" }
}

/// The name of a separate vote: of a clause, of a change of an amendment, or of words of either.
pub(super) fn part_name(voice: Voice, dossier: &Dossier, vote: &SeparateVote) -> String {
    let names = ClauseNames::of_base(voice, dossier);
    let text;
    let clause = match &vote.clause_id {
        None => change_name(voice, dossier, &names, vote),
        Some(id) if dossier.base_text().clause(id).is_some() => names.name(id),
        Some(id) => {
            text = dossier.current().text;
            ClauseNames::numbered(voice, &text, dossier.provisional()).name(id)
        }
    };
    let key = if vote.words.is_some() { "separate-on-words" } else { "separate-on-clause" };
    sentence(&voice.m(key).arg("clause", clause).to_string())
}
