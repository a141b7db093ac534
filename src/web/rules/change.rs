//! The form of a rules document, what its values would change, and changing them: for a body, or for the copy of one
//! declaration.

use actix_web::web::{Bytes, Data, Path, Query};
use askama::Template;

use super::fields::{Control, Group, Typed, groups};
use super::preview::{Changes, changes};
use super::show::title;
use crate::actions::{
    ActResult, ChangeRules, Visitor, change_rules, check_correction, correct_rules, document_lines, once, rules,
};
use crate::clock::sha256;
use crate::l10n::Voice;
use crate::procedure::Act;
use crate::rules_file::{self, RulesDocument, RulesError};
use crate::storage::declarations::{self as stored, Declaration};
use crate::storage::{Db, Store, Tx, bodies};
use crate::web::form::Faults;
use crate::web::listed::{Listed, Named, listed};
use crate::web::sheet::Answer;
use crate::web::{Page, PageError, PageResult, Reader, declarations, html, paths, see_other};

/// Whose rules are changed, by place in addresses.
#[derive(Debug, Clone)]
enum Target {
    Body(String),
    Declaration(String),
}

/// What is changed.
pub(super) struct Loaded {
    target: Target,
    /// The document that is in force.
    pub(super) former: String,
    /// The IANA zone of its time limits.
    pub(super) zone: String,
    /// The frame of its pages, without a title.
    page: Page,
    /// The declarations that keep the copy that they were tabled under.
    pub(super) keep: Vec<Listed>,
}

impl Loaded {
    /// The page of the rules, where a form is sent too.
    pub(super) fn here(&self) -> String {
        match &self.target {
            Target::Body(slug) => paths::rules(slug),
            Target::Declaration(slug) => paths::rules_of_declaration(slug),
        }
    }

    /// Whether a decision of the body must be cited.
    pub(super) const fn is_declarations(&self) -> bool {
        matches!(self.target, Target::Declaration(_))
    }

    pub(super) fn page(&self, title: String) -> Page {
        self.page.titled(title)
    }
}

/// Which form is asked for.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub(in crate::web) struct Asked {
    /// The preset from which to start.
    preset: String,
    /// "toml": the whole document.
    mode: String,
}

/// What a form sends.
#[derive(Debug, Clone, Default)]
pub(super) struct Sent {
    once: String,
    /// "toml": the whole document was written; else its values.
    pub(super) mode: String,
    /// The document from which the form was filled.
    pub(super) base: String,
    /// The digest of the document that was in force then.
    before: String,
    pub(super) document: String,
    pub(super) decision: String,
    pub(super) reason: String,
    typed: Typed,
    confirmed: bool,
    again: bool,
}

impl Sent {
    fn read(body: &[u8]) -> Self {
        let mut sent = Self::default();
        for (name, value) in url::form_urlencoded::parse(body) {
            match name.as_ref() {
                "once" => sent.once = value.into_owned(),
                "mode" => sent.mode = value.into_owned(),
                "base" => sent.base = document_lines(&value),
                "before" => sent.before = value.into_owned(),
                // As it was sent: what is refused comes back so.
                "document" => sent.document = value.into_owned(),
                "decision" => sent.decision = value.into_owned(),
                "reason" => sent.reason = value.into_owned(),
                "confirmed" => sent.confirmed = true,
                "again" => sent.again = true,
                name => sent.typed.take(name, &value),
            }
        }
        sent
    }

    fn is_text(&self) -> bool {
        self.mode == "toml"
    }

    fn input(&self) -> ChangeRules {
        ChangeRules {
            document: self.document.clone(),
            before: self.before.clone(),
            decision: self.decision.clone(),
            reason: self.reason.clone(),
        }
    }
}

/// What is wrong with a form: at the way to a rule, or at the whole.
type Fault = (String, String);

#[derive(Template)]
#[template(path = "rules/edit.html")]
struct Edit {
    page: Page,
    here: String,
    /// The title of the document that the form was filled from.
    document: String,
    presets: Vec<Answer>,
    /// Whether the whole document is written.
    text: bool,
    fault: Option<Fault>,
    /// The fault stands beside one of the fields.
    placed: bool,
    groups: Vec<Group>,
    base: String,
    before: String,
    written: String,
}

#[derive(Template)]
#[template(path = "rules/preview.html")]
struct Preview {
    page: Page,
    faults: Faults,
    here: String,
    changes: Changes,
    keep: Vec<Listed>,
    /// Whether a decision of the body must be cited.
    decided: bool,
    before: String,
    sent: Sent,
}

/// GET /bodies/{body}/rules/edit: the form of a body's rules, filled from its document or from a preset.
pub(in crate::web) async fn edit(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    asked: Query<Asked>,
) -> PageResult {
    begin(&reader, &store, Target::Body(slug.into_inner()), &asked).await
}

/// GET /declarations/{slug}/rules/edit: the form of the rules that a declaration stands under.
pub(in crate::web) async fn edit_of_declaration(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    asked: Query<Asked>,
) -> PageResult {
    begin(&reader, &store, Target::Declaration(slug.into_inner()), &asked).await
}

/// POST /bodies/{body}/rules: says what would change; confirmed, changes it.
pub(in crate::web) async fn create(reader: Reader, store: Data<Store>, slug: Path<String>, body: Bytes) -> PageResult {
    send(&reader, &store, Target::Body(slug.into_inner()), Sent::read(&body)).await
}

/// POST /declarations/{slug}/rules: says what would change for the declaration; confirmed, changes it.
pub(in crate::web) async fn correct(reader: Reader, store: Data<Store>, slug: Path<String>, body: Bytes) -> PageResult {
    send(&reader, &store, Target::Declaration(slug.into_inner()), Sent::read(&body)).await
}

async fn begin(reader: &Reader, store: &Store, target: Target, asked: &Asked) -> PageResult {
    let loaded = load(reader, store, target).await?;
    let base = match rules_file::preset(&asked.preset) {
        Some(preset) => preset.text.to_owned(),
        None => loaded.former.clone(),
    };
    let before = sha256(loaded.former.as_bytes());
    let sent = Sent { mode: asked.mode.clone(), document: base.clone(), base, before, ..Sent::default() };
    form(reader, &loaded, &sent, None)
}

async fn send(reader: &Reader, store: &Store, target: Target, sent: Sent) -> PageResult {
    if sent.confirmed && !sent.again {
        return confirm(reader, store, target, sent).await;
    }
    let loaded = load(reader, store, target).await?;
    if sent.again {
        let again = Sent { base: document_lines(&sent.document), typed: Typed::default(), ..sent };
        return form(reader, &loaded, &again, None);
    }
    let voice = reader.voice_at(&loaded.zone);
    match composed(voice, &loaded, &sent) {
        Ok((document, read)) => {
            let sent = Sent { document, ..sent };
            preview(reader, &loaded, sent, &read, Faults::none())
        }
        Err(fault) => form(reader, &loaded, &sent, Some(fault)),
    }
}

/// The document that a form makes, if it reads and says anything new.
fn composed(voice: Voice, loaded: &Loaded, sent: &Sent) -> Result<(String, RulesDocument), Fault> {
    let whole = |key: &str| (String::new(), voice.say(key));
    if sent.before != sha256(loaded.former.as_bytes()) {
        return Err(whole("rules-overtaken"));
    }
    let wrong = |error: RulesError| (error.key.clone(), said(voice, &error));
    let document = if sent.is_text() {
        document_lines(&sent.document)
    } else {
        let base = rules_file::parse("rules", &sent.base).map_err(wrong)?;
        rules_file::edit("rules", &sent.base, &sent.typed.changes(&base)).map_err(wrong)?
    };
    let read = rules_file::parse("rules", &document).map_err(wrong)?;
    if document == loaded.former { Err(whole("rules-same")) } else { Ok((document, read)) }
}

fn said(voice: Voice, error: &RulesError) -> String {
    let message = voice.m("rules-fault").arg("line", error.line).arg("column", error.column);
    message.arg("key", error.key.as_str()).arg("fault", error.message.as_str()).to_string()
}

async fn confirm(reader: &Reader, store: &Store, target: Target, sent: Sent) -> PageResult {
    let (visitor, of, input, key) = (reader.visitor.clone(), target.clone(), sent.input(), sent.once.clone());
    let done = store.write(move |tx| once(tx, &key, |tx| change(tx, &visitor, &of, &input))).await;
    let error = match done {
        Ok(location) => return Ok(see_other(location)),
        Err(error) => error,
    };
    let loaded = load(reader, store, target).await?;
    let voice = reader.voice_at(&loaded.zone);
    let faults = Faults::of(voice, error)?;
    match rules_file::parse("rules", &sent.document) {
        Ok(read) if faults.at("document").is_none() => preview(reader, &loaded, sent, &read, faults),
        _ => {
            let fault = faults.at("document").map(|words| (String::new(), words.to_owned()));
            let text = Sent { mode: "toml".to_owned(), base: sent.document.clone(), ..sent };
            form(reader, &loaded, &text, fault)
        }
    }
}

fn change(tx: &mut Tx<'_>, visitor: &Visitor, target: &Target, input: &ChangeRules) -> ActResult<String> {
    match target {
        Target::Body(slug) => change_rules(tx, visitor, slug, input).map(|()| paths::rules(slug)),
        Target::Declaration(slug) => {
            correct_rules(tx, visitor, slug, input).map(|()| paths::rules_of_declaration(slug))
        }
    }
}

/// Reads what is to be changed, for those who may change it.
async fn load(reader: &Reader, store: &Store, target: Target) -> Result<Loaded, PageError> {
    reader.visitor.signed_in()?;
    let who = reader.clone();
    store
        .read(move |db| match target {
            Target::Body(slug) => load_body(db, &who, slug),
            Target::Declaration(slug) => load_declaration(db, &who, slug),
        })
        .await
}

fn load_body(db: &mut Db, reader: &Reader, slug: String) -> Result<Loaded, PageError> {
    let body = bodies::by_slug(db, &slug)?;
    reader.visitor.permit(Act::ChangeRules, &body.id, None)?;
    let on_their_way = |one: &Declaration| one.tabled_at.is_some() && one.stage.is_open();
    let keep = stored::of_body(db, &body.id)?.into_iter().filter(on_their_way).collect();
    let named = Named::new(&body, reader.voice);
    Ok(Loaded {
        keep: listed(db, &reader.visitor, std::slice::from_ref(&body), keep)?,
        page: Page::new(reader, "")
            .under(named.href, named.name)
            .under(paths::rules(&slug), reader.voice.say("rules-title")),
        target: Target::Body(slug),
        former: body.rules,
        zone: body.zone,
    })
}

fn load_declaration(db: &mut Db, reader: &Reader, slug: String) -> Result<Loaded, PageError> {
    let dossier = declarations::load(db, &reader.visitor, &slug)?;
    dossier.permit(&reader.visitor, Act::CorrectRules)?;
    check_correction(&dossier)?;
    let rules = paths::rules_of_declaration(&slug);
    Ok(Loaded {
        keep: Vec::new(),
        page: declarations::page(reader, &dossier, String::new()).under(rules, reader.voice.say("rules-title")),
        target: Target::Declaration(slug),
        former: dossier.rules_text().to_owned(),
        zone: dossier.meeting.zone,
    })
}

fn form(reader: &Reader, loaded: &Loaded, sent: &Sent, fault: Option<Fault>) -> PageResult {
    let voice = reader.voice_at(&loaded.zone);
    let base = rules_file::parse("rules", &sent.base);
    let text = sent.is_text() || base.is_err();
    let read = base.as_ref().ok();
    let groups =
        read.map_or_else(Vec::new, |base| groups(voice, &loaded.zone, (&sent.base, base), &sent.typed, fault.as_ref()));
    let placed = groups.iter().flat_map(|group| &group.rows).any(|row| row.fault.is_some());
    let key = if loaded.is_declarations() { "rules-correct" } else { "rules-change" };
    let template = Edit {
        page: loaded.page(voice.say(key)),
        here: loaded.here(),
        document: read.map_or_else(String::new, |base| title(voice, base).to_owned()),
        presets: if loaded.is_declarations() { Vec::new() } else { presets(voice) },
        text,
        placed: placed && !text,
        groups: if text { Vec::new() } else { groups },
        base: sent.base.clone(),
        before: sha256(loaded.former.as_bytes()),
        written: sent.document.clone(),
        fault,
    };
    let fine = template.fault.is_none();
    let status = if fine { actix_web::http::StatusCode::OK } else { actix_web::http::StatusCode::UNPROCESSABLE_ENTITY };
    html(status, &template)
}

/// The presets by their titles.
fn presets(voice: Voice) -> Vec<Answer> {
    let named = |preset: &rules_file::Preset| {
        let document = rules(preset.text).ok()?;
        Some(Answer::new(preset.name, title(voice, &document)))
    };
    rules_file::presets().iter().filter_map(named).collect()
}

fn preview(reader: &Reader, loaded: &Loaded, sent: Sent, read: &RulesDocument, faults: Faults) -> PageResult {
    let voice = reader.voice_at(&loaded.zone);
    let former = rules(&loaded.former)?;
    let listed = loaded.keep.clone();
    let template = Preview {
        page: loaded.page(voice.say("rules-preview")),
        here: loaded.here(),
        changes: changes(voice, &loaded.zone, &former, read),
        keep: listed,
        decided: loaded.is_declarations(),
        before: sent.before.clone(),
        faults,
        sent,
    };
    html(template.faults.status, &template)
}
