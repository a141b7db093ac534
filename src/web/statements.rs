//! What delegations say beside a vote: made on a page of its own, shown with the question.

use actix_web::web::{Data, Form, Path};
use askama::Template;
use serde::Deserialize;

use super::clause_names::{ClauseNames, sentence};
use super::form::{Faults, say_refusal};
use super::question_view::QuestionView;
use super::questions::{Loaded, read, render};
use super::sheet::{Acted, Answer, Field, Posted, Way, act};
use super::sittings::Once;
use super::{Page, PageResult, Reader, html, paths};
use crate::actions::{
    ActError, ActResult, Dossier, Invalid, MakeStatement, Remark, make_statement, reservable, said_on,
    take_back_statement,
};
use crate::ids::{ClauseId, DelegationId, QuestionId, StatementId};
use crate::l10n::{Message, Rich, Voice, zone};
use crate::language::{Language, Locale};
use crate::procedure::{Act, Choice, Refusal, Role, StatementKind, StatementOn};
use crate::storage::statements::{self, Statement};
use crate::storage::{Store, StoreResult};
use crate::text::merge::settle;
use crate::text::numbering::NumberingMode;

/// A statement on the page of its question, and in the record of the vote.
pub(super) struct StatementView {
    pub(super) delegation: String,
    /// What it is, and on what.
    pub(super) kind: String,
    pub(super) words: String,
    pub(super) language: String,
    /// When, and whether that was before the gavel.
    pub(super) when: Rich,
    /// When it was taken back.
    pub(super) taken_back: Option<Rich>,
    /// Where it is taken back; none for those who may not.
    pub(super) take_back: Option<String>,
}

impl StatementView {
    /// Those of a question, in order.
    pub(super) fn all(voice: Voice, reader: &Reader, loaded: &Loaded) -> Vec<Self> {
        loaded.statements.iter().map(|one| Self::of(voice, reader, &loaded.dossier, one)).collect()
    }

    fn of(voice: Voice, reader: &Reader, dossier: &Dossier, one: &Statement) -> Self {
        let place = zone(&dossier.meeting.zone);
        let gavel = if one.is_before_the_gavel() { "statement-before" } else { "statement-after" };
        let time = |key: &str, at| voice.m(key).arg("time", voice.time_tag(at, place)).rich();
        let may = one.kind.is_footnote() && one.stands() && may_speak(reader, dossier, one);
        Self {
            delegation: dossier.delegation_name(Some(&one.delegation_id)).to_owned(),
            kind: called(voice, dossier, one),
            words: one.words.clone(),
            language: one.language.to_string(),
            when: time(gavel, one.made_at),
            taken_back: one.taken_back_at.map(|at| time("statement-taken-back-at", at)),
            take_back: may.then(|| format!("/statements/{}/withdrawal", one.id)),
        }
    }
}

/// What a statement is, with the vote that it speaks of or the words that it is about.
pub(super) fn called(voice: Voice, dossier: &Dossier, one: &Statement) -> String {
    if let Some(choice) = one.choice {
        return voice.m("statement-would-have-voted").word("choice", choice.key()).to_string();
    }
    let kind = voice.say(one.kind.key());
    let on = match (one.part, &one.clause_id) {
        (StatementOn::Text, _) if !one.kind.is_footnote() => return kind,
        (StatementOn::Clause, Some(id)) => clause_name(voice, dossier, id),
        (part, _) => voice.say(part.key()),
    };
    voice.m("statement-kind-on").arg("kind", kind).arg("on", on).to_string()
}

/// A clause by the number that it bears now, in the text as it stands.
fn clause_name(voice: Voice, dossier: &Dossier, id: &ClauseId) -> String {
    let decided = !dossier.declaration.stage.is_open();
    let text = if decided { settle(dossier.current().text) } else { dossier.current().text };
    let mode = if decided { NumberingMode::Final } else { dossier.provisional() };
    ClauseNames::numbered(voice, &text, mode).name(id)
}

fn may_speak(reader: &Reader, dossier: &Dossier, one: &Statement) -> bool {
    let (visitor, act) = (&reader.visitor, one.kind.act());
    if visitor.is_of(&one.delegation_id) {
        return dossier.permit_in(visitor, act, Some(&one.delegation_id)).is_ok();
    }
    dossier.permit_for(visitor, act, &one.delegation_id).is_ok()
}

/// Where a statement on a question is made; none for those who make none.
pub(super) fn offer(reader: &Reader, loaded: &Loaded) -> Option<String> {
    let speaker = Speaker::of(reader, loaded).ok()?;
    let open = speaker.kinds(loaded).any(|(_, refused)| refused.is_none());
    open.then(|| paths::statements(&loaded.question.id))
}

/// For whom the reader speaks.
enum Speaker {
    /// For its own delegation.
    Own(DelegationId),
    /// For any, at its oral request.
    Clerk,
}

impl Speaker {
    /// Whether the reader speaks for a delegation of the register, or enters what one says.
    fn of(reader: &Reader, loaded: &Loaded) -> ActResult<Self> {
        let (visitor, dossier) = (&reader.visitor, &loaded.dossier);
        let is_clerk = visitor.is(&dossier.body.id, Role::Secretariat);
        let voters = &loaded.papers.voters;
        let first = voters.iter().find(|voter| visitor.is_of(&voter.delegation_id));
        let acts = [Act::ExplainVote, Act::Reserve];
        if let Some(voter) = first {
            let id = &voter.delegation_id;
            let own = acts.map(|act| dossier.permit_in(visitor, act, Some(id)));
            let [explain, reserve] = own;
            return explain.or(reserve).map(|_| Self::Own(id.clone()));
        }
        let [explain, reserve] = acts.map(|act| match voters.first().filter(|_| is_clerk) {
            Some(voter) => dossier.permit_for(visitor, act, &voter.delegation_id),
            None => dossier.permit(visitor, act),
        });
        explain.or(reserve)?;
        if is_clerk { Ok(Self::Clerk) } else { Err(Refusal::NotInRegister {}.into()) }
    }

    const fn delegation(&self) -> Option<&DelegationId> {
        match self {
            Self::Own(id) => Some(id),
            Self::Clerk => None,
        }
    }

    /// Each kind with why it is refused now, if it is.
    fn kinds<'a>(&'a self, loaded: &'a Loaded) -> impl Iterator<Item = (StatementKind, Option<Refusal>)> + 'a {
        let on = said_on(&loaded.dossier, &loaded.question, self.delegation());
        let rules = loaded.dossier.rules();
        let stage = loaded.dossier.declaration.stage;
        StatementKind::ALL.iter().map(move |kind| {
            let open = rules.check_stage(kind.act(), stage).and_then(|()| rules.voting.check_statement(*kind, on));
            (*kind, open.err())
        })
    }
}

#[derive(Template)]
#[template(path = "statements/new.html")]
struct New {
    page: Page,
    faults: Faults,
    lead: String,
    action: String,
    fields: Vec<Field>,
    /// What cannot be said now, and why.
    refused: Vec<String>,
    cancel: String,
}

/// What is typed.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct StatementForm {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    delegation: String,
    #[serde(default)]
    choice: String,
    #[serde(default)]
    part: String,
    #[serde(default)]
    language: String,
    #[serde(default)]
    words: String,
}

impl StatementForm {
    fn input(&self) -> ActResult<MakeStatement> {
        let mut invalid = Invalid::new();
        let kind = StatementKind::parse(&self.kind).ok_or_else(|| Message::new("error-choose"));
        let kind = invalid.take("kind", kind);
        let words = invalid.take("words", Remark::new(&self.words));
        let language = Language::new(&self.language).map_err(|_| Message::new("error-not-in-list"));
        let language = invalid.take("language", language);
        invalid.check()?;
        let (Some(kind), Some(words), Some(language)) = (kind, words, language) else {
            return Err(ActError::field("kind", Message::new("error-choose")));
        };
        let (part, clause) = match StatementOn::parse(&self.part) {
            Some(part) => (part, None),
            None if self.part.is_empty() => (StatementOn::Text, None),
            None => (StatementOn::Clause, Some(ClauseId::new(self.part.as_str()))),
        };
        let delegation = (!self.delegation.is_empty()).then(|| DelegationId::new(self.delegation.as_str()));
        let choice = Choice::parse(&self.choice);
        Ok(MakeStatement { kind, delegation, choice, part, clause, language, words })
    }
}

/// GET /questions/{id}/statements: the form.
pub(super) async fn new(reader: Reader, store: Data<Store>, id: Path<QuestionId>) -> PageResult {
    reader.visitor.signed_in()?;
    let loaded = read(&reader, &store, id.into_inner()).await?;
    form_page(&reader, &loaded, &StatementForm::default(), Faults::none())
}

fn form_page(reader: &Reader, loaded: &Loaded, typed: &StatementForm, faults: Faults) -> PageResult {
    let voice = reader.voice_at(&loaded.dossier.meeting.zone);
    let speaker = Speaker::of(reader, loaded)?;
    let q = QuestionView::of(voice, &loaded.dossier, &loaded.question)?;
    let status = faults.status;
    let refused = speaker.kinds(loaded).filter_map(|(kind, refusal)| {
        let why = say_refusal(voice, &refusal?);
        Some(voice.m("statement-refused").word("kind", kind.key()).arg("why", why).to_string())
    });
    let template = New {
        page: Page::new(reader, voice.say("statement-title")).under_text(&loaded.dossier).under(&*q.href, &*q.what),
        lead: q.what.clone(),
        action: paths::statements(&loaded.question.id),
        refused: refused.collect(),
        fields: fields(voice, loaded, &speaker, typed)?,
        cancel: q.href,
        faults,
    };
    html(status, &template)
}

fn fields(voice: Voice, loaded: &Loaded, speaker: &Speaker, typed: &StatementForm) -> StoreResult<Vec<Field>> {
    let open: Vec<StatementKind> =
        speaker.kinds(loaded).filter(|(_, refused)| refused.is_none()).map(|(kind, _)| kind).collect();
    // With nothing to say now, there is nothing to fill in.
    if open.is_empty() {
        return Ok(Vec::new());
    }
    let mut fields = Vec::new();
    if speaker.delegation().is_none() {
        fields.push(Field::select(
            "delegation",
            "attendance-delegation",
            &typed.delegation,
            delegations(voice, loaded),
        ));
    }
    let answers = open.iter().map(|kind| Answer::new(kind.as_str(), voice.say(does(*kind)))).collect();
    fields.push(Field::choice("kind", "statement-kind", &typed.kind, answers));
    if open.contains(&StatementKind::Intention) {
        let mut choices = vec![Answer::new("", "")];
        choices.extend(Choice::ALL.iter().map(|one| Answer::new(one.as_str(), voice.say(one.key()))));
        let choice = Field::select("choice", "statement-choice", &typed.choice, choices).brief();
        fields.push(choice.hint("statement-choice-hint").optional());
    }
    if open.iter().any(|kind| kind.is_footnote()) {
        let part = Field::select("part", "statement-part", &typed.part, parts(voice, loaded)?);
        fields.push(part.hint("statement-part-hint").optional());
    }
    fields.push(Field::prose("words", "statement-words", &typed.words));
    let language = if typed.language.is_empty() { voice.tag() } else { &typed.language };
    fields.push(Field::select("language", "statement-language", language, languages(voice, loaded)).brief());
    Ok(fields)
}

/// The key of what making a statement of a kind says.
const fn does(kind: StatementKind) -> &'static str {
    match kind {
        StatementKind::Explanation => "statement-does-explanation",
        StatementKind::Intention => "statement-does-intention",
        StatementKind::Reservation => "statement-does-reservation",
        StatementKind::Dissociation => "statement-does-dissociation",
    }
}

fn delegations(voice: Voice, loaded: &Loaded) -> Vec<Answer> {
    let named = |id: &DelegationId| (id.to_string(), loaded.dossier.delegation_name(Some(id)).to_owned());
    let mut voters: Vec<_> = loaded.papers.voters.iter().map(|voter| named(&voter.delegation_id)).collect();
    voters.sort_by(|a, b| voice.compare(&a.1, &b.1));
    std::iter::once(Answer::new("", "")).chain(voters.into_iter().map(|(id, name)| Answer::new(id, name))).collect()
}

/// All of it, the title, and each clause of the text as it stands that the question leaves or brings.
fn parts(voice: Voice, loaded: &Loaded) -> StoreResult<Vec<Answer>> {
    let Loaded { dossier, question, .. } = loaded;
    let mut parts: Vec<Answer> = [StatementOn::Text, StatementOn::Title]
        .map(|part| Answer::new(part.as_str(), sentence(&voice.say(part.key()))))
        .into();
    let current = match &question.amendment_id {
        Some(id) if question.state.is_pending() => dossier.with(id, question.recommendation_id.as_ref()).text,
        _ => dossier.current().text,
    };
    let names = ClauseNames::numbered(voice, &current, dossier.provisional());
    let known = reservable(dossier, question)?;
    for choice in names.choices(None).into_iter().filter(|one| known.contains(&ClauseId::new(one.value.as_str()))) {
        parts.push(Answer::new(choice.value, choice.label));
    }
    Ok(parts)
}

/// The languages in which a statement is made: those of the site, and that of the text.
fn languages(voice: Voice, loaded: &Loaded) -> Vec<Answer> {
    let mut answers: Vec<Answer> = Locale::ALL
        .map(|locale| Answer { lang: Some(locale.tag()), ..Answer::new(locale.tag(), locale.own_name()) })
        .into_iter()
        .collect();
    let of_text = loaded.dossier.declaration.language.to_string();
    if answers.iter().all(|one| one.value != of_text) {
        let label = voice.m("statement-language-of-text").arg("language", of_text.as_str()).to_string();
        answers.push(Answer::new(of_text, label));
    }
    answers
}

/// POST /questions/{id}/statements: makes a statement.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    id: Path<QuestionId>,
    form: Form<Posted<StatementForm>>,
) -> PageResult {
    let (id, Posted { once: key, fields: typed }) = (id.into_inner(), form.into_inner());
    let (question, sent) = (id.clone(), typed.clone());
    let done = act(&store, &reader, key, move |tx, visitor| {
        make_statement(tx, visitor, &question, &sent.input()?)?;
        Ok(format!("{}#statements", paths::question(&question)))
    });
    match done.await? {
        Acted::Done(response) => Ok(response),
        Acted::Faulty(faults) => {
            let loaded = read(&reader, &store, id).await?;
            form_page(&reader, &loaded, &typed, faults)
        }
    }
}

/// POST /statements/{id}/withdrawal: a reservation or dissociation is taken back.
pub(super) async fn withdraw(
    reader: Reader,
    store: Data<Store>,
    id: Path<StatementId>,
    form: Form<Once>,
) -> PageResult {
    let id = id.into_inner();
    let statement = id.clone();
    let done = act(&store, &reader, form.key().to_owned(), move |tx, visitor| {
        let question = statements::find(tx.db, &statement)?.question_id;
        take_back_statement(tx, visitor, &statement)?;
        Ok(format!("{}#statements", paths::question(&question)))
    });
    match done.await? {
        Acted::Done(response) => Ok(response),
        Acted::Faulty(faults) => {
            let found = store.read(move |db| statements::find(db, &id)).await?;
            let loaded = read(&reader, &store, found.question_id).await?;
            render(&reader, &loaded, faults)
        }
    }
}
