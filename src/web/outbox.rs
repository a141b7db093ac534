//! The outgoing mail of a demonstration or a rehearsal, which send none.

use std::collections::HashMap;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use askama::Template;

use super::{Page, PageError, PageResult, Reader, html, paths};
use crate::actions::{Notice, may_see_outbox, reveal_link};
use crate::config::Config;
use crate::ids::{AccountId, MailId};
use crate::l10n::Voice;
use crate::language::Locale;
use crate::mail::{Letter, Office, preview};
use crate::storage::outbox::{self, Mail, MailCounts};
use crate::storage::{Db, Store, StoreError, StoreResult, accounts, declarations, installation, meetings};

/// How many mails the list shows.
const MOST: i64 = 100;

/// One mail of the list.
struct Line {
    href: String,
    name: String,
    kind: String,
    /// Its subject and the language of that, if it can be set.
    subject: Option<(Locale, String)>,
    /// Speaks of times where the meeting is held.
    voice: Voice,
    mail: Mail,
}

#[derive(Template)]
#[template(path = "outbox/index.html")]
struct Index {
    page: Page,
    counts: MailCounts,
    lines: Vec<Line>,
}

/// GET /outbox: the mails, newest first.
pub(super) async fn index(reader: Reader, store: Data<Store>, config: Data<Config>) -> PageResult {
    check_seeing(&reader)?;
    let office = office(&config)?;
    let asking = reader.clone();
    let (counts, lines) = store.read(move |db| load(db, &asking, &office)).await?;
    html(StatusCode::OK, &Index { page: Page::new(&reader, reader.voice.say("outbox-title")), counts, lines })
}

fn office(config: &Config) -> Result<Office, PageError> {
    Office::new(config).map_err(|error| PageError::Broken(error.to_string()))
}

/// Each mail is set for its subject: a few queries for each of them, in a demonstration only.
fn load(db: &mut Db, reader: &Reader, office: &Office) -> StoreResult<(MailCounts, Vec<Line>)> {
    let names: HashMap<AccountId, String> =
        accounts::all(db)?.into_iter().map(|account| (account.id, account.name)).collect();
    let mut lines = Vec::new();
    for mail in outbox::newest(db, MOST)? {
        let kind = Notice::parse(&mail.kind).map_or_else(|| mail.kind.clone(), |notice| reader.voice.say(notice.key()));
        // One mail that cannot be set does not hide the others.
        let letter = preview(db, &mail, office).map_err(|error| tracing::warn!(%error, "a mail cannot be set"));
        lines.push(Line {
            href: paths::outbox_mail(&mail.id),
            name: names.get(&mail.account_id).cloned().unwrap_or_default(),
            kind,
            subject: letter.map_or(None, |letter| Some((letter.locale, letter.subject))),
            voice: voice_of(db, reader, &mail)?,
            mail,
        });
    }
    Ok((outbox::counts(db)?, lines))
}

/// The reader's voice where the meeting is held that a mail is about, else at the seat of the reader's body.
fn voice_of(db: &mut Db, reader: &Reader, mail: &Mail) -> StoreResult<Voice> {
    if let Some(id) = &mail.declaration_id {
        let declaration = declarations::find(db, id)?;
        return Ok(reader.voice_at(&meetings::find(db, &declaration.meeting_id)?.0.zone));
    }
    reader.voice_at_home(db)
}

#[derive(Template)]
#[template(path = "outbox/show.html")]
struct Show {
    page: Page,
    letter: Letter,
    sender: String,
    mail: Mail,
    voice: Voice,
    /// The working link, once somebody asked for it.
    link: Option<String>,
}

/// GET /outbox/{mail}: the mail as it will be read.
pub(super) async fn show(reader: Reader, store: Data<Store>, config: Data<Config>, id: Path<MailId>) -> PageResult {
    check_seeing(&reader)?;
    page(&reader, &store, &config, id.into_inner(), None).await
}

/// POST /outbox/{mail}/link: makes the one-time link that the mail would carry, and shows it.
pub(super) async fn create_link(
    reader: Reader,
    store: Data<Store>,
    config: Data<Config>,
    id: Path<MailId>,
) -> PageResult {
    let (visitor, mail) = (reader.visitor.clone(), id.into_inner());
    let asked = mail.clone();
    let secret = store.write(move |tx| reveal_link(tx, &visitor, &asked)).await?;
    page(&reader, &store, &config, mail, Some(paths::link(&secret))).await
}

async fn page(reader: &Reader, store: &Store, config: &Config, id: MailId, link: Option<String>) -> PageResult {
    let office = office(config)?;
    let sender = office.sender();
    let asking = reader.clone();
    let (mail, letter, voice) = store.read(move |db| read(db, &asking, &id, &office)).await?;
    let page = Page::new(reader, letter.subject.clone()).under(paths::OUTBOX, reader.voice.say("outbox-title"));
    html(StatusCode::OK, &Show { page, letter, sender, mail, voice, link })
}

fn read(db: &mut Db, reader: &Reader, id: &MailId, office: &Office) -> StoreResult<(Mail, Letter, Voice)> {
    let mail = outbox::find(db, id)?;
    // What was sent in earnest before the rehearsal began is not its.
    if installation::rehearsed_since(db)?.is_some_and(|since| mail.created_at < since) {
        return Err(StoreError::NotFound);
    }
    let letter = preview(db, &mail, office)?;
    let voice = voice_of(db, reader, &mail)?;
    Ok((mail, letter, voice))
}

/// Outside of demonstrations and rehearsals there is no such page.
fn check_seeing(reader: &Reader) -> Result<(), PageError> {
    if !reader.demonstration && reader.rehearsal.is_none() {
        return Err(PageError::Missing);
    }
    Ok(may_see_outbox(&reader.visitor)?)
}
