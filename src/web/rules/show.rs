//! The procedure in plain words, every rule with its value and its source, and the document itself.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use askama::Template;

use crate::actions::{check_correction, rules};
use crate::l10n::{Rich, Voice, zone};
use crate::language::Language;
use crate::procedure::{Act, Category, RuleEntry, RuleRef, Rules, Source};
use crate::rules_file::RulesDocument;
use crate::rules_words::{self, Chapter};
use crate::storage::bodies::{self, Delegation};
use crate::storage::rules_changes::{self, RulesChange};
use crate::storage::{Db, Store, StoreError};
use crate::web::listed::Named;
use crate::web::{Page, PageError, PageResult, Reader, declarations, html, paths, saved};

/// A rule as the table shows it.
pub(super) struct Line {
    pub(super) name: String,
    pub(super) about: Option<String>,
    pub(super) value: String,
    pub(super) rule: String,
    /// The document in which it was checked; none where it was not.
    pub(super) source: Option<String>,
}

/// A sentence with the rule that it stands for.
struct Said {
    words: String,
    example: Option<String>,
    /// The rule as it is quoted; empty where the document names none.
    rule: String,
    source: Option<String>,
}

struct Part {
    section: &'static str,
    title: String,
    sentences: Vec<Said>,
}

/// A change of the rules.
struct Changed {
    at: Rich,
    decision: String,
    reason: String,
}

#[derive(Template)]
#[template(path = "rules/show.html")]
struct Show {
    page: Page,
    /// The title of the document.
    document: String,
    /// What these rules are: for a declaration, its copy.
    lead: String,
    parts: Vec<Part>,
    lines: Vec<Line>,
    unverified: usize,
    changes: Vec<Changed>,
    /// The document as a file.
    file: String,
    /// Where it is changed, for those who may, and the words of that link.
    edit: Option<(String, &'static str)>,
}

/// GET /bodies/{body}/rules: the procedure of a body in plain words, and every rule with its value and its source.
pub(in crate::web) async fn show(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    let read = move |db: &mut Db| -> Result<_, StoreError> {
        let body = bodies::by_slug(db, &slug)?;
        let document = rules(&body.rules)?;
        let delegations = bodies::delegations(db, &body.id)?;
        let changes = rules_changes::of_body(db, &body.id)?;
        Ok((body, document, delegations, changes))
    };
    let (body, document, delegations, changes) = store.read(read).await?;
    let voice = reader.voice_at(&body.zone);
    let named = Named::new(&body, voice);
    let changes = changes.iter().filter(|change| change.declaration_id.is_none());
    let edits = reader.visitor.may(Act::ChangeRules, &body.id, None);
    let here = paths::rules(&body.slug);
    let template = Show {
        page: Page::new(&reader, voice.say("rules-title")).under(named.href, named.name),
        lead: String::new(),
        file: format!("{here}.toml"),
        edit: edits.then(|| (format!("{here}/edit"), "rules-change")),
        ..explained(&reader, voice, &body.zone, &document, &delegations, changes)
    };
    html(StatusCode::OK, &template)
}

/// GET /declarations/{slug}/rules: the rules that a declaration stands under, and how they were corrected.
pub(in crate::web) async fn of_declaration(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    let visitor = reader.visitor.clone();
    let read = move |db: &mut Db| -> Result<_, PageError> {
        let dossier = declarations::load(db, &visitor, &slug)?;
        let changes = rules_changes::of_declaration(db, &dossier.declaration.id)?;
        Ok((dossier, changes))
    };
    let (dossier, changes) = store.read(read).await?;
    let voice = reader.voice_at(&dossier.meeting.zone);
    let corrects = dossier.permit(&reader.visitor, Act::CorrectRules).is_ok() && check_correction(&dossier).is_ok();
    let here = paths::rules_of_declaration(&dossier.declaration.slug);
    let lead = if dossier.declaration.rules.is_empty() { "rules-of-draft" } else { "rules-of-declaration" };
    let zone = dossier.meeting.zone.clone();
    let template = Show {
        page: declarations::page(&reader, &dossier, voice.say("rules-title")),
        lead: voice.say(lead),
        file: format!("{here}.toml"),
        edit: corrects.then(|| (format!("{here}/edit"), "rules-correct")),
        ..explained(&reader, voice, &zone, &dossier.document, &dossier.participants.delegations, changes.iter())
    };
    html(StatusCode::OK, &template)
}

fn explained<'c>(
    reader: &Reader,
    voice: Voice,
    place: &str,
    document: &RulesDocument,
    delegations: &[Delegation],
    changes: impl Iterator<Item = &'c RulesChange>,
) -> Show {
    let rules = &document.rules;
    let lines: Vec<Line> = rules.entries().iter().map(|entry| line(voice, place, entry)).collect();
    let chapters = rules_words::explain(voice, place, rules, voters(rules, delegations));
    let changed = |change: &RulesChange| Changed {
        at: voice.time_tag(change.changed_at, zone(place)),
        decision: change.decision.clone(),
        reason: change.reason.clone(),
    };
    let mut changes: Vec<Changed> = changes.map(changed).collect();
    changes.reverse();
    Show {
        page: Page::new(reader, ""),
        document: title(voice, document).to_owned(),
        lead: String::new(),
        parts: chapters.into_iter().map(|chapter| part(voice, chapter)).collect(),
        unverified: lines.iter().filter(|line| line.source.is_none()).count(),
        lines,
        changes,
        file: String::new(),
        edit: None,
    }
}

/// How many have a vote in this body, for the examples.
fn voters(rules: &Rules, delegations: &[Delegation]) -> u64 {
    let has_vote = |category: Category| rules.voters.categories.value.contains(&category);
    let voters = delegations.iter().filter(|one| one.ended_at.is_none() && has_vote(one.category));
    u64::try_from(voters.count()).unwrap_or(u64::MAX)
}

/// The title of a document in the reader's language.
pub(super) fn title(voice: Voice, document: &RulesDocument) -> &str {
    let language = Language::new(voice.tag()).unwrap_or_else(|_| Language::english());
    document.rules.title(&language)
}

fn part(voice: Voice, chapter: Chapter) -> Part {
    let said = |sentence: rules_words::Sentence| {
        let rule = sentence.rule.unwrap_or_else(|| RuleRef::cited("", voice.say("rules-of-program")));
        Said { words: sentence.words, example: sentence.example, source: checked(&rule), rule: rule.rule }
    };
    Part {
        section: chapter.section,
        title: chapter.title,
        sentences: chapter.sentences.into_iter().map(said).collect(),
    }
}

/// The document in which a rule was checked.
pub(super) fn checked(rule: &RuleRef) -> Option<String> {
    match &rule.source {
        Source::Cited(document) => Some(document.clone()),
        Source::Unverified => None,
    }
}

/// A rule as a table shows it.
pub(super) fn line(voice: Voice, place: &str, entry: &RuleEntry) -> Line {
    Line {
        name: voice.say(entry.key),
        about: entry.about.map(|key| voice.say(key)),
        value: rules_words::value(voice, place, &entry.value),
        rule: entry.rule.rule.clone(),
        source: checked(&entry.rule),
    }
}

/// GET /bodies/{body}/rules.toml: the document of a body.
pub(in crate::web) async fn file(store: Data<Store>, slug: Path<String>) -> PageResult {
    let slug = slug.into_inner();
    let name = slug.clone();
    let body = store.read(move |db| bodies::by_slug(db, &name)).await?;
    Ok(toml(&format!("{slug}-rules"), body.rules))
}

/// GET /declarations/{slug}/rules.toml: the document that a declaration stands under.
pub(in crate::web) async fn file_of_declaration(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    let slug = slug.into_inner();
    let (name, visitor) = (slug.clone(), reader.visitor);
    let dossier = store.read(move |db| declarations::load(db, &visitor, &name)).await?;
    Ok(toml(&format!("{slug}-rules"), dossier.rules_text().to_owned()))
}

fn toml(name: &str, document: String) -> HttpResponse {
    saved(&format!("{name}.toml"), "application/toml; charset=utf-8", document)
}

/// GET /rules.schema.json: the JSON Schema of rules documents.
pub(in crate::web) async fn schema() -> HttpResponse {
    HttpResponse::Ok().content_type("application/schema+json; charset=utf-8").body(crate::rules_file::schema())
}
